"""Hostile queries end in their error, and nobody else notices."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from graph.vocabulary import BASE
from graph.web.settings import WebSettings
from graph.web.workers.pool import NoAnswerError, Pool, Question
from tests.web.serving import column, many_quads, publish, site_of

pytestmark = pytest.mark.slow

NUMBER = 4000
COUNT = "SELECT (COUNT(*) AS ?n) { ?s <urn:text> ?o }"
JSON = ("application/sparql-results+json",)
CROSS = "?a <urn:text> ?b . ?c <urn:text> ?d"
BOMBS = {
    "cartesian": ("SELECT (COUNT(*) AS ?n) { " + CROSS + " FILTER(STRLEN(CONCAT(?b, ?d)) = 1) }", {"time"}),
    "braces": ("SELECT * " + "{" * 20_000 + "}" * 20_000, {"depth"}),
    "negations": ("SELECT * { FILTER(" + "!" * 200_000 + "true) }", {"depth"}),
    "order": ("SELECT * { " + CROSS + " } ORDER BY ?d ?b", {"memory", "time"}),
    "concat": ("SELECT (GROUP_CONCAT(CONCAT(?b, ?d)) AS ?x) { " + CROSS + " }", {"memory", "time"}),
    "ten million rows": ("SELECT * { " + CROSS + " } LIMIT 10000000", {"answer-size"}),
    "regex": ("SELECT * { " + CROSS + " FILTER(REGEX(CONCAT(?b, ?d), '^(a*a*)*(.*a){30}x{50}$')) }", {"time"}),
    "replace": (
        "SELECT (MAX(STRLEN(REPLACE(CONCAT(?b, ?d), 'a', ?b))) AS ?x) { " + CROSS + " }",
        {"time", "memory"},
    ),
    "path": ("SELECT (COUNT(*) AS ?n) { ?a (!<urn:no>)*/(!<urn:no>)* ?d }", {"time", "memory"}),
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bombs")
    publish(folder, many_quads(NUMBER))
    return folder


@pytest.fixture(scope="module")
def client(data: Path) -> Iterator[TestClient]:
    with site_of(
        data, time_limit=1.5, memory_limit=100_000_000, answer_limit=2_000_000, workers=2, queue_limit=8
    ) as client:
        yield client


def ask_again(client: TestClient, text: str) -> Any:
    """The JSON of an answer, asked for as often as the site advises: who sent bombs comes after everybody else."""
    for _ in range(20):
        response = client.post("/sparql", data={"query": text})
        if response.status_code != 503:
            break
        time.sleep(int(response.headers["retry-after"]))
    assert response.status_code == 200, response.text
    return response.json()


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_ends_in_its_error_and_the_next_query_works(client: TestClient, name: str) -> None:
    query, kinds = BOMBS[name]
    response = client.post("/sparql", data={"query": query})
    assert response.json()["type"].rpartition(":")[2] in kinds
    assert response.status_code in {400, 413, 503}
    assert column(ask_again(client, COUNT), "n") == [str(NUMBER)]


@pytest.mark.parametrize("in_memory", [True, False])
def test_other_clients_go_on_meanwhile(data: Path, in_memory: bool) -> None:
    """While one client's bombs hold all places that it may have, another is answered again and again."""

    async def scene() -> None:
        settings = WebSettings(data, workers=2, time_limit=2, in_memory=10**9 if in_memory else 0)
        release = next((data / "releases").iterdir())
        pool = Pool(release / "dumps" / "public.nq", release / "store", BASE, settings)
        await pool.start()
        assert pool.in_memory is in_memory
        bombs = [asyncio.create_task(pool.ask(Question(BOMBS["cartesian"][0], JSON), "bomber")) for _ in range(3)]
        await asyncio.sleep(0.1)
        answered = 0
        while not bombs[0].done():
            answer = await pool.ask(Question(COUNT, JSON), "reader")
            assert str(NUMBER).encode() in answer.body
            answered += 1
        assert answered > 5
        for bomb in bombs:
            bomb.cancel()
        await asyncio.gather(*bombs, return_exceptions=True)
        await pool.close()

    asyncio.run(scene())


def test_too_many_bombs_of_one_client_are_429_and_a_full_queue_is_503(client: TestClient) -> None:
    statuses: list[tuple[int, str]] = []

    def bomb() -> None:
        response = client.post("/sparql", data={"query": BOMBS["cartesian"][0]})
        statuses.append((response.status_code, response.headers.get("retry-after", "")))

    threads = [threading.Thread(target=bomb) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {status for status, _ in statuses} == {429, 503}
    assert all(int(wait) >= 1 for status, wait in statuses if status == 429)
    assert column(ask_again(client, COUNT), "n") == [str(NUMBER)]


def test_a_worker_that_is_killed_from_outside_is_replaced(data: Path) -> None:
    async def scene() -> None:
        release = next((data / "releases").iterdir())
        pool = Pool(release / "dumps" / "public.nq", release / "store", BASE, WebSettings(data, workers=1))
        await pool.start()
        os.kill(pool._idle[0].pid, 9)
        await pool._idle[0].ended
        with pytest.raises(NoAnswerError, match="crash"):
            await pool.ask(Question(COUNT, JSON))
        assert str(NUMBER).encode() in (await pool.ask(Question(COUNT, JSON))).body
        await pool.close()

    asyncio.run(scene())


def test_the_fork_server_is_started_again_when_it_dies(data: Path) -> None:
    async def scene() -> None:
        release = next((data / "releases").iterdir())
        pool = Pool(release / "dumps" / "public.nq", release / "store", BASE, WebSettings(data, workers=1))
        await pool.start()
        os.kill(pool._server._process.pid, 9)
        await pool._idle[0].ended  # the worker dies with it, a moment later
        with pytest.raises(NoAnswerError, match="crash"):
            await pool.ask(Question(COUNT, JSON))
        assert str(NUMBER).encode() in (await pool.ask(Question(COUNT, JSON))).body
        await pool.close()

    asyncio.run(scene())
