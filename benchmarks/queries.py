"""The claims about queries: no saved query takes a second on the full lists, no page waits 50 ms for what it asks."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import median
from typing import Any, Final, NamedTuple

from benchmarks.measure import BenchmarkError
from converters.catalogue import recognise
from converters.catalogue import source as find_source
from converters.documents import read_document
from graph.build.builder import build
from graph.build.conversion import Converters
from graph.model import Literal
from graph.resources import shipped
from graph.saved import list_saved
from graph.store import EmbeddedStore, Store
from graph.vocabulary import PREFIXES
from graph.web.edition import Edition, open_edition
from graph.web.pages.documents import Documents
from graph.web.pages.hubs import find_hubs, has_page
from graph.web.pages.sections import COUNTS, HOME
from graph.web.pages.things import kind_of

QUERY_CLAIM: Final = 1.0
PAGE_CLAIM: Final = 0.05
"""Seconds of CPU: of a saved query in memory, as it is served, and of all that one page asks."""

LIMIT: Final = 20.0
"""Seconds of CPU after which a query of a peer is given up."""

_PREFIXES: Final = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())
_DRAWN: Final = {
    "organisation": """SELECT ?x (COUNT(*) AS ?n) { ?project hv:implementedBy ?body . ?body skos:prefLabel ?x
        FILTER(LANG(?x) = "fi") FILTER NOT EXISTS { ?body hv:body ?above } }
        GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 1""",
    "person": """SELECT ?x (COUNT(*) AS ?n) { ?role hv:participant ?person . ?person a person:Person ; foaf:name ?x }
        GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 1""",
    "project": "SELECT ?x { ?project a hv:Project ; dcterms:title ?x } ORDER BY DESC(STRLEN(?x)) ?x LIMIT 1",
    "day": "SELECT ?x (COUNT(*) AS ?n) { ?project eurio:startDate ?x } GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 1",
}
"""What a person is likely to ask for, drawn from the release by the name of the parameter: what there is most of."""


class Answered(NamedTuple):
    """What one store took: seconds of CPU to open it, and of CPU and of the clock for each query, with its rows."""

    kind: str
    opened: float
    cpu: dict[str, float]
    wall: dict[str, float]
    rows: dict[str, int | None]

    def ratio(self, other: Answered) -> float:
        """The other's CPU over ours, the median of the queries that take both more than a millisecond."""
        both = [name for name in self.cpu if min(self.cpu[name], other.cpu[name]) > 0.001]
        return median(other.cpu[name] / self.cpu[name] for name in both) if both else 1.0

    def differing(self, other: Answered) -> list[str]:
        """The queries that the other answers with another number of rows."""
        return [name for name, rows in other.rows.items() if rows is not None and rows != self.rows[name]]


class Waited(NamedTuple):
    """What a page waited for: seconds of CPU of all that it asked, and of drawing it."""

    page: str
    asked: float
    drawn: float


class Asking(NamedTuple):
    """The figures of one release; `pages` those of its hubs and its front page, and of things that are none."""

    release: str
    quads: int
    stores: tuple[Answered, ...]
    pages: tuple[Waited, ...]

    @property
    def memory(self) -> Answered:
        """What is served."""
        return self.stores[0]

    @property
    def holds(self) -> bool:
        """Whether the claims do."""
        slowest = max(self.memory.cpu.values())
        return slowest < QUERY_CLAIM and all(page.asked < PAGE_CLAIM for page in self.pages)

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        lines = [f"queries: {self.release}, {self.quads:,} quads", f"{'CPU ms':38}" + self._row(lambda one: one.kind)]
        lines += [f"{name:38}" + self._row(lambda one: f"{1000 * one.cpu[name]:.1f}") for name in self.memory.cpu]  # noqa: B023
        lines.append(f"{'the slowest':38}" + self._row(lambda one: f"{1000 * max(one.cpu.values()):.1f}"))
        lines.append(f"{'all, CPU s':38}" + self._row(lambda one: f"{sum(one.cpu.values()):.2f}"))
        lines.append(f"{'all, wall s':38}" + self._row(lambda one: f"{sum(one.wall.values()):.2f}"))
        lines.append(f"{'opening, CPU s':38}" + self._row(lambda one: f"{one.opened:.2f}"))
        lines.append(f"{'times memory (median)':38}" + self._row(lambda one: f"{self.memory.ratio(one):.1f}"))
        for one in self.stores[1:]:
            lines += [f"{one.kind} answers with another number of rows: {name}" for name in self.memory.differing(one)]
        lines.append(f"the slowest in memory: at most {1000 * QUERY_CLAIM:g} ms claimed")
        return [*lines, *self._describe_pages()]

    def _row(self, value: Callable[[Answered], str]) -> str:
        return "".join(f"{value(one):>11}" for one in self.stores)

    def _describe_pages(self) -> list[str]:
        asked = [page.asked for page in self.pages]
        lines = [f"{len(asked)} pages: {1000 * median(asked):.1f} ms of CPU for what one asks (median)"]
        slowest = sorted(self.pages, key=lambda page: -page.asked)[:5]
        lines += [
            f"  {1000 * page.asked:6.1f} ms, drawn in {1000 * page.drawn:.1f} ms: {page.page}" for page in slowest
        ]
        return [*lines, f"all that a page asks: at most {1000 * PAGE_CLAIM:g} ms claimed"]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {
            "name": "queries",
            "release": self.release,
            "quads": self.quads,
            "stores": [one._asdict() for one in self.stores],
            "pages": [page._asdict() for page in self.pages],
        }


