"""Which words may make the name of a unit in running text: fields one after another, short names in the genitive."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from converters.text.organisations.units import to_nominative
from tests.text.organisations.checks import Wanted, check

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


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Vasa stad, {}", "enheten för ekonomi, planering och upphandling"),
        ("Vasa stad / {}", "avdelningen för kultur, idrott och fritid"),
        ("Projektet leds av Vasa stad, {}, och Kela.", "avdelningen för kultur, idrott och fritid"),
        ("Projektet leds av Vasa stad, {}, och Kela.", "sektorn för småbarnspedagogik"),
        ("Projektet leds av Vasa stad, {}, och Kela.", "centralen för kontinuerligt lärande"),
        ("Vasa stad, {}", "kompetenscentret"),
    ],
)
def test_a_swedish_unit_says_what_it_is_for(text: str, unit: str) -> None:
    check(text.format(unit), [("Vasa stad", (unit,)), *(["Kela"] if "Kela" in text else [])])


def test_the_purpose_of_a_swedish_unit_ends_before_the_next_body_and_the_verb() -> None:
    check(
        "Vasa stad, sektorn för småbarnspedagogik och Korsholms kommun deltar.",
        [("Vasa stad", ("sektorn för småbarnspedagogik",)), "Korsholms kommun"],
    )


ENGLISH_UNITS = ("Faculty of Law", "School of Business", "Planning Division", "Research Unit of Marine Biology")


@pytest.mark.parametrize("unit", ENGLISH_UNITS)
@pytest.mark.parametrize(
    "text",
    [
        "Anna Ek, {}, University of Turku",
        "{}, University of Turku",
        "University of Turku, {}",
        "University of Turku's {}",
        "The work is led by University of Turku’s {}.",
        "The work is led by the {} of the University of Turku.",
        "The work is led by the {} at the University of Turku.",
        "The work is led by University of Turku, {}.",
    ],
)
def test_an_english_unit_stands_before_or_behind_its_body(text: str, unit: str) -> None:
    check(text.format(unit), [("University of Turku", (unit,))])


@pytest.mark.parametrize(
    ("owner", "body"),
    [
        ("Lapland University of Applied Sciences'", "Lapland University of Applied Sciences"),
        ("Natural Resources Institute Finland's", "Natural Resources Institute Finland"),
        ("Aalto University's", "Aalto University"),
    ],
)
def test_the_english_genitive_ends_the_whole_name(owner: str, body: str) -> None:
    check(f"The work is led by {owner} Planning Division.", [(body, ("Planning Division",))])


@pytest.mark.parametrize(
    "unit", ["liikkeen ja levon {}tutkimusryhmä", "Kasvun {}toimiala", "Digipedagogiikan {}yksikkö"]
)
@pytest.mark.parametrize(
    "text", ["Vaasan yliopiston {}", "Työstä vastaa Vaasan yliopiston {}.", "Vaasan yliopisto, {}"]
)
def test_a_short_name_inside_that_of_a_unit_parts_it_not(text: str, unit: str) -> None:
    check(text.format(unit.format("(LILE) ")), [("Vaasan yliopisto", (unit.format(""),))])


@pytest.mark.parametrize("text", ["{}", "Työstä vastaa {}.", "{}, Kela", "Mukana ovat {} ja Kela."])
@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Metsien tutkimuskeskus (Vaasan yliopisto)", ("Vaasan yliopisto", ("Metsien tutkimuskeskus",))),
        ("Ranuan kotiseutumuseo (Ranuan kunta)", ("Ranuan kunta", ("Ranuan kotiseutumuseo",))),
    ],
)
def test_a_bracket_names_the_body_of_an_institute(text: str, written: str, found: tuple[str, tuple[str, ...]]) -> None:
    check(text.format(written), [found, *(["Kela"] if "Kela" in text else [])])


def test_an_agency_in_a_bracket_is_no_unit_of_another() -> None:
    check("Ilmatieteen laitos (Luonnonvarakeskus), Kela", ["Ilmatieteen laitos", "Luonnonvarakeskus", "Kela"])


@pytest.mark.parametrize("text", ["{}", "{}; Kela", "Mukana ovat {}, ja Kela."])
def test_the_district_of_an_agency_is_a_unit(text: str) -> None:
    check(
        text.format("Väylävirasto, Kainuun alue"),
        [("Väylävirasto", ("Kainuun alue",)), *(["Kela"] if "Kela" in text else [])],
    )


@pytest.mark.parametrize("school", ["kansanopisto", "Kirkonopisto", "lukio"])
@pytest.mark.parametrize("text", ["{}", "Kurssin pitää {}.", "Mukana ovat {} ja Kela."])
def test_the_school_of_an_association_is_a_unit_of_it(text: str, school: str) -> None:
    wanted: Wanted = [("Lumikon Setlementti ry", (school,)), *(["Kela"] if "Kela" in text else [])]
    check(text.format(f"Lumikon Setlementti ry:n {school}"), wanted)


@pytest.mark.parametrize("unit", ["Hoiva ja palvelut -tiimi", "metsät ja vedet -yksikkö", "Arki ja koti -osaamisala"])
@pytest.mark.parametrize(
    "text", ["Vaasan yliopisto, {}", "Työstä vastaa Vaasan yliopisto, {}.", "Työstä vastaa Vaasan yliopiston {}."]
)
def test_the_head_that_a_hyphen_joins_to_words_ends_the_unit(text: str, unit: str) -> None:
    check(text.format(unit), [("Vaasan yliopisto", (unit,))])


@pytest.mark.parametrize(("genitive", "field"), [("päivähoidon", "päivähoito"), ("esiopetuksen", "esiopetus")])
@pytest.mark.parametrize(
    "text", ["Malli tehtiin Ranuan kunnan {} kanssa.", "Koulutus on Ranuan kunnan {} henkilöstölle."]
)
def test_a_field_of_work_that_acts_with_others_is_a_unit(text: str, genitive: str, field: str) -> None:
    check(text.format(genitive), [("Ranuan kunta", (field,))])


def test_what_is_said_of_a_field_of_work_makes_it_no_unit() -> None:
    check("Ranuan kunnan kaavoituksen periaatteet hyväksyttiin.", ["Ranuan kunta"])
    check("Malli tehtiin Ranuan kunnan päivähoidon ja Kelan kanssa.", [("Ranuan kunta", ("päivähoito",)), "Kela"])


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("teknisten palvelujen", "tekniset palvelut"),
        ("sosiaalisten palveluiden", "sosiaaliset palvelut"),
        ("hallinnollisten palvelujen", "hallinnolliset palvelut"),
        ("kulttuuristen palvelujen", "kulttuuriset palvelut"),
        ("perusturvan psykososiaalisten palvelujen", "perusturvan psykososiaaliset palvelut"),
        ("vammaisten palvelujen", "vammaisten palvelut"),
        ("ikäihmisten palveluiden", "ikäihmisten palvelut"),
    ],
)
def test_an_adjective_agrees_with_services_in_the_plural(written: str, unit: str) -> None:
    assert to_nominative(written.split()) == unit


@pytest.mark.parametrize("name", ["Kotipalvelu Lumikko", "Siivouspalvelu Kuvitelma", "Lumikon Kotipalvelu"])
def test_a_service_in_the_singular_is_a_trade_and_no_unit(name: str) -> None:
    assert read_organisations(name) == []
