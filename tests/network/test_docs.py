"""The page about networks says what the code does, and the notebook runs."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

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


@pytest.fixture
def examples(examples_data: Path) -> Path:
    return examples_data


@pytest.mark.slow
def test_the_notebook_runs_in_a_kernel_and_draws(examples: Path, tmp_path: Path) -> None:
    """As it stands, in the folder that `hankeverkko demo` leaves behind."""
    (tmp_path / "hankeverkko-data").mkdir()
    (tmp_path / "hankeverkko-data" / "demo").symlink_to(examples)
    notebook: Any = nbformat.reads(NOTEBOOK.read_text(encoding="utf-8"), as_version=4)  # type: ignore[no-untyped-call]
    nbformat.validate(notebook)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.outputs for cell in cells] == [[] for _ in cells]
    NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(tmp_path)}}).execute()
    shown = [output["data"] for cell in cells for output in cell.outputs if output["output_type"] == "execute_result"]
    assert len(shown) == len(cells)
    pictures = [data["image/svg+xml"] for data in shown if "image/svg+xml" in data]
    assert len(pictures) >= 2
    assert "Pasi Laukka" in pictures[0]
    assert (tmp_path / "laukka.gexf").is_file()
