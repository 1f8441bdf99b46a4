"""What is asked to see whether an answer is whole: counts and last halves agree with an engine that never cuts."""

from __future__ import annotations

import pytest

from graph.saved import list_saved
from graph.store import EmbeddedStore
from graph.store.wholeness import ROWS, ask_last, count_rows, is_grouped, own_limit
from tests.queries.cases import PARAMETERS

SELECTS = [
    "SELECT ?s { ?s ?p ?o }",
    "PREFIX a: <urn:> # with { in it\nSELECT DISTINCT ?s WHERE { ?s ?p ?o # the end }\n } ORDER BY ?s LIMIT 3",
    "SELECT (COUNT(?o) AS ?n) ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(?o) > 1) VALUES ?s { UNDEF }",
    "SELECT * { { SELECT ?s { ?s ?p ?o } LIMIT 2 } FILTER(?s != <urn:where>) }",
    'SELECT ?s ("}" AS ?b) WHERE { ?s ?p ?o } OFFSET 1',
]
CONSTRUCTS = [
    "CONSTRUCT { ?s <urn:x> ?o } { ?s ?p ?o }",
    "CONSTRUCT WHERE { ?s ?p ?o }",
    "PREFIX a: <urn:>\nCONSTRUCT { ?s a:x ?o . ?o a:y [] } WHERE { ?s ?p ?o } ORDER BY ?s LIMIT 3",
]


def test_counts_are_the_numbers_of_rows(store: EmbeddedStore) -> None:
    for text in SELECTS:
        assert store.select(count_rows(text)).column(ROWS) == [len(store.select(text))], text


def test_saved_queries_can_be_counted(store: EmbeddedStore) -> None:
    for query in list_saved():
        if query.form == "SELECT":
            text = query.bind(PARAMETERS.get(query.name, {}))
            assert store.select(count_rows(text), name=query.name).column(ROWS) == [len(store.select(text))]


def test_last_halves_are_parts_of_the_whole(store: EmbeddedStore) -> None:
    for text in CONSTRUCTS:
        (count,) = store.select(count_rows(text)).column(ROWS)
        assert isinstance(count, int)
        last = {row for row in store.construct(ask_last(text, count)).rows if not str(row).count("_:")}
        assert last, text
        assert last <= set(store.construct(text).rows), text


def test_clauses_of_the_dataset_stay_outside() -> None:
    text = count_rows("SELECT ?s FROM <urn:g> FROM NAMED <urn:h> WHERE { ?s ?p ?o }")
    assert text.index("FROM NAMED <urn:h>") < text.index("SELECT ?s")


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("SELECT ?s { ?s ?p ?o } LIMIT 5", 5),
        ("SELECT ?s { ?s ?p ?o } limit 7 offset 2", 7),
        ("SELECT ?s { { SELECT ?s { ?s ?p ?o } LIMIT 5 } }", None),
        ("SELECT ?limit { ?limit ?p ?o } # LIMIT 5", None),
    ],
)
def test_only_a_limit_of_the_query_itself_counts(text: str, limit: int | None) -> None:
    assert own_limit(text) == limit


def test_groups_are_seen() -> None:
    assert is_grouped("CONSTRUCT { ?s <urn:n> ?n } { SELECT ?s { ?s ?p ?o } } GROUP BY ?s")
    assert not is_grouped("CONSTRUCT { ?s <urn:n> ?n } { SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s }")
