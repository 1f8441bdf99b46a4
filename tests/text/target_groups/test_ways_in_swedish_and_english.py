"""Ways in Swedish and English to say whom a project is for or helps."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups

_SWEDISH = ("småföretagare inom turismbranschen", "unga som saknar arbete")
_ENGLISH = ("farmers with small herds", "young people who have no job")


@pytest.mark.parametrize(
    "frame",
    [
        "Målgruppen innefattar {}.",
        "Målgruppen bildas av {}.",
        "Projektet har {} som målgrupp.",
        "Som målgrupp finns {}.",
        "Materialet är utformat för {}.",
        "Guiden är skriven för {}.",
        "Projektet gagnar {}.",
        "Av projektet gagnas {}.",
        "Deltagare i projektet är {}.",
        "Projektets deltagare består av {}.",
        "Användare: {}",
        "För {} ordnas kurser.",
        "Projektet vill nå {}.",
    ],
)
def test_swedish_ways_state_groups(frame: str) -> None:
    groups = read_target_groups(frame.format(" och ".join(_SWEDISH)))
    assert [group.text for group in groups if group.stated] == [*_SWEDISH]


@pytest.mark.parametrize(
    "frame",
    [
        "The project has {} as its target group.",
        "As its target group the project has {}.",
        "The guide is written for {}.",
        "The toolkit is made for {}.",
        "The results benefit {}.",
        "The project will benefit {}.",
        "These measures target {}.",
        "The intended audience is {}.",
        "The town tries out a training programme targeting {}.",
    ],
)
def test_english_ways_state_groups(frame: str) -> None:
    groups = read_target_groups(frame.format(" and ".join(_ENGLISH)))
    assert [group.text for group in groups if group.stated] == [*_ENGLISH]


@pytest.mark.parametrize("frame", ["{} är välkomna.", "{} kan delta i projektet."])
def test_a_clause_ends_before_the_verb_of_its_sentence(frame: str) -> None:
    text = frame.format("Småföretagare inom turismbranschen och unga som saknar arbete")
    assert [group.text for group in read_target_groups(text)] == [_SWEDISH[0].capitalize(), _SWEDISH[1]]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("I projektet stärks arbetsförmågan hos unga som saknar arbete.", ["unga som saknar arbete"]),
        ("Man satsar på att nå unga i riskgrupper.", ["unga i riskgrupper"]),
        ("The platform activates old couples.", ["old couples"]),
        ("The project strengthens the skills of museum staff.", ["museum staff"]),
    ],
)
def test_whom_a_project_helps(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if not group.stated] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Målgruppen är konsumenter och övriga i den lokala kedjan.", ["konsumenter", "övriga i den lokala kedjan"]),
        ("Målgruppen är svenska jordbrukare i ekobranschen i Nyland.", ["svenska jordbrukare i ekobranschen"]),
        ("Målgruppen är konsumenter och övriga.", ["konsumenter"]),
        ("The project benefits from the work of volunteers.", []),
        ("Resultaten skrivs in i materialet.", []),
        ("Projektet vill nå ut med information.", []),
    ],
)
def test_others_and_what_only_looks_so(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kurserna går ut på att jordbrukare och anställda inom fiskerinäringen får färsk information.",
            ["jordbrukare", "anställda inom fiskerinäringen"],
        ),
        ("Personalen får ny information om avtalet.", []),
        ("Det är känt att elever får bättre kunskaper.", []),
        ("Appen är utvecklad för Android.", []),
        ("These measures target climate change.", []),
        ("Av projektet gynnas miljön.", []),
    ],
)
def test_who_gets_to_know_by_an_aim_and_what_is_for_nobody(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups
