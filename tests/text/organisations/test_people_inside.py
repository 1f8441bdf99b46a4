"""People whose English possessive stands inside a name end no body: `Association of Finnish Children's Museums`."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    "name",
    [
        "Association of Finnish Children’s Museums",
        "Association of Nordic Children's Libraries",
        "Federation of Finnish Men’s Choirs",
        "Council of Nordic Women's Clubs",
        "Union of Finnish Teachers’ Groups",
        "Union of Finnish Miners' Choirs",
    ],
)
@pytest.mark.parametrize("frame", ["The {} runs a project.", "Partners: {}", "{}\nKela"])
def test_people_own_what_the_name_goes_on_with(name: str, frame: str) -> None:
    check(frame.format(name), [name, *(["Kela"] if "Kela" in frame else [])])


@pytest.mark.parametrize(
    ("text", "body", "unit"),
    [
        ("The City of Oulu’s Youth Services took part.", "City of Oulu", "Youth Services"),
        ("Kela’s Research Unit took part.", "Kela", "Research Unit"),
        (
            "The Association of Finnish Cities’ Training Unit took part.",
            "Association of Finnish Cities",
            "Training Unit",
        ),
        ("The Union of the Baltic Cities’ Youth Commission met.", "Union of the Baltic Cities", None),
    ],
)
def test_a_body_owns_its_unit(text: str, body: str, unit: str | None) -> None:
    check(text, [(body, (unit,)) if unit else body])


def test_what_is_no_name_behind_many_ends_it() -> None:
    check("The Association of Finnish Cities’ report was published.", ["Association of Finnish Cities"])
