"""The dumps hold the edition, all of it and no more, in the same bytes every time."""

from __future__ import annotations

import csv
import gzip
import hashlib
from pathlib import Path

import pyoxigraph
import pytest

from graph.web.class_tables import TABLES
from graph.web.dumps import SUMS, DumpFile, make_dumps, write_dumps
from graph.web.edition import Edition, PersonMode
from graph.web.masking.quads import Quad, read_quads
from graph.web.masking.survey import TYPE
from graph.web.turtle import turtle_lines
from tests.web.planted import SECRETS, find_leaks_below

pytestmark = pytest.mark.slow

MODES = [mode.value for mode in PersonMode]


def triples_of(content: bytes, file_format: pyoxigraph.RdfFormat) -> set[str]:
    parsed = pyoxigraph.parse(content, format=file_format)
    return {f"{quad.subject} {quad.predicate} {quad.object}" for quad in parsed}


def expected(edition: Edition) -> set[str]:
    return triples_of(edition.dump.read_bytes(), pyoxigraph.RdfFormat.N_QUADS)


@pytest.mark.parametrize("mode", MODES)
def test_no_dump_gives_a_secret_away(editions: dict[str, Edition], mode: str) -> None:
    make_dumps(editions[mode])
    assert find_leaks_below(editions[mode].dumps, SECRETS[mode]) == {}


def test_the_whole_is_the_edition(editions: dict[str, Edition]) -> None:
    edition = editions["pseudonymous"]
    make_dumps(edition)
    assert gzip.decompress((edition.dumps / "hankeverkko.nq.gz").read_bytes()) == edition.dump.read_bytes()
    turtle = gzip.decompress((edition.dumps / "hankeverkko.ttl.gz").read_bytes())
    assert triples_of(turtle, pyoxigraph.RdfFormat.TURTLE) == expected(edition)


def test_the_graphs_together_are_the_edition(editions: dict[str, Edition]) -> None:
    edition = editions["pseudonymous"]
    files = [file for file in make_dumps(edition) if file.path.startswith("graphs/") and file.format == "nt"]
    found = set[str]()
    lines = 0
    for file in files:
        content = gzip.decompress((edition.dumps / file.path).read_bytes())
        assert content.splitlines() == sorted(content.splitlines())
        found |= triples_of(content, pyoxigraph.RdfFormat.N_TRIPLES)
        lines += content.count(b"\n")
    assert found == expected(edition)
    assert lines == edition.dump.read_bytes().count(b"\n")
    documents = [file.path for file in files if file.of_document]
    assert documents
    assert all(path.split("/")[2] == path.split("/")[3][:2] for path in documents)


def test_every_file_is_listed_with_its_checksum(editions: dict[str, Edition]) -> None:
    edition = editions["none"]
    files = make_dumps(edition)
    there = {path.relative_to(edition.dumps).as_posix() for path in edition.dumps.rglob("*") if path.is_file()}
    assert {file.path for file in files} == there - {SUMS}
    for file in files:
        content = (edition.dumps / file.path).read_bytes()
        assert (file.size, file.sha256) == (len(content), hashlib.sha256(content).hexdigest())


def test_the_same_edition_gives_the_same_dumps(editions: dict[str, Edition], tmp_path: Path) -> None:
    files = make_dumps(editions["none"])
    write_dumps(editions["none"], tmp_path / "again")
    assert (tmp_path / "again" / SUMS).read_text().splitlines() == [f"{file.sha256}  {file.path}" for file in files]


def test_a_table_has_a_row_for_every_thing_of_its_class(editions: dict[str, Edition]) -> None:
    edition = editions["named"]
    make_dumps(edition)
    for table in TABLES:
        with (edition.dumps / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        quads = read_quads(edition.dump)
        things = {quad.subject for quad in quads if quad.predicate == TYPE and quad.object in table.classes}
        assert header == table.header
        assert [row[0] for row in rows] == [thing[1:-1] for thing in sorted(things)]
        assert all(len(row) == len(header) for row in rows)


def test_a_row_says_what_the_graph_says(editions: dict[str, Edition]) -> None:
    edition = editions["pseudonymous"]
    make_dumps(edition)
    with (edition.dumps / "participations.csv").open(encoding="utf-8", newline="") as file:
        (row,) = [row for row in csv.DictReader(file) if row["role"] == "project-manager"]
    assert row["participantName"].startswith("Henkilö ")
    assert row["onBehalfOfName"] == "Esimerkin kaupunki"
    assert (row["start"], row["confidence"], row["asWritten"]) == ("2020-01-01", "1", "[…]")
    with (edition.dumps / "target-groups.csv").open(encoding="utf-8", newline="") as file:
        (group,) = csv.DictReader(file)
    assert (group["relation"], group["projectTitle"]) == ("direct", "[…] pajan laajennus")


def test_there_is_no_table_of_people_where_there_are_none(editions: dict[str, Edition]) -> None:
    paths = {file.path for file in make_dumps(editions["none"])}
    assert "people.csv" not in paths
    assert "projects.csv" in paths


def test_turtle_keeps_terms_that_need_care() -> None:
    quads = [
        Quad("<a:s>", "<https://schema.org/name>", term, "<a:g>")
        for term in ('"a\\"b\\\\ \\u0007"@fi', '"1.5"^^<http://www.w3.org/2001/XMLSchema#decimal>', "<https://schema.org/>",
                     "<https://schema.org/a.b>", '"x \\"^^<y> z"', "<http://purl.org/dc/terms/title>")
    ]  # fmt: skip
    content = "".join(turtle_lines(sorted(quads)))
    lines = "".join(quad.line for quad in quads).encode()
    assert triples_of(content.encode(), pyoxigraph.RdfFormat.TURTLE) == triples_of(lines, pyoxigraph.RdfFormat.N_QUADS)
    assert "dcterms:title" in content


def test_a_file_knows_its_kind() -> None:
    file = DumpFile("graphs/agents.ttl.gz", 1, "")
    assert (file.format, file.media_type, file.compressed, file.of_document) == ("ttl", "text/turtle", True, False)
