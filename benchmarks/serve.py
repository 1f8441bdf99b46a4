"""The claims about serving: many times the queries of rdflib-endpoint, not far from Oxigraph's own server, and a tail
that one client's bombs do not spoil."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.measure import BenchmarkError
from benchmarks.servers import OURS, TIME_LIMIT, Server, count_rows, running, send_load
from converters.catalogue import recognise
from converters.catalogue import source as find_source
from converters.documents import read_document
from graph.build.builder import build
from graph.build.conversion import Converters
from graph.release import open_release
from graph.resources import shipped
from graph.saved import find_query
from graph.vocabulary import PREFIXES

RDFLIB: Final = "rdflib-endpoint"
OXIGRAPH: Final = "oxigraph"
RDFLIB_CLAIM: Final = 5.0
OXIGRAPH_CLAIM: Final = 0.5
TAIL_CLAIM: Final = 2.0
CLIENTS: Final = 8
SECONDS: Final = 10.0
_DRAWN: Final = 40
_COMPARED: Final = 28
_BOMBS: Final = (
    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?c), STR(?f), STR(?i))) = 1) }",
    "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f",
    "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 10000000",
    "SELECT * " + "{" * 20_000 + "}" * 20_000,
    "SELECT (GROUP_CONCAT(CONCAT(STR(?c), STR(?f))) AS ?x) { ?a ?b ?c . ?d ?e ?f }",
)
_SAVED: Final = {
    "people/list_roles": "person",
    "people/list_people": "words",
    "places/list_projects": "municipality",
    "places/list_visitors": "municipality",
    "projects/list_ratings": "project",
    "people/list_changes": "",
}
_VALUES: Final = {
    "person": "SELECT DISTINCT ?x { ?person a person:Person ; foaf:name ?x } ORDER BY ?x",
    "project": "SELECT DISTINCT ?x { ?project a hv:Project ; dcterms:title ?x } ORDER BY ?x",
    "page": "SELECT ?x { ?x a hv:Project } ORDER BY ?x",
}
_PREFIXES: Final = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())
_PAGE: Final = "SELECT ?p ?o {{ <{iri}> ?p ?o }} ORDER BY ?p ?o"


class Load(NamedTuple):
    """What one server did in one trial.

    Args:
        rate: queries a second.
        median, tail: seconds that half of them, and 99 of 100, stayed below.
        cpu: seconds of a processor a query, which other work on the machine changes least.
    """

    server: str
    rate: float
    median: float
    tail: float
    cpu: float


class Serving(NamedTuple):
    """The figures of one release."""

    release: str
    quads: int
    loads: tuple[Load, ...]
    bombed: Load | None

    def ratio(self, server: str) -> float | None:
        """Our rate over another server's."""
        rates = {load.server: load.rate for load in self.loads}
        return rates[OURS] / rates[server] if server in rates else None

    @property
    def tail_ratio(self) -> float | None:
        """Our tail under bombs over the one without them."""
        ours = next(load for load in self.loads if load.server == OURS)
        return self.bombed.tail / ours.tail if self.bombed else None

    @property
    def holds(self) -> bool:
        """Whether the claims do."""
        return (
            (self.ratio(RDFLIB) or RDFLIB_CLAIM) >= RDFLIB_CLAIM
            and (self.ratio(OXIGRAPH) or OXIGRAPH_CLAIM) >= OXIGRAPH_CLAIM
            and (self.tail_ratio or 0) <= TAIL_CLAIM
        )

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        lines = [
            f"serve: {self.release}, {self.quads:,} quads; {CLIENTS} clients",
            f"{'':22} {'1/s':>8} {'p50 ms':>8} {'p99 ms':>8} {'CPU ms':>8}",
        ]
        named = [(load.server, load) for load in self.loads]
        named += [(f"{OURS}, bombs", self.bombed)] if self.bombed else []
        lines += [
            f"{name:22} {load.rate:8.1f} {load.median * 1000:8.1f} {load.tail * 1000:8.1f} {load.cpu * 1000:8.2f}"
            for name, load in named
        ]
        claims = [
            (f"to {RDFLIB}", self.ratio(RDFLIB), f"at least {RDFLIB_CLAIM:g}"),
            (f"to {OXIGRAPH}", self.ratio(OXIGRAPH), f"at least {OXIGRAPH_CLAIM:g}"),
            ("p99 with bombs", self.tail_ratio, f"at most {TAIL_CLAIM:g}"),
        ]
        return lines + [f"{name:22} {ratio:8.2f}   (claimed: {claim})" for name, ratio, claim in claims if ratio]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {
            "name": "serve",
            "release": self.release,
            "quads": self.quads,
            "loads": [load._asdict() for load in self.loads],
            "bombed": self.bombed._asdict() if self.bombed else None,
            "ratios": {server: self.ratio(server) for server in (RDFLIB, OXIGRAPH)},
            "tail_ratio": self.tail_ratio,
        }


