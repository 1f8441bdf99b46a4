"""Answers in every format: what is written reads back as the same terms."""

from __future__ import annotations

import csv
import io
import sys
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import UsageError
from graph.formats import FORMAT_NAMES, make_csv, make_json, make_text, make_tsv, make_turtle, make_xlsx
from graph.model import Iri, Literal, Term
from graph.store.answers import read_solutions, read_triples
from graph.table import Table
from graph.terms import XSD, literal

LANGUAGE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
# Lone surrogates are no text; XML 1.0, which XLSX is, has no control characters.
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
TERMS: st.SearchStrategy[Term | None] = st.one_of(
    st.none(),
    TEXTS.map(Literal),
    TEXTS.map(lambda text: Literal(text, LANGUAGE, "fi")),
    st.integers().map(lambda number: literal(str(number), "integer")),
    st.dates().map(lambda day: literal(day.isoformat(), "date")),
    st.sampled_from(
        [Iri("urn:a"), Iri("https://example.org/ä?b=c#d"), literal("1.5", "decimal"), literal("x", "date")]
    ),
)
TABLES = st.lists(st.tuples(TERMS, TERMS), max_size=5).map(lambda rows: Table(("a", "b"), tuple(rows)))

FORMULA = Literal("=1+1", LANGUAGE, "fi")
TABLE = Table(
    ("name", "amount", "start", "document", "nothing"),
    (
        (FORMULA, literal("1500.50", "decimal"), literal("2020-05-31", "date"), Iri("urn:d"), None),
        (Literal("a,b\n\"c\""), literal("-2", "integer"), literal("1850-01-01", "date"), None, None),
    ),
)  # fmt: skip
TRIPLES = Table(
    ("subject", "predicate", "object"),
    (
        (Iri("urn:a"), Iri("http://xmlns.com/foaf/0.1/name"), Literal("Åke", LANGUAGE, "sv")),
        (
            Iri("urn:a"),
            Iri("https://w3id.org/hankeverkko/def#role"),
            Iri("https://w3id.org/hankeverkko/def/role/funder"),
        ),
        (Iri("urn:b"), Iri("urn:p"), literal("2020-05-31", "date")),
    ),
)


def read_back(content: str, form: pyoxigraph.QueryResultsFormat) -> Table:
    solutions = pyoxigraph.parse_query_results(content, form)
    assert isinstance(solutions, pyoxigraph.QuerySolutions)
    return read_solutions(solutions)


@given(TABLES)
def test_tsv_reads_back_equal(table: Table) -> None:
    assert read_back(make_tsv(table), pyoxigraph.QueryResultsFormat.TSV) == table


@given(TABLES)
def test_json_reads_back_equal(table: Table) -> None:
    assert read_back(make_json(table), pyoxigraph.QueryResultsFormat.JSON) == table


@given(TABLES)
def test_csv_reads_back_equal_as_text(table: Table) -> None:
    rows = list(csv.reader(io.StringIO(make_csv(table), newline=""), strict=True))
    assert rows == [list(table.columns), *([term.value if term else "" for term in row] for row in table.rows)]


def test_csv_keeps_values_exactly_and_ends_lines_as_the_standard_says() -> None:
    assert make_csv(TABLE) == (
        "name,amount,start,document,nothing\r\n"
        "=1+1,1500.50,2020-05-31,urn:d,\r\n"
        '"a,b\n""c""",-2,1850-01-01,,\r\n'
    )  # fmt: skip


def read_sheet(content: bytes) -> list[tuple[Any, ...]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    return list(sheet.iter_rows(values_only=True))


def test_xlsx_has_typed_cells_and_no_formulas() -> None:
    rows = read_sheet(make_xlsx(TABLE))
    assert rows[0] == TABLE.columns
    assert rows[1] == ("=1+1", 1500.5, datetime(2020, 5, 31), "urn:d", None)  # noqa: DTZ001
    assert rows[2] == ('a,b\n"c"', -2, "1850-01-01", None, None)
    sheet = openpyxl.load_workbook(io.BytesIO(make_xlsx(TABLE))).active
    assert sheet is not None
    assert sheet["A2"].data_type == "s"


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1", "@x", "\t=1", "{=1}", "https://example.org", "mailto:a"])
def test_xlsx_keeps_texts_as_texts(text: str) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(make_xlsx(Table(("a",), ((Literal(text),),))))).active
    assert sheet is not None
    assert sheet["A2"].value == text
    assert sheet["A2"].data_type == "s"
    assert sheet["A2"].hyperlink is None


def test_xlsx_keeps_what_a_sheet_cannot_hold_as_a_number() -> None:
    rows = read_sheet(
        make_xlsx(Table(("a",), ((literal("1234567890123456789", "integer"),), (literal("NaN", "double"),))))
    )
    assert rows[1:] == [("1234567890123456789",), ("NaN",)]


