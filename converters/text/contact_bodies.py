"""Finds the body that stands by a person's name: after it, before it, in the heading over it or in a field."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from converters.text.bodies import Body, areas, is_area_form, is_generic, place_genitives, places
from converters.text.contact_details import OFFICE_LINES
from converters.text.contact_drafts import Draft, Reading
from converters.text.contact_homes import is_home
from converters.text.contact_records import BREAKS, FUNCTIONS, INSIDE, is_genitive, is_in_heading
from converters.text.contact_verbs import gives, pays, says
from converters.text.contact_words import words_of
from converters.text.employers import is_given, make_employer
from converters.text.names import rank_given
from converters.text.organisation_words import place_forms
from converters.text.phrases import Item, names_whole_body
from converters.text.roles import RoleWords, is_project
from graph.model import Organisation

_CHAIN = frozenset({"comma", "slash", "open", "close", "dash", "line"})
_HEADING_REST = frozenset({"open", "close", "capital", "place", "text", "conjunction", "comma", "slash", "dash"})
_FAR = 4  # parts between a name and a body that a heading before the name outdoes
_PAST_SENTENCE = 0.8  # how sure a body is that another sentence names
_LONGEST_FIELD = 3  # words in the name of a field of work on a line of its own
_LONGEST_ABBREVIATION = 5  # letters
_WINDOW = 200  # items on each side among which other headings are looked for: keeps a long text linear
# What may stand on the lines between a body and the name that it heads or follows; prose and other fields may not.
_ENDS = BREAKS | {"close", "comma", "stop", "semicolon", "conjunction"}
_MINOR_ROLES = frozenset({"co-implementer", "partner", "funder", "responsible-authority"})
_BENT = re.compile(r"([aeiouyäö])\1(?:st|lt)[aä]\Z")
_SWEDISH_BY = ("vid", "hos", "på")
_SWEDISH_IN, _SWEDISH_DEFINITE = ("i", "på", "vid", "hos", "från"), ("et", "en", "an")
_COMMON_GIVEN = 1000  # the rank up to which a given name is hardly the name of a body
_VILLAGES = ("kylä", "kulma", "perä")
FOREIGN = frozenset({"text", "field", "capital"})


def read_bodies(reading: Reading, draft: Draft, given: Sequence[Organisation]) -> None:
    """The body that stands by a name, after it or before; a body and its units are one."""
    after, before = _chain_after(reading, draft), _chain_before(reading, draft)
    if len(after) == 1 and is_home(reading, draft, after[0]) and not is_given(reading.items[after[0]], given):
        after = []
    is_heading = bool(before) and (has_colon(reading, before) or reading.items[draft.record.name - 1].kind == "open")
    is_less = not after or reading.reach(draft, after[0]) >= _FAR or reading.items[after[0]].kind == "place"
    draft.bodies = before if is_heading and is_less else after or before
    if after and _owns_post(reading, draft, before) and "text" in reading.kinds_to_name(draft, after[0]):
        draft.bodies = before  # "N:n johtaja A jatkaa M:n johtajana"
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


def _owns_post(reading: Reading, draft: Draft, chain: Sequence[int]) -> bool:
    """Whether a whole body in the genitive and a post stand right before a name ("Iin kunnan johtaja A")."""
    owned = bool(chain) and is_whole(reading, chain[-1]) and is_genitive(reading.items[chain[-1]])
    return owned and reading.kinds_to_name(draft, chain[-1]) <= FUNCTIONS


def is_whole(reading: Reading, at: int) -> bool:
    """Whether an item is a whole body and not a unit."""
    return names_whole_body(reading.items[at])


def _chain_after(reading: Reading, draft: Draft) -> list[int]:
    own = range(draft.record.name + 1, draft.record.end)
    for kind in ("body", "place", "capital"):
        first = next((at for at in own if _may_follow(reading, draft, at, kind)), None)
        if first is not None:
            return _chain(reading, first, draft.record.end)
    return []


def _chain_before(reading: Reading, draft: Draft) -> list[int]:
    own = range(draft.record.start, draft.record.name)
    for kind in ("body", "place", "capital"):
        found = [at for at in own if _may_precede(reading, draft, at, kind)]
        if found:
            stated = (at for at in found if is_stated(reading.items, at))
            owners = (at for at in found if len(_chain(reading, at, draft.record.name)) > 1)
            first = next(itertools.chain(stated, owners), first_of_row(reading, found))
            return _chain(reading, first, draft.record.name)
    return []


def first_of_row(reading: Reading, found: Sequence[int]) -> int:
    """The body that owns the last of those found: the first of a row side by side or with slashes between.

    "Suomen ympäristökeskus Syke", "N:n koulutuskuntayhtymä / N:n ammattiopisto"; in the base form and with two words.
    """
    first = found[-1]
    for at in reversed(found[:-1]):
        between = [item.kind for item in reading.items[at + 1 : first]]
        pair = reading.items[at], reading.items[first]
        owns = " " in pair[0].text and all(map(is_nominative, pair)) and all(map(names_whole_body, pair))
        if not owns or between not in ([], ["slash"]):
            break
        first = at
    return first


def _may_follow(reading: Reading, draft: Draft, at: int, kind: str) -> bool:
    item = reading.items[at]
    if item.kind != kind or _is_in_address(reading, at) or _is_past_other_lines(reading, draft, at):
        return False
    if _is_heading(reading.items[at - 1]) or (is_in_heading(reading.items, at) and is_genitive(item)):
        return False  # "Teksti: N / Taitto: Lapin kaiku Oy"
    if _is_object(reading, draft, at) or _is_goal(item) or _is_described(reading.items, at):
        return False
    if {"stop", "text"} <= reading.kinds_to_name(draft, at) or reading.is_former(draft, at):
        return False
    if is_in_clause(reading, draft, at) or _is_where(reading, draft, at) or gives(reading.items, at):
        return False
    if _is_past_fields(reading, draft, at) or _is_value(reading, draft.record.name + 1, at):
        return False
    if _is_in_field(reading.items[draft.record.name + 1 : at]):
        return False
    if _is_project_name(reading.items, at) or _is_past_gap(reading, draft, at):
        return False
    if kind == "body":
        away = _is_small_unit(item) and at > draft.record.name + 1  # farther off it is where something comes from
        away = away or (item.text.islower() and item.text.endswith(tuple(words_of("line-of-work"))))
        kind_only = _is_team(item) or (is_kind(item) and not _is_own_kind(reading, draft, at))
        return not (away or kind_only or _owns_other(reading.items, at) or _is_subject(reading.items, at))
    return _may_follow_unlisted(reading, draft, at, kind)


def _may_follow_unlisted(reading: Reading, draft: Draft, at: int, kind: str) -> bool:
    """Whether a place or unlisted capitalised words after a name are its body."""
    item = reading.items[at]
    if kind == "capital" and _is_linked(reading, draft, at):
        return True
    if _is_abbreviation(reading.items, at):
        return False
    if [each.kind for each in reading.items[max(0, at - 2) : at]] == ["degree", "open"]:
        return False  # "M.Sc. (Econ.)"
    reach = reading.reach(draft, at)
    runs_on = _begins_phrase(reading.items, at)
    if item.text.casefold() in place_genitives() or runs_on:
        return False
    if kind == "capital" and (_BENT.search(item.text) or (" " in item.text and _holds_given_name(item.text))):
        return False  # "Anna N Pohteelta": the base form is not known
    if kind == "capital" and (reading.kinds_to_name(draft, at) & {"text"} or reading.items[at - 1].kind == "colon"):
        return False  # "Anna N: Arjen taidot": what somebody wrote
    if is_area_form(item.text) or item.text.casefold() in words_of("party") or is_elsewhere(item.text):
        return False
    if item.text.casefold().endswith(tuple(words_of("paper"))):
        return False  # "Anna N, Toivo-hanke"
    if kind == "place":
        lives = _is_home(reading, draft)
        return reach < 5 and not (lives or _is_only_where(reading.items, at) or _is_in_dateline(reading.items, at))
    if item.text.casefold() in areas() or item.text.casefold() in place_forms():
        return False
    posted = reach < 5 and reading.kinds_to_name(draft, at) & FUNCTIONS
    near = reach <= 2 or (posted and (_is_cell(reading, at) or _is_line_below_post(reading.items, at)))
    return bool(near) and len(item.text.split()) < 4 and not _is_heading_word(item.text)


def _is_abbreviation(items: Sequence[Item], at: int) -> bool:
    """Whether a word is the abbreviation of a degree or a post before a name ("A, Lic. B"): short, with its stop."""
    word, stop = items[at].text.split()[-1], items[at + 1] if at + 2 < len(items) else None
    short = len(word) <= _LONGEST_ABBREVIATION and word.istitle() and word[-1] not in "aeiouyåäö"
    return short and stop is not None and (stop.kind, stop.start) == ("stop", items[at].end)


def is_elsewhere(words: str) -> bool:
    """Whether unlisted words only say where somebody is: a country, a foreign city, a village, an area.

    "Berliini", "Sydänmaankylä", "Saviselkä Kärsämäki", "Pohjois-Suomi".
    """
    *_, last = words.casefold().split()
    prefix, hyphen, _ = last.partition("-")
    village = last.endswith(_VILLAGES) and words[:1].isupper() and " " not in words
    in_place = " " in words and last in places() and words.istitle()
    area = bool(hyphen) and prefix in words_of("area-prefix") and last.endswith("suomi")
    return words.casefold() in words_of("abroad") or village or in_place or area


def _is_line_below_post(items: Sequence[Item], at: int) -> bool:
    """Whether an item fills the line below a post that ends its line, as a body does in a box of contacts."""
    above, below = [item.kind for item in items[max(0, at - 2) : at]], items[at + 1].kind if at + 1 < len(items) else ""
    of_work = items[at].text.casefold().endswith(tuple(words_of("line-of-work")))
    return above[1:] == ["line"] and above[0] in FUNCTIONS and below in {"", *BREAKS} and not of_work


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
    linked = link in words_of("employer-link") and (_is_proper(words) or " " in words)
    if before.text in _SWEDISH_BY and at == draft.record.name + 2:
        return True  # "säger N vid Skunk"
    house = link in _SWEDISH_IN and words.endswith(_SWEDISH_DEFINITE) and words.casefold() not in areas()
    return (linked or house) and bool(reading.kinds_to_name(draft, at) & FUNCTIONS)


def _is_small_unit(item: Item) -> bool:
    """Whether a unit in small letters stands in a case of where from ("N kirjaamoyksiköstä")."""
    return item.text.islower() and _form(item) == "local"


def _is_own_kind(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether the kind of a body stands for it behind a name: "N (ELY-keskus)", "N, ELY-keskus", "N TE-toimistosta"."""
    text, before = reading.items[at].text, reading.items[draft.record.name + 1 : at]
    comes_from = not before and text.casefold().endswith(("sta", "stä", "lta", "ltä"))
    set_off = bool(before) and all(item.kind in FUNCTIONS | {"open", "comma"} for item in before)
    ends = at + 1 == len(reading.items) or reading.items[at + 1].kind in _ENDS
    return _is_proper(text) and (comes_from or (set_off and ends))


