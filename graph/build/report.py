"""The quality report of a build: coverage per field and source, problems, findings, rejected inputs; as data."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from graph.build.conversion import Outcome
from graph.build.inputs import Rejected
from graph.model import Cell, Finding, Location, Problem

_EXAMPLES: Final = 10


@dataclass(slots=True)
class Report:
    """What a build has to tell; `as_data` is the content of report.json."""

    outcomes: list[Outcome] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    problems: list[tuple[str, Problem]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def needs_a_person(self) -> bool:
        """Whether the build ends with exit status 1: something was rejected, or a shape is violated."""
        return bool(self.rejected) or any(finding.severity == "violation" for finding in self.findings)

    def as_data(self) -> dict[str, Any]:
        """The report as JSON values, in a fixed order."""
        return {
            "counts": dict(sorted(self.counts.items())),
            "inputs": [_describe_input(outcome) for outcome in self.outcomes],
            "rejected": [rejected._asdict() for rejected in self.rejected],
            "coverage": _coverage(self.outcomes),
            "problems": _group_problems(self.problems, {one.name: one.source for one in self.outcomes}),
            "findings": _group_findings(self.findings, {one.sha256[:16]: one.source for one in self.outcomes}),
        }

    def as_json(self) -> str:
        """The report as text."""
        return json.dumps(self.as_data(), ensure_ascii=False, indent=1) + "\n"


def _describe_input(outcome: Outcome) -> dict[str, Any]:
    return {
        "name": outcome.name,
        "sha256": outcome.sha256,
        "media_type": outcome.media_type,
        "source": outcome.source,
        "projects": outcome.projects,
        "repairs": dict(sorted(outcome.repairs.items())),
    }


def _coverage(outcomes: Iterable[Outcome]) -> dict[str, dict[str, Any]]:
    projects: Counter[str] = Counter()
    filled: dict[str, Counter[str]] = defaultdict(Counter)
    for outcome in outcomes:
        if outcome.projects:
            projects[outcome.source] += outcome.projects
            filled[outcome.source].update(outcome.filled)
    return {
        source: {"projects": projects[source], "filled": dict(sorted(filled[source].items()))}
        for source in sorted(projects)
    }


def describe_location(at: Location | None) -> str:
    """A place in a document as people read it."""
    if at is None:
        return ""
    if isinstance(at, Cell):
        return f"row {at.row}, column {at.column}" if at.column else f"row {at.row}"
    return f"characters {at.start}–{at.end}"


def describe_problem(document: str, problem: Problem) -> dict[str, str]:
    """One problem as a line of problems.jsonl."""
    return {
        "document": document,
        "project": problem.project,
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "field": problem.field,
        "value": problem.value,
        "at": describe_location(problem.at),
    }


def _count_sources(documents: Iterable[str], sources: Mapping[str, str]) -> dict[str, int]:
    """How many come from which source, by the document; those of no document or a rejected one are in none."""
    return dict(sorted(Counter(sources[document] for document in documents if document in sources).items()))


def _group_problems(problems: Iterable[tuple[str, Problem]], sources: Mapping[str, str]) -> list[dict[str, Any]]:
    groups: dict[tuple[str, str], list[tuple[str, Problem]]] = defaultdict(list)
    for name, problem in problems:
        groups[(problem.code, problem.severity)].append((name, problem))
    ordered = sorted(groups.items(), key=lambda item: (_rank(item[0][1]), -len(item[1]), item[0]))
    return [
        {
            "code": code,
            "severity": severity,
            "count": len(members),
            "sources": _count_sources((name for name, _ in members), sources),
            "message": members[0][1].message,
            "examples": [describe_problem(name, problem) for name, problem in members[:_EXAMPLES]],
        }
        for (code, severity), members in ordered
    ]


def _group_findings(findings: Iterable[Finding], sources: Mapping[str, str]) -> list[dict[str, Any]]:
    groups: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[(finding.shape, finding.path, finding.severity)].append(finding)
    ordered = sorted(groups.items(), key=lambda item: (_rank(item[0][2]), -len(item[1]), item[0]))
    return [
        {
            "shape": shape,
            "path": path,
            "severity": severity,
            "count": len(members),
            "sources": _count_sources((one.document.partition("#")[0] for one in members), sources),
            "same_message": len({finding.message_en for finding in members}) == 1,
            "message_fi": members[0].message_fi,
            "message_en": members[0].message_en,
            "examples": [finding._asdict() for finding in members[:_EXAMPLES]],
        }
        for (shape, path, severity), members in ordered
    ]


def _rank(severity: str) -> int:
    return {"error": 0, "violation": 0, "warning": 1}.get(severity, 2)
