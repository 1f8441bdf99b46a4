"""Gives a body that stands once to all whose it is: those under its heading, on its line, or in a list before it."""

from __future__ import annotations

import itertools
from bisect import bisect
from collections.abc import Sequence

from converters.text.contacts.bodies import first_of_row, has_colon, is_over_group
from converters.text.contacts.body_signs import FOREIGN, is_kind, is_nominative, is_stated, is_unit_list, is_whole
from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.employers import make_employer
from converters.text.contacts.kinds import (
    BREAKS,
    CONTACTS,
    FUNCTIONS,
    ends_heading,
    is_genitive,
    is_in_heading,
    is_plural,
)
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.contacts.verbs import pays
from converters.text.language.case_endings import WHERE_FROM
from converters.text.people.roles import DEFAULT_ROLE, GROUP_ROLE, RoleWords
from converters.text.people.words import words_of
from graph.model import Organisation

_SENTENCE_PARTS = BREAKS | {"stop", "colon"}
_PART_BEGINS = frozenset({"comma", "open", "slash", "dash", "bar", "line", "gap"})
_PART_ENDS = BREAKS | {"comma", "close", "slash", "semicolon", "stop", "bar", "conjunction"}
_UNSURE = 0.6
_LETTERHEAD_LINES = 3
_PARAGRAPH = 80  # items of a paragraph before a person among which its first line is looked for
_CARRYING = frozenset({"implementer"})


def share_employers(reading: Reading) -> None:
    """Bodies that stand once and are of several people."""
    for place, draft in enumerate(reading.drafts):
        _leave_group(reading, draft)
        if not draft.bodies or draft.employer is None:
            continue
        if draft.is_before(draft.bodies[0]):
            _employ_following(reading, place, draft.employer)
        else:
            _employ_preceding(reading, place, draft.employer)


def _leave_group(reading: Reading, draft: Draft) -> None:
    """The members of a steering group come from several bodies: a field or a heading over the group names none."""
    if is_over_group(reading, draft, draft.bodies[:1]):
        draft.bodies, draft.employer = [], None


def _employ_following(reading: Reading, place: int, employer: Organisation) -> None:
    """A body before a name: as a heading for all that follow, else for its line, and for those joined by "ja"."""
    draft = reading.drafts[place]
    heads = _heads_section(reading, draft.bodies)
    genitive = is_genitive(reading.items[draft.bodies[0]]) and not is_in_heading(reading.items, draft.bodies[0])
    for number in range(place + 1, len(reading.drafts)):
        other = reading.drafts[number]
        between = reading.between(number)
        if heads and _is_under(reading, draft, other):
            other.employer = other.employer and _owned(employer, other.employer)
            continue
        if (other.bodies and other.is_before(other.bodies[0])) or _has_heading(reading, other):
            return
        if is_over_group(reading, other, draft.bodies):
            return
        if genitive and not (_goes_on(reading, number) or _shares_post(draft, other)):
            return
        if not heads and ("line" in between or reading.ends_sentence(number)):
            return
        if _is_of_other_body(reading, number):
            return
        _employ(other, employer, draft)


def _is_under(reading: Reading, draft: Draft, other: Draft) -> bool:
    """Whether only units on lines of their own head a person below a body that heads all ("Iin kunta", "Kirjasto")."""
    if not other.bodies or not other.is_before(other.bodies[0]) or not is_whole(reading, draft.bodies[0]):
        return False
    units = not any(is_whole(reading, at) for at in other.bodies) and reading.items[other.bodies[0]].kind == "body"
    alone = other.employer is not None and not other.employer.units  # "N:n yliopiston kirjasto" has its own body
    return units and alone and _heads_section(reading, other.bodies)


def _owned(owner: Organisation, unit: Organisation) -> Organisation:
    """A unit that stands for itself as the unit of the body over it."""
    return owner._replace(units=(unit.name, *unit.units), raw=unit.raw, at=unit.at)


def _goes_on(reading: Reading, number: int) -> bool:
    """Whether "ja" goes on with another post of the body before it ("N:n johtaja A ja sihteeri B").

    Not where the next has an owner that was not read: "N:n johtaja A ja Kipparin ohjaaja B", "... ja 4H:n B".
    """
    draft, between = reading.drafts[number], reading.between(number)
    posts = (reading.items[at].text for at in draft.titles if draft.is_before(at))
    owned = "capital" in between or any(" " in post and post[:1].isupper() for post in posts)
    alone = not set(draft.title.split(", ")) & words_of("self-employed")
    return "conjunction" in between and "text" not in between and alone and not owned


