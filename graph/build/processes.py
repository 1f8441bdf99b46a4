"""Conversions in processes of this machine: one that dies takes along the document that killed it and no other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from threading import RLock, Thread
from types import TracebackType
from typing import Any, NamedTuple, ParamSpec, TypeVar

from graph.workers import fork_workers, is_break

P = ParamSpec("P")
T = TypeVar("T")


class Call(NamedTuple):
    """A function with its arguments, and who waits for it."""

    future: Future[Any]
    function: Callable[..., Any]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


class ProcessExecutor(Executor):
    """Runs functions in processes.

    When one of them dies, the pool of the standard library gives up all that it was given. So few calls are given to
    it at once, and each of these is run again in a process of its own: the one that dies there too is the culprit,
    and its future ends with `BrokenProcessPool`.

    Args:
        jobs: how many processes.
    """

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._pool = fork_workers(jobs)
        self._lock = RLock()
        self._waiting: deque[Call] = deque()
        self._running: dict[Future[Any], Call] = {}
        self._suspects: list[Call] = []
        self._is_stopped = False

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """See `concurrent.futures.Executor.submit`."""
        future: Future[T] = Future()
        with self._lock:
            self._waiting.append(Call(future, fn, args, kwargs))
            self._start_some()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """See `concurrent.futures.Executor.shutdown`."""
        with self._lock:
            self._waiting.clear()
        self._pool.shutdown(wait, cancel_futures=cancel_futures)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for the processes, or stop them after Ctrl-C."""
        if not is_break(kind):
            self.shutdown()
            return
        # The calls that are broken off now are no suspects.
        self._is_stopped = True
        self._waiting.clear()
        self._pool.stop()

    def _start_some(self) -> None:
        while self._waiting and not self._suspects and len(self._running) < 2 * self._jobs:
            call = self._waiting[0]
            try:
                started = self._pool.submit(call.function, *call.args, **call.kwargs)
            except BrokenProcessPool:
                if self._running:
                    return  # They come back as suspects.
                self._pool = fork_workers(self._jobs)
                continue
            self._waiting.popleft()
            self._running[started] = call
            started.add_done_callback(self._end)

    def _end(self, started: Future[Any]) -> None:
        with self._lock:
            call = self._running.pop(started)
            if self._is_stopped:
                return
            if started.cancelled():
                call.future.cancel()
            elif isinstance(started.exception(), BrokenProcessPool):
                self._suspects.append(call)
            else:
                _pass_on(started, call.future)
            if self._suspects and not self._running:
                # Not here: this is a thread of the pool that has broken.
                Thread(target=self._run_alone).start()
            self._start_some()

    def _run_alone(self) -> None:
        for call in self._suspects:
            if self._is_stopped:
                return
            with fork_workers(1) as alone:
                started = alone.submit(call.function, *call.args, **call.kwargs)
                started.exception()
            _pass_on(started, call.future)
        with self._lock:
            self._pool = fork_workers(self._jobs)
            self._suspects.clear()
            self._start_some()


def _pass_on(started: Future[Any], future: Future[Any]) -> None:
    if error := started.exception():
        future.set_exception(error)
    else:
        future.set_result(started.result())
