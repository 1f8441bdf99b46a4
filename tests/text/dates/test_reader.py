"""The date reader: measured on labelled texts of three languages, and laws that hold for every date and text."""

from __future__ import annotations

import json
import time
from calendar import month_name, monthrange
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.dates.reader import explain_dates, parse_date, read_dates
from graph.model import DateRange

LABELLED = Path(__file__).with_name("labelled.jsonl")
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
_MONTHS = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"]


def _ends(found: DateRange) -> tuple[str | None, str | None]:
    return (found.start.isoformat() if found.start else None, found.end.isoformat() if found.end else None)


def test_precision_and_recall_on_the_labelled_texts() -> None:
    right = wrong = missed = 0
    for line in LABELLED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        wanted = [(each["start"], each["end"]) for each in row["dates"]]
        for found in map(_ends, read_dates(row["text"])):
            if found in wanted:
                wanted.remove(found)
                right += 1
            else:
                wrong += 1
        missed += len(wanted)
    assert right / (right + wrong) >= 0.99
    assert right / (right + missed) >= 0.99


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1.5.2020", date(2020, 5, 1)),
        (" 01.05.2020 ", date(2020, 5, 1)),
        ("2020-05-01", date(2020, 5, 1)),
        ("31.13.2020", None),
        ("31.2.2020", None),
        ("1.5.20", None),
        ("1.5.", None),
        ("1.5.2020–", None),
        ("5/2020", None),
        ("", None),
        ("²0.1.2020", None),
    ],
)
def test_parse_date_takes_one_whole_day_only(text: str, day: date | None) -> None:
    assert parse_date(text) == day


def test_a_season_is_a_period_and_not_sure() -> None:
    (found,) = read_dates("syksyllä 2021")
    assert (found.start, found.end) == (date(2021, 9, 1), date(2021, 11, 30))
    assert found.confidence < 1


def test_the_fields_of_a_page_stay_two_dates(seeds: Path) -> None:
    text = next(seeds.glob("003_*")).read_text(encoding="utf-8")
    assert [found.raw for found in read_dates(text)][-2:] == ["1.1.2016", "31.12.2018"]


@given(DAYS)
def test_a_written_day_is_read_back(day: date) -> None:
    written = [
        f"{day.day}.{day.month}.{day.year}",
        day.strftime("%d.%m.%Y"),
        day.isoformat(),
        f"{day.day}. {_MONTHS[day.month - 1]}kuuta {day.year}",
    ]
    for text in written:
        (found,) = read_dates(f"Hanke alkoi {text} Oulussa.")
        assert (found.start, found.end) == (day, day)
    assert {parse_date(text) for text in written[:3]} == {day}


@given(DAYS, DAYS)
def test_a_written_period_is_read_back(one: date, other: date) -> None:
    start, end = sorted((one, other))
    text = f"{start.day}.{start.month}.{start.year}–{end.day}.{end.month}.{end.year}"
    (found,) = read_dates(text)
    assert (found.start, found.end, found.raw) == (start, end, text)


@given(st.text(alphabet="0123456789.–-/ \nvuosilkenaåäöMay,()", max_size=60) | st.text(max_size=40))
def test_nothing_raises_and_spans_hold(text: str) -> None:
    for found in read_dates(text):
        assert found.at is not None
        assert text[found.at.start : found.at.end] == found.raw
        assert found.start is not None or found.end is not None
        assert found.start is None or found.end is None or found.start <= found.end
    parse_date(text)


NUMBERS = "1.5.2020|31.12.2021|2020|2018–2020|1.–31.5.2020|3.5.|12.|5/2020|2018/2019|2020-05|Q1/2020|08.2018"
SIGNS = "–|-|to|till|ja|,|.|:|(|)|→|-kampanja|syksyllä|keväästä|talvi|vuoden|vuosina|toukokuun|May|den|ma|klo|\n"
MARKS = "alkaen|saakka|loppuun|alussa|lopussa|end|start|of|by|from|until|under|in|mennessä|alkoi|päättyy|noin"
WORDS = f"{NUMBERS}|{SIGNS}|{MARKS}".split("|")


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.lists(st.sampled_from(WORDS)).map("".join))
def test_no_order_of_its_words_makes_a_date_end_before_it_begins(text: str) -> None:
    end = 0
    for found in read_dates(text):
        assert found.at is not None
        assert found.at.start >= end, "spans do not overlap"
        assert found.start is not None or found.end is not None
        assert found.start is None or found.end is None or found.start <= found.end
        end = found.at.end


_SWEDISH = "januari februari mars april maj juni juli augusti september oktober november december"


@given(DAYS)
def test_a_day_in_swedish_or_english_is_read_back(day: date) -> None:
    swedish, english = _SWEDISH.split()[day.month - 1], month_name[day.month]
    for month in (f"den {day.day} {swedish}", f"{day.day} {english}", f"{english} {day.day},"):
        (found,) = read_dates(f"{month} {day.year}.")
        assert (found.start, found.end) == (day, day)


@pytest.mark.parametrize(
    "text", ["1.5.2020, " * 9_000, "3.5., " * 9_000, "2018–" * 9_000, "1" * 50_000, "ma " * 20_000]
)
def test_time_stays_linear_on_odd_texts(text: str) -> None:
    begin = time.process_time()
    read_dates(text)
    assert time.process_time() - begin < 5


