"""Units of research of an institute of the state, run on or behind a sign; a title behind a body leaves the body."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("MTT Siementen tutkimus", [("MTT", ("Siementen tutkimus",))]),
        ("Osatoteuttaja: MTT Siementen tutkimus, Mikkeli", [("MTT", ("Siementen tutkimus",))]),
        ("Luonnonvarakeskus, Siementen tutkimus", [("Luonnonvarakeskus", ("Siementen tutkimus",))]),
        ("Suomen ympäristökeskus Lampien tutkimus", [("Suomen ympäristökeskus", ("Lampien tutkimus",))]),
        ("MTT Talvitutkimus", [("MTT", ("Talvitutkimus",))]),
        ("Kemin kaupunki, Siementen tutkimus", ["Kemin kaupunki"]),
        ("Lapin yliopisto Unen tutkimus", ["Lapin yliopisto"]),
        ("MTT Siementen kehittäminen", ["MTT"]),
        ("OYS rahoitus", []),
    ],
)  # fmt: skip
def test_an_institute_has_units_of_research(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("text", ["MTT Siementen tutkimus", "Suomen ympäristökeskus Lampien suojelun kehittäminen"])
def test_what_may_be_a_title_is_not_sure(text: str) -> None:
    assert [each.confidence for each in read_organisations(text)] == [0.7]
