"""How people are named whom a text calls by the given name beside their address; the people are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tavoitat Ainon sähköpostilla aino.kuusilampi@kunta.example tai soittamalla.", "Aino Kuusilampi"),
        ("Ota yhteyttä Ainoon: aino.makinen@kunta.example", "Aino Mäkinen"),
        ("Kysy lisää Liisalta, liisa.virtanen@kunta.example, puh. 050 000 0001", "Liisa Virtanen"),
        ("Lähetä viesti Villelle (ville.salo@kunta.example).", "Ville Salo"),
        ("Ta kontakt med Anna på anna.lindstrom@kommun.example", "Anna Lindström"),
        ("Contact Anna at anna.smith@uni.example", "Anna Smith"),
        ("Soita Annalle, anna.maki-salo@kunta.example", "Anna Maki-Salo"),
    ],
)
def test_an_address_tells_the_surname_of_whom_a_sentence_calls_by_the_given_name(text: str, name: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.person.name, contact.confidence <= 0.6) == (name, True)
    assert contact.person.contact is not None
    assert len(contact.person.contact.emails) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tavoitat Ainon sähköpostilla info@kunta.example",
        "Tavoitat Ainon sähköpostilla ville.salo@kunta.example",
        "Tapasimme Ainon. Palautetta voi antaa: aino.kuusilampi@kunta.example",
        "Maria kertoo: maria.seurakunta@kirkko.example",
        "Kansalaisopisto Aino, aino.toimisto@kunta.example",
        "Tavoitat meidät sähköpostilla aino.kuusilampi@kunta.example",
    ],
)
def test_nobody_is_named_by_an_address_alone(text: str) -> None:
    assert read_contacts(text) == []


def test_whom_the_text_names_in_full_is_not_named_anew() -> None:
    (contact,) = read_contacts("Aino Mäki, rehtori. Tavoitat Ainon sähköpostilla aino.maki@kunta.example")
    assert (contact.person.name, contact.confidence) == ("Aino Mäki", 1.0)
