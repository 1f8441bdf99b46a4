"""Addresses and numbers of bodies: they are no person's who has an own, and say so where a person has no other."""

from __future__ import annotations

import itertools

import pytest

from converters.text.contacts.reader import read_contacts
from graph.model import ContactPoint

_SHARED = ["info", "kirjaamo", "kaupunginkirjasto", "biblioteket", "toimisto", "laskutus", "museo.kioski"]
_OWN = ["ilona.rantala", "rantala.i", "ilona"]
_LAYOUTS = [
    "{shared}@kunta.example\nIlona Rantala\n{own}@kunta.example",
    "Sähköposti: {shared}@kunta.example\nYhteyshenkilö: Ilona Rantala\nSähköposti: {own}@kunta.example",
    "Koulun sähköposti :\n{shared}@kunta.example\nVastuuhenkilön nimi :\nIlona Rantala\nE-mail :\n{own}@kunta.example",
    "Bibliotekets e-postadress : {shared}@kunta.example\nAnsvarsperson : Ilona Rantala\nE-post : {own}@kunta.example",
    "Iin kunta, {shared}@kunta.example\nIlona Rantala, {own}@kunta.example",
    "Ilona Rantala, {own}@kunta.example, {shared}@kunta.example",
    "Ilona Rantala, {shared}@kunta.example, {own}@kunta.example",
]


def _point(text: str) -> ContactPoint:
    (contact,) = read_contacts(text)
    return contact.person.contact or ContactPoint()


@pytest.mark.parametrize("layout", _LAYOUTS)
@pytest.mark.parametrize(("shared", "own"), list(itertools.product(_SHARED, _OWN)))
def test_the_own_address_is_the_only_one(layout: str, shared: str, own: str) -> None:
    (contact,) = read_contacts(layout.format(shared=shared, own=own))
    assert contact.person.contact is not None
    assert contact.person.contact.emails == (f"{own}@kunta.example",)
    assert "email" not in contact.inferred


def test_an_own_address_that_tells_no_name_goes_before_that_of_the_body() -> None:
    for text in (
        "yhteiso@kunta.example\nIlona Rantala\nvilliina@kunta.example",
        "Ilona Rantala, toimisto@kunta.example, villiina@kunta.example",
    ):
        assert _point(text).emails == ("villiina@kunta.example",)


@pytest.mark.parametrize("shared", _SHARED)
def test_the_address_of_an_office_on_another_line_is_nobodys(shared: str) -> None:
    assert _point(f"{shared}@kunta.example\nIlona Rantala").emails == ()
    assert _point(f"Ilona Rantala\n{shared}@kunta.example").emails == ()


@pytest.mark.parametrize(
    "text", ["Ilona Rantala, {0}@kunta.example", "Yhteyshenkilö: Ilona Rantala, p. 040 000 0001, {0}@kunta.example"]
)
@pytest.mark.parametrize("shared", _SHARED)
def test_the_address_of_an_office_beside_its_person_is_marked(text: str, shared: str) -> None:
    (contact,) = read_contacts(text.format(shared))
    assert contact.person.contact == ContactPoint(
        contact.person.contact.phones if contact.person.contact else (),
        (f"{shared}@kunta.example",),
        inferred=("email",),
    )
    assert "email" in contact.inferred


def test_an_unknown_address_over_the_line_of_a_name_is_marked() -> None:
    (contact,) = read_contacts("uutela@kunta.example\nIlona Rantala")
    assert "email" in contact.inferred
    (contact,) = read_contacts("ilona.rantala@kunta.example\nIlona Rantala")
    assert "email" not in contact.inferred


@pytest.mark.parametrize("owner", ["Kirjaston", "Organisaation", "Yhdistyksen", "Iin kunnan", "Koulun"])
@pytest.mark.parametrize("sign", [": ", " :\n", "\n"])
def test_what_a_field_says_to_be_a_bodys_is_no_persons(owner: str, sign: str) -> None:
    fields = f"{owner} sähköposti{sign}uutela@kunta.example\n{owner} puhelin{sign}040 000 0001\n"
    assert _point(f"{fields}Yhteyshenkilön nimi{sign}Ilona Rantala") == ContactPoint()
    own = f"{fields}Yhteyshenkilön nimi{sign}Ilona Rantala\nPuhelin{sign}040 000 0002"
    assert _point(own).phones == ("+358400000002",)


def test_a_field_of_the_persons_is_no_bodys() -> None:
    fields = "Yhteyshenkilön sähköposti: uutela@kunta.example\nYhteyshenkilön puhelin: 040 000 0001\n"
    assert _point(f"{fields}Yhteyshenkilö: Ilona Rantala") == ContactPoint(
        ("+358400000001",), ("uutela@kunta.example",)
    )


@pytest.mark.parametrize("sign", [": ", " :\n"])
def test_the_number_of_the_field_of_an_applicant_is_no_persons(sign: str) -> None:
    fields = f"Hakija{sign}Iin kunta\nPuhelin{sign}08 000 4567\nYhteyshenkilö: Ilona Rantala"
    assert _point(fields).phones == ()
    assert _point(f"{fields}\nPuhelin{sign}040 000 0002").phones == ("+358400000002",)


def test_addresses_on_the_lines_over_their_names_stay_with_them() -> None:
    contacts = read_contacts("uutela@kunta.example\nIlona Rantala\nvaahtera@kunta.example\nPentti Salmi")
    points = [contact.person.contact for contact in contacts]
    assert [point.emails if point else () for point in points] == [
        ("uutela@kunta.example",),
        ("vaahtera@kunta.example",),
    ]


@pytest.mark.parametrize(
    "field", ["Julkaisija: ", "Julkaisija ", "Kustantaja: ", "Utgivare: ", "Publisher ", "Toteuttaja: "]
)
@pytest.mark.parametrize("address", ["kaiku@kaiku.example", "lehti-oulu@kaiku.example", "am12@kaiku.example"])
def test_the_mailbox_of_who_publishes_or_carries_is_not_the_persons_before(field: str, address: str) -> None:
    (contact,) = read_contacts(f"Viestintäpäällikkö Aino Mäki {field}Kaiku ry, {address}")
    assert contact.person.name == "Aino Mäki"
    assert contact.person.contact is None


@pytest.mark.parametrize(
    "text",
    [
        "Taitto: Aino Mäki Julkaisija: Kaiku ry, aino.maki@kaiku.example",
        "Julkaisija: Kaiku ry. Teksti: Aino Mäki, am12@kaiku.example",
        "Teksti: Aino Mäki, am12@kaiku.example Julkaisija: Kaiku ry",
    ],
)
def test_an_address_beside_or_of_the_person_stays_beside_a_publisher(text: str) -> None:
    (contact,) = read_contacts(text)
    assert contact.person.contact is not None
    assert len(contact.person.contact.emails) == 1
