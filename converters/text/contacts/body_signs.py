"""Tells of a body on either side of a name what it is, and whether fields, an address or lines part the two."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.details import OFFICE_LINES
from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.kinds import BREAKS, FUNCTIONS, is_genitive
from converters.text.contacts.phrase_readings import labels
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.organisations.bodies import Body, is_generic, is_listed, place_genitives, places
from converters.text.organisations.same_bodies import name_the_same
from converters.text.people.roles import RoleWords, is_project
from converters.text.people.words import words_of

_REACHED = frozenset({"email", "phone", "web", "fax"})
_MINOR_ROLES = frozenset({"co-implementer", "partner", "funder", "responsible-authority"})
_LONGEST_LIST = 40  # items of a list of bodies behind its field: keeps a long text linear
_LISTED = frozenset({"body", "place", "capital", "comma", "conjunction", "colon"})
_LONGEST_FIELD = 3  # words in the name of a field of work on a line of its own
_VILLAGES = ("kylä", "kulma", "perä")
FOREIGN = frozenset({"text", "field", "capital"})  # what is none of a body's or a person's own


def is_whole(reading: Reading, at: int) -> bool:
    """Whether an item is a whole body and not a unit."""
    return names_whole_body(reading.items[at])


def is_nominative(item: Item) -> bool:
    """Whether an item is a body in its base form."""
    return form_of(item) == "nominative"


def form_of(item: Item) -> str:
    """The case of an item that is a body; empty for others."""
    return item.meaning.form if isinstance(item.meaning, Body) else ""


def is_kind(item: Item) -> bool:
    """Whether words only say what kind of body is meant ("yhdistyksen", "är en samkommun", "on kuntayhtymä")."""
    first, *rest = item.text.split()
    if len(rest) == 1 and first.casefold() in words_of("no-owner") and is_generic(rest[0]):
        return True  # "Tulevaisuuden kunta", "Framtidens kommun": a topic
    says = bool(rest) and (first in words_of("article") or first in words_of("verb"))
    return is_generic(rest[-1] if says else item.text)


def is_team(item: Item) -> bool:
    """Whether a unit is a team of somebody who is not named with it ("Hanketiimi", "Viestintäryhmä"): no employer."""
    name = item.meaning.name.casefold() if isinstance(item.meaning, Body) else item.text.casefold()
    place, _, rest = name.partition(" ")
    of_place = place in place_genitives() and " " not in rest  # "Oulun tiimi"
    return (of_place or not names_whole_body(item)) and name.endswith(tuple(words_of("team")))


def is_stated(items: Sequence[Item], at: int) -> bool:
    """Whether a body is the value of a field of a form that tells whom its people work for ("Rekisterinpitäjä: N")."""
    before = [item for item in items[max(0, at - 3) : at] if item.kind not in BREAKS | {"colon", "bar"}]
    return bool(before) and before[-1].kind == "label" and before[-1].meaning == "organisation"


def is_unit_list(rest: Sequence[Item]) -> bool:
    """Whether the rest of a body's line goes on with its units ("Lahden kaupunki, Hyvinvointi ja osallisuus")."""
    kinds = {item.kind for item in rest}
    return bool(rest) and rest[0].kind == "comma" and kinds <= {"comma", "capital", "text", "conjunction", "body"}


def is_elsewhere(words: str) -> bool:
    """Whether unlisted words only say where somebody is: a country, a foreign city, a village, an area, a programme.

    "Berliini", "Interreg Aurora", "Sydänmaankylä", "Saviselkä Kärsämäki", "Pohjois-Suomi".
    """
    first, *_ = words.casefold().split()
    if first in words_of("programme-name"):
        return True
    *_, last = words.casefold().split()
    prefix, hyphen, _ = last.partition("-")
    village = last.endswith(_VILLAGES) and words[:1].isupper() and " " not in words
    in_place = " " in words and last in places() and words.istitle()
    area = bool(hyphen) and prefix in words_of("area-prefix") and last.endswith("suomi")
    return words.casefold() in words_of("abroad") or village or in_place or area


def is_organ(item: Item) -> bool:
    """Whether a body is only an organ of one that is not named with it ("Maakuntahallitus 20.4."), and no agency."""
    alone = " " not in item.text and item.text.casefold().endswith(tuple(words_of("organ")))
    return alone and not is_listed(item.text)


def is_heading(item: Item) -> bool:
    """Whether a label with its colon heads people ("henkilöstö:", "lisätietoja:")."""
    return item.kind == "label" and item.meaning == "heading" and item.end - item.start > len(item.text)


def is_proper(words: str) -> bool:
    """Whether capitalised words that are not listed look like a body's name ("ODL", "SeAMK", "Sofico Finland")."""
    return len(words) > 1 and any(sign.isupper() for sign in words[1:])


def is_office(words: str) -> bool:
    """Whether a kind of body stands for itself by its abbreviation, however written ("ELY-keskus", "Te-toimisto")."""
    short, hyphen, _ = words.partition("-")
    return bool(hyphen) and (short.isupper() or short.casefold() in words_of("office-short"))


def is_heading_word(words: str) -> bool:
    """Whether capitals head the next part of a text ("TOIMITUSKUNTA", "HANKKEEN AIKANA"), unlike "SEAMK"."""
    *_, last = words.casefold().split()
    if words.isupper() and is_project(words.split()[0]) and len(words.split()) > 1:
        return True  # "HANKKEEN TALOUS"
    return words.isupper() and (max(map(len, words.split())) > 8 or last in words_of("heading-end"))


