"""What a document says becomes the triples of docs/data-model.md: public ones and restricted ones apart."""

from __future__ import annotations

import re
from pathlib import Path

import pyoxigraph
import pytest

from graph.model import Participation, Project, Span
from graph.resolve.mentions import Mentions
from graph.resolve.naming import Naming
from graph.triples.documents import DocumentWriter
from graph.vocabulary import PREFIXES
from tests.triples.examples import MAIJA, PROJECT, ROW, TEXT

DOCS = Path(__file__).resolve().parents[2] / "docs"
NAMING = Naming(key=b"a test key of 16+")


def write(project: Project, text: str = TEXT) -> DocumentWriter:
    writer = DocumentWriter("0123456789abcdef", NAMING, text, Mentions())
    writer.write_project(project, 1)
    writer.write_document("text/plain", "0123456789abcdef" * 4, "ouka_hanketietokanta")
    return writer


def ask(lines: list[str], query: str) -> list[tuple[str, ...]]:
    store = pyoxigraph.Store()
    store.load("".join(lines).encode(), format=pyoxigraph.RdfFormat.N_QUADS)
    rows = store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
    assert isinstance(rows, pyoxigraph.QuerySolutions)
    return sorted(tuple("" if term is None else str(getattr(term, "value", term)) for term in row) for row in rows)


@pytest.fixture(scope="module")
def public() -> list[str]:
    return write(PROJECT).public


def test_every_line_is_a_canonical_quad(public: list[str]) -> None:
    quads = pyoxigraph.parse("".join(public).encode(), format=pyoxigraph.RdfFormat.N_QUADS)
    assert "".join(f"{quad} .\n" for quad in quads) == "".join(public)


def test_no_blank_nodes(public: list[str]) -> None:
    assert not re.search(r"(?:^| )_:", "".join(public), re.MULTILINE)


def test_a_project_has_its_facts(public: list[str]) -> None:
    rows = ask(
        public,
        "SELECT ?title ?code ?start ?end ?raw WHERE { ?p a hv:Project ; dcterms:title ?title ; "
        "dcterms:identifier ?code ; eurio:startDate ?start ; eurio:endDate ?end ; hv:rawValue ?raw }",
    )
    assert rows == [("Malli", "S99999", "2020-05-01", "2021-03-31", "Päättymispvm: 31.13.2020")]


@pytest.mark.parametrize(("code", "shown"), [("S99999", "S99999"), ("", "retki-20200501")])
def test_a_project_without_a_title_is_shown_by_its_code(code: str, shown: str) -> None:
    project = Project("ouka/retki-20200501", "", Span(0, 5), code=code, scheme="EURA 2014" if code else "")
    query = "SELECT ?title (LANG(?title) AS ?language) { ?p a hv:Project ; dcterms:title ?title }"
    found = ask(write(project).public, query)
    assert found == [(shown, "zxx")]


def test_a_participation_inherits_its_interval(public: list[str]) -> None:
    rows = ask(
        public,
        "SELECT ?from ?until ?source WHERE { ?x hv:role <https://w3id.org/hankeverkko/def/role/contact-person> ; "
        "schema:startDate ?from ; schema:endDate ?until ; hv:intervalSource ?source }",
    )
    assert rows == [
        ("2020-05-01", "2021-03-31", "https://w3id.org/hankeverkko/def/interval-source/inheritedFromProject")
    ]


def test_an_inferred_body_is_flagged(public: list[str]) -> None:
    rows = ask(public, "SELECT ?role WHERE { ?x a hv:Participation ; hv:inferred true ; hv:role ?role }")
    assert [row[0].rpartition("/")[2] for row in rows] == ["implementer"]


def test_an_inferred_role_is_flagged_and_unsure() -> None:
    unsaid = Participation(MAIJA, "contact-person", "Maija Mallinen", Span(60, 74), inferred=("role",), confidence=0.7)
    lines = write(PROJECT._replace(participations=(unsaid,))).public
    rows = ask(lines, "SELECT ?sure WHERE { ?x a hv:PersonParticipation ; hv:inferred true ; hv:confidence ?sure }")
    assert rows == [("0.7",)]


def test_a_unit_implements_for_its_body_too(public: list[str]) -> None:
    rows = ask(public, "SELECT ?o WHERE { ?p hv:implementedBy ?o }")
    assert [row[0].partition("/organisation/")[2] for row in rows] == [
        "esimerkin-kaupunki",
        "esimerkin-kaupunki/sivistyspalvelut/nuorisotyo",
    ]


def test_evidence_quotes_the_text_where_it_holds_no_contact(public: list[str]) -> None:
    rows = ask(
        public,
        "SELECT ?exact WHERE { ?p hv:directTargetGroup/hv:evidence/oa:hasSelector ?s . ?s a oa:TextPositionSelector ; "
        "oa:start ?start ; oa:end ?end ; oa:exact ?exact }",
    )
    assert rows == [("Hanke",)]


def test_a_person_is_not_quoted(public: list[str]) -> None:
    rows = ask(
        public,
        "SELECT ?exact WHERE { ?x a hv:PersonParticipation ; hv:evidence/oa:hasSelector ?s "
        "OPTIONAL { ?s oa:exact ?exact } }",
    )
    assert rows == [("",)]


def test_contact_details_are_restricted(public: list[str]) -> None:
    writer = write(PROJECT)
    assert "358500000123" not in "".join(writer.public)
    assert "050 000 0123" not in "".join(writer.public)
    assert ask(writer.restricted, "SELECT ?tel WHERE { ?n cv:contactPoint/cv:telephone ?tel }") == [
        ("tel:+358500000123",)
    ]
    assert all("/graph/restricted/0123456789abcdef>" in line for line in writer.restricted)


def test_a_masked_abstract_stands_whole_in_the_restricted_graph(public: list[str]) -> None:
    assert ask(public, "SELECT ?a WHERE { ?p dcterms:abstract ?a }") == [("Kysy: […].",)]
    assert ask(write(PROJECT).restricted, "SELECT ?a WHERE { ?p dcterms:abstract ?a }") == [("Kysy: 050 000 0123.",)]


def test_a_row_points_to_its_cells() -> None:
    rows = ask(write(ROW, "").public, "SELECT ?e WHERE { { ?p prov:wasDerivedFrom ?e } UNION { ?x hv:evidence ?e } }")
    assert [row[0].partition("#")[2] for row in rows if "#" in row[0]] == ["cell=2,10", "cell=2,11", "row=2"]


def test_the_same_agent_in_the_same_role_participates_once() -> None:
    twice = PROJECT._replace(participations=(PROJECT.participations[0], PROJECT.participations[0]))
    rows = ask(write(twice).public, "SELECT ?x WHERE { ?x a hv:OrganisationParticipation }")
    assert len(rows) == 1


def test_a_person_is_named_by_a_keyed_hash() -> None:
    one = NAMING.person(MAIJA, None, "p")
    other = Naming(key=b"another key of 16").person(MAIJA, None, "p")
    assert "aija" not in one
    assert one != other
    assert one == Naming(key=b"a test key of 16+").person(MAIJA._replace(name="maija  MALLINEN"), None, "p")


def test_every_term_we_write_is_in_the_data_model(public: list[str]) -> None:
    documented = (DOCS / "data-model.md").read_text(encoding="utf-8")
    written = {match for line in public for match in re.findall(r"<https://w3id.org/hankeverkko/def#(\w+)>", line)}
    assert {name for name in written if f"hv:{name}" not in documented} == set()
