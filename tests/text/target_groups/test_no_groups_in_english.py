"""What English sentences about groups say beside them and is none: examples led to, deeds, doers, names."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "The evening is meant for people interested in choirs, for example, for conductors working in a parish.",
            ["people interested in choirs", "conductors working in a parish"],
        ),
        (
            "The course is suitable for beginners, for instance, for those who have never danced.",
            ["beginners", "those who have never danced"],
        ),
        ("Other groups suitable for older people include Balance Training and Chair Dancing.", ["older people"]),
        ("Services suitable for families include Family Café and Baby Swimming.", ["families"]),
        ("Courses for unemployed immigrants will start. Learners will be helped by older students.", None),
        ("Participants will be guided by experienced mentors.", []),
        (
            "The project wanted to improve the wellbeing of fishermen and to help them solve problems that come up.",
            ["fishermen"],
        ),
        ("The training is aimed at young farmers and to develop their skills.", ["young farmers"]),
        ("The aim of the evening is to teach tricks to new candidates.", ["new candidates"]),
        (
            "Four pilots target at farmers and farming families, and two work with employers.",
            ["farmers", "farming families"],
        ),
        ("Muskari is a musical hobby for children under school age.", ["children under school age"]),
        ("The funding is used to support groups at a disadvantage.", ["groups at a disadvantage"]),
    ],
)
def test_what_stands_beside_groups_is_none(text: str, groups: list[str] | None) -> None:
    expected = ["unemployed immigrants"] if groups is None else groups
    assert [group.text for group in read_target_groups(text)] == expected


def test_whom_a_project_aimed_to_support_stands_beside_the_stated() -> None:
    text = "The project wanted to improve the wellbeing of fishermen.\nTraining was given mainly to nurses and doctors."
    assert "fishermen" in [group.text for group in read_target_groups(text)]
