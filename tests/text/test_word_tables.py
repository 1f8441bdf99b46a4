"""No table of words says the same twice."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.test_architecture import ROOT

TABLES = sorted(ROOT.glob("converters/text/tables/*.csv"))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_a_table_has_no_row_twice(path: Path) -> None:
    rows = Counter(path.read_text(encoding="utf-8").splitlines())
    assert [row for row, times in rows.items() if times > 1] == []
