"""A second group, number or statement in a sentence."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Toimintaan osallistuu 40 pitkäaikaistyötöntä ja 20 maahanmuuttajaa.", [40, 20]),
        ("Hankkeeseen osallistuu 30 nuorta, 15 omaista ja 8 opettajaa.", [30, 15, 8]),
        ("Kunnassa asuu 40 pitkäaikaistyötöntä ja 20 maahanmuuttajaa. Kohderyhmä on nuoret.", [None]),
    ],
)
def test_each_counted_group_has_the_number_before_it(text: str, persons: list[int | None]) -> None:
    assert [group.planned_persons for group in read_target_groups(text)] == persons


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Projektet riktar sig till unga, men även äldre är välkomna.", ["unga", "äldre"]),
        ("Kursen riktar sig till kvinnor, men också studerande är välkomna.", ["kvinnor", "studerande"]),
    ],
)
def test_what_follows_a_but_is_a_statement_of_its_own(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
    assert not any("men" in group.concepts for group in read_target_groups(text))


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Kohderyhmänä ovat lapset (5–7 ja 8–12 v).", (5, 12)),
        ("Kohderyhmänä ovat nuoret (13, 15 ja 17-vuotiaat).", (13, 17)),
        ("Kohderyhmänä ovat lapset (5 ja 7 ryhmää).", (None, None)),
    ],
)
def test_several_ages_in_brackets_belong_to_the_group(text: str, ages: tuple[int | None, int | None]) -> None:
    (group,) = read_target_groups(text)
    assert (group.age_min, group.age_max) == ages


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kurssi on tarkoitettu ihmisille, jotka soutavat yksin.", [("ihmisille, jotka soutavat yksin", None)]),
        ("Kohderyhmä koostuu alle 25 -vuotiaista työttömistä.", [("alle 25 -vuotiaista työttömistä", 24)]),
        ("Työpajalle ohjataan noin 60 nuorta.", [("60 nuorta", None)]),
    ],
)
def test_vague_persons_spaced_ages_and_places_of_work(text: str, groups: list[tuple[str, int | None]]) -> None:
    assert [(each.text, each.age_max) for each in read_target_groups(text)] == groups
