"""Reads for whom something is made: "opettajille suunnattu kurssi", "miehiä tavoitteleva leiri"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.target_groups.cues import (
    Given,
    find_all_given,
    find_examples,
    is_negated,
    is_offer,
    tells_of_money,
    tells_of_study,
)
from converters.text.target_groups.finds import find_groups, receivers
from converters.text.target_groups.making import Stretch, make_group
from converters.text.target_groups.sentences import Sentence
from converters.text.target_groups.stretches import read_stretch
from graph.model import TargetGroup

_ADDED = re.compile(r"\s*\([^()]{0,60}\)\s*$")
"""What a bracket adds to those for whom something is made: "lapsille (aikuiset myös tervetulleita)"."""
_GIVEN = 0.6
_FOLLOWING = 7
"""Words after "suunnattu" among which what is made is named."""
_BEYOND = re.compile(r"[^.!?;\n]{0,80}")
"""What goes on behind a comma at which a sentence was cut: "suunnattu iloinen,( mutta tavoitteellinen harrastus)"."""
_WHAT_IS_DONE = re.compile(r"\s\w+(?:aan|ään|tiin)\b.*")
"""Says what is done in or with what is made for somebody: "kerhossa (tutkitaan metsää)"."""


def read_given(text: str, sentences: list[Sentence], section: str) -> list[tuple[int, TargetGroup]]:
    """The groups for whom something is made: "opettajille ja ohjaajille suunnattu kurssi"; no study nor money."""
    found: list[tuple[int, TargetGroup]] = []
    for sentence in sentences:
        words = text[sentence.start : sentence.end]
        for given in [] if is_negated(words) else find_all_given(words):
            following = words[given.end :] + (_BEYOND.match(text, sentence.end) or [""])[0] * words.endswith(",")
            made = _WHAT_IS_DONE.sub("", " ".join(following.split()[:_FOLLOWING]))
            if tells_of_study(made) or tells_of_money(made):
                continue
            stated = bool(section) or is_offer(made if made.strip(" .!") else words[: given.start])
            stretch = Stretch(sentence.start, sentence.start + given.start, section or "direct", stated=stated)
            groups = _given(text, sentence, stretch._replace(confidence=_GIVEN), given)
            found += [(sentence.block, group) for group in groups]
    return found


def _given(text: str, sentence: Sentence, stretch: Stretch, given: Given) -> Iterator[TargetGroup]:
    """The groups that stand right before the end of a stretch, or behind it as examples of a noun for groups."""
    if examples := find_examples(text[sentence.start : sentence.end]):
        named = stretch._replace(start=sentence.start + examples, end=sentence.end)
        yield from read_stretch(text, named, counted=True)
        return
    if not _ADDED.sub("", text[sentence.start : stretch.end]).rstrip(" ,").endswith(given.endings):
        return
    before = [phrase for phrase in find_groups(text, sentence.start, sentence.end) if phrase.end <= stretch.end]
    phrases = receivers(text, before, stretch.end, given.endings)
    yield from (group for phrase in phrases if (group := make_group(text, phrase, stretch)))
