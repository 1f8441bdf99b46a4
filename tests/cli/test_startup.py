"""Starting costs little: a command imports what it needs when it needs it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {
    *("rdflib", "pyoxigraph", "pyshacl", "networkx", "numpy", "pandas", "polars", "SPARQLWrapper", "yaml", "rich"),
    *("starlette", "uvicorn", "jinja2", "asyncio", "sqlite3", "multiprocessing", "converters", "ftfy", "phonenumbers"),
    *("selectolax", "pypdfium2", "python_calamine", "xlsxwriter", "rapidfuzz", "Stemmer"),
}
"""What `--help` has no use for."""

RUN = """
import io, json, sys
from contextlib import redirect_stdout
from graph.cli import run
with redirect_stdout(io.StringIO()):
    run(sys.argv[1:])
print(json.dumps(sorted(sys.modules)))
"""


def imported_by(*words: str) -> set[str]:
    """The modules that a command has imported when it ends."""
    done = subprocess.run([sys.executable, "-c", RUN, *words], check=True, capture_output=True, text=True)
    found: list[str] = json.loads(done.stdout)
    return set(found)


@pytest.mark.parametrize("words", [["--help"], ["build", "--help"], ["serve", "--help"], ["resolve", "list", "--help"]])
def test_help_imports_nothing_heavy(words: list[str]) -> None:
    found = imported_by(*words)
    assert {name.split(".")[0] for name in found} & HEAVY == set()
    assert {name for name in found if name.startswith("graph.")} == {"graph.cli", "graph.cli.app", "graph.errors"}


def test_a_list_of_queries_opens_no_store_of_another_kind() -> None:
    found = {name.split(".")[0] for name in imported_by("query", "--list")}
    assert found & {"rdflib", "pyshacl", "networkx", "starlette", "jinja2", "converters", "SPARQLWrapper"} == set()
