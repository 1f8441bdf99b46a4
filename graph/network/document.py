"""The network as plain data: the one form that the JSON export and the browser read (`network.schema.json`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from graph.network.exploring import ends_of
from graph.network.layout import LAID_OUT_FROM
from graph.network.tables import LANGUAGES, read_words, type_label

if TYPE_CHECKING:
    from graph.network.network import Network, ProjectFact


def make_document(network: Network, *, evidence: bool = True) -> dict[str, Any]:
    """See `Network.to_document`."""
    graph = network.graph
    index = {iri: number for number, iri in enumerate(graph)}
    projects = {iri: number for number, iri in enumerate(network.projects)}
    edges: list[tuple[str, str, Mapping[str, Any]]] = list(graph.edges(data=True))
    types = sorted({data["type"] for _, data in graph.nodes(data=True)})
    relations = sorted({data["kind"] for *_, data in edges})
    document = {
        **describe_source(network),
        "engine": network.measuring.engine.name,
        "counts": {"nodes": len(index), "edges": len(edges), "projects": len(projects)},
        "types": [{"id": type_id, "label": type_label(type_id)} for type_id in types],
        "relations": [_describe_relation(relation) for relation in relations],
        "communities": describe_communities(network),
        "nodes": _describe_nodes(network),
        "edges": [_describe_edge(edge, index, projects) for edge in edges],
    }
    if evidence:
        document["projects"] = [_describe_project(project) for project in network.projects.values()]
    return document


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


def describe_communities(network: Network) -> list[dict[str, Any]]:
    """The communities, the largest first: each is called after its node with most ties."""
    communities = network.measuring.communities()
    degrees = network.measuring.of("degree")
    nodes = list(network.graph)
    middle: dict[int, int] = {}
    for node, community in enumerate(communities):
        if community not in middle or degrees[node] > degrees[middle[community]]:
            middle[community] = node
    sizes = Counter(communities)
    found: list[dict[str, Any]] = [
        {"id": community, "label": network.graph.nodes[nodes[node]]["label"], "size": sizes[community]}
        for community, node in sorted(middle.items())
    ]
    if is_laid_out(network):
        for row, disc in zip(found, network.layout.discs, strict=True):
            row.update(x=disc.x, y=disc.y, radius=disc.radius)
    return found


def is_laid_out(network: Network) -> bool:
    """Whether the document gives positions; below that number of nodes the browser lays out live."""
    return len(network.graph) > LAID_OUT_FROM


def _describe_nodes(network: Network) -> list[dict[str, Any]]:
    nodes: Any = network.graph.nodes(data=True)
    of = network.measuring.of
    degree, weight, between, community = map(of, ("degree", "weighted-degree", "betweenness", "community"))
    rows: list[dict[str, Any]] = [
        {
            "id": iri,
            "label": data["label"],
            "type": data["type"],
            "path": data["path"],
            "degree": int(degree[index]),
            "weight": _plain_number(weight[index]),
            "community": int(community[index]),
            "betweenness": float(f"{between[index]:.4g}"),
            "years": data["years"],
            "places": data["places"],
        }
        for index, (iri, data) in enumerate(nodes)
    ]
    for row, data in zip(rows, network.graph.nodes.values(), strict=True):
        if "size" in data:
            row["size"] = data["size"]
    if is_laid_out(network):
        for row, (x, y) in zip(rows, network.layout.nodes, strict=True):
            row.update(x=x, y=y)
    return rows


def _describe_edge(
    edge: tuple[str, str, Mapping[str, Any]], index: Mapping[str, int], projects: Mapping[str, int]
) -> dict[str, Any]:
    source, target = ends_of(edge)
    data = edge[2]
    return {
        "source": index[source],
        "target": index[target],
        "kind": data["kind"],
        "weight": _plain_number(data["weight"]),
        "money": None if data["money"] is None else _plain_number(data["money"]),
        "years": data["years"],
        "roles": data["roles"],
        "projects": [projects[iri] for iri in data["projects"]],
    }


def _describe_project(project: ProjectFact) -> dict[str, Any]:
    return {
        "id": project.iri,
        "title": project.title,
        "path": project.path,
        "years": project.years,
        "documents": project.documents,
    }


def _describe_relation(relation: str) -> dict[str, Any]:
    row = read_words("relations")[relation]
    return {
        "id": relation,
        "directed": row["directed"] == "yes",
        "label": {language: row[language] for language in LANGUAGES},
    }


def _plain_number(value: float) -> float:
    """Without a point where there is nothing behind it; money in cents."""
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded
