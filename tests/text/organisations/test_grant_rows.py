"""Rows of who was granted what, below a heading that says so."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Understöd till föreningar\n\nPargas IK 2400€\nVilkas 900€\nNordans Vind 1000€\nIF Norrskenet 500 €",
         ["Pargas IK", "Vilkas", "Nordans Vind", "IF Norrskenet"]),
        ("Kulttuuriavustukset 2019\nIin Nuorisoseura 500 €\nKuoro Kaamos 700 €\nIin Martat ry 300 €",
         ["Iin Nuorisoseura", "Kuoro Kaamos", "Iin Martat ry"]),
        ("Hankkeen avustukset ja kulut\nPalkat 12 000 €\nMatkat 400 €\nYhteensä 12 400 €", []),
        ("Kuoron kulut\nIin Martat ry 300 €\nPalkat 400 €\nMatkat 500 €", ["Iin Martat ry"]),
    ],
)  # fmt: skip
def test_names_of_such_rows_are_bodies_beside_told_ones(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Luonnossa lapsena (Lasten metsän tuki ry, 130.000 €)\n• Kylien kehittäminen", ["Lasten metsän tuki ry"]),
        ("Muovin keräys ja kierto (MuKi) (Turun yliopisto, 188 448 €)", ["Turun yliopisto"]),
        ("Kierto käyttöön Hämeenlinnassa (Lumon Kehitys Oy, 174 840 euroa)", ["Lumon Kehitys Oy"]),
        ("Kylät elävät (arvio 5 000 €)", []),
    ],
)
def test_a_bracket_with_a_sum_names_who_gets_it_for_the_project_before_it(text: str, found: Wanted) -> None:
    check(text, found)
