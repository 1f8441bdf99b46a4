"""What a state shows: neighbours by steps, filters, periods, paths; compared with networkx on made-up networks."""

from __future__ import annotations

from typing import Any

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.network.view.part import make_part
from graph.network.view.selection import Viewed, find_path, select, weigh
from graph.network.view.state import State, read_state, write_state
from tests.network.view.made_up import LINKS, ROLES, TYPES, documents, make_document, make_edge

SPANS = [(2010 + n, 2011 + n) for n in range(3)]
CHAIN = make_document(4, [make_edge((n, n + 1), [n], SPANS[n]) for n in range(3)], SPANS)
IDS = [f"https://a.example/id/organisation/{number}" for number in range(13)]

states = st.builds(
    State,
    steps=st.integers(1, 3),
    whole=st.booleans(),
    since=st.none() | st.integers(2005, 2020),
    until=st.none() | st.integers(2005, 2020),
    types=st.lists(st.sampled_from(TYPES), unique=True).map(tuple),
    role=st.sampled_from(("", *ROLES)),
    link=st.sampled_from(("", *LINKS)),
    community=st.none() | st.integers(0, 4),
    centre=st.lists(st.sampled_from(IDS), max_size=2, unique=True).map(tuple),
    node=st.sampled_from(("", *IDS)),
    edge=st.none() | st.integers(0, 4),
    group=st.none() | st.integers(0, 4),
)  # fmt: skip


def graph_of(network: Viewed, edges: Any) -> networkx.Graph[int]:
    graph: networkx.Graph[int] = networkx.Graph()
    graph.add_nodes_from(range(len(network.nodes)))
    graph.add_edges_from((network.edges[one]["source"], network.edges[one]["target"]) for one in edges)
    return graph


@given(documents(), st.integers(0, 12), st.integers(1, 3))
def test_steps_reach_what_a_breadth_first_search_reaches(document: dict[str, Any], number: int, steps: int) -> None:
    network = Viewed(document)
    centre = number % len(network.nodes)
    shown = select(network, State(centre=(network.nodes[centre]["id"],), steps=steps))
    graph = graph_of(network, range(len(network.edges)))
    assert set(shown.nodes) == set(networkx.single_source_shortest_path_length(graph, centre, cutoff=steps))


@pytest.mark.slow
@given(documents(), states)
def test_what_is_shown_passes_the_filters_and_hangs_together(document: dict[str, Any], state: State) -> None:
    network = Viewed(document)
    shown = select(network, state)
    for number, weight in shown.edges.items():
        edge = network.edges[number]
        assert {edge["source"], edge["target"]} <= set(shown.nodes)
        assert 0 < weight <= edge["weight"]
        assert not state.link or edge["kind"] == state.link
        assert not state.role or state.role in edge["roles"]
        assert not state.types or network.nodes[edge["source"]]["type"] in state.types


@given(documents(), st.integers(0, 12), st.integers(0, 12))
def test_a_path_is_as_short_as_can_be(document: dict[str, Any], one: int, other: int) -> None:
    network = Viewed(document)
    start, end = one % len(network.nodes), other % len(network.nodes)
    weights = weigh(network, State())
    path, graph = find_path(network, weights, start, end), graph_of(network, weights)
    if path is None:
        assert not networkx.has_path(graph, start, end)
        return
    assert len(path) == networkx.shortest_path_length(graph, start, end)
    here = start
    for edge in path:
        here = network.other(edge, here)
    assert here == end


@given(states)
def test_a_state_survives_its_address(state: State) -> None:
    from urllib.parse import parse_qsl

    assert read_state(parse_qsl(write_state(state))) == state


@given(st.lists(st.tuples(st.sampled_from(["centre", "from", "steps", "edge", "whole", "type"]), st.text())))
def test_no_address_is_refused(parameters: list[tuple[str, str]]) -> None:
    select(Viewed(CHAIN), read_state(parameters))


@given(documents(), states)
def test_a_part_is_a_network_of_its_own(document: dict[str, Any], state: State) -> None:
    network = Viewed(document)
    part, shown = make_part(network, state), select(network, state)
    assert (part["counts"]["nodes"], part["counts"]["edges"]) == (len(shown.nodes), len(shown.edges))
    for edge, number in zip(part["edges"], shown.edges, strict=True):
        whole = network.edges[number]
        assert part["nodes"][edge["source"]] == network.nodes[whole["source"]]
        assert [part["projects"][one]["id"] for one in edge["projects"]] == [
            network.projects[one]["id"] for one in whole["projects"]
        ]


def test_a_period_counts_the_projects_that_run_in_it() -> None:
    document = make_document(2, [make_edge((0, 1), [0, 1, 2], (2008, 2020))], [(2008, 2009), (2012, 2013), None])
    assert weigh(Viewed(document), State(since=2009, until=2012)) == {0: 2.0}
    assert weigh(Viewed(document), State(since=2010, until=2011)) == {}
    assert weigh(Viewed(document), State()) == {0: 3.0}


def test_names_are_found_in_any_case_and_order() -> None:
    network = Viewed(CHAIN)
    assert network.find("3 TAHO", 5) == [3]
    assert network.resolve("taho 2") == 2
    assert network.resolve("nobody") is None
    assert network.resolve("") is None


def test_a_large_network_waits_for_a_choice() -> None:
    network = Viewed(make_document(201, [], []))
    assert select(network, State()).nodes == ()
    assert len(select(network, State(whole=True)).nodes) == 201
