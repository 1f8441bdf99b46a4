"""Gives ages that stand once for several groups to each: "8–12-vuotiaat tytöt ja pojat", "...; ikä 8–12 vuotta"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from converters.text.target_groups.ages import Ages, read_ages
from converters.text.target_groups.words import lexicon, read_concepts, read_word
from graph.model import Span, TargetGroup

_JOINED = re.compile(r"\s*,\s+|\s+(?:ja|sekä|tai|och|eller|samt|and|or)\s+")
_OLDEST = 99
_GROWN = 16
"""The age from which on people may be young men and women."""
_ADULT, _PAST_SCHOOL = 18, 20
"""Ages of the young and of young adults begin below the one and end above the other: "13–29-vuotiaat"."""
_LIMIT = re.compile(
    r"(?:[;.]|,(?=\s+ikä\b))\s+(?:(?:osallistujien|asiakkaiden|hakijoiden|nuorten|heidän)\s+)?"
    r"(?P<limit>(?:ikä(?:raja|haarukka|jakauma|ryhmä)?|ålder|age)\b\s?:?\s(?:on\s|är\s|is\s)?"
    r"(?P<ages>(?:(?:alle|yli|vähintään|enintään|under|över|minst|over)\s)?\d\d?(?:\s?[-–]\s?\d\d?)?)"
    r"\s?-?(?:vuotiaa\w*|vuotta|v\.?|år|years?))(?=\s*(?:[.;,)](?!\s?:)|$))",
    re.IGNORECASE | re.MULTILINE,
)
"""A statement of its own that limits the groups before it: "; ikä 16–21 vuotta", ". Osallistujien ikä on 16–21 v."."""


def share_ages(text: str, groups: Iterable[TargetGroup]) -> list[TargetGroup]:
    """The groups, those without ages with the ages of the one beside them that is of their kind.

    Kinds are in tables/group_words.csv ("peer"), by concept or by noun. Ages before the first noun are of the nouns
    joined behind it, ages behind the last noun of those before it; a group with words of its own shares none.
    """
    shared = list(groups)
    for at in range(1, len(shared)):
        one, other = shared[at - 1 : at + 1]
        if _is_bare(other) and _shares(text, one, other, one.text.split()[-1]):
            shared[at] = other._replace(age_min=one.age_min, age_max=one.age_max)
    for at in range(len(shared) - 1, 0, -1):
        one, other = shared[at - 1 : at + 1]
        if _is_bare(one) and _shares(text, other, one, _leading_noun(other.text)):
            shared[at - 1] = one._replace(age_min=other.age_min, age_max=other.age_max)
    return shared


def limit_ages(text: str, groups: list[TargetGroup]) -> list[TargetGroup]:
    """The groups of a line, each with the limit that the line states of all of them, which is no group itself.

    A limit is of none where one of the groups has ages of its own.
    """
    for limit in _LIMIT.finditer(text):
        line = text.rfind("\n", 0, limit.start()) + 1
        groups = [_without_limit(one, limit.start()) for one in groups]
        groups = [one for one in groups if not _lies(one, limit.start("limit"), limit.end())]
        limited = [one for one in groups if _lies(one, line, limit.start() + 1)]
        ages = read_ages(f"{limit['ages']} v.")
        if ages != Ages() and all(one.age_min is one.age_max is None for one in limited):
            groups = [one._replace(age_min=ages.low, age_max=ages.high) if one in limited else one for one in groups]
    return groups


def _without_limit(group: TargetGroup, limit: int) -> TargetGroup:
    """A group without the statement of ages that ends it: "nuoret(, ikä 7–15 vuotta)"."""
    if not (isinstance(group.at, Span) and group.at.start < limit < group.at.end):
        return group
    text = group.text[: limit - group.at.start]
    return group._replace(text=text, age_min=None, age_max=None, at=Span(group.at.start, limit))


def _lies(group: TargetGroup, start: int, end: int) -> bool:
    return isinstance(group.at, Span) and start <= group.at.start < end


def _is_bare(group: TargetGroup) -> bool:
    """Whether a group is one noun without ages, with a word for all of them or none: "pojat", "all children"."""
    bare = _without_all(group.text)
    named = " " not in bare or _is_young_people(bare) or _are_young(group) or _are_young_adults(group)
    return named and group.age_min is None and group.age_max is None


def _without_all(words: str) -> str:
    """The words without the one for all that leads them: "kaikille lapsille", "all children"."""
    first, _, rest = words.partition(" ")
    return rest if rest and lexicon().has(first.casefold(), "whoever") else words


def _is_young_people(words: str) -> bool:
    """Whether two words are one noun for the young and nothing else: "young people"."""
    young, _, people = words.partition(" ")
    one = young.isalpha() and people.isalpha() and not read_concepts(young)
    return one and read_concepts(words) == ("young-people",)


def _are_young(group: TargetGroup) -> bool:
    """Whether a group is of young men or women and nothing else: "nuoret naiset"."""
    return group.text.count(" ") == 1 and "young-people" in group.concepts and bool(_sexes(group))


def _are_young_adults(group: TargetGroup) -> bool:
    """Whether a group is of young adults and nothing else: "nuoret aikuiset"."""
    return group.text.count(" ") == 1 and group.concepts == ("young-adults",)


def _span_youth(aged: TargetGroup, noun: str) -> bool:
    """Whether the ages of the young, whose noun is beside the young adults, are of these too: "15–29-vuotiaat"."""
    grown = aged.age_max is None or aged.age_max > _PAST_SCHOOL
    return grown and "young-people" in read_concepts(noun)


def _begin_in_youth(aged: TargetGroup, bare: TargetGroup) -> bool:
    """Whether ages behind young adults are of the young before them too, as no adult is so young."""
    leading = aged.text.partition(" (")[0]
    alone = leading.count(" ") == 1 and not leading[0].isdigit() and aged.concepts == ("young-adults",)
    below = aged.age_min is not None and aged.age_min < _ADULT
    return alone and below and "young-people" in read_concepts(bare.text)


def _sexes(group: TargetGroup) -> set[str]:
    return {sex for concept in group.concepts if (sex := lexicon().value(concept, "sex"))}


def _leading_noun(words: str) -> str:
    """The noun that a group begins with, no attribute of another: "pojat (8–12 v.)", no "nuoret aikuiset"."""
    words = _without_all(words)
    if _is_young_people(pair := " ".join(words.split()[:2])):
        return pair
    first, _, rest = words.partition(" ")
    return "" if rest[:1].isalpha() and read_word(first) else first


def _shares(text: str, aged: TargetGroup, bare: TargetGroup, noun: str) -> bool:
    """Whether two groups stand joined, the noun of the one with ages is beside the other, and they are of a kind."""
    if not (isinstance(aged.at, Span) and isinstance(bare.at, Span)) or aged.age_min is aged.age_max is None:
        return False
    first, last = sorted((aged.at, bare.at))
    if not _JOINED.fullmatch(text, first.end, last.start):
        return False
    if _are_young_adults(bare):
        return _span_youth(aged, noun)
    if _begin_in_youth(aged, bare):
        return True
    if _are_young(bare):
        grown = aged.age_max is None or aged.age_max >= _GROWN
        return grown and bool(_sexes(aged) & _sexes(bare))
    other = _without_all(bare.text)
    if noun.casefold() == other.casefold():
        return False  # "alle 29-vuotiaat nuoret ja (nuoret), jotka ..."
    return bool(_kinds(noun) & _kinds(other)) and _can_be(other, aged.age_max)


def _kinds(noun: str) -> set[str]:
    word = read_word(noun)
    names = (*read_concepts(noun), *(word.lemmas if word else ()))
    return {kind for name in names if (kind := lexicon().value(name, "peer"))}


def _can_be(noun: str, oldest: int | None) -> bool:
    """Whether people of a time of life can be so young: "alle 3-vuotiaat lapset ja (nuoret)" are not."""
    least = {lexicon().value(concept, "least-age") or "0" for concept in read_concepts(noun)}
    return (_OLDEST if oldest is None else oldest) >= min(map(int, least), default=0)
