"""Sections of a text that bodies head, each with its people below what it says of itself; all is made up."""

from __future__ import annotations

from converters.text.contacts.reader import read_contacts


def _bodies(text: str) -> list[tuple[str, str]]:
    return [(each.person.name, each.organisation.name if each.organisation else "") for each in read_contacts(text)]


def test_people_below_the_words_for_them_are_of_the_body_that_heads_the_section() -> None:
    text = (
        "1.1 Iin kunta, y-tunnus 0000000-0, jäljempänä hakija.\nYhteyshenkilön tiedot:\nProjektipäällikkö Anna Mäki\n"
        "1.2 Kemin kaupunki, y-tunnus 0000000-0, jäljempänä kumppani.\nYhteyshenkilön tiedot:\nsihteeri Ville Koski"
    )
    assert _bodies(text) == [("Anna Mäki", "Iin kunta"), ("Ville Koski", "Kemin kaupunki")]


def test_sentences_and_points_of_a_section_do_not_part_its_body_from_its_people() -> None:
    text = (
        "Kainuun Jokiyhdistys ry\nYhdistys neuvoo näissä asioissa:\n- kunnostus\n- luvat\nYhteyshenkilöt:\nAnna Mäki\n"
        "Aino Salo\n\nLapin ELY-keskus\nELY-keskus auttaa hakemuksissa.\nYhteyshenkilö:\nVille Koski"
    )
    assert _bodies(text) == [
        ("Anna Mäki", "Kainuun Jokiyhdistys ry"),
        ("Aino Salo", "Kainuun Jokiyhdistys ry"),
        ("Ville Koski", "Lapin ELY-keskus"),
    ]


def test_bodies_below_their_people_head_no_section() -> None:
    text = "Iin hanke\nYhteyshenkilö:\nAnna Mäki\nKainuun liitto\n\nYhteyshenkilö:\nVille Koski\nLapin liitto"
    assert _bodies(text) == [("Anna Mäki", "Kainuun liitto"), ("Ville Koski", "Lapin liitto")]


def test_a_body_without_people_of_its_own_makes_the_others_no_sections() -> None:
    text = "Kainuun liitto\nYhteyshenkilö:\nAnna Mäki\nIin kunta\n\nYhteyshenkilö:\nVille Koski\nLapin liitto"
    assert _bodies(text)[1] == ("Ville Koski", "Lapin liitto")
