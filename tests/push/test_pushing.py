"""A push makes a server hold exactly the release, whatever happens on the way, and leaves what is not its own."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad

from graph.errors import RemoteError
from graph.push import PushResult, Target, push, pushing
from graph.push.target import BATCH
from graph.store import RemoteStore
from graph.store.channel import Channel
from tests.store.engines import free_port, oxigraph
from tests.store.server import Server, serve

pytestmark = pytest.mark.slow

NAMESPACE = "urn:data:graph/"
GRAPH = NamedNode(f"{NAMESPACE}a")
OTHER = NamedNode(f"{NAMESPACE}b")
FOREIGN = NamedNode("urn:somebody:else")
NODE = NamedNode("urn:x")
NUMBER = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"

WAYS = {"graphs": frozenset({"/query", "/store"}), "updates": frozenset({"/query", "/update"})}


def release(size: int = 2_500) -> list[Quad]:
    """Two graphs that share a triple, with literals that are easily damaged."""
    texts = ["ä ö \u2028 €", 'a "b" \\ c', "line\none\ttab", r"C:\users \u0041 \\u0041", "", "}", "𝄞"]
    quads = [Quad(NODE, NODE, Literal(text), GRAPH) for text in texts]
    quads += [Quad(NODE, NODE, Literal("sama", language="fi"), graph) for graph in (GRAPH, OTHER)]
    quads += [Quad(NODE, NODE, Literal("7", datatype=NamedNode(NUMBER)), OTHER)]
    return quads + [Quad(NamedNode(f"urn:x{n}"), NODE, Literal(n), GRAPH) for n in range(size)]


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    return write(release(), tmp_path / "public.nq")


def write(quads: list[Quad], path: Path) -> Path:
    pyoxigraph.serialize(quads, path, pyoxigraph.RdfFormat.N_QUADS)
    return path


@pytest.fixture(params=WAYS)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with serve(Server(pyoxigraph.Store(), services=WAYS[request.param])) as one:
        one.store.add(Quad(NODE, NODE, NODE, FOREIGN))
        yield one


def send(server: Server, dump: Path, *, tries: int = 1, fill: bool = False, merged: str = "") -> PushResult:
    target = Target(server.endpoint, channel=Channel(timeout=5.0, tries=tries, pause=0.0))
    try:
        return push(dump, target, NAMESPACE, fill_default=fill, merged=merged, progress=lambda *_: None)
    finally:
        target.store.close()


def holds(server: Server, quads: list[Quad]) -> bool:
    """Whether the server has exactly these, and what was somebody else's, in its named graphs."""
    expected = pyoxigraph.Store()
    expected.extend([*quads, Quad(NODE, NODE, NODE, FOREIGN)])
    return {quad for quad in server.store if quad.graph_name != DefaultGraph()} == set(expected)


def merge(quads: list[Quad]) -> set[Quad]:
    """What a default graph should hold, as the engine keeps it."""
    merged = pyoxigraph.Store()
    merged.extend([Quad(quad.subject, quad.predicate, quad.object) for quad in quads])
    return set(merged)


def default_graph(server: Server) -> set[Quad]:
    return set(server.store.quads_for_pattern(None, None, None, DefaultGraph()))


def named(server: Server) -> int:
    """How much there is in its named graphs."""
    return sum(quad.graph_name != DefaultGraph() for quad in server.store)


def test_everything_arrives_and_nothing_is_sent_twice(server: Server, dump: Path) -> None:
    first = send(server, dump)
    assert holds(server, release())
    assert (first.sent, first.kept, first.removed, first.statements) == (3, 0, 0, len(release()))
    assert first.is_exact
    server.requests.clear()
    second = send(server, dump)
    assert (second.sent, second.kept) == (0, 3)
    assert max(size for _, _, size in server.requests) < 1_000, "only the probe and questions"


def test_datatypes_arrive_as_the_release_has_them(server: Server, dump: Path) -> None:
    send(server, dump)
    sent = b"".join(server.bodies)
    assert f'"7"^^<{NUMBER}>'.encode() in sent


def test_updates_are_small(dump: Path) -> None:
    with serve(Server(pyoxigraph.Store(), services=WAYS["updates"])) as server:
        send(server, dump)
        updates = [body for body in server.bodies if body.startswith(b"INSERT DATA")]
        assert max(body.count(b" .\n") for body in updates) == BATCH
        long_texts = [Quad(NODE, NODE, Literal(f"{n}" * 90_000), GRAPH) for n in range(9)]
        send(server, write(long_texts, dump.with_name("long.nq")))
        assert all(len(body) < 700_000 for body in server.bodies)


