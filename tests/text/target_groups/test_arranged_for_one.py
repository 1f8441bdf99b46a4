"""For whom something is arranged, possible or guaranteed: one person of an age, a home's residents, a later group."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _read(text: str) -> list[tuple[str, int | None, int | None]]:
    return [(group.text, group.age_min, group.age_max) for group in read_target_groups(text)]


@pytest.mark.parametrize(
    ("before", "group", "low", "high"),
    [
        ("Toimintaa järjestettäisiin", "18–29-vuotiaalle nuorelle, joka on vailla työtä", 18, 29),
        ("Valmennusta annettaisiin", "16–64-vuotiaalle henkilölle, jonka työkyky on heikentynyt", 16, 64),
        ("Kuntoutusta tarjottaisiin", "työikäiselle henkilölle, jolla on aivovamma", None, None),
        ("Omaehtoiset opinnot ovat mahdollisia", "yli 25-vuotiaille työttömille", 26, None),
        ("Kurssi on mahdollinen myös", "liikuntarajoitteisille nuorille", None, None),
        ("Palvelukodit ovat", "vanhuksille, jotka eivät pärjää kotona", None, None),
        ("Group homes are for", "elderly people who need help every day", None, None),
        ("Serviceboende är för", "äldre som inte klarar sig hemma", None, None),
    ],
)
def test_what_is_arranged_or_possible_is_for_those_told(before: str, group: str, low: int, high: int | None) -> None:
    assert _read(f"{before} {group}.") == [(group, low, high)]


def test_the_conditional_is_no_attribute() -> None:
    groups = read_target_groups("Neuvontaa järjestettäisiin nuorille ja heidän perheilleen.")
    assert [group.text for group in groups] == ["nuorille", "heidän perheilleen"]


@pytest.mark.parametrize(
    "text",
    [
        "Muutokset ovat mahdollisia kunnille ensi vuonna.",
        "Homes are for sale.",
        "Asunnot ovat opiskelijoille kalliita.",
    ],
)
def test_other_things_are_for_nobody(text: str) -> None:
    assert _read(text) == []


def test_each_of_two_joined_has_its_own_age() -> None:
    text = (
        "Tavoitteena on taata jokaiselle 16-vuotiaalle nuorelle ja alle 20-vuotiaalle koulupudokkaalle opiskelupaikka."
    )
    assert _read(text) == [
        ("jokaiselle 16-vuotiaalle nuorelle", 16, 16),
        ("alle 20-vuotiaalle koulupudokkaalle", None, 19),
    ]


def test_participles_in_the_illative_tell_for_whom() -> None:
    text = (
        "Paikat jakautuvat alle 20-vuotiaille suunnattuihin vaihtoehtoihin ja niihin, jotka on tarkoitettu aikuisille."
    )
    assert set(_read(text)) == {("alle 20-vuotiaille", None, 19), ("aikuisille", None, None)}


def test_a_name_with_a_mark_stands_before_the_word_for_the_group() -> None:
    group = "Jokainen aikuinen, joka on 30–55-vuotias ja jonka työ on loppumassa"
    assert _read(f"{group}, on Hops!-hankkeen kohderyhmää.") == [(group, 30, 55)]


def test_an_age_and_another_age_share_no_noun() -> None:
    text = "Hankkeessa keskitytään kahteen ryhmään: leikki-ikäisiin, 7–12-vuotiaisiin koululaisiin ja lukiolaisiin."
    assert [words for words, *_ in _read(text)] == ["leikki-ikäisiin", "7–12-vuotiaisiin koululaisiin", "lukiolaisiin"]
