"""Bodies told by places or families: councils of regions, brackets of places, Swedish towns in small letters."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    "name",
    ["Pohjois-Karjalan liitto", "Itä-Uudenmaan liitto", "Kymenlaakson maakunnan liitto", "Hämeen maakunnan liitto"],
)
def test_the_association_of_a_region_is_its_council(name: str) -> None:
    assert parse_organisation(name).type == "regional-council"
    (found,) = read_organisations(f"Hanketta rahoittaa {name}.")
    assert (found.name, found.type) == (name, "regional-council")


@pytest.mark.parametrize(
    "name", ["Karjalan liitto", "Kirkon liitto", "Pohjois-Karjalan liitto ry", "Lapin yrittäjäin liitto"]
)
def test_other_associations_of_an_area_are_no_councils(name: str) -> None:
    assert parse_organisation(name).type == "association"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Sopimus koskee hyvinvointialueita ja alueen hyvinvointialueiden (Lapin, Kainuun sekä Keski-Suomen) työtä.",
            ["Lapin hyvinvointialue", "Kainuun hyvinvointialue", "Keski-Suomen hyvinvointialue"],
        ),
        (
            "Mukana ovat hyvinvointialueet (Vantaan ja Keravan, Pirkanmaan ja Etelä-Savon).",
            ["Vantaan ja Keravan hyvinvointialue", "Pirkanmaan hyvinvointialue", "Etelä-Savon hyvinvointialue"],
        ),
        (
            "ELY-keskuksille (Lapin, Kainuun, Pirkanmaan) lähetettiin kysely.",
            ["Lapin ELY-keskus", "Kainuun ELY-keskus", "Pirkanmaan ELY-keskus"],
        ),
        ("Kuntien (Iin, Simon ja Vaalan) kanssa sovittiin työstä.", ["Iin kunta", "Simon kunta", "Vaalan kunta"]),
    ],
)
def test_places_in_brackets_share_the_head_before_them(text: str, names: list[str]) -> None:
    assert [found.name for found in read_organisations(text)] == names


@pytest.mark.parametrize("text", ["Kunnat (Lapin alueella) ovat mukana.", "Kuntien (5) yhteinen hanke.", "Kunnat (Ii)"])
def test_other_brackets_behind_a_plural_head_name_no_body(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Projektet genomförs i samarbete med staden Uleåborg.", "staden Uleåborg"),
        ("Utbildningen ordnas av kommunen Korsholm tillsammans med andra.", "kommunen Korsholm"),
    ],
)
def test_a_swedish_town_in_small_letters_that_acts(text: str, name: str) -> None:
    assert [found.name for found in read_organisations(text)] == [name]


@pytest.mark.parametrize("text", ["Vi träffas i staden Uleåborg.", "Resan går till staden Vasa.", "en bild av staden"])
def test_a_swedish_town_in_small_letters_where_something_is(text: str) -> None:
    check(text, [])


def test_a_foundation_of_two_people_with_initials_is_one() -> None:
    text = "Finansiärer: Kommunrådet stiftelse, Anna och K.M.Bergmans stiftelse & Lapin liitto"
    assert "Anna och K.M.Bergmans stiftelse" in [found.name for found in read_organisations(text)]


def test_a_family_beside_bodies_is_none() -> None:
    check("Hankkeessa ovat mukana Lapin liitto, perhe Kivikko ja Iin kunta.", ["Lapin liitto", "Iin kunta"])
    check(
        "Stöd ges av Lapin liitto, familjen Storbacka, Åbo Akademi och Vasa stad.",
        ["Lapin liitto", "Åbo Akademi", "Vasa stad"],
    )


@pytest.mark.parametrize(
    "name", ["Kyrkans diakonifond", "Finska missionsfonden", "Byggarnas semesterfond", "Konstnärernas hjälpfond"]
)
def test_swedish_funds_are_bodies_by_their_owners(name: str) -> None:
    (found,) = read_organisations(f"Projektet får stöd av {name}.")
    assert (found.name, found.type) == (name, "fund")
