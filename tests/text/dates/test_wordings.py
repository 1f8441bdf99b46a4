"""Rarer wordings for days and periods in Finnish, Swedish and English."""

from __future__ import annotations

import pytest

from converters.text.dates.reader import read_dates


def _iso(text: str) -> list[str]:
    return [f"{found.start or ''}/{found.end or ''}" for found in read_dates(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Silta-hanke käynnistyy maaliskuussa 2020 ja valmistuu joulukuussa 2021.",
        "Bygget inleds i mars 2020 och slutförs i december 2021.",
        "Arbetet startar i mars 2020 och färdigställs i december 2021.",
        "The bridge was launched in March 2020 and will be completed in December 2021.",
        "The work started in March 2020 and was completed in December 2021.",
        "Perioden började i mars 2020 och sträcker sig till december 2021.",
        "Kausi alkoi maaliskuussa 2020 ja ulottuu joulukuuhun 2021.",
    ],
)
def test_what_begins_and_gets_ready_is_one_period(text: str) -> None:
    assert _iso(text) == ["2020-03-01/2021-12-31"]


def test_what_gets_ready_has_its_own_time_where_nothing_begins() -> None:
    assert _iso("Sali valmistuu syksyllä 2021.") == ["2021-09-01/2021-11-30"]
    assert len(_iso("Työ alkoi keväällä 2018 ja uusi koulu valmistui syksyllä 2020.")) == 2


@pytest.mark.parametrize("text", ["Koulusta valmistui 2010 opiskelijaa", "valmistuu 2020 asuntoa"])
def test_a_number_of_what_gets_ready_is_no_year(text: str) -> None:
    assert _iso(text) == []


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("senast i slutet av maj 2021", "2021-05-31"),
        ("före utgången av 2021", "2021-12-31"),
        ("before the end of June 2021", "2021-06-30"),
        ("ennen vuoden 2021 loppua", "2021-12-31"),
        ("ennen kesäkuun 2021 loppua", "2021-06-30"),
        ("by the end of 2021", "2021-12-31"),
    ],
)
def test_the_end_of_a_period_closes_what_is_due_by_it(text: str, end: str) -> None:
    assert _iso(f"Valmis {text}.") == [f"/{end}"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("i medlet av juni 2020", ["2020-06-11/2020-06-20"]),
        ("Q1 of 2021", ["2021-01-01/2021-03-31"]),
        ("v. 2019–v. 2021", ["2019-01-01/2021-12-31"]),
        ("vuonna 2019 tai 2020", ["2019-01-01/2019-12-31", "2020-01-01/2020-12-31"]),
        ("3.5. tai 5.5.2020", ["2020-05-03/2020-05-03", "2020-05-05/2020-05-05"]),
        ("syksy 2019/kevät 2020", ["2019-09-01/2020-05-31"]),
        ("at the turn of the year 2020–2021", ["2020-12-01/2021-01-31"]),
    ],
)
def test_rare_wordings(text: str, periods: list[str]) -> None:
    assert _iso(text) == periods


@pytest.mark.parametrize(
    "text",
    [
        "budgeten för 2020 som godkändes",
        "resultatet för 2020 ser bra ut",
        "planen för 2020 innehåller fem vägar",
        "bidragen för 2020 uppgår till hälften",
        "Budgeten 2020 godkändes",
        "Ekonomiplanen 2020 och annat",
        "the funds in the state budget for 2020 made it possible",
        "the plan for 2020 includes five roads",
    ],
)
def test_a_bare_year_in_swedish_and_english_stands_before_a_verb_or_a_small_word(text: str) -> None:
    assert _iso(text) == ["2020-01-01/2020-12-31"]


@pytest.mark.parametrize(
    "text", ["plats för 2020 personer", "för 2020 elever", "budget 2020 euro", "Budget: 2020", "joko 1500 tai 2000"]
)
def test_counts_and_sums_are_no_years(text: str) -> None:
    assert _iso(text) == []


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Kunnanhallitus 3/16.02.2022", ["2022-02-16/2022-02-16"]),
        ("Sivistyslautakunta 12/5.9.2018 § 4", ["2018-09-05/2018-09-05"]),
        ("vuosina 2016 ja/tai 2017", ["2016-01-01/2016-12-31", "2017-01-01/2017-12-31"]),
        ("åren 2016 och/eller 2017", ["2016-01-01/2016-12-31", "2017-01-01/2017-12-31"]),
        ("in 2016 and/or 2017", ["2016-01-01/2016-12-31", "2017-01-01/2017-12-31"]),
    ],
)
def test_numbers_of_meetings_before_their_days_and_joined_years(text: str, periods: list[str]) -> None:
    assert _iso(text) == periods


