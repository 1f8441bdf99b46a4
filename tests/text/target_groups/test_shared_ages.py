"""Ages that stand once for two groups of a kind, and those that do not."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("groups", "ages"),
    [
        ("18–25-vuotiaat miehet ja naiset", [(18, 25), (18, 25)]),
        ("13–17-vuotiaat tytöt sekä pojat", [(13, 17), (13, 17)]),
        ("alle 30-vuotiaat kuurot ja huonokuuloiset", [(None, 29), (None, 29)]),
        ("7–15-vuotiaat lapset ja nuoret", [(7, 15), (7, 15)]),
        ("yli 65-vuotiaat naiset tai miehet", [(66, None), (66, None)]),
        ("10–16-vuotiaat tytöt, pojat ja heidän ohjaajansa", [(10, 16), (10, 16), (None, None)]),
        ("tytöt ja pojat (8–12 v.)", [(8, 12), (8, 12)]),
        ("naiset ja miehet, 30–45 v.", [(30, 45), (30, 45)]),
        ("tytöt ja 8–12-vuotiaat pojat", [(None, None), (8, 12)]),
        ("yli 60-vuotiaat miehet ja yli 55-vuotiaat naiset", [(61, None), (56, None)]),
        ("18–29-vuotiaat työttömät ja opiskelijat", [(18, 29), (None, None)]),
        ("0–6-vuotiaat lapset ja äidit", [(0, 6), (None, None)]),
        ("0–3-vuotiaat vauvat ja taaperot", [(0, 3), (0, 3)]),
        ("1–2-vuotiaat taaperot sekä vauvat", [(1, 2), (1, 2)]),
        ("taaperot ja leikki-ikäiset (2–5 v.)", [(2, 5), (2, 5)]),
        ("0–3-vuotiaat vauvat ja vanhemmat", [(0, 3), (None, None)]),
        ("7–12-vuotiaat alakoululaiset ja taaperot", [(7, 12), (None, None)]),
        ("alle 3-vuotiaat lapset ja nuoret", [(None, 2), (None, None)]),
        ("20–40-vuotiaat naiset ja kotona olevat miehet", [(20, 40), (None, None)]),
        ("18–29-vuotiaat miehet ja yritykset", [(18, 29), (None, None)]),
        ("lapset ja nuoret aikuiset (18–29 v.)", [(None, None), (18, 29)]),
        ("alle 27-vuotiaat nuoret ja nuoret aikuiset", [(None, 26), (None, 26)]),
        ("15–25-vuotiaat nuoret sekä nuoret aikuiset", [(15, 25), (15, 25)]),
        ("nuoret tai nuoret aikuiset (15–28-vuotiaat)", [(15, 28), (15, 28)]),
        ("13–17-vuotiaat nuoret ja nuoret aikuiset", [(13, 17), (None, None)]),
        ("nuoret ja nuoret aikuiset (18–29 v.)", [(None, None), (18, 29)]),
        ("nuoret ja 16–29-vuotiaat nuoret aikuiset", [(None, None), (16, 29)]),
        ("nuoret ja nuoret aikuiset (alle 30 v.)", [(None, None), (None, 29)]),
        ("7–25-vuotiaat lapset ja nuoret aikuiset", [(7, 25), (None, None)]),
    ],
)
@pytest.mark.parametrize("frame", ["Kohderyhmänä ovat {}.", "Kohderyhmä: {}"])
def test_ages_of_both(frame: str, groups: str, ages: list[tuple[int | None, int | None]]) -> None:
    assert [(group.age_min, group.age_max) for group in read_target_groups(frame.format(groups))] == ages


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Kerho on tarkoitettu 8–12-vuotiaille tytöille ja pojille.", (8, 12)),
        ("Målgruppen är flickor och pojkar i åldern 10–14 år.", (10, 14)),
        ("The target group is men and women aged 50 to 64.", (50, 64)),
        ("The camps are for all children and young people aged 7–16.", (7, 16)),
        ("Lägret är avsett för alla barn och ungdomar i åldern 7–16 år.", (7, 16)),
        ("Leiri on tarkoitettu kaikille lapsille ja nuorille, jotka ovat 7–16-vuotiaita.", (7, 16)),
    ],
)
def test_ages_of_both_in_other_cases_and_languages(text: str, ages: tuple[int, int]) -> None:
    assert [(group.age_min, group.age_max) for group in read_target_groups(text)] == [ages, ages]


@pytest.mark.parametrize(
    ("group", "ages"),
    [
        ("30 vuotta täyttämättömät työttömät", (None, 29)),
        ("työttömät, jotka eivät ole täyttäneet 30 vuotta", (None, 29)),
        ("nuoret 29 ikävuoteen saakka", (None, 29)),
        ("nuoret aina 29-vuotiaisiin asti", (None, 29)),
        ("alle kolmivuotiaat lapset", (None, 2)),
        ("viisivuotiaat lapset", (5, 5)),
        ("viisi–kuusivuotiaat lapset", (5, 6)),
        ("yli viisikymmenvuotiaat työttömät", (51, None)),
        ("kymmenvuotiaat", (10, 10)),
        ("alle kuuskymppiset työttömät", (None, 59)),
        ("18 vuotta täyttäneet ja alle 30-vuotiaat työttömät", (18, 29)),
        ("yli 30-vuotiaat ja alle 60-vuotiaat naiset", (31, 59)),
        ("seniorit (70→)", (70, None)),
        ("lasten (0–6 v.) vanhemmat", (None, None)),
        ("lasten (3–6-vuotiaat) huoltajat", (None, None)),
        ("nuorten (13–17 v.) omaiset", (None, None)),
        ("nuoret (13–17 v.)", (13, 17)),
        ("kolmivuotisen hankkeen osallistujat", (None, None)),
    ],
)
def test_more_ways_of_saying_an_age(group: str, ages: tuple[int | None, int | None]) -> None:
    (read,) = read_target_groups(f"Kohderyhmänä ovat {group}.")
    assert (read.age_min, read.age_max) == ages


def test_two_limits_that_no_one_age_has_are_two_groups() -> None:
    read = read_target_groups("Kohderyhmänä ovat alle 25-vuotiaat ja yli 55-vuotiaat työttömät.")
    assert [(group.age_min, group.age_max) for group in read] == [(None, 24), (56, None)]


def test_ages_in_other_languages() -> None:
    (swedish,) = read_target_groups("Målgruppen är barn upp till 12 år.")
    (denied,) = read_target_groups("Målgruppen är personer som inte fyllt 30 år.")
    assert (swedish.age_max, denied.age_min, denied.age_max) == (12, None, 29)


@pytest.mark.parametrize(
    "text",
    [
        "Kohderyhmä: vangit ja romaninuoret; ikä 18–25 v.",
        "Kohderyhmä: vangit ja kuurot, jotka etsivät asuntoa; ikäraja 18–25 vuotta",
        "Kohderyhmänä ovat vangit ja kuurot. Osallistujien ikä on 18–25 vuotta.",
        "Målgrupp: fångar och döva; ålder 18–25 år",
    ],
)
def test_a_limit_stated_behind_groups_is_of_all_and_no_group(text: str) -> None:
    groups = read_target_groups(text)
    assert [(group.age_min, group.age_max) for group in groups] == [(18, 25)] * 2


def test_a_limit_stated_behind_groups_of_which_one_has_its_own_is_of_none() -> None:
    groups = read_target_groups("Kohderyhmä: 30–40-vuotiaat miehet ja vangit; ikä 18–60 v.")
    assert [group.age_min for group in groups] == [30, None]
