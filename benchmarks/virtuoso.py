"""Starts Virtuoso 7 (Debian's virtuoso-opensource-7-bin) over a folder on loopback."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from benchmarks.servers import Server, free_port, wait_for
from graph.store.credentials import PASSWORD_VARIABLE, USER_VARIABLE

PROGRAM: Final = "virtuoso-t"
OWNER: Final = {USER_VARIABLE: "dba", PASSWORD_VARIABLE: "dba"}
"""Who may change a new server's data, for the environment of who asks."""

COMMAND: Final = (PROGRAM, "+foreground", "+configfile", "virtuoso.ini")
_SETTINGS: Final = """\
[Database]
DatabaseFile = replica.db
ErrorLogFile = replica.log
LockFile = replica.lck
TransactionFile = replica.trx
xa_persistent_file = replica.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = temporary.db
TransactionFile = temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql_port}
NumberOfBuffers = {buffers}
MaxDirtyBuffers = {dirty}
DirsAllowed = .
DisableUnixSocket = 1
[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerRoot = .
[SPARQL]
ResultSetMaxRows = {ceiling}
{more}
"""


def is_installed() -> bool:
    """Whether there is a Virtuoso to start."""
    return shutil.which(PROGRAM) is not None


def write_settings(folder: Path, *, ceiling: int, buffers: int = 8_000, more: str = "") -> tuple[int, int]:
    """Write the settings of a server; the ports that it will listen on, for HTTP and for SQL.

    Args:
        folder: where the server keeps its files.
        ceiling: rows that an answer has at most.
        buffers: pages of 8 kB that it holds in memory.
        more: lines to add to the section on SPARQL.
    """
    port, sql_port = free_port(), free_port()
    dirty = buffers * 5 // 8
    text = _SETTINGS.format(port=port, sql_port=sql_port, ceiling=ceiling, buffers=buffers, dirty=dirty, more=more)
    (folder / "virtuoso.ini").write_text(text, encoding="ascii")
    return port, sql_port


@contextmanager
def virtuoso(folder: Path, *, ceiling: int = 100_000, buffers: int = 100_000) -> Iterator[Server]:
    """The server, while it runs over the files of the folder, killed afterwards.

    Raises:
        BenchmarkError: it does not start.
    """
    folder.mkdir(exist_ok=True)
    port, _ = write_settings(folder, ceiling=ceiling, buffers=buffers)
    process = subprocess.Popen(COMMAND, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(process, f"http://127.0.0.1:{port}/sparql")
        yield Server(f"http://127.0.0.1:{port}/sparql-auth", process.pid)
    finally:
        process.kill()
        process.wait()
