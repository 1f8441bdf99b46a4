"""Every file below the named paths is found once, and what is no document is listed with its reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from graph.build.builder import build
from graph.build.inputs import find_inputs
from tests.build.toy import CONVERTERS

LINE = "Hanke {}; Malli Oy; Maija Mallinen\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "in"
    path.mkdir()
    (path / "a.txt").write_text(LINE.format(1), encoding="utf-8")
    return path


def names(*paths: Path) -> list[str]:
    return [file.name for file in find_inputs(paths)[0]]


def add_misnamed(folder: Path, name: bytes, text: str) -> None:
    """A file whose name is not UTF-8, which not every file system takes."""
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(text, encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes names in UTF-8 only")


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_name_that_is_not_utf8_is_shown_escaped_and_the_file_is_read(folder: Path, tmp_path: Path, jobs: int) -> None:
    add_misnamed(folder, b"p\xe4iv\xe4.txt", LINE.format(2))
    add_misnamed(folder, b"oma\xff.nt", "<http://a.example/s> <http://a.example/p> <http://a.example/o> .\n")
    add_misnamed(folder, b"tyhj\xe4.txt", "")
    for _ in range(2):
        report = build([folder], tmp_path / "data", CONVERTERS, jobs=jobs).report
        read = ["in/a.txt", "in/oma\\xff.nt", "in/p\\xe4iv\\xe4.txt"]
        assert [outcome.name for outcome in report.outcomes] == read
        assert [(one.name, one.reason) for one in report.rejected] == [("in/tyhj\\xe4.txt", "is empty")]


def test_the_name_of_a_named_folder_is_escaped_too(folder: Path, tmp_path: Path) -> None:
    add_misnamed(folder, b"b.txt", LINE.format(2))
    odd = folder.rename(os.fsdecode(os.fsencode(tmp_path) + b"/k\xe4"))
    assert names(odd) == ["k\\xe4/a.txt", "k\\xe4/b.txt"]
