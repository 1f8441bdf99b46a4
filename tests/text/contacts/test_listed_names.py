"""Who stands among people as they stand is a person, whether the lists know the surname or not."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _names(text: str) -> list[str]:
    return [one.person.name for one in read_contacts(text)]


@pytest.mark.parametrize("surname", ["Ruoppanala", "Metsäkulku", "Mustavius", "Ikärlä", "Terveysviesti"])
@pytest.mark.parametrize(
    "layout",
    [
        "Kaapon talo: Jaana {}, Ville Nieminen, Eeva Korhonen",
        "Iin kirjasto: Ville Nieminen, Jaana {} ja Eeva Korhonen",
        "Muut: Eeva Korhonen (viestintä), Jaana {} (pilotit)",
        "Muut: Jaana {} (kenttätyö), Eeva Korhonen (viestintä ja talous)",
        "De regionala samordnarna är Eeva Korhonen (området Åbo), Jaana {}, från och med 3.8.2020, och Ville Nieminen.",
        "Partneri Kotiriihi ry, Jaana {}, sähköposti: [email protected]",
    ],
)
def test_a_known_given_name_among_people_has_its_surname(surname: str, layout: str) -> None:
    assert f"Jaana {surname}" in _names(layout.format(surname))


@pytest.mark.parametrize(
    "text",
    [
        "Kuva: Ilona Valopolku, Eeva Korhonen",
        "Mukana Toivo Valopolku (kaupungin hanke).\nYhteyshenkilö: Eeva Korhonen",
        "Ilona Valopolku\n\nYhteyshenkilö: Eeva Korhonen, Iin kunta",
    ],
)
def test_words_that_do_not_stand_among_people_are_no_name(text: str) -> None:
    assert set(_names(text)) <= {"Eeva Korhonen"}


def test_rows_that_begin_with_turned_names_show_those_of_the_others() -> None:
    text = "- Virtanen, Aino: Arjen mieli\n- Nieminen, Ville: Kylien valo\n- Kalayi, Ferxan: Understanding Ecosystems"
    assert _names(text) == ["Aino Virtanen", "Ville Nieminen", "Ferxan Kalayi"]
    text = (
        "Ohjausryhmä\n\nVirtanen, Aino, Iin kunta\nNieminen, Ville, Lapin liitto\nBjörk-Kallio, Diana Projektipäällikkö"
    )
    assert _names(text) == ["Aino Virtanen", "Ville Nieminen", "Diana Björk-Kallio"]


@pytest.mark.parametrize(
    "row", ["- Espoo, Otaniemi: Arjen mieli", "- Vesi, Ilma ja maa: Arjen mieli", "Iin kunta, Aino"]
)
def test_rows_of_other_words_are_none(row: str) -> None:
    text = f"- Virtanen, Aino (Oulu)\n- Nieminen, Ville (Kemi)\n{row}"
    assert _names(text) == ["Aino Virtanen", "Ville Nieminen"]


@pytest.mark.parametrize("words", ["Aino Kulmasen tavoittaa numerosta", "Aino Kulmasen tavoitat numerosta"])
def test_whom_a_number_reaches_is_a_person(words: str) -> None:
    (contact,) = read_contacts(f"{words} 040 868 0214.")
    assert (contact.person.name, len(contact.person.contact.phones if contact.person.contact else ())) == (
        "Aino Kulmanen",
        1,
    )


def test_a_given_name_that_keeps_its_consonants_calls_its_person() -> None:
    text = (
        "Hanketta luotsaa Inka Virtanen, ja osan suunnittelee Ville Nieminen. Inkan tavoittaa numerosta 040 735 1190."
    )
    points = [one.person.contact for one in read_contacts(text)]
    assert [bool(point and point.phones) for point in points] == [True, False]


@pytest.mark.parametrize("month", ["Maaliskuussa", "Toukokuussa"])
def test_who_hires_somebody_is_the_employer(month: str) -> None:
    (contact,) = read_contacts(f"{month} Lomariihi ry palkkasi hankkeensa projektipäälliköksi Aino Virtasen.")
    assert (contact.person.name, contact.role) == ("Aino Virtanen", "project-manager")
    assert contact.organisation is not None
    assert contact.organisation.name == "Lomariihi ry"
