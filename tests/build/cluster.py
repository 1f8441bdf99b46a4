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
        self.processes: dict[int, subprocess.Popen[bytes]] = {}
        self.master = ""
        self.mend()

    def mend(self) -> None:
        """Start what is not running: workers alone belong to a master that has gone."""
        if not self._runs(0):
            self.stop()
            port = free_port()
            self.master = f"spark://127.0.0.1:{port}"
            self._start(0, "master.Master", "--port", str(port))
            self._await(0, "I have been elected leader")
        new = [number for number in (1, 2) if not self._runs(number)]
        for number in new:
            folder = str(self.folder / f"work{number}")
            self._start(number, "worker.Worker", "--cores", "1", "--memory", "1g", "-d", folder, self.master)
        for number in new:
            self._await(number, "Successfully registered")

    def _runs(self, number: int) -> bool:
        return number in self.processes and self.processes[number].poll() is None

    def _start(self, number: int, kind: str, *options: str) -> None:
        settings = {**SETTINGS, "SPARK_DAEMON_MEMORY": "256m", "SPARK_HOME": str(self.home)}
        command: list[str | Path] = [self.home / "bin" / "spark-class", f"org.apache.spark.deploy.{kind}"]
        command += ["--host", "127.0.0.1", "--webui-port", str(free_port()), *options]
        with (self.folder / f"{number}.log").open("wb") as log:
            self.processes[number] = subprocess.Popen(
                command, env={**os.environ, **settings}, stdout=log, stderr=log, start_new_session=True
            )

    def _await(self, number: int, words: str) -> None:
        log = self.folder / f"{number}.log"
        for _ in range(START_SECONDS * 4):
            if words in log.read_text(encoding="utf-8"):
                return
            time.sleep(0.25)
        raise AssertionError(f"the cluster does not start: {log.read_text(encoding='utf-8')[-2_000:]}")

    def kill(self, number: int) -> None:
        """The master (0) or a worker (1, 2) with all that it started."""
        os.killpg(self.processes[number].pid, signal.SIGKILL)
        self.processes[number].wait()

    def stop(self) -> None:
        for number in self.processes:
            if self._runs(number):
                self.kill(number)


def start_cluster(folder: Path) -> Iterator[Cluster]:
    """The cluster while it runs."""
    if importlib.util.find_spec("pyspark") is None or not shutil.which("java"):
        missing("PySpark or Java is not installed: make system spark")
    one = Cluster(folder)
    yield one
    one.stop()
