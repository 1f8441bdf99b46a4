"""What ends a row of contents, of an imprint, of a programme or of partners is no part of the name before it."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta ........................ 12", ["Iin kunta"]),
        ("Simon opisto\nLakeuden Opisto 27", ["Simon opisto", "Lakeuden Opisto"]),
        ("Simon kunnanvirasto klo", ["Simon kunnanvirasto"]),
        ("© Kuntaliitto ja kirjoittajat", ["Kuntaliitto"]),
        ("Kuntaliitto ja tekijät Oppaita 2015:2\nTaitto: Kelo Oy", ["Kuntaliitto", "Kelo Oy"]),
        ("Kemin kaupunginkirjasto FM Aino Virtanen", ["Kemin kaupunginkirjasto"]),
        ("Ii Simo Tornio Kemin kaupunginkirjasto YTM Aino Virtanen", ["Kemin kaupunginkirjasto"]),
        ("Ii Simo ABC-kirjasto Tornio Kemin kaupunginkirjasto HuK", ["Kemin kaupunginkirjasto"]),
        ("Merikylien liitto MkL", ["Merikylien liitto"]),
        # A firm's number is its own.
        ("Kelo Lasi 2000 Oy", ["Kelo Lasi 2000 Oy"]),
    ],
)
def test_pages_hours_authors_and_degrees(text: str, found: Wanted) -> None:
    check(text, found)


def test_the_country_the_region_and_the_part_of_a_partner() -> None:
    rows = [
        "City of Kemi Finland Lapland Lead Partner",
        "Murmansk Institute of Fishing and Inventions Russia Murmansk Oblast Partner",
        "Joint Authority of Education of Meri-Kelo Region Finland Lapland Partner",
    ]
    names = ["City of Kemi", "Murmansk Institute of Fishing and Inventions"]
    check("Partners:\n" + "\n".join(rows), [*names, "Joint Authority of Education of Meri-Kelo Region"])


def test_a_name_in_quotes_holds_its_joining_word() -> None:
    check("Partners:\nKelo Educational Institution “Kelo College of Roads and Bridges”\nCity of Kemi",
          ["Kelo Educational Institution “Kelo College of Roads and Bridges", "City of Kemi"])  # fmt: skip


def test_countries_under_a_label_tell_the_bodies_of_a_list() -> None:
    rows = [
        "CVO Lumo (Belgien)",
        "Kustskolan Ab (Finland)",
        "ROC Kelo Noord (Nederländerna)",
        "HB & VUC Lumo (Danmark)",
    ]
    check("Projektpartners\n" + "\n".join(rows), ["CVO Lumo", "Kustskolan Ab", "ROC Kelo Noord", "HB & VUC Lumo"])


def test_a_college_of_teachers_is_of_its_university() -> None:
    check("Toteuttaja: Kelon ammattikorkeakoulu/ Ammatillinen opettajakorkeakoulu Muut toteuttajaorganisaatiot: Kela",
          [("Kelon ammattikorkeakoulu", ("Ammatillinen opettajakorkeakoulu",)), "Kela"])  # fmt: skip
