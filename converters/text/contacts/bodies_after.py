"""Says whether what stands after a name may be the body that its person works for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from converters.text.contacts.agents import ends_as_project
from converters.text.contacts.bodies_before import is_field_of_role
from converters.text.contacts.body_signs import (
    form_of,
    is_elsewhere,
    is_heading,
    is_heading_word,
    is_in_address,
    is_in_row,
    is_kind,
    is_labelled,
    is_object,
    is_office,
    is_past_fields,
    is_past_other_lines,
    is_proper,
    is_team,
    is_value,
    owns_other,
    takes_part,
)
from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.kinds import BREAKS, FUNCTIONS, INSIDE, is_genitive, is_in_heading
from converters.text.contacts.phrase_readings import labels
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.contacts.verbs import gives, pays
from converters.text.language.case_endings import WHERE_FROM
from converters.text.organisations.bodies import areas, is_area_form, is_body_word, place_genitives
from converters.text.organisations.words import place_forms
from converters.text.people.names import rank_given
from converters.text.people.roles import is_project
from converters.text.people.words import words_of

_LONGEST_ABBREVIATION = 5  # letters
_WINDOW = 200  # items on each side of a name among which others with posts or bodies are looked for
# What stands behind the kind of a body that is set off from the name before it; prose and other fields may not.
_BEFORE_SENTENCE = BREAKS | {"stop"}
_ENDS = BREAKS | {"close", "comma", "stop", "semicolon", "conjunction"}
_BENT = re.compile(r"([aeiouyäö])\1(?:st|lt)[aä]\Z")
_SWEDISH_BY = ("vid", "hos", "på")
_SWEDISH_IN, _SWEDISH_DEFINITE = ("i", "på", "vid", "hos", "från"), ("et", "en", "an")
_COMMON_GIVEN = 1000  # the rank up to which a given name is hardly the name of a body
_POINTS = frozenset({"dash", "bar"})  # what begins a point of a list
_WORKING, _REGION = "työskentel", "alueella"
_NAME_PARTS = frozenset({"capital", "place", "conjunction"})  # of the name of a project
_LONGEST_NAME = 5  # items


def _is_of_owned(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether what somebody owns does something with a body ("Anna Mäki's group takes part with N"), not at it."""
    owns = reading.items[draft.record.name].text.endswith(("'s", "’s"))
    before = reading.items[at - 1]
    tied = before.kind == "text" and before.text.casefold().split()[-1] in words_of("employer-link")
    return owns and not tied and "text" in reading.kinds_to_name(draft, at)


def may_follow(reading: Reading, draft: Draft, at: int, kind: str) -> bool:
    item = reading.items[at]
    if item.kind != kind or is_in_address(reading, at) or is_past_other_lines(reading, draft, at):
        return False
    if is_heading(reading.items[at - 1]) or (is_in_heading(reading.items, at) and is_genitive(item)):
        return False  # "Teksti: N / Taitto: Lapin kaiku Oy"
    if is_object(reading, draft, at) or _is_goal(item) or _is_described(reading.items, at):
        return False
    if {"stop", "text"} <= reading.kinds_to_name(draft, at) or reading.is_former(draft, at):
        return False
    if is_in_clause(reading, draft, at) or _is_where(reading, draft, at) or gives(reading.items, at):
        return False
    if is_past_fields(reading, draft, at) or is_value(reading, draft.record.name + 1, at):
        return False
    acts = kind == "body" and takes_part(reading.items, at)
    if _is_of_owned(reading, draft, at) or is_labelled(reading.items, at) or acts:
        return False
    if _is_in_field(reading.items[draft.record.name + 1 : at]) or _is_topic(reading.items, at):
        return False
    if _begins_numbered(reading.items, at) or (reading.kinds_to_name(draft, at) & BREAKS and pays(reading.items, at)):
        return False  # "Yhteyshenkilö: A" over "1.2 N", who is the next party; over "Funded by N"
    if _is_project_name(reading.items, at) or _is_past_gap(reading, draft, at) or _is_left(reading, draft, at):
        return False
    if kind == "body":
        away = _is_small_unit(item) and at > draft.record.name + 1  # farther off it is where something comes from
        of_work = item.text.islower() and item.text.endswith(tuple(words_of("line-of-work")))
        away = away or (of_work and not _is_before_owner(reading.items, at))
        away = away or (at + 1 < len(reading.items) and is_field_of_role(reading.items, at))
        away = away or _is_for(reading.items, at) or item.text.split()[-1] == _REGION
        kind_only = is_team(item) or (is_kind(item) and not _is_own_kind(reading, draft, at))
        owns = owns_other(reading.items, at) and not _is_workplace(reading.items, at)
        return not (away or kind_only or owns or _is_subject(reading.items, at))
    return _may_follow_unlisted(reading, draft, at, kind)


