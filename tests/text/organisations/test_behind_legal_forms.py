"""What stands in a cell behind an association's legal form, and a person before a foundation in a sentence."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    ("cell", "name", "units"),
    [
        ("Iin Yrittäjät ry Kauppa elää 15 000 12 000", "Iin Yrittäjät ry", ()),
        ("Kyläseura Kaiku ry Uusi kylätalo", "Kyläseura Kaiku ry", ()),
        ("Setlementti Kaiku ry Naapuri-toiminta", "Setlementti Kaiku ry", ()),
        ("Mallin Martat ry Mall Marthaförbund rf", "Mallin Martat ry", ()),
    ],
)
def test_no_name_goes_on_behind_the_form_of_associations(cell: str, name: str, units: tuple[str, ...]) -> None:
    assert [(each.name, each.units) for each in read_organisations(cell)] == [(name, units)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Aino Virtanen Kuntoutussäätiöstä esitteli tulokset.", "Kuntoutussäätiö"),
        ("Tulokset esitteli Aino Virtanen Vates-säätiöltä.", "Vates-säätiö"),
        ("Tukea antaa Aino Virtasen muistosäätiö.", "Aino Virtasen muistosäätiö"),
        ("Hakija: Aino Virtanen Säätiö", "Aino Virtanen Säätiö"),
    ],
)
def test_a_person_before_a_foundation_is_in_its_name_only_if_it_honours_the_person(text: str, name: str) -> None:
    assert [each.name for each in read_organisations(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hoitajat tulivat Mehiläisestä.", "Mehiläinen"),
        ("Työ tehtiin Rinnekodin kanssa.", "Rinnekoti"),
        ("Vastuu on Suomen Ladulla.", "Suomen Latu"),
    ],
)
def test_listed_names_are_known_by_their_weak_stem(text: str, name: str) -> None:
    assert [each.name for each in read_organisations(text)] == [name]


@pytest.mark.parametrize("ending", ["n", "stä", "lle", "ssä", "ltä"])
def test_a_legal_form_in_any_case_closes_the_name(ending: str) -> None:
    for text in (f"Kehitysyhtiö Lumikko Oy:{ending}", f"Tukijana oli Kehitysyhtiö Lumikko Oy:{ending} Aino Virtanen."):
        assert [each.name for each in read_organisations(text)] == ["Kehitysyhtiö Lumikko Oy"]


@pytest.mark.parametrize("area", ["Häme", "Savo", "Karjala"])
def test_an_area_behind_the_legal_form_is_inside_the_name_where_it_ends_there(area: str) -> None:
    check(f"Mukana olivat Seutukeskus Oy {area} ja Iin kunta.", [f"Seutukeskus Oy {area}", "Iin kunta"])
    check(f"Kelo Oy {area} vastaa hankkeesta.", ["Kelo Oy"])


def test_a_town_behind_the_legal_form_is_where_the_firm_is() -> None:
    check("Mukana olivat Iin kunta ja Kivi Oy Oulu.", ["Iin kunta", "Kivi Oy"])
