"""English units right behind the name of their body, in sentences: `at the UEF School of Snow Sciences`."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She is a professor at the UEF School of Snow Sciences, which leads the work.",
         [("UEF", ("School of Snow Sciences",))]),
        ("The course is given by the OAMK School of Business.", [("Oamk", ("School of Business",))]),
        ("He works at the Luke Department of Forest Fires and leads the project.",
         [("Luke", ("Department of Forest Fires",))]),
        ("A researcher from the University of Lapland Department of Polar and Arctic Studies coordinates it.",
         [("University of Lapland", ("Department of Polar and Arctic Studies",))]),
        ("It was led by the University of Oulu Faculty of Law and Stora Enso.",
         [("University of Oulu", ("Faculty of Law",)), "Stora Enso"]),
        ("The Kajaani University of Applied Sciences takes part.", ["Kajaani University of Applied Sciences"]),
        ("It was led by the City of Oulu and the School of Rock.", ["City of Oulu"]),
    ],
)  # fmt: skip
def test_an_english_unit_follows_its_body_without_a_sign(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is funded by the Strategic Research Council at the Academy of Finland.",
         [("Academy of Finland", ("Strategic Research Council",))]),
        ("It is funded by the Strategic Research Council (SRC) at the Research Council of Finland.",
         [("Research Council of Finland", ("Strategic Research Council",))]),
        ("The Strategic Research Council funds the project.", ["Strategic Research Council"]),
    ],
)  # fmt: skip
def test_a_listed_part_stands_before_its_body(text: str, found: Wanted) -> None:
    check(text, found)
