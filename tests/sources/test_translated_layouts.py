"""The same pages in Swedish and English: labels are data, and what a page says is read as from its Finnish twin."""

from __future__ import annotations

from datetime import date

import pytest

from converters import catalogue
from converters.catalogue import spellings_of
from converters.documents import make_document
from converters.sources import eura2014_hankekuvaus as eura
from converters.sources import ouka_hanketietokanta as ouka
from graph.errors import InputError
from graph.model import Person, Project
from tests.documents.make_pdf import make_pdf
from tests.sources.pages import as_text, convert

SWEDISH = """Europeiska unionen Hävkraft från EU

Beskrivning av projekt som finansieras av Europeiska socialfonden (ESF)

1 Projekt

Projektkod: S29801

Projektets namn: Strandstigen

Insatsområde: 5. Social delaktighet

Tid för genomförandet enligt planen: Börjar 1.2.2018 och slutar 31.1.2020

Verksamhetens status: Verksamheten avslutad

Ansvarig myndighet: Österbottens förbund

2 Uppgifter om sökanden

Sökandens officiella namn: Närpes stad

Typ av organisation: Kommun

Namn på projektets kontaktperson: Maija Meikäläinen

Kontaktpersonens ställning i sökandeorganisationen: projektchef

Kontaktpersonens e-postadress: maija(at)ranta.example

Kontaktpersonens telefonnummer: 050 000 0321

Delgenomförare: Kristinestads stad, Yrkesakademin i Österbotten

3 Sammandrag av genomförandet enligt planen

Projektet stöder unga.

4 Projektets målgrupper

4.1 Egentliga målgrupper

Målgruppen är arbetslösa unga i åldern 18–29 år.

5 Projektets offentliga finansiering, euro

Beviljad EU- och statlig finansiering: 150 000

Utfallen offentlig finansiering totalt: 197 400

6 Geografiskt målområde

Landskap: Österbotten

Kommuner: Närpes, Kristinestad

7 Projektspecifika uppföljningsuppgifter

7.1 Antal deltagande företag

Planerat: 5

Utfall enligt uppföljningen: 6

8 Horisontella principer

8.1 Jämställdhet mellan könen

I projektet har verksamhetsmiljön analyserats ur könsperspektiv: Ja
Läget har kartlagts.

8.2 Hållbar utveckling

DirektIndirekt
Ekologisk hållbarhet
Material och avfall 2 3
"""
ENGLISH = """European Union Leverage from the EU

Description of a project funded by the European Regional Development Fund (ERDF)

1 Project

Project code: A79802

Project name: Shore Path

Priority axis: 2. Latest knowledge

Planned implementation period: Starts 1 April 2019 and ends 30 September 2021

Status of the project: Ended

Responsible authority: Regional Council of Lapland

2 Applicant

Official name of the applicant: University of Lapland

Type of organisation: University

Name of the contact person: Maija Meikäläinen

Position of the contact person in the organisation: Professor

E-mail of the contact person: maija@ranta.example

Co-applicants: City of Kemi

3 Summary of the planned implementation

The project builds a path.

5 Public funding of the project, EUR

EU and state funding granted: 500,000

Planned public funding in total: 700,000

6 Geographical target area

Regions: Lapland

Municipalities: Kemi

7 Project-specific monitoring data

7.1 Number of participating companies

Planned: 25

Realised according to monitoring data: 31

8 Horizontal principles

8.2 Sustainable development

IndirectDirect
Ecological sustainability
Materials and waste 7 5
"""


def project_of(text: str) -> Project:
    document = as_text(text)
    assert catalogue.recognise(document).id == "eura2014_hankekuvaus"
    return convert(eura, document)[0][0]


