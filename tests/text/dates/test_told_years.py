"""Years that are told again ("saman vuoden"), edges of periods of years, years in brackets, fields of years."""

from __future__ import annotations

import pytest

from converters.text.dates.reader import read_dates


def _periods(text: str) -> list[tuple[str, str]]:
    return [(str(found.start or ""), str(found.end or "")) for found in read_dates(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Kokeilu alkoi 1.4.2021 ja päättyi saman vuoden marraskuussa.",
        "Försöket inleddes i april 2021 och avslutades i november samma år.",
        "The trial began in April 2021 and ended in November of the same year.",
    ],
)
def test_the_same_year_is_the_one_told_before(text: str) -> None:
    assert _periods(text) == [("2021-04-01", "2021-11-30")]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Kokeilu alkoi syksyllä 2019 ja päättyi seuraavan vuoden keväällä.", [("2019-09-01", "2020-05-31")]),
        ("Kokeilu alkoi tammikuun 2019 alusta ja kesti saman vuoden loppuun.", [("2019-01-01", "2019-12-31")]),
        ("Saman vuoden syksyllä alkoi toinen ryhmä.", []),
        ("Opas valmistui 2019, ja samana vuonna palkattiin ohjaaja.", [("2019-01-01", "2019-12-31")]),
    ],
)
def test_later_years_count_from_it(text: str, periods: list[tuple[str, str]]) -> None:
    assert _periods(text) == periods


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Lukuvuoden 2021–2022 alusta kerhoja on kolme.", ("2021-08-01", "")),
        ("Toimikauden 2021–2025 loppuun saakka", ("", "2025-12-31")),
        ("Ohjelmakauden 2014–2020 lopulla", ("2014-01-01", "2020-12-31")),
    ],
)
def test_edges_of_periods_of_years_open_them(text: str, period: tuple[str, str]) -> None:
    assert _periods(text) == [period]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Kyläkierrokset (2018 ja 2020)", [2018, 2020]),
        ("Leirivuodet 1–3 (2017, 2018 ja 2019)", [2017, 2018, 2019]),
        ("Projektåren (2020, 2021 och 2022)", [2020, 2021, 2022]),
        ("Tutkimus (Ranta 2019)", []),
        ("Paikkoja (2019, 45)", []),
    ],
)
def test_brackets_with_nothing_else_hold_years(text: str, years: list[int]) -> None:
    assert _periods(text) == [(f"{year}-01-01", f"{year}-12-31") for year in years]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Aloitusvuosi: 2018\nPäättymisvuosi: 2020", [("2018-01-01", "2020-12-31")]),
        ("Kokeilu päättyi v. 2019 kesäkuussa", [("2019-06-01", "2019-06-30")]),
        ("Seminaari oli vuonna 2021 marraskuussa.", [("2021-11-01", "2021-11-30")]),
        ("Kesto: 1.5.2022 – (toistaiseksi)", [("2022-05-01", "")]),
        ("Aloitus elokuu -21, jatkosta sovitaan", [("2021-08-01", "2021-08-31")]),
    ],
)
def test_other_forms_of_years(text: str, periods: list[tuple[str, str]]) -> None:
    assert _periods(text) == periods


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Verksamheten pågår till 30/6-2020.", [("", "2020-06-30")]),
        ("Ohjaaja aloitti 7.1.2019 ja lopetti saman vuoden lokakuussa.", [("2019-01-07", "2019-10-31")]),
    ],
)
def test_days_with_a_stroke_and_people_who_begin_and_stop(text: str, periods: list[tuple[str, str]]) -> None:
    assert _periods(text) == periods


@pytest.mark.parametrize(
    "text",
    [
        "Projektet startade i augusti 2018 och avslutades i slutet av maj 2021.",
        "Hanke starttasi elokuussa 2018 ja saatiin päätökseen toukokuussa 2021.",
        "Kesto: elok. 2018 – toukok. 2021",
    ],
)
def test_more_ways_to_begin_and_end(text: str) -> None:
    assert _periods(text) == [("2018-08-01", "2021-05-31")]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Työt 2021: kartoitus; 2022: kokeilu", [2021, 2022]),
        ("2021: kartoitus\n2022: kokeilu\n2023: arviointi", [2021, 2022, 2023]),
        ("Kävijät 2019: 120, 2020: 140", []),
        ("2021: kartoitus", []),
    ],
)
def test_years_that_head_the_entries_of_a_list(text: str, years: list[int]) -> None:
    assert _periods(text) == [(f"{year}-01-01", f"{year}-12-31") for year in years]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Avaus viivästyi syksystä 2021 kevääseen 2022.", [("2021-09-01", "2021-11-30"), ("2022-03-01", "2022-05-31")]),
        ("Kerho jatkuu syksystä 2021 kevääseen 2022.", [("2021-09-01", "2022-05-31")]),
        ("Kerhot siirtyivät syyskuusta 2021 verkkoon.", [("2021-09-01", "")]),
    ],
)
def test_what_moves_from_one_time_to_another_is_no_period(text: str, periods: list[tuple[str, str]]) -> None:
    assert _periods(text) == periods


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Leirejä oli vuonna 2004 seitsemän, 2005 kuusi.", [2004, 2005]),
        ("Talkoita pidettiin vuonna 2012 kolme, 2013 viisi ja 2014 yksitoista.", [2012, 2013, 2014]),
        ("Vuonna 2018 avustusta sai 12 yhdistystä, 2019 15 yhdistystä ja 2020 jo 20.", [2018, 2019]),
        ("Vuonna 2018 kävijöitä oli 1 950, 2019 taas 2 020.", [2018]),
        ("År 2016 ordnades två kurser, 2017 fem.", [2016, 2017]),
        ("Vuonna 2018 osallistui 12 miestä ja 2020 naista.", [2018]),
        ("Vuonna 2018 tehtiin opas, 2030 kaksi.", [2018]),
    ],
)
def test_a_list_of_what_was_counted_has_all_its_years(text: str, years: list[int]) -> None:
    assert [found.start.year for found in read_dates(text) if found.start] == years


@pytest.mark.parametrize("text", ["Tukea saa 2000-10 000 euroa.", "Avustus on 2015–20 000 €."])
def test_a_range_of_sums_is_no_range_of_years(text: str) -> None:
    assert not read_dates(text)
