"""`python -m benchmarks.staged_build JOBS LAST DATA SOURCE...`: builds a release and prints what each stage took.

LAST is the stage after which the build is given up, "" for none. Before the engine loads, the dump is validated by
itself, unless the build is given up before: where there is no room for a store beside it, that is the last stage.

It is a program of its own so that memory is counted from the start of Python. The kernel keeps the peak of a
process's memory and forgets it when asked, which gives the peak of each stage.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from benchmarks.measure import BenchmarkError
from graph.build.builder import build
from graph.cli.build import CONVERTERS
from graph.model import Finding

VALIDATING: Final = "validating the dump"
"""The stage that a build does not have: the dump is validated without a store."""

_FORGET_PEAK: Final = "5"


class Stage(NamedTuple):
    """What one stage took: processor seconds, wall seconds, and the peak of the process's own memory in bytes.

    `own` is the part of the processor seconds that no worker took.
    """

    name: str
    cpu: float
    own: float
    wall: float
    memory: int


class GivenUp(Exception):  # noqa: N818 - nothing went wrong
    """The last stage that is measured has ended."""


class Stages:
    """Notes where each stage of a build begins; stages of one name are one.

    Args:
        releases: the folder in which the build makes its release.
        last: the stage with which to end the build; empty for none.
    """

    def __init__(self, releases: Path, last: str = "") -> None:
        self._releases, self._last = releases, last
        self.findings: list[Finding] | None = None
        """What was found in the dump."""
        self._found: dict[str, Stage] = {}
        self._begin("reading")

    def __call__(self, stage: str, done: int, total: int) -> None:
        """The progress that a build reports.

        Raises:
            GivenUp: this is the stage after the last.
        """
        if stage != self._name:
            self._end_last()
            if stage == "loading":
                self._validate()
            self._begin(stage)

    def _end_last(self) -> None:
        self.end()
        if self._name == self._last:
            raise GivenUp

    def _validate(self) -> None:
        from benchmarks.dump_lookups import validate_without_store

        self._begin(VALIDATING)
        (dump,) = self._releases.glob("*/dumps/public.nq")
        self.findings = validate_without_store(dump)
        self._end_last()

    def end(self) -> list[Stage]:
        """End the stage at work; all stages so far."""
        before = self._found.get(self._name, Stage(self._name, 0, 0, 0, 0))
        cpu, own, wall = (end - start for end, start in zip(_measure(), self._start, strict=True))
        peak = max(before.memory, peak_memory())
        self._found[self._name] = Stage(self._name, before.cpu + cpu, before.own + own, before.wall + wall, peak)
        return self.found

    @property
    def found(self) -> list[Stage]:
        """The stages that have ended."""
        return list(self._found.values())

    def _begin(self, name: str) -> None:
        self._name, self._start = name, _measure()
        forget_peak()


def _measure() -> tuple[float, float, float]:
    """Processor seconds of this process and of its workers that have ended, its own, and the clock."""
    times = os.times()
    return sum(times[:4]), sum(times[:2]), time.perf_counter()


def forget_peak() -> None:
    """Let the peak of memory begin anew, where the system can."""
    clear = Path("/proc/self/clear_refs")
    if clear.exists():
        clear.write_text(_FORGET_PEAK, encoding="ascii")


def peak_memory() -> int:
    """The peak of this process's memory in bytes, since it was last forgotten."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines())
        return 1024 * int(lines["VmHWM"].split()[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def staged_build(jobs: int, last: str, data: Path, sources: list[Path]) -> list[Stage]:
    """Build a release, or begin to.

    Raises:
        BenchmarkError: other things were found in the dump than the build found.
    """
    stages = Stages(data / "releases", last)
    try:
        built = build(sources, data, CONVERTERS, jobs=jobs, progress=stages)
    except GivenUp:
        return stages.found
    if stages.findings != built.report.findings:
        raise BenchmarkError("validating the dump finds something else than the build does", where=str(built.release))
    return stages.end()


def build_dump(lists: Path, dump: Path) -> None:
    """Build the public dump of some lists, and give up before it is loaded."""
    with TemporaryDirectory(dir=dump.parent) as data:

        def keep(stage: str, done: int, total: int) -> None:
            if stage == "loading":
                (made,) = Path(data).glob("releases/*/dumps/public.nq")
                made.replace(dump)
                raise GivenUp

        with suppress(GivenUp):
            build([lists], Path(data), CONVERTERS, progress=keep)


if __name__ == "__main__":
    jobs, last, data, *sources = sys.argv[1:]
    found = staged_build(int(jobs), last, Path(data), [Path(source) for source in sources])
    json.dump([stage._asdict() for stage in found], sys.stdout)