def test_the_explanation_names_dates_and_the_words_and_numbers_around_them() -> None:
    items = explain_dates("Hanke on voimassa 31.12.2021 saakka, budjetti noin 2000.")
    assert [item.text for item in items] == ["Hanke", "on", "31.12.2021 saakka", "noin", "2000"]
    assert [(item.kind, item.meaning) for item in items[2::2]] == [("date", "../2021-12-31"), ("number", "")]
    assert "counts" in items[3].kind.split("/")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Arviointi ajoittuu vuoden 2021 viimeiselle neljännekselle.", date(2021, 10, 1), date(2021, 12, 31)),
        ("Kevätlukukaudella 2018 aloitti ryhmä.", date(2018, 1, 1), date(2018, 5, 31)),
        ("Höstterminen 2019 ordnas kurser.", date(2019, 8, 1), date(2019, 12, 31)),
        ("Talvikaudella 2022–2023 reitti oli auki.", date(2022, 12, 1), date(2023, 2, 28)),
    ],
)
def test_terms_and_quarters_are_periods(text: str, start: date, end: date) -> None:
    assert [(found.start, found.end) for found in read_dates(text)] == [(start, end)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("toukokuun puolivälistä 2022 alkaen", [("2022-05-15", None)]),
        ("vuoden 2020 puoliväliin mennessä", [(None, "2020-07-01")]),
        ("in mid-May 2022", [("2022-05-11", "2022-05-20")]),
        ("keväällä ja syksyllä 2019", [("2019-03-01", "2019-05-31"), ("2019-09-01", "2019-11-30")]),
        ("heinä- ja elokuussa 2014", [("2014-07-01", "2014-07-31"), ("2014-08-01", "2014-08-31")]),
        ("lukuvuonna 2017–2018", [("2017-08-01", "2018-07-31")]),
        ("viimeistään perjantaina 13.9.2024", [(None, "2024-09-13")]),
        ("vuoden 2004 huhtikuussa", [("2004-04-01", "2004-04-30")]),
        ("from 3 to 5 June 2019", [("2019-06-03", "2019-06-05")]),
        ("Marraskuu, 2014", [("2014-11-01", "2014-11-30")]),
    ],
)
def test_reads_parts_of_periods_and_lists(text: str, days: list[tuple[str | None, str | None]]) -> None:
    found = [tuple(day.isoformat() if day else None for day in (date.start, date.end)) for date in read_dates(text)]
    assert found == days


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("viikolla 7/2022", "2022-02-14", "2022-02-20"),
        ("viikot 35–40 vuonna 2021", "2021-08-30", "2021-10-10"),
        ("vecka 12 2020", "2020-03-16", "2020-03-22"),
        ("1. vuosipuolisko 2020", "2020-01-01", "2020-06-30"),
        ("third quarter of 2021", "2021-07-01", "2021-09-30"),
        ("andra halvåret 2021", "2021-07-01", "2021-12-31"),
        ("Q1–Q2/2021", "2021-01-01", "2021-06-30"),
        ("syyskuusta toukokuuhun 2020", "2019-09-01", "2020-05-31"),
        ("kesäkuun alusta elokuun loppuun 2021", "2021-06-01", "2021-08-31"),
        ("helmikuun ja toukokuun 2020 välillä", "2020-02-01", "2020-05-31"),
        ("between 1 and 30 April 2020", "2020-04-01", "2020-04-30"),
        ("5.10.2020 klo 12:00 – 6.10.2020 klo 16:00", "2020-10-05", "2020-10-06"),
        ("maanantaista 5.10. perjantaihin 9.10.2020", "2020-10-05", "2020-10-09"),
        ("May 20–22, 2019", "2019-05-20", "2019-05-22"),
        ("2019-03-01/2021-02-28", "2019-03-01", "2021-02-28"),
        ("15.8.–20.12. vuonna 2018", "2018-08-15", "2018-12-20"),
        ("vuodesta 2013 asti", "2013-01-01", None),
        ("aikaisintaan 1.5.2023", "2023-05-01", None),
        ("marraskuussa -19", "2019-11-01", "2019-11-30"),
    ],
)
def test_weeks_portions_and_joined_sides(text: str, start: str, end: str | None) -> None:
    (found,) = read_dates(text)
    assert _ends(found) == (start, end)


@pytest.mark.parametrize("text", ["12 viikkoa 2020 osallistujaa", "viikko 54/2020", "2020-luvulla", "vuosina 1½"])
def test_what_is_no_week_and_no_year(text: str) -> None:
    assert read_dates(text) == []


