"""List -> N-Quads by this program's own writer: `python -m benchmarks.write_lines LIST OUTPUT`.

The lines are not sorted, as those of rdflib's serialiser are not; a build sorts them afterwards.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import BinaryIO

from converters.documents import read_document
from converters.sources.eura_lists import convert
from graph.build.conversion import in_batches
from graph.collector import without_collector
from graph.model import Cell, Project
from graph.resolve.mentions import Mentions
from graph.resolve.naming import Naming
from graph.triples.documents import DocumentWriter

BLOCKS_AT_ONCE = 500
"""Blocks of lines held before they are written: more would only cost memory."""


def write_lines(source: Path, target: Path, key: bytes = b"") -> None:
    """Convert a list as a build does, without the sorting that follows there."""
    document = read_document(source, source.name)
    writer = DocumentWriter(document.id, Naming(key=key), document.text, Mentions())
    with target.open("wb") as file, without_collector():
        for record in in_batches(convert(document)):
            if isinstance(record, Project) and isinstance(record.at, Cell):
                writer.write_project(record, record.at.row)
                if len(writer.public) >= BLOCKS_AT_ONCE:
                    flush(writer, file)
        writer.write_document(document.media_type, document.sha256, "eura_lists")
        flush(writer, file)


def flush(writer: DocumentWriter, file: BinaryIO) -> None:
    """Write what the writer holds and empty it."""
    for lines in (writer.public, writer.restricted):
        file.write(b"".join(map(str.encode, lines)))
        lines.clear()


if __name__ == "__main__":
    write_lines(Path(sys.argv[1]), Path(sys.argv[2]))
    # As the command does at its end.
    gc.freeze()
