"""`python -m benchmarks.ask`: asks queries of one store in a process of its own, and prints what each took.

The order on standard input says which store: "memory" holds the union of the graphs written out beside them, as a
server does; "disk" is the same in a folder, as the command line reads it; "union" holds the graphs alone, in memory,
and unites them at every query; "rdflib" is rdflib's own store, which does so too.
"""

from __future__ import annotations

import io
import json
import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from typing import Any

import pyoxigraph
import rdflib

from graph.store import EmbeddedStore
from graph.store.writing import JSON

KINDS = ("memory", "disk", "union", "rdflib")
_LEAST_SECONDS = 0.05
_MOST_TIMES = 50
"""The kernel counts CPU in steps of some milliseconds: a quick query is asked several times in each run."""

Ask = Callable[[str], bytes]
"""Gives the whole answer to a query in SPARQL's JSON."""


class TooSlowError(Exception):
    """A query took longer than it may."""


def open_store(kind: str, place: Path) -> Ask:
    """The store of a kind: `place` is its folder for "disk", else the dump that it is loaded from."""
    if kind == "rdflib":
        dataset = rdflib.Dataset(default_union=True)
        dataset.parse(place, format="nquads")
        # A first answer brings in rdflib's plugins, which a limit must not cut short.
        dataset.query("ASK {}").serialize(format="json")
        return lambda text: dataset.query(text).serialize(format="json") or b""
    if kind == "union":
        graphs = pyoxigraph.Store()
        graphs.bulk_load(path=str(place), format=pyoxigraph.RdfFormat.N_QUADS)
        return lambda text: _unite(graphs, text)
    store = EmbeddedStore.open(place) if kind == "disk" else EmbeddedStore.create()
    if kind == "memory":
        store.load([place])
    return lambda text: _write(store, text)


def _write(store: EmbeddedStore, text: str) -> bytes:
    stream = io.BytesIO()
    store.write(text, [JSON], stream)
    return stream.getvalue()


def _unite(graphs: pyoxigraph.Store, text: str) -> bytes:
    answer: Any = graphs.query(text, use_default_graph_as_union=True)
    written: bytes = answer.serialize(format=pyoxigraph.QueryResultsFormat.JSON)
    return written


def ask_all(ask: Ask, queries: Mapping[str, str], runs: int, limit: float) -> dict[str, Any]:
    """Seconds of CPU and of the clock of each query, medians of the runs after a first one, and its rows.

    A query that takes longer than the limit, in seconds of CPU, is asked once and has no rows.
    """
    return {name: _measure(ask, text, runs, limit) for name, text in queries.items()}


def _measure(ask: Ask, text: str, runs: int, limit: float) -> dict[str, Any]:
    try:
        cpu, _, answer = _time(ask, text, limit)
        times = max(1, min(_MOST_TIMES, int(_LEAST_SECONDS / max(cpu, 1e-6))))
        timed = [_time(ask, text, limit, times) for _ in range(runs)]
    except TooSlowError:
        return {"cpu": limit, "wall": limit, "rows": None}
    rows = len(json.loads(answer)["results"]["bindings"])
    return {"cpu": median(cpu for cpu, _, _ in timed), "wall": median(wall for _, wall, _ in timed), "rows": rows}


def _time(ask: Ask, text: str, limit: float, times: int = 1) -> tuple[float, float, bytes]:
    """Seconds of CPU and of the clock of one answer, over so many of them, and the answer."""
    signal.setitimer(signal.ITIMER_PROF, limit)
    cpu, wall = time.process_time(), time.perf_counter()
    try:
        for _ in range(times):
            answer = ask(text)
        return (time.process_time() - cpu) / times, (time.perf_counter() - wall) / times, answer
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def main() -> None:
    """Do what the order says."""
    order = json.load(sys.stdin)

    def stop(*_: object) -> None:
        raise TooSlowError

    signal.signal(signal.SIGPROF, stop)
    before = time.process_time()
    ask = open_store(order["kind"], Path(order["place"]))
    opened = time.process_time() - before
    json.dump({"open": opened, "answers": ask_all(ask, order["queries"], order["runs"], order["limit"])}, sys.stdout)


if __name__ == "__main__":
    main()
