"""A worker: asks the release one question at a time, in a process that can do nothing else."""

from __future__ import annotations

import io
import json
import signal
import time
from typing import Any, Final, NamedTuple

from graph.errors import QueryError
from graph.saved.tokens import asks_elsewhere
from graph.store import EmbeddedStore
from graph.store.dataset import Dataset
from graph.store.writing import FormatError
from graph.web.workers import frames

_PART: Final = 256 * 1024


class AnswerTooLargeError(Exception):
    """The answer has more bytes than one may have."""


class Outlet(io.RawIOBase):
    """Passes an answer on in large parts, and stops it where it has more bytes than the limit."""

    def __init__(self, descriptor: int, limit: int) -> None:
        self._descriptor = descriptor
        self.limit = limit
        self._left = limit
        self._parts = bytearray()

    def writable(self) -> bool:
        """It only takes."""
        return True

    def write(self, content: Any) -> int:
        """Takes some bytes.

        Raises:
            AnswerTooLargeError: they are more than the answer may have.
        """
        self._left -= len(content)
        if self._left < 0:
            raise AnswerTooLargeError
        self._parts += content
        if len(self._parts) >= _PART:
            self.flush()
        return len(content)

    def flush(self) -> None:
        """Sends what is gathered."""
        if self._parts:
            frames.send_frame(self._descriptor, frames.PART, bytes(self._parts))
            self._parts.clear()


class Limits(NamedTuple):
    """Bytes of one answer, and seconds for one query."""

    answer: int
    time: float


def work(descriptor: int, store: EmbeddedStore, limits: Limits, base: str) -> None:
    """Answers the questions that come in, until the other end has gone.

    The pool kills a worker at the time limit; the alarm is for a pool that cannot.
    """
    while frame := frames.receive_frame(descriptor):
        signal.setitimer(signal.ITIMER_REAL, limits.time + 2)
        kind, content = answer(json.loads(frame[1]), store, Outlet(descriptor, limits.answer), base)
        signal.setitimer(signal.ITIMER_REAL, 0)
        frames.send_frame(descriptor, kind, json.dumps({**content, "cpu": time.process_time()}).encode())


def answer(question: dict[str, Any], store: EmbeddedStore, outlet: Any, base: str) -> tuple[bytes, dict[str, Any]]:
    """Sends the parts of an answer; the frame that ends it, or says why there is none."""
    text = question["text"]
    try:
        # It only words the error: the sandbox has no sockets.
        if asks_elsewhere(text):
            return _refuse("service", "SERVICE asks another server, and this endpoint asks none", "ask it yourself")
        dataset = Dataset(tuple(question["default_graphs"]), tuple(question["named_graphs"]))
        written = store.write(
            text, question["media_types"], outlet, dataset=dataset, max_rows=question["max_rows"], base=base
        )
        outlet.flush()
    except FormatError as error:
        return _refuse("format", error.what, error.advice)
    except QueryError as error:
        kind = "syntax" if error.place else "evaluation"
        return _refuse(kind, error.what, error.advice, error.place)
    except AnswerTooLargeError:
        return _refuse(
            "answer-size", f"the answer has more than {outlet.limit} bytes", "ask for less, with LIMIT for instance"
        )
    except MemoryError:
        return _refuse("memory", "the query takes more memory than it may", "ask for less at a time")
    return frames.END, {"media_type": written.media_type, "cut": written.cut}


def _refuse(
    kind: str, what: str, advice: str = "", place: tuple[int, int] | None = None
) -> tuple[bytes, dict[str, Any]]:
    return frames.REFUSAL, {"kind": kind, "what": what, "advice": advice, "place": place}
