"""Brackets that say a body's name in another language, with its letters, and headings that name a body in a case."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    "bracket",
    [
        "Finnish Centre of Expertise for Snow, FCES",
        "Finnish Center of Expertise for Snow",
        "Finnish Snow Centre",
        "Finlands snöcentrum",
    ],
)
@pytest.mark.parametrize("frame", ["Vuonna 2019 aloitti {}.", "Hakija: {}"])
def test_a_bracket_in_another_language_is_no_unit(bracket: str, frame: str) -> None:
    check(frame.format(f"Suomen lumiosaamiskeskus ({bracket})"), ["Suomen lumiosaamiskeskus"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin yliopisto (Arctic Centre) tutkii.", [("Lapin yliopisto", ("Arctic Centre",))]),
        ("Lapin yliopisto (Faculty of Law) tutkii.", [("Lapin yliopisto", ("Faculty of Law",))]),
        ("Lumen keskus ry (Finnish Snow Centre) perustettiin.", ["Lumen keskus ry"]),
    ],
)
def test_a_unit_in_english_is_of_a_body_of_another_kind(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Kirnun Kirjapaino Oy:n nimeämät", "Kirnun Kirjapaino Oy"),
        ("Kelo Oy:n edustajat", "Kelo Oy"),
        ("Iin Martat ry:n hallitus", "Iin Martat ry"),
        ("Kelo Ab:s representanter", "Kelo Ab"),
        ("Iin kunnan nimeämät", "Iin kunta"),
    ],
)
def test_a_heading_over_people_names_whose_they_are(heading: str, name: str) -> None:
    check(f"{heading}:\nJohtaja Leena Kauppi\nKalastaja Martti Lipponen", [name])


@pytest.mark.parametrize("fund", ["Euroopan sosiaalirahasto plus", "Europeiska socialfonden plus"])
def test_the_social_fund_keeps_its_plus(fund: str) -> None:
    check(f"{fund} rahoittaa hanketta.", [fund])
