"""Sports clubs and Lions clubs by their letters, behind or before what they are called."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Partners: Pargas IK, IF Norrskenet, FC Kemi", ["Pargas IK", "IF Norrskenet", "FC Kemi"]),
        ("Hankkeessa ovat mukana Pargas IK, FC Kemi ja IF Norrskenet sekä LC Kuusamo.",
         ["Pargas IK", "FC Kemi", "IF Norrskenet", "LC Kuusamo"]),
        ("• Motionsbacke (Eckerö IK)\n• Motionstrappa (Finströms kommun)", ["Eckerö IK", "Finströms kommun"]),
        ("Projektet leds av Kyrkslätt IF.", ["Kyrkslätt IF"]),
        ("If you ask, the AS and IF forms apply. SK ja BK ovat lyhenteitä.", []),
    ],
)  # fmt: skip
def test_letters_of_clubs_close_or_begin_a_name(text: str, found: Wanted) -> None:
    check(text, found)
