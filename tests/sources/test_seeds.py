"""The five real documents, fact by fact: what a careful reader finds in them is in the records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from converters import catalogue
from converters.documents import make_document, read_document
from graph.model import Assessment, Document, Organisation, Participation, Person, Problem, Project, Span
from tests.sources.pages import OUKA, as_html, at_place, facts
from tests.sources.test_eura2014 import as_html as description_as_html
from tests.sources.test_eura2014 import as_pdf as description_as_pdf

SEEDS = {"oulutoivo": "000", "asunnottomat": "001", "yhdistamo": "002", "hyva-alku": "003", "tukiverkko": "004"}
EXAMPLES = {
    "oulutoivo": "oulutoivo2020.txt",
    "asunnottomat": "asunnottomien-palvelut.html",
    "yhdistamo": "yhdistamo.txt",
    "hyva-alku": "hyva-alku-pohjois-pohjanmaalla.txt",
    "tukiverkko": "tukiverkko.txt",
}
EXAMPLE_FOLDER = Path(__file__).resolve().parents[2] / "examples"
CITY_UNIT = "Oulun kaupunki/Kuntalaisvaikuttaminen ja yhteisötoiminta/Monikulttuurikeskus Villa Victor"


class Read:
    """A document and the one project it tells of."""

    def __init__(self, document: Document) -> None:
        records = list(catalogue.recognise(document).convert(document))
        projects = [record for record in records if isinstance(record, Project)]
        assert len(projects) == 1
        self.document = document
        self.project = projects[0]
        self.problems = [record for record in records if isinstance(record, Problem)]

    def agents(self, role: str) -> list[str]:
        return [path(part.agent) for part in self.project.participations if part.role == role]

    def people(self) -> set[tuple[str, str, str, str]]:
        """Name, role, job title and body of every person's participation."""
        return {
            (part.agent.name, part.role, part.job_title, path(part.on_behalf_of))
            for part in self.project.participations
            if isinstance(part.agent, Person)
        }


def path(agent: Organisation | Person | None) -> str:
    return "/".join((agent.name, *getattr(agent, "units", ()))) if agent else ""


@pytest.fixture(scope="module", params=["real", "shipped"])
def read(request: pytest.FixtureRequest) -> dict[str, Read]:
    """The five projects, of the real documents or of the shipped examples, which carry the same facts."""
    if request.param == "shipped":
        return {name: Read(read_document(EXAMPLE_FOLDER / file, file)) for name, file in EXAMPLES.items()}
    folder: Path = request.getfixturevalue("seeds")
    files = {name: next(folder.glob(f"{number}_*.txt")) for name, number in SEEDS.items()}
    return {name: Read(read_document(file, file.name)) for name, file in files.items()}


def test_nothing_is_rejected_or_left_over(read: dict[str, Read]) -> None:
    for page in read.values():
        assert page.problems == []
        assert page.project.raw_values == ()


def test_keys_names_types_and_statuses(read: dict[str, Read]) -> None:
    assert {page.project.key for page in read.values()} == {
        "ouka/oulutoivo2020-20200501",
        "ouka/asunnottomien-sosiaali-ja-terveyspalveluiden-kehittamishanke-20201101",
        "ouka/yhdistamo-20200803",
        "ouka/hyva-alku-pohjois-pohjanmaalla-20160101",
        "eura2014/S22107",
    }
    assert {(name, page.project.title, page.project.type, page.project.status) for name, page in read.items()} == {
        ("oulutoivo", "OuluToivo2020", "city-project", "ended"),
        (
            "asunnottomat",
            "Asunnottomien sosiaali- ja terveyspalveluiden kehittämishanke",
            "city-project",
            "running",
        ),
        ("yhdistamo", "Yhdistämö", "funding-project", "running"),
        ("hyva-alku", "Hyvä alku Pohjois-Pohjanmaalla", "city-project", "ended"),
        ("tukiverkko", "Tukiverkko-hanke", "", "ended"),
    }


def test_days(read: dict[str, Read]) -> None:
    assert {name: (page.project.start, page.project.end) for name, page in read.items()} == {
        "oulutoivo": (date(2020, 5, 1), date(2020, 10, 31)),
        "asunnottomat": (date(2020, 11, 1), date(2020, 11, 1)),
        "yhdistamo": (date(2020, 8, 3), date(2023, 4, 30)),
        "hyva-alku": (date(2016, 1, 1), date(2018, 12, 31)),
        "tukiverkko": (date(2020, 5, 1), date(2021, 3, 31)),
    }