def test_xlsx_says_where_a_long_text_is_cut() -> None:
    rows = read_sheet(make_xlsx(Table(("a",), ((Literal("x" * 40_000),),))))
    assert len(rows[1][0]) == 32_767
    assert rows[1][0].endswith("(cut: the cell is full)")


def test_xlsx_is_the_same_bytes_every_time() -> None:
    assert make_xlsx(TABLE) == make_xlsx(TABLE)


def test_xlsx_refuses_more_than_a_sheet() -> None:
    with pytest.raises(UsageError, match="do not fit"):
        make_xlsx(Table(("a",), ((None,),) * 1_048_576))


def test_turtle_reads_back_equal() -> None:
    text = make_turtle(TRIPLES)
    assert read_triples(pyoxigraph.parse(text, pyoxigraph.RdfFormat.TURTLE)) == TRIPLES
    assert "@prefix foaf: <http://xmlns.com/foaf/0.1/> ." in text
    assert "foaf:name" in text
    assert "@prefix skos:" not in text
    assert make_turtle(Table(TRIPLES.columns, ())) == "\n"


@given(TEXTS)
def test_turtle_holds_any_text(text: str) -> None:
    table = Table(TRIPLES.columns, ((Iri("urn:a"), Iri("urn:b"), Literal(text)),))
    assert read_triples(pyoxigraph.parse(make_turtle(table), pyoxigraph.RdfFormat.TURTLE)) == table


def test_turtle_is_for_triples() -> None:
    with pytest.raises(UsageError, match="CONSTRUCT"):
        make_turtle(TABLE)


def test_text_is_for_people() -> None:
    text = make_text(
        Table(
            ("name", "role", "projectIri"),
            ((Literal("a\x1b[31mb\nc"), Iri("https://w3id.org/hankeverkko/def/role/funder"), Iri("urn:p")),),
        )
    )
    assert "a [31mb c" in text
    assert "role:funder" in text
    assert "urn:p" not in text
    assert text.endswith("1 row; not shown: projectIri\n")


def test_text_shows_iris_where_there_is_nothing_else() -> None:
    assert "urn:p" in make_text(Table(("projectIri",), ((Iri("urn:p"),),)))


def test_text_reads_no_markup() -> None:
    assert "[bold]x[/bold] :smile:" in make_text(Table(("a",), ((Literal("[bold]x[/bold] :smile:"),),)))


@pytest.mark.parametrize("width", [40, 80, 120])
def test_text_fits_the_terminal(width: int) -> None:
    table = Table(("a", "b"), ((Literal("pitkä teksti " * 20), Literal("https://example.org/" + "x" * 200)),))
    assert max(len(line) for line in make_text(table, width).splitlines()) <= width


def test_text_is_as_wide_as_needed_elsewhere() -> None:
    assert "pitkä teksti " * 20 in make_text(Table(("a",), ((Literal("pitkä teksti " * 20 + "."),),)))


@pytest.mark.parametrize("form", [name for name in FORMAT_NAMES if name != "turtle"])
def test_formats_write_to_bytes_and_to_files(form: str, tmp_path: Path) -> None:
    stream = io.BytesIO()
    TABLE.write(form, stream)
    with (tmp_path / "answer").open("w", encoding="utf-8", newline="") as file:
        TABLE.write(form, file)
    assert (tmp_path / "answer").read_bytes() == stream.getvalue()


def test_xlsx_goes_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    TABLE.write("xlsx", sys.stdout)
    sys.stdout.flush()
    assert capfdbinary.readouterr().out.startswith(b"PK")


def test_xlsx_needs_bytes() -> None:
    with pytest.raises(UsageError, match="bytes"):
        TABLE.write("xlsx", io.StringIO())


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UsageError, match="choose table, csv"):
        TABLE.write("docx", io.StringIO())


def test_rows_are_dicts_of_python_values() -> None:
    assert next(iter(TABLE)) == {
        "name": "=1+1",
        "amount": Decimal("1500.50"),
        "start": date(2020, 5, 31),
        "document": "urn:d",
        "nothing": None,
    }
    assert TABLE.column("amount") == [Decimal("1500.50"), -2]
    with pytest.raises(UsageError, match="the answer has name, amount"):
        TABLE.column("nmae")


def test_a_value_that_its_datatype_does_not_allow_stays_text() -> None:
    table = Table(("a",), tuple((literal("x", kind),) for kind in ("integer", "decimal", "date", "boolean", "gYear")))
    assert table.column("a") == ["x"] * 5
    assert Table(("a",), ((literal("2016", "gYear"),), (literal("true", "boolean"),))).column("a") == [2016, True]
    assert Table(("a",), ((Literal("8", XSD + "nonNegativeInteger"),),)).column("a") == [8]
