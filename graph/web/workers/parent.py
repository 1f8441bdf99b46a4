"""The pool's end of the fork server and of a worker."""

from __future__ import annotations

import asyncio
import json
import math
import os
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Self

from graph.errors import ReleaseError
from graph.web.workers import frames

_MODULE: Final = "graph.web.workers.forkserver"
_STREAM_BUFFER: Final = 1 << 20
_QUICK_SECONDS: Final = 0.3
"""A query that takes more of a processor than this gives way to quicker ones."""
_LOOK_SECONDS: Final = 0.05
_LOW_PRIORITY: Final = 15


class WorkerDiedError(Exception):
    """A worker ended in the middle of a question; `status` is its exit status, negative for a signal."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(status)


class _Timer:
    """A call that may be put off, and cancelled all the same."""

    next: asyncio.TimerHandle | None = None

    def cancel(self) -> None:
        """Takes it back."""
        if self.next:
            self.next.cancel()


def read_cpu(pid: int) -> float:
    """Seconds of a processor that a process has used, endless where the platform does not say (proc(5))."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return math.inf
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Worker:
    """One process that answers questions, seen from the pool."""

    def __init__(self, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.number = number
        self.pid = 0
        self.guards: dict[str, bool] = {}
        self.slowed = False
        self.took_long = False
        self._spent = 0.0
        self.ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._reader = reader
        self._writer = writer

    async def greet(self) -> None:
        """Waits until it is ready.

        Raises:
            WorkerDiedError: it could not open the release.
        """
        _, content = await self._receive()
        self.guards = json.loads(content)

    async def ask(self, question: Mapping[str, object], parts: list[bytes]) -> tuple[bytes, dict[str, Any]]:
        """Asks, gathers the parts of the answer, and gives the frame behind them.

        Raises:
            WorkerDiedError: there is no answer to be had.
        """
        content = json.dumps(question).encode()
        self._writer.write(frames.HEAD.pack(frames.QUESTION, len(content)) + content)
        timer = self._give_way_after(_QUICK_SECONDS)
        try:
            while True:
                kind, content = await self._receive()
                if kind != frames.PART:
                    end: dict[str, Any] = json.loads(content)
                    self._spent = end["cpu"]
                    return kind, end
                parts.append(content)
        finally:
            timer.cancel()

    def give_way(self) -> None:
        """Lets other processes go first from now on.

        A process may lower the priority of its children and not raise it: a worker that gave way is not used again.
        """
        self.slowed = True
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, self.pid, _LOW_PRIORITY)

    def _give_way_after(self, seconds: float) -> _Timer:
        """Gives way when the question has taken so many seconds of a processor."""
        timer = _Timer()
        loop = asyncio.get_running_loop()

        def look() -> None:
            left = seconds - (read_cpu(self.pid) - self._spent)
            if left > 0:
                timer.next = loop.call_later(max(left, _LOOK_SECONDS), look)
                return
            self.took_long = True
            self.give_way()

        timer.next = loop.call_later(seconds, look)
        return timer

    def close(self) -> None:
        """Closes the connection, at which an idle worker ends."""
        self._writer.close()

    async def wait_closed(self) -> None:
        """Waits until the connection is closed."""
        with suppress(ConnectionError):
            await self._writer.wait_closed()

    async def _receive(self) -> tuple[bytes, bytes]:
        try:
            kind, length = frames.HEAD.unpack(await self._reader.readexactly(frames.HEAD.size))
            return kind, await self._reader.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError):
            raise WorkerDiedError(await self.ended) from None


async def _connect(end: socket.socket) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """The streams of a socket, which is closed where nobody waits for them any more."""
    try:
        return await asyncio.open_connection(sock=end, limit=_STREAM_BUFFER)
    except asyncio.CancelledError:
        end.close()
        raise


class ForkServerProcess:
    """The process that opens the release and forks workers; orders go out at once, reports come in by a task."""

    def __init__(self, process: asyncio.subprocess.Process, control: socket.socket) -> None:
        self._process = process
        self._orders = control.dup()
        self._orders.setblocking(False)
        self._workers: dict[int, Worker] = {}
        self._forked: dict[int, asyncio.Future[int]] = {}
        self._count = 0
        self._reports: asyncio.Task[None] | None = None
        self.alive = True

    @classmethod
    async def start(cls, order: Mapping[str, object]) -> Self:
        """Starts it and waits until the release is open.

        Raises:
            ReleaseError: the release cannot be opened.
        """
        ours, theirs = socket.socketpair()
        with theirs:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", _MODULE, str(theirs.fileno())),
                pass_fds=[theirs.fileno()],
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                # What an engine prints when it dies can hold parts of the data.
                stderr=asyncio.subprocess.DEVNULL,
            )
        server = cls(process, ours)
        reader, writer = await asyncio.open_connection(sock=ours)
        content = json.dumps(order).encode()
        writer.write(frames.HEAD.pack(frames.QUESTION, len(content)) + content)
        try:
            first = json.loads(await reader.readline() or b"{}")
        except asyncio.CancelledError:
            process.kill()
            raise
        if not first.get("ready"):
            await process.wait()
            server._orders.close()
            writer.close()
            await writer.wait_closed()
            raise ReleaseError(first.get("failed") or "the workers cannot be started", where=str(order["store"]))
        server._reports = asyncio.create_task(server._read_reports(reader, writer))
        return server

    async def fork(self) -> Worker:
        """A new worker that is ready.

        Raises:
            WorkerDiedError: it could not start.
        """
        if not self.alive:
            raise WorkerDiedError(0)
        self._count += 1
        number = self._count
        ours, theirs = socket.socketpair()
        with theirs:
            worker = Worker(number, *await _connect(ours))
            self._workers[number] = worker
            self._forked[number] = asyncio.get_running_loop().create_future()
            self._order({"fork": number}, [theirs.fileno()])
        try:
            worker.pid = await self._forked[number]
            await worker.greet()
        except asyncio.CancelledError:
            self.kill(worker)
            raise
        return worker

    def kill(self, worker: Worker) -> None:
        """Ends a worker in whatever it does."""
        worker.close()
        self._order({"kill": worker.number})

    async def close(self) -> None:
        """Ends the process and all its workers."""
        self._orders.close()
        with suppress(ProcessLookupError):
            self._process.terminate()
        await self._process.wait()
        if self._reports:
            await self._reports

    def _order(self, order: Mapping[str, object], descriptors: list[int] | None = None) -> None:
        line = json.dumps(order).encode() + b"\n"
        with suppress(OSError):  # it has gone, as its reports' end will tell
            socket.send_fds(self._orders, [line], descriptors or [])

    async def _read_reports(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while line := await reader.readline():
                self._note(json.loads(line))
        self.alive = False
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
        for forked in self._forked.values():
            if not forked.done():
                forked.set_exception(WorkerDiedError(0))
        workers = list(self._workers.values())
        self._workers.clear()
        for worker in workers:
            worker.ended.set_result(0)
            worker.close()
            await worker.wait_closed()

    def _note(self, report: Mapping[str, int]) -> None:
        if "forked" in report:
            forked = self._forked.pop(report["forked"])
            if not forked.done():  # whoever asked for the worker may have gone
                forked.set_result(report["pid"])
        elif worker := self._workers.pop(report["ended"], None):
            worker.close()
            worker.ended.set_result(report["status"])
