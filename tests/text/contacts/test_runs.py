"""Lists that lost their line ends keep what is each person's, whatever their rows look like; the people are made up."""

from __future__ import annotations

import itertools

import pytest

from converters.text.contacts.reader import read_contacts

PEOPLE = [
    ("Anna Mäkelä", "lehtori", "Iin kunta"),
    ("Ville Koskinen", "johtava sosiaalityöntekijä", "Nuorten Ystävät ry"),
    ("Sari Ylä-Outinen", "kulttuuri- ja vapaa-aikapäällikkö", "Oulun ammattikorkeakoulu"),
    ("Pekka Åkerlund", "vs. rehtori", "Pohjois-Pohjanmaan liitto"),
]
ROWS = [
    "{n}, {t}, {b}", "{n}, {b}", "{t} {n}, {b}", "{n} ({b})", "{n} {t} {b}", "{b} {n} {t}", "{b}: {t} {n}",
    "{t} {n} {b}", "{b} {t} {n}", "{n} {b}", "{b} {n}", "{b}, {t} {n}", "{b}, {n}", "{n}, {t} {b}", "{n}/{b}",
    "{n}, {t}/{b}", "{n} {t}, {b}", "{n} - {t} - {b}", "{n}, {t} ({b})", "{n} ({t}, {b})", "{n} ({t}), {b}",
]  # fmt: skip
HEADS = ["", "Läsnä: ", "Ohjausryhmän jäsenet: ", "PÖYTÄKIRJA Kokous 1/2014 Paikka: Kuntatalo Läsnä: "]
Read = list[tuple[str, str, str]]


def _read(text: str) -> Read:
    return [
        (contact.person.name, contact.job_title, contact.organisation.name if contact.organisation else "")
        for contact in read_contacts(text)
    ]


def _expected(row: str) -> Read:
    return [(name, title if "{t}" in row else "", body) for name, title, body in PEOPLE]


def _write(row: str) -> list[str]:
    return [row.format(n=name, t=title, b=body) for name, title, body in PEOPLE]


@pytest.mark.parametrize(("row", "head"), list(itertools.product(ROWS, HEADS)))
def test_a_list_without_its_line_ends_is_cut_where_its_rows_repeat(row: str, head: str) -> None:
    assert _read(head + " ".join(_write(row))) == _expected(row)


@pytest.mark.parametrize("row", ["{n}, {t}, {b}", "{b}, {t} {n}", "{b}: {t} {n}", "{n} {t}, {b}", "{b} {t} {n}"])
def test_a_row_may_have_a_degree_an_office_or_a_unit_beside(row: str) -> None:
    rows = _write(row)
    rows[1] = rows[1].replace("Ville", "FT Ville") + " (pj.)"
    assert [body for _, _, body in _read(" ".join(rows))] == [body for _, _, body in PEOPLE]
    if row.endswith("{b}"):
        rows[2] += ", työllisyyspalvelut"
        assert [body for _, _, body in _read(" ".join(rows))] == [body for _, _, body in PEOPLE]


@pytest.mark.parametrize("row", ["{b} {n}", "{b} {n} {t}", "{b}, {t} {n}", "{n} {t}, {b}", "{n} - {t} - {b}"])
@pytest.mark.parametrize("sign", [" ", "\n"])
def test_a_body_that_no_list_knows_is_read_where_the_others_stand(row: str, sign: str) -> None:
    text = sign.join(_write(row)).replace("Nuorten Ystävät ry", "Navitas")
    assert [body for _, _, body in _read(text)][1] == "Navitas"


def test_rows_that_fit_in_two_ways_are_cut_by_their_signs() -> None:
    text = "Opinnäytetyön tekijä: Anna Mäkelä, ohjaaja: Ville Koskinen, toimeksiantaja: Kemin kaupunki"
    assert [(name, title) for name, title, _ in _read(text)] == [("Anna Mäkelä", ""), ("Ville Koskinen", "ohjaaja")]


@pytest.mark.parametrize("office", ["puheenjohtaja", "pj.", "siht."])
def test_an_office_in_a_row_of_people_and_bodies_that_lost_its_signs_stays_with_its_person(office: str) -> None:
    text = f"Läsnä Anna Mäki, {office} Iin kunta Ville Koski Oulun kaupunki Liisa Salo Lapin liitto"
    read = [(one.job_title, one.organisation.name if one.organisation else "") for one in read_contacts(text)]
    assert read == [(office, "Iin kunta"), ("", "Oulun kaupunki"), ("", "Lapin liitto")]


@pytest.mark.parametrize(
    "head", ["LÄSNÄ", "Läsnä:", "Paikka Iin kunnanvirasto LÄSNÄ", "Kokouspaikka Kemin kaupungintalo Läsnä:"]
)
def test_offices_and_members_behind_names_are_theirs_and_the_place_employs_nobody(head: str) -> None:
    text = f"{head} Vesanto Eeva, puheenjohtaja Repo Marja-Liisa, jäsen Korhonen Jarmo, jäsen Salo Antti, rehtori"
    read = read_contacts(text)
    assert [one.job_title for one in read] == ["puheenjohtaja", "", "", "rehtori"]
    assert [one.organisation for one in read] == [None] * 4


def test_two_posts_with_a_comma_stand_before_their_name_as_others_of_the_list_do() -> None:
    text = "Professori Eeva Vesanto 1-10 Lehtori, dosentti Jarmo Repo 1-10 Yliopistonlehtori, FT Antti Salo"
    assert [one.job_title for one in read_contacts(text)] == ["professori", "lehtori, dosentti", "yliopistonlehtori"]
