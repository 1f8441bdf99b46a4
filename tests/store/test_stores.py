"""One suite of behaviour over every store: in memory, in a folder, behind an address."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pyoxigraph
import pytest

from graph.errors import HankeverkkoError, InputError, QueryError, ReleaseError, RemoteError
from graph.model import Iri, Literal
from graph.push import Target, push
from graph.release import answer_query
from graph.saved import list_saved, load_saved
from graph.store import EmbeddedStore, RemoteStore, Store, create_store, open_store
from graph.store.credentials import PASSWORD_VARIABLE, USER_VARIABLE
from graph.terms import XSD
from tests.queries.cases import DATA, PARAMETERS
from tests.store.engines import oxigraph, virtuoso
from tests.store.server import Server, load, serve
from tests.store.threads import end_elsewhere

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


VIRTUOSOS_OWN = ("<http://www.openlinksw.com/", "<http://www.w3.org/ns/ldp#", "<http://localuriqaserver/")
"""Graphs that Virtuoso brings along."""

MERGED = "urn:hankeverkko:merged"
"""A graph on a server that holds the merge of the others, where its default graph counts a triple once a graph."""


@pytest.fixture(scope="module")
def module_quads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("quads") / "data.nq"
    file.write_text(QUADS, encoding="utf-8")
    return file


def memory(files: list[Path], _: Path) -> Iterator[Store]:
    yield create_store(None, files)


def folder(files: list[Path], path: Path) -> Iterator[Store]:
    create_store(path / "store", files).close()
    yield open_store(path / "store")


def lend(store: Store) -> Iterator[Store]:
    """The store while the tests use it: connections that are left open are found when the run ends, by chance."""
    with closing(store):
        yield store


def own_default_graph(files: list[Path], _: Path) -> Iterator[Store]:
    """A server whose default graph was filled with the merge."""
    with serve(Server(load(*files))) as server:
        yield from lend(open_store(server.endpoint))


def flatten(files: list[Path], path: Path) -> Path:
    """The quads of files in one dump."""
    quads = (quad for file in files for quad in pyoxigraph.parse(path=file))
    pyoxigraph.serialize(quads, path / "flat.nq", pyoxigraph.RdfFormat.N_QUADS)
    return path / "flat.nq"


def bring(address: str, files: list[Path], path: Path, **how: Any) -> None:
    """Push the quads of files as a release."""
    target = Target(address)
    with closing(target.store):
        push(flatten(files, path), target, "urn:", progress=lambda *_: None, **how)


def bare_oxigraph(files: list[Path], path: Path) -> Iterator[Store]:
    """The real thing, pushed to."""
    with oxigraph(path / "oxigraph") as (address, _):
        bring(address, files, path)
        yield from lend(open_store(address))


def filled_oxigraph(files: list[Path], path: Path) -> Iterator[Store]:
    """One whose default graph held something else."""
    with oxigraph(path / "oxigraph") as (address, _):
        target = Target(address)
        with closing(target.store):
            target.find_ways("urn:probe")
            target.insert("", ["<urn:a> <urn:p> <urn:else>"])
        bring(address, files, path, fill_default=True)
        yield from lend(open_store(address))


def united_oxigraph(files: list[Path], path: Path) -> Iterator[Store]:
    """One whose default graph counts a triple of two graphs twice, and a graph that holds the merge."""
    with oxigraph(path / "oxigraph", "--union-default-graph") as (address, _):
        bring(address, files, path, merged=MERGED)
        yield from lend(RemoteStore(address, default_graph=MERGED))


def replica(files: list[Path], path: Path) -> Iterator[Store]:
    """Virtuoso with the merge in a graph of its own."""
    merged = path / "merged.nq"
    triples = {(q.subject, q.predicate, q.object) for file in files for q in pyoxigraph.parse(path=file)}
    graph = pyoxigraph.NamedNode(MERGED)
    pyoxigraph.serialize((pyoxigraph.Quad(*one, graph) for one in triples), merged, pyoxigraph.RdfFormat.N_QUADS)
    with virtuoso(path / "virtuoso", [flatten(files, path), merged]) as address:
        yield from lend(RemoteStore(address, default_graph=MERGED))


def pushed_virtuoso(files: list[Path], path: Path) -> Iterator[Store]:
    """Virtuoso, whose default graph is always the union, pushed to."""
    with virtuoso(path / "virtuoso", []) as address, pytest.MonkeyPatch.context() as patch:
        patch.setenv(USER_VARIABLE, "dba")
        patch.setenv(PASSWORD_VARIABLE, "dba")
        bring(f"{address}-auth", files, path, merged=MERGED)
        patch.undo()
        yield from lend(RemoteStore(address, default_graph=MERGED))


SLOW = [pytest.param(engine, marks=pytest.mark.slow) for engine in (filled_oxigraph, replica, pushed_virtuoso)]
ENGINES = [memory, folder, own_default_graph, bare_oxigraph, united_oxigraph, *SLOW]


@pytest.fixture(scope="module", params=ENGINES, ids=lambda engine: engine.__name__)
def any_store(
    request: pytest.FixtureRequest, module_quads: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    yield from request.param([module_quads, DATA], tmp_path_factory.mktemp("engine"))


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
    quads_there = pyoxigraph.parse(stream.getvalue(), pyoxigraph.RdfFormat.N_QUADS)
    dumped = {quad for quad in quads_there if not str(quad.graph_name).startswith(VIRTUOSOS_OWN)}
    assert not [quad for quad in dumped if quad.graph_name == pyoxigraph.NamedNode(MERGED)]
    plain = pyoxigraph.Store()  # it writes numbers in their canonical form, as ours does
    plain.extend([*pyoxigraph.parse(path=quads), *pyoxigraph.parse(path=DATA)])
    assert dumped == set(plain)


@pytest.mark.parametrize("text", ["SELECT ?s { ?s ?p", "SELECT ?s { ?s nope:x ?o }"])
def test_a_query_that_does_not_parse_is_refused(any_store: Store, text: str) -> None:
    with pytest.raises(QueryError, match=r"mine\.rq"):
        any_store.select(text, name="mine.rq")


@pytest.mark.parametrize("name", [query.name for query in list_saved()])
def test_saved_queries_answer_alike(name: str, any_store: Store, store: EmbeddedStore) -> None:
    """On the made-up graph, row by row; the other graph of the stores has none of its terms."""
    query = load_saved(name)
    parameters = PARAMETERS.get(name, {})
    assert answer_query(any_store, query, {**parameters}) == answer_query(store, query, {**parameters})


def test_words_are_bound_as_terms(any_store: Store) -> None:
    assert answer_query(any_store, load_saved("people/list_roles"), {"person": 'Aino "Esimerkki"\n'}).rows == ()


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


class FullDisk(io.BytesIO):
    def write(self, _: object) -> int:
        raise OSError("no room")


@pytest.mark.parametrize(
    "ask",
    [
        lambda store: store.ask("SELECT ?s { ?s ?p ?o }"),
        lambda store: store.select("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"),
        lambda store: store.write("SELECT ?s { ?s ?p ?o }", ["text/csv"], FullDisk()),
        lambda store: store.write("SELECT ?s { ?s ?p ?o }", ["text/turtle"], io.BytesIO()),
        lambda store: store.write("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", ["text/turtle"], FullDisk()),
        lambda store: store.dump(FullDisk()),
    ],
)
def test_an_error_may_end_in_another_thread(ask: Callable[[EmbeddedStore], object], quads: Path) -> None:
    with pytest.raises((HankeverkkoError, OSError)) as caught:
        ask(create_store(None, [quads]))
    errors: list[BaseException] = [caught.value]
    del caught
    assert end_elsewhere(errors) == []


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


@contextmanager
def _listening(status: int, body: bytes) -> Iterator[str]:
    """A server that answers every question alike; its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Type", "application/sparql-results+json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST  # noqa: N815 (the name that the library calls)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (as the library has it)
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/sparql"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize("form", ["SELECT *", "ASK", "CONSTRUCT { ?s ?p ?o } WHERE"])
@pytest.mark.parametrize(("status", "body"), [(0, b""), (500, b"oh"), (200, b"no JSON"), (200, b"[]")])
def test_a_server_that_a_query_asks_and_that_fails_is_a_failure_of_a_remote_service(
    form: str, status: int, body: bytes
) -> None:
    with _listening(status or 500, body) as address:
        asked = address if status else "http://localhost.invalid/sparql"
        query = f"{form} {{ SERVICE <{asked}> {{ ?s ?p ?o }} }}"
        with pytest.raises(RemoteError, match="a server that the query asks failed"):
            answer_query(create_store(None, []), query, {})
