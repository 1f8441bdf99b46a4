"""Validates a dump in one process or in several: each reads a part of it, then each judges some of the shards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import ExitStack
from functools import cache
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple, Protocol, TypeVar

from graph.collector import without_collector
from graph.model import Finding
from graph.validate.division import Division, Share
from graph.validate.facts import Dump
from graph.validate.findings import make_findings, sort_findings
from graph.validate.setwise import Evaluation
from graph.validate.shapes import shipped_shapes
from graph.validate.shards import IN_MEMORY, Sent, Spill, send, take_shard
from graph.workers import Workers, start_workers

_T = TypeVar("_T")

_WORTH: Final = 8
"""Shards from which processes of their own are worth starting."""


class Opening(Protocol):
    """How every process opens the dump; equal ones open the same."""

    def open(self) -> Dump:
        """The dump, with the store or what stands in for it."""

    def __hash__(self) -> int: ...


class Judged(NamedTuple):
    """What was found in a shard, and the targets by name that its process has not seen so far."""

    findings: list[Finding]
    waiting: frozenset[str]


def validate_dump(opening: Opening, jobs: int = 1) -> list[Finding]:
    """The findings of the shipped shapes on a dump, made in at most so many processes."""
    dump = opening.open()
    if jobs > 1 and dump.count >= _WORTH:
        return _validate_together(opening, dump.divide(jobs), IN_MEMORY // jobs)
    with without_collector():
        return make_findings(_start(dump).results(), *dump.look_ups)


def _validate_together(opening: Opening, division: Division, most: int) -> list[Finding]:
    """What several processes find: no shipped rule looks so far that it has to be asked of all the data at once."""
    with TemporaryDirectory(prefix="hankeverkko-validate-") as folder, ExitStack() as started:
        tasks = [
            _Task(opening, division.bounds, share, Path(folder) / str(at), most)
            for at, share in enumerate(division.shares)
        ]
        # each is asked by itself, as it keeps what it read of its own shards
        workers = [(started.enter_context(start_workers(1)), task) for task in tasks]
        read = _results(pool.submit(_read, task) for pool, task in workers)
        _results(pool.submit(_remember, task, [one.instances for one in read]) for pool, task in workers)
        judged = list(_deal(workers, [one.sent for one in read], division.dealt))
        unseen = frozenset.intersection(*(one.waiting for one in judged))
        named = [pool.submit(_judge_named, task, unseen) for pool, task in workers[:1] if unseen]
        return sort_findings({finding for some in (*judged, *_results(named)) for finding in some.findings})


def _results(futures: Iterable[Future[_T]]) -> list[_T]:
    """The results of what is at work at the same time."""
    return [future.result() for future in list(futures)]


def _deal(workers: Iterable[tuple[Workers, _Task]], sent: Sequence[Sent], dealt: Iterable[int]) -> Iterator[Judged]:
    """Let each judge its own shards, and then what is dealt to who is free."""
    left = iter(dealt)
    running = {pool.submit(_judge, task, sent, task.share.shards): (pool, task) for pool, task in workers}
    while running:
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            pool, task = running.pop(future)
            running.update({pool.submit(_judge, task, sent, [number]): (pool, task) for number in islice(left, 1)})
            yield future.result()


class _Task(NamedTuple):
    """The share of a process, a file for what it reads of others' shards, and how many objects it may keep."""

    opening: Opening
    bounds: list[str]
    share: Share
    file: Path
    most: int


def _start(dump: Dump) -> Evaluation:
    return Evaluation(dump, shipped_shapes().roots)


@cache
def _at_work(opening: Opening, file: Path, most: int) -> tuple[Dump, Evaluation, Spill]:
    """What a process opens once."""
    dump = opening.open()
    return dump, _start(dump), Spill(file.open("w+b"), most)


class _Read(NamedTuple):
    """What a process has read for others: the subjects that they judge, and the instances of classes."""

    sent: Sent
    instances: dict[str, set[str]]


def _read(task: _Task) -> _Read:
    """Read a share, keep what is judged here, and send the rest to who judges it."""
    dump, evaluation, spill = _at_work(task.opening, task.file, task.most)
    with without_collector():
        send(dump.read(task.share.parts), task.bounds, evaluation.copied, spill)
        others = [number for number in range(len(task.bounds) + 1) if number not in task.share.shards]
        sent = Sent(task.file, spill.write_out([*others, *(-1 - number for number in others)]))
        return _Read(sent, evaluation.instances)


def _remember(task: _Task, known: Iterable[dict[str, set[str]]]) -> None:
    _, evaluation, _ = _at_work(task.opening, task.file, task.most)
    for instances in known:
        evaluation.remember(instances)


def _judge(task: _Task, sent: Sequence[Sent], numbers: Iterable[int]) -> Judged:
    dump, evaluation, spill = _at_work(task.opening, task.file, task.most)
    with without_collector():
        shards = (take_shard(spill, sent, number) for number in numbers)
        results = (result for shard in shards for result in evaluation.judge(shard))
        return Judged(make_findings(results, *dump.look_ups), evaluation.waiting)


def _judge_named(task: _Task, names: frozenset[str]) -> Judged:
    """Judge the targets of which nobody has seen anything said."""
    dump, evaluation, _ = _at_work(task.opening, task.file, task.most)
    return Judged(make_findings(evaluation.judge_named(names), *dump.look_ups), evaluation.waiting)
