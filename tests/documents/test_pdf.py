"""A printed page reads like the page: broken lines joined, heads and page numbers gone."""

from __future__ import annotations

import pytest

from converters.documents import PDF, make_document
from graph.errors import InputError
from graph.model import Repair
from tests.documents.make_pdf import make_pdf

PROSE = "Hankkeessa kokeillaan uutta tapaa auttaa nuoria aikuisia, jotka ovat työn ja koulutuksen ulkopuolella. " * 6


def test_joins_the_lines_that_the_width_broke() -> None:
    text = f"1 Hanke\n\nHankekoodi: S1\n\n{PROSE.strip()}\n\n- yksi\n- kaksi\n"
    assert make_document(make_pdf(text), "x").text == text


def test_leaves_out_heads_and_page_numbers() -> None:
    words = [f"{first}{second}{third}" for first in "klm" for second in "aeiouyäö" for third in "rstkplmnvh"]
    text = "\n\n".join(" ".join(words[start::7]) + " " + " ".join(words[::start]) + "." for start in range(1, 30))
    document = make_document(make_pdf(text, head="Euroopan unioni"), "x")
    assert "Euroopan unioni" not in document.text
    assert document.text.split() == text.split()
    assert document.repairs == (Repair("running-head", 6),)


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("mielen-\nterveys", "mielenterveys"),
        ("mielenterveys-\nja päihdetyö", "mielenterveys- ja päihdetyö"),
        ("Pohjois-\nPohjanmaa", "Pohjois-Pohjanmaa"),
        ("ESR-\nrahoitus", "ESR-rahoitus"),
        ("linja-\nauto", "linja-auto"),
        ("anna-\nliisa.aho(at)ranta.example", "anna-liisa.aho(at)ranta.example"),
        ("www.rannan-\nhanke.example/sivu", "www.rannan-hanke.example/sivu"),
    ],
)
def test_a_hyphen_at_a_line_end_stays_where_the_word_has_one(lines: str, joined: str) -> None:
    first, second = lines.split("\n")
    page = f"Tässä on pitkä rivi, jolla on monta sanaa ja jonka leveys on sama kuin koko sivun {first}\n{second}."
    assert make_document(make_pdf(page, wrap=False), "x").text.endswith(f" {joined}.\n")


def test_the_next_row_of_a_table_does_not_go_on_with_the_value_before() -> None:
    rows = [
        "Tiivistelmä      Kahvilassa tavataan naapureita, ja siellä on hyvä olla ja keskustella kaikesta",
        "\tkylän väen asiasta. Kahvilan avaa kylän oma väki, ja se on avoinna koko vuoden ajan.",
        "Käsittelyvaihe      Päättynyt",
    ]
    text = make_document(make_pdf("\n".join(rows), wrap=False), "x").text
    assert [line.split()[0] for line in text.splitlines() if line] == ["Tiivistelmä", "Käsittelyvaihe"]


def test_says_when_it_holds_pictures_only() -> None:
    with pytest.raises(InputError, match="a PDF with no text") as error:
        make_document(make_pdf(" \n "), "scan.pdf")
    assert "OCR" in error.value.advice


@pytest.mark.parametrize("cut", [20, 200, 500])
def test_a_broken_file_is_said_to_be_broken(cut: int) -> None:
    data = make_pdf("Hankekoodi: S1")
    with pytest.raises(InputError, match=r"broken|no text"):
        make_document(data[:cut], "x")


def test_a_locked_file_is_said_to_be_locked() -> None:
    locked = make_pdf("Hankekoodi: S1").replace(
        b"trailer",
        b"9 0 obj <</Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"41" * 32
        + b"> /U <"
        + b"42" * 32
        + b">>> endobj\ntrailer",
    )
    locked = locked.replace(b"/Root", b"/Encrypt 9 0 R /ID [<41><41>] /Root")
    with pytest.raises(InputError, match=r"password|broken"):
        make_document(locked, "x")


def test_its_kind_is_pdf() -> None:
    assert make_document(make_pdf("Hankekoodi: S1"), "x").media_type == PDF
