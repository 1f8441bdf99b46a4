"""Feasts with their years, months and days over a turn of the year, years in a chain, and years behind "mennessä"."""

from __future__ import annotations

from datetime import date

import pytest

from converters.text.dates.feasts import easter, feast_bounds
from converters.text.dates.reader import read_dates


def _ends(text: str) -> list[tuple[str, str]]:
    return [(str(found.start or ""), str(found.end or "")) for found in read_dates(text)]


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(1943, (4, 25)), (2008, (3, 23)), (2013, (3, 31)), (2017, (4, 16)), (2018, (4, 1)), (2030, (4, 21))],
)
def test_easter_is_where_the_calendar_has_it(year: int, sunday: tuple[int, int]) -> None:
    assert easter(year) == date(year, *sunday)


@pytest.mark.parametrize("year", range(1950, 2051))
def test_feasts_on_a_weekday_stay_in_their_week(year: int) -> None:
    midsummer, eve = feast_bounds(year, "midsummer"), feast_bounds(year, "midsummer-eve")
    assert midsummer is not None
    assert eve is not None
    assert midsummer[0].weekday() == 5
    assert date(year, 6, 20) <= midsummer[0] <= date(year, 6, 26)
    assert (midsummer[0] - eve[0]).days == 1


@pytest.mark.parametrize("year", range(1950, 2051))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Kioski avattiin vappuna 2016.", "2016-05-01", "2016-05-01"),
        ("Juhlavuosi päättyi itsenäisyyspäivänä 2017", "2017-12-06", "2017-12-06"),
        ("Näytös on jouluaattona 2018 ja sen jälkeen tauko", "2018-12-24", "2018-12-24"),
        ("Kylätalo valmistui pääsiäisenä 2013.", "2013-03-29", "2013-04-01"),
        ("Tapaaminen loppiaisena 2015", "2015-01-06", "2015-01-06"),
        ("Kausi jatkuu vapunaattoon 2019 asti", "", "2019-04-30"),
        ("Stängt på midsommarafton 2022", "2022-06-24", "2022-06-24"),
        ("Open on Christmas Eve 2021", "2021-12-24", "2021-12-24"),
        ("Laiva vihittiin juhannuksena 2014", "2014-06-21", "2014-06-21"),
        ("Työt ovat valmiit jouluun 2023 mennessä", "", "2023-12-26"),
        ("Kahvila on auki vapusta pyhäinpäivään 2016", "2016-05-01", "2016-11-05"),
        ("Festen hålls under midsommaren 2014", "2014-06-21", "2014-06-21"),
        ("The path was opened at Easter 2013.", "2013-03-29", "2013-04-01"),
    ],
)
def test_a_feast_with_its_year_is_its_days(text: str, start: str, end: str) -> None:
    assert _ends(text) == [(start, end)]


@pytest.mark.parametrize("text", ["Vappuna tavataan torilla", "Jouluksi kotiin 12 perhettä", "Joulutori 350 kävijää"])
def test_a_feast_without_a_year_is_no_date(text: str) -> None:
    assert _ends(text) == []


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Ryhmä kokoontui joulu–helmikuussa 2015–2016.", "2015-12-01", "2016-02-29"),
        ("loka-maaliskuu 2017-2018", "2017-10-01", "2018-03-31"),
        ("Kurssi on syys–toukokuussa 2020/2021", "2020-09-01", "2021-05-31"),
        ("Pilotti syksy–kevät 2012–2013", "2012-09-01", "2013-05-31"),
        ("Kausi 1.9.–31.5.2012–2013", "2012-09-01", "2013-05-31"),
        ("Kokeilu huhti–heinäkuussa 2012–2013", "2012-04-01", "2013-07-31"),
        ("Vuosina 2011-2012-2013 koulutettiin ohjaajia", "2011-01-01", "2013-12-31"),
        ("2015–2016–2017", "2015-01-01", "2017-12-31"),
    ],
)
def test_years_behind_months_and_in_a_chain_are_of_one_period(text: str, start: str, end: str) -> None:
    assert _ends(text) == [(start, end)]


def test_months_of_two_years_that_do_not_follow_each_other_keep_their_own() -> None:
    assert _ends("marras–joulukuussa 2012 ja 2014") == [("2012-11-01", "2012-12-31"), ("2014-11-01", "2014-12-31")]
    assert _ends("2011-2012, 2013-2014") == [("2011-01-01", "2012-12-31"), ("2013-01-01", "2014-12-31")]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Ilmoittaudu 15. maaliskuuta mennessä 2018.", "", "2018-03-15"),
        ("Raportti annetaan 30.9. mennessä 2016.", "", "2016-09-30"),
        ("heinäkuun loppuun mennessä 2019", "", "2019-07-31"),
        ("Palvelu toimii 1.10. alkaen vuonna 2013", "2013-10-01", ""),
    ],
)
def test_a_year_may_stand_behind_the_word_for_until_or_from(text: str, start: str, end: str) -> None:
    assert _ends(text) == [(start, end)]


def test_a_count_behind_the_word_for_until_is_no_year() -> None:
    assert _ends("Toukokuuhun mennessä 2015 osallistujaa") == []


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Tuesday 03. March 2009 - Thursday 30. June 2011", "2009-03-03", "2011-06-30"),
        ("Tue 3 Mar 2009 – Thu 30 Jun 2011", "2009-03-03", "2011-06-30"),
        ("onsdag 4.3.2009 – lördag 30.4.2011", "2009-03-04", "2011-04-30"),
        ("huhtikuussa v. 2014", "2014-04-01", "2014-04-30"),
        ("syksyllä v. 2014 alkanut", "2014-09-01", "2014-11-30"),
        ("kevättalvella 2013", "2013-03-01", "2013-05-31"),
        ("keskikesällä 2013", "2013-06-01", "2013-08-31"),
        ("Alkamisaika: 1.4.2013\nPäättymisaika: 30.9.2014", "2013-04-01", "2014-09-30"),
        ("Hankkeen alkamispäivä: 1.4.2013\nHankkeen päättymispäivä: 30.9.2014", "2013-04-01", "2014-09-30"),
        ("Projekti alkaa: 1.4.2013\nProjekti päättyy: 30.9.2014", "2013-04-01", "2014-09-30"),
    ],
)
def test_weekdays_short_words_for_year_and_fields_do_not_part_a_date(text: str, start: str, end: str) -> None:
    assert _ends(text) == [(start, end)]
