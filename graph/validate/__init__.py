"""Validates RDF against the SHACL shapes, set-wise in one pass or with pyshacl as the reference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from graph.errors import InputError
from graph.model import Finding

if TYPE_CHECKING:
    from pyoxigraph import Store

    from graph.validate.facts import Dump
    from graph.validate.findings import Result
    from graph.validate.partition import Batch
    from graph.validate.shapes import Shape, Shapes

__all__ = ["Engine", "Finding", "validate", "validate_files", "validate_release", "validate_store"]

Engine = Literal["setwise", "pyshacl"]
_BATCH = 50  # projects that pyshacl validates at a time: rdflib joins some rules in the square of the graph


class _Release(NamedTuple):
    """Opens the public dump of a release with its store."""

    path: Path

    def open(self) -> Dump:
        from pyoxigraph import DefaultGraph

        from graph.validate.facts import Dump

        return Dump(self.path / "dumps" / "public.nq", _open(self.path / "store"), DefaultGraph())


def validate_release(release: Path, jobs: int = 1) -> list[Finding]:
    """Findings on the public graphs of a release, read from its dump in at most so many processes.

    Raises:
        InputError: the dump or the store cannot be read.
    """
    from graph.validate.processes import validate_dump

    try:
        return validate_dump(_Release(release), jobs)
    except (OSError, ValueError, SyntaxError) as error:
        advice = "run hankeverkko check, and build the release again"
        raise InputError("the dump cannot be read", where=str(release), advice=advice) from error


def validate_files(
    paths: Sequence[Path], *, engine: Engine = "setwise", jobs: int = 1, shapes: Sequence[Path] | None = None
) -> list[Finding]:
    """Findings on RDF files taken together: N-Quads, N-Triples, Turtle or TriG, of public data only.

    `shapes` are Turtle files that stand in for the shipped shapes.

    Raises:
        InputError: a file cannot be read as RDF.
    """
    from pyoxigraph import Store

    store = Store()
    for path in paths:
        _load(store, path)
    return validate_store(store, engine=engine, jobs=jobs, shapes=shapes)


def validate(
    lines: Iterable[str], *, engine: Engine = "setwise", jobs: int = 1, shapes: Sequence[Path] | None = None
) -> list[Finding]:
    """Findings on lines of N-Quads.

    Raises:
        InputError: a line is no N-Quads.
    """
    from pyoxigraph import RdfFormat, Store

    store = Store()
    try:
        store.bulk_load(input="\n".join(lines).encode(), format=RdfFormat.N_QUADS)
    except SyntaxError as error:
        raise InputError("the lines are no N-Quads", advice=str(error)) from error
    return validate_store(store, engine=engine, jobs=jobs, shapes=shapes)


def validate_store(
    store: Store | Path, *, engine: Engine = "setwise", jobs: int = 1, shapes: Sequence[Path] | None = None
) -> list[Finding]:
    """Findings on the union of all graphs of a store, which must be public ones.

    The set-wise engine hands what it cannot do to pyshacl; with pyshacl the shipped shapes run batch by batch, in
    `jobs` processes.

    Raises:
        InputError: the store cannot be opened.
    """
    from graph.validate.findings import make_findings
    from graph.validate.reference import unchanged_rdflib
    from graph.validate.shapes import read_shapes, shipped_shapes

    opened = _open(store) if isinstance(store, Path) else store
    if shapes is not None:
        chosen = read_shapes(shapes)
        results = _setwise(opened, chosen) if engine == "setwise" else _whole(opened, chosen, chosen.roots)
    else:
        chosen = shipped_shapes()
        results = _setwise(opened, chosen) if engine == "setwise" else _batched(opened, jobs)
    with unchanged_rdflib():
        return make_findings(results, opened)


def _setwise(store: Store, shapes: Shapes) -> Iterator[Result]:
    from graph.validate.facts import Quads
    from graph.validate.setwise import evaluate, unsupported

    yield from evaluate(Quads(store, None), [root for root in shapes.roots if not unsupported(root)])
    rest = [root for root in shapes.roots if unsupported(root)]
    if rest:
        yield from _whole(store, shapes, rest)


def _whole(store: Store, shapes: Shapes, roots: Sequence[Shape]) -> Iterator[Result]:
    from graph.validate.reference import validate_quads

    names = {part.name for root in roots for part in root.walk()}
    yield from (result for result in validate_quads(store, shapes) if result.shape.name in names)


def _batched(store: Store, jobs: int) -> Iterator[Result]:
    from graph.validate.partition import make_batches

    batches = make_batches(store, _BATCH)
    if jobs == 1:
        for batch in batches:
            yield from _validate_batch(batch)
        return
    yield from _in_processes(batches, jobs)


def _in_processes(batches: Iterator[Batch], jobs: int) -> Iterator[Result]:
    """The batches validated in so many processes, no more of them in memory than are at work."""
    from concurrent.futures import FIRST_COMPLETED, wait
    from itertools import islice

    from graph.workers import start_workers

    with start_workers(jobs) as pool:
        running = {pool.submit(_validate_batch, batch) for batch in islice(batches, jobs)}
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            running |= {pool.submit(_validate_batch, batch) for batch in islice(batches, len(done))}
            for future in done:
                yield from future.result()


def _validate_batch(batch: Batch) -> list[Result]:
    from graph.validate.reference import validate_quads
    from graph.validate.shapes import shipped_shapes

    return [result for result in validate_quads(batch.quads, shipped_shapes()) if result.focus in batch.core]


def _open(path: Path) -> Store:
    from pyoxigraph import Store

    try:
        return Store.read_only(str(path))
    except OSError as error:
        raise InputError("the store cannot be opened", where=str(path), advice="build the release again") from error


def _load(store: Store, path: Path) -> None:
    from pyoxigraph import RdfFormat

    kind = RdfFormat.from_extension(path.suffix.removeprefix("."))
    if kind is None:
        raise InputError("not a file of RDF", where=path.name, advice="give .nq, .nt, .ttl, .trig, .rdf or .jsonld")
    try:
        store.bulk_load(path=str(path), format=kind, base_iri=path.resolve().as_uri())
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(f"cannot be read ({reason})", where=path.name, advice="check the file") from error
    except SyntaxError as error:
        advice = "mend the file, or leave it out: nothing was validated"
        raise InputError(f"is not well-formed RDF ({error})", where=path.name, advice=advice) from error
