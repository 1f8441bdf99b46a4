"""The commands `resolve list` and `resolve export`: the ledger of the current release."""

from __future__ import annotations

import sys
from pathlib import Path

from graph import open_release
from graph.model import Judgement
from graph.resolve.ledger import read_ledger, write_ledger


def list_judgements(data: Path, text: str) -> int:
    """Print a line for every judgement that holds `text`, the surest first."""
    judgements = sorted(_ledger(data), key=lambda one: (-one.confidence, one))
    wanted = text.casefold()
    for judgement in judgements:
        line = _describe(judgement)
        if wanted in line.casefold():
            sys.stdout.write(line + "\n")
    return 0


def export_judgements(data: Path, output: Path | None) -> int:
    """Print or write the ledger as it is."""
    write_ledger(_ledger(data), output or sys.stdout)
    return 0


def _ledger(data: Path) -> list[Judgement]:
    with open_release(data) as release:
        return read_ledger(release.path / "judgements.sssom.tsv")


def _describe(judgement: Judgement) -> str:
    one, other = (iri.partition("/id/")[2] or iri for iri in (judgement.subject_id, judgement.object_id))
    sign = "=" if judgement.predicate_id == "owl:sameAs" else "≠"
    return f"{judgement.confidence:.2f}  {one} {sign} {other}  ({judgement.comment})"
