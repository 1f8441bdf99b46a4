"""GraphML, with every attribute declared and described."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement

from graph.network.exports.rows import Value, about_lines, attributes_of, edge_rows, node_rows
from graph.network.exports.xml import clean, serialise

if TYPE_CHECKING:
    from graph.network.network import Network

NAMESPACE: Final = "http://graphml.graphdrawing.org/xmlns"
_TYPES: Final = {"string": "string", "integer": "int", "double": "double", "boolean": "boolean"}


def make_graphml(network: Network) -> bytes:
    """The network as GraphML.

    The IRIs of nodes are in their attribute `iri`; which edges have a direction is in their attribute `directed`.
    """
    root = Element("graphml", xmlns=NAMESPACE)
    SubElement(root, "desc").text = clean("; ".join(about_lines(network)))
    for what in ("node", "edge"):
        for attribute in attributes_of(what):
            key = SubElement(root, "key", {"id": f"{what}-{attribute.id}", "for": what})
            key.set("attr.name", attribute.id)
            key.set("attr.type", _TYPES[attribute.type])
            SubElement(key, "desc").text = attribute.meaning["en"]
    edge_type = "directed" if network.graph.is_directed() else "undirected"
    graph = SubElement(root, "graph", id="network", edgedefault=edge_type)
    # An id has to be an NMTOKEN, which an IRI is not.
    ids = {node: f"n{number}" for number, node in enumerate(network.graph)}
    for row in node_rows(network):
        _add_values(SubElement(graph, "node", id=ids[row.iri]), "node", row.values)
    for number, edge in enumerate(edge_rows(network)):
        element = SubElement(graph, "edge", id=f"e{number}", source=ids[edge.source], target=ids[edge.target])
        _add_values(element, "edge", edge.values)
    return serialise(root)


def _add_values(element: Element, what: str, values: dict[str, Value]) -> None:
    for name, value in values.items():
        SubElement(element, "data", key=f"{what}-{name}").text = clean(value)
