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
