"""Finds the sources: every folder below converters/sources/ that has a source.yml is one, and there is no registry."""

from __future__ import annotations

import csv
import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

from graph.errors import InputError, UsageError
from graph.model import Document, Problem, Project, Source
from graph.resources import read_yaml

FOLDER = Path(__file__).resolve().parent / "sources"

_SURE_ENOUGH = 0.3


@dataclass(frozen=True, slots=True)
class SourceFolder:
    """A source: its metadata as source.yml has it, and the two functions its package offers."""

    id: str
    metadata: dict[str, Any] = field(repr=False)

    def recognise(self, document: Document) -> float:
        """How sure it is that the document is one of this source, 0 to 1."""
        return self._reader().recognise(document)

    def convert(self, document: Document) -> Iterator[Project | Problem]:
        """The projects of the document, and what could not be taken as it stands."""
        return self._reader().convert(document)

    @property
    def convert_rows(self) -> Callable[[Document, int, int | None], Iterator[Project | Problem]] | None:
        """What converts only some rows of a table, so that several processes can share it; not every source has it."""
        return getattr(self._reader(), "convert_rows", None)

    def _reader(self) -> Source:
        return cast("Source", importlib.import_module(f"converters.sources.{self.id}"))


def read_metadata(folder: Path) -> dict[str, Any]:
    """The source.yml of a source's folder; its labels.csv adds `translations` to what has labels or headings."""
    metadata = cast("dict[str, Any]", read_yaml((folder / "source.yml").read_text(encoding="utf-8")))
    table = folder / "labels.csv"
    if table.exists():
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                _labelled(metadata, row).setdefault("translations", []).extend(row["words"].split("|"))
    return metadata


def spellings_of(labelled: dict[str, Any]) -> list[str]:
    """All spellings of a label or a heading, those of source.yml first, then those of other languages."""
    return [*labelled.get("labels", labelled.get("headings", ())), *labelled.get("translations", ())]


def _labelled(metadata: dict[str, Any], row: dict[str, str]) -> dict[str, Any]:
    """What a row of labels.csv is about: words at the head of pages, a heading, or a label."""
    section, name = row["section"], row["field"]
    if section == "head":
        return cast("dict[str, Any]", metadata["head"][name])
    if not name:
        return cast("dict[str, Any]", metadata["sections"][section])
    fields = metadata["fields"]
    return cast("dict[str, Any]", fields[section][name] if section else fields[name])


@cache
def sources() -> tuple[SourceFolder, ...]:
    """All sources, by id."""
    folders = sorted(path.parent for path in FOLDER.glob("*/source.yml"))
    return tuple(SourceFolder(folder.name, read_metadata(folder)) for folder in folders)


def source(name: str) -> SourceFolder:
    """The source of that id, for whoever does not want detection.

    Raises:
        UsageError: there is none.
    """
    for candidate in sources():
        if candidate.id == name:
            return candidate
    known = ", ".join(candidate.id for candidate in sources())
    raise UsageError("there is no such source", where=name, advice=f"the sources are {known}")


def recognise(document: Document) -> SourceFolder:
    """The source that knows the document best by its content.

    Raises:
        InputError: none knows it.
    """
    scores = {candidate.recognise(document): candidate for candidate in reversed(sources())}
    best = max(scores, default=0.0)
    if best < _SURE_ENOUGH:
        known = ", ".join(candidate.id for candidate in sources())
        raise InputError(
            "unknown layout: no source recognises it",
            where=document.name,
            advice=f"name its source with --source ({known}), or add a source",
        )
    return scores[best]
