"""Resolved bodies have one name to show, every other spelling beside it, and their units, ids and changes."""

from __future__ import annotations

from collections import Counter

import pytest

from graph.model import ContactPoint, Organisation, Participation, Person, Project
from graph.resolve.mentions import Mentions
from graph.resolve.naming import Naming
from graph.resolve.resolution import resolve
from graph.triples.agents import AgentLines, AgentWriter, choose_label
from graph.triples.documents import DocumentWriter
from tests.triples.test_documents import ask

NAMING = Naming(key=b"a test key of 16+")
LABELS = "SELECT ?o ?l WHERE { ?o a org:Organization ; skos:prefLabel ?l }"


def write(*organisations: Organisation) -> AgentLines:
    mentions = Mentions()
    for number, organisation in enumerate(organisations):
        writer = DocumentWriter(f"{number:016x}", NAMING, "", mentions)
        part = Participation(organisation, "implementer", organisation.raw)
        writer.write_project(Project(f"p/{number}", "Malli", participations=(part,)), 1)
    return AgentWriter(NAMING, resolve(mentions, NAMING), mentions).write()


def test_one_label_and_every_other_spelling() -> None:
    lines = write(*(Organisation(name, name) for name in ("MALLIKONE OY", "Mallikone Oy", "Mallikone")))
    assert [label for _, label in ask(lines.agents, LABELS)] == ["Mallikone Oy"]
    others = ask(lines.agents, "SELECT ?l WHERE { ?o skos:altLabel ?l }")
    assert others == [("MALLIKONE OY",), ("Mallikone",)]


@pytest.mark.parametrize(
    ("names", "label"),
    [
        (
            ("Rannan Veistämö osakeyhtiö", "Rannan Veistämö Oy", "RANNAN VEISTÄMÖ OY", "rannan veistämö oy"),
            "Rannan Veistämö Oy",
        ),
        (("Rannan Väki rekisteröity yhdistys", "Rannan Väki ry"), "Rannan Väki ry"),
        (("Rannan Väki rekisteröity yhdistys", "Rannan Väki"), "Rannan Väki rekisteröity yhdistys"),
        (("Rannan Väki", "RANNAN VÄKI R.Y.", "Rannan väki ry", "Rannan Väki r.y."), "Rannan Väki r.y."),
        (("Rannan Väki", "Rannan Väki", "Rannan Väki", "Rannan Väki ry"), "Rannan Väki"),
        (("Saha ja höyläosasto", "Saha- ja höyläosasto"), "Saha- ja höyläosasto"),
        (("Oy Rannan Veistämö Ab", "Rannan Veistämö Oy Ab", "RANNAN VEISTÄMÖ OY AB"), "Rannan Veistämö Oy Ab"),
    ],
)
def test_the_label_is_the_usual_spelling_whatever_its_capitals_and_signs(names: tuple[str, ...], label: str) -> None:
    assert choose_label(Counter(names)) == label
    assert choose_label(Counter(reversed(names))) == label


def test_a_former_name_is_a_change_of_another_body() -> None:
    lines = write(Organisation("Uusi Kone Oy", "Uusi Kone Oy (aiemmin Vanha Kone Oy)", former_names=("Vanha Kone Oy",)))
    assert [label for _, label in ask(lines.agents, LABELS)] == ["Uusi Kone Oy", "Vanha Kone Oy"]
    rows = ask(lines.links, "SELECT ?a ?b WHERE { ?e org:originalOrganization ?a ; org:resultingOrganization ?b }")
    assert [tuple(iri.rpartition("/")[2] for iri in row) for row in rows] == [("vanha-kone-oy", "uusi-kone-oy")]


CHANGES = """SELECT ?a ?b ?d WHERE { ?e org:originalOrganization ?a ; org:resultingOrganization ?b
OPTIONAL { ?e dcterms:date ?d } }"""