@pytest.mark.parametrize(
    "text", ["lain alueiden kehittämisestä 7/2014 mukaan", "Laki tiloista 3/2015", "asetus tuesta 12/2019", "1/2/3.4"]
)
def test_the_number_of_a_law_is_no_month(text: str) -> None:
    assert _iso(text) == []


def test_a_month_behind_what_something_is_about_stays_one() -> None:
    assert _iso("Raportti tiloista 3/2015") == ["2015-03-01/2015-03-31"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("vuosien 2019 ja 2020 vaihteessa", ["2019-12-01/2020-01-31"]),
        ("vuosien 2019–2020 vaihteessa", ["2019-12-01/2020-01-31"]),
        ("vid årsskiftet 2019–20", ["2019-12-01/2020-01-31"]),
        ("talvella 2019–20", ["2019-12-01/2020-02-29"]),
        ("ennen vuodenvaihdetta 2019–2020", ["/2019-11-30"]),
        ("Raportti tehtiin 2019 aikana.", ["2019-01-01/2019-12-31"]),
        ("Raportti tehtiin 2019 lopulla.", ["2019-10-01/2019-12-31"]),
        ("II vuosipuolisko 2019", ["2019-07-01/2019-12-31"]),
        ("IV neljännes 2019", ["2019-10-01/2019-12-31"]),
        ("i början på 2019", ["2019-01-01/2019-03-31"]),
        ("in the summers of 2019 and 2020", ["2019-06-01/2019-08-31", "2020-06-01/2020-08-31"]),
        ("kesinä 2019 ja 2020", ["2019-06-01/2019-08-31", "2020-06-01/2020-08-31"]),
        ("5th–7th June 2019", ["2019-06-05/2019-06-07"]),
        ("1st to 3rd June 2019", ["2019-06-01/2019-06-03"]),
    ],
)
def test_turns_of_years_short_second_years_and_plural_seasons(text: str, periods: list[str]) -> None:
    assert _iso(text) == periods


@pytest.mark.parametrize("text", ["vuosien 2019 ja 2021 vaihteessa", "vuosina 2019 ja 2020"])
def test_years_apart_or_without_their_turn_stay_two(text: str) -> None:
    assert len(_iso(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Seura on perustettu helmikuun 6 p:nä 1935.",
        "Seura on perustettu 6 p:nä helmikuuta 1935.",
        "Seura on perustettu 6. p:nä helmikuuta vuonna 1935.",
        "Seura on perustettu helmikuun 6. pnä 1935.",
        "Säännöt ovat helmikuun 6 p:ltä 1935.",
    ],
)
def test_the_word_for_day_may_be_cut_to_its_ending(text: str) -> None:
    assert _iso(text) == ["1935-02-06/1935-02-06"]


@pytest.mark.parametrize(
    "text",
    [
        "Kursen hålls mellan den 1 maj och den 30 juni 2016.",
        "Kurssi pidetään toukokuun 1. päivän ja kesäkuun 30. päivän 2016 välisenä aikana.",
        "Kurssi pidetään 1. toukokuuta ja 30. kesäkuuta 2016 välisenä aikana.",
        "The course is held between the 1st of May and the 30th of June 2016.",
    ],
)
def test_articles_do_not_part_two_days_that_something_lies_between(text: str) -> None:
    assert _iso(text) == ["2016-05-01/2016-06-30"]


@pytest.mark.parametrize("lead", ["latest", "at the latest", "no later than", "not later than", "by"])
def test_what_is_due_in_english_ends_on_its_day(lead: str) -> None:
    assert _iso(f"Please register {lead} 31st March 2023.") == ["/2023-03-31"]


@pytest.mark.parametrize(
    "text", ["liikennevisiossa 2040+", "kunnan visio 2040", "seudun strategia 2035", "stadens vision 2030"]
)
def test_the_year_of_a_plan_is_part_of_its_name(text: str) -> None:
    assert _iso(f"Tavoitteet ovat samat kuin on todettu: {text}.") == []


def test_a_year_long_ago_is_one_where_a_word_says_so() -> None:
    assert _iso("Koulu perustettiin vuonna 1899.") == ["1899-01-01/1899-12-31"]
    assert _iso("Rakennusnumero 1899") == []


