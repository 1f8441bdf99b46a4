"""Says whether what stands before a name, on its line or in a heading over it, may be its person's body."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.body_signs import (
    form_of,
    is_elsewhere,
    is_heading_word,
    is_in_address,
    is_in_row,
    is_kind,
    is_labelled,
    is_object,
    is_office,
    is_organ,
    is_past_fields,
    is_past_other_lines,
    is_proper,
    is_stated,
    is_team,
    is_value,
    is_whole,
    owns_other,
    takes_part,
)
from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.kinds import BREAKS, FUNCTIONS, INSIDE, is_genitive, is_in_heading
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.contacts.verbs import gives, is_paid, names_group, pays, says
from converters.text.language.case_endings import WHERE_FROM
from converters.text.organisations.bodies import Body, areas, is_area_form, is_body_word, place_genitives, places
from converters.text.organisations.words import place_forms
from converters.text.people.roles import DEFAULT_ROLE, RoleWords
from converters.text.people.words import words_of

_MEMBERS = (["jäseniksi"], ["jäseninä"], ["varajäseniksi"], ["varajäseninä"], ["jäseneksi"])
_REST_OF_VALUE = frozenset({"body", "place", "capital", "text", "comma", "conjunction"})  # behind a body in its field
_UNIT_WORDS = frozenset({"capital", "text", "conjunction", "comma", "dash", "place", "body"})
_CARRYING = frozenset({"implementer", "co-implementer", "partner"})
_WINDOW = 200  # items on each side among which other headings are looked for: keeps a long text linear


def may_precede(reading: Reading, draft: Draft, at: int, kind: str) -> bool:
    item = reading.items[at]
    if item.kind != kind or is_in_address(reading, at) or is_past_fields(reading, draft, at):
        return False
    if reading.was_former(draft, at) or _is_given_to(reading, draft, at):
        return False
    if is_organ(item) and "label" in reading.kinds_to_name(draft, at):
        return False  # "Maakuntahallitus 20.4. / Lisätietoja: N"
    if (is_object(reading, draft, at) and not _is_led(reading.items, draft.record.name, at)) or (
        kind != "body" and is_labelled(reading.items, at)
    ):
        return False
    if at > 1 and [one.kind for one in reading.items[at - 2 : at]] == ["body", "open"]:
        return False  # "Etelä-Savon koulutus Oy (Esedu)": the short name of the body before it
    if kind != "body":
        return _may_precede_unlisted(reading, draft, at, kind)
    if _is_led(reading.items, draft.record.name, at) or _fills_field(reading.items, draft.record.name, at):
        return True
    return is_stated(reading.items, at) or (_may_employ(reading, at) and _may_head(reading, draft, at))


def _is_given_to(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether the sentence before only tells to whom something is given ("awarded to the City of Ii. A leads ...")."""
    return at > 0 and "stop" in reading.kinds_to_name(draft, at) and gives(reading.items, at)


def _is_led(items: Sequence[Item], name: int, at: int) -> bool:
    """Whether a sentence says that a body is led by somebody with a post ("N leds av landskapsdirektör A")."""
    between = items[at + 1 : name]
    told = len(between) > 1 and between[0].kind == "text" and between[0].text.casefold() in words_of("led-by")
    return told and names_whole_body(items[at]) and {item.kind for item in between[1:]} <= FUNCTIONS


def _fills_field(items: Sequence[Item], name: int, at: int) -> bool:
    """Whether a body is all of a field and a post of its person comes next ("Osatoteuttaja N Yhteyshenkilö A")."""
    between = {item.kind for item in items[at + 1 : name]}
    field = items[at - 1].meaning if at > 0 and items[at - 1].kind == "field" else None
    fills = isinstance(field, RoleWords) and field.role in _CARRYING and not is_genitive(items[at])
    return fills and bool(between) and between <= FUNCTIONS and names_whole_body(items[at])


