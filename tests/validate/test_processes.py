"""What several processes find in a dump is what one finds."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse

from graph.validate import processes, validate_store
from graph.validate.facts import Dump
from graph.validate.processes import validate_dump
from graph.vocabulary import HV
from tests.shapes.cases import CASES
from tests.shapes.graphs import broken_quads, make_store
from tests.validate.test_engines import QUADS

SHARDS = 9


class Cut(NamedTuple):
    """Opens a dump that is cut into shards."""

    path: Path

    def open(self) -> Dump:
        store = Store()
        store.bulk_extend(parse(path=str(self.path), format=RdfFormat.N_QUADS))
        return Dump(self.path, store, count=SHARDS)


def test_one_process_and_the_whole_graph_find_the_same(tmp_path: Path) -> None:
    quads = broken_quads(CASES[0])
    assert validate_dump(Cut(write_dump(tmp_path, make_store(quads)))) == validate_store(make_store(quads))


@pytest.mark.slow
def test_two_processes_find_what_the_whole_graph_does(tmp_path: Path) -> None:
    broken = [broken_quads(case) for case in CASES[:: len(CASES) // 20]]
    quads = set.intersection(*broken) | set.union(*broken).difference(QUADS)
    found = validate_dump(Cut(write_dump(tmp_path, make_store(quads))), jobs=2)
    assert found == validate_store(make_store(quads))
    assert len({finding.shape for finding in found}) > 5


def test_a_small_dump_starts_no_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "start_workers", None)
    monkeypatch.setattr(processes, "_WORTH", SHARDS + 1)
    assert validate_dump(Cut(write_dump(tmp_path, make_store(set(QUADS)))), jobs=2) == []


@pytest.mark.slow
def test_what_nothing_is_said_of_is_judged_once_by_several_processes(tmp_path: Path) -> None:
    unsaid = NamedNode("urn:unsaid")
    named = NamedNode(HV + "hasAttachment")
    quads = {*QUADS, *(Quad(NamedNode(f"urn:{at}"), named, unsaid, NamedNode("urn:graph")) for at in range(2))}
    found = validate_dump(Cut(write_dump(tmp_path, make_store(quads))), jobs=3)
    assert found == validate_store(make_store(quads))
    assert any(finding.focus == "urn:unsaid" for finding in found)


STARTS_A_WORKER = """
import os, time
from graph.workers import start_workers
if __name__ == "__main__":
    with start_workers(1) as pool:
        print(pool.submit(os.getpid).result(), flush=True)
        time.sleep(60)
"""


@pytest.mark.slow
def test_workers_end_when_who_started_them_is_killed(tmp_path: Path) -> None:
    (tmp_path / "start.py").write_text(STARTS_A_WORKER, encoding="utf-8")
    command = [sys.executable, str(tmp_path / "start.py")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as starter:
        assert starter.stdout
        worker = Path("/proc") / starter.stdout.readline().strip()
        starter.kill()
    until = time.monotonic() + 30
    while worker.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not worker.exists()


def write_dump(folder: Path, store: Store) -> Path:
    path = folder / "public.nq"
    path.write_text("".join(sorted(f"{quad} .\n" for quad in store)), encoding="utf-8")
    return path
