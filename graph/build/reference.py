"""The reference data of a release: vocabulary, code lists, places, target groups, and the listed bodies it names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Set
from typing import Final

from graph.resolve.naming import Naming
from graph.resources import shipped, table
from graph.vocabulary import BASE
from graph.vocabulary.codes import split_cell

_GRAPHS: Final = {
    "hankeverkko.ttl": "ontology",
    "codes.ttl": "codes",
    "places.ttl": "places",
    "target-groups.ttl": "target-groups",
}
_ORGANISATIONS: Final = "organisations"


def reference_lines(naming: Naming) -> list[str]:
    """The N-Quads lines of what every release carries, things under the build's own base."""
    return [line for file, graph in _GRAPHS.items() for _, line in _read(file, naming.graph(graph), naming.base)]


def organisation_lines(naming: Naming, named: Set[str]) -> list[str]:
    """The lines on listed bodies: those of the ids, and those that they came of or became, step by step.

    Few of the thousands of listed bodies are named in a release, and the others would be most of a small one.
    """
    bodies = _related(named)
    lines = _read(f"{_ORGANISATIONS}.ttl", naming.graph(_ORGANISATIONS), naming.base)
    return [line for subject, line in lines if _body_of(subject) in bodies]


def named_bodies(naming: Naming, lines: Iterable[str]) -> set[str]:
    """The ids of the bodies, listed or not, that lines name as subjects or objects."""
    body = re.compile(rf"<{re.escape(naming.id)}organisation/([^/>]+)")
    return {found for line in lines for found in body.findall(line)}


def _read(file: str, graph: str, base: str) -> Iterable[tuple[str, str]]:
    """The subjects of a shipped Turtle file, each with a line."""
    import pyoxigraph

    for quad in pyoxigraph.parse(path=str(shipped("ontology") / file)):
        line = f"{quad.triple} <{graph}> .\n"
        yield quad.subject.value, line if base == BASE else line.replace(f"<{BASE}id/", f"<{base}id/")


def _body_of(subject: str) -> str:
    """The id of the body that a node of the table is, or is a part or the end of."""
    return subject.removeprefix(f"{BASE}id/").split("/")[1]


def _related(named: Set[str]) -> set[str]:
    """The ids with those of all predecessors and successors."""
    others = defaultdict(set)
    for row in table(_ORGANISATIONS):
        for successor in split_cell(row["successors"]):
            others[row["id"]].add(successor)
            others[successor].add(row["id"])
    found, waiting = set(named), [one for one in named if one in others]
    while waiting:
        new = others[waiting.pop()] - found
        found |= new
        waiting += new
    return found
