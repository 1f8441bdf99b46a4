"""Each rule broken once gives exactly its finding, with both engines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import pytest
from pyoxigraph import RdfFormat, Store

from graph.validate import Finding, validate_store
from graph.validate.shapes import shipped_shapes
from tests.shapes.cases import CASES, Case
from tests.shapes.graphs import broken_quads, make_store, moved, valid_quads

SHAPES = "https://w3id.org/hankeverkko/shapes#"


def _names(findings: list[Finding]) -> list[str]:
    return sorted(finding.shape.removeprefix(SHAPES) for finding in findings)


def _expected(case: Case) -> list[str]:
    return sorted((case.shape, *case.also))


def test_valid_graph_has_no_finding() -> None:
    assert validate_store(make_store(set(valid_quads()))) == []


def _store_of(cases: Sequence[Case]) -> Store:
    """The graphs of many cases side by side, each with IRIs of its own."""
    store = Store()
    for number, case in enumerate(cases):
        store.load(input=moved(broken_quads(case), f"https://case{number}.example/"), format=RdfFormat.N_QUADS)
    return store


def _by_case(findings: list[Finding]) -> dict[str, list[Finding]]:
    """The findings by the host in the IRI of what they are about; those about blank nodes under nothing."""
    by_case = defaultdict(list)
    for finding in findings:
        by_case[finding.focus.split("/")[2] if "/" in finding.focus else ""].append(finding)
    return by_case


@pytest.fixture(scope="module")
def findings_by_case() -> dict[str, list[Finding]]:
    """What validating all cases at once finds."""
    return _by_case(validate_store(_store_of(CASES)))


@pytest.mark.parametrize(("number", "case"), [*enumerate(CASES)], ids=[case.shape for case in CASES])
def test_broken_rule_gives_its_finding(number: int, case: Case, findings_by_case: dict[str, list[Finding]]) -> None:
    if case.is_told_apart:
        findings = findings_by_case[f"case{number}.example"]
    else:
        findings = validate_store(make_store(broken_quads(case)))
    assert _names(findings) == _expected(case)
    severities = {finding.severity for finding in findings if finding.shape == SHAPES + case.shape}
    assert severities == {case.severity}


def test_every_shape_is_broken_by_a_case() -> None:
    shapes = {part.name.removeprefix(SHAPES) for root in shipped_shapes().roots for part in root.walk()}
    assert shapes == {case.shape for case in CASES}


@pytest.mark.slow
@pytest.mark.parametrize("part", range(16))
def test_both_engines_agree_on_every_case(part: int) -> None:
    cases = CASES[part::16]
    store = _store_of(cases)
    reference = validate_store(store, engine="pyshacl")
    assert validate_store(store) == reference
    by_case = _by_case(reference)
    for number, case in enumerate(cases):
        if case.is_told_apart:
            assert _names(by_case[f"case{number}.example"]) == _expected(case)
