"""English ministries of other countries, and those whose names list what they are for; works of a firm."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

PORTFOLIOS = ["Climate", "Climate and Enterprise", "Labour, Equality and Sport", "Rural Affairs and Regional Growth"]


@pytest.mark.parametrize("portfolio", PORTFOLIOS)
@pytest.mark.parametrize("country", ["Swedish", "Estonian", "Dutch", ""])
@pytest.mark.parametrize("frame", ["{}", "It was funded by the {}.", "The {} and the City of Oulu took part."])
def test_a_ministry_is_read_with_its_country_and_all_it_is_for(frame: str, country: str, portfolio: str) -> None:
    name = f"{country} Ministry of {portfolio}".strip()
    found = read_organisations(frame.format(name))
    assert (found[0].name, found[0].units, found[0].type) == (name, (), "ministry")
    assert len(found) == 1 + frame.count("Oulu")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Ministry of Climate and Sitra met.", ["Ministry of Climate", "Sitra"]),
        ("the Ministry of Climate, Sitra and Kela", ["Ministry of Climate", "Sitra", "Kela"]),
        ("The Ministry of Work and the Arctic met.", ["Ministry of Work and the Arctic"]),
        ("Finnish Ministry of Education and Culture", ["Ministry of Education and Culture"]),
    ],
)
def test_other_bodies_beside_a_ministry_are_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Stora Enson Kotkan tehtaan sulkeminen koski monia.", [("Stora Enso", ("Kotkan tehdas",))]),
        ("UPM:n sellutehtaalla tehtiin kokeita.", [("UPM", ("sellutehdas",))]),
        ("Luotola Oy:n kaivos avattiin.", [("Luotola Oy", ("kaivos",))]),
        ("Iin kunnan tehdas avattiin.", ["Iin kunta"]),
        ("Uusi tehdas avattiin Kotkaan.", []),
    ],
)
def test_the_works_of_a_firm_are_its_units(text: str, found: Wanted) -> None:
    check(text, found)
