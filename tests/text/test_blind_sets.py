"""The readers of places, dates and amounts on sets of texts that were each read once before anything was mended.

docs/quality.md has those first readings; the minimums here are what the readers reach since, so
that no later rule takes it back, and say nothing of unseen texts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from converters.text.amounts.reader import read_amounts
from converters.text.dates.reader import read_dates
from converters.text.places.reader import read_places
from graph.model import Span

HERE = Path(__file__).parent
Found = tuple[Any, ...]


def _places(text: str) -> list[Found]:
    """Name, code and kind with the place in the text."""
    spans = [(place, place.at) for place in read_places(text) if isinstance(place.at, Span)]
    return [(place.name, place.code, place.kind, at.start, at.end) for place, at in spans]


def _dates(text: str) -> list[Found]:
    return [tuple(day.isoformat() if day else None for day in (found.start, found.end)) for found in read_dates(text)]


def _amounts(text: str) -> list[Found]:
    return [(float(money.value), money.currency) for money in read_amounts(text)]


def _labels(kind: str, row: dict[str, Any]) -> list[Found]:
    if kind == "places":
        return [(each["name"], each["code"], each["kind"], *each["span"]) for each in row[kind]]
    if kind == "dates":
        return [(each["start"], each["end"]) for each in row[kind]]
    return [(float(each["value"]), each["currency"]) for each in row[kind]]


def _outcomes(kind: str, read: Callable[[str], list[Found]]) -> Iterator[tuple[int, int, int]]:
    """For every text how many readings are right, wrong and missed; by the label that fits best where several do."""
    for line in (HERE / kind / "blind.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found = read(row["text"])
        readings = [row, *({kind: each} for each in row.get("also_right", ()))]
        yield max((_compare(found, _labels(kind, each)) for each in readings), key=lambda outcome: outcome[0])


def _compare(found: list[Found], wanted: list[Found]) -> tuple[int, int, int]:
    right, wrong = 0, 0
    for each in found:
        if each in wanted:
            wanted.remove(each)
            right += 1
        else:
            wrong += 1
    return right, wrong, len(wanted)


@pytest.mark.parametrize(
    ("kind", "read", "precision", "recall"),
    [("places", _places, 0.985, 0.99), ("dates", _dates, 0.99, 0.99), ("amounts", _amounts, 0.99, 0.99)],
)
def test_precision_and_recall(kind: str, read: Callable[[str], list[Found]], precision: float, recall: float) -> None:
    outcomes = list(_outcomes(kind, read))
    right, wrong, missed = (sum(each[at] for each in outcomes) for at in range(3))
    assert right / (right + wrong) >= precision
    assert right / (right + missed) >= recall
