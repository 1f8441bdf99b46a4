"""Runs a command and kills it before its nth change to files: every moment that differs from others on disk."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]

# The command runs in a copy of a process that has imported it and opened no store. A hook sees what Python changes,
# before it does; what the store writes by itself lies between two of these.
_STARTER = """
import os, signal, sys
from graph.cli import run
from graph.cli import app, edition, forget, publish, resolve
CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.truncate", "os.symlink", "os.link"}
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
def run_until(last, folder):
    seen = 0
    def look(event, args):
        nonlocal seen
        if event in CHANGES or (event == "open" and args[2] & WRITES and str(args[0]) != os.devnull):
            counts = not folder or folder in {os.path.dirname(str(path)) for path in args[:2]}
            seen += counts
            if counts and seen == last:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(look)
    return 4 + run(sys.argv[1:])
for line in sys.stdin:
    sys.stdout.flush()
    last, _, folder = line.strip().partition(" ")
    one = os.fork()
    if not one:
        os.dup2(2, 1)
        os._exit(run_until(int(last), folder))
    print(os.waitstatus_to_exitcode(os.waitpid(one, 0)[1]), flush=True)
"""


class Starter:
    """Starts one command again and again."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def kill_at(self, change: int, folder: Path | None = None) -> bool:
        """Run the command until just before its nth change; false where it ended before that, with status 0 or 1.

        With a folder only changes to what stands in itself count.
        """
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{change} {folder or ''}\n")
        self._process.stdin.flush()
        status = int(self._process.stdout.readline())
        assert status in {-9, 4, 5}, status
        return status == -9


@contextmanager
def starting(*words: str) -> Iterator[Starter]:
    """What starts a command of the program."""
    command = [sys.executable, "-c", _STARTER, *words]
    with subprocess.Popen(command, cwd=_ROOT, stdin=-1, stdout=-1, stderr=subprocess.DEVNULL, text=True) as process:
        yield Starter(process)
        assert process.stdin
        process.stdin.close()
