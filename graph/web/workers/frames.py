"""What a worker and the pool say to each other: a letter, a length, and so many bytes."""

from __future__ import annotations

import os
import struct
from typing import Final

HEAD: Final = struct.Struct(">cI")

QUESTION: Final = b"Q"
"""From the pool: a question as JSON."""
READY: Final = b"R"
"""From a worker, once: what guards it, as JSON."""
PART: Final = b"P"
"""From a worker: bytes of an answer."""
END: Final = b"E"
"""From a worker: the answer is whole; how it was written, as JSON."""
REFUSAL: Final = b"X"
"""From a worker: there is no answer; why, as JSON."""


def send_frame(descriptor: int, kind: bytes, content: bytes = b"") -> None:
    """Writes a frame to a blocking socket with write(2), since a worker may call no other."""
    view = memoryview(HEAD.pack(kind, len(content)) + content)
    while view:
        view = view[os.write(descriptor, view) :]


def receive_frame(descriptor: int) -> tuple[bytes, bytes] | None:
    """The next frame from a blocking socket; None when the other end has gone."""
    head = _receive(descriptor, HEAD.size)
    if head is None:
        return None
    kind, length = HEAD.unpack(head)
    content = _receive(descriptor, length)
    return None if content is None else (kind, content)


def _receive(descriptor: int, length: int) -> bytes | None:
    parts: list[bytes] = []
    while length:
        part = os.read(descriptor, min(length, 1 << 20))
        if not part:
            return None
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
