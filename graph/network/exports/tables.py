"""CSV of nodes and of edges, under the column names that Gephi and Cytoscape import."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from graph.network.exports.rows import Value, attributes_of, edge_rows, node_rows

if TYPE_CHECKING:
    from graph.network.network import Network


def make_node_table(network: Network) -> str:
    """One line a node: Id, Label and the attributes."""
    names = [attribute.id for attribute in attributes_of("node") if attribute.id not in {"iri", "label"}]
    rows = ([row.iri, row.values["label"], *_cells(row.values, names)] for row in node_rows(network))
    return _write(["Id", "Label", *names], rows)


def make_edge_table(network: Network) -> str:
    """One line an edge: Source, Target, Type, Weight and the attributes."""
    names = [attribute.id for attribute in attributes_of("edge") if attribute.id not in {"weight", "directed"}]
    rows = (
        [
            row.source,
            row.target,
            "Directed" if row.directed else "Undirected",
            row.values["weight"],
            *_cells(row.values, names),
        ]
        for row in edge_rows(network)
    )
    return _write(["Source", "Target", "Type", "Weight", *names], rows)


def _cells(values: dict[str, Value], names: Sequence[str]) -> list[Value]:
    return [values.get(name, "") for name in names]


def _write(header: Sequence[str], rows: Iterable[Sequence[Value]]) -> str:
    output = io.StringIO()
    writer = csv.writer(output)
    writer.writerow(header)
    writer.writerows(rows)
    return output.getvalue()
