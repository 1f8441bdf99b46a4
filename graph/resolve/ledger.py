"""The ledger as a file that people can read, edit and keep in git: SSSOM columns, tab-separated, sorted.

Files of other SSSOM tools are read too: comment lines before the header, more columns, and fewer where the standard
has a default. What those lines say of a mapping's date or author holds for every row that does not say it itself.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, TextIO

from graph.errors import InputError, UsageError
from graph.model import Judgement
from graph.replacing import replaced, written
from graph.resolve.judgements import BY_HAND, DIFFERENT, SAME, Judgements


def write_ledger(judgements: Iterable[Judgement], target: Path | TextIO) -> None:
    """Write judgements, one a line, sorted."""
    if isinstance(target, Path):
        with written(target) as file:
            write_ledger(judgements, file)
        return
    writer = csv.writer(target, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(Judgement._fields)
    writer.writerows(sorted(judgements))


def read_ledger(path: Path, predicates: Counter[str] | None = None) -> list[Judgement]:
    """The judgements of a ledger file.

    Args:
        path: the file.
        predicates: where the predicates are counted as they are written.

    Raises:
        InputError: a column is missing, a confidence is no number from 0 to 1, or a predicate says neither same nor
            different.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(file)
    comments = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    reader = csv.DictReader(lines[comments:], delimiter="\t")
    missing = {"subject_id", "predicate_id", "object_id"} - set(reader.fieldnames or ())
    if missing:
        raise InputError(f"columns are missing: {', '.join(sorted(missing))}", where=path.name)
    said = _read_metadata(lines[:comments])
    rows = list(reader)
    if predicates is not None:
        predicates.update((row["predicate_id"] or "").strip() for row in rows)
    shared, prefixes = _read_shared(said), _read_prefixes(said)
    return [
        _read_row(row, shared, prefixes, f"{path.name}, line {number}") for number, row in enumerate(rows, comments + 2)
    ]


_SHARED: Final = ("author_id", "mapping_date")


def _read_metadata(comments: Iterable[str]) -> dict[str, object]:
    """The metadata, YAML behind "#"; nothing where it is just a comment."""
    import yaml

    try:
        said = yaml.load("".join(line[1:] for line in comments), yaml.BaseLoader)  # noqa: S506 (it makes texts only)
    except yaml.YAMLError:
        return {}
    return said if isinstance(said, dict) else {}


def _read_shared(said: Mapping[str, object]) -> dict[str, str]:
    """What the metadata says once for all rows."""
    shared = {name: said.get(name) for name in _SHARED}
    texts = {name: "|".join(map(str, value)) if isinstance(value, list) else value for name, value in shared.items()}
    return {name: " ".join(text.split()) for name, text in texts.items() if isinstance(text, str)}


def _read_prefixes(said: Mapping[str, object]) -> dict[str, str]:
    """What the prefixes of ids stand for."""
    prefixes = said.get("curie_map")
    return {str(name): str(iri) for name, iri in prefixes.items()} if isinstance(prefixes, dict) else {}


def _read_id(text: str, prefixes: Mapping[str, str]) -> str:
    """An id, written out where it has a prefix that is declared."""
    text = text.removeprefix("<").removesuffix(">")
    prefix, colon, name = text.partition(":")
    return f"{prefixes[prefix]}{name}" if colon and prefix in prefixes and not name.startswith("//") else text


def _read_row(
    row: dict[str, str | None], shared: Mapping[str, str], prefixes: Mapping[str, str], where: str
) -> Judgement:
    said = {name: " ".join((row.get(name) or "").split()) for name in (*Judgement._fields, "predicate_modifier")}
    values = {name: value or shared.get(name, "") for name, value in said.items()}
    if not (values["subject_id"] and values["object_id"]):
        raise InputError("an id is missing", where=where, advice="write subject_id and object_id")
    return Judgement(
        _read_id(values["subject_id"], prefixes),
        _read_predicate(values["predicate_id"], values["predicate_modifier"], where),
        _read_id(values["object_id"], prefixes),
        values["mapping_justification"] or BY_HAND,
        _read_confidence(values["confidence"] or "1", where),
        values["author_id"],
        values["mapping_date"],
        values["comment"],
    )


_OWL: Final = "http://www.w3.org/2002/07/owl#"
_SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
EXACT: Final = ("skos:exactMatch", f"{_SKOS}exactMatch")
"""Predicates of other tools that are taken for sameness."""

_PREDICATES: Final = {
    name: predicate
    for predicate, names in {
        SAME: ("owl:sameAs", f"{_OWL}sameAs", *EXACT),
        DIFFERENT: ("owl:differentFrom", f"{_OWL}differentFrom"),
    }.items()
    for name in names
}


def _read_predicate(name: str, modifier: str, where: str) -> str:
    predicate = _PREDICATES.get(name)
    if predicate is None or modifier not in {"", "Not"}:
        raise InputError(
            "the predicate is neither same nor different", where=where, advice=f"write {SAME}, {DIFFERENT}"
        )
    return DIFFERENT if modifier else predicate


def _read_confidence(text: str, where: str) -> float:
    try:
        confidence = float(text)
    except ValueError as error:
        raise InputError("the confidence is no number", where=where, advice="write one from 0 to 1") from error
    if not 0 <= confidence <= 1:
        raise InputError("the confidence is out of range", where=where, advice="write one from 0 to 1")
    return confidence


def read_judgements(path: Path) -> Judgements:
    """The judgements of people that are kept with the data; none where there is no file yet.

    Raises:
        InputError: the file cannot be read, or its lines contradict each other.
    """
    if not path.exists():
        return Judgements()
    try:
        return Judgements(read_ledger(path))
    except UsageError as error:
        raise InputError(error.what, where=f"{path.name}, {error.where}", advice="take one of the lines out") from error
    except UnicodeDecodeError as error:
        raise InputError("is no UTF-8 text", where=path.name, advice="save it as UTF-8") from error


def keep_judgements(judgements: Judgements, path: Path) -> None:
    """Replace the file in one step, so that a reader never sees half of it.

    Raises:
        ReleaseError: it cannot be written.
    """
    with replaced(path) as file:
        write_ledger(judgements, file)
