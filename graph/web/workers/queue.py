"""Who is next: clients take turns, and one alone can neither take all workers nor fill the queue."""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, deque
from typing import Final

_ONE_CLIENTS_PART: Final = 4


class ClientWaitsError(Exception):
    """One client has too many questions waiting."""


class QueueFullError(Exception):
    """Too many questions are waiting in all."""


class FairQueue:
    """Gives out `slots` places.

    Args:
        slots: how many may be in at once.
        limit: how many may wait; one client may have a quarter of them waiting and half of the slots.
    """

    def __init__(self, slots: int, limit: int) -> None:
        self._free = slots
        self._limit = limit
        self._running_limit = max(1, slots // 2)
        self._waiting_limit = max(1, limit // _ONE_CLIENTS_PART)
        self._running: Counter[str] = Counter()
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()
        self._length = 0

    def __len__(self) -> int:
        return self._length

    async def enter(self, client: str) -> None:
        """Comes back when it is the client's turn.

        Raises:
            ClientWaitsError: the client has its part of the queue filled.
            QueueFullError: the queue is full.
        """
        if len(self._waiting.get(client, ())) >= self._waiting_limit:
            raise ClientWaitsError
        if self._length >= self._limit:
            raise QueueFullError
        if self._may_run(client) and client not in self._waiting:
            return self._admit(client)
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(client, deque()).append(turn)
        self._length += 1
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave(client)  # it was let in just now
            else:
                self._forget(client, turn)
            raise

    def leave(self, client: str) -> None:
        """Gives a place back, which goes to the next client in turn."""
        self._free += 1
        self._running[client] -= 1
        if not self._running[client]:
            del self._running[client]
        for waiting in list(self._waiting):
            if self._may_run(waiting):
                self._let_in(waiting)

    def _may_run(self, client: str) -> bool:
        return self._free > 0 and self._running[client] < self._running_limit

    def _admit(self, client: str) -> None:
        self._free -= 1
        self._running[client] += 1

    def _let_in(self, client: str) -> None:
        turns = self._waiting[client]
        turn = next((one for one in turns if not one.cancelled()), None)
        if turn is None:
            return  # all gave up just now, and forget their turns themselves
        turns.remove(turn)
        self._length -= 1
        self._admit(client)
        turn.set_result(None)
        if turns:
            self._waiting.move_to_end(client)
        else:
            del self._waiting[client]

    def _forget(self, client: str, turn: asyncio.Future[None]) -> None:
        turns = self._waiting[client]
        turns.remove(turn)
        self._length -= 1
        if not turns:
            del self._waiting[client]
