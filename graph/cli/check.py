"""The command `check`: whether the current release is what its build wrote."""

from __future__ import annotations

import sys
from pathlib import Path

from graph.build.check import check_release, describe_faults
from graph.build.page import group_digits
from graph.release import find_release, read_manifest


def run_check(data: Path) -> int:
    """Say what is wrong with the current release, or that it is whole; 1 where something is wrong."""
    release = find_release(data)
    faults = check_release(release)
    if faults:
        sys.stdout.write("\n".join(describe_faults(faults)) + "\n")
        return 1
    manifest = read_manifest(release)
    quads = group_digits(manifest["counts"]["public quads"])
    sys.stdout.write(f"release {release.name} is whole: {quads} statements, the same in the dump and in the store\n")
    return 0
