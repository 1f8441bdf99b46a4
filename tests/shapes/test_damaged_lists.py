"""A damaged cell of a list is reported, and keeps neither its row nor the list from being published."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.build.builder import build
from graph.cli.build import CONVERTERS
from graph.validate import validate_release
from tests.sources.test_eura_lists import HEADER_2021, make_row_2021
from tests.tables.test_formulas import make_uncalculated

BROKEN = ["=1+1", "", "?", "#REF!", "0", "1.1.2021"]


def make_rows(broken: str) -> list[list[object]]:
    """A row for each column, which is broken in it; the codes differ."""
    rows: list[list[object]] = []
    for column in range(len(HEADER_2021)):
        row: list[object] = [*make_row_2021()]
        row[0] = f"S9{column:04d}"
        row[column] = broken
        rows.append(row)
    return rows


@pytest.mark.parametrize("broken", BROKEN)
def test_no_damaged_cell_is_a_violation(tmp_path: Path, broken: str) -> None:
    (tmp_path / "list.xlsx").write_bytes(make_uncalculated(("Export", [[*HEADER_2021], *make_rows(broken)])))
    built = build([tmp_path / "list.xlsx"], tmp_path / "data", CONVERTERS, jobs=1)
    found = validate_release(built.release)
    assert [(one.shape, one.value) for one in found if one.severity == "violation"] == []
    assert built.report.counts["projects"] >= len(HEADER_2021) - 1
    assert not built.report.rejected