def compare_serve(
    file: Path | None,
    runs: int,
    *,
    seconds: float = SECONDS,
    peers: Sequence[str] = (RDFLIB, OXIGRAPH),
    time_limit: float = TIME_LIMIT,
) -> list[Serving]:
    """Measures the servers on the shipped examples and, where a list is given, on a release with it too.

    rdflib-endpoint is measured on the examples only: it takes minutes to load a large list, and answers it more slowly.

    Args:
        file: a list of projects, or a data folder that is built already.
        runs: trials of each server; the one with the median rate counts.
        seconds: the length of one trial.
        peers: the servers to compare with.
        time_limit: the seconds that our server gives a query, which a bomb takes whole.

    Raises:
        BenchmarkError: a server fails, or two of them answer differently.
    """
    with tempfile.TemporaryDirectory() as folder:
        examples = Path(folder) / "examples"
        build_release(examples, [])
        found = [_measure("the examples", examples, [OURS, *peers], runs, seconds, time_limit)]
        if file:
            data = file if file.is_dir() else Path(folder) / "list"
            if not file.is_dir():
                build_release(data, [file])
            rest = [peer for peer in peers if peer != RDFLIB]
            found.append(_measure(f"the examples and {file.name}", data, [OURS, *rest], runs, seconds, time_limit))
    return found


def build_release(data: Path, lists: Sequence[Path]) -> None:
    """Build the shipped examples and some lists."""
    documents = sorted(path for path in shipped("examples").iterdir() if path.suffix in {".txt", ".html"})
    build([*documents, *lists], data, Converters(read_document, recognise, find_source), jobs=0)


def _measure(name: str, data: Path, servers: Sequence[str], runs: int, seconds: float, time_limit: float) -> Serving:
    queries, quads = draw_queries(data)
    trials: dict[str, list[Load]] = {}
    bombed: list[Load] = []
    with ExitStack() as stack:
        started = {server: stack.enter_context(running(server, data, time_limit)) for server in servers}
        # Asking some also warms the servers up; all of them would take rdflib minutes.
        counts = {
            server: [count_rows(one.address, query) for query in queries[:_COMPARED]] for server, one in started.items()
        }
        for _ in range(runs):
            # In turns, so that a slower minute of the machine falls on all of them.
            for server, one in started.items():
                trials.setdefault(server, []).append(_try(server, one, queries, seconds, bombs=False))
            bombed.append(_try(OURS, started[OURS], queries, seconds, bombs=True))
    for server, rows in counts.items():
        if rows != counts[OURS]:
            raise BenchmarkError(
                f"{server} and {OURS} answer differently", where=_first_difference(queries, rows, counts)
            )
    return Serving(name, quads, tuple(_median(loads) for loads in trials.values()), _median(bombed))


def _first_difference(queries: Sequence[str], rows: Sequence[int], counts: Mapping[str, Sequence[int]]) -> str:
    return next(query for query, mine, its in zip(queries, counts[OURS], rows, strict=False) if mine != its)


def _median(loads: Sequence[Load]) -> Load:
    return sorted(loads, key=lambda load: load.rate)[len(loads) // 2]


def _try(server: str, one: Server, queries: Sequence[str], seconds: float, *, bombs: bool) -> Load:
    order = {"address": one.address, "queries": queries, "seconds": seconds, "clients": CLIENTS, "network": 1}
    hostile = {"address": one.address, "queries": _BOMBS, "seconds": seconds, "clients": 4, "network": 0}
    before = one.cpu()
    with ThreadPoolExecutor() as threads:
        attack = threads.submit(send_load, hostile) if bombs else None
        found = send_load(order)
        done = attack.result() if attack else None
    if done and (done["times"] or not done["failures"]):
        raise BenchmarkError("a bomb was answered", where=one.address)
    if found["failures"] or not found["times"]:
        raise BenchmarkError(f"queries failed: {set(found['failures'])}", where=server)
    times = found["times"]
    cpu = (one.cpu() - before) / len(times)
    return Load(
        server, len(times) / found["wall"], statistics.median(times), statistics.quantiles(times, n=100)[98], cpu
    )


def draw_queries(data: Path) -> tuple[list[str], int]:
    """A mix as pages and saved queries ask it, with parameters drawn from the release; and its number of quads."""
    with open_release(data) as release:
        values = {name: [str(x) for x in release.query(_PREFIXES + text).column("x")] for name, text in _VALUES.items()}
        quads = release.manifest["counts"]["public quads"]
    values["municipality"] = ["Oulu", "Pudasjärvi", "Kempele", "Tampere", "Helsinki"]
    values["words"] = ["Laukka", "Korhonen", "Virtanen", "Mäki"]
    queries: list[str] = []
    for turn in range(_DRAWN):
        for name, parameter in _SAVED.items():
            some = values.get(parameter, [""])
            query = find_query(name)
            queries.append(query.bind({parameter: some[turn * 97 % len(some)]} if parameter else {}))
        queries.append(_PAGE.format(iri=values["page"][turn * 389 % len(values["page"])]))
    return queries, quads
