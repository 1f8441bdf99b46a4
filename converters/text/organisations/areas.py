"""Tells regions from the towns in them, and the names that both have in English."""

from __future__ import annotations

from functools import cache

from converters.text.language.inflection import inflect_name
from converters.text.organisations.words import place_names, words
from graph.resources import table


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
    own = {form.casefold() for town in towns for form in inflect_name(town).get("gen", ())}
    regions = (row["genitive"].casefold() for row in table("regions") if row["genitive"])
    return frozenset({*regions, *words().forms_of("area-genitive")}) - own
