"""The command `publish`: the current release as a folder of files that any web server serves."""

from __future__ import annotations

import sys
from pathlib import Path

from graph.build.page import group_digits
from graph.cli.build import show_progress
from graph.cli.edition import check_mode, open_public_edition
from graph.errors import UsageError
from graph.web.charts.outlines import read_outlines
from graph.web.export import export
from graph.web.publisher import read_publisher


def run_publish(out: Path, data: Path, *, base_url: str, persons: str, jobs: int, despite_violations: bool) -> int:
    """Write the site; 0 when it is whole."""
    check_mode(persons)
    if base_url and not base_url.startswith(("https://", "http://")):
        raise UsageError(
            "is no address", where=f"--base-url {base_url}", advice="write one like https://data.kunta.fi/"
        )
    edition = open_public_edition(data, persons, despite_violations=despite_violations)
    publisher = read_publisher(data)
    for warning in publisher.warnings:
        sys.stderr.write(f"hankeverkko: {warning}\n")
    address = base_url if not base_url or base_url.endswith("/") else f"{base_url}/"
    with show_progress() as progress:
        count = export(edition, out, address, publisher, outlines=read_outlines(data), jobs=jobs, progress=progress)
    sys.stdout.write(f"{group_digits(count)} files in {out}: release {edition.release_id}, people: {edition.mode}\n")
    return 0
