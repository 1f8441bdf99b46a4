"""Regions have several towns, parishes and schools, so their plural names none; halves and places that share a head."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    "text",
    [
        "Lapin ja Kainuun kunnat ovat mukana.",
        "Kohderyhmänä ovat Etelä- ja Pohjois-Savon kunnat.",
        "Kutsu lähetettiin Uudenmaan ja Pirkanmaan kaupungeille.",
        "Keski-Suomen ja Pirkanmaan oppilaitokset osallistuvat.",
        "Mukana ovat Savon ja Karjalan yhdistykset.",
        "Pohjois-Savon seurakunnat ja Lapin seurakunnat tukevat työtä.",
        "Lapplands och Birkalands kommuner deltar.",
        "Uudenmaan kunta voi hakea tukea.",
        "Pohjois-Karjalan kaupungin ja maaseudun vuorovaikutus",
        "Suomen kunnat, Suomen seurakunnat ja Suomen yliopistot",
        "The municipalities of Lapland and Kainuu take part.",
    ],
)
def test_towns_of_regions_are_no_bodies(text: str) -> None:
    assert not read_organisations(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin ja Kainuun liitot ovat mukana.", ["Lapin liitto", "Kainuun liitto"]),
        ("Kemin ja Tornion kunnat ovat mukana.", ["Kemin kunta", "Tornion kunta"]),
        ("Etelä- ja Pohjois-Savon hyvinvointialueet", ["Etelä-Savon hyvinvointialue", "Pohjois-Savon hyvinvointialue"]),
        ("The universities of Lapland and Oulu take part.", ["University of Lapland", "University of Oulu"]),
        ("Porin seurakunnat tukevat työtä.", ["Porin seurakunnat"]),
        ("Lapin kunta päätti asiasta.", ["Lapin kunta"]),
        ("Pohjois-Suomen ja Itä-Suomen yliopistot", ["Itä-Suomen yliopisto"]),
    ],
)
def test_what_each_place_has_one_of_is_read(text: str, found: Wanted) -> None:
    check(text, found)


AMKS: Wanted = ["Karelia-ammattikorkeakoulu", "Savonia-ammattikorkeakoulu"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Karelia- ja Savonia -ammattikorkeakoulut toteuttavat hankkeen.", AMKS),
        ("Hankkeen toteuttavat Karelia- ja Savonia-ammattikorkeakoulut.", AMKS),
        ("Aalto- ja Oulun yliopistot tutkivat.", ["Aalto-yliopisto", "Oulun yliopisto"]),
        ("Mukana ovat Lapin, Oulun ja Aalto-yliopistot.", ["Lapin yliopisto", "Oulun yliopisto", "Aalto-yliopisto"]),
        ("Leader- ja Lumo-säätiöt", []),
        ("Iin ja Lumo-säätiöiden tuki", []),
        ("Itä-Suomen ja Aalto-yliopiston tutkijat", ["Aalto-yliopisto"]),
    ],
)
def test_halves_and_places_share_a_head_in_the_plural(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("text", ["kuntien (Lapin", "hyvinvointialueiden (Lapin ja", "kuntien (Iin, Simon ja"])
def test_a_bracket_that_the_end_of_the_text_cuts_is_no_error(text: str) -> None:
    assert isinstance(read_organisations(text), list)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rådet är ett forum för landskapen i Finland samt Västerbottens län.", []),
        ("Projektområdet omfattar Norrbottens län, Lappland och Troms.", []),
        ("Projektet genomförs i Västerbottens län tillsammans med Kela.", ["Kela"]),
        ("Lappi, Norrbottens län, Troms", []),
        ("Norrbottens län finansierar projektet.", ["Norrbottens län"]),
        ("Projektet finansieras av Norrbottens län och Kela.", ["Norrbottens län", "Kela"]),
        ("I projektet deltar Lapplands förbund och Västerbottens län.", ["Lapplands förbund", "Västerbottens län"]),
        ("Kela ja Norrbottens län rahoittivat selvityksen.", ["Kela", "Norrbottens län"]),
        ("Finansiärer: Norrbottens län, Kela", ["Norrbottens län", "Kela"]),
    ],
)  # fmt: skip
def test_a_county_is_a_body_where_it_does_something_or_is_listed(text: str, found: Wanted) -> None:
    check(text, found)
