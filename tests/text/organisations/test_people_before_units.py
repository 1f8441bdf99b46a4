"""A person before a unit whose comma is lost, and units that are named after somebody."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize("person", ["Aino Virtanen", "Virtanen Aino", "FT, dosentti Aino Virtanen"])
@pytest.mark.parametrize(
    ("unit", "body"),
    [
        ("Kemian laitos", "Lapin yliopisto"),
        ("Suomen molekyylilääketieteen instituutti", "Helsingin yliopisto"),
        ("Nuorisopalvelut", "Iin kunta"),
        ("Department of Physics", "University of Oulu"),
    ],
)
def test_a_person_before_a_unit_is_no_part_of_it(person: str, unit: str, body: str) -> None:
    check(f"{person} {unit}, {body}", [(body, (unit,))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Alvar Aalto Akatemia", ["Alvar Aalto Akatemia"]),
        ("Pekka Halonen Kulttuurikeskus", ["Pekka Halonen Kulttuurikeskus"]),
        ("Martti Ahtisaari Instituutti, Oulun yliopisto", [("Oulun yliopisto", ("Martti Ahtisaari Instituutti",))]),
        ("CHARLES RIVER RESEARCH SERVICES FINLAND", [("", ("CHARLES RIVER RESEARCH SERVICES FINLAND",))]),
    ],
)
def test_what_bears_a_name_keeps_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "body", "units"),
    [
        ("Iin kunnan konsernihallinto Viestintä ja markkinointi", "Iin kunta",
         ("konsernihallinto", "Viestintä ja markkinointi")),
        ("Iin kunta Kasvatuksen ja koulutuksen toimiala Ruotsinkielinen opetus", "Iin kunta",
         ("Kasvatuksen ja koulutuksen toimiala", "Ruotsinkielinen opetus")),
        ("Lapin yliopisto, koulutusyksikkö Palmu", "Lapin yliopisto", ("koulutusyksikkö Palmu",)),
    ],
)  # fmt: skip
def test_a_capital_begins_the_next_unit_of_a_lost_sign(text: str, body: str, units: tuple[str, ...]) -> None:
    check(text, [(body, units)])