def _is_of_other_body(reading: Reading, number: int) -> bool:
    """Whether a body and words that were not read as its unit stand before a person ("... Iin kunta kirjasto B")."""
    name = reading.drafts[number].record.name
    kinds = [item.kind for item in reading.items[name - 2 : name]]
    return kinds == ["body", "text"] and is_whole(reading, name - 2) and is_nominative(reading.items[name - 2])


def _shares_post(draft: Draft, other: Draft) -> bool:
    """Whether a plural post of a body is of both ("N:n uudet professorit ovat A (kemia) ja B (fysiikka)")."""
    return not other.shared.isdisjoint(post for post in (*draft.titles, *draft.roles) if draft.is_before(post))


def _has_heading(reading: Reading, draft: Draft) -> bool:
    """Whether a record begins with words of no known kind and a colon: another heading."""
    own = itertools.pairwise(reading.items[draft.record.start : draft.record.name])
    return any(after.kind == "colon" and item.kind in {"capital", "text"} for item, after in own)


def _heads_section(reading: Reading, chain: Sequence[int]) -> bool:
    """Whether a body heads what follows: a colon after it, or a line of its own."""
    before = [item.kind for item in reading.items[: chain[0]]]
    while before and before[-1] in {"capital", "dash", "slash", "body"}:
        before.pop()
    alone = not before or before[-1] in BREAKS | {"bar"} or before[-2:] == ["field", "colon"]
    alone = alone or reading.items[len(before) - 1].meaning == "heading"  # "Lisätiedot: Iin kunta"
    stated = is_stated(reading.items, chain[0]) or is_in_heading(reading.items, chain[0])
    stated = stated or ends_heading(reading.items, chain[-1]) or _introduces(reading.items, chain[-1] + 1)
    return stated or has_colon(reading, chain) or (alone and _ends_heading(reading.items, chain[-1] + 1))


def _introduces(items: Sequence[Item], at: int) -> bool:
    """Whether a line ends in the word that leads to the people below ("Mer information ges vid N av")."""
    last, end = [*items[at : at + 2], None, None][:2]
    return last is not None and end is not None and last.text in words_of("intro-end") and end.kind in BREAKS


def _ends_heading(items: Sequence[Item], at: int) -> bool:
    """Whether nothing, an address or a unit stands on the rest of a line ("N Oy, Katu 3, 90100 Oulu")."""
    line = list(itertools.takewhile(lambda item: item.kind not in BREAKS, items[at:]))
    kinds = [item.kind for item in line]
    if is_unit_list(line) and len(line) == 2 and at + 2 < len(items):
        return True
    return not line or ("number" in kinds and set(kinds) <= {"comma", "capital", "number", "place"})


def _employ_preceding(reading: Reading, place: int, employer: Organisation) -> None:
    """A body after the last name of a list or line is that of the people before it, too."""
    first = reading.drafts[place].bodies[0]
    before = reading.items[first - 1].kind
    reach = _said_reach(reading.items, first)
    bracketed = not reach and _is_in_bracket(reading.items, reading.drafts[place].record.name, first)
    if not reach and (_is_one_of_list(reading, place) or _begins_column(reading.items, first)):
        return
    below = _stands_below_team(reading, place, first)
    employer = employer._replace(confidence=_UNSURE) if below else employer
    for number in range(place, max(0, place - (reach or place)), -1):
        other = reading.drafts[number - 1]
        if below and (reading.between(number) & _SENTENCE_PARTS != {"line"} or other.bodies):
            return
        if bracketed and (not reading.is_joined(number) or _ends_group(reading, number)):
            return
        if (
            _has_own_unit(reading, number)
            or (reach != 1 and reading.between(number) & FOREIGN)
            or _begins_field(reading, number)
            or _is_closed_off(reading, number)
            or (not reach and _comes_from_alone(reading, place, other))
        ):
            return
        crosses_line = bool(reading.between(number) & {"line", "bar"})
        if other.bodies or other.employer is not None or reading.ends_sentence(number):
            return
        if crosses_line and before != "line" and not below:
            return
        _employ(other, employer, reading.drafts[place])


