"""Tells from the words around a name whether it names a person: a given name, a title, other names, a verb."""

from __future__ import annotations

import re

from converters.text.places.bodies import is_body_word
from converters.text.places.index import INNER, Reading
from converters.text.places.namesakes import (
    is_given_name,
    is_plain_given_name,
    is_plain_surname,
    is_surname,
    listed_names,
    makes_given_name,
)
from converters.text.places.text import CutText, Word, is_shouted, read_form


def is_person(cut: CutText, index: int) -> bool:
    """Whether the place name there is a person's: by a given name, a title, or other names beside it."""
    word = cut.words[index]
    readings = read_form(word.text)
    if readings and all(reading.case in INNER for reading in readings):
        return False
    if _is_area_genitive(cut, index, readings) or cut.ends_row(index):
        return False
    return (
        _follows_given_name(cut, index)
        or _acts_as_person(cut, index, readings)
        or (is_surname(word) and _has_name_beside(cut, index))
        or (makes_given_name(readings) and _is_given_name(cut, index, readings))
    )


def _is_area_genitive(cut: CutText, index: int, readings: tuple[Reading, ...]) -> bool:
    """Whether a genitive stands right before a word for an area: "Raahen seutukunnassa"."""
    after = cut.near(index + 1)
    genitive = bool(readings) and all(reading.case == "gen" for reading in readings)
    return genitive and after is not None and cut.joined(index + 1) and after.is_a("area")


def is_full_name(cut: CutText, index: int) -> bool:
    """Whether the place name there ends a full name of a person: "Matti Salo"."""
    return _follows_given_name(cut, index) and not cut.ends_row(index)


def _acts_as_person(cut: CutText, index: int, readings: tuple[Reading, ...]) -> bool:
    """A name of people before or after a verb that only people are the subject of: "Simo kertoi", "sanoo Salo"."""
    word, after, before = cut.words[index], cut.near(index + 1), cut.near(index - 1)
    if not any(reading.case == "nom" for reading in readings):
        return False
    if before is not None and cut.joined(index) and before.is_a("person-verb"):
        return True
    if not (is_surname(word) or is_given_name(word.text)):
        return False
    return (after is not None and cut.joined(index + 1) and after.is_a("person-verb")) or _act_together(cut, index)


def _act_together(cut: CutText, index: int) -> bool:
    """Whether a verb that only people are the subject of follows two family names: "Salo ja Laine kertovat"."""
    partner = next(cut.list_after(index), None)
    if partner is None or partner + 1 >= len(cut.words):
        return False
    verb = cut.words[partner + 1]
    return cut.joined(partner + 1) and verb.is_a("person-verb") and verb.low.endswith(("vat", "vät"))


def _is_inflected(word: Word) -> bool:
    """A place name in a case that a place after a bare given name would not stand in ("Simo Pellolle")."""
    cases = {reading.case for reading in read_form(word.text)}
    return bool(cases) and not cases & (INNER | {"nom", "sv"})


def _follows_given_name(cut: CutText, index: int) -> bool:
    """ "Matti Salo", "M. Salo", "Simo Pellolle"."""
    word, before = cut.words[index], cut.near(index - 1)
    if before is None or not before.capital:
        return False
    if len(before.text) == 1 and re.fullmatch(r"\.[ \xa0]?", word.gap):
        return True
    if not cut.joined(index):
        return False
    if before.text not in listed_names("given_names"):
        return is_plain_given_name(before) or _is_reversed_pair(cut, index - 1)
    title = cut.near(index - 2)
    titled = title is not None and cut.joined(index - 1) and title.is_a("title")
    return _is_pair(cut, index - 1) or titled or is_plain_given_name(before) or is_surname(word) or _is_inflected(word)


def _is_pair(cut: CutText, index: int) -> bool:
    """Whether a given name and a place stand alone side by side ("Salla Inari"): places in a row have commas."""
    return is_given_name(cut.words[index].text) and _stand_alone(cut, index)


