"""Renders the view as a part of a page: the form, what is shown as tables, and what the browser's script needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import quote, unquote

from markupsafe import Markup

from graph.network.tables import type_label
from graph.network.view.selection import Shown, Viewed, projects_of, select
from graph.network.view.state import State, write_state
from graph.network.view.words import ViewWords
from graph.templates import open_templates

TEMPLATES: Final = Path(__file__).parent / "templates"

ROWS: Final = 50
"""Rows of a table; the script turns pages."""

_FOUND: Final = 10
_MEMBERS: Final = 10
"""Members of a community that are named, those with the most ties."""

_COMMUNITIES: Final = 30
"""Communities that can be chosen, the largest first."""

_NONE: Final[Mapping[str, Any]] = {"node": "", "edge": None, "group": None}
"""The part of a state that shows no details."""

_SAFE: Final = "/:@!$&'()*+,;=~-._"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the view stands.

    Args:
        language: the reader's language.
        action: the address of the page itself, relative to it.
        data: the address of the network's document, relative to the page; empty where the page holds it.
        root: the way from the page to the root of the site ("", "../"); None where there is no site, and nodes link to
            their identifiers.
        served: whether a server answers to the form.
        whole: whether the whole network is shown to begin with, however large it is.
    """

    language: str
    action: str = ""
    data: str = ""
    root: str | None = None
    served: bool = False
    whole: bool = False

    def thing(self, iri: str, path: str) -> str:
        """The link to the page of a thing; nothing where there is none."""
        if self.root is None or not path.startswith("/"):
            return iri if iri.startswith(("https://", "http://")) else ""
        mark = "" if self.language == "fi" else f".{self.language}"
        return f"{self.root}{quote(unquote(path.lstrip('/')), safe=_SAFE)}{mark}.html"

    def document(self, iri: str) -> str:
        """The link to the page of a document or of a row in one, whose identifiers have /src/ in them."""
        base, found, rest = iri.partition("/src/")
        return self.thing(iri, f"/doc/src/{rest.partition('#')[0]}" if base and found else "")


class _NodeRow(NamedTuple):
    name: str
    href: str
    type: str
    ties: str
    weight: str
    years: str
    open: str


class _EdgeRow(NamedTuple):
    source: str
    target: str
    relation: str
    weight: str
    years: str
    roles: str
    open: str


