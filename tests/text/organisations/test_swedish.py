"""Swedish names that say what they are for, firms by their last word or letters, publications and agendas."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Stiftelsen för bevarandet av Storå slotts trädgård fick 1 000 euro.",
            ["Stiftelsen för bevarandet av Storå slotts trädgård"],
        ),
        ("Föreningen för nordisk visa rf fick bidrag.", ["Föreningen för nordisk visa rf"]),
        ("Sällskapet för stadsodling ansökte om bidrag.", ["Sällskapet för stadsodling"]),
        ("Stiftelsen för Storåns väl och Luotola Oy deltog.", ["Stiftelsen för Storåns väl", "Luotola Oy"]),
        ("Storby kyrkby byaförening ordnar loppis.", ["Storby kyrkby byaförening"]),
        ("En lokal hembygdsförening ordnar kursen.", []),
        ("Den nya föreningen för unga har startat.", []),
    ],
)
def test_a_swedish_name_goes_on_with_what_it_is_for(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toteuttajina ovat iKuulas Oy ja eLumo Oy.", ["iKuulas Oy", "eLumo Oy"]),
        ("Kumppanina on Arctic eKuulas Oy.", ["Arctic eKuulas Oy"]),
        ("Tilaaja on Vesimylly Group.", ["Vesimylly Group"]),
        ("Kyselyyn vastasi Kuulas Consultingin väki.", ["Kuulas Consulting"]),
        ("The Steering Group met.", []),
        ("Our Focus Group met.", []),
        ("Edustajat tulivat Kelasta, Kuulaslabista ja Lapin liitosta.", ["Kela", "Kuulaslab", "Lapin liitto"]),
        ("Väkeä tuli Kelasta, Virtasesta, Oulusta ja Ruotsista.", ["Kela"]),
    ],
)
def test_a_firm_is_told_by_its_letters_its_last_word_or_the_case_of_a_list(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun yliopiston maantieteen laitoksen julkaisuja B 12", [("Oulun yliopisto", ("maantieteen laitos",))]),
        (
            "12 Iin Vesi Oy:n takaus 13 Kellon Palvelut Oy:n perustaminen 14 Muut asiat",
            ["Iin Vesi Oy", "Kellon Palvelut Oy"],
        ),
        ("KUMPPANIT Ekokaarina Oy teki työn.", ["Ekokaarina Oy"]),
        ("KONEPAJA Ekokaarina Oy teki työn.", ["KONEPAJA Ekokaarina Oy"]),
    ],
)
def test_publications_agendas_and_headings_are_no_part_of_a_name(text: str, found: Wanted) -> None:
    check(text, found)
