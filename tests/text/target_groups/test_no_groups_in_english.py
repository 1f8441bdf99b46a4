"""What English sentences about groups say beside them and is none: examples led to, deeds, doers, names."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "The training is intended for people interested in sports, for example, for coaches working in a club.",
            ["people interested in sports", "coaches working in a club"],
        ),
        (
            "The course is suitable for beginners, for instance, for those who have never danced.",
            ["beginners", "those who have never danced"],
        ),
        ("Other groups suitable for older people include Balance Training and Chair Dancing.", ["older people"]),
        ("Services suitable for families include Family Café and Baby Swimming.", ["families"]),
        ("Courses for unemployed immigrants will start. Participants will be supported by peer tutors.", None),
        ("Participants will be guided by experienced mentors.", []),
        (
            "The project aimed to support the wellbeing of fishermen and to help them meet problems that arise.",
            ["fishermen"],
        ),
        ("The training is aimed at young farmers and to develop their skills.", ["young farmers"]),
        ("The goal of the course is to teach skills to new candidates.", ["new candidates"]),
        (
            "Seven initiatives target at migrants and migrant women, and three work with employers.",
            ["migrants", "migrant women"],
        ),
        ("Muskari is musical education for children under school age.", ["children under school age"]),
        ("The funding is used to support groups at a disadvantage.", ["groups at a disadvantage"]),
    ],
)
def test_what_stands_beside_groups_is_none(text: str, groups: list[str] | None) -> None:
    expected = ["unemployed immigrants"] if groups is None else groups
    assert [group.text for group in read_target_groups(text)] == expected


def test_whom_a_project_aimed_to_support_stands_beside_the_stated() -> None:
    text = "The project aimed to support the wellbeing of fishermen.\nTraining was given mainly to nurses and doctors."
    assert "fishermen" in [group.text for group in read_target_groups(text)]
