"""Ego networks, paths, brokers, changes, and layouts that are always the same."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import pytest

from graph.errors import UsageError
from graph.network import Filters, Network
from graph.network.exports import make_export
from graph.network.layout import lay_out
from graph.network.measures import Measuring
from graph.network.skeleton import Skeleton

Make = Callable[..., Network]


def labels(network: Network) -> set[str]:
    return {str(network.graph.nodes[node]["label"]) for node in network.graph}


def test_an_ego_network_grows_step_by_step(project: Make) -> None:
    whole = project("organisations")
    near = whole.ego("mallilan kuntayhtymä")
    assert labels(near) == {"Mallilan kuntayhtymä", "Esimerkin kaupunki", "Rahoitusvirasto"}
    assert labels(whole.ego("Mallilan kuntayhtymä", 2)) == labels(near) | {"Vanha kunta", "Apua-säätiö"}
    assert near.to_document()["counts"] == {"nodes": 3, "edges": 3, "projects": 2}
    assert {fact.title for fact in near.projects.values()} == {"Verkko-hanke", "Verkko jatkuu"}


def test_the_shortest_path_tells_its_projects(project: Make) -> None:
    network = project("mixed")
    steps = network.path("Veikko Malli", "Apua-säätiö")
    assert [network.graph.nodes[step.target]["label"] for step in steps] == ["Esimerkin kaupunki", "Apua-säätiö"]
    assert [[fact.title for fact in step.projects] for step in steps] == [["Verkko-hanke"], ["Kolmas hanke"]]
    assert steps[1].relations == ("co-implements", "funds")
    assert steps[0].projects[0].documents
    assert network.path("Veikko Malli", "Veikko Malli") == []


def test_a_path_goes_against_the_direction_of_edges_too(project: Make) -> None:
    assert len(project("funding").path("Mallilan kuntayhtymä", "Vanha kunta")) == 2


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        (("Veiko Malli", "Apua-säätiö"), "did you mean Veikko Malli"),
        (("Aino Esimerkki", "Veikko Malli"), "2 nodes have that name"),
    ],
)
def test_a_name_that_is_nobodys_or_several_peoples_is_told(project: Make, ends: tuple[str, str], said: str) -> None:
    whole = project("projects")
    with pytest.raises(UsageError, match=said):
        whole.path(*ends)


def test_parts_without_a_way_between_them_are_told(project: Make) -> None:
    with pytest.raises(UsageError, match="no path"):
        project("affiliations").path("Veikko Malli", "Mallilan kuntayhtymä")


def test_changes_between_two_periods(project: Make) -> None:
    earlier = project("funding", filters=Filters(until="2012"))
    later = project("funding", filters=Filters(since="2013"))
    changes = later.changes_since(earlier)
    assert [later.graph.nodes[node]["label"] for node in changes.came] == [
        "Apua-säätiö",
        "Esimerkin kaupunki",
        "Mallilan kuntayhtymä",
    ]
    assert [earlier.graph.nodes[node]["label"] for node in changes.went] == ["Vanha kunta"]
    assert sorted((change.before, change.after) for change in changes.edges) == [(0, 1), (0, 1), (0, 2), (1, 0)]
    assert later.changes_since(later).edges == ()
    with pytest.raises(UsageError, match="differ in kind"):
        later.changes_since(project("organisations"))


def test_brokers_have_ties_to_several_communities(project: Make) -> None:
    network = project("organisations")
    for broker in network.brokers():
        assert len(broker.communities) > 1
        assert 0 < broker.brokerage < 1
    assert [broker.label for broker in network.brokers(1)] == ["Esimerkin kaupunki"]


def test_communities_stand_for_their_nodes_and_open(project: Make) -> None:
    network = project("mixed")
    condensed = network.condense()
    document = condensed.to_document()
    sizes = [node["size"] for node in document["nodes"]]
    assert sizes == [row["size"] for row in network.to_document()["communities"]]
    assert sum(sizes) == len(network.graph)
    inside = sum(network.community(number).graph.number_of_edges() for number in range(len(sizes)))
    number = network.measure("community")
    across = [data for one, other, data in network.graph.edges(data=True) if number[one] != number[other]]
    assert inside + len(across) == network.graph.number_of_edges()
    assert sum(edge["weight"] for edge in document["edges"]) == sum(data["weight"] for data in across)
    assert len(make_export(condensed, "gexf")) > 1000


@pytest.mark.parametrize("size", [0, 1, 2, 5, 40, 300, 3000])
def test_a_layout_is_the_same_every_time_and_keeps_nodes_apart(size: int) -> None:
    rng = random.Random(size)
    edges = [(rng.randrange(size), int(size * rng.random() ** 3), 1.0) for _ in range(2 * size)]
    skeleton = Skeleton.join(size, edges)
    communities = Measuring(skeleton).communities()
    layout = lay_out(skeleton, communities)
    assert lay_out(Skeleton.join(size, reversed(edges)), communities) == layout
    assert len(set(layout.nodes)) == len(layout.nodes) == size
    assert all(-1 <= x <= 1 and -1 <= y <= 1 for x, y in layout.nodes)


def test_discs_of_communities_do_not_overlap() -> None:
    rng = random.Random(1)
    sizes = [rng.randint(1, 200) for _ in range(60)]
    owners = [number for number, size in enumerate(sorted(sizes, reverse=True)) for _ in range(size)]
    edges = [(rng.randrange(len(owners)), rng.randrange(len(owners)), 1.0) for _ in range(5000)]
    discs = lay_out(Skeleton.join(len(owners), edges), owners).discs
    for index, one in enumerate(discs):
        for other in discs[:index]:
            assert math.hypot(one.x - other.x, one.y - other.y) > one.radius + other.radius - 1e-3
