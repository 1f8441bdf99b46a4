"""Cytoscape JSON, as Cytoscape Desktop and cytoscape.js read it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from graph.network.document import describe_source
from graph.network.exports.rows import edge_rows, node_rows

if TYPE_CHECKING:
    from graph.network.network import Network


def make_cytoscape(network: Network) -> str:
    """The network with positions; what the file is about stands in its `data`."""
    nodes = [
        {"data": {"id": row.iri, "name": row.values["label"], **row.values}, "position": {"x": 1000 * x, "y": 1000 * y}}
        for row, (x, y) in zip(node_rows(network), network.layout.nodes, strict=True)
    ]
    edges = [
        {"data": {"id": f"e{number}", "source": row.source, "target": row.target, **row.values}}
        for number, row in enumerate(edge_rows(network))
    ]
    document = {
        "format_version": "1.0",
        "generated_by": "hankeverkko",
        "data": {"name": f"Hankeverkko {network.kind}", **describe_source(network)},
        "elements": {"nodes": nodes, "edges": edges},
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
