"""What the README shows is what the program does."""

from __future__ import annotations

import io
import re
import shlex
import sys
from pathlib import Path

import pytest

from graph.cli import run
from graph.saved import list_saved

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def examples() -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for line in "".join(BLOCKS).splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("readme")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(path)
        assert run(["demo"]) == 0
    return path


def words_of(line: str) -> list[str]:
    return [word for word in line.split() if word != "…"]


@pytest.mark.parametrize(("command", "shown"), examples(), ids=[command[:60] for command, _ in examples()])
def test_a_command_of_the_readme_prints_what_it_shows(
    command: str, shown: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    given, pipe, asked = command.rpartition("| ")
    if pipe:
        monkeypatch.setattr(sys, "stdin", io.StringIO(shlex.split(given)[1]))
    assert run(shlex.split(asked)[1:]) == 0
    printed = [line.split() for line in capsys.readouterr().out.splitlines()]
    for line in shown:
        wanted = words_of(line)
        assert any(line_words[: len(wanted)] == wanted for line_words in printed), line


def test_every_link_of_the_documentation_leads_somewhere() -> None:
    for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_query_that_the_documentation_names_is_shipped() -> None:
    shipped = {query.name for query in list_saved()}
    for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        named = set(re.findall(r"hankeverkko query ([a-z-]+/\w+)", page.read_text(encoding="utf-8")))
        assert named <= shipped, page.name
