"""Bodies that share a word in the singular, in sentences and in lists: `Lapin ja Vaasan yliopisto`."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aineisto kerättiin Lapin ja Oulun yliopiston kursseilla.", ["Lapin yliopisto", "Oulun yliopisto"]),
        ("Väki tuli Vaasan, Turun ja Oulun yliopistosta.", ["Vaasan yliopisto", "Turun yliopisto", "Oulun yliopisto"]),
        (
            "Lapin ja Oulun ammattikorkeakoulun opiskelijat tekivät työn.",
            ["Lapin ammattikorkeakoulu", "Oulun ammattikorkeakoulu"],
        ),
        (
            "Mukana on Lapin ja Kainuun hyvinvointialueen henkilöstöä.",
            ["Lapin hyvinvointialue", "Kainuun hyvinvointialue"],
        ),
    ],
)
def test_a_singular_that_each_place_has_by_the_table_is_of_each(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toteuttajat: Lapin ja Vaasan yliopisto", ["Lapin yliopisto", "Vaasan yliopisto"]),
        ("Iin ja Simon kunta, Lapin liitto", ["Iin kunta", "Simon kunta", "Lapin liitto"]),
        (
            "Rahoittajat: Lapin, Kainuun ja Pohjois-Savon liitto",
            ["Lapin liitto", "Kainuun liitto", "Pohjois-Savon liitto"],
        ),
        ("Kumppanit: Kuopion ja Joensuun kaupunki, Savonia", ["Kuopion kaupunki", "Joensuun kaupunki", "Savonia"]),
    ],
)
def test_a_list_gives_each_place_the_word_behind_the_last(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "name",
    ["Vantaan ja Keravan hyvinvointialue", "Turun ja Kaarinan seurakuntayhtymä", "Iin ja Simon Yrittäjät ry"],
)
@pytest.mark.parametrize("frame", ["Hakija: {}", "Kumppanit: {}, Kivi Oy"])
def test_a_body_of_two_places_is_one(name: str, frame: str) -> None:
    check(frame.format(name), [name, *(["Kivi Oy"] if "Kivi" in frame else [])])
