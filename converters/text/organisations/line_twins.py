"""Bodies and units that a letterhead names in two languages, on lines one below the other or in two columns."""

from __future__ import annotations

from converters.text.organisations.kinds import is_aside, is_unit
from converters.text.organisations.same_bodies import (
    has_within,
    language_of,
    name_the_same,
    names_part_of,
    says_again,
    says_kind_again,
    without_twins,
)
from converters.text.organisations.units import split_units
from converters.text.organisations.words import municipality_code, words
from graph.model import Organisation, Span

_PRIVATE = frozenset({"association", "company", "cooperative", "foundation", "fund", "sole-trader"})
"""Types of bodies whose name in two languages is told from two bodies by the tables alone."""
_COLUMNS = 2
_LONGEST_PART = 4
"""Words of a part of a body on its line, at most."""
_GAP = "  "
_SIGNS = (" – ", " - ", " / ", " | ", ", ", "/")


def is_part_line(body: Organisation, line: str) -> bool:
    """Whether a line is a part that the body has within it, or one by its short name: `Gradia Kemi` under Gradia.

    Behind a unit the short name begins the body's next chain: `HUS, Diagnostiikka` over `HUS Apteekki`.
    """
    if has_within(body.name, line):
        return True
    plain = (
        " " in line
        and not body.units
        and "," not in line
        and len(line.split()) <= _LONGEST_PART
        and not any(map(str.isdigit, line))
    )
    return plain and line[:1].isupper() and names_part_of(body.name, line) and not is_aside(line)


def is_body_again(body: Organisation, again: Organisation) -> bool:
    """Whether the name says that of the body in another language: `Helsingin kaupunki` and `Helsingfors stad`."""
    if not body.name or not again.name or again.units or body.type != again.type or body.type in _PRIVATE:
        return False
    if language_of(body.name) == language_of(again.name):
        return False
    same = name_the_same(body.name, again.name) or says_again(body.name, again.name)
    return same or (body.type == "parish-union" and _names_town_of(body.name, again.name))


def _names_town_of(one: str, other: str) -> bool:
    """Whether both names begin with one town: `Turun seurakuntayhtymä` and `Åbo kyrkliga samfällighet`."""
    codes = {municipality_code(f"{name.split()[0]} {word}") for name, word in ((one, "kaupunki"), (other, "stad"))}
    return len(codes) == 1 and "" not in codes


def is_unit_again(body: Organisation, unit: str, *, bilingual: bool) -> bool:
    """Whether the words say the last unit of a body in another language: `Sosiaalivirasto` and `Socialverket`.

    `bilingual` tells that the body itself was named in two languages; else the second language is not the body's.
    A unit for those who speak a language is no other's name: `Svenska tjänster`.
    """
    if not body.units or not is_unit(unit) or words().has(unit.split()[0].casefold(), "tongue"):
        return False
    last, language = body.units[-1], language_of(unit)
    if language == language_of(last) or (not bilingual and language == language_of(body.name)):
        return False
    return language != "en" or says_kind_again(last, unit)


def first_language(line: str) -> str:
    """A unit without its name in another language: `Sivistystoimi / Bildningssektorn`; else the line.

    Without a sign only where both end in the word for their kind: `Tiedon tiedekunta Kunskapsfakulteten`.
    """
    for sign in _SIGNS:
        unit, found, again = line.partition(sign)
        if found and sign.strip() not in again and is_unit(unit.strip()):
            twin = Organisation("", unit, units=(unit.strip(),))
            return unit if is_unit_again(twin, again.strip(" ."), bilingual=True) else line
    units = split_units(line) if is_unit(line) else []
    kept = without_twins(units)
    return kept[0] if len(units) > len(kept) == 1 else line


def without_second_column(line: str, offset: int, read: list[Organisation]) -> tuple[str, list[Organisation]]:
    """A line and its bodies without a second column that says the first in another language."""
    if len(read) != _COLUMNS or _GAP not in line.replace("\t", _GAP):
        return line, read
    first, second = read
    if not isinstance(first.at, Span) or not isinstance(second.at, Span):
        return line, read
    between = line[first.at.end - offset : second.at.start - offset].replace("\t", _GAP)
    wide = _GAP in between and not between.strip()
    lone = not first.name and not second.name and is_unit_again(first, second.units[0], bilingual=True)
    return (line[: first.at.end - offset], [first]) if wide and (lone or is_body_again(first, second)) else (line, read)
