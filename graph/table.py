"""The answer to a query: named columns and rows of terms, and the ways out of it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import IO, TYPE_CHECKING, Any, Final

from graph.errors import UsageError
from graph.model import Literal, Term
from graph.terms import XSD

if TYPE_CHECKING:
    import networkx
    import pandas
    import polars

Row = tuple[Term | None, ...]
Python = str | int | Decimal | float | bool | date

INTEGERS: Final = frozenset(
    XSD + name
    for name in (
        *("integer", "int", "long", "short", "byte", "gYear"),
        *("nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger"),
        *("unsignedInt", "unsignedLong", "unsignedShort", "unsignedByte"),
    )
)
_READERS: Final[dict[str, Callable[[str], Python]]] = {
    **dict.fromkeys(INTEGERS, int),
    XSD + "decimal": Decimal,
    XSD + "double": float,
    XSD + "float": float,
    XSD + "date": date.fromisoformat,
    XSD + "boolean": lambda text: {"true": True, "1": True, "false": False, "0": False}[text],
}


@dataclass(frozen=True, slots=True)
class Table:
    """An answer. A cell is a term, or None where the query found nothing.

    Iterating gives one dict a row, in Python's own types: int, Decimal, date, bool, else str.
    A CONSTRUCT answers with the columns subject, predicate and object.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Python | None]]:
        for row in self.rows:
            yield {column: python_value(term) for column, term in zip(self.columns, row, strict=True)}

    def column(self, name: str) -> list[Python | None]:
        """The values of one column, from the top down.

        Raises:
            UsageError: there is no such column.
        """
        index = self._index(name)
        return [python_value(row[index]) for row in self.rows]

    def write(self, format_name: str, stream: IO[Any]) -> None:
        """Writes the answer as "table" (for people), "csv", "tsv", "json", "xlsx" or "turtle".

        Args:
            stream: text or bytes; for xlsx, bytes or a text stream that has them below it (standard output, a file).

        Raises:
            UsageError: an unknown format, turtle without a CONSTRUCT, or more than a sheet of xlsx holds.
        """
        from graph.formats import write_table

        write_table(self, format_name, stream)

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame: numbers as numbers (decimals as float), days as datetime64, everything else as text.

        Raises:
            UsageError: pandas is not installed.
        """
        library = _import_extra("pandas")
        columns = {
            name: library.Series(values, dtype=_PANDAS.get(_kind_of(values), "object"))
            for name, values in self._plain_columns()
        }
        frame: pandas.DataFrame = library.DataFrame(columns, columns=list(self.columns))
        return frame

    def to_polars(self) -> polars.DataFrame:
        """A polars DataFrame: decimals as float, days as Date.

        Raises:
            UsageError: polars is not installed.
        """
        library = _import_extra("polars")
        columns = {
            name: values if _kind_of(values) else [None if value is None else str(value) for value in values]
            for name, values in self._plain_columns()
        }
        frame: polars.DataFrame = library.DataFrame(columns)
        return frame

    def to_networkx(self, source: str = "", target: str = "") -> networkx.MultiDiGraph[str]:
        """A network with an edge for every row, from the first column to the second unless others are named.

        The other columns are the edge's attributes (decimals as float, days as text, so that GraphML and GEXF take
        them); rows without a source or target are left out.

        Raises:
            UsageError: there are no such columns.
        """
        import networkx

        network: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
        if not (source and target) and len(self.columns) < 2:
            raise UsageError("a network needs two columns", where=", ".join(self.columns), advice="name two")
        start = source or self.columns[0]
        end = target or self.columns[1]
        self._index(start), self._index(end)
        for row in self:
            if row[start] is not None and row[end] is not None:
                attributes = {key: _plain(value) for key, value in row.items() if key not in {start, end}}
                given = {key: value for key, value in attributes.items() if value is not None}
                network.add_edge(str(row[start]), str(row[end]), **given)
        return network

    def _index(self, name: str) -> int:
        if name not in self.columns:
            raise UsageError("there is no such column", where=name, advice=f"the answer has {', '.join(self.columns)}")
        return self.columns.index(name)

    def _plain_columns(self) -> Iterator[tuple[str, list[Any]]]:
        """The columns for a data frame, which knows no exact decimals; one of whole and other numbers is all floats."""
        for index, name in enumerate(self.columns):
            values = [python_value(row[index]) for row in self.rows]
            numbers = _kind_of(values) == "float"
            yield name, [float(value) if numbers and isinstance(value, int | Decimal) else value for value in values]


def python_value(term: Term | None) -> Python | None:
    """The term in Python's own types; a value that its datatype does not allow stays text."""
    if not isinstance(term, Literal):
        return term.value if term else None
    read = _READERS.get(term.datatype, str)
    try:
        return read(term.value)
    except (ValueError, KeyError, InvalidOperation):
        return term.value


def _import_extra(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        raise UsageError(f"{name} is not installed", advice=f"pip install 'hankeverkko[{name}]'") from None


def _plain(value: Python | None) -> Python | None:
    if isinstance(value, Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, date) else value


_PANDAS: Final = {"int": "Int64", "float": "float64", "date": "datetime64[s]", "bool": "boolean"}


def _kind_of(values: list[Any]) -> str:
    """What all values of a column are: "int", "float", "date", "bool" or "str"; empty where they differ or are none."""
    kinds = {"float" if isinstance(value, Decimal) else type(value).__name__ for value in values if value is not None}
    if kinds == {"int", "float"}:
        return "float"
    return kinds.pop() if len(kinds) == 1 else ""
