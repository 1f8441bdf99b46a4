"""The page about networks says what the code does, and the notebook runs."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest

from graph.build.builder import build
from graph.cli.build import CONVERTERS
from graph.network import Network, list_measures
from graph.network.exports import FORMATS
from graph.network.exports.rows import attributes_of
from graph.network.projections import PROJECTIONS
from graph.network.tables import read_words

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "network.md").read_text(encoding="utf-8")
NOTEBOOK = ROOT / "examples" / "network.ipynb"


def rows_of(page: str) -> set[tuple[str, ...]]:
    """The cells of every row of every table."""
    return {tuple(cell.strip() for cell in line.strip("|").split("|")) for line in page.splitlines() if line[:1] == "|"}


def test_every_kind_and_relation_is_on_the_page() -> None:
    first = {row[0] for row in rows_of(PAGE)}
    assert {f"`{kind}`" for kind in PROJECTIONS} <= first
    assert {relation for relation in read_words("relations") if f"(`{relation}`)" not in PAGE} == set()


def test_every_attribute_and_measure_has_its_meaning_on_the_page() -> None:
    rows = rows_of(PAGE)
    for what in ("node", "edge"):
        for attribute in attributes_of(what):
            assert (f"`{attribute.id}`", what, attribute.type, attribute.meaning["en"]) in rows
    for measure in list_measures():
        assert (f"`{measure.id}`", measure.meaning["en"], measure.meaning["fi"]) in rows


def test_every_format_is_on_the_page() -> None:
    cells = {cell for row in rows_of(PAGE) for cell in re.findall(r"`([^`]+)`", row[0])}
    assert set(FORMATS) <= cells


def test_the_page_names_every_public_method() -> None:
    named = {name for name, _ in inspect.getmembers(Network, inspect.isfunction) if not name.startswith("_")}
    assert {name for name in named if f".{name}(" not in PAGE} == set()


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("examples")
    documents = sorted(path for path in (ROOT / "examples").iterdir() if path.suffix in {".txt", ".html"})
    build(documents, data, CONVERTERS, jobs=1)
    return data


def test_the_notebook_runs_and_draws(examples: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Cell by cell, as a kernel does: the value of a cell's last line is what the notebook shows."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    shown: list[Any] = []
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    assert notebook["nbformat"] == 4
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code":
            assert cell["outputs"] == []
            *before, last = source.replace('"hankeverkko-data/demo"', repr(str(examples))).splitlines()
            exec("\n".join(before), names)  # noqa: S102
            try:
                shown.append(eval(last, names))  # noqa: S307
            except SyntaxError:
                exec(last, names)  # noqa: S102
    names["release"].close()
    pictures = [value for value in shown if hasattr(value, "_repr_svg_")]
    assert len(pictures) >= 2
    assert "Pasi Laukka" in pictures[0]._repr_svg_()
    assert (tmp_path / "laukka.gexf").is_file()
