"""The command `push`: what others may see of the current release, into a remote SPARQL server."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from graph.build.page import group_digits
from graph.cli.build import show_progress
from graph.cli.edition import check_mode, open_public_edition
from graph.push import Target, push
from graph.store.channel import shown


def run_push(data: Path, target: Target, *, persons: str, fill_default: bool, despite_violations: bool) -> int:
    """Push the release and say what was sent; 0 when the server holds exactly what it should."""
    check_mode(persons)
    edition = open_public_edition(data, persons, despite_violations=despite_violations)
    with closing(target.store), show_progress() as progress:
        result = push(edition.dump, target, f"{edition.base}graph/", fill_default=fill_default, progress=progress)
    way = "whole or, where they are large, in updates" if result.by_graph else "in updates"
    sys.stdout.write(
        f"release {edition.release_id} is in {shown(target.store.endpoint)}, people: {edition.mode}; "
        f"{group_digits(result.statements)} statements read back\n"
        f"graphs: {result.sent} sent {way}, {result.kept} there already, {result.removed} removed\n"
    )
    if not result.unites:
        sys.stdout.write(
            "the default graph of the server is not the union of the graphs: let it be (a setting of the server), "
            "or push with --fill-default-graph\n"
        )
    return 0
