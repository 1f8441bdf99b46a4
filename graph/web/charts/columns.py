"""Draws figures by year as columns: one panel for each measure, so that what must not be added stands apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

from graph.web.charts.scale import round_up

_WIDTH: Final = 960
_LEFT: Final = 84
_PANEL: Final = 118
_HEAD: Final = 30
_FOOT: Final = 24
_CROWDED: Final = 24
"""Years from which only every fifth is named."""


class Panel(NamedTuple):
    """A measure with its values by year; `group` chooses the colour."""

    name: str
    values: Mapping[int, float]
    group: int = 0


def draw_columns(panels: Sequence[Panel], title: str, write: Callable[[float], str]) -> Markup:
    """The panels under each other over the same years; nothing without values.

    Args:
        panels: what is drawn.
        title: what the picture shows.
        write: how a value is written.
    """
    years = sorted({year for panel in panels for year, value in panel.values.items() if value})
    if not years:
        return Markup("")
    span = range(years[0], years[-1] + 1)
    height = len(panels) * _PANEL + _FOOT
    parts = [
        Markup('<svg class="columns" viewBox="0 0 {} {}" role="group" aria-label="{}">').format(_WIDTH, height, title),
        Markup("<title>{}</title>").format(title),
    ]
    for number, panel in enumerate(panels):
        parts += _panel(panel, span, number * _PANEL, write)
    step = (_WIDTH - _LEFT) / len(span)
    for year in span:
        if len(span) < _CROWDED or not year % 5:
            x = _LEFT + (year - span[0] + 0.5) * step
            parts.append(
                Markup('<text class="year" x="{:.1f}" y="{}" text-anchor="middle">{}</text>').format(
                    x, height - 6, year
                )
            )
    return Markup("\n").join([*parts, Markup("</svg>")])


def _panel(panel: Panel, span: range, top: int, write: Callable[[float], str]) -> list[Markup]:
    most = round_up(max(panel.values.values(), default=0))
    room, floor = _PANEL - _HEAD, top + _PANEL
    parts = [
        Markup('<text class="name" x="0" y="{}">{}</text>').format(top + 18, panel.name),
        Markup('<line class="year" x1="{0}" x2="{1}" y1="{2}" y2="{2}"/>').format(_LEFT, _WIDTH, top + _HEAD),
        Markup('<line class="year" x1="{0}" x2="{1}" y1="{2}" y2="{2}"/>').format(_LEFT, _WIDTH, floor),
        Markup('<text class="year" x="{}" y="{}" text-anchor="end">{}</text>').format(
            _LEFT - 6, top + _HEAD + 10, write(most)
        ),
        Markup('<text class="year" x="{}" y="{}" text-anchor="end">0</text>').format(_LEFT - 6, floor),
    ]
    step = (_WIDTH - _LEFT) / len(span)
    for year in span:
        value = panel.values.get(year, 0)
        if value:
            high = max(room * value / most, 1)
            column = Markup('<rect class="bar group-{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}">')
            x = _LEFT + (year - span[0] + 0.15) * step
            said = Markup("<title>{}</title></rect>").format(f"{year} · {panel.name}: {write(value)}")
            parts.append(column.format(panel.group % 6, x, floor - high, step * 0.7, high) + said)
    return parts
