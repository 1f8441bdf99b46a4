"""The quality report of a build: coverage per field and source, problems, findings, rejected inputs; as data."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypedDict

from graph.build.conversion import Outcome
from graph.build.inputs import Rejected
from graph.build.problems import ProblemLog
from graph.model import Finding

_EXAMPLES: Final = 10


class Content(TypedDict):
    """What stands in report.json; the public one has fewer things in each group."""

    counts: dict[str, int]
    inputs: list[dict[str, Any]]
    rejected: list[dict[str, Any]]
    coverage: dict[str, dict[str, Any]]
    problems: list[dict[str, Any]]
    findings: list[dict[str, Any]]


@dataclass(slots=True)
class Report:
    """What a build has to tell; `as_data` is the content of report.json."""

    outcomes: list[Outcome] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    problems: ProblemLog = field(default_factory=ProblemLog)
    findings: list[Finding] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def needs_a_person(self) -> bool:
        """Whether the build ends with exit status 1: something was rejected, or a shape is violated."""
        return bool(self.rejected) or any(finding.severity == "violation" for finding in self.findings)

    def as_data(self) -> Content:
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


def _count_sources(documents: Mapping[str, int], sources: Mapping[str, str]) -> dict[str, int]:
    """How many come from which source, by the document; those of no document or a rejected one are in none."""
    counts: Counter[str] = Counter()
    for document, count in documents.items():
        if document in sources:
            counts[sources[document]] += count
    return dict(sorted(counts.items()))


def _group_problems(log: ProblemLog, sources: Mapping[str, str]) -> list[dict[str, Any]]:
    ordered = sorted(log.groups.items(), key=lambda item: (_rank(item[0][1]), -item[1].documents.total(), item[0]))
    return [
        {
            "code": code,
            "severity": severity,
            "count": group.documents.total(),
            "sources": _count_sources(group.documents, sources),
            "message": group.message,
            "examples": group.examples,
        }
        for (code, severity), group in ordered
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
            "sources": _count_sources(Counter(one.document.partition("#")[0] for one in members), sources),
            "same_message": len({finding.message_en for finding in members}) == 1,
            "message_fi": members[0].message_fi,
            "message_en": members[0].message_en,
            "examples": [finding._asdict() for finding in members[:_EXAMPLES]],
        }
        for (shape, path, severity), members in ordered
    ]


def _rank(severity: str) -> int:
    return {"error": 0, "violation": 0, "warning": 1}.get(severity, 2)
