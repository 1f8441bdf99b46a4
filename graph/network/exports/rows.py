"""Nodes and edges with plain attributes, as `attributes.csv` documents them: what every file format can hold."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from graph.network.exploring import ends_of
from graph.network.spans import Span, join_spans
from graph.network.tables import read_words

if TYPE_CHECKING:
    from graph.network.network import Network

Value = str | int | float | bool


class Attribute(NamedTuple):
    """An attribute: its id, its type ("string", "integer", "double" or "boolean") and its meaning by language."""

    id: str
    type: str
    meaning: dict[str, str]


class NodeRow(NamedTuple):
    """A node: its IRI and its attributes; what is not known is left out."""

    iri: str
    values: dict[str, Value]


class EdgeRow(NamedTuple):
    """An edge, from its source to its target, with the spans of years of the projects behind it."""

    source: str
    target: str
    directed: bool
    values: dict[str, Value]
    spells: tuple[Span, ...]


@cache
def attributes_of(what: str) -> tuple[Attribute, ...]:
    """The attributes of a "node" or an "edge", in the order of the table."""
    with (Path(__file__).parents[1] / "attributes.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["of"] == what]
    return tuple(Attribute(row["id"], row["type"], {"fi": row["fi"], "en": row["en"]}) for row in rows)


def node_rows(network: Network) -> Iterator[NodeRow]:
    """The nodes in the order of the graph."""
    of = network.measuring.of
    measured = zip(of("degree"), of("weighted-degree"), of("betweenness"), of("community"), strict=True)
    nodes: Any = network.graph.nodes(data=True)
    for (iri, data), (degree, weight, between, community) in zip(nodes, measured, strict=True):
        values: dict[str, Value | None] = {
            "iri": iri,
            "label": data["label"],
            "type": data["type"],
            "path": data["path"],
            "degree": int(degree),
            "weighted_degree": round(float(weight), 2),
            "betweenness": float(f"{between:.6g}"),
            "community": int(community),
            "projects": data["projects"],
            **_years(data["years"]),
        }
        yield NodeRow(iri, _known(values))


def edge_rows(network: Network) -> Iterator[EdgeRow]:
    """The edges in the order of the graph."""
    relations = read_words("relations")
    edges: Any = network.graph.edges(data=True)
    for edge in edges:
        data = edge[2]
        directed = relations[data["kind"]]["directed"] == "yes"
        values: dict[str, Value | None] = {
            "kind": data["kind"],
            "directed": directed,
            "weight": round(data["weight"], 2),
            "money": None if data["money"] is None else round(data["money"], 2),
            "money_kind": network.money_kind,
            **_years(data["years"]),
            "roles": ";".join(data["roles"]),
            "projects": " ".join(data["projects"]),
            "documents": " ".join(data["documents"]),
        }
        spells = join_spans(network.projects[iri].years for iri in data["projects"])
        yield EdgeRow(*ends_of(edge), directed, _known(values), spells)


def node_spells(network: Network) -> dict[str, tuple[Span, ...]]:
    """The spans of years of the projects around each node."""
    found: dict[str, list[Span]] = {node: [] for node in network.graph}
    for row in edge_rows(network):
        for node in (row.source, row.target):
            found[node] += row.spells
    return {node: join_spans(spans) for node, spans in found.items()}


def about_lines(network: Network) -> list[str]:
    """What a file says of itself: release, projection, weights, filters, people."""
    kind = read_words("kinds")[network.kind]
    filters = [f"{name} {value}" for name, value in network.filters.as_dict().items() if value is not None]
    weight = f"euros ({network.money_kind})" if network.weight == "money" else "shared projects"
    return [
        f"Hankeverkko, release {network.source.id} of {network.source.date or 'an unknown day'}",
        f"{kind['en']}: {kind['definition_en']}",
        f"level: {network.level}; weight: {weight}; people: {network.source.persons}",
        f"filters: {', '.join(filters) or 'none'}",
    ]


def _years(span: Span | None) -> dict[str, int | None]:
    return {"first_year": span[0] if span else None, "last_year": span[1] if span else None}


def _known(values: dict[str, Value | None]) -> dict[str, Value]:
    return {name: value for name, value in values.items() if value is not None}
