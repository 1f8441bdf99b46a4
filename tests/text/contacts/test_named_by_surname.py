"""How posts of people whom a text names by their surname alone, and places over people, are kept from others."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


@pytest.mark.parametrize(
    "sentence",
    [
        "Kokouksessa kunnanjohtaja Korhonen kertoi kaavasta.",
        "Rehtori Laine esitteli koulua.",
        "Käsittelyn aikana henkilöstöjohtaja Virtanen selosti tuloksia.",
    ],
)
def test_the_post_of_somebody_named_by_the_surname_alone_is_of_no_other(sentence: str) -> None:
    (contact,) = read_contacts(f"Aino Salmela, kehittämispäällikkö, Iin kunta\n{sentence}")
    assert contact.job_title == "kehittämispäällikkö"


def test_the_post_of_somebody_named_in_full_elsewhere_is_read() -> None:
    (contact,) = read_contacts("Aino Salmela, Iin kunta\nKehittämispäällikkö Salmela kertoi hankkeesta.")
    assert contact.job_title in {"kehittämispäällikkö", ""}


def test_a_municipality_over_somebody_is_the_body_as_other_bodies_are() -> None:
    found = read_contacts("Oulun kaupunki\nAino Salmela, lehtori\nKempele\nVille Kotila, nuoriso-ohjaaja")
    assert [contact.organisation.name for contact in found if contact.organisation] == [
        "Oulun kaupunki",
        "Kempeleen kunta",
    ]


@pytest.mark.parametrize("programme", ["Interreg Aurora", "Horisontti Eurooppa", "Erasmus+"])
def test_a_programme_is_no_body(programme: str) -> None:
    (contact,) = read_contacts(f"Aino Salmela, koordinaattori, {programme}")
    assert contact.organisation is None