def test_what_a_release_no_longer_has_is_removed(server: Server, dump: Path) -> None:
    send(server, dump)
    smaller = [quad for quad in release(900) if quad.graph_name == GRAPH]
    result = send(server, write(smaller, dump.with_name("next.nq")))
    assert holds(server, smaller)
    assert result.removed == 1


def test_what_somebody_changed_is_mended(server: Server, dump: Path) -> None:
    send(server, dump)
    server.store.remove(Quad(NamedNode("urn:x5"), NODE, Literal(5), GRAPH))
    server.store.add(Quad(NamedNode("urn:x5"), NODE, Literal(6), GRAPH))
    result = send(server, dump)
    assert holds(server, release())
    assert (result.sent, result.kept) == (2, 1), "the default graph was marked before"


def test_the_default_graph_is_filled_when_asked(server: Server, dump: Path) -> None:
    server.store.add(Quad(NODE, NODE, Literal("old"), DefaultGraph()))
    assert send(server, dump, fill=True).is_exact
    assert default_graph(server) == merge(release())
    assert send(server, dump, fill=True).sent == 0


def test_a_default_graph_is_filled_unasked_and_kept_up(server: Server, dump: Path) -> None:
    """Queries ask it: an empty one gave sums twice as large where a server counts a triple of two graphs twice."""
    send(server, dump)
    assert default_graph(server) == merge(release())
    smaller = [quad for quad in release(900) if quad.graph_name == GRAPH]
    assert send(server, write(smaller, dump.with_name("next.nq"))).is_exact
    assert default_graph(server) == merge(smaller)


def test_a_default_graph_of_somebody_else_is_not_replaced_unasked(server: Server, dump: Path) -> None:
    server.store.add(Quad(NODE, NODE, Literal("precious"), DefaultGraph()))
    with pytest.raises(RemoteError, match=r"none of its graphs states; add --fill-default-graph"):
        send(server, dump)
    assert len(server.store) == 2, "nothing was changed"
    send(server, dump, merged="urn:merged")
    assert default_graph(server) == {Quad(NODE, NODE, Literal("precious"))}
    assert {quad.triple for quad in server.store.quads_for_pattern(None, None, None, NamedNode("urn:merged"))} == {
        quad.triple for quad in merge(release())
    }


@pytest.mark.parametrize("after", range(5, 14))
def test_a_default_graph_says_when_it_is_not_whole(after: int, server: Server, dump: Path) -> None:
    """Until the push is done, whoever asks it is told so."""
    send(server, dump)
    server.requests.clear()
    server.faulty = "/store" if "/store" in server.services else "/update"
    server.faults.extend(["ok"] * after + ["500"])
    changed = write(release(2_800)[:-1], dump.with_name("next.nq"))
    store = RemoteStore(server.endpoint, channel=Channel(tries=1, pause=0.0))
    try:
        send(server, changed)
    except RemoteError:
        with closing(store), pytest.raises(RemoteError, match="has not come to its end; push again"):
            store.ask("ASK { ?s ?p ?o }")
    server.faults.clear()
    send(server, changed)
    assert default_graph(server) == merge(release(2_800)[:-1])


# ---- faults


@pytest.mark.parametrize("fault", ["die", "503", "truncate", "500", "429", "html"])
@pytest.mark.parametrize("after", range(0, 12, 3))
def test_a_push_that_failed_goes_on(fault: str, after: int, server: Server, dump: Path) -> None:
    server.faults.extend(["ok"] * after + [fault] * 90)
    with pytest.raises(RemoteError) as caught:
        send(server, dump)
    assert caught.value.exit_status == 3
    server.faults.clear()
    send(server, dump)
    assert holds(server, release())


def test_a_broken_batch_is_not_begun_from_the_start(dump: Path) -> None:
    with serve(Server(pyoxigraph.Store(), services=WAYS["updates"], faulty="/update")) as server:
        server.faults.extend(["ok"] * 8 + ["die"])  # 404s of the search and the probe go by another path
        with pytest.raises(RemoteError):
            send(server, dump)
        there = named(server)
        assert there >= BATCH
        server.bodies.clear()
        send(server, dump)
        sent = sum(body.count(b" .\n") for body in server.bodies if body.startswith(b"INSERT DATA { GRAPH"))
        assert sent == len(release()) - there + 1, "a probe too"


@pytest.mark.parametrize("fault", ["die", "503 0", "502", "truncate"])
def test_passing_faults_are_waited_out(fault: str, server: Server, dump: Path) -> None:
    server.faults.extend(random.Random(fault).choices([fault, "ok"], [1, 2], k=60))
    send(server, dump, tries=9)
    assert holds(server, release())


