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