def _begins_numbered(items: Sequence[Item], at: int) -> bool:
    """Whether a body begins a line behind its number in a list: "2. N", "1.2 N"."""
    before = list(
        itertools.takewhile(lambda item: item.kind in {"number", "stop"}, reversed(items[max(0, at - 2) : at]))
    )
    first = at - len(before)
    return bool(before) and before[-1].kind == "number" and first > 0 and items[first - 1].kind in BREAKS


def _is_topic(items: Sequence[Item], at: int) -> bool:
    """Whether a unit in small letters is what somebody works with, in a point of a list ("- kotipalvelu, tuki")."""
    small = items[at].text[:1].islower() and not names_whole_body(items[at])
    line = list(itertools.takewhile(lambda item: item.kind not in BREAKS, reversed(items[:at])))
    return small and len(line) < at and bool(line) and line[-1].kind in _POINTS


def _is_for(items: Sequence[Item], at: int) -> bool:
    """Whether a unit is what a post is for, in Swedish or English ("projektledare för Välfärdstjänster i byarna")."""
    for_it = items[at - 1].kind in FUNCTIONS and items[at - 1].text.split()[-1] in ("för", "for")
    return for_it and not names_whole_body(items[at])


def _is_before_owner(items: Sequence[Item], at: int) -> bool:
    """Whether a comma and the whole body stand behind a unit ("kuntoutuksen osaamisala, Iin ammattikorkeakoulu")."""
    comma, owner = [*items[at + 1 : at + 3], items[at], items[at]][:2]
    return comma.kind == "comma" and " " in items[at].text and names_whole_body(owner)


def _is_workplace(items: Sequence[Item], at: int) -> bool:
    """Whether a body owns the unit in which somebody works ("työskentelee N:n kirjastossa", not "N:n hankkeessa")."""
    said = items[at - 1].text.split()[-1].casefold() if items[at - 1].kind == "text" else ""
    works = said.startswith(_WORKING) or said in words_of("at-work")
    unit = items[at + 1].text.split()[0]
    return works and unit.endswith(INSIDE) and is_body_word(unit) and not unit.endswith(_REGION)


