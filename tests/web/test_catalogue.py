"""The description conforms to DCAT-AP, counts what is there, and states what the publisher states."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pyshacl
import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, RDF, VOID

from graph.errors import UsageError
from graph.web.catalogue import FORMATS, make_catalogue, write_catalogue
from graph.web.changes import CLASSES, Change, count_changes, find_previous
from graph.web.dumps import make_dumps
from graph.web.edition import Edition
from graph.web.masking.quads import read_quads
from graph.web.publisher import FILE, Publisher, read_publisher
from graph.web.statistics import read_statistics
from tests.web.planted import SECRETS, find_leaks

pytestmark = pytest.mark.slow

ORDERED = sorted(set(FORMATS) - {"xml"})
SITE = "https://data.esimerkki.example/hankkeet/"
LICENCE = "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0"
SETTINGS = f"""
licence = "{LICENCE}"
homepage = "https://www.esimerkki.example/"
type = "http://purl.org/adms/publishertype/LocalAuthority"
contact_email = "kirjaamo@esimerkki.example"
themes = ["GOVE", "SOCI"]
frequency = "MONTHLY"
[name]
fi = "Esimerkin kaupunki"
"""


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    (tmp_path / FILE).write_text(SETTINGS, encoding="utf-8")
    return read_publisher(tmp_path)


def describe(edition: Edition, publisher: Publisher, changes: tuple[Change, ...] = ()) -> Graph:
    previous = "0123456789ab" if changes else ""
    statistics = read_statistics(edition)
    return make_catalogue(
        edition, statistics, make_dumps(edition), publisher, SITE, previous=previous, changes=changes
    )  # fmt: skip


def findings(catalogue: Graph, shapes: Path) -> list[str]:
    _, results, _ = pyshacl.validate(catalogue, shacl_graph=str(shapes), advanced=False)
    query = """PREFIX sh: <http://www.w3.org/ns/shacl#>
      SELECT ?focus ?path ?severity { ?r a sh:ValidationResult ; sh:focusNode ?focus ; sh:resultSeverity ?severity
        OPTIONAL { ?r sh:resultPath ?path } }"""
    return sorted(" ".join(str(term).rpartition("/")[2] for term in row) for row in results.query(query))


@pytest.mark.parametrize("stated", [True, False])
@pytest.mark.parametrize("shapes", ["shapes.ttl", "range.ttl"])
def test_the_description_conforms_to_dcat_ap(
    editions: dict[str, Edition], publisher: Publisher, shared: Path, shapes: str, stated: bool
) -> None:
    changes = (Change(next(iter(CLASSES)), 1, 2),) if stated else ()
    catalogue = describe(editions["pseudonymous"], publisher if stated else Publisher(), changes)
    assert findings(catalogue, shared / "conformance" / "dcat-ap-3.0.1" / shapes) == []


def test_the_description_has_what_dcat_ap_recommends(
    editions: dict[str, Edition], publisher: Publisher, shared: Path
) -> None:
    shapes = shared / "conformance" / "dcat-ap-3.0.1" / "shapes_recommended.ttl"
    found = findings(describe(editions["pseudonymous"], publisher), shapes)
    # What kind of licence somebody else's licence is, is for them to say.
    assert [line for line in found if not line.startswith("CC_BY_4_0 ")] == []


def test_counts_are_those_of_the_edition(editions: dict[str, Edition], publisher: Publisher) -> None:
    edition = editions["named"]
    catalogue = describe(edition, publisher)
    dataset = URIRef(f"{SITE}catalog#dataset")
    quads = list(read_quads(edition.dump))
    triples = {quad[:3] for quad in quads}
    assert catalogue.value(dataset, VOID.triples) == Literal(len(triples))
    assert catalogue.value(dataset, VOID.properties) == Literal(len({triple[1] for triple in triples}))
    subsets = [
        node
        for node in catalogue.objects(dataset, VOID.subset)
        if (node, RDF.type, VOID.Linkset) not in catalogue
    ]  # fmt: skip
    assert sum(int(str(catalogue.value(node, VOID.triples))) for node in subsets) == len(quads)
    matches = {triple for triple in triples if triple[1].endswith("core#exactMatch>") and "wikidata" in triple[2]}
    linkset = URIRef(f"{SITE}catalog#links-skos-exactMatch-wikidata")
    assert catalogue.value(linkset, VOID.triples) == Literal(len(matches))


def test_the_coverage_is_that_of_the_projects(editions: dict[str, Edition], publisher: Publisher) -> None:
    catalogue = describe(editions["none"], publisher)
    period = URIRef(f"{SITE}catalog#period")
    days = [str(catalogue.value(period, one)) for one in (DCAT.startDate, DCAT.endDate)]
    assert days == ["2020-01-01", "2021-12-31"]
    box = str(catalogue.value(URIRef(f"{SITE}catalog#area"), DCAT.bbox))
    west, south = map(float, box.removeprefix("POLYGON((").partition(",")[0].split())
    assert 25 < west < 26 < 64 < south < 66, "Oulu alone is named"


def test_the_licence_is_on_the_dataset_and_every_distribution(
    editions: dict[str, Edition], publisher: Publisher
) -> None:
    for settings, expected in (
        (publisher, URIRef(LICENCE)),
        (Publisher(), URIRef(f"{SITE}catalog#licence-not-stated")),
    ):
        catalogue = describe(editions["pseudonymous"], settings)
        distributions = set(catalogue.subjects(RDF.type, DCAT.Distribution))
        dataset = URIRef(f"{SITE}catalog#dataset")
        assert distributions == set(catalogue.objects(dataset, DCAT.distribution))
        assert {catalogue.value(node, DCTERMS.license) for node in (dataset, *distributions)} == {expected}


def test_the_publisher_is_warned_of_what_is_not_stated(publisher: Publisher) -> None:
    assert publisher.warnings == ()
    assert [warning.split(":")[0] for warning in Publisher().warnings] == [
        "publisher.toml states no licence",
        "publisher.toml states no name",
        "publisher.toml states no contact_page or contact_email",
    ]
    assert replace(publisher, licence="").warnings == Publisher().warnings[:1]


@pytest.mark.parametrize(
    "text", ["x = 1", "licence = 1", 'licence = "free"', 'name = "x"', "[name]\nde = 'x'", "themes = ['a b']", "="]
)
def test_a_setting_that_does_not_fit_is_refused_with_advice(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        read_publisher(tmp_path)
    assert FILE in str(caught.value)
    assert caught.value.advice


@pytest.mark.parametrize("mode", list(SECRETS))
@pytest.mark.parametrize("format_name", list(FORMATS))
def test_every_format_says_the_same_and_no_secret(
    editions: dict[str, Edition], publisher: Publisher, mode: str, format_name: str
) -> None:
    catalogue = describe(editions[mode], publisher)
    content = write_catalogue(catalogue, format_name)
    assert set(Graph().parse(content, format=format_name)) == set(catalogue)
    assert find_leaks(content, SECRETS[mode]) == []
    assert write_catalogue(describe(editions[mode], publisher), "nt") == write_catalogue(catalogue, "nt")


def test_changes_against_the_release_before_are_counted(editions: dict[str, Edition], tmp_path: Path) -> None:
    after = editions["none"]
    old = tmp_path / "old-none-1"
    shutil.copytree(after.folder, old)
    lines = after.dump.read_text(encoding="utf-8").splitlines(keepends=True)
    (old / "public.nq").write_text("".join(line for line in lines if "/project/toy/naapuri>" not in line))
    content = json.loads((old / "manifest.json").read_text())
    (old / "manifest.json").write_text(json.dumps({**content, "release": "old", "made": "2000-01-01T00:00:00+00:00"}))
    new = replace(after, folder=shutil.copytree(after.folder, tmp_path / "new-none-1"))
    before = find_previous(new)
    assert before
    assert before.release_id == "old"
    assert {(one.added, one.removed) for one in count_changes(before, new)} == {(1, 0), (0, 0)}
    assert [one.of for one in count_changes(before, new) if one.added] == [next(iter(CLASSES))]
    assert find_previous(before) is None


@pytest.mark.parametrize("format_name", ORDERED)
def test_the_order_of_triples_changes_no_byte(format_name: str) -> None:
    triples = [
        (
            URIRef(f"urn:x:{subject}"),
            DCTERMS.title if value < 3 else RDF.type,
            Literal(f"{value}") if value < 3 else URIRef(f"urn:c:{value}"),
        )
        for subject in range(9)
        for value in range(6)
    ]
    one, other = Graph(), Graph()
    for triple in triples:
        one.add(triple)
    for triple in reversed(triples):
        other.add(triple)
    assert write_catalogue(one, format_name) == write_catalogue(other, format_name)
    assert set(Graph().parse(data=write_catalogue(other, format_name), format=format_name)) == set(triples)
