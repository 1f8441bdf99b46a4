"""The way to a Spark cluster: one that is not there, cannot run the program, or goes while it does is a clear error."""

from __future__ import annotations

import importlib
import os
import socket
import sys
import time
from contextlib import suppress
from threading import Event, Thread
from typing import Any, Final
from urllib.parse import urlsplit

from graph.errors import RemoteError, UsageError

PATIENCE_SECONDS: Final = 60
"""How long a program waits for its first worker, or for a new one when it has lost all."""

_ANSWER_SECONDS: Final = 10


def connect(master: str, cores: int = 0) -> Any:
    """The context of a program on the cluster of a Spark master, "spark://host:7077".

    Args:
        master: its address; of several, "spark://one:7077,other:7077", one has to be there.
        cores: of the workers that the program takes at most, so that others find some; 0 for all.

    Raises:
        UsageError: Spark is not installed.
        RemoteError: there is no cluster, it has no worker for us, or none that can run the program.
    """
    try:
        from pyspark import SparkConf, SparkContext
    except ModuleNotFoundError:
        raise UsageError("pyspark is not installed", advice="pip install 'hankeverkko[spark]'") from None
    _check_listening(master)
    settings = SparkConf().setMaster(master).setAppName("hankeverkko")
    settings.set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
    settings.set("spark.log.level", "ERROR")
    if cores:
        settings.set("spark.cores.max", str(cores))
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if urlsplit(master).hostname in {"127.0.0.1", "localhost"}:
        settings.set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1")
    try:
        context = SparkContext(conf=settings)
    except Exception as error:
        raise lost(master, f"does not take us ({type(error).__name__})") from None
    if not master.startswith("local"):
        _await_worker(context, master)
    try:
        context.parallelize([__name__], 1).map(_import).collect()
    except Exception:
        context.stop()
        advice = "install it there as it is here, and name its Python with PYSPARK_PYTHON"
        raise RemoteError("the workers of the cluster cannot run the program", where=master, advice=advice) from None
    return context


class Watch:
    """Ends the jobs of a program when its cluster has gone, or has had no worker for a minute: Spark waits for ever.

    Args:
        context: of the program.
    """

    def __init__(self, context: Any) -> None:
        self._context = context
        self._ended, self._is_lost = Event(), False
        self._thread = Thread(target=self._look, daemon=True)
        self._thread.start()

    @property
    def is_lost(self) -> bool:
        """Whether the cluster has gone, or its workers."""
        return self._is_lost or _count_workers(self._context) is None

    def close(self) -> None:
        """Look no longer, and let go of the cluster, which itself goes on."""
        self._ended.set()
        self._thread.join()
        with suppress(Exception):  # where the cluster has gone there is nothing to let go of
            self._context.stop()

    def _look(self) -> None:
        without = 0
        while not self._ended.wait(1):
            count = _count_workers(self._context)
            without = 0 if count else without + 1
            if count is None or without >= PATIENCE_SECONDS:
                self._is_lost = True
                # Again and again: a task may have been on its way.
                with suppress(Exception):
                    self._context.cancelAllJobs()


def _count_workers(context: Any) -> int | None:
    """How many workers a program has; nothing when the cluster has let go of it."""
    try:
        return None if context._jsc.sc().isStopped() else int(context._jsc.sc().getExecutorMemoryStatus().size()) - 1
    except Exception:
        return None


def lost(master: str, what: str = "or all of its workers have gone") -> RemoteError:
    """The error of a master without which the work cannot go on."""
    return RemoteError(f"the Spark master {what}", where=master, advice="see whether it and its workers run")


def _check_listening(master: str) -> None:
    """Spark itself would try for a minute, and end its process."""
    if not master.startswith("spark://"):
        return
    for one in master.removeprefix("spark://").split(","):
        parts = urlsplit(f"//{one}")
        try:
            address = (parts.hostname or "", parts.port or 7077)
            socket.create_connection(address, timeout=_ANSWER_SECONDS).close()
        except (OSError, ValueError):
            continue
        return
    raise lost(master, "does not answer")


def _import(module: str) -> str:
    """Import a module of the program on the cluster, as pickled functions will."""
    return importlib.import_module(module).__name__


def _await_worker(context: Any, master: str) -> None:
    """Spark would wait for its first worker for ever."""
    for _ in range(PATIENCE_SECONDS * 4):
        count = _count_workers(context)
        if count is None:
            raise lost(master, "has gone")
        if count:
            return
        time.sleep(0.25)
    context.stop()
    advice = "see whether its workers run, or wait until another program lets go of them (--jobs limits what one takes)"
    raise RemoteError("the Spark master has no worker for us", where=master, advice=advice)
