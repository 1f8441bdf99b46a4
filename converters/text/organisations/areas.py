"""Tells regions from the towns in them, and the names that both have in English."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from converters.text.language.inflection import inflect_name
from converters.text.organisations.words import country_forms, place_names, words
from graph.resources import table

_PARISHES = "seurakunnat"
"""What a union of the parishes of a town is called: `Porin seurakunnat`."""
_COUNTRY = "suomen"
_TOWNS = frozenset({"kunta", "kaupunki"})


@cache
def english_places() -> frozenset[str]:
    """The municipalities and regions by which towns and universities are called in English, folded: `lapland`."""
    return frozenset(place_names()) | english_regions()


@cache
def english_regions() -> frozenset[str]:
    """The names of regions in English, folded: `lapland`."""
    return frozenset(row["name_en"].casefold() for row in table("regions"))


@cache
def wide_areas() -> frozenset[str]:
    """The genitives of regions and of parts of the country that are no municipality today, folded: `lapin`, `savon`."""
    towns = (row["name_fi"] for row in table("municipalities") if not row["valid_to"])
    regions = (row["genitive"].casefold() for row in table("regions") if row["genitive"])
    return frozenset({*regions, *words().forms_of("area-genitive")}) - _genitives_of(towns)


def is_wide_area(word: str) -> bool:
    """Whether the word is a region or a part of the country in the nominative: `Häme`, `Savo`.

    >>> is_wide_area("Häme"), is_wide_area("Hämeen"), is_wide_area("Oulu")
    (True, False, False)
    """
    return word.istitle() and not wide_areas().isdisjoint(map(str.casefold, inflect_name(word).get("gen", ())))


def has_no_town(area: str, head: str) -> bool:
    """Whether an area in the genitive has no body of its own by the word, of which its towns have one each.

    >>> has_no_town("Uudenmaan", "kunta"), has_no_town("Lapin", "kunta"), has_no_town("Viron", "seurakunnat")
    (True, False, True)
    """
    folded = area.casefold()
    if head == _PARISHES:
        return folded in wide_areas() or folded == _COUNTRY or folded in country_forms()
    return head in _TOWNS and folded in wide_areas() and folded not in _towns_in_genitive()


@cache
def _towns_in_genitive() -> frozenset[str]:
    """The genitives of municipalities, former ones too, folded."""
    return _genitives_of(row["name_fi"] for row in table("municipalities"))


def _genitives_of(names: Iterable[str]) -> frozenset[str]:
    return frozenset(form.casefold() for name in names for form in inflect_name(name).get("gen", ()))


def is_part_of_country(area: str) -> bool:
    """Whether the genitive is of a side of the country and of no region: `Pohjois-Suomen`, not `Keski-Suomen`."""
    folded = area.casefold()
    return folded.endswith(f"-{_COUNTRY}") and words().has(folded, "area-genitive")


def region_in_nominative(word: str) -> str:
    """A region in the genitive, or a part of one behind its hyphen, in the nominative; empty for other words.

    >>> region_in_nominative("Tunturi-Lapin"), region_in_nominative("Uudenmaan"), region_in_nominative("Kuopion")
    ('Tunturi-Lappi', 'Uusimaa', '')
    """
    side, hyphen, area = word.rpartition("-")
    named = _regions().get(area)
    return f"{side}{hyphen}{named}" if named else ""


@cache
def _regions() -> dict[str, str]:
    """The genitives of regions without their sides, each with the nominative: `Lapin`, `Suomen`, `Hämeen`."""
    rows = [row for row in table("regions") if row["genitive"]]
    return {row["genitive"].rpartition("-")[2]: row["name_fi"].rpartition("-")[2] for row in rows}
