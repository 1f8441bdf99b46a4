"""How sentences that go on about people just named are read; the people are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _bodies(text: str) -> list[str]:
    return [one.organisation.name if one.organisation else "" for one in read_contacts(text)]


_TWO = "Hanketta vetää Aino Mäki ja sen viestinnästä vastaa Ville Salo."


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (f"{_TWO} Molemmat työskentelevät Iin kunnassa.", "Iin kunta"),
        (f"{_TWO} Molemmat työskentelevät Oulun kaupungin kehittämisyksikössä.", "Oulun kaupunki"),
        (f"{_TWO} Molemmat toimivat Lapin liitossa.", "Lapin liitto"),
        (f"{_TWO} Kumpikin työskentelee Kaiku ry:ssä.", "Kaiku ry"),
        (f"{_TWO} Molemmat ovat Kemin kaupungin palveluksessa.", "Kemin kaupunki"),
        ("Opettajina ovat Aino Mäki ja Ville Salo. Molemmat työskentelevät Iin kunnassa.", "Iin kunta"),
        ("Projektet leds av Aino Berg och Ville Lind. Båda arbetar vid Åbo Akademi.", "Åbo Akademi"),
        ("Projektet leds av Aino Berg och för ekonomin svarar Ville Lind. Bägge jobbar på Vasa stad.", "Vasa stad"),
    ],
)
def test_a_body_that_a_sentence_says_of_both_is_of_the_two_people_before(text: str, body: str) -> None:
    assert _bodies(text) == [body, body]


@pytest.mark.parametrize(
    "text",
    [
        "Aino Mäki, Ville Salo ja Eeva Lahti vetävät hanketta. Molemmat työskentelevät Iin kunnassa.",
        "Hanketta vetää Aino Mäki. Molemmat työskentelevät Iin kunnassa.",
        "Hanketta vetävät Aino Mäki ja Ville Salo. Molemmat hankkeet päättyvät Iin kunnassa.",
        "Hanketta vetävät Aino Mäki ja Ville Salo. Molemmat kiittelevät Iin kuntaa.",
    ],
)
def test_both_is_said_of_two_people_who_work(text: str) -> None:
    assert set(_bodies(text)) == {""}


@pytest.mark.parametrize(
    ("place", "body"),
    [
        ("Iin kunnan kirjastossa", "Iin kunta"),
        ("Oulun kaupungin hyvinvointiyksikössä", "Oulun kaupunki"),
        ("Lapin yliopiston kirjaamossa", "Lapin yliopisto"),
        ("Kemin kaupungin koulutusosastolla", "Kemin kaupunki"),
        ("Iin kunnan hankkeessa", ""),
        ("Iin kunnan alueella", ""),
        ("Iin kunnan tuella", ""),
    ],
)
@pytest.mark.parametrize("who", ["Aino Mäki", "Tutkija on Aino Mäki. Hän", "Tutkija on Aino Mäki, joka"])
def test_the_body_whose_unit_somebody_works_in_is_theirs(who: str, place: str, body: str) -> None:
    assert _bodies(f"{who} työskentelee {place}.") == [body]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Mäki on maantieteen professori. Hän johtaa Vesi-hanketta.", "project-manager"),
        ("Anna Mäki on professori. Hän johtaa hanketta ja opettaa.", "project-manager"),
        ("Anna Mäki on professori Lapin yliopistossa. Mäki on hankkeen vastuullinen johtaja.", "responsible-director"),
        ("Anna Mäki on professori Lapin yliopistossa. Anna on hankkeen koordinaattori.", "coordinator"),
        ("Anna Mäki sai rahoituksen. Mäki koordinoi hanketta Lapissa.", "coordinator"),
        ("Professor Anna Mäki studies rivers. She leads the project in Lapland.", "project-manager"),
        ("Professor Anna Mäki forskar i vatten. Hon leder projektet i Vasa.", "project-manager"),
        ("Projektipäällikkö Anna Mäki aloitti keväällä. Mäki koordinoi hanketta Lapissa.", "project-manager"),
    ],
)
def test_a_role_that_a_later_sentence_tells_is_of_whom_it_goes_on_about(text: str, role: str) -> None:
    assert [(one.person.name, one.role) for one in read_contacts(text)] == [("Anna Mäki", role)]


def test_a_role_told_of_a_surname_is_of_the_one_who_has_it() -> None:
    found = read_contacts("Rehtori Anna Mäki ja lehtori Ville Laine kertoivat työstä. Mäki koordinoi hanketta.")
    assert [one.role for one in found] == ["coordinator", "contact-person"]
