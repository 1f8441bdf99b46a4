"""Every way of writing a sum, its unit and its range stands in every frame, and counts in the same frames are none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.amounts.reader import read_amounts

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


ALONE = {
    "tuhatta euroa": 1000, "tuhansia euroja": 1000, "1 000 €": 1000, "1000 euroa": 1000, "(1 000 €)": 1000,
    "t€": 1000, "milj. euroa": 10**6, "tusen euro": 1000, "i tusen euro": 1000, "(tuhatta euroa)": 1000,
    "EUR thousand": 1000, "MEUR": 10**6,
}  # fmt: skip
ROWS = [
    ("Tuotot", "Kulut", "Tulos"),
    ("Löner", "Resor", "Totalt"),
    ("Salaries", "Travel", "Other"),
    ("A", "Bb c", "Dd"),
]


@given(
    st.sampled_from(sorted(ALONE)),
    st.sampled_from(ROWS[:3]),
    st.lists(st.integers(3, 99_999), min_size=3, max_size=3),
    st.sampled_from(["\n", "\n\n"]),
    st.sampled_from(["", "Sivistyslautakunta\n", "Vuosi alkoi hyvin.\n\n"]),
)
def test_a_unit_alone_on_its_line_is_that_of_the_rows_under_it(
    unit: str, labels: tuple[str, ...], values: list[int], gap: str, before: str
) -> None:
    rows = "\n".join(f"{label} {_grouped(value, ' ')}" for label, value in zip(labels, values, strict=True))
    text = f"{before}{unit}{gap}{rows}"
    assert _values(text) == [value * ALONE[unit] for value in values], text


PAYERS = ["valtio {}, EU {} ja kunta {}", "EAKR {}, valtio {} ja yritykset {}", "staten {}, EU {} och kommunen {}"]


@given(
    st.sampled_from(PAYERS), st.lists(FACTORS, min_size=3, max_size=3), st.sampled_from(["milj.", "miljoonaa", "mn"])
)
def test_the_unit_behind_the_last_share_is_that_of_all(frame: str, shares: list[Decimal], scale: str) -> None:
    written = [f"{str(share).replace('.', ',')} {scale}" for share in shares]
    text = f"Hankkeessa ovat {frame.format(*written)} euroa."
    assert _values(text) == [share * 10**6 for share in shares], text


ITEMS = ["palkat {}, matkat {}, ostopalvelut {}", "EAKR {}, valtio {}, kunta {}", "Palkat {} Matkat {} Vuokrat {}"]


@given(
    st.sampled_from(ITEMS),
    st.lists(st.integers(1000, 900_000), min_size=3, max_size=3),
    st.sampled_from([", yhteensä {}", " Yhteensä {}", " eli yhteensä {}.", "; yhteensä {} €"]),
)
def test_costs_that_add_up_need_no_currency(items: str, values: list[int], total: str) -> None:
    text = items.format(*(_grouped(value, " ") for value in values)) + total.format(_grouped(sum(values), " "))
    assert _values(text) == [*values, sum(values)], text
    counts = text.lower()
    for word in ("palkat", "matkat", "ostopalvelut", "eakr", "valtio", "kunta", "vuokrat", " €"):
        counts = counts.replace(word, "naisia" if word[0] != " " else "")
    assert _values(counts) == [], counts


@given(st.integers(2, 400), st.integers(1, 99), st.sampled_from("–-"), st.sampled_from([".", " "]), FRAMES)
def test_the_thousands_of_a_range_stand_behind_its_end(low: int, more: int, dash: str, gap: str, frame: str) -> None:
    text = frame.format(f"{low}{dash}{_grouped((low + more) * 1000, gap)} €")
    assert _values(text) == [low * 1000, (low + more) * 1000], text


@given(st.sampled_from(["SEK", "NOK", "DKK", "USD"]), st.sampled_from(["M", "k", "T", "mn"]), FACTORS, st.booleans())
def test_a_scale_before_the_code_of_a_currency(code: str, letter: str, factor: Decimal, led: bool) -> None:
    number, unit = str(factor).replace(".", ","), letter + code
    (found,) = read_amounts(f"Budget: {unit} {number}" if led else f"Budget {number} {unit}")
    assert (found.value, found.currency) == (factor * (10**6 if letter[0].lower() == "m" else 1000), code)


CUT_UNITS = {
    "mil joo naa euroa": 10**6, "mil joo nan eu ron": 10**6, "miljoo naa eu roa": 10**6, "mil jar dia euroa": 10**9,
    "eu roa": 1, "tu hat ta eu roa": 1000, "mil\u00adjoo\u00adnaa eu\u00adroa": 10**6,
}  # fmt: skip


@given(st.sampled_from(sorted(CUT_UNITS)), FACTORS, FRAMES)
def test_units_that_a_page_cut_into_syllables(unit: str, factor: Decimal, frame: str) -> None:
    text = frame.format(f"{str(factor).replace('.', ',')} {unit}")
    assert _values(text) == [factor * CUT_UNITS[unit]], text


@pytest.mark.parametrize(
    "text",
    [
        "Liikevaihto oli tuhatta euroa ja investoinnit yhteensä tuhatta euroa.",
        "Kulut olivat miljoonaa euroa.",
        "Avustus\nHakijoita 120",
        "Asukkaita on 5 milj. ja kuntia 3.",
        "Osallistujia: naisia 10 000, miehiä 7 500, yhteensä 17 500",
        "Se sai 3 mil lä ja 5 eu maata",
    ],
)
def test_lost_numbers_and_counts_are_no_sums(text: str) -> None:
    assert _values(text) == []


LABELS = ["Tuki", "Budjetti", "ESF-stöd", "EU-medel", "Kokonaiskustannus", "Projektbudget", "Rahoitus"]


@given(st.sampled_from(LABELS), st.integers(1000, 9_999_999), st.sampled_from(["", " "]), st.sampled_from(["", " €"]))
def test_a_number_that_touches_its_label(label: str, value: int, gap: str, behind: str) -> None:
    text = f"{label}{_grouped(value, gap)}{behind}"
    if not 1900 <= value < 2100:
        assert _values(text) == [value], text


SHARES = ["ESR {}, kunta {}", "EU {}, valtio {}", "Rahoitus: {}, josta kunnan osuus {}", "Valtio {} ja kunta {}"]


@given(st.sampled_from(SHARES), st.integers(10_000, 900_000), st.integers(10_000, 900_000), st.sampled_from(["", " "]))
def test_payers_lead_their_shares(frame: str, one: int, other: int, gap: str) -> None:
    text = frame.format(_grouped(one, gap), _grouped(other, gap))
    assert _values(text) == [one, other], text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Kokonaisbudjetti 81 300 vuosille 2015–2017", [81_300]),
        ("Budjetti: 81 300 / vuosi", [81_300]),
        ("2 500 000 euroa, josta 0,5 miljoonaa ministeriöltä", [2_500_000, 500_000]),
        ("81 300 (kahdeksankymmentäyksituhatta) euroa", [81_300]),
        ("81´300 EUR", [81_300]),
        ("Liikevaihto oli 7,5 miljoonaa euroa (6,9).", [7_500_000, 6_900_000]),
        ("Tulos 7,5 milj. euroa (2011: 6,9)", [7_500_000, 6_900_000]),
        ("Tuki 7 milj. euroa (12 hanketta)", [7_000_000]),
        ("några tusen euro och flera miljoner kronor", []),
        ("Varattu 3 000 € kustannuspaikalle 4711.", [3_000]),
        ("valtio 3 hanketta, kunta 14 273 asukasta", []),
        ("Covid19 €, kohta3 5 €", [5]),
        ("70 miljoner kronor till 16 projekt", [70_000_000]),
        ("400 euro till 900.", [400, 900]),
        ("Budget: 235 000 (FI+SV), 141 000 (EU)", [235_000, 141_000]),
    ],
)
def test_what_stands_behind_a_sum_or_before_it(text: str, values: list[int]) -> None:
    assert _values(text) == values


@given(
    st.integers(1, 100),
    st.sampled_from(["%", " %", " prosenttia", " prosentin", " procent", " per cent", " percent"]),
    FRAMES,
)
def test_a_percentage_is_no_sum(share: int, sign: str, frame: str) -> None:
    assert _values(frame.format(f"{share}{sign}")) == []
    assert _values(f"Tuki on {share}{sign} eli 12 500 euroa") == [12_500]


@given(
    st.integers(1_000, 9_999_999).filter(lambda value: not 1900 <= value <= 2099),
    st.sampled_from(
        ["Myönnetty rahoitus: {}", "Hankkeen budjetti {}", "Kokonaiskustannukset\n{}", "Avustus {}", "Total budget: {}"]
    ),
    st.sampled_from([" ", "\xa0", ""]),
)
def test_a_plain_number_behind_a_word_of_money_is_a_sum(value: int, frame: str, gap: str) -> None:
    """`62 559` and `57093`, with thousands parted or not."""
    assert _values(frame.format(_grouped(value, gap))) == [value]


UNITS = {"t€": 1000, "tuhatta euroa": 1000, "milj. €": 10**6, "miljoonaa euroa": 10**6, "M€": 10**6, "MEUR": 10**6}
UNITS |= {"1 000 €": 1000, "k€": 1000, "tusen euro": 1000, "miljoner euro": 10**6, "EUR million": 10**6}


@given(FACTORS, st.sampled_from(sorted(UNITS)), st.sampled_from(["{} ({})", "{}, {}", "{} {}"]), st.booleans())
def test_a_label_names_the_unit_of_its_number(factor: Decimal, unit: str, label: str, below: bool) -> None:
    heading = label.format("Kokonaisrahoitus", unit)
    number = str(factor).replace(".", ",")
    text = f"{heading}: {number}"
    assert _values(text) == [factor * UNITS[unit]], text
    if below and unit not in ("1 000 €", "miljoonaa euroa", "tusen euro"):  # these may be sums of their own
        rows = f"{heading}\nPalkat {number}\nMatkat {number}"
        assert _values(rows) == [factor * UNITS[unit]] * 2, rows
