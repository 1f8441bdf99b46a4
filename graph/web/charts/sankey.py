"""Lays out and draws money from payer through a middle to receiver; every band is as wide as its euros.

What goes in comes out: the bands of a node fill it on either side, and every column of nodes adds up to the same sum.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from markupsafe import Markup

from graph.web.charts.asking import Flow

OTHERS: Final = "others"
"""The node of all those for which there is no room of their own."""

_MOST: Final = (10, 10, 16)
"""Nodes of their own in each column."""

_WIDTH: Final = 1080
_COLUMNS: Final = (240.0, 530.0, 820.0)
_NODE: Final = 16.0
_HEIGHT: Final = 460.0
"""Units that all euros together take."""

_SLOT: Final = 20.0
"""Units that a node takes at least, for its name."""

_GAP: Final = 6.0
_TOP: Final = 34.0
_LETTERS: Final = 34


@dataclass(frozen=True, slots=True)
class Node:
    """A node in its column (0 to 2), with where it is in the picture."""

    column: int
    name: str
    euros: float
    top: float
    height: float

    @property
    def key(self) -> tuple[int, str]:
        """What it is told apart by."""
        return self.column, self.name


@dataclass(frozen=True, slots=True)
class Band:
    """Euros from a node to one in the next column, with where the band leaves and arrives."""

    source: Node
    target: Node
    euros: float
    projects: int
    leaves: float
    arrives: float
    height: float


class Layout(NamedTuple):
    """The whole picture; `height` in its units."""

    nodes: tuple[Node, ...]
    bands: tuple[Band, ...]
    height: float


def gather(flows: Iterable[Flow], most: tuple[int, int, int] = _MOST) -> list[Flow]:
    """The flows with the smaller ends of each column as one, so that no more than `most` and the others are left."""
    kept = list(flows)
    payers, middles, receivers = (own_nodes(kept, column, limit) for column, limit in enumerate(most))
    found: dict[tuple[str, str, str], tuple[int, float]] = {}
    for (payer, middle, receiver), projects, euros in kept:
        ends = (
            payer if payer in payers else OTHERS,
            middle if middle in middles else OTHERS,
            receiver if receiver in receivers else OTHERS,
        )
        known = found.get(ends, (0, 0.0))
        found[ends] = known[0] + projects, known[1] + euros
    # A project that several payers pay is counted by each of them.
    return [Flow(ends, *found[ends]) for ends in sorted(found)]


def own_nodes(flows: Iterable[Flow], column: int, limit: int = 0) -> set[str]:
    """The names in a column that have a node of their own: the `limit` largest, or all where one is left besides."""
    sums = _sum_ends(flows, column)
    limit = limit or _MOST[column]
    names = sorted(sums, key=lambda name: (-sums[name], name))
    return set(names[:limit] if len(names) > limit + 1 else names)


def _sum_ends(flows: Iterable[Flow], column: int) -> dict[str, float]:
    """The euros of each node of a column."""
    sums: defaultdict[str, float] = defaultdict(float)
    for flow in flows:
        sums[flow.ends[column]] += flow.euros
    return dict(sums)


def lay_out(flows: Sequence[Flow]) -> Layout:
    """Nodes from the largest to the smallest, the others last; bands in the order of the nodes at their other end."""
    total = sum(flow.euros for flow in flows)
    if total <= 0:
        return Layout((), (), 0)
    columns = [_lay_column(flows, column, _HEIGHT / total) for column in range(3)]
    nodes = {node.key: node for column in columns for node in column}
    bands = [band for column in (0, 1) for band in _lay_bands(flows, column, nodes, _HEIGHT / total)]
    height = max(node.top + max(node.height, _SLOT) for node in nodes.values()) + _GAP
    return Layout(tuple(nodes.values()), tuple(bands), height)


def _lay_column(flows: Sequence[Flow], column: int, scale: float) -> list[Node]:
    sums = _sum_ends(flows, column)
    nodes, top = [], _TOP
    for name, euros in sorted(sums.items(), key=lambda item: (item[0] == OTHERS, -item[1], item[0])):
        nodes.append(Node(column, name, euros, top, euros * scale))
        top += max(euros * scale, _SLOT) + _GAP
    return nodes


def _lay_bands(flows: Sequence[Flow], column: int, nodes: Mapping[tuple[int, str], Node], scale: float) -> list[Band]:
    parts: dict[tuple[Node, Node], tuple[int, float]] = {}
    for flow in flows:
        pair = nodes[column, flow.ends[column]], nodes[column + 1, flow.ends[column + 1]]
        projects, euros = parts.get(pair, (0, 0.0))
        parts[pair] = projects + flow.projects, euros + flow.euros
    leaves = {node.key: node.top for node in nodes.values()}
    arrives = dict(leaves)
    bands = []
    for source, target in sorted(parts, key=lambda pair: (pair[0].top, pair[1].top)):
        projects, euros = parts[source, target]
        high = euros * scale
        bands.append(Band(source, target, euros, projects, leaves[source.key], arrives[target.key], high))
        leaves[source.key] += high
        arrives[target.key] += high
    return bands


class Written(NamedTuple):
    """How nodes and bands are shown: their names, what is said of them, and where a click leads."""

    name: Callable[[Node], str]
    said: Callable[[Node], str]
    href: Callable[[Node], str]
    said_of_band: Callable[[Band], str]
    href_of_band: Callable[[Band], str]


def draw_flows(layout: Layout, title: str, headings: Sequence[str], written: Written) -> Markup:
    """The layout as SVG with a heading over each column; nothing without flows."""
    if not layout.nodes:
        return Markup("")
    groups = {node.name: number for number, node in enumerate(node for node in layout.nodes if node.column == 0)}
    heading = Markup('<text class="year" x="{:.0f}" y="16" text-anchor="{}">{}</text>')
    parts = [
        Markup('<svg class="flows" viewBox="0 0 {} {:.0f}" role="group" aria-label="{}">').format(
            _WIDTH, layout.height, title
        ),
        Markup("<title>{}</title>").format(title),
        *(
            heading.format(x + at, anchor, text)
            for x, at, anchor, text in zip(
                _COLUMNS, (_NODE, _NODE / 2, 0), ("end", "middle", "start"), headings, strict=True
            )
        ),
        *(
            _draw_band(band, groups.get(band.source.name, -1) if band.source.column == 0 else -1, written)
            for band in layout.bands
        ),
        *(_draw_node(node, written) for node in layout.nodes),
        Markup("</svg>"),
    ]
    return Markup("\n").join(parts)


def _draw_band(band: Band, group: int, written: Written) -> Markup:
    x, end = _COLUMNS[band.source.column] + _NODE, _COLUMNS[band.target.column]
    half, y, arrives, high = (x + end) / 2, band.leaves, band.arrives, max(band.height, 0.6)
    path = (
        f"M{x:.1f} {y:.1f}C{half:.1f} {y:.1f} {half:.1f} {arrives:.1f} {end:.1f} {arrives:.1f}"
        f"V{arrives + high:.1f}C{half:.1f} {arrives + high:.1f} {half:.1f} {y + high:.1f} {x:.1f} {y + high:.1f}Z"
    )
    said, href = written.said_of_band(band), written.href_of_band(band)
    colour = f"group-{group % 6}" if group >= 0 else "onward"
    shape = Markup('<path class="band {}" d="{}"><title>{}</title></path>').format(colour, path, said)
    # The table below has the same links; here they would be hundreds of stops of the keyboard.
    return Markup('<a href="{}" tabindex="-1" aria-label="{}">{}</a>').format(href, said, shape) if href else shape


def _draw_node(node: Node, written: Written) -> Markup:
    x = _COLUMNS[node.column]
    at, anchor = ((x - 6, "end"), (x + _NODE + 6, "start"), (x + _NODE + 6, "start"))[node.column]
    middle = node.top + node.height / 2 + 4 if node.height > _SLOT else node.top + 13
    name = written.name(node)
    short = name if len(name) <= _LETTERS else name[: _LETTERS - 1].rstrip() + "…"
    shape = Markup('<rect class="node" x="{:.1f}" y="{:.1f}" width="{:.0f}" height="{:.1f}"/>').format(
        x, node.top, _NODE, max(node.height, 1)
    )
    text = Markup('<text class="name" x="{:.1f}" y="{:.1f}" text-anchor="{}">{}<title>{}</title></text>').format(
        at, middle, anchor, short, written.said(node)
    )
    href = written.href(node)
    return Markup('<a href="{}">{}{}</a>').format(href, shape, text) if href else shape + text
