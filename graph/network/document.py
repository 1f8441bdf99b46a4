"""The network as plain data: the one form that the JSON export and the browser read (`network.schema.json`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from graph.network.tables import read_words, type_label

if TYPE_CHECKING:
    from graph.network.network import Network, ProjectFact


def make_document(network: Network, *, evidence: bool = True) -> dict[str, Any]:
    """See `Network.to_document`."""
    nodes = {iri: index for index, iri in enumerate(network.graph)}
    projects = {iri: index for index, iri in enumerate(network.projects)} if evidence else {}
    edges = [_describe_edge(edge, nodes, projects) for edge in network.graph.edges(data=True)]
    types = sorted({data["type"] for _, data in network.graph.nodes(data=True)})
    return {
        **describe_source(network),
        "counts": {"nodes": len(nodes), "edges": len(edges)},
        "types": [{"id": type_id, "label": type_label(type_id)} for type_id in types],
        "nodes": [_describe_node(network, iri, data) for iri, data in network.graph.nodes(data=True)],
        "edges": edges,
        "projects": [_describe_project(network.projects[iri]) for iri in projects],
    }


def describe_source(network: Network) -> dict[str, Any]:
    """What every picture and file says beside the network: release, projection, filters, and who is shown how."""
    return {
        "release": {"id": network.source.id, "date": network.source.date},
        "kind": network.kind,
        "level": network.level,
        "weight": network.weight,
        "money_kind": network.money_kind,
        "filters": network.filters.as_dict(),
        "persons": network.source.persons,
    }


def _describe_node(network: Network, iri: str, data: Mapping[str, Any]) -> dict[str, Any]:
    graph = network.graph
    return {
        "id": iri,
        "label": data["label"],
        "type": data["type"],
        "path": data["path"],
        "degree": graph.degree(iri),
        "weight": graph.degree(iri, weight="weight"),
        "years": data["years"],
        "places": data["places"],
    }


def _describe_edge(
    edge: tuple[str, str, Mapping[str, Any]], nodes: Mapping[str, int], projects: Mapping[str, int]
) -> dict[str, Any]:
    one, other, data = edge
    source = data["source"]
    target = other if source == one else one
    return {
        "source": nodes[source],
        "target": nodes[target],
        "kind": data["kind"],
        "weight": data["weight"],
        "money": data["money"],
        "years": data["years"],
        "roles": data["roles"],
        "projects": [projects[iri] for iri in data["projects"]] if projects else len(data["projects"]),
    }


def _describe_project(project: ProjectFact) -> dict[str, Any]:
    return {
        "id": project.iri,
        "title": project.title,
        "path": project.path,
        "years": project.years,
        "documents": project.documents,
    }


def directed_relations(relations: Iterable[str]) -> frozenset[str]:
    """Those of the relations that lead from the first node to the second."""
    words = read_words("relations")
    return frozenset(relation for relation in relations if words[relation]["directed"] == "yes")