_FINNISH_POINTS = {
    "day": {"nom": "{d}.{m}.{y}", "ine": "{d}.{m}.{y}", "ela": "{d}.{m}.{y}", "ill": "{d}.{m}.{y}"},
    "day in words": {
        "nom": "{d}. {month}kuuta {y}",
        "ine": "{d}. päivänä {month}kuuta {y}",
        "ela": "{d}. päivästä {month}kuuta {y}",
        "ill": "{d}. päivään {month}kuuta {y}",
    },
    "month": {
        "nom": "{month}kuu {y}",
        "ine": "{month}kuussa {y}",
        "ela": "{month}kuusta {y}",
        "ill": "{month}kuuhun {y}",
    },
    "month after year": {
        "nom": "vuoden {y} {month}kuu",
        "ine": "vuoden {y} {month}kuussa",
        "ela": "vuoden {y} {month}kuusta",
        "ill": "vuoden {y} {month}kuuhun",
    },
    "year": {"nom": "vuosi {y}", "ine": "vuonna {y}", "ela": "vuodesta {y}", "ill": "vuoteen {y}"},
    "autumn": {"nom": "syksy {y}", "ine": "syksyllä {y}", "ela": "syksystä {y}", "ill": "syksyyn {y}"},
    "term": {
        "nom": "kevätlukukausi {y}",
        "ine": "kevätlukukaudella {y}",
        "ela": "kevätlukukaudesta {y}",
        "ill": "kevätlukukauteen {y}",
    },
    "quarter": {
        "nom": "3. kvartaali {y}",
        "ine": "3. kvartaalilla {y}",
        "ela": "3. kvartaalista {y}",
        "ill": "3. kvartaaliin {y}",
    },
    "half": {
        "nom": "vuoden {y} jälkimmäinen puolisko",
        "ine": "vuoden {y} jälkimmäisellä puoliskolla",
        "ela": "vuoden {y} jälkimmäisestä puoliskosta",
        "ill": "vuoden {y} jälkimmäiseen puoliskoon",
    },
    "week": {"nom": "viikko 20/{y}", "ine": "viikolla 20/{y}", "ela": "viikosta 20/{y}", "ill": "viikkoon 20/{y}"},
}
_FINNISH_SIDES = {
    "Se oli {ine}.": "both",
    "Toiminta on jatkunut {ela} alkaen.": "start",
    "Toiminta on jatkunut {ela} lähtien.": "start",
    "Toiminta jatkuu {ill} asti.": "end",
    "Raportti valmistuu {ill} mennessä.": "end",
    "Raportti jätetään viimeistään {ine}.": "end",
}
_FINNISH_PERIODS = [
    "Toteutusaika: {nom} – {NOM}",
    "Hanke kestää {ela} alkaen {ILL} asti.",
    "Hanke alkaa {ine} ja päättyy {INE}.",
    "Hanke käynnistyi {ine} ja jatkuu {ILL} saakka.",
]
_FOREIGN_POINTS = {
    "sv": {
        "day": "den {d} {month} {y}",
        "month": "{month} månad {y}",
        "year": "år {y}",
        "autumn": "hösten {y}",
        "term": "vårterminen {y}",
        "quarter": "tredje kvartalet {y}",
        "half": "andra halvåret {y}",
        "week": "vecka 20 {y}",
    },
    "en": {
        "day": "{d} {month} {y}",
        "month": "{month} {y}",
        "year": "the year {y}",
        "autumn": "autumn {y}",
        "term": "spring term {y}",
        "quarter": "the third quarter of {y}",
        "half": "the second half of {y}",
        "week": "week 20 of {y}",
    },
}
_FOREIGN_SIDES = {
    "sv": {"Det pågår fr.o.m. {}.": "start", "Det har pågått sedan {}.": "start", "Det pågår t.o.m. {}.": "end"},
    "en": {"It is open from {} onwards.": "start", "It runs until {}.": "end", "It is due no later than {}.": "end"},
}
_FOREIGN_PERIODS = {
    "sv": ["Det pågår från {} till {}.", "Det pågår fr.o.m. {} t.o.m. {}.", "Det pågår mellan {} och {}."],
    "en": ["It runs from {} to {}.", "It was held between {} and {}.", "Duration: {} – {}"],
}
SWEDISH_MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]
_MONTH_NAMES = {
    "sv": SWEDISH_MONTHS,
    "en": list(month_name)[1:],
}
_POINTS = tuple(_FOREIGN_POINTS["sv"])


def _days_of(point: str, day: date) -> tuple[date, date]:
    """The first and last day of the day, month, year or part of the year that is written with the day's numbers."""
    first_and_last_month = {"autumn": (9, 11), "term": (1, 5), "quarter": (7, 9), "half": (7, 12), "year": (1, 12)}
    if point.startswith("day"):
        return day, day
    if point == "week":
        return date.fromisocalendar(day.year, 20, 1), date.fromisocalendar(day.year, 20, 7)
    first, last = first_and_last_month.get(point, (day.month, day.month))
    return date(day.year, first, 1), date(day.year, last, monthrange(day.year, last)[1])


def _finnish(point: str, day: date) -> dict[str, str]:
    words = {"d": day.day, "m": day.month, "y": day.year, "month": _MONTHS[day.month - 1]}
    return {case: form.format_map(words) for case, form in _FINNISH_POINTS[point].items()}


def _foreign(language: str, point: str, day: date) -> str:
    words = {"d": day.day, "y": day.year, "month": _MONTH_NAMES[language][day.month - 1]}
    return _FOREIGN_POINTS[language][point].format_map(words)


def _sides(text: str) -> list[tuple[date | None, date | None]]:
    return [(found.start, found.end) for found in read_dates(text)]


