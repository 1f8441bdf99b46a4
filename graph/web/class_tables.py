"""A row for every thing of a class, read from sorted quads: what the CSV files of the dumps hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Final, NamedTuple

from graph.triples.terms import expand
from graph.vocabulary import DEF
from graph.web.masking.quads import Quad, read_quads, read_text

_TYPE: Final = expand("rdf:type")
_MANY: Final = " | "
"""Between several values of a cell."""


class Column(NamedTuple):
    """A column: the values of a property, as they are, or the labels of the things they name."""

    name: str
    predicate: str
    labels: bool = False


def _columns(*described: str) -> tuple[Column, ...]:
    """Columns from "name predicate" or "name predicate label"."""
    split = [words.split() for words in described]
    return tuple(Column(name, expand(curie), bool(labels)) for name, curie, *labels in split)


class ClassTable(NamedTuple):
    """Which things stand in a table, by their type, and what is said of them; `owner` heads the project's columns."""

    name: str
    classes: frozenset[str]
    columns: tuple[Column, ...]
    owned: bool = False

    @property
    def header(self) -> list[str]:
        """The names of the columns."""
        owner = ["project", "projectTitle", "relation"] if self.owned else []
        return ["iri", *owner, *(column.name for column in self.columns)]


def _table(name: str, classes: str, *columns: str, owned: bool = False) -> ClassTable:
    return ClassTable(name, frozenset(map(expand, classes.split())), _columns(*columns), owned)


TABLES: Final = (
    _table(
        "projects", "hv:Project", "code dcterms:identifier", "title dcterms:title", "type dcterms:type",
        "status adms:status", "start eurio:startDate", "end eurio:endDate", "portfolio dcterms:isPartOf label",
        "programme hv:programme", "axis hv:priorityAxis", "objective hv:specificObjective", "fund hv:fund",
        "funder schema:funder", "funderName schema:funder label", "implementer hv:implementedBy",
        "implementerName hv:implementedBy label", "place dcterms:spatial", "placeName dcterms:spatial label",
        "mentionedPlaceName hv:mentionsPlace label", "homepage foaf:homepage", "abstract dcterms:abstract",
        "rawValue hv:rawValue", "source prov:wasDerivedFrom",
    ),
    _table(
        "organisations", "org:Organization", "name skos:prefLabel", "otherNames skos:altLabel",
        "type org:classification", "businessId org:identifier", "body hv:body", "bodyName hv:body label",
        "homepage foaf:homepage",
    ),
    _table(
        "people", "person:Person", "name foaf:name", "givenName foaf:givenName", "familyName foaf:familyName",
    ),
    _table(
        "participations", "hv:Participation", "project hv:inProject", "projectTitle hv:inProject label",
        "participant hv:participant", "participantName hv:participant label", "role hv:role",
        "onBehalfOf hv:onBehalfOf", "onBehalfOfName hv:onBehalfOf label", "jobTitle schema:jobTitle",
        "asWritten hv:asWritten", "start schema:startDate", "end schema:endDate", "interval hv:intervalSource",
        "confidence hv:confidence", "inferred hv:inferred",
    ),
    _table(
        "amounts", "hv:FundingAmount", "project hv:inProject", "projectTitle hv:inProject label",
        "value schema:value", "currency schema:currency", "kind hv:amountKind", "payer hv:payer",
        "payerName hv:payer label", "payerGroup hv:payerGroup", "budgetOf hv:budgetOf",
        "budgetOfName hv:budgetOf label", "year hv:forYear", "computedValue hv:computedValue",
        "asWritten hv:asWritten",
    ),
    _table(
        "target-groups", "hv:TargetGroup", "text schema:audienceType", "concept dcterms:subject",
        "minAge schema:requiredMinAge", "maxAge schema:requiredMaxAge", "plannedPersons hv:plannedPersons",
        "confidence hv:confidence", "inferred hv:inferred", owned=True,
    ),
    _table(
        "places", "hv:Municipality hv:SubRegion hv:Region", "kind rdf:type", "code cv:code", "name skos:prefLabel",
        "containedIn schema:containedInPlace label", "nuts3 hv:nuts3", "latitude geo:lat", "longitude geo:long",
        "start eurio:startDate", "end eurio:endDate", "replacedBy dcterms:isReplacedBy label",
    ),
)  # fmt: skip
"""Every table of the dumps."""

_LABELS: Final = {expand("skos:prefLabel"), expand("foaf:name"), expand("dcterms:title")}
_RELATIONS: Final = {expand("hv:directTargetGroup"): "direct", expand("hv:indirectTargetGroup"): "indirect"}
_NAMED_KINDS: Final = tuple(
    f"/id/{kind}/"
    for kind in ("project", "organisation", "person", "portfolio", "municipality", "sub-region", "region")
)


@dataclass(slots=True)
class _Known:
    """What rows take from other things: labels, and the projects of target groups with their relation."""

    labels: dict[str, str] = field(default_factory=dict)
    owners: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))


def read_rows(dump: Path) -> Iterator[tuple[ClassTable, list[str]]]:
    """The rows of all tables, each with its table, by IRI."""
    known = _know(dump)
    for subject, described in groupby(read_quads(dump), attrgetter("subject")):
        stated: dict[str, list[str]] = defaultdict(list)
        for quad in described:
            stated[quad.predicate].append(quad.object)
        types = set(stated[_TYPE])
        for table in TABLES:
            if types & table.classes:
                owner = _owner_cells(known, subject) if table.owned else []
                cells = (_cell(stated.get(column.predicate, []), column, known.labels) for column in table.columns)
                yield table, [subject[1:-1], *owner, *cells]


def _know(dump: Path) -> _Known:
    known = _Known()
    for quad in read_quads(dump):
        if quad.predicate in _LABELS and any(kind in quad.subject for kind in _NAMED_KINDS):
            _note_label(quad, known.labels)
        elif relation := _RELATIONS.get(quad.predicate):
            known.owners[quad.object][quad.subject] = relation
    return known


def _note_label(quad: Quad, labels: dict[str, str]) -> None:
    text = read_text(quad.object)
    if quad.subject not in labels or text.suffix == "@fi":
        labels[quad.subject] = text.value


def _owner_cells(known: _Known, subject: str) -> list[str]:
    owners = known.owners.get(subject, {})
    titles = (known.labels.get(project, "") for project in owners)
    return [_join(project[1:-1] for project in owners), _join(titles), _join(owners.values())]


def _cell(terms: list[str], column: Column, labels: Mapping[str, str]) -> str:
    if column.labels:
        return _join(labels.get(term, "") for term in dict.fromkeys(terms))
    finnish = [term for term in terms if term.endswith("@fi")]
    return _join(map(_value, dict.fromkeys(finnish or terms)))


def _value(term: str) -> str:
    """A literal's text; a concept of our code lists by its name; another thing by its IRI."""
    if term.startswith('"'):
        return read_text(term).value
    iri = term[1:-1]
    return iri.rpartition("/")[2] if iri.startswith(DEF) else iri


def _join(values: Iterable[str]) -> str:
    return _MANY.join(sorted({value for value in values if value}))
