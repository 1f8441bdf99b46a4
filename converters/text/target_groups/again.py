"""Tells whether a group that a text names is one that it named before, and writes it in the text's own words."""

from __future__ import annotations

import re
from bisect import bisect_left

from converters.text.target_groups.sentences import Sentence
from converters.text.target_groups.tokens import counts, tokenise
from converters.text.target_groups.words import lexicon, read_singular, read_word
from graph.model import Span, TargetGroup

_FEW_WORDS = 2
_REFERRING = re.compile(
    r"(?:nä(?:mä|itä|iden|ille|ihin)|no(?:iden|ille)|kyseis\w+|mainit\w+|these|dessa"
    r"|(?:tue|valmenne|ohja|aute|kuntoute)tt?av\w+)\s[^\s,]+",
    re.IGNORECASE,
)
"""A group that was named before: "näiden nuorten", "tuettavat perheet"."""
_DEFINED = re.compile(r"\s*([\w-]+)\s(?:ovat|on)\s")
_CLIENTS = re.compile(r"(?:loppu)?(?:asiakka|osallistuj|kävij|käyttäj)\w+", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")


def as_written(group: TargetGroup, text: str, clear: str) -> TargetGroup:
    """A group read from the text with plain marks, in the words as they stand: with the stop of "18–29 v."."""
    if not isinstance(group.at, Span):
        return group
    start, end = group.at
    end += text.startswith("v.", end - 1) and clear.startswith("v ", end - 1)
    return group._replace(text=text[start:end], at=Span(start, end))


def lies_in(group: TargetGroup, sentence: Sentence) -> bool:
    return isinstance(group.at, Span) and sentence.start <= group.at.start < sentence.end


def defines_one_of(text: str, sentence: Sentence, groups: list[TargetGroup]) -> bool:
    """Whether a sentence says who a word of a group named before means: "Läheisiä ovat puolisot ja lapset"."""
    subject = _DEFINED.match(text, sentence.start, sentence.end)
    word = read_word(subject[1]) if subject else None
    return word is not None and word.case == "par" and any(word.lemmas & _nouns_of(group) for group in groups)


def overlaps(group: TargetGroup, groups: list[TargetGroup]) -> bool:
    """Whether words of a group are of one of these too."""
    spans = [one.at for one in groups if isinstance(one.at, Span)]
    return isinstance(group.at, Span) and any(one.start < group.at.end and group.at.start < one.end for one in spans)


def is_of_any(group: TargetGroup) -> bool:
    """Whether a phrase counts people or names only what anyone may be or use: "60 nuorta", "terveyspalveluiden".

    More words tell which ones: "heikossa asemassa oleville henkilöille".
    """
    generic = lexicon().forms_of("generic")
    tokens = tokenise(group.text, 0, len(group.text))
    plain = len(tokens) <= _FEW_WORDS and any(noun.endswith(generic) for noun in _nouns_of(group))
    aged = group.age_min is not None or group.age_max is not None
    return (counts(tokens[0]) and not aged) or plain


def is_among(group: TargetGroup, groups: list[TargetGroup]) -> bool:
    """Whether a group may be one of these: by a concept, or by its noun alone or in a compound ("pk-yritykset")."""
    nouns = _nouns_of(group)
    return any(
        (group.concepts != () and set(group.concepts) <= set(one.concepts))
        or any(noun.endswith(other) or other.endswith(noun) for noun in nouns for other in _nouns_of(one))
        for one in groups
    )


def is_again_among(group: TargetGroup, groups: list[TargetGroup]) -> bool:
    """Whether a group for whom something is made is one of these, as a word alone tells: "nuorille suunnattu leiri".

    Of other years or classes they are others: "3.–6.-luokkalaisille" beside "oppilaille".
    """
    numbers = _NUMBER.findall(group.text)
    alike = [one for one in groups if not numbers or _NUMBER.findall(one.text) == numbers]
    return len(group.text.split()) == 1 and is_among(group, alike)


def is_one_of(text: str, group: TargetGroup, groups: list[TargetGroup]) -> bool:
    """Whether one person stands for a group named before: "(nuori työtön) voi osallistua" of "nuorille työttömille".

    Not where an age or a clause behind tells which one.
    """
    one = read_singular(group.text.split()[-1])
    if one is None or not (group.concepts and isinstance(group.at, Span)):
        return False
    if any(lexicon().has(lemma, kind) for lemma in one.lemmas for kind in ("body", "actor")):
        return False  # "kunnat", then "Oulun kaupunki"
    told = group.age_min is not None or group.age_max is not None or text.startswith(", jo", group.at.end)
    return not told and any(set(group.concepts) <= set(one.concepts) for one in groups)


def without_references(found: list[tuple[int, TargetGroup]]) -> list[tuple[int, TargetGroup]]:
    """The groups with their blocks, without those that only refer to others: "näiden nuorten", "tuettavat perheet",
    and in a purpose clients beside those who they are."""
    first = min((start_of(group) for _, group in found), default=0)
    named = any(_CLIENTS.fullmatch(group.text) is None for _, group in found)
    return [
        (block, group)
        for block, group in found
        if not (_REFERRING.fullmatch(group.text) and start_of(group) > first)
        and not (named and not group.stated and _CLIENTS.fullmatch(group.text))
    ]


def as_stated(group: TargetGroup, stated: list[TargetGroup]) -> TargetGroup:
    """The group of a purpose, or the one of these, in the order of the text, that its words state too."""
    if not isinstance(group.at, Span):
        return group
    last = bisect_left(stated, group.at.end, key=start_of) - 1
    return stated[last] if last >= 0 and overlaps(stated[last], [group]) else group


def start_of(group: TargetGroup) -> int:
    """Where a group stands; 0 where that is not known."""
    return group.at.start if isinstance(group.at, Span) else 0


def _nouns_of(group: TargetGroup) -> frozenset[str]:
    last = group.text.split()[-1].casefold()
    word = read_word(last)
    return frozenset(word.prefix + lemma for lemma in word.lemmas) if word else frozenset({last})
