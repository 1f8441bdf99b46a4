"""What `publish` and `push` share: the edition of the current release that others may see, or why there is none."""

from __future__ import annotations

from pathlib import Path

from graph.errors import ReleaseError, UsageError
from graph.json_files import read_manifest
from graph.release import find_release
from graph.web.edition import Edition, PersonMode, open_edition


def check_mode(persons: str) -> None:
    """Raise UsageError where there is no such mode of showing people."""
    if persons not in set(PersonMode):
        raise UsageError(
            "there is no such mode", where=f"--persons {persons}", advice=f"choose {', '.join(PersonMode)}"
        )


def open_public_edition(data: Path, persons: str, *, despite_violations: bool) -> Edition:
    """The edition of the current release.

    Raises:
        ReleaseError: the release has SHACL violations, and they are not to be passed over.
    """
    violations = read_manifest(find_release(data))["counts"].get("findings: violation", 0)
    if violations and not despite_violations:
        advice = "see hankeverkko validate, mend them, or add --despite-violations"
        raise ReleaseError(
            f"the release has {violations} violations and is not published", where=str(data), advice=advice
        )
    return open_edition(data, persons)
