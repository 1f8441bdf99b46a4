"""Tells where the list of people under a heading ends: at the next heading, or at a row with a label of its own."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.body_signs import is_heading
from converters.text.contacts.drafts import Reading
from converters.text.contacts.headings import heads_contacts
from converters.text.contacts.kinds import BREAKS, CONTACTS
from converters.text.contacts.phrases import Item
from converters.text.people.words import words_of

_UNKNOWN = frozenset({"capital", "text", "conjunction", "label"})
_LABELS = _UNKNOWN | {"title"}
_LONGEST_LABEL = 4  # items before the colon of a row


def ends_list(reading: Reading, number: int, at: int, *, in_group: bool) -> bool:
    """Whether the list that the word at a place heads ends before a person; `in_group`: it is of the steering group."""
    between = reading.items_between(number)
    return (
        _follows_heading(between)
        or _is_to_be_contacted(between)
        or _heads_others(between, in_group=in_group)
        or _begins_other_row(reading, between, at, in_group=in_group)
    )


def _begins_other_row(reading: Reading, between: Sequence[Item], at: int, *, in_group: bool) -> bool:
    """Whether a person stands in a row with a label that is none of a part of the list ("Muut: B", "Taitto: C").

    A heading in a row with its people has only these: rows of one form stand side by side ("Tutkijat: A / Taitto: B").
    One over lines of people ends there, too, unless labels part its people from the first on ("Lastensuojelu: A").
    """
    label = _label_of_row(between)
    if not label or not words_of("members").isdisjoint(label[-1].text.casefold().split()):
        return False
    following = reading.items[at + 1 : at + 1 + _LONGEST_LABEL]
    kinds = [item.kind for item in following]
    if kinds[:1] == ["colon"] and kinds[1:2] != [] and kinds[1] not in BREAKS:
        return not in_group or {item.kind for item in label} <= _UNKNOWN
    first = [item.kind for item in itertools.dropwhile(lambda item: item.kind in BREAKS | {"colon"}, following)]
    return not in_group and first[:1] == ["name"] and {item.kind for item in label} <= _UNKNOWN


def _label_of_row(between: Sequence[Item]) -> Sequence[Item]:
    """The words before the colon of the row that a name stands in, behind the line end before it; none without one."""
    start = max((at for at, item in enumerate(between) if item.kind in BREAKS), default=len(between)) + 1
    if start < len(between) and (is_heading(between[start]) or between[start].meaning == "other"):
        return between[start : start + 1]
    label = list(itertools.takewhile(lambda item: item.kind in _LABELS, between[start:]))
    ends = between[start + len(label) : start + len(label) + 1]
    told = len(label) < _LONGEST_LABEL and [item.kind for item in ends] == ["colon"]
    return label if told else ()


def _follows_heading(between: Sequence[Item]) -> bool:
    """Whether a sentence ends before a person and a word with a colon begins another ("Avustajat: A. Kuvitus: B")."""
    kinds = [item.kind for item in between]
    stops = [at for at, kind in enumerate(kinds) if kind == "stop" and kinds[max(0, at - 1)] != "number"]
    return any(kinds[at + 1 : at + 2] == ["label"] or kinds[at + 2 : at + 3] == ["colon"] for at in stops)


def _heads_others(between: Sequence[Item], *, in_group: bool) -> bool:
    """Whether a line between two people begins or is a heading of others ("Kumppanit: B", "Projektihenkilöstö").

    Words of no known kind may head a part of a group's members ("Kunnat:"), but no others with a post over them.
    """
    for before, item, after in itertools.zip_longest(between, between[1:], between[2:]):
        if item is None:
            break
        if before.kind in BREAKS and item.kind == "field" and after is not None and after.kind in BREAKS | {"colon"}:
            return True
        if before.kind in BREAKS and not in_group and item.meaning == "heading" and not heads_contacts(item):
            return True
    kinds = [item.kind for item in between]
    at = kinds.index("gap") if "gap" in kinds else len(kinds)
    return (
        not in_group
        and kinds[at + 1 : at + 3] == ["capital", "colon"]
        and kinds[at + 3 : at + 4] in (["line"], ["gap"])
    )


def _is_to_be_contacted(between: Sequence[Item]) -> bool:
    """Whether the label over people to contact parts two ("Ohjausryhmä: A / Tiedustelut: B")."""
    heads = [at for at, item in enumerate(between) if heads_contacts(item)]
    return bool(heads) and not any(item.kind in CONTACTS for item in between[heads[-1] :])
