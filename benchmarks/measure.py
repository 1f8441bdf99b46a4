"""Runs commands in processes of their own and measures each by what the kernel counted for it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from typing import IO, Final, NamedTuple

from graph.errors import HankeverkkoError

# The kernel counts memory in kilobytes on Linux and in bytes on macOS.
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


# Every command has its bytecode kept from the first run on, as an installed program has.
_ENVIRONMENT: Final = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class BenchmarkError(HankeverkkoError):
    """A measured command failed, or two that should agree did not."""

    exit_status = 1


class Run(NamedTuple):
    """One run: processor seconds (user and system), wall seconds, and the peak of memory in bytes."""

    cpu: float
    wall: float
    memory: int


class Measurement(NamedTuple):
    """The medians of several runs of one command."""

    name: str
    runs: int
    cpu: float
    wall: float
    memory: int


def run_once(command: Sequence[str], out: IO[bytes] | None = None) -> Run:
    """Run a command to its end and measure it; what it prints goes where this process's own goes, or to `out`.

    Raises:
        BenchmarkError: it ended with another status than 0.
    """
    # What the run before wrote must not be on its way to the disk during this one.
    os.sync()
    start = time.perf_counter()
    process = subprocess.Popen(command, env=_ENVIRONMENT, stdout=out)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    # The process has been waited for: without this its object would wait again.
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise BenchmarkError(f"the command ended with status {process.returncode}", where=" ".join(command))
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * _RSS_UNIT)


def measure(commands: Mapping[str, Sequence[str]], runs: int) -> list[Measurement]:
    """Measure several commands, taking turns so that a slower minute of the machine falls on all of them."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            found[name].append(run_once(command))
    return [summarise(name, each) for name, each in found.items()]


def summarise(name: str, runs: Sequence[Run]) -> Measurement:
    """The medians of some runs."""
    return Measurement(
        name=name,
        runs=len(runs),
        cpu=statistics.median(run.cpu for run in runs),
        wall=statistics.median(run.wall for run in runs),
        memory=int(statistics.median(run.memory for run in runs)),
    )
