"""Pairs that may be one thing, with a score and the fields that speak for and against it, for people to judge.

A candidate joins nothing. The score is the sum of the weights of the fields that agree and disagree, as a probability:
the log-odds that Fellegi and Sunter's model of record linkage adds up, with weights set by hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations, islice, pairwise
from math import exp
from typing import Final, NamedTuple

from graph.model import Judgement
from graph.resolve.clusters import Clusters
from graph.resolve.evidence import Evidence
from graph.resolve.judgements import SAME, Judgements, Verdict
from graph.resolve.mentions import Mentions
from graph.resolve.names import name_key
from graph.resolve.namesakes import FullName, make_full_name, pair_namesakes
from graph.resolve.naming import Naming, shared_business_ids
from graph.resolve.resolution import AUTHOR, Resolution, bodies_by_id
from graph.resolve.similarity import PairFinder, compare_names, pairs_to_compare, places_in, places_of

BY_SEVERAL_FIELDS: Final = "semapv:CompositeMatching"

_ALIKE: Final = 0.86
"""The least likeness of two names of bodies that a person should look at."""

_LIKE_BY_ID: Final = 0.8
"""How alike names count at least that state one business id: a body may have changed its name."""

_WORTH_LOOKING: Final = 0.2
_WEIGHTS: Final[dict[str, tuple[float, float]]] = {
    "legal form": (0.5, -1.5),
    "places in the name": (0.8, -4.0),
    "type": (0.3, -1.2),
    "business id": (5.0, -3.0),
    "projects": (1.0, 0.0),
    "funders": (0.4, -0.2),
    "roles": (0.2, -0.2),
    "unit": (1.5, -0.3),
    "organisation": (2.5, -1.0),
    "telephone number": (3.0, -0.4),
    "e-mail address": (3.5, -0.4),
}
"""What it is worth when a field agrees, and when it disagrees; a field that one side lacks is worth nothing."""

_WHOLE: Final = frozenset({"places in the name"})
"""Fields that agree only where all their values do."""


_PAIRS_AT_ONCE: Final = 100
"""How many pairs are scored at once: what is known of their things is held meanwhile."""

EvidenceReader = Callable[[Sequence[tuple[str, str]]], tuple[Mapping[str, Evidence], Set[frozenset[str]]]]
"""Gives what is known of each thing of some pairs, and which of the pairs have a project in common."""


class Pair(NamedTuple):
    """Two canonical ids, or keys of names, and how alike the names are."""

    one: str
    other: str
    likeness: float


def pair_up(
    mentions: Mentions,
    resolution: Resolution,
    judged: Judgements,
    naming: Naming,
    find_pairs: PairFinder = pairs_to_compare,
) -> list[Pair]:
    """The pairs worth a look: alike names of bodies, and people of one name.

    None that people have settled, and none of two bodies that the reference table tells apart. `find_pairs` says which
    names of bodies are looked at together.
    """
    known = naming.listed_bodies()
    bodies = (pair for pair in _alike_bodies(mentions, resolution, find_pairs) if not {pair.one, pair.other} <= known)
    pairs = {*bodies, *_of_one_id(mentions, resolution), *_namesakes(mentions, resolution)}
    settled = (Verdict.SAME, Verdict.DIFFERENT)
    return sorted(pair for pair in pairs if judged.follows(pair.one, pair.other) not in settled)


def _alike_bodies(mentions: Mentions, resolution: Resolution, find_pairs: PairFinder) -> Iterator[Pair]:
    owners: dict[str, set[str]] = defaultdict(set)
    for iri, seen in mentions.organisations.items():
        if seen.body == iri and "/organisation/st-" not in iri:
            for name in seen.names:
                owners[name_key(name).base].add(resolution.of(iri))
    best: dict[tuple[str, str], float] = {}
    for one, other, likeness in keep_alike(find_pairs(owners)):
        _keep_best(best, owners[one], owners[other], likeness)
    for key in owners:
        for a, b in combinations(sorted(owners[key]), 2):
            best[(a, b)] = 1.0
    yield from (Pair(*pair, likeness) for pair, likeness in best.items())


def _of_one_id(mentions: Mentions, resolution: Resolution) -> Iterator[Pair]:
    """Bodies that state one business id and have names so unlike that no rule has joined them."""
    stated = bodies_by_id(mentions, mentions.organisations).values()
    names: dict[str, set[str]] = defaultdict(set)
    for iri in set().union(*stated):
        names[resolution.of(iri)] |= {name_key(name).base for name in mentions.organisations[iri].names}
    for iris in stated:
        for one, other in pairwise(sorted(set(map(resolution.of, iris)))):
            yield Pair(one, other, max(compare_names(a, b) for a in names[one] for b in names[other]))


def keep_alike(pairs: Iterable[tuple[str, str]]) -> Iterator[Pair]:
    """The pairs of keys that are alike, with how much, and name no different places."""
    for one, other in pairs:
        likeness = compare_names(one, other)
        if likeness >= _ALIKE and not _tells_apart(one, other):
            yield Pair(one, other, likeness)


def _tells_apart(one: str, other: str) -> bool:
    """Whether both name places and different ones: "Oulun yliopisto" and "Turun yliopisto"."""
    first, second = places_in(one), places_in(other)
    return bool(first - second and second - first)


def _keep_best(best: dict[tuple[str, str], float], ones: set[str], others: set[str], likeness: float) -> None:
    for a in ones:
        for b in others:
            if a != b:
                pair = (min(a, b), max(a, b))
                best[pair] = max(best.get(pair, 0), likeness)


def _namesakes(mentions: Mentions, resolution: Resolution) -> Iterator[Pair]:
    """People whose names may be forms of one."""
    bearers: dict[str, set[str]] = defaultdict(set)
    forms: dict[FullName, set[str]] = defaultdict(set)
    for iri, seen in mentions.people.items():
        person = resolution.of(iri)
        bearers[" ".join(sorted(seen.key.split()))].add(person)
        for _, given, family in seen.names:
            forms[make_full_name(given, family)].add(person)
    best: dict[tuple[str, str], float] = {}
    for one, other, likeness in pair_namesakes(bearers, forms):
        best[one, other] = max(best.get((one, other), 0), likeness)
    return (Pair(*pair, likeness) for pair, likeness in best.items())


def score_pairs(
    pairs: Iterable[Pair], mentions: Mentions, resolution: Resolution, read_evidence: EvidenceReader
) -> list[Judgement]:
    """The candidates as lines of a ledger, each with its score and, in words, why; sorted."""
    signs = _signs(mentions, resolution)
    found = []
    for some in _batches(pairs):
        evidence, common = read_evidence([(pair.one, pair.other) for pair in some])
        for pair in some:
            one, other = evidence[pair.one], evidence[pair.other]
            fields = _own_fields(pair, one, other, signs.get(pair.one, set()), signs.get(pair.other, set()))
            fields |= _fields_of_projects(one, other, in_one=frozenset((pair.one, pair.other)) in common)
            score = _score(pair.likeness, fields)
            if score >= _WORTH_LOOKING:
                found.append(_as_line(pair, fields, score))
    return sorted(found)


def _batches(pairs: Iterable[Pair]) -> Iterator[list[Pair]]:
    """Some pairs after others, those of one thing together: few things are then asked for in two batches."""
    pairs, tied = list(pairs), Clusters()
    for pair in pairs:
        tied.join(pair.one, pair.other)
    rest = iter(sorted(pairs, key=lambda pair: (tied.find(pair.one), pair)))
    while some := list(islice(rest, _PAIRS_AT_ONCE)):
        yield some


def _as_line(pair: Pair, fields: Mapping[str, bool], score: float) -> Judgement:
    why = _explain(pair, fields)
    return Judgement(pair.one, SAME, pair.other, BY_SEVERAL_FIELDS, round(score, 2), AUTHOR, "", why)


def _signs(mentions: Mentions, resolution: Resolution) -> dict[str, set[str]]:
    """The telephone numbers and addresses of people, which are compared and never written."""
    signs: dict[str, set[str]] = defaultdict(set)
    for iri, seen in mentions.people.items():
        signs[resolution.of(iri)] |= seen.signs
    return signs


def _own_fields(pair: Pair, one: Evidence, other: Evidence, first: set[str], second: set[str]) -> dict[str, bool]:
    """Which fields of the things themselves agree; a field that one side lacks is left out."""
    if "/person/" in pair.one:
        compared = {
            "organisation": (_employers_of(one), _employers_of(other)),
            "unit": (set(filter(_is_unit, one.bodies)), set(filter(_is_unit, other.bodies))),
            "telephone number": _split_signs(first, second, is_mail=False),
            "e-mail address": _split_signs(first, second, is_mail=True),
        }
    else:
        compared = {
            "legal form": (_forms_of(one), _forms_of(other)),
            "places in the name": (places_of(one.names), places_of(other.names)),
            "type": (one.types, other.types),
            "business id": (one.business_ids - shared_business_ids(), other.business_ids - shared_business_ids()),
        }
    return _compare(compared)


def _fields_of_projects(one: Evidence, other: Evidence, *, in_one: bool) -> dict[str, bool]:
    """Which fields of the projects that both take part in agree."""
    shared = {"projects": in_one} if one.participations and other.participations else {}
    return shared | _compare({"funders": (one.funders, other.funders), "roles": (one.roles, other.roles)})


def _compare(compared: Mapping[str, tuple[set[str], set[str]]]) -> dict[str, bool]:
    # Names share a word of their places ("Etelä-Savon", "Etelä-Pohjanmaan") without naming one place.
    return {name: a == b if name in _WHOLE else bool(a & b) for name, (a, b) in compared.items() if a and b}


def _split_signs(first: set[str], second: set[str], *, is_mail: bool) -> tuple[set[str], set[str]]:
    return {sign for sign in first if ("@" in sign) == is_mail}, {sign for sign in second if ("@" in sign) == is_mail}


def _employers_of(evidence: Evidence) -> set[str]:
    """The bodies that a person acts for; their own business would differ from any employer."""
    return {_body(iri) for iri in evidence.bodies if "/organisation/st-" not in iri}


def _body(iri: str) -> str:
    """The body at the top of a unit's chain."""
    start, mark, path = iri.partition("/organisation/")
    return start + mark + path.partition("/")[0]


def _is_unit(iri: str) -> bool:
    return iri != _body(iri)


def _forms_of(evidence: Evidence) -> set[str]:
    return {name_key(name).form for name in evidence.names} - {""}


def _score(likeness: float, fields: Mapping[str, bool]) -> float:
    """The probability that two names of this likeness, with these fields, are one thing."""
    least = _LIKE_BY_ID if fields.get("business id") else 0.0
    log_odds = 14 * (max(likeness, least) - 0.97)
    log_odds += sum(_WEIGHTS[name][0 if agrees else 1] for name, agrees in fields.items())
    # A guess is never certain: only a person, or a rule that joins, says 1 or 0.
    return min(0.94, max(0.01, 1 / (1 + exp(-log_odds))))


def _explain(pair: Pair, fields: Mapping[str, bool]) -> str:
    agree = [f"name {pair.likeness:.2f}", *(name for name, agrees in fields.items() if agrees)]
    differ = [name for name, agrees in fields.items() if not agrees]
    return f"agree: {', '.join(agree)}" + (f"; differ: {', '.join(differ)}" if differ else "")