def test_portfolios(read: dict[str, Read]) -> None:
    for name in ("oulutoivo", "asunnottomat", "yhdistamo"):
        portfolio = read[name].project.portfolio
        assert portfolio
        assert (portfolio.name, portfolio.start_year, portfolio.end_year) == ("Hyvinvointisalkku 2014-2020", 2014, 2020)
    portfolio = read["hyva-alku"].project.portfolio
    assert portfolio
    assert portfolio.name == "Kaupunkikulttuurisalkku 2014-2020"
    assert portfolio.theme == "Elävä ja monimuotoinen kaupunkikulttuuri"
    assert portfolio.focus == "2. Toimintaympäristöt ja -mallit"


def test_programme(read: dict[str, Read]) -> None:
    project = read["tukiverkko"].project
    assert (project.code, project.scheme, project.fund) == ("S22107", "EURA 2014", "ESF")
    assert (project.programme, project.axis, project.objective) == ("eura2014", "eura2014-5", "eura2014-10.1")


def test_funders_implementers_and_units(read: dict[str, Read]) -> None:
    roles = ("funder", "implementer", "responsible-authority", "partner")
    found = {(name, role, body) for name, page in read.items() for role in roles for body in page.agents(role)}
    assert found == {
        ("oulutoivo", "funder", "Oulun ev.-lut. seurakuntayhtymä"),
        ("oulutoivo", "funder", "Diakonia-ammattikorkeakoulu Oy"),
        ("oulutoivo", "implementer", "Oulun ev.-lut. seurakuntayhtymä"),
        ("asunnottomat", "funder", "Sosiaali- ja terveysministeriö"),
        ("asunnottomat", "funder", "Oulun kaupunki"),
        ("asunnottomat", "implementer", "Oulun kaupunki/Hyvinvointipalvelut"),
        ("yhdistamo", "implementer", "Diakonia-ammattikorkeakoulu"),
        ("yhdistamo", "implementer", "Oulun Diakonissalaitoksen Säätiö"),
        ("hyva-alku", "funder", "Pudasjärven kaupunki"),
        ("hyva-alku", "funder", "Hämeen ELY-keskus"),
        ("hyva-alku", "funder", "Oulun kaupunki"),
        ("hyva-alku", "implementer", CITY_UNIT),
        ("hyva-alku", "implementer", "Pudasjärven kaupunki"),
        ("hyva-alku", "partner", "Pudasjärven kaupunki"),
        ("tukiverkko", "responsible-authority", "Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus"),
        ("tukiverkko", "implementer", "Oulunkaaren kuntayhtymä"),
    }


def test_only_the_unit_that_stands_alone_has_an_inferred_body(read: dict[str, Read]) -> None:
    inferred = [
        part.as_written
        for page in read.values()
        for part in page.project.participations
        if isinstance(part.agent, Organisation) and "name" in part.inferred
    ]
    assert inferred == ["Hyvinvointipalvelut"]


def test_fourteen_roles_of_thirteen_people(read: dict[str, Read]) -> None:
    found = {(name, *person) for name, page in read.items() for person in page.people()}
    assert found == {
        ("oulutoivo", "Pekka Asikainen", "contact-person", "", "Oulun seurakuntayhtymä"),
        ("oulutoivo", "Kim Wasama", "contact-person", "", "Oulun seurakuntayhtymä"),
        ("oulutoivo", "Pasi Laukka", "contact-person", "", "Oulun kaupunki"),
        ("asunnottomat", "Arja Heikkinen", "responsible-director", "sosiaalijohtaja", "Oulun kaupunki"),
        ("asunnottomat", "Katja Karppinen", "contact-person", "", "Oulun kaupunki"),
        ("yhdistamo", "Jaana Ukonaho", "contact-person", "", "ODL"),
        ("yhdistamo", "Anneli Koistinen", "contact-person", "", "Oulun kaupunki"),
        ("hyva-alku", "Pasi Laukka", "responsible-director", "yhteisötoiminnan päällikkö", "Oulun kaupunki"),
        ("hyva-alku", "Mirja Syrjälä", "project-manager", "", "Oulun kaupunki"),
        ("hyva-alku", "Markus Lepinoja", "coordinator", "", "Oulun kaupunki"),
        ("hyva-alku", "Jani Paananen", "part-time-coordinator", "", "Oulun kaupunki"),
        ("hyva-alku", "Henri Huumonen", "part-time-coordinator", "", "Oulun kaupunki"),
        ("hyva-alku", "Marguerite Guibert", "contact-person", "", "Pudasjärven kaupunki"),
        (
            "tukiverkko",
            "Anu Vuorinen",
            "contact-person",
            "Kehitys- ja resurssijohtaja",
            "Oulunkaaren kuntayhtymä",
        ),
    }
    assert len({person[1] for person in found}) == 13