def _may_follow_unlisted(reading: Reading, draft: Draft, at: int, kind: str) -> bool:
    """Whether a place or unlisted capitalised words after a name are its body."""
    item = reading.items[at]
    if kind == "capital" and _is_linked(reading, draft, at):
        return True
    if _is_abbreviation(reading.items, at) or _is_field_or_project(item):
        return False
    if [each.kind for each in reading.items[max(0, at - 2) : at]] == ["degree", "open"]:
        return False  # "M.Sc. (Econ.)"
    reach = reading.reach(draft, at)
    runs_on = _begins_phrase(reading.items, at)
    if item.text.casefold() in place_genitives() or runs_on:
        return False
    if kind == "capital" and (_is_bent(reading, at) or (" " in item.text and _holds_given_name(item.text))):
        return False
    if kind == "capital" and (reading.kinds_to_name(draft, at) & {"text"} or reading.items[at - 1].kind == "colon"):
        return False  # "Anna N: Arjen taidot": what somebody wrote
    if is_area_form(item.text) or item.text.casefold() in words_of("party") or is_elsewhere(item.text):
        return False
    if item.text.casefold().endswith(tuple(words_of("paper"))):
        return False  # "Anna N, Toivo-hanke"
    if kind == "place":
        lives = _is_home(reading, draft) or _is_behind_employer(reading, draft, at)
        return reach < 5 and not (lives or _is_only_where(reading.items, at) or _is_in_dateline(reading.items, at))
    if item.text.casefold() in areas() or item.text.casefold() in place_forms():
        return False
    if item.text.casefold() in labels() or (" " not in item.text and _is_of_work(item)):
        return False  # "A Kuvat: B", "A Lehtori Tekniikka"
    posted = reach < 5 and reading.kinds_to_name(draft, at) & FUNCTIONS
    near = reach <= 2 or (posted and (_is_cell(reading, at) or _is_line_below_post(reading.items, at)))
    return bool(near) and len(item.text.split()) < 4 and not is_heading_word(item.text)


def _is_field_or_project(item: Item) -> bool:
    """Whether unlisted words are a short field of work or a project ("asiantuntija, TKI", "PERHE-konsortiota")."""
    return item.text.casefold() in words_of("short-field") or ends_as_project(item.text.split()[-1])


def _is_bent(reading: Reading, at: int) -> bool:
    """Whether unlisted words stand in a case of where, so that the base form is not known ("Anna N Pohteelta")."""
    beside = reading.items[at - 1].kind == "name" and reading.items[at].text.endswith(WHERE_FROM)
    return beside or _BENT.search(reading.items[at].text) is not None


def _is_abbreviation(items: Sequence[Item], at: int) -> bool:
    """Whether a word is the abbreviation of a degree or a post before a name ("A, Lic. B"): short, with its stop."""
    word, stop = items[at].text.split()[-1], items[at + 1] if at + 2 < len(items) else None
    short = len(word) <= _LONGEST_ABBREVIATION and word.istitle() and word[-1] not in "aeiouyåäö"
    return short and stop is not None and (stop.kind, stop.start) == ("stop", items[at].end)


def _is_line_below_post(items: Sequence[Item], at: int) -> bool:
    """Whether an item fills the line below a post that ends its line, as a body does in a box of contacts."""
    above, below = [item.kind for item in items[max(0, at - 2) : at]], items[at + 1].kind if at + 1 < len(items) else ""
    return above[1:] == ["line"] and above[0] in FUNCTIONS and below in {"", *BREAKS} and not _is_of_work(items[at])


def _is_of_work(item: Item) -> bool:
    """Whether words name a field of work ("Hyvinvointi")."""
    return item.text.casefold().endswith(tuple(words_of("line-of-work")))


def _begins_phrase(items: Sequence[Item], at: int) -> bool:
    """Whether unlisted words begin a phrase or a label: "N Kannen kuva: M", "N Ulkoasu ja taitto: M"."""
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None:
        return False
    if after.kind in {"role", "title", "text", "capital", "colon"} or after.meaning in {"other", "heading"}:
        return True
    rest = itertools.dropwhile(lambda item: item.kind in {"conjunction", "text", "capital"}, items[at + 1 :])
    return after.kind == "conjunction" and next((item.kind for item in rest), "") == "colon"


def _holds_given_name(words: str) -> bool:
    """Whether one of unlisted words is a common given name: somebody else who was not read as a person."""
    return any((rank := rank_given(word)) is not None and rank < _COMMON_GIVEN for word in words.split())


