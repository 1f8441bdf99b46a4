"""How tables are read whose columns stand one after another; the people are made up."""

from __future__ import annotations

import itertools

import pytest

from converters.text.contacts.reader import read_contacts
from graph.model import Contact

_NAMES = ("Anna Mäki", "Ville Koski", "Timo Rinne")
_COLUMNS = {
    "title": ("rehtori", "lehtori", "tutkija"),
    "body": ("Iin kunta", "Lapin liitto", "Kemin kaupunki"),
    "phone": ("040 000 0101", "040 000 0102", "040 000 0103"),
}
_HEADS = {"title": "Tehtävä", "body": "Organisaatio", "phone": "Puhelin"}
_ORDERS = [order for size in (1, 2, 3) for order in itertools.permutations(_COLUMNS, size) if order != ("phone",)]


def _values(contact: Contact) -> dict[str, str]:
    phones = contact.person.contact.phones if contact.person.contact else ("",)
    body = contact.organisation.name if contact.organisation else ""
    return {"title": contact.job_title, "body": body, "phone": phones[0].replace("+358", "0")}


@pytest.mark.parametrize("order", _ORDERS, ids="-".join)
@pytest.mark.parametrize(("sign", "headed"), [("\n", True), ("\n", False), (" ", False)])
def test_a_column_behind_the_names_tells_of_each_in_its_place(order: tuple[str, ...], sign: str, headed: bool) -> None:
    cells = [sign.join(([_HEADS[kind]] if headed else []) + list(_COLUMNS[kind])) for kind in order]
    found = read_contacts(sign.join(("\n".join(_NAMES) if sign == "\n" else " ".join(_NAMES), *cells)))
    assert [contact.person.name for contact in found] == list(_NAMES)
    for kind in order:
        told = [value.replace(" ", "") for value in _COLUMNS[kind]]
        assert [_values(contact)[kind].replace(" ", "") for contact in found] == told


def test_heads_of_columns_stand_among_cells_that_lost_their_lines() -> None:
    text = "Nimi Anna Mäki Ville Koski Timo Rinne Organisaatio Iin kunta Lapin liitto Kemin kaupunki"
    assert [_values(contact)["body"] for contact in read_contacts(text)] == list(_COLUMNS["body"])


def _titles(text: str) -> list[str]:
    return [contact.job_title for contact in read_contacts(text)]


def test_memberships_that_run_together_are_cells() -> None:
    text = "Läsnä Hietala Jaakko Huhtala Heikki Järvinen Tiina jäsen jäsen puheenjohtaja Poissa Niemi Jaana"
    assert _titles(text) == ["", "", "puheenjohtaja", ""]
    assert _titles("Poissa Niemi Jaana Suominen Päivi jäsen varapuheenjohtaja") == ["", "varapuheenjohtaja"]


def test_other_numbers_of_names_and_posts_are_no_table() -> None:
    assert _titles("Anna Mäki\nVille Koski\nTimo Rinne\nrehtori\nlehtori") != ["rehtori", "lehtori", ""]


def test_bodies_over_an_empty_line_are_another_list() -> None:
    found = read_contacts("Anna Mäki\nVille Koski\n\nRahoittajat\nIin kunta\nLapin liitto")
    assert all(contact.organisation is None for contact in found)


def test_a_post_alone_between_the_names_of_a_list_heads_the_next() -> None:
    assert _titles("Jäsenet:\nAnna Mäki\nVille Koski\nSihteeri\nTimo Rinne") == ["", "", "sihteeri"]


@pytest.mark.parametrize("sign", [" ", "\n"])
def test_offices_in_brackets_behind_bodies_are_of_their_rows(sign: str) -> None:
    cells = ("Iin kunta (puheenjohtaja)", "Lapin liitto", "Kemin kaupunki (sihteeri)")
    found = read_contacts(sign.join((*_NAMES, *cells)))
    assert [_values(contact)["title"] for contact in found] == ["puheenjohtaja", "", "sihteeri"]
    assert [_values(contact)["body"] for contact in found] == ["Iin kunta", "Lapin liitto", "Kemin kaupunki"]


def test_a_column_that_is_short_of_cells_is_nobodys_before_it() -> None:
    found = read_contacts(" ".join((*_NAMES, "Liisa Salo", "Iin kunta", "Lapin liitto", "Kemin kaupunki")))
    assert [_values(contact)["body"] for contact in found][:3] == ["", "", ""]


@pytest.mark.parametrize("gap", ["\t", "\t\t", "\t\t\t"])
def test_signatures_side_by_side_have_the_posts_below_in_their_order(gap: str) -> None:
    text = f"Allekirjoitukset\n\nAnna Mäki{gap}Ville Koski\nhallituksen puheenjohtaja\tsihteeri\n\nIin Kylät ry"
    assert [(one.person.name, one.job_title) for one in read_contacts(text)] == [
        ("Anna Mäki", "hallituksen puheenjohtaja"),
        ("Ville Koski", "sihteeri"),
    ]


def test_a_missing_post_below_signatures_makes_no_pairs() -> None:
    people = read_contacts("Anna Mäki\t\tVille Koski\tTimo Rinne\nrehtori\tsihteeri")
    assert [one.job_title for one in people[:2]] == ["", ""]
