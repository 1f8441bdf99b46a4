"""Parameters are bound as terms: any value comes back as itself, and none can change the query."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph.errors import QueryError, UsageError
from graph.model import Iri, Literal
from graph.release import answer_query
from graph.saved import parse_query
from graph.store import EmbeddedStore
from graph.terms import write_term

HOSTILE = [
    'a" } INSERT DATA { <urn:x> <urn:y> "z',
    "' || true #",
    "\\",
    '\\"',
    "\\u0022 . ?s ?p ?o",
    "\\U00000022",
    "line\nbreak\r\ttab",
    '"""',
    "'''",
    "?_value",
    "<urn:a>",
    "# a comment",
    "\x00\x07\x7f\u2028",
    "}",
    "æøå 😀 a\u0308",
]
ECHO = parse_query("SELECT (?_value AS ?answer) (1 AS ?other) { }")


def echo(store: EmbeddedStore, text: str, value: Any) -> Any:
    table = answer_query(store, parse_query(text), {"value": value})
    assert len(table) == 1
    return table.rows[0][0]


@given(value=st.text(alphabet=st.characters(exclude_categories=["Cs"])))
@example(value=HOSTILE[0])
@example(value=HOSTILE[4])
def test_any_string_comes_back_as_itself(store: EmbeddedStore, value: str) -> None:
    assert answer_query(store, ECHO, {"value": value}).rows[0][0] == Literal(value)


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_strings_come_back_as_themselves(store: EmbeddedStore, value: str) -> None:
    assert echo(store, "SELECT ?x { BIND(?_value AS ?x) }", value) == Literal(value)
    assert echo(store, "SELECT ?x { BIND(?_value_fi AS ?x) }", value).value == value


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_iris_are_refused(value: str) -> None:
    with pytest.raises(UsageError, match="does not fit"):
        parse_query("ASK { ?s ?p ?_value_iri }").bind({"value": value})


@given(value=st.text())
def test_an_iri_fits_or_is_refused(store: EmbeddedStore, value: str) -> None:
    query = parse_query("SELECT ?x { BIND(?_value_iri AS ?x) }")
    try:
        text = query.bind({"value": f"urn:{value}"})
    except UsageError:
        return
    assert store.select(text).rows == ((Iri(f"urn:{value}"),),)


@pytest.mark.parametrize(
    ("ending", "given_value", "lexical", "datatype"),
    [
        ("_xsd_integer", "18", "18", "integer"),
        ("_xsd_integer", -7, "-7", "integer"),
        ("_integer", "+07", "7", "integer"),
        ("_xsd_decimal", "1500.50", "1500.50", "decimal"),
        ("_xsd_decimal", Decimal("1E+3"), "1000", "decimal"),
        ("_xsd_decimal", 0.5, "0.5", "decimal"),
        ("_xsd_date", "2020-05-31", "2020-05-31", "date"),
        ("_xsd_date", date(2020, 5, 31), "2020-05-31", "date"),
        ("_xsd_date", datetime(2020, 5, 31, 12), "2020-05-31", "date"),  # noqa: DTZ001
        ("_xsd_gYear", 2016, "2016", "gYear"),
        ("_xsd_date", Literal("2020-05-31"), "2020-05-31", "date"),
    ],
)
def test_values_become_terms(store: EmbeddedStore, ending: str, given_value: Any, lexical: str, datatype: str) -> None:
    term = echo(store, f"SELECT ?x {{ BIND(?_value{ending} AS ?x) }}", given_value)
    assert Decimal(term.value) == Decimal(lexical) if datatype == "decimal" else term.value == lexical
    assert term.datatype == f"http://www.w3.org/2001/XMLSchema#{datatype}"


@pytest.mark.parametrize(
    ("ending", "value"),
    [
        ("_xsd_integer", "18.5"),
        ("_xsd_integer", "1 LIMIT 1"),
        ("_xsd_integer", "٣x"),
        ("_xsd_decimal", "1 500,50"),
        ("_xsd_decimal", "NaN"),
        ("_xsd_decimal", "1E+999999"),
        ("_xsd_date", "31.5.2020"),
        ("_xsd_date", "2020-02-30"),
        ("_xsd_date", "20200531"),
        ("_xsd_gYear", "16"),
        ("_iri", "no iri"),
        ("_iri", "relative"),
        ("_iri", "https://example.org/a b"),
        ("_iri", "https://example.org/a>b"),
        ("", "\ud800"),
    ],
)
def test_values_that_do_not_fit_are_refused_with_what_does(ending: str, value: str) -> None:
    with pytest.raises(UsageError) as refusal:
        parse_query(f"ASK {{ ?s ?p ?_value{ending} }}").bind({"value": value})
    assert refusal.value.advice


