"""`python -m benchmarks [NAME] [FILE]`: measures, prints a table, and ends with 1 where a claim does not hold."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

from benchmarks.check import measure_checking
from benchmarks.convert import compare_convert
from benchmarks.growth import LARGEST, measure_growth
from benchmarks.linkage import NAMES, measure_linkage
from benchmarks.loading import compare_loading
from benchmarks.machine import describe_machine
from benchmarks.made_up_list import ROWS
from benchmarks.network import compare_network
from benchmarks.picture import compare_pictures
from benchmarks.push import measure_pushing
from benchmarks.queries import compare_queries
from benchmarks.rebuild import PAGES, measure_rebuilding
from benchmarks.resolve import measure_resolving
from benchmarks.serve import compare_serve
from benchmarks.startup import measure_startup
from benchmarks.validate import compare_validate
from graph.errors import HankeverkkoError


class Claim(Protocol):
    """What a benchmark found."""

    @property
    def holds(self) -> bool:
        """Whether what is claimed is so on this machine."""

    def describe(self) -> list[str]:
        """The figures as lines of text."""

    def as_json(self) -> dict[str, object]:
        """The figures as data."""


BENCHMARKS: Final[dict[str, Callable[[Path | None, int, int], Sequence[Claim]]]] = {
    "check": lambda file, runs, _: [measure_checking(file, runs)],
    "convert": lambda file, runs, rows: [compare_convert(file, runs, rows)],
    "growth": lambda file, _, rows: [measure_growth(file, rows if rows != ROWS else LARGEST)],
    "loading": lambda file, runs, rows: [compare_loading(file, runs, rows)],
    "linkage": lambda file, runs, rows: [measure_linkage(file, runs, rows if rows != ROWS else NAMES)],
    "network": lambda _, runs, __: [compare_network(runs)],
    "picture": lambda file, runs, _: [compare_pictures(file, runs)],
    "push": lambda file, _, __: measure_pushing(file),
    "queries": lambda file, runs, _: compare_queries(file, runs),
    "rebuild": lambda _, __, rows: [measure_rebuilding(rows if rows != ROWS else PAGES)],
    "resolve": lambda file, _, rows: [measure_resolving(file, rows)],
    "serve": lambda file, runs, _: compare_serve(file, runs),
    "startup": lambda _, runs, __: [measure_startup(runs)],
    "validate": lambda file, runs, _: compare_validate(file, runs),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks that the arguments name; the exit status."""
    options = _parser().parse_args(arguments)
    names = [options.name] if options.name else list(BENCHMARKS)
    try:
        found = [one for name in names for one in BENCHMARKS[name](options.file, options.runs, options.rows)]
    except HankeverkkoError as error:
        print(error, file=sys.stderr)
        return error.exit_status
    print("\n".join(describe(found)))
    if options.json:
        options.json.write_text(json.dumps(as_json(found), indent=2) + "\n", encoding="utf-8")
    return 0 if all(comparison.holds for comparison in found) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="?", choices=BENCHMARKS, help="which one; all of them without it")
    parser.add_argument("file", nargs="?", type=Path, help="a list; without it one is made up")
    parser.add_argument("--rows", type=int, default=ROWS, help="rows of the made-up list (default %(default)s)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each command (default %(default)s)")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the figures to a file too")
    return parser


def describe(found: Sequence[Claim]) -> list[str]:
    """The figures as lines of text."""
    lines = [f"{name:10} {value}" for name, value in describe_machine().items()]
    for comparison in found:
        lines += ["", *comparison.describe()]
    return lines


def as_json(found: Sequence[Claim]) -> dict[str, object]:
    """The figures as data."""
    return {
        "machine": describe_machine(),
        "benchmarks": [comparison.as_json() for comparison in found],
    }


if __name__ == "__main__":
    sys.exit(main())
