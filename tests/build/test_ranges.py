"""Runs are cut between lines, and parts that are merged apart make the whole."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.build import assembly
from graph.build.assembly import canonical_terms, canonicalise_run, canonicalise_runs, merge_runs
from graph.build.conversion import write_run
from graph.build.ranges import Slice, cut_runs

runs_of_lines = st.lists(st.lists(st.text(alphabet="abcäö€ ", max_size=9), max_size=30), max_size=6)


def write_runs(folder: Path, runs: list[list[str]]) -> list[Path]:
    paths = [folder / f"{number}.public" for number in range(len(runs))]
    for path, lines in zip(paths, runs, strict=True):
        write_run([f"{line}\n" for line in lines], path)
    return paths


def read(part: Slice) -> list[bytes]:
    return part.run.read_bytes()[part.start : part.end].splitlines(keepends=True)


@given(runs_of_lines, st.integers(1, 5))
@settings(max_examples=40)
def test_parts_are_whole_lines_in_order(
    tmp_path_factory: pytest.TempPathFactory, runs: list[list[str]], parts: int
) -> None:
    paths = write_runs(tmp_path_factory.mktemp("runs"), runs)
    cut = [[line for one in part for line in read(one)] for part in cut_runs(paths, parts)]
    assert sorted(line for part in cut for line in part) == sorted(
        line for path in paths for line in path.read_bytes().splitlines(keepends=True)
    )
    assert len(cut) <= parts
    assert all(max(one) < min(other) for one, other in pairwise(cut))


def test_parts_are_about_equal(tmp_path: Path) -> None:
    runs = [[f"{number:06}" for number in range(start, 30_000, 3)] for start in range(3)]
    cut = cut_runs(write_runs(tmp_path, runs), 4)
    sizes = [sum(one.end - one.start for one in part) for part in cut]
    assert len(sizes) == 4
    assert max(sizes) < 1.2 * min(sizes)


def test_several_processes_make_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembly, "_WORTH", 100)
    lines = [[f"<x:/id/person/{number * step % 70}> <p:p> <o:o> <g:g> ." for number in range(90)] for step in (3, 7, 9)]
    paths = write_runs(tmp_path, lines)
    terms = canonical_terms({"x:/id/person/5": "x:/id/person/1", "x:/id/person/63": "x:/id/person/7"})
    for folder in ("one", "other"):
        (tmp_path / folder).mkdir()
    one = [canonicalise_run(path, terms, tmp_path / "one") for path in paths]
    other = list(canonicalise_runs(paths, terms, tmp_path / "other", 2))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]
    counts = [merge_runs(runs, tmp_path / name, jobs) for runs, name, jobs in ((one, "a", 1), (other, "b", 3))]
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert counts == [(tmp_path / "a").read_bytes().count(b"\n")] * 2
