"""A small file is the old one or the new one, whatever happens while it is written."""

from __future__ import annotations

import os
from errno import ENOSPC
from pathlib import Path

import pytest

from graph.errors import ReleaseError
from graph.replacing import replaced, written


def test_a_file_is_replaced_with_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "file"
    (tmp_path / ".file.new").write_text("left by a crash", encoding="utf-8")
    with replaced(path, 0o600) as file:
        file.write("ä\n")
        assert not path.exists()
    assert path.read_bytes() == "ä\n".encode()
    assert path.stat().st_mode & 0o077 == 0
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_leaves_what_was_there_and_no_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(descriptor: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    path = tmp_path / "file"
    path.write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", fill)
    with (
        pytest.raises(ReleaseError, match=r"file: cannot be written \(No space left on device\); make room"),
        replaced(path) as file,
    ):
        file.write("new")
    assert path.read_text(encoding="utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_a_writer_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with pytest.raises(ValueError, match="half"), replaced(path) as file:
        file.write(_half())
    assert not list(tmp_path.iterdir())


def _half() -> str:
    raise ValueError("half")


@pytest.mark.parametrize("before", [None, "old"])
def test_a_full_disk_leaves_the_file_that_a_user_named_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    def fill(descriptor: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    path = tmp_path / "answer.csv"
    if before:
        path.write_text(before, encoding="utf-8")
    monkeypatch.setattr(os, "fsync", fill)
    with pytest.raises(ReleaseError, match="No space left"), written(path) as file:
        file.write("new")
    assert (path.read_text(encoding="utf-8") if path.exists() else None) == before
    assert len(list(tmp_path.iterdir())) == (1 if before else 0)


def test_a_file_that_a_user_named_keeps_its_rights_and_its_link(tmp_path: Path) -> None:
    path, link = tmp_path / "answer.csv", tmp_path / "latest.csv"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o600)
    link.symlink_to("answer.csv")
    with written(link) as file:
        file.write("new")
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8") == "new"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_pipe_that_a_user_named_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with written(pipe) as file:
        file.write("answer")
    assert os.read(reader, 100) == b"answer"
    os.close(reader)
    assert pipe.is_fifo()
