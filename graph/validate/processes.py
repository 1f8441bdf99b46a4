"""Validates a dump in one process or in several: each reads a part of it, then each judges some of the shards."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple, Protocol

from graph.collector import without_collector
from graph.model import Finding
from graph.validate.facts import Dump, Part
from graph.validate.findings import make_findings, sort_findings
from graph.validate.setwise import Evaluation
from graph.validate.shapes import shipped_shapes
from graph.validate.shards import Sent, send_to_file, take_shard
from graph.workers import start_workers

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
    evaluation = _start(dump)
    with without_collector():
        if jobs == 1 or dump.count < _WORTH or evaluation.is_far:
            return make_findings(evaluation.results(), *dump.look_ups)
        judged = _judge_all(opening, dump, jobs)
        unseen = frozenset.intersection(evaluation.waiting, *(one.waiting for one in judged))
        found = {finding for one in judged for finding in one.findings}
        return sort_findings(found.union(make_findings(evaluation.judge_named(unseen), *dump.look_ups)))


def _judge_all(opening: Opening, dump: Dump, jobs: int) -> list[Judged]:
    with TemporaryDirectory(prefix="hankeverkko-validate-") as folder, start_workers(jobs) as pool:
        bounds, parts = dump.bounds(), dump.parts(jobs)
        files = [Path(folder) / str(number) for number in range(len(parts))]
        sent = list(pool.map(partial(_send, opening, bounds), parts, files))
        shards = ([one.only(number) for one in sent] for number in range(len(bounds) + 1))
        return list(pool.map(partial(_judge, opening), shards, range(len(bounds) + 1)))


def _start(dump: Dump) -> Evaluation:
    return Evaluation(dump, shipped_shapes().roots)


@cache
def _at_work(opening: Opening) -> tuple[Dump, Evaluation]:
    """What a process opens once."""
    dump = opening.open()
    return dump, _start(dump)


def _send(opening: Opening, bounds: Sequence[str], part: Part, file: Path) -> Sent:
    dump, evaluation = _at_work(opening)
    with without_collector():
        return send_to_file(dump.read(part), bounds, evaluation.copied, file)


def _judge(opening: Opening, sent: Sequence[Sent], number: int) -> Judged:
    dump, evaluation = _at_work(opening)
    with without_collector():
        findings = make_findings(evaluation.judge(take_shard(sent, number)), *dump.look_ups)
    return Judged(findings, evaluation.waiting)
