"""Rolls in capitals with short surnames, and lists of people with the abbreviations of their degrees and posts."""

from __future__ import annotations

import itertools

import pytest

from converters.text.contacts.reader import read_contacts

_PEOPLE = ("LAINE OUTI", "EK SVEN", "OJA KIRSI")
_NAMES = ["Outi Laine", "Sven Ek", "Kirsi Oja"]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
@pytest.mark.parametrize("head", ["", "LÄSNÄ: ", "Läsnä\n", "POISSA\n"])
@pytest.mark.parametrize("sign", [", ", "\n", "; "])
@pytest.mark.parametrize("turned", [False, True])
def test_a_surname_of_two_letters_in_capitals_is_no_body(
    order: tuple[int, ...], head: str, sign: str, turned: bool
) -> None:
    people = [_PEOPLE[at] for at in order]
    written = [" ".join(reversed(person.split())) for person in people] if turned else people
    contacts = read_contacts(head + sign.join(written))
    assert [contact.person.name for contact in contacts] == [_NAMES[at] for at in order]
    assert all(contact.organisation is None for contact in contacts)


@pytest.mark.parametrize("text", ["EK SVEN, rehtori", "SVEN EK, rehtori", "Rehtori EK SVEN", "EK SVEN GUSTAF, rehtori"])
def test_it_stands_alone_too(text: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.person.family, contact.job_title, contact.organisation) == ("Ek", "rehtori", None)


@pytest.mark.parametrize(
    "text",
    ["Outi Laine, EK", "EK, Outi Laine", "EK Outi Laine", "LAINE OUTI, EK", "EK OUTI LAINE", "Outi Laine (EK)"],
)
def test_the_short_name_of_a_body_beside_a_whole_name_stays_one(text: str) -> None:
    (contact,) = read_contacts(text)
    assert contact.person.name == "Outi Laine"
    assert contact.organisation is not None
    assert contact.organisation.name in {"EK", "Elinkeinoelämän keskusliitto"}


_TITLED = [("M.Sc. Outi Laine", ""), ("Ph.D. Sven Ek", ""), ("Adj. Prof. Kirsi Oja", "Adj. Prof.")]
_TITLED += [("Assoc. Prof. Pia Lund", "Assoc. Prof."), ("Dr. Juha Salo", ""), ("Prof. Eeva Korpi", "prof.")]


@pytest.mark.parametrize("chosen", list(itertools.permutations(_TITLED, 3)))
def test_the_abbreviation_before_a_name_is_no_body_of_the_person_before(chosen: tuple[tuple[str, str], ...]) -> None:
    contacts = read_contacts(", ".join(written for written, _ in chosen))
    assert [(contact.job_title, contact.organisation) for contact in contacts] == [(title, None) for _, title in chosen]


@pytest.mark.parametrize("word", ["Lic. Tech.", "Dipl. Eng.", "Mag. Art."])
def test_an_abbreviation_that_no_list_knows_is_no_body(word: str) -> None:
    contacts = read_contacts(f"Dr. Outi Laine, {word} Sven Ek")
    assert [(contact.person.name, contact.organisation) for contact in contacts] == [
        ("Outi Laine", None),
        ("Sven Ek", None),
    ]


@pytest.mark.parametrize("sign", [" – ", " - "])
@pytest.mark.parametrize(
    "rest",
    ["Savon sote-alan Living Lab", "Lapin matkailun uusi polku", "Living Lab Kainuussa", "Kotihoidon uusi malli"],
)
@pytest.mark.parametrize("name", ["SATU PORTAAT", "AINO KOTIIN"])
def test_a_project_in_capitals_before_what_it_is_is_no_person(name: str, sign: str, rest: str) -> None:
    assert read_contacts(f"{name}{sign}{rest}") == []


@pytest.mark.parametrize(
    "rest", ["projektipäällikkö", "Projektipäällikkö", "Kaiku Oy", "Kainuun Polku, 050 000 0001", "johtaja, Iin kunta"]
)
@pytest.mark.parametrize("name", ["ANNA MÄKI", "VEIKKO SALONEN", "MAIJA KUPLANEN"])
def test_a_person_in_capitals_before_a_dash_stays_one(name: str, rest: str) -> None:
    assert [one.person.name for one in read_contacts(f"{name} – {rest}")] == [name.title()]


@pytest.mark.parametrize("text", ["YHTEYSHENKILÖ: XQAN ZUBRIN PARTNERI: IIN KUNTA", "LEHTORI: XQAN ZUBRIN"])
def test_unknown_names_in_capitals_fill_fields_in_capitals(text: str) -> None:
    assert [one.person.name for one in read_contacts(text)] == ["Xqan Zubrin"]


@pytest.mark.parametrize("text", ["Yhteyshenkilö: XQAN ZUBRIN", "Lehtori: XQAN ZUBRIN Partneri: Iin kunta"])
def test_unknown_words_in_capitals_fill_no_fields_in_small_letters(text: str) -> None:
    assert read_contacts(text) == []
