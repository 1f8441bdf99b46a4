"""Every encoding and every damage of a saved page gives the same clean text, and each repair is counted."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.documents import make_document
from converters.documents.decoding import decode_text
from graph.model import Repair

TEXT = "Hankkeen nimi \u00a0 Työllisyyttä ja “äö” – Åbo\nSalkku \u00a0 Älä\n"
PLAIN = TEXT.replace("“äö” – ", "")


def repairs(data: bytes) -> dict[str, int]:
    return {repair.kind: repair.times for repair in make_document(data, "x").repairs}


@pytest.mark.parametrize(
    ("encoding", "kind"),
    [
        ("utf-8-sig", "byte-order-mark"),
        ("utf-16", "byte-order-mark"),
        ("utf-32", "byte-order-mark"),
        ("utf-16-le", "encoding-utf-16"),
        ("utf-16-be", "encoding-utf-16"),
        ("cp1252", "encoding-cp1252"),
    ],
)
def test_finds_the_encoding(encoding: str, kind: str) -> None:
    document = make_document(TEXT.encode(encoding), "x")
    assert document.text == TEXT
    assert document.repairs == (Repair(kind, 1),)


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "mac_roman", "cp850"])
def test_finds_one_byte_encodings_by_the_finnish_letters(encoding: str) -> None:
    assert make_document(PLAIN.encode(encoding), "x").text == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "The budget is 5 000 € in all, 60% ERDF.",
        "Project leader: Pavel Škvorecký’s deputy, Miloš Novak",
        "“We’re learning together”, she said – and so on… Costs: € 20 000",
        "Projektinnehavare: Vasa stad, ”Lek och lust”",
    ],
)
def test_windows_1252_needs_no_finnish_letter(text: str) -> None:
    text = text.replace("ý", "y")
    assert decode_text(text.encode("cp1252"))[0] == text


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
@pytest.mark.parametrize("text", ["Älä pelkää, äiti", "YHTEYSHENKILÖ", "Kestävä kehitys, Åbo"])
def test_a_few_letters_inside_words_tell_the_encoding(encoding: str, text: str) -> None:
    assert decode_text(text.encode(encoding))[0] == text


def test_clean_text_stays_as_it_is() -> None:
    document = make_document(TEXT.encode(), "x")
    assert document.text == TEXT
    assert document.repairs == ()


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1", "mac_roman"])
def test_mends_mojibake(wrong: str) -> None:
    damaged = PLAIN.encode().decode(wrong)
    document = make_document(damaged.encode(), "x")
    assert document.text == PLAIN
    assert repairs(damaged.encode())["mojibake"] >= 1


def test_mends_only_the_damaged_lines() -> None:
    text = "Selvä ’lainaus’ ja Ã¤iti\nSelvä ’lainaus’ …\n"
    assert make_document(text.encode(), "x").text == "Selvä ’lainaus’ ja äiti\nSelvä ’lainaus’ …\n"


def test_composes_accents() -> None:
    data = unicodedata.normalize("NFD", PLAIN).encode()
    assert make_document(data, "x").text == PLAIN
    assert repairs(data) == {"decomposed-accent": 5}


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_unifies_line_ends(end: str) -> None:
    data = TEXT.replace("\n", end).encode()
    assert make_document(data, "x").text == TEXT
    assert repairs(data) == {"line-end": 2}


def test_drops_characters_that_show_nothing() -> None:
    data = "Hank\u00adkeen\x00 ni\u200bmi\x07".encode()
    assert make_document(data, "x").text == "Hankkeen nimi"
    assert repairs(data) == {"control-character": 2, "invisible-character": 2}


def test_a_page_cut_inside_a_letter_loses_that_letter_only() -> None:
    data = "Älä lähde yö".encode()[:-1]
    assert make_document(data, "x").text == "Älä lähde y"
    assert repairs(data) == {"cut-character": 1}


def test_a_few_windows_bytes_in_utf8_are_read_as_such() -> None:
    data = "Tämä on ehjä. ".encode() + "Tämä".encode("cp1252") + b" on vierasta."
    assert make_document(data, "x").text == "Tämä on ehjä. Tämä on vierasta."
    assert repairs(data) == {"encoding-mixed": 2}


def test_a_declared_encoding_counts_where_the_bytes_allow_it() -> None:
    data = '<html><head><meta charset="iso-8859-4"></head><p>Šiauliai ä</p></html>'.encode("iso-8859-4")
    assert make_document(data, "x").text == "Šiauliai ä\n"


LATIN_9 = "Šamaani ja 5 € -hanke\nYhteyshenkilö Žanna Šmakova, Työ Oy"


@pytest.mark.parametrize("label", ["ISO-8859-15", "iso_8859-15", "iso885915", "latin9", "csISO885915"])
def test_latin_9_is_an_encoding_of_its_own(label: str) -> None:
    for head in (f'<html><head><meta charset="{label}"></head>', f'<?xml version="1.0" encoding="{label}"?><html>'):
        document = make_document(f"{head}<pre>{LATIN_9}</pre></html>".encode("iso8859-15"), "x.html")
        assert document.text.strip() == LATIN_9
        assert document.repairs == (Repair("encoding-iso8859-15", 1),)


@pytest.mark.parametrize("label", ["iso-8859-1", "latin1", "us-ascii", "windows-1252"])
def test_latin_1_is_read_as_windows_1252(label: str) -> None:
    page = f'<html><head><meta charset="{label}"></head><p>{LATIN_9} – ½ ¤</p></html>'
    assert make_document(page.encode("cp1252"), "x").text == f"{LATIN_9} – ½ ¤\n".replace("\n", " ", 1)


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeen budjetti on 50 000 €, työttömien osuus 3 €/pv.",
        "Rahoitus: 1,2 milj. € (ESR 600 k€), öljy 10,- €",
        "Hän on syntynyt Škodan kylässä, Tšekissä: täysi maš.",
        "ŠAKKIKERHO JA TŠEKIN YSTÄVÄT ry",
        "Yhteyshenkilöt Žanna Šmakova, puhelin 050 000 0001",
        "bežev väri ja crème brûlée, hors d'œuvre",
    ],
)
def test_latin_9_is_known_by_its_letters_and_the_euro(text: str) -> None:
    assert decode_text(text.encode("iso8859-15"))[0] == text


@pytest.mark.parametrize(
    "text",
    [
        "Etusivu ¦ Yhteystiedot ¦ Ylläpito",
        "Etusivu|Yhteys¦Työ",
        "EU´n ja EAKR´n tukea työllä, rock´n´roll",
        "´Elämä´ ja ´Äly´ ovat hankkeita",
        "2½-vuotiaat ja ½ litraa öljyä, ¼ l, 1 ¾ h",
        "¤ Ensimmäinen kohta\n¤ Toinen kohta",
        "Näin ¨ ja ¸ ovat irrallaan",
        "pieni ´80-luvun yö",
        "Työtä 50 000 €, Šamaani, öinen ja Žanna",
    ],
)
def test_signs_of_windows_1252_stay_signs(text: str) -> None:
    assert decode_text(text.encode("cp1252"))[0] == text


WORDS = ("Työ", "hanke", "ESR", "Šamaani", "Tšekki", "Žanna", "5 €", "12 000 €", "ja", "Äly,", "50")


@given(st.lists(st.sampled_from(WORDS), max_size=9))
def test_words_are_the_same_in_every_encoding(words: list[str]) -> None:
    text = " ".join(["Hyvää työtä pääkäyttäjälle", *words])
    for encoding in ("utf-8", "utf-16", "iso8859-15", "cp1252"):
        assert decode_text(text.encode(encoding))[0] == text


def test_a_wrong_declaration_does_not_count() -> None:
    page = '<html><head><meta charset="{}"></head><p>Älä lähde</p></html>'
    for declared, real in (("utf-8", "cp1252"), ("iso-8859-1", "utf-8"), ("nonsense", "cp1252"), ("base64", "cp1252")):
        assert make_document(page.format(declared).encode(real), "x").text == "Älä lähde\n"


@given(st.binary(max_size=300))
def test_no_bytes_are_refused_or_lost_to_an_exception(data: bytes) -> None:
    text, _ = decode_text(data)
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text


@pytest.mark.slow
@given(st.text(alphabet=st.characters(codec="cp1252", exclude_categories=["Cc", "Cf"]), max_size=200))
def test_text_that_is_clean_is_never_changed_unless_it_looks_damaged(text: str) -> None:
    if not set(text) & set("ÃÂâ"):
        assert decode_text(text.encode())[0] == unicodedata.normalize("NFC", text)


def test_the_seeds_and_lists_are_clean(shared: Path) -> None:
    for path in [*shared.glob("seeds/*.txt"), *shared.glob("data/*.csv")]:
        document = make_document(path.read_bytes(), path.name)
        assert document.text == path.read_text(encoding="utf-8")
        assert document.repairs == ()
