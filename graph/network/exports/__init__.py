"""Writes networks to files that open where people work."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from graph.errors import UsageError
from graph.replacing import written

if TYPE_CHECKING:
    from graph.network.network import Network


def make_export(network: Network, format_name: str) -> bytes:
    """The network in a format; the same network gives the same bytes.

    Args:
        format_name: one of `FORMATS`. "csv" gives the edges; `write_export` writes the nodes beside them.

    Raises:
        UsageError: there is no such format, or what it needs is not installed.
    """
    if format_name not in FORMATS:
        raise UsageError("there is no such format", where=format_name, advice=f"choose {', '.join(FORMATS)}")
    made = FORMATS[format_name](network)
    return made if isinstance(made, bytes) else made.encode()


def write_export(network: Network, format_name: str, path: Path) -> list[Path]:
    """Write the network to a file, for "csv" to three beside each other: net-edges.csv, net-nodes.csv, net-about.json.

    Returns:
        The files written.

    Raises:
        UsageError: as for `make_export`.
        OSError: the path is a folder.
        ReleaseError: a file cannot be written; what was there is as it was.
    """
    contents = {path: make_export(network, format_name)}
    if format_name == "csv":
        contents = _make_tables(network, path)
    for file, content in contents.items():
        with written(file) as out:
            out.buffer.write(content)
    return list(contents)


def make_json(network: Network) -> str:
    """The document that the browser reads (`network.schema.json`)."""
    return json.dumps(network.to_document(), ensure_ascii=False, separators=(",", ":")) + "\n"


def _make_tables(network: Network, path: Path) -> dict[Path, bytes]:
    from graph.network.document import describe_source
    from graph.network.exports.tables import make_edge_table, make_node_table

    about = json.dumps(describe_source(network), ensure_ascii=False, indent=1) + "\n"
    contents = {"edges.csv": make_edge_table(network), "nodes.csv": make_node_table(network), "about.json": about}
    return {path.with_name(f"{path.stem}-{name}"): content.encode() for name, content in contents.items()}


def _edge_table(network: Network) -> str:
    from graph.network.exports.tables import make_edge_table

    return make_edge_table(network)


def _html(network: Network) -> str:
    from graph.network.html import make_html

    return make_html(network.to_document())


def _gexf(network: Network) -> bytes:
    from graph.network.exports.gexf import make_gexf

    return make_gexf(network)


def _graphml(network: Network) -> bytes:
    from graph.network.exports.graphml import make_graphml

    return make_graphml(network)


def _cytoscape(network: Network) -> str:
    from graph.network.exports.cytoscape import make_cytoscape

    return make_cytoscape(network)


def _turtle(network: Network) -> str:
    from graph.network.exports.turtle import make_turtle

    return make_turtle(network)


def _svg(network: Network) -> str:
    from graph.network.exports.picture import draw_network
    from graph.network.exports.svg import make_svg

    return make_svg(draw_network(network))


def _png(network: Network) -> bytes:
    from graph.network.exports.picture import draw_network
    from graph.network.exports.png import make_png

    return make_png(draw_network(network))


FORMATS: Final[Mapping[str, Callable[[Network], str | bytes]]] = {
    "gexf": _gexf,
    "graphml": _graphml,
    "cytoscape": _cytoscape,
    "csv": _edge_table,
    "json": make_json,
    "turtle": _turtle,
    "svg": _svg,
    "png": _png,
    "html": _html,
}
"""What networks are written as, by name."""
