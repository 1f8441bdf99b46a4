"""Damage is found and named, nothing is lost, and the next build puts it right."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable
from contextlib import suppress
from errno import ENOSPC
from pathlib import Path

import pyoxigraph
import pytest

from graph.build.builder import BuildResult, build
from graph.build.check import Fault, check_release, open_to_others
from graph.build.folder import DataFolder
from graph.build.loading import load_dump
from graph.cli.check import run_check
from graph.errors import ReleaseError, UsageError
from graph.release import find_release, open_release
from graph.store import EmbeddedStore
from graph.web.edition import open_edition
from graph.web.statistics import read_statistics
from tests.build.test_builder import FILES, kill_after, start_child
from tests.build.toy import CONVERTERS

pytestmark = pytest.mark.usefixtures("small")
PROJECTS = "SELECT ?p WHERE { ?p a <https://w3id.org/hankeverkko/def#Project> }"


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    folder = tmp_path / "inputs"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(inputs: Path, data: Path) -> BuildResult:
    return build([inputs], data, CONVERTERS, jobs=1)


def largest(folder: Path, pattern: str = "*") -> Path:
    return max(folder.glob(pattern), key=lambda path: path.stat().st_size)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def damage(release: Path, kind: str) -> str:
    """Do it, and say which file the check has to name."""
    dump, table = release / "dumps" / "public.nq", largest(release / "store", "*.sst")
    if kind == "truncated dump":
        truncate(dump)
    elif kind == "dump out of order":
        first, second, *rest = dump.read_bytes().splitlines(keepends=True)
        dump.write_bytes(b"".join([second, first, *rest]))
    elif kind == "restricted dump gone":
        (release / "restricted" / "restricted.nq").unlink()
        return "restricted/restricted.nq"
    elif kind == "restricted dump open":
        (release / "restricted" / "restricted.nq").chmod(0o644)
        return "restricted/restricted.nq"
    elif kind == "restricted folder open":
        (release / "restricted").chmod(0o755)
        return "restricted"
    elif kind == "store table flipped":
        flip(table)
        return table.relative_to(release).as_posix()
    elif kind == "store table gone":
        table.unlink()
        return table.relative_to(release).as_posix()
    else:
        (release / "store" / "CURRENT").write_text("nonsense\n")
        return "store/CURRENT"
    return "dumps/public.nq"


KINDS = (
    *("truncated dump", "dump out of order", "restricted dump gone"),
    *("restricted dump open", "restricted folder open"),
    *("store table flipped", "store table gone", "store pointer damaged"),
)


@pytest.mark.parametrize("kind", KINDS)
def test_damage_is_named_and_the_next_build_repairs_it(inputs: Path, tmp_path: Path, kind: str) -> None:
    data = tmp_path / "data"
    whole = run(inputs, data)
    assert check_release(whole.release) == []
    named = damage(whole.release, kind)
    assert named in {fault.where for fault in check_release(whole.release)}
    assert run_check(data) == 1
    again = run(inputs, data)
    assert again.release_id == whole.release_id
    assert check_release(find_release(data)) == []
    with open_release(data) as release:
        assert len(release.query(PROJECTS)) == 4
    assert run_check(data) == 0


def test_a_build_closes_the_restricted_file_of_the_release_before_too(inputs: Path, tmp_path: Path) -> None:
    first = run(inputs, tmp_path / "data").release
    damage(first, "restricted dump open")
    (inputs / "more.txt").write_text("Zeta; Malli Oy; Matti Meri\n", encoding="utf-8")
    assert run(inputs, tmp_path / "data").release != first
    assert check_release(first) == []


def test_a_release_that_was_damaged_is_not_built_on(inputs: Path, tmp_path: Path) -> None:
    damage(run(inputs, tmp_path / "data").release, "store table flipped")
    (inputs / "more.txt").write_text("Zeta; Malli Oy; Matti Meri\n", encoding="utf-8")
    assert check_release(run(inputs, tmp_path / "data").release) == []


def test_a_store_with_other_statements_is_found(inputs: Path, tmp_path: Path) -> None:
    from graph.build.check import hash_files, manifest_hash

    release = run(inputs, tmp_path / "data").release
    line = (release / "dumps" / "public.nq").read_bytes().splitlines(keepends=True)[0]
    store = EmbeddedStore.copy(release / "store", tmp_path / "changed")
    store.replace([line], [b"<a:s> <a:p> <a:o> <a:g> .\n"])
    store.close()
    for path in (release / "store").iterdir():
        path.unlink()
    for path in (tmp_path / "changed").iterdir():
        path.rename(release / "store" / path.name)
    manifest = json.loads((release / "manifest.json").read_text(encoding="utf-8"))
    manifest["sha256"] = hash_files(release)
    (release / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    (release / "manifest.sha256").write_text(manifest_hash(release), encoding="utf-8")
    assert check_release(release) == [
        Fault("store", "lacks 1 statement of the dump"),
        Fault("store", "holds 1 statement more than the dump"),
    ]


def test_a_line_that_is_lost_or_added_counts_as_one_statement(inputs: Path, tmp_path: Path) -> None:
    release = run(inputs, tmp_path / "data").release
    dump = release / "dumps" / "public.nq"
    first, *rest = dump.read_bytes().splitlines(keepends=True)
    dump.write_bytes(b"".join(rest))
    assert Fault("store", "holds 1 statement more than the dump") in check_release(release)
    dump.write_bytes(b"".join([b"<a:s> <a:p> <a:o> <a:g> .\n", first, *rest]))
    assert Fault("store", "lacks 1 statement of the dump") in check_release(release)


def test_a_store_whose_merge_alone_differs_is_found(tmp_path: Path) -> None:
    dump = tmp_path / "dump.nq"
    dump.write_text("<a:s> <a:p> <a:o> <a:g> .\n<a:s> <a:p> <a:o> <a:h> .\n", encoding="utf-8")
    load_dump(dump, tmp_path / "store")
    store = pyoxigraph.Store(str(tmp_path / "store"))
    a, b = (pyoxigraph.NamedNode(f"a:{name}") for name in "sx")
    store.add(pyoxigraph.Quad(a, a, b))
    store.remove(pyoxigraph.Quad(a, pyoxigraph.NamedNode("a:p"), pyoxigraph.NamedNode("a:o")))
    store.flush()
    del store
    assert EmbeddedStore.open(tmp_path / "store").compare(dump) == (1, 1)


def test_a_manifest_that_is_damaged_is_said_and_repaired(inputs: Path, tmp_path: Path) -> None:
    release = run(inputs, tmp_path / "data").release
    (release / "manifest.json").write_text("{", encoding="utf-8")
    assert check_release(release) == [Fault("manifest.json", "cannot be read")]
    run(inputs, tmp_path / "data")
    assert check_release(find_release(tmp_path / "data")) == []


OTHER_FORMS = ("[]", "null", "1", '"x"', "{}", '{"sha256": []}', '{"settings": 1}', "[" * 100_000)
"""JSON that a manifest or a state is not, and what no parser reads to its end."""


@pytest.mark.parametrize("content", OTHER_FORMS, ids=lambda text: text[:16])
@pytest.mark.parametrize("name", ["manifest.json", "state.json", "report.json"])
def test_json_of_another_form_is_said_and_the_next_build_repairs_it(
    inputs: Path, tmp_path: Path, name: str, content: str
) -> None:
    data = tmp_path / "data"
    release = run(inputs, data).release
    (release / name).write_text(content, encoding="utf-8")
    assert name in {fault.where for fault in check_release(release)}
    if name != "state.json":
        with pytest.raises(ReleaseError, match="cannot be read"):
            open_edition(data, "pseudonymous")
    run(inputs, data)
    assert check_release(find_release(data)) == []
    assert open_edition(data, "pseudonymous").base


@pytest.mark.parametrize("content", OTHER_FORMS, ids=lambda text: text[:16])
@pytest.mark.parametrize("name", ["manifest.json", "withdrawn.json"])
def test_an_edition_that_is_damaged_is_made_again(inputs: Path, tmp_path: Path, name: str, content: str) -> None:
    data = tmp_path / "data"
    run(inputs, data)
    whole = open_edition(data, "pseudonymous")
    before = (whole.folder / name).read_bytes()
    if name == "withdrawn.json" and content == "{}":
        content = '{"x": 1}'
    (whole.folder / name).write_text(content, encoding="utf-8")
    assert open_edition(data, "pseudonymous") == whole
    assert (whole.folder / name).read_bytes() == before


def test_what_is_kept_beside_an_edition_is_made_again_where_it_is_damaged(inputs: Path, tmp_path: Path) -> None:
    run(inputs, tmp_path / "data")
    edition = open_edition(tmp_path / "data", "pseudonymous")
    whole = read_statistics(edition)
    (edition.folder / "statistics.json").write_text('{"triples": "many"}', encoding="utf-8")
    assert read_statistics(edition) == whole


@pytest.mark.parametrize("content", ["no line of RDF\n", '<a:s> <a:p> "\\x" .\n'])
def test_why_a_store_cannot_be_compared_is_said_in_words(inputs: Path, tmp_path: Path, content: str) -> None:
    release = run(inputs, tmp_path / "data").release
    (release / "dumps" / "public.nq").write_text(content, encoding="utf-8")
    said = next(fault.what for fault in check_release(release) if fault.where == "store")
    assert said == "cannot be compared with the dump: the dump is no N-Quads"


def test_a_store_that_does_not_open_is_said_in_words(inputs: Path, tmp_path: Path) -> None:
    release = run(inputs, tmp_path / "data").release
    (release / "store" / "CURRENT").write_text("x", encoding="utf-8")
    said = next(fault.what for fault in check_release(release) if fault.what.startswith("cannot be compared"))
    assert "Error" not in said


def test_checking_without_a_release_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="no release yet"):
        run_check(tmp_path)


def test_a_pointer_that_is_damaged_is_repaired(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    run(inputs, data)
    (data / "current").write_text("../elsewhere\n", encoding="utf-8")
    with pytest.raises(ReleaseError):
        find_release(data)
    run(inputs, data)
    assert check_release(find_release(data)) == []


@pytest.mark.parametrize("left", ["", "0123"])
def test_half_a_key_names_nobody(inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: str) -> None:
    monkeypatch.delenv("HANKEVERKKO_ID_KEY")
    data = tmp_path / "data"
    data.mkdir()
    (data / "id.key").write_text(left, encoding="ascii")
    with pytest.raises(UsageError, match=r"id\.key: .*too short"):
        run(inputs, data)


def test_a_key_that_was_replaced_is_refused_and_nothing_is_changed(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HANKEVERKKO_ID_KEY")
    data = tmp_path / "data"
    built = build([inputs], data, CONVERTERS, jobs=1)
    key = (data / "id.key").read_text(encoding="ascii")
    (data / "id.key").write_text("f" * 64 + "\n", encoding="ascii")
    before = sorted(data.rglob("*"))
    with pytest.raises(UsageError, match="another key of identifiers"):
        build([inputs], data, CONVERTERS, jobs=1)
    assert sorted(data.rglob("*")) == before
    (data / "id.key").write_text(key, encoding="ascii")
    assert build([inputs], data, CONVERTERS, jobs=1).release_id == built.release_id


def test_what_is_private_and_open_to_others_is_told_and_closed_by_the_next_build(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HANKEVERKKO_ID_KEY")
    data = tmp_path / "data"
    build([inputs], data, CONVERTERS, jobs=1)
    assert open_to_others(DataFolder(data)) == []
    (data / "id.key").chmod(0o644)
    (data / "cache").chmod(0o755)
    assert [fault.where for fault in open_to_others(DataFolder(data))] == ["id.key", "cache"]
    build([inputs], data, CONVERTERS, jobs=1)
    assert open_to_others(DataFolder(data)) == []


def test_a_key_that_cannot_be_written_leaves_none(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HANKEVERKKO_ID_KEY")
    data = tmp_path / "data"

    def fill(descriptor: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", fill)
        with pytest.raises(ReleaseError, match=r"id\.key: cannot be written \(No space left"):
            run(inputs, data)
    assert not list(data.glob("*id.key*"))
    run(inputs, data)
    assert (data / "id.key").stat().st_mode & 0o077 == 0


def test_a_clock_that_jumps_changes_nothing_but_the_date(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run(inputs, tmp_path / "data")
    for path in inputs.iterdir():
        os.utime(path, (0, 0))
    monkeypatch.setattr(time, "time", lambda: 0.0)
    (inputs / "a.txt").write_text(FILES["a.txt"], encoding="utf-8")
    os.utime(inputs / "a.txt", (4e9, 4e9))
    assert run(inputs, tmp_path / "data").release_id == first.release_id
    text = FILES["a.txt"].replace("Alfa", "Toinen")
    (inputs / "a.txt").write_text(text, encoding="utf-8")
    os.utime(inputs / "a.txt", (4e9, 4e9))
    assert run(inputs, tmp_path / "data").release_id != first.release_id


def descendants(process: int) -> list[int]:
    """The processes that it started, and those that these started."""
    children = [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    return [*children, *(one for child in children for one in descendants(child))]


def wait_until(condition: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        time.sleep(0.02)


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="looks for processes as Linux shows them")
def test_workers_of_a_killed_build_end_and_hold_nothing(inputs: Path, tmp_path: Path) -> None:
    for number in range(4):
        (inputs / f"slow-{number}.txt").write_text(f"SLOW\nHanke {number}; Malli Oy; Matti Meri\n", encoding="utf-8")
    child = start_child(inputs, tmp_path / "data", seconds=60)
    try:
        wait_until(lambda: len(descendants(child.pid)) == 2)
        workers = descendants(child.pid)
        # A forked process has the files of its parent until it has begun.
        wait_until(lambda: not any(has_open(worker, tmp_path / "data" / ".lock") for worker in workers))
        child.kill()
        child.wait()
        with DataFolder(tmp_path / "data").locked():
            wait_until(lambda: not any(is_alive(worker) for worker in workers))
    finally:
        with suppress(ProcessLookupError):
            kill_after(child, 0)


def has_open(process: int, path: Path) -> bool:
    files = Path(f"/proc/{process}/fd").iterdir()
    return os.path.realpath(path) in map(os.path.realpath, files)


def is_alive(process: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False


@pytest.mark.slow
def test_builds_on_the_release_before_killed_at_random_moments_leave_a_whole_one(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    build([inputs], data, CONVERTERS, jobs=2)
    moments = random.Random(11)
    for number in range(10):
        (inputs / "a.txt").write_text(f"Alfa {number}; Esimerkin kaupunki; Maija Mallinen\n", encoding="utf-8")
        child = start_child(inputs, data)
        kill_after(child, moments.uniform(0.1, 2.5))
        assert check_release(find_release(data)) == []
        with open_release(data) as release:
            assert len(release.query(PROJECTS)) == 4
    last = build([inputs], data, CONVERTERS, jobs=2)
    clean = build([inputs], tmp_path / "clean", CONVERTERS, jobs=2)
    assert last.release_id == clean.release_id
    assert check_release(last.release) == []
