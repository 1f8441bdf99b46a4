"""The generated files: up to date, readable by every parser, and what they say of places, bodies and concepts."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, RdfFormat, parse
from rdflib import Graph

from graph.vocabulary import BASE, DEF, PREFIXES
from graph.vocabulary.terms import read_own_terms, read_reused_terms
from graph.vocabulary.write import generate_files, main
from tests.ontology.conftest import Ask
from tests.ontology.test_tables import SUCCESSOR_UNKNOWN

SKOS = PREFIXES["skos"]


def _local(iri: str) -> str:
    return iri.rpartition("/")[2]


def test_the_files_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr().out


def test_the_check_finds_a_file_that_was_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.md"
    page.write_text("old", encoding="utf-8")
    monkeypatch.setattr("graph.vocabulary.write.generate_files", lambda: {page: "new"})
    assert main(["--check"]) == 1
    assert page.read_text(encoding="utf-8") == "old"
    assert main([]) == 0
    assert page.read_text(encoding="utf-8") == "new"
    assert capsys.readouterr().out == "out of date: page.md\nwritten: page.md\n"


def test_two_runs_write_the_same() -> None:
    assert generate_files() == generate_files()


def test_a_turtle_file_has_no_blank_node(turtle_file: str) -> None:
    for quad in parse(turtle_file, format=RdfFormat.TURTLE):
        assert not isinstance(quad.subject, BlankNode)
        assert not isinstance(quad.object, BlankNode)


def test_a_turtle_file_says_nothing_twice_and_is_read_alike_by_two_parsers(turtle_file: str) -> None:
    quads = list(parse(turtle_file, format=RdfFormat.TURTLE))
    assert len(quads) == len(set(quads)) == len(Graph().parse(data=turtle_file, format="turtle"))


def test_every_term_in_use_is_declared(ask: Ask) -> None:
    """Predicates and classes of the reference data are our own or listed as reused."""
    known = {term.name for term in (*read_own_terms(), *read_reused_terms())}
    iris = {f"{PREFIXES[name.partition(':')[0]]}{name.partition(':')[2]}" for name in known}
    query = """SELECT DISTINCT ?term WHERE {
        { ?s a ?term } UNION { ?s ?term ?o }
        FILTER(!STRSTARTS(STR(?s), STR(hv:)))
    }"""
    used = {row[0] for row in ask(query)} - {f"{PREFIXES['rdf']}type"}
    assert used <= iris


def test_every_literal_has_the_datatype_that_its_predicate_is_listed_with(ask: Ask) -> None:
    listed = {term.name: term.value for term in (*read_own_terms(), *read_reused_terms()) if term.kind == "datatype"}
    rows = ask("""SELECT DISTINCT ?p (DATATYPE(?o) AS ?type) WHERE {
        ?s ?p ?o FILTER(ISLITERAL(?o) && !STRSTARTS(STR(?s), STR(hv:)))
    }""")
    for predicate, datatype in rows:
        [name] = [name for name in listed if predicate == PREFIXES[name.partition(":")[0]] + name.partition(":")[2]]
        prefix, _, local = listed[name].partition(":")
        assert datatype == PREFIXES[prefix] + local, name


class TestCodes:
    def test_every_concept_has_a_scheme_a_top_and_a_label(self, ask: Ask) -> None:
        query = """SELECT ?concept WHERE {
            ?concept a skos:Concept
            FILTER NOT EXISTS { ?concept skos:inScheme ?scheme ; skos:prefLabel ?label . ?scheme a skos:ConceptScheme }
        }"""
        assert ask(query) == []

    def test_top_concepts_are_told_both_ways(self, ask: Ask) -> None:
        query = """SELECT ?concept WHERE {
            { ?concept skos:topConceptOf ?scheme FILTER NOT EXISTS { ?scheme skos:hasTopConcept ?concept } }
            UNION { ?scheme skos:hasTopConcept ?concept FILTER NOT EXISTS { ?concept skos:topConceptOf ?scheme } }
            UNION { ?concept skos:broader ?other FILTER NOT EXISTS { ?other skos:narrower ?concept } }
            UNION { ?other skos:narrower ?concept FILTER NOT EXISTS { ?concept skos:broader ?other } }
        }"""
        assert ask(query) == []

    def test_a_label_is_preferred_or_alternative_and_one_a_language(self, ask: Ask) -> None:
        both = "SELECT ?c WHERE { ?c a skos:Concept ; skos:prefLabel ?label ; skos:altLabel ?label }"
        two = """SELECT ?c WHERE { ?c a skos:Concept ; skos:prefLabel ?a, ?b
            FILTER(LANG(?a) = LANG(?b) && STR(?a) < STR(?b)) }"""
        assert ask(both) == ask(two) == []

    def test_an_objective_leads_to_its_axis_and_programme(self, ask: Ask) -> None:
        [(axis, programme)] = ask("""SELECT ?axis ?programme WHERE {
            <def/objective/eura2014-10.1> a hv:SpecificObjective ; skos:broader ?axis .
            ?axis a hv:PriorityAxis ; skos:broader ?programme . ?programme a eurio:FundingScheme }""")
        assert axis == f"{DEF}axis/eura2014-5"
        assert programme == f"{DEF}programme/eura2014"

    def test_roles_are_org_roles(self, ask: Ask) -> None:
        assert ask("SELECT ?r WHERE { ?r skos:inScheme <def/role> FILTER NOT EXISTS { ?r a org:Role } }") == []
        labels = {row[0] for row in ask("SELECT ?l WHERE { <def/role/funder> skos:prefLabel ?l }")}
        assert "funder" in labels

    def test_finnish_role_words_are_labels(self, ask: Ask) -> None:
        found = {
            _local(row[0]) for row in ask('SELECT ?r WHERE { ?r skos:altLabel|skos:prefLabel "projektipäällikkö"@fi }')
        }
        assert found == {"project-manager"}

    def test_funds_are_the_concepts_of_the_eu_list(self, ask: Ask) -> None:
        eu = "http://publications.europa.eu/resource/authority/eu-programme/"
        found = {row[0] for row in ask("SELECT ?f WHERE { ?f skos:inScheme <def/fund> }")}
        assert {f"{eu}ESF", f"{eu}ERDF"} < found

    def test_only_exact_concepts_match_exactly(self, ask: Ask) -> None:
        """These have no preferred label in YSO, so they may be near a concept and never the same."""
        exact = {
            _local(row[0])
            for row in ask("SELECT ?g WHERE { ?g skos:inScheme <def/target-group> ; skos:exactMatch ?y }")
        }
        labels = ("NEET-nuoret", "syrjäytymisvaarassa olevat", "sosiaali- ja terveysalan ammattilaiset", "pk-yritykset")
        for label in labels:
            found = {_local(row[0]) for row in ask(f'SELECT ?g WHERE {{ ?g skos:prefLabel "{label}"@fi }}')}
            assert not found & exact, label


class TestPlaces:
    REGION_ON = """SELECT ?region WHERE {{
        ?membership hv:memberArea <id/municipality/{code}> ; schema:containedInPlace ?region ; eurio:startDate ?start .
        ?region a hv:Region .
        OPTIONAL {{ ?membership eurio:endDate ?end }}
        FILTER(?start <= "{day}"^^xsd:date && (!BOUND(?end) || ?end >= "{day}"^^xsd:date))
    }}"""

    @pytest.mark.parametrize(
        ("code", "day", "region"),
        [
            ("785", "2015-12-31", "18"),
            ("785", "2016-01-01", "17"),
            ("564", "2020-05-01", "17"),
            ("751", "2020-05-01", "19"),
        ],
    )
    def test_the_region_on_a_day_is_one_pattern(self, ask: Ask, code: str, day: str, region: str) -> None:
        assert [_local(row[0]) for row in ask(self.REGION_ON.format(code=code, day=day))] == [region]

    def test_a_municipality_lies_in_one_region_at_a_time(self, ask: Ask) -> None:
        query = """SELECT ?m WHERE { ?m a hv:Municipality ; schema:containedInPlace ?region . ?region a hv:Region }
            GROUP BY ?m HAVING(COUNT(?region) != 1)"""
        assert ask(query) == []

    def test_an_abolished_municipality_leads_to_one_in_force(self, ask: Ask) -> None:
        query = """SELECT ?m WHERE { ?m a hv:Municipality ; eurio:endDate ?end
            FILTER NOT EXISTS { ?m dcterms:isReplacedBy+ ?new FILTER NOT EXISTS { ?new eurio:endDate ?gone } } }"""
        assert {_local(row[0]) for row in ask(query)} <= SUCCESSOR_UNKNOWN

    def test_the_facts_are_those_of_the_reference(self, ask: Ask, shared: Path) -> None:
        """Names, ends, mergers and links of all 439 municipalities, where the reference knows them."""
        rows = ask("""SELECT ?code ?fi ?sv ?to ?into ?yso ?wikidata WHERE {
            ?m a hv:Municipality ; cv:code ?code ; skos:prefLabel ?fi FILTER(LANG(?fi) = "fi")
            OPTIONAL { ?m skos:prefLabel ?sv FILTER(LANG(?sv) = "sv") }
            OPTIONAL { ?m eurio:endDate ?to }
            OPTIONAL { ?m dcterms:isReplacedBy/cv:code ?into }
            OPTIONAL { ?m skos:exactMatch ?yso FILTER(CONTAINS(STR(?yso), "yso.fi")) }
            OPTIONAL { ?m skos:exactMatch ?wikidata FILTER(CONTAINS(STR(?wikidata), "wikidata")) } }""")
        ours = {code: (fi, sv, to, into, yso, _local(wikidata)) for code, fi, sv, to, into, yso, wikidata in rows}
        columns = ("name_fi", "name_sv", "valid_to", "merged_into", "yso_paikat", "wikidata")
        with (shared / "reference/municipalities.csv").open(encoding="utf-8", newline="") as file:
            reference = {row["code"]: [row[column] for column in columns] for row in csv.DictReader(file)}
        reference["573"][0] = "Parainen"  # the reference adds the years to tell it from the present one
        reference["180"][0] = "Jyväskylän maalaiskunta"  # the reference abbreviates it
        assert len(ours) == 439
        for code, facts in ours.items():
            assert all(fact == known for fact, known in zip(facts, reference[code], strict=True) if known), code

    def test_the_points_are_those_of_the_reference(self, ask: Ask, shared: Path) -> None:
        rows = ask(
            "SELECT ?code ?lat ?long WHERE { ?m a hv:Municipality ; cv:code ?code ; geo:lat ?lat ; geo:long ?long }"
        )
        ours = {code: (float(lat), float(long)) for code, lat, long in rows}
        with (shared / "reference/municipalities.csv").open(encoding="utf-8", newline="") as file:
            known = {row["code"]: row for row in csv.DictReader(file) if row["lat"]}
        assert ours == {code: (float(row["lat"]), float(row["lon"])) for code, row in known.items()}

    def test_regions_per_year_are_those_of_the_reference(self, ask: Ask, shared: Path) -> None:
        rows = ask("""SELECT ?code ?start ?end ?region ?sub WHERE {
            ?m hv:memberArea/cv:code ?code ; eurio:startDate ?start ; schema:containedInPlace ?r, ?s .
            ?r a hv:Region ; cv:code ?region . ?s a hv:SubRegion ; cv:code ?sub .
            OPTIONAL { ?m eurio:endDate ?end } }""")
        ours = {
            (code, year): (region, sub)
            for code, start, end, region, sub in rows
            for year in range(int(start[:4]), int(end[:4] or 2026) + 1)
        }
        with (shared / "reference/municipality_history_2013_2026.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                assert ours[row["code"], int(row["year"])] == (row["region_code"], row["subregion_code"]), row

    def test_the_nuts_area_per_year_is_that_of_the_reference(self, ask: Ask, shared: Path) -> None:
        rows = ask("""SELECT ?code ?start ?end ?nuts WHERE {
            ?m hv:memberArea/cv:code ?code ; eurio:startDate ?start ; hv:nuts3 ?nuts
            OPTIONAL { ?m eurio:endDate ?end } }""")
        ours = {
            (code, year): _local(nuts)
            for code, start, end, nuts in rows
            for year in range(int(start[:4]), int(end[:4] or 2026) + 1)
        }
        with (shared / "reference/municipality_history_2013_2026.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                assert not row["nuts3"] or ours[row["code"], int(row["year"])] == row["nuts3"], row


class TestOrganisations:
    def test_a_centre_became_others_in_2026(self, ask: Ask) -> None:
        rows = ask("""SELECT ?day ?new WHERE {
            ?old skos:prefLabel "Hämeen elinkeino-, liikenne- ja ympäristökeskus"@fi .
            ?event a org:ChangeEvent ; org:originalOrganization ?old ; dcterms:date ?day ;
                org:resultingOrganization/skos:prefLabel ?new FILTER(LANG(?new) = "fi") }""")
        assert {day for day, _ in rows} == {"2026-01-01"}
        assert {new for _, new in rows} == {"Kaakkois-Suomen elinvoimakeskus", "Sisä-Suomen elinvoimakeskus"}

    def test_every_change_leads_from_a_body_to_a_body(self, ask: Ask) -> None:
        query = """SELECT ?event WHERE {
            ?event a org:ChangeEvent ; org:originalOrganization|org:resultingOrganization ?body
            FILTER NOT EXISTS { ?body a org:FormalOrganization } }"""
        assert ask(query) == []

    def test_public_bodies_say_so(self, ask: Ask) -> None:
        query = """SELECT ?name WHERE { ?body a cv:PublicOrganisation ; skos:altLabel|skos:prefLabel ?name }"""
        names = {row[0] for row in ask(query)}
        assert {"Hämeen ELY-keskus", "Sosiaali- ja terveysministeriö", "Oulun kaupunki", "Lapin liitto"} <= names
        assert not {"Oulun Diakonissalaitoksen Säätiö", "Suomen Yrittäjät"} & names

    def test_the_authorities_of_the_reference_are_there_under_their_names(self, ask: Ask, shared: Path) -> None:
        names = {row[0] for row in ask("SELECT ?name WHERE { ?body a org:FormalOrganization ; skos:prefLabel ?name }")}
        with (shared / "reference/orgs.csv").open(encoding="utf-8", newline="") as file:
            assert {row["name_fi"] for row in csv.DictReader(file)} <= names

    def test_a_business_id_is_a_typed_literal_and_a_node(self, ask: Ask) -> None:
        [(notation, datatype)] = ask("""SELECT ?notation (DATATYPE(?id) AS ?type) WHERE {
            <id/organisation/oulunkaaren-kuntayhtyma> a legal:LegalEntity ; org:identifier ?id ;
                adms:identifier/skos:notation ?notation }""")
        assert (notation, datatype) == ("1006538-5", f"{PREFIXES['hv']}ytunnus")


class TestContext:
    def test_it_expands_what_we_write(self) -> None:
        context = json.loads(generate_files()[_path("context.jsonld")])
        document = {
            **context,
            "id": f"{BASE}id/project/eura2014/S22107",
            "type": ["Project", "foaf_Project"],
            "title": {"fi": "Tukiverkko-hanke"},
            "eurio_startDate": "2020-05-01",
            "programme": f"{DEF}programme/eura2014",
            "hasFunding": {"id": f"{BASE}id/amount/a-1", "type": "FundingAmount", "value": "50047", "currency": "EUR"},
        }
        read = {
            str(line)
            for line in Graph().parse(data=json.dumps(document), format="json-ld").serialize(format="nt").splitlines()
        }
        subject = f"<{BASE}id/project/eura2014/S22107>"
        hv = PREFIXES["hv"]
        xsd = PREFIXES["xsd"]
        assert {
            f"{subject} <{PREFIXES['rdf']}type> <{hv}Project> .",
            f"{subject} <{PREFIXES['rdf']}type> <{PREFIXES['foaf']}Project> .",
            f'{subject} <{PREFIXES["dcterms"]}title> "Tukiverkko-hanke"@fi .',
            f'{subject} <{PREFIXES["eurio"]}startDate> "2020-05-01"^^<{xsd}date> .',
            f"{subject} <{hv}programme> <{DEF}programme/eura2014> .",
            f'<{BASE}id/amount/a-1> <{PREFIXES["schema"]}value> "50047"^^<{xsd}decimal> .',
            f'<{BASE}id/amount/a-1> <{PREFIXES["schema"]}currency> "EUR" .',
        } <= read

    def test_every_term_has_an_entry_with_a_declared_prefix(self) -> None:
        context = json.loads(generate_files()[_path("context.jsonld")])["@context"]
        names = {
            entry if isinstance(entry, str) else entry["@id"]
            for entry in context.values()
            if not isinstance(entry, float)
        }
        terms = {term.name for term in (*read_own_terms(), *read_reused_terms()) if term.kind != "literal type"}
        assert terms <= names
        assert all(name.partition(":")[0] in context for name in terms)


def test_the_page_of_terms_names_every_term_and_list() -> None:
    page = generate_files()[_path("vocabulary.md")]
    for term in (*read_own_terms(), *read_reused_terms()):
        assert f"| `{term.name}` |" in page
    assert all(line.count("|") == len(re.findall(r"(?<!\\)\|", line)) for line in page.splitlines())


def _path(name: str) -> Path:
    [path] = [path for path in generate_files() if path.name == name]
    return path
