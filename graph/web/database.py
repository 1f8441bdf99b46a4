"""New files of SQLite beside an edition: written whole or, as on a full disk, an error like that of any other file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def new_database(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a new file, committed at the end.

    Raises:
        OSError: the file cannot be written.
    """
    try:
        with closing(sqlite3.connect(path)) as connection:
            yield connection
            connection.commit()
    except sqlite3.OperationalError as error:
        raise OSError(None, str(error), str(path)) from error
