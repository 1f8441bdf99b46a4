"""The pages about queries and Python say what the code does."""

from __future__ import annotations

import re
import runpy
import sys
from pathlib import Path

import pytest

from graph.release import Release
from graph.saved import list_saved
from graph.saved.reference import write_reference
from graph.table import Table

ROOT = Path(__file__).resolve().parents[2]
PYTHON = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")


@pytest.fixture
def examples(examples_data: Path) -> Path:
    return examples_data


def test_the_reference_is_made_from_the_headers() -> None:
    page = (ROOT / "docs" / "queries.md").read_text(encoding="utf-8")
    assert page == write_reference(), "run: python -m graph.saved.reference > docs/queries.md"
    assert all(f"### {query.name}\n" in page for query in list_saved())


def test_the_page_names_every_public_method() -> None:
    for kind in (Release, Table):
        for name in vars(kind):
            if not name.startswith("_"):
                assert re.search(rf"`\.{name}\b", PYTHON), f"{kind.__name__}.{name}"


def test_the_page_runs(examples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = re.findall(r"^    from graph import open_release\n(?:    .*\n|\n)+", PYTHON, re.MULTILINE)[:1]
    names: dict[str, object] = {}
    source = "\n".join(line.removeprefix("    ") for line in code.splitlines())
    exec(source.replace('"hankeverkko-data"', repr(str(examples))), names)  # noqa: S102
    assert len(names["frame"]) == 2  # type: ignore[arg-type]


def test_the_example_runs(examples: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["api_roles.py", str(examples)])
    runpy.run_path(str(ROOT / "examples" / "api_roles.py"))
    printed = capsys.readouterr().out
    assert "vastuullinen johtaja in Hyvä alku Pohjois-Pohjanmaalla" in printed
    assert "10 people" in printed
