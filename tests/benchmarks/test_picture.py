"""The benchmark of the picture: both libraries get the same network, and the claim can fail."""

from __future__ import annotations

from pathlib import Path

from benchmarks.picture import Pictures, _make_up, _peer_page, _read_network
from graph.network.view.selection import Viewed, select
from graph.network.view.state import State
from tests.network.view.made_up import make_document


def test_the_made_up_network_is_one_that_can_be_drawn() -> None:
    network = Viewed(_make_up(300))
    shown = select(network, State(whole=True))
    assert (len(shown.nodes), len(shown.edges)) == (300, 299)
    assert all("x" in node and "y" in node for node in network.nodes)


def test_a_network_without_places_gets_the_same_for_both(tmp_path: Path) -> None:
    import json

    made = make_document(12, [], [])
    made["nodes"][0]["label"] = "</script><script>alert(1)</script>"
    (tmp_path / "network.json").write_text(json.dumps(made), encoding="utf-8")
    document = _read_network(tmp_path / "network.json")
    assert {(node["x"], node["y"]) for node in document["nodes"]} >= {(0.0, 0.0), (1.0, 1.0)}
    peer = _peer_page(document)
    assert "</script><script>alert" not in peer


def test_the_claim_fails_where_the_picture_is_late_or_second() -> None:
    cpu = {"sigma": 1.0, "cytoscape": 1.0}
    assert Pictures(1, 1, 1, {"sigma": 1.9, "cytoscape": 4.0}, cpu).holds
    assert not Pictures(1, 1, 1, {"sigma": 2.1, "cytoscape": 4.0}, cpu).holds
    assert not Pictures(1, 1, 1, {"sigma": 1.9, "cytoscape": 1.0}, cpu).holds
