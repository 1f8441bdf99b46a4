"""How many rows an engine touches for a query, as the `oxigraph` program explains it, and graphs that grow."""

from __future__ import annotations

import json
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad

from graph.store import EmbeddedStore
from tests.queries.cases import DATA

PROGRAM: Final = Path(sysconfig.get_path("scripts")) / "oxigraph"
BASE: Final = "https://w3id.org/hankeverkko/"
_SHARED: Final = tuple(f"{BASE}id/{kind}/" for kind in ("region", "sub-region", "municipality", "area-membership"))
"""What copies have in common, with the codes."""

_OWN: Final = (f"{BASE}id/", f"{BASE}graph/", f"{BASE}src/")


class Rows(NamedTuple):
    """The rows that all steps of a query's plan gave together, and those of its answer."""

    touched: int
    answered: int


def count_rows(store: Path, text: str, folder: Path) -> Rows:
    """The rows of a query, which no clock and no other work can change."""
    plan, answer = folder / "plan.json", folder / "answer.json"
    files = ["--explain-file", str(plan), "--results-file", str(answer)]
    command = [str(PROGRAM), "query", "--location", str(store), "--query", text, "--stats", *files]
    subprocess.run(command, check=True, capture_output=True)
    root = json.loads(plan.read_text(encoding="utf-8"))["plan"]
    return Rows(_sum(root), int(root["number of results"]))


def _sum(step: dict[str, Any]) -> int:
    return int(step.get("number of results") or 0) + sum(map(_sum, step["children"]))


def make_store(path: Path, copies: int) -> Path:
    """A store with the made-up graph so many times, each copy with things and names of its own."""
    dump = path.with_suffix(".nq")
    pyoxigraph.serialize(_copy(copies), str(dump), pyoxigraph.RdfFormat.N_QUADS)
    store = EmbeddedStore.create(path)
    store.load([dump])
    store.finish()
    store.close()
    return path


def _copy(copies: int) -> Iterator[Quad]:
    quads = list(pyoxigraph.parse(path=str(DATA), format=pyoxigraph.RdfFormat.TRIG))
    yield from quads
    for number in range(1, copies):
        for quad in quads:
            if _is_own(quad.subject):
                yield Quad(*(_rename(term, number) for term in quad))


def _is_own(term: Any) -> bool:
    return isinstance(term, NamedNode) and term.value.startswith(_OWN) and not term.value.startswith(_SHARED)


def _rename(term: Any, number: int) -> Any:
    if _is_own(term):
        return NamedNode(f"{term.value}-{number}")
    if isinstance(term, Literal) and term.language:
        return Literal(f"{term.value} {number}", language=term.language)
    if isinstance(term, Literal) and term.datatype.value.endswith("#string"):
        return Literal(f"{term.value} {number}")
    return term
