"""A user's own RDF -> lines in graphs of its own; blank nodes get IRIs that the same file gives again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote

from graph.build.conversion import Outcome, Setting, run_name, sha256_of
from graph.build.inputs import InputFile
from graph.build.own_people import make_filter
from graph.build.runs import write_run
from graph.errors import InputError
from graph.resolve.naming import Naming

if TYPE_CHECKING:
    import pyoxigraph

    Quad = pyoxigraph.Quad

_MEDIA_TYPES = {
    ".ttl": "text/turtle",
    ".nt": "application/n-triples",
    ".nq": "application/n-quads",
    ".trig": "application/trig",
}


def take_in_rdf(file: InputFile, setting: Setting) -> Outcome:
    """Parse one RDF file and write its quads as a run; a file that does not parse comes back with the reason."""
    outcome = Outcome(file.name, source="rdf", media_type=_MEDIA_TYPES[file.path.suffix.lower()])
    naming = setting.naming()
    try:
        outcome.sha256 = sha256_of(file.path)
        writer = _Writer(naming, outcome.sha256[:16])
        # Who a node is shows only when all that is said of it has been seen.
        quads = list(_parse(file)) if setting.suppression else _parse(file)
        without_forgotten = make_filter(quads, setting.suppression, naming.hash)
        lines = list(dict.fromkeys(_lines(quads, writer, without_forgotten)))
        kinds = {"public": outcome.public, "restricted": outcome.restricted}
        restricted = f" <{naming.graph('restricted/')}"
        for kind, kept in kinds.items():
            chosen = [line for line in lines if (restricted in line) == (kind == "restricted")]
            if chosen:
                path = setting.folder / f"{run_name(file.name, outcome.sha256)}-0.{kind}"
                write_run(chosen, path)
                kept.append(path)
    except InputError as error:
        outcome.rejected = error
    except OSError as error:
        outcome.rejected = InputError(f"cannot be read ({error.strerror})", where=file.name, advice="check the file")
    return outcome


def _parse(file: InputFile) -> Iterator[Quad]:
    import pyoxigraph

    try:
        yield from pyoxigraph.parse(path=str(file.path), base_iri=f"urn:hankeverkko:{quote(file.name)}")
    except (SyntaxError, ValueError) as error:
        raise InputError(f"is not well-formed RDF ({error})", where=file.name, advice="mend the file") from error


def _lines(quads: Iterable[Quad], writer: _Writer, without_forgotten: Callable[[Quad], Quad | None]) -> Iterator[str]:
    for quad in quads:
        line = writer.line(quad)  # also of what is left out, so that it leaves the numbers of the others as they are
        shown = without_forgotten(quad)
        if shown:
            yield line if shown is quad else writer.line(shown)


class _Writer:
    """Writes quads as lines. Blank nodes are numbered as they come, which is the same for the same bytes, whose hash
    stands in their IRIs: a canonical order would say no more, and takes exponential work for chains of them."""

    def __init__(self, naming: Naming, document_id: str) -> None:
        self._blank = f"<{naming.base}.well-known/genid/{document_id}-b"
        self._graph = f"<{naming.graph(document_id)}>"
        self._numbers: dict[str, int] = {}

    def line(self, quad: Quad) -> str:
        """The quad, its default graph and blank nodes with IRIs of this file's."""
        terms = (quad.subject, quad.predicate, quad.object, quad.graph_name)
        return f"{' '.join(map(self._term, terms))} .\n"

    def _term(self, node: object) -> str:
        import pyoxigraph

        if isinstance(node, pyoxigraph.BlankNode):
            return f"{self._blank}{self._numbers.setdefault(node.value, len(self._numbers))}>"
        if isinstance(node, pyoxigraph.DefaultGraph):
            return self._graph
        if isinstance(node, pyoxigraph.Triple):
            return f"<<( {self._term(node.subject)} {self._term(node.predicate)} {self._term(node.object)} )>>"
        return str(node)
