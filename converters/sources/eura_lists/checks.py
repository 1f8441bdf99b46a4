"""What only the whole file shows: repeated rows and codes, its length, and what stands in columns that nobody reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import Enum

from converters.sources.eura_lists.layout import NOWHERE, Layout, Period
from graph.model import Cell, Problem


class Repeat(Enum):
    """What of a row has stood in the file before."""

    NOTHING = 0
    CODE = 1
    ROW = 2


class FileChecks:
    """What is known of the rows of all tables of a file: `seen` has a hash of the first row with a code."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}
        self._rows: Counter[Period] = Counter()

    def count(self, period: Period, rows: int) -> None:
        """Counts the rows of a table in."""
        self._rows[period] += rows

    def problems(self) -> Iterator[Problem]:
        """What the file as a whole shows once all of its rows have been seen."""
        for period, rows in self._rows.items():
            if rows < period.rows:
                message = f"the file is a part of its list: {rows} rows of {period.rows}"
                yield Problem("part-of-a-list", "info", message)


class TableChecks:
    """Sees every row of one table of a file once."""

    def __init__(self, layout: Layout, whole: FileChecks) -> None:
        self._layout = layout
        self._whole = whole
        self._seen = whole.seen
        self._code = layout.column("code")
        self._rows = 0
        self._filled = dict.fromkeys(layout.unknown, 0)

    def see(self, cells: list[str]) -> Repeat:
        """Counts the row in and says what of it is known already, from this table or one before it."""
        self._rows += 1
        for column in self._filled:
            self._filled[column] += len(cells) > column[0] and bool(cells[column[0]].strip())
        code = cells[self._code].strip() if NOWHERE < self._code < len(cells) else ""
        if not code:
            return Repeat.NOTHING
        row = hash(tuple(cells))
        known = self._seen.get(code)
        if known is None:
            self._seen[code] = row
            return Repeat.NOTHING
        return Repeat.ROW if known == row else Repeat.CODE

    def problems(self, header_row: int) -> Iterator[Problem]:
        """What the table shows once all of its rows have been seen; they are counted into the file."""
        self._whole.count(self._layout.period, self._rows)
        for (index, name), count in self._filled.items():
            message = f"the column is not known: {count} values of it are not used"
            yield Problem("unknown-column", "warning", message, field=name, at=Cell(header_row, index + 1))
