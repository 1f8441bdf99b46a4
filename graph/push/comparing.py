"""Says how the graphs of a server differ from what a push would bring it, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.build.check import Fault
from graph.push.parts import Part, digest_of, merge_graphs, split_by_graph
from graph.store import RemoteStore

Progress = Callable[[str, int, int], None]


def compare(dump: Path, store: RemoteStore, namespace: str, progress: Progress, *, merged: str = "") -> list[Fault]:
    """What is wrong with the graphs of a server; nothing where the named ones are those of the dump, and can be asked.

    Args:
        dump: what the server should hold, in N-Quads.
        store: the server.
        namespace: where the IRIs of graphs of releases start; graphs of others are passed over.
        progress: is told the stage, how much of it is done, and of how much.
        merged: the named graph that should hold the merge of the others, where there is one.

    Raises:
        RemoteError: the server failed.
    """
    with TemporaryDirectory(prefix="hankeverkko-check-") as folder:
        parts = split_by_graph(dump, Path(folder))
        parts += [merge_graphs(parts, Path(folder))._replace(graph=merged)] if merged else []
        there = store.count_graphs()
        faults = [Fault(graph, "is no graph of the release") for graph in find_strangers(there, parts, namespace)]
        for done, part in enumerate(parts):
            progress("comparing", done, len(parts))
            faults += _differences(store, part, there.get(part.graph, 0))
        if flaw := store.find_flaw():
            faults.append(Fault("the default graph", f"cannot be asked: {flaw.reason}"))
    return sorted(faults)


def find_strangers(there: Iterable[str], parts: Iterable[Part], namespace: str) -> list[str]:
    """The graphs of releases that a server has and a dump has not; those outside the namespace are somebody else's."""
    wanted = {part.graph for part in parts}
    return [graph for graph in there if graph.startswith(namespace) and graph not in wanted]


def is_equal(store: RemoteStore, part: Part, count: int) -> bool:
    """Whether a server's graph, which holds so many statements, is the part, read back whole."""
    return digest_of(store.read_graph(part.graph, count)) == part.digest


def _differences(store: RemoteStore, part: Part, count: int) -> Iterator[Fault]:
    if not count:
        yield Fault(part.graph, "is missing")
    elif count != part.digest.count:
        yield Fault(part.graph, f"holds {count} statements, where the release has {part.digest.count}")
    elif not is_equal(store, part, count):
        yield Fault(part.graph, "holds other statements than the release")
