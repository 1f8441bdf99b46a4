"""Says of an item between two names that it is the second's alone, by what stands around it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.kinds import BODIES, BREAKS, FUNCTIONS, as_function, is_genitive, is_name_label
from converters.text.contacts.phrases import Item
from converters.text.language.case_endings import WHERE_FROM
from converters.text.people.words import words_of

_JOINERS = frozenset({"comma", "conjunction"})
_SENT = FUNCTIONS | {"name", "capital"}
_PART_ENDS = BREAKS | {"stop", "semicolon", "bar", "conjunction"}
_NEAR = 8  # items behind a verb among which the name is looked for


def is_of_next(items: Sequence[Item], left: int, at: int, *, functions_first: bool) -> bool:
    """Whether what stands around an item says that it is of the name behind it alone."""
    if items[at].kind == "label" or (items[at].kind in FUNCTIONS and is_name_label(items[at + 1])):
        return True
    if items[at].kind in FUNCTIONS and _is_label(items, at):
        return True
    signs = (_is_of_deputy, _heads_form_of_next, _heads_row_below, _joins_posts_of_next, _sends_next)
    if any(tells(items, left, at) for tells in signs) or _appoints_next(items, at):
        return True
    return functions_first and _begins_posts_of_next(items, at)


def _is_of_deputy(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether a lone word between two names says that the second stands in for the first ("A varajäsen B")."""
    alone = at == left + 1 and items[at + 1].kind == "name" and items[at].text in words_of("deputy-of")
    return alone and (at + 2 == len(items) or as_function(items[at + 2]).kind not in FUNCTIONS)


def _sends_next(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether a body sends the next person as another sent those before ("N:stä A ja B, M:stä C", not "A, M:stä").

    Or words say that those behind it take part ("N:stä ovat mukana A ja B").
    """
    if not _sends(items[at]):
        return False
    if items[at + 1].kind == "text" and set(items[at + 1].text.casefold().split()) <= words_of("taking-part"):
        return items[at + 2].kind in _SENT
    if items[at - 1].kind not in _JOINERS or items[at + 1].kind not in _SENT:
        return False
    sentence = itertools.takewhile(lambda item: item.kind not in BREAKS | {"stop"}, reversed(items[:left]))
    other = next((item for item in sentence if item.kind in BODIES), None)
    return other is not None and _sends(other)


def _sends(item: Item) -> bool:
    """Whether a body stands in a case of where from ("Iin kunnasta", "Oulun kaupungilta")."""
    return item.kind == "body" and item.text.casefold().endswith(WHERE_FROM)


def _is_label(items: Sequence[Item], at: int) -> bool:
    """Whether a colon stands behind a function and a name next, on its line or below ("A, B ja C Toimittaja: D")."""
    after = [item.kind for item in items[at + 1 : at + 4]]
    below = after[:1] == ["colon"] and after[1:2] != [] and after[1] in BREAKS and items[at - 1].kind in BREAKS
    return after[:2] == ["colon", "name"] or (below and after[2:] == ["name"])


def _heads_form_of_next(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether a role on a line of its own stands over a name, with fields of the person before it above."""
    alone = items[at].kind == "role" and items[at - 1].kind in BREAKS
    over = alone and [item.kind for item in items[at + 1 : at + 3]] == ["line", "name"]
    return over and any(item.kind == "label" for item in items[left + 1 : at])


def _begins_posts_of_next(items: Sequence[Item], at: int) -> bool:
    """Whether a post with a capital and another behind its comma stand before a name ("A 1-10 Lehtori, dosentti B")."""
    kinds = [item.kind for item in items[at + 1 : at + 4]]
    begins = items[at].text[:1].isupper() and items[at - 1].kind in {"name", "number", "close"}
    return begins and kinds[::2] == ["comma", "name"] and {items[at].kind, kinds[1]} <= FUNCTIONS


def _joins_posts_of_next(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether a post and its owner behind a comma are the first of the next name's two, as the one before has its own.

    "N:n rehtori A, M:n johtaja ja K:n puheenjohtaja B"
    """
    start = left + 2
    kinds = [item.kind for item in items[start : start + 6]]
    posts = len(kinds) == 6 and {kinds[1], kinds[4]} <= FUNCTIONS and left > 0 and items[left - 1].kind in FUNCTIONS
    owned = posts and is_genitive(items[start]) and is_genitive(items[start + 3])
    return (
        owned
        and at in (start, start + 1)
        and items[left + 1].kind == "comma"
        and kinds[2::3] == ["conjunction", "name"]
    )


def _appoints_next(items: Sequence[Item], at: int) -> bool:
    """Whether somebody else is chosen for a post behind a comma ("A, sihteeriksi valittiin B")."""
    verb = items[at + 1].text.casefold().split() if items[at + 1].kind == "text" else []
    chosen = (
        items[at].text.endswith("ksi") and verb[:1] != [] and verb[0] in words_of("appointing") | words_of("appointed")
    )
    near = itertools.takewhile(lambda item: item.kind not in _PART_ENDS, items[at + 1 : at + _NEAR])
    return chosen and items[at - 1].kind == "comma" and any(item.kind == "name" for item in near)


def _heads_row_below(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether a post alone on its line stands over a name, as none does below the row of a name with its post.

    "A  strategiapäällikkö / Puheenjohtaja / B  kunnanjohtaja".
    """
    kinds = [item.kind for item in items[at - 1 : at + 3]]
    if len(kinds) < 4 or kinds[0] not in BREAKS or kinds[2] not in BREAKS or kinds[3] != "name":
        return False
    return _has_post_in_row(items, left) and at - 1 == _end_of_row(items, left) and _has_post_in_row(items, at + 2)


def _has_post_in_row(items: Sequence[Item], name: int) -> bool:
    """Whether a cell with a post ends the row that a name begins, and no post fills the line below it."""
    end = _end_of_row(items, name)
    below = [item.kind for item in items[end + 1 : end + 4]]
    alone = below[:1] != [] and below[0] in {"title", "role"} and (below[1:2] == [] or below[1] in BREAKS)
    last = alone and below[2:3] != ["name"]
    return items[end - 1].kind in {"title", "role"} and items[name + 1].kind == "bar" and not last


def _end_of_row(items: Sequence[Item], name: int) -> int:
    return next((far for far in range(name + 1, len(items)) if items[far].kind in BREAKS), len(items))
