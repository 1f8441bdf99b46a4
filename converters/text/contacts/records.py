"""Divides the typed items of a contact text among the people in it: which role, title, body and number is whose."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from converters.text.contacts.kinds import (
    BODIES,
    BREAKS,
    CONTACTS,
    FUNCTIONS,
    as_function,
    is_genitive,
    is_in_heading,
    is_name_label,
    is_plural,
    local_part,
)
from converters.text.contacts.of_next import is_of_next
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.contacts.runs import repeated_cuts
from converters.text.organisations.bodies import Body
from converters.text.people.names import Name, match_local
from converters.text.people.roles import DEFAULT_ROLE, RoleWords, is_office
from converters.text.people.words import words_of

_ATTRIBUTES = FUNCTIONS | BODIES | CONTACTS
_PART_ENDS = BREAKS | {"stop", "semicolon", "bar", "conjunction"}
_JOINTS = frozenset({"comma", "slash"})

# How strongly a separator parts an attribute from the name before it, and from the name after it. An attribute goes
# to the name that less parts it from; the scale only orders the separators.
_FROM_NAME_BEFORE = {
    "text": 0.5,
    "comma": 2.0, "slash": 2.0, "dash": 2.0, "open": 1.0, "close": 2.0, "colon": 1.0, "conjunction": 4.0,
    "semicolon": 5.0, "bar": 4.0, "line": 4.5, "stop": 6.0, "gap": 8.0, "phone": 1.5, "email": 1.5,
}  # fmt: skip
_FROM_NAME_AFTER = _FROM_NAME_BEFORE | {"open": 5.0, "close": 5.0, "colon": 0.0, "phone": 20.0, "email": 20.0}
# Where numbers stand before the names, the number of the name after parts no more than a comma.
_PAST_CONTACTS = _FROM_NAME_AFTER | {"phone": 2.0, "email": 2.0}
_TIE = 0.25
_WIDE = 2.5  # two spaces and no sign: the cells of a row, or nothing
_FAR = 8.0
_WINDOW = 400  # items on one side of a name that can be its own: keeps a long text linear
_NEVER = 50.0
_FIELD_SIGNS = BREAKS | {"colon", "bar"}  # between a label and its value
_NOTHING = Item("", "", 0, 0)
_MOST_FORMS = 50  # that are looked at
_CARRYING = frozenset({"implementer", "co-implementer"})
_SHORT_OFFICE = 5  # letters of an office that is cut short ("pj.", "siht.")
_NEAR = 8  # items behind a name among which what it has is looked for


class Record(NamedTuple):
    """The items of one person: `items[start:end]`, the name at `name`; what a record shares with others is not here."""

    start: int
    name: int
    end: int


class _Style(NamedTuple):
    """Whether the text writes functions, bodies and contact details before names, what a line has behind or before.

    `fields_first`: forms one after another, in which a field with the body stands before that with the name;
    `fields_last`: in which it stands behind all that is told of the person.
    """

    functions_first: bool
    bodies_first: bool
    contacts_first: bool
    trailing: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    fields_first: bool = False
    fields_last: bool = False


def split_records(items: Sequence[Item], headings: Mapping[int, int]) -> list[Record]:
    """One record a name, in order; the items between two names are cut where both names lose least.

    `headings` has the body that heads the section of each name, in a text that is made of such (`sections`).
    """
    positions = [at for at, item in enumerate(items) if item.kind == "name"]
    if not positions:
        return []
    style = _read_style(items, positions)
    pairs = itertools.pairwise(positions)
    styles = (style._replace(trailing=after, leading=before) for after, before in _read_lines(items, positions))
    repeated = repeated_cuts(items, positions)
    found = (_cut(items, *pair, one) for pair, one in zip(pairs, styles, strict=True))
    headed = (_cut_before_unit(items, *pair) for pair in itertools.pairwise(positions))
    repeated = {number: cut for number, cut in repeated.items() if not _parts_owner(items, cut)}
    repeated |= {
        number: headings[right]
        for number, (left, right) in enumerate(itertools.pairwise(positions))
        if headings and headings[left] != headings[right]
    }
    both = enumerate(zip(headed, found, strict=True))
    cuts = [0, *(repeated.get(number, unit or cut) for number, (unit, cut) in both), len(items)]
    return [
        Record(max(cuts[at], position - _WINDOW), position, min(cuts[at + 1], position + _WINDOW))
        for at, position in enumerate(positions)
    ]


def distance(items: Sequence[Item], left: int, right: int, *, backwards: bool) -> float:
    """How strongly the items between two positions part them; `backwards` where the name is the left one."""
    weights = _FROM_NAME_BEFORE if backwards else _FROM_NAME_AFTER
    between = items[left + 1 : right]
    if not backwards:
        between = _without_short_name(between)
    if not backwards and _opens_around(between):
        weights = weights | {"open": 1.0}
    if not backwards and [item.kind for item in between[-2:]] == ["colon", "gap"]:
        between = between[:-1]  # an empty line between a heading with its colon and the people under it
    signs = max((weights.get(item.kind, 0.0) for item in between), default=0.0)
    wide = any(after.start - before.end > 1 for before, after in itertools.pairwise(items[left : right + 1]))
    return max(signs, _WIDE if wide else 0.0)


def _without_short_name(between: Sequence[Item]) -> Sequence[Item]:
    """The items without a bracket right behind a body, with its short name in it ("Iin kunta (IK) - A")."""
    bracket = [item.kind for item in between[:3]]
    return between[3:] if bracket in (["open", "body", "close"], ["open", "capital", "close"]) else between


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
    whole = [cut for cut in range(len(sums)) if not (0 < cut < len(between) and _parts_owner(items, between[cut]))]
    best = min(whole, key=lambda cut: (sums[cut], -cut))
    last = between[best - 1] if best else left
    first = between[best] if best < len(between) else right
    return _boundary(items, last, first)


def _parts_owner(items: Sequence[Item], at: int) -> bool:
    """Whether a cut before a post would take the body that owns it, in the genitive ("A, Iin kunnan | rehtori B")."""
    return at < len(items) and items[at].kind in FUNCTIONS and is_genitive(items[at - 1])


def _cut_before_unit(items: Sequence[Item], left: int, right: int) -> int:
    """The position of a unit on a line of its own over somebody with a number, where the line above has its own body.

    "A, Kemin kaupunki / Etsivä nuorisotyö / B 050 1"; 0 where none stands there.
    """
    unit = right - 2
    if unit - left < 3 or not _is_unit(items[unit]) or not {items[unit - 1].kind, items[right - 1].kind} <= BREAKS:
        return 0
    above = items[left + 1 : unit - 1]
    line = list(itertools.takewhile(lambda item: item.kind not in BREAKS | {"name"}, items[right + 1 :]))
    employed = any(names_whole_body(item) for item in above) and not any(item.kind in BREAKS for item in above)
    reached = any(item.kind in CONTACTS for item in line) and not any(item.kind in BODIES for item in line)
    return unit if employed and reached else 0


def _is_unit(item: Item) -> bool:
    return isinstance(item.meaning, Body) and item.meaning.kind == "unit"


def _binds(item: Item) -> bool:
    return item.kind in _ATTRIBUTES or is_name_label(item)


def _boundary(items: Sequence[Item], last: int, first: int) -> int:
    """Between two owned items: after the strongest separator, so that labels go with what follows them."""
    between = range(last + 1, first)
    return max(between, key=lambda at: (_FROM_NAME_BEFORE.get(items[at].kind, 0.0), -at), default=last) + 1


def _read_lines(items: Sequence[Item], positions: Sequence[int]) -> list[tuple[frozenset[str], frozenset[str]]]:
    """For each name but the last, the kinds that stand behind the names of its line, and those that stand before them.

    A line without signs between its people shows it at its ends. Behind: nothing of the kind stands before its first
    name, and a comma or a slash and something of the kind stand behind its last, or behind one that a bracket parts
    from the next ("A, rehtori B, lehtori"); or its first name has a post and a body behind it ("A, rehtori, Iin kunta
    B, lehtori"). Before: a body begins the line, and nothing stands behind its last name ("Iin kunta, A Oulun
    kaupunki, B").
    """
    apart = [
        any(item.kind in _PART_ENDS for item in items[left:right]) for left, right in itertools.pairwise(positions)
    ]
    none: frozenset[str] = frozenset()
    found: list[tuple[frozenset[str], frozenset[str]]] = []
    first = 0
    for last in range(len(positions)):
        if last < len(apart) and not apart[last]:
            continue
        before = items[positions[first] - 1].kind if positions[first] else ""
        kinds = none.union(*(_kinds_behind(items, positions[at]) for at in range(first, last + 1)))
        kinds |= FUNCTIONS | BODIES if _has_post_and_body(items, positions[first]) else none
        first_has = next((each for each in (FUNCTIONS, BODIES) if before in each), none)
        leads = _begins_with_body(items, positions[first]) and _ends_part(items, positions[last] + 1)
        found.extend([(kinds - first_has, BODIES if leads else none)] * (last - first))
        found.append((none, none))
        first = last + 1
    return found[:-1]


def _has_post_and_body(items: Sequence[Item], name: int) -> bool:
    """Whether a post and a body stand behind a name with commas, and the next name right behind them."""
    *near, following = (item.kind for item in (*items[name + 1 : name + 6], *[_NOTHING] * 5)[:5])
    return near[::2] == ["comma"] * 2 and near[1] in FUNCTIONS and near[3] == "body" and following == "name"


def _begins_with_body(items: Sequence[Item], name: int) -> bool:
    """Whether a body in the nominative and at most a comma stand between a name and the beginning of its part."""
    at = name - 2 if name > 1 and items[name - 1].kind == "comma" else name - 1
    if at < 0 or items[at].kind != "body" or is_genitive(items[at]):
        return False
    return at == 0 or items[at - 1].kind in _PART_ENDS | {"colon"}


def _ends_part(items: Sequence[Item], at: int) -> bool:
    return at >= len(items) or items[at].kind in _PART_ENDS | {"label"}


def _kinds_behind(items: Sequence[Item], name: int) -> frozenset[str]:
    """Functions, bodies or both, as they stand behind a name with commas or slashes."""
    near = items[name + 1 : name + 1 + _NEAR]
    run = [as_function(item) for item in itertools.takewhile(_may_trail, near)]
    end = name + 1 + len(run)
    ends = _ends_part(items, end) or items[end].kind == "open"
    if not run or run[0].kind not in _JOINTS or not ends:
        return frozenset()
    kinds = {item.kind for item in run}
    return frozenset().union(*(each for each in (FUNCTIONS, BODIES) if kinds & each))


def _may_trail(item: Item) -> bool:
    return as_function(item).kind in FUNCTIONS | BODIES | _JOINTS


def _trails(items: Sequence[Item], left: int, at: int, style: _Style) -> bool:
    """Whether an item stands behind a name as its kind stands behind the other names of the line."""
    between = {as_function(item).kind for item in items[left + 1 : at]}
    if items[at + 1].kind == "colon":
        return False  # "A, ohjaaja: B"
    if items[at - 1].kind == "slash" and items[at + 1].kind == "name" and items[at - 1].end < items[at].start:
        return False  # "A, johtaja / sihteeri B"
    only = between <= style.trailing | _JOINTS
    return items[at].kind in style.trailing and items[left + 1].kind in _JOINTS and only


def _is_before_other(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether a function with a comma behind a name stands beside that of the next ("A, puheenjohtaja varajäsen B").

    Not where one stands right before the first name, too ("omistaja johtaja A, sihteeri toimistosihteeri B"), and not
    what the next person is here ("varapuheenjohtajana rehtori B").
    """
    if items[at].text.casefold().endswith(("na", "nä")):
        return False
    kinds = [item.kind for item in items[left + 1 : at + 3]]
    leads = left > 0 and items[left - 1].kind in FUNCTIONS
    return at == left + 2 and not leads and kinds[::3] == ["comma", "name"] and set(kinds[1:3]) <= {"title", "role"}


def _is_office_behind(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether an office stands behind a name and a comma, and before no other name ("A, pj Oulu x x B Muhos x").

    Nor before the post of the next, but before what heads others ("A, ordf. Ledamöter: B").
    """
    heads = [item.kind for item in items[at + 1 : at + 3]] == ["title", "colon"] and is_plural(items[at + 1])
    beside = items[at - 1].kind == "comma" and (heads or items[at + 1].kind not in FUNCTIONS | {"name", "colon"})
    return at == left + 2 and beside and items[at].kind == "title" and is_office(items[at].text)


def _is_office_behind_body(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether an office ends a row behind the body of a name, as no row begins ("A, Iin kunta pj. B, N:n liitto C")."""
    kinds = [item.kind for item in items[left + 1 : at]]
    joined = kinds == ["comma", "body"]
    joined = joined or (kinds == ["comma", "body", "comma"] and len(items[at].text) <= _SHORT_OFFICE)
    office = joined and items[at].kind == "title" and is_office(items[at].text)
    return office and items[at + 1].kind in {"name", "capital"}


def _is_post_of_left(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether a function between two names is of the first, by what stands beside it."""
    signs = (_is_before_other, _is_office_behind, _is_second_post)
    return any(tells(items, left, at) for tells in signs)


def _is_second_post(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether a conjunction joins a post to those behind a name, and a comma ends them ("A kokki ja emäntä, B")."""
    first = items[left + 1 : at - 1]
    first = first[1:] if first and first[0].kind == "comma" else first
    joined = items[at - 1].kind == "conjunction" and {item.kind for item in items[at : at + 2]} <= FUNCTIONS | {"comma"}
    return joined and items[at + 1].kind == "comma" and bool(first) and all(item.kind in FUNCTIONS for item in first)


def _cost_left(items: Sequence[Item], left: int, at: int, style: _Style) -> float:
    if is_of_next(items, left, at, functions_first=style.functions_first):
        return _NEVER
    if _is_in_own_field(items, left, at) or (not style.functions_first and _is_office_behind_body(items, left, at)):
        return -_NEVER
    if _trails(items, left, at, style) or _is_post_of_left(items, left, at):
        return 0.0
    cost = distance(items, left, at, backwards=True)
    if style.fields_first and _is_in_next_form(items, left, at):
        return _NEVER
    if _heads_block(items, at) or (items[at].kind in BODIES and _is_in_field_of_bodies(items, left, at)):
        return cost + _FAR
    if items[at].kind in CONTACTS:
        return cost if style.contacts_first else 0.0
    if items[at].kind in style.leading:
        return cost + _FAR
    return cost + (_TIE if _is_first(items[at], style) else 0.0)


def _is_in_own_field(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether a post fills the field behind the name or behind that with the name ("nimi: N Asema: johtaja")."""
    if items[at].kind not in FUNCTIONS:
        return False
    place = next((far for far in range(at - 1, left, -1) if items[far].kind not in _FIELD_SIGNS), left)
    if items[place].kind != "label" or items[place].meaning not in {"position", "title"}:
        return False
    named = items[left - 1].kind == "label" and items[left - 1].meaning == "name"
    return named or {item.kind for item in items[left + 1 : place]} <= BREAKS | {"comma"}


def _is_in_field_of_bodies(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether the word over bodies and a colon stand between a name and an item ("A Osatoteuttajat: Iin kunta, B")."""
    signs = itertools.pairwise(items[left + 1 : at])
    return any((word.kind, sign.kind) == ("field", "colon") for word, sign in signs)


def _is_in_next_form(items: Sequence[Item], left: int, at: int) -> bool:
    """Whether the field for a body begins the next form between a name and an item ("Hakijan nimi: N", "Hakija N")."""
    return any(_is_field_of_body(item) for item in items[left + 1 : at])


def _is_field_of_body(item: Item) -> bool:
    """Whether an item is the field for a body in a form, or the word for who carries the project ("Hakija")."""
    if item.kind == "field":
        return isinstance(item.meaning, RoleWords) and item.meaning.role in _CARRYING and not is_plural(item)
    return item.kind == "label" and item.meaning == "organisation"


def _is_before_field(items: Sequence[Item], at: int) -> bool:
    """Whether a body behind a name and a comma stands before the field of the next ("A, Iin kunta Taittaja: B")."""
    before, after = ([item.kind for item in side] for side in (items[max(0, at - 2) : at], items[at + 1 : at + 4]))
    field = after[1:] == ["colon", "name"] and after[0] in FUNCTIONS
    return items[at].kind in BODIES and before == ["name", "comma"] and field


def _fills_field_of_body(items: Sequence[Item], at: int) -> bool:
    """Whether an item is the value of the field for a body ("Organisaatio: Iin kunta")."""
    label = next((item for item in reversed(items[:at]) if item.kind not in _FIELD_SIGNS), _NOTHING)
    return label.kind == "label" and label.meaning == "organisation"


def _heads_block(items: Sequence[Item], at: int) -> bool:
    """Whether a post stands alone between empty lines: it heads what follows ("Sihteeri" over a name)."""
    sides = [item.kind for item in (*items[at - 1 : at], *items[at + 1 : at + 2])]
    return items[at].kind in FUNCTIONS and sides == ["gap", "gap"]


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
        if item.kind == "text" and not words_of("saying").isdisjoint(item.text.casefold().split()):
            return False  # "A, N:n kunta, toteaa: ..."
    return False


def _is_behind_name(items: Sequence[Item], at: int) -> bool:
    """Whether a comma parts an item from the name before it: it heads nobody ("A, Iin kunta, viestintä: B")."""
    return [item.kind for item in items[max(0, at - 2) : at]] == ["name", "comma"]


def _cost_right(items: Sequence[Item], at: int, right: int, style: _Style) -> float:
    if items[at].kind == "label":
        return 0.0
    if (style.fields_last and _fills_field_of_body(items, at)) or _is_before_field(items, at):
        return _NEVER
    cost = distance(items, at, right, backwards=False)
    heads = _heads_by_colon(items, at, right) and not _is_behind_name(items, at)
    heads = items[at].kind in BODIES and (heads or is_in_heading(items, at))
    if heads and cost < 20:
        return 0.0
    if items[at].kind in CONTACTS:
        return (cost if cost < 20 else 0.0) if style.contacts_first else _NEVER
    if style.contacts_first and cost >= 20:
        cost = max((_PAST_CONTACTS.get(item.kind, 0.0) for item in items[at + 1 : right]), default=0.0)
    return cost + (0.0 if _is_first(items[at], style) else _TIE)


def _is_first(item: Item, style: _Style) -> bool:
    return style.functions_first if item.kind in FUNCTIONS else style.bodies_first


def _read_style(items: Sequence[Item], positions: Sequence[int]) -> _Style:
    """What stands before the first name, neither bound to it by a colon nor by standing next to it, shows the style."""
    first, last = positions[0], positions[-1]
    fields = [at for at in range(len(items)) if items[at].kind == "label" and items[at].meaning == "organisation"]

    def before(fits: Callable[[Item], bool]) -> bool:
        begin = max(0, first - _WINDOW)
        prose = max((at for at in range(begin, first) if items[at].kind in {"text", "field"}), default=begin - 1)
        found = [at for at in range(prose + 1, first) if fits(items[at])]
        return any(1.0 < distance(items, at, first, backwards=False) <= _FAR for at in found)

    contacts = [at for at, item in enumerate(items) if item.kind in CONTACTS]
    return _Style(
        functions_first=before(
            lambda item: (
                as_function(item).kind in FUNCTIONS
                and not (_is_heading_role(item) or (is_plural(item) and _has_post_below(items, last)))
            )
        )
        or _has_function_before(items, first),
        bodies_first=before(lambda item: item.kind in {"body", "place"} and not is_genitive(item)),
        fields_last=len(fields) == len(positions) > 1 and first < fields[0] and last < fields[-1],
        fields_first=(
            bool(fields) and fields[-1] < last and (fields[0] < first or _heads_form(items, first, fields[0]))
        )
        or _begins_forms(items, positions),
        contacts_first=bool(contacts)
        and contacts[0] < first
        and contacts[-1] < last
        and not any(_address_follows(items, *pair) for pair in itertools.pairwise(positions)),
    )


def _begins_forms(items: Sequence[Item], positions: Sequence[int]) -> bool:
    """Whether a field with a body stands before each of several names ("Hakija N Yhteyshenkilö A Hakija M ...")."""
    starts = [0, *(at + 1 for at in positions[:-1])]
    pairs = list(zip(starts, positions, strict=True))[:_MOST_FORMS]
    return len(pairs) > 1 and all(_is_in_next_form(items, start - 1, name) for start, name in pairs)


def _heads_form(items: Sequence[Item], name: int, field: int) -> bool:
    """Whether a field names whose form begins behind a person that is in no field ("Käsittelijä A Hakijan nimi N")."""
    return items[field].text.casefold().endswith(" nimi") and items[max(0, name - 1)].kind != "label"


def _address_follows(items: Sequence[Item], name: int, following: int) -> bool:
    """Whether an address between two names is that of the first ("Anna Mäki, anna.maki@… Ville Koski")."""
    before, after = items[name].meaning, items[following].meaning
    if not isinstance(before, Name) or not isinstance(after, Name):
        return False
    locals_ = (local_part(item) for item in items[name:following] if item.kind == "email")
    return any(match_local(local, before) > match_local(local, after) for local in locals_)


def _has_function_before(items: Sequence[Item], name: int) -> bool:
    """Whether a post stands right before a name and none right behind it ("Puheenjohtaja A Iin kunta Sihteeri B")."""
    after = items[name + 1 : name + 2]
    return name > 0 and items[name - 1].kind in FUNCTIONS and not (after and after[0].kind in FUNCTIONS | {"comma"})


def _has_post_below(items: Sequence[Item], name: int) -> bool:
    """Whether a post fills the line below a name, and no name stands on the next ("Työntekijät / A / lehtori")."""
    below = [item.kind for item in items[name + 1 : name + 5]]
    return below[:1] == ["line"] and below[1:2] != [] and below[1] in FUNCTIONS and below[2:4] != ["line", "name"]


def _is_heading_role(item: Item) -> bool:
    return isinstance(item.meaning, RoleWords) and item.meaning.role == DEFAULT_ROLE
