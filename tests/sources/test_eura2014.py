"""Descriptions of structural-fund projects: nine sections, in text, HTML and PDF, whole and damaged."""

from __future__ import annotations

import html
import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters import catalogue
from converters.documents import make_document
from converters.sources import eura2014_hankekuvaus as eura
from graph.errors import InputError
from graph.model import Document, Organisation, Person, Problem, Project, Span
from tests.documents.make_pdf import make_pdf
from tests.sources.pages import as_text, at_place, convert, facts

PARTICULARS = """Euroopan unioni Vipuvoimaa EU:lta

Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus

1 Hanke

Hankekoodi: A79901

Hankkeen nimi: Kiertotalouden kylä

Toimintalinja: 2. Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen

Erityistavoite: 3.2. Uusiutuvan energian ja energiatehokkaiden ratkaisujen kehittäminen

Suunnitelman mukainen toteutusaika: Alkaa 1.3.2018 ja päättyy 31.8.2020

Toiminnan tila: Käynnissä

Vastuuviranomainen: Lapin liitto

2 Hakijan perustiedot

Hakijan virallinen nimi: Rannan ammattikorkeakoulu Oy

Organisaatiotyyppi: Ammattikorkeakoulu

Y-tunnus: 0123456-2

Jakeluosoite: Rantatie 1

Puhelinnumero: 08 000 0200

Postinumero: 90000

Postitoimipaikka: Oulu

WWW-osoite: http://www.ranta.example

Hankkeen yhteyshenkilön nimi: Matti Meikäläinen

Yhteyshenkilön asema hakijaorganisaatiossa: tutkimuspäällikkö

Yhteyshenkilön sähköpostisoite: tutkimus(at)ranta.example

Yhteyshenkilön puhelinnumero: 050 000 0321

Hakijoiden lukumäärä tai tuen siirto -menettely:

"""
TEXTS = """3 Suunnitelman mukainen tiivistelmä toteutuksesta

Kylä kokeilee kiertotaloutta Iissä.

Kunnat: kaikki mukana. Hankekoodi: ei tarvita.

4 Hankkeen kohderyhmät

4.1 Varsinaiset kohderyhmät

Pienet yritykset.

4.2 Välilliset kohderyhmät

Kuntalaiset.

"""
TABLES = """5 Projektin julkinen rahoitus, euroa

Myönnetty EU- ja valtion rahoitus: 100 000

Toteutunut EU- ja valtion rahoitus: 90 500

Suunniteltu julkinen rahoitus yhteensä: 120 000

Toteutunut julkinen rahoitus yhteensä:

6 Maantieteellinen kohdealue

Maakunnat: Lappi, Pohjois-Pohjanmaa

Seutukunnat: Kemi-Tornion

Kunnat: Simo, Ii,
Kemi

Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa

Jakeluosoite: Kylätie 5

Postinumero: 91100

Postitoimipaikka: Ii

7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista

7.1 Osallistuvien yritysten lukumäärä

Suunniteltu: 12

Toteutunut seurantatietojen mukaan: 9

7.2 Osallistuvien henkilöiden lukumäärä

Suunniteltu:

8 Horisontaaliset periaatteet

"""
PRINCIPLES = """8.1 Sukupuolten tasa-arvo

Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta: Kyllä
Yrittäjistä on kysytty.
Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen): Ei
Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei
Päätavoite on kiertotalous.

8.2 Kestävä kehitys

VälitönVälillinen
Ekologinen kestävyys
Luonnonvarojen käytön kestävyys 9 6
Jätteestä tulee raaka-ainetta.
Ilmastonmuutoksen aiheuttamien riskien vähentäminen 8 5
Taloudellinen kestävyys
Materiaalit ja jätteet 10 0
Materiaali kiertää.
Tätä on testattu 3 vuotta.
Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus
Ympäristöosaaminen 5 6
Kyläläiset oppivat.

"""
REPORT = """9 Loppuraportin tiivistelmä

Kylä kiertää.
"""
PAGE = PARTICULARS + TEXTS + TABLES + PRINCIPLES + REPORT