def compare_queries(file: Path | None, runs: int, *, limit: float = LIMIT) -> list[Asking]:
    """Asks all saved queries of the shipped examples and, where a list is given, of a release with it too.

    rdflib is asked the examples only: most queries of a large list take it minutes.

    Args:
        file: a list of projects, or a data folder that is built already.
        runs: of each query, after a first one.
        limit: seconds of CPU after which a query is given up.

    Raises:
        BenchmarkError: a store fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        examples = Path(folder) / "examples"
        _build(examples, [])
        found = [_measure("the examples", examples, ("memory", "disk", "union", "rdflib"), runs, limit)]
        if file:
            data = file if file.is_dir() else Path(folder) / "list"
            if not file.is_dir():
                _build(data, [file])
            found.append(_measure(file.name, data, ("memory", "disk", "union"), runs, limit))
    return found


def _build(data: Path, lists: Sequence[Path]) -> None:
    documents = sorted(path for path in shipped("examples").iterdir() if path.suffix in {".txt", ".html"})
    build([*documents, *lists], data, Converters(read_document, recognise, find_source), jobs=0)


def _measure(name: str, data: Path, kinds: Sequence[str], runs: int, limit: float) -> Asking:
    edition = open_edition(data, "named")
    store = EmbeddedStore.open(edition.store)
    queries = draw_queries(store)
    pages = tuple(_read_pages(edition, store, runs))
    stores = tuple(_ask(kind, edition, queries, runs, limit) for kind in kinds)
    quads = json.loads(edition.manifest.read_text(encoding="utf-8"))["counts"]["public quads"]
    return Asking(name, quads, stores, pages)


def draw_queries(store: Store) -> dict[str, str]:
    """All saved queries by name, with parameters drawn from the release where a person has to give one."""
    drawn = {name: _draw(store, text) for name, text in _DRAWN.items()}
    bound = {}
    for query in list_saved():
        wanted = [one.name for one in query.parameters if not one.optional]
        bound[query.name] = query.bind({name: drawn[name] for name in wanted if drawn.get(name)})
    return bound


def _draw(store: Store, text: str) -> str:
    rows = store.select(_PREFIXES + text, name="parameters").rows
    return rows[0][0].value if rows and isinstance(rows[0][0], Literal) else ""


def _ask(kind: str, edition: Edition, queries: dict[str, str], runs: int, limit: float) -> Answered:
    place = edition.store if kind == "disk" else edition.dump
    order = {"kind": kind, "place": str(place), "queries": queries, "runs": runs, "limit": limit}
    command = [sys.executable, "-m", "benchmarks.ask"]
    done = subprocess.run(command, input=json.dumps(order).encode(), stdout=subprocess.PIPE, check=False)
    if done.returncode:
        raise BenchmarkError("the queries could not be asked", where=f"{kind} of {place}", advice="see the lines above")
    found: dict[str, Any] = json.loads(done.stdout)
    each = {key: {name: one[key] for name, one in found["answers"].items()} for key in ("cpu", "wall", "rows")}
    return Answered(kind, found["open"], **each)


def _read_pages(edition: Edition, store: Store, runs: int) -> Iterable[Waited]:
    """The front page, every hub, and as many things that are none, each read before it is measured."""
    documents = Documents(edition, store)
    yield Waited("the front page", _time(lambda: _read_home(documents), runs), 0.0)
    for iri in [*find_hubs(store, edition.base), *_draw_things(store, edition.base)]:
        asked = _time(lambda iri=iri: documents.things.read(iri), runs)  # type: ignore[misc]
        thing = documents.things.read(iri)
        if thing:
            yield Waited(iri, asked, _time(lambda thing=thing: documents.things.render(thing, "fi"), runs))  # type: ignore[misc]


def _read_home(documents: Documents) -> None:
    for name in (COUNTS, *HOME):
        documents.sections.read(name)


def _draw_things(store: Store, base: str, most: int = 20) -> list[str]:
    """Some things of each kind that have a page, spread over the order of their IRIs."""
    rows = store.select("SELECT DISTINCT ?x { ?x a ?class } ORDER BY ?x", name="things").rows
    kinds: dict[str, list[str]] = {}
    for (thing,) in rows:
        if thing and has_page(thing.value, base):
            kinds.setdefault(kind_of(thing.value, base), []).append(thing.value)
    return [iri for some in kinds.values() for iri in some[:: max(1, len(some) // most)][:most]]


def _time(call: Callable[[], object], runs: int) -> float:
    """The median of the seconds of CPU of some runs, after a first one."""
    call()
    taken = []
    for _ in range(runs):
        start = time.process_time()
        call()
        taken.append(time.process_time() - start)
    return median(taken)
