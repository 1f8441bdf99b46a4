"""A build on a Spark cluster gives the release that a local build gives, also when a worker is killed on the way."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.made_up_list import write_made_up_list
from graph.cli import run
from graph.release import find_release
from tests.build.cluster import SETTINGS, Cluster
from tests.needs import missing
from tests.store.engines import free_port

ROOT = Path(__file__).resolve().parents[2]
ROWS = 1_200
LONG = 1_000
"""Rows from which the builds here share a list among workers."""


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("inputs")
    write_made_up_list(folder / "list.csv", ROWS)
    for example in (ROOT / "examples").glob("*.txt"):
        (folder / example.name).write_bytes(example.read_bytes())
    (folder / "damaged.pdf").write_bytes(b"%PDF-1.4 and nothing after it")
    (folder / "unknown.txt").write_text("Nobody knows this page.", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def expected(inputs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release of a local build."""
    data = tmp_path_factory.mktemp("local")
    assert run(["build", str(inputs), "--data", str(data), "--jobs", "2"]) in {0, 1}
    return data


def start_build(
    cluster: Cluster,
    inputs: Path,
    data: Path,
    expected: Path,
    *,
    jobs: int = 4,
    python: str = sys.executable,
    patience: int = 60,
) -> subprocess.Popen[bytes]:
    data.mkdir(exist_ok=True)
    (data / "id.key").write_bytes((expected / "id.key").read_bytes())
    words = ["build", str(inputs), "--data", str(data), "--engine", "spark", "--master", cluster.master]
    words += ["--jobs", str(jobs)]
    environment = {**os.environ, **SETTINGS, "PYSPARK_PYTHON": python}
    code = f"""
from graph import cluster
from graph.build import builder
from graph.cli import main
cluster.PATIENCE_SECONDS, builder.LONG = {patience}, {LONG}
main()
"""
    command = [sys.executable, "-c", code, *words]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE)


def assert_same_release(data: Path, expected: Path) -> None:
    for name in ("dumps/public.nq", "restricted/restricted.nq", "judgements.sssom.tsv"):
        assert (find_release(data) / name).read_bytes() == (find_release(expected) / name).read_bytes(), name
    assert find_release(data).name == find_release(expected).name


@pytest.mark.slow
def test_two_builds_at_once_give_the_same_release_and_reject_the_same(
    cluster: Cluster, inputs: Path, tmp_path: Path, expected: Path
) -> None:
    folders = [tmp_path / "one", tmp_path / "other"]
    builds = [start_build(cluster, inputs, data, expected, jobs=1) for data in folders]
    errors = [build.communicate()[1] for build in builds]
    assert [build.returncode for build in builds] == [1, 1], errors
    for data in folders:
        assert_same_release(data, expected)
        rejected = json.loads((find_release(data) / "report.json").read_text(encoding="utf-8"))["rejected"]
        assert [Path(one["name"]).name for one in rejected] == ["damaged.pdf", "unknown.txt"]


@pytest.mark.slow
def test_workers_without_the_program_are_a_clear_error(
    cluster: Cluster, inputs: Path, tmp_path: Path, expected: Path
) -> None:
    bare = str(Path(sys.base_prefix) / "bin" / "python3")
    with start_build(cluster, inputs, tmp_path / "data", expected, python=bare) as build:
        errors = build.communicate()[1].decode()
    assert build.returncode == 3, errors
    assert "the workers of the cluster cannot run the program" in errors.splitlines()[-1]
    assert not list((tmp_path / "data").glob("releases/*"))


@pytest.mark.slow
def test_a_full_disk_under_the_workers_is_a_clear_error(
    cluster: Cluster, inputs: Path, tmp_path: Path, expected: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(data)], check=False)
    if mounted.returncode:
        missing("a small file system cannot be mounted")
    try:
        with start_build(cluster, inputs, data, expected, jobs=2) as build:
            errors = build.communicate()[1].decode()
        assert build.returncode == 2, errors
        assert "No space left on device" in errors.splitlines()[-1]
        assert not (data / "current").exists()
    finally:
        subprocess.run(["umount", str(data)], check=True)


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


@pytest.mark.slow
def test_a_document_that_kills_its_worker_costs_itself_alone(cluster: Cluster, tmp_path: Path) -> None:
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    for number in range(5):
        text = "FATAL" if number == 3 else f"Hanke {number}; Malli Oy; Maija Mallinen\n"
        (inputs / f"{number}.txt").write_text(text, encoding="utf-8")
    code = """
import sys
from pathlib import Path
from graph.build.builder import build
from graph.build.spark import SparkExecutor
from tests.build.toy import CONVERTERS
inputs, data, master = sys.argv[1:]
report = build([Path(inputs)], Path(data), CONVERTERS, jobs=2, pool=lambda jobs: SparkExecutor(master, jobs)).report
print(*(f"{one.name}: {one.reason}" for one in report.rejected), report.counts["projects"])
"""
    words = [sys.executable, "-c", code, str(inputs), str(tmp_path / "data"), cluster.master]
    environment = {**os.environ, **SETTINGS, "PYSPARK_PYTHON": sys.executable, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert done.stdout.decode().split("\n")[0] == "inputs/3.txt: the reader died 4", done.stderr.decode()


@pytest.mark.slow
def test_a_cluster_that_is_killed_leaves_what_was_read_to_the_next_build(
    cluster: Cluster, inputs: Path, tmp_path: Path, expected: Path
) -> None:
    data = tmp_path / "data"
    with start_build(cluster, inputs, data, expected, patience=3) as build:
        while build.poll() is None and not list(data.rglob("*.public")):
            time.sleep(0.02)
        cluster.stop()
        errors = build.communicate()[1].decode()
    assert build.returncode == 3, errors
    assert "the Spark master" in errors.splitlines()[-1]
    assert not (data / "current").exists()
    assert run(["build", str(inputs), "--data", str(data), "--jobs", "2"]) == 1
    assert_same_release(data, expected)


def test_a_master_that_is_not_there_is_a_clear_error(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if importlib.util.find_spec("pyspark") is None:
        missing("PySpark is not installed: make spark")
    words = ["--engine", "spark", "--master", f"spark://127.0.0.1:{free_port()},nowhere.invalid:7077"]
    assert run(["build", str(inputs), "--data", str(tmp_path / "data"), *words]) == 3
    told = capsys.readouterr().err
    assert "does not answer" in told
    assert told.count("\n") == 1
    assert not list((tmp_path / "data").glob("releases/*"))


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
