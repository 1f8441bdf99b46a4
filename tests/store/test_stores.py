"""One suite of behaviour over every store: in memory, in a folder, behind an address."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph
import pytest

from graph.errors import InputError, QueryError, ReleaseError, RemoteError, UsageError
from graph.model import Iri, Literal
from graph.release import answer_query
from graph.saved import load_saved
from graph.store import EmbeddedStore, RemoteStore, Store, create_store, open_store
from graph.terms import XSD
from tests.queries.cases import DATA
from tests.store.server import serve

QUADS = """\
<urn:a> <urn:p> "yksi"@fi <urn:g1> .
<urn:a> <urn:p> "yksi"@fi <urn:g2> .
<urn:a> <urn:n> "2.50"^^<http://www.w3.org/2001/XMLSchema#decimal> <urn:g2> .
<urn:b> <urn:p> <urn:a> <urn:g1> .
"""


@pytest.fixture
def quads(tmp_path: Path) -> Path:
    file = tmp_path / "data.nq"
    file.write_text(QUADS, encoding="utf-8")
    return file


@pytest.fixture(params=["memory", "folder", "remote"])
def any_store(request: pytest.FixtureRequest, quads: Path, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield create_store(None, [quads, DATA])
    elif request.param == "folder":
        written = create_store(tmp_path / "store", [quads, DATA])
        written.close()
        yield open_store(tmp_path / "store")
    else:
        with serve(create_store(None, [quads, DATA])) as address:
            yield open_store(address)


def test_select_keeps_columns_terms_and_gaps(any_store: Store) -> None:
    table = any_store.select(
        "SELECT ?s ?o ?none { { ?s <urn:p> ?o } UNION { ?s <urn:n> ?o } } ORDER BY ?s DESC(LANG(?o)) ?o"
    )
    assert table.columns == ("s", "o", "none")
    assert table.rows == (
        (Iri("urn:a"), Literal("yksi", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", "fi"), None),
        (Iri("urn:a"), Literal("2.5", XSD + "decimal"), None),
        (Iri("urn:b"), Iri("urn:a"), None),
    )


def test_a_triple_of_two_documents_counts_once(any_store: Store) -> None:
    """The default graph is the merge of the graphs, not their concatenation."""
    assert any_store.select("SELECT (COUNT(*) AS ?n) { <urn:a> <urn:p> ?o }").column("n") == [1]


def test_each_graph_can_be_asked(any_store: Store) -> None:
    table = any_store.select("SELECT ?g { GRAPH ?g { <urn:a> <urn:p> ?o } } ORDER BY ?g")
    assert table.column("g") == ["urn:g1", "urn:g2"]


def test_ask(any_store: Store) -> None:
    assert any_store.ask("ASK { <urn:a> ?p ?o }")
    assert not any_store.ask("ASK { <urn:nobody> ?p ?o }")


def test_construct_gives_each_triple_once_in_order(any_store: Store) -> None:
    table = any_store.construct("CONSTRUCT { ?s <urn:knows> <urn:a> } { ?s <urn:p> ?o }")
    assert table.columns == ("subject", "predicate", "object")
    assert table.column("subject") == ["urn:a", "urn:b"]
    assert len(any_store.construct("DESCRIBE <urn:a>")) >= 2


def test_dump_is_what_was_loaded(any_store: Store, quads: Path) -> None:
    stream = io.BytesIO()
    any_store.dump(stream)
    dumped = set(pyoxigraph.parse(stream.getvalue(), pyoxigraph.RdfFormat.N_QUADS))
    plain = pyoxigraph.Store()  # it writes numbers in their canonical form, as ours does
    plain.extend([*pyoxigraph.parse(path=quads), *pyoxigraph.parse(path=DATA)])
    assert dumped == set(plain)


@pytest.mark.parametrize("text", ["SELECT ?s { ?s ?p", "SELECT ?s { ?s nope:x ?o }", "SELECT ?s ?s { ?s ?p ?o }"])
def test_a_query_that_does_not_parse_is_refused(any_store: Store, text: str) -> None:
    with pytest.raises(QueryError, match=r"mine\.rq"):
        any_store.select(text, name="mine.rq")


def test_saved_queries_answer_alike(any_store: Store, store: EmbeddedStore) -> None:
    query = load_saved("people/list_roles")
    parameters = {"person": 'Aino "Esimerkki"\n'}
    assert answer_query(any_store, query, {**parameters}).rows == ()
    assert answer_query(any_store, query, {"person": "Aino Esimerkki"}) == answer_query(
        store, query, {"person": "aino esimerkki"}
    )


# ---- the embedded one


def refusal(text: str) -> str:
    with pytest.raises(QueryError) as caught:
        create_store(None, []).select(text, name="mine.rq")
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("SELECT ?s\nWHERE { ?s foaf:name ?o }", "line 2, column"),
        ("SELECT ?s\nWHERE { ?s foaf:name ?o }", "PREFIX foaf: <http://xmlns.com/foaf/0.1/>"),
        ("SELECT ?s\nWHERE { ?s nope:name ?o }", "the prefix nope: is not declared"),
        ("SELECT ?s { ?s ?p ?o .", "the end of the line"),
        ("SELECT ?s (COUNT(?o) AS ?n) { ?s ?p ?o }", "GROUP BY"),
        ("SELECT ?s ?s { ?s ?p ?o }", "named twice"),
        ("ASK { ?s ?p ?o }", "this is no SELECT"),
        ("SELECT ?s { ?s ?p ?o } NONSENSE", "NONSENSE"),
    ],
)
def test_errors_say_where_and_what_to_do(text: str, says: str) -> None:
    assert says in refusal(text)


def test_wrong_forms_are_refused() -> None:
    store = create_store(None, [])
    with pytest.raises(QueryError, match="no ASK"):
        store.ask("SELECT ?s { ?s ?p ?o }")
    with pytest.raises(QueryError, match="no CONSTRUCT"):
        store.construct("SELECT ?s { ?s ?p ?o }")


def test_a_missing_store_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="hankeverkko build"):
        open_store(tmp_path / "nothing")


def test_a_damaged_store_is_named(quads: Path, tmp_path: Path) -> None:
    create_store(tmp_path / "store", [quads]).close()
    (tmp_path / "store" / "CURRENT").write_text("nonsense\n", encoding="utf-8")
    with pytest.raises(ReleaseError, match="cannot be read"):
        open_store(tmp_path / "store")


def test_a_closed_store_says_so(quads: Path) -> None:
    store = create_store(None, [quads])
    store.close()
    with pytest.raises(ReleaseError, match="closed"):
        store.ask("ASK { ?s ?p ?o }")


def test_reading_leaves_a_folder_as_it_is(quads: Path, tmp_path: Path) -> None:
    written = create_store(tmp_path / "store", [quads])
    written.close()
    before = {path.name: path.read_bytes() for path in (tmp_path / "store").iterdir()}
    first, second = open_store(tmp_path / "store"), open_store(tmp_path / "store")
    assert first.ask("ASK { ?s ?p ?o }")
    assert second.ask("ASK { ?s ?p ?o }")
    assert {path.name: path.read_bytes() for path in (tmp_path / "store").iterdir()} == before


@pytest.mark.parametrize(("name", "text"), [("a.nq", "<urn:a> <urn"), ("a.ttl", "nonsense"), ("a.doc", "")])
def test_bad_files_are_refused(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=name):
        create_store(None, [tmp_path / name])


def test_blank_nodes_of_other_peoples_files_stay_one_node(tmp_path: Path) -> None:
    file = tmp_path / "own.trig"
    file.write_text("<urn:g> { _:x <urn:p> _:y . _:y <urn:p> 1 }", encoding="utf-8")
    store = create_store(None, [file])
    assert store.ask("ASK { ?x <urn:p> ?y . GRAPH <urn:g> { ?y <urn:p> 1 } }")
    assert store.select("SELECT ?x { ?x <urn:p> 1 }").rows[0][0].value.startswith("_:")  # type: ignore[union-attr]


# ---- the remote one


@pytest.fixture(scope="module")
def remote() -> Iterator[Store]:
    with serve(create_store(None, [])) as address:
        yield RemoteStore(address)


@pytest.mark.parametrize("fault", ["fault-401", "fault-404", "fault-500", "fault-503", "fault-garbage"])
@pytest.mark.parametrize("method", ["select", "ask", "construct"])
def test_a_server_that_fails_is_a_remote_error(remote: Store, fault: str, method: str) -> None:
    with pytest.raises(RemoteError, match="the SPARQL server failed") as caught:
        getattr(remote, method)(f"SELECT ?s {{ ?s ?p '{fault}' }}")
    assert caught.value.exit_status == 3


def test_a_server_that_is_not_there_is_a_remote_error() -> None:
    with pytest.raises(RemoteError):
        RemoteStore("http://127.0.0.1:1/sparql").ask("ASK { ?s ?p ?o }")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://example.org/", "localhost:3030"])
def test_only_web_addresses_are_servers(address: str) -> None:
    with pytest.raises(UsageError):
        RemoteStore(address)
