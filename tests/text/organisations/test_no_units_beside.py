"""What stands beside a body and is no unit of it: headings, degrees, posts, things planned; and services that are."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun yliopiston kirjasto\nPL 10, 90014 Oulu\n\nBIOTALOUDEN TUTKIMUSYKSIKKÖ",
         [("Oulun yliopisto", ("kirjasto",))]),
        ("Oulun yliopisto\nJokitie 1, 90500 Oulu\nKemian laitos", [("Oulun yliopisto", ("Kemian laitos",))]),
        ("IIN KUNTA\nJokitie 1, 91100 Ii\nSIVISTYSTOIMI", [("Iin kunta", ("SIVISTYSTOIMI",))]),
    ],
)  # fmt: skip
def test_a_heading_in_capitals_below_an_address_is_no_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Savonia-ammattikorkeakoulu\nTutkinto-ohjelma: Sosiaalialan ylempi ammattikorkeakoulututkinto",
         ["Savonia-ammattikorkeakoulu"]),
        ("Savonia-ammattikorkeakoulu\nTutkinto-ohjelma: Sairaanhoitaja (AMK)", ["Savonia-ammattikorkeakoulu"]),
        ("Savonia-ammattikorkeakoulu\nDegree programme: Master of Arts", ["Savonia-ammattikorkeakoulu"]),
        ("Savonia-ammattikorkeakoulu\nKoulutusohjelma: Hoidon koulutusohjelma",
         [("Savonia-ammattikorkeakoulu", ("Hoidon koulutusohjelma",))]),
    ],
)  # fmt: skip
def test_a_degree_behind_the_label_for_a_programme_is_no_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("post", ["PI", "co-PI", "consortium PI", "deputy leader", "work package leader"])
def test_the_part_of_somebody_in_a_project_is_no_unit(post: str) -> None:
    check(
        f"Aino Virtanen, University of Oulu, {post}\nOlli Aalto, Lapin yliopisto",
        ["University of Oulu", "Lapin yliopisto"],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Uusi päiväkoti\nTARVESELVITYS 2012\nIIN KUNTA\nVARHAISKASVATUS", [("Iin kunta", ("VARHAISKASVATUS",))]),
        ("Uusi sivukirjasto\nIin kunta", ["Iin kunta"]),
        ("Uusi koulu\nHANKESUUNNITELMA\nIin kunta\nTekniset palvelut", [("Iin kunta", ("Tekniset palvelut",))]),
        ("Kirjasto\nIin kunta", [("Iin kunta", ("Kirjasto",))]),
    ],
)  # fmt: skip
def test_what_is_planned_is_no_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rahoittajat: Suomen Kulttuurirahasto, Lapin rahasto; Kemin kaupunki",
         [("Suomen Kulttuurirahasto", ("Lapin rahasto",)), "Kemin kaupunki"]),
        ("Hanketta ovat tukeneet Suomen Kulttuurirahasto, Kainuun rahasto sekä Kemin kaupunki.",
         [("Suomen Kulttuurirahasto", ("Kainuun rahasto",)), "Kemin kaupunki"]),
        ("Svenska kulturfonden, Lapin rahasto", ["Svenska kulturfonden", "Lapin rahasto"]),
        ("Projektet leds av Vasa stad och Forststyrelsen Lapplands naturtjänster.",
         ["Vasa stad", ("Forststyrelsen", ("Lapplands naturtjänster",))]),
    ],
)  # fmt: skip
def test_the_fund_and_the_services_of_a_region_are_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Virtanen on tutkijana Terveet vedet -tutkimusryhmässä Lapin yliopistossa.",
         [("Lapin yliopisto", ("Terveet vedet -tutkimusryhmä",))]),
        ("Hanketta esiteltiin Älykäs arki -hankkeessa Lapin yliopistossa.", ["Lapin yliopisto"]),
        ("Hän puhui Nuorten ääni -työpajassa Lapin yliopistossa.", ["Lapin yliopisto"]),
    ],
)  # fmt: skip
def test_a_unit_by_its_name_stands_in_the_case_of_place_of_its_body(text: str, found: Wanted) -> None:
    check(text, found)
