"""A picture of a network for a report: lines, circles and words, with legend, filters and the release's date."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from graph.network.exports.rows import about_lines
from graph.network.tables import read_words, type_label

if TYPE_CHECKING:
    from graph.network.network import Network

WIDTH: Final = 1600
HEIGHT: Final = 1200
FONT_SIZE: Final = 18

_MARGIN: Final = 60
_LEGEND: Final = 420
"""The width of the column on the right."""

_LABELS: Final = 60
"""How many nodes are named, those with most ties first; others would cover each other."""

_CHARACTER: Final = 0.56
"""The mean width of a character against the size of the font, to keep names apart."""

PALETTE: Final = (
    *("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#56b4e9", "#5e3c99", "#b2182b"),
    *("#1b7837", "#7f7f7f", "#8c510a", "#01665e"),
)
"""Colours that people with any colour vision tell apart (after Okabe and Ito); a thirteenth type is grey."""

_OTHER: Final = "#555555"


class Line(NamedTuple):
    """A line; `arrow` where it leads from the first point to the second."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str
    title: str
    arrow: bool = False


class Circle(NamedTuple):
    """A filled circle; the title is what a reader of the screen hears."""

    x: float
    y: float
    radius: float
    colour: str
    title: str
    link: str = ""


class Words(NamedTuple):
    """A line of text that starts at its point."""

    x: float
    y: float
    text: str
    size: float = FONT_SIZE
    bold: bool = False


class Picture(NamedTuple):
    """Shapes in the order in which they are drawn, with a title and a description."""

    title: str
    description: str
    lines: tuple[Line, ...]
    circles: tuple[Circle, ...]
    words: tuple[Words, ...]

    def _repr_svg_(self) -> str:
        """What a notebook shows."""
        from graph.network.exports.svg import make_svg

        return make_svg(self)


def draw_network(network: Network) -> Picture:
    """The picture of a network; the same network gives the same picture."""
    kind = read_words("kinds")[network.kind]
    points = _points(network)
    colours = _colours(network)
    circles = _circles(network, points, colours)
    return Picture(
        f"{kind['fi']} – {kind['en']}",
        " ".join(about_lines(network)),
        tuple(_lines(network, points)),
        circles,
        (*_labels(circles), *_legend(network, colours)),
    )._replace(circles=(*circles, *_swatches(colours)))


def _points(network: Network) -> list[tuple[float, float]]:
    wide, high = WIDTH - _LEGEND - 2 * _MARGIN, HEIGHT - 2 * _MARGIN
    return [(_MARGIN + (x + 1) / 2 * wide, _MARGIN + (y + 1) / 2 * high) for x, y in network.layout.nodes]


def _colours(network: Network) -> dict[str, str]:
    """The colour of each type, the most common ones first."""
    types: Any = network.graph.nodes(data="type")
    counted = Counter(str(type_id) for _, type_id in types)
    ordered = sorted(counted, key=lambda type_id: (-counted[type_id], type_id))
    return {type_id: PALETTE[rank] if rank < len(PALETTE) else _OTHER for rank, type_id in enumerate(ordered)}


def _lines(network: Network, points: Sequence[tuple[float, float]]) -> Iterator[Line]:
    from graph.network.exports.rows import edge_rows

    number = {node: index for index, node in enumerate(network.graph)}
    relations = read_words("relations")
    rows = list(edge_rows(network))
    heaviest = max((float(row.values["weight"]) for row in rows), default=1.0) or 1.0
    arrows = len(rows) <= 500
    for row in rows:
        (x1, y1), (x2, y2) = points[number[row.source]], points[number[row.target]]
        width = 0.6 + 5 * math.sqrt(max(0.0, float(row.values["weight"])) / heaviest)
        relation = relations[str(row.values["kind"])]["en"]
        names = [network.graph.nodes[node]["label"] for node in (row.source, row.target)]
        title = f"{names[0]} – {names[1]}: {relation} ({row.values['weight']:g})"
        yield Line(x1, y1, x2, y2, round(width, 2), "#9aa5b1", title, arrows and row.directed)


def _circles(network: Network, points: Sequence[tuple[float, float]], colours: dict[str, str]) -> tuple[Circle, ...]:
    degrees = network.measuring.of("degree")
    room = math.sqrt((WIDTH - _LEGEND) * HEIGHT / max(len(points), 1)) / 3
    least, largest = min(9.0, max(1.2, room * 0.35)), min(26.0, max(14.0, room))
    most = max(degrees, default=1) or 1
    nodes: Any = network.graph.nodes(data=True)
    return tuple(
        Circle(
            x,
            y,
            round(least + (largest - least) * math.sqrt(degree / most), 2),
            colours[data["type"]],
            f"{data['label']} ({type_label(data['type'])['fi']}): {degree:g}",
            iri,
        )
        for (iri, data), (x, y), degree in zip(nodes, points, degrees, strict=True)
    )


