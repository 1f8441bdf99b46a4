"""Business ids that stand behind, before or below their body, and those that are of another."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import explain_organisations, read_organisations

FIRST, SECOND = "0170262-9", "0139545-4"


def ids(text: str) -> list[tuple[str, str]]:
    return [(each.name, each.business_id) for each in read_organisations(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Hakijan virallinen nimi: Ranuan kunta\n\nOrganisaatiotyyppi: Kunta\n\nY-tunnus: {}\n\nJakeluosoite: Tie 1",
        "Hakijan nimi: Ranuan kunta\nOrganisaatiotyyppi: Muu julkinen toimija\nY-tunnus: {}",
        "Hakija\nRanuan kunta\nOrganisaatiotyyppi\nKunta\nY-tunnus\n{}",
        "Hakijan nimi: Ranuan kunta\nPostiosoite: Tie 1\nPostinumero: 97700\nY-tunnus: {}",
        "Hakijan nimi Ranuan kunta Hakijatyyppi Kunta Y-tunnus {} Lähiosoite Tie 1",
        "Ranuan kunta\n{}",
        "Ranuan kunta, Y-tunnus: {}, Tie 1",
        "Ranuan kunta, FO-nummer {}",
        "Ranuan kunta, Tie 1, 97700 Ranua, y-tunnus {}",
        "Ranuan kunta on hakija, jonka Y-tunnus on {}.",
        "Ranuan kunta / perusturva ({})",
        "{} Ranuan kunta",
        "Y-tunnus {}, Ranuan kunta",
    ],
)
def test_the_id_of_a_body_is_read_wherever_a_form_writes_it(text: str) -> None:
    assert ids(text.format(FIRST)) == [("Ranuan kunta", FIRST)]


@pytest.mark.parametrize(
    "text",
    [
        "Ranuan kunta, {}, Simon kunta, {}",
        "Ranuan kunta\n{}\nSimon kunta\n{}",
        "{} Ranuan kunta, {} Simon kunta",
        "- {} Ranuan kunta\n- {} Simon kunta",
        "Ranuan kunta ({}) ja Simon kunta ({})",
        "Tuensaaja: Ranuan kunta, {}. Tuen siirto: Simon kunta, {}",
        "Hakija: Ranuan kunta\nY-tunnus: {}\nOsatoteuttaja: Simon kunta\nY-tunnus: {}",
    ],
)
def test_each_of_two_bodies_has_its_own_id(text: str) -> None:
    assert ids(text.format(FIRST, SECOND)) == [("Ranuan kunta", FIRST), ("Simon kunta", SECOND)]


@pytest.mark.parametrize(
    "text",
    [
        "Rahoittaja: Lapin liitto\nToteuttaja: Kukka Koivu\nY-tunnus: {}",
        "Lapin liitto rahoittaa. Tuntematon taho, Y-tunnus {}",
        "Lapin liitto, asia {} ratkaistiin",
        "Lapin liitto\nTuntematon Taho Oy:n lasku\n\nTuntemattoman Y-tunnus: {}",
    ],
)
def test_an_id_behind_another_label_sentence_or_firm_is_not_of_the_body(text: str) -> None:
    assert ("Lapin liitto", "") in ids(text.format(FIRST))


def test_an_id_with_a_wrong_check_digit_is_none_and_ends_no_name() -> None:
    assert ids("Tuensaaja: Ranuan kunta, 0170262-1. Tuen siirto: Simon kunta") == [
        ("Ranuan kunta", ""),
        ("Simon kunta", ""),
    ]


def test_a_transfer_of_the_grant_without_a_colon_leads_to_its_body() -> None:
    assert ids(f"Ranuan kunta, {FIRST}. Tuen siirto Simon Kylät ry.") == [
        ("Ranuan kunta", FIRST),
        ("Simon Kylät ry", ""),
    ]


@pytest.mark.parametrize("form", ["säätiö sr", "ry", "Oy"])
@pytest.mark.parametrize("sign", [", Y-tunnus ", ", Y-tunnus: ", " Y-tunnus ", " (Y-tunnus ", ", "])
@pytest.mark.parametrize("lead", ["", "Toteuttajat: ", "Hakijat: "])
def test_an_id_behind_the_first_body_of_a_list_keeps_the_others(form: str, sign: str, lead: str) -> None:
    close = ")" if "(" in sign else ""
    text = f"{lead}Lumikon {form}{sign}1006538-5{close}; Kivikon {form}{sign}0201256-6{close}; Kuhmon kaupunki"
    assert [(each.name, each.business_id) for each in read_organisations(text)] == [
        (f"Lumikon {form}", "1006538-5"),
        (f"Kivikon {form}", "0201256-6"),
        ("Kuhmon kaupunki", ""),
    ]


@pytest.mark.parametrize(
    "form", ["Hakija: {}\nY-tunnus: {}", "{}, Y-tunnus {}", "{} {}", "Mukana on {} (Y-tunnus {})."]
)
def test_an_id_with_a_wrong_check_digit_makes_the_body_less_sure_and_is_told(form: str) -> None:
    text = form.format("Kuhmon kaupunki", "1006538-6")
    (found,) = read_organisations(text)
    assert (found.name, found.business_id, found.confidence) == ("Kuhmon kaupunki", "", 0.8)
    told = [step.text for step in explain_organisations(text) if step.kind == "wrong-id"]
    assert told == (["1006538-6"] if "tunnus" in form else [])
