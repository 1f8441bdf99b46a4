"""Every way of writing a sum, its unit and its range stands in every frame, and counts in the same frames are none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.amounts import read_amounts

FRAMES = st.sampled_from(
    ["Budjetti on {}.", "Avustusta myönnettiin {} hankkeelle.", "({})", "Kustannus: {}", "noin {}", "- {}\n"]
)
GAPS = st.sampled_from([" ", "\xa0", "\u2009", "."])
BEHIND = st.sampled_from(
    [
        " euroa",
        " €",
        "€",
        " EUR",
        "eur",
        ":n euroa",
        ",-",
        ":-",
        " ,- euroa",
        ",00 €",
        " €:n",
        " €/v",
        " e",
        "* €",
        " 5) €",
    ]
)
SCALES = {
    "milj. euroa": 10**6,
    "milj.€": 10**6,
    "M€": 10**6,
    "MEUR": 10**6,
    "mnEUR": 10**6,
    "miljoonan euron": 10**6,
    "miljoner euro": 10**6,
    "million euros": 10**6,
    "mrd €": 10**9,
    "t€": 1000,
    "te": 1000,
    "tuh. €": 1000,
    "k€": 1000,
    "tuhatta euroa": 1000,
    "tusen euro": 1000,
}
BEFORE = {"MEUR ": 10**6, "M€ ": 10**6, "TEUR ": 1000, "k€ ": 1000, "EUR ": 1}
FACTORS = st.sampled_from([Decimal("1.5"), Decimal(2), Decimal(12), Decimal("0.8"), Decimal("3.25")])
DASHES = st.sampled_from(["–", "-", " – ", " - ", "—", " − ", " ‒ ", "...", "…", " ... ", "--"])


def _values(text: str) -> list[Decimal]:
    return [money.value for money in read_amounts(text)]


def _grouped(value: int, gap: str) -> str:
    return f"{value:,}".replace(",", gap)


@given(st.integers(1000, 9_999_999), GAPS, BEHIND, FRAMES)
def test_a_sum_with_its_currency_behind(value: int, gap: str, behind: str, frame: str) -> None:
    if gap == "." and behind == " 5) €":
        return  # a footnote stands behind digits in groups of spaces
    text = frame.format(f"{_grouped(value, gap)}{behind}")
    assert _values(text) == [value], text


@given(FACTORS, st.sampled_from(sorted(SCALES)), FRAMES)
def test_a_sum_with_its_scale_behind(factor: Decimal, unit: str, frame: str) -> None:
    text = frame.format(f"{str(factor).replace('.', ',')} {unit}")
    assert _values(text) == [factor * SCALES[unit]], text


@given(FACTORS, st.sampled_from(sorted(BEFORE)), FRAMES)
def test_a_sum_with_its_unit_before(factor: Decimal, unit: str, frame: str) -> None:
    text = frame.format(f"{unit}{factor}")
    assert _values(text) == [factor * BEFORE[unit]], text


@given(st.integers(1, 40), st.integers(1, 40), DASHES, st.sampled_from(sorted(SCALES)), FRAMES)
def test_a_range_has_one_unit_for_both_ends(one: int, other: int, dash: str, unit: str, frame: str) -> None:
    low, high = min(one, other), max(one, other) + 1
    text = frame.format(f"{low}{dash}{high} {unit}")
    assert _values(text) == [low * SCALES[unit], high * SCALES[unit]], text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2 miljoonaa 300 tuhatta euroa", [2_300_000]),
        ("kaksi miljoonaa kolmesataa tuhatta euroa", [2_300_000]),
        ("1,2 ja 3,5 miljoonaa euroa", [1_200_000, 3_500_000]),
        ("1 tai 2 miljoonaa euroa", [1_000_000, 2_000_000]),
        ("vähintään 10 000 ja enintään 20 000 euroa", [10_000, 20_000]),
        ("10 000:sta 20 000 euroon", [10_000, 20_000]),
        ("10 000 €/20 000 €", [10_000, 20_000]),
        ("148 000 5 €", [148_000]),
        ("Toteutunut rahankäyttö: 148 000 5\nTotIT", [148_000]),
        ("avoinna ke 31.8.", []),
        ("148 000¹ €", [148_000]),
        ("+10 000 €", [10_000]),
        ("1 234 ,56 €", [Decimal("1234.56")]),
        ("EUR 1.5 M", [1_500_000]),
        ("vuonna 2019 5 €:n lippu", [5]),
        ("EU- ja valtion rahoitus 123 456,00 EUR", [123_456]),
    ],
)
def test_rarer_forms(text: str, values: list[int]) -> None:
    for frame in ("Tuki on {}.", "({})"):
        assert _values(frame.format(text)) == values


COUNTS = (
    "50 %|3 000 asukasta|2014–2020|1.1.2020|040 123 4567|1234567-8|35.10.22|688/2001|12 kk|5 htv|20 hehtaaria|A70177"
    "|2 miljoonaa ihmistä|1,5 milj. asukasta|10 e-laskua|3 t jätettä|7 tuhatta kävijää|4 000 m2|18–29-vuotiaat"
)


@given(st.sampled_from(COUNTS.split("|")), st.sampled_from(["Hankkeessa {}.", "Mukana {}", "({})"]))
def test_counts_are_no_sums(count: str, frame: str) -> None:
    assert _values(frame.format(count)) == []


@given(st.lists(st.tuples(*[st.integers(100, 999)] * 3), min_size=2, max_size=4), st.sampled_from(["\t", " ", "  "]))
def test_a_table_in_thousands_with_years_above(rows: list[tuple[int, ...]], gap: str) -> None:
    labels = ["EAKR", "Valtio", "Kunnat", "Liitto"]
    lines = [gap.join((label, *map(str, row))) for label, row in zip(labels, rows, strict=False)]
    text = "\n".join(("Rahoitus (t€)", gap.join(("Rahoittaja", "2019", "2020", "2021")), *lines))
    assert _values(text) == [1000 * value for row in rows for value in row], text


@pytest.mark.parametrize("note", ["(1000 €)", "(t€)", "(tuhatta euroa)", ", 1 000 euroa", ", t€"])
def test_items_of_cost_in_thousands(note: str) -> None:
    heading = f"Kustannukset {note}" if note[0] == "(" else f"Kustannukset{note}"
    assert _values(f"{heading}\nHenkilöstö 120\nMatkat 20\nYhteensä 140") == [120_000, 20_000, 140_000]


def test_columns_of_thousands_stay_whole() -> None:
    text = "Kustannukset 2019 2020\nPalkat 45 500 46 500\nMatkat 1 200 1 300"
    assert _values(text) == [45_500, 46_500, 1_200, 1_300]
    assert _values("Rahoittaja 2019 2020\nEAKR 120 000\nKunta 30 000") == [120_000, 30_000]
