"""Ends of lines, all but the subject, for what many records of a document have in common: each is made once.

An end begins with the space before its predicate and holds the graph; `graph` is the mark that closes a line,
" <graph> .\\n". One document has few codes, roles and kinds, and its days come again and again; no other has its graph.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final

from graph.resolve.names import slug
from graph.triples.terms import concept, expand, make_date, make_decimal, make_iri
from graph.vocabulary import DEF

_KEPT: Final = 1 << 14

_FUNDS: Final = {
    "ESF": "http://publications.europa.eu/resource/authority/eu-programme/ESF",
    "ERDF": "http://publications.europa.eu/resource/authority/eu-programme/ERDF",
}
_CODES: Final = (
    ("dcterms:type", "project-type"),
    ("adms:status", "status"),
    ("hv:programme", "programme"),
    ("hv:priorityAxis", "axis"),
    ("hv:specificObjective", "objective"),
)


def forget_ends() -> None:
    """Forget what was made for a document, before the next one: there may be very many."""
    for make in (project_ends, participation_ends, period_ends, amount_ends, _interval_source, _day):
        make.cache_clear()


def lines_of(subject: str, ends: Iterable[str]) -> str:
    """The lines of one subject, of which there is at least one."""
    return subject + subject.join(ends)


@lru_cache(maxsize=_KEPT)
def project_ends(codes: tuple[str, ...], fund: str, graph: str) -> tuple[str, ...]:
    """What a project is: its classes, and the codes of its type, status, programme, axis and objective."""
    terms = [("rdf:type", expand("hv:Project")), ("rdf:type", expand("foaf:Project"))]
    terms += [
        (predicate, concept(scheme, code)) for (predicate, scheme), code in zip(_CODES, codes, strict=True) if code
    ]
    if fund:
        terms.append(("hv:fund", make_iri(_FUNDS.get(fund) or f"{DEF}fund/{slug(fund)}")))
    return _close(terms, graph)


def project_days(first: date | None, last: date | None, graph: str) -> tuple[str, ...]:
    """When a project begins and ends."""
    return _days("eurio:startDate", first, "eurio:endDate", last, graph)


@lru_cache(maxsize=_KEPT)
def participation_ends(kind: str, role: str, confidence: float, graph: str) -> tuple[str, ...]:
    """What a participation is: `kind` is the class of those of a person or of an organisation."""
    terms = [("rdf:type", expand("hv:Participation")), ("rdf:type", expand(kind))]
    terms += [("hv:role", concept("role", role)), ("hv:confidence", make_decimal(confidence))]
    return _close(terms, graph)


@lru_cache(maxsize=64)
def period_ends(first: date | None, last: date | None, stated: bool, graph: str) -> tuple[str, ...]:
    """When a participation begins or ends, and whether that is stated or taken from the project.

    The participations of one project share it; other projects seldom have just the same days.
    """
    days = _days("schema:startDate", first, "schema:endDate", last, graph)
    return (*days, _interval_source(stated, graph))


@lru_cache(maxsize=_KEPT)
def amount_ends(kind: str, currency: str, graph: str) -> tuple[str, ...]:
    """What an amount is."""
    terms = [("rdf:type", expand("hv:FundingAmount")), ("schema:currency", f'"{currency}"')]
    return _close([*terms, ("hv:amountKind", concept("amount", kind))], graph)


@lru_cache(maxsize=_KEPT)
def _interval_source(stated: bool, graph: str) -> str:
    source = concept("interval-source", "stated" if stated else "inheritedFromProject")
    return f" {expand('hv:intervalSource')} {source}{graph}"


def _days(from_name: str, first: date | None, until_name: str, last: date | None, graph: str) -> tuple[str, ...]:
    if first and last:
        return _day(from_name, first, graph), _day(until_name, last, graph)
    return tuple(_day(name, day, graph) for name, day in ((from_name, first), (until_name, last)) if day)


@lru_cache(maxsize=_KEPT)
def _day(name: str, day: date, graph: str) -> str:
    return f" {expand(name)} {make_date(day)}{graph}"


def _close(terms: Iterable[tuple[str, str]], graph: str) -> tuple[str, ...]:
    return tuple(f" {expand(predicate)} {term}{graph}" for predicate, term in terms)
