"""The command `check`: whether the release is what its build wrote, or a server what others may see of it."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from graph.build.check import check_release, describe_faults, open_to_others
from graph.build.folder import DataFolder
from graph.build.page import group_digits
from graph.cli.build import show_progress
from graph.cli.edition import check_mode, open_public_edition
from graph.json_files import read_manifest
from graph.push import compare
from graph.release import find_release
from graph.store import RemoteStore
from graph.store.channel import shown


def run_check(data: Path) -> int:
    """Say what is wrong with the current release, or that it is whole; 1 where something is wrong."""
    release = find_release(data)
    faults = [*check_release(release), *open_to_others(DataFolder(data))]
    if faults:
        sys.stdout.write("\n".join(describe_faults(faults)) + "\n")
        return 1
    manifest = read_manifest(release)
    quads = group_digits(manifest["counts"]["public quads"])
    sys.stdout.write(f"release {release.name} is whole: {quads} statements, the same in the dump and in the store\n")
    return 0


def run_check_server(data: Path, endpoint: str, *, persons: str, default_graph: str = "") -> int:
    """Say how a server differs from what a push would bring it, or that it does not; 1 where it differs."""
    check_mode(persons)
    store = RemoteStore(endpoint, default_graph=default_graph)
    edition = open_public_edition(data, persons, despite_violations=True)
    with closing(store), show_progress() as progress:
        faults = compare(edition.dump, store, f"{edition.base}graph/", progress, merged=default_graph)
    if faults:
        sys.stdout.write("\n".join(describe_faults(faults, "run hankeverkko push again")) + "\n")
        return 1
    sys.stdout.write(f"{shown(endpoint)} holds release {edition.release_id} whole, people: {edition.mode}\n")
    return 0