def _is_subject(items: Sequence[Item], at: int) -> bool:
    """Whether a body begins a line as the subject of its sentence ("N:n kaupunki tukee hanketta")."""
    begins = at > 0 and items[at - 1].kind in BREAKS and _form(items[at]) == "nominative"
    follows = items[at + 1] if begins and at + 1 < len(items) else None
    return follows is not None and follows.kind == "text" and follows.text[:1].islower() and len(follows.text) > 1


def is_kind(item: Item) -> bool:
    """Whether words only say what kind of body is meant ("yhdistyksen", "är en samkommun", "on kuntayhtymä")."""
    first, *rest = item.text.split()
    says = bool(rest) and (first in words_of("article") or first in words_of("verb"))
    return is_generic(rest[-1] if says else item.text)


def _is_team(item: Item) -> bool:
    """Whether a unit is a team of somebody who is not named with it ("Hanketiimi", "Viestintäryhmä"): no employer."""
    name = item.meaning.name.casefold() if isinstance(item.meaning, Body) else item.text.casefold()
    place, _, rest = name.partition(" ")
    of_place = place in place_genitives() and " " not in rest  # "Oulun tiimi"
    return (of_place or not names_whole_body(item)) and name.endswith(tuple(words_of("team")))


def _is_project_name(items: Sequence[Item], at: int) -> bool:
    """Whether the word for a project stands beside unlisted words: they name it ("projektet X", "the X project")."""
    before, after = items[at - 1], items[at + 1] if at + 1 < len(items) else items[at]
    named_after = not names_whole_body(items[at]) and before.kind == "text" and is_project(before.text.split()[-1])
    return named_after or (after.kind == "text" and is_project(after.text.split()[0].lstrip("-–")))


