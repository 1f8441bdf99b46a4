"""How lists of who was there are read: marks, columns without lines, posts in organs; the people are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _names(text: str) -> list[str]:
    return [contact.person.name for contact in read_contacts(text)]


def _titles(text: str) -> list[tuple[str, str]]:
    return [(contact.person.name, contact.job_title) for contact in read_contacts(text)]


_PEOPLE = ("Salmela Arja", "Kotila Pekka", "Heikkilä Marja-Liisa", "Turunen Aulis", "Korpela Leena", "Rantala Harri")
_TURNED = [" ".join(reversed(name.split())) for name in _PEOPLE]


@pytest.mark.parametrize("mark", ["X", "x", "-", "–", "( )", "(x)", "[x]", "+", ""])
def test_marks_of_who_was_there_are_no_initials(mark: str) -> None:
    assert _names(f"Läsnä {f' {mark} '.join(_PEOPLE)}") == _TURNED


def test_the_next_surname_begins_where_it_may_be_a_given_name_too() -> None:
    assert _names("Läsnä Turunen Jarmo Rasmus Kari Ylikoski Jukka") == [
        "Jarmo Turunen",
        "Kari Rasmus",
        "Jukka Ylikoski",
    ]
    assert _names("Läsnä: Virtanen Matti Juhani Kalevi") == ["Matti Juhani Kalevi Virtanen"]


@pytest.mark.parametrize("joint", [" ( ) ", "\n", " - ", ", "])
def test_a_name_that_no_list_knows_stands_as_the_others_of_its_list(joint: str) -> None:
    people = ["Arja Salmela", "Pekka Kotila", "Jonna Bertill", "Ulf Stenholm", "Sari Virtanen"]
    assert _names(f"Edustajat {joint.join(people)}") == people


def test_capitals_between_names_without_a_given_name_are_no_person() -> None:
    assert _names("Arja Salmela\nPekka Kotila\nVihreä Polku\nUlf Stenholm\nSari Virtanen") == [
        "Arja Salmela", "Pekka Kotila", "Ulf Stenholm", "Sari Virtanen",
    ]  # fmt: skip


def test_the_word_for_members_is_no_part_of_a_name() -> None:
    assert _names("Jäsenet Henk. koht. varajäsen pj Salmela Arja X Kotila Pekka") == ["Arja Salmela", "Pekka Kotila"]


@pytest.mark.parametrize(
    ("office", "title"),
    [
        ("valtuuston puheenjohtaja", "valtuuston puheenjohtaja"),
        ("Valtuuston puheenjohtaja", "valtuuston puheenjohtaja"),
        ("kunnanvaltuuston II varapuheenjohtaja", "kunnanvaltuuston II varapuheenjohtaja"),
        ("valtuuston 1. varapuheenjohtaja", "valtuuston 1. varapuheenjohtaja"),
        ("Valtuuston 1.varapuheenjohtaja", "valtuuston 1. varapuheenjohtaja"),
        ("johtokunnan sihteeri", "johtokunnan sihteeri"),
        ("kunnanjohtaja", "kunnanjohtaja"),
    ],
)
@pytest.mark.parametrize("name", ["Sauli Pramila", "Pramila Sauli"])
def test_an_office_in_an_organ_follows_a_name_without_a_sign(name: str, office: str, title: str) -> None:
    assert _titles(f"LÄSNÄ {name} {office}") == [("Sauli Pramila", title)]


def test_who_represents_an_organ_is_a_person() -> None:
    assert _names("Muut: Anna Mäki, sihteeri, Ville Koski kaupunginhallituksen edustaja") == [
        "Anna Mäki",
        "Ville Koski",
    ]


def test_a_society_named_after_somebody_is_no_person() -> None:
    assert _names("Aino Kallion seuran puheenjohtaja Ville Koski") == ["Ville Koski"]


def test_two_posts_behind_a_name_of_a_list_without_signs() -> None:
    text = "Anna Mäki, rehtori Ville Koski, lehtori, sihteeri Timo Rinne, lehtori Sari Laine, johtaja"
    assert [title for _, title in _titles(text)] == ["rehtori", "lehtori, sihteeri", "lehtori", "johtaja"]


@pytest.mark.parametrize("name", ["Nguyen Thi Ha", "Nguyen Thi Thu Ha", "Tran Van Minh", "Pham Linh Chi"])
def test_a_vietnamese_name_has_its_surname_first(name: str) -> None:
    first, rest = name.split(" ", 1)
    assert _names(f"Tutkijat: {name}, Anna Mäki") == [f"{rest} {first}", "Anna Mäki"]


def test_a_finnish_name_behind_such_a_surname_is_another_person() -> None:
    assert _names("Läsnä: Nguyen Linh Virtanen Sari") == ["Linh Nguyen", "Sari Virtanen"]


@pytest.mark.parametrize("before", ["Läsnä", "Läsnä jäsenet kuntaosapuoli", "Kirjoittajat:"])
@pytest.mark.parametrize("after", ["", " saapui klo 14", " sihteeri"])
def test_surnames_with_a_comma_behind_them_stand_side_by_side(before: str, after: str) -> None:
    text = f"{before} Auvinen, Toni Halko, Harri Mattila, Marita Rautio-Lehto, Jaana{after}"
    assert _names(text) == ["Toni Auvinen", "Harri Halko", "Marita Mattila", "Jaana Rautio-Lehto"]


@pytest.mark.parametrize("end", ["Jyrki Rautio", "Jyrki"])
def test_given_names_before_surnames_with_commas_are_another_list(end: str) -> None:
    names = _names(f"Läsnä Toni Halko, Harri Mattila, Marita Kosunen, {end}")
    assert names[:3] == ["Toni Halko", "Harri Mattila", "Marita Kosunen"]


def _bodies(text: str) -> list[tuple[str, str]]:
    found = read_contacts(text)
    return [(contact.person.name, contact.organisation.name if contact.organisation else "") for contact in found]


@pytest.mark.parametrize(("there", "away"), [("X", "E"), ("x", "P"), ("X", "X")])
def test_marks_of_who_was_there_are_part_of_no_body(there: str, away: str) -> None:
    text = (
        f"Arja Salmela {there} Iin kunta Pekka Kotila {away} Kemin kaupunki Leena Korpela {there} Lapin yliopisto "
        f"Harri Rantala {away} Lapin liitto Aulis Turunen {there} Oulun yliopisto"
    )
    assert _bodies(text) == [
        ("Arja Salmela", "Iin kunta"),
        ("Pekka Kotila", "Kemin kaupunki"),
        ("Leena Korpela", "Lapin yliopisto"),
        ("Harri Rantala", "Lapin liitto"),
        ("Aulis Turunen", "Oulun yliopisto"),
    ]


def test_marks_stand_behind_names_on_lines_of_their_own() -> None:
    text = "Ledamöter\nLena Bergman X, sekreterare\nUlf Stenholm X\nRonja Teirman X\nErsättare\nKarin Holm X"
    assert _names(text) == ["Lena Bergman", "Ulf Stenholm", "Ronja Teirman", "Karin Holm"]


def test_a_lone_letter_is_an_initial_where_nothing_is_marked() -> None:
    assert _names("Lisätietoja: Arja E Salmela, puh. 050 000 0000") == ["Arja E Salmela"]


def test_ministries_and_offices_end_the_rows_of_those_who_were_there() -> None:
    text = (
        "Läsnä Arja Salmela, TEM pj. Pekka Kotila, TEM siht. Leena Korpela, Uudenmaan liitto Harri Rantala, "
        "Itä-Uusimaa Jari Ahola, Satakunta Aulis Turunen, MMM Sari Virtanen, MMM Kati Laine, YM 1. Kokouksen avaus"
    )
    assert _bodies(text) == [
        ("Arja Salmela", "TEM"),
        ("Pekka Kotila", "TEM"),
        ("Leena Korpela", "Uudenmaan liitto"),
        ("Harri Rantala", ""),
        ("Jari Ahola", ""),
        ("Aulis Turunen", "MMM"),
        ("Sari Virtanen", "MMM"),
        ("Kati Laine", "YM"),
    ]
    assert _titles(text)[:3] == [("Arja Salmela", "pj."), ("Pekka Kotila", "siht."), ("Leena Korpela", "")]


def test_an_office_cut_short_behind_a_body_is_of_the_one_before() -> None:
    text = "Paikalla Arja Salmela, Iin kunta, pj Pekka Kotila, Oulun yliopisto Leena Korpela, Kemin kaupunki, siht."
    assert _titles(text) == [("Arja Salmela", "pj"), ("Pekka Kotila", ""), ("Leena Korpela", "siht.")]


@pytest.mark.parametrize("times", [" 17:00 - 18:20 ", " 17.00–18.20 ", " 17:00-18:20 ", " "])
def test_members_and_offices_behind_names_are_no_bodies_and_of_those_names(times: str) -> None:
    text = (
        f"LÄSNÄ Salmela Arja{times}Jäsen Kotila Pekka{times}Puheenjohtaja Korpela Leena{times}Varapuheenjohtaja "
        f"Rantala Harri{times}Jäsen MUUT Turunen Aulis{times}Pöytäkirjanpitäjä"
    )
    assert {body for _, body in _bodies(text)} == {""}
    assert _titles(text) == [
        ("Arja Salmela", ""),
        ("Pekka Kotila", "puheenjohtaja"),
        ("Leena Korpela", "varapuheenjohtaja"),
        ("Harri Rantala", ""),
        ("Aulis Turunen", "pöytäkirjanpitäjä"),
    ]


def test_a_membership_with_a_capital_begins_a_row_as_one_in_small_letters_does() -> None:
    text = "Jäsen Arja Salmela Iin kunta Jäsen Pekka Kotila Oulun yliopisto Varajäsen Leena Korpela Kemin kaupunki"
    assert _bodies(text) == [
        ("Arja Salmela", "Iin kunta"),
        ("Pekka Kotila", "Oulun yliopisto"),
        ("Leena Korpela", "Kemin kaupunki"),
    ]
    assert [title for _, title in _titles(text)] == ["", "", "varajäsen"]
