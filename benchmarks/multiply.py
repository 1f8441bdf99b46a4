"""A list of projects -> one of any length: its rows again and again, each time with codes of their own.

The copies share their bodies, as projects of many years do, and are projects of their own.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Final

SHARD: Final = 20_000
"""Rows of a file, about as many as the longest public list has: what is longer comes in several."""


def multiply_list(source: Path, folder: Path, rows: int) -> None:
    """Write lists of `rows` projects in all into a new folder; the code of a project is in its first column."""
    folder.mkdir()
    with source.open(encoding="utf-8", newline="") as file:
        header, *known = csv.reader(file)
    endless = _multiplied(known)
    for number in range(-(-rows // SHARD)):
        with (folder / f"list-{number + 1:04}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(islice(endless, min(SHARD, rows - number * SHARD)))


def _multiplied(rows: list[list[str]]) -> Iterator[list[str]]:
    """The rows, and again with another number in the code: "S10324" is "S200010324" in the second copy."""
    for copy in count():
        for code, *rest in rows:
            yield [f"{code[:1]}{copy + 1}{code[1:]:0>8}" if copy else code, *rest]
