"""The lists of a page's funders and implementers: bodies in their roles, funds by their short names, sums, people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from converters.codes import find_concept, main_label
from converters.layout import Field, moved, plain
from converters.mentions import apart_from_role, bodies_of
from converters.private import has_contact_detail
from converters.sources.ouka_hanketietokanta.page import metadata
from converters.text.amounts.funding import read_funding
from converters.text.organisations.reader import parse_organisation, read_organisations
from graph.model import Amount, Organisation, Span

_LABELLED = frozenset({"funder", "implementer", "co-implementer", "partner"})
"""The roles that a label in a list of funders or implementers may give to a body."""
_LONGEST_ENTRY = 1000  # letters: what is longer is no entry of a list, and sums take their time in it
_PIECE = re.compile(r"(?:(?!\s(?:ja|sekä)\s)[^,/;&])+")
_SHARE = re.compile(
    r"[:\s–-]{0,5}\(?\d[\d\s.,]{0,20}(?:%|[tkM]?€|e|eur|euroa|milj\.?\s?(?:€|euroa)?)?\)?\.?$", re.IGNORECASE
)


def has_role(line: Field) -> bool:
    """Whether a label in a list is one of its own, which gives a role to the bodies after it."""
    return bool(apart_from_role(line, _LABELLED)[0])


def read_bodies(entries: Iterable[Field], role: str) -> Iterator[tuple[str, Organisation]]:
    """The bodies of a list cell, one a line, with the units that the line names after them, each in its role."""
    for line in entries:
        own, line = apart_from_role(line, _LABELLED)
        funds = list(_funds(line)) if role == "funder" else []
        others = (
            [moved(body, line.at.start) for body in read_organisations(plain(line.value))] if funds else bodies_of(line)
        )
        for body in [*funds, *others]:
            yield own or role, body if body.name else _with_owner(body)


def sums_of(funders: Iterable[Field]) -> Iterator[Amount]:
    """What funders pay, where their list says it beside their names."""
    for line in funders:
        if len(line.value) <= _LONGEST_ENTRY:
            yield from (moved(amount, line.at.start) for amount in read_funding(plain(line.value)))


def with_people(entries: Iterable[Field]) -> Iterator[Field]:
    """The entries of lists of bodies that tell how to reach somebody: they are contact lines, too."""
    return (line for line in entries if has_contact_detail(line.value))


def _funds(line: Field) -> Iterator[Organisation]:
    """The funds of the EU that an entry names by the words they go by ("ESR 120 000 €")."""
    for match in _PIECE.finditer(plain(line.value)):
        words = _SHARE.sub("", match[0].strip()).strip(" :–-")
        fund = find_concept("fund", words) if words else ""
        if fund:
            start = line.at.start + match.start() + match[0].index(words)
            at = Span(start, start + len(words))
            yield parse_organisation(main_label("fund", fund))._replace(raw=words, at=at)


def _with_owner(unit: Organisation) -> Organisation:
    """A unit that stands alone is one of the body whose database this is; the page does not say so."""
    owner = parse_organisation(str(metadata()["body"]))
    return owner._replace(
        units=unit.units,
        raw=unit.raw,
        at=unit.at,
        inferred=tuple(sorted({*unit.inferred, "name"})),
        confidence=unit.confidence,
    )
