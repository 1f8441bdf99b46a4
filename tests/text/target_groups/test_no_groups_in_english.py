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


@pytest.mark.parametrize("joint", ["cooperation", "co-operation", "collaboration", "partnership"])
def test_those_between_whom_others_bring_about_cooperation_are_none(joint: str) -> None:
    text = f"The aim is to help pensioners by developing {joint} between universities, companies and librarians."
    assert [group.text for group in read_target_groups(text)] == ["pensioners"]


@pytest.mark.parametrize("thing", ["student guidance", "pupil welfare", "student networks"])
def test_of_what_kind_a_thing_is_names_nobody(thing: str) -> None:
    assert read_target_groups(f"The aim is to reach this by strengthening {thing}.") == []


@pytest.mark.parametrize("where", ["in the rural towns", "across several municipalities", "within the regional cities"])
def test_where_something_is_brought_about_is_no_group(where: str) -> None:
    text = f"The aim is to promote traineeships for foreign students at universities of arts and later jobs {where}."
    assert [group.text for group in read_target_groups(text)] == ["foreign students at universities of arts"]
