"""Who leads or coordinates a project by the verb of a sentence, whatever the project is called; all is made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Dosentti Anna Mäki johtaa VESI-nimistä hanketta, jossa on kumppaneita.", "project-manager"),
        ("Dosentti Anna Mäki johtaa Vireä vesi -tutkimuskonsortiota.", "project-manager"),
        ("Anna Mäki (Lapin yliopisto) vetää nelivuotista projektia.", "project-manager"),
        ("Anna Mäki koordinoi ruoka-alan tki-hankkeita.", "coordinator"),
        ("Vireä-hankkeen toteutusta johtaa Anna Mäki.", "project-manager"),
        ("Tutkija on mukana Vireä vesi -konsortiossa, jota johtaa Lapin yliopiston Anna Mäki.", "project-manager"),
        ("Ungdomsprojektet leds av Anna Mäki vid Korsholms kommun.", "project-manager"),
        ("Åren 2016–2019 ledde Anna Mäki två Erasmus+-projekt.", "project-manager"),
        ("Anna Mäki (University of Oulu) heads a research project on rivers.", "project-manager"),
        ("Rehtori Anna Mäki johtaa koulua ja kertoo hankkeesta.", "contact-person"),
        ("Professori Anna Mäki johtaa tutkimusryhmää.", "contact-person"),
        ("The session was led by Anna Mäki (Oulu). The project goes on.", "contact-person"),
        ("Kokousta johti Anna Mäki.", "contact-person"),
    ],
)  # fmt: skip
def test_who_does_the_verb_of_leading_to_a_project_has_its_role(text: str, role: str) -> None:
    assert [(found.person.name, found.role) for found in read_contacts(text)] == [("Anna Mäki", role)]


def test_a_project_that_somebody_leads_is_no_body() -> None:
    (found,) = read_contacts("Dosentti Anna Mäki johtaa PERHE-konsortiota, joka sai rahoituksen.")
    assert found.organisation is None
