"""Tables: any separator, quoting and damage gives the same records, and no record swallows the next."""

from __future__ import annotations

import csv
import hashlib
import io
from datetime import UTC, date, datetime

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from converters.tables import DELIMITERS, Table, column_key, find_table, parse_csv
from graph.model import Document


def make_document(text: str = "", data: bytes = b"") -> Document:
    data = data or text.encode()
    return Document("list", hashlib.sha256(data).hexdigest(), "text/csv", text, data)


def make_workbook(*sheets: list[list[object]], column: int = 0, row: int = 0) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "d.m.yyyy"}) as workbook:
        for rows in sheets:
            sheet = workbook.add_worksheet()
            for number, cells in enumerate(rows, row):
                sheet.write_row(number, column, cells)
    return buffer.getvalue()


def knows_letters(header: set[str]) -> int:
    return len(header & {"a", "b", "c"})


def find(text: str = "", data: bytes = b"") -> Table:
    table = find_table(make_document(text, data), knows_letters)
    assert table
    return table


cells = st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=8)
records = st.lists(st.lists(cells, min_size=2, max_size=5), min_size=1, max_size=8)


@given(records, st.sampled_from(DELIMITERS), st.sampled_from(["\n", "\r\n"]))
def test_what_a_csv_writer_wrote_is_read_back(rows: list[list[str]], delimiter: str, end: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
    broken: set[int] = set()
    assert list(parse_csv(text.getvalue(), delimiter, broken)) == rows
    assert not broken


@given(st.text(max_size=200))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    for delimiter in DELIMITERS:
        assert all(isinstance(cells, list) for cells in parse_csv(text, delimiter))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_is_read(end: str) -> None:
    assert list(parse_csv(end.join(["a,b", "1,2"]))) == [["a", "b"], ["1", "2"]]


def test_a_quoted_line_break_stays_in_its_cell() -> None:
    assert list(parse_csv('a,b\n"one\ntwo",2\n3,4')) == [["a", "b"], ["one\ntwo", "2"], ["3", "4"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a,b\n"open,1\nx,2\ny,3\n', [["a", "b"], ['"open', "1"], ["x", "2"], ["y", "3"]]),
        ('a,b\n"Pilotti" jatkuu,1\nx,2', [["a", "b"], ['"Pilotti" jatkuu', "1"], ["x", "2"]]),
        ('a,b\n"open,1\n"shut",2', [["a", "b"], ['"open', "1"], ["shut", "2"]]),
    ],
)
def test_a_broken_quote_takes_no_other_record_with_it(text: str, expected: list[list[str]]) -> None:
    broken: set[int] = set()
    assert list(parse_csv(text, ",", broken)) == expected
    assert broken == {2}


def test_a_quote_inside_a_cell_is_a_character() -> None:
    broken: set[int] = set()
    assert list(parse_csv('5" putki,1\nx,2', ",", broken)) == [['5" putki', "1"], ["x", "2"]]
    assert not broken


def test_a_cell_longer_than_the_csv_modules_limit_is_read() -> None:
    assert list(parse_csv(f"{'x' * 200_000},1\ny,2"))[1] == ["y", "2"]


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_the_separator_is_told_by_the_header(delimiter: str) -> None:
    rows = [["A", "b ", "c"], ["x;y,z", "2|3", "4"]]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    table = find(text.getvalue())
    assert table.delimiter == delimiter
    assert list(table.rows()) == [(2, rows[1])]


def test_lines_before_the_header_and_blank_ones_count_in_the_numbers() -> None:
    table = find("sep=;\nLista 1.1.2020\n\na;b;c\n1;2;3\n\n; ;\n4;5;6\n")
    assert table.header_row == 4
    assert list(table.rows()) == [(5, ["1", "2", "3"]), (8, ["4", "5", "6"])]


def test_rows_can_be_read_again() -> None:
    table = find("a,b\n1,2\n")
    assert list(table.rows()) == list(table.rows())


def test_a_text_without_a_known_header_has_no_table() -> None:
    assert find_table(make_document("x,y\n1,2"), knows_letters) is None
    assert find_table(make_document(""), knows_letters) is None
    assert find_table(make_document(data=b"PK\x03\x04 no workbook"), knows_letters) is None


def test_a_workbook_gives_the_text_a_csv_file_would_have() -> None:
    noon = datetime(2020, 5, 1, 12, 30, tzinfo=UTC).replace(tzinfo=None)
    data = make_workbook([["a", "b ", "c"], ["x", 12, 0.5], [date(2020, 5, 1), noon, True]])
    assert list(find(data=data).rows()) == [(2, ["x", "12", "0.5"]), (3, ["2020-05-01", "2020-05-01T12:30:00", "True"])]


def test_the_sheet_with_the_best_header_is_read_where_it_stands() -> None:
    data = make_workbook([["a", "notes"]], [], [["a", "b", "c"], [1, 2, 3]], column=2, row=3)
    table = find(data=data)
    assert table.sheet == "Sheet3"
    assert table.header == ("", "", "a", "b", "c")
    assert list(table.rows()) == [(5, ["", "", "1", "2", "3"])]


def test_column_names_are_compared_without_case_spaces_and_mark() -> None:
    assert column_key("\ufeffHankekoodi \n x") == "hankekoodi x"


def merge(rows: list[list[object]], *ranges: tuple[int, int, int, int]) -> bytes:
    """A workbook with cells merged as (first row, first column, last row, last column), from 0."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet()
        for area in ranges:
            sheet.merge_range(*area, "")
        for number, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if cell != "":
                    sheet.write(number, column, cell)
    return buffer.getvalue()


def test_a_cell_merged_over_rows_holds_for_all_of_them() -> None:
    rows: list[list[object]] = [["a", "b", "c"], ["x", 1, "k"], ["", 2, ""], ["", 3, "l"], ["", 4, "m"]]
    table = find(data=merge(rows, (1, 0, 3, 0), (1, 2, 2, 2)))
    expected = [["x", "1", "k"], ["x", "2", "k"], ["x", "3", "l"], ["", "4", "m"]]
    assert [cells for _, cells in table.rows()] == expected
    assert table.merged == {3: [1, 3], 4: [1]}
    assert [cells for _, cells in table.rows()] == expected


def test_merged_cells_that_hold_nothing_or_span_columns_fill_nothing() -> None:
    rows: list[list[object]] = [["a", "b", "c"], ["x", "", 1], ["", "", 2], ["y", "", 3], ["", "", ""], ["", "z", 5]]
    table = find(data=merge(rows, (1, 0, 1, 1), (1, 2, 2, 2), (3, 0, 4, 0), (2, 0, 2, 1)))
    assert [cells for _, cells in table.rows()] == [["x", "", "1"], ["", "", "2"], ["y", "", "3"], ["", "z", "5"]]


def test_a_header_of_two_rows_is_one_where_its_cells_are_merged() -> None:
    rows: list[list[object]] = [["a", "rahoitus", ""], ["", "b", "c"], ["x", 1, 2]]
    table = find(data=merge(rows, (0, 0, 1, 0), (0, 1, 0, 2)))
    assert table.header == ("a", "b", "c")
    assert list(table.rows()) == [(3, ["x", "1", "2"])]


def test_a_merged_block_that_stands_right_of_empty_columns_and_below_empty_rows() -> None:
    rows: list[list[object]] = [[], [], ["", "", "a", "b", "c"], ["", "", "x", 1, 2], ["", "", "", 3, 4]]
    table = find(data=merge(rows, (3, 2, 4, 2)))
    assert [cells[2:] for _, cells in table.rows()] == [["x", "1", "2"], ["x", "3", "4"]]
