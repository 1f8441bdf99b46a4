"""Files are read back by other programs' readers, fit their schemas, and say what they are about."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx
import pyoxigraph
import pytest
from jsonschema import Draft202012Validator
from lxml import etree

import graph.network
from graph.errors import ReleaseError, UsageError
from graph.network import Facts, Filters, Network, Source, make_network
from graph.network.exports import FORMATS, make_export, write_export
from graph.network.exports.picture import WIDTH, Circle, _labels
from graph.network.projections import PROJECTIONS
from graph.store import EmbeddedStore

Make = Callable[..., Network]
SCHEMAS = Path(__file__).parent / "schemas"


def assert_fits(content: bytes, schema: str) -> None:
    rules = etree.RelaxNG(etree.parse(str(SCHEMAS / schema)))
    assert rules.validate(etree.fromstring(content)), rules.error_log


def by_name(network: Network) -> list[tuple[str, ...]]:
    """Every edge of a network as its two names, in their order, and its relation."""
    names = {node: str(network.graph.nodes[node]["label"]) for node in network.graph}
    edges: Any = network.graph.edges(data=True)
    return sorted((*sorted((names[one], names[other])), data["kind"]) for one, other, data in edges)


@pytest.mark.parametrize("kind", PROJECTIONS)
def test_gexf_is_read_back_and_fits_its_schema(project: Make, kind: str) -> None:
    network = project(kind)
    content = make_export(network, "gexf")
    assert_fits(content, "gexf-1.3.rng")
    read: Any = networkx.read_gexf(io.BytesIO(content))
    assert set(read) == set(network.graph)
    assert read.is_directed() == network.graph.is_directed()
    edges = [
        (*sorted((read.nodes[one]["label"], read.nodes[other]["label"])), data["kind"])
        for one, other, data in read.edges(data=True)
    ]
    assert sorted(edges) == by_name(network)


@pytest.mark.parametrize("kind", PROJECTIONS)
def test_graphml_is_read_back_and_fits_its_schema(project: Make, kind: str) -> None:
    network = project(kind)
    content = make_export(network, "graphml")
    assert_fits(content, "graphml.rng")
    read: Any = networkx.read_graphml(io.BytesIO(content), force_multigraph=True)
    assert {data["iri"] for _, data in read.nodes(data=True)} == set(network.graph)
    edges = [
        (*sorted((read.nodes[one]["label"], read.nodes[other]["label"])), data["kind"])
        for one, other, data in read.edges(data=True)
    ]
    assert sorted(edges) == by_name(network)
    assert all(isinstance(data["weight"], float) for *_, data in read.edges(data=True))


def test_gexf_knows_the_years_of_projects(project: Make) -> None:
    content = make_export(project("funding"), "gexf")
    spells = [
        sorted((spell.get("start"), spell.get("end")) for spell in edge.iterfind("./{*}spells/{*}spell"))
        for edge in etree.fromstring(content).iterfind(".//{*}edge")
    ]
    assert sorted(spells) == [[("2008", "2009")], [("2015", "2017")], [("2015", "2019")], [("2020", "2020")]]


@pytest.mark.parametrize("kind", PROJECTIONS)
def test_the_document_fits_its_schema_and_points_into_itself(project: Make, kind: str) -> None:
    schema = json.loads((Path(graph.network.__file__).parent / "network.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    document = json.loads(make_export(project(kind), "json"))
    Draft202012Validator(schema).validate(document)
    assert len(document["nodes"]) == document["counts"]["nodes"]
    for edge in document["edges"]:
        assert edge["source"] != edge["target"]
        assert max(edge["source"], edge["target"]) < len(document["nodes"])
        assert max(edge["projects"]) < len(document["projects"])
    assert {node["type"] for node in document["nodes"]} == {row["id"] for row in document["types"]}


def test_turtle_says_of_every_edge_its_projects_and_documents(project: Make) -> None:
    network = project("organisations", weight="money")
    store = pyoxigraph.Store()
    store.load(make_export(network, "turtle"), pyoxigraph.RdfFormat.TURTLE)
    counts: Any = store.query(
        "SELECT (COUNT(DISTINCT ?edge) AS ?edges) (COUNT(DISTINCT ?project) AS ?projects) { ?edge "
        "<http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> ?relation ; "
        "<http://purl.org/dc/terms/references> ?project }"
    )
    assert [[int(value.value) for value in row] for row in counts] == [
        [network.graph.number_of_edges(), len(network.projects)]
    ]


def test_csv_stands_beside_each_other_under_the_names_that_gephi_reads(project: Make, tmp_path: Path) -> None:
    network = project("organisations")
    files = write_export(network, "csv", tmp_path / "net.csv")
    assert [file.name for file in files] == ["net-edges.csv", "net-nodes.csv", "net-about.json"]
    edges = list(csv.DictReader(io.StringIO(files[0].read_text(encoding="utf-8"))))
    nodes = list(csv.DictReader(io.StringIO(files[1].read_text(encoding="utf-8"))))
    assert {row["Id"] for row in nodes} == set(network.graph)
    assert len(edges) == network.graph.number_of_edges()
    assert {row["Type"] for row in edges} == {"Directed", "Undirected"}
    assert json.loads(files[2].read_text(encoding="utf-8"))["release"]["date"] == "2026-01-02"


def test_cytoscape_has_every_node_and_edge(project: Make) -> None:
    network = project("mixed")
    elements = json.loads(make_export(network, "cytoscape"))["elements"]
    assert len(elements["nodes"]) == len(network.graph)
    ids = {node["data"]["id"] for node in elements["nodes"]}
    assert all({edge["data"]["source"], edge["data"]["target"]} <= ids for edge in elements["edges"])


def test_a_picture_has_its_legend_filters_and_date(project: Make) -> None:
    network = project("mixed", filters=Filters(since="2015", municipality="Vaala"))
    text = make_export(network, "svg").decode()
    words = [element.text for element in etree.fromstring(text.encode()).iterfind("{*}text")]
    assert "henkilö / person" in words
    assert "  municipality = Vaala" in words
    assert "Julkaisu / release 0a1b2c, 2026-01-02" in words
    assert "Aino Esimerkki" in words
    assert network._repr_svg_() == network.show()._repr_svg_() == text


def test_names_of_a_picture_cover_no_name_and_no_circle_where_they_can_help_it() -> None:
    beside = [Circle(400, 300, 20, "#000000", "Oulu (kunta): 2"), Circle(450, 300, 20, "#000000", "Vaala (kunta): 1")]
    one, other = _labels(beside)
    assert one.x + len(one.text) * 18 * 0.56 <= 380 or one.y > 320 or one.y < 280
    assert other.x >= 470
    edge = Circle(WIDTH - 440, 600, 20, "#000000", "Kauniainen ja muut (kunta): 1")
    (left,) = _labels([edge])
    assert left.x + len(left.text) * 18 * 0.56 <= WIDTH - 460
    crowd = [Circle(500, 500, 20, "#000000", f"Taho {number} (kunta): 1") for number in range(9)]
    placed = list(_labels(crowd))
    assert 1 <= len(placed) <= 4
    assert len({(words.x, words.y) for words in placed}) == len(placed)


def test_png_is_a_png_of_that_size(project: Make) -> None:
    from PIL import Image

    with Image.open(io.BytesIO(make_export(project("mixed"), "png"))) as image:
        assert image.size == (3200, 2400)
        assert "2026-01-02" in image.text["Description"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_network_gives_the_same_bytes(store: EmbeddedStore, form: str) -> None:
    source = Source(id="0a1b2c", date="2026-01-02")
    one, other = (make_export(make_network(Facts(store, source), "mixed"), form) for _ in range(2))
    assert one == other


@pytest.mark.parametrize("form", FORMATS)
def test_a_network_of_nothing_is_written(project: Make, form: str) -> None:
    assert make_export(project("people", filters=Filters(since="1990", until="1991")), form)


def test_names_that_xml_cannot_hold_do_not_break_a_file(project: Make) -> None:
    network = project("organisations")
    for node in network.graph:
        network.graph.nodes[node]["label"] = 'A\x0b & <B> "C"\ud800'.encode("utf-8", "replace").decode()
    for form in ("gexf", "graphml", "svg"):
        etree.fromstring(make_export(network, form))


def test_an_unknown_format_is_refused(project: Make, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="choose gexf"):
        make_export(project("people"), "dot")
    with pytest.raises(ReleaseError, match="cannot be written"):
        write_export(project("people"), "gexf", tmp_path / "missing" / "net.gexf")