def _cut(days: tuple[date, date], side: str) -> tuple[date | None, date | None]:
    return (None if side == "end" else days[0]), (None if side == "start" else days[1])


@given(st.sampled_from(sorted(_FINNISH_POINTS)), st.dates(date(1990, 1, 1), date(2039, 12, 31)))
def test_every_way_to_write_a_time_stands_in_every_frame(point: str, day: date) -> None:
    for frame, side in _FINNISH_SIDES.items():
        text = frame.format_map(_finnish(point, day))
        assert _sides(text) == [_cut(_days_of(point, day), side)], text


@given(st.sampled_from(sorted(_FINNISH_POINTS)), st.sampled_from(sorted(_FINNISH_POINTS)), st.integers(2000, 2030))
def test_every_two_ways_to_write_a_time_make_a_period(one: str, other: str, year: int) -> None:
    left, right = date(year, 5, 3), date(year + 2, 10, 28)
    forms = {case.upper(): form for case, form in _finnish(other, right).items()} | _finnish(one, left)
    for frame in _FINNISH_PERIODS:
        text = frame.format_map(forms)
        assert _sides(text) == [(_days_of(one, left)[0], _days_of(other, right)[1])], text


@given(st.sampled_from(["sv", "en"]), st.sampled_from(_POINTS), st.sampled_from(_POINTS), st.integers(2000, 2030))
def test_so_it_is_in_swedish_and_english(language: str, one: str, other: str, year: int) -> None:
    left, right = date(year, 5, 3), date(year + 2, 10, 28)
    begin, end = _foreign(language, one, left), _foreign(language, other, right)
    for frame, side in _FOREIGN_SIDES[language].items():
        assert _sides(frame.format(begin)) == [_cut(_days_of(one, left), side)], frame.format(begin)
    for frame in _FOREIGN_PERIODS[language]:
        text = frame.format(begin, end)
        assert _sides(text) == [(_days_of(one, left)[0], _days_of(other, right)[1])], text


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ansökningstid: 3.2.2025 14:00 - 4.3.2025 12:00", [("2025-02-03", "2025-03-04")]),
        ("Toteutusaika\n2019", [("2019-01-01", "2019-12-31")]),
        ("Summa kasvoi vuosiin 2016 ja 2017 verrattuna", [("2016-01-01", "2016-12-31"), ("2017-01-01", "2017-12-31")]),
        ("Menot laskivat vuoteen 2016 verrattuna", [("2016-01-01", "2016-12-31")]),
        ("Talo on 2019 rakennettu uudelleen", [("2019-01-01", "2019-12-31")]),
        ("Alueella on 2019 asukasta", []),
        ("1.1.2019 -> 31.12.2020", [("2019-01-01", "2020-12-31")]),
        ("Det har pågått från början av år 2019", [("2019-01-01", None)]),
        ("Kokoukset ovat 11.3 ja 25.3.2018.", [("2018-03-11", "2018-03-11"), ("2018-03-25", "2018-03-25")]),
        ("Kokous alkaa klo 11.10 ja 25.3.2018 jatketaan", [("2018-03-25", "2018-03-25")]),
        ("Arbetsgruppen 11.03.2018 13:00 4/2018", [("2018-03-11", "2018-03-11")]),
    ],
)
def test_real_pages_write_times_so(text: str, days: list[tuple[str | None, str | None]]) -> None:
    assert list(map(_ends, read_dates(text))) == days


@pytest.mark.parametrize(
    "text",
    ["KUNNANHALLITUS 8/2015", "Yhtymävaltuusto 2/2018", "Sivistyslautakunta 5/2016 § 44", "Kommunstyrelsen 3/2017"],
)
def test_the_number_of_a_meeting_is_no_month(text: str) -> None:
    assert read_dates(text) == []


def test_a_meeting_on_a_day_has_that_day() -> None:
    (found,) = read_dates("Kunnanvaltuusto 8/2015, maanantai 15.6.2015")
    assert (found.start, found.end) == (date(2015, 6, 15), date(2015, 6, 15))


@pytest.mark.parametrize("body", ["Kunnanhallitus", "Kommunstyrelsen", "Sivistyslautakunta"])
def test_the_years_of_a_board_are_a_period(body: str) -> None:
    (found,) = read_dates(f"{body} 2017–2021")
    assert (found.start, found.end) == (date(2017, 1, 1), date(2021, 12, 31))


@pytest.mark.parametrize("word", ["toistaiseksi", "tillsvidare"])
def test_until_further_notice_leaves_the_end_open(word: str) -> None:
    (found,) = read_dates(f"1.1.2019 – {word}")
    assert (found.start, found.end) == (date(2019, 1, 1), None)


