"""The list of the forgotten finds their names in every writing, and nobody else's."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.people.name_forms import whole_name_forms, word_forms
from graph.errors import InputError, UsageError
from graph.model import Organisation, Participation, Project
from graph.resolve.forgetting import Forgetter
from graph.resolve.mentions import Mentions
from graph.resolve.naming import Naming
from graph.resolve.suppression import (
    Entry,
    Suppression,
    forgotten_iris,
    read_entries,
    read_suppression,
    write_entries,
)

KEY = b"a test key of 16+"
IRI = "https://w3id.org/hankeverkko/id/person/0123456789"


def entry(given: str = "Pasi", family: str = "Laukka", *, everyone: bool = True) -> Entry:
    hashed = Suppression((), KEY).hash_forms
    names = hashed(whole_name_forms((given,), family))
    return Entry("2026-01-02", "f" * 16, everyone, names, hashed(word_forms(family)), frozenset({IRI}))


LISTED = Suppression([entry()], KEY)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Pasi Laukka kertoi", "[…] kertoi"),
        ("kysy Pasi Laukalta.", "kysy […]."),
        ("Laukka, Pasi", "[…]"),
        ("PASI LAUKKA", "[…]"),
        ("P. Laukan mukaan", "[…] mukaan"),
        ("Pasi Juhani Laukka", "[…]"),
        ("Pasi\nLaukalle", "[…]"),
        ("Pasi Laukkakin tuli", "[…] tuli"),
        ("pasi.laukka@kunta.example", "[…]"),
        ("https://kunta.example/pasi-laukka-2020", "https://kunta.example/[…]-2020"),
        ("Laukka_Pasi_luonnos.txt", "[…]_luonnos.txt"),
        ("Pasin ja Pasi Laukan", "Pasin ja […]"),
    ],
)
def test_a_name_is_masked_however_it_is_written(text: str, masked: str) -> None:
    assert LISTED.mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "Pasi Laukkanen",
        "Pasi tuli. Liisa Laukka lähti",
        "Laukka tuli",
        "Pasila, Laukkaa harrastava",
        "Pasi Virtanen ja Liisa Laukka",
        "Laukkaradan Pasi",
        "",
    ],
)
def test_other_names_stay(text: str) -> None:
    assert LISTED.mask(text) is text


DOUBLE = Suppression([entry("Otso", "Karhumäki-Lahti")], KEY)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Otso Karhumäki-Lahti kertoi", "[…] kertoi"),
        ("Otso Karhumäki-Lahdelle", "[…]"),
        ("Otso A. Karhumäki-Lahti", "[…]"),
        ("Karhumäki-Lahti O.", "[…]."),
        *((f"Otso Karhumäki{dash}Lahti", "[…]") for dash in "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d\u05be"),
        ("Otso Karhumäki- Lahti", "[…]"),
        ("Otso Karhumäki Lahti", "[…]"),
        ("Otso\u00a0Karhumäki\u00ad-Lahti", "[…]"),
        ("Otso\u202fKarhu\u00admäki\u2060-\u200bLahti", "[…]"),
        (unicodedata.normalize("NFD", "Otso Karhumäki-Lahti."), "[…]."),
        ("Otso Karhum&auml;ki-Lahti", "[…]"),
        ("Otso&nbsp;Karhum&#228;ki&#x2011;Lahti & muut", "[…] & muut"),
        ("Otso_Karhumäki_Lahti", "[…]"),
        ("otso_karhumaki_lahti", "[…]"),
        ("http://a.example/Otso%20Karhum%C3%A4ki-Lahti", "http://a.example/[…]"),
        ("http://a.example/otso+karhum%E4ki%2Dlahti?x=1", "http://a.example/[…]?x=1"),
        ("http://a.example/otso-karhumaki-lahti.html", "http://a.example/[…].html"),
        ("@otsokarhumakilahti", "@[…]"),
        ("otsokarhumakilahti2016@a.example", "[…]"),
        ("karhumakilahti.otso@a.example", "[…]"),
        ("OtsoKarhumäki-Lahden", "[…]"),
        ("otso@karhumaki-lahti.example", "[…]"),
        ("Karhumäki-Lahti | Otso", "[…]"),
    ],
)
def test_a_double_name_is_masked_over_every_sign_that_may_join_it(text: str, masked: str) -> None:
    assert DOUBLE.mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "Karhumäki, Lahti ja Otso",
        "Karhumäki, Lahti on kaupunki",
        "Otso Virtanen, Aino Karhumäki-Lahti",
        "R&D 100 % &c; &otso; %zz",
        "Otso & Karhumäki-Lahti",
    ],
)
def test_what_only_resembles_a_double_name_stays(text: str) -> None:
    assert DOUBLE.mask(text) is text


def test_a_double_first_name_may_have_a_middle_name_behind_it() -> None:
    listed = Suppression([entry("Anna-Liisa", "Mäkelä")], KEY)
    assert listed.mask("Anna-Liisa Maria Mäkelä ja Anna–Liisa Mäkelän") == "[…] ja […]"
    assert listed.is_forgotten_name("Mäkelä, Anna‑Liisa")
    assert listed.is_forgotten_name("Anna-Liisa Maria Katri Mäkelä")
    assert not listed.is_forgotten_name("Liisa Mäkelä")


def test_a_family_name_alone_is_masked_only_where_asked() -> None:
    assert LISTED.mask("Laukan mukaan laukka on askellaji", alone=True) == "[…] mukaan laukka on askellaji"


def test_an_accent_lost_in_an_address_is_no_way_out() -> None:
    listed = Suppression([entry("Päivi", "Mäkelä")], KEY)
    assert listed.mask("paivi.makela@kunta.example") == "[…]"


def test_one_person_of_a_name_leaves_the_namesakes() -> None:
    listed = Suppression([entry(everyone=False)], KEY)
    assert not listed.is_forgotten_name("Pasi Laukka")
    assert LISTED.is_forgotten_name("LAUKKA Pasi")


def test_the_file_holds_no_name_and_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "forgotten.tsv"
    write_entries([entry(), entry("Päivi", "Mäkelä")], path)
    text = path.read_text(encoding="utf-8").casefold()
    assert not any(word in text for word in ("laukka", "pasi", "mäkelä"))
    assert {one.id for one in read_entries(path)} == {entry().id, entry("Päivi", "Mäkelä").id}
    assert forgotten_iris(tmp_path) == {IRI}


def test_a_list_that_knows_no_given_names_is_read(tmp_path: Path) -> None:
    path = tmp_path / "forgotten.tsv"
    write_entries([entry()], path)
    header, line = path.read_text(encoding="utf-8").splitlines()
    columns = header.split("\t")
    kept = [n for n, name in enumerate(columns) if name != "givens"]
    rows = ("\t".join(row.split("\t")[n] for n in kept) for row in (header, line))
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    assert read_entries(path) == [entry()._replace(label=entry().id)]


def test_a_given_name_alone_is_masked_only_where_asked() -> None:
    given = Suppression((), KEY).hash_forms(word_forms("Pasi"))
    listed = Suppression([entry()._replace(givens=given)], KEY)
    assert listed.mask("Kysy Pasilta, pasi", alone=True) == "Kysy […], pasi"
    assert listed.mask("Kysy Pasilta") == "Kysy Pasilta"


def test_another_key_or_a_damaged_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "forgotten.tsv"
    write_entries([entry()], path)
    assert read_suppression(tmp_path, KEY, "f" * 16).iris == {IRI}
    with pytest.raises(UsageError, match="another key"):
        read_suppression(tmp_path, b"another key of 16+", "e" * 16)
    path.write_text(path.read_text(encoding="utf-8")[:-30], encoding="utf-8")
    with pytest.raises(InputError, match="damaged"):
        read_suppression(tmp_path, KEY, "f" * 16)


WORDS = st.sampled_from(
    ["Pasi", "Laukka", "Laukan", "Liisa", "Laukkanen", "ja", ",", "-", "P.", "pasi.laukka@a.example"]
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=60))
def test_what_is_masked_holds_the_name_no_more(text: str) -> None:
    masked = LISTED.mask(text)
    assert LISTED.mask(masked) is masked


@pytest.mark.parametrize(
    "body",
    [
        Organisation("Mallin Sorvi Oy", "x", former_names=("Pasi Laukka Oy",)),
        Organisation("Mallin Sorvi Oy", "x", later_names=("Pasi Laukka Oy",)),
    ],
)
def test_a_body_whose_other_name_holds_the_name_goes(body: Organisation) -> None:
    project = Project("p/0", "Malli", participations=(Participation(body, "implementer", "x"),))
    assert Forgetter(LISTED, Naming(key=KEY), Mentions()).without(project).participations == ()
