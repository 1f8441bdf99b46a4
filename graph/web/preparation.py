"""Makes what an edition keeps beside its quads (answers, index, networks, counts, checks, dumps) beforehand."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final

from graph.store import EmbeddedStore
from graph.web.changes import read_changes
from graph.web.dumps import make_dumps
from graph.web.edition import Edition, read_edition
from graph.web.network.networks import Networks
from graph.web.pages.hubs import keep_sections
from graph.web.problems import not_yet
from graph.web.quality import read_quality
from graph.web.search.index import keep_index
from graph.web.statistics import read_statistics
from graph.web.workers.apart import run_apart
from graph.web.workers.sandbox import end_with_parent

LOG: Final = logging.getLogger("hankeverkko.web")
_NICENESS: Final = 10
_HEAD_START: Final = 1.0
"""Seconds in which the first requests go before, unless one of them asks for a piece."""
_RETRY_SECONDS: Final = 30


class Piece(StrEnum):
    """A piece by the part of the site that shows it."""

    SEARCH = "search"
    NETWORK = "network"
    PAGES = "pages"
    QUALITY = "quality"
    CATALOGUE = "catalogue"


def _make_networks(edition: Edition) -> None:
    Networks(edition, EmbeddedStore.open(edition.store)).make_all()


def _keep_sections(edition: Edition) -> None:
    def make(path: Path) -> None:
        keep_sections(EmbeddedStore.open(edition.store), edition.base, path)

    edition.keep(edition.sections.name, make)


def _make_quality(edition: Edition) -> None:
    read_quality(edition, read_statistics(edition))


def _make_catalogue(edition: Edition) -> None:
    read_statistics(edition)
    read_changes(edition)
    make_dumps(edition)


_MAKERS: Final[Mapping[Piece, Callable[[Edition], object]]] = {
    Piece.SEARCH: keep_index,
    Piece.NETWORK: _make_networks,
    Piece.PAGES: _keep_sections,
    Piece.QUALITY: _make_quality,
    Piece.CATALOGUE: _make_catalogue,
}


def prepare(edition: Edition, pieces: Iterable[Piece] = Piece, tell: Callable[[Piece], None] | None = None) -> None:
    """Make the pieces that the edition does not have yet.

    Args:
        edition: what they are made of, and where they are kept.
        pieces: which ones, in their order.
        tell: told of each when it is there.

    Raises:
        OSError: one cannot be written.
    """
    for piece in pieces:
        _MAKERS[piece](edition)
        if tell:
            tell(piece)


class Preparation:
    """The making of an edition's pieces by a process of low priority, so that requests are answered meanwhile.

    Args:
        edition: what is served.
        patience: seconds for which a request waits for a piece.
    """

    def __init__(self, edition: Edition, patience: float) -> None:
        self._edition, self._patience = edition, patience
        self._made = {piece: asyncio.Event() for piece in Piece}
        self._wanted = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    @property
    def missing(self) -> list[str]:
        """The pieces that are not there yet."""
        return [piece.value for piece, made in self._made.items() if not made.is_set()]

    def start(self) -> None:
        """Begins, soon."""
        self._running = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Ends it, wherever it is; what is not finished is made again at the next start."""
        if self._running:
            self._running.cancel()
            with suppress(asyncio.CancelledError):
                await self._running

    async def wait(self, piece: Piece) -> None:
        """Comes back when the piece is there.

        Raises:
            ProblemError: that takes too long.
        """
        self._wanted.set()
        try:
            await asyncio.wait_for(self._made[piece].wait(), self._patience)
        except TimeoutError:
            raise not_yet("this part of the site is still being made from a new release", _RETRY_SECONDS) from None

    async def _run(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wanted.wait(), _HEAD_START)
        async with run_apart(__name__, str(self._edition.folder)) as process:
            await self._listen(process)

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        if process.stdout:
            async for line in process.stdout:
                self._made[Piece(line.decode().strip())].set()
        if await process.wait():
            LOG.error("%s could not be made beforehand; each is tried when it is asked for", ", ".join(self.missing))
            for made in self._made.values():
                made.set()
        else:
            LOG.info("%s are there", ", ".join(self._made))


def main() -> None:
    """Prepares the edition in the folder that the argument names, and writes a line for each piece."""
    end_with_parent(signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to the whole group
    os.nice(_NICENESS)
    prepare(read_edition(Path(sys.argv[1])), tell=_tell)


def _tell(piece: Piece) -> None:
    sys.stdout.write(f"{piece}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
