"""What stands behind the units of a body and is none: streets, quarters, parts of a house, towns, people."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    "beside",
    [
        "Kampusranta 9 A",
        "Koulun tie 5B",
        "Vanhan aseman puistikko 3–5",
        "Rådhusets park 3",
        "Otto Kivis plats 1",
        "Viikki",
        "Gumtäkt",
        "3. kerros",
        "Rakennus B",
        "kokoushuone",
        "läntinen Uusimaa",
        "M. Virtanen",
        "verkkolasku",
    ],
)
def test_where_a_unit_is_and_who_is_in_it_is_no_unit_below_it(beside: str) -> None:
    check(f"Iin kunta, sivistystoimi, {beside}", [("Iin kunta", ("sivistystoimi",))])


def test_a_unit_with_a_number_stays_one() -> None:
    check("Iin kunta, Osasto 3", [("Iin kunta", ("Osasto 3",))])


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("Kaamoksen tutkimuslaitos Sodankylässä", "Kaamoksen tutkimuslaitos"),
        ("Polaari-instituutti Mikkelissä", "Polaari-instituutti"),
        ("Kemian laitos Joensuu", "Kemian laitos"),
        ("School of Polar Sciences Joensuu Finland", "School of Polar Sciences"),
        ("TE-palvelut Lappi", "TE-palvelut Lappi"),
    ],
)
def test_the_town_behind_a_unit_is_no_part_of_its_name(written: str, unit: str) -> None:
    check(f"Itä-Suomen yliopisto, {written}", [("Itä-Suomen yliopisto", (unit,))])


def test_a_hyphen_joins_no_unit_over_another_body() -> None:
    check(
        "Mukana on ympäristöministeriön luonto-osasto ja Iin kunnan Vedet ja ilma -yksikkö.",
        [("Ympäristöministeriö", ("luonto-osasto",)), ("Iin kunta", ("Vedet ja ilma -yksikkö",))],
    )


def test_a_hyphen_joins_the_head_to_a_unit_that_is_one_without_it() -> None:
    check(
        "Lounais-Suomen aluehallintoviraston opetus- ja kulttuuritoimi -vastuualue vastaa hankkeesta.",
        [("Lounais-Suomen aluehallintovirasto", ("opetus- ja kulttuuritoimi -vastuualue",))],
    )


def test_a_unit_in_the_case_of_the_one_before_it_is_below_it_with_a_capital_too() -> None:
    check(
        "Tutkimus tehdään Helsingin yliopiston Opettajankoulutuslaitoksessa, Opetuksen tutkimusyksikössä.",
        [("Helsingin yliopisto", ("Opettajankoulutuslaitos", "Opetuksen tutkimusyksikkö"))],
    )


def test_the_institution_of_a_place_has_units_of_its_own() -> None:
    check(
        "Kokkolan yliopistokeskuksen terveyden tutkimus- ja kehittämisyksikkö",
        [("Kokkolan yliopistokeskus", ("terveyden tutkimus- ja kehittämisyksikkö",))],
    )


def test_a_street_behind_the_words_of_a_unit_is_cut_off() -> None:
    check(
        "Lapin ammattikorkeakoulu / Tekniikka / materiaalien käytettävyys Tietokatu 1, Kemi",
        [("Lapin ammattikorkeakoulu", ("Tekniikka", "materiaalien käytettävyys"))],
    )


def test_a_post_in_two_halves_before_a_body_is_no_part_of_it() -> None:
    check("tutkimus- ja kehittämispäällikkö SeAMK Ruoka ja maatalous", [("SeAMK", ("Ruoka ja maatalous",))])


def test_a_listed_body_behind_ja_has_the_unit_that_a_hyphen_joins() -> None:
    check(
        "Työ tehtiin Itä-Suomen yliopiston laboratoriossa ja Luken Vedet ja ilma -yksikössä.",
        [("Itä-Suomen yliopisto", ("laboratorio",)), ("Luke", ("Vedet ja ilma -yksikkö",))],
    )


def test_a_division_and_a_team_of_an_english_town_are_its_units() -> None:
    check(
        "City of Turku, City Planning Division, Climate Team",
        [("City of Turku", ("City Planning Division", "Climate Team"))],
    )


def test_a_field_in_one_word_is_a_unit_behind_another() -> None:
    check(
        "Pohjanmaan hyvinvointialue, Ikääntyneiden palvelut, Palveluasuminen",
        [("Pohjanmaan hyvinvointialue", ("Ikääntyneiden palvelut", "Palveluasuminen"))],
    )
