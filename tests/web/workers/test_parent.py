"""The fork server and those who ask it for workers."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

from graph.vocabulary import BASE
from graph.web.settings import WebSettings
from graph.web.workers.parent import ForkServerProcess
from graph.web.workers.pool import Pool, Question
from tests.web.serving import many_quads, publish

ONE = Question("SELECT (COUNT(*) AS ?n) { ?s <urn:text> ?o }", ("application/sparql-results+json",))


def test_a_worker_that_nobody_waits_for_any_more_ends_and_the_next_one_answers(tmp_path: Path) -> None:
    publish(tmp_path, many_quads(10))

    async def scene() -> None:
        release = next((tmp_path / "releases").iterdir())
        settings = WebSettings(tmp_path, workers=1)
        pool = Pool(release / "dumps" / "public.nq", release / "store", BASE, settings)
        await pool.start()
        server = pool._server
        for turns in range(12):  # from the first step of asking to a worker that is ready
            left = asyncio.create_task(server.fork())
            for _ in range(turns):
                await asyncio.sleep(0)
            left.cancel()
            with suppress(asyncio.CancelledError):
                await left
        worker = await asyncio.wait_for(server.fork(), 30)
        server.kill(worker)
        await asyncio.wait_for(worker.ended, 30)
        assert server.alive
        assert b'"10"' in (await pool.ask(ONE, "reader")).body
        assert await _ended(server)
        await pool.close()

    asyncio.run(scene())


async def _ended(server: ForkServerProcess) -> bool:
    """Whether all workers but the pool's one end in time."""
    for _ in range(300):
        if len(server._workers) == 1:
            return True
        await asyncio.sleep(0.1)
    return False