def _is_reversed_pair(cut: CutText, index: int) -> bool:
    """Whether a family name and a given name that are both places stand alone side by side ("Salo Simo")."""
    after = cut.near(index + 1)
    named = after is not None and is_given_name(after.text) and is_surname(cut.words[index])
    return named and _stand_alone(cut, index)


def _stand_alone(cut: CutText, index: int) -> bool:
    """Whether the word and the next are places in the nominative, with no place beside them."""
    given, after = cut.words[index], cut.near(index + 1)
    if after is None or not cut.joined(index + 1):
        return False
    nominative = all("nom" in {reading.case for reading in read_form(word.text)} for word in (given, after))
    before, further = cut.near(index - 1), cut.near(index + 2)
    in_row = (before is not None and before.capital and cut.joined(index) and bool(read_form(before.text))) or (
        further is not None and further.capital and cut.joined(index + 2)
    )
    return nominative and not in_row


def _has_name_beside(cut: CutText, index: int) -> bool:
    """A family name: "Salo Matti", "Salo, M.", "rehtori Salo", "Salo ja Virtanen"."""
    after, before = cut.near(index + 1), cut.near(index - 1)
    if cut.joined(index + 1) and (is_plain_given_name(after) or _is_reversed_pair(cut, index)):
        return True
    if after is not None and after.gap.strip() == "," and len(after.text) == 1 and _initial_follows(cut, index + 2):
        return True
    if cut.joined(index) and before is not None and before.is_a("title"):
        return True
    listed = (cut.words[at] for at in (*cut.list_before(index), *cut.list_after(index)))
    return any(is_plain_surname(word) for word in listed)


def _initial_follows(cut: CutText, index: int) -> bool:
    """Whether the letter before the word there has the full stop of an initial."""
    word = cut.near(index)
    return cut.words[index - 1].capital and (word is None or word.gap.startswith("."))


def _has_own_capital(word: Word) -> bool:
    """Whether the word has a capital; where all its letters are capitals, whether it is a family name or a place."""
    known = word.text.title() in listed_names("surnames") or bool(read_form(word.text))
    return known if is_shouted(word) else word.capital


def _is_given_name(cut: CutText, index: int, readings: tuple[Reading, ...]) -> bool:
    """A given name that is a place too: before a family name, in an outer case, or among other given names."""
    after, before = cut.near(index + 1), cut.near(index - 1)
    if before is not None and cut.joined(index) and before.is_a("title"):
        return True
    if after is not None and cut.joined(index + 1) and _has_own_capital(after) and not after.is_a("body"):
        return is_given_name(cut.words[index].text) and (
            _is_pair(cut, index) or is_surname(after) or _is_inflected(after) or not read_form(after.text)
        )
    if all(reading.case in ("ade", "abl", "all") for reading in readings):
        return True
    return any(is_plain_given_name(cut.words[at]) for at in (*cut.list_before(index), *cut.list_after(index)))


def is_someones(cut: CutText, last: int, known: bool) -> bool:
    """Whether the genitive of a place that is a given name too is a person's: `Sallan mukaan`, `Simon puhelin`.

    `known`: the text names somebody so; then all but what areas have is that person's.
    """
    word, after = cut.words[last], cut.near(last + 1)
    readings = read_form(word.text)
    if not makes_given_name(readings) or not any(reading.case == "gen" for reading in readings):
        return False
    if after is None or not cut.joined(last + 1) or after.capital:
        return False
    area = after.is_a("area-noun") or after.is_a("municipality-noun") or is_body_word(after) or after.is_a("link-word")
    return after.is_a("of-person") or (known and not (area or after.is_a("of-area")))


def may_be_someones(cut: CutText, last: int) -> bool:
    """Whether a person or a place may have what follows: `Sallan tarina`."""
    after = cut.near(last + 1)
    owned = after is not None and cut.joined(last + 1) and after.is_a("maybe-of-person")
    return owned and makes_given_name(read_form(cut.words[last].text))
