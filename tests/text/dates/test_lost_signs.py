"""Dates on pages that lost a sign: the dash between two years or days, or what a wrong character set made of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.dates.reader import read_dates

DAYS = st.dates(date(2005, 1, 1), date(2029, 12, 31))


def _iso(text: str) -> list[str]:
    return [f"{found.start or ''}/{found.end or ''}" for found in read_dates(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Saarelan kehittämisohjelma 2014 2017 hyväksyttiin.",
        "Ohjelman (Kaari) 2014 2017 toimeenpano",
        "vuosina 2014 2017",
        "vuosien 2014 2017 aikana",
        "Toteutusaika: 2014 2017",
        "ohjelmakaudella 2014 2017",
        "Österbottens landskapsprogram 2014 2017",
        "projekt under åren 2014 2017",
        "the rural programme 2014 2017 in figures",
    ],
)
def test_two_years_side_by_side_are_a_period(text: str) -> None:
    assert _iso(text) == ["2014-01-01/2017-12-31"]


@pytest.mark.parametrize("text", ["vuosina 2016 2017", "åren 2016 2017", "Kesto 2016 2017"])
def test_years_that_follow_each_other_are_a_period_behind_a_word_for_years(text: str) -> None:
    assert _iso(text) == ["2016-01-01/2017-12-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Tilinpäätös 2017 2018",
        "Toimintatuotot 2017 2018 muutos %",
        "TP 2014 TA 2016 2018",
        "Taulukko 2014 2016 2018",
        "Kylä 12 2014 2017",
        "Tuote 1990 2010 kpl",
        "Kävijöitä noin 2010 2015 kesällä",
        "Avustus 2000 2500 euroa",
        "puh. 050 2015 2018",
        "Väki 2014\n2017 ja muut",
    ],
)
def test_the_years_of_columns_and_other_numbers_are_no_period(text: str) -> None:
    assert not any(found.start and found.end and found.start.year != found.end.year for found in read_dates(text))


@pytest.mark.parametrize("dash", ["?", " ? ", "\ufffd", " \ufffd ", "\x96", " \x96 ", "â€“", " â€“ "])
@given(DAYS, DAYS)
def test_a_dash_of_another_character_set_joins_two_days(dash: str, one: date, other: date) -> None:
    start, end = sorted((one, other))
    text = f"Kesto {start.day}.{start.month}.{start.year}{dash}{end.day}.{end.month}.{end.year}"
    assert _iso(text) == [f"{start}/{end}"]


@pytest.mark.parametrize(
    ("text", "count"),
    [("Mitä tehtiin vuonna 2019? 2020 alkoi hyvin.", 2), ("Milloin, 3.4.2019? Tai 5.4.2019?", 2), ("2019?", 0)],
)
def test_a_question_is_no_dash(text: str, count: int) -> None:
    assert len(_iso(text)) == count


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Toteutusaika: syyskuu 2018 elokuu 2020", "2018-09-01/2020-08-31"),
        ("Kesto kevät 2018 syksy 2020", "2018-03-01/2020-11-30"),
        ("Projekttid september 2018 augusti 2020", "2018-09-01/2020-08-31"),
        ("Duration September 2018 August 2020", "2018-09-01/2020-08-31"),
        ("Väliraportti syyskuu 2018 elokuu 2020 Rannassa", "2018-09-01/2020-08-31"),
    ],
)
def test_two_months_or_seasons_behind_a_label_are_one_period(text: str, period: str) -> None:
    assert _iso(text) == [period]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Kurssi on syyskuu/lokakuu 2024.", "2024-09-01/2024-10-31"),
        ("Haku on auki kesä/heinäkuussa 2022.", "2022-06-01/2022-07-31"),
        ("Mötet hålls i december/januari 2022.", "2021-12-01/2022-01-31"),
        ("Interviews in June/July 2022", "2022-06-01/2022-07-31"),
        ("Visits in December 2021/January 2022", "2021-12-01/2022-01-31"),
    ],
)
def test_a_stroke_joins_two_months(text: str, period: str) -> None:
    assert _iso(text) == [period]


@pytest.mark.parametrize(
    "text", ["from 2nd of Aug. - to 5th of Dec. 2019", "2 Aug. – 5 Dec. 2019", "2 Aug - to 5 Dec 2019"]
)
def test_a_stop_or_a_second_sign_does_not_part_two_days(text: str) -> None:
    assert _iso(text) == ["2019-08-02/2019-12-05"]


def test_thursday_behind_a_dash_is_no_second_sign() -> None:
    assert _iso("ma 5.5. - to 8.5.2025") == ["2025-05-05/2025-05-08"]


def test_months_without_a_label_stay_two() -> None:
    assert len(_iso("Leirit syyskuu 2018 elokuu 2020")) == 2


@pytest.mark.parametrize("joint", [" ja ", ", "])
@pytest.mark.parametrize("lead", ["ohjelmakaudella", "vuosina", "Toteutusaika:"])
def test_years_listed_behind_a_period_without_its_dash_are_one_too(lead: str, joint: str) -> None:
    assert _iso(f"{lead} 2008 2013{joint}2014 2020") == ["2008-01-01/2013-12-31", "2014-01-01/2020-12-31"]


@pytest.mark.parametrize(
    ("text", "period"),
    [("voimassa 1.3.31.5.2020.", "2020-03-01/2020-05-31"), ("haku 10.10.12.12.2015", "2015-10-10/2015-12-12")],
)
def test_two_days_run_together_are_a_period(text: str, period: str) -> None:
    assert [(_iso(text), read_dates(text)[0].confidence)] == [([period], 0.8)]
