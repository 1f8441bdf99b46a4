"""How bodies that no list knows are read where a list or a box of contacts shows them; the people are made up."""

from __future__ import annotations

import itertools

import pytest

from converters.text.contacts.reader import read_contacts

# Names of bodies that no table has and no word in them tells.
UNLISTED = [
    "Verke",
    "Innolab",
    "Palvelu Vekkuli",
    "Tukinainen",
    "Oivangin Lomakartano",
    "Työn ja talouden tutkimus ABO",
]
ROWS = {
    "below": "• johtaja Anna Mäkelä\n  Iin kunta\n• johtaja Ville Koskinen\n  {}\n• johtaja Sari Virtanen\n  THL",
    "in front": "Iin kunta, Anna Mäkelä\n{}, Ville Koskinen\nTHL, Sari Virtanen",
    "cell": "Iin kunta | Anna Mäkelä\n{} | Ville Koskinen\nTHL | Sari Virtanen",
    "behind": "Anna Mäkelä, johtaja, Iin kunta\nVille Koskinen, johtaja, {}\nSari Virtanen, johtaja, THL",
}


def _bodies(text: str) -> list[str]:
    return [contact.organisation.name if contact.organisation else "" for contact in read_contacts(text)]


@pytest.mark.parametrize(("row", "body"), list(itertools.product(ROWS, UNLISTED)))
def test_a_body_is_what_stands_where_the_rows_of_others_have_theirs(row: str, body: str) -> None:
    assert _bodies(ROWS[row].format(body)) == ["Iin kunta", body, "THL"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Mäkelä, Iin kunta\nVille Koskinen, poissa\nSari Virtanen, Oulun kaupunki",
        "Anna Mäkelä, Iin kunta\nVille Koskinen, Toivo-hanke\nSari Virtanen, Oulun kaupunki",
    ],
)
def test_words_for_something_else_are_no_body_in_such_a_row(text: str) -> None:
    assert _bodies(text) == ["Iin kunta", "", "Oulun kaupunki"]


@pytest.mark.parametrize(
    ("line", "body"),
    [("Innolab", "Innolab"), ("Palvelu Vekkuli", "Palvelu Vekkuli"), ("Viestintä", ""), ("Tekniikka", "")],
)
def test_the_line_below_a_post_is_the_body_but_no_field_of_work(line: str, body: str) -> None:
    assert _bodies(f"Anna Mäkelä\nToiminnanjohtaja\n{line}\npuh. 050 000 0001") == [body]


def test_a_list_that_lost_its_lines_has_bodies_behind_its_people_as_its_first_row() -> None:
    text = (
        "Läsnä: Anna Mäkelä, liikenneinsinööri, Kuntaliitto Ville Koskinen, ylitarkastaja, TEM Sari Virtanen, lehtori, "
        "Oulun kaupunki Pekka Salo, projektipäällikkö"
    )
    assert _bodies(text) == ["Kuntaliitto", "TEM", "Oulun kaupunki", ""]


def test_a_city_abroad_in_the_column_of_bodies_is_none() -> None:
    text = (
        "Professori Paavo Kettunen, Oulun yliopisto Pastori Kai Lehto, Berliini Tutkija Irene Aho, Lapin liitto "
        "Lehtori Anna Mäki, Kemin kaupunki"
    )
    bodies = [contact.organisation.name if contact.organisation else "" for contact in read_contacts(text)]
    assert bodies == ["Oulun yliopisto", "", "Lapin liitto", "Kemin kaupunki"]


@pytest.mark.parametrize("post", ["Puheenjohtaja", "Sihteeri", "Pöytäkirjanpitäjä", "Ordförande", "Chair"])
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n     "])
def test_a_post_on_its_line_is_of_the_row_below(post: str, gap: str) -> None:
    text = f"Aino Vesanto      kehittämispäällikkö{gap}{post}{gap}Eino Repo      kunnanjohtaja"
    titles = [one.job_title for one in read_contacts(text)]
    assert titles == ["kehittämispäällikkö", f"{post.lower()}, kunnanjohtaja"]


@pytest.mark.parametrize(
    "text",
    [
        "Aino Vesanto\nlehtori\nEino Repo\nrehtori",
        "Aino Vesanto, FT\nlehtori\nEino Repo, TtM\nrehtori",
    ],
)
def test_a_post_below_a_row_without_one_is_of_that_row(text: str) -> None:
    assert [one.job_title for one in read_contacts(text)] == ["lehtori", "rehtori"]


def test_a_list_that_begins_with_a_line_end_is_read() -> None:
    people = "Aino Vesanto, Kemin kaupunki, pj\nEino Repo, Kaiku ry, sihteeri\nIda Lind, Lapin liitto, johtaja"
    assert [one.person.name for one in read_contacts(f"\n  {people}")] == ["Aino Vesanto", "Eino Repo", "Ida Lind"]
