"""Units in the columns of a row, and fields of work behind the sign of their body, that nothing but its kind tells."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin yliopisto | Kemian laitos | Aino Virtanen", [("Lapin yliopisto", ("Kemian laitos",))]),
        ("Lapin yliopisto; Kemian laitos; Aino Virtanen", [("Lapin yliopisto", ("Kemian laitos",))]),
        ("Aino Virtanen | tutkija | Kemian laitos | Lapin yliopisto", [("Lapin yliopisto", ("Kemian laitos",))]),
        ("Toteuttaja | Yksikkö | Yhteyshenkilö\nLapin yliopisto | Kemian laitos | Aino Virtanen",
         [("Lapin yliopisto", ("Kemian laitos",))]),
        ("Lapin yliopisto | Kemin museo | Aino Virtanen", ["Lapin yliopisto", "Kemin museo"]),
        ("Lapin yliopisto; Tilastokeskus; Iin kunta", ["Lapin yliopisto", "Tilastokeskus", "Iin kunta"]),
    ],
)  # fmt: skip
def test_columns_hold_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kainuun liitto, Aluekehitys ja rahoitus", [("Kainuun liitto", ("Aluekehitys ja rahoitus",))]),
        ("Aino Aho, Kainuun liitto, Kehittäminen ja rahoitus", [("Kainuun liitto", ("Kehittäminen ja rahoitus",))]),
        ("Kainuun liitto, rahoitus", ["Kainuun liitto"]),
        ("Kainuun liitto, hallinnointi ja rahoitus", ["Kainuun liitto"]),
        ("Kemin kaupunki, EAKR ja rahoitus", ["Kemin kaupunki"]),
        ("Vaasan yliopisto / Johtamisen yksikkö / Strateginen johtaminen",
         [("Vaasan yliopisto", ("Johtamisen yksikkö", "Strateginen johtaminen"))]),
        ("Kemin kaupunki / Elinvoiman yksikkö / Talon kunnostaminen", [("Kemin kaupunki", ("Elinvoiman yksikkö",))]),
        ("Lapin yliopisto, Metsä- ja suobiologian tutkimusohjelma",
         [("Lapin yliopisto", ("Metsä- ja suobiologian tutkimusohjelma",))]),
        ("Työ tehtiin Lapin yliopiston suobiologian tutkimusohjelmassa.",
         [("Lapin yliopisto", ("suobiologian tutkimusohjelma",))]),
        ("Hanketta rahoittaa Suomen Akatemian Suot-tutkimusohjelma.", ["Suomen Akatemia"]),
    ],
)  # fmt: skip
def test_signs_lead_to_fields(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin yliopisto Kemin yliopistokeskus Kaamos Soveltavan kemian yksikkö",
         [("Lapin yliopisto", ("Kemin yliopistokeskus Kaamos", "Soveltavan kemian yksikkö"))]),
        ("Lapin yliopisto Kaamos-instituutti Kemin yksikkö",
         [("Lapin yliopisto", ("Kaamos-instituutti", "Kemin yksikkö"))]),
        ("Mukana on väkeä Lapin yliopistosta (oikeustieteiden tiedekunta) ja Iin kunnasta (nuorisotoimi).",
         [("Lapin yliopisto", ("oikeustieteiden tiedekunta",)), ("Iin kunta", ("nuorisotoimi",))]),
        ("Työ tehtiin Iin kunnan (nuorisotoimi) kanssa.", [("Iin kunta", ("nuorisotoimi",))]),
        ("Työ tehtiin Iin kunnan (rahoitus) kanssa.", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_brands_and_brackets_stand_between_units(text: str, found: Wanted) -> None:
    check(text, found)


def test_a_field_stands_between_its_body_and_somebody() -> None:
    check("Kainuun liitto\nAluekehitys\nAino Virtanen, johtaja", [("Kainuun liitto", ("Aluekehitys",))])


def test_a_heading_is_no_unit_of_the_body_below_it() -> None:
    check("Ohjausryhmä\nLapin yliopisto", ["Lapin yliopisto"])
