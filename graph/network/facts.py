"""What networks are made of, read from a store by SPARQL: one plain question a property, joined here.

Each part is read when a projection first needs it and kept, so that many networks can be made of one reading.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any, Final, NamedTuple, Protocol

from graph.model import Literal, Term
from graph.table import Table
from graph.terms import finite_number
from graph.vocabulary import BASE, DEF, PREFIXES

_PROLOGUE: Final = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())
_LANGUAGES: Final = ("fi", "", "sv", "en")
"""Which of several labels names a node, the first that there is."""

Many = Mapping[str, tuple[str, ...]]


class Selecting(Protocol):
    """What facts are read from: any store of `graph.store`, or what answers a SELECT like one."""

    def select(self, text: str, *, name: str = "query") -> Table:
        """The answer to a SELECT."""


@dataclass(frozen=True, slots=True)
class Source:
    """The release or edition that a network comes from.

    Args:
        id: the release's id.
        date: the day on which it was built, ISO; empty where nobody knows.
        base: where the IRIs of things start.
        persons: what it shows of people: "named", "pseudonymous" or "none"; "unknown" of a server, which does not say.
    """

    id: str = ""
    date: str = ""
    base: str = BASE
    persons: str = "named"

    @classmethod
    def of(cls, manifest: Mapping[str, Any]) -> Source:
        """The source that the manifest of a release or of an edition describes."""
        return cls(
            manifest["release"], manifest["made"][:10], manifest.get("base", BASE), manifest.get("persons", "named")
        )


class Participation(NamedTuple):
    """Who takes part in which project, in which role, in whose name (empty where no document says)."""

    project: str
    agent: str
    role: str
    on_behalf_of: str


class Amount(NamedTuple):
    """Money of a project in euros, with its payer (an organisation or a group of them) and whose budget it is.

    Both are empty where no document says.
    """

    project: str
    value: Decimal
    payer: str
    budget_of: str


class Facts:
    """The parts of a release that networks are projected from; names are IRIs, dates ISO text."""

    def __init__(self, store: Selecting, source: Source) -> None:
        self.source = source
        self._store = store
        self._amounts: dict[str, tuple[Amount, ...]] = {}

    # -- projects ----------------------------------------------------------------------------------

    @cached_property
    def projects(self) -> frozenset[str]:
        """All projects."""
        return frozenset(row[0] for row in self._rows("?project a hv:Project", "project"))

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """What projects and portfolios are called."""
        return self._named("dcterms:title")

    @cached_property
    def starts(self) -> Mapping[str, str]:
        """First days of projects, the earliest where documents differ."""
        return {project: min(days) for project, days in self._values("eurio:startDate").items()}

    @cached_property
    def ends(self) -> Mapping[str, str]:
        """Last days of projects, the latest where documents differ."""
        return {project: max(days) for project, days in self._values("eurio:endDate").items()}

    @cached_property
    def documents(self) -> Many:
        """The documents, or rows of them, that tell of each project."""
        return self._values("prov:wasDerivedFrom")

    @cached_property
    def statuses(self) -> Many:
        """Concepts of `def/status/`."""
        return self._values("adms:status")

    @cached_property
    def programmes(self) -> Many:
        """Concepts of `def/programme/`, the wider ones included."""
        wider = self._values("skos:broader")
        return {project: _widen(given, wider) for project, given in self._values("hv:programme").items()}

    @cached_property
    def portfolios(self) -> Many:
        """The portfolios that projects are part of."""
        return self._values("dcterms:isPartOf")

    @cached_property
    def funds(self) -> Many:
        """The EU funds that pay."""
        return self._values("hv:fund")

    @cached_property
    def places(self) -> Many:
        """Where projects take place; those that a text mentions where no field states any."""
        return {**self._values("hv:mentionsPlace"), **self._values("dcterms:spatial")}

    @cached_property
    def containing(self) -> Many:
        """The areas that a place lies in: sub-region, region."""
        return self._values("schema:containedInPlace")

    @cached_property
    def target_groups(self) -> Many:
        """The concepts of `def/target-group/` that a project's target groups are about."""
        rows = self._rows("?project hv:targetGroup ?group . ?group dcterms:subject ?concept", "project", "concept")
        return _group(rows)

    # -- who ---------------------------------------------------------------------------------------

    @cached_property
    def participations(self) -> tuple[Participation, ...]:
        """Every participation, sorted; none of people and sole traders where the source shows nobody."""
        where = "?x hv:participant ?agent . ?x hv:inProject ?project . ?x hv:role ?role"
        columns = ("project", "agent", "role")
        stated = {Participation._make(row) for row in self._rows(f"?x hv:onBehalfOf ?body . {where}", *columns, "body")}
        known = {part[:3] for part in stated}
        found = stated | {Participation._make((*row, "")) for row in self._rows(where, *columns) if row not in known}
        if self.source.persons == "none":
            found = {part for part in found if not self.is_personal(part.agent)}
        return tuple(sorted(found))

    @cached_property
    def bodies(self) -> Mapping[str, str]:
        """The body at the top of each unit."""
        return {unit: bodies[0] for unit, bodies in self._values("hv:body").items()}

    @cached_property
    def people(self) -> frozenset[str]:
        """All people."""
        return frozenset(row[0] for row in self._rows("?person a person:Person", "person"))

    @cached_property
    def sole_traders(self) -> Mapping[str, str]:
        """Businesses of one person, each with that person."""
        return {business: people[0] for business, people in self._values("hv:soleTrader").items()}

    @cached_property
    def organisation_types(self) -> Mapping[str, str]:
        """The last segment of `def/organisation-type/` for each organisation that has one."""
        found = self._values("org:classification")
        return {body: last_segment(concepts[0]) for body, concepts in found.items()}

    def is_personal(self, agent: str) -> bool:
        """Whether the agent is a person, or a business whose name is a person's."""
        return agent in self.people or agent in self.sole_traders or self.organisation_types.get(agent) == "sole-trader"

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """What organisations, places and concepts are called, in Finnish where they have a Finnish name."""
        return self._named("skos:prefLabel")

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What people are called in this release or edition."""
        return self._named("foaf:name")

    @cached_property
    def place_types(self) -> Mapping[str, str]:
        """ "municipality", "sub-region", "region" or "country" for each area."""
        classes = {"hv:Municipality": "municipality", "hv:SubRegion": "sub-region", "hv:Region": "region"}
        return {area: type_id for name, type_id in classes.items() for (area,) in self._rows(f"?area a {name}", "area")}

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """The area behind each code and kind, "municipality 564"; codes repeat across kinds."""
        kinds = self.place_types
        found = self._values("cv:code")
        return {f"{kinds[area]} {code}": area for area, codes in found.items() if area in kinds for code in codes}

    # -- money -------------------------------------------------------------------------------------

    def amounts(self, kind: str) -> tuple[Amount, ...]:
        """The amounts of one kind (the last segment of `def/amount/`); kinds are never put together.

        A project that two documents tell of counts once, as the document with the higher sum has it.
        """
        if kind not in self._amounts:
            self._amounts[kind] = tuple(self._read_amounts(kind))
        return self._amounts[kind]

    def _read_amounts(self, kind: str) -> Iterable[Amount]:
        where = (
            f"GRAPH ?graph {{ ?x hv:amountKind <{DEF}amount/{kind}> . "
            "?x hv:inProject ?project . ?x schema:value ?value }"
        )
        payers = {**self._values("hv:payerGroup"), **self._values("hv:payer")}
        budgets = self._values("hv:budgetOf")
        by_project: dict[str, dict[str, list[Amount]]] = defaultdict(lambda: defaultdict(list))
        for graph, x, project, value in self._rows(where, "graph", "x", "project", "value"):
            payer, budget = payers.get(x, ("",))[0], budgets.get(x, ("",))[0]
            if (number := finite_number(value)) is not None:
                by_project[project][graph].append(Amount(project, number, payer, budget))
        for _, graphs in sorted(by_project.items()):
            _, best = max(graphs.items(), key=lambda item: (sum(amount.value for amount in item[1]), item[0]))
            yield from sorted(best)

    # -- asking ------------------------------------------------------------------------------------

    def _rows(self, where: str, *columns: str) -> list[tuple[str, ...]]:
        wanted = " ".join(f"?{column}" for column in columns)
        table = self._store.select(f"{_PROLOGUE}SELECT {wanted} WHERE {{ {where} }}", name="network")
        return [tuple(term.value if term else "" for term in row) for row in table.rows]

    def _values(self, predicate: str) -> Many:
        return _group(self._rows(f"?thing {predicate} ?value", "thing", "value"))

    def _named(self, predicate: str) -> Mapping[str, str]:
        text = f"{_PROLOGUE}SELECT ?thing ?name WHERE {{ ?thing {predicate} ?name }}"
        found: dict[str, tuple[int, str]] = {}
        for thing, name in self._store.select(text, name="network").rows:
            if thing and name:
                ranked = _rank(name), name.value
                found[thing.value] = min(found.get(thing.value, ranked), ranked)
        return {thing: name for thing, (_, name) in found.items()}


def last_segment(iri: str) -> str:
    """What stands after the last slash or hash: the id of a concept in its scheme.

    >>> last_segment("https://w3id.org/hankeverkko/def/role/funder")
    'funder'
    """
    return iri.replace("#", "/").rpartition("/")[2]


def _rank(name: Term) -> int:
    language = name.language if isinstance(name, Literal) else ""
    return _LANGUAGES.index(language) if language in _LANGUAGES else len(_LANGUAGES)


def _group(rows: Iterable[tuple[str, ...]]) -> Many:
    found: dict[str, set[str]] = defaultdict(set)
    for thing, value in rows:
        found[thing].add(value)
    return {thing: tuple(sorted(values)) for thing, values in found.items()}


def _widen(given: Iterable[str], wider: Many) -> tuple[str, ...]:
    """The concepts and everything above them."""
    found: set[str] = set()
    waiting = list(given)
    while waiting:
        concept = waiting.pop()
        if concept not in found:
            found.add(concept)
            waiting += wider.get(concept, ())
    return tuple(sorted(found))