@pytest.mark.parametrize("lead", ["Hanke alkoi", "Päivitetty", "Kesto:", "Toteutusaika", "Uppdaterad", "ke"])
def test_a_day_with_a_short_year_follows_a_word_that_says_so(lead: str) -> None:
    (found,) = read_dates(f"{lead} 5.4.16")
    assert (found.start, found.confidence) == (date(2016, 4, 5), 0.7)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Bassängen är öppen fr.o.m. 5.4.16.", "2016-04-05", ""),
        ("Avgiften gäller från och med 5.4.16 i hela kommunen", "2016-04-05", ""),
        ("f.o.m. 5.4.16", "2016-04-05", ""),
        ("Anmälan senast 5.4.16!", "", "2016-04-05"),
        ("t.o.m. 5.4.16", "", "2016-04-05"),
        ("ilmoittaudu viimeistään 5.4.16", "", "2016-04-05"),
    ],
)
def test_words_for_from_and_until_lead_a_day_with_a_short_year(text: str, start: str, end: str) -> None:
    (found,) = read_dates(text)
    assert (str(found.start or ""), str(found.end or "")) == (start, end)


@pytest.mark.parametrize("text", ["Updated from 1.2.10 to 1.3.5", "Versio 1.2.10:stä alkaen", "se tabell 5.4.16"])
def test_versions_stay_no_days(text: str) -> None:
    assert read_dates(text) == []


@pytest.mark.parametrize("lead", ["Ohjelman versio", "Luku", "Taulukko", "julkaistiin", ""])
def test_three_short_numbers_alone_are_no_day(lead: str) -> None:
    assert read_dates(f"{lead} 5.4.16 kuvaa asiaa.") == []


def test_months_with_short_years_are_a_period_after_a_label() -> None:
    (found,) = read_dates("Toteutusaika 1/15 – 12/16")
    assert (found.start, found.end) == (date(2015, 1, 1), date(2016, 12, 31))
    assert read_dates("Pisteet 1/15 – 12/16 ja sivut 1/15") == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Kausi 1.1.-31.12.-15 päättyi.", ["2015-01-01/2015-12-31"]),
        ("Hanke päättyy 31.12.-15", ["2015-12-31/2015-12-31"]),
        ("Leiri 1.7.-15.7.2015", ["2015-07-01/2015-07-15"]),
        ("vuodenvaihteessa 2019–2020", ["2019-12-01/2020-01-31"]),
        ("årsskiftet 2021/2022", ["2021-12-01/2022-01-31"]),
        ("vuoden 2015 puoleen väliin asti", ["/2015-07-01"]),
        ("vuoden 2015 puolessa välissä", ["2015-06-01/2015-07-31"]),
        ("2018 fick föreningen stöd.", ["2018-01-01/2018-12-31"]),
        ("2018 osallistujaa tuli.", []),
        ("2:a kvartalet 2020", ["2020-04-01/2020-06-30"]),
        ("3.2. klo 12–14 ja 5.2.2020 klo 9–11", ["2020-02-03/2020-02-03", "2020-02-05/2020-02-05"]),
        ("Planned completion time: Start 1.6.2018 and end 31.5.2021", ["2018-06-01/2021-05-31"]),
        ("at the start of 2020", ["2020-01-01/2020-03-31"]),
        ("service, start år 2024", ["2024-01-01/2024-12-31"]),
        ("Jan. 4, 2019", ["2019-01-04/2019-01-04"]),
        ("January, 2019", ["2019-01-01/2019-01-31"]),
        ("kesällä 2019 ja 2020 järjestettiin", ["2019-06-01/2019-08-31", "2020-06-01/2020-08-31"]),
        ("våren 2019, 2020 och 2021.", ["2019-03-01/2019-05-31", "2020-03-01/2020-05-31", "2021-03-01/2021-05-31"]),
        ("helmikuussa 2019 ja 2020.", ["2019-02-01/2019-02-28", "2020-02-01/2020-02-29"]),
        ("kesällä 2019 ja 2020 osallistujaa", ["2019-06-01/2019-08-31"]),
    ],
)
def test_descriptions_of_projects_write_times_so(text: str, days: list[str]) -> None:
    assert [f"{each.start or ''}/{each.end or ''}" for each in read_dates(text)] == days


NO_DATES = [
    "puh. 040 123 4567", "0187690-1", "laki 1290/2002", "versio 2.5.1", "A70202", "momentti 32.30.64", "1:100",
    "ISBN 978-952-123-456-7", "kohta 4.1.2", "EURA 2014/770/09 02 01 01/2014/UML", "18–29-vuotiaat", "3-5/vko",
]  # fmt: skip


@pytest.mark.parametrize("code", NO_DATES)
@pytest.mark.parametrize("frame", ["{}", "Hanke: {}.", "Toteutusaika 1.5.2020 ({})"])
def test_codes_and_counts_are_no_dates(code: str, frame: str) -> None:
    found = [each.raw for each in read_dates(frame.format(code))]
    assert found == (["1.5.2020"] if "1.5.2020" in frame else [])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("– 31.8.2021", None, "2021-08-31"),
        ("Toteutusaika: – 31.8.2021", None, "2021-08-31"),
        ("- 31.8.2021", "2021-08-31", "2021-08-31"),
        ("Kokous 15.3.17 klo 9", "2017-03-15", "2017-03-15"),
        ("Vuoden 2019 alkupuolella", "2019-01-01", "2019-06-30"),
        ("vuoden 2019 loppupuoli", "2019-07-01", "2019-12-31"),
    ],
)
def test_open_starts_behind_a_space_short_years_before_a_clock_and_halves(
    text: str, start: str | None, end: str | None
) -> None:
    assert [(each.start and str(each.start), each.end and str(each.end)) for each in read_dates(text)] == [(start, end)]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("2016 syksy", [("2016-09-01", "2016-11-30")]),
        ("Toteutus 2016 syksy – 2018 kevät", [("2016-09-01", "2018-05-31")]),
        ("Kevät 2016, 2017 syksy", [("2016-03-01", "2016-05-31"), ("2017-09-01", "2017-11-30")]),
    ],
)
def test_a_season_may_stand_behind_its_year(text: str, ends: list[tuple[str, str]]) -> None:
    assert [(str(each.start), str(each.end)) for each in read_dates(text)] == ends


