"""A user's own RDF -> lines in graphs of its own; blank nodes get IRIs that the same file gives again."""

from __future__ import annotations

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
        dataset = _parse(file)
        own_graph = naming.graph(outcome.sha256[:16])
        without_forgotten = make_filter(dataset, setting.suppression, naming.hash)
        quads = filter(None, map(without_forgotten, dataset))
        lines = [_line(quad, naming, outcome.sha256[:16], own_graph) for quad in quads]
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


def _parse(file: InputFile) -> pyoxigraph.Dataset:
    import pyoxigraph

    try:
        quads = pyoxigraph.parse(path=str(file.path), base_iri=f"urn:hankeverkko:{quote(file.name)}")
        dataset = pyoxigraph.Dataset(quads)
    except (SyntaxError, ValueError) as error:
        raise InputError(f"is not well-formed RDF ({error})", where=file.name, advice="mend the file") from error
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


def _line(quad: pyoxigraph.Quad, naming: Naming, document_id: str, own_graph: str) -> str:
    import pyoxigraph

    def term(node: object) -> str:
        if isinstance(node, pyoxigraph.BlankNode):
            return f"<{naming.base}.well-known/genid/{document_id}-{node.value}>"
        if isinstance(node, pyoxigraph.DefaultGraph):
            return f"<{own_graph}>"
        return str(node)

    return f"{term(quad.subject)} {term(quad.predicate)} {term(quad.object)} {term(quad.graph_name)} .\n"
