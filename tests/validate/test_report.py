"""Findings as text, JSON and Turtle; nothing personal in any of them."""

from __future__ import annotations

import json

import pytest
from pyoxigraph import RdfFormat, parse

from graph.model import Finding
from graph.validate import validate_store
from graph.validate.report import FORMATS, make_json, make_text, make_turtle
from tests.shapes.cases import BY_PERSON, CASES, PERSON, Case, P
from tests.shapes.graphs import broken_quads, make_store

SH = "http://www.w3.org/ns/shacl#"
LEAKS = Case(
    "",
    "",
    add=f"""{PERSON} cv:telephone <tel:+358500000001> ; foaf:name "Aino Salanen"@fi .
    {P} hv:rawValue "Puhelin: 050 000 0001, aino.salanen(at)esimerkki.example" ;
    foaf:homepage <mailto:a@esimerkki.example> .
    {BY_PERSON} hv:asWritten "Aino Salanen p. 050 000 0001"@fi . <tel:+358500000002> a person:Person .""",
)


def _findings(shape: str) -> list[Finding]:
    case = next(case for case in CASES if case.shape == shape)
    return validate_store(make_store(broken_quads(case)))


def test_text_says_what_where_and_why() -> None:
    text = make_text(_findings("EndBeforeStartShape"), language="fi")
    assert text == (
        "VAROITUS EndBeforeStartShape (1)\n"
        "  Päättymispäivä 2018-01-31 on ennen alkupäivää 2018-02-01. Tarkista päivät lähteestä ja korjaa väärä.\n"
        "  - https://w3id.org/hankeverkko/id/project/eura2014/S90001 · eurio:endDate · arvo: 2018-01-31"
        " · asiakirja: 00112233445566aa\n"
        "\n"
        "virhe: 0, varoitus: 1, huomautus: 0\n"
    )


def test_text_of_nothing() -> None:
    assert make_text([], language="fi") == "Ei huomautettavaa.\n"
    assert make_text([]) == "Nothing to report.\n"


def test_text_can_be_shortened() -> None:
    finding = _findings("EndBeforeStartShape")[0]
    findings = [finding._replace(focus=f"https://x.example/{number}") for number in range(5)]
    text = make_text(findings, limit=2)
    assert "(5)" in text
    assert "… and 3 more" in text
    assert text.count("https://x.example/") == 2


def test_json_has_every_field() -> None:
    (finding,) = json.loads(make_json(_findings("UnitNameShape")))
    assert set(finding) == set(Finding._fields)


def test_turtle_is_a_report() -> None:
    findings = _findings("ProjectTitleShape")
    quads = list(parse(input=make_turtle(findings), format=RdfFormat.TURTLE))
    said = [
        (quad.predicate.value.removeprefix(SH), quad.object.value) for quad in quads if hasattr(quad.object, "value")
    ]
    assert ("conforms", "false") in said
    assert ("resultSeverity", SH + "Violation") in said
    assert ("focusNode", findings[0].focus) in said
    assert any('"true"' in str(quad) for quad in parse(input=make_turtle([]), format=RdfFormat.TURTLE))


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_personal_is_written(name: str) -> None:
    text = FORMATS[name](validate_store(make_store(broken_quads(LEAKS))))
    for secret in ("Salanen", "salanen", "0000001", "000 0001", "0000002", "a@esimerkki"):
        assert secret not in text


def test_finding_names_the_row_of_a_table() -> None:
    case = Case(
        "",
        "",
        f"{P} prov:wasDerivedFrom\n{P} schema:funder",
        f"{P} prov:wasDerivedFrom <src/00112233445566aa#row=17> .",
    )
    documents = {finding.document for finding in validate_store(make_store(broken_quads(case)))}
    assert documents == {"00112233445566aa#row=17"}


@pytest.mark.parametrize(
    "shape", ["OrganisationTypeMissingShape", "SelectorExactShape", "PersonNameConflictShape", "UnitNameShape"]
)
def test_finding_names_a_document_for_every_kind_of_node(shape: str) -> None:
    assert _findings(shape)[0].document.startswith("00112233445566aa") or shape == "UnitNameShape"