def project_of(text: str) -> Project:
    projects, _ = convert(eura, as_text(text))
    assert len(projects) == 1
    return projects[0]


def problems_of(text: str) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in convert(eura, as_text(text))[1]]


def agents(project: Project, role: str) -> list[Organisation | Person]:
    return [part.agent for part in project.participations if part.role == role]


def comparable(document: Document) -> list[str]:
    """The facts of the document's project, without the places of what they were read in."""
    lines = facts(convert(eura, document)[0][0], document)
    return [re.sub(r"«.*»", "", line) for line in lines if not line.startswith("at:")]


def test_reads_the_particulars() -> None:
    project = project_of(PAGE)
    assert project.key == "eura2014/A79901"
    assert (project.code, project.scheme, project.title) == ("A79901", "EURA 2014", "Kiertotalouden kylä")
    assert (project.programme, project.axis, project.objective) == ("eura2014", "eura2014-2", "eura2014-3.2")
    assert (project.fund, project.status) == ("ERDF", "running")
    assert (project.start, project.end) == (date(2018, 3, 1), date(2020, 8, 31))
    assert [body.name for body in agents(project, "responsible-authority")] == ["Lapin liitto"]


def test_reads_the_applicant() -> None:
    applicant = agents(project_of(PAGE), "implementer")[0]
    assert isinstance(applicant, Organisation)
    assert (applicant.name, applicant.type) == ("Rannan ammattikorkeakoulu Oy", "university-of-applied-sciences")
    assert applicant.business_id == "0123456-2"
    assert applicant.contact
    assert applicant.contact.phones == ("+35880000200",)
    assert applicant.contact[2:6] == ("Rantatie 1", "90000", "Oulu", "http://www.ranta.example")


def test_reads_the_contact_person() -> None:
    part = next(part for part in project_of(PAGE).participations if part.role == "contact-person")
    assert isinstance(part.agent, Person)
    assert (part.agent.name, part.agent.given, part.agent.family) == ("Matti Meikäläinen", "Matti", "Meikäläinen")
    assert (part.as_written, part.job_title) == ("Matti Meikäläinen", "tutkimuspäällikkö")
    assert part.on_behalf_of
    assert part.on_behalf_of.name == "Rannan ammattikorkeakoulu Oy"


def test_the_contact_person_is_written_down_as_the_page_has_it() -> None:
    page = PAGE.replace("Matti Meikäläinen", "MEIKÄLÄINEN Matti")
    part = next(part for part in project_of(page).participations if part.role == "contact-person")
    assert (part.agent.name, part.as_written) == ("Matti Meikäläinen", "MEIKÄLÄINEN Matti")
    assert part.agent.contact
    assert part.agent.contact[:2] == (("+358500000321",), ("tutkimus@ranta.example",))


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        ("Projektipäällikkö", [("contact-person", ""), ("project-manager", "")]),
        ("Lehtori, projektipäällikkö", [("contact-person", "lehtori"), ("project-manager", "")]),
        ("Hallintoylihoitaja, TtT", [("contact-person", "hallintoylihoitaja")]),
        ("TKI-ASIANTUNTIJA", [("contact-person", "TKI-asiantuntija")]),
        ("Kehitys- ja resurssijohtaja", [("contact-person", "Kehitys- ja resurssijohtaja")]),
        ("Taikuri ja silmänkääntäjä", [("contact-person", "Taikuri ja silmänkääntäjä")]),
    ],
)
def test_a_position_is_a_title_or_a_role_in_the_project(position: str, expected: list[tuple[str, str]]) -> None:
    project = project_of(PAGE.replace("hakijaorganisaatiossa: tutkimuspäällikkö", f"hakijaorganisaatiossa: {position}"))
    people = [part for part in project.participations if isinstance(part.agent, Person)]
    assert [(part.role, part.job_title) for part in people] == expected
    assert {part.agent.name for part in people if isinstance(part.agent, Person)} == {"Matti Meikäläinen"}


