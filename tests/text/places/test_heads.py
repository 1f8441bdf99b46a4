"""What bodies are called behind a town, in the cases of one; names of two words; what areas are said to be."""

from __future__ import annotations

import re

import pytest

from converters.text.places.reader import read_places


def _names(text: str) -> list[str]:
    return [place.name for place in read_places(text)]


@pytest.mark.parametrize(
    "body",
    [
        *("prikaatin kilta", "Prikaatin kilta", "sotilaskoti", "mieskuoro", "soittokunta", "vanhusneuvosto"),
        *("lyseo", "lyseolta", "kylämuseolla", "taidemuseossa", "kirjastolle", "lukiolla", "Nuorisoteatterin esitys"),
        *("partiolaiset", "kriisikeskus", "perhekeskuksessa", "seutuvaltuusto", "osuuspankki", "paikallislehdessä"),
        *("Nuorten Työpaja", "Nuorten Edustajisto", "taiteilijaseura", "hoivakodissa", "lääni", "A-koti"),
    ],
)
def test_a_town_before_the_head_of_a_body_is_no_place(body: str) -> None:
    assert _names(f"Mukana on Kuopion {body}.") == []


@pytest.mark.parametrize(
    "area", ["kirjastot", "museoissa", "seurat", "torilla", "nuoret", "Nuorten kahvila", "lukioissa", "kerhoissa"]
)
def test_what_a_town_has_several_of_or_only_there_leaves_it_a_place(area: str) -> None:
    assert _names(f"Mukana on Kuopion {area}.") == ["Kuopio"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Salo on hankkeen uusin pilottipaikkakunta.", ["Salo"]),
        ("Aura oli kolmas pilottikunnista.", ["Aura"]),
        ("Koski on vuolas.", []),
        ("Pellosta pöytään -malli tuo lähiruuan kouluihin.", []),
        ("Pellosta saapui 12 viljelijää.", ["Pello"]),
    ],
)
def test_a_common_word_is_a_place_where_it_is_said_to_be_one(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tornion-Haaparannan alueella", ["Tornio"]),
        ("Imatran-Svetogorskin alue", ["Imatra"]),
        ("Salon-Someron alueella", ["Salo", "Somero"]),
        ("Länsi-Suomen ja Oulun läänit", []),
    ],
)
def test_two_genitives_with_a_hyphen_have_an_area_together(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rannan ja Salon kuntien rakennustarkastaja", []),
        ("Salon ja Raision kuntien rakennustarkastaja Aino Ranta", []),
        ("Salon ja Raision kuntien asukkaat", ["Salo", "Raisio"]),
        ("Pensionärsföreningen i Kronoby stöder projektet.", []),
        ("Föreningen i Kronoby stöder projektet.", ["Kruunupyy"]),
        ("Korsholms högstadium och Vasa äldreråd", []),
        ("Ruovesi: kirjasto 2.5.; Virrat: koulukeskus 3.5.", ["Ruovesi", "Virrat"]),
    ],
)
def test_who_has_or_leads_the_name_decides(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_a_common_word_before_a_day_is_the_place_of_an_event() -> None:
    assert _names("Salo 12.5.2020") == ["Salo"]
    assert _names("Kotka, 3.6. klo 12") == ["Kotka"]
    assert _names("Kotka 3") == []


def test_a_verb_that_looks_like_a_club_is_none() -> None:
    assert _names("Hanketta seuraa Kuopio.") == ["Kuopio"]
    assert _names("Kuopion seuraava tapahtuma") == ["Kuopio"]


def test_pupils_are_people_of_their_town() -> None:
    assert _names("Parkanon yhteiskoululaiset haastattelivat kihniöläisiä.") == ["Parkano", "Kihniö"]
    assert _names("Parkanon yhteiskoulu on mukana.") == []


_OWNERS = ("Juvan", "Juvan ja Sulkavan", "Juvan, Sulkavan ja Rantasalmen")


@pytest.mark.parametrize("owners", _OWNERS)
@pytest.mark.parametrize(
    "several",
    [
        *("perhekeskuksia", "kouluja", "yläkouluissa", "kyliä", "yrityksille", "hoivakodeissa", "kyläyhdistyksistä"),
        *("terveyskeskukset", "urheiluseurat", "kirjastot"),
    ],
)
def test_of_things_that_a_municipality_has_several_of_the_places_stay(owners: str, several: str) -> None:
    assert [place.raw for place in read_places(f"Mukana on {owners} {several}.")] == re.findall(r"[A-Z]\w+", owners)


@pytest.mark.parametrize("owners", _OWNERS)
@pytest.mark.parametrize("body", ["seurakunnat", "kuntayhtymien", "4H-yhdistykset", "kunnanhallituksille"])
def test_of_bodies_that_each_has_one_of_none_is_read(owners: str, body: str) -> None:
    assert read_places(f"Mukana on {owners} {body}.") == []


@pytest.mark.parametrize("body", ["perhekeskus", "yläkoululle", "hoivakodissa", "kyläyhdistykseltä", "urheiluseuran"])
def test_one_of_them_is_a_body(body: str) -> None:
    assert read_places(f"Mukana on Juvan {body}.") == []


def test_a_village_behind_a_municipality_is_told_by_its_end() -> None:
    assert _names("Kohteina ovat Sallan Hautajärvi, Oulun Kaukovainio ja Kuopion Särkiniemi.") == [
        "Salla",
        "Oulu",
        "Kuopio",
    ]
    assert _names("Mukana on Oulun Kaukovainio ry.") == []
    assert _names("Kiinteistö Oy Sallan Teollisuuskulma") == []


@pytest.mark.parametrize("text", ["Leden går längs Aura å.", "Stadsstyrelsen i Jakobstad beslutade om stödet."])
def test_waters_and_boards_of_swedish_towns_are_no_places(text: str) -> None:
    assert _names(text) == []
