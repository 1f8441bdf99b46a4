"""Opens the edition of the current release; of a large one that is new it is made by a process of its own."""

from __future__ import annotations

import asyncio
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from graph.errors import HankeverkkoError
from graph.release import find_release
from graph.web.edition import Edition, is_made, open_edition
from graph.web.workers.apart import run_apart
from graph.web.workers.sandbox import end_with_parent

_SMALL: Final = 5_000_000
"""Bytes of a dump up to which an edition takes less time than another process to begin."""


async def open_apart(data: Path, mode: str) -> Edition:
    """The edition of a data folder's current release; who is cancelled meanwhile ends the process that makes it.

    Raises:
        ReleaseError: as for `graph.web.edition.open_edition`.
        InputError: as there.
    """
    if await asyncio.to_thread(_takes_long, data, mode):
        async with run_apart(__name__, str(data), mode) as process:
            await process.wait()
    # What the other process could not make fails here again, and says why.
    return await asyncio.to_thread(open_edition, data, mode)


def _takes_long(data: Path, mode: str) -> bool:
    dump = find_release(data) / "dumps" / "public.nq"
    return dump.is_file() and dump.stat().st_size > _SMALL and not is_made(data, mode)


def main() -> None:
    """Makes the edition of the data folder and in the mode that the arguments name."""
    end_with_parent(signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to the whole group
    with suppress(HankeverkkoError):
        open_edition(Path(sys.argv[1]), sys.argv[2])


if __name__ == "__main__":
    main()
