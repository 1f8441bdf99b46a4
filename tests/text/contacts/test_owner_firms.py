"""Firms that are called by their owner: the firm has the owner's name, and the owner is a person where named once."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_FIRMS = ["Asianajotoimisto", "Tilitoimisto", "Metsäkoneurakointi", "Parturi-Kampaamo", "Tmi", "Toiminimi", "Taksi"]


def _bodies(text: str) -> list[tuple[str, str]]:
    return [(one.person.name, one.organisation.name if one.organisation else "") for one in read_contacts(text)]


@pytest.mark.parametrize("firm", _FIRMS)
@pytest.mark.parametrize("text", ["{}", "{}, puh. 050 000 0001", "Yrittäjät:\n{}\n", "{}, yrittäjä"])
def test_an_owner_who_is_named_once_is_the_person_and_has_the_firm(firm: str, text: str) -> None:
    assert _bodies(text.format(f"{firm} Anna Mäki")) == [("Anna Mäki", f"{firm} Anna Mäki")]


@pytest.mark.parametrize("firm", _FIRMS)
@pytest.mark.parametrize("text", ["Ville Koski, {}", "Johtaja Ville Koski ({})", "Ville Koski, neuvoja, {}"])
def test_the_firm_behind_another_person_is_that_persons(firm: str, text: str) -> None:
    assert _bodies(text.format(f"{firm} Anna Mäki")) == [("Ville Koski", f"{firm} Anna Mäki")]


@pytest.mark.parametrize("text", ["Tilitoimisto Anna Mäki, Anna Mäki", "Anna Mäki, yrittäjä, Tilitoimisto Anna Mäki"])
def test_a_firm_beside_its_owner_is_one_person(text: str) -> None:
    assert _bodies(text) == [("Anna Mäki", "Tilitoimisto Anna Mäki")]


def test_firms_side_by_side_have_an_owner_each() -> None:
    text = "Asianajotoimisto Anna Mäki, Tilitoimisto Ville Koski"
    assert _bodies(text) == [("Anna Mäki", "Asianajotoimisto Anna Mäki"), ("Ville Koski", "Tilitoimisto Ville Koski")]


@pytest.mark.parametrize("before", ["Liisa Salo, neuvoja", "Liisa Salo, Iin kunta", "Neuvoja Liisa Salo, 050 000 0001"])
def test_a_trader_on_the_next_line_is_a_person_and_not_the_body_of_the_line_before(before: str) -> None:
    (first, body), second = _bodies(f"{before}\nAnna Mäki Tmi, valokuvaaja")
    assert (first, body in {"", "Iin kunta"}) == ("Liisa Salo", True)
    assert second == ("Anna Mäki", "Anna Mäki Tmi")


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Rahoittaja\nAnna Mäki Tmi", []),
        ("Tilitoimisto\nAnna Mäki", [("Anna Mäki", "Tilitoimisto")]),
        ("Tilitoimisto, Anna Mäki", [("Anna Mäki", "Tilitoimisto")]),
        ("Lakitoimisto Ville Koski Oy\nAnna Mäki, lakimies", [("Anna Mäki", "Lakitoimisto Ville Koski Oy")]),
        ("Hyvän Mielen Tmi, Anna Mäki", [("Anna Mäki", "Hyvän Mielen Tmi")]),
        ("Aluetoimisto Anna Mäki", [("Anna Mäki", "Aluetoimisto")]),
    ],
)
def test_other_words_for_a_body_do_not_take_the_name(text: str, bodies: list[tuple[str, str]]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize("name", ["Anna Mäki", "Laura Zubrin"])
@pytest.mark.parametrize("firm", [*_FIRMS, "Kiinteistötoimisto", "Advokatbyrå"])
def test_a_firm_with_its_owners_name_is_hidden_as_people_are(firm: str, name: str) -> None:
    for text in (f"{firm} {name}, {name}", f"Ville Koski, {firm} {name}"):
        bodies = [one.organisation for one in read_contacts(text) if one.organisation and name in one.organisation.name]
        assert [(body.type, body.sole_trader) for body in bodies] == [("sole-trader", name)] * len(bodies)


@pytest.mark.parametrize("form", ["T:mi", "t:mi", "T:MI"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{} Anna Mäki, puh. 040 000 0000", [("Anna Mäki", "Tmi Anna Mäki")]),
        ("Anna Mäki {}, puh. 040 000 0000", [("Anna Mäki", "Anna Mäki Tmi")]),
        ("Yrittäjä Anna Mäki, {} Anna Mäki", [("Anna Mäki", "Tmi Anna Mäki")]),
        ("Johtaja Ville Koski, {} Anna Mäki", [("Ville Koski", "Tmi Anna Mäki")]),
        ("Johtaja Ville Koski, Kutomo {}", [("Ville Koski", "Kutomo Tmi")]),
        ("Johtaja Ville Koski, Anna Mäki {}", [("Ville Koski", "Anna Mäki Tmi")]),
    ],
)
def test_the_form_of_a_trader_with_a_colon_is_the_form(text: str, form: str, expected: list[tuple[str, str]]) -> None:
    assert _bodies(text.format(form)) == expected


@pytest.mark.parametrize("form", ["Tmi", "T:mi", "Toiminimi"])
@pytest.mark.parametrize(
    "text",
    ["{} Virtanen Aino", "{} Virtanen Aino, puh. 050 000 0001", "Yhteyshenkilö: {} Virtanen Aino", "{} Aino Virtanen"],
)
def test_a_trader_is_read_in_either_order(text: str, form: str) -> None:
    assert [one.person.name for one in read_contacts(text.format(form))] == ["Aino Virtanen"]


@pytest.mark.parametrize("text", ["Tmi Virtanen", "Tmi Virtanen Kemi", "Tmi Virtanen Design"])
def test_a_trader_called_by_the_surname_is_nobody(text: str) -> None:
    assert read_contacts(text) == []