def _stands_below_team(reading: Reading, place: int, at: int) -> bool:
    """Whether a body fills the last line of a text, below an empty one and the last of a team with a line for each.

    Not below a steering group, whose members come from several bodies, and where no other body stands in the text.
    """
    items, draft = reading.items, reading.drafts[place]
    alone = items[at - 1].kind == "gap" and at + 1 == len(items) and is_whole(reading, at) and is_nominative(items[at])
    lone = alone and not any(item.kind == "body" for item in items[:at])
    return lone and draft.role not in {GROUP_ROLE, DEFAULT_ROLE}


def _begins_column(items: Sequence[Item], at: int) -> bool:
    """Whether another body follows with no sign between, past an office in brackets: a column, each of another."""
    noted = [item.kind for item in items[at + 1 : at + 4]] == ["open", "title", "close"]
    after = items[at + 4 if noted else at + 1 :][:1]
    return is_nominative(items[at]) and any(names_whole_body(item) and is_nominative(item) for item in after)


def _comes_from_alone(reading: Reading, place: int, other: Draft) -> bool:
    """Whether a body right behind a name is where that person comes from, and the other has a post for it.

    "A, rehtori, B Iin kunnasta"
    """
    draft = reading.drafts[place]
    beside = draft.bodies[0] == draft.record.name + 1 and reading.items[draft.bodies[0]].text.endswith(WHERE_FROM)
    return beside and any(not other.is_before(post) for post in (*other.roles, *other.titles))


def _has_own_unit(reading: Reading, number: int) -> bool:
    """Whether a word for another body stands behind the person before and a number ("A 050 1 Museo B")."""
    between = reading.items_between(number)
    return any(is_nominative(item) for item in between) and any(item.kind in CONTACTS for item in between)


def _is_one_of_list(reading: Reading, place: int) -> bool:
    """Whether a body is of one person in a list alone: of one with a post before "ja", or before the person's number.

    "rehtori A, lehtori B Iin kunnasta ja C Oulun kaupungista", "A, 050 1, B, Iin kunta, 050 2".
    """
    if place == 0 or "conjunction" in reading.between(place):
        return False
    draft, body = reading.drafts[place], reading.drafts[place].bodies[0]
    details = {item.kind for item in reading.items[body : draft.record.end]} & CONTACTS
    if reading.between(place) & CONTACTS:
        return bool(details)
    if not reading.between(place) & FUNCTIONS:
        return False
    after = reading.drafts[place + 1] if place + 1 < len(reading.drafts) else None
    joined = after is not None and "conjunction" in reading.between(place + 1) and not reading.ends_sentence(place + 1)
    return joined and after is not None and bool(after.bodies) and not after.is_before(after.bodies[0])


def _begins_field(reading: Reading, number: int) -> bool:
    """Whether a person stands in another field than the one before ("Teksti: A Taitto: B, N Oy")."""
    between = reading.items_between(number)
    return any(item.kind == "colon" or (item.kind == "label" and item.meaning == "heading") for item in between)


def _said_reach(items: Sequence[Item], at: int) -> int:
    """To how many people before the last a word beside a body says that it belongs; 0 where none says so.

    "A, B ja C (kaikki N:stä)", "A ja B (båda vid N)".
    """
    words = {
        word for item in items[max(0, at - 2) : at] if item.kind == "text" for word in item.text.casefold().split()
    }
    if words & words_of("both"):
        return 1
    return len(items) if words & words_of("all-of-them") else 0


def _is_in_bracket(items: Sequence[Item], name: int, at: int) -> bool:
    """Whether a body stands in a bracket of the name's: "A (lehtori, Iin kunta)"."""
    return _first_mark(items[at:name:-1]) == "open"


def _is_closed_off(reading: Reading, number: int) -> bool:
    """Whether the person before stands in a bracket that closes before this one: "A, N (varajäsen B), C, M"."""
    first, last = reading.drafts[number - 1].record.name, reading.drafts[number].record.name
    return _first_mark(reading.items[first:last]) == "close"


def _first_mark(items: Sequence[Item]) -> str:
    """Whether the first bracket among items opens or closes; empty without one."""
    return next((item.kind for item in items if item.kind in {"open", "close"}), "")


def _ends_group(reading: Reading, number: int) -> bool:
    """Whether a name and the one before end a long list of members, who come from several bodies: a bracket is of one.

    "Jäsenet: A, B ja C (N ry)"; elsewhere it is of all ("Tutkijat A, B ja C (N:n yliopisto)").
    """
    several = "comma" in reading.between(number) or (number > 1 and reading.is_tight(number - 1))
    return reading.drafts[number].role == GROUP_ROLE and several


