"""GEXF 1.3 for Gephi: a dynamic graph whose nodes and edges exist in the years of their projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement

from graph.network.exports.rows import Value, about_lines, attributes_of, edge_rows, node_rows, node_spells
from graph.network.exports.xml import clean, serialise

if TYPE_CHECKING:
    from graph.network.network import Network

NAMESPACE: Final = "http://gexf.net/1.3"
_OWN: Final = {"node": {"iri", "label"}, "edge": {"weight"}}
"""Attributes that GEXF has a place of its own for."""

Spells = tuple[tuple[int, int], ...]


def make_gexf(network: Network) -> bytes:
    """The network as GEXF; years are whole numbers, the last one included, and a node has all spans of its projects."""
    root = Element("gexf", xmlns=NAMESPACE, version="1.3")
    meta = SubElement(root, "meta")
    SubElement(meta, "creator").text = "Hankeverkko"
    SubElement(meta, "description").text = clean("; ".join(about_lines(network)))
    if network.source.date:
        meta.set("lastmodifieddate", network.source.date)
    edge_type = "directed" if network.graph.is_directed() else "undirected"
    graph = SubElement(
        root, "graph", mode="dynamic", defaultedgetype=edge_type, timeformat="integer", timerepresentation="interval"
    )
    for what in ("node", "edge"):
        _declare(graph, what)
    _add_nodes(graph, network)
    _add_edges(graph, network, edge_type)
    return serialise(root)


def _declare(graph: Element, what: str) -> None:
    attributes = SubElement(graph, "attributes", {"class": what})
    for attribute in attributes_of(what):
        if attribute.id not in _OWN[what]:
            SubElement(attributes, "attribute", id=attribute.id, title=attribute.id, type=attribute.type)


def _add_nodes(graph: Element, network: Network) -> None:
    nodes = SubElement(graph, "nodes", count=str(len(network.graph)))
    spells = node_spells(network)
    for row in node_rows(network):
        node = SubElement(nodes, "node", id=row.iri, label=clean(row.values["label"]))
        _add_values(node, "node", row.values)
        _add_spells(node, spells[row.iri])


def _add_edges(graph: Element, network: Network, edge_type: str) -> None:
    edges = SubElement(graph, "edges", count=str(network.graph.number_of_edges()))
    for number, row in enumerate(edge_rows(network)):
        # networkx reads no file in which some edges have a direction and some do not; the attribute tells them apart.
        edge = SubElement(edges, "edge", id=str(number), source=row.source, target=row.target, type=edge_type)
        edge.set("kind", str(row.values["kind"]))
        edge.set("weight", str(row.values["weight"]))
        _add_values(edge, "edge", row.values)
        _add_spells(edge, row.spells)


def _add_values(element: Element, what: str, values: dict[str, Value]) -> None:
    holder = SubElement(element, "attvalues")
    for name, value in values.items():
        if name not in _OWN[what]:
            SubElement(holder, "attvalue", {"for": name, "value": clean(value)})


def _add_spells(element: Element, spells: Spells) -> None:
    if spells:
        holder = SubElement(element, "spells")
        for first, last in spells:
            SubElement(holder, "spell", start=str(first), end=str(last))
