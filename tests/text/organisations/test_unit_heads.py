"""More words name a unit where its body stands beside it than elsewhere: `Group`, `keskittymä`, `byrån`."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("head", "inside"),
    [
        ("palvelukokonaisuus", "palvelukokonaisuudessa"),
        ("osaamiskeskittymä", "osaamiskeskittymässä"),
        ("sektori", "sektorilla"),
        ("oppiainepooli", "oppiainepoolissa"),
        ("tutkimusalusta", "tutkimusalustalla"),
        ("esikunta", "esikunnassa"),
        ("divisioona", "divisioonassa"),
    ],
)
def test_a_finnish_part_behind_its_body_or_in_front_of_it_is_a_unit(head: str, inside: str) -> None:
    wanted: Wanted = [("Oulun yliopisto", (f"vesistöjen {head}",))]
    check(f"Hanketta toteuttaa Oulun yliopiston vesistöjen {head}.", wanted)
    check(f"Tutkija työskentelee Oulun yliopiston vesistöjen {inside}.", wanted)
    check(f"Vesistöjen {head} (Oulun yliopisto)", [("Oulun yliopisto", (f"Vesistöjen {head}",))])


@pytest.mark.parametrize("head", ["tutkimusalue", "tutkimusalusta", "osaamiskeskittymä"])
def test_a_hyphen_joins_a_part_to_the_words_before_it(head: str) -> None:
    wanted: Wanted = [("Oulun yliopisto", (f"Vedet ja ilma -{head}",))]
    check(f"Pilotin teki Oulun yliopiston Vedet ja ilma -{head} yhdessä kaupungin kanssa.", wanted)


@pytest.mark.parametrize(
    "head", ["Research Group", "Lab", "Biological Station", "Observatory", "Section", "Hub", "Academy"]
)
def test_an_english_part_beside_its_body_is_a_unit(head: str) -> None:
    wanted: Wanted = [("University of Oulu", (f"Polar {head}",))]
    check(f"The work is led by the Polar {head} of the University of Oulu.", wanted)
    check(f"Polar {head} (University of Oulu)", wanted)
    check(f"The University of Oulu's Polar {head} leads the work.", wanted)


@pytest.mark.parametrize("group", ["Steering Group", "Project Team", "Working Group"])
def test_a_group_of_a_project_is_no_unit(group: str) -> None:
    check(f"It was presented to the {group} of the University of Oulu.", ["University of Oulu"])


@pytest.mark.parametrize("unit", ["Polarbyrån", "Polarteamet", "Polarstationen", "Polarplaneringen"])
def test_a_swedish_part_before_its_body_is_a_unit(unit: str) -> None:
    check(f"Projektet drivs av {unit} vid Vasa stad.", [("Vasa stad", (unit,))])
    check(f"{unit} (Vasa stad)", [("Vasa stad", (unit,))])


def test_without_a_body_such_words_name_no_unit() -> None:
    check("Polar Group", [])
    check("Julkinen sektori ja kolmas sektori", [])


def test_a_group_of_services_has_units_below_it() -> None:
    check(
        "Vastuussa on Tampereen kaupungin kulttuurin palveluryhmän näyttely-yksikkö.",
        [("Tampereen kaupunki", ("kulttuurin palveluryhmä", "näyttely-yksikkö"))],
    )


def test_a_service_of_a_town_is_a_unit_in_any_case() -> None:
    check("Tilat vuokrattiin Kotkan kaupungin tilapalvelulta.", [("Kotkan kaupunki", ("tilapalvelu",))])
    check("Kiitämme Sotkamon kunnan kulttuuritointa.", [("Sotkamon kunta", ("kulttuuritoimi",))])
    check("Iin kunnan toinen hanke alkoi.", ["Iin kunta"])
