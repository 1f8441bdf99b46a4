"""The benchmark of serving runs against our own server, and its claims fail where the figures do."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.measure import BenchmarkError
from benchmarks.serve import OXIGRAPH, RDFLIB, Load, Serving, compare_serve, draw_queries
from benchmarks.servers import OURS, Server, count_rows, running, send_load

pytestmark = pytest.mark.slow


@pytest.fixture
def data(examples_data: Path) -> Path:
    return examples_data


def test_the_mix_is_drawn_from_the_release(data: Path) -> None:
    queries, quads = draw_queries(data)
    assert queries == draw_queries(data)[0]
    assert len(set(queries)) > 20
    assert quads > 1000


def test_the_load_is_answered(data: Path) -> None:
    with running(OURS, data) as server:
        queries = draw_queries(data)[0]
        found = send_load({"address": server.address, "queries": queries, "seconds": 0.5, "clients": 2, "network": 1})
        assert server.cpu() > 0
    assert found["failures"] == []
    assert len(found["times"]) >= 2


def test_it_measures_a_data_folder_without_peers(data: Path) -> None:
    found = compare_serve(data, runs=1, seconds=1, peers=[], time_limit=2)
    assert [one.quads > 1000 for one in found] == [True, True]
    assert all(one.bombed and one.tail_ratio for one in found)
    assert "p99 with bombs" in "\n".join(found[0].describe())
    assert found[0].as_json()["name"] == "serve"


def test_a_server_that_fails_is_an_error() -> None:
    with pytest.raises(OSError, match="refused"):
        count_rows(Server("http://127.0.0.1:1/sparql", 1).address, "ASK {}")
    order: dict[str, object] = {"address": "http://127.0.0.1:1/", "queries": ["ASK {}"], "seconds": 1, "clients": 1}
    assert send_load({**order, "network": 0})["failures"] == [0]
    with pytest.raises(BenchmarkError):
        send_load({**order, "network": 0, "unknown": 1})


def load(server: str, rate: float, tail: float = 0.1) -> Load:
    return Load(server, rate, 0.01, tail, 0.001)


@pytest.mark.parametrize(
    ("rdflib", "oxigraph", "bombed", "holds"),
    [(20, 200, 0.2, True), (21, 200, 0.2, False), (20, 201, 0.2, False), (20, 200, 0.21, False)],
)
def test_claims_hold_or_not(rdflib: float, oxigraph: float, bombed: float, holds: bool) -> None:
    loads = (load(OURS, 100), load(RDFLIB, rdflib), load(OXIGRAPH, oxigraph))
    assert Serving("x", 1, loads, load(OURS, 100, bombed)).holds is holds
