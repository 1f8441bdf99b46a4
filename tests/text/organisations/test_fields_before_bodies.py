"""Fields of work and parts before their body, behind a person or in a bracket: `Liikunta ja nuoriso, Iin kunta`."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    "field",
    ["Hyvinvointi ja terveys", "Elinvoima ja kehittäminen", "Kestävä kehitys", "Tila ja maisema -palvelu"],
)
def test_a_field_of_work_before_a_body_that_has_such_is_its_unit(field: str) -> None:
    check(f"{field}, Iin kunta", [("Iin kunta", (field,))])
    check(f"Aino Virtanen, asiantuntija, {field}, Iin kunta", [("Iin kunta", (field,))])


@pytest.mark.parametrize("title", ["Hyvinvointia kotoa", "Vihreä siirtymä", "Nuorten osallisuuden kehittäminen"])
def test_the_name_of_a_project_before_a_body_is_no_unit(title: str) -> None:
    check(f"{title}, Iin kunta", ["Iin kunta"])


def test_the_unit_of_the_body_before_stays_there() -> None:
    check(
        "Oulun kaupunki, sivistystoimi, Kulttuuri ja liikunta, Iin kunta",
        [("Oulun kaupunki", ("sivistystoimi", "Kulttuuri ja liikunta")), "Iin kunta"],
    )


def test_a_bracket_behind_a_person_names_a_body_and_its_field() -> None:
    check("Seppo Virtanen (VTT, Hiilineutraalit ratkaisut)", [("VTT", ("Hiilineutraalit ratkaisut",))])


def test_fields_that_a_hyphen_joins_are_one_unit() -> None:
    unit = "Lapset, nuoret ja perheet -yksikkö"
    wanted: Wanted = [("Terveyden ja hyvinvoinnin laitos", (unit,))]
    check(f"Aino Virtanen, {unit}, Terveyden ja hyvinvoinnin laitos", wanted)
    check(f"Aino Virtanen | asiantuntija | Terveyden ja hyvinvoinnin laitos | {unit}", wanted)


@pytest.mark.parametrize("who", ["Dr. Ella Virtanen, ", "Anna Smith, researcher, ", ""])
def test_fields_before_an_english_unit_are_of_it(who: str) -> None:
    unit = "Snow, Energy and Polar Engineering Research Unit"
    check(f"{who}{unit}, University of Oulu", [("University of Oulu", (unit,))])


def test_research_development_and_innovation_are_one_unit() -> None:
    unit = "Research, Development and Innovation"
    check(f"Novia University of Applied Sciences, {unit}", [("Novia University of Applied Sciences", (unit,))])


@pytest.mark.parametrize(
    ("behind", "units"),
    [
        ("Polaaritutkimuskeskus", ("Polaaritutkimuskeskus",)),
        ("tekniikka, Polaaritutkimuskeskus", ("tekniikka", "Polaaritutkimuskeskus")),
        ("Polaaritutkimuskeskus, Varkauden kampus", ("Polaaritutkimuskeskus", "Varkauden kampus")),
    ],
)
def test_an_institute_of_research_called_by_its_field_is_of_the_school_before_it(
    behind: str, units: tuple[str, ...]
) -> None:
    check(f"Savonia-ammattikorkeakoulu, {behind}", [("Savonia-ammattikorkeakoulu", units)])


def test_a_listed_institute_behind_a_school_is_a_body() -> None:
    check("Savonia-ammattikorkeakoulu, Luonnonvarakeskus", ["Savonia-ammattikorkeakoulu", "Luonnonvarakeskus"])


def test_an_institute_of_research_on_a_line_below_a_department_is_below_it() -> None:
    check(
        "Turun yliopisto\nBiologian laitos\nSaariston tutkimuslaitos\nAino Virtanen, tutkija",
        [("Turun yliopisto", ("Biologian laitos", "Saariston tutkimuslaitos"))],
    )


def test_the_unit_of_a_post_is_one_with_the_person_behind_it() -> None:
    check("Oulun kaupungin nuorisopalvelujen päällikkö Aino Virtanen", [("Oulun kaupunki", ("nuorisopalvelut",))])


def test_an_english_unit_stands_before_a_listed_body_without_a_sign() -> None:
    check("Polar Solutions Geological Survey of Finland", [("Geological Survey of Finland", ("Polar Solutions",))])
    check(
        "Department of Polar Ecology Swedish University of Agricultural Sciences",
        [("Swedish University of Agricultural Sciences", ("Department of Polar Ecology",))],
    )


@pytest.mark.parametrize("line", ["Kestävä elinvoima ja työllisyys", "Hyvinvointi ja terveys"])
def test_a_field_beside_its_body_in_a_block_of_contacts_is_its_unit(line: str) -> None:
    wanted: Wanted = [("Kouvolan kaupunki", (line,))]
    check(f"Aino Virtanen\npalvelusuunnittelija\nKouvolan kaupunki\n{line}\npuh. 000 0000", wanted)
    check(f"Aino Virtanen\npalvelusuunnittelija\n{line}\nKouvolan kaupunki", wanted)


def test_a_branch_behind_the_body_is_of_the_unit_before_it() -> None:
    check(
        "Polaari-instituutti, Helsingin yliopisto, Seinäjoen yksikkö",
        [("Helsingin yliopisto", ("Polaari-instituutti", "Seinäjoen yksikkö"))],
    )


def test_services_have_services_below_them() -> None:
    check(
        "Hakija on Salon kaupungin elinvoimapalveluiden maaseutupalvelut.",
        [("Salon kaupunki", ("elinvoimapalvelut", "maaseutupalvelut"))],
    )
    check(
        "Etelä-Savon hyvinvointialue, Pelastuslaitos, Turvallisuuspalvelut",
        [("Etelä-Savon hyvinvointialue", ("Pelastuslaitos", "Turvallisuuspalvelut"))],
    )


def test_a_school_of_a_university_has_departments() -> None:
    check(
        "Aalto-yliopiston Taiteiden ja suunnittelun korkeakoulun muotoilun laitos vastasi töistä.",
        [("Aalto-yliopisto", ("Taiteiden ja suunnittelun korkeakoulu", "muotoilun laitos"))],
    )
    check(
        "Taideyliopiston Sibelius-Akatemian musiikin aineryhmä",
        [("Taideyliopisto", ("Sibelius-Akatemia", "musiikin aineryhmä"))],
    )


def test_the_last_of_several_fields_may_be_described() -> None:
    unit = "Varhaiskasvatuksen, perusopetuksen ja vapaan sivistystyön osasto"
    check(f"Opetus- ja kulttuuriministeriö, {unit}", [("Opetus- ja kulttuuriministeriö", (unit,))])


def test_units_that_a_slash_parts_on_a_line_below_their_body() -> None:
    check(
        "Kauhajoen kaupunki\nTekninen osasto / Paikkatiedot\nHallintoaukio 5, 61800 Kauhajoki",
        [("Kauhajoen kaupunki", ("Tekninen osasto", "Paikkatiedot"))],
    )


def test_a_compound_unit_stands_behind_the_letters_of_a_ministry() -> None:
    check("MMM Luonnonvaraosasto", [("MMM", ("Luonnonvaraosasto",))])
