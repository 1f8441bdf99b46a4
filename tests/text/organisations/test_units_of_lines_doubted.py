"""Units on lines of a list that may be bodies of their own, and those before or behind their body over a slash."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Kivi Oy\nKemin kaupunki\nKatulaitos\nLapin liitto", 0.7),
        ("Kivi Oy\nVesilaitos", 0.7),
        ("Mukana:\n- Lapin liitto\n- Kemin kaupunki\n- Sivistyspalvelut\n- Iin kunta", 0.7),
        ("Kemin kaupunki\nKatulaitos\nKatu 1, 90000 Kemi", 1.0),
        ("Kemin kaupunki\nSivistyspalvelut\nIin kunta", 1.0),
    ],
)
def test_what_may_be_a_body_of_its_own_is_not_sure(text: str, confidence: float) -> None:
    assert [each.confidence for each in read_organisations(text) if each.units] == [confidence]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vesiasioiden asiakaspalvelu / Lapin ELY-keskus", [("Lapin ELY-keskus", ("Vesiasioiden asiakaspalvelu",))]),
        ("Asiakaspalvelu / Lapin ELY-keskus", [("Lapin ELY-keskus", ("Asiakaspalvelu",))]),
        ("Asiakaspalvelu", []),
        ("Sopimus tehtiin Lapin ELY-keskuksen ympäristö ja luonnonvarat vastuualueen kanssa.",
         [("Lapin ELY-keskus", ("ympäristö ja luonnonvarat vastuualue",))]),
        ("Ohjeet antoi Lapin aluehallintoviraston peruspalvelut, oikeusturva ja luvat vastuualue.",
         [("Lapin aluehallintovirasto", ("peruspalvelut, oikeusturva ja luvat vastuualue",))]),
        ("- Kemin kaupunki\n  - Sivistyspalvelut", [("Kemin kaupunki", ("Sivistyspalvelut",))]),
        ("Iin kunnan kirjaston puhelinnumero", [("Iin kunta", ("kirjasto",))]),
    ],
)  # fmt: skip
def test_the_whole_name_of_a_unit_is_read(text: str, found: Wanted) -> None:
    check(text, found)
