"""A Spark cluster of processes on loopback, as the tests start, hurt and stop it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.needs import missing
from tests.store.engines import free_port

START_SECONDS = 300
SETTINGS = {"SPARK_LOCAL_IP": "127.0.0.1", "JDK_JAVA_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"}
"""What every process of Spark gets here: on loopback, and compiled quickly, for none of them lives long."""


class Cluster:
    """A stand-alone master with two workers of one core each, on loopback."""

    def __init__(self, folder: Path) -> None:
        import pyspark

        self.home = Path(pyspark.__file__).parent
        self.folder = folder
        port = free_port()
        self.master = f"spark://127.0.0.1:{port}"
        options = ["--host", "127.0.0.1", "--port", str(port), "--webui-port", str(free_port())]
        self.processes = [self._start("master.Master", *options)]
        self._await("master.Master.log", "I have been elected leader")
        for number in range(2):
            more = ["--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", str(free_port())]
            self.processes.append(self._start("worker.Worker", *more, "-d", str(folder / f"work{number}"), self.master))
        self._await("worker.Worker.log", "Successfully registered")

    def _start(self, kind: str, *options: str) -> subprocess.Popen[bytes]:
        settings = {**SETTINGS, "SPARK_DAEMON_MEMORY": "256m", "SPARK_HOME": str(self.home)}
        command: list[str | Path] = [self.home / "bin" / "spark-class", f"org.apache.spark.deploy.{kind}", *options]
        with (self.folder / f"{kind}.log").open("ab") as log:
            return subprocess.Popen(
                command, env={**os.environ, **settings}, stdout=log, stderr=log, start_new_session=True
            )

    def _await(self, log: str, words: str) -> None:
        for _ in range(START_SECONDS * 4):
            if words in (self.folder / log).read_text(encoding="utf-8"):
                return
            time.sleep(0.25)
        raise AssertionError(f"the cluster does not start: {(self.folder / log).read_text(encoding='utf-8')[-2_000:]}")

    def kill(self, number: int) -> None:
        """A process of the cluster with all that it started."""
        os.killpg(self.processes[number].pid, signal.SIGKILL)
        self.processes[number].wait()

    def stop(self) -> None:
        for number, process in enumerate(self.processes):
            if process.poll() is None:
                self.kill(number)


def start_cluster(folder: Path) -> Iterator[Cluster]:
    """The cluster while it runs."""
    if importlib.util.find_spec("pyspark") is None or not shutil.which("java"):
        missing("PySpark or Java is not installed: make system spark")
    one = Cluster(folder)
    yield one
    one.stop()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster that a test may spoil."""
    yield from start_cluster(tmp_path)


@pytest.fixture(scope="module")
def shared_cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A cluster that the tests of a module leave as it was."""
    yield from start_cluster(tmp_path_factory.mktemp("cluster"))
