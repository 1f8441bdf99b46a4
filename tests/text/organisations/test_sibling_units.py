"""Two units of one kind joined by a sign behind their body, and people with their bodies behind a group's label."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kaupunki, sivistystoimiala & hyvinvointitoimiala",
         [("Kemin kaupunki", ("sivistystoimiala",)), ("Kemin kaupunki", ("hyvinvointitoimiala",))]),
        ("Lapin yliopisto, lumen laitos ja jään laitos",
         [("Lapin yliopisto", ("lumen laitos",)), ("Lapin yliopisto", ("jään laitos",))]),
        ("University of Lapland, Department of Snow and School of Ice",
         [("University of Lapland", ("Department of Snow",)), ("University of Lapland", ("School of Ice",))]),
        ("University of Lapland, Faculty of Snow and Ice", [("University of Lapland", ("Faculty of Snow and Ice",))]),
        ("Kemin kaupunki, sosiaali- ja terveyspalvelut", [("Kemin kaupunki", ("sosiaali- ja terveyspalvelut",))]),
        ("Työryhmä: Anna Virtanen, Lapin yliopisto", ["Lapin yliopisto"]),
        ("Projektiryhmä: Anna Virtanen (Lapin yliopisto), Matti Korhonen (Iin kunta)",
         ["Lapin yliopisto", "Iin kunta"]),
        ("Työryhmä: Kaupunginkirjasto", [("", ("Kaupunginkirjasto",))]),
        ("Puhujat: Anna Virtanen, Lapin yliopisto", []),
    ],
)  # fmt: skip
def test_two_units_of_one_kind_are_beside_one_another(text: str, found: Wanted) -> None:
    check(text, found)
