"""The command `demo`: the shipped examples built, and one question answered."""

from __future__ import annotations

import sys
from pathlib import Path

from graph import open_release
from graph.cli.build import run_build
from graph.resources import shipped

_DOCUMENTS = (".txt", ".html", ".csv")
QUESTION = "people/list_roles"


def run_demo(data: Path) -> int:
    """Build the examples into `data` and print the roles of one person across projects."""
    documents = sorted(path for path in shipped("examples").iterdir() if path.suffix in _DOCUMENTS)
    status = run_build(documents, data, source="", jobs=1, base="")
    with open_release(data) as release:
        sys.stdout.write("\nWhich roles has Pasi Laukka had, in which projects?\n")
        release.query(QUESTION, person="Pasi Laukka").write("table", sys.stdout)
    sys.stdout.write(
        f'\nAsk more: hankeverkko query --list; hankeverkko query {QUESTION} -p person="..." --data {data}\n'
    )
    return status
