"""`python -m benchmarks [NAME] [FILE]`: measures, prints a table, and ends with 1 where a claim does not hold."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.convert import Comparison, compare_convert
from benchmarks.machine import describe_machine
from benchmarks.made_up_list import ROWS
from benchmarks.resolve import describe_resolving, measure_resolving
from graph.errors import HankeverkkoError

BENCHMARKS = {"convert": compare_convert}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks that the arguments name; the exit status."""
    options = _parser().parse_args(arguments)
    if options.name == "resolve":
        return run_resolve(options.file, options.rows)
    names = [options.name] if options.name else list(BENCHMARKS)
    try:
        found = [BENCHMARKS[name](options.file, options.runs, options.rows) for name in names]
    except HankeverkkoError as error:
        print(error, file=sys.stderr)
        return error.exit_status
    print("\n".join(describe(found)))
    if options.json:
        options.json.write_text(json.dumps(as_json(found), indent=2) + "\n", encoding="utf-8")
    return 0 if all(comparison.ratio >= comparison.claim for comparison in found) else 1


def run_resolve(file: Path | None, rows: int) -> int:
    """Measure the resolving of names and print it; the exit status."""
    try:
        found = measure_resolving(file, rows)
    except HankeverkkoError as error:
        print(error, file=sys.stderr)
        return error.exit_status
    print(describe_resolving(found))
    return 0 if found.holds else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="?", choices=[*BENCHMARKS, "resolve"], help="which one; all of them without it")
    parser.add_argument("file", nargs="?", type=Path, help="a list; without it one is made up")
    parser.add_argument("--rows", type=int, default=ROWS, help="rows of the made-up list (default %(default)s)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each command (default %(default)s)")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the figures to a file too")
    return parser


def describe(found: Sequence[Comparison]) -> list[str]:
    """The figures as lines of text."""
    lines = [f"{name:10} {value}" for name, value in describe_machine().items()]
    for comparison in found:
        lines += ["", f"{comparison.name}: {comparison.quads:,} quads, the same from both; medians"]
        lines.append(f"{'':10} {'CPU s':>8} {'wall s':>8} {'MB':>6} {'runs':>5}")
        lines += [
            f"{one.name:10} {one.cpu:8.2f} {one.wall:8.2f} {one.memory / 1e6:6.0f} {one.runs:5}"
            for one in comparison.measurements
        ]
        lines.append(f"{'whole':10} {comparison.ratio:8.1f}   (claimed: at least {comparison.claim:g})")
        lines.append(f"{'writing':10} {comparison.writing_ratio:8.1f}   (without the reading, which both do alike)")
    return lines


def as_json(found: Sequence[Comparison]) -> dict[str, object]:
    """The figures as data."""
    return {
        "machine": describe_machine(),
        "benchmarks": [
            {
                "name": comparison.name,
                "claim": comparison.claim,
                "ratio": round(comparison.ratio, 2),
                "writing_ratio": round(comparison.writing_ratio, 2),
                "quads": comparison.quads,
                "measurements": [one._asdict() for one in comparison.measurements],
            }
            for comparison in found
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
