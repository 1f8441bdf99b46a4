"""Whom the weight of a project lies on, and where those work or study who are its group, in Swedish and English."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _texts(text: str, *, stated: bool = True) -> list[str]:
    return [group.text for group in read_target_groups(text) if (group.confidence > 0.5) is stated]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Special attention is paid to boys at risk of exclusion.", ["boys at risk of exclusion"]),
        ("A special focus is on persons with impaired hearing.", ["persons with impaired hearing"]),
        ("The focus is on children and pensioners.", ["children", "pensioners"]),
        ("Särskilt fokus ligger på pojkar och män inom vården.", ["pojkar", "män inom vården"]),
        ("Särskild uppmärksamhet fästs vid personer med nedsatt syn.", ["personer med nedsatt syn"]),
        ("I fokus står unga med svag hörsel.", ["unga med svag hörsel"]),
        ("The focus is on digital services.", []),
        ("Särskild vikt läggs vid tillgänglighet.", []),
        ("Tyngdpunkten ligger på utveckling av tjänster för barn.", []),
    ],
)
def test_whom_the_weight_lies_on_is_stated(text: str, groups: list[str]) -> None:
    assert _texts(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Projektet riktar sig till studerande på andra stadiet.", ["studerande på andra stadiet"]),
        ("Målgruppen är lärare i den grundläggande utbildningen.", ["lärare i den grundläggande utbildningen"]),
        ("Target group: students in vocational education", ["students in vocational education"]),
        (
            "The project targets teachers in early childhood education and care.",
            ["teachers in early childhood education and care"],
        ),
        (
            "Målgruppen är studerande vid yrkeshögskolor och universitet.",
            ["studerande vid yrkeshögskolor och universitet"],
        ),
        ("Målgruppen är lärare i Kervo.", ["lärare"]),
        ("Projektet vänder sig till personer i behov av stöd.", ["personer i behov av stöd"]),
        ("The end users are dentists and their patients.", ["dentists", "their patients"]),
        ("Nyttan av projektet tillfaller främst fiskare.", ["fiskare"]),
    ],
)
def test_where_people_work_or_study_tells_which_ones_are_meant(text: str, groups: list[str]) -> None:
    assert _texts(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Projektet förebygger utslagning bland unga.", ["unga"]),
        ("Genom projektet får långtidsarbetslösa handledning.", ["långtidsarbetslösa"]),
        ("Through the project, unemployed people receive guidance.", ["unemployed people"]),
        ("The project teaches seniors to swim.", ["seniors"]),
        ("The app assists people with dementia.", ["people with dementia"]),
        ("The project reduces emissions and noise.", []),
    ],
)
def test_whom_a_project_helps_in_other_words(text: str, groups: list[str]) -> None:
    assert _texts(text, stated=False) == groups


@pytest.mark.parametrize("stress", ["erityisesti", "etenkin", "varsinkin"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Etelä-Savon kylissä asuvat", "iäkkäät kuntalaiset"),
        ("kunnassa asuvat", "ikääntyneet (+ 65-vuotiaat) kuntalaiset"),
        ("syrjäytymisvaarassa olevat", "työttömät nuoret"),
    ],
)
def test_whom_stress_is_laid_on_are_a_group_of_their_own(first: str, second: str, stress: str) -> None:
    groups = read_target_groups(f"Hankkeen kohderyhmänä ovat {first}, {stress} {second}.")
    assert [group.text for group in groups] == [first, second]
    assert groups[0].age_min is None
    assert groups[1].age_min == (65 if "65" in second else None)


def test_a_place_that_stress_is_laid_on_stays_an_attribute() -> None:
    assert _texts("Kohderyhmänä ovat alueen, erityisesti maaseudun, nuoret.")[-1].endswith("nuoret")


@pytest.mark.parametrize(
    "people",
    [
        "Studerande vid Yrkeshögskolan Arcada och Södra Nylands yrkeshögskola",
        "Lärare vid Vasa universitet och Åbo Akademi",
    ],
)
def test_several_schools_by_their_names_are_where_people_study_and_no_groups(people: str) -> None:
    found = read_target_groups(f"- Odlare i Nyland\n- {people} / Ekenäsenheten", section="direct")
    assert [group.text for group in found] == ["Odlare", people]
