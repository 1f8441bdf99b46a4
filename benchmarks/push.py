"""The claims about a push: it goes on after its server was killed, and a second one sends nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

import pyoxigraph

from benchmarks.serve import build_release
from benchmarks.servers import Server, free_port, wait_for
from graph.errors import RemoteError
from graph.push import Target, push
from graph.release import find_release
from graph.store.channel import Answer, Channel
from graph.vocabulary import BASE

WAYS: Final = ("graphs", "updates")
"""Whole graphs by the Graph Store Protocol, and updates of at most 1,000 triples."""


class Step(NamedTuple):
    """One push: seconds of CPU here and in the server, requests, bytes sent, and graphs sent and kept."""

    name: str
    ours: float
    server: float
    wall: float
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
            f"push in {self.way}: {self.statements:,} statements, {whole} in the server's files",
            f"{'':10} {'CPU s':>8} {'server':>8} {'wall s':>8} {'requests':>9} {'MB sent':>8} {'sent':>5} {'kept':>5}",
        ]
        return lines + [
            f"{one.name:10} {one.ours:>8.1f} {one.server:>8.1f} {one.wall:>8.1f} {one.requests:>9,} "
            f"{one.sent / 1e6:>8.1f} {one.graphs:>5} {one.kept:>5}"
            for one in self.steps
        ]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {"name": f"push in {self.way}", **self._asdict(), "steps": [one._asdict() for one in self.steps]}


def measure_pushing(source: Path | None) -> list[Pushing]:
    """Push the release of a data folder, or of the shipped examples, into an `oxigraph` server in both ways.

    Raises:
        BenchmarkError: the server does not start.
    """
    with tempfile.TemporaryDirectory() as folder:
        if source is None:
            source = Path(folder) / "data"
            build_release(source, [])
        dump = find_release(source) / "dumps" / "public.nq"
        return [_push_in(way, dump, Path(folder) / way) for way in WAYS]


def _push_in(way: str, dump: Path, folder: Path) -> Pushing:
    with _oxigraph(folder) as server:
        killed = _step("killed", way, dump, server, fatal=dump.stat().st_size // 4)
    with _oxigraph(folder) as server:
        steps = (killed, _step("resumed", way, dump, server), _step("again", way, dump, server))
    there, here = pyoxigraph.Store.read_only(str(folder)), pyoxigraph.Store()
    here.bulk_load(path=dump, format=pyoxigraph.RdfFormat.N_QUADS)
    is_whole = len(there) == len(here) and all(quad in there for quad in here)
    return Pushing(way, len(here), steps, is_whole)


def _step(name: str, way: str, dump: Path, server: Server, fatal: int = 0) -> Step:
    """Push once; with `fatal` the server is killed when so many bytes have been sent."""
    channel = _CountingChannel(server.pid if fatal else 0, fatal)
    target = Target(server.address, channel=channel, graph_store="" if way == "graphs" else f"{server.address}/none")
    cpu, wall, before = time.process_time(), time.perf_counter(), server.cpu()
    sent = kept = 0
    try:
        result = push(dump, target, f"{BASE}graph/", fill_default=False, progress=lambda *_: None)
        sent, kept = result.sent, result.kept
    except RemoteError:
        if not fatal:
            raise
    finally:
        target.store.close()
    ours, seconds = time.process_time() - cpu, time.perf_counter() - wall
    return Step(name, ours, server.cpu() - before, seconds, channel.requests, channel.bytes, sent, kept)


class _CountingChannel(Channel):
    """Counts what goes out, and kills the server in the middle of it."""

    def __init__(self, victim: int, fatal: int) -> None:
        super().__init__(timeout=1_800, tries=2, pause=0)
        self.requests = self.bytes = 0
        self._victim, self._fatal = victim, fatal

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
        if self._victim and self.bytes > self._fatal:
            os.kill(self._victim, 9)
            self._victim = 0


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
