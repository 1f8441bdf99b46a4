"""Names with the sums they were granted or their countries: listed in brackets, in rows below a heading."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "De fick bidrag: Kelo Bandy (9 000), Kelo handboll (17 000), Porvoon Tarmo (17 000), Lovisa Sim (4 000).",
            ["Kelo Bandy", "Kelo handboll", "Porvoon Tarmo", "Lovisa Sim"],
        ),
        (
            "Grants went to Kelo Theatre (12,000 €), Arctic Dance House (8,000 €), Kelo chamber music (5,000 €).",
            ["Kelo Theatre", "Arctic Dance House", "Kelo chamber music"],
        ),
        (
            "Avustukset saivat Iin Urheilijat (12 000 euroa), Kiva Judo (8 000) ja Haukiputaan Heitto (5 000).",
            ["Iin Urheilijat", "Kiva Judo", "Haukiputaan Heitto"],
        ),
    ],
)
def test_names_with_sums_are_bodies_beside_one(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "text",
    [
        "Apurahan saivat Matti Virtanen (3 000), Anna Lind (4 000) ja Aino Korhonen (5 000).",
        "Suurimmat ovat Oulu (210 000), Ii (10 000) ja Kemi (20 000).",
        "Tukea saivat hankkeet Lumo (30 000 €), Kaarna (20 000 €) ja Meri (10 000 €).",
        "Avustuksen menot: Palkat (30 000 €), Matkat (20 000 €) ja Ostopalvelut (10 000 €).",
        "Kirjat ovat Kaarna (2015), Meri (2017) ja Lumo (2019).",
    ],
)
def test_people_places_projects_and_costs_with_sums_are_none(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Hankkeen kumppanit olivat Kivi Oy, Paper House (Liettua) ja Manesgården (Ruotsi).",
            ["Kivi Oy", "Paper House", "Manesgården"],
        ),
        (
            "Lumo-hankkeen kumppaneina toimivat Umeå kommun (Ruotsi), Manegen (Ruotsi) ja Kaarna Art Farm (Norja).",
            ["Umeå kommun", "Manegen", "Kaarna Art Farm"],
        ),
        (
            "Projektets partner var Lumo Teater (Finland), Manegen (Sverige) och Fjellhuset (Bodø, Norge).",
            ["Lumo Teater", "Manegen", "Fjellhuset"],
        ),
    ],
)
def test_partners_with_their_countries_are_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "text",
    [
        "Puhujat ovat Anna Lind (Ruotsi) ja Pekka Salo (Suomi).",
        "Yhtyeet ovat Kaarna (Suomi) ja Loimu (Ruotsi).",
    ],
)
def test_people_and_bands_with_their_countries_are_none(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Understöd till föreningar\n\nPargas IK 2400€\nVilkas 900€\nNordans Vind 1000€\nIF Norrskenet 500 €",
         ["Pargas IK", "Vilkas", "Nordans Vind", "IF Norrskenet"]),
        ("Kulttuuriavustukset 2019\nIin Nuorisoseura 500 €\nKuoro Kaamos 700 €\nIin Martat ry 300 €",
         ["Iin Nuorisoseura", "Kuoro Kaamos", "Iin Martat ry"]),
        ("Hankkeen avustukset ja kulut\nPalkat 12 000 €\nMatkat 400 €\nYhteensä 12 400 €", []),
        ("Kuoron kulut\nIin Martat ry 300 €\nPalkat 400 €\nMatkat 500 €", ["Iin Martat ry"]),
    ],
)  # fmt: skip
def test_names_of_such_rows_are_bodies_beside_told_ones(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Luonnossa lapsena (Lasten metsän tuki ry, 130.000 €)\n• Kylien kehittäminen", ["Lasten metsän tuki ry"]),
        ("Muovin keräys ja kierto (MuKi) (Turun yliopisto, 188 448 €)", ["Turun yliopisto"]),
        ("Kierto käyttöön Hämeenlinnassa (Lumon Kehitys Oy, 174 840 euroa)", ["Lumon Kehitys Oy"]),
        ("Kylät elävät (arvio 5 000 €)", []),
    ],
)
def test_a_bracket_with_a_sum_names_who_gets_it_for_the_project_before_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("KAARNA (Oulun yliopisto 75.000 €) *)", ["Oulun yliopisto"]),
        ("• Mennään Tavastia (Lumon Kehitys Oy, 75 000€). Lisää voimaa, jota Iin kunta tarvitsee.",
         ["Lumon Kehitys Oy", "Iin kunta"]),
        (" • Nuoret tekijät, hakijana Lumon kannatus Oy\n • VALO 2016, hakijana Iin Martat ry",
         ["Lumon kannatus Oy", "Iin Martat ry"]),
        ("• Iin kunta, hakijana Kivi ry", ["Iin kunta", "Kivi ry"]),
    ],
)  # fmt: skip
def test_the_title_of_a_project_before_its_applicant_is_no_body(text: str, found: Wanted) -> None:
    check(text, found)
