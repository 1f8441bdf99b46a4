"""List -> projects and nothing more, which both writers begin with: `python -m benchmarks.read_projects LIST`."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from converters.documents import read_document
from converters.sources.eura_lists import convert
from graph.collector import without_collector
from graph.model import Project


def count_projects(source: Path) -> int:
    """Read a list and make its records, one at a time."""
    with without_collector():
        return sum(isinstance(record, Project) for record in convert(read_document(source, source.name)))


if __name__ == "__main__":
    count_projects(Path(sys.argv[1]))
    # As the command does at its end.
    gc.freeze()