def _may_precede_unlisted(reading: Reading, draft: Draft, at: int, kind: str) -> bool:
    """Whether a place or unlisted capitalised words before a name are its body: those in front of a colon or a dash."""
    item = reading.items[at]
    if item.text.split()[0].casefold() in words_of("meeting-label"):
        return False  # "Paikka YN330 Jäsen: N"
    if item.text.casefold().endswith(tuple(words_of("identifier"))) or item.text.casefold() in words_of("other-people"):
        return False  # "ISIL-tunnus: FI-VM", "Övriga: N"
    if is_area_form(item.text) or (item.text.casefold() in areas() and item.text.casefold() not in place_forms()):
        return False  # "Päijät-Häme: tarkastaja N", "Kainuussa: N": where somebody works
    if kind == "capital" and is_elsewhere(item.text):
        return False  # "Etelä-Suomi: N"
    if kind == "place" and _heads_lines(reading.items, at):
        return True
    heads = kind == "place" or is_proper(item.text) or _is_among_headings(reading.items, at)
    by_dash = kind == "place" and at + 2 == draft.record.name and reading.items[at + 1].kind in {"dash", "bar"}
    begins = not at or reading.items[at - 1].kind in BREAKS | {"bar"}
    if kind == "place" and not item.meaning and item.text.casefold() in places():
        return False  # "Nagu: N": no municipality any more, a place of work
    if _is_before_bracket(reading.items, at) and _is_among_brackets(reading.items, at):
        return True
    if reading.items[at + 1].kind == "colon" and heads and not is_heading_word(item.text):
        return kind == "place" or not reading.kinds_to_name(draft, at) & {"number", "period"}  # "HYVÄKSYTTY Pvm: 1.1."
    return by_dash and begins


def _heads_lines(items: Sequence[Item], at: int) -> bool:
    """Whether a municipality fills a line right over a person, as a body fills one over others ("Kempele / A")."""
    near = range(max(0, at - _WINDOW), min(len(items), at + _WINDOW))
    alike = (place for place in near if names_whole_body(items[place]) and _is_over_person(items, place))
    return bool(items[at].meaning) and _is_over_person(items, at) and next(alike, None) is not None


def _is_over_person(items: Sequence[Item], at: int) -> bool:
    below = [item.kind for item in items[at + 1 : at + 3]]
    return (not at or items[at - 1].kind in BREAKS) and below == ["line", "name"]


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
    if is_team(item) or (is_kind(item) and not _heads_as_name(reading.items, at)):
        return False
    if is_field_of_role(reading.items, at):
        return False
    in_faculty = item.text.split()[-1] in words_of("faculty") and reading.items[at + 1].kind == "title"
    return is_whole(reading, at) or in_faculty or not item.text[:1].islower()


def is_field_of_role(items: Sequence[Item], at: int) -> bool:
    """Whether a field of work says what a role is for ("Klassisen nuorisotyön koordinaattori"): no unit."""
    body = items[at].meaning
    of_work = isinstance(body, Body) and body.name.casefold().endswith(tuple(words_of("line-of-work")))
    of_place = items[at].text.split()[0].casefold() in place_genitives()  # "Oulun nuorisotyön koordinaattori"
    return of_work and not of_place and is_genitive(items[at]) and items[at + 1].kind == "role"


def _heads_as_name(items: Sequence[Item], at: int) -> bool:
    """Whether a kind of body with an abbreviation is one: "TE-toimisto: N", "ELY-keskuksesta N"."""
    heads = (not at or items[at - 1].kind in BREAKS) and items[at + 1].kind == "colon"
    owns = is_genitive(items[at]) and items[at + 1].kind in FUNCTIONS
    sends = items[at].text.endswith(WHERE_FROM) and items[at + 1].kind in FUNCTIONS | {"name"}
    return (heads or owns or sends) and is_office(items[at].text)


