"""Reads names around a bracket, behind posts, talks and pages, of several parishes and towns, and values of fields."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations


def _names(text: str) -> list[str]:
    return [found.name for found in read_organisations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hakija on Oulun Lumikerho (OLK) ry.", ["Oulun Lumikerho ry"]),
        ("Lapin Liikunta ja Lumi (LLL) ry:n hanke alkoi.", ["Lapin Liikunta ja Lumi ry"]),
        ("Mukana on Kemin Kelo (Kelo) Oy ja Iin kunta.", ["Kemin Kelo Oy", "Iin kunta"]),
        ("Hakijana on Oulun Lumikerho (OuLu) ry.", ["Oulun Lumikerho ry"]),
        ("Oulun Lumikerho ry (OLK) hakee tukea.", ["Oulun Lumikerho ry"]),
        ("Ohje on täällä (PDF) ja tukea haetaan.", []),
    ],
)
def test_a_short_name_in_a_bracket_stands_before_the_legal_form(text: str, expected: list[str]) -> None:
    assert _names(text) == expected


def test_the_short_name_in_a_cell_stays_the_abbreviation() -> None:
    (found,) = read_organisations("Oulun Lumikerho (OLK) ry")
    assert (found.name, found.abbreviation) == ("Oulun Lumikerho ry", "OLK")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ryhmään kuuluivat johtaja Aino Virtanen Kelo Oy ja Ville Aho.", ["Kelo Oy"]),
        ("johtaja Aino Virtanen Kelo Oy, tutkija Ville Korhonen Lapin yliopisto", ["Kelo Oy", "Lapin yliopisto"]),
        ("Teiden kunto Toimitusjohtaja Aino Virtanen Kelo Oy", ["Kelo Oy"]),
        ("Polkujen hoito Toiminnanjohtaja Aino Virtanen Suomen Polkukerho", ["Suomen Polkukerho"]),
        ("Liike kasvuun -hanke 11 Iin kunta", ["Iin kunta"]),
        ("Iin kunta 20 Simon kunta 30 Kemin kaupunki 50", ["Iin kunta", "Simon kunta", "Kemin kaupunki"]),
        ("Aino Virtanen Kelo Oy", ["Aino Virtanen Kelo Oy"]),
        ("johtaja Aino Virtanen Oy", ["Aino Virtanen Oy"]),
    ],
)
def test_posts_people_talks_and_pages_before_a_body_are_no_part_of_it(text: str, expected: list[str]) -> None:
    assert _names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leirit pidettiin Kellon ja Pateniemen seurakunnissa.", ["Kellon seurakunta", "Pateniemen seurakunta"]),
        ("Mukana ovat Aino Virtasen ja Lapin seurakunnat.", []),
        ("Mukana ovat Suomen ja Viron seurakunnat.", []),
        ("I styrelsen sitter städerna Vasa och Karleby.", ["Vasa stad", "Karleby stad"]),
        ("Mukana ovat kaupungit Oulu ja Kemi.", []),
    ],
)
def test_parishes_and_towns_that_share_their_head_are_several(text: str, expected: list[str]) -> None:
    assert _names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asema: johtaja, Iin kunta", ["Iin kunta"]),
        ("Asema: johtaja", []),
        ("Asema: johtaja, kehitys ja uudet alat", []),
        ("Rahoittaja: Euroopan sosiaalirahasto (Lapin liitto)", ["Euroopan sosiaalirahasto", "Lapin liitto"]),
        ("Rahoittaja: Euroopan sosiaalirahasto (ESR)", ["Euroopan sosiaalirahasto"]),
        ("Iin kunta:\nKemin kaupunki:", ["Iin kunta", "Kemin kaupunki"]),
        ("Osuuskunta LUMO:n kumppanit ovat kyliä.", ["Osuuskunta LUMO"]),
    ],
)
def test_a_body_in_a_field_is_read_behind_a_post_a_fund_and_before_a_colon(text: str, expected: list[str]) -> None:
    assert _names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Åbo Akademi\n20500 Åbo\n\nUmeå Universitet\n901 87 Umeå", ["Åbo Akademi", "Umeå universitet"]),
        ("Ådals församling (Ådal parish)", ["Ådals församling"]),
        ("Kelo Oy & Aino Virtanen, Lapin liitto", ["Kelo Oy", "Lapin liitto"]),
        ("Kelo & Kaarna Oy, Lapin liitto", ["Kelo & Kaarna Oy", "Lapin liitto"]),
        ("Projekt av föreningen Iin kyläset ry i Ii", ["Iin kyläset ry"]),
        ("a Oulun yliopisto, kirjoittaja\nb Lapin yliopisto", ["Oulun yliopisto", "Lapin yliopisto"]),
        ("Työtä tehdään Oulun ja Lapuan hiippakuntien alueella.", []),
        ("Mukana ovat Oulun ja Lapuan hiippakunnat.", ["Oulun hiippakunta", "Lapuan hiippakunta"]),
        ("Esillä ovat niin Kemin museon kuin Oulun taidemuseon kokoelmat.", ["Kemin museo", "Oulun taidemuseo"]),
        ("Iin kunta\nRahoituksen määrä\n1 000 €", ["Iin kunta"]),
        ("sosionomi, ylempi AMK", []),
        ("Lapin AMK", ["Lapin AMK"]),
    ],
)
def test_names_side_by_side_are_parted_and_headings_are_none(text: str, expected: list[str]) -> None:
    assert _names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Run by the Centre for Economic Development, Transport and the Environment for Lapland, offers services.",
            ["Centre for Economic Development, Transport and the Environment for Lapland"],
        ),
        (
            "The Danish Prison and Probation Service takes part.",
            ["Danish Prison and Probation Service"],
        ),
        ("Finnish youth services are good, as Finnish Service design is.", []),
        (
            "The Kouvola Employment and Economic Development Office takes part.",
            ["Kouvola Employment and Economic Development Office"],
        ),
    ],
)
def test_english_authorities_keep_their_fields_and_have_no_verb_for_a_unit(text: str, expected: list[str]) -> None:
    assert [(found.name, found.units) for found in read_organisations(text)] == [(name, ()) for name in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lapin Lumiset ry, Lapplands Snö rf, Iin kunta", ["Lapin Lumiset ry", "Iin kunta"]),
        ("Lapin Lumiset ry, Nylands Snö rf", ["Lapin Lumiset ry", "Nylands Snö rf"]),
        ("Kemin kaupunginkirjasto – Lapin maakuntakirjasto\nIin kunta", ["Kemin kaupunginkirjasto", "Iin kunta"]),
        ("Hanketta johtaa THL – Terveyden ja hyvinvoinnin laitos.", ["Terveyden ja hyvinvoinnin laitos"]),
        ("Suomen Palloliitto ry\nPalloliiton väkeä", ["Suomen Palloliitto ry", "Suomen Palloliitto ry"]),
        ("Kahden vesiensuojeluyhdistyksen hanke alkoi.", []),
        ("Asian ratkaisi eduskunnan tarkastusvaliokunta.", ["Eduskunta"]),
    ],
)
def test_another_name_of_a_body_is_no_other_body(text: str, expected: list[str]) -> None:
    assert _names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway University of Snow, Sweden University of Ice", ["University of Snow", "University of Ice"]),
        ("Scotland University of the West of Scotland (UWS)", ["University of the West of Scotland"]),
        ("The areas are Kainuu and the region of Pietarsaari.", []),
        ("Kyrkans Utlandshjälp KUH", ["Kyrkans Utlandshjälp"]),
        ("Borgå Migrationscenter tar emot asylsökande.", ["Borgå Migrationscenter"]),
        ("Huset ägs av Storby Kulturgille.", ["Storby Kulturgille"]),
        ("Vi anlitar en reklambyrå i Vasa.", []),
        ("Rahoittajat: Euroopan unionin osarahoittama (ESR+), Lapin liitto", ["Lapin liitto"]),
        ("Raportin nimi: Lapin luonto ja erikoisala", []),
        ("Hakija on Osuuskunta A. Lumikko.", ["Osuuskunta A. Lumikko"]),
        (
            "Euroopan rakenne- ja investointirahastot - Euroopan aluekehitysrahasto (EAKR)",
            ["Euroopan aluekehitysrahasto"],
        ),
        ("Saamelaismuseo Siidaa Äila Kerhola edustaa.", ["Saamelaismuseo Siida"]),
        ("Suomen Kulttuurirahaston Lapin rahasto tukee.", ["Suomen Kulttuurirahasto"]),
    ],
)
def test_countries_areas_and_titles_are_no_part_of_a_name(text: str, expected: list[str]) -> None:
    assert _names(text) == expected
