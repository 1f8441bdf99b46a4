"""What memory a process may still take: what the machine has free, within the limit of the group it runs in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_ROOT: Final = Path("/")
_AVAILABLE: Final = re.compile(r"^MemAvailable: +(\d+) kB$", re.MULTILINE)


def free_memory(root: Path = _ROOT) -> int:
    """Bytes that may still be taken; 0 where the system does not say.

    Args:
        root: where the system's files are.

    Linux says what is free in `/proc/meminfo` (proc(5)). A container or a service may have a limit of its own, by
    control groups of version 1 or 2, each group within those above it (cgroups(7)).
    """
    available = _AVAILABLE.search(_read(root / "proc/meminfo"))
    return min([int(available[1]) * 1024, *_limits(root)]) if available else 0


def _limits(root: Path) -> Iterator[int]:
    """The limits of the groups that this process is in."""
    groups = root / "sys/fs/cgroup"
    for line in _read(root / "proc/self/cgroup").splitlines():
        _, controllers, path = line.split(":", 2)
        if not controllers:
            top, name = groups, "memory.max"
        elif "memory" in controllers.split(","):
            top, name = groups / "memory", "memory.limit_in_bytes"
        else:
            continue
        own = top / path.lstrip("/")
        for folder in (own, *own.parents):
            if folder.is_relative_to(top) and (limit := _read(folder / name).strip()).isdecimal():
                yield int(limit)


def _read(file: Path) -> str:
    """The text of a file of the system, empty where there is none."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