@pytest.mark.parametrize(("text", "year"), [("Kokous 30.10.64 klo 9", 1964), ("Kokous 30.10.59 klo 9", 2059)])
def test_two_digits_are_the_nearer_century(text: str, year: int) -> None:
    (found,) = read_dates(text)
    assert found.start is not None
    assert (found.start.year, found.confidence) == (year, 0.7)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Toteutusaika: 1 / 2015 – 12 / 2016", [("2015-01-01", "2016-12-31")]),
        ("Hanke alkoi 1 / 2015.", [("2015-01-01", "2015-01-31")]),
        ("Sivu 1 / 2015", []),
    ],
)
def test_a_month_may_have_spaces_around_its_stroke(text: str, ends: list[tuple[str, str]]) -> None:
    assert [(str(each.start), str(each.end)) for each in read_dates(text)] == ends


@pytest.mark.parametrize(
    ("text", "days"), [("Muutettu 26.9.25 hallituksessa", 1), ("26.9.25 €", 0), ("versio 26.9.25", 0), ("6.9.25", 0)]
)
def test_a_day_with_a_short_year_alone_is_read_with_little_confidence(text: str, days: int) -> None:
    assert [(str(each.start), each.confidence) for each in read_dates(text)] == [("2025-09-26", 0.5)] * days


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Loppuraportti 1.1.2014 31.12.2016", [("2014-01-01", "2016-12-31")]),
        ("Loppuraportti 5.1.2012 31.12.2014", [("2012-01-05", "2014-12-31")]),
        ("Saapunut 3.9.2016 5.10.2016", [("2016-09-03", "2016-09-03"), ("2016-10-05", "2016-10-05")]),
        ("1.1.2014\n31.12.2016", [("2014-01-01", "2014-01-01"), ("2016-12-31", "2016-12-31")]),
    ],
)
def test_the_first_and_the_last_day_of_months_side_by_side_are_a_period(text: str, ends: list[tuple[str, str]]) -> None:
    assert [(str(each.start), str(each.end)) for each in read_dates(text)] == ends


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Esitys jäi keväiseen kokoukseen ja avajaiset siirrettiin kesään 2021.", [("2021-06-01", "2021-08-31")]),
        ("Valmistuminen lykkääntyy vuoteen 2024.", [("2024-01-01", "2024-12-31")]),
        ("Kokeilu jatkuu kesään 2021.", [(None, "2021-08-31")]),
        ("Laite maksoi 2020 €.", []),
        ("Genomförandetid2011-02-01 – 2012-03-31", [("2011-02-01", "2012-03-31")]),
        ("Päätöspvm2015-06-07", [("2015-06-07", "2015-06-07")]),
        ("kevät/kesä 2019", [("2019-03-01", "2019-08-31")]),
        ("vuosina 2010–2012 ja 2015", [("2010-01-01", "2012-12-31"), ("2015-01-01", "2015-12-31")]),
        ("vuosina 2010–2012 ja 2015 asukasta", [("2010-01-01", "2012-12-31")]),
        ("Kesto 1.3 2018 - 31.8 2019", [("2018-03-01", "2019-08-31")]),
        ("luvussa 1.3 2018", []),
        ("Kokouskutsu 5/2011", []),
        ("hakukierros 2/2022", []),
        ("1.2.2016 t.o.m. 30.6.2017", [("2016-02-01", "2017-06-30")]),
        ("syyslukukausi to 9.8.2018 – pe 21.12.2018", [("2018-08-09", "2018-12-21")]),
        ("from June to 3.7.2019", [("2019-06-01", "2019-07-03")]),
        ("kaava nähtävillä 12.3. 11.4.2013", [("2013-03-12", "2013-04-11")]),
        ("viim. 30.9.2014", [(None, "2014-09-30")]),
        ("on March 21 st 2013", [("2013-03-21", "2013-03-21")]),
    ],
)
def test_moved_glued_and_lost_parts_of_dates(text: str, periods: list[tuple[str | None, str | None]]) -> None:
    found = [tuple(day.isoformat() if day else None for day in (each.start, each.end)) for each in read_dates(text)]
    assert found == periods


@pytest.mark.parametrize("between", [", ", " ", "\n"])
@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Alkamispäivä: {}", "päättymispäivä: {}"),
        ("Aloituspäivämäärä {}", "Lopetuspäivämäärä {}"),
        ("Startdatum: {}", "Slutdatum: {}"),
        ("Start date: {}", "End date: {}"),
        ("Alkaa: {}", "Päättyy: {}"),
    ],
)
def test_two_fields_of_a_form_are_one_period(first: str, last: str, between: str) -> None:
    (found,) = read_dates(first.format("3.4.2017") + between + last.format("28.2.2019"))
    assert (found.start, found.end) == (date(2017, 4, 3), date(2019, 2, 28))


