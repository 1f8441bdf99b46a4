"""`python -m benchmarks.staged_build JOBS LAST DATA SOURCE...`: builds a release and prints what each stage took.

LAST is the stage after which the build is given up, "" for none. Before the engine loads, the dump is validated by
itself where LAST is that or none: where there is no room for a store beside it, that is the last stage. "validating",
the last one that a build has, leaves it out.

It is a program of its own so that memory is counted from the start of Python. The kernel keeps the peak of a
process's memory and forgets it when asked, which gives the peak of each stage; what its workers hold at the same time
is looked at ten times a second.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import Final, NamedTuple

from benchmarks.measure import BenchmarkError
from graph.build.builder import build
from graph.cli.build import CONVERTERS
from graph.model import Finding

VALIDATING: Final = "validating the dump"
"""The stage that a build does not have: the dump is validated without a store."""

_FORGET_PEAK: Final = "5"
_LOOK_SECONDS: Final = 0.1


class Stage(NamedTuple):
    """What one stage took: processor seconds, wall seconds, and the peak of the process's own memory in bytes.

    `own` is the part of the processor seconds that no worker took; `together` is the peak with the workers' memory.
    """

    name: str
    cpu: float
    own: float
    wall: float
    memory: int
    together: int = 0


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
        self._together = 0
        self._ended = Event()
        self._begin("reading")
        self._watcher = Thread(target=self._watch)
        self._watcher.start()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """The progress that a build reports.

        Raises:
            GivenUp: this is the stage after the last.
        """
        if stage != self._name:
            self._end_last()
            if stage == "loading" and self._last in ("", VALIDATING):
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
        together = max(before.together, self._together, peak)
        self._found[self._name] = Stage(
            self._name, before.cpu + cpu, before.own + own, before.wall + wall, peak, together
        )
        return self.found

    def _watch(self) -> None:
        while not self._ended.wait(_LOOK_SECONDS):
            self._together = max(self._together, memory_together())

    def close(self) -> None:
        """Look at no memory any more."""
        self._ended.set()
        self._watcher.join()

    @property
    def found(self) -> list[Stage]:
        """The stages that have ended."""
        return list(self._found.values())

    def _begin(self, name: str) -> None:
        self._name, self._start, self._together = name, _measure(), 0
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


def memory_together() -> int:
    """The memory of this process and of those that it started, in bytes; what they share counts for each."""
    held = 0
    for pid in (str(os.getpid()), *_started_here()):
        with suppress(OSError):  # it may have ended
            held += int(Path("/proc", pid, "statm").read_text(encoding="ascii").split()[1])
    return held * resource.getpagesize()


def _started_here() -> Iterator[str]:
    for children in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):
            yield from children.read_text(encoding="ascii").split()


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
    finally:
        stages.close()
    if stages.findings is not None and stages.findings != built.report.findings:
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
