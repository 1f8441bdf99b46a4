"""Listed names of printers, labs, institutes and bodies abroad, which nothing but the table tells; in any place."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Paino: Forssa Print, Forssa", ["Forssa Print"]),
        ("Kannet Aino Mallinen, Yliopistopaino 2008", ["Yliopistopaino"]),
        ("Kävimme Harvard Medical Schoolin ryhmän vieraina.", ["Harvard Medical School"]),
        ("FD Aino Mallander, Södertörns högskola", ["Södertörns högskola"]),
        ("Silloin Mittatekniikan keskus teki mittaukset.", ["Mittatekniikan keskus"]),
        ("The visitors came from the University of New South Wales.", ["University of New South Wales"]),
        ("Koe tehtiin, ja Oulun vesi on puhdasta.", []),
    ],
)
def test_names_that_only_the_table_tells_are_read(text: str, names: list[str]) -> None:
    assert [found.name for found in read_organisations(text)] == names


@pytest.mark.parametrize("sign", ["'", "’", "´", "`"])
def test_an_accent_may_stand_for_an_apostrophe(sign: str) -> None:
    check(f"Alzheimer{sign}s Disease International on järjestö.", ["Alzheimer's Disease International"])
    found = read_organisations(f"Mukana on Kivi{sign}s Kahvila Oy.")
    assert [each.raw for each in found] == [f"Kivi{sign}s Kahvila Oy"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Neuvontaa järjestää Digi- ja väestövirasto, jolta saa apua.", ["Digi- ja väestövirasto"]),
        ("Lupa saatiin valtioneuvostolta.", ["Valtioneuvosto"]),
        ("Asiasta sopivat Kemi ja valtioneuvosto.", ["Valtioneuvosto"]),
        ("Siitä säätää valtioneuvoston asetus, ja ohjelma on valtioneuvoston periaatepäätös.", []),
        ("Kela, PL 3, 00023 Valtioneuvosto", ["Kela"]),
        ("Kela\nPL 3, Valtioneuvosto / Statsrådet", ["Kela"]),
        ("Niin sanoo Yleisten kirjastojen neuvoston ohje.", ["Yleisten kirjastojen neuvosto"]),
        ("Kuvat ovat Kirkkojen maailmanneuvoston kokouksesta.", ["Kirkkojen maailmanneuvosto"]),
        ("Euroopan kirkkojen konferenssin juhla", ["Euroopan kirkkojen konferenssi"]),
    ],
)
def test_public_bodies_that_act(text: str, names: list[str]) -> None:
    assert [found.name for found in read_organisations(text)] == names
