"""Participles that say who leads a project: "A:n johtama hanke", "hanketta johtava A"."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _read(text: str) -> list[tuple[str, str]]:
    return [(one.person.name, one.role) for one in read_contacts(text)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Dosentti Aino Virtasen johtama KELO-konsortio sai rahoituksen.", "project-manager"),
        ("Lehtori Aino Virtasen vetämä Uusi alku -hanke jatkuu.", "project-manager"),
        ("Lehtori Aino Virtasen koordinoima hanke päättyy.", "coordinator"),
        ("Näin kuvailee hanketta johtava professori Aino Virtanen.", "project-manager"),
        ("Hanketta vetävä Aino Virtanen kertoo.", "project-manager"),
        ("Projektia koordinoiva lehtori Aino Virtanen kertoo.", "coordinator"),
        ("Konsortion johtaja, professori Aino Virtanen kertoo.", "responsible-director"),
        ("Aalto's responsible professor Aino Virtanen", "responsible-director"),
        ("Aino Virtanen, who is responsible for the project at Lapland University", "responsible-director"),
    ],
)
def test_a_participle_tells_the_role(text: str, role: str) -> None:
    assert _read(text) == [("Aino Virtanen", role)]


@pytest.mark.parametrize(
    "text",
    [
        "Aino Virtasen johtama Iin kunta sai rahoituksen.",
        "Lehtori Aino Virtasen vetämä kerho kokoontuu keskiviikkoisin.",
        "Johtava asiantuntija Aino Virtanen",
    ],
)
def test_who_leads_something_else_has_no_role(text: str) -> None:
    assert [role for _, role in _read(text)] in ([], ["contact-person"])


def test_a_project_of_another_clause_is_not_led() -> None:
    assert _read("Aino Virtasen johtama tiimi, jonka hanke päättyi") in ([], [("Aino Virtanen", "contact-person")])


def test_who_is_responsible_for_a_body_has_its_possessive() -> None:
    (read,) = read_contacts("Aalto's responsible professor Aino Virtanen")
    assert read.organisation is not None
    assert (read.organisation.name, read.job_title) == ("Aalto", "professor")


@pytest.mark.parametrize("project", ["hanke 1", "Kelo-hanke", "projekti", "koko hanke", "Uusi alku -hanke"])
@pytest.mark.parametrize("people", ["Aino Virtasen", "Aino Virtasen (Iin kunta)", "Dosentti Aino Virtasen"])
def test_in_whose_charge_a_project_is_answers_for_it(people: str, project: str) -> None:
    assert _read(f"{people} vastuulla on {project}, talous.") == [("Aino Virtanen", "responsible-director")]


@pytest.mark.parametrize(("first", "second"), [("", ""), (" (Iin kunta)", " (Kemin kaupunki)")])
def test_a_project_may_be_in_the_charge_of_two(first: str, second: str) -> None:
    text = f"Aino Virtasen{first} sekä Ville Kosken{second} yhteisvastuulla on hanke 2."
    assert _read(text) == [("Aino Virtanen", "responsible-director"), ("Ville Koski", "responsible-director")]


@pytest.mark.parametrize("task", ["viestintä", "hankkeen talous", "hankkeiden seuranta", "kurssi, jonka hanke maksaa"])
def test_in_whose_charge_a_part_is_answers_for_no_project(task: str) -> None:
    assert _read(f"Aino Virtasen vastuulla on {task}.") == [("Aino Virtanen", "contact-person")]
