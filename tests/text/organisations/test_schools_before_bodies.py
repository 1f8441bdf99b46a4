"""Schools and departments that stand before their university, and those in a list of others."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kauppakorkeakoulu, Oulun yliopisto", [("Oulun yliopisto", ("Kauppakorkeakoulu",))]),
        ("Sibelius-Akatemia, Taideyliopisto", [("Taideyliopisto", ("Sibelius-Akatemia",))]),
        ("Svenska social- och kommunalhögskolan, Helsingfors universitet",
         [("Helsingfors universitet", ("Svenska social- och kommunalhögskolan",))]),
        ("Porin yksikkö, Turun kauppakorkeakoulu, Turun yliopisto",
         [("Turun yliopisto", ("Turun kauppakorkeakoulu", "Porin yksikkö"))]),
        ("Kauppakorkeakoulu, Aalto-yliopisto; Kasvatustieteiden tiedekunta, Lapin yliopisto",
         [("Aalto-yliopisto", ("Kauppakorkeakoulu",)), ("Lapin yliopisto", ("Kasvatustieteiden tiedekunta",))]),
        ("Lapin yliopisto; Kemian laitos, Oulun yliopisto; Kela",
         ["Lapin yliopisto", ("Oulun yliopisto", ("Kemian laitos",)), "Kela"]),
    ],
)  # fmt: skip
def test_a_school_stands_before_its_university(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun yliopisto, Turun kauppakorkeakoulu, Turun yliopisto, Kela",
         ["Oulun yliopisto", "Turun kauppakorkeakoulu", "Turun yliopisto", "Kela"]),
        ("Turun kauppakorkeakoulu; Turun yliopisto", ["Turun kauppakorkeakoulu", "Turun yliopisto"]),
        ("Svenska handelshögskolan, Helsingfors universitet", ["Svenska handelshögskolan", "Helsingfors universitet"]),
    ],
)  # fmt: skip
def test_a_listed_school_among_others_is_a_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("unit", ["socialverk", "bildningsverk"])
def test_an_agency_of_a_swedish_town_is_its_unit(unit: str) -> None:
    check(f"Vasa stads {unit} deltar.", [("Vasa stad", (unit,))])


@pytest.mark.parametrize("work", ["aikuissosiaalityö", "lastensuojelu", "varhaiskasvatus"])
def test_services_have_their_work_below_them(work: str) -> None:
    check(f"Iin kunnan sosiaalipalvelujen {work}", [("Iin kunta", ("sosiaalipalvelut", work))])
