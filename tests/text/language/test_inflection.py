"""The form generator against forms that others made, and by its own laws."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from converters.text.language.inflection import demonym_stems, inflect_name, is_front


def test_forms_agree_with_the_oracle(shared: Path) -> None:
    with (shared / "reference/municipality_forms.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    missed = [row["form"] for row in rows if row["form"] not in inflect_name(row["name_fi"])[row["case"]]]
    assert len(missed) <= 0.005 * len(rows), missed


@pytest.mark.parametrize(
    ("name", "case", "form"),
    [
        ("Lahti", "ill", "Lahteen"),
        ("Keminmaa", "ill", "Keminmaahan"),
        ("Vantaa", "ill", "Vantaaseen"),
        ("Ii", "ill", "Iihin"),
        ("Uusikaupunki", "ine", "Uudessakaupungissa"),
        ("Kangasala", "ade", "Kangasalla"),
        ("Kangasala", "par", "Kangasalaa"),
        ("Kuhmoinen", "gen", "Kuhmoisten"),
        ("Kaustinen", "gen", "Kaustisen"),
        ("Haapavesi", "par", "Haapavettä"),
        ("Kuopio", "par", "Kuopiota"),
        ("Virrat", "ade", "Virroilla"),
        ("Rovaniemi", "ade", "Rovaniemellä"),
        ("Itä-Uusimaa", "ade", "Itä-Uudellamaalla"),
        ("Oulunkaari", "gen", "Oulunkaaren"),
        ("Koski Tl", "gen", "Kosken Tl"),
    ],
)
def test_a_form(name: str, case: str, form: str) -> None:
    assert form in inflect_name(name)[case]


def test_demonym_stems_know_the_e_of_the_inflected_name() -> None:
    assert "seinäjoke" in demonym_stems("Seinäjoki")
    assert "oulu" in demonym_stems("Oulu")


def test_vowel_harmony_looks_at_the_last_part() -> None:
    assert is_front("Pelkosenniemi")
    assert not is_front("Pyhäjoki")
