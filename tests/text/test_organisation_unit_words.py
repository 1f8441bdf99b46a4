"""Which words may make the name of a unit in running text: fields one after another, short names in the genitive."""

from __future__ import annotations

import pytest

from tests.text.organisation_checks import Wanted, check

FIELDS = "kasvatuksen, koulutuksen ja vapaa-ajan toimiala"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Hankkeesta vastaa Kemin kaupungin {}.", FIELDS),
        ("Kemin kaupungin {}", FIELDS),
        ("Kemin kaupunki, {}", FIELDS),
        ("Mukana ovat Kemin kaupungin {}, Kela ja Ranuan kunta.", FIELDS),
        ("Hankkeesta vastaa Kemin kaupungin {}.", "työikäisten, vanhusten ja vammaisten palvelut"),
        ("Hankkeesta vastaa Kemin kaupungin {}.", "talouden, hallinnon sekä viestinnän yksikkö"),
        ("Hankkeesta vastaa Kemin kaupungin {}.", "teollisuuden ja rakentamisen osaamisala"),
        ("Hankkeesta vastaa Kemin kaupungin {}.", "kiertotalouden tutkimusryhmä"),
    ],
)
def test_a_unit_whose_fields_follow_one_another_is_one_unit(text: str, unit: str) -> None:
    others: Wanted = ["Kela", "Ranuan kunta"] if "Kela" in text else []
    check(text.format(unit), [("Kemin kaupunki", (unit,)), *others])


def test_a_unit_of_several_fields_in_another_case_is_named_in_the_nominative() -> None:
    text = "Hanke toteutetaan Kemin kaupungin lasten, nuorten ja perheiden palveluissa ja kouluissa."
    check(text, [("Kemin kaupunki", ("lasten, nuorten ja perheiden palvelut",))])


def test_genitives_that_lead_to_no_unit_are_none() -> None:
    check("Kemin kaupungin kuntalaisten, yritysten ja järjestöjen tilaisuus onnistui.", ["Kemin kaupunki"])


@pytest.mark.parametrize("owner", ["Lapin AMKin", "Lapin AMK:n", "TAMKin", "Turun AMKin"])
@pytest.mark.parametrize("text", ["{} {}", "Hankkeesta vastaa {} {}.", "Mukana ovat {} {} ja Kela."])
def test_a_short_name_that_ends_in_a_consonant_owns_its_unit(owner: str, text: str) -> None:
    body = owner.removesuffix("in").removesuffix(":n")
    wanted: Wanted = [(body, ("hyvinvoinnin yksikkö",)), *(["Kela"] if "Kela" in text else [])]
    check(text.format(owner, "hyvinvoinnin yksikkö"), wanted)


def test_units_stand_behind_an_agency_whose_name_ends_as_a_centre_does() -> None:
    check(
        "Mukana ovat Luonnonvarakeskus, tutkimuspalvelut ja Kela.",
        [("Luonnonvarakeskus", ("tutkimuspalvelut",)), "Kela"],
    )
