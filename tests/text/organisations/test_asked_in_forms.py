"""What a form asks of somebody, in the line of its value, is no part of a name; what heads columns leads to names."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1.1. Huvudmannens namn Kustskolan Ab\n1.2. Huvudmannens hemort Nagu", ["Kustskolan Ab"]),
        ("2.1 Järjestäjän nimi Kelo-ammattikorkeakoulu Oy\n2.2 Järjestäjän kotipaikka Ii\n2.3 Omistajat:\nIin kunta",
         ["Kelo-ammattikorkeakoulu Oy", "Iin kunta"]),
        ("Applicant's name Kelo Oy\nApplicant's domicile Kemi", ["Kelo Oy"]),
        # The name of a project or a report is no field of a body, nor is a name that holds the word.
        ("Projektets namn Kusten lever\nHakija: Kela", ["Kela"]),
        ("Kivikylän nimi ry\nKela", ["Kivikylän nimi ry", "Kela"]),
    ],
)  # fmt: skip
def test_what_is_asked_of_somebody_leads_to_its_value(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tuen vastaanottajan nimi Y-tunnus Organisaatiotyyppi Kelo ammattikorkeakoulu Oy Ammattikorkeakoulu",
         ["Kelo ammattikorkeakoulu Oy"]),
        ("Hakijan (saajan) nimi Y-tunnus Organisaatiotyyppi Simon kunta Kunta Simon kyläyhdistys Kansalaisjärjestö",
         ["Simon kunta", "Simon kyläyhdistys"]),
        ("Hakijan nimi Simon kunta Organisaatiotyyppi Kunta Lähiosoite Tori 2", ["Simon kunta"]),
    ],
)  # fmt: skip
def test_values_of_columns_behind_their_heads(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("bank", "found"),
    [("Kelopankki Oyj", ["Kelopankki Oyj"]), ("Simon osuuspankki", ["Simon osuuspankki"]), ("KELOFIHH", [])],
)
def test_the_bank_of_an_applicant_is_a_body_and_its_code_none(bank: str, found: Wanted) -> None:
    check(
        f"Hakijan nimi Simon kunta Lähiosoite Rantatie 3, Kemi Pankkiyhteys {bank} Tilinumero", ["Simon kunta", *found]
    )


def test_the_label_of_contacts_leads_to_a_body() -> None:
    check(
        "2 YHTEYSTIEDOT Kemin kaupungin vapaa-aikatoimisto Käyntiosoite: Kaupungintalo, 2. krs Postiosoite: PL 4, Kemi",
        [("Kemin kaupunki", ("vapaa-aikatoimisto",))],
    )


def test_a_label_behind_a_place_begins_another_field() -> None:
    check(
        "Taitto: Kelo Oy, Kemi Piirrokset: Lumo Oy Paino: Painotalo Kivi Oy, Simo",
        ["Kelo Oy", "Lumo Oy", "Painotalo Kivi Oy"],
    )
