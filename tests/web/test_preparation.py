"""What an edition keeps beside its quads is made once, beforehand, by another process; who comes too early is told."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from graph.store import EmbeddedStore
from graph.web.edition import Edition, open_edition
from graph.web.network.networks import Networks
from graph.web.preparation import Piece, Preparation, prepare
from graph.web.problems import ProblemError
from tests.web.serving import publish, site_of

pytestmark = pytest.mark.slow

KEPT = ("sections.sqlite", "index.sqlite", "statistics.json", "checks.json", "changes.json", "dumps/SHA256SUMS")


@pytest.fixture
def edition(tmp_path: Path) -> Edition:
    publish(tmp_path)
    return open_edition(tmp_path, "named")


@pytest.fixture
def client(edition: Edition, tmp_path: Path) -> Iterator[TestClient]:
    with site_of(tmp_path, time_limit=120.0) as opened:
        yield opened


def times(edition: Edition) -> dict[str, int]:
    return {name: (edition.folder / name).stat().st_mtime_ns for name in KEPT if (edition.folder / name).is_file()}


def test_it_is_made_before_anybody_asks_and_kept_for_the_next_start(client: TestClient, edition: Edition) -> None:
    while client.get("/healthz").json()["preparing"]:
        pass
    made = times(edition)
    assert set(made) == set(KEPT)
    prepare(edition)
    assert times(edition) == made


@pytest.mark.parametrize("path", ["/catalog.ttl", "/dump/SHA256SUMS", "/quality.json", "/search?q=yksi"])
def test_who_asks_at_once_waits_for_it(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 200


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("hankeverkko.nq.gz", "application/gzip"),
        ("projects.csv", "text/csv; charset=utf-8"),
        ("SHA256SUMS", "text/plain; charset=utf-8"),
    ],
)
def test_a_dump_is_sent_as_what_it_is(client: TestClient, edition: Edition, name: str, media_type: str) -> None:
    response = client.get(f"/dump/{name}")
    assert response.headers["content-type"] == media_type
    assert "content-encoding" not in response.headers
    assert response.content == (edition.dumps / name).read_bytes()


def test_who_would_wait_too_long_is_told_to_come_back(edition: Edition) -> None:
    async def ask() -> ProblemError:
        with pytest.raises(ProblemError) as caught:
            await Preparation(edition, 0).wait(Piece.CATALOGUE)
        return caught.value

    problem = asyncio.run(ask())
    assert (problem.status, problem.kind) == (503, "preparing")
    assert problem.headers["Refresh"] == str(problem.retry_after) > "0"


def test_what_cannot_be_made_beforehand_is_tried_when_it_is_asked_for(
    edition: Edition, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.rmtree(edition.store)

    async def run() -> list[str]:
        preparation = Preparation(edition, 120)
        preparation.start()
        await preparation.wait(Piece.CATALOGUE)
        await preparation.close()
        return preparation.missing

    assert asyncio.run(run()) == []
    assert "search" in caplog.text


def test_what_ends_in_the_middle_is_made_again(edition: Edition) -> None:
    def die(path: Path) -> None:
        path.write_text("half", encoding="utf-8")
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 (the one above)
        edition.keep("piece", die)
    assert not (edition.folder / "piece").exists()
    assert edition.keep("piece", lambda path: path.mkdir()).is_dir()


@pytest.mark.parametrize("damage", ["half", "other", "empty"])
def test_a_network_that_was_damaged_is_made_again(edition: Edition, damage: str) -> None:
    store = EmbeddedStore.open(edition.store)
    whole = Networks(edition, store).compressed("organisations")
    damaged = {"half": whole[: len(whole) // 2], "other": b"{}", "empty": b""}[damage]
    (edition.folder / "network-organisations.json.gz").write_bytes(damaged)
    assert Networks(edition, store).compressed("organisations") == whole
    assert Networks(edition, store).viewed("organisations")


def test_a_piece_is_made_by_one_of_those_who_want_it(edition: Edition) -> None:
    made: list[Path] = []

    def make(path: Path) -> None:
        made.append(path)
        path.write_text("whole", encoding="utf-8")

    threads = [threading.Thread(target=edition.keep, args=("piece", make)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert (edition.folder / "piece").read_text(encoding="utf-8") == "whole"
