"""Brackets, quotation marks, numbers of items and "&" inside noun phrases, and what goes on within them."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The target group is young (under 28 years) parents with a small income and teachers.",
            ["young (under 28 years) parents with a small income", "teachers"],
        ),
        (
            "Target group: micro and small enterprises (MSE), farmers and schools.",
            ["micro and small enterprises (MSE)", "farmers", "schools"],
        ),
        (
            'The target group is companies working with "warm", "cold" and "grey" energy, students and the elderly.',
            ['companies working with "warm", "cold" and "grey" energy', "students", "elderly"],
        ),
        ("Målgruppen är “nya” företagare & unga.", ["“nya” företagare", "unga"]),
        (
            "Target group: public & private museums involved in the pilots, farmers, media.",
            ["public & private museums involved in the pilots", "farmers", "media"],
        ),
        ("The project is aimed at 1) local farmers, 2) nurses and 3) parents.", ["local farmers", "nurses", "parents"]),
    ],
)
def test_marks_within_a_phrase_do_not_end_it(text: str, expected: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The target group is delegates from different churches and members of various choirs.",
            ["delegates from different churches", "members of various choirs"],
        ),
        (
            "The target group is staff from different libraries and associations.",
            ["staff from different libraries and associations"],
        ),
        ("The target group is women from rural areas and men from Kemi.", ["women", "men"]),
        (
            "The target group is employees of companies and associations that own forest.",
            ["employees of companies", "associations that own forest"],
        ),
        ("Målgruppen är makar till de frånskilda och lärare.", ["makar till de frånskilda", "lärare"]),
        (
            "Målgruppen är unga boende och verksamma i Österbotten samt deras föräldrar.",
            ["unga boende och verksamma i Österbotten", "deras föräldrar"],
        ),
        (
            "The target group is nurses working in public and private hospitals and patients.",
            ["nurses working in public and private hospitals", "patients"],
        ),
    ],
)
def test_what_leads_to_others_tells_which_ones_are_meant(text: str, expected: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == expected


def test_a_verb_with_its_object_behind_a_link_word_ends_the_phrase() -> None:
    text = "The aim is to reach different groups of carers and answer their needs."
    assert [group.text for group in read_target_groups(text)] == ["different groups of carers"]


@pytest.mark.parametrize(
    "group",
    ["Iin ja Kemin vankiloissa tuomiotaan suorittavat miesvangit", "harrastustaan rahoittavat nuoret"],
)
def test_what_people_have_of_their_own_is_no_verb(group: str) -> None:
    assert [one.text for one in read_target_groups(f"Kohderyhmänä ovat {group}.")] == [group]


def test_a_verb_of_a_sentence_ends_in_the_same_way_and_names_nobody() -> None:
    assert read_target_groups("Koulussa noustaan nuorten puolelle.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The target group is micro, small and medium-sized enterprises in Lapland and schools.",
            ["micro, small and medium-sized enterprises", "schools"],
        ),
        (
            "Målgruppen är mikro-, små och medelstora företag samt skolor.",
            ["mikro-, små och medelstora företag", "skolor"],
        ),
        (
            "The target groups are local, regional and national authorities, schools and parents.",
            ["local, regional and national authorities", "schools", "parents"],
        ),
        (
            "The target group is nurses, young adults and local companies.",
            ["nurses", "young adults", "local companies"],
        ),
    ],
)
def test_a_comma_parts_no_attributes_of_one_noun(text: str, expected: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == expected
