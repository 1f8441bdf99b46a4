"""Letterheads in two languages: a body or a unit said again in the other language is no second one."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

_VAASA: Wanted = [("Vaasan kaupunki", ("Sivistystoimi", "Nuorisopalvelut"))]


@pytest.mark.parametrize(
    "text",
    [
        "Vaasan kaupunki\nVasa stad\nSivistystoimi\nBildningssektorn\nNuorisopalvelut\nUngdomstjänster",
        "Vaasan kaupunki\nSivistystoimi\nBildningssektorn\nNuorisopalvelut\nUngdomstjänster",
        "Vaasan kaupunki\nSivistystoimi\nNuorisopalvelut\nVasa stad\nBildningssektorn",
        "VAASAN KAUPUNKI\nVASA STAD\nSivistystoimi\nBildningssektorn\nNuorisopalvelut",
        "Vaasan kaupunki    Vasa stad\nSivistystoimi   Bildningssektorn\nNuorisopalvelut",
        "Vaasan kaupunki\tVasa stad\nSivistystoimi\tBildningssektorn\nNuorisopalvelut",
        "Vaasan kaupunki Vasa stad\nSivistystoimi\nNuorisopalvelut",
        "Vaasan kaupunki – Vasa stad\nSivistystoimi – Bildningssektorn\nNuorisopalvelut – Ungdomstjänster",
        "Vaasan kaupunki / Vasa stad\nSivistystoimi / Bildningssektorn\nNuorisopalvelut/Ungdomstjänster",
    ],
)
def test_the_second_language_adds_no_body_and_no_unit(text: str) -> None:
    check(text, _VAASA)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vasa stad\nVaasan kaupunki\nBildningssektorn\nSivistystoimi", [("Vasa stad", ("Bildningssektorn",))]),
        ("Opetus- ja kulttuuriministeriö\nUndervisnings- och kulturministeriet\nKulttuuriosasto",
         [("Opetus- ja kulttuuriministeriö", ("Kulttuuriosasto",))]),
        ("Turun ja Kaarinan seurakuntayhtymä\nÅbo och S:t Karins kyrkliga samfällighet\nKiinteistötoimisto",
         [("Turun ja Kaarinan seurakuntayhtymä", ("Kiinteistötoimisto",))]),
        ("HELSINGIN KAUPUNKI\nHELSINGFORS STAD\nRakennusvirasto\nByggnadskontoret",
         [("Helsingin kaupunki", ("Rakennusvirasto",))]),
        ("Hakija: Vaasan kaupunki\nYksikkö: Sivistystoimi / Bildningssektorn",
         [("Vaasan kaupunki", ("Sivistystoimi",))]),
    ],
)  # fmt: skip
def test_bodies_of_other_kinds_and_orders(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vaasan kaupunki\nKorsholms kommun", ["Vaasan kaupunki", "Korsholms kommun"]),
        ("Kehä-Seura ry\nNorr om Stan rf", ["Kehä-Seura ry", "Norr om Stan rf"]),
        ("Vaasan suomalainen seurakunta\nVasa svenska församling",
         ["Vaasan suomalainen seurakunta", "Vasa svenska församling"]),
        ("Turun seurakuntayhtymä\nEsbo kyrkliga samfällighet",
         ["Turun seurakuntayhtymä", "Esbo kyrkliga samfällighet"]),
        ("Kemin kaupunki\nSivistystoimi\nSvenska bildningstjänster",
         [("Kemin kaupunki", ("Sivistystoimi", "Svenska bildningstjänster"))]),
        ("Kemin kaupunki\nSivistystoimi\nNuorisopalvelut", [("Kemin kaupunki", ("Sivistystoimi", "Nuorisopalvelut"))]),
        ("Vaasan kaupunki\nBildningssektorn", [("Vaasan kaupunki", ("Bildningssektorn",))]),
        ("Oulun yliopisto\nTeknillinen tiedekunta\nDepartment of Chemistry",
         [("Oulun yliopisto", ("Teknillinen tiedekunta", "Department of Chemistry"))]),
    ],
)  # fmt: skip
def test_other_bodies_and_units_stay(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "text",
    [
        "Helsingin yliopisto, Lumitieteellinen tiedekunta Snövetenskapliga fakulteten",
        "Helsingin yliopisto, Lumitieteellinen tiedekunta, Snövetenskapliga fakulteten",
        "Helsingin yliopisto\nLumitieteellinen tiedekunta Snövetenskapliga fakulteten",
    ],
)
def test_a_faculty_said_again_in_swedish_without_a_sign_is_no_level_of_its_own(text: str) -> None:
    [body] = read_organisations(text)
    assert (body.name, body.units) == ("Helsingin yliopisto", ("Lumitieteellinen tiedekunta",))


def test_a_swedish_unit_of_another_kind_or_for_those_who_speak_swedish_is_one_of_its_own() -> None:
    [body] = read_organisations("Vaasan kaupunki, kirjasto-osasto, svenska avdelningen")
    assert body.units == ("kirjasto-osasto", "svenska avdelningen")
    [body] = read_organisations("Helsingin yliopisto, Lumitieteellinen tiedekunta, Kemiska institutionen")
    assert body.units == ("Lumitieteellinen tiedekunta", "Kemiska institutionen")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hanketta vetää Sedu eli Seinäjoen koulutuskuntayhtymä.", "Seinäjoen koulutuskuntayhtymä"),
        ("TEM eli työ- ja elinkeinoministeriö päättää.", "Työ- ja elinkeinoministeriö"),
        ("Opetushallitus eli OPH päättää.", "Opetushallitus"),
    ],
)
def test_two_names_that_or_joins_are_one_body_by_the_longer(text: str, name: str) -> None:
    assert [one.name for one in read_organisations(text)] == [name]