def people(page: Read) -> Iterator[tuple[Participation, Person]]:
    for part in page.project.participations:
        if isinstance(part.agent, Person):
            yield part, part.agent


def test_each_person_has_the_phone_and_the_address_that_stand_with_the_name(read: dict[str, Read]) -> None:
    """The values are computed from the document: none of them stands in this repository."""
    with_phone = with_address = 0
    for page in read.values():
        for part, person in people(page):
            contact = person.contact
            if contact is None:
                continue
            written = re.sub(r"\D", "", page.document.text)
            for phone in contact.phones:
                assert phone.removeprefix("+358") in written
            for address in contact.emails:
                template = "email" in contact.inferred
                stated = address.replace("@", "(at)") in page.document.text
                assert stated != template, part.role
            with_phone += bool(contact.phones)
            with_address += bool(contact.emails)
    assert (with_phone, with_address) == (9, 11)


def test_what_is_written_of_a_person_holds_no_contact_detail(read: dict[str, Read]) -> None:
    for page in read.values():
        for part, person in people(page):
            assert part.as_written == person.name
            assert not re.search(r"\d|@|\(at\)", part.as_written + part.job_title)


def test_the_applicant(read: dict[str, Read]) -> None:
    applicant = next(part.agent for part in read["tukiverkko"].project.participations if part.role == "implementer")
    assert isinstance(applicant, Organisation)
    assert (applicant.type, applicant.business_id) == ("joint-municipal-authority", "1006538-5")
    assert applicant.contact
    assert len(applicant.contact.phones) == 1
    assert applicant.contact[2:6] == ("Piisilta 1", "91100", "Ii", "http://www.oulunkaari.com")


def test_the_funding_plan(read: dict[str, Read]) -> None:
    amounts = [
        (amount.kind, path(amount.payer) or amount.payer_group, amount.year, int(amount.value))
        for amount in read["hyva-alku"].project.amounts
    ]
    assert sorted(amounts, key=str) == sorted(
        [
            ("planned", "esf-and-state", 2016, 169779),
            ("planned", "esf-and-state", 2017, 171279),
            ("planned", "esf-and-state", 2018, 171279),
            ("stated-total", "esf-and-state", None, 512337),
            ("planned", "Oulun kaupunki", 2016, 56593),
            ("planned", "Oulun kaupunki", 2017, 57093),
            ("planned", "Oulun kaupunki", 2018, 57093),
            ("stated-total", "Oulun kaupunki", None, 170779),
            ("stated-total", "", 2016, 226372),
            ("stated-total", "", 2017, 228372),
            ("stated-total", "", 2018, 228372),
            ("stated-total", "", None, 683116),
            ("budget", "", None, 407360),
            ("stated-total", "", None, 1090477),
        ],
        key=str,
    )
    total = next(amount for amount in read["hyva-alku"].project.amounts if amount.value == 1090477)
    assert total.computed == Decimal(1090476)
    budget = next(amount for amount in read["hyva-alku"].project.amounts if amount.kind == "budget")
    assert path(budget.budget_of) == "Pudasjärven kaupunki"


def test_public_money(read: dict[str, Read]) -> None:
    assert [(amount.kind, int(amount.value)) for amount in read["tukiverkko"].project.amounts] == [
        ("granted-eu-state", 50047),
        ("realised-eu-state", 29165),
        ("planned-public", 62559),
        ("realised-public", 36457),
    ]


