"""Blocks of contacts: the lines of a body's own between it and its people, and words for whom to contact."""

from __future__ import annotations

import itertools

import pytest

from converters.text.contacts.reader import read_contacts

_ADDRESSES = ["", "Satamakatu 7, 80100 Joensuu", "Satamakatu 7\n80100 JOENSUU", "PL 12\n80101 Joensuu"]
_LINES = [
    "",
    "vaihde 013 000 100",
    "Puh. 013 000 100",
    "puh. 013 000 100 (vaihde)",
    "Växel 013 000 100",
    "www.opisto.example",
]
_PEOPLE = [
    "projektipäällikkö Aino Hirvonen\nsuora 0400 000 721",
    "Aino Hirvonen, projektipäällikkö, 0400 000 721",
    "Aino Hirvonen\nprojektipäällikkö\n0400 000 721",
]


@pytest.mark.parametrize("person", _PEOPLE)
@pytest.mark.parametrize(("address", "line"), list(itertools.product(_ADDRESSES, _LINES)))
def test_the_address_and_the_numbers_of_a_body_part_it_from_nobody(address: str, line: str, person: str) -> None:
    text = "\n".join(part for part in ("Pielisen ammattiopisto", address, line, person) if part)
    (contact,) = read_contacts(text)
    assert contact.organisation is not None
    assert contact.organisation.name == "Pielisen ammattiopisto"
    assert contact.person.contact is not None
    assert contact.person.contact.phones == ("+358400000721",)


@pytest.mark.parametrize(
    "text",
    [
        "Pielisen ammattiopisto järjestää illan\nIlmoittautumiset viimeistään perjantaina\nAino Hirvonen",
        "Seurakuntatoimisto .... 050 000 1001\nKanttori Aino Hirvonen .... 050 000 1002",
    ],
)
def test_other_lines_between_part_a_body_from_a_person(text: str) -> None:
    assert read_contacts(text)[-1].organisation is None


@pytest.mark.parametrize("word", ["Kontaktperson", "Kontakt", "Kontaktpersoner", "Yhteyshenkilö", "Contact person"])
@pytest.mark.parametrize("sign", [" ", ": ", ":\n"])
@pytest.mark.parametrize("post", ["pastor", "direktör", "rektor", "professor", "projektassistent", "kyrkoherde"])
def test_the_word_for_whom_to_contact_is_no_part_of_the_post_behind_it(word: str, sign: str, post: str) -> None:
    (contact,) = read_contacts(f"{word}{sign}{post} Anna Lindholm, anna.lindholm@forening.example")
    assert (contact.person.name, contact.job_title or contact.role) in {
        ("Anna Lindholm", post),
        ("Anna Lindholm", "project-assistant"),
        ("Anna Lindholm", "project-worker"),
    }
    assert "role" not in contact.inferred


def test_the_swedish_word_for_who_answers_for_a_project_is_a_role() -> None:
    for text in ("Ansvarsperson direktör Anna Lindholm", "Ansvarsperson :\nAnna Lindholm"):
        (contact,) = read_contacts(text)
        assert contact.role == "responsible-director"


@pytest.mark.parametrize("town", ["65100 Vaasa", "65100 VAASA", "901 86 Umeå", "90186 UMEÅ", "24100 Salo"])
@pytest.mark.parametrize("name", ["Anna Mäki", "Gabriel Brölske", "Gabriel H Brölske"])
@pytest.mark.parametrize("post", ["rahoituspäällikkö", "Head of secretariat"])
def test_a_person_right_behind_an_address_is_read(town: str, name: str, post: str) -> None:
    [contact] = read_contacts(f"Pohjanmaan liitto, Katu 3, {town} {name}, {post}, 040 000 0001")
    assert (contact.person.name, contact.job_title.casefold()) == (name, post.casefold())
    assert contact.organisation is not None
    assert contact.organisation.name == "Pohjanmaan liitto"


@pytest.mark.parametrize("text", ["PL 3, 65100 Vaasa Iin kunta", "90015 Oulun kaupunki", "00100 Helsinki Vantaa"])
def test_a_body_or_a_place_behind_an_address_is_no_person(text: str) -> None:
    assert read_contacts(text) == []


@pytest.mark.parametrize("link", ["Lue lisää", "Näytä lisää", "Läs mer", "Read more", "Katso lisää"])
@pytest.mark.parametrize("post", ["Projektipäällikkö", "Hankepäällikkö", "Projektledare", "Project Manager"])
def test_a_link_between_a_post_and_a_name_parts_them_not(post: str, link: str) -> None:
    text = f"{post}\n{link}\nAino Vesanto\n050 000 0001\n\nProjektikoordinaattori\n{link}\nEino Repo"
    assert [one.role for one in read_contacts(text)] == ["project-manager", "coordinator"]


def test_a_link_below_a_person_ends_what_is_said_of_them() -> None:
    text = "Aino Vesanto\nProjektipäällikkö\nLue lisää\n\nEino Repo\nProjektikoordinaattori\nLue lisää"
    assert [one.role for one in read_contacts(text)] == ["project-manager", "coordinator"]
