"""A paragraph that tells of the steering group, or a table with heads, over the people it has; all is made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_LISTS = [
    "Aino Virtanen, Iin kunta\nVille Nieminen, Kemin kaupunki",
    "• Aino Virtanen, Iin kunta\n• Ville Nieminen, Kemin kaupunki",
    "1. Iin kunnasta: rehtori Aino Virtanen.\n2. Kemin kaupungista: lehtori Ville Nieminen.",
    "Puheenjohtaja: Aino Virtanen, Iin kunta\nJäsen: Ville Nieminen, Kemin kaupunki",
    "Iin kunta: Aino Virtanen\nKemin kaupunki: Ville Nieminen",
    "Iin kunnasta:\nAino Virtanen\n\nKemin kaupungista:\nVille Nieminen",
]


def _roles(text: str) -> list[str]:
    return [one.role for one in read_contacts(text)]


@pytest.mark.parametrize("people", _LISTS)
@pytest.mark.parametrize(
    "told",
    [
        "Lapin liitto vahvisti tämän ohjausryhmän kokoonpanon. Ryhmä kokoontuu 3.5.2027.",
        "Ohjausryhmän kokoonpano vahvistettiin keväällä.",
        "Kunnat ovat nimenneet hankkeelle ohjausryhmän. Ryhmä kokoontuu syksyllä.",
        "Hankkeelle on asetettu ohjausryhmä, joka kokoontuu neljä kertaa vuodessa.",
        "Ohjausryhmässä on edustettuina kaksi kuntaa.",
        "Ohjausryhmässä on 12 jäsentä. Kokouksia on neljä vuodessa.",
        "Ohjausryhmän jäsenet on valittu vuosiksi 2027–2028.",
        "Ohjausryhmä koostuu kuntien edustajista. Ohjausryhmä kokoontuu kahdesti vuodessa.",
        "Ohjausryhmä perustettiin keväällä. Siihen kuuluvat:",
        "The steering group was set up in May. It consists of the partners:",
        "Styrgruppen har utsetts av kommunerna. Gruppen möts två gånger om året.",
        "The steering group is comprised of representatives of the partners. It meets twice a year.",
    ],
)
def test_who_is_listed_below_what_is_told_of_the_group_is_a_member(told: str, people: str) -> None:
    assert _roles(f"{told}\n\n{people}") == ["steering-group-member"] * 2


@pytest.mark.parametrize(
    "told",
    [
        "Ohjausryhmä hyväksyi raportin.",
        "Ohjausryhmä nimesi hankkeelle työryhmän. Se kokoontui keväällä.",
        "Ohjausryhmän tehtäviin kuuluu hankkeen seuranta.",
        "Ohjausryhmään kuuluu edustajia kunnista.\n\nLisätietoja:",
        "Ohjausryhmän kokous pidettiin keväällä. Tuloksista kertoivat:",
        "Ohjausryhmä kokoontui keväällä. Kiitokset kuuluvat kaikille.\n\nKirjoittajat:",
    ],
)
def test_who_is_listed_below_what_else_a_group_does_is_none(told: str) -> None:
    assert _roles(f"{told}\n\n{_LISTS[0]}") == ["contact-person"] * 2


def test_who_tells_of_the_group_below_its_sentence_is_no_member() -> None:
    text = "Ohjausryhmään on nimetty viisi jäsentä.\n\nAino Virtanen kertoo, että hanke alkaa."
    assert _roles(text) == ["contact-person"]


def test_whom_the_page_gives_a_number_of_below_the_sentence_is_no_member() -> None:
    told = "Hankkeen ohjausryhmään on kutsuttu kuntien edustajat."
    assert _roles(f"{told}\n\nAino Virtanen\nprojektipäällikkö\np. 040 123 4567") == ["project-manager"]
    assert _roles(f"{told}\n\nAino Virtanen\nIin kunta\np. 040 123 4567") == ["contact-person"]


@pytest.mark.parametrize("years", ["", " 2027", " 2027–2028", " 2027–28"])
@pytest.mark.parametrize(
    ("group", "heads"),
    [
        ("Ohjausryhmä", ""),
        ("Ohjausryhmä", "Nimi Organisaatio\n"),
        ("Ohjausryhmä", "Etunimi Sukunimi Organisaatio\n"),
        ("Styrgruppen", "Namn Organisation\n"),
        ("The Steering Group", "First name Surname Appointing organisation Affiliation\n"),
    ],
)
def test_years_and_heads_of_columns_part_no_group_from_its_table(group: str, years: str, heads: str) -> None:
    text = f"{group}{years}\n\n{heads}Aino Virtanen Iin kunta\nVille Nieminen Kemin kaupunki"
    assert _roles(text) == ["steering-group-member"] * 2


def test_the_members_of_a_place_are_members() -> None:
    text = "Ohjausryhmää johtaa Aino Virtanen. Muita iiläisjäseniä ovat Ville Nieminen ja Eeva Korhonen."
    assert _roles(text) == ["steering-group-member"] * 3


def test_an_office_that_labels_a_row_is_no_part_of_the_row_above() -> None:
    found = read_contacts("Steering Committee\nChairman: Aino Virtanen, CEP\nSecretary: Ville Nieminen, GTK")
    assert [(one.role, one.job_title) for one in found] == [
        ("steering-group-member", "chairman"),
        ("steering-group-member", "secretary"),
    ]
