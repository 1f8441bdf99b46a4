"""Businesses and estates of natural persons without a legal form of their own are people's, as sole traders are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.test_sole_traders import FAMILY, GIVEN

NAMES = st.sampled_from([name for name in GIVEN if name not in FAMILY])
UNIONS = st.sampled_from(["Maatalousyhtymä", "Verotusyhtymä", "Mty", "Metsäyhtymä", "Maatilayhtymä"])
OFFICES = st.sampled_from(["Asianajotoimisto", "Arkkitehtitoimisto", "Tilitoimisto", "Lakiasiaintoimisto"])
TEXTS = st.sampled_from(["{}", "{}, Kuhmon kaupunki", "Avustuksen sai {}.", "Mukana ovat {} sekä Kuhmon kaupunki."])


@given(UNIONS, NAMES, NAMES, st.sampled_from(FAMILY), st.sampled_from(["ja", "&"]), TEXTS)
def test_people_who_own_together_are_treated_as_sole_traders(
    kind: str, one: str, other: str, family: str, join: str, text: str
) -> None:
    name = f"{kind} {one} {join} {other} {family}"
    found = [each for each in read_organisations(text.format(name)) if each.name != "Kuhmon kaupunki"]
    assert [(each.name, each.type, each.sole_trader) for each in found] == [(name, "sole-trader", f"{one} {family}")]


@given(UNIONS, st.sampled_from(["Korhonen", "Räntilä", "Honkavirta"]), st.sampled_from(["{} Matti ja Liisa"]))
def test_the_surname_of_owners_may_stand_first(kind: str, family: str, names: str) -> None:
    assert parse_organisation(f"{kind} {names.format(family)}").sole_trader == f"Matti {family}"


def test_the_last_name_of_owners_may_be_inflected() -> None:
    (found,) = read_organisations("Tukea myönnettiin Maatalousyhtymä Matti ja Pekka Korhoselle.")
    assert (found.name, found.sole_trader) == ("Maatalousyhtymä Matti ja Pekka Korhonen", "Matti Korhonen")


@pytest.mark.parametrize("name", ["Maatalousyhtymä Koivuniemi", "Verotusyhtymä Virtanen", "Mty Rantala"])
def test_a_family_name_alone_tells_no_person(name: str) -> None:
    assert (parse_organisation(name).type, parse_organisation(name).sole_trader) == ("company", "")


@given(OFFICES, st.sampled_from(["Aino Virtanen", "Matti Korhonen", "Sanna Räntilä"]), TEXTS)
def test_an_office_named_by_a_person_alone_is_one_person_s(kind: str, person: str, text: str) -> None:
    found = read_organisations(text.format(f"{kind} {person}"))[0]
    assert (found.name, found.type, found.sole_trader) == (f"{kind} {person}", "sole-trader", person)
    assert found.confidence < 1


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Suutari- ja Avainpalvelu A. Kivelä", "A. Kivelä"),
        ("Rakennusliike J. Mäkinen", "J. Mäkinen"),
        ("Kone- ja rautatyö P. Korhonen", "P. Korhonen"),
        ("Arkkitehtitoimisto P. Korhonen", "P. Korhonen"),
        ("Arkkitehtitoimisto P. Korhonen Ky", ""),
        ("Rakennusliike J. Mäkinen Oy", ""),
    ],
)
def test_an_initial_and_a_surname_behind_a_trade(name: str, person: str) -> None:
    (found,) = read_organisations(name)
    assert (found.name, found.type, found.sole_trader) == (name, "sole-trader" if person else "company", person)


@given(OFFICES, st.sampled_from(["Aino Virtanen Oy", "Aino Virtanen Ky", "Virtanen & Räntilä Oy", "Mikkola & Kuusela"]))
def test_an_office_of_several_or_with_its_legal_form_is_a_company(kind: str, name: str) -> None:
    (found,) = read_organisations(f"{kind} {name}")
    assert (found.name, found.type, found.sole_trader) == (f"{kind} {name}", "company", "")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Rahoitusta sai VIRTANEN MATTIOY.", "Matti Virtanen"),
        ("Mukana oli KORHONENOY MATTI.", "Matti Korhonen"),
        ("Hankkeessa teki töitä Aino Virtanen/Ompelimo.", "Aino Virtanen"),
        ("Tuen saajat: Aino Virtanen/Ompelimo, Kuhmon kaupunki", "Aino Virtanen"),
    ],
)
def test_a_person_run_together_with_a_form_or_beside_a_stroke_in_a_sentence(text: str, person: str) -> None:
    assert read_organisations(text)[0].sole_trader == person


@pytest.mark.parametrize(
    "text", ["Esityksen piti Aino Virtanen/Oulun kaupunki.", "Mukana on PohjolanMetalliOY Kemistä."]
)
def test_a_stroke_before_a_body_or_a_firm_run_together_is_no_trader(text: str) -> None:
    assert [(each.name, each.sole_trader) for each in read_organisations(text)] in (
        [("Oulun kaupunki", "")],
        [("PohjolanMetalliOY", "")],
    )
