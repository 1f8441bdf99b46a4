"""A server whose default graph is not the merge of its graphs is found out before it gives a wrong number."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pyoxigraph
import pytest
from pyoxigraph import DefaultGraph, NamedNode, Quad

from graph.errors import RemoteError
from graph.push import Target, push
from graph.release import answer_query, find_release, open_release
from graph.saved import list_saved
from graph.store import RemoteStore, Store
from graph.vocabulary import HV
from tests.store.engines import oxigraph
from tests.store.server import Server, load, serve

pytestmark = pytest.mark.slow

BASE = "https://w3id.org/hankeverkko/graph/"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s <urn:p> ?o }"
SHARED = "<urn:a> <urn:p> <urn:b> <urn:g1> .\n<urn:a> <urn:p> <urn:b> <urn:g2> .\n"
WORDS = SHARED.replace("<urn:b>", '"sama"@fi')
ONTOLOGY = f"<{HV}> a <http://www.w3.org/2002/07/owl#Ontology>".replace(
    " a ", " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
)


def store_of(text: str, tmp_path: Path, *, merged: bool) -> pyoxigraph.Store:
    file = tmp_path / "data.nq"
    file.write_text(text, encoding="utf-8")
    return load(file, merged=merged)


def ask(server: Server, text: str = COUNT, default_graph: str = "") -> object:
    with closing(RemoteStore(server.endpoint, default_graph=default_graph)) as store:
        return store.select(text).column("n")[0]


@pytest.mark.parametrize("text", [SHARED, WORDS])
def test_an_empty_default_graph_of_a_server_that_counts_twice_is_no_answer(text: str, tmp_path: Path) -> None:
    with serve(Server(store_of(text, tmp_path, merged=False))) as server:
        with pytest.raises(RemoteError, match="counts a triple of two graphs as two; push with --fill-default-graph"):
            ask(server)
        server.store.extend(
            Quad(quad.subject, quad.predicate, quad.object, DefaultGraph()) for quad in list(server.store)
        )
        assert ask(server) == 1


@pytest.mark.parametrize("text", [SHARED, WORDS])
def test_a_union_that_counts_twice_is_no_answer(text: str, tmp_path: Path) -> None:
    file = tmp_path / "data.nq"
    file.write_text(text, encoding="utf-8")
    with oxigraph(tmp_path / "store", "--union-default-graph") as (address, _):
        target = Target(address)
        with closing(target.store):
            assert not push(file, target, "urn:g", progress=lambda *_: None).is_exact
        with closing(RemoteStore(address)) as store, pytest.raises(RemoteError) as caught:
            store.select(COUNT)
    assert caught.value.exit_status == 3
    assert "--default-graph IRI" in str(caught.value)


def test_from_clauses_of_graphs_that_share_a_triple_are_no_answer(tmp_path: Path) -> None:
    with serve(Server(store_of(f"{SHARED}<urn:a> <urn:p> <urn:c> <urn:g3> .\n", tmp_path, merged=True))) as server:
        text = "SELECT (COUNT(*) AS ?n) FROM <urn:g1> FROM <urn:{}> {{ ?s <urn:p> ?o }}"
        assert ask(server, text.format("g3")) == 2
        assert ask(server, text.format("g1")) == 1
        with pytest.raises(RemoteError, match="FROM graphs as two"):
            ask(server, text.format("g2"))


def test_a_default_graph_of_something_else_is_no_answer(tmp_path: Path) -> None:
    text = SHARED.replace("<urn:g", f"<{BASE}g") + f"{ONTOLOGY} <{BASE}ontology> .\n"
    with serve(Server(store_of(text, tmp_path, merged=False))) as server:
        node = NamedNode("urn:p")
        server.store.add(Quad(node, node, node, DefaultGraph()))
        server.store.add(Quad(node, node, node, NamedNode("urn:merged")))
        for default_graph in ("", "urn:merged"):
            with pytest.raises(RemoteError, match="does not hold what its graphs state"):
                ask(server, default_graph=default_graph)


def test_a_fault_while_the_default_graph_is_looked_at_is_not_the_end_of_looking(tmp_path: Path) -> None:
    server = Server(store_of(SHARED, tmp_path, merged=False))
    with serve(server), closing(RemoteStore(server.endpoint)) as store:
        for _ in range(2):
            server.faults.extend(["ok", "500"])
            with pytest.raises(RemoteError, match="500"):
                store.select(COUNT)
            with pytest.raises(RemoteError, match="as two"):
                store.select(COUNT)


def test_graphs_can_be_compared_where_the_default_graph_cannot_be_asked(tmp_path: Path) -> None:
    server = Server(store_of(SHARED, tmp_path, merged=False))
    with serve(server), closing(RemoteStore(server.endpoint)) as store:
        assert store.count_graphs() == {"urn:g1": 1, "urn:g2": 1}
        assert store.find_flaw()


# ---- a whole release, every saved query


@pytest.fixture(scope="module", params=[{}, {"fill_default": True}, {"merged": f"{BASE}merged"}], ids=str)
def pushed(
    request: pytest.FixtureRequest, examples_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    merged = request.param.get("merged", "")
    options = ["--union-default-graph"] if merged else []
    with oxigraph(tmp_path_factory.mktemp("oxigraph") / "store", *options) as (address, _):
        target = Target(address)
        with closing(target.store):
            dump = find_release(examples_data) / "dumps" / "public.nq"
            assert push(dump, target, BASE, progress=lambda *_: None, **request.param).is_exact
        with closing(RemoteStore(address, default_graph=merged)) as store:
            yield store


ASKED = {"people/list_roles": {"person": "Pasi Laukka"}, "organisations/list_units": {"organisation": "Oulun kaupunki"}}


@pytest.mark.parametrize("name", [query.name for query in list_saved()])
def test_a_pushed_release_answers_as_it_does_here(name: str, pushed: Store, examples_data: Path) -> None:
    with open_release(examples_data) as release:
        expected = answer_query(release.store, name, ASKED.get(name, {}))
    assert answer_query(pushed, name, ASKED.get(name, {})) == expected
