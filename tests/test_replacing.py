"""A small file is the old one or the new one, whatever happens while it is written."""

from __future__ import annotations

import os
from errno import ENOSPC
from pathlib import Path

import pytest

from graph.errors import ReleaseError
from graph.replacing import replaced


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