def _may_head(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a body stands before a name on its line, or heads its lines."""
    item, in_heading = reading.items[at], is_in_heading(reading.items, at)
    if not in_heading and _is_spoken_of(reading.items, at):
        return False
    if _is_represented(reading.items, at) and not reading.kinds_to_name(draft, at) & (BREAKS | {"stop"}):
        return True
    if form_of(item) == "nominative" and not _links(_last_line(reading.items[at + 1 : draft.record.name])):
        return _heads_with_unit(reading.items, at, draft.record.name)
    between = reading.kinds_to_name(draft, at)
    if item.text.casefold().endswith(INSIDE) and says(reading.items[at + 1 : draft.record.name]):
        return False  # "... N:n toimistolla, toteaa johtaja A"
    if not between & (BREAKS | {"stop"}):
        return not (_is_before_field(reading.items, at) and takes_part(reading.items, at))
    if _is_sibling(reading.items, draft.record.name, at) or is_in_row(reading.items, at, draft.record.name):
        return False
    if between & BREAKS and pays(reading.items, at):
        return False  # "Rahoittaja: N:n liitto / A, lehtori"
    if "stop" in between and _ends_before(reading, at, between):
        return False
    if in_heading:
        return not is_past_other_lines(reading, draft, at + 1)
    line = [one.kind for one in reading.items[at + 1 : at + 3]]
    unit = line[0] == "body" and line[1] in BREAKS  # "Forststyrelsens Naturtjänster" on a line of its own
    in_service = reading.items[at + 1].text in words_of("in-service")  # "N ry:n puolesta"
    owns = is_genitive(item) and not (unit or in_service)
    return not (owns or is_past_other_lines(reading, draft, at) or is_value(reading, max(0, at - 2), at))


def _heads_with_unit(items: Sequence[Item], at: int, name: int) -> bool:
    """Whether a body and its unit head the line of a person with a colon ("Xamk, Metsä ja energia: N")."""
    begins = not at or items[at - 1].kind in BREAKS
    colon = next((far for far in range(at + 1, name) if items[far].kind == "colon"), name)
    unit = {item.kind for item in items[at + 2 : colon]}
    posts = {item.kind for item in items[colon + 1 : name]}
    return begins and items[at + 1].kind == "comma" and colon < name and unit <= _UNIT_WORDS and posts <= FUNCTIONS


def _is_represented(items: Sequence[Item], at: int) -> bool:
    """Whether somebody speaks or acts for a body in a sentence ("On behalf of the City of Ii, A leads the work")."""
    said = items[at - 1].text.casefold() if at and items[at - 1].kind == "text" else ""
    return said.endswith(tuple(words_of("on-behalf")))


def _is_spoken_of(items: Sequence[Item], at: int) -> bool:
    """Whether a body only owns something, is thanked, or says where: "N:n kanssa", "Kiitos N:lle", "Paikka N"."""
    if is_genitive(items[at]) and items[at + 1].text.casefold().split()[:1] in _MEMBERS:
        return True  # "Neuvottelukunnan jäseniksi nimettiin A"
    if is_genitive(items[at]) and (is_paid(items[at + 1 : at + 2]) or names_group(items[at + 1 : at + 6])):
        return True  # "N:n rahoittama hanke", "N:n nimeämä ohjausryhmä"
    if is_labelled(items, at) or (form_of(items[at]) == "local" and items[at].text.casefold().endswith("lle")):
        return True
    if form_of(items[at]) == "nominative" and [item.kind for item in items[at + 1 : at + 3]] == ["conjunction", "name"]:
        return True  # "N:n kunta ja A kutsuvat"
    return owns_other(items, at) and (items[at + 2].kind == "colon" or _is_aside(items[at + 1]))


def _ends_before(reading: Reading, at: int, between: set[str]) -> bool:
    """Whether the sentence that ends behind a body says nothing of the person behind it."""
    item, parted = reading.items[at], bool(between & BREAKS)
    if parted and not between & (FUNCTIONS | {"label"}):
        return True  # "... hanketta veti Iin kunta.", and a name on the next line
    if takes_part(reading.items, at):
        return True  # "... ja osatoteuttaja N:n kunta. Projektipäällikkö on A"
    # "... nähtävänä N:n kunnantalolla. Hallintosihteeri A", "N:n liitto rahoittaa. Johtaja A"
    return item.text.casefold().endswith(INSIDE) or pays(reading.items, at)


def _is_before_field(items: Sequence[Item], at: int) -> bool:
    """Whether a form that lost its lines goes on with a field behind a body ("N ry Yhteyshenkilö A")."""
    following = next((item for item in items[at + 1 :] if item.kind not in _REST_OF_VALUE), items[at])
    if following.kind == "role" and items[at - 1].kind == "colon" and _is_contact(following):
        return False  # "Partneri: N Yhteyshenkilö: A": the partner's own
    return following.kind in {"role", "label"} and following.text[:1].isupper()


def _is_contact(item: Item) -> bool:
    return isinstance(item.meaning, RoleWords) and item.meaning.role == DEFAULT_ROLE


def _is_aside(item: Item) -> bool:
    """Whether words behind a body tell with whom or where something is ("N:n kanssa", "N:n tilaisuudessa").

    Not who works: "N:n kirjastossa työskentelevä A", "N:n yksikössä hankkeesta vastaa A".
    """
    words = item.text.casefold().split()
    if words[0] in words_of("postposition"):
        return True
    where = next((word for word in words if word.endswith((*INSIDE, *WHERE_FROM))), "")
    works = any(word.startswith("työskentel") for word in words) or not words_of("working").isdisjoint(words)
    return bool(where) and not (works or is_body_word(where))


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


def _last_line(between: Sequence[Item]) -> Sequence[Item]:
    """The items after the last line end among those between a body and a name."""
    breaks = [place for place, item in enumerate(between) if item.kind in BREAKS]
    return between[breaks[-1] :] if breaks else between


def _links(between: Sequence[Item]) -> bool:
    """Whether the plain words between a body and a name after it bind them ("N ry, jota edustaa rehtori N")."""
    linking = (words_of("relative") | words_of("verb")) - words_of("appointing")
    told = [item.text.casefold().split() for item in between if item.kind == "text"]
    if told and told[0][0] in words_of("hiring"):
        return True  # "N ry palkkasi hankkeensa vetäjäksi A:n"
    return all(set(words) <= linking for words in told)
