"""The command `publish`: the current release as a folder of files that any web server serves."""

from __future__ import annotations

import sys
from pathlib import Path

from graph.build.page import group_digits
from graph.cli.build import show_progress
from graph.errors import ReleaseError, UsageError
from graph.release import find_release, read_manifest
from graph.web.edition import PersonMode
from graph.web.export import export
from graph.web.publisher import read_publisher
from graph.web.site import open_edition


def run_publish(out: Path, data: Path, *, base_url: str, persons: str, jobs: int, despite_violations: bool) -> int:
    """Write the site; 0 when it is whole."""
    if persons not in set(PersonMode):
        raise UsageError(
            "there is no such mode", where=f"--persons {persons}", advice=f"choose {', '.join(PersonMode)}"
        )
    if base_url and not base_url.startswith(("https://", "http://")):
        raise UsageError(
            "is no address", where=f"--base-url {base_url}", advice="write one like https://data.kunta.fi/"
        )
    violations = read_manifest(find_release(data)).get("counts", {}).get("findings: violation", 0)
    if violations and not despite_violations:
        advice = "see hankeverkko validate, mend them, or add --despite-violations"
        raise ReleaseError(
            f"the release has {violations} violations and is not published", where=str(data), advice=advice
        )
    publisher = read_publisher(data)
    for warning in publisher.warnings:
        sys.stderr.write(f"hankeverkko: {warning}\n")
    edition = open_edition(data, persons)
    address = base_url if not base_url or base_url.endswith("/") else f"{base_url}/"
    with show_progress() as progress:
        count = export(edition, out, address, publisher, jobs=jobs, progress=progress)
    sys.stdout.write(f"{group_digits(count)} files in {out}: release {edition.release_id}, people: {edition.mode}\n")
    return 0
