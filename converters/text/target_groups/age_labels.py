"""Reads the ages that a line begins with as a label of what stands behind its colon: "Ikäryhmä 7–9 v.: pajat ..."."""

from __future__ import annotations

import re
from collections.abc import Iterable

from converters.text.target_groups.ages import Ages, read_ages
from converters.text.target_groups.words import lexicon, read_word
from graph.model import Span, TargetGroup

_BOUND = r"(?:(?:alle|yli|vähintään|enintään|under|över|minst|högst|over|at least)\s)?"
_AGES = (
    rf"(?P<ages>{_BOUND}\d\d?(?:\s?[-–]\s?\d\d?)?\s?(?:\+|[-–]?(?:vuotiaa\w+|åringar)|v\b\.?|vuotta|år|years|yrs\.?)?"
    r"(?:\sold)?)"
)
_WORD = r"(?:ikä(?:ryhmä|luokka)?|ålder(?:sgrupp(?:en)?)?|åldrarna|åldern|age(?:\s(?:group|range))?s?)"
_LABEL = re.compile(
    rf"^[ \t•*–-]*(?:(?P<word>{_WORD})\s?:?\s{_AGES}|{_AGES.replace('ages', 'bare')})[ ]?:[ ](?=\S)",
    re.IGNORECASE | re.MULTILINE,
)
_RECEIVERS = re.compile(r"lle\b|\b(?:för|åt|for)\s", re.IGNORECASE)
_END = re.compile(r"[.!?](?=\s+[A-ZÅÄÖ])|;|\n|\Z")
"""The end of what stands behind a label."""
_AGED = re.compile(r"vuotia|åring|\bv\b|år\b|year|yrs", re.IGNORECASE)


def clear_age_labels(text: str) -> str:
    """The text with the labels of ages blanked that a word says to be ones, as long as it was."""
    return _LABEL.sub(lambda label: _blank(text, label), text) if ":" in text else text


def _blank(text: str, label: re.Match[str]) -> str:
    end = _END.search(text, label.end())
    named = label["word"] and end and _RECEIVERS.search(text, label.end(), end.start())
    return " " * len(label[0]) if named else label[0]


def with_labelled_ages(text: str, groups: Iterable[TargetGroup]) -> list[TargetGroup]:
    """The groups, those of a sentence behind a label of ages with these, unless they have or raise others of them.

    Args:
        text: as it was before its labels were blanked.
        groups: of that text.
    """
    aged = list(groups)
    for label in _LABEL.finditer(text) if aged and ":" in text else ():
        said = label["ages"] or label["bare"]
        ages = read_ages(said if _AGED.search(said) else f"{said} v.")
        end = _END.search(text, label.end())
        if end and ages != Ages() and (label["word"] or _AGED.search(said)):
            aged = [_with(one, ages, label.end(), end.start()) for one in aged]
    return aged


def _with(group: TargetGroup, ages: Ages, start: int, end: int) -> TargetGroup:
    inside = isinstance(group.at, Span) and start <= group.at.start < end
    if not inside or group.age_min is not None or group.age_max is not None or _are_kin(group.text):
        return group
    return group._replace(age_min=ages.low, age_max=ages.high)


def _are_kin(words: str) -> bool:
    """Whether people are named by those whom they have: "vanhemmille", "föräldrar"."""
    noun = re.split(r",?\s(?:jo\w+|som|who|with|med)\s", words)[0].split()[-1]
    word = read_word(noun)
    kin = any(lexicon().has(lemma, "kin") for lemma in word.lemmas) if word else False
    return kin or lexicon().has(noun.lower(), "raises") or lexicon().has(noun.lower(), "kin")
