"""Parishes by their short forms, and companies whose names hold "&", "and" or "ja"."""

from __future__ import annotations

from itertools import product

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

PARISHES = ("Karjasillan", "Keuruun", "Haukiputaan", "Keski-Porin")
SHORT = ("srk", "ev.lut.srk", "ev.lut. srk", "ev.-lut. srk", "ortodoksinen srk", "kappelisrk")
UNIONS = ("srk-yhtymä", "ev.lut. srk-yhtymä", "ev.lut.srk-yhtymä", "seurakuntayht", "srk-yht")
CASES = {
    "n": "Sovittiin {} kanssa.",
    "lle": "Avustus myönnettiin {} kolmeksi vuodeksi.",
    "ssa": "Työ tehtiin {} ensin.",
}


@pytest.mark.parametrize(("place", "short"), list(product(PARISHES, SHORT)))
def test_a_parish_is_read_by_its_short_form(place: str, short: str) -> None:
    name = f"{place} {short}"
    for text in (name, f"{name}.", f"Kemin kaupunki, {name}", f"Mukana ovat {name} ja Kemin kaupunki."):
        found = {each.name: each.type for each in read_organisations(text)}
        assert found.pop("Kemin kaupunki", "municipality") == "municipality"
        assert found == {name: "parish"}


@pytest.mark.parametrize(("place", "case"), list(product(PARISHES, CASES)))
def test_a_short_form_is_read_in_its_cases(place: str, case: str) -> None:
    check(CASES[case].format(f"{place} srk:{case}"), [f"{place} srk"])
    check(f"{place} srk:n nuorisotyö", [(f"{place} srk", ("nuorisotyö",))])


@pytest.mark.parametrize(("place", "short"), list(product(("Kuopion", "Kouvolan"), UNIONS)))
def test_a_parish_union_is_read_by_its_short_form(place: str, short: str) -> None:
    for text in (f"{place} {short}", f"{place} {short}."):
        assert [(each.name, each.type) for each in read_organisations(text)] == [(f"{place} {short}", "parish-union")]


@pytest.mark.parametrize("text", ["srk", "Srk", "paikallinen srk", "Työ on srk:n oma."])
def test_the_short_form_alone_is_no_parish(text: str) -> None:
    check(text, [])


def test_parishes_may_share_a_short_form() -> None:
    check("Kuhmon ja Kemin srk:t", ["Kuhmon srk", "Kemin srk"])


FIRMS = (
    "Oy Kuhmo Bygg & Design Ab",
    "Ab Skog och Vatten Oy",
    "Oy Metsä ja Puu Ab",
    "Bygg & Design Oy",
    "Aho & Kokko Oy",
    "Example Training and Assessment Ltd",
    "Kivimäki ja Kumpp. Oy",
    "Kivimäki & Kumpp. Oy",
    "Kivimäki ja Pojat Oy",
    "Oy Kivimäki & Kumpp. Ab",
)


@pytest.mark.parametrize("firm", FIRMS)
def test_a_firm_may_hold_a_conjunction(firm: str) -> None:
    for text, others in (
        (firm, []),
        (f"{firm}, Kuhmon kaupunki", ["Kuhmon kaupunki"]),
        (f"Työn teki {firm} yhdessä Kuhmon kaupungin kanssa.", ["Kuhmon kaupunki"]),
    ):
        check(text, [firm, *others])
    check(f"Kuhmon kaupunki; {firm}", ["Kuhmon kaupunki", firm])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oy Kuhmo Ab & Kivimäki Oy", ["Oy Kuhmo Ab", "Kivimäki Oy"]),
        ("Ab Kuhmo & Oy Metsä Ab", ["Ab Kuhmo", "Oy Metsä Ab"]),
        ("Oy Kuhmo Ab ja Metsä Ab", ["Oy Kuhmo Ab", "Metsä Ab"]),
        ("Kuhmon kaupunki & Kela", ["Kuhmon kaupunki", "Kela"]),
        ("The work was done by Kemira and Outotec Ltd.", ["Kemira", "Outotec Ltd"]),
        ("Partners are the University of Oulu and Example Ltd.", ["University of Oulu", "Example Ltd"]),
        (
            "Example Training and Assessment Ltd UK; Kuhmon kaupunki",
            ["Example Training and Assessment Ltd UK", "Kuhmon kaupunki"],
        ),
    ],
)
def test_two_firms_stay_two(text: str, found: Wanted) -> None:
    check(text, found)