def _is_past_gap(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a body that only begins a phrase stands over an empty line from the name ("N:n kunta tukee")."""
    following = reading.items[at + 1] if at + 1 < len(reading.items) else None
    begins = following is not None and following.kind == "text" and following.text[:1].islower()
    return begins and "gap" in reading.kinds_to_name(draft, at)


def _is_minor_role(item: Item) -> bool:
    """Whether a field says that a body takes part in the project without leading it ("osatoteuttaja")."""
    return item.kind == "field" and isinstance(item.meaning, RoleWords) and item.meaning.role in _MINOR_ROLES


def _is_object(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a body in the partitive is what a verb does something to, unless somebody represents it."""
    if _form(reading.items[at]) != "partitive":
        return False
    beside = range(max(0, draft.record.start), draft.record.end)
    words = {word for place in beside for word in reading.items[place].text.casefold().split()}
    return not words & words_of("representing") and not _follows_represented(reading, draft)


def _is_described(items: Sequence[Item], at: int) -> bool:
    """Whether a word for what a body is stands before it with a colon ("toimeksiantaja: N kaupunki")."""
    return [item.kind for item in items[max(0, at - 2) : at]] == ["title", "colon"]


def _is_goal(item: Item) -> bool:
    """Whether a body stands in the allative: to whom something is given or goes ("siirtyi Mikkelin kaupungille")."""
    return _form(item) == "local" and item.text.casefold().endswith("lle")


def _follows_represented(reading: Reading, draft: Draft) -> bool:
    """Whether a joined clause leaves the verb out ("A edustaa N:ää ja B M:ää")."""
    before = reading.items[max(0, draft.record.start - 8) : draft.record.start]
    return any(set(item.text.casefold().split()) & words_of("representing") for item in before)


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


def _is_in_dateline(items: Sequence[Item], at: int) -> bool:
    """Whether a place and a date say where and when a text was written ("Kemi, toukokuu 2016", "Kemi 5.5.2016")."""
    after = [item for item in items[at + 1 : at + 4] if item.kind != "comma"]
    month = after[:1] and after[0].kind == "text" and " " not in after[0].text
    return any(item.kind == "period" for item in after[: 2 if month else 1])


def _owns_other(items: Sequence[Item], at: int) -> bool:
    """Whether a body in the genitive only owns what a plain word names ("kertoi N:n seminaarissa")."""
    if not is_genitive(items[at]) or at + 1 >= len(items) or items[at + 1].kind != "text":
        return False
    return items[at + 1].text.split()[0].casefold() not in words_of("in-service")


def _is_cell(reading: Reading, at: int) -> bool:
    """Whether an item fills a cell of a table."""
    return reading.items[at - 1].kind == "bar" and at + 1 < len(reading.items) and reading.items[at + 1].kind == "bar"


def _may_precede(reading: Reading, draft: Draft, at: int, kind: str) -> bool:
    item = reading.items[at]
    if item.kind != kind or _is_in_address(reading, at) or _is_past_fields(reading, draft, at):
        return False
    if _is_object(reading, draft, at):
        return False
    if at > 1 and [one.kind for one in reading.items[at - 2 : at]] == ["body", "open"]:
        return False  # "Etelä-Savon koulutus Oy (Esedu)": the short name of the body before it
    if kind != "body":
        return _may_precede_unlisted(reading, draft, at, kind)
    return is_stated(reading.items, at) or (_may_employ(reading, at) and _may_head(reading, draft, at))


def _may_precede_unlisted(reading: Reading, draft: Draft, at: int, kind: str) -> bool:
    """Whether a place or unlisted capitalised words before a name are its body: those in front of a colon or a dash."""
    item = reading.items[at]
    if is_area_form(item.text) or (item.text.casefold() in areas() and item.text.casefold() not in place_forms()):
        return False  # "Päijät-Häme: tarkastaja N", "Kainuussa: N": where somebody works
    heads = kind == "place" or _is_proper(item.text) or _is_among_headings(reading.items, at)
    by_dash = kind == "place" and at + 2 == draft.record.name and reading.items[at + 1].kind in {"dash", "bar"}
    begins = not at or reading.items[at - 1].kind in BREAKS | {"bar"}
    if _is_before_bracket(reading.items, at) and _is_among_brackets(reading.items, at):
        return True
    if reading.items[at + 1].kind == "colon" and heads and not _is_heading_word(item.text):
        return kind == "place" or not reading.kinds_to_name(draft, at) & {"number", "period"}  # "HYVÄKSYTTY Pvm: 1.1."
    return by_dash and begins


def _is_before_bracket(items: Sequence[Item], at: int) -> bool:
    """Whether a bracket with a name in it stands right behind a body ("Iin kunta (A)")."""
    return [item.kind for item in items[at + 1 : at + 4]] == ["open", "name", "close"]


def _is_among_brackets(items: Sequence[Item], at: int) -> bool:
    """Whether other bodies of the list have their people in brackets, too ("Iin kunta (A), Karelia (B)")."""
    near = range(max(0, at - _WINDOW), min(len(items), at + _WINDOW))
    return any(names_whole_body(items[place]) and _is_before_bracket(items, place) for place in near)


def _may_employ(reading: Reading, at: int) -> bool:
    """Whether a body before a name is one of its own: not a kind of body, a team, or a unit in running text."""
    item = reading.items[at]
    if _is_team(item) or (is_kind(item) and not _heads_as_name(reading.items, at)):
        return False
    if _is_field_of_role(reading.items, at):
        return False
    in_faculty = item.text.split()[-1] in words_of("faculty") and reading.items[at + 1].kind == "title"
    return is_whole(reading, at) or in_faculty or not item.text[:1].islower()


def _is_field_of_role(items: Sequence[Item], at: int) -> bool:
    """Whether a field of work with its adjective owns a role ("Klassisen nuorisotyön koordinaattori"): no unit."""
    words = items[at].text.casefold().split()
    of_work = is_genitive(items[at]) and words[0].endswith("sen") and words[-1].endswith("työn")
    return of_work and len(words) > 1 and items[at + 1].kind == "role"


def _heads_as_name(items: Sequence[Item], at: int) -> bool:
    """Whether a kind of body with an abbreviation stands for a body at the head of a line: "TE-toimisto: N"."""
    begins = not at or items[at - 1].kind in BREAKS
    return begins and items[at + 1].kind == "colon" and items[at].text.partition("-")[0].isupper()


def _may_head(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a body stands before a name on its line, or heads its lines."""
    item, in_heading = reading.items[at], is_in_heading(reading.items, at)
    if _owns_other(reading.items, at) and reading.items[at + 2].kind == "colon" and not in_heading:
        return False
    if _form(item) == "nominative" and not _links(_last_line(reading.items[at + 1 : draft.record.name])):
        return False
    between = reading.kinds_to_name(draft, at)
    if item.text.casefold().endswith(INSIDE) and says(reading.items[at + 1 : draft.record.name]):
        return False  # "... N:n toimistolla, toteaa johtaja A"
    if not between & (BREAKS | {"stop"}):
        return True
    if _is_sibling(reading.items, draft.record.name, at):
        return False
    if "stop" in between and between & BREAKS and not between & (FUNCTIONS | {"label"}):
        return False  # "... hanketta veti Iin kunta.", and a name on the next line
    if "stop" in between and at and _is_minor_role(reading.items[at - 1]):
        return False  # "... ja osatoteuttaja N:n kunta. Projektipäällikkö on A"
    if "stop" in between and (item.text.casefold().endswith(INSIDE) or pays(reading.items, at)):
        return False  # "... nähtävänä N:n kunnantalolla. Hallintosihteeri A", "N:n liitto rahoittaa. Johtaja A"
    if in_heading:
        return not _is_past_other_lines(reading, draft, at + 1)
    owns = is_genitive(item) and reading.items[at + 1].text not in words_of("in-service")  # "N ry:n puolesta"
    return not (owns or _is_past_other_lines(reading, draft, at) or _is_value(reading, max(0, at - 2), at))


def _is_sibling(items: Sequence[Item], name: int, at: int) -> bool:
    """Whether a body and a person are points of one list, with another body as a point beside ("• A ry • B ry • N")."""
    kinds = [item.kind for item in items]
    end = at + 1
    while kinds[end : end + 3] == ["line", "bar", "body"]:
        end += 3
    others = end - at > 1 or kinds[max(0, at - 4) : at] == ["bar", "body", "line", "bar"]
    points = kinds[at - 1] == "bar" and kinds[end : end + 2] == ["line", "bar"]
    return points and others and all(kind in FUNCTIONS for kind in kinds[end + 2 : name])


def _is_among_headings(items: Sequence[Item], at: int) -> bool:
    """Whether a word heads its line as bodies head other lines of the text ("THL: N", "Poke: N")."""

    def heads(place: int) -> bool:
        return (not place or items[place - 1].kind in BREAKS) and items[place + 1].kind == "colon"

    near = range(max(0, at - _WINDOW), min(len(items) - 1, at + _WINDOW))
    return heads(at) and any(names_whole_body(items[place]) and heads(place) for place in near)


def is_unit_list(rest: Sequence[Item]) -> bool:
    """Whether the rest of a body's line goes on with its units ("Lahden kaupunki, Hyvinvointi ja osallisuus")."""
    kinds = {item.kind for item in rest}
    return bool(rest) and rest[0].kind == "comma" and kinds <= {"comma", "capital", "text", "conjunction", "body"}


def is_nominative(item: Item) -> bool:
    """Whether an item is a body in its base form."""
    return _form(item) == "nominative"


def _form(item: Item) -> str:
    return item.meaning.form if isinstance(item.meaning, Body) else ""


def _last_line(between: Sequence[Item]) -> Sequence[Item]:
    """The items after the last line end among those between a body and a name."""
    breaks = [place for place, item in enumerate(between) if item.kind in BREAKS]
    return between[breaks[-1] :] if breaks else between


def _links(between: Sequence[Item]) -> bool:
    """Whether the plain words between a body and a name after it bind them ("N ry, jota edustaa rehtori N")."""
    linking = (words_of("relative") | words_of("verb")) - words_of("appointing")
    return all(set(item.text.casefold().split()) <= linking for item in between if item.kind == "text")


def _is_past_other_lines(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether lines with prose or another field lie between a body and the name, or a sentence ended before a line."""
    low, high = sorted((at, draft.record.name))
    between = reading.items[low + 1 : high]
    breaks = [place for place, item in enumerate(between) if item.kind in BREAKS]
    if not breaks or is_stated(reading.items, at):
        return False
    if draft.is_before(at):
        between = [item for place, item in enumerate(between) if not _is_address_part(between, place)]
        between = [item for item in between if item.text not in words_of("in-service")]  # "N ry:n puolesta"
        breaks = [place for place, item in enumerate(between) if item.kind in BREAKS]
        first = breaks[0] if is_unit_list(between[: breaks[0]]) else 0
        return any(_parts_lines(between, place) for place in range(first, breaks[-1]))
    return any(item.kind in FOREIGN for item in _without_fields_of_work(between[breaks[0] :]))


def _parts_lines(between: Sequence[Item], at: int) -> bool:
    """Whether an item between a body and a person is none of the body's own lines: prose, or somebody else's number."""
    if between[at].kind == "phone":
        return not any(item.kind in {"label", "number"} for item in between[:at])
    return between[at].kind in FOREIGN and between[at].text.casefold() not in OFFICE_LINES


def _without_fields_of_work(items: Sequence[Item]) -> list[Item]:
    """The items without what follows a post on its line ("TKI-asiantuntija, ammatillinen pedagogiikka").

    A short line right below the name is a field of work, too ("Kemian tekniikka"), but not a sentence.
    """
    below = list(itertools.takewhile(lambda item: item.kind not in BREAKS, items[1:]))
    if below and all(map(_may_name_field, below)) and sum(len(item.text.split()) for item in below) <= _LONGEST_FIELD:
        items = items[1 + len(below) :]
    kept: list[Item] = []
    posted = False
    for before, item in itertools.pairwise([None, *items]):
        begins = before is None or before.kind in BREAKS
        posted = item is not None and ((begins and item.kind in FUNCTIONS) or (posted and item.kind not in BREAKS))
        if item is not None and not (posted and item.kind in {"text", "capital", "comma"}):
            kept.append(item)
    return kept


def _may_name_field(item: Item) -> bool:
    """Whether words may be a part of the name of a field of work: no verb among them."""
    return item.kind in {"capital", "text", "conjunction"} and not set(item.text.casefold().split()) & words_of("verb")


def is_stated(items: Sequence[Item], at: int) -> bool:
    """Whether a body is the value of a field of a form that tells whom its people work for ("Rekisterinpitäjä: N")."""
    before = [item for item in items[max(0, at - 3) : at] if item.kind not in BREAKS | {"colon", "bar"}]
    return bool(before) and before[-1].kind == "label" and before[-1].meaning == "organisation"


def _is_address_part(items: Sequence[Item], at: int) -> bool:
    """Whether capitalised words or a letter stand beside a number, as a street, a staircase and a post office do."""
    beside = [*items[max(0, at - 1) : at], *items[at + 1 : at + 2]]
    fits = items[at].kind == "capital" or (len(items[at].text) == 1 and items[at].kind not in BREAKS)
    return fits and any(item.kind == "number" for item in beside)


def _is_past_fields(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether the labels of other fields stand between on one line with the name, as where a form lost its lines."""
    low, high = sorted((at, draft.record.name))
    between = reading.items[low + 1 : high]
    kinds = {item.kind for item in between}
    if kinds & BREAKS or "colon" in kinds:
        return False
    labels = [place for place, item in enumerate(between) if item.kind == "label"]
    if draft.is_before(at) and is_stated(reading.items, at):
        return any(between[place].meaning == "organisation" for place in labels)
    if any(between[place].meaning == "name" for place in labels) and kinds & {"text", "capital"}:
        return True
    return any(between[place].meaning in {"phone", "email"} and not _has_value(between, place) for place in labels)


def _is_in_field(between: Sequence[Item]) -> bool:
    """Whether the word over bodies and a colon stand between a name and a body ("A Rahoittaja/tilaaja: N:n liitto")."""
    field = next((at for at, item in enumerate(between) if item.kind == "field"), len(between))
    return any(item.kind == "colon" for item in between[field + 1 : field + 4])


def _is_value(reading: Reading, first: int, at: int) -> bool:
    """Whether unknown words and a colon stand before a body: it is the value of another field ("Kuva: N:n kirkko")."""
    kinds = [item.kind for item in reading.items[first:at]]
    return any(pair in {("text", "colon"), ("capital", "colon")} for pair in itertools.pairwise(kinds))


def _has_value(items: Sequence[Item], at: int) -> bool:
    return any(item.kind in {"phone", "email", "template"} for item in items[at + 1 : at + 3])


def _is_in_address(reading: Reading, at: int) -> bool:
    """Whether an item is a part of an address: beside a number, or after the label of one on its line."""
    items = reading.items
    if items[at].kind != "body":
        beside = [*items[max(0, at - 1) : at], *items[at + 1 : at + 2]]
        behind = items[max(0, at - 3) : at - 1] if at and items[at - 1].kind == "comma" else []  # "Koulukatu 3 A, Kemi"
        if any(item.kind == "number" for item in (*beside, *behind)):
            return True
    for item in reversed(items[:at]):
        if item.kind in BREAKS:
            return False
        if item.kind == "label":
            return item.meaning == "address"
    return False


def _is_heading_word(words: str) -> bool:
    """Whether a long word in capitals heads the next part of a text ("TOIMITUSKUNTA"), unlike "SEAMK"."""
    return words.isupper() and max(map(len, words.split())) > 8


def _is_proper(words: str) -> bool:
    """Whether capitalised words that are not listed look like a body's name ("ODL", "SeAMK", "Sofico Finland")."""
    return len(words) > 1 and any(sign.isupper() for sign in words[1:])


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
    """Whether a unit in the genitive stands right after its body in the genitive ("N:n yliopiston X-instituutin")."""
    return at == first + 1 and is_genitive(items[first]) and is_genitive(items[at])


def has_colon(reading: Reading, chain: Sequence[int]) -> bool:
    """Whether a colon ends the line that a body begins, its own or that of a heading ("Iin kunta, henkilöstö: N")."""
    rest = reading.items[chain[-1] + 1 :]
    first = next((item for item in rest if item.kind not in _HEADING_REST), None)
    return first is not None and (first.kind == "colon" or _is_heading(first))


def _is_heading(item: Item) -> bool:
    """Whether a label with its colon heads people ("henkilöstö:", "lisätietoja:")."""
    return item.kind == "label" and item.meaning == "heading" and item.end - item.start > len(item.text)
