"""Errors that end in another thread than the one that asked."""

from __future__ import annotations

import gc
import sys
import threading
from unittest import mock


def end_elsewhere(errors: list[BaseException]) -> list[object]:
    """Lets go of the errors in another thread; what went wrong there that nobody could be told."""

    def end() -> None:
        errors.clear()
        gc.collect()

    left: list[object] = []
    with mock.patch.object(sys, "unraisablehook", left.append):
        thread = threading.Thread(target=end)
        thread.start()
        thread.join()
    return left
