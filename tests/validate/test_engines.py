"""The set-wise engine reports what pyshacl reports, also on graphs broken at random and on shapes of a user's own."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store

from graph.errors import InputError
from graph.validate import validate, validate_files, validate_store
from graph.validate.partition import make_batches
from graph.validate.reference import unchanged_rdflib
from graph.validate.setwise import unsupported
from graph.validate.shapes import read_shapes
from graph.vocabulary import PREFIXES
from tests.shapes.cases import CASES, Case, P
from tests.shapes.graphs import broken_quads, make_store, valid_quads
from tests.validate.broken import compare

XSD = "http://www.w3.org/2001/XMLSchema#"
QUADS = sorted(valid_quads(), key=str)


@pytest.mark.parametrize("engine", ["setwise", "pyshacl"])
@pytest.mark.parametrize("value", ['"NaN"^^xsd:double', '"INF"^^xsd:float', '"sNaN"^^xsd:decimal', '"paljon"'])
def test_an_amount_that_is_no_number_is_a_finding(value: str, engine: str, tmp_path: Path) -> None:
    """A NaN beside a decimal stopped the whole build."""
    file = tmp_path / "own.ttl"
    names = "".join(f"@prefix {name}: <{PREFIXES[name]}> .\n" for name in ("hv", "schema", "xsd"))
    file.write_text(f"{names} <urn:f> a hv:FundingAmount ; schema:value {value} ; hv:computedValue 5 .", "utf-8")
    findings = validate_files([file], engine="pyshacl" if engine == "pyshacl" else "setwise")
    assert "schema:value" in {finding.path.replace(PREFIXES["schema"], "schema:") for finding in findings}


@pytest.mark.slow
def test_engines_agree_on_graphs_broken_at_random() -> None:
    assert sum(map(compare, range(14))) > 300


HARD = {
    "a blank node as evidence": (f"{P} hv:evidence [] .", ["EvidenceKnownShape"]),
    "a truth value as a number": ("<x> a oa:TextPositionSelector ; oa:start 5 ; oa:end true .", ["SelectorEndShape"]),
    "not a number": ("<x> a oa:TextPositionSelector ; oa:start 0 ; oa:end 'NaN'^^xsd:double .", ["SelectorEndShape"]),
    "not a number, as text": ("<x> a oa:TextPositionSelector ; oa:start 'NaN' ; oa:end 9 .", ["SelectorStartShape"]),
    "not a number, as a decimal": ("<x> a hv:FundingAmount ; schema:value 'NaN'^^xsd:decimal .", ["AmountValueShape"]),
    "digits of another script": (
        "<x> a oa:TextPositionSelector ; oa:start '٧'^^xsd:integer ; oa:end 5 .",
        [],
    ),
    "too long to be read": (
        f"<x> a oa:TextPositionSelector ; oa:start 0 ; oa:end '{'9' * 5_000}'^^xsd:integer .",
        ["SelectorEndShape"],
    ),
    "a fraction that calls itself a whole number": (
        "<x> a hv:TargetGroup ; schema:requiredMinAge '7.0'^^xsd:integer .",
        ["TargetGroupAgeLimitShape"],
    ),
    "backslashes in a message": (r"""<x> hv:evidence "\\\\1 \\\\u {?this}" .""", ["EvidenceKnownShape"]),
    "a line end behind a number": (
        "<x> a org:FormalOrganization ; org:identifier '9999999-0\\n' .",
        [],
    ),
    "a blank node as a concept, beside places that are not known": (
        f"[] a skos:Concept . {P} hv:mentionsPlace 'INF' .",
        ["PlaceKnownShape"],
    ),
    "a blank node as a date": ("<x> a hv:Municipality ; eurio:startDate [] .", []),
}


@pytest.mark.parametrize("name", HARD)
def test_engines_agree_on_terms_that_are_hard_to_compare(name: str) -> None:
    add, shapes = HARD[name]
    store = make_store(broken_quads(Case("", "", "", add)))
    found = validate_store(store)
    assert found == validate_store(store, engine="pyshacl")
    assert {finding.shape.rpartition("#")[2] for finding in found} >= set(shapes)
    assert not any(finding.shape.endswith(("SelectorOrderShape", "BusinessIdCheckShape")) for finding in found)


OWN_SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://own.example/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ex:House a rdfs:Class, sh:NodeShape ;
  sh:property [ sh:path ex:rooms ; sh:minCount 2 ; sh:maxExclusive 9 ; sh:minExclusive 0 ] ;
  sh:property [ sh:path ( ex:owner ex:name ) ; sh:minLength 2 ; sh:maxLength 4 ; sh:message "Name of the owner" ] ;
  sh:property [ sh:path [ sh:zeroOrMorePath ex:inside ] ; sh:nodeKind sh:BlankNodeOrIRI ; sh:severity sh:Info ] ;
  sh:property [ sh:path ex:colour ; sh:in ( "red" ex:blue ) ; sh:hasValue ex:blue ] ;
  sh:property [ sh:path ex:colour ; sh:deactivated true ; sh:minCount 99 ] ;
  sh:property [ sh:path ex:label ; sh:languageIn ( "fi" "sv" ) ; sh:pattern "^T" ; sh:flags "i" ] ;
  sh:property [ sh:path ex:built ; sh:lessThanOrEquals ex:sold ] .
ex:Named a sh:NodeShape ; sh:targetNode ex:h1, ex:nowhere ; sh:class ex:House ; sh:pattern "h[0-9]$" .
ex:Told a sh:NodeShape ; sh:targetObjectsOf ex:label ; sh:nodeKind sh:IRI ;
  sh:sparql [ sh:message "Says {?word}"@en, "Sanoo {?word}"@fi ;
    sh:select "SELECT $this ?word WHERE { ?house <https://own.example/label> $this BIND (STR($this) AS ?word) }" ] .
"""
OWN_SHAPES_BEYOND = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://own.example/> .
ex:Not a sh:NodeShape ; sh:targetClass ex:House ; sh:message "no" ; sh:not [ sh:path ex:colour ; sh:hasValue "red" ] .
"""
OWN_DATA = """
@prefix ex: <https://own.example/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ex:Cottage rdfs:subClassOf ex:House .
ex:h1 a ex:House ; ex:rooms 0, 9 ; ex:owner ex:o1 ; ex:inside ex:block ; ex:colour "red", "green", ex:blue ;
  ex:label "Talo"@fi, "house"@en, "t"@sv-FI ; ex:built "2001-01-01"^^xsd:date ; ex:sold "1999-01-01"^^xsd:date, "soon" .