def test_a_position_in_a_unit_is_for_the_unit_of_the_applicant() -> None:
    position = "hakijaorganisaatiossa: Viestinnän päällikkö, Arktinen keskus"
    project = project_of(PAGE.replace("hakijaorganisaatiossa: tutkimuspäällikkö", position))
    part = next(part for part in project.participations if part.role == "contact-person")
    assert part.job_title == "viestinnän päällikkö"
    assert part.on_behalf_of
    assert (part.on_behalf_of.name, part.on_behalf_of.units) == ("Rannan ammattikorkeakoulu Oy", ("Arktinen keskus",))


def test_an_address_tells_which_name_is_the_family_name() -> None:
    text = PAGE.replace("nimi: Matti Meikäläinen", "nimi: Aura Salla").replace("tutkimus(at)", "salla.aura(at)")
    part = next(part for part in project_of(text).participations if part.role == "contact-person")
    assert isinstance(part.agent, Person)
    assert (part.agent.name, part.agent.family) == ("Salla Aura", "Aura")
    assert isinstance(part.at, Span)
    assert text[part.at.start : part.at.end] == "Aura Salla"


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("Rannan nuoret ry", "Kansalaisjärjestö", "association"),
        ("Rannan nuorten säätiö", "Kansalaisjärjestö", "foundation"),
        ("Pohjois-Pohjanmaan ELY-keskus", "Valtion viranomainen", "state-regional-authority"),
        ("Verohallinto", "Valtion viranomainen", "state-agency"),
        ("Rannan opisto", "Ammatillinen oppilaitos", "educational-institution"),
        ("Rannan Kone Oy", "Mikroyritys", "company"),
        ("Osuuskunta Ranta", "Pieni yritys", "cooperative"),
        ("Rannan Väki", "Rekisteröity yhdistys", "association"),
        ("Rannan Rahasto", "Rekisteröity säätiö", "foundation"),
        ("Rannan Kone", "Osakeyhtiö", "company"),
        ("Rannan Kone", "Avoin yhtiö", "company"),
        ("Rannan keksintökeskus", "Tutkimuslaitos", "other"),
    ],
)
def test_what_the_form_calls_a_type_is_one_of_the_code_list(name: str, words: str, expected: str) -> None:
    text = PAGE.replace("Rannan ammattikorkeakoulu Oy", name).replace("tyyppi: Ammattikorkeakoulu", f"tyyppi: {words}")
    applicant = agents(project_of(text), "implementer")[0]
    assert isinstance(applicant, Organisation)
    assert applicant.type == expected
    assert "unknown-organisation-type" not in dict(problems_of(text))


def test_reads_the_running_texts_as_they_are() -> None:
    project = project_of(PAGE)
    assert project.abstract == ("Kylä kokeilee kiertotaloutta Iissä.\n\nKunnat: kaikki mukana. Hankekoodi: ei tarvita.")
    assert project.final_report == "Kylä kiertää."
    assert {group.relation for group in project.target_groups} <= {"direct", "indirect"}


def test_reads_the_money() -> None:
    assert [(amount.kind, amount.value, amount.label) for amount in project_of(PAGE).amounts] == [
        ("granted-eu-state", Decimal(100000), "Myönnetty EU- ja valtion rahoitus"),
        ("realised-eu-state", Decimal(90500), "Toteutunut EU- ja valtion rahoitus"),
        ("planned-public", Decimal(120000), "Suunniteltu julkinen rahoitus yhteensä"),
    ]


