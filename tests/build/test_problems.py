"""Problems are lines in files, and groups that are the same however the documents were cut."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.build.problems import ProblemLog, write_problems
from graph.model import Cell, Problem, Span

problems = st.builds(
    Problem,
    code=st.sampled_from(["bad-date", "unknown-place"]),
    severity=st.sampled_from(["info", "warning"]),
    message=st.text(max_size=5),
    value=st.text(max_size=5),
    at=st.none() | st.builds(Cell, st.integers(1, 9), st.integers(0, 9)) | st.just(Span(1, 2)),
)
found = st.lists(st.tuples(st.sampled_from(["a.csv", "b.csv"]), problems), max_size=40)


def write(folder: Path, name: str, several: list[tuple[str, Problem]]) -> ProblemLog:
    log = ProblemLog()
    with write_problems(log, folder / name) as writer:
        for document, problem in several:
            writer.write(document, problem)
    return log


@given(found, st.integers(0, 40))
def test_two_parts_make_the_whole(
    tmp_path_factory: pytest.TempPathFactory, several: list[tuple[str, Problem]], cut: int
) -> None:
    folder = tmp_path_factory.mktemp("problems")
    whole = write(folder, "whole", several)
    joined = write(folder, "first", several[:cut])
    joined.merge(write(folder, "second", several[cut:]))
    assert joined.groups == whole.groups
    assert list(joined.lines()) == list(whole.lines())
    assert len(list(whole.lines())) == len(several) == sum(one.documents.total() for one in whole.groups.values())


def test_a_line_says_what_and_where(tmp_path: Path) -> None:
    log = write(
        tmp_path, "one", [("a.csv", Problem("bad-date", "warning", "no date", "start", "x", Cell(2, 8), "p/1"))]
    )
    (line,) = log.lines()
    assert json.loads(line)["at"] == "row 2, column 8"
    assert log.groups["bad-date", "warning"].examples == [json.loads(line)]


def test_no_file_stays_where_there_is_no_problem(tmp_path: Path) -> None:
    assert write(tmp_path, "none", []).files == []
    assert list(tmp_path.iterdir()) == []
