"""The way to a Spark cluster: one that is not there, has no worker or cannot run the program is a clear error."""

from __future__ import annotations

import importlib
import os
import sys
import time
from typing import Any, Final
from urllib.parse import urlsplit

from graph.errors import RemoteError, UsageError

_START_SECONDS: Final = 60


def connect(master: str) -> Any:
    """The context of a program on the cluster of a Spark master, "spark://host:7077".

    Raises:
        UsageError: Spark is not installed.
        RemoteError: there is no cluster, it has no worker for us, or none that can run the program.
    """
    try:
        from pyspark import SparkConf, SparkContext
    except ModuleNotFoundError:
        raise UsageError("pyspark is not installed", advice="pip install 'hankeverkko[spark]'") from None
    settings = SparkConf().setMaster(master).setAppName("hankeverkko")
    settings.set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
    settings.set("spark.log.level", "ERROR")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if urlsplit(master).hostname in {"127.0.0.1", "localhost"}:
        settings.set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1")
    try:
        context = SparkContext(conf=settings)
    except Exception as error:
        raise _unreachable(master, f"does not answer ({type(error).__name__})") from None
    if not master.startswith("local"):
        _await_worker(context, master)
    try:
        context.parallelize([__name__], 1).map(_import).collect()
    except Exception:
        context.stop()
        advice = "install it there as it is here, and name its Python with PYSPARK_PYTHON"
        raise RemoteError("the workers of the cluster cannot run the program", where=master, advice=advice) from None
    return context


def _import(module: str) -> str:
    """Import a module of the program on the cluster, as pickled functions will."""
    return importlib.import_module(module).__name__


def _await_worker(context: Any, master: str) -> None:
    """Spark would wait for its first worker for ever."""
    for _ in range(_START_SECONDS * 4):
        if context._jsc is None:
            raise _unreachable(master, "has gone")
        if context._jsc.sc().getExecutorMemoryStatus().size() > 1:
            return
        time.sleep(0.25)
    context.stop()
    raise _unreachable(master, "gives us no worker")


def _unreachable(master: str, what: str) -> RemoteError:
    return RemoteError(f"the Spark master {what}", where=master, advice="see whether it and its workers run")
