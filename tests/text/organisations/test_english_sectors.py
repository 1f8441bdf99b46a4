"""Sectors of English towns: fields that "and" joins, and bodies beside the town that are none of it."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    "units",
    [
        ("Urban Environment", "Strategic Land Use Planning"),
        ("Education and Learning", "Early Childhood Education Services"),
        ("Urban Planning and the Environment", "Transport Planning"),
        ("Urban Environment Division", "Land Use and City Structure"),
        ("Culture & Leisure", "Library"),
    ],
)
@pytest.mark.parametrize("town", ["City of Kemi", "Municipality of Inari"])
def test_a_sector_has_several_fields(town: str, units: tuple[str, ...]) -> None:
    check(", ".join([town, *units]), [(town, units)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("City of Kemi, City of Tornio and City of Oulu", ["City of Kemi", "City of Tornio", "City of Oulu"]),
        ("City of Kemi, Laurea and Metropolia", ["City of Kemi", "Laurea", "Metropolia"]),
        ("City of Kemi and the University of Oulu", ["City of Kemi", "University of Oulu"]),
    ],
)
def test_bodies_beside_a_town_are_no_sector(text: str, found: Wanted) -> None:
    check(text, found)
