"""Answers kept beside an edition, by the text of their question, so that a page of a hub waits for no query.

An edition never changes, so that what is kept is what asking again would give.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from graph.formats import make_json
from graph.store.answers import read_json
from graph.table import Table
from graph.web.database import new_database


class KeptAnswers:
    """Finds answers in a file that `keep_answers` wrote; until there is one, nothing is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self, text: str) -> tuple[Table, int] | None:
        """The rows of the answer to a question, and how many there are in all; None where it is not kept."""
        if not self._path.is_file():
            return None
        place = f"{self._path.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(place, uri=True)) as connection:
            row = connection.execute("SELECT rows, total FROM answer WHERE question = ?", (_key(text),)).fetchone()
        return (read_json(zlib.decompress(row[0])), row[1]) if row else None


def keep_answers(answers: Iterable[tuple[str, Table, int]], path: Path) -> None:
    """Write answers to a new file: the text of each question, its rows, and how many there are in all."""
    with new_database(path) as connection:
        connection.execute("CREATE TABLE answer (question BLOB PRIMARY KEY, rows BLOB, total INTEGER) WITHOUT ROWID")
        rows = ((_key(text), zlib.compress(make_json(table).encode()), total) for text, table, total in answers)
        connection.executemany("INSERT INTO answer VALUES (?, ?, ?)", rows)


def _key(text: str) -> bytes:
    return sha256(text.encode()).digest()
