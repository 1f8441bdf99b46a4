"""Frames that state or deny a target group in Swedish and English: "composed of", age groups, not meant, minors."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Our focus group is composed of young adults, carers and immigrants.",
            ["young adults", "carers", "immigrants"],
        ),
        ("The target group is made up of students and teachers.", ["students", "teachers"]),
        ("Målgruppen beståd av pensionärer och invandrare.", ["pensionärer", "invandrare"]),
        ("Åldersgrupp: 9–12-åringar", ["9–12-åringar"]),
        ("Age group: teenagers", ["teenagers"]),
        ("Målgruppen är unga, eftersom de som konsumenter fattar beslut.", ["unga"]),
        ("The course is not only meant for students.", ["students"]),
        ("Lägret är avsett för minderåriga.", ["minderåriga"]),
    ],
)
def test_who_is_said_to_be_the_target(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups


@pytest.mark.parametrize(
    "text",
    [
        "The course is not meant for students of the college.",
        "Kursen är inte avsedd för studerande.",
        "The focus group was composed of six teachers.",
        "The focus group is on a break.",
    ],
)
def test_who_is_not_meant_is_no_target(text: str) -> None:
    assert read_target_groups(text) == []


@pytest.mark.parametrize(
    ("text", "oldest"),
    [
        ("Målgruppen är minderåriga asylsökande.", 17),
        ("Målgruppen är föräldrar till minderåriga.", None),
    ],
)
def test_minors_are_under_eighteen_but_not_their_parents(text: str, oldest: int | None) -> None:
    assert [group.age_max for group in read_target_groups(text)] == [oldest]
