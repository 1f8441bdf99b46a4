"""The pool of workers: `await pool.ask(question)` gives a whole answer, or says why there is none."""

from __future__ import annotations

import asyncio
import logging
import signal
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from graph.errors import ReleaseError
from graph.web.settings import WebSettings
from graph.web.workers import frames
from graph.web.workers.parent import ForkServerProcess, Worker, WorkerDiedError
from graph.web.workers.queue import ClientWaitsError, FairQueue, QueueFullError

LOG: Final = logging.getLogger("hankeverkko.web")
_QUICK_SECONDS: Final = 0.3
"""A query that takes longer than this gives way to quicker ones."""
_RESTART_SECONDS: Final = 1.0


@dataclass(frozen=True, slots=True)
class Question:
    """What a worker is asked.

    Args:
        text: SPARQL.
        media_types: the formats that the answer may have; the first that fits the query's form is taken.
        default_graphs, named_graphs: the dataset by the SPARQL protocol; where both are empty, the query's own.
        max_rows: rows or triples to give at most; a cut answer says so (`Answer.cut`). None: whole or an error.
    """

    text: str
    media_types: tuple[str, ...]
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    max_rows: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer; `cut` where `max_rows` was reached."""

    body: bytes
    media_type: str
    cut: bool = False


class NoAnswerError(Exception):
    """There is no answer.

    Args:
        kind: "syntax", "format", "service", "evaluation", "depth", "memory", "answer-size", "time", "crash",
            "client-waits", "queue-full" or "unavailable".
        what: what happened, in one sentence.
        advice: what to do about it.
        place: line and column in the query, from 1.
        retry_after: seconds after which it is worth trying again.
    """

    def __init__(
        self, kind: str, what: str, advice: str = "", place: tuple[int, int] | None = None, retry_after: int = 0
    ) -> None:
        self.kind = kind
        self.what = what
        self.advice = advice
        self.place = place
        self.retry_after = retry_after
        super().__init__(kind)


class Pool:
    """Workers over one edition.

    Args:
        dump: the edition's quads, which a small edition is loaded from.
        store: the edition's store, which a large one is read from.
        base: what relative IRIs in queries start from.
        settings: numbers and limits.
    """

    def __init__(self, dump: Path, store: Path, base: str, settings: WebSettings) -> None:
        self._settings = settings
        self.in_memory = dump.is_file() and dump.stat().st_size <= settings.in_memory
        self._order = {
            "dump": str(dump),
            "store": str(store),
            "base": base,
            "in_memory": self.in_memory,
            "memory_limit": settings.memory_limit,
            "answer_limit": settings.answer_limit,
            "time_limit": settings.time_limit,
        }
        self._queue = FairQueue(settings.pool_size, settings.queue_limit)
        self._idle: list[Worker] = []
        self._started: ForkServerProcess | None = None
        self._starting = asyncio.Lock()
        self._renewals: set[asyncio.Task[None]] = set()
        self._closing = False
        self._guards: dict[str, bool] = {}

    async def start(self) -> None:
        """Opens the edition and forks the workers.

        Raises:
            ReleaseError: the edition cannot be opened.
        """
        self._started = await ForkServerProcess.start(self._order)
        for _ in range(self._settings.pool_size):
            self._idle.append(await self._server.fork())
        self._guards = self._idle[0].guards
        if not all(self._guards.values()):
            LOG.warning("this platform does not guard the workers fully: %s", self._guards)

    async def close(self) -> None:
        """Ends the workers, whatever they do."""
        self._closing = True
        for renewal in self._renewals:
            renewal.cancel()
        await asyncio.gather(*self._renewals, return_exceptions=True)
        if self._started:
            await self._started.close()

    def state(self) -> dict[str, object]:
        """For the health check: how many there are, what guards them, how many questions wait."""
        return {
            "processes": self._settings.pool_size,
            "idle": len(self._idle),
            "waiting": len(self._queue),
            "in_memory": self.in_memory,
            **self._guards,
        }

    async def ask(self, question: Question, client: str = "") -> Answer:
        """The whole answer, in the client's turn.

        Args:
            question: what is asked.
            client: who asks, so that clients take turns.

        Raises:
            NoAnswerError: there is no answer.
        """
        await self._enter(client)
        worker = self._idle.pop()
        spent = True
        try:
            answer = await self._ask_worker(worker, question)
            spent = worker.slowed
        except NoAnswerError as refusal:
            spent = worker.slowed or refusal.kind not in _HARMLESS
            raise
        finally:
            if spent:
                self._renew(worker, client)
            else:
                self._idle.append(worker)
                self._queue.leave(client)
        return answer

    async def _enter(self, client: str) -> None:
        limit = self._settings.time_limit
        wait = max(1, round(limit / 2))
        try:
            await asyncio.wait_for(self._queue.enter(client), limit)
        except ClientWaitsError:
            raise NoAnswerError(
                "client-waits", "too many of your queries are waiting", "ask one after the other", retry_after=wait
            ) from None
        except (QueueFullError, TimeoutError):
            raise NoAnswerError("queue-full", "all workers are busy", "try again later", retry_after=wait) from None

    async def _ask_worker(self, worker: Worker, question: Question) -> Answer:
        parts: list[bytes] = []
        timer = asyncio.get_running_loop().call_later(_QUICK_SECONDS, worker.slow_down)
        try:
            async with asyncio.timeout(self._settings.time_limit):
                kind, content = await worker.ask(_write(question), parts)
        except TimeoutError:
            raise self._refuse_time() from None
        except WorkerDiedError as death:
            raise self._refuse_death(death.status) from None
        finally:
            timer.cancel()
        if kind == frames.REFUSAL:
            raise _read_refusal(content)
        return Answer(b"".join(parts), content["media_type"], content["cut"])

    def _refuse_time(self) -> NoAnswerError:
        limit = self._settings.time_limit
        return NoAnswerError("time", f"the query took longer than {limit:g} seconds", "ask for less at a time")

    def _refuse_death(self, status: int) -> NoAnswerError:
        """What a worker died of, from its exit status."""
        if status == -signal.SIGSEGV:
            return NoAnswerError("depth", "the query is nested too deeply", "write it with fewer brackets")
        if status == -signal.SIGABRT:
            return NoAnswerError("memory", "the query takes more memory than it may", "ask for less at a time")
        if status == -signal.SIGALRM:
            return self._refuse_time()
        return NoAnswerError("crash", "the query ended its worker", "ask it in another way", retry_after=1)

    def _renew(self, worker: Worker, client: str) -> None:
        """Puts a fresh worker in the place of one that was stopped or slowed down."""
        renewal = asyncio.create_task(self._replace(worker, client))
        self._renewals.add(renewal)
        renewal.add_done_callback(self._renewals.discard)

    async def _replace(self, worker: Worker, client: str) -> None:
        self._server.kill(worker)
        while not self._closing:
            with suppress(WorkerDiedError):
                self._idle.append(await self._server.fork())
                break
            await self._revive()
        self._queue.leave(client)

    @property
    def _server(self) -> ForkServerProcess:
        if self._started is None:
            raise RuntimeError("the pool has not been started")
        return self._started

    async def _revive(self) -> None:
        """Starts the fork server again where it has died."""
        await asyncio.sleep(_RESTART_SECONDS)
        async with self._starting:
            if not self._server.alive:
                LOG.error("the fork server has died; it is started again")
                await self._server.close()
                with suppress(ReleaseError, OSError):
                    self._started = await ForkServerProcess.start(self._order)


_HARMLESS: Final = frozenset({"syntax", "format", "service", "evaluation", "answer-size"})
"""Refusals after which the worker is as good as before."""


def _write(question: Question) -> dict[str, object]:
    return {
        "text": question.text,
        "media_types": question.media_types,
        "default_graphs": question.default_graphs,
        "named_graphs": question.named_graphs,
        "max_rows": question.max_rows,
    }


def _read_refusal(content: dict[str, Any]) -> NoAnswerError:
    place = content["place"]
    return NoAnswerError(content["kind"], content["what"], content["advice"], tuple(place) if place else None)
