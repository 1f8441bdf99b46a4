"""The data of the quality page says what the report and the edition say, and names nobody."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from graph.web.edition import Edition
from graph.web.quality import BUCKETS, Problem, Quality, read_quality
from graph.web.statistics import read_statistics
from tests.web.planted import SECRETS, find_leaks, find_leaks_below

pytestmark = pytest.mark.slow


def quality_of(edition: Edition) -> Quality:
    return read_quality(edition, read_statistics(edition))


@pytest.mark.parametrize("mode", list(SECRETS))
def test_quality_gives_no_secret_away(editions: dict[str, Edition], mode: str) -> None:
    content = json.dumps(asdict(quality_of(editions[mode])), ensure_ascii=False)
    assert find_leaks(content.encode(), SECRETS[mode]) == []
    assert find_leaks_below(editions[mode].folder, SECRETS[mode]) == {}


def test_findings_are_counted_by_shape_and_source(editions: dict[str, Edition], planted: Path) -> None:
    report = json.loads((planted / "report.json").read_text(encoding="utf-8"))
    found = quality_of(editions["pseudonymous"])
    assert [(one.shape, one.path, one.count) for one in found.findings] == [
        (group["shape"], group["path"], group["count"]) for group in report["findings"]
    ]
    assert any(one.sources.get("planted") for one in found.findings)
    assert all(sum(one.sources.values()) <= one.count for one in found.findings)


def test_coverage_is_a_share_of_the_projects(editions: dict[str, Edition]) -> None:
    (coverage,) = quality_of(editions["none"]).coverage
    shares = {field.name: (field.filled, field.share) for field in coverage.fields}
    assert (coverage.source, coverage.projects) == ("planted", 2)
    assert shares["abstract"] == (2, 1.0)
    assert shares["portfolio"] == (1, 0.5)


def test_confidence_is_a_histogram_of_every_class(editions: dict[str, Edition]) -> None:
    found = quality_of(editions["named"])
    bars = {histogram.of.rpartition("#")[2]: histogram.bars for histogram in found.confidence}
    assert bars["TargetGroup"] == (*[0] * (BUCKETS - 1), 1)
    assert all(len(one) == BUCKETS for one in bars.values())
    assert "PersonParticipation" not in {one.of.rpartition("#")[2] for one in quality_of(editions["none"]).confidence}


def test_rejected_inputs_and_known_errors_are_counted_without_their_words(editions: dict[str, Edition]) -> None:
    found = quality_of(editions["pseudonymous"])
    assert found.rejected == {"is not well-formed RDF": 1}
    assert Problem("odd-name", "warning", 1, {"planted": 1}) in found.known_errors
    assert {one.name.split("/")[0] for one in found.checks} == {"checks"}
