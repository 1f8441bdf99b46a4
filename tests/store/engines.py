"""Starts other SPARQL servers on loopback: the `oxigraph` program, and Virtuoso 7 as a bulk-loaded read replica."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest
import urllib3

from benchmarks.virtuoso import COMMAND, is_installed, write_settings

START_SECONDS = 120


@contextmanager
def oxigraph(folder: Path, *options: str, port: int = 0) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """The address of an `oxigraph` server over a folder, and its process."""
    port = port or free_port()
    program = Path(sys.executable).with_name("oxigraph")
    command: list[str | Path] = [program, "serve", "--location", folder, "--bind", f"127.0.0.1:{port}", *options]
    address = f"http://127.0.0.1:{port}/query"
    with running(command, folder.parent, address) as server:
        yield address, server


@contextmanager
def virtuoso(folder: Path, files: Sequence[Path], *, ceiling: int = 100_000, more: str = "") -> Iterator[str]:
    """The address of a Virtuoso that has bulk-loaded the quads of files in a new folder.

    The test is skipped where Virtuoso is not installed, never in CI.
    """
    if not is_installed():
        missing = "Virtuoso is not installed: apt-get install virtuoso-opensource-7-bin"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    folder.mkdir()
    port, sql_port = write_settings(folder, ceiling=ceiling, more=more)
    for file in files:
        shutil.copy(file, folder / file.name)
    address = f"http://127.0.0.1:{port}/sparql"
    with running(COMMAND, folder, address):
        commands = "".join(f"ld_dir('.', '{file.name}', 'urn:unused');" for file in files)
        load = ["isql-vt", f"127.0.0.1:{sql_port}", "dba", "dba", f"exec={commands} rdf_loader_run();"]
        subprocess.run(load, cwd=folder, check=True, capture_output=True, timeout=START_SECONDS)
        yield address


@contextmanager
def running(command: Sequence[str | Path], folder: Path, endpoint: str) -> Iterator[subprocess.Popen[bytes]]:
    """A server that answers at its address, ended afterwards."""
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            wait_for(endpoint, server)
            yield server
        finally:
            server.kill()


def wait_for(endpoint: str, server: subprocess.Popen[bytes]) -> None:
    """Return when the server answers a query."""
    with urllib3.PoolManager(retries=False, timeout=10) as pool:
        for _ in range(START_SECONDS * 5):
            assert server.poll() is None, "the server has ended"
            try:
                if pool.request("GET", f"{endpoint}?{urlencode({'query': 'ASK {}'})}").status == 200:
                    return
            except urllib3.exceptions.HTTPError:
                time.sleep(0.2)
    raise AssertionError("the server does not start")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
