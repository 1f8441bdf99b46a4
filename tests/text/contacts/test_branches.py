"""How branches, districts and offices that go by their abbreviation are read as employers; the people are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_LAYOUTS = ["Tuula Nevalainen, {}", "Tuula Nevalainen, rehtori, {}, p. 040 000 0001", "rehtori Tuula Nevalainen\n{}"]


def _employer(text: str) -> tuple[str, ...]:
    (contact,) = read_contacts(text)
    body = contact.organisation
    return (body.name, *body.units) if body else ()


@pytest.mark.parametrize("layout", _LAYOUTS)
@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("MTK Savo", ("MTK Savo",)),
        ("MTK Satakunta", ("MTK Satakunta",)),
        ("EHYT ry Itä-Suomi", ("EHYT ry Itä-Suomi",)),
        ("Suomen 4H-liitto Kymenlaakso", ("Suomen 4H-liitto Kymenlaakso",)),
        ("4H-yhdistys Ilomantsi", ("4H-yhdistys Ilomantsi",)),
        ("MLL Satakunnan piiri", ("MLL", "Satakunnan piiri")),
        ("SPR:n Oulun piiri", ("SPR", "Oulun piiri")),
        ("Suomen Punainen Risti, Lapin piiri", ("Suomen Punainen Risti", "Lapin piiri")),
        ("VTT Espoo", ("VTT",)),
        ("Luke Jokioinen", ("Luke",)),
        ("Toimintakeskus 12 ry", ("Toimintakeskus 12 ry",)),
    ],
)
def test_a_branch_is_of_its_body_and_a_town_is_no_person(layout: str, written: str, body: tuple[str, ...]) -> None:
    assert _employer(layout.format(written)) == body


def test_somebody_comes_from_a_district_of_a_body() -> None:
    assert _employer("Mukana oli Tuula Nevalainen SPR:n Lapin piiristä.") == ("SPR", "Lapin piiri")


def test_the_district_owns_the_post_behind_it() -> None:
    assert _employer("SPR Lapin piirin rehtori Tuula Nevalainen") == ("SPR", "Lapin piiri")


@pytest.mark.parametrize(
    "name", ["ELY-keskus", "Ely-keskus", "ely-keskus", "TE-toimisto", "Te-toimisto", "te-toimisto"]
)
@pytest.mark.parametrize(
    "text", ["Tuula Nevalainen, {}", "Tuula Nevalainen ({}), Pekka Ojanen", "Tuula Nevalainen, {}, Kajaani"]
)
def test_an_office_is_read_by_its_abbreviation_however_written(text: str, name: str) -> None:
    contact, *_ = read_contacts(text.format(name))
    assert contact.organisation
    assert contact.organisation.name.casefold() == name.casefold()


@pytest.mark.parametrize("owner", ["ELY-keskuksen", "Ely-keskuksen", "Te-toimiston"])
def test_an_office_owns_the_post_behind_it(owner: str) -> None:
    (name, *_) = _employer(f"{owner} ylitarkastaja Tuula Nevalainen")
    assert name.casefold() in {"ely-keskus", "te-toimisto"}


def test_a_person_called_as_a_body_with_a_common_surname_is_a_person() -> None:
    assert [one.person.name for one in read_contacts("Tuula Nevalainen, Luke Salo, rehtorit")] == [
        "Tuula Nevalainen",
        "Luke Salo",
    ]


def test_an_office_sends_the_person_behind_it() -> None:
    text = "Mukana olivat Kemin kaupungista Tuula Nevalainen ja {} Pekka Ojanen."
    for office in ("Ely-keskuksesta", "TE-toimistosta", "ELY-keskuksesta tarkastaja"):
        _, contact = read_contacts(text.format(office))
        assert contact.organisation
        assert contact.organisation.name.casefold() in {"ely-keskus", "te-toimisto"}


@pytest.mark.parametrize("others", ["Muut jäsenet", "Muut", "Övriga medlemmar", "Other members"])
def test_the_heading_on_the_line_below_is_no_part_of_an_office(others: str) -> None:
    first, *_ = read_contacts(f"Tuula Nevalainen, ELY-keskus\n{others}\nPekka Ojanen, Iin kunta")
    assert first.organisation
    assert first.organisation.name == "ELY-keskus"


@pytest.mark.parametrize("unit", ["Etsivä nuorisotyö", "Kirjastopalvelut", "Nuorisopalvelut", "Sivistyspalvelut"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("first", ["Anna Mäki, Kemin kaupunki", "Rehtori Anna Mäki, Lapin ELY-keskus, 050 000 0001"])
def test_a_unit_over_somebody_with_a_number_is_not_of_the_person_above(first: str, gap: str, unit: str) -> None:
    above, below = read_contacts(f"{first}{gap}{unit}{gap}Ville Koski, 050 000 0002")
    assert above.organisation is not None
    assert below.organisation is not None
    assert (above.organisation.units, below.organisation.name) == ((), unit)


@pytest.mark.parametrize(
    "rest", ["", ", Iin kunta", "\nIin kunta", "\nIin kunta\nKirjasto", ", Iin kunta, 050 000 0002"]
)
def test_a_unit_below_the_body_of_a_person_stays_theirs(rest: str) -> None:
    one, _ = read_contacts(f"Anna Mäki, Kemin kaupunki\nEtsivä nuorisotyö\nVille Koski{rest}")
    assert one.organisation is not None
    assert one.organisation.units == ("Etsivä nuorisotyö",)
