"""What rows of tables, agendas and minutes have beside a body: titles, columns, states, pages, sections."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check

TITLES = [
    "Uimarannan kunnostus",
    "Kylätalon remontti",
    "Jokilaakson perusnäyttelyn uudistaminen",
    "Yhteistyö jatkuu",
]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("name", ["Iin Nuorisoseura ry", "Kemin Kylät ry", "Alakylän kyläyhdistys ry"])
def test_a_title_in_small_letters_before_a_body_of_a_place(title: str, name: str) -> None:
    check(f"{title} {name}", [name])
    check(f"{title} {name} - 31.12.2024 Päättynyt", [name])
    check(f"Hanke Kehittämishanke - 310997 {title} {name} - 31.08.2025 Käynnissä Tiedot Keskustelu", [name])


@pytest.mark.parametrize(
    "name",
    [
        "Eläkeliitto Iin yhdistys ry",
        "Suomen luonnonsuojeluliitto Kainuun piiri ry",
        "Sotainvalidien veljesliitto Kainuun piiri ry",
        "Nuori Lumi Kemin osasto ry",
    ],
)
def test_a_branch_of_a_place_keeps_its_front(name: str) -> None:
    check(name, [name])


def test_columns_before_a_body_of_a_place() -> None:
    check("Hanketuki Projektstöd Kemin Kunto ry Paikallinen", ["Kemin Kunto ry"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("156 § LAUSUNNOT KEMIN LATUTUNNELI OY:N HAKEMUKSESTA Sivu 172", ["KEMIN LATUTUNNELI OY"]),
        ("Kokous\n\n15 § AVUSTUSTEN JAKO / IIN MARTAT RY Sivu 3", ["IIN MARTAT RY"]),
        ("Hyväksytty Iin kunnan sivistyslautakunnassa\n61 § / 28.11.2013", [("Iin kunta", ("sivistyslautakunta",))]),
        ("Hyväksytty Iin kunnan sivistyslautakunnassa 5.6.2012 § 44", [("Iin kunta", ("sivistyslautakunta",))]),
        ("Hyväksytty Iin kunnanvaltuustossa 12.5.2014 § 23", [("Iin kunta", ("kunnanvaltuusto",))]),
        ("KIVI RY:N HALLITUS", ["KIVI RY"]),
    ],
)
def test_agendas_and_minutes(text: str, found: Wanted) -> None:
    check(text, found)