def test_a_swedish_description_is_read() -> None:
    project = project_of(SWEDISH)
    assert (project.code, project.title, project.fund, project.status) == ("S29801", "Strandstigen", "ESF", "ended")
    assert (project.axis, project.start, project.end) == ("eura2014-5", date(2018, 2, 1), date(2020, 1, 31))
    assert [(part.role, part.agent.name) for part in project.participations] == [
        ("responsible-authority", "Österbottens förbund"),
        ("implementer", "Närpes stad"),
        ("contact-person", "Maija Meikäläinen"),
        ("project-manager", "Maija Meikäläinen"),
        ("co-implementer", "Kristinestads stad"),
        ("co-implementer", "Yrkesakademin i Österbotten"),
    ]
    assert {amount.kind: int(amount.value) for amount in project.amounts} == {
        "granted-eu-state": 150_000,
        "realised-public": 197_400,
    }
    assert [place.name for place in project.places if place.stated] == ["Pohjanmaa", "Närpiö", "Kristiinankaupunki"]
    assert [(one.status, int(one.value)) for one in project.indicators] == [("planned", 5), ("realised", 6)]
    assert [(one.aspect, one.answer, one.impact, one.value) for one in project.assessments] == [
        ("gender-analysis", True, "", None),
        ("materials-waste", None, "direct", 2),
        ("materials-waste", None, "indirect", 3),
    ]
    assert [(group.age_min, group.age_max) for group in project.target_groups] == [(18, 29)]
    assert project.raw_values == ()


def test_an_english_description_is_read() -> None:
    project = project_of(ENGLISH)
    assert (project.code, project.title, project.fund, project.status) == ("A79802", "Shore Path", "ERDF", "ended")
    assert (project.start, project.end) == (date(2019, 4, 1), date(2021, 9, 30))
    (professor,) = [part for part in project.participations if isinstance(part.agent, Person)]
    assert professor.on_behalf_of is not None
    assert (professor.job_title, professor.on_behalf_of.name, professor.on_behalf_of.units) == (
        "Professor",
        "University of Lapland",
        (),
    )
    assert {amount.kind: int(amount.value) for amount in project.amounts} == {
        "granted-eu-state": 500_000,
        "planned-public": 700_000,
    }
    assert [(one.impact, one.value) for one in project.assessments] == [("direct", 5), ("indirect", 7)]
    assert project.raw_values == ()


def test_a_translated_description_says_the_same_as_a_pdf() -> None:
    document = make_document(make_pdf(SWEDISH, head="Europeiska unionen Hävkraft från EU"), "page.pdf")
    assert catalogue.recognise(document).id == "eura2014_hankekuvaus"
    project, text = convert(eura, document)[0][0], project_of(SWEDISH)
    assert [(part.role, part.agent.name) for part in project.participations] == [
        (part.role, part.agent.name) for part in text.participations
    ]
    assert [amount.value for amount in project.amounts] == [amount.value for amount in text.amounts]


PAGE = """Development portfolios of the City of Oulu - project database

Shore Path

Project name: Shore Path
Project type: Development project
Summary: A path is built in Oulu.
Project status: Ended
Start date: 1 August 2017
End date: 31 January 2020
Funders: City of Oulu
Implementers: University of Oulu
Contact persons: Project manager Maija Meikäläinen, City of Oulu, tel. 050 000 0311
© City of Oulu - project database
"""


def test_an_english_page_of_the_database_is_read() -> None:
    document = as_text(PAGE)
    assert catalogue.recognise(document).id == "ouka_hanketietokanta"
    (project,) = convert(ouka, document)[0]
    assert (project.title, project.status) == ("Shore Path", "ended")
    assert (project.start, project.end) == (date(2017, 8, 1), date(2020, 1, 31))
    assert [(part.role, part.agent.name) for part in project.participations] == [
        ("funder", "City of Oulu"),
        ("implementer", "University of Oulu"),
        ("project-manager", "Maija Meikäläinen"),
    ]


def test_translated_labels_alone_do_not_make_a_page_one_of_oulu() -> None:
    with pytest.raises(InputError, match="unknown layout"):
        catalogue.recognise(as_text("\n".join(PAGE.split("\n")[4:-2])))


@pytest.mark.parametrize("words", ["Hankkeen kuvaus", "Beskrivning av projekt", "Description of a project"])
def test_words_that_any_page_has_do_not_make_it_a_description(words: str) -> None:
    with pytest.raises(InputError, match="unknown layout"):
        catalogue.recognise(as_text(f"{words}: kissa istuu matolla."))


def test_every_label_of_a_page_is_translated_and_means_one_thing() -> None:
    fields = catalogue.source("eura2014_hankekuvaus").metadata["fields"]
    for section in ("project", "applicant", "area"):
        labels = [{label.casefold() for label in spellings_of(field)} for field in fields[section].values()]
        assert sum(map(len, labels)) == len(set().union(*labels))
        assert all(field["translations"] for field in fields[section].values())