def test_reads_the_places_and_keeps_the_address() -> None:
    project = project_of(PAGE)
    stated = [(place.kind, place.name) for place in project.places if place.stated]
    assert stated == [
        ("region", "Lappi"),
        ("region", "Pohjois-Pohjanmaa"),
        ("sub-region", "Kemi-Tornio"),
        ("municipality", "Simo"),
        ("municipality", "Ii"),
        ("municipality", "Kemi"),
    ]
    assert [(place.name, place.raw) for place in project.places if not place.stated] == [("Ii", "Iissä")]
    assert [raw.value for raw in project.raw_values] == ["Kylätie 5", "91100", "Ii"]


def test_reads_the_counts() -> None:
    assert [(item.indicator, item.status, item.value) for item in project_of(PAGE).indicators] == [
        ("participating-companies", "planned", Decimal(12)),
        ("participating-companies", "realised", Decimal(9)),
    ]


def test_reads_the_answers_with_their_reasons() -> None:
    answers = [item for item in project_of(PAGE).assessments if item.answer is not None]
    assert [(item.aspect, item.answer, item.explanation) for item in answers] == [
        ("gender-analysis", True, "Yrittäjistä on kysytty."),
        ("gender-mainstreaming", False, ""),
        ("gender-main-goal", False, "Päätavoite on kiertotalous."),
    ]


def test_reads_the_ratings_with_their_texts() -> None:
    ratings = [item for item in project_of(PAGE).assessments if item.value is not None]
    assert [(item.aspect, item.impact, item.value) for item in ratings] == [
        ("natural-resources", "direct", 9),
        ("natural-resources", "indirect", 6),
        ("climate-risks", "direct", 8),
        ("climate-risks", "indirect", 5),
        ("materials-waste", "direct", 10),
        ("materials-waste", "indirect", 0),
        ("environmental-skills", "direct", 5),
        ("environmental-skills", "indirect", 6),
    ]
    assert ratings[0].explanation == "Jätteestä tulee raaka-ainetta."
    assert ratings[2].explanation == ""
    assert ratings[4].explanation == "Materiaali kiertää.\nTätä on testattu 3 vuotta."


def test_everything_is_taken() -> None:
    assert set(problems_of(PAGE)) <= {
        ("site-address", "Jakeluosoite"),
        ("site-address", "Postinumero"),
        ("site-address", "Postitoimipaikka"),
    }


def test_every_record_says_where_it_was_read() -> None:
    document = as_text(PAGE)
    project = convert(eura, document)[0][0]
    for part in project.participations:
        assert part.agent.raw == at_place(document, part.at)
    for amount in project.amounts:
        assert amount.raw == at_place(document, amount.at)
    for place in project.places:
        assert place.raw == at_place(document, place.at)
    for item in project.assessments:
        assert at_place(document, item.at).startswith(item.raw)


def as_html(text: str) -> Document:
    """The description as a saved page: headings, paragraphs with bold labels, and the ratings as a table."""
    lines = []
    for line in text.split("\n"):
        row = re.fullmatch(r"(\D.*?) (\d+) (\d+)", line)
        label = re.match(r"([^:]{2,90}):(.*)", line)
        if row and not label:
            lines.append(f"<table><tr><td>{row[1]}</td><td>{row[2]}</td><td>{row[3]}</td></tr></table>")
        elif re.match(r"\d(\.\d)? ", line):
            lines.append(f"<h3>{html.escape(line)}</h3>")
        elif label:
            lines.append(f"<p><b>{html.escape(label[1])}:</b>{html.escape(label[2])}</p>")
        else:
            lines.append(f"<p>{html.escape(line)}</p>" if line else "")
    return make_document(f"<html><body>{''.join(lines)}</body></html>".encode(), "page.html")


def as_pdf(text: str) -> Document:
    return make_document(make_pdf(text, head="Euroopan unioni Vipuvoimaa EU:lta"), "page.pdf")


@pytest.mark.parametrize("lay_out", [as_html, as_pdf])
def test_html_and_pdf_give_the_same_facts(lay_out: object) -> None:
    assert callable(lay_out)
    document = lay_out(PAGE)
    assert catalogue.recognise(document).id == "eura2014_hankekuvaus"
    found, wanted = comparable(document), comparable(as_text(PAGE))
    assert [" ".join(line.split()) for line in found] == [" ".join(line.split()) for line in wanted]


