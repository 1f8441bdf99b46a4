"""Groups without a sign between them, behind a clause, beside others, and named by nothing but an age."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmänä ovat opiskelijat yritykset ja kunnat.", ["opiskelijat", "yritykset", "kunnat"]),
        ("Kohderyhmä: työttömät maahanmuuttajat yksinhuoltajat", ["työttömät maahanmuuttajat", "yksinhuoltajat"]),
        ("Kohderyhmä: lapset nuoret ja perheet", ["lapset", "nuoret", "perheet"]),
        ("Kohderyhmä: nuoret yrittäjät ja vapaaehtoiset ohjaajat", ["nuoret yrittäjät", "vapaaehtoiset ohjaajat"]),
        ("Kohderyhmä: kuurosokeat henkilöt ja omaiset", ["kuurosokeat henkilöt", "omaiset"]),
        ("Kohderyhmä: nuoret lapsiaan hoitavat vanhemmat", ["nuoret lapsiaan hoitavat vanhemmat"]),
    ],
)
def test_no_noun_tells_of_the_group_behind_it(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "The target group is students who have dropped out, their families and teachers.",
            ["students who have dropped out", "their families", "teachers"],
        ),
        (
            "The course is aimed at women who have experienced violence, children and carers.",
            ["women who have experienced violence", "children", "carers"],
        ),
        (
            "The programme is for jobseekers who lack education, and immigrants.",
            ["jobseekers who lack education", "immigrants"],
        ),
        (
            "The target group consists of women who work at home, men who are retired, and families.",
            ["women who work at home", "men who are retired", "families"],
        ),
        (
            "Målgruppen är unga som hoppat av skolan, deras familjer och lärare.",
            ["unga som hoppat av skolan", "deras familjer", "lärare"],
        ),
        (
            "Kursen riktar sig till föräldrar vars barn har adhd, lärare och skolkuratorer.",
            ["föräldrar vars barn har adhd", "lärare", "skolkuratorer"],
        ),
        (
            "The project is for people who have lost their job, home or health.",
            ["people who have lost their job, home or health"],
        ),
    ],
)
def test_a_list_goes_on_behind_a_clause_without_cases(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kohderyhmänä ovat yli 70-vuotiaat ikäihmiset. Ikäihmisten lisäksi kohteena ovat kotihoidon työntekijät.",
            ["yli 70-vuotiaat ikäihmiset", "kotihoidon työntekijät"],
        ),
        ("Nuorten lisäksi kohteena ovat vanhemmat ja opettajat.", ["Nuorten", "vanhemmat", "opettajat"]),
        ("Työtä tehdään yhdessä nuorten kanssa.", ["nuorten"]),
        ("Työtä tehdään yritysten ja kuntien kanssa.", []),
    ],
)
def test_groups_beside_others(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "group", "least"),
    [
        ("Kurssi sopii 75-plussareille.", "75-plussareille", 75),
        ("Kohderyhmänä ovat 60-plussat.", "60-plussat", 60),
        ("Klubben riktar sig till 65-plussare.", "65-plussare", 65),
        ("Kaksikymppisille on oma ryhmänsä.", "Kaksikymppisille", None),
    ],
)
def test_people_named_by_nothing_but_an_age(text: str, group: str, least: int | None) -> None:
    (read,) = read_target_groups(text)
    assert (read.text, read.age_min, read.age_max, read.stated) == (group, least, None, True)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kohderyhmänä ovat pitkäaikaistyöttömät, osatyökykyiset työnhakijat ja yksinhuoltajat.",
            ["pitkäaikaistyöttömät", "osatyökykyiset työnhakijat", "yksinhuoltajat"],
        ),
        ("Kohderyhmänä ovat työttömät, vammaiset nuoret.", ["työttömät, vammaiset nuoret"]),
        ("Taiteilijoille jaettiin 120 000 euroa ja opiskelijoille 300 000 euroa.", []),
        ("Samaa on aiemmin kokeiltu Närpiössä, jossa kohderyhmänä olivat kausityöntekijät.", []),
        (
            "Målgrupp\nMålgruppen är nyanlända unga.\nVerksamhet\nFör lärare ordnas kurser.",
            ["nyanlända unga", "lärare"],
        ),
    ],
)
def test_which_words_of_a_description_are_groups(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups
