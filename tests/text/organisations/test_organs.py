"""Organs of municipalities that are named by their place alone."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "body", "organ"),
    [
        ("Raahen kaupunginhallitus päätti hankkeesta maanantaina.", "Raahen kaupunki", "kaupunginhallitus"),
        ("Avustus hyväksyttiin Kalajoen kaupunginvaltuustossa.", "Kalajoen kaupunki", "kaupunginvaltuusto"),
        ("Sopimuksen allekirjoitti Limingan kunnanhallituksen puheenjohtaja.", "Limingan kunta", "kunnanhallitus"),
        ("Asia vietiin Vaalan kunnanvaltuustoon.", "Vaalan kunta", "kunnanvaltuusto"),
    ],
)
def test_an_organ_named_by_its_place_is_one_of_the_municipality(text: str, body: str, organ: str) -> None:
    check(text, [(body, (organ,))])


@pytest.mark.parametrize("name", ["Raahen kaupunginhallitus", "Raahen kaupunki, kaupunginhallitus"])
def test_a_cell_names_the_organ_either_way(name: str) -> None:
    read = parse_organisation(name)
    assert (read.name, read.units, read.type) == ("Raahen kaupunki", ("kaupunginhallitus",), "municipality")


def test_organs_of_no_municipality_are_no_bodies() -> None:
    check("Uusi hallitus ja Suomen hallitus neuvottelivat.", [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Asiasta päätti Iin ympäristölautakunta.", [("Iin kunta", ("ympäristölautakunta",))]),
        ("Iin kunta, hyvinvointilautakunta", [("Iin kunta", ("hyvinvointilautakunta",))]),
        ("Lapin liiton hallitus päätti asiasta.", [("Lapin liitto", ("hallitus",))]),
        ("Lapin liiton hallituksen puheenjohtaja puhui.", [("Lapin liitto", ("hallitus",))]),
        ("Lapin liiton hallitusohjelma on valmis.", ["Lapin liitto"]),
        ("Lumikko ry:n hallitus kokoontui.", ["Lumikko ry"]),
    ],
)
def test_board_of_a_town_by_its_place_and_that_of_a_council_of_towns_are_units(text: str, found: Wanted) -> None:
    check(text, found)


def test_the_chancery_of_a_city_is_its_unit() -> None:
    read = read_organisations("Helsingin kaupunginkanslia")
    assert [(each.name, each.units) for each in read] == [("Helsingin kaupunki", ("kaupunginkanslia",))]


@pytest.mark.parametrize("mark", ["5.6.2017 § 240", "§ 12/5.6.2017", "22.8.2023 § 71", "8/2019"])
def test_the_day_and_number_of_a_meeting_are_no_part_of_the_organ(mark: str) -> None:
    read = read_organisations(f"Iin kunta\nKasvatus- ja opetuslautakunta {mark}")
    assert [(each.name, each.units) for each in read] == [("Iin kunta", ("Kasvatus- ja opetuslautakunta",))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Helsingin kaupunginkanslia, elinkeino-osasto",
         [("Helsingin kaupunki", ("kaupunginkanslia", "elinkeino-osasto"))]),
        ("Helsingin kaupunginkanslia / elinkeino-osasto",
         [("Helsingin kaupunki", ("kaupunginkanslia", "elinkeino-osasto"))]),
        ("Hanketta johtaa Helsingin kaupunginkanslian elinkeino-osasto.",
         [("Helsingin kaupunki", ("kaupunginkanslia", "elinkeino-osasto"))]),
        ("Helsingfors stadskansli, näringslivsavdelningen",
         [("Helsingfors stad", ("stadskansli", "näringslivsavdelningen"))]),
        ("Vasa stadsstyrelse beviljade stödet.", [("Vasa stad", ("stadsstyrelse",))]),
        ("Kyrkslätts kommunfullmäktige", [("Kyrkslätts kommun", ("kommunfullmäktige",))]),
    ],
)  # fmt: skip
def test_an_organ_has_units_below_it_and_a_swedish_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Lapin hyvinvointialueen tutkimustoimikuntaan on nimetty jäsenet.",
            [("Lapin hyvinvointialue", ("tutkimustoimikunta",))],
        ),
        ("Iin kunnan vapaa-aikatoimikunta kokoontui.", [("Iin kunta", ("vapaa-aikatoimikunta",))]),
        ("Lapin yliopiston rekrytointitoimikunnan puheenjohtaja", [("Lapin yliopisto", ("rekrytointitoimikunta",))]),
        ("Hanketta tukee Nurmeksen kotiseututoimikunta.", ["Nurmeksen kotiseututoimikunta"]),
        ("Lapin taidetoimikunta jakoi apurahat.", ["Lapin taidetoimikunta"]),
    ],
)
def test_a_committee_is_a_unit_of_the_body_before_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("Iin kunnan vammaisneuvoston jäsenet", "vammaisneuvosto"),
        ("Iin kunnan nuorisovaltuuston jäsenet 2024–2025", "nuorisovaltuusto"),
        ("Iin kunnan eettisen toimikunnan kokoonpano", "eettinen toimikunta"),
    ],
)
def test_a_heading_over_those_in_an_organ_is_no_part_of_it(text: str, organ: str) -> None:
    check(text, [("Iin kunta", (organ,))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin liiton maakunnan yhteistyöryhmälle esitetään.", [("Lapin liitto", ("maakunnan yhteistyöryhmä",))]),
        (
            "Näytteet ovat Helsingin yliopiston Lammin biologiselta asemalta.",
            [("Helsingin yliopisto", ("Lammin biologinen asema",))],
        ),
        (
            "Mukana ovat Oulun yliopiston Sodankylän geofysiikan observatorio ja Kela.",
            [("Oulun yliopisto", ("Sodankylän geofysiikan observatorio",)), "Kela"],
        ),
        ("Oulun yliopiston asema alueella on vahva.", ["Oulun yliopisto"]),
        ("Oulun kaupungin yhteistyöryhmä kokoontuu.", ["Oulun kaupunki"]),
    ],
)
def test_a_listed_part_of_several_words_is_a_unit_in_any_case(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "text",
    [
        "4. Kokkolan rakennus- ja ympäristölautakunta",
        "Asiasta päätti Kokkolan rakennus- ja ympäristölautakunta.",
        "Päätös on Kokkolan rakennus- ja ympäristölautakunnan tekemä.",
    ],
)
def test_a_board_of_two_fields_is_one_of_its_municipality(text: str) -> None:
    check(text, [("Kokkolan kaupunki", ("rakennus- ja ympäristölautakunta",))])
