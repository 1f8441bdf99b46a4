"""Firms known by their brand: the table holds no person and no place, and its names are read in every case."""

from __future__ import annotations

import pytest

from converters.text.organisations.brands import brands, find_brand
from converters.text.organisations.reader import read_organisations
from converters.text.organisations.words import genitive_places, place_forms, place_names
from converters.text.people.names import base_surname, looks_like_surname, rank_given, rank_surname
from tests.text.organisations.checks import check
from tests.text.organisations.draw_brands import brand_of, is_distinct, is_nameless


def test_the_table_is_drawn_in_order_and_without_doubles() -> None:
    assert 1500 < len(brands()) < 4000
    assert all(brand == brand.casefold() == " ".join(brand.split()) for brand in brands())


def test_no_brand_holds_a_persons_name() -> None:
    for brand in brands():
        for word in brand.split():
            if brand != word and (word in place_names() or word in genitive_places()):
                continue  # a firm may begin with its town
            written = word.capitalize()
            assert rank_given(written) is None, brand
            assert rank_surname(written) is None, brand
            assert not looks_like_surname(written), brand
            assert rank_given(written[:-1]) is None or not word.endswith("n"), brand
            assert rank_surname(base_surname(written)) is None, brand


def test_no_brand_is_a_place() -> None:
    assert brands().isdisjoint([*place_forms(), *genitive_places()])


@pytest.mark.parametrize(
    ("name", "brand"),
    [
        ("Kojelumo Oy", "Kojelumo"),
        ("Tmi Aino Virtanen", ""),
        ("Kalusteliike OYAino Virtanen", ""),
        ("Oulun kaupunki", ""),
        ("Kojelumo", ""),
    ],
)
def test_only_companies_with_a_legal_form_are_drawn(name: str, brand: str) -> None:
    assert brand_of(name) == brand


@pytest.mark.parametrize("brand", ["Virtanen Group", "Virtasen Sora", "AriVa", "Pekka-Data", "Leistilä", "Juntinsalo"])
def test_names_that_hold_a_person_are_left_out(brand: str) -> None:
    assert not is_nameless(brand)


@pytest.mark.parametrize(
    ("brand", "distinct"),
    [
        ("Kojelumo", True),
        ("Kuopio", False),
        ("Lapista", False),
        ("Hiekkadyyni", False),
        ("Timber Frame", False),
        ("Lapin Luonto", False),
        ("JT-Kojelumo", False),
        ("Kiinteistö Kojelumo", False),
        ("Norther", False),
    ],
)
def test_places_and_ordinary_words_are_left_out(brand: str, distinct: bool) -> None:
    common = {"fi": {"hiekka", "dyyni", "luonto"}, "en": {"timber", "frame", "northern"}, "sv": set[str]()}
    assert is_distinct(brand, lambda word, language: 5.0 if word in common[language] else 0.0) == distinct


def test_a_brand_is_found_in_its_cases_and_as_written() -> None:
    one = next(brand for brand in sorted(brands()) if " " not in brand and brand.endswith("ex")).capitalize()
    assert find_brand("", one) == (one, "")
    assert find_brand("", f"{one}in") == (one, "genitive")
    assert find_brand("", f"{one}issa") == (one, "other")
    assert find_brand("", one.casefold()) is None


def test_a_brand_is_surer_beside_other_bodies_and_no_project_person_or_acronym() -> None:
    one = next(brand for brand in sorted(brands()) if " " not in brand and brand.endswith("ex")).capitalize()
    beside = read_organisations(f"Hanketta vetävät Oulun yliopisto ja {one} yhdessä.")
    alone = read_organisations(f"Tänä vuonna {one} laajentaa toimintaansa.")
    assert [(each.name, each.type) for each in beside] == [("Oulun yliopisto", "university"), (one, "company")]
    assert [each.name for each in alone] == [one]
    assert alone[0].confidence < beside[1].confidence < 1
    assert read_organisations(f"Tänä vuonna {one} -hanke laajenee.") == []
    assert read_organisations(f"Mukana on Aino {one} kotoisin.") == []
    assert read_organisations(f"Menetelmä ({one.upper()}) kehitettiin täällä.") == []
    assert [each.name for each in read_organisations(f"Mukana on {one}in Oy.")] == [f"{one}in Oy"]


@pytest.mark.parametrize(
    "text", ["Iittalan keskusta ja Iittalan raitti kehittyvät.", "Fiskarsin ruukki sijaitsee Raaseporissa."]
)
def test_a_village_that_a_firm_is_called_by_is_no_firm_where_it_is_a_place(text: str) -> None:
    check(text, [])


def test_a_village_that_a_firm_is_called_by_is_one_among_bodies() -> None:
    check("Mukana ovat Iin kunta, Iittala ja Luotola Oy.", ["Iin kunta", "Iittala", "Luotola Oy"])
