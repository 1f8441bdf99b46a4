"""Ctrl-C at the worst moments: the command says so in a line, leaves no process behind and ends with 130."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.workers import Workers, fork_workers, start_workers

BREAK = "import os, signal, sys\ndef stop(*_):\n    os.kill(os.getpid(), signal.SIGINT)\n"
MAIN = "from graph.cli import main\nmain()\n"
IMPORT = """
class Stopper:
    def find_spec(self, name, path=None, target=None):
        if name == {name!r}:
            stop()
sys.meta_path.insert(0, Stopper())
"""


def call(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-c", BREAK + code + MAIN, *words]
    return subprocess.run(program, capture_output=True, text=True, check=False, timeout=120)


def assert_stopped(done: subprocess.CompletedProcess[str]) -> None:
    assert done.stderr.startswith("hankeverkko: stopped; "), done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert done.returncode == 130


@pytest.mark.parametrize("name", ["graph.errors", "typer", "graph.cli.app", "graph.cli.build"])
@pytest.mark.parametrize("times", [1, 2])
def test_while_modules_are_imported(tmp_path: Path, name: str, times: int) -> None:
    code = IMPORT.format(name=name).replace("stop()", "; ".join(["stop()"] * times))
    assert_stopped(call(code, "build", str(tmp_path), "--data", str(tmp_path / "data")))


def test_debug_shows_where(tmp_path: Path) -> None:
    done = call(IMPORT.format(name="graph.errors"), "--debug", "build", str(tmp_path))
    assert "Traceback" in done.stderr
    assert done.returncode == 130


def test_at_the_very_end_the_work_is_done() -> None:
    done = call("import atexit\natexit.register(stop)\n", "--help")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("jobs", ["2", "3"])
@pytest.mark.parametrize("where", ["after_in_parent", "after_in_child", "before"])
def test_while_workers_start(tmp_path: Path, jobs: str, where: str) -> None:
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    for number in range(6):
        (inputs / f"{number}.txt").write_text("no project\n", encoding="utf-8")
    done = call(
        f"os.register_at_fork({where}=stop)\n", "build", str(inputs), "--data", str(tmp_path / "d"), "--jobs", jobs
    )
    if where == "after_in_child":
        # The group's Ctrl-C reached the workers only: they leave it to who started them.
        assert "none of the inputs can be used" in done.stderr
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    else:
        assert_stopped(done)
        assert not list((tmp_path / "d").rglob("runs"))


@pytest.mark.parametrize("make", [fork_workers, start_workers])
def test_workers_are_deaf_to_it(make: Callable[[int], Workers]) -> None:
    with make(1) as pool:
        assert pool.submit(signal.raise_signal, signal.SIGINT).result() is None
        assert pool.submit(abs, -1).result() == 1


@pytest.mark.parametrize("make", [fork_workers, start_workers])
def test_a_pool_is_left_at_once(make: Callable[[int], Workers]) -> None:
    with pytest.raises(KeyboardInterrupt), make(1) as pool:  # noqa: PT012
        pool.submit(signal.pause)
        raise KeyboardInterrupt
