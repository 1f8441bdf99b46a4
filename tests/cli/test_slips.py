"""Slips of the hand and of the disk: what is said, the exit status, and what is left behind."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from graph.cli import run
from graph.errors import ReleaseError
from graph.release import find_release
from graph.web import edition
from graph.web.edition import open_edition

pytestmark = pytest.mark.slow


@pytest.fixture
def data(examples_data: Path, tmp_path: Path) -> Path:
    """A copy that may be spoilt, without the editions that other tests have made."""
    shutil.copytree(examples_data, tmp_path / "data", symlinks=True, ignore=shutil.ignore_patterns("editions"))
    return tmp_path / "data"


@pytest.mark.parametrize("address", ["http://[::1/q", "http://127.0.0.1:99999/q", "http://127.0.0.1:x/q", ""])
@pytest.mark.parametrize("command", [["query", "projects/list_running"], ["check"], ["network"], ["push"]])
def test_an_address_that_is_none_is_wrong_usage(
    command: list[str], address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command, "--endpoint", address]) == 2
    said = capsys.readouterr().err
    assert "address" in said
    assert "fault of the program" not in said


def test_a_traceback_leaves_the_status_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["query", "projects/list_running", "--endpoint", "nowhere", "--debug"]) == 2
    assert "Traceback" in capsys.readouterr().err
    assert run(["push", "--data", "/nowhere/at/all", "--endpoint", "http://127.0.0.1:1/", "--debug"]) == 2


@pytest.mark.parametrize("lines", [1, 3000])
@pytest.mark.parametrize("file", [["requests.jsonl"], []])
def test_a_reader_of_a_pipe_that_has_gone_is_no_error(lines: int, file: list[str], tmp_path: Path) -> None:
    requests = tmp_path / "requests.jsonl"
    requests.write_text('{"text": "1.1.2020"}\n' * lines, encoding="utf-8")
    program = [sys.executable, "-c", "from graph.cli import main; main()"]
    read, write = os.pipe()
    os.close(read)
    with requests.open() as source, os.fdopen(write, "wb") as pipe:
        ended = subprocess.run(
            [*program, "extract", "dates", "--jsonl", *file],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
            stdin=source,
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_full_disk_below_the_answer_is_no_fault_of_the_file_that_is_read(tmp_path: Path) -> None:
    requests = tmp_path / "requests.jsonl"
    requests.write_text('{"text": "1.1.2020"}\n' * 3000, encoding="utf-8")
    program = [sys.executable, "-c", "from graph.cli import main; main()", "extract", "dates", "--jsonl", str(requests)]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, check=False, text=True)
    assert ended.returncode == 2
    assert "no space left on device" in ended.stderr
    assert "requests.jsonl" not in ended.stderr


def test_a_key_that_is_gone_is_not_made_anew(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (data / "id.key").unlink()
    before = find_release(data)
    document = str(sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))[0])
    assert run(["build", document, "--data", str(data)]) == 2
    assert "every person would get another id" in capsys.readouterr().err
    assert not (data / "id.key").exists()
    assert find_release(data) == before


def test_a_key_that_is_gone_is_not_made_anew_where_the_current_release_is_lost_too(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "id.key").unlink()
    (data / "current").write_text("f00\n", encoding="utf-8")
    document = str(sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))[0])
    assert run(["build", document, "--data", str(data)]) == 2
    assert "every person would get another id" in capsys.readouterr().err
    assert not (data / "id.key").exists()


def test_a_changed_manifest_is_found(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = find_release(data) / "manifest.json"
    assert run(["check", "--data", str(data)]) == 0
    capsys.readouterr()
    mark = manifest.with_name("manifest.sha256")
    mark.rename(mark.with_name("else"))
    assert run(["check", "--data", str(data)]) == 1
    assert "manifest.sha256: is missing" in capsys.readouterr().out
    mark.with_name("else").rename(mark)
    content = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps({**content, "base": "https://else.example/"}), encoding="utf-8")
    assert run(["check", "--data", str(data)]) == 1
    assert "manifest.json: is not as it was written" in capsys.readouterr().out


def test_an_edition_that_cannot_be_written_leaves_nothing(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(edition, "_write_json", fill)
    with pytest.raises(ReleaseError, match="No space left"):
        open_edition(data, "none")
    assert not (data / "editions" / ".making").exists()


def test_requests_that_are_read_as_one_text_are_spoken_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    requests = tmp_path / "requests.jsonl"
    requests.write_text('{"text": "Iin kunta"}\n', encoding="utf-8")
    assert run(["extract", "organisations", str(requests)]) == 0
    assert "--jsonl" in capsys.readouterr().err
    assert run(["extract", "organisations", "--jsonl", str(requests)]) == 0
    assert capsys.readouterr().err == ""
