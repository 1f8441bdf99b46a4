"""Institutes that their field names: read beside bodies, behind what bodies do and before "kanssa"."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mukana ovat Ilmatieteen laitos ja Lumimittauksen keskus.", ["Ilmatieteen laitos", "Lumimittauksen keskus"]),
        ("Yhteistyötä tehdään Talviurheilun instituutin kanssa.", ["Talviurheilun instituutti"]),
        ("Valmentajia tulee Lahden ammattikorkeakoulusta ja Päijät-Hämeen Jalkapalloakatemiasta.",
         ["Lahden ammattikorkeakoulu", "Päijät-Hämeen Jalkapalloakatemia"]),
        ("Sarjan järjestävät Polaarinen keskus ja Rovaniemen kaupunki.", ["Polaarinen keskus", "Rovaniemen kaupunki"]),
        ("Hanketta toteuttaa Kuorolaulun edistämiskeskus.", ["Kuorolaulun edistämiskeskus"]),
    ],
)  # fmt: skip
def test_an_institute_beside_bodies_is_one(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kävimme Oulun kaupungissa ja Luontomuseossa.", ["Oulun kaupunki"]),
        ("Remontissa ovat Oulun kaupunki ja Kauppakeskus.", ["Oulun kaupunki"]),
        ("Asiasta päättää keskus. Keskus ja Kela sopivat siitä.", ["Kela"]),
        ("Kunnan uusi keskus ja Kela tekevät työtä.", ["Kela"]),
        ("Oulun kaupunki remontoi ja sen keskus", ["Oulun kaupunki"]),
    ],
)
def test_a_place_or_a_bare_word_for_a_kind_is_none(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names
