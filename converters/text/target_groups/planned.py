"""Gives groups the numbers of people that a text plans for them."""

from __future__ import annotations

import re

from converters.text.target_groups.again import lies_in
from converters.text.target_groups.cues import is_negated
from converters.text.target_groups.people_counts import read_count, read_planned_persons
from converters.text.target_groups.sentences import Sentence
from graph.model import Span, TargetGroup

_ABOUT_TARGET = re.compile(r"kohderyhm|tavoit|osallistu|målgrupp|target", re.IGNORECASE)


def with_planned(text: str, sentences: list[Sentence], found: list[tuple[int, TargetGroup]]) -> list[TargetGroup]:
    """The groups with the numbers of people planned: to the block's first group, else to the first of the text."""
    groups = [group for _, group in found]
    for sentence in sentences:
        words = text[sentence.start : sentence.end]
        planned = read_planned_persons(words) if groups and not is_negated(words) else None
        if planned is None:
            continue
        at = _counted(found, sentence, sentence.start + planned.at)
        if at is None and _ABOUT_TARGET.search(words):
            at = 0
        if at is not None and groups[at].planned_persons is None:
            groups[at] = groups[at]._replace(planned_persons=planned.persons)
            groups = [_with_own_count(group) if lies_in(group, sentence) else group for group in groups]
    return groups


def _with_own_count(group: TargetGroup) -> TargetGroup:
    """A group of a sentence of plans with the number that its name begins with: "40 työtöntä ja (20 nuorta)"."""
    return group if group.planned_persons is not None else group._replace(planned_persons=read_count(group.text))


def _counted(found: list[tuple[int, TargetGroup]], sentence: Sentence, position: int) -> int | None:
    """The group that a number speaks of: the last one that begins with or before it in its sentence, else the first of
    its block."""
    spans = [(at, group.at) for at, (block, group) in enumerate(found) if block == sentence.block]
    before = [at for at, span in spans if isinstance(span, Span) and sentence.start <= span.start <= position]
    return before[-1] if before else next((at for at, _ in spans), None)