def employ_deputies(reading: Reading) -> None:
    """The body of a member is that of the deputy beside it ("A, Iin kunta (varalla B)", "A (varalla B), N")."""
    for before, draft in itertools.pairwise(reading.drafts):
        between = reading.items[before.record.name + 1 : draft.record.name]
        words = {word for item in between for word in item.text.casefold().split()}
        apart = any(item.kind in {"semicolon", "stop", "gap", "bar"} for item in between)
        if apart or not words & words_of("deputy-of"):
            continue
        if draft.employer is None and before.employer:
            _employ(draft, before.employer, before)
        elif before.employer is None and draft.employer and any(item.kind == "open" for item in between):
            _employ(before, draft.employer, draft)


def employ_alike(reading: Reading) -> None:
    """Who has "sama" for a body has that of the person before ("A, Iin kunta; B, sama", "B (sama yliopisto)")."""
    for before, draft in itertools.pairwise(reading.drafts):
        if draft.employer is None and before.employer is not None and _is_of_the_same(reading, draft):
            _employ(draft, before.employer, before)


def _is_of_the_same(reading: Reading, draft: Draft) -> bool:
    """Whether the word for the same body, alone or before one for its kind, fills a part of what stands by a name."""
    for at in range(draft.record.name + 2, draft.record.end):
        first, *rest = reading.items[at].text.casefold().split() or [""]
        begins = reading.items[at - 1].kind in _PART_BEGINS
        ends = at + 1 == len(reading.items) or reading.items[at + 1].kind in _PART_ENDS
        if begins and ends and first in words_of("same-body") and set(rest) <= words_of("same-kind"):
            return True
    return False


def employ_unsurely(reading: Reading, given: Sequence[Organisation]) -> None:
    """People of whom nothing says whose they are: the body that the sentence or a field before them names."""
    if all(draft.employer is not None for draft in reading.drafts):
        return
    letterhead = _letterhead(reading)
    fields = [at for at, item in enumerate(reading.items) if item.kind == "field" and _role(item) in _CARRYING]
    told = -1  # the body of the sentence before, which goes on to the list below it
    for number, draft in enumerate(reading.drafts):
        told = told if number and reading.between(number) & BREAKS else -1
        if draft.employer is not None:
            past = bool(draft.bodies) and draft.is_before(draft.bodies[0])
            told = draft.bodies[0] if past and "stop" in reading.kinds_to_name(draft, draft.bodies[0]) else -1
            continue
        own = [at for at in (*draft.roles, *draft.titles) if draft.is_before(at) and not _heads_list(reading.items, at)]
        subject = _subject_before(reading, min(own)) if own else None
        far: tuple[int | None, ...] = (
            (subject, told if told >= 0 else None, letterhead, _applicant(reading, draft, fields)) if own else ()
        )
        if not own and _is_in_form(reading, draft):
            far = (_applicant(reading, draft, fields),)
        elif not own and _is_in_box(draft):
            far = (letterhead,)
        far = (*far, _paragraph_head(reading, draft) if _is_in_box(draft) else None)
        near = (place for place in (_addressee(reading, draft), *far) if place is not None)
        at = next((place for place in near if not is_over_group(reading, draft, [place])), None)
        if at is not None:
            employer = make_employer(reading.text, [reading.items[at]], given)
            draft.employer = employer and employer._replace(confidence=_UNSURE)
            draft.share([at])
            told = at if at in (subject, told) else -1


def _heads_list(items: Sequence[Item], at: int) -> bool:
    """Whether a plural function stands over people: it says no more of the body of the first than of the others'."""
    return is_plural(items[at]) and items[at + 1].kind in BREAKS | {"colon"}


def _is_in_box(draft: Draft) -> bool:
    """Whether a post or a number stands behind a name, as in a box of contacts."""
    return bool(draft.roles or draft.titles or draft.phones or draft.emails)


def _paragraph_head(reading: Reading, draft: Draft) -> int | None:
    """The position of the body that alone fills the first line of a person's paragraph, which names no other."""
    items, name = reading.items, draft.record.name
    near = range(name - 1, max(-1, name - _PARAGRAPH), -1)
    begin = next((at + 1 for at in near if _ends_paragraph(items[at])), max(0, name - _PARAGRAPH))
    if items[begin].kind != "body" or (begin and not _ends_paragraph(items[begin - 1])):
        return None
    wholes = [at for at in range(begin, name) if is_whole(reading, at) and not is_kind(items[at])]
    alone = begin + 1 < name and items[begin + 1].kind == "line"
    return begin if wholes == [begin] and alone and is_nominative(items[begin]) else None


