"""Ages that Swedish and English tell in letters are read as those in figures."""

from __future__ import annotations

import pytest

from converters.text.target_groups.numerals import in_figures, place_in_letters
from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "The club is open to children from six to twelve years and their parents.",
            [("children from six to twelve years", 6, 12), ("their parents", None, None)],
        ),
        ("The project is aimed at pupils aged seven to twelve.", [("pupils aged seven to twelve", 7, 12)]),
        (
            "The course is for people over twenty-five years of age.",
            [("people over twenty-five years of age", 26, None)],
        ),
        ("The target group is twelve-year-olds.", [("twelve-year-olds", 12, 12)]),
        ("Målgruppen är unga över femton år.", [("unga över femton år", 16, None)]),
        ("Projektet riktar sig till barn i åldern sex till tolv år.", [("barn i åldern sex till tolv år", 6, 12)]),
        ("Kursen är avsedd för sextonåringar.", [("sextonåringar", 16, 16)]),
        ("Klubben är öppen för alla över sextio år.", [("alla över sextio år", 61, None)]),
        ("Målgruppen är tre byaföreningar.", [("tre byaföreningar", None, None)]),
    ],
)
def test_ages_in_letters(text: str, groups: list[tuple[str, int | None, int | None]]) -> None:
    assert [(group.text, group.age_min, group.age_max) for group in read_target_groups(text)] == groups


def test_places_are_those_of_the_text_in_letters() -> None:
    text = "between sixteen and twenty-four years or more"
    plain = in_figures(text)
    assert plain == "between 16 and 24 years or more"
    assert text[: place_in_letters(text, plain.index(" or"))] == "between sixteen and twenty-four years"
