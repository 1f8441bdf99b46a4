"""The benchmark of queries asks every store the same, and says where one is too slow or answers otherwise."""

from __future__ import annotations

import json
import shutil
import signal
from pathlib import Path

import pyoxigraph
import pytest

from benchmarks import queries
from benchmarks.ask import TooSlowError, ask_all, open_store
from benchmarks.queries import Answered, Asking, Waited, compare_queries, draw_queries
from benchmarks.startup import CLAIM, Startup, measure_startup
from graph.saved import list_saved
from graph.store import create_store
from tests.queries.cases import DATA

COUNT = "SELECT (COUNT(*) AS ?n) { ?s a ?class }"


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dump") / "public.nq"
    quads = pyoxigraph.parse(path=str(DATA), format=pyoxigraph.RdfFormat.TRIG)
    pyoxigraph.serialize(quads, str(path), pyoxigraph.RdfFormat.N_QUADS)
    create_store(path.parent / "store", [path]).close()
    return path


@pytest.mark.parametrize("kind", ["memory", "disk", "union", "rdflib"])
def test_every_store_answers_in_json(kind: str, dump: Path) -> None:
    ask = open_store(kind, dump.parent / "store" if kind == "disk" else dump)
    (row,) = json.loads(ask(COUNT))["results"]["bindings"]
    assert int(row["n"]["value"]) > 100


def test_what_is_asked_is_timed_and_counted(dump: Path) -> None:
    found = ask_all(open_store("memory", dump), {"types": "SELECT ?s { ?s a ?class }"}, runs=2, limit=60)
    assert found["types"]["rows"] > 100
    assert found["types"]["cpu"] >= 0


def test_a_query_over_its_limit_is_given_up(dump: Path) -> None:
    def stop(*_: object) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGPROF, stop)
    try:
        every_triple = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }"
        found = ask_all(open_store("rdflib", dump), {"pairs": every_triple}, runs=1, limit=0.1)
    finally:
        signal.signal(signal.SIGPROF, before)
    assert found["pairs"] == {"cpu": 0.1, "wall": 0.1, "rows": None}


def test_parameters_are_drawn_from_the_data(dump: Path) -> None:
    store = create_store(None, [dump])
    queries = draw_queries(store)
    assert list(queries) == [query.name for query in list_saved()]
    assert '"Esimerkin kaupunki"' in queries["organisations/list_projects"]


def answered(kind: str, cpu: float, rows: int | None = 3) -> Answered:
    return Answered(kind, 1.0, {"a": cpu, "b": 0.0}, {"a": cpu, "b": 0.0}, {"a": rows, "b": 0})


@pytest.mark.parametrize(("cpu", "page", "holds"), [(0.99, 0.049, True), (1.0, 0.049, False), (0.99, 0.05, False)])
def test_claims_hold_or_not(cpu: float, page: float, holds: bool) -> None:
    stores = (answered("memory", cpu), answered("disk", cpu * 3), answered("union", cpu, rows=4))
    found = Asking("x", 10, stores, (Waited("a page", page, 0.01),))
    assert found.holds is holds
    assert found.memory.ratio(stores[1]) == pytest.approx(3)
    assert "union answers with another number of rows: a" in found.describe()
    assert found.as_json()["name"] == "queries"


def test_what_was_given_up_does_not_count_as_another_answer() -> None:
    assert answered("memory", 0.1).differing(answered("rdflib", 60, rows=None)) == []


@pytest.mark.slow
def test_it_measures_the_examples(examples_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "_build", lambda data, _lists: shutil.copytree(examples_data, data))
    (found,) = compare_queries(None, runs=1, limit=0.2)
    assert [one.kind for one in found.stores] == ["memory", "disk", "union", "rdflib"]
    assert found.quads > 20_000
    assert len(found.pages) > 50
    assert found.memory.differing(found.stores[1]) == []


@pytest.mark.slow
def test_starting_is_measured() -> None:
    found = measure_startup(1)
    assert [one.name for one in found.measurements] == ["--help", "build --help", "query --list", "python alone"]
    assert found.as_json()["claim"] == CLAIM
    assert "--help" in "\n".join(found.describe())
    slow = found.measurements[0]._replace(cpu=CLAIM)
    assert not Startup((slow, *found.measurements[1:])).holds
