"""A build on a Spark cluster gives the release that a local build gives, also when a worker is killed on the way."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.made_up_list import write_made_up_list
from graph.cli import run
from graph.release import find_release
from tests.store.engines import free_port

ROOT = Path(__file__).resolve().parents[2]
ROWS = 4_200
"""Just long enough to be shared among workers."""
START_SECONDS = 300


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
        settings = {"SPARK_LOCAL_IP": "127.0.0.1", "SPARK_DAEMON_MEMORY": "256m", "SPARK_HOME": str(self.home)}
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


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    if importlib.util.find_spec("pyspark") is None or not shutil.which("java"):
        missing = "PySpark or Java is not installed: make system spark"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    one = Cluster(tmp_path)
    yield one
    one.stop()


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("inputs")
    write_made_up_list(folder / "list.csv", ROWS)
    for example in (ROOT / "examples").glob("*.txt"):
        (folder / example.name).write_bytes(example.read_bytes())
    return folder


@pytest.fixture(scope="module")
def expected(inputs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release of a local build."""
    data = tmp_path_factory.mktemp("local")
    assert run(["build", str(inputs), "--data", str(data), "--jobs", "2"]) in {0, 1}
    return data


def start_build(cluster: Cluster, inputs: Path, data: Path, expected: Path) -> subprocess.Popen[bytes]:
    data.mkdir()
    (data / "id.key").write_bytes((expected / "id.key").read_bytes())
    words = ["build", str(inputs), "--data", str(data), "--engine", "spark", "--master", cluster.master, "--jobs", "4"]
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"}
    command = [sys.executable, "-c", "from graph.cli import main; main()", *words]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE)


def assert_same_release(data: Path, expected: Path) -> None:
    for name in ("dumps/public.nq", "restricted/restricted.nq", "judgements.sssom.tsv"):
        assert (find_release(data) / name).read_bytes() == (find_release(expected) / name).read_bytes(), name
    assert find_release(data).name == find_release(expected).name


@pytest.mark.slow
def test_a_cluster_builds_the_same_release(cluster: Cluster, inputs: Path, tmp_path: Path, expected: Path) -> None:
    with start_build(cluster, inputs, tmp_path / "data", expected) as build:
        errors = build.communicate()[1]
    assert build.returncode in {0, 1}, errors
    assert_same_release(tmp_path / "data", expected)


@pytest.mark.slow
def test_a_worker_that_is_killed_costs_nothing(cluster: Cluster, inputs: Path, tmp_path: Path, expected: Path) -> None:
    with start_build(cluster, inputs, tmp_path / "data", expected) as build:
        while build.poll() is None and not list((tmp_path / "data").rglob("*.public")):
            time.sleep(0.02)
        assert build.poll() is None, "the build ended before its worker was killed"
        cluster.kill(1)
        errors = build.communicate()[1]
    assert build.returncode in {0, 1}, errors
    assert_same_release(tmp_path / "data", expected)


def test_spark_is_not_imported_without_it() -> None:
    code = (
        "import sys; from graph.cli import run; from graph.cli import build; "
        "sys.exit(any(name.startswith(('pyspark', 'py4j')) for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


@pytest.mark.parametrize(
    "words",
    [
        ["--engine", "dask"],
        ["--engine", "spark"],
        ["--engine", "spark", "--master", "http://x"],
        ["--master", "spark://127.0.0.1:1"],
    ],
)
def test_wrong_engines_are_wrong_usage(words: list[str], inputs: Path, tmp_path: Path) -> None:
    assert run(["build", str(inputs), "--data", str(tmp_path / "data"), *words]) == 2
    assert not (tmp_path / "data").exists()
