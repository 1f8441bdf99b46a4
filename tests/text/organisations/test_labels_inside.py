"""Labels of the next field between two bodies of a page that lost its lines, and letters that a label leads to."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rahoittaja/toimeksiantaja YM Julkaisija Suomen ympäristökeskus", ["YM", "Suomen ympäristökeskus"]),
        ("Toimeksiantaja/rahoittaja Kela Julkaisija Suomen ympäristökeskus", ["Kela", "Suomen ympäristökeskus"]),
        ("Tilaaja/maksaja Iin kunta Kustantaja Lapin liitto", ["Iin kunta", "Lapin liitto"]),
        ("Marjat, sienet YM kasvit", []),
        ("Suomen Toimittaja Oy", ["Suomen Toimittaja Oy"]),
    ],
)
def test_a_label_between_bodies_is_of_no_name(text: str, found: Wanted) -> None:
    check(text, found)


def test_the_label_of_a_field_before_an_english_body_is_no_part_of_it() -> None:
    check("Coordinator Kaamos University of Applied Sciences", ["Kaamos University of Applied Sciences"])
    check("Funding Lumi Regional Council from 2018 to 2020", ["Lumi Regional Council"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Julkaisija: Lapin liitto ja Lapin ELY-Keskus Teksti ja kuvat: Mainostoimisto Hurma Taitto: Kaamos Oy",
         ["Lapin liitto", "Lapin ELY-keskus", "Mainostoimisto Hurma", "Kaamos Oy"]),
        ("Koulutusyksikkö: Lapin ammattikorkeakoulu Tutkinto-ohjelma: Hoidon koulutusohjelma Tekijä: Aino Aro",
         [("Lapin ammattikorkeakoulu", ("Hoidon koulutusohjelma",))]),
        ("Päätoteuttaja: Lapin ammattikorkeakoulu Muut toteuttajat: Lapin yliopisto/ Kemian laitos",
         ["Lapin ammattikorkeakoulu", ("Lapin yliopisto", ("Kemian laitos",))]),
        ("Tilaaja: Kaira-Leader ry Raportin nimi KAIRA-LEADERIN TUKIEN ARVIOINTI", ["Kaira-Leader ry"]),
    ],
)  # fmt: skip
def test_a_label_of_several_words_or_with_a_hyphen_parts_fields(text: str, found: Wanted) -> None:
    check(text, found)
