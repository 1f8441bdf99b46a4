"""What a release knows of people behind sole traders: their business, its projects, and the document that says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.resolve.evidence import read_documents, read_evidence, read_labels, read_pairs, read_projects
from graph.store import Store, create_store

_ID, _DEF = "https://w3id.org/hankeverkko/id", "https://w3id.org/hankeverkko/def#"
_TRADER, _WORKER = f"{_ID}/person/aaa", f"{_ID}/person/bbb"
_COLLEAGUE = f"{_ID}/person/ddd"
_BUSINESS, _BODY = f"{_ID}/organisation/st-ccc", f"{_ID}/organisation/malli-oy"
_DOCUMENT, _PEOPLE = f"{_ID}/graph/1", f"{_ID}/graph/persons"


def _lines() -> Iterator[str]:
    def line(graph: str, subject: str, predicate: str, value: str) -> str:
        term = value if value.startswith('"') else f"<{value}>"
        return f"<{subject}> <{predicate}> {term} <{graph}> .\n"

    yield line(_PEOPLE, _TRADER, "http://xmlns.com/foaf/0.1/name", '"Maija Mallinen"')
    yield line(_PEOPLE, _BUSINESS, "http://www.w3.org/2004/02/skos/core#prefLabel", '"Tmi Maija Mallinen"')
    yield line(_PEOPLE, _BUSINESS, f"{_DEF}soleTrader", _TRADER)
    for number, (who, body) in enumerate([(_BUSINESS, ""), (_WORKER, _BODY), (_COLLEAGUE, _BODY)]):
        part, project = f"{_ID}/participation/{number}", f"{_ID}/project/{number % 2}"
        yield line(_DOCUMENT, part, f"{_DEF}participant", who)
        yield line(_DOCUMENT, part, f"{_DEF}inProject", project)
        yield line(_DOCUMENT, part, f"{_DEF}role", f"{_ID}/role/implementer")
        yield line(_DOCUMENT, project, "https://schema.org/funder", f"{_ID}/organisation/rahoittaja")
        if body:
            yield line(_DOCUMENT, part, f"{_DEF}onBehalfOf", body)
    yield line(_DOCUMENT, _DOCUMENT, "http://www.w3.org/ns/prov#wasDerivedFrom", f"{_ID}/document/lista")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    file = tmp_path / "facts.nq"
    file.write_text("".join(_lines()), encoding="utf-8")
    store = create_store(None, [file])
    yield store
    store.close()


def test_a_business_speaks_for_the_person_behind_it(store: Store) -> None:
    evidence = read_evidence(store, [_TRADER, _WORKER])
    assert evidence[_TRADER].bodies == {_BUSINESS}
    assert evidence[_TRADER].participations == 1
    assert read_projects(store, _TRADER) == {f"{_ID}/project/0"}
    assert evidence[_TRADER].funders == {f"{_ID}/organisation/rahoittaja"}
    assert evidence[_WORKER].bodies == {_BODY}
    assert read_labels(store, evidence[_TRADER].bodies) == {"Tmi Maija Mallinen"}


@pytest.mark.parametrize("many", [0, 50])
def test_people_are_together_in_a_project_in_which_the_business_of_one_takes_part(
    store: Store, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.resolve.evidence._MANY", many)
    pairs = [(_TRADER, _WORKER), (_WORKER, _COLLEAGUE), (_COLLEAGUE, _TRADER), (_BUSINESS, _COLLEAGUE)]
    evidence, common = read_pairs(store, pairs)
    assert common == {frozenset((_TRADER, _COLLEAGUE)), frozenset((_BUSINESS, _COLLEAGUE))}
    assert {iri for pair in pairs for iri in pair} == evidence.keys()


def test_the_document_that_names_the_business_names_the_person(store: Store) -> None:
    assert read_documents(store, _TRADER) == {"lista"}
    assert read_documents(store, _WORKER) == {"lista"}
