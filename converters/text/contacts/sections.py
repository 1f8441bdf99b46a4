"""Finds the sections of a text that bodies head: what each says of itself, and below that who its people are."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence

from converters.text.contacts.kinds import BREAKS, cut_rows
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.organisations.bodies import Body

_NUMBERING = frozenset({"number", "stop", "bar", "dash"})
_PAST_HEADING = BREAKS | {"comma", "open", "colon", "slash", "dash", "number", "body"}
_FEWEST = 2  # sections that make a text of such


def sections(items: Sequence[Item]) -> dict[int, int]:
    """The position of the body that heads the section of each name; empty where the text is not made of such sections.

    Each section begins with a line of a body alone or with what is told of it, and has words for people at the
    beginning of a line ("Yhteyshenkilöt:") between that and its first name.
    """
    heads = list(_headings(items))
    names = [at for at, item in enumerate(items) if item.kind == "name"]
    if len({items[at].text.casefold() for at in heads}) < _FEWEST or not names or names[0] < heads[0]:
        return {}
    found: dict[int, int] = {}
    for head, end in zip(heads, [*heads[1:], len(items)], strict=True):
        own = names[bisect(names, head) : bisect_left(names, end)]
        if not own or not _announces(items, head, own[0]):
            return {}
        found.update(dict.fromkeys(own, head))
    return found


def _headings(items: Sequence[Item]) -> Iterator[int]:
    """The bodies in their base form that begin a line without a person, behind its number in a list."""
    for start, end in cut_rows(items):
        row = items[start:end]
        first = next((at for at in range(start, end) if items[at].kind not in _NUMBERING), start)
        if any(item.kind == "name" for item in row) or first == end or not names_whole_body(items[first]):
            continue
        body = items[first].meaning
        follows = items[first + 1].kind if first + 1 < len(items) else "line"
        if isinstance(body, Body) and body.form == "nominative" and follows in _PAST_HEADING:
            yield first


def _announces(items: Sequence[Item], head: int, name: int) -> bool:
    """Whether a line between a body and the first of its people holds the words for people and ends in a colon.

    Or holds nothing else.
    """
    near = items[head:name]
    rows = [near[start:end] for start, end in cut_rows(near)][1:]
    told = (row for row in rows if row and row[0].kind in {"role", "label"})
    return any(len(row) == 1 or row[-1].kind == "colon" for row in told)
