"""What is joined by a link word or told twice before a participle stays with it, in statements and purposes alike."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups

_PEOPLE = [
    "väkivaltaa tai sen uhkaa kokeneille",
    "astmaa ja siihen liittyviä sairauksia sairastaville",
    "Crohnin tautia ja siihen liittyviä suolistosairauksia sairastaville",
    "kiusaamista tai muuta syrjintää kokeneille",
    "ahdistusta ja yksinäisyyden tunnetta kokeville",
    "alalle palaaville",
    "hoidossa pitkälle edenneille",
    "vanhuksia ja vammaisia hoitaville",
    "häirintää tai sen pelkoa kohdanneille",
]


@pytest.mark.parametrize("people", _PEOPLE)
@pytest.mark.parametrize("lead", ["Ryhmä on tarkoitettu", "Kurssi on suunnattu", "Palvelua tarjotaan", "Kerhoja"])
def test_what_a_participle_rules_is_one_group_with_it(lead: str, people: str) -> None:
    said = " järjestetään" if lead == "Kerhoja" else ""
    assert [group.text for group in read_target_groups(f"{lead}{said} {people}.")] == [people]


@pytest.mark.parametrize("people", _PEOPLE)
def test_another_group_follows_it(people: str) -> None:
    groups = read_target_groups(f"Ryhmä on tarkoitettu {people} sekä heidän läheisilleen.")
    assert [group.text for group in groups] == [people, "heidän läheisilleen"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kurssi on tarkoitettu nuorille ja omaistaan hoitaville.",
            ["nuorille", "omaistaan hoitaville"],
        ),
        ("Ryhmä on tarkoitettu leskille ja eron kokeneille.", ["leskille", "eron kokeneille"]),
        (
            "Kohderyhmänä ovat opettajat ja nuorten kanssa työskentelevät.",
            ["opettajat", "nuorten kanssa työskentelevät"],
        ),
        ("Materiaali soveltuu uudelle paperille.", []),
    ],
)
def test_a_link_word_parts_what_is_of_another_case(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
