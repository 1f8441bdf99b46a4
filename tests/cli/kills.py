"""Runs a command and kills it before its nth change to files: every moment that differs from others on disk."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_NEEDED = {"graph", "networkx", "typer", "xlsxwriter"}

# The command runs in a copy of a process that has imported what it needs, has read the saved queries and templates, and
# has opened no store. A hook sees what Python changes, before it does; what the store writes by itself lies between two
# of these.
_STARTER = """
import importlib, os, signal, sys
for name in sys.argv.pop(1).split():
    importlib.import_module(name)
from graph.cli import run
from graph.saved import list_saved
from graph.templates import open_templates
from graph.web.pages.render import TEMPLATES
list_saved()
for name in (templates := open_templates(TEMPLATES)).list_templates():
    templates.get_template(name)
CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.truncate", "os.symlink", "os.link"}
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
def is_change(event, args):
    if event == "open":
        return args[2] & WRITES and str(args[0]) != os.devnull
    return event in CHANGES and not (event == "os.mkdir" and os.path.isdir(args[0]))
def run_until(last, folder):
    seen = 0
    def look(event, args):
        nonlocal seen
        if is_change(event, args):
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
    """What starts a command of the program; it has imported what this process has, of the program and beside it."""
    needed = " ".join(name for name in sys.modules if name.split(".")[0] in _NEEDED)
    command = [sys.executable, "-c", _STARTER, needed, *words]
    with subprocess.Popen(command, cwd=_ROOT, stdin=-1, stdout=-1, stderr=subprocess.DEVNULL, text=True) as process:
        yield Starter(process)
        assert process.stdin
        process.stdin.close()
