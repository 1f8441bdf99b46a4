"""The command `outlines`: the borders of municipalities, fetched by the publisher, for the map."""

from __future__ import annotations

import sys
from pathlib import Path

from graph.web.charts.outlines import FILE, keep_outlines


def run_outlines(file: Path, source: str, data: Path) -> int:
    """Make the file small and keep it beside the releases."""
    count = keep_outlines(file, source, data)
    sys.stdout.write(f"outlines of {count} municipalities in {data / FILE}\n")
    return 0