def test_a_change_has_its_day_where_a_name_tells_it() -> None:
    days = (("Vanha Kone Oy", "2011-03-01"),)
    lines = write(
        Organisation("Uusi Kone Oy", "x", former_names=("Vanha Kone Oy", "Kone Ky"), change_days=days),
        Organisation("Vanha Kone Oy", "y", later_names=("Uusi Kone Oy",)),
    )
    rows = {tuple(iri.rpartition("/")[2] for iri in row[:2]): row[2] for row in ask(lines.links, CHANGES)}
    assert rows.pop(("vanha-kone-oy", "uusi-kone-oy")) == "2011-03-01"
    assert len(rows) == 1
    assert "2011-03-01" not in rows.values()


def test_of_two_days_of_one_change_the_first_is_kept() -> None:
    lines = write(
        Organisation(
            "Uusi Kone Oy", "x", former_names=("Vanha Kone Oy",), change_days=(("Vanha Kone Oy", "2011-04-01"),)
        ),
        Organisation(
            "Vanha Kone Oy", "y", later_names=("Uusi Kone Oy",), change_days=(("Uusi Kone Oy", "2011-03-01"),)
        ),
    )
    assert [row[2] for row in ask(lines.links, CHANGES)] == ["2011-03-01"]


def test_a_later_name_is_another_body_that_this_one_became() -> None:
    lines = write(Organisation("Vanha Kone Oy", "x", later_names=("Uusi Kone Oy",)))
    assert [label for _, label in ask(lines.agents, LABELS)] == ["Uusi Kone Oy", "Vanha Kone Oy"]
    rows = [tuple(iri.rpartition("/")[2] for iri in row[:2]) for row in ask(lines.links, CHANGES)]
    assert rows == [("vanha-kone-oy", "uusi-kone-oy")]


def test_a_change_that_the_table_of_organisations_tells_of_is_told_once() -> None:
    former = ("Kuopion yliopisto",)
    lines = write(Organisation("Itä-Suomen yliopisto", "Itä-Suomen yliopisto", former_names=former))
    assert not lines.links
    assert [label for _, label in ask(lines.agents, LABELS)] == ["Itä-Suomen yliopisto", "Kuopion yliopisto"]


def test_a_former_name_that_is_mentioned_too_keeps_one_label() -> None:
    lines = write(
        Organisation("VANHA KONE OY", "VANHA KONE OY"),
        Organisation("Uusi Kone Oy", "Uusi Kone Oy", former_names=("Vanha Kone Oy",)),
    )
    assert len(ask(lines.agents, LABELS)) == 2


def test_a_sole_trader_is_two_nodes_outside_the_graph_of_bodies() -> None:
    contact = ContactPoint(phones=("+358500000123",), locality="Esimerkki")
    business = Organisation("Tmi Maija Mallinen", "Tmi Maija Mallinen", sole_trader="Maija Mallinen", contact=contact)
    lines = write(business)
    assert lines.agents == []
    assert "Mallinen" not in "".join(line.split(" ")[0] for line in lines.persons)
    rows = ask(lines.persons, "SELECT ?name WHERE { ?b hv:soleTrader ?p . ?p a person:Person ; foaf:name ?name }")
    assert rows == [("Maija Mallinen",)]
    assert "358500000123" in "".join(lines.restricted)
    assert "358500000123" not in "".join(lines.persons)


def test_a_number_of_a_body_that_is_a_persons_in_any_document_is_restricted() -> None:
    shared, own = "+358500000123", "+358500000124"
    body = Organisation("Mallin kyläyhdistys ry", "x", contact=ContactPoint(phones=(shared, own), locality="Malli"))
    mentions = Mentions()
    DocumentWriter("0" * 16, NAMING, "", mentions).write_project(
        Project("p/0", "Malli", participations=(Participation(body, "implementer", "x"),)), 1
    )
    person = Person("Maija Mallinen", "Maija", "Mallinen", "x", contact=ContactPoint(phones=(shared,)))
    DocumentWriter("1" * 16, NAMING, "", mentions).write_project(
        Project("p/1", "Malli", participations=(Participation(person, "contact-person", "x"),)), 1
    )
    lines = AgentWriter(NAMING, resolve(mentions, NAMING), mentions).write()
    numbers = "SELECT ?tel WHERE { ?body cv:contactPoint/cv:telephone ?tel }"
    assert ask(lines.agents, numbers) == [(f"tel:{own}",)]
    assert ask(lines.restricted, numbers) == [(f"tel:{shared}",)]
    assert ask(lines.agents, "SELECT ?town WHERE { ?a locn:postName ?town }") == [("Malli",)]


