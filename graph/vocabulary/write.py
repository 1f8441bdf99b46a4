"""Writes the generated files of the vocabulary in a checkout: `python -m graph.vocabulary [--check]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from graph.resources import shipped
from graph.vocabulary.codes import read_schemes, write_codes
from graph.vocabulary.context import write_context
from graph.vocabulary.organisations import write_organisations
from graph.vocabulary.places import write_places
from graph.vocabulary.reference import write_reference
from graph.vocabulary.turtle import Block, write_turtle

_NOTE = "Generated from ontology/tables by `python -m graph.vocabulary`; do not edit by hand."
_LICENCE = "The vocabulary is CC BY 4.0. Sources of the facts: the last column of each table."


def generate_files() -> Mapping[Path, str]:
    """The text of every generated file by its path."""
    ontology = shipped("ontology")
    code_lists = [scheme.id for scheme in read_schemes() if scheme.id != "target-group"]
    return {
        ontology / "codes.ttl": _turtle("The code lists of Hankeverkko.", write_codes(*code_lists)),
        ontology / "target-groups.ttl": _turtle("The target groups of projects.", write_codes("target-group")),
        ontology / "places.ttl": _turtle("Municipalities, sub-regions and regions of Finland.", write_places()),
        ontology / "organisations.ttl": _turtle("Funding authorities and other known bodies.", write_organisations()),
        ontology / "context.jsonld": write_context(),
        ontology.parent / "docs" / "vocabulary.md": write_reference(),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the files that changed, or with --check say which would change: 1 if any."""
    parser = argparse.ArgumentParser(prog="python -m graph.vocabulary", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file is out of date")
    options = parser.parse_args(arguments)
    changed = [(path, content) for path, content in generate_files().items() if _read(path) != content]
    for path, content in changed:
        sys.stdout.write(f"{'out of date' if options.check else 'written'}: {path.name}\n")
        if not options.check:
            path.write_text(content, encoding="utf-8", newline="\n")
    return 1 if options.check and changed else 0


def _turtle(title: str, blocks: Iterable[Block]) -> str:
    return write_turtle(f"{title}\n{_NOTE}\n{_LICENCE}", blocks)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
