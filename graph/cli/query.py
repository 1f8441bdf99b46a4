"""The command `query`: a saved query, a file or standard input, asked of the release or of a SPARQL server."""

from __future__ import annotations

import sys
from pathlib import Path

from graph.cli.place import Place
from graph.errors import UsageError
from graph.formats import FORMAT_NAMES
from graph.release import answer_query
from graph.replacing import written
from graph.saved import SavedQuery, find_query, list_saved, parse_query
from graph.table import Table


def run_query(name: str, params: list[str], place: Place, *, form: str, output: Path | None) -> int:
    """Print or write the answer; a check of queries/checks/ that finds something ends with 1."""
    if form not in FORMAT_NAMES:
        raise UsageError("there is no such format", where=form, advice=f"choose {', '.join(FORMAT_NAMES)}")
    query = _find(name)
    with place.open_store() as store:
        table = answer_query(store, query, _read_parameters(params))
    _write(table, form, output)
    return 1 if query.name.startswith("checks/") and len(table) else 0


def list_queries() -> int:
    """Print the saved queries with their parameters, one a line."""
    width = max(len(query.name) for query in list_saved())
    for query in list_saved():
        names = ", ".join(parameter.name for parameter in query.parameters)
        sys.stdout.write(f"{query.name:<{width}}  {query.summary()}{f'  [{names}]' if names else ''}\n")
    return 0


def _find(name: str) -> SavedQuery:
    if not name:
        raise UsageError("no query is named", advice="name one of `hankeverkko query --list`, a file, or -")
    if name == "-":
        return parse_query(sys.stdin.read(), "standard input")
    return find_query(name)


def _read_parameters(words: list[str]) -> dict[str, str]:
    values: dict[str, str] = {}
    for word in words:
        name, value = _split_parameter(word)
        if name in values:
            raise UsageError("is given twice", where=f"--param {name}", advice="give one value")
        values[name] = value
    return values


def _split_parameter(word: str) -> tuple[str, str]:
    name, sign, value = word.partition("=")
    if not (name and sign):
        raise UsageError("is no parameter", where=word, advice="write it as name=value")
    return name, value


def _write(table: Table, form: str, output: Path | None) -> None:
    if output is None:
        table.write(form, sys.stdout.buffer if form == "xlsx" else sys.stdout)
        return
    with written(output) as file:
        table.write(form, file.buffer if form == "xlsx" else file)
