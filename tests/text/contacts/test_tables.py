"""Rows with semicolons between their cells: what stands in a row is its person's, and no part of another's."""

from __future__ import annotations

import itertools

import pytest

from converters.text.contacts.reader import read_contacts
from graph.model import Contact

_ROWS = (
    {"name": "Noora Kettunen", "body": "Imatran kaupunki", "post": "projektipäällikkö"},
    {"name": "Risto Hakala", "body": "Savonia", "post": "projektisuunnittelija"},
    {"name": "Terttu Nieminen", "body": "Juvan kunta", "post": "talouspäällikkö"},
)
_POSTS = [("project-manager", ""), ("planner", ""), ("contact-person", "talouspäällikkö")]
_BODIES = ["Imatr", "Savon", "Juvan"]  # how the names begin
_HEADS = {"name": "Nimi", "body": "Organisaatio", "post": "Tehtävä"}


def _body(contact: Contact) -> str:
    return contact.organisation.name if contact.organisation else ""


def _table(columns: tuple[str, ...], bullet: str = "", end: str = "") -> str:
    return "\n".join(bullet + "; ".join(row[column] for column in columns) + end for row in _ROWS)


@pytest.mark.parametrize("columns", list(itertools.permutations(("name", "body", "post"))))
@pytest.mark.parametrize("bullet", ["", "- ", "• "])
@pytest.mark.parametrize("end", ["", ";"])
@pytest.mark.parametrize("headed", [False, True])
def test_a_line_end_parts_more_than_the_semicolon_of_all_rows(
    columns: tuple[str, ...], bullet: str, end: str, headed: bool
) -> None:
    head = "; ".join(_HEADS[column] for column in columns) + "\n" if headed else ""
    contacts = read_contacts(head + _table(columns, bullet, end))
    assert [contact.person.name for contact in contacts] == [row["name"] for row in _ROWS]
    assert [(contact.role, contact.job_title) for contact in contacts] == _POSTS
    assert [_body(contact)[:5] for contact in contacts] == _BODIES


@pytest.mark.parametrize("columns", [("name", "post"), ("post", "name"), ("name", "body"), ("body", "name")])
def test_two_columns_are_a_table_too(columns: tuple[str, ...]) -> None:
    contacts = read_contacts(_table(columns))
    if "post" in columns:
        assert [(contact.role, contact.job_title) for contact in contacts] == _POSTS
    else:
        assert [_body(contact)[:5] for contact in contacts] == _BODIES


def test_surnames_first_and_a_column_with_offices_are_read_by_row() -> None:
    head = "Nimi; Organisaatio; Rooli\nKettunen Noora; Imatran kaupunki; ohjausryhmän puheenjohtaja\n"
    first, second = read_contacts(f"{head}Hakala Risto; Savonia; jäsen")
    assert (first.person.name, first.role) == ("Noora Kettunen", "steering-group-member")
    assert second.role != "project-manager"


def test_several_names_in_one_cell_share_the_row() -> None:
    text = "Ohjausryhmä:\nImatran kaupunki; Noora Kettunen, Risto Hakala\nJuvan kunta; Terttu Nieminen"
    assert [_body(contact) for contact in read_contacts(text)] == ["Imatran kaupunki"] * 2 + ["Juvan kunta"]


def test_semicolons_between_people_part_them_where_lines_break_anywhere() -> None:
    text = (
        "Ohjausryhmä: Noora Kettunen, Imatran kaupunki; Risto Hakala,\nSavonia; Terttu Nieminen, Juvan\nkunta; "
        "Eeva Saari, Kemin kaupunki"
    )
    found = {contact.person.name: _body(contact)[:5] for contact in read_contacts(text)}
    assert found == {
        "Noora Kettunen": "Imatr",
        "Risto Hakala": "Savon",
        "Terttu Nieminen": "Juvan",
        "Eeva Saari": "Kemin",
    }


def test_an_office_that_ends_a_row_is_of_its_person() -> None:
    first, second = read_contacts(
        "Noora Kettunen, Imatran kaupunki, ohjausryhmän puheenjohtaja\nRisto Hakala, Juvan kunta, rehtori"
    )
    assert (first.role, second.role) == ("steering-group-member", "contact-person")


@pytest.mark.parametrize("bullet", ["", "- "])
def test_a_last_row_with_a_name_alone_takes_nothing_from_the_row_above(bullet: str) -> None:
    text = f"{bullet}Kettunen Noora; rehtori\n{bullet}Hakala Risto; lehtori\n{bullet}Nieminen Terttu"
    assert [contact.job_title for contact in read_contacts(text)] == ["rehtori", "lehtori", ""]


def test_people_in_columns_behind_their_body_have_it() -> None:
    text = "Imatran kaupunki; Noora Kettunen; Risto Hakala\nJuvan kunta; Terttu Nieminen; Eeva Saari"
    assert [_body(contact) for contact in read_contacts(text)] == ["Imatran kaupunki"] * 2 + ["Juvan kunta"] * 2
