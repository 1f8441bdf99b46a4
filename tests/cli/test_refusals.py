"""What is refused is named with what to do: all unusable files, a key that cannot be read, a short id."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.cli import run


def test_every_unusable_file_is_named_with_its_own_advice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    for number in range(5):
        (inputs / f"{number}.txt").write_text("no project\n", encoding="utf-8")
    (inputs / "empty.txt").touch()
    assert run(["build", str(inputs), "--data", str(tmp_path / "data"), "--jobs", "1"]) == 2
    said = capsys.readouterr()
    rejected = [line for line in said.out.splitlines() if line.startswith("rejected: ")]
    assert len(rejected) == 6
    assert len({line.rpartition("; ")[2] for line in rejected}) > 1
    assert said.err.startswith("hankeverkko: 6 files: none of the inputs can be used; ")


def test_one_unusable_file_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").touch()
    assert run(["build", str(tmp_path / "empty.txt"), "--data", str(tmp_path / "data"), "--jobs", "1"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "empty.txt" in said.err


@pytest.mark.parametrize("content", [None, b"\xff" * 40])
def test_a_key_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    monkeypatch.delenv("HANKEVERKKO_ID_KEY", raising=False)
    data = tmp_path / "data"
    assert run(["forget", "Ilpo Kettulampi", "--data", str(data)]) == 0
    (key,) = data.rglob("id.key")
    key.unlink()
    if content is None:
        key.mkdir()  # cannot be read by anyone, whoever runs this
    else:
        key.write_bytes(content)
    (tmp_path / "page.txt").write_text("no project\n", encoding="utf-8")
    capsys.readouterr()
    for words in (["build", str(tmp_path / "page.txt")], ["forget", "Ilpo Kettulampi"]):
        assert run([*words, "--data", str(data)]) == 2
        error = capsys.readouterr().err
        assert error.startswith(f"hankeverkko: {key}: the key of people's ids cannot be read")
        assert "make room" not in error


@pytest.mark.parametrize("short", ["person/0123456789abcdef", "organisation/st-0123456789abcdef"])
def test_a_short_id_is_told_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str], short: str) -> None:
    assert run(["forget", short, "--data", str(tmp_path)]) == 2
    error = capsys.readouterr().err
    assert "one word" not in error
    assert f"/id/{short}" in error
    assert "://" in error
