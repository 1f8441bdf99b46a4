"""Credits for pictures and layout: their people have a body only where the credit names it behind them."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_LABELS = ["Kuva", "Kuvat", "Valokuvat", "Foto", "Photo", "Kannen kuva", "Taitto", "Kuvitus", "KUVA"]


def _bodies(text: str) -> dict[str, str]:
    return {one.person.name: one.organisation.name if one.organisation else "" for one in read_contacts(text)}


@pytest.mark.parametrize("label", _LABELS)
@pytest.mark.parametrize(
    "text",
    [
        "Oulun kaupunki\nProjektipäällikkö Veikko Salonen\n{}: Anna Mäki",
        "Kainuun liitto\n{}: Anna Mäki",
        "Oulun kaupunki\n\n{}: Anna Mäki\n\nProjektipäällikkö Veikko Salonen",
        "{}: Anna Mäki\nIin kunta",
        "{}: Simon kirkko, Anna Mäki",
        "{}: Anna Mäki, Projektipäällikkö Veikko Salonen, Oulun kaupunki",
        "Iin kunta järjesti illan. {}: Anna Mäki",
        "Lapin liitto\nJohtaja Ville Koski, 050 000 0001\n{} Anna Mäki",
        "{}: Anna Mäki ja Ville Koski\nKemin kaupunki\nRehtori Liisa Salo",
        "Vaasan yliopisto\n\n{}: Ville Koski, Anna Mäki",
    ],
)
def test_the_people_of_a_credit_have_no_body_from_elsewhere(text: str, label: str) -> None:
    assert _bodies(text.format(label)).get("Anna Mäki", "") == ""


@pytest.mark.parametrize("label", _LABELS)
@pytest.mark.parametrize("text", ["{}: Anna Mäki, Kaiku Oy", "{}: Anna Mäki / Kaiku Oy", "{}: Anna Mäki (Kaiku Oy)"])
def test_a_body_behind_somebody_in_a_credit_is_theirs(text: str, label: str) -> None:
    assert _bodies(text.format(label)) == {"Anna Mäki": "Kaiku Oy"}


def test_others_below_the_body_keep_it() -> None:
    text = "Oulun kaupunki\nProjektipäällikkö Veikko Salonen\nKuva: Anna Mäki\nSihteeri Ville Koski"
    assert _bodies(text) == {"Veikko Salonen": "Oulun kaupunki", "Ville Koski": "Oulun kaupunki"}


@pytest.mark.parametrize("label", ["graafinen suunnittelu", "käännökset", "suunnittelu ja taitto", "kartat"])
def test_each_maker_of_a_row_of_credits_is_none(label: str) -> None:
    assert _bodies(f"Valokuvat Ville Koski, {label} Anna Mäki") == {}
    assert _bodies(f"Valokuvat Ville Koski, {label} Anna Mäki, käännökset Kaiku Oy") == {}


def test_a_body_that_heads_its_own_credit_is_nobodys_before() -> None:
    assert _bodies("Kuvat: Ville Koski, Anna Mäki Kemin kaupunki: Liisa Salo").get("Anna Mäki", "") == ""


def test_what_the_next_line_tells_of_others_is_no_title_of_the_maker() -> None:
    text = "Kuvaaja: Anna Mäki\n\nMoni Iin kunnan opiskelija ja lehtori on ollut mukana.\n\nRehtori Ville Laine kertoo."
    assert [(one.person.name, one.job_title) for one in read_contacts(text)] == [("Ville Laine", "rehtori")]


@pytest.mark.parametrize("label", ["Kuvat", "Valokuvat", "Taitto"])
def test_a_semicolon_may_part_a_credit_from_its_maker(label: str) -> None:
    assert _bodies(f"{label}; Ville Koski") == {}
