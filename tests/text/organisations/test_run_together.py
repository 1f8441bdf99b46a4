"""Names at whose end or beginning a lost blank has run words together."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from graph.model import Span
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("TiedotJulkaisija:Lapin liittoHallituskatu 20, 96100 RovaniemiPuhelin", ["Lapin liitto"]),
        ("JULKAISIJAKajaanin ammattikorkeakouluPL 52 87101 KAJAANI", ["Kajaanin ammattikorkeakoulu"]),
        ("Iin kuntaPuh. 08 123 1234", ["Iin kunta"]),
    ],
)
def test_a_name_ends_inside_a_word_that_runs_on(text: str, wanted: Wanted) -> None:
    check(text, wanted)


@pytest.mark.parametrize("name", ["KuntaKelo Oy", "KuvaPuuha Oy", "HelsinkiKaamos ry", "KeloLiitto ry"])
def test_a_capital_inside_a_name_is_its_own(name: str) -> None:
    check(name, [name])


def test_the_span_is_of_the_text_as_given() -> None:
    text = "Julkaisija:Lapin liittoHallituskatu 20"
    (found,) = read_organisations(text)
    assert isinstance(found.at, Span)
    assert text[found.at.start : found.at.end] == found.raw == "Lapin liitto"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ritvalan Martat rf1 000 €", ["Ritvalan Martat rf"]),
        ("Läger för unga i Närpes.Finlands Svenska Elevförbund1 000 €", ["Finlands Svenska Elevförbund"]),
        ("Lapin liitto15 000 €\nIin kunta3500 euroa", ["Lapin liitto", "Iin kunta"]),
        ("Iin kunnan hanke alkaa.Kivi Oy toteuttaa sen.", ["Iin kunta", "Kivi Oy"]),
        ("Puheenjohtaja Kristiina KorhonenKuurojen Liiton aluetyöntekijä", ["Kuurojen Liitto"]),
    ],
)
def test_a_sum_behind_and_a_sentence_or_a_person_before_are_no_part_of_a_name(text: str, wanted: Wanted) -> None:
    check(text, wanted)


@pytest.mark.parametrize("text", ["info@lumo.Meri on auki", "Lisää on sivulla www.lumo.Kunta ja muualla"])
def test_an_address_of_the_net_holds_no_sentence(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize("form", ["r f", "r.f.", "r. f.", "rf", "r y", "r. y."])
def test_the_form_of_an_association_may_have_a_blank_inside(form: str) -> None:
    check(f"Föreningen Havets vänner {form}, Kivi Ab", [f"Föreningen Havets vänner {form}", "Kivi Ab"])


@pytest.mark.parametrize(
    "text",
    [
        "Oulun yliopisto1, Lapin yliopisto2",
        "1Oulun yliopisto, 2Lapin yliopisto",
        "Aino Virtanen1, Ville Korhonen2\n1Oulun yliopisto, 2Lapin yliopisto",
    ],
)
def test_the_numbers_of_notes_are_no_part_of_names(text: str) -> None:
    check(text, ["Oulun yliopisto", "Lapin yliopisto"])


@pytest.mark.parametrize("name", ["2M-IT Oy", "3Step Kainuu Oy"])
def test_a_number_that_begins_one_name_is_its_own(name: str) -> None:
    check(f"Hakija: {name}", [name])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rahat tulivat Lapin ELYkeskukselta ja Kainuun TEkeskuksesta.", ["Lapin ELY-keskus", "Kainuun TE-keskus"]),
        ("Lapin ELYkeskus", ["Lapin ELY-keskus"]),
        ("Hakemus lähti ELYkeskukselle.", []),
    ],
)
def test_letters_whose_hyphen_was_lost_make_their_kind(text: str, wanted: Wanted) -> None:
    check(text, wanted)


def test_what_runs_on_behind_the_word_for_a_kind_is_of_another_column() -> None:
    check("Finlands svenska lumiförbundPargas Kimitoön", ["Finlands svenska lumiförbund"])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mukana on Lapin ammatti- korkeakoulu Oy.", ["Lapin ammattikorkeakoulu Oy"]),
        ("Lapin maa- kuntaliitto ja Kemin kau- punki", ["Lapin maakuntaliitto", "Kemin kaupunki"]),
        ("Opetus- ja kulttuuriministeriö", ["Opetus- ja kulttuuriministeriö"]),
    ],
)
def test_the_halves_of_a_word_for_a_kind_are_one(text: str, wanted: Wanted) -> None:
    check(text, wanted)
