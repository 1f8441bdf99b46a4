"""Every way of writing a day stands in every way of writing a period, and every part of a year is read back."""

from __future__ import annotations

from calendar import month_abbr, month_name, monthrange
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.dates.reader import read_dates
from tests.text.dates.test_reader import SWEDISH_MONTHS

MONTHS = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"]
SWEDISH = [*SWEDISH_MONTHS, ""]
DAYS = st.dates(date(2005, 1, 1), date(2029, 12, 31))
YEARS = st.integers(2005, 2029)
WRITTEN: list[Callable[[date], str]] = [
    lambda day: f"{day.day}.{day.month}.{day.year}",
    lambda day: f"{day:%d.%m.%Y}",
    lambda day: f"{day.day}. {day.month}. {day.year}",
    lambda day: f"{day.day} .{day.month} .{day.year}",
    lambda day: f"{day.day}.\xa0{day.month}.\u2009{day.year}",
    lambda day: day.isoformat(),
    lambda day: f"{day.day}. {MONTHS[day.month - 1]}kuuta {day.year}",
    lambda day: f"{MONTHS[day.month - 1]}kuun {day.day}. päivänä {day.year}",
    lambda day: f"den {day.day} {SWEDISH[day.month - 1]} {day.year}",
    lambda day: f"{day.day} {month_abbr[day.month]} {day.year}",
    lambda day: f"{month_name[day.month]} {day.day}, {day.year}",
    lambda day: f"{day.day}/{day.month}/{day.year}",
]
DASHES = ["–", " – ", "-", " - ", "—", " ―", " ‒ ", " − ", "‐", " -- ", "--", " → ", " –> ", " –\n"]


def _read(text: str) -> list[str]:
    return [f"{found.start or ''}/{found.end or ''}" for found in read_dates(text)]


@given(st.sampled_from(WRITTEN), st.sampled_from(DASHES), DAYS, DAYS)
def test_any_dash_joins_two_days_of_any_form(write: Callable[[date], str], dash: str, one: date, other: date) -> None:
    start, end = sorted((one, other))
    text = f"Toteutusaika: {write(start)}{dash}{write(end)}"
    assert _read(text) == [f"{start}/{end}"], text


PAIRS = [
    "{} ja {} välillä",
    "{} - {} välisenä aikana",
    "ajalla {}–{}",
    "from {} to {}",
    "between {} and {}",
    "under tiden {}–{}",
    "{} till {}",
    "från {} till {}",
    "mellan {} och {}",
    "alkaen {} ja päättyen {}",
    "alkaa {} ja päättyy {}",
    "{} alkaen {} saakka",
    "käynnistyy {} ja päättyy {}",
    "började {} och avslutades {}",
    "started {} and ended {}",
]


@given(st.sampled_from(PAIRS), DAYS, DAYS)
def test_words_join_two_days(frame: str, one: date, other: date) -> None:
    start, end = sorted((one, other))
    text = f"Hanke toteutetaan {frame.format(*map(WRITTEN[0], (start, end)))}."
    assert _read(text) == [f"{start}/{end}"], text


@pytest.mark.parametrize("frame", ["{} alkaen", "{} alk.", "alk. {}", "fr.o.m. {}", "{} –>", "{} alkaen toistaiseksi"])
@given(DAYS)
def test_an_open_end(frame: str, day: date) -> None:
    assert _read(f"Toiminta {frame.format(WRITTEN[0](day))}") == [f"{day}/"]


@pytest.mark.parametrize("frame", ["{} mennessä", "{} asti", "t.o.m. {}", "senast den {}", "up to {}"])
@given(DAYS)
def test_an_open_start(frame: str, day: date) -> None:
    assert _read(f"Jatkuu {frame.format(WRITTEN[0](day))}") == [f"/{day}"]


def _months(year: int, first: int, last: int) -> str:
    return f"{date(year, first, 1)}/{date(year, last, monthrange(year, last)[1])}"


QUARTERS = ["Q{q}/{y}", "Q{q} {y}", "Q{q}-{y}", "{y} Q{q}", "{y}/Q{q}", "{q}. kvartaali {y}", "{q}. neljännes {y}"]


@given(st.sampled_from(QUARTERS), YEARS, st.integers(1, 4))
def test_quarters(frame: str, year: int, quarter: int) -> None:
    assert _read(f"Valmis {frame.format(q=quarter, y=year)}.") == [_months(year, 3 * quarter - 2, 3 * quarter)]


HALVES = [
    ("H1/{}", "H2/{}"),
    ("{} H1", "{} H2"),
    ("alkuvuonna {}", "loppuvuonna {}"),
    ("vuoden {} alkupuoliskolla", "vuoden {} loppupuolella"),
    ("alkupuolella vuotta {}", "loppupuolella vuotta {}"),
    ("vuoden {} ensimmäisellä puoliskolla", "toisella vuosipuoliskolla {}"),
    ("under första halvåret {}", "under andra halvåret av {}"),
    ("första hälften av {}", "andra halvan av {}"),
    ("in the first half of {}", "the second half of {}"),
]


@given(st.sampled_from(HALVES), YEARS)
def test_halves(frames: tuple[str, str], year: int) -> None:
    for frame, (first, last) in zip(frames, [(1, 6), (7, 12)], strict=True):
        assert _read(f"Valmis {frame.format(year)}.") == [_months(year, first, last)], frame


