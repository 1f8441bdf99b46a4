"""Units in the columns of tables: under a heading that asks for one, and between somebody and a body."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nimi | Organisaatio | Yksikkö\nAino Virtanen | Oulun yliopisto | Talous\nVille Aho | Iin kunta | Elinvoima",
         [("Oulun yliopisto", ("Talous",)), ("Iin kunta", ("Elinvoima",))]),
        ("Yksikkö | Organisaatio | Puhelin\nTuotantotalous | Oulun yliopisto | 000 0000",
         [("Oulun yliopisto", ("Tuotantotalous",))]),
        ("Namn | Organisation | Enhet\nAnna Berg | Åbo Akademi | Marin biologi", [("Åbo Akademi", ("Marin biologi",))]),
        ("Aino Virtanen | Nuorisopalvelut | Iin kunta | 000 0000", [("Iin kunta", ("Nuorisopalvelut",))]),
    ],
)  # fmt: skip
def test_a_column_of_units_names_those_of_the_bodies_in_its_rows(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Organisaatio | Vastuu\nOulun yliopisto | Tuotantotalous", ["Oulun yliopisto"]),
        ("Organisaatio | Yksikkö | Tuki\nIin kunta | - | 500 €\nKemin kaupunki | Simon kunta | 20 €",
         ["Iin kunta", "Kemin kaupunki", "Simon kunta"]),
        ("Kumppani | Laitos\nKivi Oy | Kemin tehdas", ["Kivi Oy"]),
        ("Organisaatio | Yksikkö\nIin kunta | Aino Virtanen", ["Iin kunta"]),
        ("Organisaatio | Yksikkö\n\nIin kunta | Tuotantotalous | 20 €", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_other_columns_name_none(text: str, found: Wanted) -> None:
    check(text, found)
