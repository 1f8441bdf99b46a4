"""A server of the site as `hankeverkko serve` runs it, in a process of its own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote
from urllib.request import urlopen

_STARTS = 180.0
"""Seconds a server may take until all of the site is made, on a machine that is busy with other things too."""


class Live(NamedTuple):
    """A running server: its address without a slash at the end."""

    address: str

    def first(self, kind: str, words: str = "") -> str:
        """The path of the page of the first thing of a kind that the search finds."""
        return re.sub(r"^.*/id/", "/doc/", self.iri(kind, words))

    def iri(self, kind: str, words: str = "") -> str:
        """The identifier of the first thing of a kind that the search finds."""
        with urlopen(f"{self.address}/search.json?type={kind}&q={words}") as answer:  # noqa: S310 (our own server)
            rows: list[dict[str, Any]] = json.load(answer)["results"]["bindings"]
        return str(rows[0]["thing"]["value"])

    def ask(self, query: str) -> list[dict[str, str]]:
        """The rows of a SPARQL answer, by variable."""
        with urlopen(f"{self.address}/sparql?format=json&query={quote(query)}") as answer:  # noqa: S310 (our own server)
            rows: list[dict[str, Any]] = json.load(answer)["results"]["bindings"]
        return [{name: str(value["value"]) for name, value in row.items()} for row in rows]


@contextmanager
def serve(data: Path) -> Iterator[Live]:
    """Serves a data folder on a free port of this machine while the block runs."""
    command = [
        str(Path(sys.executable).with_name("hankeverkko")),
        "serve",
        "--data",
        str(data),
        "--port",
        "0",
        "--workers",
        "2",
    ]
    with (data.parent / "serve.log").open("w+", encoding="utf-8") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            yield Live(_wait(server, Path(log.name)))
        finally:
            server.terminate()
            server.wait(20)


def _wait(server: subprocess.Popen[bytes], log: Path) -> str:
    until = time.monotonic() + _STARTS
    while time.monotonic() < until and server.poll() is None:
        match = re.search(r"http://127\.0\.0\.1:[1-9]\d*", log.read_text(encoding="utf-8"))
        if match and _is_made(match[0]):
            return match[0]
        time.sleep(0.05)
    raise RuntimeError(f"the server did not start: {log.read_text(encoding='utf-8')}")


def _is_made(address: str) -> bool:
    """Whether every part of the site answers: what is still being made is a 503 to who does not wait for it."""
    try:
        with urlopen(f"{address}/healthz") as answer:  # noqa: S310 (our own server)
            return not json.load(answer)["preparing"]
    except OSError:
        return False