class _Box(NamedTuple):
    """The room of a name: its ends, and the line it stands on."""

    left: float
    right: float
    line: float

    def meets(self, other: _Box) -> bool:
        """Whether it covers another one."""
        return abs(self.line - other.line) <= FONT_SIZE and self.left <= other.right and other.left <= self.right

    def covers(self, circle: Circle) -> bool:
        """Whether it lies over a circle."""
        x = min(max(circle.x, self.left), self.right)
        y = min(max(circle.y, self.line - 0.8 * FONT_SIZE), self.line + 0.2 * FONT_SIZE)
        return math.hypot(circle.x - x, circle.y - y) < circle.radius


def _labels(circles: Sequence[Circle]) -> Iterator[Words]:
    """The names of the largest circles, each where it covers no name before it and, where that can be, no circle."""
    taken: list[_Box] = []
    largest = sorted(circles, key=lambda circle: (-circle.radius, circle.title))[:_LABELS]
    for circle in largest:
        text = circle.title.rpartition(" (")[0]
        text = text if len(text) <= 44 else text[:43] + "…"
        boxes = _beside(circle, len(text) * FONT_SIZE * _CHARACTER)
        inside = (box for box in boxes if box.left >= 0 and box.right <= WIDTH - _LEGEND)
        free = [box for box in inside if not any(map(box.meets, taken))]
        if free:
            box = next((box for box in free if not any(map(box.covers, largest))), free[0])
            taken.append(box)
            yield Words(round(box.left, 1), round(box.line, 1), text)


def _beside(circle: Circle, width: float) -> Iterator[_Box]:
    """Where a name of so many units can stand: right and left of its circle, below and above."""
    x, y, away = circle.x, circle.y, circle.radius + 4
    yield _Box(x + away, x + away + width, y + FONT_SIZE / 3)
    yield _Box(x - away - width, x - away, y + FONT_SIZE / 3)
    yield _Box(x - width / 2, x + width / 2, y + away + FONT_SIZE)
    yield _Box(x - width / 2, x + width / 2, y - away)


def _legend(network: Network, colours: dict[str, str]) -> Iterator[Words]:
    left, top = WIDTH - _LEGEND + 20, _MARGIN
    kind = read_words("kinds")[network.kind]
    yield Words(left, top, kind["fi"].capitalize(), FONT_SIZE + 4, bold=True)
    for type_id, y in zip(colours, _legend_rows(), strict=False):
        label = type_label(type_id)
        yield Words(left + 24, y + FONT_SIZE / 3, f"{label['fi']} / {label['en']}", FONT_SIZE - 2)
    y = _MARGIN + 40 + 28 * (len(colours) + 1)
    for line in [*_weight_lines(network), *_relation_lines(network), *_source_lines(network)]:
        yield Words(left, y, line, FONT_SIZE - 3)
        y += 24


def _swatches(colours: dict[str, str]) -> Iterator[Circle]:
    for (type_id, colour), y in zip(colours.items(), _legend_rows(), strict=False):
        yield Circle(WIDTH - _LEGEND + 28, y, 9, colour, type_label(type_id)["fi"])


def _legend_rows() -> Iterator[float]:
    y = _MARGIN + 40.0
    while True:
        yield y
        y += 28


def _relation_lines(network: Network) -> Iterator[str]:
    """What the lines mean, those with an arrow marked."""
    relations = read_words("relations")
    edges: Any = network.graph.edges(data="kind")
    for relation in sorted({kind for *_, kind in edges}):
        names = relations[relation]
        yield f"{'»' if names['directed'] == 'yes' else '–'} {names['fi']} / {names['en']}"


def _weight_lines(network: Network) -> Iterator[str]:
    unit = (
        f"eurot / euros: {network.money_kind}" if network.weight == "money" else "yhteiset hankkeet / shared projects"
    )
    yield "Ympyrä: suhteiden määrä / number of ties"
    yield f"Viiva: {unit}"
    yield f"{len(network.graph)} solmua / nodes, {network.graph.number_of_edges()} suhdetta / edges"


def _source_lines(network: Network) -> Iterator[str]:
    filters = [f"{name} = {value}" for name, value in network.filters.as_dict().items() if value is not None]
    yield "Rajaukset / filters: " + ("–" if not filters else "")
    yield from (f"  {line}" for line in filters)
    yield f"Taso / level: {network.level}; henkilöt / people: {network.source.persons}"
    yield f"Julkaisu / release {network.source.id or '–'}, {network.source.date or '–'}"
