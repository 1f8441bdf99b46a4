"""A line that stands apart over rows is their heading, where nothing but the list tells that it may be a body."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Arbetslaget\n\nIjo kommun\nNovia\nVasa universitet", ["Ijo kommun", "Novia", "Vasa universitet"]),
        ("Financing\n\n • Iin kunta\n • Lapin liitto", ["Iin kunta", "Lapin liitto"]),
        (
            "Toimitusneuvosto\nPäällikkö Aino Mallila, Diak\nProfessori Eino Mallila, Lapin yliopisto",
            ["Diak", "Lapin yliopisto"],
        ),
        ("Iin kunta\n\nPlanning leader\n- Kemin kaupunki\n- Novia", ["Iin kunta", "Kemin kaupunki", "Novia"]),
    ],
)
def test_a_guess_over_rows_is_their_heading(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kumppanit:\nLumotex\nIin kunta\nNovia", ["Lumotex", "Iin kunta", "Novia"]),
        ("Kelo Oy\n\nIin kunta\nNovia", ["Kelo Oy", "Iin kunta", "Novia"]),
    ],
)
def test_a_name_among_rows_and_a_told_body_over_them_stay(text: str, found: Wanted) -> None:
    check(text, found)


def test_a_group_over_its_members_with_their_bodies_is_a_heading() -> None:
    check(
        "Kestävän rakentamisen toimitusneuvosto\nProfessori Aino Virtanen, Kela\nVille Korhonen, Luke", ["Kela", "Luke"]
    )
