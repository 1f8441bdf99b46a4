"""The saved queries for programs: as SHACL executables in RDF, and as an OpenAPI description of their addresses."""

from __future__ import annotations

import json
from typing import Any, Final

from graph.formats import make_turtle
from graph.model import Iri, Literal, Term
from graph.saved import Parameter, SavedQuery, list_saved
from graph.table import Table
from graph.terms import XSD
from graph.vocabulary import DEF, PREFIXES

_SH: Final = "http://www.w3.org/ns/shacl#"
_RDF_TYPE: Final = Iri(PREFIXES["rdf"] + "type")
_FORMS: Final = {"SELECT": "Select", "ASK": "Ask", "CONSTRUCT": "Construct", "DESCRIBE": "Construct"}
_SCHEMAS: Final[dict[str, dict[str, str]]] = {
    "integer": {"type": "integer"},
    "decimal": {"type": "number"},
    "date": {"type": "string", "format": "date"},
    "year": {"type": "string", "pattern": "^[0-9]{4}$"},
    "iri": {"type": "string", "format": "uri"},
}
_ANSWERS: Final = {
    "csv": "text/csv",
    "json": "application/sparql-results+json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "html": "text/html",
}

Triple = tuple[Term, Term, Term]


def list_executables(base: str) -> str:
    """Every saved query as a sh:SPARQLExecutable with its parameters, in Turtle; their IRIs are `<base>q/<name>`."""
    triples = [triple for query in list_saved() for triple in _executable(query, base)]
    return make_turtle(Table(("subject", "predicate", "object"), tuple(triples)))


def _executable(query: SavedQuery, base: str) -> list[Triple]:
    node = Iri(f"{base}q/{query.name}")
    kind = _FORMS[query.form]
    found: list[Triple] = [
        (node, _RDF_TYPE, Iri(f"{_SH}SPARQLExecutable")),
        (node, _RDF_TYPE, Iri(f"{_SH}SPARQL{kind}Executable")),
        (node, Iri(f"{_SH}{kind.lower()}"), Literal(query.text)),
    ]
    for language, text in query.header.summary.items():
        found.append((node, Iri(PREFIXES["rdfs"] + "label"), Literal(text, PREFIXES["rdf"] + "langString", language)))
    for language, text in query.header.description.items():
        found.append((node, Iri(PREFIXES["rdfs"] + "comment"), Literal(text, PREFIXES["rdf"] + "langString", language)))
    for number, parameter in enumerate(query.parameters):
        found += _parameter(node, Iri(f"{node.value}/{parameter.name}"), parameter, number)
    return found


def _parameter(query: Iri, node: Iri, parameter: Parameter, number: int) -> list[Triple]:
    code = parameter.type in {"code", "iri"}
    datatype = {"year": "gYear"}.get(parameter.type, parameter.type)
    found: list[Triple] = [
        (query, Iri(f"{_SH}parameter"), node),
        (node, _RDF_TYPE, Iri(f"{_SH}Parameter")),
        (node, Iri(f"{_SH}path"), Iri(f"{query.value}#{parameter.name}")),
        (node, Iri(f"{_SH}order"), Literal(str(number), XSD + "integer")),
        (node, Iri(f"{_SH}optional"), Literal(str(parameter.optional).lower(), XSD + "boolean")),
        (node, Iri(f"{_SH}nodeKind"), Iri(_SH + ("IRI" if code else "Literal"))),
    ]
    if not code:
        found.append((node, Iri(f"{_SH}datatype"), Iri(XSD + datatype)))
    if parameter.scheme:
        found.append((node, Iri(PREFIXES["skos"] + "inScheme"), Iri(DEF + parameter.scheme)))
    if parameter.default is not None:
        found.append((node, Iri(f"{_SH}defaultValue"), Literal(parameter.default)))
    for language, text in parameter.labels.items():
        found.append((node, Iri(f"{_SH}name"), Literal(text, PREFIXES["rdf"] + "langString", language)))
    return found


def describe_api(server: str) -> str:
    """The addresses of the saved queries as OpenAPI 3.1.

    Args:
        server: the address below which the site lives, absolute or relative to the description.
    """
    paths = {f"/q/{query.name}.{ending}": _operation(query, ending) for query in list_saved() for ending in _ANSWERS}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Hankeverkko: saved queries", "version": "1"},
        "servers": [{"url": server}],
        "paths": paths,
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _operation(query: SavedQuery, ending: str) -> dict[str, Any]:
    ok = {"description": "The answer", "content": {_ANSWERS[ending]: {}}}
    bad = {"description": "A parameter does not fit", "content": {"application/problem+json": {}}}
    return {
        "get": {
            "operationId": f"{query.name.replace('/', '_').replace('-', '_')}_{ending}",
            "summary": query.summary(),
            "description": query.header.description.get("en", ""),
            "tags": list(query.header.tags),
            "parameters": [_describe_parameter(parameter) for parameter in query.parameters],
            "responses": {"200": ok, "400": bad},
        }
    }


def _describe_parameter(parameter: Parameter) -> dict[str, Any]:
    schema: dict[str, Any] = dict(_SCHEMAS.get(parameter.type, {"type": "string"}))
    if parameter.default is not None:
        schema["default"] = parameter.default
    required = not parameter.optional and parameter.default is None
    return {
        "name": parameter.name,
        "in": "query",
        "required": required,
        "description": parameter.labels.get("en", parameter.name),
        "schema": schema,
    }
