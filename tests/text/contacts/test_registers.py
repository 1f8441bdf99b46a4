"""Registers of projects of libraries: the house alone on the first line, and fields with a blank before the colon."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_FIELDS = (
    "{owner} osoite : \nKatu 1\n90100\n{owner} puhelin : \n050 000 0001\n{owner} sähköposti : \ntalo@talo.example\n"
    "ISIL-tunnus : \nFI-Xx\nYhteyshenkilön nimi : \nAnna Mäki\nPuhelin : \n050 000 0002\nHankkeen tavoite: \nLukeminen"
)


@pytest.mark.parametrize(
    "house", ["Espoon kaupunginkirjasto", "Iin kunnankirjasto", "Vaasan kaupunginkirjasto-maakuntakirjasto"]
)
def test_the_house_over_the_fields_employs_the_person_in_them(house: str) -> None:
    (found,) = read_contacts(f"{house}\n{_FIELDS.format(owner='Kirjaston')}")
    assert found.organisation is not None
    assert (found.person.name, found.organisation.name, found.organisation.units) == ("Anna Mäki", house, ())


def test_the_number_in_a_field_of_the_house_is_nobodys() -> None:
    (found,) = read_contacts(f"Espoon kaupunginkirjasto\n{_FIELDS.format(owner='Kirjaston')}")
    assert found.person.contact is not None
    assert found.person.contact.phones == ("+358500000002",)


def test_a_blank_may_stand_before_the_colon_of_a_field() -> None:
    (found,) = read_contacts("Kemin kaupunki\nNimi : Anna Mäki\nAsema : rehtori\nPuhelin : 050 000 0001")
    assert (found.person.name, found.job_title) == ("Anna Mäki", "rehtori")


def test_a_house_named_with_its_town_has_no_other_body_by_the_mail_domain() -> None:
    (found,) = read_contacts("Espoon kaupunginkirjasto, johtaja Anna Mäki, anna.maki@espoo.fi")
    assert found.organisation is not None
    assert (found.organisation.name, found.organisation.units) == ("Espoon kaupunginkirjasto", ())
