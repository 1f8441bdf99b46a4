"""What a project or a section of a paper is called, which names no body and no unit of nobody."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hankkeen nimi: DigiHUB Etelä-Savo\nHakija: Mikkelin kaupunki", ["Mikkelin kaupunki"]),
        ("Hankkeen nimi: Osaamiskeskus Kainuu\nHakija: Sotkamon kunta", ["Sotkamon kunta"]),
        ("Hankkeen nimi\nOsaamiskeskus Kainuu\nHakija\nSotkamon kunta", ["Sotkamon kunta"]),
        ("Hankkeen nimi: Nuorten tieto- ja neuvontapalvelut\nToteuttaja: Iin kunta", ["Iin kunta"]),
        ("Projektets namn: Kompetenscentrum Österbotten\nSökande: Vasa stad", ["Vasa stad"]),
        ("Project name: Innovation Hub Lapland\nApplicant: University of Lapland", ["University of Lapland"]),
    ],
)  # fmt: skip
def test_the_name_of_a_project_is_no_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hankkeen nimi: Nuorten Ystävät ry: Silta työhön", ["Nuorten Ystävät ry"]),
        ("Hankkeen nimi: Iin kunnan nuorisotoimen digihanke", [("Iin kunta", ("nuorisotoimi",))]),
        ("Hakijan nimi: Sotkamon kunta\nYksikkö: Nuorisotoimi", [("Sotkamon kunta", ("Nuorisotoimi",))]),
    ],
)  # fmt: skip
def test_a_body_in_the_name_of_its_project_is_one(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2.1 Tutkimuksen tausta\n2.2 Haastattelun toteutus ja kohderyhmä", []),
        ("3.1 Kyselyn kohderyhmä\n3.2 Haastattelujen työryhmä", []),
        ("1 Johdanto\n2 Hankkeen toteutus ja ohjausryhmä\n3 Tulokset", []),
        ("2.1 Hakijan yksikkö: Nuorisotoimi", [("", ("Nuorisotoimi",))]),
        ("1. Nuorisotoimi\n2. Kirjastopalvelut", [("", ("Nuorisotoimi",)), ("", ("Kirjastopalvelut",))]),
    ],
)  # fmt: skip
def test_a_heading_with_its_number_is_no_unit(text: str, found: Wanted) -> None:
    check(text, found)
