"""A command that is killed at any moment leaves what was there or what was to be, and the next one goes on from it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from graph.build.builder import build
from graph.build.check import check_release
from graph.cli import run
from graph.release import find_release, open_release
from graph.resolve.ledger import read_ledger
from tests.build.toy import CONVERTERS
from tests.cli.kills import Starter, starting

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("small")]

LINES = (
    "Alfa; Kaukalan Kone Oy; Maija Mallinen*\nBeeta; Kaukalan Koneet Oy; Matti Meri*\nGamma; Malli; Maija Mallinen*\n"
)
ONE, OTHER = "organisation/kaukalan-kone-oy", "organisation/kaukalan-koneet-oy"
LEDGER, FORGOTTEN = "judgements.sssom.tsv", "forgotten.tsv"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "in.txt").write_text(LINES, encoding="utf-8")
    rebuild(tmp_path / "data")
    return tmp_path / "data"


def rebuild(data: Path) -> Path:
    return build([data.parent / "in.txt"], data, CONVERTERS, jobs=1).release


def files_of(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


def every_moment(starter: Starter, check: Callable[[], None], prepare: Callable[[], None]) -> int:
    """Kill the command before its first change, its second, and so on; how many there were."""
    change = 1
    while starter.kill_at(change):
        check()
        prepare()
        change += 1
    return change - 1


def restore(data: Path, kept: Path) -> None:
    shutil.rmtree(data)
    shutil.copytree(kept, data)


def people(data: Path) -> list[str]:
    with open_release(data) as release:
        table = release.query("SELECT ?p { ?p <http://xmlns.com/foaf/0.1/name> 'Maija Mallinen' } ORDER BY ?p")
    return [str(iri) for iri in table.column("p")]


def test_accepting_leaves_the_ledger_before_or_after(data: Path) -> None:
    ledger = data / LEDGER
    assert run(["resolve", "reject", ONE, OTHER, "--data", str(data)]) == 0
    before = ledger.read_bytes()
    seen: set[str] = set()

    def check() -> None:
        (line,) = read_ledger(ledger)
        seen.add(line.predicate_id)
        assert line.predicate_id == "owl:sameAs" or ledger.read_bytes() == before

    with starting("resolve", "accept", ONE, OTHER, "--data", str(data)) as starter:
        assert every_moment(starter, check, lambda: None) >= 2
    assert seen >= {"owl:differentFrom"}
    assert [line.predicate_id for line in read_ledger(ledger)] == ["owl:sameAs"]
    assert not list(data.glob(".*.new"))
    assert check_release(rebuild(data)) == []


def test_forgetting_leaves_nothing_that_a_second_one_does_not_put_right(data: Path) -> None:
    one, other = people(data)
    assert run(["resolve", "accept", one, other, "--data", str(data)]) == 0
    rebuild(data)
    kept = data.parent / "kept"
    shutil.copytree(data, kept)

    def check() -> None:
        """The next build forgets the person in everything, or in nothing."""
        rebuild(data)
        is_forgotten = not people(data)
        ledger = (data / LEDGER).read_text(encoding="utf-8") if (data / LEDGER).exists() else ""
        assert is_forgotten == (data / FORGOTTEN).exists()
        assert not (is_forgotten and "person/" in ledger)

    with starting("forget", "Maija Mallinen", "--data", str(data)) as starter:
        assert every_moment(starter, check, lambda: restore(data, kept)) >= 4
    check()
    assert not people(data)


def test_publishing_leaves_a_whole_site_and_the_next_is_that_of_a_clean_one(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    words = ("publish", str(out), "--data", str(data), "--jobs", "1", "--despite-violations")
    assert run([*words]) in {0, 1}
    old = files_of(out)
    (tmp_path / "in.txt").write_text(LINES.replace("Alfa", "Toinen"), encoding="utf-8")
    rebuild(data)
    kept = tmp_path / "kept"  # without the edition that is published
    shutil.copytree(data, kept)
    clean = ("publish", str(tmp_path / "clean"), "--data", str(data), "--jobs", "1", "--despite-violations")
    assert run([*clean]) in {0, 1}
    new = files_of(tmp_path / "clean")
    assert old != new
    with starting(*words) as starter:
        moments = random.Random(3)
        for change in moments.sample(range(1, 500), 2):
            restore(data, kept)
            assert_whole(starter.kill_at(change), out, old, new)
        # Each step that takes the new site to the place of the old one.
        step = 1
        while starter.kill_at(step, tmp_path):
            assert_whole(True, out, old, new)
            step += 1
        assert step >= 4
    assert files_of(out) == new
    assert check_release(find_release(data)) == []
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".site")]


def assert_whole(was_killed: bool, out: Path, old: dict[str, str], new: dict[str, str]) -> None:
    """The site, or the one that the next export brings back, is whole."""
    found = files_of(out if out.exists() else out.with_name(f".{out.name}.before"))
    wanted = old if was_killed and found[".hankeverkko"] == old[".hankeverkko"] else new
    assert [name for name in {**wanted, **found} if wanted.get(name) != found.get(name)] == []
