"""Every form of every region and sub-region, demonyms of every municipality, and what was in force on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from converters.text.language.inflection import demonym_stems, inflect_name, is_front
from converters.text.places.reader import find_place, read_places
from graph.resources import table

REGIONS = [row for row in table("regions") if row["code"] != "21"]
MUNICIPALITIES = table("municipalities")
ABOLISHED = [row for row in MUNICIPALITIES if row["valid_to"]]
NEW = [row for row in MUNICIPALITIES if row["valid_from"]]
_ROUND = "seutukunta seutukunnan seutukunnassa seutukuntaan"


def _found(text: str, on: date | None = None) -> list[tuple[str, str]]:
    return [(place.name, place.kind) for place in read_places(text, on=on)]


@pytest.mark.parametrize("row", table("regions"), ids=lambda row: row["code"])
def test_every_form_of_a_region_is_the_region(row: dict[str, str]) -> None:
    for forms in inflect_name(row["name_fi"]).values():
        for form in forms:
            assert _found(f"Hankkeessa mainitaan {form} kahdesti.") == [(row["name_fi"], "region")], form


@pytest.mark.parametrize("row", table("sub_regions"), ids=lambda row: row["code"])
def test_a_word_for_sub_regions_tells_one_from_its_town(row: dict[str, str]) -> None:
    if row["genitive"]:
        for noun in _ROUND.split():
            text = f"Hanke koskee aluetta {row['genitive']} {noun}"
            assert _found(text) == [(row["name_fi"], "sub-region")], text


NO_PEOPLE = {"Eno", "Jyväskylän maalaiskunta", "Koski Tl", "Luoto", "Pedersören kunta", "Pohja"}
"""Names whose people are called otherwise, or as people of other places are."""


@pytest.mark.parametrize("row", MUNICIPALITIES, ids=lambda row: row["code"])
def test_people_of_every_municipality_name_it(row: dict[str, str]) -> None:
    found = set()
    for stem in demonym_stems(row["name_fi"]):
        a = "ä" if is_front(stem) else "a"
        for form in (f"{stem}l{a}iset", f"{stem}l{a}isille", f"{stem}l{a}isten"):
            found |= {name for name, _ in _found(f"Kurssi on {form} nuorille.")}
    assert (row["name_fi"] in found) is (row["name_fi"] not in NO_PEOPLE), found


@pytest.mark.parametrize("row", ABOLISHED, ids=lambda row: row["code"])
def test_an_abolished_municipality_is_in_force_up_to_its_last_day(row: dict[str, str]) -> None:
    last = date.fromisoformat(row["valid_to"])
    status = [find_place(row["name_fi"], kind="municipality", on=day) for day in (last, last + timedelta(1))]
    same = [place for place in status if place is not None and place.code == row["code"]]
    assert [place.status for place in same][:1] == ["in-force"]
    assert all(place.status == "abolished" for place in same[1:])


@pytest.mark.parametrize("row", NEW, ids=lambda row: row["code"])
def test_a_new_municipality_is_in_force_from_its_first_day(row: dict[str, str]) -> None:
    first = date.fromisoformat(row["valid_from"])
    place = find_place(row["name_fi"], kind="municipality", on=first)
    assert place is not None
    assert (place.code, place.status) == (row["code"], "in-force")
