"""Lists of people with their bodies, long ones too; letters and what they stand for; labels of beneficiaries."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize("order", ["{1} {0}", "{0} {1}"])
def test_each_body_stands_before_the_person_of_the_next(order: str) -> None:
    people = [("Virtanen", "Aino"), ("Korhonen", "Ville"), ("Nieminen", "Matti"), ("Laine", "Eeva"), ("Mäki", "Kaisa")]
    aino, ville, matti, eeva, kaisa = (order.format(*each) for each in people)
    check(
        f"Ohjausryhmän kokoonpano: {aino}, Jokiseudun ympäristötoimisto {ville}, Lapin TE-keskus {matti}, Iijoen "
        f"vesiosuuskunta {eeva}, Porin Vesi {kaisa}, Iin kunta",
        ["Jokiseudun ympäristötoimisto", "Lapin TE-keskus", "Iijoen vesiosuuskunta", "Porin Vesi", "Iin kunta"],
    )


def test_a_list_of_more_words_than_a_sentence_has() -> None:
    towns = ["Iin", "Simon", "Kemin", "Ranuan", "Posion", "Sallan", "Kolarin", "Pellon", "Tervolan", "Inarin"]
    names = [f"{town} seudun kylien tuki ry" for town in towns]
    check(", ".join(names), list(names))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Osallistujat: Jukka Laitinen Iin kunta Kaarina Laakso Kemin kaupunki Pekka Outosuku Kemin Kylät ry",
            ["Iin kunta", "Kemin kaupunki", "Kemin Kylät ry"],
        ),
        (
            "Läsnä Aino Virtanen Iin kunta Ville Korhonen Lapin liitto Matti Nieminen Kemin kaupunki",
            ["Iin kunta", "Lapin liitto", "Kemin kaupunki"],
        ),
        (
            "Tiedot OY = Oulun yliopisto, partner KS ELY = Keski-Suomen ELY-keskus",
            ["Oulun yliopisto", "Keski-Suomen ELY-keskus"],
        ),
        ("AMK = ammattikorkeakoulu UEF = Itä-Suomen yliopisto", ["Itä-Suomen yliopisto"]),
        ("Data Beneficiary Name Beneficiary Metsähallitus, Luontopalvelut", [("Metsähallitus", ("Luontopalvelut",))]),
    ],
)
def test_people_letters_and_labels_beside_bodies(text: str, found: Wanted) -> None:
    check(text, found)
