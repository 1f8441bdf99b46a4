"""Tests the reading of person names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.people.names import base_surname, given_names, parse_name, read_name, surnames


@pytest.mark.parametrize(
    ("raw", "given_name", "family"),
    [
        ("Anu Vuorinen", "Anu", "Vuorinen"),
        ("Vuorinen Anu", "Anu", "Vuorinen"),
        ("GUSTAFSSON-PELTO ANNE", "Anne", "Gustafsson-Pelto"),
        ("MÄKI Heikki", "Heikki", "Mäki"),
        ("Elina SALOVAARA", "Elina", "Salovaara"),
        ("Mäkelä, Michael", "Michael", "Mäkelä"),
        ("Kari Matias Huovinen", "Kari Matias", "Huovinen"),
        ("Anna Mäki Virtanen", "Anna", "Mäki Virtanen"),
        ("Carl-Johan von Essen", "Carl-Johan", "von Essen"),
        ("Pirkko af Björksten", "Pirkko", "af Björksten"),
        ("Paula de la Chapelle", "Paula", "de la Chapelle"),
        ("J-P Virtanen", "J-P", "Virtanen"),
        ("Jukka T. Kemppainen", "Jukka T.", "Kemppainen"),
        ("Tuure Vanha-aho", "Tuure", "Vanha-aho"),
        ("Nguyen Van Anh", "Van Anh", "Nguyen"),
        ("Sanna Al-Hassan", "Sanna", "Al-Hassan"),
        ("VUOKKO VON ESSEN", "Vuokko", "von Essen"),
        ("BO NIHTILÄ", "Bo", "Nihtilä"),
    ],
)
def test_names_in_their_parts(raw: str, given_name: str, family: str) -> None:
    name = parse_name(raw)
    assert name is not None
    assert (name.given, name.family) == (given_name, family)


@pytest.mark.parametrize("raw", ["", "Anu", "Oulun kaupunki", "puh. 050", "anu vuorinen", "A. B."])
def test_what_is_no_name(raw: str) -> None:
    assert read_name(tuple(raw.split())) is None


def test_an_unknown_name_counts_only_where_one_is_stated() -> None:
    words = ("Xquu", "Qwerling")
    unsure, stated = read_name(words), read_name(words, stated=True)
    assert unsure is not None
    assert stated is not None
    assert unsure.confidence < 0.4 < stated.confidence < 1.0


def test_an_address_of_the_text_shows_the_order() -> None:
    name = read_name(("Juuso", "Osman"), frozenset({"osman.juuso", "osman", "juuso"}))
    assert name is not None
    assert (name.given, name.family) == ("Osman", "Juuso")


def test_the_lists_are_ranked() -> None:
    assert given_names()["maria"] < given_names()["özlem"]
    assert surnames()["korhonen"] == 0
    assert len(given_names()) > 9000
    assert len(surnames()) > 20000


@given(st.lists(st.text(min_size=1, max_size=8), max_size=6))
def test_no_words_make_it_raise(words: list[str]) -> None:
    name = read_name(tuple(words))
    assert name is None or 0.0 < name.confidence <= 1.0
    parse_name(" ".join(words))


@pytest.mark.parametrize("name", ["Tuulimetsä", "Kanta", "Uusimetsä", "Hirsmetsä", "Honkaniitty", "Halsa", "Sarsa"])
def test_a_surname_that_no_list_has_is_not_cut_as_if_it_were_inflected(name: str) -> None:
    assert base_surname(name) == name


@pytest.mark.parametrize("words", [("Virossa", "Harjun"), ("Interreg", "Botnia"), ("Human", "Coastal")])
def test_words_of_programmes_and_countries_in_a_case_make_no_name(words: tuple[str, ...]) -> None:
    assert read_name(words) is None
