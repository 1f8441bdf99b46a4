"""The benchmark of networks runs on a small one, and finds out engines that differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.measure import BenchmarkError
from benchmarks.measure_network import MEASURES, write_made_up_network
from benchmarks.network import check_agreement, compare_network

pytestmark = pytest.mark.slow


def test_both_engines_measure_the_same_small_network() -> None:
    found = compare_network(1, nodes=600, edges=2400)
    assert [one.measure for one in found.ratios] == list(MEASURES)
    assert found.edges == 2400
    assert all(one.theirs > 0 and one.whole_ours > 0 for one in found.ratios)
    assert found.holds == all(one.ratio >= 20 for one in found.ratios)
    assert "claimed: at least 20" in "\n".join(found.describe())


def test_engines_that_differ_are_found_out(tmp_path: Path) -> None:
    network = tmp_path / "network.npz"
    write_made_up_network(network, 100, 200)
    same = [0.01] * 100
    check_agreement("pagerank", network, same, same)
    with pytest.raises(BenchmarkError, match="differ in pagerank"):
        check_agreement("pagerank", network, same, [0.02, *same[1:]])
    with pytest.raises(BenchmarkError, match="differ in communities"):
        check_agreement("communities", network, [0.0] * 50 + [1.0] * 50, [float(node) for node in range(100)])


def test_the_made_up_network_is_the_same_every_time(tmp_path: Path) -> None:
    for name in ("a.npz", "b.npz"):
        write_made_up_network(tmp_path / name, 300, 900)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
