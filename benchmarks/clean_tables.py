"""List -> clean tables for programs that map columns to triples: `python -m benchmarks.clean_tables LIST FOLDER`.

What a mapping language cannot do is done here, and is not counted as the peers' work: dates, sums and codes are read,
bodies and their units are found in names and named, contact details are masked, and what has several values stands in
a table of its own. What is left to a peer is what it is made for: columns into terms, terms into quads.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from converters.documents import read_document
from converters.sources.eura_lists import convert
from graph.model import Cell, Document, Organisation, Participation, Project
from graph.resolve.naming import Naming
from graph.triples.privacy import mask_contacts
from graph.triples.terms import make_decimal
from graph.vocabulary import DEF

_EU_PROGRAMME: Final = "http://publications.europa.eu/resource/authority/eu-programme/"
TABLES: Final = {
    "document": ("sha256", "format"),
    "projects": (
        *("project", "row", "code", "scheme", "title", "start", "end"),
        *("status", "programme", "axis", "fund"),
    ),
    "agents": ("project", "funder", "implementer"),
    "participations": (
        *("id", "project", "role", "agent", "written", "confidence"),
        *("start", "end", "interval", "row", "column"),
    ),
    "amounts": ("id", "project", "value", "currency", "kind", "row", "column"),
    "raw_values": ("project", "text"),
    "restricted": ("project", "title", "text"),
}
"""The columns of each table; an empty cell makes no triple."""

Row = tuple[object, ...]


def write_tables(source: Path, folder: Path, key: bytes = b"") -> Document:
    """Write the tables of a list into a folder; the document that was read."""
    document = read_document(source, source.name)
    rows: dict[str, list[Row]] = {name: [] for name in TABLES}
    rows["document"].append((document.sha256, document.media_type))
    for project in convert(document):
        if isinstance(project, Project):
            for table, row in _rows_of(project, document.id, Naming(key=key)):
                rows[table].append(row)
    for name, columns in TABLES.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerows([columns, *rows[name]])
    return document


def _rows_of(project: Project, document: str, naming: Naming) -> Iterator[tuple[str, Row]]:
    assert isinstance(project.at, Cell)
    row, days = project.at.row, (project.start or "", project.end or "")
    codes = (project.status, project.programme, project.axis, _fund(project.fund))
    title = mask_contacts(project.title)
    yield "projects", (project.key, row, project.code, project.scheme, title, *days, *codes)
    if title != project.title:
        yield "restricted", (project.key, project.title, "")
    for number, one in enumerate(project.participations, 1):
        key = f"{document}-{row}-{number}"
        yield (
            "participations",
            (key, project.key, *_participation(one, naming), *days, _interval(project), *_at(one.at)),
        )
        yield from (("agents", agents) for agents in _agents(project.key, one, naming))
    for number, amount in enumerate(project.amounts, 1):
        value = make_decimal(amount.value).split('"')[1]
        yield (
            "amounts",
            (
                *(f"{document}-{row}-{number}", project.key, value, amount.currency, amount.kind),
                *_at(amount.at),
            ),
        )
    for raw in project.raw_values:
        text = f"{raw.field}: {raw.value}"
        yield "raw_values", (project.key, mask_contacts(text))
        if mask_contacts(text) != text:
            yield "restricted", (project.key, "", text)


def _fund(fund: str) -> str:
    return f"{_EU_PROGRAMME}{fund}" if fund in {"ESF", "ERDF"} else fund and f"{DEF}fund/{fund}"


def _interval(project: Project) -> str:
    return "inheritedFromProject" if project.start or project.end else ""


def _participation(one: Participation, naming: Naming) -> Row:
    assert isinstance(one.agent, Organisation)
    confidence = make_decimal(one.confidence).split('"')[1]
    return one.role, _path(naming.agent(one.agent), naming), one.as_written, confidence


def _agents(project: str, one: Participation, naming: Naming) -> Iterable[Row]:
    """The bodies and units that the project itself points to, each once."""
    assert isinstance(one.agent, Organisation)
    paths = {_path(iri, naming) for iri in (naming.agent(one.agent), naming.body(one.agent))}
    return [(project, path, "") if one.role == "responsible-authority" else (project, "", path) for path in paths]


def _path(iri: str, naming: Naming) -> str:
    return iri.removeprefix(f"{naming.id}organisation/")


def _at(at: object) -> Row:
    assert isinstance(at, Cell)
    return at.row, at.column


if __name__ == "__main__":
    write_tables(Path(sys.argv[1]), Path(sys.argv[2]))