def owns_other(items: Sequence[Item], at: int) -> bool:
    """Whether a body in the genitive only owns what a plain word names ("kertoi N:n seminaarissa")."""
    if not is_genitive(items[at]) or at + 1 >= len(items) or items[at + 1].kind != "text":
        return False
    return items[at + 1].text.split()[0].casefold() not in words_of("in-service")


def is_object(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a body in the partitive is what a verb does something to, unless somebody represents it."""
    if form_of(reading.items[at]) != "partitive":
        return False
    beside = range(max(0, draft.record.start), draft.record.end)
    words = {word for place in beside for word in reading.items[place].text.casefold().split()}
    return not words & words_of("representing") and not _follows_represented(reading, draft)


def _follows_represented(reading: Reading, draft: Draft) -> bool:
    """Whether a joined clause leaves the verb out ("A edustaa N:ää ja B M:ää")."""
    before = reading.items[max(0, draft.record.start - 8) : draft.record.start]
    return any(set(item.text.casefold().split()) & words_of("representing") for item in before)


def is_value(reading: Reading, first: int, at: int) -> bool:
    """Whether unknown words and a colon stand before a body: it is the value of another field ("Kuva: N:n kirkko")."""
    kinds = [item.kind for item in reading.items[first:at]]
    return any(pair in {("text", "colon"), ("capital", "colon")} for pair in itertools.pairwise(kinds))


def is_labelled(items: Sequence[Item], at: int) -> bool:
    """Whether the label of something else stands right before a body ("Paikka N:n kunta", "Julkaisija N Oy").

    So does that of an address where a colon behind the body says whose it is ("Sähköposti N ry:").
    """
    kind = labels().get(items[at - 1].text.casefold(), "") if at else ""
    return kind == "other" or (kind in _REACHED and [item.kind for item in items[at + 1 : at + 2]] == ["colon"])


def takes_part(items: Sequence[Item], at: int) -> bool:
    """Whether the field before a body or its list says that it takes part without leading ("osatoteuttaja")."""
    before = (item for item in reversed(items[max(0, at - _LONGEST_LIST) : at]) if item.kind not in _LISTED)
    field = next(before, items[at])
    return field.kind == "field" and isinstance(field.meaning, RoleWords) and field.meaning.role in _MINOR_ROLES


def is_in_row(items: Sequence[Item], at: int, name: int) -> bool:
    """Whether a body stands in a list of bodies apart from a name ("Mukana: A ry, B ry / Yhteyshenkilö N").

    Bodies on lines of their own, too, where an empty line or a heading parts them from the name.
    """
    if not is_nominative(items[at]):
        return False
    low, high = sorted((at, name))
    apart = any(item.kind in {"gap", "label"} for item in items[low + 1 : high])
    joints = {"comma", "conjunction", "line"} if apart else {"comma", "conjunction"}
    return any(_is_beside(items, at, far, joints) for far in (at - 2, at + 2))


def _is_beside(items: Sequence[Item], at: int, far: int, joints: set[str]) -> bool:
    """Whether another whole body in its base form stands two places away with one of the signs between.

    Not the same body by another of its names ("Suomen ympäristökeskus, Syke").
    """
    if not 0 <= far < len(items) or items[(at + far) // 2].kind not in joints:
        return False
    other = names_whole_body(items[far]) and is_nominative(items[far])
    return other and not name_the_same(items[far].text, items[at].text)


def is_past_fields(reading: Reading, draft: Draft, at: int) -> bool:
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


def _has_value(items: Sequence[Item], at: int) -> bool:
    return any(item.kind in {"phone", "email", "template"} for item in items[at + 1 : at + 3])


def is_past_other_lines(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether lines with prose or another field lie between a body and the name, or a sentence ended before a line."""
    low, high = sorted((at, draft.record.name))
    between = reading.items[low + 1 : high]
    breaks = [place for place, item in enumerate(between) if item.kind in BREAKS]
    if not breaks or is_stated(reading.items, at):
        return False
    if draft.is_before(at):
        between = [item for place, item in enumerate(between) if not _is_address_part(between, place)]
        # "N ry:n puolesta"; "ges vid N av" over those who give it
        between = [item for item in between if item.text not in words_of("in-service") | words_of("intro-end")]
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

    A short line right below the name or the post is a field of work, too ("Kemian tekniikka"), but not a sentence.
    """
    above = list(itertools.takewhile(lambda item: item.kind in FUNCTIONS, items[1:]))
    if above and len(items) > len(above) + 1 and items[len(above) + 1].kind in BREAKS:
        items = items[1 + len(above) :]
    below = list(itertools.takewhile(lambda item: item.kind not in BREAKS, items[1:]))
    words = [word for item in below if item.kind != "dash" for word in item.text.split()]
    if below and all(map(_may_name_field, below)) and len(words) <= _LONGEST_FIELD:
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
    return item.kind in {"capital", "text", "conjunction", "dash"} and not set(item.text.casefold().split()) & words_of(
        "verb"
    )


def _is_address_part(items: Sequence[Item], at: int) -> bool:
    """Whether capitalised words or a letter stand beside a number, as a street, a staircase and a post office do."""
    beside = [*items[max(0, at - 1) : at], *items[at + 1 : at + 2]]
    fits = items[at].kind == "capital" or (len(items[at].text) == 1 and items[at].kind not in BREAKS)
    return fits and any(item.kind == "number" for item in beside)


def is_in_address(reading: Reading, at: int) -> bool:
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
