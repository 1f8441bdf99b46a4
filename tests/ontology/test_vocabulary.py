"""Our own terms: declared, labelled, defined, aligned, and the same as the data model's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph.resources import shipped
from graph.vocabulary import PREFIXES
from graph.vocabulary.terms import Term, read_own_terms, read_reused_terms
from tests.ontology.conftest import Ask

DOCS = Path(__file__).resolve().parents[2] / "docs"
OWN = read_own_terms()
NAMES = {term.name for term in OWN}
NOT_IN_THE_DATA_MODEL: set[str] = set()
"""Terms of the reference data only."""


def _prefixed_names(text: str) -> set[str]:
    """The prefixed names of a text: a known prefix, a colon, a local name."""
    prefixes = "|".join(PREFIXES)
    return {match[0] for match in re.finditer(rf"(?<![\w/.]){'(?:' + prefixes + ')'}:[A-Za-z]\w*", text)}


@pytest.fixture(scope="module")
def data_model() -> str:
    return (DOCS / "data-model.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("term", OWN, ids=lambda term: term.name)
def test_a_term_is_labelled_in_three_languages_and_defined_in_two(term: Term) -> None:
    assert set(term.labels) == {"fi", "sv", "en"}
    assert set(term.definitions) == {"fi", "en"}
    assert all(value.endswith(".") for value in term.definitions.values())


@pytest.mark.parametrize("term", OWN, ids=lambda term: term.name)
def test_classes_are_upper_camel_and_properties_lower_camel(term: Term) -> None:
    local = term.name.removeprefix("hv:")
    assert local[0].isupper() == (term.kind == "class")


def test_every_own_term_of_the_data_model_is_declared(data_model: str) -> None:
    assert {name for name in _prefixed_names(data_model) if name.startswith("hv:")} <= NAMES


@pytest.mark.parametrize("pattern", ["graph/**/*.py", "shapes/*.ttl", "queries/**/*.rq", "docs/*.md"])
def test_no_file_uses_an_own_term_that_is_not_declared(pattern: str) -> None:
    for path in DOCS.parent.glob(pattern):
        used = {name for name in _prefixed_names(path.read_text(encoding="utf-8")) if name.startswith("hv:")}
        assert used <= NAMES, path.name


def test_every_declared_term_is_in_the_data_model(data_model: str) -> None:
    assert NAMES - _prefixed_names(data_model) <= NOT_IN_THE_DATA_MODEL


def test_every_reused_term_of_the_data_model_is_listed(data_model: str) -> None:
    listed = {term.name for term in read_reused_terms()}
    used = {name for name in _prefixed_names(data_model) if not name.startswith(("hv:", "xsd:"))}
    assert used <= listed


def test_every_prefix_of_the_data_model_is_ours(data_model: str) -> None:
    for prefix, iri in re.findall(r"\b(\w+) `(https?://[^`]+)`", data_model.split("## Prefixes")[1]):
        assert PREFIXES[prefix] == iri


def test_reused_terms_have_a_declared_prefix_and_a_known_kind() -> None:
    for term in read_reused_terms():
        assert term.name.partition(":")[0] in PREFIXES
        assert term.kind in ("class", "object", "datatype")
        assert bool(term.value) == (term.kind == "datatype")


def test_a_datatype_property_names_one_datatype_and_nothing_else_has_a_range() -> None:
    for term in OWN:
        assert term.value.startswith(("xsd:", "rdf:")) == (term.kind == "datatype"), term.name


def test_no_term_has_a_domain(ask: Ask) -> None:
    assert ask("SELECT ?term WHERE { ?term rdfs:domain ?class }") == []


@pytest.mark.parametrize(
    ("term", "standard"),
    [
        ("hv:Project", "foaf:Project"),
        ("hv:Project", "eurio:Project"),
        ("hv:Project", "dingo:Project"),
        ("hv:Project", "schema:Project"),
        ("hv:Portfolio", "dcmitype:Collection"),
        ("hv:PriorityAxis", "skos:Concept"),
        ("hv:SpecificObjective", "skos:Concept"),
        ("hv:OrganisationParticipation", "eurio:OrganisationRole"),
        ("hv:PersonParticipation", "dingo:PersonRole"),
        ("hv:Municipality", "cv:AdminUnit"),
        ("hv:SubRegion", "dcterms:Location"),
        ("hv:Region", "cv:AdminUnit"),
        ("hv:TargetGroup", "schema:PeopleAudience"),
        ("hv:directTargetGroup", "hv:targetGroup"),
        ("hv:indirectTargetGroup", "hv:targetGroup"),
        ("hv:targetGroup", "dcterms:audience"),
        ("hv:FundingAmount", "schema:MonetaryAmount"),
        ("hv:PrincipleAssessment", "schema:Rating"),
    ],
)
def test_terms_stand_under_or_near_the_standard_ones(term: str, standard: str) -> None:
    [aligned] = [own.aligned for own in OWN if own.name == term]
    assert standard in aligned


def test_a_project_is_no_organisation_and_no_document(ask: Ask) -> None:
    """foaf:Project is disjoint with foaf:Organization and foaf:Document, which the superclasses must respect."""
    superclasses = {row[0] for row in ask("SELECT ?class WHERE { hv:Project rdfs:subClassOf+ ?class }")}
    assert superclasses == {f"{PREFIXES['foaf']}Project"}


def test_the_vocabulary_says_its_title_version_and_licence(ask: Ask) -> None:
    [(version, licence)] = ask("""
        SELECT ?version ?licence WHERE { hv: a owl:Ontology ; owl:versionInfo ?version ; dcterms:license ?licence }""")
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert licence == "http://creativecommons.org/licenses/by/4.0/"


def test_the_prefixes_of_the_file_are_ours() -> None:
    text = (shipped("ontology") / "hankeverkko.ttl").read_text(encoding="utf-8")
    declared = dict(re.findall(r"@prefix (\w+): <([^>]+)> \.", text))
    assert declared.items() <= PREFIXES.items()
    assert {name.partition(":")[0] for name in _prefixed_names(text)} <= set(declared)
