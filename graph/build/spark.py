"""Conversions on a Spark cluster: an executor like those of the standard library, so that only it knows Spark.

The converters run as plain functions in the cluster's Python workers, which need the same program and see the inputs
and the data folder below the same paths. A task whose worker dies is run again by Spark, and writes the same files. A
document that takes its worker along time and again is told from a cluster that has gone, and from a full disk.
"""

from __future__ import annotations

import errno
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, Final, ParamSpec, TypeVar

from graph.build.processes import Call
from graph.cluster import Watch, connect, lost

_MOST_IN_A_TASK: Final = 100
"""Conversions that go to a worker at once; there are tens of thousands of small documents."""

_DISK_FULL: Final = "No space left on device"
"""What the system says of it, through Java or Python (strerror of ENOSPC)."""

P = ParamSpec("P")
T = TypeVar("T")


class SparkExecutor(Executor):
    """Runs functions on the cluster of a Spark master, "spark://host:7077".

    Their futures end with `RemoteError` when the cluster has gone, or has had no worker for a minute.

    Args:
        master: the address.
        cores: of the workers that are taken at most; 0 for all.

    Raises:
        UsageError: Spark is not installed.
        RemoteError: there is no cluster, it has no worker, or none that can run the program.
    """

    def __init__(self, master: str, cores: int = 0) -> None:
        self._master = master
        self._context = connect(master, cores)
        self._waiting: deque[Call] = deque()
        self._lanes = 2 * max(int(self._context.defaultParallelism), 2)
        self._threads = ThreadPoolExecutor(self._lanes)
        self._watch = Watch(self._context)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """See `concurrent.futures.Executor.submit`."""
        future: Future[T] = Future()
        self._waiting.append(Call(future, fn, args, kwargs))
        self._threads.submit(self._run_some)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """See `concurrent.futures.Executor.shutdown`; the cluster itself goes on."""
        self._threads.shutdown(wait=wait, cancel_futures=cancel_futures)
        self._watch.close()

    def _run_some(self) -> None:
        """Take a fair share of what waits and run it as one task."""
        share = min(len(self._waiting) // self._lanes + 1, _MOST_IN_A_TASK)
        calls: list[Call] = []
        while len(calls) < share:
            try:
                calls.append(self._waiting.popleft())
            except IndexError:
                break
        if calls:
            self._run(calls)

    def _run(self, calls: list[Call]) -> None:
        tasks = [(call.function, call.args, call.kwargs) for call in calls]
        try:
            (answers,) = self._context.parallelize([tasks], 1).map(_call_all).collect()
        except Exception as error:
            # One that takes its worker with it time and again must not take the others of its task along.
            for call in calls:
                if len(calls) > 1 and not self._watch.is_lost:
                    self._run([call])
                else:
                    call.future.set_exception(self._reason(error))
            return
        for call, (value, raised) in zip(calls, answers, strict=True):
            call.future.set_exception(raised) if raised else call.future.set_result(value)

    def _reason(self, error: Exception) -> Exception:
        """Why a task alone came to nothing: the cluster, the disk of a worker, or else what it had to do."""
        if self._watch.is_lost:
            return lost(self._master)
        if _DISK_FULL in str(error):
            return OSError(errno.ENOSPC, f"{_DISK_FULL} of a worker")
        return BrokenProcessPool(type(error).__name__)


def _call_all(tasks: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]]) -> list[tuple[Any, Any]]:
    """What every function gave or raised; runs on the cluster."""
    return [_call(*task) for task in tasks]


def _call(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, Any]:
    try:
        return function(*args, **kwargs), None
    except Exception as error:
        return None, error