@pytest.mark.parametrize(
    "text", ["Päättymispäivä 31.12.2021\nAlkamispäivä 1.1.2020", "Haku alkaa 1.2.2020.\nHaku päättyy 31.3.2020."]
)
def test_days_of_two_sentences_or_in_another_order_stay_two(text: str) -> None:
    assert len(read_dates(text)) == 2


_GOES_ON = {
    "fi": ("Leiri {begins} 4.3.2019{and} {state}", ["alkoi", "käynnistyi"], [" ja", ", ja", ","]),
    "sv": ("Lägret {begins} 4.3.2019{and} {state}", ["började", "startade"], [" och", ", och"]),
    "en": ("The camp {begins} 4 March 2019{and} {state}", ["began on", "started on"], [" and", ", and"]),
}


@pytest.mark.parametrize(
    ("language", "state"),
    [
        ("fi", "jatkuu edelleen."),
        ("fi", "jatkuu yhä saaristossa."),
        ("fi", "on edelleen käynnissä"),
        ("fi", "se jatkuu toistaiseksi"),
        ("fi", "jatkuu."),
        ("sv", "pågår fortfarande."),
        ("sv", "fortsätter tills vidare"),
        ("en", "is still running."),
        ("en", "is ongoing"),
        ("en", "continues."),
    ],
)
def test_what_began_and_goes_on_has_an_open_end(language: str, state: str) -> None:
    frame, verbs, joints = _GOES_ON[language]
    for text in (frame.format(begins=verb, state=state, **{"and": joint}) for verb in verbs for joint in joints):
        assert list(map(_ends, read_dates(text))) == [("2019-03-04", None)], text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Leiri alkoi 4.3.2019 ja jatkuu edelleen 6.5.2021 saakka.", [("2019-03-04", "2021-05-06")]),
        ("Leiri alkoi 4.3.2019 ja kirjoittaminen jatkuu edelleen.", [("2019-03-04", "2019-03-04")]),
        ("Leiri alkoi 4.3.2019 ja jatkuu kaksi viikkoa.", [("2019-03-04", "2019-03-04")]),
        ("Leiri alkoi 4.3.2019 ja on edelleen suosittu.", [("2019-03-04", "2019-03-04")]),
        ("Leiri päättyi 4.3.2019 ja jatkuu edelleen kouluissa.", [("2019-03-04", "2019-03-04")]),
        ("Sopimus hyväksyttiin 4.3.2019 ja jatkuu edelleen.", [("2019-03-04", "2019-03-04")]),
    ],
)
def test_a_date_without_a_beginning_that_goes_on_keeps_its_end(
    text: str, wanted: list[tuple[str | None, str | None]]
) -> None:
    assert list(map(_ends, read_dates(text))) == wanted


@pytest.mark.parametrize("begins", ["börjar", "började", "inleds"])
@pytest.mark.parametrize("ends", ["går ut", "gick ut", "löper ut", "utgår", "slutar"])
@pytest.mark.parametrize("den", ["", "den "])
def test_what_begins_and_runs_out_is_one_period(begins: str, ends: str, den: str) -> None:
    text = f"Kursen {begins} {den}4.3.2019 och {ends} {den}6.5.2021."
    assert list(map(_ends, read_dates(text))) == [("2019-03-04", "2021-05-06")]
    alone = f"Avtalet {ends} {den}6.5.2021."
    assert list(map(_ends, read_dates(alone))) == [("2021-05-06", "2021-05-06")]


@pytest.mark.parametrize("between", ["\n", " ", "\n\n"])
@pytest.mark.parametrize("after", ["Euroopan rahasto", "Europeiska unionen", "Eurooppa maksaa", "Lapin liitto"])
def test_years_before_a_word_that_begins_as_the_currency_are_years(between: str, after: str) -> None:
    [found] = read_dates(f"Vihreä ranta 2019–2021{between}{after}")
    assert (found.start, found.end) == (date(2019, 1, 1), date(2021, 12, 31))


@pytest.mark.parametrize("euros", ["euroa", "euron", "eurolla", "EUR", "€"])
def test_numbers_before_the_currency_are_no_years(euros: str) -> None:
    assert not read_dates(f"Siihen meni 1950–2010 {euros} ja lisää.")


@pytest.mark.parametrize("label", ["Toteutusaika", "Kesto", "Hankeaika", "Tukikelpoisuusaika", "Project period"])
@pytest.mark.parametrize("line", ["{} 2022", "{}: 2022", "Merituuli\n{} 2022\nEAKR", "{} 2022."])
def test_a_year_alone_behind_its_label_is_the_period(label: str, line: str) -> None:
    [found] = read_dates(line.format(label))
    assert (found.start, found.end) == (date(2022, 1, 1), date(2022, 12, 31))


