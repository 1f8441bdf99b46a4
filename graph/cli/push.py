"""The command `push`: what others may see of the current release, into a remote SPARQL server."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from graph.build.page import group_digits
from graph.cli.build import show_progress
from graph.cli.edition import check_mode, open_public_edition
from graph.errors import UsageError
from graph.push import Target, push
from graph.store.channel import shown
from graph.terms import is_iri


def run_push(
    data: Path, target: Target, *, persons: str, fill_default: bool, default_graph: str, despite_violations: bool
) -> int:
    """Push the release and say what was sent; 0 when the server holds what it should and can be asked, else 1."""
    check_mode(persons)
    if default_graph and not is_iri(default_graph):
        raise UsageError("is no IRI", where="--default-graph", advice="write one like urn:merged")
    edition = open_public_edition(data, persons, despite_violations=despite_violations)
    with closing(target.store), show_progress() as progress:
        namespace = f"{edition.base}graph/"
        result = push(
            edition.dump, target, namespace, progress=progress, fill_default=fill_default, merged=default_graph
        )  # fmt: skip
    way = "whole or, where they are large, in updates" if result.by_graph else "in updates"
    sys.stdout.write(
        f"release {edition.release_id} is in {shown(target.store.endpoint)}, people: {edition.mode}; "
        f"{group_digits(result.statements)} statements read back\n"
        f"graphs: {result.sent} sent {way}, {result.kept} there already, {result.removed} removed\n"
    )
    if not result.is_exact:
        sys.stdout.write(
            "the default graph of the server counts a triple of two graphs as two: let it be a graph of its own (a "
            "setting of the server), or push and query with --default-graph IRI\n"
        )
    return 0 if result.is_exact else 1
