"""Chooses the body of a person: one that stands after the name or before it, in a heading over it, in a field."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.bodies_after import may_follow
from converters.text.contacts.bodies_before import may_precede
from converters.text.contacts.body_signs import is_heading, is_nominative, is_stated, is_whole
from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.employers import is_given, make_employer
from converters.text.contacts.homes import is_home
from converters.text.contacts.kinds import BREAKS, FUNCTIONS, is_genitive, is_plural
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.contacts.roles import group_heading
from converters.text.people.words import words_of
from graph.model import Organisation

_CHAIN = frozenset({"comma", "slash", "open", "close", "dash", "line"})
_HEADING_REST = frozenset({"open", "close", "capital", "place", "text", "conjunction", "comma", "slash", "dash"})
_FAR = 4  # parts between a name and a body that a heading before the name outdoes
_PAST_SENTENCE = 0.8  # how sure a body is that another sentence names


def read_bodies(reading: Reading, draft: Draft, given: Sequence[Organisation]) -> None:
    """The body that stands by a name, after it or before; a body and its units are one."""
    after, before = _chain_after(reading, draft), _chain_before(reading, draft)
    if is_over_group(reading, draft, before):
        before = []
    if len(after) == 1 and is_home(reading, draft, after[0]) and not is_given(reading.items[after[0]], given):
        after = []
    draft.bodies = _choose(reading, draft, before, after)
    parts = draft.bodies
    if before and after and is_whole(reading, before[0]) and not any(is_whole(reading, at) for at in after):
        draft.bodies, parts = before, [*before, *after]  # "N:n yliopiston tutkija A psykologian laitokselta"
    draft.used.update(parts)
    draft.employer = make_employer(reading.text, [reading.items[at] for at in parts], given)
    if draft.employer is None:
        return
    if draft.employer.inferred:
        draft.inferred.add("organisation")
    if draft.is_before(draft.bodies[0]) and "stop" in reading.kinds_to_name(draft, draft.bodies[0]):
        sure = min(draft.employer.confidence, _PAST_SENTENCE)
        draft.employer = draft.employer._replace(confidence=sure)


def _choose(reading: Reading, draft: Draft, before: list[int], after: list[int]) -> list[int]:
    """The body before a name or the one behind it: mostly the latter; that of the section where there is neither."""
    if not (before or after):
        head = reading.sections.get(draft.record.name)
        return [] if head is None else _chain(reading, head, draft.record.name)
    if not (before and after):
        return before or after
    is_heading = has_colon(reading, before) or reading.items[draft.record.name - 1].kind == "open"
    is_less = reading.reach(draft, after[0]) >= _FAR or reading.items[after[0]].kind == "place"
    owns = _owns_post(reading, draft, before) and _is_of_other(reading, draft, after[0])
    goes_before = (is_heading and is_less) or owns or _begins_own_line(reading, draft, before[0], after[0])
    return before if goes_before else after


def _is_of_other(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a body behind a name only owns something else, or a verb stands before it.

    "N:n johtaja A jatkaa M:n johtajana", "N:n johtaja A M:n verkkosivuilla".
    """
    after = reading.items[at + 1].kind if at + 1 < len(reading.items) else ""
    owns = is_genitive(reading.items[at]) and after in {"capital", "text"}
    return owns or "text" in reading.kinds_to_name(draft, at)


def is_over_group(reading: Reading, draft: Draft, bodies: Sequence[int]) -> bool:
    """Whether a body stands before the words for the group, with a line end, a sentence or a person between.

    Or it owns the group that heads its members ("N:n ohjausryhmä: A, Iin kunta, B, Kemin kaupunki").
    """
    heading = group_heading(reading, draft)
    if heading is None or not bodies or bodies[0] > heading:
        return False
    heads = [item.kind for item in reading.items[heading + 1 : heading + 2]]
    if bodies[0] == heading - 1 and is_genitive(reading.items[bodies[0]]) and heads in (["colon"], ["line"], ["gap"]):
        return True
    return any(item.kind in BREAKS | {"stop", "name"} for item in reading.items[bodies[0] + 1 : heading])


