"""The store in this process: Oxigraph, in memory or in a folder that is opened read-only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, NoReturn, Self

import pyoxigraph
from pyoxigraph import Quad, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat

from graph.errors import InputError, QueryError, ReleaseError, RemoteError
from graph.saved.tokens import asks_elsewhere
from graph.store.answers import forget_answers, read_solutions, read_triples
from graph.store.dataset import Dataset
from graph.store.loading import PIECE, load_file
from graph.store.writing import Written, write_answer
from graph.table import Table
from graph.vocabulary import PREFIXES

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


class EmbeddedStore:
    """Oxigraph, version 0.5.

    Every quad is kept twice, in its named graph and in the default graph: Oxigraph can take the union of the graphs as
    the default graph, but then it counts a triple that two documents state as two.
    """

    def __init__(self, store: pyoxigraph.Store) -> None:
        self._store: pyoxigraph.Store | None = store

    @classmethod
    def create(cls, path: Path | None = None) -> Self:
        """An empty store in memory, or in a new folder.

        Raises:
            ReleaseError: the folder cannot be written.
        """
        try:
            return cls(pyoxigraph.Store(path))
        except (OSError, RuntimeError) as error:
            raise _unwritten(error, str(path)) from None

    @classmethod
    def open(cls, path: Path) -> Self:
        """The store of a folder, to be asked only.

        Raises:
            ReleaseError: there is no store in the folder, or it is damaged.
        """
        if not (path / "CURRENT").is_file():
            raise ReleaseError("there is no store in the folder", where=str(path), advice="run hankeverkko build")
        try:
            return cls(pyoxigraph.Store.read_only(str(path)))
        except (OSError, RuntimeError) as error:
            raise ReleaseError(
                f"the store cannot be read: {error}", where=str(path), advice="run hankeverkko build again"
            ) from None

    @classmethod
    def copy(cls, source: Path, path: Path) -> Self:
        """The store of a folder again in a new one, to be changed; both share the files that stay as they are.

        Raises:
            ReleaseError: there is no store in the folder, it is damaged, or the new one cannot be written.
        """
        try:
            pyoxigraph.Store.read_only(str(source)).backup(str(path))
            return cls(pyoxigraph.Store(path))
        except (OSError, RuntimeError) as error:
            raise ReleaseError(f"the store cannot be copied: {error}", where=str(source)) from None

    def load(self, files: Iterable[Path], piece: int = PIECE) -> None:
        """Adds the quads of the files; the ending says what they are (.nq, .trig, .nt, .ttl).

        Args:
            files: hold the quads.
            piece: bytes of N-Quads that are given to the engine as one.

        Raises:
            InputError: a file that does not parse, or an ending nobody knows.
            ReleaseError: the store cannot be written.
        """
        store = self._opened()
        for file in files:
            try:
                load_file(store, file, piece)
            except SyntaxError as error:
                raise InputError(f"the RDF does not parse: {error.msg}", where=str(file)) from None
            except (OSError, RuntimeError) as error:
                raise _unwritten(error, str(file)) from None

    @forget_answers
    def replace(self, removed: Iterable[bytes], added: Iterable[bytes]) -> None:
        """Takes quads out and adds others, given as lines of N-Quads.

        Raises:
            ReleaseError: the store is damaged or cannot be written.
        """
        store = self._opened()
        try:
            for quad in _read_lines(removed):
                store.remove(quad)
                stated = store.quads_for_pattern(quad.subject, quad.predicate, quad.object)
                if all(isinstance(other.graph_name, pyoxigraph.DefaultGraph) for other in stated):
                    store.remove(_without_graph(quad))
            store.extend(twin for quad in _read_lines(added) for twin in (quad, _without_graph(quad)))
            store.flush()
        except (OSError, RuntimeError) as error:
            raise _unwritten(error) from None

    @forget_answers
    def compare(self, dump: Path) -> tuple[int, int]:
        """How many quads of a sorted dump the store lacks, and how many it holds that the dump does not.

        A quad and its copy in the merge of all graphs count as one.

        Raises:
            ReleaseError: the store is damaged.
            SyntaxError: the dump is no N-Quads.
        """
        store = self._opened()
        # In named graphs, and in the merge.
        expected, found = [0, 0], [0, 0]
        last: tuple[object, ...] = ()
        try:
            for quad in pyoxigraph.parse(path=dump, format=RdfFormat.N_QUADS):
                triple = tuple(quad.triple)
                twins = (quad,) if triple == last else (quad, _without_graph(quad))
                last = triple
                for kind, twin in enumerate(twins):
                    expected[kind] += 1
                    found[kind] += twin in store
            missing = max(expected[0] - found[0], expected[1] - found[1])
            if len(store) == sum(found):
                return missing, 0
            merged = sum(1 for _ in store.quads_for_pattern(None, None, None, pyoxigraph.DefaultGraph()))
            return missing, max(len(store) - merged - found[0], merged - found[1])
        except (OSError, RuntimeError) as error:
            raise ReleaseError(f"the store cannot be read: {error}") from None

    def finish(self) -> None:
        """Makes a folder ready for reading: everything on disk, in few files.

        Raises:
            ReleaseError: the store cannot be written.
        """
        try:
            self._opened().optimize()
            self._opened().flush()
        except (OSError, RuntimeError) as error:
            raise _unwritten(error) from None

    @forget_answers
    def select(self, text: str, *, name: str = "query") -> Table:
        """See `Store.select`."""
        answer = self._ask(text, name)
        if not isinstance(answer, QuerySolutions):
            raise QueryError("this is no SELECT", where=name)
        try:
            return read_solutions(answer)
        except (OSError, ValueError, RuntimeError, SyntaxError) as error:
            raise _failed(error, text, name) from None

    @forget_answers
    def ask(self, text: str, *, name: str = "query") -> bool:
        """See `Store.ask`."""
        answer = self._ask(text, name)
        if not isinstance(answer, QueryBoolean):
            raise QueryError("this is no ASK", where=name)
        return bool(answer)

    @forget_answers
    def construct(self, text: str, *, name: str = "query") -> Table:
        """See `Store.construct`."""
        answer = self._ask(text, name)
        if not isinstance(answer, QueryTriples):
            raise QueryError("this is no CONSTRUCT or DESCRIBE", where=name)
        try:
            return read_triples(answer)
        except (OSError, ValueError, RuntimeError, SyntaxError) as error:
            raise _failed(error, text, name) from None

    def check(self, text: str, *, name: str = "query") -> None:
        """Raise QueryError where the query does not parse."""
        self._ask(text, name)

    @forget_answers
    def write(
        self,
        text: str,
        accepted: Sequence[str],
        stream: IO[bytes],
        *,
        dataset: Dataset = Dataset(),  # noqa: B008 (it is a tuple)
        max_rows: int | None = None,
        base: str = "",
        name: str = "query",
    ) -> Written:
        """Writes the answer to a query of any form in a standard format; arguments as for `write_answer`.

        Raises:
            FormatError: no accepted media type fits the query's form.
            QueryError: the text does not parse or cannot be evaluated.
        """
        try:
            return write_answer(self._opened(), text, accepted, stream, dataset, max_rows, base)
        except SyntaxError as error:
            _refuse(text, str(error.msg), name)
        except (OSError, ValueError, RuntimeError) as error:
            raise QueryError(f"the query cannot be evaluated: {error}", where=name) from None

    @forget_answers
    def dump(self, stream: IO[bytes]) -> None:
        """See `Store.dump`."""
        quads = self._opened().quads_for_pattern(None, None, None)
        named = (quad for quad in quads if not isinstance(quad.graph_name, pyoxigraph.DefaultGraph))
        pyoxigraph.serialize(named, stream, RdfFormat.N_QUADS)

    def close(self) -> None:
        """See `Store.close`."""
        self._store = None

    def _opened(self) -> pyoxigraph.Store:
        if self._store is None:
            raise ReleaseError("the release is closed", advice="open it again")
        return self._store

    def _ask(self, text: str, name: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        try:
            return self._opened().query(text)
        except SyntaxError as error:
            _refuse(text, str(error.msg), name)
        except (OSError, ValueError, RuntimeError) as error:
            raise _failed(error, text, name) from None


def _failed(error: Exception, text: str, name: str) -> QueryError | RemoteError:
    """Why a query that parses has no answer."""
    if asks_elsewhere(text):
        advice = "check the address behind SERVICE, or try again later"
        return RemoteError(f"a server that the query asks failed: {error}", where=name, advice=advice)
    return QueryError(f"the query cannot be evaluated: {error}", where=name)


def _unwritten(error: Exception, where: str = "") -> ReleaseError:
    return ReleaseError(
        f"the store cannot be written: {error}", where=where, advice="make room, or see who owns the folder"
    )


def _without_graph(quad: Quad) -> Quad:
    return Quad(quad.subject, quad.predicate, quad.object)


def _read_lines(lines: Iterable[bytes]) -> Iterator[Quad]:
    return iter(pyoxigraph.parse(b"".join(lines), RdfFormat.N_QUADS))


def _refuse(text: str, message: str, name: str) -> NoReturn:
    """Says what is wrong in a query, and where, from the parser's message."""
    match = _PLACE.match(message)
    if not match:
        raise QueryError(f"the query does not parse: {message}", where=name)
    line, column = int(match[1]), int(match[2])
    lines = text.split("\n")
    rest = lines[line - 1] if line <= len(lines) else ""
    what, advice = _word_error(match[3], rest[: column - 1], rest[column - 1 :].strip())
    error = QueryError(f"line {line}, column {column}: {what}", where=name, advice=advice)
    error.place = line, column
    raise error


def _word_error(expected: str, before: str, near: str) -> tuple[str, str]:
    """The parser's expectation as a sentence, with what to do about it."""
    if "Prefix not found" in expected:
        prefix = re.split(r"[^\w.-]", before.rpartition(":")[0])[-1]
        iri = PREFIXES.get(prefix, "…")
        return f"the prefix {prefix}: is not declared", f"begin the query with PREFIX {prefix}: <{iri}>"
    if "variable that is unbound" in expected:
        return "a column is neither grouped nor counted", "add it to GROUP BY, or take SAMPLE, MIN or MAX of it"
    if "Duplicated variable" in expected:
        return "a column is named twice", "name each column once in SELECT"
    begun = re.split(r"[^\w:?]", before)[-1]
    shown = (begun + near)[:30] or "the end of the line"
    return f"SPARQL does not go on like this: {shown}", "check the brackets, dots and quotes before it"