@given(YEARS, st.integers(1, 10))
def test_months_of_a_year(year: int, first: int) -> None:
    last = first + 2
    stem, end = MONTHS[first - 1], MONTHS[last - 1]
    texts = [
        f"vuoden {year} {stem}–{end}kuussa",
        f"vuoden {year} {stem}kuusta {end}kuuhun",
        f"{stem}-{end}kuussa {year}",
        f"{stem} {year} – {end} {year}",
        f"{first:02d}/{year} - {last:02d}/{year}",
        f"{first}–{last}/{year}",
        f"{SWEDISH[first - 1]}–{SWEDISH[last - 1]} {year}",
        f"from {month_name[first]} to {month_name[last]} {year}",
    ]
    for text in texts:
        assert _read(f"Toteutus {text}.") == [_months(year, first, last)], text


@given(YEARS, st.integers(1, 50))
def test_weeks_of_a_year(year: int, week: int) -> None:
    start, end = (date.fromisocalendar(year, at, day) for at, day in ((week, 1), (week + 2, 7)))
    texts = [
        f"viikoilla {week}–{week + 2}/{year}",
        f"vuoden {year} viikoilla {week}–{week + 2}",
        f"vk:t {week}–{week + 2}/{year}",
        f"viikosta {week} viikkoon {week + 2} vuonna {year}",
        f"weeks {week}–{week + 2}, {year}",
    ]
    for text in texts:
        assert _read(f"Kurssi {text}.") == [f"{start}/{end}"], text
    one = f"{start}/{date.fromisocalendar(year, week, 7)}"
    for text in (f"vuoden {year} viikolla {week}", f"{year} vko {week}", f"viikolla {week} ({year})"):
        assert _read(f"Kurssi {text}.") == [one], text


ORDINAL = st.sampled_from(["", ".", "th"])
YEAR_SIGN = st.sampled_from([", ", " ", ". ", "."])
MONTH_FORMS: list[Callable[[int], str]] = [lambda m: month_name[m], lambda m: month_abbr[m], lambda m: SWEDISH[m - 1]]


@given(st.sampled_from(MONTH_FORMS), ORDINAL, st.sampled_from(DASHES[:10]), YEAR_SIGN, DAYS, st.integers(1, 9))
def test_days_behind_their_month(
    write: Callable[[int], str], ordinal: str, dash: str, sign: str, day: date, more: int
) -> None:
    """`September 15-16.2020`, `May 3rd – 5th, 2019`; an ordinal has no dot behind it."""
    last = min(day.day + more, monthrange(day.year, day.month)[1])
    month = write(day.month) or "december"
    end = f"{last}{ordinal}{' ' if ordinal and sign[0] == '.' else sign}{day.year}"
    text = f"The seminar is held {month} {day.day}{ordinal}{dash}{end} in Oulu."
    if last > day.day:
        assert _read(text) == [f"{day}/{day.replace(day=last)}"], text


@given(st.sampled_from(["–", " – ", "-", " to "]), DAYS, st.integers(28, 60))
def test_months_before_both_days(dash: str, day: date, more: int) -> None:
    end = day + timedelta(days=more)
    if end.year == day.year:
        text = f"Open {month_name[day.month]} {day.day}{dash}{month_name[end.month]} {end.day}, {end.year}"
        assert _read(text) == [f"{day}/{end}"], text


DOCUMENTS = "Päätös|Rahoituspäätös tehty|Kunnanhallitus|Kokous|Hakemus|Laadittu|Beslut|Pöytäkirja|Ohjausryhmän muistio"


@given(st.sampled_from(DOCUMENTS.split("|")), DAYS, st.sampled_from(["", " § 4", ", liite 2", "."]))
def test_what_has_its_day_leads_one_with_two_digits_for_the_year(lead: str, day: date, after: str) -> None:
    assert _read(f"{lead} {day.day}.{day.month}.{day:%y}{after}") == [f"{day}/{day}"]


@pytest.mark.parametrize("text", ["kohta 4.5.24", "versio 1.2.15", "Kokous 3/25", "päätös 12/2018", "luvussa 2.1.10"])
def test_numbers_of_chapters_versions_and_papers_are_no_days(text: str) -> None:
    assert _read(text) == []


@given(st.sampled_from(DASHES), DAYS, st.integers(0, 400))
def test_what_two_days_share_is_written_once(dash: str, day: date, more: int) -> None:
    """`1.–31.5.2020`, `1.5.–15.6.2020`: the month and the year of the second side hold for the first."""
    end = day + timedelta(days=more)
    written = f"{end.day}.{end.month}.{end.year}"
    if day.year == end.year:
        assert _read(f"Haku on {day.day}.{day.month}.{dash}{written}.") == [f"{day}/{end}"]
    if (day.year, day.month) == (end.year, end.month) and day < end:
        assert _read(f"Haku on {day.day}.{dash}{written}.") == [f"{day}/{end}"]


@given(
    st.sampled_from(["{}", "Hanke ({}).", "Ohjelma {} päättyi", "vuosina {}", "åren {}", "in {}"]),
    st.sampled_from([*DASHES, "/"]),
    YEARS,
    st.integers(1, 9),
)
def test_two_years_with_any_dash_are_a_period(frame: str, dash: str, year: int, more: int) -> None:
    more = 1 if dash == "/" else more  # elsewhere a stroke parts years of different things
    text = frame.format(f"{year}{dash}{year + more}")
    assert _read(text) == [f"{year}-01-01/{year + more}-12-31"], text


@given(
    st.sampled_from(["2–3 kertaa", "15–20 henkilöä", "18–29 v.", "30–40 %", "3-5/vko", "5–6 000 €", "100–200 m"]), DAYS
)
def test_ranges_of_other_things_beside_a_day_are_none(other: str, day: date) -> None:
    assert _read(f"Osallistujia {other}, alkoi {day.day}.{day.month}.{day.year}.") == [f"{day}/{day}"]
