"""Sums in lists and clauses with words between them, of which only some have their unit."""

from __future__ import annotations

import pytest

from converters.text.amounts.reader import read_amounts


def _values(text: str) -> list[float]:
    return [float(money.value) for money in read_amounts(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Rahat jakautuvat niin, että kursseihin meni 11 000, oppaaseen 7 500 ja matkoihin 2 100 euroa.",
            [11e3, 7500, 2100],
        ),
        ("Kylätalolle myönnettiin 1 500, maamiesseuralle 800 ja kuorolle 2 300 euroa.", [1500, 800, 2300]),
        ("Kylätupa ry 1 500 euroa remonttiin, Nuotio ry 800 euroa koneeseen sekä Laavu ry 2 300.", [1500, 800, 2300]),
        ("Viestejä lähti kunnille 300, seuroille 120 ja perheille 2 300, ja se maksoi 1 200 euroa.", [1200]),
        ("Seura sai 4 000 euroa leireihin ja leireille osallistui 3 000.", [4000]),
    ],
)
def test_lists_with_words_between(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Budjetti on 96 500 euroa, josta säätiö vastaa 40 000.", [96_500, 40_000]),
        ("Budgeten är 96 500 euro, varav stiftelsen står för 40 000.", [96_500, 40_000]),
        ("The budget is 96 500 euros, of which the municipality covers 40 000.", [96_500, 40_000]),
        ("Budjetti on 96 500 euroa, josta hyötyi 12 000 asukasta.", [96_500]),
        ("Budjetti on 96 500 euroa, joista osallistujia 12 000.", [96_500]),
    ],
)
def test_parts_of_a_sum_need_no_unit(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tavoitteena oli 40 000 euron keräys. Kertymä (31 500) jäi siitä.", [40_000, 31_500]),
        ("Budjetti oli 40 000 euroa. Toteuma (38 250) alitti sen.", [40_000, 38_250]),
        ("Budjetti oli 40 000 euroa. Kävijöiden toteuma (12 000) ylittyi.", [40_000]),
        ("Leirille tuli 40 lasta. Toteuma (31 500) oli suurempi.", []),
    ],
)
def test_a_bracket_behind_what_came_of_the_money_is_a_sum(text: str, values: list[float]) -> None:
    assert _values(text) == values