def test_a_number_of_somebody_forgotten_is_no_bodys() -> None:
    number = "+358500000123"
    contact = ContactPoint(phones=(number,), website="https://www.malli.example")
    mentions = Mentions()
    body = Organisation("Mallin kyläyhdistys ry", "x", contact=contact)
    DocumentWriter("0" * 16, NAMING, "", mentions).write_project(
        Project("p/0", "Malli", participations=(Participation(body, "implementer", "x"),)), 1
    )
    person = Person("Maija Mallinen", "Maija", "Mallinen", "x", contact=ContactPoint(phones=(number,)))
    mentions.add_forgotten("urn:person", "", person, NAMING.hash)
    lines = AgentWriter(NAMING, resolve(mentions, NAMING), mentions).write()
    assert number not in "".join((*lines.agents, *lines.restricted))
    assert "malli.example" in "".join(lines.agents)


def test_an_address_care_of_somebody_is_restricted() -> None:
    contact = ContactPoint(street="c/o Maija Mallinen Mallitie 1", postcode="90000", locality="Malli")
    lines = write(Organisation("Mallin kyläyhdistys ry", "x", contact=contact))
    assert "Mallitie" not in "".join(lines.agents)
    assert ask(lines.restricted, "SELECT ?street WHERE { ?a locn:thoroughfare ?street }") == [(contact.street,)]


def test_a_business_id_makes_a_legal_entity() -> None:
    lines = write(Organisation("Oulunkaaren kuntayhtymä", "x", business_id="1006538-5"))
    rows = ask(lines.agents, "SELECT ?n WHERE { ?o a legal:LegalEntity ; adms:identifier/skos:notation ?n }")
    assert rows == [("1006538-5",)]


def test_units_hang_under_units() -> None:
    lines = write(Organisation("Mallin kaupunki", "x", units=("Sivistys", "Nuoriso")))
    up = "?a org:unitOf|org:subOrganizationOf ?b . ?a skos:prefLabel ?l . ?b skos:prefLabel ?u"
    rows = ask(lines.agents, f"SELECT ?l ?u WHERE {{ {up} }}")
    assert rows == [("Nuoriso", "Sivistys"), ("Sivistys", "Mallin kaupunki")]
    down = ask(lines.agents, "SELECT ?l WHERE { ?b org:hasUnit|org:hasSubOrganization ?a . ?a skos:prefLabel ?l }")
    assert down == [("Nuoriso",), ("Sivistys",)]


def test_an_id_that_was_joined_to_another_leads_to_it() -> None:
    lines = write(Organisation("Mallikone", "Mallikone"), Organisation("Mallikone Oy", "Mallikone Oy"))
    (row,) = ask(lines.links, "SELECT ?a ?b WHERE { ?a owl:sameAs ?b }")
    assert {iri.rpartition("/")[2] for iri in row} == {"mallikone", "mallikone-oy"}


def test_a_municipality_that_was_merged_has_a_dated_change() -> None:
    lines = write(Organisation("Haukiputaan kunta", "Haukiputaan kunta"))
    rows = ask(
        lines.links,
        "SELECT ?a ?b ?d WHERE { ?e org:originalOrganization ?a ; org:resultingOrganization ?b ; dcterms:date ?d }",
    )
    assert [(a.rpartition("/")[2], b.rpartition("/")[2], d) for a, b, d in rows] == [
        ("haukiputaan-kunta", "oulun-kaupunki", "2013-01-01")
    ]
