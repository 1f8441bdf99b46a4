"""Brings the graphs of a server to what a release holds, and reads back what it then holds."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from graph.errors import RemoteError
from graph.push.comparing import Progress, find_strangers, is_equal
from graph.push.parts import Part, merge_graphs, split_by_graph
from graph.push.target import Target
from graph.store.channel import failed
from graph.store.merging import UNFINISHED

PROBE: Final = "push-probe"
"""The last part of the IRI of the graph that shows how a server takes data."""

WHOLE: Final = 4 << 20
"""Bytes up to which a graph goes in one request: a server holds all of a request until it ends, and forgets it when it
dies before. Of larger graphs what has arrived stays, and the server took less than half the CPU when measured."""


_STRANGE: Final = "its default graph holds what none of its graphs states"
_WHAT_TO_DO: Final = (
    "add --fill-default-graph to replace that by the merge of the release, or --default-graph IRI to let a graph of "
    "another name hold it"
)


class PushResult(NamedTuple):
    """What a push did: graphs sent, found to be there, and removed; the statements of all."""

    sent: int
    kept: int
    removed: int
    statements: int
    is_exact: bool
    """Whether a default graph can be asked in which each triple counts once: the server's own or the one named."""

    by_graph: bool
    """Whether small graphs were sent whole, and not in updates."""


def push(
    dump: Path, target: Target, namespace: str, *, progress: Progress, fill_default: bool = False, merged: str = ""
) -> PushResult:
    """Make the named graphs of a server those of a dump, and leave the graphs of others alone.

    A default graph of the server's own becomes their merge. While it is not, it says so.

    Args:
        dump: what is pushed, in N-Quads.
        target: the server.
        namespace: where the IRIs of graphs of releases start; what else the server has below it is removed.
        progress: is told the stage, how much of it is done, and of how much.
        fill_default: replace what a default graph of the server's own holds, whatever it is.
        merged: a named graph to hold the merge instead of the default graph.

    Raises:
        RemoteError: the server failed, or holds something else than what was sent: a second push goes on from there.
            Or nothing was changed, because its default graph holds what would be lost.
    """
    with TemporaryDirectory(prefix="hankeverkko-push-") as folder:
        parts = split_by_graph(dump, Path(folder))
        there = target.store.count_graphs()
        target.find_ways(namespace + PROBE)
        merges = _choose_merges(target, merge_graphs(parts, Path(folder)), fill_default, merged)
        wanted = [*parts, *merges]
        strangers = find_strangers(there, wanted, namespace)
        sent = _bring_all(target, wanted, there, strangers, progress)
        _check_counts(target, [part for part in wanted if part.graph])
    statements = sum(part.digest.count for part in parts)
    return PushResult(
        sent,
        len(wanted) - sent,
        len(strangers),
        statements,
        bool(merges) or target.shows == 1,
        bool(target.graph_store),
    )


def _choose_merges(target: Target, merge: Part, fill_default: bool, merged: str) -> list[Part]:
    """The merge for each graph that is to hold it; for the default graph too, where it held one before."""
    named = [merge._replace(graph=merged)] if merged else []
    if target.shows or (merged and not target.count("")):
        return named
    if fill_default or target.is_replaceable() or _is_within(target, merge):
        return [merge, *named]
    if merged:
        return named
    raise failed(target.store.endpoint, _STRANGE, _WHAT_TO_DO)


def _is_within(target: Target, merge: Part) -> bool:
    """Whether the default graph holds nothing but what it is to hold."""
    known = {_key(canonical) for canonical, _ in merge.triples()}
    return all(_key(triple) in known for triple in target.store.read_graph("", target.count("")))


def _bring_all(
    target: Target, wanted: list[Part], there: Mapping[str, int], strangers: list[str], progress: Progress
) -> int:
    """Remove the strangers and send what differs; how many were sent. The merge comes last, and is marked first."""
    merges = [part.graph for part in wanted if part.is_merge]
    if strangers:
        _mark(target, merges)
    for graph in strangers:  # first: what was forgotten since must not stay while the rest is sent
        target.drop(graph)
    sent = 0
    for done, part in enumerate(wanted):
        progress("pushing", done, len(wanted))
        present = target.count(part.graph) if part.is_merge else there.get(part.graph, 0)
        if present == part.digest.count and is_equal(target.store, part, present):
            continue
        if not sent and not strangers:
            _mark(target, merges)
        _send(target, part, target.count(part.graph) if part.is_merge else present)
        sent += 1
    return sent


def _mark(target: Target, graphs: list[str]) -> None:
    for graph in graphs:
        target.mark(graph)


def _send(target: Target, part: Part, present: int) -> None:
    """Make a graph that differs what it should be, and see that it is."""
    if not _put(target, part):
        _mend(target, part, present)
    count = target.count(part.graph)
    if count != part.digest.count:
        raise _differs(target, part, f"holds {count} statements where {part.digest.count} were sent")
    if not is_equal(target.store, part, count):
        raise _differs(target, part, "holds other statements than were sent")


def _put(target: Target, part: Part) -> bool:
    """Send a graph in one request; false where it is too large for one and the server takes updates."""
    if target.update and part.end - part.start > WHOLE:
        return False
    with part.open() as content:
        return target.put(part.graph, content)


def _mend(target: Target, part: Part, present: int) -> None:
    """Send what is missing of a graph and remove what should not be there, in batches; the mark goes last."""
    held: set[bytes] = set()
    strange: list[str] = []
    if present:
        held = {_key(triple) for triple in target.store.read_graph(part.graph, present)}
        odd = held - {_key(canonical) for canonical, _ in part.triples()}
        strange = (
            [triple for triple in target.store.read_graph(part.graph, present) if _key(triple) in odd] if odd else []
        )
    # Of the default graph they are somebody else's, and an update cannot name its blank nodes.
    if not part.graph and any("_:" in triple for triple in strange) and target.empty(part.graph):
        held, strange = set(), [UNFINISHED]
    target.delete(part.graph, [triple for triple in strange if triple != UNFINISHED])
    target.insert(part.graph, (sent for canonical, sent in part.triples() if _key(canonical) not in held))
    target.delete(part.graph, [triple for triple in strange if triple == UNFINISHED])


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
