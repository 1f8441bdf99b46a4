"""Reads the branches of associations and offices with the body that they are of: "MTK Häme", "SPR Lapin piiri"."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.organisations.bodies import Body, is_legal_form, read_area
from converters.text.people.roles import read_title_head
from converters.text.people.words import words_of

_SIGNS = frozenset({"comma", "stop", "semicolon", "close", "slash", "conjunction", "bar", "dash"})
_ENDS = _SIGNS | BREAKS | {"phone", "email", "label"}
_NUMBERED = ["capital", "number"], ["body", "number"]
_LOCAL = ("yhdistys", "seura", "liitto", "järjestö")  # what has branches in municipalities


def name_branches(items: Sequence[Item]) -> list[Item]:
    """The items with a district behind its body made a unit of it, and with the area of a branch joined to its name.

    An association with a number in its name is one body, too ("Kipinä 57 ry").
    """
    made: list[Item] = []
    for at, item in enumerate(items):
        if item.kind in {"place", "capital"} and made and made[-1].kind == "body" and _is_branch(made[-1], item):
            following = items[at + 1].kind if at + 1 < len(items) else "line"
            made[-1:] = [_join(made[-1:], item)] if following in _ENDS else [made[-1], item]
        elif item.text in ("ry", "rf") and [one.kind for one in made[-2:]] in _NUMBERED:
            made[-2:] = [_join(made[-2:], item)]
        else:
            made.append(_as_district(made, item) if item.kind == "body" else item)
    return made


def _join(front: Sequence[Item], last: Item) -> Item:
    name = " ".join(item.text for item in (*front, last))
    return Item("body", name, front[0].start, last.end, Body(name, "body", "nominative"))


def _as_district(made: Sequence[Item], item: Item) -> Item:
    """A district right behind a body, or behind a comma, as a unit of it; other items as they are."""
    owner = next((one for one in reversed(made[-2:]) if one.kind != "comma"), None)
    if owner is None or not (names_whole_body(owner) and isinstance(item.meaning, Body)):
        return item
    first, *rest = item.meaning.name.split()
    district = bool(rest) and first.endswith("n") and rest[-1].casefold().endswith(tuple(words_of("district")))
    return item._replace(meaning=item.meaning._replace(kind="unit")) if district else item


def _is_branch(owner: Item, area: Item) -> bool:
    """Whether an area stands right behind a body in its base form, a municipality behind what has branches in them."""
    if area.start != owner.end + 1 or not isinstance(owner.meaning, Body) or owner.meaning.form != "nominative":
        return False
    *_, last = owner.text.casefold().split()
    firm = is_legal_form(last) and last not in ("ry", "rf")
    if not names_whole_body(owner) or firm or read_title_head(last):
        return False
    if area.kind == "place":
        return last.endswith(_LOCAL)
    return area.kind == "capital" and _is_area(area.text)


def _is_area(words: str) -> bool:
    region = read_area(words)
    return words.casefold() in words_of("province") or (region is not None and region.form == "nominative")
