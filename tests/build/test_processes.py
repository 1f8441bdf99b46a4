"""A document that kills its reader costs itself alone, however many processes read."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from graph.build.builder import build
from graph.build.processes import ProcessExecutor
from tests.build.toy import CONVERTERS


def half_or_die(number: int) -> int:
    if number < 0:
        os._exit(9)
    if number % 2:
        raise KeyError(number)
    return number // 2


@pytest.fixture
def executor() -> Iterator[ProcessExecutor]:
    with ProcessExecutor(2) as one:
        yield one


def test_every_call_ends_as_it_would_alone(executor: ProcessExecutor) -> None:
    numbers = [0, 2, -1, 4, 3, 6, 8, 10, -2, 12, 14, 5, 16]
    futures = [executor.submit(half_or_die, number) for number in numbers]
    for number, future in zip(numbers, futures, strict=True):
        if number < 0:
            assert isinstance(future.exception(), BrokenProcessPool)
        elif number % 2:
            assert isinstance(future.exception(), KeyError)
        else:
            assert future.result() == number // 2


def test_a_pool_that_breaks_between_two_calls_is_made_anew(executor: ProcessExecutor) -> None:
    assert executor.submit(half_or_die, 2).result() == 1
    os.kill(next(iter(executor._pool._processes)), signal.SIGKILL)
    assert [executor.submit(half_or_die, number).result() for number in (4, 6)] == [2, 3]


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("jobs", [2, 3])
def test_the_rest_of_the_documents_is_built(tmp_path: Path, jobs: int) -> None:
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    for number in range(9):
        text = "FATAL" if number in {2, 5} else f"Hanke {number}; Malli Oy; Maija Mallinen\n"
        (inputs / f"{number}.txt").write_text(text, encoding="utf-8")
    report = build([inputs], tmp_path / "data", CONVERTERS, jobs=jobs).report
    assert [one.name for one in report.rejected] == ["inputs/2.txt", "inputs/5.txt"]
    assert {one.reason for one in report.rejected} == {"the reader died"}
    assert report.counts["projects"] == 7


def test_few_calls_are_given_to_the_pool_at_once(executor: ProcessExecutor, monkeypatch: pytest.MonkeyPatch) -> None:
    most = 0
    real = ProcessPoolExecutor.submit

    def count(pool: ProcessPoolExecutor, *args: object) -> object:
        nonlocal most
        most = max(most, len(executor._running) + 1)
        return real(pool, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(ProcessPoolExecutor, "submit", count)
    futures = [executor.submit(half_or_die, number) for number in range(0, 60, 2)]
    assert [future.result() for future in futures] == list(range(30))
    assert most <= 4