def _ends_paragraph(item: Item) -> bool:
    return item.kind in BREAKS and item.text.count("\n") > 1


def _is_in_form(reading: Reading, draft: Draft) -> bool:
    """Whether fields of a form hold the name or the post of a person ("Nimi: N", "Asema: johtaja")."""
    own = reading.items[max(0, draft.record.start - 1) : draft.record.end]
    return any(item.kind == "label" and item.meaning in {"name", "title", "position"} for item in own)


def _applicant(reading: Reading, draft: Draft, fields: Sequence[int]) -> int | None:
    """The position of the one body that a field states to carry the project ("Toteuttaja: N").

    It is the last of the fields that stands before a person, or the only one of the text.
    """
    items = reading.items
    place = bisect(fields, draft.record.name)
    field = fields[max(0, place - 1)] if place or len(fields) == 1 else None
    if field is None or is_plural(items[field]):
        return None
    end = next((at for at in range(field + 1, len(items)) if _ends_field(items[at])), len(items))
    found = [at for at in range(field + 1, end) if is_whole(reading, at)]
    is_one = bool(found) and first_of_row(reading, found) == found[0] and is_nominative(items[found[0]])
    return found[0] if is_one else None


def _role(item: Item) -> str:
    return item.meaning.role if isinstance(item.meaning, RoleWords) else ""


def _ends_field(item: Item) -> bool:
    return item.kind in {"field", "label", "role", "title", "name", "stop", "gap", "semicolon"}


def _addressee(reading: Reading, draft: Draft) -> int | None:
    """The position of the body that the address in a person's own fields begins with ("Osoite: N Oy, PL 1")."""
    own = range(draft.record.name + 1, draft.record.end)
    return next((at for at in own if _begins_address(reading.items[at - 1]) and is_whole(reading, at)), None)


def _begins_address(item: Item) -> bool:
    return item.kind == "label" and item.meaning == "address"


def _letterhead(reading: Reading) -> int | None:
    """The position of a body alone on one of the first lines, before all people, where the text names no other."""
    items = reading.items
    wholes = [at for at in range(len(items)) if items[at].kind == "place" or is_whole(reading, at)]
    wholes = [at for at in wholes if not (is_kind(items[at]) or _is_post_office(items, at))]  # "N on kuntayhtymä"
    first = wholes[0] if wholes and reading.drafts and wholes[0] < reading.drafts[0].record.name else None
    if (
        first is None
        or items[first].kind == "text"
        or not is_nominative(items[first])
        or len({items[at].text.casefold() for at in wholes}) > 1
    ):
        return None
    alone = (not first or items[first - 1].kind in BREAKS) and items[first + 1].kind in BREAKS
    return first if alone and sum(item.kind in BREAKS for item in items[:first]) < _LETTERHEAD_LINES else None


def _is_post_office(items: Sequence[Item], at: int) -> bool:
    """Whether a place ends an address ("Hallituskatu 20, Rovaniemi", "96100 Rovaniemi")."""
    return items[at].kind == "place" and any(item.kind == "number" for item in items[max(0, at - 3) : at])


def _subject_before(reading: Reading, at: int) -> int | None:
    """The position of the only body of the sentence before the one at a position, where it stands in the nominative."""
    items = reading.items
    stop = next((place for place in range(at - 1, -1, -1) if items[place].kind in _SENTENCE_PARTS | {"name"}), -1)
    if stop < 0 or items[stop].kind != "stop":
        return None
    first = next((place for place in range(stop - 1, -1, -1) if items[place].kind in _SENTENCE_PARTS), -1) + 1
    found = [place for place in range(first, stop) if items[place].kind in {"body", "name"}]
    subject = items[found[0]] if len(found) == 1 else None
    if subject is None or not is_whole(reading, found[0]) or not is_nominative(subject) or pays(items, found[0]):
        return None
    return None if subject.text.casefold().endswith(tuple(words_of("organ"))) else found[0]


def _employ(draft: Draft, employer: Organisation, source: Draft) -> None:
    if draft.employer is None:
        draft.employer = employer
        draft.share(source.bodies)
        draft.inferred.update(source.inferred & {"organisation"})
