"""Organs in minutes: one that heads what it decides employs nobody who is named above it."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_ORGANS = ["Kunnanhallitus", "Kaupunginhallitus", "Elinvoimalautakunta", "Kaupunginvaltuusto", "Sivistyslautakunta"]


def _bodies(text: str) -> list[str]:
    return [one.organisation.name if one.organisation else "" for one in read_contacts(text)]


@pytest.mark.parametrize("organ", _ORGANS)
@pytest.mark.parametrize("person", ["Anna Mäki, pormestari, anna.maki@kylä.example", "Esittelijä: Anna Mäki, sihteeri"])
@pytest.mark.parametrize(
    "deed",
    [
        "\n\n• päättää hyväksyä hankkeen",
        "\n\npäätti yksimielisesti",
        "\n- merkitsee tiedoksi",
        "\n\n1. nimeää edustajan",
    ],
)
def test_an_organ_over_what_it_decides_employs_nobody(person: str, organ: str, deed: str) -> None:
    assert _bodies(f"{person}\n\n{organ}{deed}") == [""]


@pytest.mark.parametrize("organ", ["Kunnanhallitus", "Elinvoimalautakunta", "Sivistyslautakunta"])
@pytest.mark.parametrize(
    "text",
    ["Anna Mäki\n{}\npuheenjohtaja", "{}\nAnna Mäki, puheenjohtaja", "Anna Mäki, puheenjohtaja, {}", "Anna Mäki\n{}"],
)
def test_an_organ_beside_its_people_stays_theirs(text: str, organ: str) -> None:
    assert _bodies(text.format(organ)) == [organ]
