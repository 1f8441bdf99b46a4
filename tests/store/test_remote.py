"""Servers that fail, cut, stall, redirect or keep their default graph empty: a clear error or the whole answer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pyoxigraph
import pytest

from graph.errors import HankeverkkoError, QueryError, RemoteError, UsageError
from graph.store import RemoteStore
from graph.store.channel import TIMEOUT_VARIABLE, Channel
from graph.store.credentials import PASSWORD_VARIABLE, USER_VARIABLE
from tests.store.engines import virtuoso
from tests.store.server import Server, load, serve
from tests.store.threads import end_elsewhere

pytestmark = pytest.mark.slow

ROWS = "".join(f'<urn:x{n}> <urn:p> "{n}" <urn:g{n % 3}> .\n' for n in range(40))
ALL = "SELECT ?s { ?s <urn:p> ?o }"


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    file = tmp_path / "rows.nq"
    file.write_text(ROWS, encoding="utf-8")
    return file


@pytest.fixture
def server(rows: Path) -> Iterator[Server]:
    with serve(Server(load(rows))) as one:
        yield one


OPENED: list[RemoteStore] = []


@pytest.fixture(autouse=True)
def no_connection_is_left() -> Iterator[None]:
    yield
    while OPENED:
        OPENED.pop().close()


def ask(server: Server, *, timeout: float = 5.0) -> RemoteStore:
    OPENED.append(RemoteStore(server.endpoint, channel=Channel(timeout=timeout, tries=3, pause=0.01)))
    return OPENED[-1]


def error_of(server: Server, *, timeout: float = 5.0, text: str = ALL) -> HankeverkkoError:
    with pytest.raises(HankeverkkoError) as caught:
        ask(server, timeout=timeout).select(text)
    return caught.value


# ---- a busy server is asked again


@pytest.mark.parametrize("fault", ["429", "503", "503 0", "502", "504", "die", "truncate"])
def test_a_passing_fault_is_waited_out(fault: str, server: Server) -> None:
    server.faults.extend([fault, fault])
    assert len(ask(server).select(ALL)) == 40


@pytest.mark.parametrize("fault", ["429", "503", "die", "truncate"])
def test_a_lasting_fault_is_a_remote_error(fault: str, server: Server) -> None:
    server.faults.extend([fault] * 9)
    error = error_of(server)
    assert isinstance(error, RemoteError)
    assert error.exit_status == 3
    assert len(server.requests) == 3


def test_a_server_that_asks_for_an_hour_is_not_waited_for(server: Server) -> None:
    server.faults.append("503 3600")
    assert "come back in 3600 s" in str(error_of(server))
    assert len(server.requests) == 1


def test_a_date_to_come_back_at_is_read(server: Server) -> None:
    server.faults.append(f"503 {format_datetime(datetime(2020, 1, 1, tzinfo=UTC), usegmt=True)}")
    assert len(ask(server).select(ALL)) == 40


# ---- a failing one is not


@pytest.mark.parametrize("status", ["401", "403", "404", "410", "500", "501"])
def test_a_refusal_is_said_once(status: str, server: Server) -> None:
    server.faults.append(status)
    error = error_of(server)
    assert isinstance(error, RemoteError)
    assert status in str(error)
    assert len(server.requests) == 1


def test_another_content_type_is_named(server: Server) -> None:
    server.faults.append("html")
    assert "text/html" in str(error_of(server))
    server.faults.extend(["ok", "html"])
    with pytest.raises(RemoteError, match="text/html"):
        ask(server).construct("CONSTRUCT WHERE { ?s ?p ?o }")


def test_damage_in_the_middle_of_an_answer_is_an_error(server: Server) -> None:
    server.faults.append("garble")
    assert "breaks off or is damaged" in str(error_of(server))


def test_a_trickle_ends(server: Server) -> None:
    server.faults.append("trickle")
    error = error_of(server, timeout=0.2)
    assert "no whole answer in 0.2 s" in str(error)
    assert TIMEOUT_VARIABLE in str(error)


def test_nobody_there_is_a_remote_error() -> None:
    with pytest.raises(RemoteError, match="nothing answers there"):
        RemoteStore("http://127.0.0.1:1/query", channel=Channel(tries=1)).ask("ASK {}")


def test_an_error_may_end_in_another_thread(server: Server) -> None:
    server.faults.append("garble")
    assert end_elsewhere([error_of(server)]) == []


# ---- redirects and credentials


@pytest.mark.parametrize("status", ["301", "302", "307", "308"])
def test_a_redirect_keeps_the_question(status: str, server: Server) -> None:
    server.faults.append(f"{status} {server.endpoint}")
    assert len(ask(server).select(ALL)) == 40


@pytest.mark.parametrize("target", ["", "file:///etc/hostname", "ftp://127.0.0.1/"])
def test_a_redirect_to_nowhere_is_a_remote_error(target: str, server: Server) -> None:
    server.faults.extend([f"307 {target or server.endpoint}"] * 30)
    assert isinstance(error_of(server), RemoteError)


def test_credentials_are_sent_and_never_shown(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.credentials = "mikko:salainen ä"
    error = error_of(server)
    assert USER_VARIABLE in str(error)
    monkeypatch.setenv(USER_VARIABLE, "mikko")
    monkeypatch.setenv(PASSWORD_VARIABLE, "väärä sana")
    assert "sana" not in f"{error_of(server)!r}{error_of(server)}"
    monkeypatch.setenv(PASSWORD_VARIABLE, "salainen ä")
    assert len(ask(server).select(ALL)) == 40


def test_credentials_do_not_follow_to_another_server(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USER_VARIABLE, "mikko")
    monkeypatch.setenv(PASSWORD_VARIABLE, "salainen")
    with serve(Server(server.store)) as other:
        server.faults.append(f"307 {other.endpoint}")
        assert len(ask(server).select(ALL)) == 40
        assert "Authorization" in server.headers[0]
        assert "Authorization" not in other.headers[0]


@pytest.mark.parametrize(
    "address",
    [
        "http://mikko:salainen@127.0.0.1/query",
        "ftp://mikko:salainen@x/",
        "file:///etc/passwd",
        "localhost:3030",
        "http:",
    ],
)
def test_only_plain_web_addresses_are_servers(address: str) -> None:
    with pytest.raises(UsageError) as caught:
        RemoteStore(address)
    assert "salainen" not in str(caught.value)


def test_keys_in_an_address_are_not_shown(server: Server) -> None:
    server.faults.append("500")
    store = RemoteStore(f"{server.endpoint}?key=salainen")
    with closing(store), pytest.raises(RemoteError) as caught:
        store.select(ALL)
    assert "salainen" not in str(caught.value)


@pytest.mark.parametrize("seconds", ["soon", "0", "-1", "inf", "nan"])
def test_a_time_that_is_none_is_refused(seconds: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TIMEOUT_VARIABLE, seconds)
    with pytest.raises(UsageError, match=TIMEOUT_VARIABLE):
        RemoteStore("http://127.0.0.1:1/query")


# ---- never half an answer


def test_a_partial_answer_is_an_error(server: Server) -> None:
    server.faults.extend(["ok", "partial"])
    assert "S1TAT" in str(error_of(server))


@pytest.mark.parametrize(
    "text",
    [
        ALL,
        f"{ALL} ORDER BY ?s",
        f"{ALL} LIMIT 30",
        "SELECT * { ?s ?p ?o } VALUES ?p { <urn:p> }",
        "SELECT * { ?s ?p ?o } #",
    ],
)
def test_a_silent_ceiling_on_rows_is_an_error(text: str, server: Server) -> None:
    server.ceiling = 7
    assert "it gave only 7 of" in str(error_of(server, text=text))


def test_what_stays_below_the_ceiling_is_answered(server: Server) -> None:
    server.ceiling = 7
    assert len(ask(server).select(f"{ALL} ORDER BY ?s LIMIT 7")) == 7
    assert len(ask(server).select("SELECT ?s { ?s ?p '11' }")) == 1
    assert len(ask(server).construct("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 5")) == 5


@pytest.mark.parametrize(
    "text", ["CONSTRUCT WHERE { ?s ?p ?o }", "CONSTRUCT { ?s <urn:of> ?o } { ?s ?p ?o } ORDER BY ?s"]
)
def test_a_silent_ceiling_on_triples_is_an_error(text: str, server: Server) -> None:
    server.ceiling = 7
    with pytest.raises(RemoteError, match="it gave only 7 triples of more"):
        ask(server).construct(text)


def test_graphs_are_read_in_pages_below_a_ceiling(server: Server) -> None:
    server.ceiling = 7
    store = ask(server)
    assert store.count_graphs() == {"urn:g0": 14, "urn:g1": 13, "urn:g2": 13}
    read = {triple for graph, count in store.count_graphs().items() for triple in store.read_graph(graph, count)}
    assert read == {line.rsplit(" ", 2)[0] for line in ROWS.splitlines()}


def test_pages_of_many_predicates_hold_every_triple_once(tmp_path: Path) -> None:
    file = tmp_path / "many.nq"
    lines = sorted(f'<urn:x{n}> <urn:p{n % 5}> "?p {n}" <urn:g?p> .\n' for n in range(23))
    file.write_text("".join(lines), encoding="utf-8")
    with serve(Server(load(file))) as server:
        server.ceiling = 2
        read = list(ask(server).read_graph("urn:g?p", 23))
    assert sorted(read) == [line.rsplit(" ", 2)[0] for line in lines]


def test_pages_that_come_in_another_order_each_time_are_made_up_for(tmp_path: Path) -> None:
    file = tmp_path / "many.nq"
    lines = sorted(f'<urn:x{n}> <urn:p> "?p {n}" <urn:g> .\n' for n in range(50))
    file.write_text("".join(lines), encoding="utf-8")
    with serve(Server(load(file), is_unstable=True)) as server:
        server.ceiling = 9
        read = list(ask(server).read_graph("urn:g", 50))
        assert sorted(read) == [line.rsplit(" ", 2)[0] for line in lines]
        with pytest.raises(RemoteError, match="50 of 51 triples"):
            list(ask(server).read_graph("urn:g", 51))


def test_the_server_of_the_tests_leaves_no_connection_behind() -> None:
    before = threading.active_count()
    with serve(Server(pyoxigraph.Store())) as server:
        store = RemoteStore(server.endpoint)
        assert not store.ask("ASK { ?s ?p ?o }")
        assert threading.active_count() == before + 2
    assert threading.active_count() == before
    store.close()


def test_a_graph_that_is_not_given_out_whole_is_an_error(server: Server) -> None:
    with pytest.raises(RemoteError, match="13 of 15 triples"):
        list(ask(server).read_graph("urn:g1", 15))


# ---- default graphs


def test_an_empty_default_graph_is_replaced_by_the_merge(rows: Path) -> None:
    with serve(Server(load(rows, merged=False))) as server:
        store = ask(server)
        assert len(store.select(ALL)) == 40
        assert store.select("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g").column("g") == [
            *("urn:g0", "urn:g1", "urn:g2")
        ]
        assert len(store.select("SELECT ?s FROM <urn:g1> { ?s <urn:p> ?o }")) == 13


def test_too_many_graphs_to_name_are_an_error(tmp_path: Path) -> None:
    file = tmp_path / "many.nq"
    file.write_text("".join(f"<urn:x> <urn:p> <urn:y> <urn:g{n}> .\n" for n in range(1_001)), encoding="utf-8")
    with serve(Server(load(file, merged=False))) as server:
        assert "push with --fill-default-graph" in str(error_of(server))


def test_a_store_without_anything_answers_nothing() -> None:
    with serve(Server(pyoxigraph.Store())) as server:
        assert len(ask(server).select(ALL)) == 0


def test_questions_longer_than_any_address_are_asked(server: Server) -> None:
    values = " ".join(f'"{n}"' for n in range(20_000))
    assert len(ask(server).select(f"SELECT ?s {{ VALUES ?o {{ {values} }} ?s <urn:p> ?o }}")) == 40


def test_an_error_in_a_question_has_its_place(server: Server) -> None:
    error = error_of(server, text="SELECT ?s {\n?s foaf:name ?o }")
    assert isinstance(error, QueryError)
    assert "line 2" in str(error)
    assert "PREFIX foaf:" in str(error)


# ---- the real thing


def test_virtuosos_limits_are_errors(rows: Path, tmp_path: Path) -> None:
    with virtuoso(tmp_path / "virtuoso", [rows], ceiling=7, more="MaxQueryExecutionTime = 1") as address:
        store = RemoteStore(address)
        OPENED.append(store)
        with pytest.raises(RemoteError, match="7 of 40 rows"):
            store.select(ALL)
        with pytest.raises(RemoteError, match="triples of more"):
            store.construct("CONSTRUCT { ?s <urn:q> ?o } { ?s <urn:p> ?o }")
        assert sum(1 for _ in store.read_graph("urn:g0", 14)) == 14
        with pytest.raises(RemoteError, match=r"S1TAT|HTTP status 500"):
            store.select("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c < ?f && ?f < ?i) }")
