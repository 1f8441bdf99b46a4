"""Divides the typed items of a contact text among the people in it: which role, title, body and number is whose."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from converters.text import names
from converters.text.bodies import Body
from converters.text.contact_words import words_of
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
_WINDOW = 400  # items on one side of a name that can be its own: keeps a long text linear
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
    pairs = itertools.pairwise(positions)
    cuts = [0, *(_cut(items, left, right, style) for left, right in pairs), len(items)]
    return [
        Record(max(cuts[at], position - _WINDOW), position, min(cuts[at + 1], position + _WINDOW))
        for at, position in enumerate(positions)
    ]


def distance(items: Sequence[Item], left: int, right: int, *, backwards: bool) -> float:
    """How strongly the items between two positions part them; `backwards` where the name is the left one."""
    weights = _FROM_NAME_BEFORE if backwards else _FROM_NAME_AFTER
    if not backwards and _opens_around(items[left + 1 : right]):
        weights = weights | {"open": 1.0}
    return max((weights.get(item.kind, 0.0) for item in items[left + 1 : right]), default=0.0)


def _opens_around(between: Sequence[Item]) -> bool:
    """Whether a bracket opens before a name and does not close before it ("Iin kunta (yhteyshenkilö N)")."""
    kinds = [item.kind for item in between]
    return "open" in kinds and "close" not in kinds


def _cut(items: Sequence[Item], left: int, right: int, style: _Style) -> int:
    """The position where the record of the name at `right` begins."""
    near = range(left + 1, right) if right - left < 2 * _WINDOW else range(right - _WINDOW, right)
    between = [at for at in near if _binds(items[at])]
    costs = [(_cost_left(items, left, at, style), _cost_right(items, at, right, style)) for at in between]
    sums = [
        sum(cost[0] for cost in costs[:cut]) + sum(cost[1] for cost in costs[cut:]) for cut in range(len(costs) + 1)
    ]
    best = min(range(len(sums)), key=lambda cut: (sums[cut], -cut))
    last = between[best - 1] if best else left
    first = between[best] if best < len(between) else right
    return _boundary(items, last, first)


def _binds(item: Item) -> bool:
    return item.kind in _ATTRIBUTES or _is_name_label(item)


def _is_name_label(item: Item) -> bool:
    return item.kind == "label" and item.meaning == "name"


def _boundary(items: Sequence[Item], last: int, first: int) -> int:
    """Between two owned items: after the strongest separator, so that labels go with what follows them."""
    between = range(last + 1, first)
    return max(between, key=lambda at: (_FROM_NAME_BEFORE.get(items[at].kind, 0.0), -at), default=last) + 1


def _cost_left(items: Sequence[Item], left: int, at: int, style: _Style) -> float:
    if items[at].kind == "label" or (items[at].kind in FUNCTIONS and _is_name_label(items[at + 1])):
        return _NEVER
    cost = distance(items, left, at, backwards=True)
    if items[at].kind in CONTACTS:
        return cost if style.contacts_first else 0.0
    return cost + (_TIE if _is_first(items[at], style) else 0.0)


def _heads_by_colon(items: Sequence[Item], at: int, right: int) -> bool:
    """Whether a body stands in a heading that a colon ends ("Oulun seurakunta (kirkko), diakonia: N")."""
    depth = 0
    for item in items[at + 1 : right]:
        if item.kind == "colon":
            return True
        depth += {"open": 1, "close": -1}.get(item.kind, 0)
        if depth < 0:
            return False
        if item.kind not in BODIES | {"open", "close", "slash", "dash", "comma", "conjunction", "text"}:
            return False
    return False


def _cost_right(items: Sequence[Item], at: int, right: int, style: _Style) -> float:
    if items[at].kind == "label":
        return 0.0
    cost = distance(items, at, right, backwards=False)
    if items[at].kind in BODIES and cost < 20 and _heads_by_colon(items, at, right):
        return 0.0
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
        begin = max(0, first - _WINDOW)
        prose = max((at for at in range(begin, first) if items[at].kind in {"text", "field"}), default=begin - 1)
        found = [at for at in range(prose + 1, first) if fits(items[at])]
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
        if item.kind != "label" or item.meaning not in {"name", "title", "position", "organisation"}:
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
    if any(item.kind == "name" or (item.kind == "role" and kind != "position") for item in words):
        return None
    if kind in {"title", "position"}:
        return Item("title", raw, start, end, raw)
    return None if words[0].kind == "body" else Item("body", raw, start, end, Body(raw, "body", "nominative"))


_DAY, _YEAR = r"\d{1,2}\.\d{1,2}(?:\.(?:\d{4}|\d{2}))?", r"(?:19|20)\d\d"
_PERIOD = re.compile(rf"(?:{_DAY}|{_YEAR})(?:[-–](?:{_DAY}|{_YEAR}))?[-–]?\Z")


def mark_periods(items: list[Item]) -> list[Item]:
    """Dates and the words for how long someone served ("1.7.2019 alkaen", "(30.6.2019 asti)") as periods."""
    made = [item._replace(kind="period") if _is_period(item) else item for item in items]
    for at in range(1, len(made) - 1):
        if made[at].kind != "period":
            continue
        end = next(stop for stop in range(at, len(made) + 1) if stop == len(made) or made[stop].kind != "period")
        if made[at - 1].kind == "open" and end < len(made) and made[end].kind == "close":
            made[at - 1], made[end] = made[at - 1]._replace(kind="period"), made[end]._replace(kind="period")
    return made


def _is_period(item: Item) -> bool:
    if item.kind == "number":
        return len(item.text) > 3 and bool(_PERIOD.match(item.text))
    return item.kind == "text" and set(item.text.casefold().split()) <= words_of("period-word")


def set_fields_apart(items: list[Item]) -> list[Item]:
    """The bodies in a field of their own ("Toteuttajat", "Rahoittajat") as text: they employ nobody named after it."""
    made = list(items)
    for at, item in enumerate(items):
        if item.kind != "field":
            continue
        end = next((stop for stop in range(at + 1, len(items)) if _begins_field(items[stop])), None)
        if _states_applicant(items, at):
            continue
        if end is not None and any(between.kind in BREAKS for between in items[at:end]):
            made[at:end] = [one._replace(kind="text") if one.kind in BODIES else one for one in made[at:end]]
    return made


def _states_applicant(items: list[Item], at: int) -> bool:
    """Whether a field names the one body that carries the project ("Hakija: N ry"): the people after it are its."""
    meaning = items[at].meaning
    if not isinstance(meaning, RoleWords) or meaning.role != "implementer" or meaning.form == "plural":
        return False
    return [item.kind for item in items[at + 1 : at + 4]] == ["colon", "body", "line"]


def _begins_field(item: Item) -> bool:
    if item.kind == "role" and isinstance(item.meaning, RoleWords):
        return item.meaning.role == DEFAULT_ROLE
    return item.kind == "field" or _announces_name(item)


def accept_names(items: list[Item]) -> list[Item]:
    """Names that the lists do not make sure stay names only where something beside them says that a person is meant."""
    joined = _join_reversed(_capitals_as_names(items))
    sure = [item.kind == "name" and _confidence(item) >= 0.7 for item in joined]
    for at, item in enumerate(joined):
        if item.kind == "name" and not sure[at]:
            sure[at] = _has_sign(joined, sure, at)
            joined[at] = _judge(item, sure[at])
    return _same_order(joined)


def _same_order(items: list[Item]) -> list[Item]:
    """Where every name whose words are clear has the surname first, the others have it first, too."""
    found = [item.meaning for item in items if isinstance(item.meaning, Name)]
    clear = [name.reversed for name in found if names.is_clear(name)]
    if not clear or not all(clear):
        return items
    return [_turn(item) if isinstance(item.meaning, Name) and not item.meaning.reversed else item for item in items]


def _turn(item: Item) -> Item:
    name = item.meaning
    if not isinstance(name, Name) or names.is_clear(name) or " " in name.family or "." in name.given:
        return item
    first, *rest = name.full.split(" ")
    return item._replace(meaning=Name(" ".join(rest), first, name.confidence, reversed=True))


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
        if _continues_list(made, at) and (name := names.read_name(tuple(item.text.split()))) is not None:
            made[at] = item._replace(kind="name", meaning=name)
            continue
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


def _continues_list(items: list[Item], at: int) -> bool:
    """Whether words stand in a list of people that a role or title with a colon heads ("Tutkijat: A, B ja Xu Yz")."""
    if at < 3 or items[at - 1].kind not in {"comma", "conjunction"}:
        return False
    for far in range(at - 1, max(0, at - 20), -1):
        if items[far].kind == "colon":
            return items[far - 1].kind in FUNCTIONS
        if items[far].kind not in {"comma", "conjunction", "name", "degree", "capital"}:
            return False
    return False


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
    """Whether a name that is not sure stands where a person's name stands: by a title, or in front of details."""
    before = items[at - 1] if at else None
    if before is not None and (before.kind in FUNCTIONS or _announces_name(before)):
        return True
    if before is not None and before.kind == "body":
        return False
    if at + 1 < len(items) and items[at + 1].text.split()[:1] and items[at + 1].text.split()[0] in words_of("postposition"):
        return True
    if _continues_list(items, at):
        return True
    weak = _confidence(items[at]) < 0.4
    far = _skip(items, at, -1)
    if far is not None and items[far].kind in FUNCTIONS:
        owner = _skip(items, far, -1)
        return not weak and (owner is None or items[owner].kind != "name")
    if weak:
        return not _is_group(items, at + 1) and _is_followed(items, at, FUNCTIONS)
    if far is not None and (items[far].kind == "conjunction" or (items[far].kind == "name" and sure[far])):
        return True
    if _is_group(items, at + 1):
        return False
    if _knows_given(items[at]) and (_stands_in_list(items, sure, at) or _follows_body(items, at, far)):
        return True
    begins = far is None or items[far].kind in _BEGINNINGS or (items[far].kind == "body" and _knows_given(items[at]))
    return begins and _is_followed(items, at, _DETAILS if _knows_given(items[at]) else _DETAILS - BODIES - {"conjunction"})


