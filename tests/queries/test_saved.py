"""Every shipped query: header and text agree both ways, grlc could serve it, and it answers as expected."""

from __future__ import annotations

import re

import pytest
import rdflib.plugins.sparql

from graph.errors import UsageError
from graph.formats import make_tsv
from graph.release import answer_query
from graph.resources import shipped
from graph.saved import SavedQuery, find_query, list_saved, load_saved
from graph.saved.tokens import read_tokens
from graph.saved.values import code_list
from graph.store import EmbeddedStore, create_store
from graph.vocabulary import PREFIXES
from tests.queries.cases import DATA, FOLDER, PARAMETERS

NAMES = [query.name for query in list_saved()]
CHECKS = [name for name in NAMES if name.startswith("checks/")]
LANGUAGES = ("en", "fi", "sv")
# What SPARQL 1.1 does not have, but some of its engines do.
NOT_STANDARD = re.compile(r"\b(LATERAL|ADJUST|TRIPLE|isTRIPLE)\b|\bxsd:date\s*\(|\bxsd:gYear\s*\(")


@pytest.fixture(params=NAMES)
def query(request: pytest.FixtureRequest) -> SavedQuery:
    return load_saved(request.param)


def test_there_are_queries() -> None:
    assert len(NAMES) >= 26
    assert "people/list_roles" in NAMES


def test_the_header_is_whole(query: SavedQuery) -> None:
    for language in LANGUAGES:
        assert query.header.summary[language]
        assert query.header.description[language].endswith(".")
    assert query.header.tags
    assert not query.header.summary["en"].endswith(".")


def test_columns_are_exactly_the_projection(query: SavedQuery) -> None:
    assert list(query.header.columns) == query.columns
    assert all(query.header.columns[column][language] for column in query.header.columns for language in LANGUAGES)


def test_parameters_are_declared_and_used(query: SavedQuery) -> None:
    assert set(query.header.declared) == {parameter.name for parameter in query.parameters}
    for parameter in query.parameters:
        declared = query.header.declared[parameter.name]
        assert declared["type"] == parameter.type
        assert all(parameter.labels[language] for language in LANGUAGES)
        assert (parameter.default is not None) != parameter.optional, "required ones have a default, optional ones none"
        if parameter.type == "code":
            assert parameter.default is None or parameter.default in code_list(parameter.scheme).values()
            assert code_list(parameter.scheme)


def test_defaults_are_those_of_parameters(query: SavedQuery) -> None:
    assert set(query.header.defaults) <= {parameter.name for parameter in query.parameters}


def test_grlc_can_serve_it(query: SavedQuery) -> None:
    """grlc parses the text with rdflib, and replaces variables by plain text search."""
    rdflib.plugins.sparql.prepareQuery(query.text)
    variables = {token.text for token in read_tokens(query.text) if token.kind == "variable"}
    for parameter in query.parameters:
        assert f"?{parameter.variable}" in variables
        assert not [
            other
            for other in variables
            if other.startswith(f"?{parameter.variable}") and other[1:] != parameter.variable
        ]
    assert all(line.startswith("#+ ") for line in query.text.split("\n\n", 1)[0].splitlines())


def test_it_is_standard_and_says_its_prefixes(query: SavedQuery) -> None:
    body = "".join(token.text for token in read_tokens(query.text) if token.kind not in {"comment", "string", "iri"})
    assert not NOT_STANDARD.search(body)
    declared = dict(re.findall(r"^PREFIX (\w+): <([^>]+)>$", query.text, re.MULTILINE))
    assert declared == {prefix: PREFIXES[prefix] for prefix in declared}
    used = {token.text.split(":")[0] for token in read_tokens(query.text) if token.kind == "name"}
    assert used == set(declared)


def test_rows_come_in_a_stated_order(query: SavedQuery) -> None:
    assert "ORDER BY" in query.text.rsplit("}\n", 1)[1]


def test_it_is_named_verb_noun(query: SavedQuery) -> None:
    assert re.fullmatch(r"[a-z-]+/[a-z]+(_[a-z]+)+", query.name)


def test_it_answers_as_expected(query: SavedQuery, store: EmbeddedStore) -> None:
    table = answer_query(store, query, dict(PARAMETERS.get(query.name, {})))
    expected = (FOLDER / "expected" / f"{query.name}.tsv").read_text(encoding="utf-8")
    assert make_tsv(table) == expected
    assert list(table.columns) == query.columns


def test_it_runs_with_its_defaults_alone(query: SavedQuery, store: EmbeddedStore) -> None:
    answer_query(store, query, {})


def test_every_query_but_the_checks_finds_something(query: SavedQuery) -> None:
    lines = (FOLDER / "expected" / f"{query.name}.tsv").read_text(encoding="utf-8").splitlines()
    assert (len(lines) == 1) == query.name.startswith("checks/")


def test_no_expectation_is_without_its_query() -> None:
    found = sorted(path.relative_to(FOLDER / "expected").with_suffix("").as_posix() for path in FOLDER.rglob("*.tsv"))
    assert found == NAMES
    assert set(PARAMETERS) <= set(NAMES)


BREAKS = {
    "checks/find_broken_evidence": "<urn:e> a oa:SpecificResource .",
    "checks/find_loose_amounts": "<urn:f> a hv:FundingAmount ; schema:value 1.0 ; schema:currency 'EUR' .",
    "checks/find_loose_participations": "<urn:x> a hv:Participation ; hv:inProject <urn:p> .",
    "checks/find_loose_units": "<urn:u> a org:OrganizationalUnit ; hv:body <urn:o> .",
    "checks/find_missing_evidence": "<urn:t> a hv:TargetGroup .",
    "checks/find_missing_shortcuts": "<urn:p> hv:involvesPerson <urn:n> .",
    "checks/find_nameless_things": "<urn:o> a org:Organization .",
    "checks/find_public_contacts": "<urn:n> a person:Person ; cv:contactPoint <urn:c> .",
    "checks/find_shared_codes": """
        <urn:p> a hv:Project ; adms:identifier <urn:i> . <urn:q> a hv:Project ; adms:identifier <urn:j> .
        <urn:i> skos:notation 'S1' ; adms:schemaAgency 'EURA' .
        <urn:j> skos:notation 'S1' ; adms:schemaAgency 'EURA' .""",
}


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_finds_what_is_broken(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    prefixes = "\n".join(f"@prefix {prefix}: <{iri}> ." for prefix, iri in PREFIXES.items())
    file = tmp_path_factory.mktemp("broken") / "broken.trig"
    file.write_text(f"{prefixes}\n<urn:graph> {{ {BREAKS[name]} }}", encoding="utf-8")
    broken = create_store(None, [DATA, file])
    assert len(answer_query(broken, load_saved(name), {})) > 0


def test_a_query_is_found_by_name_file_or_text() -> None:
    assert find_query("people/list_roles") == load_saved("people/list_roles.rq") == load_saved("people/list_roles")
    path = shipped("queries") / "people" / "list_roles.rq"
    assert find_query(str(path)).text == load_saved("people/list_roles").text
    assert find_query("ASK { ?s ?p ?o }").form == "ASK"


@pytest.mark.parametrize("name", ["people/list_rolse", "list_roles", "../pyproject", "/etc/passwd", "people", ""])
def test_an_unknown_name_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        load_saved(name)


def test_a_slip_of_the_pen_is_helped() -> None:
    with pytest.raises(UsageError, match="did you mean people/list_roles"):
        load_saved("people/list_rols")
    with pytest.raises(UsageError, match="people/list_roles"):
        load_saved("list_roles")
