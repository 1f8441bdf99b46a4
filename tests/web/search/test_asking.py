"""The search finds what is there, filters it, counts what is left, and takes any text for words."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.errors import UsageError
from graph.store import EmbeddedStore, create_store
from graph.web.edition import open_edition
from graph.web.pages.documents import Documents
from graph.web.search.addresses import read_wish, write_wish
from graph.web.search.asking import Search, Wish
from graph.web.search.index import make_index
from tests.queries.cases import DATA
from tests.web.serving import publish

NAMED = """
@prefix hv: <https://w3id.org/hankeverkko/def#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:project> hv:implementedBy <urn:college>, <urn:laboratory>, <urn:friends> .
<urn:college> skos:prefLabel "Malmin opisto"@fi, "College of Malmi"@en, "Malms institut"@sv ;
  skos:altLabel "Malmin kauppaopisto", "Malmska skolan", "Malmin talousopisto ja kauppakoulu" .
<urn:laboratory> skos:prefLabel "Malmin opisto lab" .
<urn:friends> skos:prefLabel "Malmin opisto ystävät" .
"""
"""A college by its many names, so that by the count of words its neighbours are nearer to one."""


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Search:
    path = tmp_path_factory.mktemp("search") / "search.sqlite"
    make_index(create_store(None, [DATA]), path)
    return Search(path)


def names(search: Search, wish: Wish) -> list[str]:
    return [hit.name for hit in search.find(wish).hits]


BACKWARDS = """
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix eurio: <http://data.europa.eu/s66#> .
@prefix hv: <https://w3id.org/hankeverkko/def#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:backwards> a hv:Project ; dcterms:title "Takaperin"@fi ;
  eurio:startDate "2011-03-01"^^xsd:date ; eurio:endDate "2009-12-31"^^xsd:date .
<urn:impossible> a hv:Project ; dcterms:title "Mahdoton"@fi ;
  eurio:startDate "2011-02-30"^^xsd:date ; eurio:endDate "2011-12-31Z"^^xsd:date .
"""
"""A project that ends before it begins, and one with a day that is none."""


def test_a_project_that_ends_before_it_begins_is_found_by_the_year_of_its_start(tmp_path: Path) -> None:
    data = tmp_path / "backwards.ttl"
    data.write_text(BACKWARDS, encoding="utf-8")
    make_index(create_store(None, [data]), tmp_path / "search.sqlite")
    search = Search(tmp_path / "search.sqlite")
    assert names(search, Wish(kind="project", filters={"year": ("2011",)})) == ["Takaperin"]
    assert not names(search, Wish(kind="project", filters={"year": ("2010",)}))


def test_days_that_are_none_are_left_out_and_zones_are_cut(tmp_path: Path) -> None:
    data = tmp_path / "backwards.ttl"
    data.write_text(BACKWARDS, encoding="utf-8")
    make_index(create_store(None, [data]), tmp_path / "search.sqlite")
    with closing(sqlite3.connect(tmp_path / "search.sqlite")) as connection:
        days = {iri: (start, end) for iri, start, end in connection.execute("SELECT iri, start, end FROM thing")}
    assert days == {"urn:backwards": ("2011-03-01", "2009-12-31"), "urn:impossible": ("", "2011-12-31")}


def test_a_name_is_found_in_any_of_its_forms(search: Search) -> None:
    for text in ("Aino Esimerkki", "esimerkin aino", "AINO ESIMERKILLÄ", "aino esim"):
        assert set(names(search, Wish(text, "person"))) == {"Aino Esimerkki"}, text


def test_whose_very_name_is_asked_for_comes_first(tmp_path: Path) -> None:
    data = tmp_path / "named.ttl"
    data.write_text(NAMED, encoding="utf-8")
    make_index(create_store(None, [data]), tmp_path / "search.sqlite")
    search = Search(tmp_path / "search.sqlite")
    for text in ("Malmin opisto", "malmin OPISTON", "College of Malmi", "opisto malmin", "Malmska skolan"):
        assert len(search.find(Wish(text)).hits) >= 1, text
        assert search.find(Wish(text)).hits[0].iri == "urn:college", text
    assert len(search.find(Wish("Malmin opisto")).hits) == 3


def test_all_words_have_to_be_there(search: Search) -> None:
    assert names(search, Wish("Aino Olematon")) == []


def test_the_counts_of_filters_are_what_the_filters_leave(search: Search) -> None:
    wish = Wish(kind="project")
    found = search.find(wish)
    assert found.total
    for name, counts in found.facets.items():
        for count in counts:
            assert search.find(Wish(kind="project", filters={name: (count.value,)})).total == count.results


def test_values_of_one_filter_add_up_and_filters_narrow(search: Search) -> None:
    years = search.find(Wish(kind="project")).facets["year"]
    two = tuple(count.value for count in years[:2])
    either = search.find(Wish(kind="project", filters={"year": two})).total
    assert max(count.results for count in years[:2]) <= either <= sum(count.results for count in years[:2])


def test_a_filter_that_nobody_knows_is_refused(search: Search) -> None:
    with pytest.raises(UsageError, match="no such type"):
        search.find(Wish(kind="cat"))


def test_the_table_holds_every_result(search: Search) -> None:
    assert len(search.list_all(Wish())) == search.find(Wish()).total


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
def test_any_text_is_taken_for_words(search: Search, text: str) -> None:
    assert search.find(Wish(text)).total >= 0


@given(
    st.builds(
        Wish,
        st.text(max_size=20).map(str.strip),
        st.sampled_from(["", "project", "person"]),
        st.dictionaries(st.sampled_from(["year", "role"]), st.tuples(st.text(min_size=1, max_size=9))),
        st.integers(1, 9999),
    )
)
def test_a_wish_and_its_address_are_one(wish: Wish) -> None:
    from urllib.parse import parse_qsl

    assert read_wish(parse_qsl(write_wish(wish), keep_blank_values=True)) == wish


def test_the_index_of_the_same_store_gives_the_same_results(tmp_path: Path) -> None:
    store = EmbeddedStore.create(None)
    store.load([DATA])
    for name in ("one", "two"):
        make_index(store, tmp_path / name)
    one, two = (Search(tmp_path / name).list_all(Wish()) for name in ("one", "two"))
    assert one.rows == two.rows


def test_first_questions_at_the_same_time_share_one_index(tmp_path: Path) -> None:
    stream = BytesIO()
    create_store(None, [DATA]).dump(stream)
    publish(tmp_path, stream.getvalue().decode())
    documents = Documents.open(open_edition(tmp_path, "named"))
    with ThreadPoolExecutor(4) as pool:
        totals = set(pool.map(lambda _: documents.search.find(Wish()).total, range(8)))
    assert len(totals) == 1
