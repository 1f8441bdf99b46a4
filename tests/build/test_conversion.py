"""A long table converted in parts is the same as converted whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from graph.build.assembly import merge_runs
from graph.build.conversion import Outcome, Setting, convert_input, in_batches, join_parts
from graph.build.inputs import InputFile
from graph.build.runs import Run
from graph.errors import InputError
from graph.model import Problem, Project
from graph.vocabulary import BASE
from tests.build.toy import CONVERTERS


def convert(file: Path, folder: Path, parts: int, long: int) -> tuple[bytes, Outcome]:
    folder.mkdir()
    setting = Setting(CONVERTERS, BASE, b"a test key of 16+", "", folder, parts, long=long)
    outcome = convert_input(InputFile(file.name, file), setting)
    if parts > 1:
        assert len(outcome.cut) == parts
        outcome = join_parts(convert_input(InputFile(file.name, file), setting, rows) for rows in reversed(outcome.cut))
    merge_runs(map(Run, outcome.public), folder / "all.nq")
    return (folder / "all.nq").read_bytes(), outcome


@pytest.mark.parametrize("parts", [2, 3, 7])
def test_parts_make_the_whole(parts: int, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    lines = [f"Hanke {n}; Kunta {n % 5}; Maija Mallinen" if n % 9 else "rikki" for n in range(50)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    whole, one = convert(file, tmp_path / "whole", 1, long=10)
    joined, other = convert(file, tmp_path / "parts", parts, long=10)
    assert joined.count(b"hv") == whole.count(b"hv")
    assert one.keys == other.keys
    assert one.problems.groups == other.problems.groups
    assert list(one.problems.lines()) == list(other.problems.lines())
    assert one.filled == other.filled
    assert one.mentions.organisations.keys() == other.mentions.organisations.keys()


@pytest.mark.parametrize("count", [0, 1, 199, 200, 201, 450])
def test_batches_give_every_record_once_and_those_before_a_fault(count: int) -> None:
    records = [Problem(str(number), "info", "") for number in range(count)]

    def failing() -> Iterator[Project | Problem]:
        yield from records
        raise InputError("no more", where="here", advice="")

    assert list(in_batches(records)) == records
    remaining = in_batches(failing())
    assert list(islice(remaining, count)) == records
    with pytest.raises(InputError, match="no more"):
        next(remaining)


def test_a_short_table_is_not_cut(tmp_path: Path) -> None:
    file = tmp_path / "short.txt"
    file.write_text("Hanke; Kunta; Maija Mallinen\n", encoding="utf-8")
    folder = tmp_path / "runs"
    folder.mkdir()
    setting = Setting(CONVERTERS, BASE, b"a test key of 16+", "", folder, 4)
    outcome = convert_input(InputFile(file.name, file), setting)
    assert (outcome.cut, outcome.projects) == ((), 1)


def test_parts_without_any_project_are_rejected_as_one(tmp_path: Path) -> None:
    file = tmp_path / "odd.txt"
    file.write_text("rikki\n" * 5, encoding="utf-8")
    _, outcome = convert(file, tmp_path / "parts", 2, long=1)
    assert outcome.rejected
    assert outcome.rejected.what == "no project was found"
