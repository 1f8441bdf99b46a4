"""The tables are well-formed: ids, references, labels, dates, check digits."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest

from graph.resources import shipped, table
from graph.vocabulary.codes import Concept, read_concepts, read_schemes, split_cell

CONCEPTS = [concept for scheme in read_schemes() for concept in read_concepts(scheme)]
SCHEME_IDS = [scheme.id for scheme in read_schemes()]

SUCCESSOR_UNKNOWN = {"588"}
"""Pertunmaa, abolished at the end of 2024: no source at hand says what it merged into."""


def _check_digit(business_id: str) -> int:
    """The check digit of a Y-tunnus: weights 7 9 10 5 8 4 2, modulo 11; the remainder 1 is never issued."""
    weights = (7, 9, 10, 5, 8, 4, 2)
    remainder = sum(int(digit) * weight for digit, weight in zip(business_id, weights, strict=False)) % 11
    return 0 if remainder == 0 else 11 - remainder


def _days(name: str, *columns: str) -> list[str]:
    return [row[column] for row in table(name) for column in columns if row[column]]


@pytest.mark.parametrize("path", sorted(shipped("ontology/tables").glob("*.csv")), ids=lambda path: path.stem)
def test_rows_have_the_columns_of_the_header_and_no_stray_spaces(path: object) -> None:
    rows = table(getattr(path, "stem", ""))
    assert rows
    for row in rows:
        assert None not in row
        assert None not in row.values(), row
        assert all(value == value.strip() for value in row.values()), row


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("schemes", "id"),
        ("roles", "id"),
        ("organisation_types", "id"),
        ("organisations", "id"),
        ("target_groups", "id"),
        ("municipalities", "code"),
        ("regions", "code"),
        ("sub_regions", "code"),
        ("reused_terms", "term"),
    ],
)
def test_keys_are_unique(name: str, key: str) -> None:
    counts = Counter(row[key] for row in table(name))
    assert [value for value, count in counts.items() if count > 1] == []


def test_concepts_are_unique_across_all_lists() -> None:
    paths = Counter(concept.path for concept in CONCEPTS)
    iris = Counter(concept.iri for concept in CONCEPTS)
    assert paths.most_common(1)[0][1] == 1
    assert iris.most_common(1)[0][1] == 1


def test_every_row_of_the_concepts_belongs_to_a_scheme() -> None:
    assert {row["scheme"] for row in table("concepts")} <= set(SCHEME_IDS)
    assert all(read_concepts(scheme) for scheme in read_schemes())


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.path)
def test_a_concept_has_labels_and_an_id_fit_for_an_iri(concept: Concept) -> None:
    assert concept.labels["fi"]
    assert concept.labels["en"]
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", concept.id)


@pytest.mark.parametrize("scheme", [scheme for scheme in SCHEME_IDS if scheme != "target-group"])
def test_concepts_are_defined_in_finnish_and_english(scheme: str) -> None:
    undefined = [
        concept.path
        for concept in CONCEPTS
        if concept.scheme.id == scheme and not (concept.definitions["fi"] and concept.definitions["en"])
    ]
    assert undefined == []


def test_broader_concepts_exist_and_make_no_loop() -> None:
    broader = {concept.path: concept.broader for concept in CONCEPTS}
    for path in broader:
        seen: set[str] = set()
        steps = [path]
        while steps:
            step = steps.pop()
            assert step in broader, f"{path}: {step} does not exist"
            assert step not in seen or step != path, f"{path} is broader than itself"
            if step not in seen:
                seen.add(step)
                steps += broader[step]


@pytest.mark.parametrize(
    "scheme", ["status", "project-type", "amount", "payer-group", "fund", "indicator", "principle"]
)
def test_a_spelling_names_one_concept_of_its_list(scheme: str) -> None:
    rows = [row for row in table("concepts") if row["scheme"] == scheme]
    spellings = Counter(
        spelling
        for row in rows
        for spelling in {
            word.casefold() for column in ("words", "words_sv", "words_en") for word in split_cell(row[column])
        }
    )
    assert [word for word, count in spellings.items() if count > 1] == []


@pytest.mark.parametrize(
    ("scheme", "word", "concept"),
    [
        ("status", "Päättynyt", "ended"),
        ("status", "Käynnissä", "running"),
        ("status", "Toiminta päättynyt", "ended"),
        ("status", "Toiminnassa", "running"),
        ("status", "Keskeytynyt", "interrupted"),
        ("project-type", "Oulun kaupungin hanke", "city-project"),
        ("project-type", "Rahoitushanke", "funding-project"),
        ("amount", "Myönnetty EU- ja valtion rahoitus", "granted-eu-state"),
        ("amount", "Toteutunut julkinen rahoitus yhteensä", "realised-public"),
        ("payer-group", "ESR ja valtion rahoitus", "esf-and-state"),
        ("fund", "EAKR", "ERDF"),
        ("fund", "ESR+", "esf-plus"),
        ("programme", "Etelä-Suomen suuralueosio", "eura2007-etela-suomen-suuralueosio"),
        ("programme", "Etelä-Suomi", "eura2007-etela-suomi"),
        ("indicator", "Osallistuvien henkilöiden lukumäärä", "participating-persons"),
        ("principle", "Natura 2000 -ohjelman kohteet", "natura-2000"),
        ("value-status", "Toteutunut seurantatietojen mukaan", "realised"),
        ("impact", "Välillinen", "indirect"),
    ],
)
def test_the_spellings_of_the_sources_find_their_concept(scheme: str, word: str, concept: str) -> None:
    found = [row["id"] for row in table("concepts") if row["scheme"] == scheme and word in split_cell(row["words"])]
    assert found == [concept]


def test_the_lists_of_2007_to_2013_find_every_axis() -> None:
    """A part of the period has as many axes as the published list names."""
    axes = Counter(row["broader"] for row in table("concepts") if row["scheme"] == "axis")
    assert axes["programme/eura2007-etela-suomi"] == 6
    assert axes["programme/eura2007-lansi-suomi"] == 5
    assert axes["programme/eura2007-ita-suomi"] == axes["programme/eura2007-pohjois-suomi"] == 4
    assert axes["programme/eura2007-valtakunnallinen-osio"] == 5
    assert axes["programme/eura2014"] == 9
    assert axes["programme/eura2021"] == 7


def test_the_number_of_an_axis_and_an_objective_ends_its_id() -> None:
    for row in table("concepts"):
        if row["scheme"] in ("axis", "objective"):
            assert row["id"].endswith(f"-{row['notation']}")


def test_there_are_fifteen_criteria_of_sustainability_and_three_questions_of_equality() -> None:
    groups = Counter(row["broader"] for row in table("concepts") if row["scheme"] == "principle")
    kinds = ("ecological", "economic", "social-cultural")
    assert [groups[f"principle/{kind}-sustainability"] for kind in kinds] == [5, 5, 5]
    assert groups["principle/gender-equality"] == 3


def test_the_roles_and_types_that_others_rely_on_are_there() -> None:
    roles = "funder implementer co-implementer responsible-authority partner responsible-director project-manager"
    roles += " coordinator part-time-coordinator contact-person project-worker planner expert portfolio-owner"
    roles += " portfolio-coordinator steering-group-member financial-officer monitoring-contact other"
    assert set(roles.split()) <= {row["id"] for row in table("roles")}
    types = "municipality joint-municipal-authority regional-council wellbeing-services-county state-regional-authority"
    types += " state-agency ministry university university-of-applied-sciences educational-institution company"
    types += " cooperative association foundation parish parish-union chamber-of-commerce fund sole-trader other"
    assert {row["id"] for row in table("organisation_types")} == set(types.split())


def test_business_ids_pass_their_check_digit() -> None:
    for row in table("organisations"):
        if number := row["business_id"]:
            assert re.fullmatch(r"\d{7}-\d", number)
            assert _check_digit(number) == int(number[-1]), row["id"]


def test_organisations_refer_to_types_and_successors_that_exist() -> None:
    types = {row["id"] for row in table("organisation_types")}
    ids = {row["id"] for row in table("organisations")}
    for row in table("organisations"):
        assert row["type"] in types, row["id"]
        assert set(split_cell(row["successors"])) <= ids - {row["id"]}, row["id"]
        assert row["name_fi"], row["id"]


def test_days_are_dates_and_begin_before_they_end() -> None:
    for name in ("organisations", "municipalities", "sub_regions"):
        assert all(date.fromisoformat(day) for day in _days(name, "valid_from", "valid_to"))
        for row in table(name):
            assert not (row["valid_from"] and row["valid_to"]) or row["valid_from"] <= row["valid_to"]


def test_an_abolished_municipality_names_what_it_merged_into() -> None:
    codes = {row["code"] for row in table("municipalities")}
    for row in table("municipalities"):
        merged_into = set(split_cell(row["merged_into"]))
        assert merged_into <= codes - {row["code"]}
        assert row["valid_to"] or not merged_into, row["code"]
        assert merged_into or not row["valid_to"] or row["code"] in SUCCESSOR_UNKNOWN


def test_the_history_covers_every_year_of_every_municipality_once() -> None:
    years: Counter[tuple[str, int]] = Counter()
    for row in table("municipality_history"):
        last = int(row["to_year"] or 2026)
        assert int(row["from_year"]) <= last
        years.update((row["code"], year) for year in range(int(row["from_year"]), last + 1))
    assert set(years.values()) == {1}
    assert {code for code, _ in years} == {row["code"] for row in table("municipalities")}


def test_the_history_names_areas_that_exist() -> None:
    regions = {row["code"] for row in table("regions")}
    sub_regions = {row["code"]: row["region"] for row in table("sub_regions")}
    assert set(sub_regions.values()) <= regions
    for row in table("municipality_history"):
        assert row["region"] in regions
        assert row["sub_region"] in sub_regions or not row["sub_region"]
        assert re.fullmatch(r"FI[0-9A-Z]{3}|", row["nuts3"])
