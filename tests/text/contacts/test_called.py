"""Numbers beside somebody's given name alone are of the person whom the text names so in full."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _phones(text: str) -> dict[str, tuple[str, ...]]:
    return {
        contact.person.name: contact.person.contact.phones if contact.person.contact else ()
        for contact in read_contacts(text)
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Ainon numero on 045 000 7788 ja Heikin 045 000 7789.",
        "Heikin saa kiinni numerosta 045 000 7789, Ainon numerosta 045 000 7788.",
        "Soita Ainolle, p. 045 000 7788, tai Heikille, p. 045 000 7789.",
    ],
)
def test_each_number_is_of_whom_the_words_before_it_call(sentence: str) -> None:
    people = "Hankevetäjä Aino Salmela on kylällä tiistaisin, ja hanketyöntekijä Heikki Kotila kiertää kyliä."
    assert _phones(f"{people} {sentence}") == {
        "Aino Salmela": ("+358450007788",),
        "Heikki Kotila": ("+358450007789",),
    }


def test_a_number_may_stand_before_the_person_is_named_in_full() -> None:
    assert _phones("Ilmoittaudu Anna-Kaisalle: 044 000 2525.\nAnna-Kaisa Kotila\nkoordinaattori") == {
        "Anna-Kaisa Kotila": ("+358440002525",)
    }


def test_a_given_name_that_two_people_have_calls_nobody() -> None:
    found = _phones("Aino Salmela ja Aino Kotila vastaavat ryhmistä. Soita Ainolle, p. 045 000 7788.")
    assert found["Aino Salmela"] == ()
