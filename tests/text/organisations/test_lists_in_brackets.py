"""Reads the bodies that a bracket lists behind what they are together, and houses that no association has."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1. Järjestöt (Marttaliitto, Kalevalaseura)\n2. Koulut (Lapin yliopisto, Kajaanin lukio)",
         ["Marttaliitto", "Kalevalaseura", "Lapin yliopisto", "Kajaanin lukio"]),
        ("Kommuner (Vasa stad, Korsholms kommun)", ["Vasa stad", "Korsholms kommun"]),
        ("Universities (University of Oulu, University of Lapland)", ["University of Oulu", "University of Lapland"]),
        ("Kuohu-hanke (Iin kunta, sivistystoimi, Iin seurakunta)",
         [("Iin kunta", ("sivistystoimi",)), "Iin seurakunta"]),
        ("Aino Virtanen (Iin kunta, sivistystoimi)", [("Iin kunta", ("sivistystoimi",))]),
        ("Toinen hanke (Lapin yliopisto, taiteiden tiedekunta)", [("Lapin yliopisto", ("taiteiden tiedekunta",))]),
    ],
)  # fmt: skip
def test_a_bracket_lists_bodies_behind_what_they_are(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("frame", ["Kumppanit: {}", "Kansalaistoimijat ({}) kutsutaan mukaan.", "Toimijat ({})"])
@pytest.mark.parametrize(
    ("club", "house"),
    [
        ("Kainuun Martat ry", "Kajaanin kirjasto"),
        ("Kiimingin 4H-yhdistys ry", "Kiimingin kirjasto"),
        ("Marttaliitto", "Kuopion hiippakunta"),
    ],
)
def test_a_house_that_no_association_has_is_none_of_its_units(frame: str, club: str, house: str) -> None:
    check(frame.format(f"{club}, {house}"), [club, house])


@pytest.mark.parametrize(
    ("body", "unit"),
    [
        ("Suomen Punainen Risti", "Lapin piiri"),
        ("Iin kunta", "Iin kirjasto"),
        ("Lapin yliopisto", "Kaamos-instituutti"),
        ("Iin 4H-yhdistys ry", "Iin toimintakeskus"),
    ],
)
def test_what_a_body_may_have_stays_its_unit(body: str, unit: str) -> None:
    check(f"Kumppanit: {body}, {unit}", [(body, (unit,))])
