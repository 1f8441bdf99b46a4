"""Credentials reach the server that asks for them, as it asks, and nobody and nothing else."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import RemoteError
from graph.push import PushResult, Target, push
from graph.store import RemoteStore
from graph.store.channel import Channel
from graph.store.credentials import PASSWORD_VARIABLE, USER_VARIABLE, Credentials
from graph.store.dataset import Dataset
from graph.store.digest import Challenge, find_challenge
from tests.push.test_pushing import NAMESPACE, release, write
from tests.store.engines import virtuoso
from tests.store.server import Server, serve

pytestmark = pytest.mark.slow

SECRET = "salainen-Sana:1"
NONCE, CNONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"
RFC = f'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm={{}}, nonce="{NONCE}", opaque="FQ,he"'
WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=20)


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USER_VARIABLE, "mikko")
    monkeypatch.setenv(PASSWORD_VARIABLE, SECRET)


@pytest.fixture(params=["MD5", "SHA-256"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with serve(Server(pyoxigraph.Store(), credentials=f"mikko:{SECRET}", challenge=request.param)) as one:
        yield one


def ask(server: Server) -> bool:
    store = RemoteStore(server.endpoint, dataset=Dataset(), channel=Channel(tries=1, pause=0))
    try:
        return store.ask("ASK {}")
    finally:
        store.close()


def send(dump: Path, target: Target) -> PushResult:
    return push(dump, target, NAMESPACE, progress=lambda *_: None)


def sent(server: Server) -> list[str]:
    return [headers.get("Authorization", "").partition(" ")[0] for headers in server.headers]


# ---- the standard's own examples


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_the_example_of_rfc_7616_is_answered(algorithm: str, response: str) -> None:
    challenge = find_challenge(RFC.format(algorithm))
    assert challenge
    said = challenge.answer("GET", "/dir/index.html", "Mufasa", "Circle of Life", cnonce=CNONCE)
    for part in (f'response="{response}"', f"algorithm={algorithm}", "qop=auth", "nc=00000001", 'opaque="FQ,he"'):
        assert part in said


def test_the_example_of_rfc_2617_is_answered() -> None:
    challenge = Challenge("testrealm@host.com", "dcd98b7102dd2f0e8b11d0f600bfb0c093", qop="auth")
    said = challenge.answer("GET", "/dir/index.html", "Mufasa", "Circle Of Life", cnonce="0a4f113b")
    assert 'response="6629fae49393a05397450978507c4ef1"' in said


def test_the_strongest_challenge_is_taken() -> None:
    both = f'Basic realm="a, Digest b", {RFC.format("MD5")}, {RFC.format("SHA-256")}, Negotiate'
    found = find_challenge(both)
    assert found
    assert (found.algorithm, found.nonce) == ("SHA-256", NONCE)


@pytest.mark.parametrize(
    "header",
    [
        *("", "Negotiate", 'Basic realm="x"', 'Basic realm="Digest nonce=1"', 'Digest realm="x"'),
        *('Digest realm="x", nonce="n", qop="auth-int"', 'Digest realm="x", nonce="n", algorithm=SHA-512-256'),
    ],
)
def test_what_we_cannot_answer_is_no_challenge(header: str) -> None:
    assert find_challenge(header) is None


@given(WORDS, WORDS, st.booleans())
def test_any_realm_and_nonce_are_read_back(realm: str, nonce: str, behind: bool) -> None:
    quoted = [text.replace("\\", "\\\\").replace('"', '\\"') for text in (realm, nonce)]
    header = 'digest  Realm="{}" ,NONCE = "{}"'.format(*quoted)
    found = find_challenge(f'Basic realm="a", {header}' if behind else f'{header}, Basic realm="a"')
    assert found == Challenge(realm, nonce)


@given(st.text(max_size=80))
def test_no_header_is_too_odd_to_read(header: str) -> None:
    find_challenge(header)
    find_challenge(f"Digest {header}")


# ---- at work


@pytest.mark.usefixtures("user")
def test_a_server_that_takes_digest_gets_the_password_in_no_form_after_the_first_request(server: Server) -> None:
    store = RemoteStore(server.endpoint, dataset=Dataset(), channel=Channel(tries=1, pause=0))
    assert [store.ask("ASK {}") for _ in range(3)] == [True] * 3
    store.close()
    assert sent(server) == ["Basic", "", "Digest", "Digest", "Digest"], "it is on this machine, so Basic is tried"
    assert "nc=00000003" in server.headers[-1]["Authorization"]


@pytest.mark.usefixtures("user")
def test_a_nonce_that_has_grown_old_is_replaced(server: Server) -> None:
    store = RemoteStore(server.endpoint, dataset=Dataset(), channel=Channel(tries=1, pause=0))
    assert store.ask("ASK {}")
    server.nonces = 0
    assert store.ask("ASK {}")
    store.close()


def test_a_wrong_password_is_refused_soon_and_never_shown(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv(USER_VARIABLE, "mikko")
    monkeypatch.setenv(PASSWORD_VARIABLE, "wrong-Sana")
    with pytest.raises(RemoteError) as caught:
        ask(server)
    assert len(server.requests) == 3
    assert USER_VARIABLE in str(caught.value)
    for told in (str(caught.value), repr(caught.value), caplog.text):
        assert "wrong-Sana" not in told
        assert "mikko" not in told
        assert "Authorization" not in told


@pytest.mark.usefixtures("user")
@pytest.mark.parametrize("way", ["/store", "/update"])
def test_a_push_goes_by_digest(way: str, server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.services = frozenset({"/query", way})
    target = Target(server.endpoint, channel=Channel(tries=1, pause=0))
    result = send(write(release(1_200), tmp_path / "d.nq"), target)
    target.store.close()
    assert (result.sent, result.statements) == (3, len(release(1_200)))
    assert SECRET not in caplog.text


@pytest.mark.usefixtures("user")
def test_a_password_goes_unasked_only_where_nobody_reads_it() -> None:
    for address in ("https://a.example/q", "http://127.0.0.1:1/q", "http://localhost/q", "http://[::1]:8/q"):
        assert Credentials().headers("GET", address)["Authorization"].startswith("Basic ")
    open_way, one = "http://a.example/q", Credentials()
    assert one.headers("GET", open_way) == {}
    assert one.learn(open_way, {"WWW-Authenticate": "Basic realm=x"})
    assert one.headers("GET", open_way)["Authorization"].startswith("Basic ")
    assert not one.learn(open_way, {"WWW-Authenticate": "Basic realm=x"}), "it was wrong"
    assert one.headers("GET", "http://b.example/q") == {}, "another server has asked for nothing"


def test_without_a_user_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(USER_VARIABLE, raising=False)
    one = Credentials()
    assert not one.learn("http://a.example/q", {"WWW-Authenticate": RFC.format("MD5")})
    assert one.headers("GET", "http://a.example/q") == {}


# ---- Virtuoso, which takes data from those only who answer a Digest challenge


def test_virtuoso_holds_what_is_pushed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USER_VARIABLE, "dba")
    monkeypatch.setenv(PASSWORD_VARIABLE, "dba")
    dump = write(release(1_200), tmp_path / "d.nq")
    with virtuoso(tmp_path / "virtuoso", []) as address:
        for graph_store in ("", address.replace("/sparql", "/none")):
            target = Target(f"{address}-auth", graph_store=graph_store, channel=Channel(tries=2, pause=0))
            first, again = (send(dump, target) for _ in range(2))
            assert first.sent
            assert (again.sent, again.kept) == (0, 2)
            assert first.by_graph == (not graph_store)
            send(write(release(1), tmp_path / "small.nq"), target)
            target.store.close()
