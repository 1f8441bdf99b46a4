"""Rows of people, posts, units and bodies that lost their lines: nobody's name is a part of a unit."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check

ATTENDED = (
    "Virtanen Liisa Lapin ELY, viestintäyksikkö Mäkinen Oona Lapin luonnonsuojelupiiri Aho Matti Metsähallitus, Lapin "
    "luontopalvelut Niemi Eeva Kemin kaupungin ympäristökeskus Xqala Sanna Lapin ELY, L-vastuualue Laine Pekka "
    "Kuusamo-opisto Heikkinen Outi MTK Satakunta Rantala Ville Lumo Oy"
)
BODIES: Wanted = [
    ("Lapin ELY", ("viestintäyksikkö",)),
    "Lapin luonnonsuojelupiiri",
    ("Metsähallitus", ("Lapin luontopalvelut",)),
    ("Kemin kaupunki", ("ympäristökeskus",)),
    ("Lapin ELY", ("L-vastuualue",)),
    "Kuusamo-opisto",
    "MTK Satakunta",
    "Lumo Oy",
]


@pytest.mark.parametrize("front", ["", "Läsnä: ", "Selvitystä tukeneen työryhmän jäsenet: "])
def test_who_stands_behind_a_unit_begins_the_next_row(front: str) -> None:
    check(f"{front}{ATTENDED}", BODIES)


def test_behind_a_person_and_a_sign_stand_post_units_and_body() -> None:
    check(
        "Ville Salo, johtaja, Lapin AVI Olli Mäki, opetusneuvos, Kemin museo Tuula Xqala, lehtori, Ranuan kunta "
        "Eero Laine, opettaja, perusopetus, Kemin kaupunki Kai Zqanto, ympäristöjohtaja, Iin kunta",
        ["Lapin AVI", "Kemin museo", "Ranuan kunta", ("Kemin kaupunki", ("perusopetus",)), "Iin kunta"],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tmi Aino Virtanen, Tmi Ville Korhonen, Puutyö Eeva Laine Tmi, Kivi Oy, Iin kunta",
         ["Tmi Aino Virtanen", "Tmi Ville Korhonen", "Puutyö Eeva Laine Tmi", "Kivi Oy", "Iin kunta"]),
        ("Aino Virtanen, Iin kunta, kirjasto; Ville Korhonen, Kela", [("Iin kunta", ("kirjasto",)), "Kela"]),
    ],
)  # fmt: skip
def test_signs_between_people_part_their_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ranuan kunta Kai Zqanto", ["Ranuan kunta"]),
        ("Kemin kaupunki, sivistystoimi Aro Aino", [("Kemin kaupunki", ("sivistystoimi",))]),
        ("Lapin yliopisto, Aino Lumo Instituutti", [("Lapin yliopisto", ("Aino Lumo Instituutti",))]),
        ("City of Kemi, Urban Environment", [("City of Kemi", ("Urban Environment",))]),
    ],
)
def test_a_person_is_no_unit_but_in_the_name_of_one(text: str, found: Wanted) -> None:
    check(text, found)
