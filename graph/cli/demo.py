"""The command `demo`: the shipped examples built, one question answered, and the first picture named."""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import urlencode

from graph import open_release
from graph.cli.build import run_build
from graph.resources import shipped

_DOCUMENTS = (".txt", ".html", ".csv")
QUESTION = "people/list_roles"
PERSON = "Pasi Laukka"


def run_demo(data: Path) -> int:
    """Build the examples into `data` and print the roles of one person across projects."""
    documents = sorted(path for path in shipped("examples").iterdir() if path.suffix in _DOCUMENTS)
    status = run_build(documents, data, source="", jobs=1, base="")
    with open_release(data) as release:
        sys.stdout.write(f"\nWhich roles has {PERSON} had, in which projects?\n")
        release.query(QUESTION, person=PERSON).write("table", sys.stdout)
    sys.stdout.write(
        f'\nAsk more: hankeverkko query --list; hankeverkko query {QUESTION} -p person="..." --data {data}\n'
        f"\nSee who {PERSON} works with: hankeverkko serve --data {data}, then open\n"
        f"http://127.0.0.1:8000/network/mixed?{urlencode({'centre': PERSON})}\n"
    )
    return status
