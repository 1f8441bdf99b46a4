"""Divides the typed items of a contact text among the people in it: which role, title, body and number is whose."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import NamedTuple

from converters.text import names
from converters.text.bodies import Body
from converters.text.names import Name, parse_name
from converters.text.phrases import Item
from converters.text.roles import DEFAULT_ROLE, RoleWords

FUNCTIONS = frozenset({"role", "title", "degree"})
BODIES = frozenset({"body", "place", "capital"})
CONTACTS = frozenset({"phone", "email"})
_ATTRIBUTES = FUNCTIONS | BODIES | CONTACTS
BREAKS = frozenset({"line", "gap"})

# How strongly a separator parts an attribute from the name before it, and from the name after it. An attribute goes
# to the name that less parts it from; the scale only orders the separators.
_FROM_NAME_BEFORE = {
    "comma": 2.0, "slash": 2.0, "dash": 2.0, "open": 1.0, "close": 2.0, "colon": 1.0, "conjunction": 4.0,
    "semicolon": 5.0, "bar": 4.0, "line": 4.0, "stop": 6.0, "gap": 8.0, "phone": 1.5, "email": 1.5,
}  # fmt: skip
_FROM_NAME_AFTER = _FROM_NAME_BEFORE | {"open": 5.0, "close": 5.0, "colon": 0.0, "phone": 20.0, "email": 20.0}
_TIE = 0.25
_FAR = 8.0
_NEVER = 50.0


class Record(NamedTuple):
    """The items of one person: `items[start:end]`, the name at `name`; what a record shares with others is not here."""

    start: int
    name: int
    end: int


class _Style(NamedTuple):
    """Whether the text as a whole writes functions, bodies and contact details before the names."""

    functions_first: bool
    bodies_first: bool
    contacts_first: bool


def split_records(items: Sequence[Item]) -> list[Record]:
    """One record a name, in order; the items between two names are cut where both names lose least."""
    positions = [at for at, item in enumerate(items) if item.kind == "name"]
    if not positions:
        return []
    style = _read_style(items, positions)
    cuts = [
        0,
        *(_cut(items, left, right, style) for left, right in itertools.pairwise(positions)),
        len(items),
    ]
    return [Record(cuts[at], position, cuts[at + 1]) for at, position in enumerate(positions)]


def distance(items: Sequence[Item], left: int, right: int, *, backwards: bool) -> float:
    """How strongly the items between two positions part them; `backwards` where the name is the left one."""
    weights = _FROM_NAME_BEFORE if backwards else _FROM_NAME_AFTER
    return max((weights.get(item.kind, 0.0) for item in items[left + 1 : right]), default=0.0)


def _cut(items: Sequence[Item], left: int, right: int, style: _Style) -> int:
    """The position where the record of the name at `right` begins."""
    between = [at for at in range(left + 1, right) if _binds(items[at])]
    costs = [(_cost_left(items, left, at, style), _cost_right(items, at, right, style)) for at in between]
    sums = [
        sum(cost[0] for cost in costs[:cut]) + sum(cost[1] for cost in costs[cut:]) for cut in range(len(costs) + 1)
    ]
    best = min(range(len(sums)), key=lambda cut: (sums[cut], -cut))
    last = between[best - 1] if best else left
    first = between[best] if best < len(between) else right
    return _boundary(items, last, first)


def _binds(item: Item) -> bool:
    return item.kind in _ATTRIBUTES or (item.kind == "label" and item.meaning == "name")


def _boundary(items: Sequence[Item], last: int, first: int) -> int:
    """Between two owned items: after the strongest separator, so that labels go with what follows them."""
    between = range(last + 1, first)
    return max(between, key=lambda at: (_FROM_NAME_BEFORE.get(items[at].kind, 0.0), -at), default=last) + 1


def _cost_left(items: Sequence[Item], left: int, at: int, style: _Style) -> float:
    if items[at].kind == "label":
        return _NEVER
    cost = distance(items, left, at, backwards=True)
    if items[at].kind in CONTACTS:
        return cost if style.contacts_first else 0.0
    return cost + (_TIE if _is_first(items[at], style) else 0.0)


def _cost_right(items: Sequence[Item], at: int, right: int, style: _Style) -> float:
    if items[at].kind == "label":
        return 0.0
    cost = distance(items, at, right, backwards=False)
    if items[at].kind in CONTACTS:
        return (cost if cost < 20 else 0.0) if style.contacts_first else _NEVER
    if style.contacts_first and cost >= 20:
        cost = 2.0
    return cost + (0.0 if _is_first(items[at], style) else _TIE)


def _is_first(item: Item, style: _Style) -> bool:
    return style.functions_first if item.kind in FUNCTIONS else style.bodies_first


def _read_style(items: Sequence[Item], positions: Sequence[int]) -> _Style:
    """What stands before the first name, neither bound to it by a colon nor by standing next to it, shows the style."""
    first, last = positions[0], positions[-1]

    def before(fits: Callable[[Item], bool]) -> bool:
        found = [at for at in range(first) if fits(items[at])]
        return any(1.0 < distance(items, at, first, backwards=False) <= _FAR for at in found)

    contacts = [at for at, item in enumerate(items) if item.kind in CONTACTS]
    return _Style(
        functions_first=before(lambda item: item.kind in FUNCTIONS and not _is_heading_role(item)),
        bodies_first=before(lambda item: item.kind in {"body", "place"} and not is_genitive(item)),
        contacts_first=bool(contacts) and contacts[0] < first and contacts[-1] < last,
    )


def _is_heading_role(item: Item) -> bool:
    return isinstance(item.meaning, RoleWords) and item.meaning.role == DEFAULT_ROLE


def is_genitive(item: Item) -> bool:
    """Whether an item is a body in the genitive ("Oulun kaupungin")."""
    return isinstance(item.meaning, Body) and item.meaning.form == "genitive"


def soften_gaps(items: list[Item]) -> list[Item]:
    """Empty lines read as line ends where the text has hardly any other, as text copied from a page does."""
    gaps = sum(item.kind == "gap" for item in items)
    lines = sum(item.kind == "line" for item in items)
    if gaps < 2 or lines * 3 > gaps:
        return items
    return [item._replace(kind="line") if item.kind == "gap" else item for item in items]


def apply_labels(text: str, items: list[Item]) -> list[Item]:
    """What follows "Nimi:", "Asema:" and "Organisaatio:" on its line made into a name, a title, a body."""
    made: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        made.append(item)
        at += 1
        if item.kind != "label" or item.meaning not in {"name", "title", "organisation"}:
            continue
        end = next((stop for stop in range(at, len(items)) if _ends_value(items[stop])), len(items))
        value = _make_value(text, items[at:end], str(item.meaning))
        if value is not None:
            made.append(value)
            at = end
    return made


def _ends_value(item: Item) -> bool:
    return item.kind in BREAKS | CONTACTS | {"label", "semicolon", "bar", "stop", "template"}


def _make_value(text: str, items: list[Item], kind: str) -> Item | None:
    words = [item for item in items if item.kind not in {"colon", "comma", "dash"}]
    if not words:
        return None
    start, end = words[0].start, words[-1].end
    raw = " ".join(text[start:end].split())
    if kind == "name":
        name = None if any(item.kind == "name" for item in words) else parse_name(raw)
        return Item("name", raw, start, end, name) if name else None
    if any(item.kind in {"name", "role"} for item in words):
        return None
    if kind == "title":
        return Item("title", raw, start, end, raw)
    return None if words[0].kind == "body" else Item("body", raw, start, end, Body(raw, "body", "nominative"))


def accept_names(items: list[Item]) -> list[Item]:
    """Names that the lists do not make sure stay names only where something beside them says that a person is meant."""
    joined = _join_reversed(_capitals_as_names(items))
    sure = [item.kind == "name" and _confidence(item) >= 0.7 for item in joined]
    return [
        item if item.kind != "name" or sure[at] else _judge(item, _has_sign(joined, sure, at))
        for at, item in enumerate(joined)
    ]


def _judge(item: Item, has_sign: bool) -> Item:
    """A name that is not sure, surer by a sign beside it; capitalised words without one."""
    if not has_sign or not isinstance(item.meaning, Name):
        return item._replace(kind="capital", meaning="")
    sureness = 0.6 if item.meaning.confidence < 0.4 else 0.85
    return item._replace(meaning=item.meaning._replace(confidence=sureness))


def _confidence(item: Item) -> float:
    return item.meaning.confidence if isinstance(item.meaning, Name) else 0.0


def _capitals_as_names(items: list[Item]) -> list[Item]:
    """Unknown capitalised words beside a title ("koordinaattori Xq Zubrin") as a name, unsurely."""
    made = list(items)
    for at, item in enumerate(items):
        if item.kind != "capital":
            continue
        before = items[at - 1] if at else None
        if before is None or before.kind not in {"role", "title", "degree", "colon", "label"}:
            continue
        if before.kind == "colon" and (at < 2 or items[at - 2].kind not in {"role", "title"}):
            continue
        if before.kind == "label" and before.meaning not in {"name", "heading"}:
            continue
        name = names.read_name(tuple(item.text.split()))
        if name is not None:
            made[at] = item._replace(kind="name", meaning=name)
    return made


def _join_reversed(items: list[Item]) -> list[Item]:
    """ "Mäkelä, Michael" where a surname and a given name stand alone on both sides of a comma."""
    made: list[Item] = []
    for item in items:
        if (
            len(made) > 1
            and item.kind == "capital"
            and made[-1].kind == "comma"
            and made[-2].kind in {"capital", "place"}
            and (len(made) < 3 or made[-3].kind in BREAKS | {"bar", "semicolon", "colon", "gap"})
            and _is_surname_then_given(made[-2].text, item.text)
        ):
            family = made[-2]
            name = names.read_name((*item.text.split(), family.text))
            if name is not None:
                made[-2:] = [
                    Item("name", f"{family.text}, {item.text}", family.start, item.end, name._replace(reversed=True))
                ]
                continue
        made.append(item)
    return made


def _is_surname_then_given(family: str, given: str) -> bool:
    if names.rank_given(given.split()[0]) is None or " " in family:
        return False
    return (names.rank_surname(family) is not None or names.looks_like_surname(family)) and names.rank_given(
        family
    ) is None


def _has_sign(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a name that is not sure has a title, a detail or another person beside it, no sentence end between."""
    weak = _confidence(items[at]) < 0.4
    for step in (-1, 1):
        for far in range(1, 7):
            other = at + step * far
            if not 0 <= other < len(items) or items[other].kind in {"stop", "gap", "text", "semicolon"}:
                break
            kind = items[other].kind
            if kind in {"role", "title", "degree"} and (not weak or far <= 2):
                return True
            if kind in {"phone", "email"} and not weak and step == 1:
                return True
            if kind == "label" and items[other].meaning in {"name", "heading"} and step == -1:
                return True
            if (
                kind == "conjunction"
                and far == 1
                and not weak
                and 0 <= other + step < len(items)
                and sure[other + step]
            ):
                return True
            if kind == "name" and sure[other] and not weak and far <= 2:
                return True
    return False