def _is_linked(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a post and a preposition stand before unlisted words ("is an expert at MDI", "chef hos Kvarnen Norr").

    Swedish names of houses and bodies in the definite form may have "i" and "på", too ("på Hantverkshuset").
    """
    before, words = reading.items[at - 1], reading.items[at].text
    link = before.text.split()[-1] if before.kind == "text" else ""
    linked = link in words_of("employer-link") and (is_proper(words) or " " in words)
    if before.text in _SWEDISH_BY and at == draft.record.name + 2:
        return True  # "säger N vid Skunk"
    house = link in _SWEDISH_IN and words.endswith(_SWEDISH_DEFINITE) and words.casefold() not in areas()
    return (linked or house) and bool(reading.kinds_to_name(draft, at) & FUNCTIONS)


def _is_small_unit(item: Item) -> bool:
    """Whether a unit in small letters stands in a case of where from ("N kirjaamoyksiköstä")."""
    return item.text.islower() and form_of(item) == "local"


def _is_own_kind(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether the kind of a body stands for it behind a name: "N (ELY-keskus)", "N, ELY-keskus", "N TE-toimistosta"."""
    text, before = reading.items[at].text, reading.items[draft.record.name + 1 : at]
    comes_from = not before and text.casefold().endswith(WHERE_FROM)
    set_off = bool(before) and all(item.kind in FUNCTIONS | {"open", "comma"} for item in before)
    ends = at + 1 == len(reading.items) or reading.items[at + 1].kind in _ENDS
    return (is_proper(text) or is_office(text)) and (comes_from or (set_off and ends))


def _is_subject(items: Sequence[Item], at: int) -> bool:
    """Whether a body begins a line as the subject of its sentence ("N:n kaupunki tukee hanketta")."""
    begins = at > 0 and items[at - 1].kind in _BEFORE_SENTENCE and form_of(items[at]) == "nominative"
    follows = items[at + 1] if begins and at + 1 < len(items) else None
    return follows is not None and _goes_on(follows) and len(follows.text) > 1


def _goes_on(item: Item) -> bool:
    """Whether words in small letters go on with a sentence: "tukee", or a field's behind a verb ("on kumppani")."""
    said = item.kind == "field" and item.text.split()[0] in words_of("verb")
    return (said or item.kind == "text") and item.text[:1].islower()


def _is_project_name(items: Sequence[Item], at: int) -> bool:
    """Whether the word for a project stands beside unlisted words: they name it ("projektet X", "the X project")."""
    before, after = items[at - 1], items[at + 1] if at + 1 < len(items) else items[at]
    named_after = not names_whole_body(items[at]) and before.kind == "text" and is_project(before.text.split()[-1])
    return named_after or _ends_project(after) or _begins_project(items, at)


def _ends_project(item: Item) -> bool:
    """Whether words begin with that for a project ("-hankkeessa")."""
    return item.kind == "text" and is_project(item.text.split()[0].lstrip("-–"))


def _begins_project(items: Sequence[Item], at: int) -> bool:
    """Whether the name of a project begins with that of a body or with unlisted words ("UTU Vihreä Salo -hankkeessa").

    Not what owns the project ("Iin kunnan Vihreä Ii -hankkeessa").
    """
    rest = list(itertools.takewhile(lambda item: item.kind in _NAME_PARTS, items[at + 1 : at + 1 + _LONGEST_NAME]))
    end = at + 1 + len(rest)
    owns = names_whole_body(items[at]) and form_of(items[at]) != "nominative"
    return bool(rest) and not owns and end < len(items) and _names_project_last(items[end])


def _names_project_last(item: Item) -> bool:
    """Whether a word with a hyphen before it among plain ones is that for a project ("hyvinvointi -konsortio sai")."""
    words = item.text.split() if item.kind == "text" else []
    return any(word.startswith(("-", "–")) and ends_as_project(word) for word in words)


def _is_past_gap(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a body that begins a phrase or a list of bodies stands over an empty line from the name."""
    following = reading.items[at + 1] if at + 1 < len(reading.items) else None
    begins = following is not None and (following.kind == "stop" or _goes_on(following))
    in_row = is_in_row(reading.items, at, draft.record.name)  # those who pay and take part, below the people
    return (begins or in_row) and "gap" in reading.kinds_to_name(draft, at)


def _is_left(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a verb of moving says that a body is where somebody came from ("joka siirtyi N:n kaupungilta")."""
    moves = any(
        not words_of("moving").isdisjoint(item.text.casefold().split())
        for item in reading.items[draft.record.name + 1 : at]
        if item.kind == "text"
    )
    return moves and form_of(reading.items[at]) == "local"


def _is_described(items: Sequence[Item], at: int) -> bool:
    """Whether a word for what a body is stands before it with a colon ("toimeksiantaja: N kaupunki")."""
    return [item.kind for item in items[max(0, at - 2) : at]] == ["title", "colon"]


def _is_goal(item: Item) -> bool:
    """Whether a body stands in the allative: to whom something is given or goes ("siirtyi Mikkelin kaupungille")."""
    return form_of(item) == "local" and item.text.casefold().endswith("lle")


def is_in_clause(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a body or a post stands in a clause about something else ("N sanoo, että M:n kunta tukee")."""
    between = reading.items[draft.record.name + 1 : at]
    return any(words_of("clause") & set(item.text.casefold().split()) for item in between if item.kind == "text")


def _is_where(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a body only says where something is done ("N muistelee sotaa Mikkelin museossa")."""
    between = reading.items[draft.record.name + 1 : at]
    said = {word for item in between if item.kind == "text" for word in item.text.casefold().split()}
    inside = reading.items[at].text.casefold().endswith(INSIDE)
    return inside and bool(said) and not (said & words_of("working") or any(item.kind in FUNCTIONS for item in between))


def _is_home(reading: Reading, draft: Draft) -> bool:
    """Whether a municipality behind a name is where somebody lives, not for whom they work.

    Behind a post that has no employer ("yrittäjä", "eläkeläinen"), and in a text that tells of nobody's post or body.
    """
    own = range(draft.record.start, draft.record.end)
    posts = [reading.items[at] for at in own if reading.items[at].kind in FUNCTIONS]
    if any(item.text.casefold() in words_of("self-employed") for item in posts):
        return True
    near = reading.items[max(0, draft.record.name - _WINDOW) : draft.record.name + _WINDOW]
    return not any(item.kind in FUNCTIONS or names_whole_body(item) for item in near)


def _is_only_where(items: Sequence[Item], at: int) -> bool:
    """Whether a place says where somebody works, not for whom: one of several, or "enhetschef i Jakobstad"."""
    if items[at - 1].text in ("i", "in", "på"):
        return True
    sides = items[at + 1 : at + 3], items[max(0, at - 2) : at][::-1]
    return any([item.kind for item in side] == ["conjunction", "place"] for side in sides)


def _is_behind_employer(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a place and a comma stand behind an unlisted body: where its office is ("direktör vid SKÄR, Åbo")."""
    body = at - 2
    beside = [item.kind for item in reading.items[body:at]] == ["capital", "comma"]
    return beside and body > draft.record.name and _is_linked(reading, draft, body)


def _is_in_dateline(items: Sequence[Item], at: int) -> bool:
    """Whether a place and a date say where and when a text was written ("Kemi, toukokuu 2016", "Kemi 5.5.2016")."""
    after = [item for item in items[at + 1 : at + 4] if item.kind != "comma"]
    month = after[:1] and after[0].kind == "text" and " " not in after[0].text
    return any(item.kind == "period" for item in after[: 2 if month else 1])


def _is_cell(reading: Reading, at: int) -> bool:
    """Whether an item fills a cell of a table."""
    return reading.items[at - 1].kind == "bar" and at + 1 < len(reading.items) and reading.items[at + 1].kind == "bar"


def _is_in_field(between: Sequence[Item]) -> bool:
    """Whether the word over bodies and a colon stand between a name and a body ("A Rahoittaja/tilaaja: N:n liitto")."""
    field = next((at for at, item in enumerate(between) if item.kind == "field"), len(between))
    return any(item.kind == "colon" for item in between[field + 1 : field + 4])