def test_stated_places(read: dict[str, Read]) -> None:
    assert [(place.kind, place.name, place.code) for place in read["tukiverkko"].project.places if place.stated] == [
        ("region", "Pohjois-Pohjanmaa", "17"),
        ("region", "Lappi", "19"),
        ("sub-region", "Oulunkaari", "173"),
        ("sub-region", "Kemi-Tornio", "192"),
        ("municipality", "Simo", "751"),
        ("municipality", "Ii", "139"),
        ("municipality", "Utajärvi", "889"),
        ("municipality", "Vaala", "785"),
        ("municipality", "Pudasjärvi", "615"),
    ]


def test_mentioned_places(read: dict[str, Read]) -> None:
    found = {
        name: {
            place.name for place in page.project.places if not place.stated and place.kind in ("municipality", "region")
        }
        for name, page in read.items()
    }
    assert found == {
        "oulutoivo": set(),
        "asunnottomat": {"Oulu", "Pohjois-Pohjanmaa"},
        "yhdistamo": {"Oulu"},
        "hyva-alku": {"Oulu", "Pudasjärvi", "Pohjois-Pohjanmaa"},
        "tukiverkko": {"Ii", "Pudasjärvi", "Simo", "Utajärvi", "Vaala"},
    }


def test_ages_and_planned_persons(read: dict[str, Read]) -> None:
    ages = {
        (name, group.relation, group.age_min, group.age_max)
        for name, page in read.items()
        for group in page.project.target_groups
        if group.age_min is not None or group.age_max is not None
    }
    assert ages == {
        ("asunnottomat", "direct", 18, 30),
        ("yhdistamo", "direct", 18, 35),
        ("tukiverkko", "direct", 16, 64),
        ("tukiverkko", "direct", 16, 29),
    }
    planned = {group.planned_persons for group in read["tukiverkko"].project.target_groups if group.planned_persons}
    assert planned == {110, 60}


def test_direct_and_indirect_groups(read: dict[str, Read]) -> None:
    concepts = {
        (name, group.relation, concept)
        for name, page in read.items()
        for group in page.project.target_groups
        for concept in group.concepts
    }
    assert concepts >= {
        ("asunnottomat", "direct", "young-adults"),
        ("yhdistamo", "direct", "young-adults"),
        ("yhdistamo", "indirect", "social-and-health-care-professionals"),
        ("hyva-alku", "direct", "migrants"),
        ("tukiverkko", "direct", "people-at-risk-of-exclusion"),
        ("tukiverkko", "direct", "unemployed"),
        ("tukiverkko", "direct", "mental-health-rehabilitees"),
        ("tukiverkko", "direct", "substance-abuse-rehabilitees"),
        ("tukiverkko", "direct", "young-people"),
        ("tukiverkko", "direct", "social-and-health-care-professionals"),
        ("tukiverkko", "indirect", "inhabitants-of-a-municipality"),
        ("tukiverkko", "indirect", "enterprises"),
        ("tukiverkko", "indirect", "associations"),
        ("tukiverkko", "indirect", "family-members"),
    }


def test_indicators(read: dict[str, Read]) -> None:
    assert [(item.indicator, item.status, int(item.value)) for item in read["tukiverkko"].project.indicators] == [
        ("participating-companies", "planned", 0),
        ("participating-companies", "realised", 0),
        ("participating-persons", "planned", 170),
    ]


def test_equality_answers_have_their_reasons(read: dict[str, Read]) -> None:
    answers = [item for item in read["tukiverkko"].project.assessments if item.answer is not None]
    assert [(item.aspect, item.answer) for item in answers] == [
        ("gender-analysis", True),
        ("gender-mainstreaming", True),
        ("gender-main-goal", False),
    ]
    assert all(len(item.explanation) > 20 for item in answers)


RATINGS = {
    "natural-resources": (8, 6),
    "climate-risks": (8, 5),
    "biodiversity": (4, 5),
    "water-soil-air": (8, 7),
    "natura-2000": (5, 5),
    "materials-waste": (8, 7),
    "renewable-energy": (5, 5),
    "local-economy": (7, 8),
    "immaterial-products": (10, 10),
    "mobility-logistics": (8, 8),
    "well-being": (10, 10),
    "gender-equality-promotion": (7, 7),
    "social-cultural-equality": (6, 6),
    "cultural-environment": (4, 4),
    "environmental-skills": (5, 6),
}


