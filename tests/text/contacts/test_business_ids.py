"""Business ids between a body and its people part neither from the other, and are no telephone numbers."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts
from converters.text.people.phones import read_phones

# Municipalities' ids are public; their first digit is the trunk zero of a telephone number.
_TURKU, _TAMPERE = "0204819-8", "0211675-2"


def _employers(text: str) -> dict[str, str]:
    return {each.person.name: each.organisation.name if each.organisation else "" for each in read_contacts(text)}


@pytest.mark.parametrize(
    "stated", [", y-tunnus {}", ", Y-tunnus: {}", " ({})", "\nY-tunnus: {}", "; FO-nummer {}", ", {}"]
)
def test_a_body_with_its_business_id_keeps_its_people(stated: str) -> None:
    rows = (("Turun kaupunki", _TURKU, "Aino Salmela"), ("Tampereen kaupunki", _TAMPERE, "Ville Kotila"))
    text = "\n".join(f"{body}{stated.format(number)}\nYhteyshenkilö: {person}" for body, number, person in rows)
    assert _employers(text) == {"Aino Salmela": "Turun kaupunki", "Ville Kotila": "Tampereen kaupunki"}


@pytest.mark.parametrize("written", ["{}", "({})", "Y-tunnus {}"])
@pytest.mark.parametrize("dash", "-–")
def test_a_business_id_is_no_telephone_number(written: str, dash: str) -> None:
    assert not read_phones(f"Turun kaupunki {written.format(_TURKU.replace('-', dash))}")


def test_the_next_party_of_a_numbered_list_is_nobodys_employer_above_it() -> None:
    text = "1.1 Turun kaupunki, jäljempänä ”Päätoteuttaja”.\nYhteyshenkilö Aino Salmela\n1.2 Tampereen kaupunki"
    assert _employers(text)["Aino Salmela"] != "Tampereen kaupunki"


def test_an_empty_field_for_an_id_parts_no_body_from_its_people() -> None:
    text = (
        "Toteuttaja: Iin Kehitys ry (Y-tunnus ) Yhteyshenkilö: Aino Virtanen, puheenjohtaja "
        "Simon Kylät ry (Y-tunnus ) Yhteyshenkilö: Eino Laine, kyläasiamies"
    )
    found = [(each.person.name, each.organisation and each.organisation.name) for each in read_contacts(text)]
    assert found == [("Aino Virtanen", "Iin Kehitys ry"), ("Eino Laine", "Simon Kylät ry")]
