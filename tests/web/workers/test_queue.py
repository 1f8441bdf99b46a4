"""Clients take turns, and one alone never takes everything."""

from __future__ import annotations

import asyncio

import pytest

from graph.web.workers.queue import ClientWaitsError, FairQueue, QueueFullError


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_one_client_leaves_half_of_the_places() -> None:
    async def scene() -> None:
        queue = FairQueue(slots=4, limit=16)
        await queue.enter("a")
        await queue.enter("a")
        third = asyncio.create_task(queue.enter("a"))
        await settle()
        assert not third.done()
        await queue.enter("b")
        assert not third.done()
        queue.leave("a")
        await third

    asyncio.run(scene())


def test_clients_take_turns() -> None:
    async def scene() -> list[str]:
        queue = FairQueue(slots=1, limit=16)
        await queue.enter("first")
        order: list[str] = []

        async def ask(client: str) -> None:
            await queue.enter(client)
            order.append(client)
            queue.leave(client)

        tasks = [asyncio.create_task(ask(client)) for client in ("a", "a", "a", "b", "c", "b")]
        await settle()
        queue.leave("first")
        await asyncio.gather(*tasks)
        assert len(queue) == 0
        return order

    assert asyncio.run(scene()) == ["a", "b", "c", "a", "b", "a"]


def test_queues_are_limited() -> None:
    async def scene() -> None:
        queue = FairQueue(slots=1, limit=4)
        await queue.enter("a")
        tasks = [asyncio.create_task(queue.enter("a"))]
        await settle()
        with pytest.raises(ClientWaitsError):
            await queue.enter("a")
        tasks += [asyncio.create_task(queue.enter(client)) for client in "bcd"]
        await settle()
        with pytest.raises(QueueFullError):
            await queue.enter("e")
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert len(queue) == 0

    asyncio.run(scene())


def test_who_gives_up_loses_no_place() -> None:
    async def scene() -> None:
        queue = FairQueue(slots=1, limit=4)
        await queue.enter("a")
        waiting = asyncio.create_task(queue.enter("b"))
        await settle()
        queue.leave("a")  # lets b in, who is cancelled before it notices
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await asyncio.wait_for(queue.enter("c"), 1)

    asyncio.run(scene())


def test_who_gave_up_a_moment_before_is_not_let_in() -> None:
    async def scene() -> None:
        queue = FairQueue(slots=1, limit=8)
        await queue.enter("a")
        gone, other = (asyncio.create_task(queue.enter("b")) for _ in range(2))
        await settle()
        gone.cancel()  # and has not noticed it yet when its turn comes
        queue.leave("a")
        await asyncio.wait_for(other, 1)
        assert gone.cancelled()
        assert len(queue) == 0
        queue.leave("b")
        await asyncio.wait_for(queue.enter("c"), 1)

    asyncio.run(scene())
