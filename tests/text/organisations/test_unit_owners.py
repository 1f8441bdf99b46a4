"""Bodies whose units stand beside them: hospitals, boards, whole units, a body in a bracket behind its unit."""

from __future__ import annotations

import pytest

from converters.text.organisations.unit_owners import has_units, is_hospital
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize("name", ["Tyks", "OYS", "Oulu University Hospital", "Lapin keskussairaala"])
def test_a_hospital_has_units(name: str) -> None:
    assert (has_units(name), is_hospital(name)) == (True, True)


@pytest.mark.parametrize("name", ["Kivi Oy", "Sitra", "Suomen Kuvitelma ry"])
def test_other_bodies_of_no_public_kind_have_none(name: str) -> None:
    assert not has_units(name)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ihotautien klinikka, OYS", [("OYS", ("Ihotautien klinikka",))]),
        ("Lapin keskussairaala, Ihotautien poliklinikka", [("Lapin keskussairaala", ("Ihotautien poliklinikka",))]),
        ("She leads the Department of Snow Care at Oulu University Hospital.",
         [("Oulu University Hospital", ("Department of Snow Care",))]),
    ],
)  # fmt: skip
def test_a_unit_beside_a_hospital_is_its_own(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hanketta johtaa Centre for Snow Studies (University of Lapland).",
         [("University of Lapland", ("Centre for Snow Studies",))]),
        ("It is led by the Centre for Snow Studies (University of Lapland) and the Faculty of Law (Aalto University).",
         [("University of Lapland", ("Centre for Snow Studies",)), ("Aalto University", ("Faculty of Law",))]),
        ("Partners: Institute for Ice (University of Lapland), Centre for Frost (Åbo Akademi University)",
         [("University of Lapland", ("Institute for Ice",)), ("Åbo Akademi University", ("Centre for Frost",))]),
        ("Mukana on Kemian laitos (Oulun yliopisto) ja Iin kunta.",
         [("Oulun yliopisto", ("Kemian laitos",)), "Iin kunta"]),
        ("Projektet leds av Institutet för isforskning (Åbo Akademi).",
         [("Åbo Akademi", ("Institutet för isforskning",))]),
        ("Apurahan sai Aino Virtanen ja työryhmä (Åbo Akademi).", ["Åbo Akademi"]),
    ],
)  # fmt: skip
def test_a_bracket_behind_a_unit_says_whose_it_is(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Funds came from the Winter Research Unit (WRU) within the University of Oulu.",
         [("University of Oulu", ("Winter Research Unit",))]),
        ("Projektet leds av Enheten för vinterforskning inom Åbo Akademi.",
         [("Åbo Akademi", ("Enheten för vinterforskning",))]),
    ],
)  # fmt: skip
def test_a_unit_is_within_its_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vaasan yliopiston hallitus hyväksyi esityksen.", [("Vaasan yliopisto", ("hallitus",))]),
        ("Kainuun ammattiopiston johtokunta kokoontui.", [("Kainuun ammattiopisto", ("johtokunta",))]),
        ("Asia vietiin Raahen kaupungin teknisen palvelukeskuksen johtokunnalle.",
         [("Raahen kaupunki", ("tekninen palvelukeskus", "johtokunta"))]),
        ("Kuopion seurakuntayhtymän yhteinen kirkkoneuvosto päätti asiasta.",
         [("Kuopion seurakuntayhtymä", ("yhteinen kirkkoneuvosto",))]),
        ("Iin kunnan yhteinen neuvola avattiin.", ["Iin kunta"]),
        ("Iin Kuvitelma ry:n johtokunta kokoontui.", ["Iin Kuvitelma ry"]),
        ("Oulun yliopiston hallitusohjelma on luettavissa.", ["Oulun yliopisto"]),
    ],
)  # fmt: skip
def test_boards_of_public_bodies_are_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana oli Turun yliopiston koko juridinen tiedekunta.", [("Turun yliopisto", ("juridinen tiedekunta",))]),
        ("Työn teki Oulun kaupungin oma työllisyysyksikkö.", [("Oulun kaupunki", ("työllisyysyksikkö",))]),
        ("Oulun kaupungin koko alueella on palveluja.", ["Oulun kaupunki"]),
    ],
)
def test_a_word_for_the_whole_of_a_unit_is_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin yliopisto. Talvitieteiden yksikkö. Pro gradu -tutkielma. 2014.",
         [("Lapin yliopisto", ("Talvitieteiden yksikkö",))]),
        ("Toteuttaja on Oulun kaupunki. Nuorisopalvelut vastaa viestinnästä.", ["Oulun kaupunki"]),
        ("Mukana on Oulun kaupunki. Kirjasto on auki.", ["Oulun kaupunki"]),
    ],
)  # fmt: skip
def test_a_unit_between_stops_is_of_the_body_before(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Partners are Aalto University, University of Lapland, and VTT Technical Research Centre of Finland.",
         ["Aalto University", "University of Lapland", "VTT Technical Research Centre of Finland"]),
        ("Aalto University, Faculty of Ice; University of Lapland, Snow Institute; Kela",
         [("Aalto University", ("Faculty of Ice",)), ("University of Lapland", ("Snow Institute",)), "Kela"]),
        ("Kone Foundation, Tampere Institute for Winter Study",
         ["Kone Foundation", "Tampere Institute for Winter Study"]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_body_is_no_unit_of_it(text: str, found: Wanted) -> None:
    check(text, found)
