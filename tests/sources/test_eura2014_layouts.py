"""Project descriptions as people save them: several people in a field, units behind counts, headings broken in two."""

from __future__ import annotations

import pytest

from converters.sources import eura2014_hankekuvaus as eura
from graph.model import Person, Project
from tests.sources.pages import as_text, at_place, convert
from tests.sources.test_eura2014 import PAGE

PEOPLE = (
    ("Matti Meikäläinen", "nimi"),
    ("tutkimuspäällikkö", "asema hakijaorganisaatiossa"),
    ("tutkimus(at)ranta.example", "sähköpostisoite"),
    ("050 000 0321", "puhelinnumero"),
)


def page_of_people(*values: str) -> str:
    page = PAGE
    for (old, _), new in zip(PEOPLE, values, strict=True):
        page = page.replace(f": {old}", f": {new}")
    return page


def people_of(page: str) -> list[tuple[str, str, str, tuple[str, ...], tuple[str, ...]]]:
    (project,) = convert(eura, as_text(page))[0]
    found = [(part, part.agent) for part in project.participations if isinstance(part.agent, Person)]
    return [
        (part.role, person.name, part.job_title, *(person.contact[:2] if person.contact else ((), ())))
        for part, person in found
    ]


def codes(page: str) -> list[str]:
    return [problem.code for problem in convert(eura, as_text(page))[1]]


def test_several_people_have_their_titles_phones_and_addresses_in_order() -> None:
    page = page_of_people(
        "Matti Meikäläinen, Maija Virtanen",
        "tutkimuspäällikkö, projektipäällikkö",
        "matti@ranta.example, maija@ranta.example",
        "050 000 0321, 050 000 0322",
    )
    assert people_of(page) == [
        ("contact-person", "Matti Meikäläinen", "tutkimuspäällikkö", ("+358500000321",), ("matti@ranta.example",)),
        ("contact-person", "Maija Virtanen", "", ("+358500000322",), ("maija@ranta.example",)),
        ("project-manager", "Maija Virtanen", "", ("+358500000322",), ("maija@ranta.example",)),
    ]
    assert "unassigned-contact" not in codes(page)


def test_what_may_be_either_persons_is_nobodys_and_is_reported() -> None:
    page = page_of_people(
        "Matti Meikäläinen, Maija Virtanen",
        "tutkimuspäällikkö, lehtori, kehittäjä",
        "maija.virtanen@ranta.example",
        "050 000 0321",
    )
    assert people_of(page) == [
        ("contact-person", "Matti Meikäläinen", "", (), ()),
        ("contact-person", "Maija Virtanen", "", (), ("maija.virtanen@ranta.example",)),
    ]
    assert {"unassigned-contact", "unassigned-title"} <= set(codes(page))
    assert "0321" not in str(convert(eura, as_text(page))[1])


def test_a_title_of_all_is_the_title_of_each() -> None:
    page = page_of_people("Matti Meikäläinen, Maija Virtanen", "lehtorit", "", "")
    assert [name for _, name, *_ in people_of(page)] == ["Matti Meikäläinen", "Maija Virtanen"]


def test_brackets_around_all_sums_are_an_ornament_and_around_one_they_may_be_a_minus() -> None:
    all_of_them = PAGE
    for value in ("100 000", "90 500", "120 000"):
        all_of_them = all_of_them.replace(f": {value}", f": ({value})")
    (project,) = convert(eura, as_text(all_of_them))[0]
    assert [int(amount.value) for amount in project.amounts] == [100_000, 90_500, 120_000]
    (project,) = convert(eura, as_text(PAGE.replace(": 90 500", ": (1 200)")))[0]
    assert [int(amount.value) for amount in project.amounts] == [100_000, 120_000]
    assert "(1 200)" in [raw.value for raw in project.raw_values]


