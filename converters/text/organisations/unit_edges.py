"""Cuts what is no part of a unit off its words: degree and post before it, street, number and label behind it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from converters.text.organisations.edges import is_street, without_address
from converters.text.organisations.forms import nominatives
from converters.text.organisations.kinds import heads_unit, is_body, is_led_by_unit, is_role, is_unit
from converters.text.organisations.marks import is_organ
from converters.text.organisations.units import to_nominative
from converters.text.organisations.words import (
    YEAR,
    country_names,
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    place_forms,
    place_names,
    words,
)
from converters.text.people.words import degrees
from graph.resources import table

_DEGREE = re.compile(r"[A-ZÅÄÖ][A-Za-zÅÄÖ]{1,4}")
_THERE = ("ssa", "ssä", "lla", "llä")
"""Ends of the cases that say where something is."""
_AT = ("vid", "på", "at")
_SWEDISH_AREAS = ("regionen", "nejden", "trakten")
"""Ends of the names of areas in Swedish: `Jakobstadsregionen`."""
_LONGEST_KIND = 10
"""Letters of the mere word for a kind of unit, at most: `Enheten`."""
_OF = "of"
_DEED = "minen"
"""The end of the word for what is done: `purkaminen`."""
_MADE = ("ma", "mä", "imaan", "emään", "amaan", "ämään")
"""Ends of participles that say by whom a thing is made, and of what it is made into: `laatima`, `laatimaan`."""
_ARTICLES = ("n", "t")
"""Ends of Swedish units in the definite form: `byrån`, `väsendet`."""
_DASHES = ("– ", "— ", "- ")
_LONGEST_STREET = 5
_LONGEST_MARK = 5
"""Letters of the mark of who presents an item behind an organ, at most: `Kj/3`, `Sotep/2`."""


def trim_unit(unit: str) -> str:
    """The words of a unit without a degree or post before it, a street behind it and what follows an organ.

    >>> trim_unit("THT Hoitotieteen laitos"), trim_unit("Kirkkovaltuusto 3")
    ('Hoitotieteen laitos', 'Kirkkovaltuusto')
    """
    first, _, rest = unit.partition(" ")
    led = "joins" in kinds(first) or first == _OF  # ", and Research Unit of Imaging", "head of Snow Research Unit at"
    unit = rest if led and rest[:1].isupper() else unit
    unit = _without_label(unit)
    unit = _without_year(_without_clause(_without_post(_without_degree(unit))))
    unit = _without_street(_without_place(_without_town(_without_title(unit))))
    return _without_members(_without_what_follows_organ(unit))


def trim_lone_unit(unit: str) -> str:
    """The words of a unit of nobody without the degree behind it, or where a Swedish one is.

    >>> trim_lone_unit("Hoidon koulutusohjelma YAMK"), trim_lone_unit("Ungdomsenheten i Vasa")
    ('Hoidon koulutusohjelma', 'Ungdomsenheten')
    """
    return _without_swedish_place(_without_title(unit))


def is_own_genitive(word: str, body: str) -> bool:
    """Whether a word is a short name of the listed body in the genitive: `Pohteen`, `THL:n`.

    >>> is_own_genitive("Pohteen", "Pohjois-Pohjanmaan hyvinvointialue"), is_own_genitive("Pohteen", "Kainuun liitto")
    (True, False)
    """
    listed = known_names().get(fold(body)) if word[:1].isupper() else None
    names = nominatives("", word) if listed is not None else ()
    owners = (known_names().get(fold(name)) for name, case in names if case == "genitive")
    return any(owner is not None and listed is not None and owner.id == listed.id for owner in owners)


def _without_label(unit: str) -> str:
    """A unit without the label of the next field and what stands in that: `Kemian laitos Tekijät Aino Mäki`."""
    tokens = unit.split()
    labels = (at for at, token in enumerate(tokens) if at and token.istitle() and "field-label" in kinds(token))
    end = next((at for at in labels if heads_unit(tokens[at - 1])), len(tokens))
    return " ".join(tokens[:end])


def _without_clause(unit: str) -> str:
    """A Swedish unit without the clause that it begins: `Bildningsväsendet ordnar resan`."""
    first, *rest = unit.split()
    verb = len(rest) > 1 and rest[0].islower() and rest[0].endswith(("ar", "er")) and head_form(rest[0]) is None
    return first if verb and first.endswith(_ARTICLES) and heads_unit(first) else unit


def _without_year(unit: str) -> str:
    """A unit without the year of a paper behind it, and the town before that: `Maankäytön osasto Kemi 2014`."""
    rest, _, year = unit.rpartition(" ")
    front, _, town = rest.rpartition(" ")
    if YEAR.fullmatch(year) is None:
        return unit
    if front and town.casefold() in _towns() and heads_unit(front.rpartition(" ")[2]):
        return front
    return rest if heads_unit(rest.rpartition(" ")[2]) else unit


def _without_place(unit: str) -> str:
    """A unit without where it is, behind it: `Avaruuskeskus Kaamos Sodankylässä`, `School of X Vaasa`.

    A region may be of its name: `TE-palvelut Uusimaa`.
    """
    rest, _, last = unit.rpartition(" ")
    folded = last.casefold()
    if rest.endswith(" i"):
        return _without_swedish_place(unit)
    there = place_forms().get(folded, ("", ""))[1] == "other" and folded.endswith(_THERE)
    placed = there or (" " in rest and (folded in _towns() or folded in country_names()))
    if rest and is_street(last) and heads_unit(rest.rpartition(" ")[2]):
        return rest  # "toimitilapalvelut Jokikatu"
    if not rest or not (placed and last[:1].isupper()):
        return unit
    bare = _without_place(rest)
    form = head_form(bare.rpartition(" ")[2])
    return bare if is_led_by_unit(bare) or (form is not None and not form.case) else unit


def _without_swedish_place(unit: str) -> str:
    """A Swedish unit without where it is, of more than the word for its kind: `Ungdomsenheten i Vasa`."""
    own, _, place = unit.rpartition(" i ")
    placed = place.casefold() in _towns() or place.endswith(_SWEDISH_AREAS)
    return own if placed and heads_unit(own) and len(own) > _LONGEST_KIND else unit


@cache
def _towns() -> frozenset[str]:
    """The municipalities of today in both languages, folded."""
    rows = [row for row in table("municipalities") if not row["valid_to"]]
    return frozenset(row[column].casefold() for row in rows for column in ("name_fi", "name_sv") if row[column])


def _without_town(unit: str) -> str:
    """A unit without the town of its body: `Pieksämäki Terveysalan yksikkö`, `Kuopio – sosiaalipsykologia`."""
    town, _, rest = unit.partition(" ")
    placed = town.casefold() in place_names() and town.casefold() not in genitive_places()
    if placed and rest.startswith(_DASHES):
        return rest[2:]
    *front, head = rest.split() or [""]
    led = bool(front) and rest[:1].isupper() and head.islower()
    return rest if led and placed and heads_unit(head) else unit


def _without_title(unit: str) -> str:
    """A unit without the degree or post behind it: `Terveysalan koulutusohjelma Sosionomi`, `… YAMK`."""
    front, _, last = unit.rpartition(" ")
    titled = last.casefold() in degrees() and not last.islower()
    titled = titled or (last.istitle() and is_role(last))
    return front if titled and " " in front and heads_unit(front.rpartition(" ")[2]) else unit


def _without_degree(unit: str) -> str:
    first, _, rest = unit.partition(" ")
    degree = _DEGREE.fullmatch(first) is not None and first.casefold() in degrees()
    return rest if degree and rest[:1].isupper() and " " in rest and is_unit(rest) else unit


def _without_post(unit: str) -> str:
    """A unit without the post in small letters before it: `vanhempi tutkija Aleksanteri-instituutti`."""
    tokens = unit.split()
    begin = next((at for at, token in enumerate(tokens) if not token.islower()), 0)
    linked = begin > 1 and tokens[begin - 1] in _AT  # "forskare vid Institutionen för fysik"
    posted = linked or (begin > 0 and is_role(" ".join(tokens[:begin])))
    rest = " ".join(tokens[begin:])
    own = "-" in rest or " " in rest
    return rest if posted and own and rest[:1].isupper() and is_unit(rest) else unit


def is_post_town(part: str) -> bool:
    """Whether the words are a postal code, or what is left of it, and its town: `81 Joensuu`."""
    code, _, town = part.partition(" ")
    return code.isdigit() and town.casefold() in place_names()


def _without_street(unit: str) -> str:
    """A unit without the street behind it, whose name may be of several words: `Maaseutuyksikkö Aallon katu 8`."""
    if not any(map(str.isdigit, unit)):
        return unit
    unit = without_address(unit)
    tokens = unit.split()
    pairs = enumerate(pairwise(tokens))
    begins = next((at for at, (word, number) in pairs if number[:1].isdigit() and is_street(word)), 0)
    if begins and tokens[begins - 1].islower():
        return " ".join(tokens[:begins])  # "materiaalien käytettävyys Tietokatu 1"
    street = next((at for at in range(1, len(tokens)) if _is_street_at(tokens, at)), 0)
    ends = (end for end in range(street - 1, max(street - _LONGEST_STREET, 0), -1) if heads_unit(tokens[end - 1]))
    return " ".join(tokens[: next(ends, len(tokens))])


def _is_street_at(tokens: list[str], at: int) -> bool:
    """Whether the word for a street in small letters and its number stand there: `katu 8`."""
    numbered = at + 1 < len(tokens) and tokens[at + 1][:1].isdigit()
    return numbered and tokens[at].casefold() in words().forms_of("street-end")


def _without_what_follows_organ(unit: str) -> str:
    """An organ without the number of its meeting or a label behind it: `Kirkkovaltuusto 3`, `lautakunta Asia`."""
    tokens = unit.split()
    if not _is_beside_organ(tokens[-1]):
        return unit
    end = next((at + 1 for at in range(len(tokens) - 1, -1, -1) if is_organ(tokens[at])), len(tokens))
    behind = tokens[end:]
    return " ".join(tokens[:end]) if behind and all(map(_is_beside_organ, behind)) else unit


def _without_members(unit: str) -> str:
    """An organ without the heading over those who are in it: `vammaisneuvoston jäsenet`."""
    organ, _, heading = unit.rpartition(" ")
    if not organ or "over-members" not in kinds(heading):
        return unit
    name = to_nominative(organ.split())
    return name if name != organ and is_organ(name.rpartition(" ")[2]) else unit


def _is_beside_organ(word: str) -> bool:
    """Whether a number, the mark of who presents an item or a label of minutes stands behind an organ."""
    mark = word.istitle() and len(word) <= _LONGEST_MARK
    return not word.isalpha() or mark or "minute-label" in kinds(word.casefold())


def is_made_by(part: str) -> bool:
    """Whether a participle in front says what the body does with the thing behind it: `vuokraama toimistokeskus`.

    >>> is_made_by("vuokraama toimistokeskus"), is_made_by("ohjelmapalvelut")
    (True, False)
    """
    first, _, rest = part.partition(" ")
    made = first.islower() and first.endswith(_MADE) and head_form(first) is None
    return made and (is_unit(rest) or is_body(rest)) and "joins" not in kinds(rest.split()[0])


def tells_deed(part: str) -> bool:
    """Whether the words say what is done to something: `varaston purkaminen`, not `Maankäyttö ja rakentaminen`.

    A field of work that begins with a capital may be a unit: `Maaseudun kehittäminen`.
    """
    tokens = part.split()
    if len(tokens) < 2 or not tokens[-1].endswith(_DEED) or not part[:1].islower():
        return False
    return tokens[-2].endswith("n") and "joins" not in kinds(tokens[-2]) and head_form(tokens[-1]) is None
