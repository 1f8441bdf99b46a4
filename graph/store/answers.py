"""Turns pyoxigraph's answers into tables of our own terms."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from functools import wraps
from itertools import islice
from typing import Any, ParamSpec, TypeVar

import pyoxigraph

from graph.errors import QueryError
from graph.model import Iri, Literal, Term
from graph.table import Row, Table
from graph.terms import BLANK

P = ParamSpec("P")
T = TypeVar("T")

TRIPLE = ("subject", "predicate", "object")


def forget_answers(function: Callable[P, T]) -> Callable[P, T]:
    """Take what the function's frames hold out of its errors.

    An error keeps the frames it went through, and so the engine's answer, which may only end in the thread that asked.
    """

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            seen: BaseException | None = error
            while seen:
                traceback.clear_frames(seen.__traceback__)
                seen = seen.__context__
            raise

    return run


def read_solutions(solutions: pyoxigraph.QuerySolutions, *, most: int | None = None) -> Table:
    """The rows of a SELECT, in its order; the first of them where no more are wanted."""
    columns = tuple(variable.value for variable in solutions.variables)
    wanted = islice(solutions, most)
    rows: tuple[Row, ...] = tuple(tuple(_read_term(term) for term in solution) for solution in wanted)
    return Table(columns, rows)


@forget_answers
def read_results(body: bytes, form: pyoxigraph.QueryResultsFormat = pyoxigraph.QueryResultsFormat.JSON) -> Table | bool:
    """The answer to a SELECT or ASK, read to its end: the engine's own object finds damage late, in its own thread.

    Raises:
        SyntaxError: it is no such answer.
    """
    answer = pyoxigraph.parse_query_results(body, form)
    return bool(answer) if isinstance(answer, pyoxigraph.QueryBoolean) else read_solutions(answer)


def read_json(body: bytes) -> Table:
    """The rows of a SELECT's answer in SPARQL's JSON.

    Raises:
        QueryError: it is the answer to another form of query.
    """
    answer = read_results(body)
    if isinstance(answer, bool):
        raise QueryError("this is no answer to a SELECT")
    return answer


def read_triples(triples: Iterable[Any]) -> Table:
    """Triples as a table, each once and sorted, because CONSTRUCT promises neither."""
    rows = {tuple(_read_term(term) for term in (triple.subject, triple.predicate, triple.object)) for triple in triples}
    return Table(TRIPLE, tuple(sorted(rows)))


def _read_term(term: Any) -> Term | None:
    if isinstance(term, pyoxigraph.NamedNode):
        return Iri(term.value)
    if isinstance(term, pyoxigraph.Literal):
        return Literal(term.value, term.datatype.value, term.language or "")
    # Only files of the user's own can bring blank nodes in.
    return Iri(BLANK + term.value) if isinstance(term, pyoxigraph.BlankNode) else None