ex:o1 ex:name "A", "Aino", "Aleksanteri" . ex:block ex:inside "town" .
ex:x a ex:Cottage ; ex:rooms 3 ; ex:label "Tupa" .
"""


def test_engines_agree_on_other_components(tmp_path: Path) -> None:
    shapes, data = tmp_path / "shapes.ttl", tmp_path / "data.ttl"
    shapes.write_text(OWN_SHAPES, encoding="utf-8")
    data.write_text(OWN_DATA, encoding="utf-8")
    assert [unsupported(root) for root in read_shapes([shapes]).roots] == ["", "", ""]
    setwise = validate_files([data], shapes=[shapes])
    assert setwise == validate_files([data], shapes=[shapes], engine="pyshacl")
    assert len(setwise) > 15
    assert {finding.message_fi for finding in setwise if finding.shape.endswith("Told")} >= {"Sanoo Talo"}


def test_what_setwise_cannot_do_goes_to_pyshacl(tmp_path: Path) -> None:
    shapes, data = tmp_path / "shapes.ttl", tmp_path / "data.ttl"
    shapes.write_text(OWN_SHAPES_BEYOND, encoding="utf-8")
    data.write_text(OWN_DATA, encoding="utf-8")
    assert [unsupported(root) for root in read_shapes([shapes]).roots] == ["sh:not"]
    assert [finding.focus for finding in validate_files([data], shapes=[shapes])] == ["https://own.example/h1"]


@pytest.mark.parametrize("target", ["sh:node ex:Painted", "sh:property [ sh:path ex:owner ; sh:node ex:Painted ]"])
def test_a_node_that_breaks_another_shape_is_one_finding(target: str, tmp_path: Path) -> None:
    """What it breaks there is a detail of the result, and no result."""
    shapes, data = tmp_path / "shapes.ttl", tmp_path / "data.ttl"
    shapes.write_text(
        f"""@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://own.example/> .
        ex:Asked a sh:NodeShape ; sh:targetNode ex:x, ex:h1 ; {target} .
        ex:Painted a sh:NodeShape ; sh:property [ sh:path ex:paint ; sh:minCount 1 ] .""",
        encoding="utf-8",
    )
    data.write_text(OWN_DATA + "ex:x ex:owner ex:o1 .", encoding="utf-8")
    found = validate_files([data], shapes=[shapes])
    assert found == validate_files([data], shapes=[shapes], engine="pyshacl")
    assert {finding.focus for finding in found} == {"https://own.example/h1", "https://own.example/x"}
    assert len(found) == 2


def test_batches_part_the_subjects() -> None:
    store = make_store(set(QUADS))
    subjects = {quad.subject for quad in QUADS}
    cores = [node for batch in make_batches(store, 1) for node in batch.core if node in subjects]
    assert len(cores) == len(set(cores))
    assert set(cores) == subjects


@pytest.mark.slow
def test_batches_bring_the_document_of_a_row() -> None:
    case = Case("", "", f"{P} prov:wasDerivedFrom", f"{P} prov:wasDerivedFrom <src/00112233445566aa#row=17> .")
    assert validate_store(make_store(broken_quads(case)), engine="pyshacl") == []


@pytest.mark.slow
def test_processes_change_nothing() -> None:
    store = make_store(broken_quads(CASES[-1]) | broken_quads(CASES[30]))
    assert validate_store(store, engine="pyshacl", jobs=2) == validate_store(store, engine="pyshacl")


def test_a_triple_in_two_graphs_counts_once() -> None:
    quads = set(QUADS)
    again = {
        Quad(q.subject, q.predicate, q.object, NamedNode("https://w3id.org/hankeverkko/graph/copy")) for q in quads
    }
    assert validate_store(make_store(quads | again)) == []


def test_lines_are_validated() -> None:
    (finding,) = validate(['<https://x.example/p> <https://w3id.org/hankeverkko/def#rawValue> "x, p. 050 000 0001" .'])
    assert finding.shape.endswith("ContactInMentionShape")
    with pytest.raises(InputError):
        validate(["no RDF"])


def test_files_that_are_no_rdf_are_refused(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>", encoding="utf-8")
    (tmp_path / "bad.ttl").write_text("<p", encoding="utf-8")
    for path in tmp_path.iterdir():
        with pytest.raises(InputError) as refused:
            validate_files([path])
        assert refused.value.advice.startswith(("give", "mend the file"))
    with pytest.raises(InputError):
        validate_files([tmp_path / "missing.nq"])
    with pytest.raises(InputError):
        validate_store(tmp_path / "missing")


def test_store_on_disk_is_validated(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "store"))
    store.extend(broken_quads(CASES[-1]))
    store.flush()
    del store
    assert [finding.severity for finding in validate_store(tmp_path / "store")] == ["violation"]


def test_rdflib_is_left_as_it_was() -> None:
    import rdflib

    with unchanged_rdflib():
        rdflib.NORMALIZE_LITERALS = not rdflib.NORMALIZE_LITERALS
        assert logging.getLogger("rdflib.term").disabled
    assert rdflib.NORMALIZE_LITERALS
    assert not logging.getLogger("rdflib.term").disabled


def test_blank_nodes_do_not_stop_validation() -> None:
    store = make_store(set(QUADS))
    store.add(Quad(BlankNode("a"), NamedNode("http://xmlns.com/foaf/0.1/name"), Literal("x"), QUADS[0].graph_name))
    assert validate_store(store) == []


DAYS = ["0000-01-01", "2019-02-29", "2020-02-29", "1900-02-29", "2000-02-29", "2019-04-31", "2019-12-31", "٢٠١٩-01-01"]
KINDS = [*((day, "date") for day in DAYS), *((text, "boolean") for text in ("true", "1", "TRUE", "yes"))]
KINDS += [(text, "gYear") for text in ("2019", "0000", "19", "2019-01", "-0400")]


@pytest.mark.parametrize(("text", "name"), KINDS)
def test_a_value_has_the_datatype_if_rdflib_can_read_it(text: str, name: str) -> None:
    from graph.validate.judging import make_judge
    from graph.validate.reference import to_rdflib
    from graph.validate.shapes import Constraint

    datatype = NamedNode(XSD + name)
    value = Literal(text, datatype=datatype)
    with unchanged_rdflib():
        ill_typed = getattr(to_rdflib(value), "ill_typed", None)
        assert make_judge(Constraint("datatype", (datatype,)))(str(value)) is not bool(ill_typed)


def test_rdflib_knows_no_datatype_but_the_standard_ones() -> None:
    import rdflib

    from graph.validate.shapes import RDF

    known = {str(datatype) for datatype in rdflib.term._toPythonMapping if datatype}
    assert all(datatype.startswith((XSD, RDF)) for datatype in known)
