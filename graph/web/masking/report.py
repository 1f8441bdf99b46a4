"""The build's report without anything that could be personal: counts and codes stay, values and names of files go."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Final

from graph.build.report import Content

_DETAIL: Final = re.compile(r"\s*[:(].*", re.DOTALL)
_EXAMPLES: Final = 5

Rename = Callable[[str], str | None]
"""An IRI of the release -> the same thing's IRI in the edition, or nothing where it is not there."""


def make_public_report(report: Content, rename: Rename) -> Content:
    """The report for everybody.

    A message stays only where it is the same for all findings of a group: others quote values. Examples are IRIs only.

    Args:
        report: the content of a release's report.json.
        rename: how things are called in the edition.
    """
    return {
        "counts": report["counts"],
        "inputs": [
            {name: one[name] for name in ("sha256", "media_type", "source", "projects", "repairs")}
            for one in report["inputs"]
        ],
        "rejected": _count_rejected(report["rejected"]),
        "coverage": report["coverage"],
        "problems": [
            {name: group[name] for name in ("code", "severity", "count", "sources")} for group in report["problems"]
        ],
        "findings": [_describe_group(group, rename) for group in report["findings"]],
    }  # fmt: skip


def _count_rejected(rejected: list[dict[str, str]]) -> list[dict[str, Any]]:
    """How many inputs were rejected for which reason; what stands behind a colon or in brackets can quote them."""
    reasons = Counter(_DETAIL.sub("", one["reason"]) for one in rejected)
    return [{"reason": reason, "count": count} for reason, count in sorted(reasons.items())]


def _describe_group(group: Mapping[str, Any], rename: Rename) -> dict[str, Any]:
    described = {name: group[name] for name in ("shape", "path", "severity", "count", "sources")}
    for name in ("message_fi", "message_en"):
        described[name] = group[name] if group["same_message"] and group["count"] > 1 else ""
    examples = (
        {name: rename(f"<{example[name]}>") for name in ("focus", "document") if example[name]}
        for example in group["examples"]
    )
    described["examples"] = [
        {name: term[1:-1] for name, term in example.items() if term}
        for example in examples
        if example.get("focus")
    ][:_EXAMPLES]  # fmt: skip
    return described
