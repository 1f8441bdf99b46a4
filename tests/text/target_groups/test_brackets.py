"""Ages with blanks round their dash, in brackets without a unit, and in clauses of Swedish and English."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize("dash", [" - ", " – ", " — ", "– ", " –"])
@pytest.mark.parametrize("hyphen", ["-", " -", " "])
@pytest.mark.parametrize(
    "frame",
    [
        "Kotkan Nuorten talo on {}vuotiaille suunnattu paikka.",
        "Talo on {}vuotiaille työttömille suunnattu palvelu.",
        "Tuetaan {}vuotiaiden miesten työllistymistä.",
        "Kohderyhmänä ovat {}vuotiaat miehet.",
        "Hankkeen tavoitteena on tukea {}vuotiaita miehiä.",
    ],
)
def test_blanks_round_a_dash_keep_both_ends_of_an_age(frame: str, dash: str, hyphen: str) -> None:
    text = frame.format(f"17{dash}24{hyphen}")
    (group,) = read_target_groups(text)
    assert (group.age_min, group.age_max) == (17, 24)
    assert group.text.startswith("17")


@pytest.mark.parametrize(
    ("label", "people"),
    [
        ("Kohderyhmä", ["nuoret", "työttömät nuoret", "nuoret aikuiset", "lapset"]),
        ("Målgrupp", ["unga", "ungdomar", "barn"]),
        ("Target group", ["young people", "young adults", "children", "NEETs"]),
    ],
)
@pytest.mark.parametrize("note", ["(13–17)", "(13-17)", "( 13 – 17 )"])
def test_a_range_in_brackets_behind_people_of_some_age_is_theirs(label: str, people: list[str], note: str) -> None:
    for each in people:
        (group,) = read_target_groups(f"{label}: {each} {note}")
        assert (group.text, group.age_min, group.age_max) == (f"{each} {note}", 13, 17)


@pytest.mark.parametrize("people", ["yritykset (10–49)", "opettajat (10–20)", "kunnat (5–10)", "nuoret (29–15)"])
def test_a_range_of_other_things_is_no_age(people: str) -> None:
    (group,) = read_target_groups(f"Kohderyhmä: {people}")
    assert (group.age_min, group.age_max) == (None, None)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Target group: jobseekers (aged 20 to 34)", 20, 34),
        ("Target group: women (20 to 34 years)", 20, 34),
        ("Target group: women (20 to 34 years old)", 20, 34),
        ("Målgrupp: kvinnor (20 till 34 år)", 20, 34),
        ("Målgrupp: invandrare som fyllt 60 år", 60, None),
        ("Projektet riktar sig till kvinnor som har fyllt 60 år och bor i Vasa.", 60, None),
        ("Målgruppen är kvinnor som är över 60 år.", 61, None),
        ("Target group: women who are under 30 years old", None, 29),
        ("Målgruppen är invandrare som fyllt 60 år i Karleby.", 60, None),
        ("Target group: women who are over 50, from Lapland", 51, None),
        ("Målgruppen är kvinnor som är under 30 år eller arbetslösa.", None, None),
        ("Target group: women who are over 50 in work or unemployed", None, None),
        ("Target group: women who have 20 years of experience", None, None),
    ],
)
def test_ages_in_swedish_and_english(text: str, low: int | None, high: int | None) -> None:
    (group,) = read_target_groups(text)
    assert (group.age_min, group.age_max) == (low, high)
