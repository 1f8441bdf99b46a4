"""Brings the graphs of a server to what a release holds, and reads back what it then holds."""

from __future__ import annotations

from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from graph.errors import RemoteError
from graph.push.comparing import Progress, find_strangers, is_equal
from graph.push.parts import Part, merge_graphs, split_by_graph
from graph.push.target import Target
from graph.store.channel import failed

PROBE: Final = "push-probe"
"""The last part of the IRI of the graph that shows how a server takes data."""

WHOLE: Final = 4 << 20
"""Bytes up to which a graph goes in one request: a server holds all of a request until it ends, and forgets it when it
dies before. Of larger graphs what has arrived stays, and the server took less than half the CPU when measured."""


class PushResult(NamedTuple):
    """What a push did: graphs sent, found to be there, and removed; the statements of all."""

    sent: int
    kept: int
    removed: int
    statements: int
    unites: bool
    """Whether the server's default graph shows all graphs, by its settings or because it was filled."""

    by_graph: bool
    """Whether small graphs were sent whole, and not in updates."""


def push(dump: Path, target: Target, namespace: str, *, fill_default: bool, progress: Progress) -> PushResult:
    """Make the named graphs of a server those of a dump, and leave the graphs of others alone.

    Args:
        dump: what is pushed, in N-Quads.
        target: the server.
        namespace: where the IRIs of graphs of releases start; what else the server has below it is removed.
        fill_default: replace the server's default graph by the merge of the graphs, unless it is their union already.
        progress: is told the stage, how much of it is done, and of how much.

    Raises:
        RemoteError: the server failed, or holds something else than what was sent. A second push goes on from there.
    """
    with TemporaryDirectory(prefix="hankeverkko-push-") as folder:
        parts = split_by_graph(dump, Path(folder))
        there = target.store.count_graphs()
        target.find_ways(namespace + PROBE)
        removed = _remove(target, find_strangers(there, parts, namespace))
        fills = fill_default and not target.unites
        wanted = [*parts, merge_graphs(parts, Path(folder))] if fills else parts
        sent = 0
        for done, part in enumerate(wanted):
            progress("pushing", done, len(wanted))
            sent += _bring(target, part, there.get(part.graph, 0) if part.graph else target.count(""))
        _check_counts(target, parts)
    statements = sum(part.digest.count for part in parts)
    return PushResult(
        sent, len(wanted) - sent, removed, statements, target.unites or fills, bool(target.graph_store)
    )  # fmt: skip


def _remove(target: Target, strangers: list[str]) -> int:
    """Graphs of earlier releases go first: what was forgotten since must not stay while the rest is sent."""
    for graph in strangers:
        target.drop(graph)
    return len(strangers)


def _bring(target: Target, part: Part, present: int) -> bool:
    """Send a graph unless the server holds it already; whether it was sent."""
    if present == part.digest.count and is_equal(target.store, part, present):
        return False
    if not _put(target, part):
        _mend(target, part, present)
    count = target.count(part.graph)
    if count != part.digest.count:
        raise _differs(target, part, f"holds {count} statements where {part.digest.count} were sent")
    if not is_equal(target.store, part, count):
        raise _differs(target, part, "holds other statements than were sent")
    return True


def _put(target: Target, part: Part) -> bool:
    """Send a graph in one request; false where it is too large for one and the server takes updates."""
    if target.update and part.end - part.start > WHOLE:
        return False
    with part.open() as content:
        return target.put(part.graph, content)


def _mend(target: Target, part: Part, present: int) -> None:
    """Send what is missing of a graph and remove what should not be there, in batches."""
    held: set[bytes] = set()
    if present:
        held = {_key(triple) for triple in target.store.read_graph(part.graph, present)}
        strange = held - {_key(canonical) for canonical, _ in part.triples()}
        # Of the default graph it is somebody else's, and an update cannot name its blank nodes.
        if strange and not part.graph and target.put("", BytesIO()):
            held = set()
        elif strange:
            read_again = target.store.read_graph(part.graph, present)
            target.delete(part.graph, [triple for triple in read_again if _key(triple) in strange])
    target.insert(part.graph, (sent for canonical, sent in part.triples() if _key(canonical) not in held))


def _key(triple: str) -> bytes:
    return blake2b(triple.encode(), digest_size=16).digest()


def _check_counts(target: Target, parts: list[Part]) -> None:
    there = target.store.count_graphs()
    for part in parts:
        if there.get(part.graph, 0) != part.digest.count:
            raise _differs(target, part, "has changed since it was sent")


def _differs(target: Target, part: Part, what: str) -> RemoteError:
    advice = "see whether the server takes every literal as it is, and push again"
    return failed(target.store.endpoint, f"its graph {part.graph or 'by default'} {what}", advice)
