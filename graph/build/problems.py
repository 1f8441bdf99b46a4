"""What could not be taken as it stands: lines written while documents are read; counts and examples stay in memory."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from graph.model import Cell, Location, Problem

_EXAMPLES: Final = 10


@dataclass(slots=True)
class ProblemGroup:
    """The problems of one code and severity: the message of the first, some examples, and how many by document."""

    message: str
    examples: list[dict[str, str]] = field(default_factory=list)
    documents: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class ProblemLog:
    """The problems of some documents, in order: files of their lines, and their groups by code and severity."""

    files: list[Path] = field(default_factory=list)
    groups: dict[tuple[str, str], ProblemGroup] = field(default_factory=dict)

    def merge(self, later: ProblemLog) -> None:
        """Take in the problems of documents, or rows, that come after these."""
        self.files += later.files
        for key, theirs in later.groups.items():
            mine = self.groups.setdefault(key, ProblemGroup(theirs.message))
            mine.examples = [*mine.examples, *theirs.examples][:_EXAMPLES]
            mine.documents.update(theirs.documents)

    def lines(self) -> Iterator[bytes]:
        """All problems, one JSON object a line."""
        for path in self.files:
            with path.open("rb") as file:
                yield from file


class ProblemWriter:
    """Adds problems to a log; made by `write_problems`."""

    def __init__(self, log: ProblemLog, path: Path) -> None:
        self._log = log
        self._file = path.open("w", encoding="utf-8")

    def write(self, document: str, problem: Problem) -> None:
        """Write one problem of a document."""
        described = describe_problem(document, problem)
        self._file.write(json.dumps(described, ensure_ascii=False) + "\n")
        key = problem.code, problem.severity
        if (group := self._log.groups.get(key)) is None:
            group = self._log.groups[key] = ProblemGroup(problem.message)
        group.documents[document] += 1
        if len(group.examples) < _EXAMPLES:
            group.examples.append(described)

    def close(self) -> None:
        """End the file."""
        self._file.close()


@contextmanager
def write_problems(log: ProblemLog, path: Path) -> Iterator[ProblemWriter]:
    """What writes problems into a file that is added to the log; the file stays only where there is a problem."""
    writer = ProblemWriter(log, path)
    try:
        yield writer
    finally:
        writer.close()
        if path.stat().st_size:
            log.files.append(path)
        else:
            path.unlink()


def describe_location(at: Location | None) -> str:
    """A place in a document as people read it."""
    if at is None:
        return ""
    if isinstance(at, Cell):
        return f"row {at.row}, column {at.column}" if at.column else f"row {at.row}"
    return f"characters {at.start}–{at.end}"


def describe_problem(document: str, problem: Problem) -> dict[str, str]:
    """One problem as a line of problems.jsonl."""
    return {
        "document": document,
        "project": problem.project,
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "field": problem.field,
        "value": problem.value,
        "at": describe_location(problem.at),
    }
