"""Headings of several functions over people, and of one plural word over people with functions of their own."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_GROUP = "steering-group-member"


def _posts(text: str) -> list[tuple[str, str, str]]:
    return [(one.person.name, one.role, one.job_title) for one in read_contacts(text)]


@pytest.mark.parametrize(
    "people",
    [
        ": Anna Mäki ja Ville Koski",
        ": Anna Mäki, Ville Koski",
        "\nAnna Mäki\nVille Koski",
        " ovat Anna Mäki ja Ville Koski",
    ],
)
@pytest.mark.parametrize(
    ("heading", "first", "second"),
    [
        ("Puheenjohtaja ja sihteeri", ("contact-person", "puheenjohtaja"), ("contact-person", "sihteeri")),
        ("Rehtori ja lehtori", ("contact-person", "rehtori"), ("contact-person", "lehtori")),
        ("Projektipäällikkö ja suunnittelija", ("project-manager", ""), ("planner", "")),
        ("Hankkeen vetäjä sekä sihteeri", ("project-manager", ""), ("contact-person", "sihteeri")),
    ],
)
def test_as_many_people_as_functions_have_one_each(
    heading: str, people: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert _posts(f"{heading}{people}") == [("Anna Mäki", *first), ("Ville Koski", *second)]


def test_three_functions_are_dealt_to_three_people() -> None:
    text = "Puheenjohtaja, varapuheenjohtaja ja sihteeri: Anna Mäki, Ville Koski ja Liisa Salo"
    assert [title for _, _, title in _posts(text)] == ["puheenjohtaja", "varapuheenjohtaja", "sihteeri"]


@pytest.mark.parametrize("people", [": Anna Mäki, Ville Koski ja Liisa Salo", "\nAnna Mäki\nVille Koski\nLiisa Salo"])
@pytest.mark.parametrize("heading", ["Puheenjohtaja ja jäsenet", "Puheenjohtaja, jäsenet ja sihteeri"])
def test_a_plural_among_the_functions_leaves_open_who_is_what(heading: str, people: str) -> None:
    contacts = read_contacts(f"{heading}{people}")
    assert [(one.role, one.job_title, one.confidence < 0.8) for one in contacts] == [("contact-person", "", True)] * 3
    assert {one.role for one in read_contacts(f"Ohjausryhmän {heading.lower()}{people}")} == {_GROUP}


@pytest.mark.parametrize("text", ["Johtaja ja perustaja\nAnna Mäki", "Johtaja ja perustaja: Anna Mäki"])
def test_one_person_has_both_functions(text: str) -> None:
    assert _posts(text) == [("Anna Mäki", "contact-person", "johtaja ja perustaja")]


@pytest.mark.parametrize("heading", ["Hankkeen työntekijät", "Asiantuntijat", "Asiantuntijat:", "Koordinaattorit"])
def test_functions_below_the_names_of_a_plural_heading_are_theirs(heading: str) -> None:
    text = f"{heading}\nAnna Mäki\nprojektipäällikkö\nVille Koski\nsuunnittelija"
    assert _posts(text) == [("Anna Mäki", "project-manager", ""), ("Ville Koski", "planner", "")]


@pytest.mark.parametrize("heading", ["Opettajat", "Kouluttajat", "Opettajat:"])
def test_a_plural_heading_says_less_than_a_persons_own_title(heading: str) -> None:
    assert [one[2] for one in _posts(f"{heading}\nAnna Mäki, rehtori\nVille Koski, lehtori")] == ["rehtori", "lehtori"]


def test_functions_over_the_names_stay_theirs() -> None:
    text = "Ohjaajat\nAnna Mäki\nProjektipäällikkö\nVille Koski\nKoordinaattori\nLiisa Salo"
    assert [one[1] for one in _posts(text)] == ["contact-person", "project-manager", "coordinator"]


@pytest.mark.parametrize("heading", ["Varsinaiset jäsenet ja varajäsenet", "Muut jäsenet ja sihteeri"])
def test_members_of_two_kinds_are_nobodys_offices(heading: str) -> None:
    assert {title for _, _, title in _posts(f"{heading}\nAnna Mäki, Iin kunta\nVille Koski, Oulun kaupunki")} == {""}


def test_a_role_of_a_body_is_not_that_of_the_person_behind_it() -> None:
    assert _posts("Koordinaattorina toimii Luke, yhteyshenkilönä Anna Mäki.") == [("Anna Mäki", "contact-person", "")]
    assert _posts("Koordinaattorina toimii Anna Mäki Lukesta.") == [("Anna Mäki", "coordinator", "")]


@pytest.mark.parametrize("first", ["Maija Mallinen", "Xenia Kuplanen", "Anna Mäki"])
@pytest.mark.parametrize("sign", [": {}, {}", ": {} ja {}", ":\n{}\n{}", "\n{}\n{}"])
@pytest.mark.parametrize(
    "heading",
    [
        "Asiantuntijat ja kouluttajat",
        "Kouluttajat ja asiantuntijat",
        "Suunnittelijat sekä tutkijat",
        "Projektityöntekijät ja hankekoordinaattorit",
        "Tutkijat ja lehtorit",
        "Valmentajat ja ohjaajat",
    ],
)
def test_people_behind_posts_of_several_kinds_are_read_unsurely_without_any(
    heading: str, sign: str, first: str
) -> None:
    contacts = read_contacts(heading + sign.format(first, "Veikko Salonen"))
    assert [(one.person.name, one.role, one.job_title) for one in contacts] == [
        (first, "contact-person", ""),
        ("Veikko Salonen", "contact-person", ""),
    ]
    assert all(one.confidence < 0.8 and "role" in one.inferred for one in contacts)


@pytest.mark.parametrize("sign", [": {}, {}", ":\n{}\n{}", "\n{}\n{}"])
@pytest.mark.parametrize("heading", ["Projektityöntekijät ja projektisihteerit", "Hankeavustajat sekä hankeneuvojat"])
def test_posts_of_several_people_that_are_one_role_keep_it(heading: str, sign: str) -> None:
    people = _posts(heading + sign.format("Maija Mallinen", "Veikko Salonen"))
    assert people == [("Maija Mallinen", "project-worker", ""), ("Veikko Salonen", "project-worker", "")]


def test_a_person_with_a_post_of_their_own_below_such_a_heading_keeps_it() -> None:
    text = "Asiantuntijat ja kouluttajat:\nMaija Mallinen, projektipäällikkö\nVeikko Salonen"
    assert _posts(text) == [("Maija Mallinen", "project-manager", ""), ("Veikko Salonen", "contact-person", "")]
