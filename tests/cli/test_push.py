"""`push`, and the commands that read, at a server: what is sent, what is said, and the exit status."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph
import pytest

from graph.cli import run
from tests.store.engines import oxigraph
from tests.store.server import Server, serve
from tests.web.planted import FORGOTTEN_NAME, ID_KEY, NAMES, SECRETS, build_planted, find_leaks

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of the shipped examples."""
    folder = tmp_path_factory.mktemp("data")
    assert run(["build", *map(str, sorted((ROOT / "examples").glob("*.txt"))), "--data", str(folder)]) in {0, 1}
    return folder


@pytest.fixture
def server() -> Iterator[Server]:
    with serve(Server(pyoxigraph.Store())) as one:
        yield one


def push(server: Server, data: Path, *more: str) -> int:
    return run(["push", "--endpoint", server.endpoint, "--data", str(data), *more])


def data_release(data: Path) -> str:
    return (data / "current").read_text(encoding="utf-8").strip()


def people_in(server: Server) -> bytes:
    return pyoxigraph.serialize(server.store, format=pyoxigraph.RdfFormat.N_QUADS) or b""


def test_what_is_pushed_can_be_asked_and_checked(
    server: Server, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert push(server, data, "--fill-default-graph", "--persons", "named") == 0
    assert "people: named" in capsys.readouterr().out
    words = ["query", "people/list_roles", "-p", "person=Pasi Laukka", "--format", "json"]
    assert run([*words, "--endpoint", server.endpoint]) == 0
    there = json.loads(capsys.readouterr().out)
    assert run([*words, "--data", str(data)]) == 0
    assert json.loads(capsys.readouterr().out) == there
    assert len(there["results"]["bindings"]) == 2
    assert run(["network", "--data", str(data)]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if data_release(data) not in line]
    assert run(["network", "--endpoint", server.endpoint]) == 0
    told = capsys.readouterr().out.splitlines()
    assert set(lines) < set(told)
    # Whether the names that it holds are pseudonyms, a server does not say.
    assert f"release {server.endpoint}; people: as the server shows them" in told
    assert run(["network", "--endpoint", server.endpoint, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["persons"] == "unknown"
    status = run(["validate", "--data", str(data), "--format", "json"])
    here = json.loads(capsys.readouterr().out)
    assert run(["validate", "--endpoint", server.endpoint, "--format", "json"]) == status
    assert json.loads(capsys.readouterr().out) == here


def test_a_check_says_how_a_server_differs_and_changes_nothing(
    server: Server, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["check", "--data", str(data), "--endpoint", server.endpoint]
    assert push(server, data) == 0
    assert run(words) == 0
    assert data_release(data) in capsys.readouterr().out
    assert run([*words, "--persons", "named"]) == 1
    capsys.readouterr()
    graphs = sorted(str(graph.value) for graph in server.store.named_graphs() if "/graph/" in graph.value)
    missing, smaller, other = (pyoxigraph.NamedNode(graph) for graph in graphs[:3])
    server.store.remove_graph(missing)
    for graph in (smaller, other):
        server.store.remove(next(server.store.quads_for_pattern(None, None, None, graph)))
    node = pyoxigraph.NamedNode("urn:more")
    stranger = pyoxigraph.NamedNode(smaller.value + "-of-before")
    server.store.extend(pyoxigraph.Quad(node, node, node, graph) for graph in (other, stranger))
    held = set(server.store)
    assert run(words) == 1
    *lines, advice = capsys.readouterr().out.splitlines()
    for graph, what in (missing, "missing"), (smaller, "where the release"), (other, "other"), (stranger, "no graph"):
        assert any(line.startswith(f"{graph.value}: ") and what in line for line in lines)
    assert (len(lines), "push" in advice) == (5, True)
    assert any(line.startswith("the default graph: ") for line in lines)
    assert set(server.store) == held


def test_people_are_under_pseudonyms_unless_told_otherwise(server: Server, data: Path) -> None:
    assert push(server, data) == 0
    assert b"Laukka" not in people_in(server)
    assert push(server, data, "--persons", "named") == 0
    assert b"Laukka" in people_in(server)
    assert push(server, data, "--persons", "none") == 0
    assert b"Laukka" not in people_in(server)
    assert b"/id/person/" not in people_in(server)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release with secrets in every place."""
    folder = tmp_path_factory.mktemp("planted")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HANKEVERKKO_ID_KEY", ID_KEY)
        build_planted(folder)
        assert run(["forget", FORGOTTEN_NAME, "--data", str(folder / "data")]) == 0
        return folder / "data"


@pytest.mark.parametrize("mode", SECRETS)
def test_no_request_gives_a_secret_away(
    mode: str, planted: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HANKEVERKKO_ID_KEY", ID_KEY)
    assert push(server, planted, "--persons", mode, "--despite-violations") == 0
    lines = [line for body in server.bodies for line in body.splitlines() if b"/def/" not in line.split(b" ")[0]]
    sent = b"\n".join([*lines, *(path.encode() for _, path, _ in server.requests)])
    assert find_leaks(sent, SECRETS[mode]) == []
    assert bool(find_leaks(sent, NAMES)) == (mode == "named")


def test_a_default_graph_that_counts_twice_is_pointed_out(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with oxigraph(tmp_path / "store", "--union-default-graph") as (address, _):
        words = ["push", "--endpoint", address, "--data", str(data), "--persons", "named"]
        assert run(words) == 1
        assert "--default-graph IRI" in capsys.readouterr().out
        assert run(["query", "people/list_roles", "-p", "person=Pasi Laukka", "--endpoint", address]) == 3
        assert "counts a triple of two graphs as two" in capsys.readouterr().err
        assert run([*words, "--default-graph", "urn:merged"]) == 0
        there = ["--endpoint", address, "--default-graph", "urn:merged"]
        assert run(["check", "--data", str(data), "--persons", "named", *there]) == 0
        capsys.readouterr()
        question = ["query", "people/list_roles", "-p", "person=Pasi Laukka", "-f", "csv"]
        assert run([*question, "--data", str(data)]) == 0
        rows = capsys.readouterr().out
        assert run([*question, *there]) == 0
        assert capsys.readouterr().out == rows


def test_violations_are_not_pushed(server: Server, data: Path, tmp_path: Path) -> None:
    release = next((data / "releases").iterdir())
    manifest = json.loads((release / "manifest.json").read_text(encoding="utf-8"))
    text = json.dumps({**manifest, "counts": {**manifest["counts"], "findings: violation": 2}})
    spoilt = tmp_path / "data"
    (spoilt / "releases").mkdir(parents=True)
    for name in ("current", "id.key"):
        (spoilt / name).write_bytes((data / name).read_bytes())
    (spoilt / "releases" / release.name).mkdir()
    for entry in release.iterdir():
        if entry.name != "manifest.json":
            (spoilt / "releases" / release.name / entry.name).symlink_to(entry)
    (spoilt / "releases" / release.name / "manifest.json").write_text(text, encoding="utf-8")
    assert push(server, spoilt) == 2
    assert not server.requests
    assert push(server, spoilt, "--despite-violations") == 0


def test_a_failing_server_ends_with_three(server: Server, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    server.faults.append("500")
    assert push(server, data) == 3
    server.faults.append("500")
    assert run(["query", "people/list_roles", "-p", "person=x", "--endpoint", server.endpoint]) == 3
    server.faults.append("500")
    assert run(["check", "--data", str(data), "--endpoint", server.endpoint]) == 3
    assert len(capsys.readouterr().err.strip().splitlines()) == 3


@pytest.mark.parametrize(
    "words",
    [
        ["query", "projects/list_running", "--endpoint", "http://127.0.0.1:1/", "--restricted"],
        ["query", "projects/list_running", "--default-graph", "urn:g"],
        ["network", "--endpoint", "http://127.0.0.1:1/", "--persons", "none"],
        ["push", "--endpoint", "nowhere"],
        ["push", "--endpoint", "http://127.0.0.1:1/", "--default-graph", "merged"],
        ["check", "--endpoint", "nowhere"],
        ["check", "--endpoint", "http://127.0.0.1:1/", "--persons", "all"],
        ["push", "--endpoint", "http://127.0.0.1:1/", "--persons", "all"],
        ["push"],
    ],
)
def test_wrong_usage_ends_with_two(words: list[str]) -> None:
    assert run(words) == 2
