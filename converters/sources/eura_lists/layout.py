"""Which column of a list holds which field, and which programme period the list is of: the data of source.yml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, Final, NamedTuple

from converters.tables import Table, column_key
from graph.model import Cell, Problem
from graph.resources import read_yaml

LEAST_COLUMNS: Final = 4
"""A header with fewer known names is no header of these lists."""

SAMPLE: Final = 50
"""Rows whose codes and years are looked at to tell the period."""

NOWHERE: Final = -1
"""The index of a field that the file has no column for: rows are read with an empty cell added at their end."""

DETAILS: Final = ("business_id", "place", "municipality", "abstract", "website")
"""Fields that only the newest list and some people's extracts have."""

_UNIT = re.compile(r"\s*(?:\(\s*(?:€|eur|euroa)\s*\)|,?\s*€|,\s*(?:eur|euroa))$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Period(NamedTuple):
    """A programme period: `id` is the first part of its projects' keys, `scheme` the agency of their codes.

    `rows` is how many projects its whole list has; 0 where the list still grows or nobody has counted.
    """

    id: str
    scheme: str
    marks: frozenset[str]
    codes: re.Pattern[str]
    years: range
    expects: tuple[str, ...]
    rows: int


class Settings(NamedTuple):
    """source.yml, with every column name as its key."""

    fields: dict[str, str]
    amounts: dict[str, str]
    ignored: frozenset[str]
    realised_above: tuple[tuple[str, str, str], ...]
    footers: tuple[str, ...]
    budget_lines: tuple[str, ...]
    periods: tuple[Period, ...]


class Layout(NamedTuple):
    """Where a file has what; indexes are 0-based, `NOWHERE` for a field without a column.

    `amounts` are (kind, index, name as written); `unknown` and `repeated` are (index, name as written).
    """

    period: Period
    header: tuple[str, ...]
    columns: dict[str, int]
    amounts: tuple[tuple[str, int, str], ...]
    unknown: tuple[tuple[int, str], ...]
    repeated: tuple[tuple[int, str], ...]

    def column(self, field: str) -> int:
        return self.columns.get(field, NOWHERE)

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields and amount kinds of the usual edition that the file has no column for."""
        present = set(self.columns) | {kind for kind, _, _ in self.amounts}
        return tuple(name for name in self.period.expects if name not in present)


@cache
def settings() -> Settings:
    """The data of this source."""
    data = read_yaml(Path(__file__).with_name("source.yml").read_text(encoding="utf-8"))
    return Settings(
        fields=_names_to_id(data["columns"]),
        amounts=_names_to_id(data["amounts"]),
        ignored=_keys(data["ignored"]),
        realised_above=tuple((first, second, code) for first, second, code in data["realised_above"]),
        footers=tuple(words.casefold() for words in data["footers"]),
        budget_lines=tuple(data["budget_lines"]),
        periods=tuple(_make_period(name, period) for name, period in data["periods"].items()),
    )


def _make_period(name: str, data: dict[str, Any]) -> Period:
    first, last = data["years"]
    return Period(
        id=name,
        scheme=data["scheme"],
        marks=_keys(data["marks"]),
        codes=re.compile(data["codes"]),
        years=range(first, last + 1),
        expects=tuple(data["expects"]),
        rows=data.get("rows", 0),
    )


def name_key(name: str) -> str:
    """A column name for comparing, without underscores and the unit of its amounts."""
    return _UNIT.sub("", column_key(name.replace("_", " ")))


def _keys(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name_key(name) for name in names)


def _names_to_id(variants: dict[str, list[str]]) -> dict[str, str]:
    return {name_key(name): field for field, names in variants.items() for name in names}


def count_known(header: Iterable[str]) -> int:
    """How many of the names are columns of these lists; 0 where they are too few to be a header of one."""
    known = settings()
    keys = _keys(header)
    found = len({*known.fields, *known.amounts, *known.ignored} & keys)
    return found if found >= LEAST_COLUMNS else 0


def make_layout(table: Table) -> Layout:
    """The layout of a table whose header is known."""
    known = settings()
    columns: dict[str, int] = {}
    amounts: dict[str, tuple[str, int, str]] = {}
    unknown: list[tuple[int, str]] = []
    repeated: list[tuple[int, str]] = []
    for index, name in enumerate(table.header):
        key = name_key(name)
        if field := known.fields.get(key):
            if columns.setdefault(field, index) != index:
                repeated.append((index, name))
        elif kind := known.amounts.get(key):
            if amounts.setdefault(kind, (kind, index, " ".join(name.split())))[1] != index:
                repeated.append((index, name))
        elif key not in known.ignored and key:
            unknown.append((index, name))
    period = _find_period(table, columns)
    return Layout(period, table.header, columns, tuple(amounts.values()), tuple(unknown), tuple(repeated))


def _find_period(table: Table, columns: dict[str, int]) -> Period:
    """The period that the codes speak for most, then the columns, then the years."""
    rows = [cells for _, cells in islice(table.rows(), SAMPLE)]
    codes = _column(rows, columns.get("code", NOWHERE))
    years = [int(match[0]) for start in _column(rows, columns.get("start", NOWHERE)) if (match := _YEAR.search(start))]
    header = _keys(table.header)

    def evidence(period: Period) -> tuple[bool, int, int]:
        matching = sum(period.codes.fullmatch(code) is not None for code in codes)
        return 2 * matching > len(codes), len(period.marks & header), sum(year in period.years for year in years)

    return max(settings().periods, key=evidence)


def _column(rows: list[list[str]], index: int) -> list[str]:
    return [text for cells in rows if 0 <= index < len(cells) and (text := cells[index].strip())]


def layout_problems(layout: Layout, row: int) -> Iterator[Problem]:
    """What the header of the file says that was not expected."""
    for name in layout.missing:
        yield Problem("missing-column", "warning", f"the list has no column for {name}", field=name, at=Cell(row))
    for index, name in layout.repeated:
        message = "a second column of the same meaning is not read"
        yield Problem("repeated-column", "warning", message, field=" ".join(name.split()), at=Cell(row, index + 1))
