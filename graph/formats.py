"""Writes an answer for people (a text table) and for programs (CSV, TSV, JSON, XLSX, Turtle).

CSV, TSV and JSON follow the SPARQL 1.1 result formats to the letter: the values are exactly those of the graph, also
where a text begins with = or +. For spreadsheet programs there is XLSX, where a text is always a text and no formula.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import IO, TYPE_CHECKING, Any, Final

from graph.errors import UsageError
from graph.model import Iri, Literal, Term
from graph.terms import BLANK, STRING, XSD, write_term
from graph.vocabulary import BASE, DEF, PREFIXES

if TYPE_CHECKING:
    from graph.table import Table

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_BARE = {XSD + "integer": re.compile(r"[+-]?[0-9]+"), XSD + "decimal": re.compile(r"[+-]?[0-9]*\.[0-9]+")}
_LOCAL = re.compile(r"\w(?:[\w.-]*\w)?(?:/\w(?:[\w.-]*\w)?)*")
_TRIPLE: Final = ("subject", "predicate", "object")

# What one sheet of a workbook holds, by Microsoft's "Excel specifications and limits".
_SHEET_ROWS: Final = 1_048_575
_CELL_CHARACTERS: Final = 32_767
_EXACT_DIGITS: Final = 15
_ENDLESS: Final = 1_000_000
_FIRST_DAY: Final = date(1900, 3, 1)


def write_table(table: Table, format_name: str, stream: IO[Any]) -> None:
    """Writes the answer; see `Table.write`."""
    make = _FORMATS.get(format_name)
    if not make:
        raise UsageError("there is no such format", where=format_name, advice=f"choose {', '.join(FORMAT_NAMES)}")
    if format_name == "table":
        make = lambda table: make_text(table, _width_of(stream))  # noqa: E731
    _put(make(table), stream)


def make_csv(table: Table) -> str:
    """SPARQL 1.1 CSV: plain values, lines that end in CR LF."""
    output = io.StringIO()
    writer = csv.writer(output)
    writer.writerow(table.columns)
    for row in table.rows:
        values = [term.value if term else "" for term in row]
        # A row of one empty cell would be an empty line, which the module quotes and RFC 4180 readers drop.
        writer.writerow(values)
    return output.getvalue()


def make_tsv(table: Table) -> str:
    """SPARQL 1.1 TSV: every term in Turtle's syntax, so that nothing is lost."""
    lines = ["\t".join(f"?{column}" for column in table.columns)]
    lines += ["\t".join(_write_cell(term) for term in row) for row in table.rows]
    return "\n".join(lines) + "\n"


def make_json(table: Table) -> str:
    """SPARQL 1.1 JSON."""
    bindings = [
        {column: _describe(term) for column, term in zip(table.columns, row, strict=True) if term}
        for row in table.rows
    ]  # fmt: skip
    answer = {"head": {"vars": list(table.columns)}, "results": {"bindings": bindings}}
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def make_turtle(table: Table) -> str:
    """The triples of a CONSTRUCT, sorted, with the prefixes that they use."""
    if table.columns != _TRIPLE:
        raise UsageError("Turtle is for triples", advice="ask with CONSTRUCT, or choose csv, tsv, json or xlsx")
    triples = sorted({tuple(_shorten(term) if term else "" for term in row) for row in table.rows})
    lines: list[str] = []
    for index, (subject, predicate, value) in enumerate(triples):
        if index and triples[index - 1][0] == subject:
            lines[-1] = lines[-1].removesuffix(" .") + " ;"
            lines.append(f"    {predicate} {value} .")
        else:
            lines.append(f"{subject} {predicate} {value} .")
    used = {_prefix_of(term) for triple in triples for term in triple} & set(PREFIXES)
    heads = [f"@prefix {prefix}: <{PREFIXES[prefix]}> ." for prefix in sorted(used)]
    return "\n".join([*heads, "", *lines] if heads else lines) + "\n"


def _prefix_of(written: str) -> str:
    """What stands before the first colon of a term in Turtle, or of a literal's datatype."""
    return (written.rpartition('"^^')[2] if written.startswith('"') else written).partition(":")[0]


def make_text(table: Table, width: int | None = None) -> str:
    """A table for people's eyes: IRIs shortened, control characters left out.

    Columns whose names end in Iri are for programs; they are left out, and named below the table.

    Args:
        width: in characters; None where lines may be as long as they are.
    """
    from rich import box
    from rich.console import Console
    from rich.table import Table as Grid
    from rich.text import Text

    hidden = [column for column in table.columns if column.endswith("Iri")]
    shown = [
        index for index, column in enumerate(table.columns) if column not in hidden or len(hidden) == len(table.columns)
    ]
    grid = Grid(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for index in shown:
        numbers = table.rows and all(_is_number(row[index]) for row in table.rows)
        grid.add_column(Text(table.columns[index]), justify="right" if numbers else "left", overflow="fold")
    for row in table.rows:
        grid.add_row(*(Text(_for_people(row[index])) for index in shown))
    output = io.StringIO()
    console = Console(file=output, width=width or _ENDLESS, color_system=None, legacy_windows=False)
    console.print(grid, no_wrap=width is None, crop=False)
    lines = [line.rstrip() for line in output.getvalue().splitlines()]
    return (
        "\n".join([*lines, _count_rows(table, hidden if len(shown) < len(table.columns) else [])]).lstrip("\n") + "\n"
    )


def _count_rows(table: Table, hidden: Sequence[str]) -> str:
    count = f"{len(table)} row{'' if len(table) == 1 else 's'}"
    return f"{count}; not shown: {', '.join(hidden)}" if hidden else count


def make_xlsx(table: Table) -> bytes:
    """A workbook of one sheet with typed cells; the same answer gives the same bytes."""
    import xlsxwriter

    if len(table.rows) > _SHEET_ROWS:
        raise UsageError(f"{len(table.rows)} rows do not fit in a sheet", advice="choose csv, or narrow the question")
    output = io.BytesIO()
    workbook = xlsxwriter.Workbook(output, {"in_memory": True, "strings_to_urls": False})
    workbook.set_properties({"created": datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)})
    sheet = workbook.add_worksheet("answer")
    bold = workbook.add_format({"bold": True})
    day = workbook.add_format({"num_format": "d.m.yyyy"})
    for index, column in enumerate(table.columns):
        sheet.write_string(0, index, column, bold)
        sheet.set_column(index, index, _sheet_width(table, index))
    for number, row in enumerate(table.rows, start=1):
        for index, term in enumerate(row):
            _write_sheet_cell(sheet, number, index, term, day)
    sheet.freeze_panes(1, 0)
    if table.columns:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    workbook.close()
    return output.getvalue()


