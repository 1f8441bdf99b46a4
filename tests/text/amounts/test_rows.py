"""Plain numbers that are sums by their rows: labels of costs and payers, with no heading, unit or total."""

from __future__ import annotations

import pytest

from converters.text.amounts.reader import read_amounts


def _values(text: str) -> list[float]:
    return [float(money.value) for money in read_amounts(text)]


@pytest.mark.parametrize("label", ["Palkat", "Vuokrat", "Palkkiot", "Ostopalvelut", "Konehankinnat", "Tulot", "Löner"])
@pytest.mark.parametrize(
    ("number", "value"), [("7 300", 7_300), ("84 000", 84_000), ("84000", 84_000), ("912,40", 912.4)]
)
def test_a_label_of_nothing_but_money_is_enough(label: str, number: str, value: float) -> None:
    assert _values(f"{label} {number}") == [value]
    assert _values(f"Menot\n\n{label}: {number}\n") == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Vuokrat 2 700\nTilat 410\nSähkö 90 kWh", [2_700, 410]),
        ("EAKR: 81 000\nValtio: 9 000\nKunnat: 6 500", [81_000, 9_000, 6_500]),
        ("Palkat 81 000, ostopalvelut 9 000", [81_000, 9_000]),
        ("Palkat\t81 000\t79 400\nMatkat\t2 500\t1 900", [81_000, 79_400, 2_500, 1_900]),
        ("Vuokrat\n81 000\n4050\nTarvikkeet\n2 500\n125", [81_000, 4_050, 2_500, 125]),
        ("Palkat 81 000 €\nVuokrat 5 000\nMatkat 640 €", [81_000, 5_000, 640]),
        ("Salaries 81 000\nTravel 5 000\nTotal 86 000", [81_000, 5_000, 86_000]),
        ("Haettu avustus\t40 000\nKäytetty avustus\t39 120,50\nPalautettava\t879,50", [40_000, 39_120.5, 879.5]),
    ],
)
def test_rows_of_money_are_read_together(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ESR-rahoitus 81 000 Kuntarahoitus 9 000 Yksityinen rahoitus 6 500", [81_000, 9_000, 6_500]),
        ("Haettu tuki 9 000 Myönnetty tuki 8 500 Maksettu tuki 8 210", [9_000, 8_500, 8_210]),
        ("Myönnetty valtion rahoitus 412345 Toteutunut valtion rahoitus 398765", [412_345, 398_765]),
    ],
)
def test_pairs_of_labels_and_sums_on_one_line_need_no_signs(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Palkat 2000\nMatkat 1950\nVuokrat 1800", [2_000, 1_950, 1_800]),
        ("Vuokrat 2008\nMatkat 2012\nYhteensä 4020", [2_008, 2_012, 4_020]),
        ("Kustannukset (EUR)\nPalkat\n81 000\nVuokrat\n2000\nMatkat\n5 000", [81_000, 2_000, 5_000]),
        ("Avustukset\nOhjaus\n9 000\n2000\nTiedotus\n4 000\n900", [9_000, 2_000, 4_000, 900]),
        ("Palkat 2017", []),
        ("Kulut 2017\nKulut 2018", []),
        ("Budjetti 2017 81 000\nBudjetti 2018 79 000", [81_000, 79_000]),
        (
            "Rahoitus 2017\nEAKR 81 000\nKunta 9 000\nRahoitus 2018\nEAKR 79 000\nKunta 8 000",
            [81_000, 9_000, 79_000, 8_000],
        ),
    ],
)
def test_four_digits_are_money_between_rows_of_money_and_a_year_in_a_heading(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "Henkilöstö 1 200",
        "Koulutus 12 000",
        "Kunnat 15 000",
        "Kunta Asukasluku\nKemi 19 900\nTornio 20 900",
        "EU 27\nValtio 20\nKunta 3",
        "EAKR 50 %\nValtio 25 %\nKunta 25 %",
        "Rahasto ESR 10324",
        "Palkat nousivat 3 000 henkilöllä",
        "Puh. vuokrat 040 123 4567",
        "Palvelut 1 200\nTilat 340",
        "Hakijat 2018\nMyönnetty tuki 2018",
    ],
)
def test_counts_codes_shares_and_years_are_no_sums(text: str) -> None:
    assert _values(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Kolmen vuoden kulut: 0,4 / 0,7 / 0,5 milj. €", [400_000, 700_000, 500_000]),
        ("0,3/0,9 M€", [300_000, 900_000]),
        ("40/60/80 t€", [40_000, 60_000, 80_000]),
        ("0,4, 0,7 ja 0,5 milj. euroa", [400_000, 700_000, 500_000]),
        ("2014: 21 000, 2015: 23 500, 2016: 19 000 euroa", [21_000, 23_500, 19_000]),
        ("Kylä A 4 000, kylä B 3 500 ja kylä C 6 000 euroa", [4_000, 3_500, 6_000]),
        ("talkootyön osuus on 4 000 ja oma rahoitus 1 500 euroa", [4_000, 1_500]),
        ("40 000 €, josta 28 000 on EU-rahaa", [40_000, 28_000]),
        ("40 000 €, varav 28 000 EU-stöd", [40_000, 28_000]),
        ("kolmesataatuhatta (300 000) euroa", [300_000]),
        ("300 000 (kolmesataatuhatta) euroa", [300_000]),
        ("Kävijöitä 1 400 ja budjetti 40 000 euroa", [40_000]),
        ("Kirjoja 14 000 ja avustus 40 000 euroa", [40_000]),
        ("40 000 €, josta 14 000 hyötyi", [40_000]),
    ],
)
def test_a_unit_is_shared_by_the_sums_of_a_list_and_the_forms_of_a_number(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize("gets", ["sai", "on saamassa", "käyttää", "får", "received"])
@pytest.mark.parametrize(
    ("rest", "values"),
    [
        ("laituriin 12 000, latuun 8 500 ja lavaan 4 200 euroa", [12_000, 8_500, 4_200]),
        ("uuteen kerhoon 60 000 ja retkiin 7 000 €", [60_000, 7_000]),
        ("vieraita 12 000 ja tuloja 7 000 euroa", [7_000]),
        ("12 000 vierasta ja 7 000 euroa", [7_000]),
    ],
)
def test_sums_to_several_ends_share_the_unit_of_the_last(gets: str, rest: str, values: list[float]) -> None:
    assert _values(f"Seura {gets} {rest}.") == values


def test_numbers_behind_words_that_tell_of_no_giving_share_no_unit() -> None:
    assert _values("Kylässä asuu 12 000, lainaa on 7 000 euroa.") == [7_000]


@pytest.mark.parametrize("head", ["Saajaeuroa", "NimiEuroa", "Kohde€", "Avustuksen saajaEUR", "Saaja euroa"])
def test_heads_of_columns_that_ran_together_still_say_that_sums_follow(head: str) -> None:
    assert _values(f"{head}\nKylätalo ry 14 500\nLaavu 950") == [14_500, 950]
    assert _values(f"{head}\nKylätalo ry14 500\nNuotio ry7 250") == [14_500, 7_250]


def test_a_legal_form_may_touch_a_sum() -> None:
    assert _values("Kylätalo ry14 500 €, Laavu Oy12 000 €") == [14_500, 12_000]
    assert _values("Tietue ry14, Oy12") == []
