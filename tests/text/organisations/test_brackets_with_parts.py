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
