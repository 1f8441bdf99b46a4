"""School years and seasons, whose second year often has two digits only, alone and in lists."""

from __future__ import annotations

import pytest

from converters.text.dates.reader import read_dates


def _iso(text: str) -> list[str]:
    return [f"{found.start or ''}/{found.end or ''}" for found in read_dates(text)]


_WORDS = [
    *("lukuvuonna", "Lukuvuosi", "lukuvuodelle", "lukuvuoden", "läsåret", "under läsåret"),
    *("academic year", "the school year", "for the academic year"),
]


@pytest.mark.parametrize("word", _WORDS)
@pytest.mark.parametrize("years", ["2018/19", "2018/2019", "2018–19", "2018-2019", "2018–2019"])
def test_a_school_year_runs_from_august_to_july(word: str, years: str) -> None:
    assert _iso(f"Kerho toimi, {word} {years}.") == ["2018-08-01/2019-07-31"]


@pytest.mark.parametrize(
    "text",
    [
        "lukuvuosina 2018–2019 ja 2019–2020",
        "lukuvuosina 2018/19, 2019/20",
        "lukuvuosien 2018-19 sekä 2019-20 ajan",
        "läsåren 2018–2019 och 2019–2020",
        "academic years 2018/19 and 2019/20",
    ],
)
def test_so_do_the_school_years_of_a_list(text: str) -> None:
    assert _iso(text) == ["2018-08-01/2019-07-31", "2019-08-01/2020-07-31"]


@pytest.mark.parametrize(
    "lead", ["Toteutusaika:", "Kesto", "kaudella", "Kausi", "säsongen", "the season", "toimikauden", "Projekttid:"]
)
def test_a_label_or_a_season_leads_a_short_second_year(lead: str) -> None:
    assert _iso(f"{lead} 2018/19") == ["2018-01-01/2019-12-31"]


@pytest.mark.parametrize(
    "text", ["päätös 2018/19", "HE 2018/19 vp", "Dnro 2018/19", "2018/19", "kausi 18/19", "Kausi 2020/3"]
)
def test_numbers_with_a_stroke_elsewhere_are_no_years(text: str) -> None:
    assert _iso(text) == []