def test_money_and_partners_that_an_abstract_tells_as_such_are_read_and_other_sums_are_not() -> None:
    abstract = (
        "Hankkeen kokonaiskustannukset ovat 125 000 €. Edellisessä hankkeessa käytettiin 40 000 €. "
        "Osallistujalle maksetaan 50 euron palkkio. Matkailu tuo seudulle 2 miljoonaa euroa vuodessa.\n\n"
        "Yhteistyökumppanit: Kivikylän Yrittäjät ry, Rannan ammattikorkeakoulu Oy"
    )
    document = as_text(PAGE.replace("Kylä kokeilee kiertotaloutta Iissä.", abstract))
    (project,) = convert(eura, document)[0]
    told = [(amount.kind, int(amount.value)) for amount in project.amounts]
    assert told[3:] == [("budget", 125_000)]
    (partner,) = [part for part in project.participations if part.role == "partner"]
    assert (partner.agent.name, at_place(document, partner.at)) == ("Kivikylän Yrittäjät ry",) * 2


def test_a_field_that_names_nobody_is_reported() -> None:
    page = page_of_people("Tutkimus", "", "", "")
    assert people_of(page) == []
    assert "nobody-read" in codes(page)


@pytest.mark.parametrize("count", ["12 kpl", "12 henkilöä", "noin 12", "n. 12 hlöä"])
def test_a_unit_behind_a_count_does_not_matter(count: str) -> None:
    (project,) = convert(eura, as_text(PAGE.replace("Suunniteltu: 12", f"Suunniteltu: {count}")))[0]
    (usual,) = convert(eura, as_text(PAGE))[0]
    assert [one[:3] for one in project.indicators] == [one[:3] for one in usual.indicators]


@pytest.mark.parametrize("names", ["Utajärvi ja Simo", "Utajärvi\nSimo", "Utajärvi sekä Simo"])
def test_the_places_of_a_list_may_be_parted_by_a_word_or_a_line_break(names: str) -> None:
    page = PAGE.replace("Kunnat: Simo", f"Kunnat: {names}")
    (project,), problems = convert(eura, as_text(page))
    found = {place.name: place for place in project.places if place.stated}
    assert {"Utajärvi", "Simo"} <= set(found)
    assert page[slice(*found["Simo"].at)] == "Simo"  # type: ignore[misc]
    assert "unknown-place" not in [problem.code for problem in problems]


def test_a_heading_broken_by_the_page_is_a_heading() -> None:
    heading = "3 Suunnitelman mukainen tiivistelmä toteutuksesta"
    page = PAGE.replace(heading, "3 Suunnitelman mukainen tiivistelmä\n\ntoteutuksesta")
    assert abstract(page) == abstract(PAGE)


def abstract(page: str) -> str:
    (project,) = convert(eura, as_text(page))[0]
    assert isinstance(project, Project)
    return project.abstract


def test_a_page_number_between_fields_is_no_part_of_a_value() -> None:
    page = PAGE.replace("Vastuuviranomainen: Lapin liitto\n", "Vastuuviranomainen: Lapin liitto\n\nSivu 1/3\n")
    (project,) = convert(eura, as_text(page))[0]
    assert project.participations[0].as_written == "Lapin liitto"


def test_one_space_is_a_gap_where_values_stand_in_a_column() -> None:
    page = PAGE.replace("Maakunnat: ", "Maakunnat   ").replace("Seutukunnat: ", "Seutukunnat ")
    page = page.replace("Kunnat: Simo", "Kunnat      Simo")
    (project,) = convert(eura, as_text(page))[0]
    (usual,) = convert(eura, as_text(PAGE))[0]
    assert [place.code for place in project.places] == [place.code for place in usual.places]


@pytest.mark.parametrize("before", ["2 Hakijan perustiedot", "Y-tunnus: ", "Hankkeen yhteyshenkilön nimi: "])
def test_a_row_of_people_that_the_form_does_not_have_is_read(before: str) -> None:
    row = "Projektipäällikkö: Ville Virtanen, Oulun kaupunki"
    projects, problems = convert(eura, as_text(PAGE.replace(before, f"{row}\n\n{before}", 1)))
    found = [(part.role, part.agent.name) for part in projects[0].participations]
    assert ("project-manager", "Ville Virtanen") in found
    assert "Virtanen" not in str(problems)
    assert "Virtanen" not in str(projects[0].raw_values)
