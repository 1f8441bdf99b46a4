"""Whom services are for that are named by what they end with: "Hemvård för äldre", "Peer support for carers"."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _named(text: str, *, stated: bool) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated == stated]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("För professionella och volontärer ordnas\n\n• Temakvällar", ["professionella", "volontärer"]),
        ("Hemvård för pensionärer utvecklas under året.", ["pensionärer"]),
        ("Öppen mottagning för studerande varje tisdag", ["studerande"]),
        ("Öppna mottagningar för gravida ordnas i Ödby.", ["gravida"]),
        ("Rekreation för mammor till små barn.", ["mammor till små barn"]),
        ("Anhörigstöd för makar och vuxna barn.", ["makar", "vuxna barn"]),
        ("En pilotutbildning för före detta missbrukare hålls i maj.", ["före detta missbrukare"]),
        ("För er som har en anhörig med minnessjukdom.", ["er som har en anhörig med minnessjukdom"]),
        ("För dig som är ny i Ödby", ["dig som är ny i Ödby"]),
        ("För er som väntar barn ordnas två kurser.", ["er som väntar barn"]),
        ("Support group for parents of twins", ["parents of twins"]),
        ("Peer support for carers and their families is available.", ["carers", "families"]),
        ("Everyday support for lonely seniors.", ["lonely seniors"]),
        ("A handbook for teachers was made.", ["teachers"]),
        ("It is a path for individuals for whom school is too hard.", ["individuals for whom school is too hard"]),
        (
            "Guidance and coaching, especially for young people, highly educated, immigrants and older workers.",
            ["young people", "highly educated", "immigrants", "older workers"],
        ),
    ],
)
def test_what_a_service_is_for(text: str, groups: list[str]) -> None:
    assert _named(text, stated=True) == groups


def test_those_whose_service_is_made_better_are_of_a_purpose() -> None:
    assert _named("Föreningen har utvecklat tjänsterna för barnfamiljer.", stated=False) == ["barnfamiljer"]


def test_whom_an_activity_supports_and_whom_it_is_for_are_both_read_beside_a_stated_group() -> None:
    text = (
        "Huset finns för dig som sköter en anhörig. Vi har verksamhet som stöder ensamma mödrar och läger för elever."
    )
    assert _named(text, stated=False) == ["ensamma mödrar", "elever"]


def test_an_announced_item_is_read_from_its_beginning() -> None:
    text = "The aim of the project is to:\n1) support single mothers to find work, and work towards their goals."
    assert _named(text, stated=False) == ["single mothers"]
    assert [group.confidence for group in read_target_groups(text)] == [0.5]


def test_those_who_do_it_say_one_more_whom_they_help() -> None:
    text = "The aim is to help newcomers find a home. We help landlords understand the needs of newcomers."
    assert _named(text, stated=False)[:2] == ["newcomers", "landlords"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Genom kursen får målgruppen; rektorer och handledare att pröva metoden.", ["rektorer", "handledare"]),
        ("We reach the target groups; teachers and pupils, by workshops.", ["teachers", "pupils"]),
    ],
)
def test_who_is_inserted_behind_the_word_for_the_group(text: str, groups: list[str]) -> None:
    assert _named(text, stated=True) == groups


def test_what_a_project_shall_do_is_its_purpose_beside_the_group() -> None:
    text = "Projektet ska stödja ensamma mödrar. Målgruppen är socialarbetare."
    assert _named(text, stated=True) == ["socialarbetare"]
    assert _named(text, stated=False) == ["ensamma mödrar"]


@pytest.mark.parametrize(
    "text",
    [
        "Personalen inom vården för äldre har möte i dag.",
        "En enkät om servicen för familjer görs i maj.",
        "Ansvaret för vården för tankarna till förr.",
        "För er som läsare är det en fin bok.",
        "There is strong support for the new plan.",
        "Mottagningen för tidningar stängs.",
        "Rekreation för hela slanten.",
    ],
)
def test_what_is_for_no_group(text: str) -> None:
    assert read_target_groups(text) == []