def test_labels_may_share_a_line_as_in_two_columns() -> None:
    text = PAGE.replace("Jakeluosoite: Rantatie 1\n\nPuhelinnumero:", "Jakeluosoite: Rantatie 1   Puhelinnumero:")
    text = text.replace("Postinumero: 90000\n\nPostitoimipaikka:", "Postinumero: 90000 Postitoimipaikka:")
    applicant = agents(project_of(text), "implementer")[0]
    assert applicant.contact
    assert applicant.contact[2:5] == ("Rantatie 1", "90000", "Oulu")


def test_headings_without_numbers_part_the_sections_too() -> None:
    text = re.sub(r"(?m)^\d(?:\.\d)? (?=[A-ZÅÄÖ])", "", PAGE.replace("7.1 ", "7.1. ").replace("7.2 ", "7.2. "))
    assert comparable(as_text(text)) == comparable(as_text(PAGE))


def test_the_fund_comes_from_the_code_where_the_head_is_missing() -> None:
    assert project_of(PAGE[PAGE.index("1 Hanke") :]).fund == "ERDF"
    assert project_of(PAGE[PAGE.index("1 Hanke") :].replace("A79901", "S29901")).fund == "ESF"


@pytest.mark.parametrize("field", ["Maakunnat", "Seutukunnat", "Kunnat"])
@pytest.mark.parametrize("words", ["Koko Suomi", "koko maa"])
def test_the_whole_country_is_a_place_of_any_field_of_areas(field: str, words: str) -> None:
    text = re.sub(rf"^{field}: (?:Lappi|Kemi|Simo)[^\n]*", f"{field}: {words},", PAGE, flags=re.MULTILINE)
    assert text != PAGE
    assert ("country", "FI") in {(place.kind, place.code) for place in project_of(text).places if place.stated}
    assert "unknown-place" not in [found for found, _ in problems_of(text)]


@pytest.mark.parametrize(
    ("line", "damaged", "code"),
    [
        (
            "Toimintalinja: 2. Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen",
            "Toimintalinja: 77. Kuu",
            "unknown-axis",
        ),
        ("Erityistavoite: 3.2. Uusiutuvan energian ja", "Erityistavoite: 99.9. Kuun ja", "unknown-objective"),
        ("Toiminnan tila: Käynnissä", "Toiminnan tila: Odottaa kuuta", "unknown-status"),
        ("Organisaatiotyyppi: Ammattikorkeakoulu", "Organisaatiotyyppi: Avaruusasema", "unknown-organisation-type"),
        ("Y-tunnus: 0123456-2", "Y-tunnus: puuttuu", "unreadable-business-id"),
        ("Alkaa 1.3.2018 ja päättyy 31.8.2020", "Alkaa 1.3.2018 ja päättyy 31.13.2020", "unreadable-date"),
        ("rahoitus: 100 000", "rahoitus: paljon", "unreadable-amount"),
        ("Suunniteltu: 12", "Suunniteltu: monta", "unreadable-amount"),
        ("Kunnat: Simo", "Kunnat: Kuukylä", "unknown-place"),
        ("sukupuolinäkökulmasta: Kyllä", "sukupuolinäkökulmasta: Ehkä", "unreadable-answer"),
        ("kestävyys 9 6", "kestävyys 99 6", "unreadable-rating"),
        ("kestävyys 9 6", "kestävyys", "missing-rating"),
        ("Ympäristöosaaminen 5 6", "Kuun hyvinvointi 5 6", "unknown-field"),
        ("Toiminnan tila: Käynnissä", "Toiminnan tila: Käynnissä\n\nLempiväri: sininen", "unknown-field"),
        (
            "7.2 Osallistuvien henkilöiden lukumäärä\n\nSuunniteltu:",
            "7.2 Kuumatkojen määrä\n\nSuunniteltu: 2",
            "unknown-indicator",
        ),
        ("päättyy 31.8.2020", "päättyy 31.8.2020\n\nHankkeen nimi: Toinen", "repeated-field"),
        ("8.1 Sukupuolten tasa-arvo", "8.1 Muuta", "incomplete-page"),
    ],
)
def test_what_cannot_be_read_is_kept_and_reported(line: str, damaged: str, code: str) -> None:
    assert line in PAGE
    text = PAGE.replace(line, damaged)
    assert code in [found for found, _ in problems_of(text)]
    if code != "incomplete-page":
        assert len(project_of(text).raw_values) > len(project_of(PAGE).raw_values)


