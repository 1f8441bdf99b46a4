"""No part of a dump parts a subject, and each process reads mostly what it judges."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Store

from graph.validate.division import divide, find_bounds, sample_homes
from graph.validate.facts import Dump
from graph.validate.shards import HOME

SUBJECTS = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 4)), max_size=12, unique_by=lambda one: one[0])


@settings(max_examples=40)
@given(SUBJECTS, st.integers(1, 9), st.integers(1, 9))
def test_shares_of_a_dump_are_the_whole_and_part_no_subject(
    tmp_path_factory: pytest.TempPathFactory, subjects: list[tuple[int, int]], shards: int, processes: int
) -> None:
    path = tmp_path_factory.mktemp("shares") / "dump.nq"
    lines = [f"<s:{name}> <p:1> <o:{number}> <g:1> .\n" for name, many in subjects for number in range(many)]
    path.write_text("".join(sorted(lines)), encoding="utf-8")
    dump = Dump(path, Store(), count=shards)
    bounds, shares, dealt = dump.divide(processes)
    assert len(shares) <= processes
    assert sorted(said for share in shares for said in dump.read(share.parts)) == sorted(dump.read())
    assert [number for share in shares for number in share.shards] + [*dealt] == list(range(len(bounds) + 1))


def test_a_process_reads_mostly_what_it_judges(tmp_path: Path) -> None:
    path = tmp_path / "dump.nq"
    of_projects = (
        f"<{kind}:{at:04}> {HOME} <project:{(at + 300) % 900:04}> <g:1> .\n" for kind in "ab" for at in range(900)
    )
    path.write_text("".join(of_projects), encoding="utf-8")
    dump = Dump(path, Store(), count=20)
    bounds, shares, dealt = divide(path, 20, 2)
    for share in shares:
        judges = [bisect_right(bounds, values[0]) for _, values in dump.read(share.parts)]
        own = sum(number in share.shards for number in judges)
        assert own > 0.9 * sum(number not in dealt for number in judges)
        assert 0.4 < len(judges) / 1800 < 0.6


def test_bounds_part_a_dump_evenly(tmp_path: Path) -> None:
    path = tmp_path / "dump.nq"
    lines = [f"<p:{number:03}> <p:says> <p:{number:03}{part}> <g:1> .\n" for number in range(500) for part in "ab"]
    path.write_text("".join(lines), encoding="utf-8")
    bounds = find_bounds(sample_homes(path, 5), 5)
    assert bounds == sorted(bounds)
    assert [abs(int(bound[3:6]) - 100 * at) < 20 for at, bound in enumerate(bounds, 1)] == [True] * 4
    (tmp_path / "empty.nq").touch()
    assert find_bounds(sample_homes(tmp_path / "empty.nq", 3), 3) == []
