"""Runs give back what was written, any range of it, and parts that are merged apart make the whole."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.build import assembly
from graph.build import runs as runs_module
from graph.build.assembly import canonical_terms, canonicalise_run, canonicalise_runs, merge_runs
from graph.build.runs import EVERYTHING, Part, Run, cut_runs, read_run, size_of, write_run
from graph.errors import ReleaseError

runs_of_lines = st.lists(st.lists(st.text(alphabet="abcäö€ ", max_size=9), max_size=30), max_size=6)


def write_runs(folder: Path, runs: list[list[str]]) -> list[Path]:
    paths = [folder / f"{number}.public" for number in range(len(runs))]
    for path, lines in zip(paths, runs, strict=True):
        write_run([f"{line}\n" for line in lines], path)
    return paths


def read(paths: list[Path], part: Part = EVERYTHING) -> list[bytes]:
    return [line for path in paths for lines in read_run(Run(path), part) for line in lines]


@given(runs_of_lines, st.integers(1, 5), st.integers(1, 4))
@settings(max_examples=40)
def test_parts_are_whole_lines_in_order(
    tmp_path_factory: pytest.TempPathFactory, runs: list[list[str]], parts: int, block: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runs_module, "_LINES", block)
        paths = write_runs(tmp_path_factory.mktemp("runs"), runs)
        cut = [read(paths, part) for part in cut_runs(map(Run, paths), parts)]
    written = [f"{line}\n".encode() for lines in runs for line in lines]
    assert sorted(line for part in cut for line in part) == sorted(read(paths)) == sorted(written)
    assert len(cut) <= parts
    assert all(max(one) < min(other) for one, other in pairwise(filter(None, cut)))
    assert sum(map(size_of, paths)) == sum(map(len, written))


@given(
    st.lists(st.text(alphabet="abä", max_size=3), max_size=30), st.text("abä", max_size=3), st.text("abä", max_size=3)
)
def test_a_range_is_from_its_low_line_and_below_its_high_one(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], low: str, high: str
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runs_module, "_LINES", 3)
        (path,) = write_runs(tmp_path_factory.mktemp("runs"), [lines])
        found = read([path], Part(low.encode(), high.encode()))
    written = sorted(f"{line}\n".encode() for line in lines)
    assert found == [line for line in written if low.encode() <= line < high.encode()]


@given(st.integers(0, 25), st.sets(st.integers(0, 24)))
def test_lines_are_left_out_by_number(tmp_path_factory: pytest.TempPathFactory, count: int, gone: set[int]) -> None:
    lines = [f"{number:02}" for number in range(count)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runs_module, "_LINES", 4)
        (path,) = write_runs(tmp_path_factory.mktemp("runs"), [lines])
        found = [line for held in read_run(Run(path, sorted(gone))) for line in held]
    assert found == [f"{line}\n".encode() for number, line in enumerate(lines) if number not in gone]


@pytest.mark.parametrize("at", [3, -9, -3])
def test_a_damaged_run_is_named_with_what_to_do(tmp_path: Path, at: int) -> None:
    (path,) = write_runs(tmp_path, [[f"{number:06}" for number in range(5_000)]])
    content = bytearray(path.read_bytes())
    content[at] ^= 0x55
    path.write_bytes(content)
    with pytest.raises(ReleaseError, match=r"0\.public: .*damaged; remove the folder cache"):
        read([path])


def test_a_run_takes_little_room(tmp_path: Path) -> None:
    lines = [
        f"<https://a.example/id/{number}> <https://a.example/def#p> <https://a.example/o> ." for number in range(5_000)
    ]
    (path,) = write_runs(tmp_path, [lines])
    assert 10 * path.stat().st_size < size_of(path)


def test_parts_are_about_equal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs_module, "_LINES", 100)
    runs = [[f"{number:06}" for number in range(start, 30_000, 3)] for start in range(3)]
    paths = write_runs(tmp_path, runs)
    sizes = [len(read(paths, part)) for part in cut_runs(map(Run, paths), 4)]
    assert len(sizes) == 4
    assert max(sizes) < 1.2 * min(sizes)


def test_several_processes_make_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembly, "_WORTH", 100)
    lines = [[f"<x:/id/person/{number * step % 70}> <p:p> <o:o> <g:g> ." for number in range(90)] for step in (3, 7, 9)]
    paths = write_runs(tmp_path, lines)
    terms = canonical_terms({"x:/id/person/5": "x:/id/person/1", "x:/id/person/63": "x:/id/person/7"})
    for folder in ("one", "other"):
        (tmp_path / folder).mkdir()
    one = [run for path in paths for run in canonicalise_run(path, terms, tmp_path / "one")]
    other = list(canonicalise_runs(paths, terms, tmp_path / "other", 2))
    assert [(run.path.read_bytes(), run.without) for run in one] == [
        (run.path.read_bytes(), run.without) for run in other
    ]
    counts = [merge_runs(runs, tmp_path / name, jobs) for runs, name, jobs in ((one, "a", 1), (other, "b", 3))]
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert counts == [(tmp_path / "a").read_bytes().count(b"\n")] * 2
