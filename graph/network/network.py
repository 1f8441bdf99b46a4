"""A network: a graph that says its projection, its filters and its release."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from graph.errors import UsageError
from graph.network.condensing import condense_graph, members_of
from graph.network.edges import Edge, join_ties
from graph.network.exploring import Broker, Changes, Step, find_brokers, find_changes, find_path, reach
from graph.network.facts import Facts, Source
from graph.network.filters import Filters, choose_projects, find_role
from graph.network.finding import find_node
from graph.network.layout import Layout, lay_out
from graph.network.measures import Measuring
from graph.network.nodes import name_node, page_of, type_of
from graph.network.projections import PROJECTIONS, Scope
from graph.network.skeleton import Skeleton
from graph.network.spans import span_years
from graph.network.tables import read_words
from graph.resources import table

if TYPE_CHECKING:
    import networkx

    from graph.network.exports.picture import Picture

LEVELS: Final = ("body", "unit")
WEIGHTS: Final = ("projects", "money")
DEFAULT_MONEY: Final = "granted-eu-state"


class ProjectFact(NamedTuple):
    """A project behind edges: its name, page, years and documents."""

    iri: str
    title: str
    path: str
    years: tuple[int, int] | None
    documents: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Network:
    """A projection of a release.

    Args:
        graph: nodes are IRIs; a directed graph where every relation of the kind has a direction. The attributes of
            nodes and edges are those of docs/network.md.
        kind: one of `kinds.csv`.
        level: "body" or "unit".
        weight: what an edge weighs: "projects" (how many are shared) or "money" (their euros).
        money_kind: the kind of amount that `money` on edges is; None where no money was asked for.
        filters: what it is narrowed to.
        source: the release or edition, with its date and what it shows of people.
        projects: what is known of the projects behind the edges.
    """

    graph: networkx.MultiGraph[str]
    kind: str
    level: str
    weight: str
    money_kind: str | None
    filters: Filters
    source: Source
    projects: Mapping[str, ProjectFact]

    @cached_property
    def measuring(self) -> Measuring:
        """The measures of the network, each computed once; nodes are numbered in the order of the graph."""
        return Measuring(Skeleton.of(self.graph))

    def measure(self, name: str) -> dict[str, float]:
        """A measure of every node; `list_measures()` says which there are and what they mean.

        Raises:
            UsageError: there is no such measure.
        """
        return dict(zip(self.graph, self.measuring.of(name), strict=True))

    @cached_property
    def layout(self) -> Layout:
        """Where nodes and communities stand, always the same."""
        return lay_out(self.measuring.skeleton, self.measuring.communities())

    def ego(self, node: str, depth: int = 1) -> Network:
        """The network of everybody within so many steps of a node, with the edges between them.

        Raises:
            UsageError: there is no such node, or the name is that of several.
        """
        return self._part(reach(self.graph, find_node(self.graph, node), depth))

    def community(self, number: int) -> Network:
        """The network of one community; 0 is the largest."""
        return self._part(members_of(self, number))

    def condense(self) -> Network:
        """The network of the communities, for one too large to draw; `community` opens one of them."""
        return self._over(condense_graph(self))

    def _part(self, nodes: Iterable[str]) -> Network:
        part: networkx.MultiGraph[str] = self.graph.subgraph(nodes).copy()
        return self._over(part)

    def _over(self, graph: networkx.MultiGraph[str]) -> Network:
        wanted = {project for *_, data in graph.edges(data=True) for project in data["projects"]}
        projects = {iri: fact for iri, fact in self.projects.items() if iri in wanted}
        return replace(self, graph=graph, projects=projects)

    def path(self, start: str, end: str) -> list[Step]:
        """The shortest way between two nodes with the projects that make it; see `find_path`."""
        return find_path(self, start, end)

    def brokers(self, limit: int = 20) -> list[Broker]:
        """Those with ties to several communities, the ones in the middle of most shortest paths first."""
        return find_brokers(self, self.measuring, limit)

    def changes_since(self, earlier: Network) -> Changes:
        """What is new, gone, stronger or weaker against a network of an earlier period; see `find_changes`."""
        return find_changes(earlier, self)

    def export(self, format_name: str, path: Path | str) -> list[Path]:
        """Write a file: gexf, graphml, cytoscape, csv, json, turtle, svg or png; see `write_export`."""
        from graph.network.exports import write_export

        return write_export(self, format_name, Path(path))

    def show(self) -> Picture:
        """The picture, which a notebook draws inline; its text names release, filters and people."""
        from graph.network.exports.picture import draw_network

        return draw_network(self)

    def _repr_svg_(self) -> str:
        from graph.network.exports.svg import make_svg

        return make_svg(self.show())

    def to_networkx(self) -> networkx.MultiGraph[str]:
        """A copy of the graph, to be changed at will."""
        return self.graph.copy()

    def to_document(self, *, evidence: bool = True) -> dict[str, Any]:
        """The network as plain data, for JSON and for the browser; `network.schema.json` describes it.

        Args:
            evidence: with the projects and documents behind the edges.
        """
        from graph.network.document import make_document

        return make_document(self, evidence=evidence)


def make_network(
    facts: Facts,
    kind: str = "organisations",
    *,
    level: str = "body",
    weight: str = "projects",
    money: str | None = None,
    filters: Filters = Filters(),  # noqa: B008 (it is frozen)
) -> Network:
    """The network of a kind over the projects that pass the filters; the same input gives the same network.

    Args:
        facts: what was read of a release.
        kind: one of `kinds.csv`: "organisations", "people", "mixed", …
        level: "body" (units count for their body) or "unit".
        weight: "projects" or "money".
        money: the kind of amount for edges, the last segment of `def/amount/`; weight "money" takes granted EU and
            state money unless told otherwise. Kinds are never added to each other.
        filters: what to narrow it to.

    Raises:
        UsageError: a word that is none of these, or a filter that names nothing in the release.
    """
    _check("kind", kind, PROJECTIONS)
    _check("level", level, LEVELS)
    _check("weight", weight, WEIGHTS)
    money = money or (DEFAULT_MONEY if weight == "money" else None)
    if money:
        _check("kind of money", money, [row["id"] for row in table("concepts") if row["scheme"] == "amount"])
    scope = _make_scope(facts, level, filters)
    edges = join_ties(scope, (tie for project in PROJECTIONS[kind] for tie in project(scope)), money)
    projects = _describe_projects(facts, edges)
    graph = _make_graph(facts, kind, weight, edges, projects)
    return Network(graph, kind, level, weight, money, filters, facts.source, projects)


def is_directed(kind: str) -> bool:
    """Whether every relation of the kind has a direction."""
    relations = read_words("relations")
    return all(relations[name]["directed"] == "yes" for name in read_words("kinds")[kind]["relations"].split("|"))


def _check(what: str, word: str, known: Iterable[str]) -> None:
    if word not in known:
        raise UsageError(f"there is no such {what}", where=word, advice=f"choose {', '.join(known)}")


def _make_scope(facts: Facts, level: str, filters: Filters) -> Scope:
    projects = choose_projects(facts, filters)
    if not filters.role:
        return Scope(facts, projects, level=level)
    role = find_role(facts, filters.role)
    projects &= {part.project for part in facts.participations if part.role == role}
    return Scope(facts, projects, role, level)


def _describe_projects(facts: Facts, edges: Iterable[Edge]) -> dict[str, ProjectFact]:
    wanted = sorted({project for edge in edges for project in edge.projects})
    return {
        iri: ProjectFact(
            iri,
            name_node(facts, iri),
            page_of(facts, iri),
            _years_of(facts, iri),
            facts.documents.get(iri, ()),
            facts.places.get(iri, ()),
        )
        for iri in wanted
    }


def _years_of(facts: Facts, project: str) -> tuple[int, int] | None:
    """The first and last year; one of them stands for both where the other is not known."""
    start, end = facts.starts.get(project), facts.ends.get(project)
    years = [int(day[:4]) for day in (start, end) if day and day[:4].isdecimal()]
    return (min(years), max(years)) if years else None


def _make_graph(
    facts: Facts, kind: str, weight: str, edges: list[Edge], projects: Mapping[str, ProjectFact]
) -> networkx.MultiGraph[str]:
    import networkx

    graph: networkx.MultiGraph[str] = networkx.MultiDiGraph() if is_directed(kind) else networkx.MultiGraph()
    graph.graph.update(kind=kind, weight=weight, release=facts.source.id, date=facts.source.date)
    behind: dict[str, set[str]] = {}
    for edge in edges:
        for node in (edge.source, edge.target):
            behind.setdefault(node, set()).update(edge.projects)
    for node in sorted(behind):
        span = span_years(projects[project].years for project in behind[node])
        graph.add_node(
            node,
            label=name_node(facts, node),
            type=type_of(facts, node),
            path=page_of(facts, node),
            years=span,
            projects=len(behind[node]),
            places=tuple(sorted({place for project in behind[node] for place in projects[project].places})),
        )
    for edge in edges:
        graph.add_edge(
            edge.source,
            edge.target,
            # Without direction, two that fund each other would have one edge.
            key=edge.relation if edge.source < edge.target or graph.is_directed() else f"{edge.relation}-back",
            kind=edge.relation,
            source=edge.source,
            weight=float(edge.money or 0) if weight == "money" else float(len(edge.projects)),
            money=None if edge.money is None else float(edge.money),
            years=span_years(projects[project].years for project in edge.projects),
            roles=edge.roles,
            projects=edge.projects,
            documents=tuple(sorted({document for one in edge.projects for document in projects[one].documents})),
        )
    return graph
