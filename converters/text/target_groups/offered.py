"""Reads whom a service, an offer or an event is for: "Palvelua tarjotaan (omaisille)", "(Isille) on oma ryhmä"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from converters.text.target_groups.cues import find_for, find_receiving, is_negated, tells_of_money, tells_of_study
from converters.text.target_groups.finds import find_groups, receivers
from converters.text.target_groups.making import Stretch, make_group
from converters.text.target_groups.phrases import Phrase
from converters.text.target_groups.sentences import Sentence
from graph.model import TargetGroup

_LINKS = re.compile(
    r"\s*,?\s*(?:(?:ja|sekä|tai|och|samt|eller|and|or)\s+)?(?:(?:all|both|the|its|our|their|alla|de|våra)\s+){0,2}(?:(?:[A-ZÅÄÖ][\w-]+|\w+n)s\s+)?"
)
"""What may stand between groups, and before one in Swedish whose they are: "för (byns) invånare"."""
_TRIES = 3
"""How many wordings of a sentence are tried: "(ger) handledning (för) unga"."""
_OFFERED = 0.4
"""How sure those are: a body's everyday work says as much."""


def read_offered(text: str, sentences: list[Sentence]) -> Iterator[tuple[int, TargetGroup]]:
    """The groups that receive something, with their block; of these only what a concept, an age or a clause tells."""
    for sentence in sentences:
        words = text[sentence.start : sentence.end]
        ends, begins = find_receiving(words), find_for(words)
        if ends is begins is None or is_negated(words) or tells_of_study(words) or tells_of_money(words):
            continue
        stretch = Stretch(sentence.start, sentence.end, "direct", stated=False, confidence=_OFFERED, known=True)
        for phrase in _offered_in(text, sentence, ends, begins):
            if not phrase.counted and (group := make_group(text, phrase, stretch)):
                yield sentence.block, group


def _offered_in(text: str, sentence: Sentence, ends: int | None, begins: int | None) -> list[Phrase]:
    """The groups right before what is for them, or right behind what says for whom something is."""
    if ends is not None:
        before = list(find_groups(text, sentence.start, sentence.start + ends))
        if found := receivers(text, before, sentence.start + ends):
            return found
    begin = sentence.start
    for _ in range(_TRIES):
        if begins is None:
            break
        begin += begins
        found = list(find_groups(text, sentence.start, sentence.end))
        if any(each.start < begin < each.end for each in found):
            found = list(find_groups(text, begin, sentence.end))
        if kept := joined(text, begin, [each for each in found if each.start >= begin]):
            return kept
        begins = find_for(text[begin : sentence.end])
    return []


def joined(text: str, start: int, phrases: list[Phrase]) -> list[Phrase]:
    """The groups that stand right behind a place, joined: "(kohderyhmään kuuluvia) nuoria ja aikuisia"."""
    ends = [start, *(phrase.end for phrase in phrases)]
    return [
        phrase
        for phrase, _ in itertools.takewhile(
            lambda each: _LINKS.fullmatch(text, each[1], each[0].start), zip(phrases, ends, strict=False)
        )
    ]
