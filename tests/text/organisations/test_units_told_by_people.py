"""Units beside people: services told by whom they serve, units before who is there for them; schools of a list."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize("people", ["lasten ja nuorten", "ikäihmisten", "lasten, nuorten ja perheiden", "vammaisten"])
@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Mallia kokeillaan Pohteen {} palveluissa.", "Pohde"),
        ("Mallia kokeillaan Tampereen kaupungin {} palveluissa keväällä.", "Tampereen kaupunki"),
        ("Tieto siirtyy Lapin hyvinvointialueen {} palveluihin.", "Lapin hyvinvointialue"),
    ],
)
def test_people_in_the_genitive_tell_which_services_a_body_has(text: str, body: str, people: str) -> None:
    check(text.format(people), [(body, (f"{people} palvelut",))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun kaupungin kuntalaisten palveluissa on puutteita.", ["Oulun kaupunki"]),
        ("Oulun kaupungin ikäihmisten palvelujen kehittäminen jatkuu.", ["Oulun kaupunki"]),
        ("Nuorten palveluissa kehitetään uutta mallia.", []),
    ],
)
def test_other_services_only_say_where_something_is_done(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pargas stad, bildningsväsendet: Petra Virtanen", [("Pargas stad", ("bildningsväsendet",))]),
        ("Vasa stad, biblioteket: Petra Virtanen (ersättare Kaj Virtanen)", [("Vasa stad", ("biblioteket",))]),
        ("Kemin Kisa ry, kentän valot: Aino Virtanen", ["Kemin Kisa ry"]),
        ("Lapin liitto, Etelä-Suomen aluehallintovirasto: Aino Virtanen",
         ["Lapin liitto", "Etelä-Suomen aluehallintovirasto"]),
    ],
)  # fmt: skip
def test_a_colon_parts_a_unit_from_who_is_there_for_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta – Valtarin koulu, Alarannan koulu; Kemin kaupunki – Syväkankaan koulu",
         [("Iin kunta", ("Valtarin koulu",)), ("Iin kunta", ("Alarannan koulu",)),
          ("Kemin kaupunki", ("Syväkankaan koulu",))]),
        ("Iin kunta – kirjasto; Kemin kaupunki – nuorisopalvelut",
         [("Iin kunta", ("kirjasto",)), ("Kemin kaupunki", ("nuorisopalvelut",))]),
        ("Kela – Vuolu – Lapin liitto", ["Kela", "Vuolu", "Lapin liitto"]),
    ],
)  # fmt: skip
def test_dashes_between_semicolons_lead_to_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kaupunki / liikuntatoimi, jääkaukalo", [("Kemin kaupunki", ("liikuntatoimi",))]),
        ("Kemin kaupunki / sivistystoimi, liikuntapalvelut",
         [("Kemin kaupunki", ("sivistystoimi", "liikuntapalvelut"))]),
        ("Lapin yliopisto / kemian laitos, orgaaninen kemia",
         [("Lapin yliopisto", ("kemian laitos", "orgaaninen kemia"))]),
    ],
)  # fmt: skip
def test_what_the_unit_of_a_town_does_is_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ministry of Education and Culture\nELY Centre for Lapland",
         ["Ministry of Education and Culture", "ELY Centre for Lapland"]),
        ("City of Oulu\nLapland Employment and Economic Development Office",
         ["City of Oulu", "Lapland Employment and Economic Development Office"]),
        ("University of Oulu\nCentre for Wireless Communications",
         [("University of Oulu", ("Centre for Wireless Communications",))]),
    ],
)  # fmt: skip
def test_an_authority_of_a_region_is_no_unit_of_the_body_above(text: str, found: Wanted) -> None:
    check(text, found)
