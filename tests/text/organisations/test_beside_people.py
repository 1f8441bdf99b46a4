"""People beside bodies and units: none is a unit, and none takes a unit from its body."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check


def _read(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.name, one.units) for one in read_organisations(text)]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Seuranta (contact person: prof. Aino Kuwenberg, Oulun yliopisto, Kemian laitos)", ("Kemian laitos",)),
        ("Oulun yliopisto, Kemian laitos, prof. Aino Kuwenberg", ("Kemian laitos",)),
        ("Oulun yliopisto, Kemian laitos: tohtori Aino Kuwenberg", ("Kemian laitos",)),
        ("Oulun yliopisto, Kemian laitos: professori Aino Mallila", ("Kemian laitos",)),
        ("Dr. Eino Holler, Oulun yliopisto, Kemian laitos", ("Kemian laitos",)),
    ],
)
def test_a_person_with_a_title_beside_a_unit_is_no_unit(text: str, chain: tuple[str, ...]) -> None:
    assert _read(text) == [("Oulun yliopisto", chain)]


def test_a_surname_that_ends_as_a_unit_before_a_double_given_name_is_a_person() -> None:
    assert _read("Jäsenet:\nMotala Veli-Matti, Kajaanin kaupunki\nAho Eino, Kainuun liitto") == [
        ("Kajaanin kaupunki", ()),
        ("Kainuun liitto", ()),
    ]


def test_commas_between_semicolons_stand_before_units_under_a_label_for_several() -> None:
    assert _read("Tilaajat: Iin kunta, Elinvoima ja johto; Simon kunta; Kelo Oy") == [
        ("Iin kunta", ("Elinvoima ja johto",)),
        ("Simon kunta", ()),
        ("Kelo Oy", ()),
    ]


def test_a_label_that_only_ends_like_an_english_plural_is_none() -> None:
    assert _read("Tekninen toteutus: Iin kunta, Rakentamisen ja energian palvelut") == [
        ("Iin kunta", ("Rakentamisen ja energian palvelut",))
    ]


def test_and_between_words_of_an_english_unit_parts_nothing() -> None:
    assert _read("Metsähallitus, Rivers & Lakes Finland") == [("Metsähallitus", ("Rivers & Lakes Finland",))]


def test_a_name_with_its_legal_form_is_whole_without_the_word_before_it() -> None:
    assert _read("Stödet går till föreningen Finlands Kobbar rf och stiftelsen Lumirosen.") == [
        ("Finlands Kobbar rf", ()),
        ("stiftelsen Lumirosen", ()),
    ]


def test_swedish_units_at_the_end_of_a_line_own_nothing_on_the_next_one() -> None:
    assert _read("Yrkeshögskolan Novia, Institutionen för teknik\nKorsnäs kommun, Fritidsavdelningen\nVasa stad") == [
        ("Yrkeshögskolan Novia", ("Institutionen för teknik",)),
        ("Korsnäs kommun", ("Fritidsavdelningen",)),
        ("Vasa stad", ()),
    ]


@pytest.mark.parametrize("behind", ["2(25)", "2 (25)", "Raportteja 13/2008", "Julkaisuja 4"])
def test_the_number_of_a_page_or_a_series_is_no_part_of_a_name(behind: str) -> None:
    assert _read(f"Aino Aho, Oulun aikuiskoulutuskeskus {behind}") == [("Oulun aikuiskoulutuskeskus", ())]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Iin kunta, Viestintä: Aino Virtanen", ("Viestintä",)),
        ("Iin kunta, Hyvinvointi ja elämänlaatu: Aino Virtanen, Eino Laine", ("Hyvinvointi ja elämänlaatu",)),
        ("Luonnonvarakeskus (Luke), Metsät ja puu: Aino Virtanen", ("Metsät ja puu",)),
        ("Luonnonvarakeskus, Uudet kuidut: tutkija Aino Virtanen", ("Uudet kuidut",)),
    ],
)
def test_words_between_a_body_and_the_people_behind_a_colon_are_its_unit(text: str, chain: tuple[str, ...]) -> None:
    assert [units for _, units in _read(text)] == [chain]


@pytest.mark.parametrize("text", ["Iin kunta, Yhteyshenkilö: Aino Virtanen", "Iin kunta, co-PI: Aino Virtanen"])
def test_a_role_before_such_a_colon_is_no_unit(text: str) -> None:
    assert _read(text) == [("Iin kunta", ())]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Aino Virtanen, Oulun yliopisto ja Eino Laine, Iin kunta", ["Oulun yliopisto", "Iin kunta"]),
        ("Aino Virtanen, Syke ja Eino Laine, Lapin yliopisto", ["Syke", "Lapin yliopisto"]),
        ("Hanna Aalto, Diak & Matti Aho, Humak", ["Diak", "Humak"]),
        ("Kuvat: Iin kunta ja Aino Virtanen", ["Iin kunta"]),
    ],
)
def test_the_next_person_behind_and_is_no_part_of_the_body_before(text: str, names: list[str]) -> None:
    assert [name for name, _ in _read(text)] == names


@pytest.mark.parametrize(
    "name",
    [
        "Jenny ja Antti Wihurin rahasto",
        "Asianajotoimisto Kivi ja Virtanen Oy",
        "Maatalousyhtymä Juhani ja Aino Korhonen",
    ],
)
def test_people_whom_a_body_is_named_after_stay_in_its_name(name: str) -> None:
    assert _read(name) == [(name, ())]


def test_bodies_before_posts_are_read_in_each_piece_of_a_list() -> None:
    text = (
        "Jäsenet: Lapin liitto, Oamkin lehtori Aino Mallila, hankkeen johtaja Eino Mallila, Kelan neuvoja Anna Mallila"
    )
    assert [found.name for found in read_organisations(text)] == ["Lapin liitto", "Oamk", "Kela"]


@pytest.mark.parametrize("office", ["Kuivajärviseudun ympäristötoimisto", "Lakeudenseudun ympäristötoimisto"])
def test_an_office_of_a_district_by_its_name_is_a_body(office: str) -> None:
    check(f"johtaja Aino Virtanen, Iin kunta\nlehtori Ville Mäki, {office}", ["Iin kunta", office])


def test_an_office_of_no_district_is_none() -> None:
    check("Iin kunta, Maaseudun toimisto", [("Iin kunta", ("Maaseudun toimisto",))])
