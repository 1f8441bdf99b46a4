"""Starts the SPARQL servers that are compared: ours, and the peers in an environment of their own."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode, urlsplit

from benchmarks.load import connect
from benchmarks.measure import BenchmarkError
from benchmarks.peers import install_peers
from graph.release import find_release

PEERS: Final = ("rdflib-endpoint==0.6.3", "uvicorn==0.54.0", "oxigraph==0.5.13")
OURS: Final = "hankeverkko"
TIME_LIMIT: Final = 10.0
_START_SECONDS: Final = 600


def command_of(server: str, data: Path, port: int, time_limit: float) -> tuple[list[str], str]:
    """How a server is started over the current release of the data folder, and the path of its endpoint."""
    release = find_release(data)
    if server == OURS:
        words = [sys.executable, "-c", "from graph.cli import main; main()", "serve", "--data", str(data)]
        return [*words, "--port", str(port), "--time-limit", f"{time_limit:g}"], "/sparql"
    program = str(install_peers(PEERS) / server)
    if server == "oxigraph":
        words = [program, "serve-read-only", "--location", str(release / "store")]
        return [*words, "--bind", f"127.0.0.1:{port}"], "/query"
    dump = str(release / "dumps" / "public.nq")
    return [program, "serve", "--host", "127.0.0.1", "--port", str(port), dump], "/"


class Server(NamedTuple):
    """A server that runs: the address of its endpoint and its process."""

    address: str
    pid: int

    def cpu(self) -> float:
        """Seconds of a processor that it and its children have used; 0 where the platform does not say (proc(5))."""
        return _read_cpu(self.pid) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> int:
        """The peak of its memory in bytes; 0 where the platform does not say."""
        return peak_of(str(self.pid))


def peak_of(process: str) -> int:
    """The peak of memory of a process (its number, or "self") in bytes; 0 where the platform does not say (proc(5))."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0
    return 1024 * next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")), 0)


def forget_peak() -> None:
    """Count the peak of this process's memory from now on, where the platform can (proc(5))."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _read_cpu(pid: int) -> int:
    """Clock ticks of a process with its children, those that have ended too."""
    folder = Path(f"/proc/{pid}")
    try:
        fields = (folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        children = [one.read_text(encoding="ascii").split() for one in folder.glob("task/*/children")]
    except OSError:
        return 0
    return sum(map(int, fields[11:15])) + sum(_read_cpu(int(child)) for some in children for child in some)


@contextmanager
def running(server: str, data: Path, time_limit: float = TIME_LIMIT) -> Iterator[Server]:
    """The server, while it runs; ours gives a query so many seconds.

    Raises:
        BenchmarkError: it does not start.
    """
    port = free_port()
    command, path = command_of(server, data, port, time_limit)
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            address = f"http://127.0.0.1:{port}{path}"
            wait_for(process, address)
            yield Server(address, process.pid)
        finally:
            process.terminate()
            try:
                process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def count_rows(address: str, query: str) -> int:
    """How many rows the endpoint answers with.

    Raises:
        BenchmarkError: it does not answer.
    """
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/sparql-results+json"}
    with closing(connect(address)) as connection:
        connection.request("POST", urlsplit(address).path, urlencode({"query": query}), headers)
        response = connection.getresponse()
        body = response.read()
    if response.status != http.client.OK:
        raise BenchmarkError(f"the server answered with {response.status}", where=address)
    return len(json.loads(body)["results"]["bindings"])


def send_load(order: dict[str, object]) -> dict[str, Any]:
    """What `benchmarks.load` measured, in a process of its own.

    Raises:
        BenchmarkError: the server has gone.
    """
    command = [sys.executable, "-m", "benchmarks.load"]
    done = subprocess.run(command, input=json.dumps(order).encode(), stdout=subprocess.PIPE, check=False)
    if done.returncode:
        raise BenchmarkError("the load could not be sent", where=str(order["address"]))
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def wait_for(process: subprocess.Popen[bytes], address: str) -> None:
    """Until the server answers a query.

    Raises:
        BenchmarkError: it does not start.
    """
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            if count_rows(address, "SELECT * { VALUES ?x { 1 } }") == 1:
                return
        except (OSError, BenchmarkError, http.client.HTTPException):
            time.sleep(0.2)
    raise BenchmarkError("the server does not start", where=address)