def test_a_period_in_words_is_read() -> None:
    text = PAGE.replace("Alkaa 1.3.2018 ja päättyy 31.8.2020", "Alkaa 1. maaliskuuta 2018 ja päättyy 31. elokuuta 2020")
    assert (project_of(text).start, project_of(text).end) == (date(2018, 3, 1), date(2020, 8, 31))
    assert "unreadable-date" not in [code for code, _ in problems_of(text)]


def test_a_period_with_strokes_is_read() -> None:
    text = PAGE.replace("Alkaa 1.3.2018 ja päättyy 31.8.2020", "1/3/2018 - 31/8/2020")
    assert (project_of(text).start, project_of(text).end) == (date(2018, 3, 1), date(2020, 8, 31))
    assert "unreadable-date" not in [code for code, _ in problems_of(text)]


def test_half_a_period_is_read_and_the_other_half_kept() -> None:
    project = project_of(PAGE.replace("31.8.2020", "31.13.2020"))
    assert (project.start, project.end) == (date(2018, 3, 1), None)


def test_an_unreadable_phone_is_reported_without_its_value() -> None:
    text = PAGE.replace("050 000 0321", "soita 1234").replace("tutkimus(at)ranta.example", "ei ole")
    problems = [problem for problem in convert(eura, as_text(text))[1] if problem.code.startswith("unreadable")]
    assert [(problem.code, problem.value) for problem in problems] == [
        ("unreadable-phone", ""),
        ("unreadable-email", ""),
    ]


@pytest.mark.parametrize(
    "value", ["3\n\nOsatoteuttajat: Iin kunta, Oulun yliopisto", "Hakija 2: Iin kunta\nHakija 3: Oulun yliopisto"]
)
def test_other_applicants_co_implement(value: str) -> None:
    text = PAGE.replace("siirto -menettely:", f"siirto -menettely: {value}")
    assert [body.name for body in agents(project_of(text), "co-implementer")] == ["Iin kunta", "Oulun yliopisto"]


def test_a_business_id_ends_one_applicant_with_its_units() -> None:
    lines = (
        "Niemen yliopisto, Tiedon, Taiteen ja Tekniikan tutkimuskeskus(TTTK), 0123457-0\n"
        "Rannan Kehitys Oy, 0123458-9, Iin kunta, 0123459-7\nOulun kaupunki, Kempeleen kunta"
    )
    text = PAGE.replace("siirto -menettely:", f"siirto -menettely:\n\nOsatoteuttajat\n\n{lines}")
    bodies = agents(project_of(text), "co-implementer")
    found = [(body.name, body.units, body.business_id) for body in bodies if isinstance(body, Organisation)]
    assert found == [
        ("Niemen yliopisto", ("Tiedon, Taiteen ja Tekniikan tutkimuskeskus",), "0123457-0"),
        ("Rannan Kehitys Oy", (), "0123458-9"),
        ("Iin kunta", (), "0123459-7"),
        ("Oulun kaupunki", (), ""),
        ("Kempeleen kunta", (), ""),
    ]