def _begins_own_line(reading: Reading, draft: Draft, before: int, after: int) -> bool:
    """Whether a whole body stands on the line of a name, before it, and the other body on a line below."""
    own = not reading.kinds_to_name(draft, before) & (BREAKS | {"stop"})
    below = bool(reading.kinds_to_name(draft, after) & BREAKS)
    return own and below and is_whole(reading, before)


def _owns_post(reading: Reading, draft: Draft, chain: Sequence[int]) -> bool:
    """Whether a whole body in the genitive and a post stand right before a name ("Iin kunnan johtaja A")."""
    owned = bool(chain) and is_whole(reading, chain[-1]) and is_genitive(reading.items[chain[-1]])
    return owned and reading.kinds_to_name(draft, chain[-1]) <= FUNCTIONS


def _chain_after(reading: Reading, draft: Draft) -> list[int]:
    own = range(draft.record.name + 1, draft.record.end)
    for kind in ("body", "place", "capital"):
        first = next((at for at in own if may_follow(reading, draft, at, kind)), None)
        if first is not None:
            return _chain(reading, first, draft.record.end)
    return []


def _chain_before(reading: Reading, draft: Draft) -> list[int]:
    own = range(draft.record.start, draft.record.name)
    for kind in ("body", "place", "capital"):
        found = [at for at in own if may_precede(reading, draft, at, kind)]
        if found:
            stated = (at for at in found if is_stated(reading.items, at))
            owners = (at for at in found if len(_chain(reading, at, draft.record.name)) > 1)
            first = next(itertools.chain(stated, owners), first_of_row(reading, found))
            return _chain(reading, first, draft.record.name)
    return []


def first_of_row(reading: Reading, found: Sequence[int]) -> int:
    """The body that owns the last of those found: the first of a row side by side or with slashes or dashes between.

    "Suomen ympäristökeskus Syke", "N:n koulutuskuntayhtymä / N:n ammattiopisto"; in the base form and with two words.
    """
    first = found[-1]
    for at in reversed(found[:-1]):
        between = [item.kind for item in reading.items[at + 1 : first]]
        pair = reading.items[at], reading.items[first]
        owns = " " in pair[0].text and all(map(is_nominative, pair)) and all(map(names_whole_body, pair))
        if not owns or between not in ([], ["slash"], ["dash"]):
            break
        first = at
    return first


def _chain(reading: Reading, first: int, end: int) -> list[int]:
    """Bodies with nothing but a comma or a line end between: a body and its units."""
    chain = [first]
    for at in range(first + 1, end):
        if reading.items[at].kind == "body" and _is_owned(reading.items, at, first):
            chain.append(at)
        elif reading.items[at].kind == "body" and not is_genitive(reading.items[first]):
            if is_whole(reading, at) and any(is_whole(reading, place) for place in chain):
                break
            chain.append(at)
        elif reading.items[at].kind not in _CHAIN and reading.items[at].text not in words_of("unit-link"):
            break
    return chain


def _is_owned(items: Sequence[Item], at: int, first: int) -> bool:
    """Whether a unit stands right after its body in the genitive ("N:n yliopiston X-instituutin", "N:n Y piiristä")."""
    unit = is_genitive(items[at]) or not names_whole_body(items[at])
    return at == first + 1 and is_genitive(items[first]) and unit


def _names_people(item: Item) -> bool:
    return item.kind == "role" and is_plural(item)


def has_colon(reading: Reading, chain: Sequence[int]) -> bool:
    """Whether a colon ends the line that a body begins, its own or that of a heading ("Iin kunta, henkilöstö: N")."""
    rest = reading.items[chain[-1] + 1 :]
    rest_of_heading = (item for item in rest if not (item.kind in _HEADING_REST or _names_people(item)))
    first = next(rest_of_heading, None)
    return first is not None and (first.kind == "colon" or is_heading(first))
