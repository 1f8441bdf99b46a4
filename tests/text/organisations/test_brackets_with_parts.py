"""Brackets that say a short name and something else of the body before them."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Itä-Suomen yliopisto (UEF, koordinaattori)", ["Itä-Suomen yliopisto"]),
        (
            "Mukana ovat Luonnonvarakeskus (Luke, osatoteuttaja) ja Ilmatieteen laitos (IL).",
            ["Luonnonvarakeskus", "Ilmatieteen laitos"],
        ),
        ("Partners: Åbo Akademi (ÅA, koordinator), Kela", ["Åbo Akademi", "Kela"]),
        ("Oulun yliopisto (OY, kemian laitos)", [("Oulun yliopisto", ("kemian laitos",))]),
    ],
)
def test_a_short_name_and_a_part_in_one_bracket_are_two(text: str, found: Wanted) -> None:
    check(text, found)


def test_the_short_name_is_kept() -> None:
    assert parse_organisation("Itä-Suomen yliopisto (UEF, koordinaattori)").abbreviation == "UEF"


def test_a_municipality_in_a_bracket_has_the_school_before_it() -> None:
    text = "Mukana ovat Kirkonkylän koulu (Kempeleen kunta) ja Kastellin koulu (Oulun kaupunki)."
    assert [(each.name, each.units) for each in read_organisations(text)] == [
        ("Kempeleen kunta", ("Kirkonkylän koulu",)),
        ("Oulun kaupunki", ("Kastellin koulu",)),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toteuttaja: Kemin kaupunki (osatoteuttaja Lapin liitto)", ["Kemin kaupunki", "Lapin liitto"]),
        ("Kivi ry (hallinnoija Lapin liitto)", ["Kivi ry", "Lapin liitto"]),
        (
            "Hakija: Oulun yliopisto (kumppanit: Lapin liitto, Iin kunta)",
            ["Oulun yliopisto", "Lapin liitto", "Iin kunta"],
        ),
        ("Iin Nuoret ry (yhteistyökumppani: Iin seurakunta)", ["Iin Nuoret ry", "Iin seurakunta"]),
        ("Hakija: Luodon Koulutus Oy (tuensiirto ProAgria Lappi)", ["Luodon Koulutus Oy", "ProAgria Lappi"]),
        ("Projektägare: Vasa stad (partner Novia)", ["Vasa stad", "Novia"]),
        ("Kunnostus (hakija Iin kunta)", ["Iin kunta"]),
    ],
)
def test_bodies_that_a_bracket_names_with_their_part_stand_beside_the_one_before_it(text: str, found: Wanted) -> None:
    check(text, found)