def rating(assessments: tuple[Assessment, ...], aspect: str, impact: str) -> int | None:
    return next(item.value for item in assessments if (item.aspect, item.impact) == (aspect, impact))


def test_fifteen_criteria_with_two_ratings_each(read: dict[str, Read]) -> None:
    assessments = read["tukiverkko"].project.assessments
    found = {
        item.aspect: tuple(rating(assessments, item.aspect, impact) for impact in ("direct", "indirect"))
        for item in assessments
        if item.value is not None
    }
    assert found == RATINGS
    assert len([item for item in assessments if item.value is not None]) == 30
    assert all(item.explanation.endswith(".") for item in assessments if item.value is not None)


def test_running_texts_are_whole(read: dict[str, Read]) -> None:
    for page in read.values():
        project = page.project
        assert project.abstract in page.document.text
        assert project.final_report in page.document.text
        assert "Käsittelyvaihe" not in project.abstract
    assert read["oulutoivo"].project.abstract[-1] == "."
    assert read["tukiverkko"].project.final_report[-1] == "."
    assert "Salkku ja painopiste" in read["hyva-alku"].project.abstract


def test_logos(read: dict[str, Read]) -> None:
    assert [(item.title, item.kind) for item in read["hyva-alku"].project.attachments] == [
        ("Oulu-logo", "logo"),
        ("ESR-logo", "logo"),
    ]
    assert not any(page.project.attachments for name, page in read.items() if name != "hyva-alku")


def test_every_fact_says_where_it_was_read(read: dict[str, Read]) -> None:
    for page in read.values():
        project = page.project
        for amount in project.amounts:
            assert at_place(page.document, amount.at) == amount.raw
        for place in project.places:
            assert at_place(page.document, place.at) == place.raw
        for group in project.target_groups:
            assert isinstance(group.at, Span)
            assert " ".join(at_place(page.document, group.at).split()) == " ".join(group.text.split())
        for part in project.participations:
            assert part.as_written in at_place(page.document, part.at)
        for item in project.assessments:
            assert item.raw in " ".join(at_place(page.document, item.at).split())


def comparable(read: Read) -> list[str]:
    """The facts without their places and with white space, bullets and asterisks evened out."""
    lines = [re.sub(r"«.*»", "", line) for line in facts(read.project, read.document) if not line.startswith("at:")]
    return [" ".join(re.sub(r"[•*]", " ", line).split()) for line in lines]


@pytest.mark.parametrize("number", ["000", "001", "002", "003"])
def test_the_pages_say_the_same_as_html(seeds: Path, number: str) -> None:
    file = next(seeds.glob(f"{number}_*.txt"))
    text = read_document(file, file.name)
    assert comparable(Read(as_html(text.text, list(OUKA)))) == comparable(Read(text))


@pytest.mark.parametrize("lay_out", [description_as_html, description_as_pdf])
def test_the_description_says_the_same_as_html_and_as_pdf(seeds: Path, lay_out: object) -> None:
    assert callable(lay_out)
    file = next(seeds.glob("004_*.txt"))
    text = read_document(file, file.name)
    assert comparable(Read(lay_out(text.text))) == comparable(Read(text))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_the_encoding_of_a_document_does_not_matter(seeds: Path, encoding: str) -> None:
    for file in seeds.glob("*.txt"):
        text = read_document(file, file.name)
        data = text.text.replace("\n", "\r\n").encode(encoding, errors="ignore")
        if data.decode(encoding).replace("\r\n", "\n") == text.text:
            assert comparable(Read(make_document(data, file.name))) == comparable(Read(text))


def test_no_sentence_of_the_real_documents_is_in_the_examples(seeds: Path) -> None:
    """Their facts are carried over; their prose is not."""
    examples = " ".join(" ".join(file.read_text(encoding="utf-8").split()) for file in EXAMPLE_FOLDER.iterdir())
    for file in seeds.glob("*.txt"):
        for sentence in re.split(r"(?<=[.!?:;])\s+|\n", file.read_text(encoding="utf-8")):
            words = sentence.split()
            if len(words) >= 9 and words[-1].endswith(".") and words[0] not in OUKA:
                assert " ".join(words) not in examples
