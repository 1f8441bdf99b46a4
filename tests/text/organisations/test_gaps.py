"""A gap, a slash, a bracket or a lost blank before a unit keeps the unit, also where it reads like a body."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations


@pytest.mark.parametrize("sign", ["  ", " / ", "/", ", ", " "])
@pytest.mark.parametrize("school", ["kauppakorkeakoulu", "Kauppakorkeakoulu"])
@pytest.mark.parametrize("unit", ["Lumikon yksikkö", "Kasvukeskus"])
def test_a_school_of_a_university_and_its_unit(sign: str, school: str, unit: str) -> None:
    found = parse_organisation(f"Turun yliopisto{sign}{school} {unit}")
    assert (found.name, found.units) == ("Turun yliopisto", (school, unit))


@pytest.mark.parametrize("sign", ["  ", " "])
def test_the_school_that_a_firm_keeps(sign: str) -> None:
    found = parse_organisation(f"Lapin ammattikorkeakoulu Oy{sign}Kemin ammattikorkeakoulu")
    assert (found.name, found.units) == ("Lapin ammattikorkeakoulu Oy", ("Kemin ammattikorkeakoulu",))


def test_a_local_association_is_no_spelling_of_the_one_over_it() -> None:
    assert parse_organisation("Lumikko Seura  Porin piiri ry").name == "Lumikko Seura Porin piiri ry"


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Oulun yliopisto  Lapin yliopisto", "Oulun yliopisto"),
        ("Lumikon Kehitys Oy  Lumikon seudun kehittämisyhtiö", "Lumikon Kehitys Oy"),
        ("Suomen Lumikko Ammattikorkeakoulu Oy  Lumikko ammattikorkeakoulu", "Suomen Lumikko Ammattikorkeakoulu Oy"),
    ],
)
def test_another_name_or_body_behind_a_gap_is_no_unit(cell: str, name: str) -> None:
    found = parse_organisation(cell)
    assert (found.name, found.units) == (name, ())


def test_a_bracket_with_the_short_name_of_the_body_names_a_part() -> None:
    assert parse_organisation("Seinäjoen ammattikorkeakoulu (SeAMK Ruoka)").units == ("SeAMK Ruoka",)
    assert parse_organisation("Seinäjoen ammattikorkeakoulu (SeAMK Seinäjoki)").units == ()
    assert parse_organisation("Seinäjoen ammattikorkeakoulu (SeAMK)").units == ()


@pytest.mark.parametrize("unit", ["LUMILAN TEHDAS", "HIETALAHDEN MEIJERI", "LUMILAN HIIHTOKESKUS"])
def test_a_plant_run_together_with_the_firm(unit: str) -> None:
    found = parse_organisation(f"SORVI JA JYRSIN OY{unit}")
    assert (found.name, found.units) == ("SORVI JA JYRSIN OY", (unit,))


@pytest.mark.parametrize("name", ["SORVI OYJ", "LUMIKKO OY UUSI TEHDAS", "LUMIKON TEHDAS OY"])
def test_what_is_run_together_with_nothing_stays(name: str) -> None:
    assert (parse_organisation(name).name, parse_organisation(name).units) == (name, ())


@pytest.mark.parametrize("kind", ["koulutuskonserni", "koulutusyhtymä"])
@pytest.mark.parametrize("sign", [" - ", " – ", "-", " -"])
def test_the_word_for_a_joint_authority_behind_a_dash_is_no_unit(kind: str, sign: str) -> None:
    found = parse_organisation(f"Lumikon {kind}{sign}kuntayhtymä Lumikon ammattiopisto")
    assert found.units == ("Lumikon ammattiopisto",)


@pytest.mark.parametrize("sign", ["; ", ", ", " "])
def test_a_second_implementer_is_not_below_the_first(sign: str) -> None:
    found = parse_organisation(f"Porin kaupunki / Porin aikuisopisto päätoteuttaja{sign}Porin lukio osatoteuttaja")
    assert (found.name, found.units) == ("Porin kaupunki", ("Porin aikuisopisto",))


@pytest.mark.parametrize("state", ["sulautunut", "jakautunut", "konkurssissa", "lopettanut"])
def test_what_became_of_a_firm_is_no_part_of_its_name(state: str) -> None:
    assert parse_organisation(f"Lumikon Sorvi Oy {state}").name == "Lumikon Sorvi Oy"


@pytest.mark.parametrize("body", ["Business Finland", "Metsähallitus", "Sitra", "Oulun kaupunki", "Lapin liitto"])
@pytest.mark.parametrize("field", ["matkailu", "viestintä"])
def test_a_gap_before_a_field_of_work_is_a_lost_comma(body: str, field: str) -> None:
    found = read_organisations(f"{body}  {field}")
    assert [(each.name, each.units) for each in found] == [(body, (field,))]


@pytest.mark.parametrize("text", ["Business Finland  ja Lapin liitto", "Lumikko  matkailu"])
def test_a_gap_that_is_no_comma(text: str) -> None:
    assert all(not each.units for each in read_organisations(text))
