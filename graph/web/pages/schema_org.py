"""The thing as search engines read it: schema.org in JSON-LD, for a data block of the page."""

from __future__ import annotations

import json
from typing import Any, Final

from markupsafe import Markup

from graph.model import Iri, Literal
from graph.web.pages.language import pick
from graph.web.pages.things import Thing

_TYPES: Final = {
    "project": "Project",
    "organisation": "Organization",
    "person": "Person",
    "place": "AdministrativeArea",
    "target-group": "PeopleAudience",
    "portfolio": "Collection",
    "document": "DigitalDocument",
    "concept": "DefinedTerm",
    "role": "DefinedTerm",
    "scheme": "DefinedTermSet",
}
_LITERALS: Final = {
    "description": "dcterms:abstract",
    "identifier": "dcterms:identifier",
    "startDate": "eurio:startDate",
    "endDate": "eurio:endDate",
    "foundingDate": "schema:foundingDate",
    "dissolutionDate": "schema:dissolutionDate",
    "encodingFormat": "dcterms:format",
    "termCode": "skos:notation",
}
_THINGS: Final = {
    "funder": "schema:funder",
    "areaServed": "dcterms:spatial",
    "url": "foaf:homepage",
    "sameAs": "skos:exactMatch",
    "subOrganization": "org:hasUnit",
    "containedInPlace": "schema:containedInPlace",
    "inDefinedTermSet": "skos:inScheme",
}
_ESCAPES: Final = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def describe_schema_org(thing: Thing, language: str) -> Markup:
    """The thing in JSON, with nothing in it that could end the block it stands in."""
    name, _ = pick(thing.titles, language)
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": _TYPES.get(thing.kind.name, "Thing"),
        "@id": thing.iri,
    }
    if name:
        data["name"] = name
    for key, curie in _LITERALS.items():
        if literals := [value.value for value in thing.values(curie) if isinstance(value, Literal)]:
            data[key] = literals[0]
    for key, curie in _THINGS.items():
        if iris := sorted(value.value for value in thing.values(curie) if isinstance(value, Iri)):
            data[key] = iris if key in {"sameAs", "url"} else [{"@id": iri} for iri in iris]
    return Markup(json.dumps(data, ensure_ascii=False, sort_keys=True).translate(_ESCAPES))  # noqa: S704 -- escaped above