def test_a_code_stands_for_its_concept() -> None:
    query = parse_query("#+ parameters:\n#+   kind: {type: code, values: amount}\nASK { ?s ?p ?_kind_iri }")
    iri = "https://w3id.org/hankeverkko/def/amount/budget"
    assert query.bind({"kind": "budget"}) == query.bind({"kind": iri})
    assert f"<{iri}>" in query.bind({"kind": Iri(iri)})
    with pytest.raises(UsageError, match="budget"):
        query.bind({"kind": "bugdet"})


def test_the_fund_list_takes_over_the_concepts_of_the_union() -> None:
    query = parse_query("#+ parameters:\n#+   fund: {type: code, values: fund}\nASK { ?s ?p ?_fund_iri }")
    assert "<http://publications.europa.eu/resource/authority/eu-programme/ESF>" in query.bind({"fund": "ESF"})


def test_an_optional_parameter_may_be_left_out(store: EmbeddedStore) -> None:
    query = parse_query(
        "SELECT ?x { VALUES ?x { 'a' 'b' } BIND(?__only AS ?y) FILTER(!BOUND(?y) || ?x = ?y) } ORDER BY ?x"
    )
    assert answer_query(store, query, {}).column("x") == ["a", "b"]
    assert answer_query(store, query, {"only": None}).column("x") == ["a", "b"]
    assert answer_query(store, query, {"only": "b"}).column("x") == ["b"]


def test_a_default_stands_in_for_a_required_parameter() -> None:
    query = parse_query("#+ defaults:\n#+   - name: Matti\nASK { ?s ?p ?_name }")
    assert '"Matti"' in query.bind({})
    assert '"Maija"' in query.bind({"name": "Maija"})


def test_a_count_may_follow_limit(store: EmbeddedStore) -> None:
    query = parse_query("SELECT ?x { VALUES ?x { 1 2 3 } } ORDER BY ?x LIMIT ?_most_xsd_integer")
    assert len(answer_query(store, query, {"most": 2})) == 2


def test_strings_and_comments_of_the_text_stay() -> None:
    text = "# ?_name\nASK { ?s ?p '?_name' , ?_name }"
    assert parse_query(text).bind({"name": "x"}) == "# ?_name\nASK { ?s ?p '?_name' ,  \"x\"  }"


def test_missing_and_unknown_parameters_are_named() -> None:
    query = parse_query("ASK { ?s ?p ?_name }", "mine.rq")
    with pytest.raises(UsageError, match=r"mine\.rq: the parameter name is missing"):
        query.bind({})
    with pytest.raises(UsageError, match="there is no parameter 'nmae'; it has name"):
        query.bind({"nmae": "x"})


@pytest.mark.parametrize(
    "text",
    [
        "ASK { ?s ?p ?_x_foaf_thing }",
        "ASK { ?_x ?p ?_x_iri }",
        "#+ summary: [\nASK {}",
        "#+ - a list\nASK {}",
        "#+ defaults: text\nASK {}",
        "#+ parameters: text\nASK {}",
    ],
)
def test_headers_and_variables_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(QueryError) as refusal:
        parse_query(text, "mine.rq")
    assert refusal.value.where == "mine.rq"


@example(r"\U0000")
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_written_terms_read_back_in_rdflib_too(value: str) -> None:
    from rdflib.plugins.sparql import prepareQuery

    algebra: Any = prepareQuery(f"SELECT ({write_term(Literal(value))} AS ?x) {{ }}").algebra
    (bound,) = [node.expr for node in _extends(algebra)]
    assert str(bound) == value


def _extends(node: Any) -> list[Any]:
    found = [node] if getattr(node, "name", "") == "Extend" else []
    return found + [
        hit for child in getattr(node, "values", list)() if hasattr(child, "name") for hit in _extends(child)
    ]