def test_a_number_of_people_behind_a_label_is_no_year() -> None:
    assert not read_dates("Toteutusaika 2022 osallistujaa kertoi")


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("Alkaa", "Päättyy"),
        ("Aloitus", "Päättyminen"),
        ("Hanke alkaa", "Hanke loppuu"),
        ("Projektstart", "Projektslut"),
    ],
)
@pytest.mark.parametrize("way", ["{0}\n{2}\n{1}\n{3}", "{0}\n{2}\n\n{1}\n{3}", "{0}: {2}\n{1}: {3}"])
def test_a_field_for_each_end_is_one_period(begins: str, ends: str, way: str) -> None:
    [found] = read_dates(way.format(begins, ends, "1.2.2019", "30.4.2021"))
    assert (found.start, found.end) == (date(2019, 2, 1), date(2021, 4, 30))


def test_days_of_two_things_are_no_period() -> None:
    assert len(read_dates("Kurssi alkaa\n1.2.2019\nOsallistujia on monta.\nHaku päättyy\n30.4.2021")) == 2


def _iso(text: str) -> list[str]:
    return ["/".join(end or "" for end in _ends(found)) for found in read_dates(text)]


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("text", ["{} 2017 kokous pidettiin", "{} 2017 tilanne.", "vuoden 2017 {} leirillä"])
def test_a_month_in_the_genitive_is_the_month(month: int, text: str) -> None:
    last = monthrange(2017, month)[1]
    assert _iso(text.format(f"{_MONTHS[month - 1]}kuun")) == [f"2017-{month:02}-01/2017-{month:02}-{last}"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Raportti valmistuu toukokuuhun 2021 mennessä", "/2021-05-31"),
        ("Hanke jatkuu joulukuun 2022 loppuun", "/2022-12-31"),
        ("Vuoden 2015 alkuun saakka", "/2015-03-31"),
        ("kesäkuun 2017 jälkeen", "2017-07-01/"),
        ("Vuoden 2019 jälkeen toiminta vakiintui.", "2020-01-01/"),
        ("Leiri on kevään 2018 jälkeen.", "2018-06-01/"),
        ("9.5.2020 jälkeen saapuneet", "2020-05-10/"),
        ("Ennen 1.5.2019 jätetyt", "/2019-04-30"),
        ("ennen vuotta 2010 perustetut seurat", "/2009-12-31"),
        ("Ennen kesäkuuta 2019 hakeneet", "/2019-05-31"),
        ("Anmäl dig före den 15 mars 2022.", "/2022-03-14"),
        ("Efter 1.6.2021 tas inga emot.", "2021-06-02/"),
        ("After 2015, the hall was built.", "2016-01-01/"),
        ("Costs incurred before 3 May 2020 are not eligible.", "/2020-05-02"),
        ("Viimeistään 31.3.2021", "/2021-03-31"),
        ("aikaisintaan 1.2.2023", "2023-02-01/"),
        ("30.9.2019 mennessä", "/2019-09-30"),
        ("Haku on auki 1.3.2020 lähtien", "2020-03-01/"),
    ],
)
def test_a_direction_is_kept_and_before_and_after_leave_the_days_out(text: str, wanted: str) -> None:
    assert _iso(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Leiri pidettiin 1.10.2015–30.9.2017, ja sen jälkeen levättiin.",
        "Ennen 2000 osallistujaa, after 2000 participants",
    ],
)
def test_before_and_after_something_else_move_no_date(text: str) -> None:
    assert _iso(text) in ([], ["2015-10-01/2017-09-30"])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Haku alkaa verkossa maanantaina 1.2.2021 ja päättyy 28.2.2021.", "2021-02-01/2021-02-28"),
        ("Kurssi alkoi Ylärannalla 3.9.2018 ja päättyi 14.12.2018.", "2018-09-03/2018-12-14"),
        ("Ansökan börjar på webben den 1 mars 2021 och slutar den 31 mars 2021.", "2021-03-01/2021-03-31"),
        ("The course starts in the hall on 3 May 2021 and ends on 30 June 2021.", "2021-05-03/2021-06-30"),
        ("Toteutusaika (kk/vuosi kk/vuosi) 5/2007 10/2009", "2007-05-01/2009-10-31"),
        ("Toteuttamisaika 2/2016 1/2018", "2016-02-01/2018-01-31"),
        ("A1,1.8.2008,31.3.2012,Ranta", "2008-08-01/2012-03-31"),
        ("A1;2008-08-01;2012-03-31;Ranta", "2008-08-01/2012-03-31"),
    ],
)
def test_both_ends_with_words_between_or_side_by_side_are_one_period(text: str, wanted: str) -> None:
    assert _iso(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Kurssi alkaa Rannalla. Leiri on 5.5.2021 ja päättyy 9.6.2021.", 2),
        ("Leirit 5/2007 10/2009", 2),
        ("Leirit 3.8.2008,15.9.2008", 2),
        ("Toteutusaika 10/2009 5/2007", 2),
        ("Osa 1.8.2008,5", 0),
        ("Hallituksen esitys 12/2015", 0),
    ],
)
def test_dates_of_different_things_stay_apart(text: str, count: int) -> None:
    assert len(_iso(text)) == count


@pytest.mark.parametrize(("text", "day"), [("03/19/2023", "2023-03-19"), ("3/4/2023", "2023-04-03")])
def test_the_month_leads_only_where_the_second_number_is_none(text: str, day: str) -> None:
    assert _iso(f"Posted {text} by us") == [f"{day}/{day}"]