_FORMATS: Final[Mapping[str, Callable[[Table], str | bytes]]] = {
    "table": make_text,
    "csv": make_csv,
    "tsv": make_tsv,
    "json": make_json,
    "xlsx": make_xlsx,
    "turtle": make_turtle,
}
FORMAT_NAMES: Final = tuple(_FORMATS)


@lru_cache(10_000)
def shorten_iri(iri: str) -> str:
    """The IRI as people read it: "role:funder", "hv:role", or as it is.

    >>> shorten_iri("https://w3id.org/hankeverkko/def/role/funder")
    'role:funder'
    >>> shorten_iri("https://w3id.org/hankeverkko/id/municipality/564")
    'id/municipality/564'
    """
    if iri.startswith(DEF) and "/" in iri.removeprefix(DEF):
        return iri.removeprefix(DEF).replace("/", ":", 1)
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace) and _LOCAL.fullmatch(iri.removeprefix(namespace)):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri.removeprefix(BASE)


def _width_of(stream: IO[Any]) -> int | None:
    """A terminal's width; None for a file or a pipe, where lines may be as long as they are."""
    if not (hasattr(stream, "isatty") and stream.isatty()):
        return None
    import shutil

    return shutil.get_terminal_size().columns


def _put(content: str | bytes, stream: IO[Any]) -> None:
    text_stream = hasattr(stream, "encoding")  # StringIO has one too
    if isinstance(content, bytes) and text_stream:
        if not hasattr(stream, "buffer"):
            raise UsageError("xlsx is not text", advice="give a file opened for bytes")
        stream.flush()
        stream.buffer.write(content)
    elif isinstance(content, str) and not text_stream:
        stream.write(content.encode())
    else:
        stream.write(content)


def _write_cell(term: Term | None) -> str:
    if term is None:
        return ""
    if isinstance(term, Literal) and (bare := _BARE.get(term.datatype)) and bare.fullmatch(term.value):
        return term.value
    return write_term(term)


def _describe(term: Term) -> dict[str, str]:
    if isinstance(term, Iri):
        if term.value.startswith(BLANK):
            return {"type": "bnode", "value": term.value.removeprefix(BLANK)}
        return {"type": "uri", "value": term.value}
    if term.language:
        return {"type": "literal", "value": term.value, "xml:lang": term.language}
    if term.datatype == STRING:
        return {"type": "literal", "value": term.value}
    return {"type": "literal", "value": term.value, "datatype": term.datatype}


def _shorten(term: Term) -> str:
    """The term in Turtle, with a prefix where its local name needs no escape."""
    if isinstance(term, Iri):
        short = shorten_iri(term.value)
        prefix, _, local = short.partition(":")
        usable = short != term.value and prefix in PREFIXES and term.value == PREFIXES[prefix] + local
        return short if usable and "/" not in local else write_term(term)
    if term.datatype.startswith(XSD) and term.datatype != STRING and not term.language:
        return f"{write_term(Literal(term.value))}^^xsd:{term.datatype.removeprefix(XSD)}"
    return write_term(term)


def _for_people(term: Term | None) -> str:
    if term is None:
        return ""
    return shorten_iri(term.value) if isinstance(term, Iri) else _CONTROL.sub(" ", term.value)


def _is_number(term: Term | None) -> bool:
    from graph.table import python_value

    return term is None or (isinstance(python_value(term), int | Decimal | float))


def _sheet_width(table: Table, index: int) -> int:
    longest = max((len(row[index].value) for row in table.rows[:500] if row[index]), default=0)  # type: ignore[union-attr]
    return min(max(longest, len(table.columns[index])) + 2, 60)


def _write_sheet_cell(sheet: Any, row: int, column: int, term: Term | None, day: Any) -> None:
    from graph.table import python_value

    if term is None:
        return
    value = python_value(term)
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, date) and value >= _FIRST_DAY:
        sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), day)  # noqa: DTZ001
    elif isinstance(value, int | float | Decimal) and _is_exact(value):
        sheet.write_number(row, column, value)
    else:
        sheet.write_string(row, column, _fit_cell(term.value))


def _is_exact(value: float | Decimal) -> bool:
    """Whether a sheet keeps the number as it is: it stores 15 digits."""
    number = Decimal(str(value))
    return number.is_finite() and len(number.as_tuple().digits) <= _EXACT_DIGITS


def _fit_cell(text: str) -> str:
    cut = " … (cut: the cell is full)"
    return text if len(text) <= _CELL_CHARACTERS else text[: _CELL_CHARACTERS - len(cut)] + cut
