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
        ("Hanke selvittää arkea. Tutkimusta johtaa dosentti Anna Mäki.", "project-manager"),
        ("Projektissa on kolme osaa. Tutkimustyötä johti professori Anna Mäki.", "project-manager"),
        ("Projektet pågår till 2030. Forskningen leds av professor Anna Mäki.", "project-manager"),
        ("The project began in May. The study is led by Professor Anna Mäki.", "project-manager"),
        ("Professor Anna Mäki leads the research of the project.", "project-manager"),
        ("Professori Anna Mäki johtaa laitoksen tutkimusta.", "contact-person"),
        ("Alan tutkimusta johtaa Anna Mäki.", "contact-person"),
        ("Anna Mäen johtamalle Ruoka ja vesi kylien arjessa (RUVE) -konsortiolle tuli rahoitus.", "project-manager"),
        ("Anna Mäen vetämässä Elävä kieli, elävä kylä -hankkeessa kerätään puhetta.", "project-manager"),
        ("Anna Mäki on valittu 15. toukokuuta alkaen Puu-hankkeen hankepäälliköksi.", "project-manager"),
        ("Anna Mäki valittiin 1. elokuuta Vesi-hankkeen koordinaattoriksi.", "coordinator"),
        ("Anna Mäki on den 3 mars vald till projektledare för projektet.", "project-manager"),
        ("Tutkimushankkeen johtajana toimii Anna Mäki.", "responsible-director"),
        ("Tutkimusprojektin johtaja: Anna Mäki", "responsible-director"),
        ("Ruokahankkeen vetäjä Anna Mäki", "project-manager"),
        ("Utvecklingsprojektets koordinator Anna Mäki", "coordinator"),
    ],
)  # fmt: skip
def test_who_does_the_verb_of_leading_to_a_project_has_its_role(text: str, role: str) -> None:
    assert [(found.person.name, found.role) for found in read_contacts(text)] == [("Anna Mäki", role)]


def test_a_project_that_somebody_leads_is_no_body() -> None:
    (found,) = read_contacts("Dosentti Anna Mäki johtaa PERHE-konsortiota, joka sai rahoituksen.")
    assert found.organisation is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Mäki johtaa hanketta yhdessä Lapin yliopiston tutkijan Ville Laineen kanssa.",
        "Dosentti Anna Mäki johtaa VESI-nimistä hanketta yhdessä dosentti Ville Laineen kanssa.",
        "Anna Mäki vetää projektia yhdessä Ville Laineen kanssa.",
        "Anna Mäki leder projektet tillsammans med docent Ville Laine.",
        "Anna Mäki leads the project together with Dr Ville Laine.",
        "Tutkija Anna Mäki sai rahoituksen. Mäki johtaa hanketta yhdessä tutkijan Ville Laineen kanssa.",
    ],
)
def test_with_whom_somebody_leads_a_project_leads_it_too(text: str) -> None:
    found = [(one.person.name, one.role) for one in read_contacts(text)]
    assert found == [("Anna Mäki", "project-manager"), ("Ville Laine", "project-manager")]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Mäki johtaa hanketta. Yhdessä Ville Laineen kanssa hän kirjoitti kirjan.",
        "Anna Mäki johtaa hanketta yhdessä hankkeen koordinaattorin Ville Laineen kanssa.",
    ],
)
def test_who_has_another_role_or_sentence_leads_nothing_with_somebody(text: str) -> None:
    roles = [one.role for one in read_contacts(text)]
    assert roles.index("project-manager") == 0
    assert roles[1] != "project-manager"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Mäki toimii tutkijana Vesi-hankkeessa.",
        "Anna Mäki työskentelee Vesi-hankkeessa tutkijana.",
        "Anna Mäki työskentelee tutkijana Lapin yliopiston Elävä vesi -hankkeessa.",
        "Anna Mäki aloitti ohjaajana Vesi-hankkeessa syksyllä.",
        "Anna Mäki työskentelee Vesi-hankkeessa.",
        "Anna Mäki valittiin ohjaajaksi Vesi-hankkeeseen.",
        "Anna Mäki liittyi tutkijaksi Elävä vesi -hankkeeseen syksyllä.",
        "Anna Mäki on Elävä vesi -hankkeen tutkija.",
        "Anna Mäki on tutkija Vesi-hankkeessa.",
        "Hankkeessa ohjaajana toimii Anna Mäki.",
        "Vesi-hankkeessa työskentelee Anna Mäki.",
        "Anna Mäki arbetar som forskare i projektet Rent vatten.",
        "Anna Mäki jobbar i projektet Rent vatten.",
        "Anna Mäki works as a researcher in the Clean Water project.",
        "Anna Mäki is a researcher in the Clean Water project.",
    ],
)
def test_who_works_in_a_project_as_something_is_a_worker_without_a_title(text: str) -> None:
    (found,) = read_contacts(text)
    assert (found.role, found.job_title) == ("project-worker", "")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Mäki toimii opettajana Iin koulussa, joka on mukana hankkeessa.", "opettaja"),
        ("Anna Mäki toimii kuraattorina hankkeessa mukana olevassa Iin lukiossa.", "kuraattori"),
        ("Anna Mäki työskentelee rehtorina Iin lukiossa ja kertoo hankkeessa saaduista tuloksista.", "rehtori"),
        ("Anna Mäki toimii kehitysjohtajana Iin kunnassa. Hankkeessa kerätään tietoa.", "kehitysjohtaja"),
        ("Anna Mäki toimii puheenjohtajana hankkeessa.", "puheenjohtaja"),
        ("Lehtori Anna Mäki kertoo hankkeessa opituista asioista.", "lehtori"),
    ],
)
def test_a_post_elsewhere_is_none_in_the_project(text: str, title: str) -> None:
    (found,) = read_contacts(text)
    assert (found.role, found.job_title) == ("contact-person", title)


@pytest.mark.parametrize("subject", ["the project", "our new research project", "the consortium"])
@pytest.mark.parametrize("verb", ["Led by", "Headed by", "Managed by"])
def test_a_sentence_that_begins_with_who_leads_the_project_tells_the_role(verb: str, subject: str) -> None:
    (found,) = read_contacts(f"{verb} Anna Mäki, {subject} maps rivers.")
    assert (found.person.name, found.role) == ("Anna Mäki", "project-manager")
    (found,) = read_contacts(f"The grant went to Senior Lecturer Anna Mäki.\n{verb} Mäki, {subject} maps rivers.")
    assert (found.person.name, found.role, found.job_title) == ("Anna Mäki", "project-manager", "Senior Lecturer")


def test_who_leads_something_else_that_a_sentence_tells_of_has_no_role() -> None:
    assert [one.role for one in read_contacts("Led by Anna Mäki, the choir sings of rivers.")] == ["contact-person"]


@pytest.mark.parametrize(
    ("charge", "role"),
    [
        ("in charge of the project", "responsible-director"),
        ("in charge of coordination", "coordinator"),
        ("in charge of the scientific coordination", "coordinator"),
        ("responsible for the project", "responsible-director"),
    ],
)
def test_who_is_the_person_in_charge_has_the_role_and_the_post_as_a_title(charge: str, role: str) -> None:
    (found,) = read_contacts(f"The person {charge} is Prof. Anna Mäki.")
    assert (found.role, found.job_title) == (role, "prof.")