class _ProjectRow(NamedTuple):
    title: str
    href: str
    years: str
    documents: list[str]


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The details of a node, an edge or a path."""

    title: str
    href: str = ""
    facts: list[tuple[str, str]] = field(default_factory=list)
    steps: list[tuple[str, str]] = field(default_factory=list)
    projects: list[_ProjectRow] = field(default_factory=list)


def render_view(network: Viewed, place: Place, state: State = State()) -> Markup:  # noqa: B008 (it is frozen)
    """The view as HTML; everything in it is escaped."""
    template = open_templates(TEMPLATES).get_template("view.html")
    return Markup(template.render(_Rendering(network, place, state).values()))  # noqa: S704


def title_of(network: Viewed, language: str) -> str:
    """What a page with the view is called."""
    return ViewWords(language, network.document["kind"])("title")


class _Rendering:
    """One view while it is rendered."""

    def __init__(self, network: Viewed, place: Place, state: State) -> None:
        self.network, self.place, self.state = network, place, state
        self.document = network.document
        self.words = ViewWords(place.language, self.document["kind"])
        asked = replace(state, whole=state.whole or (place.whole and not state.begun))
        self.shown = select(network, asked)

    def values(self) -> dict[str, Any]:
        """What the template shows."""
        # Before anything is chosen the tables say what there is most of.
        listed = self.shown if self.shown.nodes else select(self.network, replace(self.state, whole=True))
        nodes = sorted(listed.nodes, key=lambda number: (-self.network.nodes[number]["degree"], number))
        edges = sorted(listed.edges, key=lambda number: (-listed.edges[number], number))
        return {
            "words": self.words,
            "document": self.document,
            "data": self.place.data,
            "root": self.place.root,
            "action": self.place.action,
            "served": self.place.served,
            "whole": self.place.whole,
            "embedded": not self.place.data,
            "state": self.state,
            "narrowed": replace(self.state, centre=(), whole=False, q="", **_NONE) != State(),
            "years": self.network.years,
            "ends": {name: self._name(getattr(self.state, name)) for name in ("a", "b")},
            **self._options(),
            "weight": self.words(f"weight {self.document['weight']}"),
            "found": self._found(),
            "chosen": self._chosen(),
            "filters": self._filters(),
            "counts": self._counts(self.shown),
            "nodes": [self._node(number) for number in nodes[:ROWS]],
            "edges": [self._edge(number, listed.edges[number]) for number in edges[:ROWS]],
            "more_nodes": self._more(len(nodes)),
            "more_edges": self._more(len(edges)),
        }

    def _options(self) -> dict[str, Any]:
        """What the form lets a reader choose."""
        counts = Counter(node["type"] for node in self.network.nodes)
        language, words = self.place.language, self.words
        roles = sorted({role for edge in self.network.edges for role in edge["roles"]})
        relations = sorted({edge["kind"] for edge in self.network.edges})
        communities = sorted(self.network.communities.values(), key=lambda one: (-one["size"], one["id"]))
        return {
            "types": [
                (type_id, type_label(type_id)[language], words.number(count)) for type_id, count in counts.most_common()
            ],
            "roles": _options(words, "role", roles),
            "relations": _options(words, "link", relations),
            "communities": [
                (one["id"], words("around", name=one["label"])) for one in communities[:_COMMUNITIES] if one["size"] > 1
            ],
        }

    # ---- rows

    def _open(self, **changes: Any) -> str:
        """The address of this page with another state."""
        return f"{self.place.action}?{write_state(replace(self.state, **{**_NONE, 'q': '', **changes}))}"

    def _node(self, number: int) -> _NodeRow:
        node, words = self.network.nodes[number], self.words
        return _NodeRow(
            node["label"],
            self.place.thing(node["id"], node["path"]),
            type_label(node["type"])[self.place.language],
            words.number(node["degree"]),
            words.number(node["weight"]),
            _word_years(node["years"]),
            self._open(centre=(node["id"],), whole=False, a="", b="", node=node["id"]),
        )

    def _edge(self, number: int, weight: float) -> _EdgeRow:
        edge, words = self.network.edges[number], self.words
        return _EdgeRow(
            self.network.nodes[edge["source"]]["label"],
            self.network.nodes[edge["target"]]["label"],
            words.of_code("link", edge["kind"]),
            words.number(weight),
            _word_years(edge["years"]),
            ", ".join(words.of_code("role", role) for role in edge["roles"]),
            self._open(edge=number),
        )

    def _project(self, number: int) -> _ProjectRow:
        project = self.network.projects[number]
        documents = [self.place.document(iri) for iri in project["documents"]]
        href = self.place.thing(project["id"], project["path"])
        return _ProjectRow(project["title"], href, _word_years(project["years"]), documents)

    # ---- what is asked for

    def _name(self, text: str) -> str:
        number = self.network.resolve(text) if text else None
        return text if number is None else str(self.network.nodes[number]["label"])

    def _found(self) -> list[_NodeRow]:
        """What the search finds, or where to begin."""
        if self.state.q:
            return [self._node(number) for number in self.network.find(self.state.q, _FOUND)]
        return [] if self.shown.nodes else [self._node(number) for number in self.network.largest(_FOUND)]

    def _chosen(self) -> _Chosen | None:
        state = self.state
        if state.edge is not None and 0 <= state.edge < len(self.network.edges):
            return self._chosen_edge(state.edge)
        if members := self._members(state.group):
            return self._chosen_group(members)
        if (number := self.network.resolve(state.node)) is not None:
            return self._chosen_node(number)
        ends = [self.network.resolve(one) for one in (state.a, state.b)]
        return self._chosen_path([one for one in ends if one is not None]) if None not in ends else None

    def _chosen_node(self, number: int) -> _Chosen:
        row, words = self._node(number), self.words
        community = self.network.communities.get(self.network.nodes[number].get("community", -1))
        facts = [
            (words("type"), row.type),
            (words("ties"), row.ties),
            (words(f"weight {self.document['weight']}"), row.weight),
            (words("years"), row.years),
            (words("community"), words("around", name=community["label"]) if community else ""),
        ]
        return _Chosen(row.name, row.href, [fact for fact in facts if fact[1]])

    def _members(self, community: int | None) -> list[int]:
        """Those of a community that are shown, the one with the most ties first."""
        nodes = self.network.nodes
        shown = [one for one in self.shown.nodes if community is not None and nodes[one].get("community") == community]
        return sorted(shown, key=lambda number: (-nodes[number]["degree"], number))

    def _chosen_group(self, members: Sequence[int]) -> _Chosen:
        rows, words = [self._node(number) for number in members[:_MEMBERS]], self.words
        community = self.network.communities.get(self.network.nodes[members[0]]["community"])
        title = words("around", name=community["label"] if community else rows[0].name)
        facts = [(words("nodes"), words.number(len(members)))]
        return _Chosen(title, "", facts, [(row.name, row.open) for row in rows])

    def _chosen_edge(self, number: int) -> _Chosen:
        edge, words = self.network.edges[number], self.words
        row = self._edge(number, self.shown.edges.get(number, edge["weight"]))
        money = edge.get("money")
        said = f"{words.number(money)} € ({words.of_code('money', self.document['money_kind'])})" if money else ""
        facts = [
            (words("relation"), row.relation),
            (words(f"weight {self.document['weight']}"), row.weight),
            (words("money"), said),
            (words("years"), row.years),
            (words("roles"), row.roles),
        ]
        projects = [self._project(one) for one in projects_of(self.network, edge, self.state)]
        return _Chosen(f"{row.source} – {row.target}", "", [fact for fact in facts if fact[1]], [], projects)

    def _chosen_path(self, ends: Sequence[int]) -> _Chosen:
        names = [self.network.nodes[end]["label"] for end in ends]
        title = self.words("path", **{"from": names[0], "to": names[1]})
        if self.shown.path is None:
            return _Chosen(title, "", [(self.words("no path"), "")])
        rows = [self._edge(edge, 0) for edge in self.shown.path]
        return _Chosen(title, "", [], [(f"{row.source} – {row.target}: {row.relation}", row.open) for row in rows])

    # ---- what is said

    def _more(self, total: int) -> str:
        if total <= ROWS:
            return ""
        return self.words("first rows", rows=ROWS, all=self.words.number(total))

    def _counts(self, shown: Shown) -> str:
        number = self.words.number
        return self.words(
            "shown counts",
            nodes=number(len(shown.nodes)),
            edges=number(len(shown.edges)),
            all_nodes=number(len(self.network.nodes)),
            all_edges=number(len(self.network.edges)),
        )

    def _filters(self) -> str:
        """The filters in words: those that the network was made with, and the reader's."""
        words, state = self.words, self.state
        made: Mapping[str, Any] = self.document["filters"]
        parts = [f"{words(f'filter {name}')}: {value}" for name, value in made.items() if value not in (None, "")]
        if state.since is not None or state.until is not None:
            first, last = self.network.years
            since, until = (
                (first if state.since is None else state.since),
                (last if state.until is None else state.until),
            )
            parts.append(f"{words('period')}: {since}–{until}")
        if state.types:
            parts.append(f"{words('type')}: {', '.join(type_label(one)[words.language] for one in state.types)}")
        parts += [f"{words('role')}: {words.of_code('role', state.role)}"] if state.role else []
        parts += [f"{words('relation')}: {words.of_code('link', state.link)}"] if state.link else []
        if community := self.network.communities.get(-1 if state.community is None else state.community):
            parts.append(f"{words('community')}: {words('around', name=community['label'])}")
        return f"{words('filters')}: {' · '.join(parts) or words('no filters')}"


def _options(words: ViewWords, group: str, codes: Sequence[str]) -> list[tuple[str, str]]:
    """Codes with their names, by name; nothing where there is no choice."""
    return (
        sorted(((code, words.of_code(group, code)) for code in codes), key=lambda one: one[1]) if len(codes) > 1 else []
    )


def _word_years(years: Sequence[int] | None) -> str:
    """Years as people write them.

    >>> _word_years((2009, 2011))
    '2009–2011'
    """
    return "–".join(str(year) for year in dict.fromkeys(years or ()))
