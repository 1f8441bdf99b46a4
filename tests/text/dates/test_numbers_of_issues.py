"""Numbers that look like a month or a year: issues of periodicals and series, initials of authors, names of plans."""

from __future__ import annotations

import pytest

from converters.text.dates.reader import read_dates


def _iso(text: str) -> list[str]:
    return [f"{found.start or ''}/{found.end or ''}" for found in read_dates(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Kuntatyön aikakauskirja 4/2012 käsitteli teemaa.",
        "Juttu ilmestyi jäsenlehdessä 2/2021.",
        "Asukaskirje 3/2019",
        "Housing Bulletin 2/2022 tells more.",
        "Artikel i medlemstidningen 3/2006",
        "Pamflett 4/2016",
        "Labour Review 3/2010",
    ],
)
def test_the_number_of_an_issue_is_no_month(text: str) -> None:
    assert _iso(text) == []


def test_the_number_of_a_file_is_no_month() -> None:
    assert _iso("Diarienummer:\nKLB-2010-02") == []
    assert _iso("Alku-2010-02") == ["2010-02-01/2010-02-28"]


@pytest.mark.parametrize("text", ["Esite valmis 5/2020", "Hankkeen aloitus 5/2020", "Loppuraportti 5/2020"])
def test_other_words_lead_a_month(text: str) -> None:
    assert _iso(text) == ["2020-05-01/2020-05-31"]


def test_a_month_behind_an_unknown_name_may_be_an_issue() -> None:
    assert [found.confidence for found in read_dates("Kylänen 3/2006. Aloitus 3/2006.")] == [0.7, 1.0]


@pytest.mark.parametrize("text", ["Salmi, A. & Niemi, T. 2015. Kylä elää.", "Laine, F. 2015. Vägar.", "Tack Tom 2015"])
def test_the_initial_of_an_author_is_no_word_for_up_to_or_from(text: str) -> None:
    assert _iso(text) == []


@pytest.mark.parametrize("text", ["T.o.m. 31.12.2020", "t.o.m. 31.12.2020", "tom 31.12.2020", "t o m 31.12.2020"])
def test_up_to_and_with_is_written_in_many_ways(text: str) -> None:
    assert _iso(text) == ["/2020-12-31"]


def test_a_plan_called_by_a_year_and_what_follows_it_is_no_year() -> None:
    assert _iso("Noudattaa aluesuunnitelmaa Kaari 2018+.") == []
