"""The namespaces of the graph and their prefixes; every module that writes or asks RDF takes them from here."""

from __future__ import annotations

from typing import Final

BASE: Final = "https://w3id.org/hankeverkko/"
"""Where the IRIs of things start, unless a publisher sets a host of their own."""

HV: Final = "https://w3id.org/hankeverkko/def#"
"""Our classes and properties, whatever the base."""

DEF: Final = "https://w3id.org/hankeverkko/def/"
"""Our code lists, `<DEF><scheme>/<concept>`, whatever the base."""

PREFIXES: Final[dict[str, str]] = {
    "hv": HV,
    "adms": "http://www.w3.org/ns/adms#",
    "cv": "http://data.europa.eu/m8g/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcmitype": "http://purl.org/dc/dcmitype/",
    "dcterms": "http://purl.org/dc/terms/",
    "dingo": "https://w3id.org/dingo#",
    "eurio": "http://data.europa.eu/s66#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "legal": "http://www.w3.org/ns/legal#",
    "locn": "http://www.w3.org/ns/locn#",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "person": "http://www.w3.org/ns/person#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "vann": "http://purl.org/vocab/vann/",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Every prefix that our files, queries and shapes may use."""
