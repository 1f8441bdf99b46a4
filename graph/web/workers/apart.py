"""Runs a module of ours in a process of its own, which ends with whoever waits for it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


@asynccontextmanager
async def run_apart(module: str, *arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The process of `python -m MODULE ARGUMENT...`, its output to be read; it is killed where the block ends first."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        # What it says when it dies can hold parts of the data.
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
