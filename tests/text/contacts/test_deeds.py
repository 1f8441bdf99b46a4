"""Verbs that say what people do in a project, in one clause or in several, in three languages."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _read(text: str) -> list[tuple[str, str]]:
    return [(one.role, one.job_title) for one in read_contacts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Aino Virtanen johtaa hanketta ja sitä koordinoi Ville Nieminen.",
        "Hanketta johtaa Aino Virtanen ja koordinoi Ville Nieminen.",
        "Hanketta vetää Aino Virtanen, ja sitä on koordinoinut Ville Nieminen.",
        "Hanketta johtaa Aino Virtanen. Sitä koordinoi Ville Nieminen.",
        "Tutkimushanketta johtaa Aino Virtanen ja sitä koordinoi Ville Nieminen.",
        "Aino Virtanen leder projektet och Ville Nieminen koordinerar det.",
        "Projektet leds av Aino Virtanen och koordineras av Ville Nieminen.",
        "Aino Virtanen leads the project and Ville Nieminen coordinates it.",
        "The project is headed by Aino Virtanen and coordinated by Ville Nieminen.",
    ],
)
def test_each_clause_says_what_its_people_do(text: str) -> None:
    assert _read(text) == [("project-manager", ""), ("coordinator", "")]


def test_a_verb_in_the_plural_is_of_all_behind_it() -> None:
    text = "Aino Virtanen johtaa hanketta ja sitä koordinoivat Ville Nieminen ja Eeva Korhonen."
    assert [role for role, _ in _read(text)] == ["project-manager", "coordinator", "coordinator"]


@pytest.mark.parametrize("deed", ["vastaavat hankkeesta", "vastaavat hankkeen toteutuksesta"])
def test_a_verb_in_the_plural_is_of_all_before_it_with_their_posts(deed: str) -> None:
    read = _read(f"Perhekeskuksen johtaja Aino Virtanen ja lehtori Ville Nieminen {deed}.")
    assert read == [("responsible-director", "perhekeskuksen johtaja"), ("responsible-director", "lehtori")]


def test_a_clause_may_leave_out_the_verb_of_the_one_before() -> None:
    text = "Hankkeesta vastaa Aino Virtanen ja sen taloudesta Ville Nieminen."
    assert [role for role, _ in _read(text)] == ["responsible-director", "financial-officer"]


def test_a_body_in_one_clause_is_not_that_of_the_people_in_another() -> None:
    first, second = read_contacts("Hanketta koordinoi Aino Virtanen ja sitä johtaa Ville Nieminen Oulun yliopistosta.")
    assert (first.organisation, second.organisation and second.organisation.name) == (None, "Oulun yliopisto")


@pytest.mark.parametrize(
    "text", ["Työpajaa veti Aino Virtanen ja sitä koordinoi Ville Nieminen.", "Sitä johtaa Aino Virtanen."]
)
def test_what_is_done_to_something_else_than_a_project_is_no_role(text: str) -> None:
    assert {role for role, _ in _read(text)} == {"contact-person"}


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("Hankkeesta Iin kunnassa vastaa rehtori Aino Virtanen.", "responsible-director", "Iin kunta"),
        (
            "Hankkeen toteutuksesta Oulun kaupungilla vastaa rehtori Aino Virtanen.",
            "responsible-director",
            "Oulun kaupunki",
        ),
        ("Hankkeesta vastaa Iin kunnassa rehtori Aino Virtanen.", "responsible-director", "Iin kunta"),
    ],
)
def test_a_body_may_stand_inside_what_is_done(text: str, role: str, body: str) -> None:
    (found,) = read_contacts(text)
    assert (found.role, found.job_title) == (role, "rehtori")
    assert found.organisation is not None
    assert found.organisation.name == body


@pytest.mark.parametrize("count", ["kaksi työntekijää", "kaksi ohjaajaa"])
def test_what_a_number_of_people_does_is_done_by_all_named(count: str) -> None:
    text = f"Hankkeessa työskentelee {count}: hankekoordinaattori Aino Virtanen ja ohjaaja Ville Nieminen."
    assert _read(text) == [("coordinator", ""), ("project-worker", "ohjaaja")]


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeessa ovat työskennelleet Aino Virtanen ja Eino Laine.",
        "Hankkeessa ovat työskennelleet:\nAino Virtanen, Eino Laine",
    ],
)
def test_who_has_worked_in_a_project_is_a_worker_of_it(text: str) -> None:
    assert [each.role for each in read_contacts(text)] == ["project-worker"] * 2
