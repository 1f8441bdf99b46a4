"""Data that was written to do harm: markup, quotes, addresses that run, controls of direction, endless words."""

from __future__ import annotations

_SCRIPT = r"\"'><script>alert(1)</script><img src=x onerror=alert(2)>"
_BIDI = "\\u202E\\u2066gnorw\\u2069 \\u200F\\u0007"
_DATA = "data:text/html,%3Cscript%3Ealert(7)%3C/script%3E"
_LONG = "Pitkä" * 300

HOSTILE = f"""\
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix hv: <https://w3id.org/hankeverkko/def#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix person: <http://www.w3.org/ns/person#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix t: <https://w3id.org/hankeverkko/id/project/hostile/> .

t:1 a hv:Project, foaf:Project ; dcterms:title "{_SCRIPT}"@fi, "{_SCRIPT}"@x-a-b ;
  dcterms:identifier "</title><script>alert(3)</script>" ; foaf:homepage <javascript:alert(4)> ;
  dcterms:abstract "</script><script>alert(5)</script> {_SCRIPT}"@fi .
t:2 a hv:Project, foaf:Project ; dcterms:title "{_BIDI}{_LONG}"@fi ; dcterms:identifier "{_LONG}" ;
  dcterms:abstract "{_LONG} {_BIDI}"@fi ; foaf:homepage <https://a.example/{"x" * 900}> .
<https://w3id.org/hankeverkko/id/project/hostile/%3Cscript%3Ealert(6)%3C%2Fscript%3E> a hv:Project, foaf:Project ;
  dcterms:title "{{{{ 7 * 7 }}}} {{% raw %}} ${{7*7}}"@en-Latn-x-evil ; foaf:homepage <{_DATA}> .
<https://w3id.org/hankeverkko/id/organisation/hostile> a org:FormalOrganization ;
  skos:prefLabel "{_SCRIPT}"@fi, "{_LONG}"@en .
"""