def _stands_in_list(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a name is a line of its own under the heading of people or under another name that is one."""
    if not (_ends_line(items, at) and at and items[at - 1].kind in BREAKS | {"bar"}):
        return False
    above = next((far for far in range(at - 1, max(-1, at - 6), -1) if items[far].kind not in BREAKS | {"bar", "colon"}), -1)
    if above < 0:
        return False
    heads = items[above].kind in FUNCTIONS or _announces_name(items[above])
    return (heads or (items[above].kind == "name" and sure[above])) and _ends_line(items, above, past="colon")


def _follows_body(items: list[Item], at: int, far: int | None) -> bool:
    """ "THL / Eeva Furman": a name that ends the line of a body."""
    return far is not None and far == at - 2 and items[far].kind == "body" and _ends_line(items, at)


def _ends_line(items: list[Item], at: int, past: str = "") -> bool:
    following = next((item.kind for item in items[at + 1 :] if item.kind != past), "line")
    return following in BREAKS | {"bar"}


_BEGINNINGS = BREAKS | CONTACTS | {"bar", "semicolon", "stop", "colon", "number", "period", "label", "template", "close", "text"}
_DETAILS = FUNCTIONS | CONTACTS | BODIES | {"conjunction", "template"}


def _is_group(items: list[Item], at: int) -> bool:
    """Whether an item is the word for a group ("styrgrupp"): what stands before it names the group."""
    return at < len(items) and items[at].kind == "role" and items[at].text.casefold().endswith(tuple(words_of("group")))


def _announces_name(item: Item) -> bool:
    return item.kind == "label" and item.meaning in {"name", "heading"}


def _knows_given(item: Item) -> bool:
    return isinstance(item.meaning, Name) and names.rank_given(item.meaning.given.split(" ")[0]) is not None


def _skip(items: list[Item], at: int, step: int) -> int | None:
    """The next item that way behind commas and brackets; None at the end of the text."""
    at += step
    while 0 <= at < len(items):
        if items[at].kind not in {"comma", "open", "dash", "slash"}:
            return at
        at += step
    return None


def _is_followed(items: list[Item], at: int, kinds: frozenset[str]) -> bool:
    """Whether one of the kinds comes after a name, before a sentence or another name begins."""
    for item in items[at + 1 : at + 7]:
        if item.kind in kinds:
            return True
        if item.kind not in {"comma", "open", "dash", "slash", "colon", "label", "line", "degree", "bar"}:
            return False
    return False
