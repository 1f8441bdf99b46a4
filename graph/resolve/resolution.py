"""Decides which mentions are one body or one person, and keeps every decision as a line of the ledger.

Bodies are joined by business id, by a name that differs in its legal form only, and by an abbreviation that stands
beside the full name in one document. People are joined only with a second sign: the body they act for, a phone number
or an e-mail address. Two bodies that the reference table tells apart are never joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from graph.model import Judgement
from graph.resolve.mentions import Mentions
from graph.resolve.names import name_key, slug
from graph.resolve.naming import Naming
from graph.resources import table

AUTHOR: Final = "https://w3id.org/hankeverkko/"
SAME: Final = "owl:sameAs"

_BY_NAME: Final = "semapv:LexicalMatching"
_BY_IDENTIFIER: Final = "semapv:InstanceBasedMatching"
_BY_CONTEXT: Final = "semapv:BackgroundKnowledgeBasedMatching"


@dataclass(frozen=True, slots=True)
class Resolution:
    """Provisional IRI -> canonical IRI, for those that differ, and the judgements that made it so."""

    canonical: dict[str, str]
    judgements: tuple[Judgement, ...]

    def of(self, iri: str) -> str:
        """The canonical IRI of a thing."""
        return self.canonical.get(iri, iri)


class _Clusters:
    """Disjoint sets of IRIs, each with at most one body of the reference table."""

    def __init__(self, known: frozenset[str]) -> None:
        self._parent: dict[str, str] = {}
        self._known = known

    def find(self, iri: str) -> str:
        while (parent := self._parent.get(iri, iri)) != iri:
            self._parent[iri] = self._parent.get(parent, parent)
            iri = parent
        return iri

    def join(self, one: str, other: str) -> bool:
        """Join two sets, unless the reference table tells them apart; whether anything changed."""
        first, second = sorted((self.find(one), self.find(other)))
        if first == second or (first in self._known and second in self._known):
            return False
        root, leaf = (second, first) if second in self._known else (first, second)
        self._parent[leaf] = root
        return True

    def sets(self) -> Iterator[tuple[str, list[str]]]:
        members = defaultdict(list)
        for iri in sorted(self._parent):
            members[self.find(iri)].append(iri)
        for root in sorted(members):
            yield root, sorted({root, *members[root]})


def resolve(mentions: Mentions, naming: Naming) -> Resolution:
    """The resolution of all mentions of a build; the order in which they came does not matter."""
    known = frozenset(f"{naming.id}organisation/{row['id']}" for row in table("organisations"))
    bodies = {iri for iri, seen in mentions.organisations.items() if seen.body == iri}
    clusters = _Clusters(known)
    judgements: list[Judgement] = []
    for one, other, justification, confidence, comment in _same_bodies(mentions, bodies, naming):
        if clusters.join(one, other):
            judgements.append(_judge(one, other, justification, confidence, comment))
    canonical = {}
    for _, members in clusters.sets():
        chosen = min(members, key=lambda iri: _preference(iri, mentions, known))
        canonical.update({iri: chosen for iri in members if iri != chosen})
    judgements += _spellings(mentions, bodies, canonical, naming)
    canonical |= _units(mentions, canonical)
    people, signs = _resolve_people(mentions, canonical)
    ledger = sorted({*judgements, *signs})
    return Resolution(canonical | people, tuple(ledger))


def _judge(one: str, other: str, justification: str, confidence: float, comment: str) -> Judgement:
    return Judgement(one, SAME, other, justification, confidence, AUTHOR, "", comment)


def _preference(iri: str, mentions: Mentions, known: frozenset[str]) -> tuple[bool, bool, bool, str]:
    """The table's body first, then a full name, then one with its legal form, then the alphabet."""
    names = mentions.organisations[iri].names
    return (
        iri not in known,
        all(name.isupper() and len(name) <= 6 for name in names),
        not any(name_key(name).form for name in names),
        iri,
    )


_Pair = tuple[str, str, str, float, str]