def test_a_server_that_only_says_it_is_done_is_found_out(server: Server, dump: Path) -> None:
    server.faulty = "/store" if "/store" in server.services else "/update"
    server.faults.extend(["ok"] * 5 + ["forget"])  # the probes and the mark come first
    with pytest.raises(RemoteError, match="holds"):
        send(server, dump)


def test_a_server_that_changes_literals_is_found_out(server: Server, dump: Path) -> None:
    original = server.query

    def spoil(form: dict[str, list[str]]) -> tuple[str, bytes]:
        media_type, content = original(form)
        return media_type, content.replace(b"\\n", b" ")

    server.query = spoil  # type: ignore[method-assign]
    with pytest.raises(RemoteError, match="other statements than were sent"):
        send(server, dump)


def test_a_server_that_takes_nothing_is_told_so(dump: Path) -> None:
    reader = Server(pyoxigraph.Store(), services=frozenset({"/query"}))
    with serve(reader), pytest.raises(RemoteError, match="--update and --graph-store"):
        send(reader, dump)


def test_graphs_too_large_for_a_request_go_in_updates(dump: Path) -> None:
    with serve(Server(pyoxigraph.Store(), faulty="/store")) as server:
        server.store.add(Quad(NODE, NODE, NODE, FOREIGN))
        server.faults.extend(["ok", "413", "413"])
        send(server, dump)
        assert holds(server, release())


def test_a_large_graph_goes_on_inside_where_its_push_broke(dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pushing, "WHOLE", 10_000)
    with serve(Server(pyoxigraph.Store(), faulty="/update")) as server:
        server.faults.extend(["ok"] * 5 + ["die"])
        with pytest.raises(RemoteError):
            send(server, dump)
        there = named(server)
        assert there >= BATCH
        server.faults.clear()
        server.bodies.clear()
        send(server, dump)
        sent = sum(body.count(b" .\n") for body in server.bodies if body.startswith(b"INSERT DATA { GRAPH"))
        assert sent <= len(release()) - there
        server.store.add(Quad(NODE, NODE, NODE, FOREIGN))
        assert holds(server, release())


def test_a_large_default_graph_of_somebody_else_is_replaced(dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pushing, "WHOLE", 10_000)
    with serve(Server(pyoxigraph.Store())) as server:
        server.store.add(Quad(BlankNode(), NODE, BlankNode(), DefaultGraph()))
        send(server, dump, fill=True)
        assert default_graph(server) == merge(release())


def test_credentials_go_with_what_is_sent(server: Server, dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server.credentials = "mikko:salainen"
    with pytest.raises(RemoteError, match="HANKEVERKKO_ENDPOINT_USER"):
        send(server, dump)
    monkeypatch.setenv("HANKEVERKKO_ENDPOINT_USER", "mikko")
    monkeypatch.setenv("HANKEVERKKO_ENDPOINT_PASSWORD", "salainen")
    send(server, dump)
    assert holds(server, release())


def test_a_real_server_that_is_killed_mid_push(dump: Path, tmp_path: Path) -> None:
    port = free_port()

    def progress(_: str, done: int, __: int) -> None:
        if done == 1:
            running.kill()
            running.wait()

    target = Target(f"http://127.0.0.1:{port}/query", channel=Channel(tries=2, pause=0.0))
    with oxigraph(tmp_path / "store", port=port) as (_, running), pytest.raises(RemoteError):
        push(dump, target, NAMESPACE, fill_default=False, progress=progress)
    with oxigraph(tmp_path / "store", port=port):
        result = push(dump, target, NAMESPACE, fill_default=False, progress=lambda *_: None)
        assert (result.sent, result.kept) == (2, 1), "what is left and the default graph"
    target.store.close()


# ---- any text


@given(st.text().filter(lambda text: not any("\ud800" <= character <= "\udfff" for character in text)))
def test_any_text_arrives(pushed: tuple[Server, Target], text: str) -> None:
    server, target = pushed
    quad = Quad(NODE, NODE, Literal(text), GRAPH)
    triple = f"{quad.subject} {quad.predicate} {quad.object}"
    target.insert(GRAPH.value, [triple])
    assert list(target.store.read_graph(GRAPH.value, 1)) == [triple]
    assert set(server.store) == {quad}
    target.delete(GRAPH.value, [triple])
    assert not len(server.store)


@pytest.fixture(scope="module")
def pushed() -> Iterator[tuple[Server, Target]]:
    with serve(Server(pyoxigraph.Store(), services=WAYS["updates"])) as one:
        target = Target(one.endpoint)
        target.find_ways(NAMESPACE)
        yield one, target
        target.store.close()