def test_a_business_id_in_a_bracket_is_no_part_of_the_name_and_a_wrong_one_is_reported() -> None:
    lines = "Mallin säätiö sr (0123457-0)\nKivikylän Kehitys Oy (0123457-1)"
    text = PAGE.replace("siirto -menettely:", f"siirto -menettely: 2\n{lines}")
    parts = [part for part in project_of(text).participations if part.role == "co-implementer"]
    bodies = [part.agent for part in parts if isinstance(part.agent, Organisation)]
    assert [(body.name, body.business_id) for body in bodies] == [
        ("Mallin säätiö sr", "0123457-0"),
        ("Kivikylän Kehitys Oy", ""),
    ]
    assert [part.as_written for part in parts] == lines.split("\n")
    problems = [problem for problem in convert(eura, as_text(text))[1] if problem.code == "unreadable-business-id"]
    assert [problem.value for problem in problems] == ["0123457-1"]


def test_a_second_applicant_has_its_own_particulars() -> None:
    second = (
        "\nHakijan virallinen nimi: Iin kunta\n\nY-tunnus: 0123457-0\n\n"
        "Hankkeen yhteyshenkilön nimi: Liisa Virtanen\n\n3 "
    )
    project = project_of(PAGE.replace("\n3 ", second, 1))
    other = agents(project, "co-implementer")[0]
    assert isinstance(other, Organisation)
    assert (other.name, other.business_id) == ("Iin kunta", "0123457-0")
    people = [
        (part.agent.name, part.on_behalf_of and part.on_behalf_of.name)
        for part in project.participations
        if part.role == "contact-person"
    ]
    assert people == [("Matti Meikäläinen", "Rannan ammattikorkeakoulu Oy"), ("Liisa Virtanen", "Iin kunta")]


def test_ratings_in_the_other_order_are_told_apart_by_the_head() -> None:
    text = PAGE.replace("VälitönVälillinen", "Välillinen Välitön")
    first = next(item for item in project_of(text).assessments if item.value == 9)
    assert first.impact == "indirect"


def test_two_descriptions_in_one_file_are_two_projects() -> None:
    second = PAGE.replace("A79901", "A79902").replace("Kiertotalouden kylä", "Toinen kylä")
    projects, _ = convert(eura, as_text(PAGE + "\n" + second))
    assert [project.key for project in projects] == ["eura2014/A79901", "eura2014/A79902"]
    assert projects[0].final_report == "Kylä kiertää."
    assert len(projects[1].assessments) == 11


def test_the_same_description_twice_is_one_project() -> None:
    projects, problems = convert(eura, as_text(f"{PAGE}\n{PAGE}"))
    assert len(projects) == 1
    assert problems[-1].code == "same-page-twice"


def test_a_description_cut_in_half_gives_what_is_there() -> None:
    top, bottom = PAGE[: PAGE.index("5 Projektin")], PAGE[PAGE.index("5 Projektin") :]
    assert project_of(top).title == "Kiertotalouden kylä"
    assert len(project_of(bottom).amounts) == 3
    assert project_of(bottom).key.startswith("eura2014/kooditon-")
    assert ("incomplete-page", "") in problems_of(top)
    assert catalogue.recognise(as_text(bottom)).id == "eura2014_hankekuvaus"


@given(st.integers(0, len(PAGE)), st.integers(0, len(PAGE)))
def test_a_cut_never_raises(start: int, end: int) -> None:
    text = PAGE[min(start, end) : max(start, end)]
    try:
        records = list(eura.convert(as_text(text)))
    except InputError as error:
        assert error.advice  # noqa: PT017
        return
    for record in records:
        if isinstance(record, Problem):
            assert "0321" not in str(record)
            assert "tutkimus" not in record.value


def test_what_is_no_description_is_refused() -> None:
    for text in ("Aivan muuta.", "Hankkeen nimi: X\nToimintalinja: 2"):
        assert eura.recognise(as_text(text)) < 0.3
    with pytest.raises(InputError, match="none of the nine sections"):
        list(eura.convert(as_text("Aivan muuta.")))
