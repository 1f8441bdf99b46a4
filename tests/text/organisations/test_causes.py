"""English bodies that are for two kinds of people or two things: "and" stands inside their names."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Association of Rowers and Paddlers is a partner.", ["Association of Rowers and Paddlers"]),
        (
            "Society of Snow Science and Technology and the City of Oulu invite you.",
            ["Society of Snow Science and Technology", "City of Oulu"],
        ),
        (
            "The Council for Research and Culture, the University of Oulu and Kela fund it.",
            ["Council for Research and Culture", "University of Oulu", "Kela"],
        ),
        (
            "Partners: Union of Textile and Garment Workers, University of Oulu",
            ["Union of Textile and Garment Workers", "University of Oulu"],
        ),
    ],
)
def test_and_stands_inside_a_body_for_two_causes(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Association of Artists and Kela signed.", ["Association of Artists", "Kela"]),
        ("The Association of Artists and Lumikko signed.", ["Association of Artists"]),
        ("The Association of Artists and Lumikko Foods Ltd signed.", ["Association of Artists", "Lumikko Foods Ltd"]),
        ("The Association of Artists and the University of Oulu", ["Association of Artists", "University of Oulu"]),
        ("The Council of Lapland and Winter Services signed.", ["Council of Lapland"]),
    ],
)
def test_another_body_is_no_cause(text: str, found: Wanted) -> None:
    check(text, found)


def test_a_verb_behind_a_body_is_no_fund() -> None:
    check("The University of Oulu and Kela fund the work.", ["University of Oulu", "Kela"])
