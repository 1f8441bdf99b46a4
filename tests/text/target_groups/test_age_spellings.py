"""Ages as pages spell them: hyphens in odd places, ranges in words, a dash that the page lost, stages of life."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _read(text: str) -> list[tuple[str, int | None, int | None]]:
    return [(group.text, group.age_min, group.age_max) for group in read_target_groups(text)]


@pytest.mark.parametrize(
    ("group", "low", "high"),
    [
        ("8–13 -vuotta täyttäville lapsille", 8, 13),
        ("14-vuotta täyttäville nuorille", 14, 14),
        ("5 tai 6 vuotta täyttäville lapsille", 5, 6),
        ("nuorille aikuisille (18–35-vuotta)", 18, 35),
        ("13 19-vuotiaille nuorille", 13, 19),
        ("nuorille (13 19-vuotiaat)", 13, 19),
        ("max 25-vuotiaille nuorille", None, 25),
        ("maksimissaan 29-vuotiaille nuorille", None, 29),
        ("nuorille, max 29 v.", None, 29),
        ("max. 12-vuotiaille lapsille", None, 12),
        ("väh. 16-vuotiaille nuorille", 16, None),
        ("nuorille (väh. 16-vuotiaat)", 16, None),
        ("nuorille (väh 16 v)", 16, None),
        ("nuorille (7. lk – 17 v.)", None, 17),
        ("nuorille (7.luokkalaiset- 17-vuotiaat)", None, 17),
    ],
)
def test_ages_in_finnish(group: str, low: int | None, high: int | None) -> None:
    assert _read(f"Leiri on tarkoitettu {group}.") == [(group, low, high)]


def test_a_number_of_people_is_no_bound_of_age() -> None:
    assert _read("Ryhmään mahtuu max. 10. Ryhmä on tarkoitettu nuorille.") == [("nuorille", None, None)]


def test_a_number_of_those_of_an_age_is_no_age() -> None:
    assert _read("Hanke on suunnattu 10 15-vuotiaalle nuorelle.") == [("10 15-vuotiaalle nuorelle", 15, 15)]


@pytest.mark.parametrize(
    ("group", "low", "high"),
    [
        ("children ages 5 through 12", 5, 12),
        ("teens, 13- to 16-years-old", 13, 16),
        ("young people within the age range of 13–30", 13, 30),
        ("people of the age 13–30", 13, 30),
        ("children between ages 5 and 15", 5, 15),
    ],
)
def test_ages_in_english(group: str, low: int, high: int) -> None:
    assert _read(f"The camp is for {group}.") == [(group, low, high)]


@pytest.mark.parametrize(
    ("group", "low", "high"),
    [
        ("ungdomar i högstadieåldern (13–16 år)", 13, 16),
        ("personer i arbetsför ålder (18–64 år)", 18, 64),
    ],
)
def test_stages_of_life_in_swedish(group: str, low: int, high: int) -> None:
    assert _read(f"Kursen är avsedd för {group}.") == [(group, low, high)]
