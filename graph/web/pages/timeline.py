"""Draws periods as bars over years: an SVG that reads without scripts, sizes in user units."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from markupsafe import Markup

_WIDTH: Final = 960
_NAMES: Final = 300
_ROW: Final = 26
_HEAD: Final = 24
_LETTERS: Final = 42
"""Letters of a name that fit beside the bars."""


class Bar(NamedTuple):
    """A period: where `end` is None it goes on; `group` is a small number that chooses the colour."""

    name: str
    start: date
    end: date | None
    detail: str = ""
    href: str = ""
    group: int = 0


def draw_timeline(bars: Sequence[Bar], title: str) -> Markup:
    """The bars under each other, with a line for every year (every fifth where they are many); nothing without bars."""
    if not bars:
        return Markup("")
    first = min(bar.start for bar in bars).year
    last = max((bar.end or bar.start).year for bar in bars) + 1
    scale = (_WIDTH - _NAMES - 10) / (last - first)

    def at(day: date) -> float:
        return _NAMES + scale * (day.year - first + (day.timetuple().tm_yday - 1) / 366)

    height = _HEAD + _ROW * len(bars) + 6
    parts = [
        Markup('<svg class="timeline" viewBox="0 0 {} {}" role="group" aria-label="{}">').format(_WIDTH, height, title),
        Markup("<title>{}</title>").format(title),
        *_years(first, last, scale, height),
    ]
    end_of_all = date(last, 1, 1)
    for row, bar in enumerate(bars):
        top = _HEAD + row * _ROW
        left, right = at(bar.start), at(bar.end or end_of_all)
        parts.append(_name(bar, top))
        shape = Markup('<rect class="bar group-{}" x="{:.1f}" y="{}" width="{:.1f}" height="{}" rx="3">').format(
            bar.group % 6, left, top + 4, max(right - left, 3), _ROW - 8
        )
        parts.append(shape + Markup("<title>{}</title></rect>").format(f"{bar.name} {bar.detail}".strip()))
    return Markup("").join([*parts, Markup("</svg>")])


def _years(first: int, last: int, scale: float, height: int) -> list[Markup]:
    step = 1 if scale >= 34 else 5
    line = Markup(
        '<line class="year" x1="{0:.1f}" x2="{0:.1f}" y1="{1}" y2="{2}"/>'
        '<text class="year" x="{3:.1f}" y="14">{4}</text>'
    )
    years = [year for year in range(first, last + 1) if not year % step or year == first]
    return [
        line.format(x := _NAMES + scale * (year - first), _HEAD - 6, height, x + 3, year if year < last else "")
        for year in years
    ]


def _name(bar: Bar, top: int) -> Markup:
    short = bar.name if len(bar.name) <= _LETTERS else bar.name[: _LETTERS - 1] + "…"
    text = Markup('<text class="name" x="0" y="{}">{}</text>').format(top + _ROW - 9, short)
    return Markup('<a href="{}">{}</a>').format(bar.href, text) if bar.href else text
