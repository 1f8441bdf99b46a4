"""A file's kind is told by its content, whatever its name says."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from converters.documents import CSV, HTML, PDF, TEXT, XLSX, make_document, media_type
from graph.errors import InputError
from tests.documents.make_pdf import make_pdf

PAGE = "Hankkeen nimi \u00a0 Kokeilu\nSalkku \u00a0 Työ\nTiivistelmä \u00a0 Yksi, kaksi, kolme, neljä.\n"
LIST = 'Koodi,Rahasto,Nimi,Tila\nS1,ESR,Yksi,Päättynyt\nS2,ESR,"Kaksi, kolme",Käynnissä\n'


def make_archive(*names: str) -> bytes:
    """A zip file with empty entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return out.getvalue()


@pytest.mark.parametrize("name", ["page.txt", "page.html", "list.csv", "noname"])
@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PAGE.encode(), TEXT),
        (b"one line without a label", TEXT),
        (LIST.encode(), CSV),
        (LIST.replace(",", ";").encode("cp1252"), CSV),
        (LIST.replace(",", "\t").encode("utf-16"), CSV),
        (b"\xef\xbb\xbf" + LIST.encode(), CSV),
        (b"<!DOCTYPE html><html><body>x</body></html>", HTML),
        (b"\n <HTML>\n<p>x", HTML),
        (b"<?xml version='1.0'?>\n<!DOCTYPE html>\n<html><body>x</body></html>", HTML),
        (b"<!-- saved --><table><tr><td>x</td></tr></table>", HTML),
        ("<html><p>ää</p></html>".encode("utf-16"), HTML),
        (make_pdf("Hankekoodi: S1"), PDF),
        (make_archive("xl/workbook.xml", "xl/worksheets/sheet1.xml"), XLSX),
    ],
)
def test_tells_a_kind_by_content(data: bytes, kind: str, name: str) -> None:
    assert media_type(data, name) == kind


def test_a_list_of_a_header_only_goes_by_its_name() -> None:
    assert media_type(b"Koodi,Rahasto,Nimi,Tila\n", "list.csv") == CSV
    assert media_type(b"Koodi,Rahasto,Nimi,Tila\n", "page.txt") == TEXT


def test_prose_with_commas_is_no_list() -> None:
    prose = "Nuoret, aikuiset, vanhat ja lapset, kaikki.\nOulu, Ii ja Vaala.\nMuuta ei ole.\n" * 20
    assert media_type(prose.encode(), "x") == TEXT


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "empty"),
        (b"\x00" * 50, "empty"),
        (make_archive("word/document.xml"), "Word"),
        (make_archive("content.xml", "mimetype"), "OpenDocument"),
        (make_archive("photos/1.jpg"), "zip archive"),
        (b"PK\x03\x04 broken", "broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "Office"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"{\\rtf1 x}", "RTF"),
        (bytes(range(256)) * 20, "no text"),
    ],
)
def test_says_what_is_not_read_and_what_to_do(data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what) as error:
        make_document(data, "file.txt")
    assert error.value.where == "file.txt"
    assert error.value.advice


def test_knows_the_shared_lists_and_seeds(shared: Path) -> None:
    for path in shared.glob("data/*.csv"):
        assert media_type(path.read_bytes(), "x") == CSV
    for path in shared.glob("seeds/*.txt"):
        assert media_type(path.read_bytes(), "x") == TEXT
