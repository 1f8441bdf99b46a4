"""A formula whose value is not in the file is told from an empty cell."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import xlsxwriter

from converters.formulas import uncalculated_cells
from converters.tables import find_table
from tests.tables.test_tables import find, knows_letters, make_document


def found_in(data: bytes) -> dict[int, list[int]]:
    return dict(uncalculated_cells(make_document(data=data), find(data=data)))


def make_uncalculated(*sheets: tuple[str, list[list[object]]]) -> bytes:
    """A workbook as programs write it that do not calculate."""
    book, buffer = openpyxl.Workbook(write_only=True), io.BytesIO()
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for cells in rows:
            sheet.append(cells)
    book.save(buffer)
    return buffer.getvalue()


def test_formulas_without_a_value_are_found_in_the_sheet_that_is_read() -> None:
    rows: list[list[object]] = [["a", "b", "c"], [1, '=IF(A2<5,"x",2)', None], ["=A2", 2, "=B2*2"]]
    data = make_uncalculated(("Huom", [["notes", "=1+1"]]), ("Lista & muut", rows))
    assert found_in(data) == {2: [2], 3: [1, 3]}


def test_formulas_with_a_value_and_empty_cells_are_none() -> None:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet, text = book.add_worksheet(), book.add_format({"bold": True})
        sheet.write_row(0, 0, ["a", "b", "c"])
        sheet.write_formula(1, 0, "=1+1", None, 2)
        sheet.write_blank(1, 2, None, text)
        sheet.write_row(2, 0, [1, 2, 3])
    assert found_in(buffer.getvalue()) == {}


def test_a_formula_that_gives_an_empty_text_has_a_value() -> None:
    made, buffer = make_uncalculated(("Lista", [["a", "b", "c"], [1, '=""', "=1+1"]])), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            # As Excel writes it.
            new.writestr(name, old.read(name).replace(b'<c r="B2">', b'<c r="B2" t="str">'))
    assert found_in(buffer.getvalue()) == {2: [3]}


def test_many_formulas_are_all_found() -> None:
    rows = [[row, f"=A{row}+{'1+' * 100}1"] for row in range(2, 12_002)]
    data = make_uncalculated(("Lista", [["a", "b", "c"], *rows]))
    assert found_in(data) == {row: [2] for row in range(2, 12_002)}


def test_a_text_has_no_formulas() -> None:
    document = make_document("a,b,c\n1,=A1,2\n")
    table = find_table(document, knows_letters)
    assert table
    assert uncalculated_cells(document, table) == {}
