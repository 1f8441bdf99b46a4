"""Tests of tables of members and their deputies: every head, every sign between the cells, the body first or last."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_GROUP = "steering-group-member"
_HEADS = (
    ("Jäsen", "Varajäsen", "Taho"),
    ("Varsinainen jäsen", "Henkilökohtainen varajäsen", "Organisaatio"),
    ("Ordinarie medlem", "Ersättare", "Organisation"),
)


def _table(heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...], sign: str) -> str:
    return "\n".join(["Hankkeen ohjausryhmä", *(sign.join(row) for row in (heads, *rows))])


def _facts(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (each.person.name, each.role, each.job_title, each.organisation.name if each.organisation else "")
        for each in read_contacts(text)
    ]


@pytest.mark.parametrize("heads", _HEADS)
@pytest.mark.parametrize("sign", [" / ", " | ", "\t", ";", "; "])
def test_a_row_of_a_member_and_a_deputy_has_one_body(heads: tuple[str, ...], sign: str) -> None:
    rows = (("Anna Mäki", "Ville Koski", "Iin kunta"), ("Liisa Lahti", "–", "Oulun kaupunki"))
    assert _facts(_table(heads, rows, sign)) == [
        ("Anna Mäki", _GROUP, "", "Iin kunta"),
        ("Ville Koski", _GROUP, "", "Iin kunta"),
        ("Liisa Lahti", _GROUP, "", "Oulun kaupunki"),
    ]


@pytest.mark.parametrize("sign", [" / ", " | ", "\t", ";", "; "])
def test_a_body_in_the_first_column_is_that_of_its_row(sign: str) -> None:
    heads = ("Taho", "Jäsen", "Varajäsen")
    rows = (("Iin kunta", "Anna Mäki", "Ville Koski"), ("Oulun kaupunki", "Liisa Lahti", "Pekka Salo"))
    assert [(name, body) for name, _, _, body in _facts(_table(heads, rows, sign))] == [
        ("Anna Mäki", "Iin kunta"),
        ("Ville Koski", "Iin kunta"),
        ("Liisa Lahti", "Oulun kaupunki"),
        ("Pekka Salo", "Oulun kaupunki"),
    ]


def test_posts_in_the_cells_stay_those_of_their_people() -> None:
    rows = (("rehtori Anna Mäki", "lehtori Ville Koski", "Iin kunta"),)
    assert _facts(_table(_HEADS[0], rows, " | ")) == [
        ("Anna Mäki", _GROUP, "rehtori", "Iin kunta"),
        ("Ville Koski", _GROUP, "lehtori", "Iin kunta"),
    ]


def test_a_member_and_a_deputy_without_a_row_of_heads_are_read_as_written() -> None:
    text = "Jäsen Anna Mäki, Iin kunta\nvarajäsen Ville Koski, Oulun kaupunki"
    assert [(name, body) for name, _, _, body in _facts(text)] == [
        ("Anna Mäki", "Iin kunta"),
        ("Ville Koski", "Oulun kaupunki"),
    ]


def test_a_paragraph_below_the_table_is_not_of_it() -> None:
    rows = (("Anna Mäki", "Ville Koski", "Iin kunta"),)
    text = _table(_HEADS[0], rows, " / ") + "\n\nLisätietoja: projektipäällikkö Liisa Lahti"
    assert _facts(text)[-1] == ("Liisa Lahti", "project-manager", "", "")


@pytest.mark.parametrize("sign", ["  ", " ", ", "])
@pytest.mark.parametrize("heads", [("Jäsen", "Varajäsen"), ("Varsinainen jäsen", "henkilökohtainen varajäsen")])
def test_a_row_of_heads_without_signs_is_nobodys_post(heads: tuple[str, str], sign: str) -> None:
    text = "\n".join(sign.join(row) for row in (heads, ("Anna Mäki", "Ville Koski"), ("Liisa Lahti", "Pekka Salo")))
    assert [(name, title) for name, _, title, _ in _facts(text)] == [
        ("Anna Mäki", ""),
        ("Ville Koski", ""),
        ("Liisa Lahti", ""),
        ("Pekka Salo", ""),
    ]


def test_a_line_with_an_office_alone_is_no_row_of_heads() -> None:
    assert [title for _, _, title, _ in _facts("Varajäsen\nAnna Mäki")] == ["varajäsen"]


@pytest.mark.parametrize("mark", ["varalla", "sij.", "sijainen", "vara:", "vara", "suppl.", "ers."])
@pytest.mark.parametrize(
    "form", ["rehtori Aino Salo ({} Ville Mäki), Iin kunta", "rehtori Aino Salo, Iin kunta ({} Ville Mäki)"]
)
def test_a_bracket_with_the_word_for_a_deputy_has_somebody_of_the_same_body(form: str, mark: str) -> None:
    assert _facts(f"Ohjausryhmä: {form.format(mark)}, Eeva Lahti, Oulun kaupunki") == [
        ("Aino Salo", _GROUP, "rehtori", "Iin kunta"),
        ("Ville Mäki", _GROUP, "", "Iin kunta"),
        ("Eeva Lahti", _GROUP, "", "Oulun kaupunki"),
    ]


@pytest.mark.parametrize("word", ["varajäsenenään", "varaedustajanaan", "varahenkilönään", "varajäsenenä"])
def test_the_word_for_a_deputy_is_no_title_beside_a_post(word: str) -> None:
    facts = _facts(f"Kokoukseen kutsutaan rehtori Anna Mäki {word} viestintäpäällikkö Ville Koski.")
    assert [(name, title) for name, _, title, _ in facts] == [
        ("Anna Mäki", "rehtori"),
        ("Ville Koski", "viestintäpäällikkö"),
    ]


def test_a_membership_beside_an_office_is_no_title() -> None:
    assert [title for _, _, title, _ in _facts("Anna Mäki, puheenjohtaja, varajäsen")] == ["puheenjohtaja"]
    assert [title for _, _, title, _ in _facts("Anna Mäki, rehtori, hallituksen jäsen")] == [
        "rehtori, hallituksen jäsen"
    ]


@pytest.mark.parametrize("word", ["varajäsenenään", "varaedustajanaan", "varahenkilönään", "varallaan", "sijaisenaan"])
def test_a_deputy_has_the_body_of_the_member_before(word: str) -> None:
    facts = _facts(f"Rehtori Anna Mäki, Iin kunta, {word} lehtori Ville Koski")
    assert [(name, title, body) for name, _, title, body in facts] == [
        ("Anna Mäki", "rehtori", "Iin kunta"),
        ("Ville Koski", "lehtori", "Iin kunta"),
    ]


def test_the_word_for_a_deputy_is_of_the_name_behind_it() -> None:
    assert [title for _, _, title, _ in _facts("Anna Mäki varajäsenenään Ville Koski.")] == ["", "varajäsen"]


def test_whose_deputy_somebody_is_said_to_be_is_not_the_next_one() -> None:
    facts = _facts("Anna Mäki, Iin kunta, ja Ville Koski hänen varajäsenenään\nMinna Salo")
    assert facts[2][3] == ""


@pytest.mark.parametrize("mark", ["vara", "vara:", "varalla", "sij.", "varahenkilö", "ersättare"])
def test_who_stands_behind_the_word_for_a_deputy_in_a_bracket_needs_no_list(mark: str) -> None:
    assert [(name, body) for name, _, _, body in _facts(f"Iin kunta: Anna Mäki ({mark} Pirita Näkkälä)")] == [
        ("Anna Mäki", "Iin kunta"),
        ("Pirita Näkkälä", "Iin kunta"),
    ]


@pytest.mark.parametrize("words", ["vara Iin kunta", "vara Oulun yliopisto", "vara nimetään myöhemmin"])
def test_a_bracket_without_a_deputy_names_nobody(words: str) -> None:
    assert [name for name, _, _, _ in _facts(f"Rehtori Anna Mäki ({words})")] == ["Anna Mäki"]
