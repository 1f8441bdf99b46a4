"""Names in short forms: towns, chapters of federations by their letters, offices, centres that are associations."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Hgin kaupunki", "Helsingin kaupunki"),
        ("Tre:n yliopisto", "Tampereen yliopisto"),
        ("Jkl:n kaupunki", "Jyväskylän kaupunki"),
        ("Tku:n ammattikorkeakoulu", "Turun ammattikorkeakoulu"),
    ],
)
@pytest.mark.parametrize("frame", ["{}", "Hanketta rahoittaa {}.", "Iin kunta, {}"])
def test_a_town_in_short_is_the_town(short: str, full: str, frame: str) -> None:
    assert full in [found.name for found in read_organisations(frame.format(short))]


@pytest.mark.parametrize("name", ["MLL:n Lapuan yhdistys", "SPR:n Iin yhdistys"])
@pytest.mark.parametrize("frame", ["{}", "Kurssin järjestää {}.", "Mukana ovat Iin kunta ja {}."])
def test_a_chapter_is_a_body_by_the_letters_of_its_federation(name: str, frame: str) -> None:
    assert name in [found.name for found in read_organisations(frame.format(name)) if not found.units]


def test_a_district_is_a_unit_of_its_federation() -> None:
    check("MLL:n Uudenmaan piiri", [("MLL", ("Uudenmaan piiri",))])


@pytest.mark.parametrize("name", ["Keski-Suomen kalatalouskeskus", "Mallilan maaseutukeskus"])
def test_centres_of_advice_are_associations(name: str) -> None:
    assert parse_organisation(name).type == "association"


def test_an_office_by_its_letters_in_a_list() -> None:
    found = read_organisations("Samarbetsprojekt med: Kajo rf, RFV, Åbo Akademi")
    assert ("RFV", "state-regional-authority") in [(each.name, each.type) for each in found]