def _same_bodies(mentions: Mentions, bodies: set[str], naming: Naming) -> Iterator[_Pair]:
    yield from _by_business_id(mentions, bodies)
    yield from _by_legal_form(mentions, bodies)
    yield from _by_abbreviation(mentions, bodies, naming)


def _by_business_id(mentions: Mentions, bodies: set[str]) -> Iterator[_Pair]:
    listed = [row["business_id"] for row in table("organisations") if row["business_id"]]
    shared = {one for one in listed if listed.count(one) > 1}
    owners = defaultdict(set)
    for iri in bodies:
        for business_id in mentions.organisations[iri].business_ids - shared:
            owners[business_id].add(iri)
    for business_id, iris in sorted(owners.items()):
        for one, other in _neighbours(iris):
            yield one, other, _BY_IDENTIFIER, 1.0, f"same business id {business_id}"


def _by_legal_form(mentions: Mentions, bodies: set[str]) -> Iterator[_Pair]:
    forms: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for iri in bodies:
        for name in mentions.organisations[iri].names:
            key = name_key(name)
            forms[key.base][key.form].add(iri)
    for _, by_form in sorted(forms.items()):
        written = [form for form in by_form if form]
        if "" in by_form and len(written) == 1 and written != ["tmi"]:
            for one, other in _neighbours(by_form[""] | by_form[written[0]]):
                yield one, other, _BY_NAME, 0.95, f"same name but for the legal form ({written[0]})"


def _by_abbreviation(mentions: Mentions, bodies: set[str], naming: Naming) -> Iterator[_Pair]:
    claims = defaultdict(set)
    for short, body in mentions.together:
        claims[short].add((body, 0.9, "abbreviation beside the full name in one document"))
    for body in bodies:
        for abbreviation in mentions.organisations[body].abbreviations:
            short = f"{naming.id}organisation/{slug(abbreviation)}"
            if short in bodies and short != body:
                claims[short].add((body, 0.95, "abbreviation in brackets after the full name"))
    for short, claimed in sorted(claims.items()):
        if len({body for body, _, _ in claimed}) == 1:
            body, confidence, comment = max(claimed, key=lambda claim: claim[1])
            yield short, body, _BY_CONTEXT, confidence, comment


def _neighbours(iris: Iterable[str]) -> Iterator[tuple[str, str]]:
    return pairwise(sorted(iris))


def _spellings(mentions: Mentions, bodies: set[str], canonical: dict[str, str], naming: Naming) -> Iterator[Judgement]:
    """One line for every spelling that is not the canonical name's own."""
    for iri in bodies:
        chosen = canonical.get(iri, iri)
        if "/st-" in chosen:
            continue
        for name in mentions.organisations[iri].names:
            spelt = f"{naming.id}organisation/{slug(name)}"
            if spelt not in {chosen, iri}:
                yield _judge(spelt, chosen, _BY_NAME, 0.95, f"spelling: {name}")


def _units(mentions: Mentions, canonical: dict[str, str]) -> dict[str, str]:
    moved = {}
    for iri, seen in mentions.organisations.items():
        if seen.units and seen.body in canonical:
            moved[iri] = canonical[seen.body] + iri[len(seen.body) :]
    return moved


def _resolve_people(mentions: Mentions, canonical: dict[str, str]) -> tuple[dict[str, str], list[Judgement]]:
    clusters = _Clusters(frozenset())
    judgements = []
    by_sign: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for iri, seen in mentions.people.items():
        if seen.organisation:
            body = canonical.get(seen.organisation, seen.organisation)
            by_sign[(seen.key, body)][iri] = "same name and organisation"
        for sign in seen.signs:
            kind = "e-mail address" if "@" in sign else "phone number"
            by_sign[(seen.key, sign)][iri] = f"same name and {kind}"
    for _, reasons in sorted(by_sign.items()):
        for one, other in _neighbours(reasons):
            if clusters.join(one, other):
                judgements.append(_judge(one, other, _BY_CONTEXT, 0.95, reasons[one]))
    people = {iri: root for root, members in clusters.sets() for iri in members if iri != root}
    return people, judgements
