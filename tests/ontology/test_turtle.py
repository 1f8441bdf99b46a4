"""The Turtle writer: what it writes reads back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph.vocabulary import BASE, PREFIXES
from graph.vocabulary.turtle import decimal, iri, make_block, text, typed, write_turtle

SUBJECT = f"{BASE}id/municipality/564"


def _read(turtle: str) -> list[tuple[str, str, NamedNode | Literal]]:
    found = []
    for quad in parse(turtle, format=RdfFormat.TURTLE):
        assert isinstance(quad.subject, NamedNode)
        assert isinstance(quad.object, NamedNode | Literal)
        found.append((quad.subject.value, quad.predicate.value, quad.object))
    return found


@given(value=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_text_reads_back(value: str) -> None:
    block = make_block(SUBJECT, ("skos:prefLabel", [text(value, "fi")]))
    [(subject, predicate, read)] = _read(write_turtle("A test.", [block]))
    assert (subject, predicate) == (SUBJECT, f"{PREFIXES['skos']}prefLabel")
    assert read == Literal(value, language="fi")


@given(name=st.from_regex(r"[A-Za-z0-9._~/-]{1,20}", fullmatch=True), base=st.sampled_from(list(PREFIXES.values())))
def test_any_iri_reads_back(name: str, base: str) -> None:
    block = make_block(SUBJECT, ("skos:exactMatch", [iri(f"{base}{name}")]))
    [(_, _, read)] = _read(write_turtle("A test.", [block]))
    assert read == NamedNode(f"{base}{name}")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("https://w3id.org/hankeverkko/def#Project", "hv:Project"),
        ("https://w3id.org/hankeverkko/def/status/ended", "<def/status/ended>"),
        ("https://schema.org/startDate", "schema:startDate"),
        ("http://data.europa.eu/nuts/code/FI1D9", "<http://data.europa.eu/nuts/code/FI1D9>"),
    ],
)
def test_an_iri_is_written_as_short_as_it_goes(value: str, written: str) -> None:
    assert iri(value) == written


@pytest.mark.parametrize("value", ["https://a b", 'https://a"b', "https://a>b", "https://a\nb", "https://a{b}"])
def test_what_is_no_iri_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="not an IRI"):
        iri(value)


@pytest.mark.parametrize(
    ("value", "written"), [("65.10", "65.1"), ("25.47185", "25.47185"), ("60", "60"), ("100", "100")]
)
def test_a_decimal_is_canonical(value: str, written: str) -> None:
    assert decimal(value) == typed(written, "xsd:decimal")


def test_empty_predicates_are_left_out_and_repeated_objects_written_once() -> None:
    block = make_block(SUBJECT, ("skos:altLabel", []), ("skos:prefLabel", [text("Oulu", "fi"), text("Oulu", "fi")]))
    assert block.properties == (("skos:prefLabel", ('"Oulu"@fi',)),)


def test_only_the_prefixes_in_use_are_declared() -> None:
    block = make_block(SUBJECT, ("a", ["hv:Municipality"]), ("cv:code", [typed("org:564", "xsd:string")]))
    declared = [line.split()[1] for line in write_turtle("A test.", [block]).splitlines() if line.startswith("@prefix")]
    assert declared == ["hv:", "cv:", "xsd:"]
