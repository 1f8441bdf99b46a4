"""Names that no list knows, told by what the sentence says of them and by the rows of a list that lost its lines."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _read(text: str) -> list[tuple[str, str]]:
    return [(one.person.name, one.organisation.name if one.organisation else "") for one in read_contacts(text)]


def _names(text: str) -> list[str]:
    return [name for name, _ in _read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Keväällä Aino Siekkelä siirtyy projektipäälliköksi.",
        "Aino Siekkelä työskentelee erikoistutkijana Iin kunnassa.",
        "Aino Siekkelä is the executive director of the project.",
        "Träffa eldsjälarna, säger Aino Siekkelä, verksam inom projektet.",
        "Yhteyshenkilö Iin kunnassa: Aino Siekkelä",
    ],
)
def test_what_is_said_of_somebody_tells_a_name(text: str) -> None:
    assert _names(text) == ["Aino Siekkelä"]


@pytest.mark.parametrize(
    "text",
    ["Aino Siekkelä avataan yleisölle.", "Näyttely Aino Siekkelä siirtyy Ouluun.", "Retki Aino Siekkelä on ilmainen."],
)
def test_other_verbs_tell_none(text: str) -> None:
    assert _names(text) == []


def test_rows_without_lines_have_their_people_and_bodies() -> None:
    text = (
        "Läsnä: Ville Nieminen, Iin kunta Eeva Korhonen, Oulun yliopisto Aino Siekkelä, Lapin liitto Matti Laine, THL"
    )
    assert _read(text) == [
        ("Ville Nieminen", "Iin kunta"),
        ("Eeva Korhonen", "Oulun yliopisto"),
        ("Aino Siekkelä", "Lapin liitto"),
        ("Matti Laine", "THL"),
    ]


def test_an_office_does_not_take_the_person_of_the_next_row() -> None:
    text = "Ville Nieminen, Iin kunta\nEeva Korhonen, ELY-keskus\nAino Siekkelä, Lapin liitto"
    assert _names(text) == ["Ville Nieminen", "Eeva Korhonen", "Aino Siekkelä"]


def test_makers_are_no_contacts() -> None:
    assert _names("Teksti: Aino Virtanen Graafinen suunnittelu: Ville Nieminen Kirjapaino: Kehitys Oy") == []


def test_an_english_possessive_is_no_part_of_a_name() -> None:
    assert _names("Professor Aino Siekkelä's group takes part in the project.") == ["Aino Siekkelä"]


def test_a_surname_that_ends_as_a_unit_fills_the_field_of_a_role() -> None:
    assert _names("Vastuututkija: Aino Mäskola Projektipäällikkö: Ville Nieminen") == ["Aino Mäskola", "Ville Nieminen"]
    assert _names("Vastuututkija: Kotkan Kesäskola") == []


def test_a_short_surname_behind_a_particle_stands_in_no_case() -> None:
    assert _names("Lisätietoja: Leader Åland, Aino de Haan, 050 000 0000") == ["Aino de Haan"]


def test_what_a_group_does_with_a_body_makes_it_nobodys_employer() -> None:
    assert _read("Professor Aino Siekkelä's group takes part together with Karlstad University, Sweden, and THL.") == [
        ("Aino Siekkelä", "")
    ]
    assert _read("Professor Aino Siekkelä's group at Karlstad University takes part.") == [
        ("Aino Siekkelä", "Karlstad University")
    ]
