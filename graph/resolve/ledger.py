"""The ledger as a file that people can read, edit and keep in git: SSSOM columns, tab-separated, sorted."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from graph.errors import InputError
from graph.model import Judgement


def write_ledger(judgements: Iterable[Judgement], target: Path | TextIO) -> None:
    """Write judgements, one a line, sorted."""
    if isinstance(target, Path):
        with target.open("w", encoding="utf-8", newline="") as file:
            write_ledger(judgements, file)
        return
    writer = csv.writer(target, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(Judgement._fields)
    writer.writerows(sorted(judgements))


def read_ledger(path: Path) -> list[Judgement]:
    """The judgements of a ledger file.

    Raises:
        InputError: a column is missing, or a confidence is no number from 0 to 1.
    """
    judgements = []
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        missing = set(Judgement._fields) - set(rows.fieldnames or ())
        if missing:
            raise InputError(f"columns are missing: {', '.join(sorted(missing))}", where=path.name)
        for number, row in enumerate(rows, 2):
            judgements.append(_read_row(row, f"{path.name}, line {number}"))
    return judgements


def _read_row(row: dict[str, str], where: str) -> Judgement:
    try:
        confidence = float(row["confidence"])
    except (TypeError, ValueError) as error:
        raise InputError("the confidence is no number", where=where, advice="write one from 0 to 1") from error
    if not 0 <= confidence <= 1:
        raise InputError("the confidence is out of range", where=where, advice="write one from 0 to 1")
    return Judgement(
        row["subject_id"],
        row["predicate_id"],
        row["object_id"],
        row["mapping_justification"],
        confidence,
        row["author_id"],
        row["mapping_date"],
        row["comment"],
    )
