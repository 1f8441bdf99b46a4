"""Files that cannot be used are refused in one line that says what, where and what to do."""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.documents import CSV, XLSX, make_document, read_document, reading
from graph.errors import InputError
from tests.documents.make_pdf import make_pdf

HEADER = "Koodi,Rahasto,Hankkeen nimi,Tila\n"
ROW = "S10000,ESR,Hanke,Päättynyt\n"


def make_workbook(sheet: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
    return out.getvalue()


@cache
def make_bomb() -> bytes:
    """A workbook that unpacks to a thousand times its size."""
    return make_workbook(b" " * (200 << 20))


def test_reads_a_file_and_keeps_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "sivu.txt"
    path.write_bytes("\ufeffÄlä\r\n".encode())
    document = read_document(path, "kansio/sivu.txt")
    assert document.name == "kansio/sivu.txt"
    assert document.data == path.read_bytes()
    assert document.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert document.text == "Älä\n"


def test_refuses_what_is_not_there_or_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_document(tmp_path / "x", "x")
    with pytest.raises(InputError, match="a folder"):
        read_document(tmp_path, "x")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_refuses_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(InputError, match="no permission"):
        read_document(path, "x.txt")


@pytest.mark.parametrize(
    ("error", "what"), [(PermissionError(13, "no"), "no permission"), (OSError(5, "I/O error"), "cannot be read")]
)
def test_an_error_of_the_disk_is_an_input_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, what: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    path = tmp_path / "x.txt"
    path.write_text("x")
    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(InputError, match=what) as caught:
        read_document(path, "x.txt")
    assert caught.value.where == "x.txt"
    assert caught.value.advice


def test_a_large_file_is_read_only_if_it_is_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PAGE_LIMIT", 10_000)
    path = tmp_path / "x"
    path.write_text("Tavallista tekstiä.\n" * 1_000)
    with pytest.raises(InputError, match="too large"):
        read_document(path, "x")
    path.write_text("<html>" + "<p>x</p>" * 2_000)
    with pytest.raises(InputError, match="too large"):
        read_document(path, "x")
    path.write_text(HEADER + ROW * 1_000)
    assert read_document(path, "x").media_type == CSV


@pytest.mark.slow
def test_a_list_of_200_megabytes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(HEADER + ROW * (200_000_000 // len(ROW)))
    assert read_document(path, "x.csv").text.startswith(HEADER)


def test_reads_an_honest_workbook() -> None:
    sheet = b"".join(b'<row r="%d"><c r="A%d"/></row>' % (row, row) for row in range(1, 2_000))
    document = make_document(make_workbook(sheet), "x.xlsx")
    assert document.media_type == XLSX
    assert document.text == ""


@pytest.mark.parametrize(
    "sheet",
    [b'<row r="1048576"><c r="XFD1048576"/></row>', b'<c r="A1"/><c r="ZZZ900000"/>'],
    ids=["far corner", "far cell"],
)
def test_refuses_a_workbook_that_would_choke_its_reader(sheet: bytes) -> None:
    with pytest.raises(InputError, match="claims"):
        make_document(make_workbook(sheet), "x.xlsx")


def test_refuses_a_workbook_that_unpacks_to_much_more_than_it_is() -> None:
    with pytest.raises(InputError, match="unpacks to"):
        make_document(make_bomb(), "x.xlsx")


@pytest.mark.slow
def test_a_workbook_that_lies_about_its_size_is_found_out() -> None:
    size = (200 << 20).to_bytes(4, "little")
    small = (100).to_bytes(4, "little")
    with pytest.raises(InputError, match="unpacks to"):
        make_document(make_bomb().replace(size, small), "x.xlsx")


def test_a_locked_or_broken_workbook_is_refused() -> None:
    data = make_workbook(b"<row/>")
    with pytest.raises(InputError, match="broken"):
        make_document(data[:-30], "x")
    with pytest.raises(InputError, match=r"broken|password"):
        make_document(data.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"), "x")


@pytest.mark.parametrize(
    "whole",
    [
        make_pdf("Hankekoodi: S1\n\nHankkeen nimi: Kokeilu"),
        make_workbook(b'<row r="1"><c r="A1"/></row>'),
        "<html><table><tr><td>Älä</td></tr></table></html>".encode(),
        (HEADER + ROW * 20).encode("utf-16"),
    ],
    ids=["pdf", "xlsx", "html", "csv"],
)
@given(data=st.data())
def test_damage_never_raises_anything_but_an_input_error(whole: bytes, data: st.DataObject) -> None:
    damaged = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    for place, byte in data.draw(st.lists(st.tuples(st.integers(0, len(whole)), st.integers(0, 255)), max_size=8)):
        if place < len(damaged):
            damaged[place] = byte
    with suppress(InputError):
        make_document(bytes(damaged), "x")
