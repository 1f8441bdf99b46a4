"""Draws periods as bars over years: an SVG that reads without scripts, sizes in user units."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from markupsafe import Markup

from graph.table import Table
from graph.web.pages.labels import Labels
from graph.web.pages.language import format_day
from graph.web.pages.links import Links

_WIDTH: Final = 960
_NAMES: Final = 300
_ROW: Final = 26
_HEAD: Final = 24
_LETTERS: Final = 42
"""Letters of a name that fit beside the bars."""

_KEYS: Final = 4
"""Groups that the legend has in a row."""

_GROUPS: Final = 6
"""Colours there are; the groups beyond them begin again."""


class Bar(NamedTuple):
    """A period: where `end` is None it goes on; `group` is a small number that chooses the colour."""

    name: str
    start: date
    end: date | None
    detail: str = ""
    href: str = ""
    group: int = 0

    @property
    def last(self) -> date:
        """The last day that is known: where a source has the end before the start, the start."""
        return max(self.start, self.end or self.start)


def read_bars(table: Table, labels: Labels, links: Links, language: str) -> tuple[list[Bar], list[str]]:
    """The bars of a table with the columns project, start, end and role, and what the groups of their roles are called.

    Rows without a first day have no bar.
    """
    groups: dict[str, int] = {}
    bars = []
    for row in table:
        start, end, role = row.get("start"), row.get("end"), str(row.get("role") or "")
        if isinstance(start, date):
            project = str(row["project"])
            bars.append(
                Bar(
                    labels.of(project, language)[0],
                    start,
                    end if isinstance(end, date) else None,
                    labels.of(role, language)[0] if role else "",
                    links.thing(project),
                    groups.setdefault(role, len(groups)),
                )
            )
    bars.sort(key=lambda bar: (bar.start, bar.name, bar.detail))
    return bars, [labels.of(role, language)[0] for role in groups if role]


def draw_timeline(bars: Sequence[Bar], title: str, groups: Sequence[str] = (), language: str = "fi") -> Markup:
    """The bars under each other, with a line for every year (every fifth where they are many); nothing without bars.

    Args:
        bars: each has a row of its own.
        title: what the picture shows.
        groups: what the groups of the bars are called, for the legend.
        language: in which days are written.
    """
    if not bars:
        return Markup("")
    first = min(bar.start for bar in bars).year
    last = max(bar.last.year for bar in bars) + 1
    scale = (_WIDTH - _NAMES - 10) / (last - first)

    def at(day: date) -> float:
        return _NAMES + scale * (day.year - first + (day.timetuple().tm_yday - 1) / 366)

    key, top_of_bars = _legend(groups)
    height = top_of_bars + _HEAD + _ROW * len(bars) + 6
    parts = [
        Markup('<svg class="timeline" viewBox="0 0 {} {}" role="group" aria-label="{}">').format(_WIDTH, height, title),
        Markup("<title>{}</title>").format(title),
        *key,
        *_years(first, last, scale, top_of_bars, height),
    ]
    end_of_all = _NAMES + scale * (last - first)
    for row, bar in enumerate(bars):
        top = top_of_bars + _HEAD + row * _ROW
        left, right = at(bar.start), at(bar.last) if bar.end else end_of_all
        parts.append(_name(bar, top))
        shape = Markup('<rect class="bar group-{}{}" x="{:.1f}" y="{}" width="{:.1f}" height="{}" rx="3">').format(
            bar.group % _GROUPS, "" if bar.end else " open", left, top + 4, max(right - left, 3), _ROW - 8
        )
        parts.append(shape + Markup("<title>{}</title></rect>").format(_say(bar, language)))
    return Markup("").join([*parts, Markup("</svg>")])


def _say(bar: Bar, language: str) -> str:
    days = f"{format_day(bar.start, language)} – {format_day(bar.end, language) if bar.end else ''}".rstrip()
    return " · ".join(part for part in (bar.name, bar.detail, days) if part)


def _legend(groups: Sequence[str]) -> tuple[list[Markup], int]:
    """What the colours mean, and how high that is; nothing for one colour."""
    if len(groups) < 2:
        return [], 0
    parts = []
    for number, name in enumerate(groups):
        x, y = (number % _KEYS) * (_WIDTH // _KEYS), (number // _KEYS) * _HEAD
        square = Markup('<rect class="group-{}" x="{}" y="{}" width="14" height="14" rx="3"/>')
        parts.append(square.format(number % _GROUPS, x, y + 2) + _words(x + 20, y + 14, name, 30))
    return parts, -(-len(groups) // _KEYS) * _HEAD + 6


def _words(x: int, y: int, text: str, letters: int) -> Markup:
    short = text if len(text) <= letters else text[: letters - 1].rstrip() + "…"
    return Markup('<text class="name" x="{}" y="{}">{}</text>').format(x, y, short)


def _years(first: int, last: int, scale: float, top: int, height: int) -> list[Markup]:
    step = 1 if scale >= 34 else 5
    line = Markup(
        '<line class="year" x1="{0:.1f}" x2="{0:.1f}" y1="{1}" y2="{2}"/>'
        '<text class="year" x="{3:.1f}" y="{4}">{5}</text>'
    )
    years = [year for year in range(first, last + 1) if not year % step or year == first]
    return [
        line.format(
            x := _NAMES + scale * (year - first), top + _HEAD - 6, height, x + 3, top + 14, year if year < last else ""
        )
        for year in years
    ]


def _name(bar: Bar, top: int) -> Markup:
    text = _words(0, top + _ROW - 9, bar.name, _LETTERS)
    return Markup('<a href="{}">{}</a>').format(bar.href, text) if bar.href else text
