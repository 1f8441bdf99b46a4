"""Where a group begins in a sentence with a verb, and what ends it: lines, brackets, statements of age."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _read(text: str, section: str = "") -> list[str]:
    return [group.text for group in read_target_groups(text, section=section)]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        (
            "Kilpailulla haetaan keinoja etenkin vähän liikkuvien nuorten hyvinvoinnin tueksi.",
            "vähän liikkuvien nuorten",
        ),
        ("Hankkeella etsitään ratkaisuja varsinkin yksin asuvien miesten arkeen.", "yksin asuvien miesten"),
    ],
)
def test_a_verb_before_a_group_is_no_part_of_it(text: str, group: str) -> None:
    assert _read(text, "direct") == [group]


def test_a_line_with_a_label_is_a_field_that_ends_with_it() -> None:
    first = "Ensisijainen kohderyhmä: yli 50-vuotiaat työttömät\n"
    second = "Toissijainen kohderyhmä: osatyökykyiset, joilla on halu palata työhön\n"
    text = first + second + "Osallistujia tavoitellaan yhteensä 60 (30 naista, 30 miestä)."
    assert _read(text, "direct") == ["yli 50-vuotiaat työttömät", "osatyökykyiset, joilla on halu palata työhön"]
    text = "Mitä? Ohjattua liikuntaa\nKenelle? Selkäkivuista kärsiville työikäisille\nMissä? Liikuntahallilla"
    assert _read(text) == ["Selkäkivuista kärsiville työikäisille"]


@pytest.mark.parametrize(
    "group",
    [
        "yläkoululaiset (7.–9. luokka)",
        "lukiolaiset (1.-3. vuosikurssi)",
        "ammattiin opiskelevat (2. vsk)",
        "oppilaat (5.-6. lk)",
        "alakoululaiset (3. ja 4. luokka)",
    ],
)
def test_classes_in_a_bracket_say_who_is_meant(group: str) -> None:
    assert _read(f"{group}\nopettajat", "direct") == [group, "opettajat"]
    assert _read(f"Kohderyhmänä ovat {group} ja opettajat.") == [group, "opettajat"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Lapset ja nuoret, ikä 7–15 vuotta", [("Lapset", 7, 15), ("nuoret", 7, 15)]),
        ("Kohderyhmä: maahanmuuttajanaiset, ikä 20–40 v.", [("maahanmuuttajanaiset", 20, 40)]),
    ],
)
def test_an_age_behind_a_comma_limits_the_groups_before_it(text: str, groups: list[tuple[str, int, int]]) -> None:
    read = read_target_groups(text, section="direct")
    assert [(group.text, group.age_min, group.age_max) for group in read] == groups


@pytest.mark.parametrize(
    "text",
    [
        "Kohderyhmät tarkentuvat hankkeen aikana.",
        "Kohderyhmä täsmentyy haastattelujen jälkeen.",
        "Kohderyhmä määritellään myöhemmin.",
    ],
)
def test_who_is_not_known_yet_is_no_group(text: str) -> None:
    assert _read(text, "direct") == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Toimet suunnataan matkailuyrityksille; mukaan pääsevät myös majoituksen tarjoajat.",
            ["matkailuyrityksille", "majoituksen tarjoajat"],
        ),
        (
            "Osa kursseista on tarkoitettu yrittäjille ja osa kohdennetaan niille, jotka tarvitsevat tukea.",
            ["yrittäjille", "niille, jotka tarvitsevat tukea"],
        ),
    ],
)
def test_a_sentence_of_two_statements_names_the_groups_of_both(text: str, groups: list[str]) -> None:
    assert _read(text) == groups


def test_a_list_inside_a_clause_ends_no_group_before_a_semicolon() -> None:
    groups = ["kuntien ohjaajat, jotka toimivat lasten, nuorten ja perheiden parissa", "järjestöt"]
    assert _read("; ".join(groups), "direct") == groups
