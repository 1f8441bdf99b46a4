"""Measures the contact reader on labelled texts in the style of project pages; the people in them are made up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from converters.text.contacts.reader import read_contacts
from graph.model import Contact, Organisation

_SET = Path(__file__).parent / "labelled.jsonl"
# Written before the rules were read, in sets one after another (docs/quality.md tells their first figures).
_UNSEEN = Path(__file__).parent / "unseen_labelled.jsonl"
_FLOORS = {
    "name": (0.97, 0.95),
    "phone": (0.97, 0.95),
    "email": (0.97, 0.95),
    "role": (0.92, 0.92),
    "title": (0.92, 0.92),
    "organisation": (0.92, 0.92),
}


class Score(NamedTuple):
    """Precision and recall of one field."""

    precision: float
    recall: float


_UNSEEN_FLOORS = {
    "name": (0.99, 0.99),
    "phone": (0.99, 0.99),
    "email": (0.99, 0.98),
    "role": (0.99, 0.99),
    "title": (0.99, 0.985),
    "organisation": (0.98, 0.98),
}


def _texts(path: Path = _SET) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _read(row: dict[str, Any]) -> list[Contact]:
    given = [Organisation(name, name) for name in row.get("organisations", ())]
    return read_contacts(row["text"], organisations=given)


def _labelled_facts(row: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for contact in row["contacts"]:
        name = contact["name"]
        yield ("name", name)
        yield ("role", name, contact["role"])
        yield from (("phone", name, phone) for phone in contact["phones"])
        yield from (("email", name, email) for email in contact["emails"])
        yield from ((key, name, contact[key].casefold()) for key in ("title", "organisation") if contact[key])


def _read_facts(row: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for contact in _read(row):
        name, point = contact.person.name, contact.person.contact
        yield ("name", name)
        yield ("role", name, contact.role)
        if point is not None:
            yield from (("phone", name, phone) for phone in point.phones)
            yield from (("email", name, email) for email in point.emails)
        if contact.job_title:
            yield ("title", name, contact.job_title.casefold())
        if contact.organisation is not None:
            yield ("organisation", name, contact.organisation.name.casefold())


@cache
def measure_set(path: Path) -> dict[str, Score]:
    """What all of a labelled set is read with."""
    return measure(_texts(path))


def measure(rows: list[dict[str, Any]]) -> dict[str, Score]:
    """Precision and recall per field over labelled texts; a fact belongs to the person named with it."""
    hits, found, wanted = (dict.fromkeys(_FLOORS, 0) for _ in range(3))
    for row in rows:
        labels, read = set(_labelled_facts(row)), set(_read_facts(row))
        for counts, facts in ((hits, labels & read), (found, read), (wanted, labels)):
            for fact in facts:
                counts[fact[0]] += 1
    return {key: Score(hits[key] / max(1, found[key]), hits[key] / max(1, wanted[key])) for key in _FLOORS}


def test_the_set_is_large_and_varied() -> None:
    rows = _texts()
    assert len(rows) >= 120
    assert len({row["style"] for row in rows}) == len(rows)
    assert sum(row["blind"] for row in rows) * 2 >= 120
    assert sum(not row["contacts"] for row in rows) >= 12


@pytest.mark.parametrize("field", _FLOORS)
def test_the_reader_reaches_what_is_asked(field: str) -> None:
    score = measure_set(_SET)[field]
    precision, recall = _FLOORS[field]
    assert score.precision >= precision, score
    assert score.recall >= recall, score


@pytest.mark.parametrize("field", _UNSEEN_FLOORS)
def test_the_sets_of_other_genres_stay_as_measured(field: str) -> None:
    assert len(_texts(_UNSEEN)) == 1536
    score = measure_set(_UNSEEN)[field]
    precision, recall = _UNSEEN_FLOORS[field]
    assert score.precision >= precision, score
    assert score.recall >= recall, score


def test_texts_without_a_person_give_none() -> None:
    for row in _texts():
        if not row["contacts"]:
            assert _read(row) == [], row["style"]


def test_what_a_template_gives_is_marked() -> None:
    for row in _texts():
        marked = {contact["name"] for contact in row["contacts"] if "inferred" in contact}
        read = {contact.person.name for contact in _read(row) if "email" in contact.inferred}
        assert read == marked, row["style"]
