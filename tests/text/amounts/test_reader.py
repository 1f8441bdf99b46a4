"""The reader of sums: measured on labelled texts of three languages, and laws that hold for every sum and text."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.amounts.reader import explain_amounts, parse_amount, read_amounts
from graph.model import Span
from tests.steps import grows_with_text

LABELLED = Path(__file__).with_name("labelled.jsonl")
CENTS = st.integers(1, 10**12).map(lambda cents: Decimal(cents) / 100)


def _spaced(value: Decimal) -> str:
    """The value as Finnish texts write it: `1 234 567,89`."""
    return f"{value:,.2f}".replace(",", " ").replace(".", ",")


def test_precision_and_recall_on_the_labelled_texts() -> None:
    right = wrong = missed = 0
    for line in LABELLED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        wanted = [Decimal(each) for each in row["amounts"]]
        for money in read_amounts(row["text"]):
            if money.value in wanted:
                wanted.remove(money.value)
                right += 1
            else:
                wrong += 1
        missed += len(wanted)
    assert right / (right + wrong) >= 0.99
    assert right / (right + missed) >= 0.99


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("57093", "57093"),
        ("62 559", "62559"),
        ("1 090 477 €", "1090477"),
        ("noin 50 t€", "50000"),
        ("0,8 milj. euroa", "800000"),
        ("1.090.477,00 €", "1090477"),
        ("-500", "-500"),
        ("€ 3 000", "3000"),
        ("12,50", "12.5"),
        ("20 %", None),
        ("1.5.2020", None),
        ("044 000 1234", None),
        ("10 henkilöä", None),
        ("", None),
        ("euroa", None),
    ],
)
def test_parse_amount_takes_one_whole_sum_only(text: str, value: str | None) -> None:
    assert parse_amount(text) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("text", "currency"), [("1 500 USD", "USD"), ("7 000 000 mk", "FIM"), ("500 SEK", "SEK"), ("5 €", "EUR")]
)
def test_the_currency_is_told(text: str, currency: str) -> None:
    assert [money.currency for money in read_amounts(text)] == [currency]


def test_a_bare_number_is_less_sure_than_one_with_a_currency() -> None:
    bare, told = read_amounts("Budjetti: 5 000"), read_amounts("Budjetti: 5 000 €")
    assert bare[0].confidence < told[0].confidence


def test_the_real_pages_hold_these_sums_and_no_others(seeds: Path) -> None:
    sums = {
        path.name[:3]: [str(money.value) for money in read_amounts(path.read_text("utf-8"))] for path in seeds.iterdir()
    }
    assert sums["004"] == ["50047", "29165", "62559", "36457"]
    assert len(sums["003"]) == 14
    assert sums["000"] == sums["001"] == sums["002"] == []


@pytest.mark.parametrize("label", ["Avustus", "Budjetti:", "Omarahoitus on", "Menot ovat", "Stöd", "Hanke maksaa noin"])
@pytest.mark.parametrize("number", ["38 450", "7 206 900", "315 040"])
@pytest.mark.parametrize("unit", ["€", "euroa", "EUR"])
def test_a_sum_cut_by_a_line_end_behind_a_word_for_money_is_one(label: str, number: str, unit: str) -> None:
    cuts = [at for at, sign in enumerate(number) if sign == " "]
    for text in (f"{label} {number[:at]}{gap}{number[at + 1 :]} {unit}" for at in cuts for gap in ("\n", " \n")):
        assert [money.value for money in read_amounts(text)] == [Decimal(number.replace(" ", ""))]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Liite 4\n300 euroa", ["300"]),
        ("Avustus 2021\n300 €", ["300"]),
        ("Avustus 145 300\n210 400 €", ["145300", "210400"]),
        ("Avustuksen saajia 12\n300 €", ["300"]),
        ("Avustus 145\n300 leiriläistä", ["145"]),
    ],
)
def test_cells_and_counts_under_each_other_are_no_cut_sum(text: str, values: list[str]) -> None:
    assert [money.value for money in read_amounts(text)] == list(map(Decimal, values))


@pytest.mark.parametrize("head", ["Liite 4", "Pyydetty 38", "1 206"])
@pytest.mark.parametrize(("gap", "is_sure"), [("\n", False), (" \n", False), ("\n\n", True), ("; ", True)])
def test_a_sum_under_digits_that_may_be_its_head_is_less_sure(head: str, gap: str, is_sure: bool) -> None:
    (money,) = read_amounts(f"{head}{gap}300 euroa")
    assert (money.value, money.confidence == 1) == (Decimal(300), is_sure)


@pytest.mark.parametrize(
    "text", ["Avustus 2021\n300 €", "Liite 4\n30 euroa", "Liite 4\n3 milj. euroa", "Liite 4:\n300 €"]
)
def test_a_sum_under_a_year_or_of_other_digits_is_sure(text: str) -> None:
    assert [money.confidence for money in read_amounts(text)] == [1]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n"])
@pytest.mark.parametrize(
    ("lines", "values"),
    [
        ("Avustukset|3 480|hakijaa", []),
        ("Stöd|3 480|besökare", []),
        ("4 milj. €|Avustukset yhteensä|3 480|Leirien määrä", ["4000000"]),
        ("noin 65 000 €|Stöd|3 480|Antal läger", ["65000"]),
        ("n. 65 000 €|Avustukset vuonna 2019|kuvake|3 480|Leirien määrä vuonna 2019", ["65000"]),
        ("rahoitus|n. 65 000 €|Avustukset yhteensä|kuvake|3 480|Leirien määrä", ["65000"]),
        ("4 milj. €|Avustukset yhteensä|3 480|Tuen määrä", ["4000000", "3480"]),
        ("Avustukset|3 480|Hakijoiden määrä|12", ["3480"]),
        ("Avustukset|3 480|Kesto", ["3480"]),
        ("Menot 65 000 €|Avustukset|3 480|Leirien määrä", ["65000", "3480"]),
    ],
)
def test_a_number_over_the_label_of_what_it_counts_is_no_sum(lines: str, values: list[str], gap: str) -> None:
    assert [money.value for money in read_amounts(lines.replace("|", gap))] == list(map(Decimal, values))


@given(CENTS)
def test_a_written_sum_is_read_back(value: Decimal) -> None:
    for text in (f"{_spaced(value)} €", f"{_spaced(value)} euroa", f"{value:.2f} EUR", f"EUR {value:,.2f}"):
        (money,) = read_amounts(f"Tuki on {text} vuodessa.")
        assert (money.value, money.currency, money.raw) == (value, "EUR", text)
        assert parse_amount(text) == value


@given(st.integers(1, 10**9))
def test_a_plain_number_of_a_cell_is_read_back(value: int) -> None:
    assert parse_amount(str(value)) == parse_amount(f"{value:,}".replace(",", " ")) == value


@given(st.text(alphabet="0123456789., \n€%tMmilj.eurobudjettirahoitus:-–", max_size=60) | st.text(max_size=40))
def test_nothing_raises_and_spans_hold(text: str) -> None:
    for money in read_amounts(text):
        assert isinstance(money.at, Span)
        assert text[money.at.start : money.at.end] == money.raw
    parse_amount(text)


def _spelled(number: int) -> str:
    """A number below a million in Finnish words, as one word."""
    units = ["yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän"]
    if number >= 1000:
        thousands, rest = divmod(number, 1000)
        return ("tuhat" if thousands == 1 else f"{_spelled(thousands)}tuhatta") + _spelled(rest)
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        return ("sata" if hundreds == 1 else f"{units[hundreds - 1]}sataa") + _spelled(rest)
    if number >= 20:
        tens, rest = divmod(number, 10)
        return f"{units[tens - 1]}kymmentä{_spelled(rest)}"
    if number > 10:
        return f"{units[number - 11]}toista"
    return "kymmenen" if number == 10 else units[number - 1] if number else ""


@given(st.integers(10, 999_999))
def test_a_number_in_words_is_read_back(number: int) -> None:
    (money,) = read_amounts(f"Hankkeelle myönnettiin {_spelled(number)} euroa.")
    assert (money.value, money.currency) == (Decimal(number), "EUR")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "pattern"),
    [("{}", "Budjetti: EAKR 5 000, "), ("{}", "10 000, "), ("Rahoitus {}", "1 "), ("{}", "kaksi"), ("{}", "1")],
)
def test_steps_stay_linear_on_odd_texts(text: str, pattern: str) -> None:
    assert grows_with_text(read_amounts, text, pattern)


def test_the_explanation_names_sums_and_the_words_and_numbers_around_them() -> None:
    items = explain_amounts("Budjetti 5 000 €, 30 henkilöä")
    assert [(item.kind, item.text, item.meaning) for item in items[-2:]] == [
        ("sum", "5 000 €", "5000 EUR"),
        ("number", "30", ""),
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Liikevaihto kasvoi 2 miljoonasta 5 miljoonaan euroon.", [2_000_000, 5_000_000]),
        ("Kuntien osuus on 60 000 euroa ja yritysten 15 000.", [60_000, 15_000]),
        ("Hanke maksoi 60 000 euroa ja tavoitti 15 000 asukasta.", [60_000]),
    ],
)
def test_sums_that_lean_on_their_neighbour(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tukea saivat Kylät ry (6 000), Seura (3 500) ja Pesä rf (1 200 euroa).", [6_000, 3_500, 1_200]),
        ("Tukea saivat Kylät ry (6 000 euroa), Seura (3 500) ja Pesä rf (1 200).", [6_000, 3_500, 1_200]),
        ("Stöd fick Byn rf (6 000), Föreningen (3 500) och Hembygd rf (1 200 euro).", [6_000, 3_500, 1_200]),
        ("Kävijät: museo (12 000), teatteri (9 500). Avustus (1 200 euroa).", [1_200]),
        ("Mukana museo (12 000 kävijää), teatteri (9 500 kävijää) ja seura (1 200 euroa).", [1_200]),
        ("Tukea saivat Kylät ry (2 021), Seura (3 jäsentä) ja Pesä rf (1 200 euroa).", [1_200]),
    ],
)
def test_brackets_of_a_list_share_the_currency_that_one_of_them_has(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == values


@pytest.mark.parametrize("joint", [", ", " ja "])
def test_each_sum_of_a_list_with_its_year_behind_it_is_one(joint: str) -> None:
    text = f"Tuki oli 12 000 euroa vuonna 2021, 15 000 vuonna 2022{joint}18 500 vuonna 2023."
    assert [money.value for money in read_amounts(text)] == [12_000, 15_000, 18_500]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,5 milj. e, josta kunta 150 000 e", ["1500000", "150000"]),
        ("10 000:n euron palkinto", ["10000"]),
        ("budjetti nousi kahdeksi miljoonaksi euroksi", ["2000000"]),
        ("1,2 miljoonan avustus", ["1200000"]),
        ("Rahoituksesta 60 prosenttia eli 1,8 miljoonaa tulee EU:lta.", ["1800000"]),
        ("5 000 e-kirjaa, 1,5 milj. e-kirjaa, väestöstä 60 prosenttia eli 3 miljoonaa", []),
    ],
)
def test_reads_rarer_units_and_cases(text: str, values: list[str]) -> None:
    assert [str(money.value) for money in read_amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,2 miljoonaa Norjan kruunua", "1200000 NOK"),
        ("Norjalaiset maksavat 300 000 kruunua", "300000 NOK"),
        ("Deltagaravgiften är 300 kronor", "300 SEK"),
        ("Liput 10/8/5 €", "10 EUR 8 EUR 5 EUR"),
        ("tuhannesta viiteentuhanteen euroon", "1000 EUR 5000 EUR"),
        ("tvåhundratusen euro", "200000 EUR"),
        ("one and a half million euros", "1500000 EUR"),
        ("1½ miljoonaa euroa", "1500000 EUR"),
        ("3x150 €", "150 EUR"),
        ("usean miljoonan euron hanke", ""),
    ],
)
def test_other_currencies_words_and_strokes(text: str, values: str) -> None:
    assert " ".join(f"{money.value} {money.currency}" for money in read_amounts(text)) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tuki on 10 000 tai 20 000 euroa.", [10_000, 20_000]),
        ("Between 150000 and 300000 euros", [150_000, 300_000]),
        ("€2–3 million", [2_000_000, 3_000_000]),
        ("500 000 – 1 milj. euroa", [500_000, 1_000_000]),
        ("Osuus on 65 mill. €, josta 50 t.€ kunnille", [65_000_000, 50_000]),
        ("Överskottet uppgick till 2,8 miljoner.", [2_800_000]),
        ("Maan väkiluku on 5,5 miljoonaa.", []),
        ("Haettu kuntarahoitus 30 000, muu 0, yhteensä 30 000", [30_000, 30_000]),
        ("Kunnalta 100 000.- ja yrityksiltä 1500.-", [100_000, 1_500]),
        ("Kurssi 5.- ja 6.-luokkalaisille, vuosina 2015.-2016.", []),
        ("Valtio 20 000 €; kaupunki 15 000 €; yhteensä 35 000", [20_000, 15_000, 35_000]),
        ("Tuki 50 000 €, kävijöitä yhteensä 70 000", [50_000]),
        ("Tuki 50 000 €, kursseja 30, yhteensä 300", [50_000]),
        ("Asiakkaita oli 15000 tai 20000.", []),
    ],
)
def test_real_pages_write_sums_so(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rahaston osuus on 42 % eli 126 miljoonaa. Loppu rahoitus tulee valtiolta (38 %).", [126_000_000]),
        ("Rahaa on 300 miljoonaa euroa, josta valtiolta 126 miljoonaa.", [300_000_000, 126_000_000]),
        ("Suomessa on 5,5 miljoonaa asukasta ja 2 miljoonaa kotia.", []),
        ("Avustusta myönnettiin 2,5 miljoonaa vuonna 2019.", [2_500_000]),
        ("Tuki on 10–20 000 euroa.", [10_000, 20_000]),
        ("Tuki on 500–1 000 euroa.", [500, 1_000]),
        ("Rahoitus on 123 456 + 65 432 = 188 888 euroa.", [123_456, 65_432, 188_888]),
    ],
)
def test_millions_and_ends_lean_on_their_neighbour(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == [Decimal(value) for value in values]


NO_SUMS = [
    "puh. 040 123 4567", "90100 Oulu", "PL 12345", "Y-tunnus 0187690-1", "12,5 prosenttia", "laki 1290/2002",
    "Dnro 1234/2019", "versio 2.5.1", "1 200 osallistujaa", "120 m2", "hanke S21234", "momentti 32.30.64", "30 op",
]  # fmt: skip


@pytest.mark.parametrize("code", NO_SUMS)
@pytest.mark.parametrize("frame", ["{}", "Hankkeessa {}.", "Tuki 500 euroa ({})"])
def test_codes_and_counts_are_no_sums(code: str, frame: str) -> None:
    found = [money.value for money in read_amounts(frame.format(code))]
    assert found == ([Decimal(500)] if "500" in frame else [])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Palkat\t45 000\nMatkat\t10 800\nYhteensä\t55 800", [45_000, 10_800, 55_800]),
        ("Henkilöstökulut | 45 000\nOstopalvelut | 10 800\nKustannukset yhteensä | 55 800", [45_000, 10_800, 55_800]),
        ("Palkat 45 000\nFlat rate 24 % 10 800\nYhteensä 55 800\nHanke päättyi.", [45_000, 10_800, 55_800]),
        ("Hanke alkoi.\nEAKR 60 000\nKunnat 20 000\nYhteensä 80 000\nOsallistujia 45", [60_000, 20_000, 80_000]),
        ("Palkat 45 000\nMatkat 10 800\nYhteensä 55 801", [45_000, 10_800, 55_801]),
        ("Naiset 45 000\nMiehet 10 800\nYhteensä 55 800", []),
        ("EAKR-tuki: 1.090.477", [1_090_477]),
    ],
)
def test_items_of_cost_that_add_up_to_their_total_are_sums(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rahoitus (1 000 €): ei tiedossa", []),
        ("Rahoitus (t€): 250", [250_000]),
        ("Budjetti (M€) 1,2", [1_200_000]),
        ("Kustannukset, tuhatta euroa: palkat 120, matkat 15 (11 %)", [120_000, 15_000]),
        ("Summat tuhansina euroina: 35", [35_000]),
        ("Budjetti (1000 euroa)\n2018 250\n2019 300", [250_000, 300_000]),
        ("Kustannukset (1 000 €)\nPalkat 45\nMatkat 12\nYhteensä 57", [45_000, 12_000, 57_000]),
        ("Rahoitus (1 000 €)  2019  2020\nEAKR  120  130\nKunnat  20  30", [120_000, 130_000, 20_000, 30_000]),
        ("Kustannukset (€)\nPalkat 45 000\nMatkat 12 000\nYhteensä 57 000", [45_000, 12_000, 57_000]),
        ("Finansiering (1 000 euro): EU 120, staten 30", [120_000, 30_000]),
        ("Avustus (1 000 €)\nHanke alkoi.", [1_000]),
        ("Budjetti on 5 tuhatta euroa: palkat 120 euroa", [5_000, 120]),
    ],
)
def test_the_unit_of_a_heading_or_a_label_is_that_of_the_sums_under_it(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Myönnetty 35 000 euroa vuodelle 2017 ja 42 000 vuodelle 2018.", [35_000, 42_000]),
        ("Avustus 35 000 euroa vuonna 2017, osallistujia 12 000 vuonna 2018", [35_000]),
        ("Budjetti 1'200'000 €", [1_200_000]),
    ],
)
def test_sums_of_years_and_apostrophes(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("Projektets budget är 2,5 mnkr.", [(2_500_000, "SEK")]),
        ("Anslaget på 384 mkr och 10 tkr", [(384_000_000, "SEK"), (10_000, "SEK")]),
        ("Norges bidrag är 2 mkr.", [(2_000_000, "NOK")]),
    ],
)
def test_swedish_short_forms_are_thousands_and_millions_of_kronor(text: str, sums: list[tuple[int, str]]) -> None:
    assert [(money.value, money.currency) for money in read_amounts(text)] == [(Decimal(v), c) for v, c in sums]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ESR 75 %, 120 000; kunta 25 %, 40 000; yhteensä 160 000 €", [120_000, 40_000, 160_000]),
        ("Palkat 45 000, matkat 12 000, yhteensä 57 000 euroa, osallistujia 3 000", [45_000, 12_000, 57_000]),
        ("EU 12500, valtio 12500, yhteensä 25000 €", [12_500, 12_500, 25_000]),
        ("Osallistujia 12 000 ja katsojia 15 000, avustus yhteensä 28 000 €", [28_000]),
        ("Osallistujia 12 000 ja 15 000, yhteensä 27 000 henkilöä", []),
    ],
)
def test_numbers_that_add_up_to_a_total_are_sums(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tilikauden tulos -7 250 €", [-7_250]),
        ("Poikkeama: –41 000 euroa", [-41_000]),
        ("Muutos 2016 -3 300 €", [-3_300]),
        ("Menot vähenivät (−900 €).", [-900]),
        ("Ylijäämä on -1,5 milj. euroa", [-1_500_000]),
        ("Resultatet är -8 000 euro", [-8_000]),
        ("-640 €", [-640]),
        ("Avustus -7 250 €", [7_250]),
        ("Uimarannan kunnostus -7 250 €", [7_250]),
        ("Avustus: - 7 250 €", [7_250]),
        ("-7 250 € veneisiin", [7_250]),
        ("7 000 -7 250 €", [7_000, 7_250]),
    ],
)
def test_a_minus_is_no_bullet_and_no_sign_between_a_label_and_its_sum(text: str, values: list[float]) -> None:
    assert [money.value for money in read_amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Luvut ovat tuhansina euroina.\nPalkat 64\nMatkat 9\nYhteensä 73", [64_000, 9_000, 73_000]),
        ("Kaikki summat on esitetty tuhansina euroina\nPalkat 64\nMatkat 9", [64_000, 9_000]),
        ("Beloppen är i tusen euro.\nLöner 64\nResor 9\nTotalt 73", [64_000, 9_000, 73_000]),
        ("All figures are in EUR thousand\nStaff 64\nTravel 9\nTotal 73", [64_000, 9_000, 73_000]),
    ],
)
def test_a_sentence_may_say_the_unit_of_the_rows_under_it(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sillan korjaus maksaa noin 7–8 miljoonaa.", [7_000_000, 8_000_000]),
        ("Kustannusarvio on 2,5-3 miljoonaa", [2_500_000, 3_000_000]),
        ("Budjetti 84210 / 21050", [84_210, 21_050]),
        ("Hankkeen budjetti on 84 210 / 21 050.", [84_210, 21_050]),
        ("Maassa on 7–8 miljoonaa asukasta.", []),
        ("Päätös 84210 / 21050", []),
        ("Avustus 84210 / 2016", []),
    ],
)
def test_two_sums_may_share_what_tells_them(text: str, values: list[int]) -> None:
    assert [money.value for money in read_amounts(text)] == values


@pytest.mark.parametrize("caption", ["Asukasta/kylä", "Osallistujaa", "Hakijaa / paikka", "Opiskelijoita"])
def test_what_a_caption_in_the_partitive_counts_is_no_sum(caption: str) -> None:
    assert [money.value for money in read_amounts(f"Budjetti\n64 000 €\n1 340\n{caption}")] == [64_000]


@pytest.mark.parametrize(
    "text",
    ["Rahoituksen tiedot Hanke: Silta Toimenpide: 3.2, yhteistyö", "Haettu tuki Toimintalinja: 4", "Stöd Åtgärd: 2.1"],
)
def test_the_number_of_a_measure_is_no_sum(text: str) -> None:
    assert read_amounts(text) == []


def test_a_full_stop_of_an_abbreviation_ends_no_sentence_about_money() -> None:
    found = read_amounts("Rahoitus on sovittu (valtio 41 milj. ja kunnat 13 milj.).")
    assert [money.value for money in found] == [41_000_000, 13_000_000]
