"""Keeps Python's cycle collector off where many records pass that hold no cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep the cycle collector from looking through records again and again: they are tuples and hold no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # What was made goes to the oldest generation unseen, or the next tuple would start a look through it all.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
