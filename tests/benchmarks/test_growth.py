"""Lists are multiplied into other projects, builds are measured by stage, and both loaders load the same."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from benchmarks import loading
from benchmarks.growth import LINEAR, Growth, Size, measure_growth
from benchmarks.load_store import load_by_engine, write_union
from benchmarks.made_up_list import write_made_up_list
from benchmarks.measure import Measurement
from benchmarks.multiply import multiply_list
from benchmarks.staged_build import Stage, build_dump, staged_build
from benchmarks.write_lines import write_lines
from graph.errors import UsageError
from graph.store import create_store, open_store

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "sources" / "eura_lists" / "in"


def read_rows(folder: Path) -> list[list[str]]:
    files = [file.read_text(encoding="utf-8").splitlines() for file in sorted(folder.iterdir())]
    return [row for lines in files for row in csv.reader(lines[1:])]


def test_a_list_is_multiplied_into_projects_of_their_own(tmp_path: Path) -> None:
    write_made_up_list(tmp_path / "list.csv", rows=7)
    multiply_list(tmp_path / "list.csv", tmp_path / "many", 20)
    rows = read_rows(tmp_path / "many")
    assert len({row[0] for row in rows}) == 20
    assert [row[1:] for row in rows[:6]] == [row[1:] for row in rows[14:]]


def test_long_lists_come_in_several_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.multiply.SHARD", 8)
    write_made_up_list(tmp_path / "list.csv", rows=3)
    multiply_list(tmp_path / "list.csv", tmp_path / "many", 20)
    assert len(list((tmp_path / "many").iterdir())) == 3
    assert len(read_rows(tmp_path / "many")) == 20


def test_a_build_is_given_up_after_the_last_stage_that_is_measured(tmp_path: Path) -> None:
    found = staged_build(1, "writing", tmp_path / "data", [FIXTURES / "list-2007.csv"])
    assert [stage.name for stage in found] == ["reading", "resolving", "writing"]
    assert all(10_000_000 < stage.memory <= stage.together for stage in found)
    assert list((tmp_path / "data" / "releases").iterdir()) == []


def test_exponents_and_peaks_decide_whether_growth_is_linear() -> None:
    def size(projects: int, cpu: float, memory: int = 10) -> Size:
        in_two = [Stage("reading", cpu, cpu / 10, 0, memory)]
        return Size(projects, [Stage("reading", cpu, cpu, 0, memory), Stage("loading", 9, 9, 0, 10**12)], in_two)

    linear, square = Growth([size(10, 1), size(100, 10)]), Growth([size(10, 1), size(100, 100)])
    assert linear.exponents == [pytest.approx(1)]
    assert square.exponents == [pytest.approx(2)]
    assert linear.sizes[-1].gain == pytest.approx(1 / 0.55)
    assert linear.holds
    assert not square.holds
    assert not Growth([size(10, 1), size(100, 10, memory=10**10)]).holds


def test_the_dump_is_not_validated_by_itself_where_the_build_validates_it(tmp_path: Path) -> None:
    found = staged_build(1, "validating", tmp_path / "data", [FIXTURES / "list-2007.csv"])
    assert [stage.name for stage in found] == ["reading", "resolving", "writing", "loading", "comparing", "validating"]


@pytest.mark.slow
def test_growth_is_measured_on_a_small_list_in_little_memory() -> None:
    found = measure_growth(None, largest=400, sizes=2)
    assert [size.projects for size in found.sizes] == [40, 400]
    assert {*LINEAR, "loading", "validating"} <= {one.name for one in found.sizes[0].stages}
    assert found.memory < 300_000_000
    assert max(found.exponents) < 1.5


def test_both_loaders_load_the_same(tmp_path: Path) -> None:
    dump = tmp_path / "dump.nq"
    write_lines(FIXTURES / "list-2014.csv", dump)
    write_union(dump)
    load_by_engine(dump, tmp_path / "engine")
    create_store(tmp_path / "ours", [dump]).close()
    query = "SELECT ?g ?s ?p ?o { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } } ORDER BY ?g ?s ?p ?o"
    one, other = (open_store(tmp_path / name).select(query) for name in ("ours", "engine"))
    assert one.rows == other.rows
    assert len(one.rows) > 100


def test_a_dump_is_built_without_a_store(tmp_path: Path) -> None:
    build_dump(FIXTURES / "list-2014.csv", tmp_path / "public.nq")
    lines = (tmp_path / "public.nq").read_bytes().splitlines()
    assert len(lines) > 100
    assert lines == sorted(set(lines))
    assert [file.name for file in tmp_path.iterdir()] == ["public.nq"]


def test_memory_and_the_bulk_loader_decide_whether_loading_is_as_claimed() -> None:
    def size(quads: int, cpu: float, *others: float, memory: int = 10) -> loading.Size:
        return loading.Size(9, 9, quads, [Measurement("", 1, each, 1, memory) for each in (cpu, *others)])

    assert loading.Loading([size(10, 1, 1, 1), size(100, 10, 10)]).exponents == [pytest.approx(1)]
    assert loading.Loading([size(10, 1, 1, 1), size(100, 10, 10)]).holds
    assert loading.Loading([size(10, 1, 2, 1), size(100, 10, 10)]).holds
    assert not loading.Loading([size(10, 2, 1, 1), size(100, 10, 10)]).holds
    assert not loading.Loading([size(10, 1, 1, 1), size(100, 10, 10, memory=10**10)]).holds


@pytest.mark.slow
@pytest.mark.parametrize(("both", "ways"), [(loading.BOTH, 3), (0, 2)])
def test_large_dumps_are_loaded_by_ours_alone(both: int, ways: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "ROWS", 30)
    monkeypatch.setattr(loading, "BOTH", both)
    found = loading.compare_loading(None, runs=1, rows=100)
    small, large = found.sizes
    assert [len(size.measurements) for size in found.sizes] == [ways, ways]
    assert (large.ratio is None) == (ways == 2)
    assert large.quads > small.quads


def test_loading_wants_a_list_or_a_data_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        loading.compare_loading(tmp_path / "none.csv", runs=1)
