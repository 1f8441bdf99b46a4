"""Bodies with their units that a text says again in another language."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check

LAW = [("Helsingin yliopisto", ("oikeustieteellinen tiedekunta",))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Opetusministeriö, Lukio-osasto / Undervisningsministeriet, Gymnasieavdelningen",
         [("Opetusministeriö", ("Lukio-osasto",))]),
        ("Helsingin yliopisto, oikeustieteellinen tiedekunta – Helsingfors universitet, juridiska fakulteten", LAW),
        ("Oikeustieteellinen tiedekunta, Helsingin yliopisto / Faculty of Law, University of Helsinki",
         [("Helsingin yliopisto", ("Oikeustieteellinen tiedekunta",))]),
        ("Institutionen för kemi vid Åbo Akademi / Department of Chemistry at Åbo Akademi University",
         [("Åbo Akademi", ("Institutionen för kemi",))]),
        ("Opetusministeriö / Undervisningsministeriet, PL / PB 29, 00023 Valtioneuvosto / Statsrådet",
         ["Opetusministeriö"]),
    ],
)  # fmt: skip
def test_a_twin_is_said_once(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta, kirjasto / Iin kunta, museo", [("Iin kunta", ("kirjasto",)), ("Iin kunta", ("museo",))]),
        ("Oulun yliopisto, kemian laitos / Lapin yliopisto, juridiikan laitos",
         [("Oulun yliopisto", ("kemian laitos",)), ("Lapin yliopisto", ("juridiikan laitos",))]),
    ],
)  # fmt: skip
def test_other_units_and_bodies_stay(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pargas stad – Paraisten kaupunki", "Paraisten kaupunki"),
        ("Hakija: Sibbo kommun / Sipoon kunta", "Sipoon kunta"),
        ("Sipoon kunta / Sibbo kommun", "Sipoon kunta"),
    ],
)
def test_a_town_in_two_languages_has_the_name_of_the_table(text: str, name: str) -> None:
    check(text, [name])
