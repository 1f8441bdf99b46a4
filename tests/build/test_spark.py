"""A build on a Spark cluster gives the release that a local build gives, also when a worker is killed on the way."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.made_up_list import write_made_up_list
from graph.cli import run
from graph.release import find_release
from tests.build.cluster import Cluster, cluster

__all__ = ["cluster"]

ROOT = Path(__file__).resolve().parents[2]
ROWS = 4_200
"""Just long enough to be shared among workers."""


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
