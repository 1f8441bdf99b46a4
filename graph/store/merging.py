"""Whether the default graph that a server shows is the merge of its graphs, told by triples that the graphs state.

A triple of two graphs counts once in their merge (SPARQL 1.1, 13.1). Some servers count it once a graph; others have a
default graph of their own, which may hold something else. Either gives wrong sums, and no error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from graph.model import Iri, Term
from graph.store.dataset import Dataset
from graph.terms import write_term
from graph.vocabulary import HV, PREFIXES

UNFINISHED: Final = f"<urn:hankeverkko:push> <{PREFIXES['rdf']}type> <urn:hankeverkko:unfinished-push>"
"""A triple that a default graph holds while a push changes what it should say."""

_TYPE: Final = f"<{PREFIXES['rdf']}type>"
_ONTOLOGY: Final = (f"<{HV}>", _TYPE, f"<{PREFIXES['owl']}Ontology>")
"""What one graph of every release states."""

_TO_FILL: Final = "push with --fill-default-graph, or name the graph that holds the merge with --default-graph"

Ask = Callable[[str, Dataset], Sequence[Sequence[Term | None]]]
"""Gives the rows of a SELECT over a dataset; over the server's own where that is empty."""

_Triple = tuple[str, str, str]


class Flaw(NamedTuple):
    """Why a default graph cannot be asked, and what to do."""

    reason: str
    advice: str


TOO_MANY: Final = Flaw("its default graph is not what queries need, and the graphs are many", _TO_FILL)
_NOT_DONE: Final = Flaw("a push into it has not come to its end", "push again, or wait until the other one is done")
_LACKS: Final = Flaw("its default graph does not hold what its graphs state", _TO_FILL)
_EMPTY: Final = Flaw("its default graph is empty, and it counts a triple of two graphs as two", _TO_FILL)
_UNION: Final = Flaw(
    "its default graph counts a triple of two graphs as two",
    "let the default graph be a graph of its own (a setting of the server) and push again, or push and query with "
    "--default-graph IRI",
)
_FROM: Final = Flaw("it counts a triple of two FROM graphs as two", "name one graph, or ask the release (--data)")


def find_flaw(ask: Ask, dataset: Dataset) -> Flaw | None:
    """What is wrong with the default graph of a dataset, in which each triple of all graphs should count once.

    Args:
        ask: puts a SELECT to the server.
        dataset: what queries are to see; its default graph is the server's own where it is empty.
    """
    if ask(f"SELECT ?s {{ ?s {UNFINISHED.split(' ', 1)[1]} }} LIMIT 1", dataset):
        return _NOT_DONE
    graph = _find_ontology(ask)
    if graph and not _count(ask, dataset, _ONTOLOGY):
        return _LACKS
    merged = dataset.default[0] if len(dataset.default) == 1 else ""
    for triple in _shared(ask, _between(graph.removesuffix("ontology"), merged)):
        found = _count(ask, dataset, triple)
        if found > 1:
            return _EMPTY if dataset.default else _UNION
        # Literals may come back in another form, and graphs of others need not be in the default graph.
        if graph and not found and triple[2].startswith("<"):
            return _LACKS
    return None


def find_flaw_of(ask: Ask, graphs: Sequence[str]) -> Flaw | None:
    """What is wrong with the default graph that a query's FROM clauses make of so many graphs."""
    names = " ".join(write_term(Iri(graph)) for graph in graphs)
    among = f"VALUES ?g {{ {names} }} VALUES ?h {{ {names} }} "
    found = (_count(ask, Dataset(tuple(graphs)), triple) for triple in _shared(ask, ("true", among)))
    return _FROM if any(count > 1 for count in found) else None


def _find_ontology(ask: Ask) -> str:
    """The graph of a release that states the ontology; empty where none does."""
    rows = ask(f"SELECT ?g {{ GRAPH ?g {{ {' '.join(_ONTOLOGY)} }} }} ORDER BY ?g", Dataset())
    graphs = (term.value for (term,) in rows if isinstance(term, Iri))
    return next((graph for graph in graphs if graph.endswith("/graph/ontology")), "")


def _between(namespace: str, merged: str) -> tuple[str, str]:
    """The condition that ?g and ?h are graphs of the release, and not the one that holds their merge."""
    conditions = []
    for graph in ("?g", "?h"):
        conditions += [f"{graph} != {write_term(Iri(merged))}"] if merged else []
        conditions += [f'STRSTARTS(STR({graph}), "{namespace}")'] if namespace else []
    return " && ".join(conditions) or "true", ""


def _shared(ask: Ask, which: tuple[str, str]) -> Iterator[_Triple]:
    """A triple that two graphs state, with an IRI and with a literal as its object, where there are such."""
    condition, among = which
    for kind in ("ISIRI(?o)", "ISLITERAL(?o)"):
        pattern = f"{among}GRAPH ?g {{ ?s ?p ?o }} GRAPH ?h {{ ?s ?p ?o }}"
        rows = ask(
            f"SELECT ?s ?p ?o {{ {pattern} FILTER(?g != ?h && ISIRI(?s) && {kind} && {condition}) }} LIMIT 1", Dataset()
        )
        for subject, predicate, value in rows:
            if subject and predicate and value:
                yield write_term(subject), write_term(predicate), write_term(value)


def _count(ask: Ask, dataset: Dataset, triple: _Triple) -> int:
    """How often a default graph shows a triple; with a variable, for a pattern without any is asked as a truth."""
    subject, predicate, value = triple
    return len(ask(f"SELECT ?p {{ {subject} ?p {value} FILTER(?p = {predicate}) }}", dataset))
