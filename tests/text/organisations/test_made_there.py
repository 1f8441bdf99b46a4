"""What somebody makes or plans at a place is no part of a body's name, and no unit of it."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations


@pytest.mark.parametrize("name", ["Kivi Business Premises Oy", "Rakennus Lumo Oy", "YIT Business Premises Oy"])
@pytest.mark.parametrize(
    "made",
    [
        "Hyrylään suunnitellun sote-keskuksen toteuttajaksi",
        "Ouluun rakennetun koulun omistajaksi",
        "Kuopioon rakennettavan kampuksen toteuttajaksi",
        "Leppävirralle rakentaman laitoksen käyttäjäksi",
    ],
)
def test_a_firm_and_what_it_makes_at_a_place(name: str, made: str) -> None:
    found = read_organisations(f"Aluehallitus valitsi {name}:n {made}.")
    assert [(each.name, each.units) for each in found] == [(name, ())]


@pytest.mark.parametrize("unit", ["Oulun tehdas", "Kuopion yksikkö", "Lapin aluetoimisto"])
def test_a_place_in_the_genitive_names_the_unit_of_a_firm(unit: str) -> None:
    (found,) = read_organisations(f"Hanketta toteuttaa Kivi Oy:n {unit}.")
    assert (found.name, found.units) == ("Kivi Oy", (unit,))
