"""Of the thousands of listed bodies a release tells what the table says of those that are named in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.build.builder import build
from graph.release import open_release
from tests.build.toy import CONVERTERS

pytestmark = pytest.mark.usefixtures("small")

TE, ELY, NEW = (
    "Lapin työvoima- ja elinkeinokeskus",
    "Lapin elinkeino-, liikenne- ja ympäristökeskus",
    "Lapin elinvoimakeskus",
)
PREFIXES = "PREFIX org: <http://www.w3.org/ns/org#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
LISTED = f"""{PREFIXES}
SELECT ?name {{
  GRAPH ?g {{ ?s org:classification ?type ; skos:prefLabel ?name }}
  FILTER(STRENDS(STR(?g), "/organisations") && LANG(?name) = "fi")
}}"""
CHANGES = f"""{PREFIXES}
SELECT ?old ?new {{
  ?event org:originalOrganization/skos:prefLabel ?old ; org:resultingOrganization/skos:prefLabel ?new
  FILTER(LANG(?old) = "fi" && LANG(?new) = "fi")
}}"""


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    folder = tmp_path / "inputs"
    folder.mkdir()
    (folder / "a.txt").write_text("Alfa; Malli Oy; Maija Mallinen\n", encoding="utf-8")
    return folder


def asked(
    inputs: Path, tmp_path: Path, query: str, base: str = "https://w3id.org/hankeverkko/"
) -> set[tuple[str, ...]]:
    build([inputs], tmp_path / "data", CONVERTERS, jobs=1, base=base)
    with open_release(tmp_path / "data") as release:
        return {tuple(map(str, row.values())) for row in release.query(query)}


def test_bodies_that_nothing_names_are_left_out(inputs: Path, tmp_path: Path) -> None:
    assert asked(inputs, tmp_path, LISTED) == set()


@pytest.mark.parametrize("base", ["https://w3id.org/hankeverkko/", "http://data.example/"])
def test_a_named_body_comes_with_what_it_became(inputs: Path, tmp_path: Path, base: str) -> None:
    (inputs / "b.txt").write_text(f"Beeta; {ELY}; Matti Meri\n", encoding="utf-8")
    assert asked(inputs, tmp_path, LISTED, base) == {(TE,), (ELY,), (NEW,)}
    assert asked(inputs, tmp_path, CHANGES, base) == {(TE, ELY), (ELY, NEW)}


def test_a_named_body_comes_with_what_it_came_of(inputs: Path, tmp_path: Path) -> None:
    (inputs / "b.txt").write_text(f"Beeta; {NEW}; Matti Meri\n", encoding="utf-8")
    assert asked(inputs, tmp_path, CHANGES) == {(TE, ELY), (ELY, NEW)}


def test_a_body_that_a_later_document_names_is_told_of_from_then_on(inputs: Path, tmp_path: Path) -> None:
    asked(inputs, tmp_path, LISTED)
    (inputs / "b.txt").write_text("Beeta; Kainuun liitto, aluekehitys; Matti Meri\n", encoding="utf-8")
    assert asked(inputs, tmp_path, LISTED) == {("Kainuun liitto",)}
    (inputs / "b.txt").unlink()
    assert asked(inputs, tmp_path, LISTED) == set()


def test_a_body_that_only_ones_own_rdf_names_is_told_of(inputs: Path, tmp_path: Path) -> None:
    body = "<https://w3id.org/hankeverkko/id/organisation/kainuun-liitto>"
    (inputs / "own.ttl").write_text(f"<http://a.example/s> <http://a.example/p> {body} .", "utf-8")
    assert asked(inputs, tmp_path, LISTED) == {("Kainuun liitto",)}
