"""The claims about a push: it goes on after its server was killed, and a second one sends nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple
from unittest.mock import patch

import pyoxigraph

from benchmarks.serve import build_release
from benchmarks.servers import Server, forget_peak, free_port, peak_of, wait_for
from benchmarks.virtuoso import OWNER, is_installed, virtuoso
from graph.errors import RemoteError
from graph.push import Target, push
from graph.release import find_release
from graph.store.channel import Answer, Channel
from graph.store.loading import load_file
from graph.vocabulary import BASE


class Step(NamedTuple):
    """One push: CPU seconds and peaks of memory here and in the server, requests, bytes sent, graphs sent and kept."""

    name: str
    ours: float
    server: float
    wall: float
    memory: int
    server_memory: int
    requests: int
    sent: int
    graphs: int
    kept: int


class Pushing(NamedTuple):
    """A release pushed in one way: until the server was killed, on from there, and once more."""

    way: str
    statements: int
    steps: tuple[Step, ...]
    is_whole: bool
    """Whether every statement is in the server's own files afterwards, and no other."""

    @property
    def holds(self) -> bool:
        """Whether the claims hold."""
        return self.is_whole and not self.steps[-1].graphs

    def describe(self) -> list[str]:
        """The figures as a table."""
        whole = "all of them" if self.is_whole else "NOT all of them"
        lines = [
            f"push in {self.way}: {self.statements:,} statements, {whole} in the server",
            f"{'':10} {'CPU s':>8} {'server':>8} {'wall s':>8} {'MB':>6} {'server':>7}  requests  MB sent sent kept",
        ]
        return lines + [
            f"{one.name:10} {one.ours:>8.1f} {one.server:>8.1f} {one.wall:>8.1f} {one.memory / 1e6:>6.0f} "
            f"{one.server_memory / 1e6:>7.0f} {one.requests:>9,} {one.sent / 1e6:>8.1f} {one.graphs:>4} {one.kept:>4}"
            for one in self.steps
        ]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {"name": f"push in {self.way}", **self._asdict(), "steps": [one._asdict() for one in self.steps]}


def measure_pushing(source: Path | None) -> list[Pushing]:
    """Push the release of a data folder, or of the shipped examples, in every way that this machine has a server for.

    Raises:
        BenchmarkError: the server does not start.
    """
    with tempfile.TemporaryDirectory() as folder:
        if source is None:
            source = Path(folder) / "data"
            build_release(source, [])
        dump = find_release(source) / "dumps" / "public.nq"
        with patch.dict(os.environ, OWNER):
            return [_push_in(way, dump, Path(folder) / way.name.replace(" ", "-")) for way in _ways()]


class _Way(NamedTuple):
    """How graphs go, small ones whole or all in updates, into what."""

    name: str
    start: Callable[[Path], AbstractContextManager[Server]]
    by_graph: bool
    read: Callable[[Path], pyoxigraph.Store] | None
    """The statements in the server's own files; nothing where we cannot read them, and its word has to do."""


def _ways() -> list[_Way]:
    ways = [_Way("graphs", _oxigraph, True, _read_store), _Way("updates", _oxigraph, False, _read_store)]
    return [*ways, _Way("updates into Virtuoso", virtuoso, False, None)] if is_installed() else ways


def _read_store(folder: Path) -> pyoxigraph.Store:
    return pyoxigraph.Store.read_only(str(folder))


def _push_in(way: _Way, dump: Path, folder: Path) -> Pushing:
    with way.start(folder) as server:
        killed = _step("killed", way, dump, server, fatal=dump.stat().st_size // 4)
    with way.start(folder) as server:
        steps = (killed, _step("resumed", way, dump, server), _step("again", way, dump, server))
    # With the merge of the graphs, which a push keeps in a default graph of the server's own.
    here = pyoxigraph.Store()
    load_file(here, dump)
    merged = sum(1 for _ in here.quads_for_pattern(None, None, None, pyoxigraph.DefaultGraph()))
    if way.read:
        there = way.read(folder)
        is_whole = len(there) == len(here) and all(quad in there for quad in here)
    else:
        # The last push read every graph back, and found it to be equal.
        is_whole = not steps[-1].graphs
    return Pushing(way.name, len(here) - merged, steps, is_whole)


def _step(name: str, way: _Way, dump: Path, server: Server, fatal: int = 0) -> Step:
    """Push once; with `fatal` the server is killed when so many bytes have been sent."""
    channel = _CountingChannel(server, fatal)
    # Virtuoso gives no answer at all to an address below its endpoint.
    nowhere = f"{server.address.rpartition('/')[0]}/none"
    target = Target(server.address, channel=channel, graph_store="" if way.by_graph else nowhere)
    forget_peak()
    cpu, wall, before = time.process_time(), time.perf_counter(), server.cpu()
    sent = kept = 0
    try:
        result = push(dump, target, f"{BASE}graph/", progress=lambda *_: None)
        sent, kept = result.sent, result.kept
    except RemoteError:
        if not fatal:
            raise
    finally:
        target.store.close()
    ours, seconds = time.process_time() - cpu, time.perf_counter() - wall
    used, peak = channel.last if channel.last.cpu else _Use(server.cpu(), server.memory())
    memory = peak_of("self")
    return Step(
        name, ours, used - before, seconds, memory, peak, channel.requests, channel.bytes, sent, kept
    )  # fmt: skip


class _Use(NamedTuple):
    """Seconds of CPU and peak of memory of a server."""

    cpu: float
    memory: int


class _CountingChannel(Channel):
    """Counts what goes out, and kills the server in the middle of it; `last` is what it had used by then."""

    def __init__(self, server: Server, fatal: int) -> None:
        super().__init__(timeout=1_800, tries=2, pause=0)
        self.requests = self.bytes = 0
        self.last = _Use(0, 0)
        self._server, self._fatal = server, fatal

    def send(
        self, method: str, address: str, *, headers: Mapping[str, str], body: bytes | IO[bytes] | None = None
    ) -> Answer:
        self.requests += 1
        if isinstance(body, bytes):
            self._count(len(body))
        elif body is not None:
            body = _CountedStream(body, self._count)  # type: ignore[assignment]
        return super().send(method, address, headers=headers, body=body)

    def _count(self, size: int) -> None:
        self.bytes += size
        if self._fatal and self.bytes > self._fatal:
            self.last = _Use(self._server.cpu(), self._server.memory())
            os.kill(self._server.pid, signal.SIGKILL)
            self._fatal = 0


class _CountedStream:
    """A stream that tells how much of it is read."""

    def __init__(self, stream: IO[bytes], count: Any) -> None:
        self._stream, self._count = stream, count

    def read(self, size: int = -1) -> bytes:
        content = self._stream.read(size)
        self._count(len(content))
        return content

    def seek(self, place: int, whence: int = 0) -> int:
        return self._stream.seek(place, whence)


@contextmanager
def _oxigraph(folder: Path) -> Iterator[Server]:
    port = free_port()
    program = Path(sys.executable).with_name("oxigraph")
    command = [str(program), "serve", "--location", str(folder), "--bind", f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}/query"
        wait_for(process, address)
        yield Server(address, process.pid)
    finally:
        process.kill()
        process.wait()
