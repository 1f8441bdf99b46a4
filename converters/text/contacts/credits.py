"""Leaves those whom a credit names ("Kuva: A") no body but one that stands behind them in it."""

from __future__ import annotations

from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.people.words import words_of
from graph.model import Span

_MADE = frozenset({"label", "capital", "title", "text"})
_ENDS = BREAKS | {"stop", "name", "label", "role", "title", "email", "phone"}


def clear_credited(reading: Reading) -> None:
    """Takes the body from the people of credits for pictures and layout that it was not written behind."""
    for draft in reading.drafts:
        if draft.employer is not None and _is_credited(reading, draft) and not _is_in_credit(reading, draft):
            draft.employer, draft.bodies = None, []
            draft.inferred.discard("organisation")


def _is_credited(reading: Reading, draft: Draft) -> bool:
    """Whether nothing but a body or other names part a person from the label of a credit on its line."""
    for item in reversed(reading.items[: draft.record.name]):
        if _begins_credit(item):
            return True
        if item.kind == "label":
            return False
        if item.kind in _ENDS - {"name"}:
            return False
    return False


def _is_in_credit(reading: Reading, draft: Draft) -> bool:
    """Whether the body stands behind the person, before whatever ends the credit ("Kuva: A / N", "Taitto: A, N Oy")."""
    at = draft.employer.at if draft.employer is not None else None
    if not isinstance(at, Span):
        return False
    behind = reading.items[draft.record.name + 1 :]
    end = next((item.start for item in behind if item.kind in _ENDS or _begins_credit(item)), len(reading.text))
    heads = any(item.kind == "colon" and item.start == at.end for item in behind)  # "Kuvat: A N: B"
    return not heads and reading.items[draft.record.name].end <= at.start < end


def _begins_credit(item: Item) -> bool:
    """Whether an item is the word for what somebody made ("Taitto", "käännökset")."""
    return item.kind in _MADE and item.text.casefold() in words_of("credit") | words_of("byline")
