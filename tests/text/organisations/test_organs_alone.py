"""Organs that begin a sentence of a text that names no body."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kirkkoneuvosto on päätösvaltainen, kun puolet on paikalla.", [("", ("Kirkkoneuvosto",))]),
        ("Sivistyslautakunta merkitsee asian tiedoksi. Sivistyslautakunta kiittää.", [("", ("Sivistyslautakunta",))]),
        ("Kunnanhallitus päätti asiasta. Tekninen lautakunta esitti sitä.",
         [("", ("Kunnanhallitus",)), ("", ("Tekninen lautakunta",))]),
        ("Hallitus esitti lakia. Neuvosto antoi lausunnon. Lautakunta päätti.", []),
        ("Valtioneuvoston asetus 5/2020", []),
        ("Iin kunta hakee tukea. Sivistyslautakunta päätti siitä.", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_an_organ_with_its_field_is_one_of_nobody(text: str, found: Wanted) -> None:
    check(text, found)
