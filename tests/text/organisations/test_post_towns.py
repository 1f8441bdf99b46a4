"""A post code that is of a body tells whose the units before it are."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations


def _read(text: str) -> list[tuple[str, ...]]:
    return [(found.name, *found.units) for found in read_organisations(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Lumen laitos, PL 5, 90014 Oulun yliopisto",
        "Lumen laitos, PL 5 (Jokitie 9), 90014 Oulun yliopisto",
        "Lumen laitos, FI-90014 Oulun yliopisto, puh. 000 0000",
        "Lumen laitos\nPL 5\n90014 Oulun yliopisto",
        "Lumen laitos\nPL 5, 90014 OULUN YLIOPISTO\npuh. 000 0000",
    ],
)
def test_a_unit_is_of_the_body_whose_post_code_follows(text: str) -> None:
    assert _read(text) == [("Oulun yliopisto", "Lumen laitos")]


def test_a_town_and_a_hospital_district_have_post_codes_too() -> None:
    assert _read("Nuorisopalvelut, PL 31, 02070 Espoon kaupunki") == [("Espoon kaupunki", "Nuorisopalvelut")]
    assert _read("Sisätautien klinikka, PL 3, 00029 HUS") == [("HUS", "Sisätautien klinikka")]


def test_the_body_stands_where_the_unit_and_its_post_town_do() -> None:
    text = "Lumen laitos, PL 5, 90014 Oulun yliopisto"
    [found] = read_organisations(text)
    assert found.at == (0, len(text))
    assert found.raw == text
    assert found.type == "university"


def test_an_english_unit_with_its_post_box_is_of_the_university_of_the_code() -> None:
    wanted = [("University of Oulu", "Department of Snow Physics")]
    assert _read("Department of Snow Physics, P.O. Box 27, FI-90014 University of Oulu") == wanted
    assert _read("Department of Snow Physics, P.O. Box 27, 90014 University of Oulu, Finland") == wanted


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Jokikerho ry\nPL 68\n90014 Oulun yliopisto", [("Jokikerho ry",)]),
        ("Jokikerho ry, asiakaspalvelu, PL 5, 90014 Oulun yliopisto", [("Jokikerho ry", "asiakaspalvelu")]),
        ("PL 5, 90014 Oulun yliopisto", []),
        ("Nuorisopalvelut, 90100 Oulu", [("", "Nuorisopalvelut")]),
        ("Kirjaamo, PL 33, 00023 Valtioneuvosto", [("", "Kirjaamo")]),
        ("Turun yliopisto\nLumen laitos\n20014 Turun yliopisto", [("Turun yliopisto", "Lumen laitos")]),
    ],
)
def test_other_addresses_tell_of_no_body(text: str, read: list[tuple[str, ...]]) -> None:
    assert _read(text) == read
