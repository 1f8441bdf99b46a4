"""What opens an end of a period, and what only looks so."""

from __future__ import annotations

from datetime import date

import pytest

from converters.text.dates.reader import read_dates


def _iso(text: str) -> list[str]:
    return [f"{found.start or ''}/{found.end or ''}" for found in read_dates(text)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("vuonna 1950 tai sen jälkeen syntyneet", "1950-01-01/"),
        ("7.3.2022 ja sen jälkeen saapuneet hakemukset", "2022-03-07/"),
        ("personer födda år 1950 eller senare", "1950-01-01/"),
        ("those born in 1950 or later", "1950-01-01/"),
        ("vuonna 1990 tai aiemmin rakennetut talot", "/1990-12-31"),
        ("houses built in 1990 or earlier", "/1990-12-31"),
        ("closed until at least 4 May 2021", "/2021-05-04"),
        ("stängt till åtminstone 4 maj 2021", "/2021-05-04"),
        ("The work ends on 4.5.2021 at the latest.", "/2021-05-04"),
        ("closed from 1 April until at least 4 May 2021", "2021-04-01/2021-05-04"),
    ],
)
def test_what_is_later_or_earlier_too_opens_an_end(text: str, period: str) -> None:
    assert _iso(text) == [period]


def test_what_closes_a_day_leads_none_after_it() -> None:
    assert _iso("Apply by 4 May 2021 at the latest. On 6 June 2021 we meet.") == [
        "/2021-05-04",
        "2021-06-06/2021-06-06",
    ]


def test_what_happened_after_a_day_leaves_it_a_day() -> None:
    assert _iso("Kokous pidettiin 7.3.2022 ja sen jälkeen aloitettiin työ.") == ["2022-03-07/2022-03-07"]


@pytest.mark.parametrize(
    "text",
    [
        "The map is based on data from 2017.",
        "The survey from 2017 covers all villages.",
        "Rapporten från 2017 visar vägen.",
        "statistik från 2017",
    ],
)
def test_what_a_source_is_from_is_its_time(text: str) -> None:
    assert _iso(text) == ["2017-01-01/2017-12-31"]


@pytest.mark.parametrize("text", ["data from 2017 onwards", "open from 2017", "verksamhet från 2017"])
def test_other_things_begin_then(text: str) -> None:
    assert _iso(text) == ["2017-01-01/"]


@pytest.mark.parametrize(
    "text",
    [
        "Kokeilun on tarkoitus käynnistyä vielä vuoden 2022 aikana ja jatkua vuoden 2023 loppuun.",
        "Kurssit käynnistyivät jo vuoden 2022 aikana ja jatkuvat vuoden 2023 loppuun.",
        "Hanke alkoi kylissä vuoden 2022 alussa ja jatkui vuoden 2023 loppuun.",
    ],
)
def test_what_begins_and_goes_on_to_an_end_is_one_period(text: str) -> None:
    assert _iso(text) == ["2022-01-01/2023-12-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Haku avattiin 1.2.2021 ja suljettiin 28.2.2021.",
        "The call opened on 1 February 2021 and closed on 28 February 2021.",
    ],
)
def test_what_is_opened_and_closed_is_one_period(text: str) -> None:
    assert _iso(text) == ["2021-02-01/2021-02-28"]


@pytest.mark.parametrize(
    "text",
    [
        "Seminariet planeras till den 3 mars 2015.",
        "Mötet har flyttats till 3 mars 2015",
        "The fair was postponed to 3 March 2015.",
    ],
)
def test_to_when_something_is_put_is_the_day_itself(text: str) -> None:
    (found,) = read_dates(text)
    assert (found.start, found.end) == (date(2015, 3, 3), date(2015, 3, 3))


def test_what_lasts_to_a_day_ends_on_it() -> None:
    (found,) = read_dates("Kursen planeras pågå till den 3 mars 2015.")
    assert (found.start, found.end) == (None, date(2015, 3, 3))


def test_a_year_that_ends_a_title_in_marks_is_of_the_title() -> None:
    assert read_dates('Tapahtuma "Kunta kuntoon 2025" on avoin.') == []
    assert len(read_dates('Hanke "Virtaa vuonna 2025" alkaa.')) == 1
