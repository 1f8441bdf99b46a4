"""Decides which mentions are one body or one person, and keeps every decision as a line of the ledger.

What people judged comes first and is never overruled. Bodies are joined by a business id and a word of their names, by
a name that differs in its legal form only, by an abbreviation that stands beside the full name in one document, and by
a name misspelt. People are joined only with a second sign: the body they act for, a phone number or an e-mail address.
No rule joins two bodies that the reference table tells apart, nor a unit with a body.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, pairwise, product
from typing import Final, NamedTuple

from graph.model import Judgement
from graph.resolve.clusters import Clusters
from graph.resolve.judgements import SAME, Judgements, Verdict
from graph.resolve.mentions import Blinder, Mentions
from graph.resolve.names import name_key
from graph.resolve.naming import Naming, shared_business_ids
from graph.resolve.similarity import PairFinder, pairs_to_compare, places_in, places_of
from graph.resolve.spelling import find_misspellings, says_kind

AUTHOR: Final = "https://w3id.org/hankeverkko/"

_MOST_OF_ONE_ID: Final = 50
"""Bodies that state one business id; of more it tells nothing."""

_LEAST_WORD: Final = 4
_SAME_BEGINNING: Final = 6

_BY_NAME: Final = "semapv:LexicalMatching"
_BY_LIKENESS: Final = "semapv:LexicalSimilarityThresholdMatching"
_BY_IDENTIFIER: Final = "semapv:InstanceBasedMatching"
_BY_CONTEXT: Final = "semapv:BackgroundKnowledgeBasedMatching"


@dataclass(frozen=True, slots=True)
class Resolution:
    """Provisional IRI -> canonical IRI, for those that differ, and the judgements that made it so."""

    canonical: dict[str, str]
    judgements: tuple[Judgement, ...]
    idle: tuple[Judgement, ...] = ()
    """What people judged of things that are not in the data now; it waits until they are."""
    forgotten: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """People in the data who turn out to be some who were left out, and whom: the build has to leave them out too."""

    def of(self, iri: str) -> str:
        """The canonical IRI of a thing."""
        return self.canonical.get(iri, iri)


def resolve(
    mentions: Mentions, naming: Naming, judged: Judgements | None = None, find_pairs: PairFinder = pairs_to_compare
) -> Resolution:
    """The resolution of all mentions of a build; the order in which they came does not matter.

    Args:
        mentions: what the documents mention.
        naming: how things are named.
        judged: what people judged.
        find_pairs: which names are looked at together; the rules alone decide what is joined.
    """
    judged = judged or Judgements()
    bodies = {iri for iri, seen in mentions.organisations.items() if seen.body == iri}
    canonical, judgements = _resolve_bodies(mentions, bodies, naming, judged, find_pairs)
    judgements += _spellings(mentions, bodies, canonical, naming)
    canonical |= _resolve_units(mentions, canonical, judged)
    people, signs, forgotten = _resolve_people(mentions, canonical, judged, naming.hash)
    by_hand = {(line.subject_id, line.object_id): line for line in judged}
    made = {line for line in (*judgements, *signs) if tuple(sorted((line.subject_id, line.object_id))) not in by_hand}
    present = {*mentions.organisations, *mentions.people, *(line.subject_id for line in judgements)}
    active = {line for line in judged if {line.subject_id, line.object_id} <= present}
    return Resolution(canonical | people, tuple(sorted(made | active)), tuple(sorted(set(judged) - active)), forgotten)


def _resolve_bodies(
    mentions: Mentions, bodies: set[str], naming: Naming, judged: Judgements, find_pairs: PairFinder
) -> tuple[dict[str, str], list[Judgement]]:
    known = naming.listed_bodies()
    clusters = Clusters(known, judged.pairs(Verdict.DIFFERENT))
    _join_judged(clusters, judged)
    pairs = _same_bodies(mentions, bodies, naming, find_pairs)
    judgements = [_judge(*pair) for pair in pairs if clusters.join(pair.one, pair.other)]
    canonical = {}
    for _, members in clusters.sets():
        # What a person judged may name a body that is not in the data now.
        present = [iri for iri in members if iri in bodies]
        if present:
            chosen = min(present, key=lambda iri: _preference(iri, mentions, known))
            canonical.update({iri: chosen for iri in present if iri != chosen})
    return canonical, judgements


def _join_judged(clusters: Clusters, judged: Judgements) -> None:
    for one, other in judged.pairs(Verdict.SAME):
        clusters.join(one, other, by_a_person=True)


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


class _Pair(NamedTuple):
    """Two ids that a rule joins, by what, how surely and why."""

    one: str
    other: str
    justification: str
    confidence: float
    comment: str


def _same_bodies(mentions: Mentions, bodies: set[str], naming: Naming, find_pairs: PairFinder) -> Iterator[_Pair]:
    yield from _by_business_id(mentions, bodies)
    yield from _by_legal_form(mentions, bodies)
    yield from _by_abbreviation(mentions, bodies, naming)
    yield from _by_spelling(mentions, bodies, find_pairs)


def _by_business_id(mentions: Mentions, bodies: set[str]) -> Iterator[_Pair]:
    for business_id, iris in sorted(bodies_by_id(mentions, bodies).items()):
        for one, other in combinations(sorted(iris), 2) if len(iris) <= _MOST_OF_ONE_ID else ():
            if _share_words(mentions.organisations[one].names, mentions.organisations[other].names):
                yield _Pair(one, other, _BY_IDENTIFIER, 1.0, f"same business id {business_id} and a word of the name")


def bodies_by_id(mentions: Mentions, bodies: Iterable[str]) -> dict[str, set[str]]:
    """The bodies that state a business id, by the id; one that several bodies of the table share is left out."""
    owners: dict[str, set[str]] = defaultdict(set)
    for iri in bodies:
        for business_id in mentions.organisations[iri].business_ids - shared_business_ids():
            owners[business_id].add(iri)
    return owners


def _share_words(ones: Iterable[str], others: Iterable[str]) -> bool:
    """Whether names have a word or its beginning in common that is no place: an id alone may be copied wrongly.

    A word that says what kind of body it is ("kyläyhdistys") tells nothing, unless both name one place with it.
    """
    first, second = ({word for name in names for word in _words_of(name)} for names in (ones, others))
    shared = [one for one in first for other in second if (end := _beginning(one, other)) and one[:end] == other[:end]]
    if all(map(says_kind, shared)):
        return bool(shared) and not places_of(ones).isdisjoint(places_of(others))
    return True


def _words_of(name: str) -> frozenset[str]:
    base = name_key(name).base
    return frozenset(base.split()) - places_in(base)


def _beginning(one: str, other: str) -> int:
    """How many letters of two words have to be equal; none where a short word could be equal by chance."""
    shorter = min(len(one), len(other))
    return min(shorter, _SAME_BEGINNING) if shorter >= _LEAST_WORD or one == other else 0


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
                yield _Pair(one, other, _BY_NAME, 0.95, f"same name but for the legal form ({written[0]})")


def _by_spelling(mentions: Mentions, bodies: set[str], find_pairs: PairFinder) -> Iterator[_Pair]:
    owners: dict[str, set[str]] = defaultdict(set)
    forms: dict[str, set[str]] = defaultdict(set)
    for iri in bodies:
        for name in mentions.organisations[iri].names if "/organisation/st-" not in iri else ():
            key = name_key(name)
            owners[key.base].add(iri)
            forms[key.base].add(key.form)
    for found in sorted(find_misspellings(forms, find_pairs)):
        for one, other in product(sorted(owners[found.one]), sorted(owners[found.other])):
            yield _Pair(one, other, _BY_LIKENESS, found.confidence, found.why)


def _by_abbreviation(mentions: Mentions, bodies: set[str], naming: Naming) -> Iterator[_Pair]:
    claims = defaultdict(set)
    for short, body in mentions.together:
        claims[short].add((body, 0.9, "abbreviation beside the full name in one document"))
    for body in bodies:
        for abbreviation in mentions.organisations[body].abbreviations:
            short = naming.spelling(abbreviation)
            if short in bodies and short != body:
                claims[short].add((body, 0.95, "abbreviation in brackets after the full name"))
    for short, claimed in sorted(claims.items()):
        if len({body for body, _, _ in claimed}) == 1:
            body, confidence, comment = max(claimed, key=lambda claim: claim[1])
            yield _Pair(short, body, _BY_CONTEXT, confidence, comment)


def _neighbours(iris: Iterable[str]) -> Iterator[tuple[str, str]]:
    return pairwise(sorted(iris))


def _spellings(mentions: Mentions, bodies: set[str], canonical: dict[str, str], naming: Naming) -> Iterator[Judgement]:
    """One line for every spelling that is not the name's own, nor the canonical one's."""
    for iri in bodies:
        chosen = canonical.get(iri, iri)
        if "/st-" in chosen:
            continue
        for name in mentions.organisations[iri].names:
            spelt = naming.spelling(name)
            if spelt not in {chosen, iri}:
                yield _judge(spelt, iri, _BY_NAME, 0.95, f"spelling: {name}")


def _resolve_units(mentions: Mentions, canonical: dict[str, str], judged: Judgements) -> dict[str, str]:
    """Units follow their body; within one body those that a person judged to be one are joined."""
    units = sorted((iri for iri, seen in mentions.organisations.items() if seen.units), key=_depth_first)
    clusters = Clusters(apart=judged.pairs(Verdict.DIFFERENT))
    body_of = {iri: canonical.get(mentions.organisations[iri].body, mentions.organisations[iri].body) for iri in units}
    for one, other in judged.pairs(Verdict.SAME):
        if one in body_of and body_of[one] == body_of.get(other):
            clusters.join(one, other, by_a_person=True)
    chosen = {iri: members[0] for _, members in clusters.sets() for iri in members}
    moved: dict[str, str] = {}
    for iri in units:
        parent, _, name = chosen.get(iri, iri).rpartition("/")
        target = f"{moved.get(parent) or canonical.get(parent, parent)}/{name}"
        if target != iri:
            moved[iri] = target
    return moved


def _depth_first(iri: str) -> tuple[int, str]:
    return iri.count("/"), iri


def _join_forgotten(mentions: Mentions, canonical: dict[str, str], clusters: Clusters, blind: Blinder) -> None:
    """Put the forgotten with the people who share their name and a sign; of the forgotten only hashes are known."""
    hashed: dict[tuple[str, str], list[str]] = defaultdict(list)
    for iri, seen in sorted(mentions.forgotten.items()):
        body = canonical.get(seen.organisation, seen.organisation)
        for sign in (*([body] if body else []), *sorted(seen.signs)):
            hashed[(seen.key, sign)].append(iri)
    if not hashed:
        return
    for iri, seen in sorted(mentions.people.items()):
        key, body = blind(seen.key), canonical.get(seen.organisation, seen.organisation)
        for sign in (body, *map(blind, sorted(seen.signs))):
            for other in hashed.get((key, sign), ()):
                clusters.join(iri, other)


def _resolve_people(
    mentions: Mentions, canonical: dict[str, str], judged: Judgements, blind: Blinder
) -> tuple[dict[str, str], list[Judgement], dict[str, frozenset[str]]]:
    clusters = Clusters(apart=judged.pairs(Verdict.DIFFERENT))
    _join_judged(clusters, judged)
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
    _join_forgotten(mentions, canonical, clusters, blind)
    people = {}
    forgotten: dict[str, frozenset[str]] = {}
    for _, members in clusters.sets():
        if left_out := mentions.forgotten.keys() & set(members):
            forgotten.update(dict.fromkeys(mentions.people.keys() & set(members), frozenset(left_out)))
        present = [iri for iri in members if iri in mentions.people]
        people.update(dict.fromkeys(present[1:], next(iter(present), "")))
    return people, judgements, forgotten
