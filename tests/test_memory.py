"""Free memory is what the machine has free, within the limits of the groups that a process runs in."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.memory import free_memory

MACHINE = {"proc/meminfo": "MemTotal:  9000 kB\nMemAvailable:    8000 kB\n"}
FREE = 8000 * 1024


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, FREE),
        ({"proc/self/cgroup": "0::/\n"}, FREE),
        ({"proc/self/cgroup": "0::/\n", "sys/fs/cgroup/memory.max": "max\n"}, FREE),
        ({"proc/self/cgroup": "0::/\n", "sys/fs/cgroup/memory.max": "5000\n"}, 5000),
        ({"proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/memory.max": "6000\n"}, 6000),
        (
            {
                "proc/self/cgroup": "0::/a/b\n",
                "sys/fs/cgroup/a/memory.max": "6000\n",
                "sys/fs/cgroup/a/b/memory.max": "7000\n",
            },
            6000,
        ),
        (
            {
                "proc/self/cgroup": "2:cpu:/\n4:memory:/x\n0::/\n",
                "sys/fs/cgroup/memory/x/memory.limit_in_bytes": "4000\n",
            },
            4000,
        ),
        ({"proc/self/cgroup": "4:memory:/\n", "sys/fs/cgroup/memory/memory.limit_in_bytes": "9" * 19}, FREE),
    ],
)
def test_the_least_of_the_limits_counts(tmp_path: Path, files: dict[str, str], expected: int) -> None:
    for name, text in (MACHINE | files).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert free_memory(tmp_path) == expected


def test_a_system_that_does_not_say_has_none(tmp_path: Path) -> None:
    assert free_memory(tmp_path) == 0
