"""Names that two genitives, two places or a dash make, and services, teams and funds beside bodies."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Mukana ovat Metsähallitus, Meren ja rannikon säätiö sekä Kivi Oy.",
            ["Metsähallitus", "Meren ja rannikon säätiö", "Kivi Oy"],
        ),
        ("Hanketta tukee Luonnon ja riistan säätiö.", ["Luonnon ja riistan säätiö"]),
        ("Isän ja äidin seuran toiminta jatkuu.", ["Isän ja äidin seura"]),
    ],
)
def test_two_genitives_lead_to_one_foundation_or_association(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "name",
    [
        "Virko – Uuden tanssin keskus ry",
        "Loimu – Pohjoisten tarinoiden talo ry",
        "Kaarna – puualan osaamiskeskus ry",
    ],
)
def test_a_dash_joins_a_brand_to_what_its_association_is(name: str) -> None:
    check(f"Vuonna 2002 perustettu {name} järjestää kurssin.", [name])


def test_a_dash_before_the_association_of_a_place_is_of_no_name() -> None:
    check("Kaarna – Iin Martat ry:n hanke.", ["Iin Martat ry"])


@pytest.mark.parametrize("body", ["Kelostiftelsen", "Kelosällskapet"])
def test_a_swedish_body_may_be_of_two_places(body: str) -> None:
    check(f"{body} i Vasa och Pargas grundades 1992.", [f"{body} i Vasa och Pargas"])
    check(f"{body} i Vasa och Kivi Ab grundades 1992.", [f"{body} i Vasa", "Kivi Ab"])


@pytest.mark.parametrize("owner", ["MTK", "THL", "GTK"])
def test_services_of_nothing_are_no_unit_of_a_body_by_its_letters(owner: str) -> None:
    check(f"{owner}:n palvelujen kysyntä kasvoi.", [owner])


def test_a_team_beside_a_club_is_none_of_its_units() -> None:
    text = "De var Esbo Idrottsklubb, Team Loimu, Västra Nylands Sångförbund och Kyrkslätts dramaklubb."
    check(text, ["Esbo Idrottsklubb", "Västra Nylands Sångförbund", "Kyrkslätts dramaklubb"])


@pytest.mark.parametrize("frame", ["Den nya fonden heter {}.", "Stipendier utdelas ur {}."])
def test_a_swedish_fund_honours_a_person(frame: str) -> None:
    check(frame.format("Karin Lindströms fond"), ["Karin Lindströms fond"])


def test_the_last_part_of_a_brand_may_have_a_long_vowel() -> None:
    check("Kulttuurikeskus MeePoon johtaja kertoo.", ["Kulttuurikeskus MeePoo"])
