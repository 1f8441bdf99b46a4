"""Every file below the named paths is found once, and what is no document is listed with its reason."""

from __future__ import annotations

import os
from pathlib import Path
from socket import AF_UNIX, socket

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


def test_what_is_no_file_is_listed_with_its_reason_and_never_opened(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "b.txt")
    (folder / "c.txt").symlink_to("/dev/zero")
    (folder / "d.txt").symlink_to("nowhere.txt")
    (folder / "e.txt").symlink_to("e.txt")
    with socket(AF_UNIX) as open_socket:
        # the address of a socket is short, which the folder's path may not be
        here = Path.cwd()
        os.chdir(folder)
        open_socket.bind("f.txt")
        os.chdir(here)
        files, rejected = find_inputs([folder])
    assert [file.name for file in files] == ["in/a.txt"]
    assert [one[:2] for one in rejected] == [
        ("in/b.txt", "a named pipe is no document"),
        ("in/c.txt", "a device is no document"),
        ("in/d.txt", "it leads nowhere"),
        ("in/e.txt", "it leads nowhere"),
        ("in/f.txt", "a socket is no document"),
    ]


@pytest.mark.usefixtures("small")
def test_a_pipe_beside_documents_does_not_hold_the_build_up(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "b.txt")
    report = build([folder], tmp_path / "data", CONVERTERS, jobs=1).report
    assert [one.name for one in report.rejected] == ["in/b.txt"]
    assert report.counts["projects"] == 1


def test_a_pipe_that_is_named_is_no_document_either(folder: Path) -> None:
    os.mkfifo(folder / "b.txt")
    assert [one.reason for one in find_inputs([folder / "b.txt"])[1]] == ["a named pipe is no document"]


def test_links_that_lead_back_are_not_followed(folder: Path) -> None:
    (folder / "loop").symlink_to(".")
    (folder / "sub").mkdir()
    (folder / "sub" / "up").symlink_to("../..")
    (folder / "sub" / "b.txt").write_text(LINE.format(2), encoding="utf-8")
    assert names(folder) == ["in/a.txt", "in/sub/b.txt"]


def test_a_folder_of_several_paths_is_read_once_and_named_by_the_first(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    os.mkfifo(other / "b.txt")
    (other / "c.txt").write_text(LINE.format(2), encoding="utf-8")
    for name in ("first", "second"):
        (folder / name).symlink_to(other)
    files, rejected = find_inputs([folder, other, folder])
    assert [file.name for file in files] == ["in/a.txt", "in/first/c.txt"]
    assert [one.name for one in rejected] == ["in/first/b.txt"]