def test_a_period_that_ends_before_it_begins_is_two_days() -> None:
    found = read_dates("Hankkeen kesto: 1.11.2015–31.10.2015")
    assert [(f"{each.start}", f"{each.end}") for each in found] == [
        ("2015-11-01", "2015-11-01"),
        ("2015-10-31", "2015-10-31"),
    ]
    assert all(each.confidence < 1 for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "Haku alkaa 4.2.2022 kello 8.30 ja päättyy 11.3.2022 kello 16.00.",
        "Haku avautuu 4.2.2022 klo 9 ja sulkeutuu 11.3.2022 klo 12.",
        "Leiri alkaa 4.2. klo 10 ja päättyy 11.3.2022.",
        "Ansökningstiden börjar 4.2.2022 kl. 8 och slutar 11.3.2022 kl. 16.15.",
        "The call opens on 4 February 2022 at 9.00 and closes on 11 March 2022 at 16.00.",
    ],
)
def test_hours_do_not_part_the_beginning_from_the_end(text: str) -> None:
    assert _iso(text) == ["2022-02-04/2022-03-11"]


def test_what_began_and_will_run_until_then_is_one_period() -> None:
    assert _iso("It began in 2017 and will run until the spring of 2020.") == ["2017-01-01/2020-05-31"]


def test_a_section_behind_a_stroke_leaves_its_day_and_the_number_of_a_law_does_not() -> None:
    assert _iso("Kunnanhallitus 5.3.2019/41 §") == ["2019-03-05/2019-03-05"]
    assert _iso("Laki 5.3.2019/410") == []


def test_a_year_behind_a_compound_that_heads_a_line_is_a_part_of_a_name() -> None:
    assert _iso("ESR-hankkeet 2018 – hakuohje") == []
    assert _iso("Kunta haki EAKR-tukea 2018 ja rakensi.") == ["2018-01-01/2018-12-31"]


@pytest.mark.parametrize("year", ["vuoden 2021", "vuonna 2021"])
@pytest.mark.parametrize("joint", [" ja ", ", "])
def test_a_year_leads_all_the_seasons_and_months_of_a_list(year: str, joint: str) -> None:
    spring, autumn = "2021-03-01/2021-05-31", "2021-09-01/2021-11-30"
    assert _iso(f"Kurssi pidetään {year} keväällä{joint}syksyllä.") == [spring, autumn]
    assert _iso(f"Kurssi on vuoden 2021 tammikuussa{joint}maaliskuussa.") == [
        "2021-01-01/2021-01-31",
        "2021-03-01/2021-03-31",
    ]


def test_an_earlier_season_behind_one_with_its_year_is_not_of_that_year() -> None:
    assert _iso("vuoden 2021 syksyllä ja keväällä") == ["2021-09-01/2021-11-30"]


@pytest.mark.parametrize("record", ["K 11/2018", "U 5/2020", "KK 5/2017", "PeVL 5/2018", "StVM 12/2016", "E 2/2019 vp"])
def test_the_number_of_a_record_of_the_parliament_is_no_month(record: str) -> None:
    assert _iso(f"Lausuma {record} annettiin 3.4.2019.") == ["2019-04-03/2019-04-03"]
    assert _iso("Maksut (€/kk 11/2018)") == ["2018-11-01/2018-11-30"]


@pytest.mark.parametrize("text", ["Jan.–Mar. 2020", "jan. - mars 2020", "Jan. to March 2020", "Jan–Mar 2020"])
def test_the_stop_of_a_short_month_does_not_part_it_from_the_end(text: str) -> None:
    assert _iso(text) == ["2020-01-01/2020-03-31"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lisätty 30-May-2020", "2020-05-30"),
        ("Posted on 08-Oct-2020", "2020-10-08"),
        ("earliest date 2018.09.21", "2018-09-21"),
    ],
)
def test_days_as_programs_write_them(text: str, day: str) -> None:
    assert _iso(text) == [f"{day}/{day}"]


@pytest.mark.parametrize("text", ["versio 2018.9.21", "koodi 2018.09.21.3", "2018.13.45"])
def test_versions_are_no_days(text: str) -> None:
    assert _iso(text) == []


@pytest.mark.parametrize("text", ["Staten införde 2015 en garanti.", "där det fanns 2015 omkring tio byar"])
def test_small_words_follow_a_bare_year_in_swedish(text: str) -> None:
    assert _iso(text) == ["2015-01-01/2015-12-31"]


def test_a_feast_behind_a_school_year_is_no_end_of_it() -> None:
    assert _iso("Lukuvuonna 2021–2022 itsenäisyyspäivä on maanantai.") == ["2021-08-01/2022-07-31"]
    assert _iso("under vårsäsongen 2020") == ["2020-01-01/2020-05-31"]
