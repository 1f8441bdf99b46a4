"""Rows of tables whose columns gaps part, letters in the names of programmes and before those of hospitals."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lumen pilotti  Suomen Punainen Risti  412 330,50", ["Suomen Punainen Risti"]),
        ("Lumen pilotti  Kela  1 Euroopan yhteinen talvi  412 330,50  1.3.2023  28.2.2026", ["Kela"]),
        ("Lumen pilotti  Kela  412 330,50\nTalven tie  Opetushallitus  20 000 €", ["Kela", "Opetushallitus"]),
        ("Oulun yliopisto  Kemian laitos  20 000", [("Oulun yliopisto", ("Kemian laitos",))]),
        ("Lumen pilotti  Kestävä talvi  412 330,50", []),
    ],
)
def test_a_cell_that_is_a_listed_body_is_read_alone(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hanke saa Marie Curie RISE -rahoitusta.", []),
        ("Hanke saa Business Finland -rahoitusta.", ["Business Finland"]),
        ("Hanke saa TEM -rahoitusta ja Kelan tukea.", ["TEM", "Kela"]),
    ],
)
def test_letters_that_end_the_name_of_a_programme_are_no_body(text: str, found: Wanted) -> None:
    check(text, found)


def test_the_letters_of_a_hospital_before_its_name_make_no_second_body() -> None:
    name = "OYS Oulun yliopistollinen sairaala"
    check(f"Mallia kokeilevat {name} ja Iin kunta.", [name, "Iin kunta"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Kommun Sökande Understöd/euro\nLovisa Lovisa stad/Bildningsväsendet 5 000\n"
                "Helsingfors Ad Lucem i Helsingfors rf 20 000"
            ),
            [("Lovisa stad", ("Bildningsväsendet",)), "Ad Lucem i Helsingfors rf"],
        ),
        (
            "Kemi Kemin kaupunki 12 000\nTornio Tornion seurakunta 4 000 €\nOulu Nuorten Ystävät ry 9 000",
            ["Kemin kaupunki", "Tornion seurakunta", "Nuorten Ystävät ry"],
        ),
        ("Lahti Energia Oy 12 000\nOulun kaupunki 4 000", ["Lahti Energia Oy", "Oulun kaupunki"]),
    ],
)
def test_the_column_of_places_is_no_part_of_names(text: str, found: Wanted) -> None:
    check(text, found)
