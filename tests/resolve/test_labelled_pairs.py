"""Measured on pairs that were read and labelled by hand: how many joins are right, and how many are found."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.resolve.sample import NAMING, read_names, resolve_names

pytestmark = pytest.mark.slow

PAIRS = Path(__file__).with_name("pairs.tsv")


@pytest.fixture(scope="module")
def judged(shared: Path) -> list[tuple[bool, bool]]:
    """Whether the program joins a pair, and whether it is labelled the same; resolved among all names of the lists."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    parsed, resolution = resolve_names(read_names(sorted((shared / "data").glob("*.csv"))))
    bodies = {name: resolution.of(NAMING.body(body)) for name, body in parsed.items()}
    return [(bodies[row["one"]] == bodies[row["other"]], row["label"] == "same") for row in rows]


def test_the_labels_are_whole() -> None:
    with PAIRS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) >= 400
    assert {row["label"] for row in rows} == {"same", "different"}
    assert len({row["stratum"] for row in rows}) == 4


def test_joins_are_right(judged: list[tuple[bool, bool]]) -> None:
    right = sum(same for joined, same in judged if joined)
    assert right / sum(joined for joined, _ in judged) >= 0.98


def test_what_is_one_is_found(judged: list[tuple[bool, bool]]) -> None:
    found = sum(joined for joined, same in judged if same)
    assert found / sum(same for _, same in judged) >= 0.93


def test_no_unit_is_its_body(shared: Path) -> None:
    parsed, resolution = resolve_names(read_names(sorted((shared / "data").glob("*.csv"))))
    for body in parsed.values():
        agent = resolution.of(NAMING.agent(body))
        if agent.count("/") > NAMING.body(body).count("/"):
            assert agent.startswith(resolution.of(NAMING.body(body)) + "/")
