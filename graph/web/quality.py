"""What is known of the quality of an edition, as data for a page: findings, coverage, confidence, rejected, errors.

All of it comes from the edition's own report, which quotes nothing, and from queries on the edition.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from graph.build.report import Content
from graph.json_files import read_json
from graph.saved import list_saved
from graph.store import EmbeddedStore
from graph.terms import finite_number
from graph.web.edition import Edition
from graph.web.statistics import Statistics

BUCKETS: Final = 10
"""Bars of a histogram of confidence: 0 to 0.1, and so on to 0.9 to 1, both ends included in the last one."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Findings of one shape: IRIs of shape and property, how many by source, and some things it concerns."""

    shape: str
    path: str
    severity: str
    count: int
    sources: dict[str, int]
    message: dict[str, str]
    """By language; empty where every finding has words of its own."""
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """What readers could not take as it stands: a stable code, how many by source."""

    code: str
    severity: str
    count: int
    sources: dict[str, int]


class Field(NamedTuple):
    """How many projects of a source have a field, and which share of them that is, from 0 to 1."""

    name: str
    filled: int
    share: float


class Coverage(NamedTuple):
    """The fields of a source's projects."""

    source: str
    projects: int
    fields: tuple[Field, ...]


class Histogram(NamedTuple):
    """How sure the readers were of the things of a class: a count for each of `BUCKETS` bars."""

    of: str
    bars: tuple[int, ...]


class Check(NamedTuple):
    """A saved query that should come back empty: its name, and how many rows it has."""

    name: str
    rows: int


@dataclass(frozen=True, slots=True)
class Quality:
    """Everything that the page of quality shows."""

    counts: dict[str, int]
    findings: tuple[Finding, ...]
    coverage: tuple[Coverage, ...]
    confidence: tuple[Histogram, ...]
    rejected: dict[str, int]
    """How many inputs were rejected, by reason."""
    problems: tuple[Problem, ...]
    checks: tuple[Check, ...]

    @property
    def known_errors(self) -> tuple[Problem | Check, ...]:
        """What is known to be wrong: values that were not read or are suspect, and checks that are not empty."""
        suspect = (one for one in self.problems if one.severity in {"error", "warning"})
        return (*suspect, *(one for one in self.checks if one.rows))


def read_quality(edition: Edition, statistics: Statistics) -> Quality:
    """What is known of an edition; the checks are asked at the first time and kept beside it."""
    report = read_json(edition.report, Content)
    return Quality(
        counts=report["counts"],
        findings=tuple(map(_read_finding, report["findings"])),
        coverage=tuple(_read_coverage(source, found) for source, found in report["coverage"].items()),
        confidence=tuple(_make_histogram(of, values) for of, values in statistics.confidence.items()),
        rejected={one["reason"]: one["count"] for one in report["rejected"]},
        problems=tuple(Problem(**one) for one in report["problems"]),
        checks=tuple(_read_checks(edition)),
    )


def _read_finding(group: Mapping[str, Any]) -> Finding:
    message = {language: text for language in ("fi", "en") if (text := group[f"message_{language}"])}
    examples = tuple(example["focus"] for example in group["examples"])
    kept = {name: group[name] for name in ("shape", "path", "severity", "count", "sources")}
    return Finding(**kept, message=message, examples=examples)


def _read_coverage(source: str, found: Mapping[str, Any]) -> Coverage:
    projects = found["projects"]
    fields = (Field(name, filled, filled / projects) for name, filled in found["filled"].items())
    return Coverage(source, projects, tuple(sorted(fields, key=lambda one: (-one.filled, one.name))))


def _make_histogram(of: str, values: Mapping[str, int]) -> Histogram:
    """The bars of confidences by their text ("0.85")."""
    bars = [0] * BUCKETS
    for value, count in values.items():
        if (number := finite_number(value)) is not None and number >= 0:
            bars[min(int(float(number) * BUCKETS + 1e-9), BUCKETS - 1)] += count
    return Histogram(of, tuple(bars))


def _read_checks(edition: Edition) -> Iterable[Check]:
    kept = edition.keep_json("checks.json", dict[str, int], lambda: _ask_checks(edition))
    return (Check(name, rows) for name, rows in kept.items())


def _ask_checks(edition: Edition) -> dict[str, int]:
    store = EmbeddedStore.open(edition.store)
    try:
        return {
            saved.name: len(store.select(saved.bind({}), name=saved.name))
            for saved in list_saved()
            if saved.name.startswith("checks/")
        }
    finally:
        store.close()
