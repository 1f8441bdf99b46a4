"""The country and town that an address leaves behind the name of a body."""

from __future__ import annotations

import pytest

from converters.text.organisations.countries import without_country
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("University of Lapland Finland", "University of Lapland"),
        ("University of Lapland Rovaniemi Finland", "University of Lapland"),
        ("University of Southern Denmark Odense Denmark", "University of Southern Denmark"),
        ("Umeå University Sweden", "Umeå University"),
        ("Åbo Akademi i Vasa", "Åbo Akademi"),
        ("Kaamos Industripark Norja", "Kaamos Industripark"),
    ],
)
def test_a_country_and_town_behind_a_body_are_no_part_of_it(name: str, bare: str) -> None:
    assert without_country(name) == bare


@pytest.mark.parametrize(
    "name",
    [
        "Kaunis Norja",
        "Ystävyysseura Suomi Viro",
        "Statistics Finland",
        "University of Southern Denmark",
        "Technical University of Denmark",
        "Lumikko Oy Finland",
    ],
)
def test_a_country_inside_a_name_stays(name: str) -> None:
    assert without_country(name) == name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Department of Ice University of Oulu Oulu Finland", [("University of Oulu", ("Department of Ice",))]),
        ("Department of Ice, University of Oulu Finland", [("University of Oulu", ("Department of Ice",))]),
    ],
)
def test_a_unit_before_a_body_with_its_country_is_read(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Partnerit: Kaamos (Norja), Skogsmuseet (Ruotsi) ja Kelo Center", ["Kaamos", "Skogsmuseet", "Kelo Center"]),
        ("Mukana ovat Tarton yliopisto (Viro), Norut (Norja) ja Kelo Norjasta.", ["Tarton yliopisto", "Norut", "Kelo"]),
        (
            "Suomesta mukana ovat Luke ja Kelo Labs, Ruotsista Luleå kommun ja Norjasta Nordforskning.",
            ["Luke", "Kelo Labs", "Luleå kommun", "Nordforskning"],
        ),
        ("Kuvat: Toni Ruotsi, Iin kunta", ["Iin kunta"]),
    ],
)
def test_where_the_names_of_a_list_are_from_parts_them(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Partners: Lumo Labs Italy, Example Training Ltd UK, Kaamos Forum Denmark",
            ["Lumo Labs", "Example Training Ltd", "Kaamos Forum"],
        ),
        (
            "Local Partner: Kelo Vocational College Finland Kaamos Vocational Institute Denmark",
            ["Kelo Vocational College", "Kaamos Vocational Institute"],
        ),
        (
            "Partners: University of Eastern Finland, Church of Sweden, Statistics Finland",
            ["University of Eastern Finland", "Church of Sweden", "Statistics Finland"],
        ),
    ],
)
def test_countries_behind_several_names_of_a_list_are_no_part_of_them(text: str, found: Wanted) -> None:
    check(text, found)


def test_lines_that_a_country_in_a_bracket_closes_name_bodies_where_one_does() -> None:
    listed = "Lumo Utbildning Ab (Finland)\nKelo Ringen (Danmark)\nKaamos-Kolleg (Tyskland)"
    check(listed, ["Lumo Utbildning Ab", "Kelo Ringen", "Kaamos-Kolleg"])
    check("Resorna\nParis (Frankrike)\nRom (Italien)\nRiga (Lettland)", [])


def test_such_lines_may_have_bullets_and_fields_below_them() -> None:
    listed = "- City of Kemi (Finland)\n- Centrum Kaamos (Finland)\n- Riga City (Latvia)\n- Kela (Finland)"
    check(
        f"{listed}\nBudget and duration\n- Total budget: 671 000 €",
        ["City of Kemi", "Centrum Kaamos", "Riga City", "Kela"],
    )
    check("Matkat\n- Kööpenhamina (Tanska)\n- Tukholma (Ruotsi)\n- Kela (Suomi)", ["Kela"])
