"""The option `--linkage`, and `resolve candidates`: what may be one body in a list of names of any length."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from converters.text.organisations.reader import parse_organisation
from graph.build.folder import DataFolder
from graph.build.page import group_digits
from graph.cli.files import read_lines
from graph.errors import InputError, UsageError
from graph.resolve.candidates import pair_up, score_pairs
from graph.resolve.evidence import evidence_of
from graph.resolve.ledger import read_judgements, write_ledger
from graph.resolve.mentions import Mentions
from graph.resolve.naming import Naming
from graph.resolve.resolution import resolve
from graph.resolve.similarity import PairFinder, pairs_to_compare


def choose_pair_finder(linkage: str, master: str = "") -> AbstractContextManager[PairFinder]:
    """What `--linkage` names.

    Raises:
        UsageError: there is no such linkage, it does not run on a cluster, or it is not installed.
    """
    if linkage not in {"rules", "splink"}:
        raise UsageError("there is no such linkage", where=f"--linkage {linkage}", advice="choose rules or splink")
    if linkage == "splink":
        from graph.resolve.linkage import NameLinkage

        return NameLinkage(master)
    if master:
        raise UsageError("is for splink", where=f"--master {master}", advice="add --linkage splink")
    return nullcontext(pairs_to_compare)


def write_candidates(file: Path, column: str, data: Path, *, linkage: str, master: str, output: Path | None) -> int:
    """Print or write the candidates among the names of a file, as a build would find them from the names alone.

    What people judged in the data folder, where there is one, holds here too.
    """
    finder = choose_pair_finder(linkage, master)
    judged = read_judgements(DataFolder(data).judgements)
    naming, mentions = Naming(), Mentions()
    for name in read_names(file, column):
        named = naming.name(parse_organisation(name))
        mentions.add_organisation(named.agent, named.body, named.organisation)
    with finder as find_pairs:
        resolution = resolve(mentions, naming, judged, find_pairs)
        pairs = pair_up(mentions, resolution, judged, naming, find_pairs)
    known = evidence_of(mentions, resolution)
    found = score_pairs(pairs, mentions, resolution, lambda _: (known, frozenset()))
    write_ledger(found, output or sys.stdout)
    if output:
        bodies = sum(seen.body == iri for iri, seen in mentions.organisations.items())
        sys.stdout.write(f"{group_digits(len(found))} candidates among {group_digits(bodies)} bodies: {output}\n")
    return 0


def read_names(file: Path, column: str) -> Iterator[str]:
    """The names in a file: every line, or a column of CSV with commas, semicolons or tabs.

    Raises:
        InputError: there is no such file, it is no UTF-8, or it has no such column.
    """
    lines = read_lines(file)
    names = _read_column(lines, column, file.name) if column else lines
    yield from (name.strip() for name in names if name.strip())


def _read_column(lines: Iterator[str], column: str, name: str) -> Iterator[str]:
    header = next(lines, "")
    separator = max(";\t,", key=header.count)
    columns = next(csv.reader([header], delimiter=separator), [])
    if column not in columns:
        raise InputError(f"has no column {column}", where=name, advice=f"choose one of {', '.join(columns)}")
    place = columns.index(column)
    yield from (row[place] for row in csv.reader(lines, delimiter=separator) if len(row) > place)
