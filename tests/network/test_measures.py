"""Both engines measure the same, and measures mean what they say on graphs that one can count by hand."""

from __future__ import annotations

import random
from typing import Final

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import UsageError
from graph.network.engines import NAMES, choose_engine
from graph.network.engines.plain import make_graph
from graph.network.measures import Measuring, list_measures
from graph.network.skeleton import Skeleton

EXACT: Final = ("degree", "weighted-degree", "betweenness", "closeness", "pagerank", "clustering", "component")
TOLERANCE: Final = 1e-6

# Two triangles that one edge joins, a pair apart, and a node alone.
BARBELL: Final = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5), (6, 7)]


def barbell() -> Skeleton:
    return Skeleton.join(9, [(one, other, 1.0) for one, other in BARBELL])


def grouped(seed: int, groups: int = 6, size: int = 40) -> Skeleton:
    """A network with communities that one can see."""
    rng = random.Random(seed)
    nodes = range(groups * size)
    inside = [
        (one, other) for one in nodes for other in rng.sample(range(one // size * size, one // size * size + size), 4)
    ]
    across = [(rng.choice(nodes), rng.choice(nodes)) for _ in range(60)]
    return Skeleton.join(len(nodes), [(one, other, float(rng.randint(1, 5))) for one, other in inside + across])


@given(st.lists(st.tuples(st.integers(0, 25), st.integers(0, 25), st.floats(0, 1e7)), max_size=60))
def test_the_engines_agree_on_any_network(edges: list[tuple[int, int, float]]) -> None:
    skeleton = Skeleton.join(26, edges)
    plain, fast = (Measuring(skeleton, name) for name in NAMES)
    for measure in EXACT:
        assert plain.of(measure) == pytest.approx(fast.of(measure), abs=TOLERANCE), measure


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_sampled_betweenness_is_the_same_in_both_engines(seed: int) -> None:
    skeleton = grouped(seed)
    plain, fast = (choose_engine(skeleton, name).betweenness(skeleton, 20) for name in NAMES)
    assert plain == pytest.approx(fast, abs=1e-9)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_communities_of_both_engines_are_equally_good(seed: int) -> None:
    skeleton = grouped(seed)
    graph = make_graph(skeleton)
    quality = []
    for name in NAMES:
        found = Measuring(skeleton, name).communities()
        groups = [{node for node in graph if found[node] == number} for number in range(max(found) + 1)]
        quality.append(networkx.community.modularity(graph, groups, weight="weight"))
    assert quality[0] == pytest.approx(quality[1], abs=0.02)
    assert min(quality) > 0.5


@pytest.mark.parametrize("engine", NAMES)
def test_measures_mean_what_they_say(engine: str) -> None:
    measuring = Measuring(barbell(), engine)
    assert list(measuring.of("degree")) == [2, 2, 3, 3, 2, 2, 1, 1, 0]
    assert list(measuring.of("clustering")) == pytest.approx([1, 1, 1 / 3, 1 / 3, 1, 1, 0, 0, 0])
    # Of the 28 pairs of others six have their path through node 2: those of 0 and 1 with 3, 4 and 5.
    assert measuring.of("betweenness")[2] == pytest.approx(6 / 28)
    assert list(measuring.of("component")) == [0, 0, 0, 0, 0, 0, 1, 1, 2]
    assert sum(measuring.of("pagerank")) == pytest.approx(1)
    assert measuring.communities()[:6] == [0, 0, 0, 1, 1, 1]
    assert [number > 0 for number in measuring.of("brokerage")] == [False, False, True, True] + [False] * 5


@pytest.mark.parametrize("engine", NAMES)
def test_the_order_of_edges_changes_nothing(engine: str) -> None:
    edges = [(one, other, 1.0) for one, other in BARBELL]
    turned = [(other, one, weight) for one, other, weight in reversed(edges)]
    one, other = (Measuring(Skeleton.join(9, each), engine) for each in (edges, turned))
    assert [list(one.of(measure.id)) for measure in list_measures()] == [
        list(other.of(measure.id)) for measure in list_measures()
    ]


@pytest.mark.parametrize("engine", NAMES)
def test_a_network_of_nothing_is_measured(engine: str) -> None:
    measuring = Measuring(Skeleton.join(0, []), engine)
    assert [list(measuring.of(measure.id)) for measure in list_measures()] == [[]] * len(list_measures())


def test_every_measure_says_what_it_means_in_one_sentence() -> None:
    for measure in list_measures():
        for meaning in measure.meaning.values():
            assert meaning.endswith(".")
            assert ". " not in meaning


def test_an_unknown_measure_or_engine_is_refused() -> None:
    with pytest.raises(UsageError, match="choose degree"):
        Measuring(barbell()).of("importance")
    with pytest.raises(UsageError, match="networkx or networkit"):
        Measuring(barbell(), "igraph")
