"""Says how the graphs of a server differ from what a push would bring it, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.build.check import Fault
from graph.push.parts import Part, digest_of, split_by_graph
from graph.store import RemoteStore


def compare(dump: Path, store: RemoteStore, namespace: str, progress: Callable[[str, int, int], None]) -> list[Fault]:
    """What is wrong with the named graphs of a server; nothing where they are those of the dump.

    Args:
        dump: what the server should hold, in N-Quads.
        store: the server.
        namespace: where the IRIs of graphs of releases start; graphs of others are passed over.
        progress: is told the stage, how much of it is done, and of how much.

    Raises:
        RemoteError: the server failed.
    """
    with TemporaryDirectory(prefix="hankeverkko-check-") as folder:
        parts = split_by_graph(dump, Path(folder))
        there = store.count_graphs()
        wanted = {part.graph for part in parts}
        strangers = [graph for graph in there if graph.startswith(namespace) and graph not in wanted]
        faults = [Fault(graph, "is no graph of the release") for graph in strangers]
        for done, part in enumerate(parts):
            progress("comparing", done, len(parts))
            faults += _differences(store, part, there.get(part.graph, 0))
    return sorted(faults)


def _differences(store: RemoteStore, part: Part, count: int) -> Iterator[Fault]:
    if not count:
        yield Fault(part.graph, "is missing")
    elif count != part.digest.count:
        yield Fault(part.graph, f"holds {count} statements, where the release has {part.digest.count}")
    elif digest_of(store.read_graph(part.graph, count)) != part.digest:
        yield Fault(part.graph, "holds other statements than the release")
