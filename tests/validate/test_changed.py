"""Validating what changed finds what validating everything finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, settings
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, parse

from graph.model import Finding
from graph.validate import changed as changed_module
from graph.validate import validate_store
from graph.validate.changed import Change, revalidate
from graph.validate.partition import asked
from graph.vocabulary import HV
from tests.shapes.cases import CASES, Case
from tests.shapes.graphs import broken_quads, make_store, moved
from tests.validate.broken import break_graph
from tests.validate.test_engines import QUADS

LESS = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def find_again(before: set[Quad], now: set[Quad]) -> tuple[list[Finding] | None, list[Finding]]:
    """The findings made from those before, and those made from nothing."""
    (one, found), (other, anew) = validated(frozenset(before)), validated(frozenset(now))
    change = Change(one, other, sorted(before - now, key=str), sorted(now - before, key=str))
    return revalidate(change, found), anew


@lru_cache(maxsize=4)
def validated(quads: frozenset[Quad]) -> tuple[Store, list[Finding]]:
    """A store of the quads and what is found in it; a graph is often asked for again, with another beside it."""
    store = make_store({twin for quad in quads for twin in (quad, Quad(*quad.triple))})
    return store, validate_store(store)


APART = [case for case in CASES if case.is_told_apart]
SIDE_BY_SIDE = [APART[start : start + 6] for start in range(0, len(APART), 6)]
"""Cases that are tried together: each has IRIs of its own, so that none helps to find another's faults."""


def beside(graphs: Iterable[set[Quad]]) -> set[Quad]:
    """The graphs as those of many publishers."""
    return {
        quad
        for number, graph in enumerate(graphs)
        for quad in parse(input=moved(graph, f"https://case{number}.example/"), format=RdfFormat.N_QUADS)
    }


def assert_found_and_gone(whole: set[Quad], broken: set[Quad]) -> bool:
    """The faults are found when they come; whether it was enough to look at what changed when they went."""
    again, anew = find_again(whole, broken)
    assert again == anew
    again, anew = find_again(broken, whole)
    assert again is None or again == anew
    return again is not None


def assert_each_found_and_gone(cases: Sequence[Case]) -> None:
    for case in cases:
        assert_found_and_gone(set(QUADS), set(broken_quads(case)))


@pytest.mark.slow
@pytest.mark.parametrize("cases", SIDE_BY_SIDE, ids=lambda cases: cases[0].shape)
def test_a_fault_is_found_when_it_comes_and_is_gone_when_it_goes(cases: list[Case]) -> None:
    if not assert_found_and_gone(beside([set(QUADS)] * len(cases)), beside(map(broken_quads, cases))):
        assert_each_found_and_gone(cases)  # One of them hid what the others would have shown.


@pytest.mark.slow
def test_a_fault_of_a_blank_node_is_found_and_gone() -> None:
    assert_each_found_and_gone([case for case in CASES if not case.is_told_apart])


@pytest.mark.slow
def test_findings_are_those_of_validating_everything() -> None:
    pairs = [find_again(one, other) for one, other in pairwise(break_graph(seed, 6) for seed in range(40))]
    known = [(again, anew) for again, anew in pairs if again is not None]
    assert len(known) > 8
    assert [again for again, _ in known] == [anew for _, anew in known]


def test_a_change_of_the_classes_is_left_to_validating_everything() -> None:
    subclass = NamedNode("http://www.w3.org/2000/01/rdf-schema#subClassOf")
    concept = NamedNode("http://www.w3.org/2004/02/skos/core#Concept")
    graph = QUADS[0].graph_name
    again, anew = find_again(set(QUADS), {*QUADS, Quad(NamedNode(HV + "Participation"), subclass, concept, graph)})
    assert again is None
    assert anew


@pytest.mark.slow
def test_a_value_that_stood_for_a_node_is_forgotten_when_it_goes() -> None:
    for predicate in sorted({quad.predicate for quad in QUADS if quad.predicate.value in asked()}, key=str):
        named = next(quad for quad in QUADS if quad.predicate == predicate)
        broken = {*QUADS, Quad(named.subject, predicate, Literal("x"), named.graph_name)}
        for before, now in ((broken, set(QUADS)), (set(QUADS), broken)):
            again, anew = find_again(before, now)
            assert again is None or again == anew, predicate


def test_too_many_changes_are_left_to_validating_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changed_module, "_MOST", 0)
    again, _ = find_again(set(QUADS), set(QUADS[1:]))
    assert again is None
