"""A build is deterministic, atomic and loses nothing."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from graph.build.builder import BuildResult, build
from graph.build.folder import DataFolder
from graph.errors import InputError, ReleaseError, UsageError
from graph.release import open_release
from tests.build.toy import CONVERTERS, PHONE

pytestmark = pytest.mark.usefixtures("small")
ROOT = Path(__file__).resolve().parents[2]
FILES = {
    "a.txt": "Alfa; Esimerkin kaupunki; Maija Mallinen\n",
    "b.txt": "Beeta; ESIMERKIN KAUPUNKI; Maija Mallinen\nGamma; Malli Oy; Matti Meri\n",
    "c.txt": "Delta; Malli; Matti Meri\nrikki\n",
}


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    folder = tmp_path / "inputs"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(inputs: list[Path], data: Path, jobs: int = 1) -> BuildResult:
    return build(inputs, data, CONVERTERS, jobs=jobs)


def dumps(result: BuildResult) -> dict[str, bytes]:
    names = ("dumps/public.nq", "restricted/restricted.nq", "judgements.sssom.tsv", "report.json", "problems.jsonl")
    return {name: (result.release / name).read_bytes() for name in names}


@pytest.mark.parametrize("there", ["nothing", "a folder", "a key"])
def test_a_build_of_no_use_leaves_the_data_folder_as_it_was(tmp_path: Path, there: str) -> None:
    (tmp_path / "input.txt").write_text("UNKNOWN", encoding="utf-8")
    data = tmp_path / "new" / "below" / "data"
    if there != "nothing":
        data.mkdir(parents=True)
    if there == "a key":
        (data / "id.key").write_text("0123456789abcdef", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(InputError):
        build([tmp_path / "input.txt"], data, CONVERTERS, jobs=1)
    assert sorted(tmp_path.rglob("*")) == before
    (tmp_path / "input.txt").write_text("Alfa; Malli Oy; Matti Meri", encoding="utf-8")
    assert build([tmp_path / "input.txt"], data, CONVERTERS, jobs=1).report.counts["projects"] == 1


def test_a_build_of_no_use_leaves_what_another_made_just_before(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, real, made = tmp_path / "data", DataFolder.locked, list[BuildResult]()

    def locked_behind_another(folder: DataFolder) -> AbstractContextManager[None]:
        monkeypatch.setattr(DataFolder, "locked", real)
        made.append(run([inputs], data))
        return real(folder)

    monkeypatch.setattr(DataFolder, "locked", locked_behind_another)
    (tmp_path / "input.txt").write_text("UNKNOWN", encoding="utf-8")
    with pytest.raises(InputError):
        run([tmp_path / "input.txt"], data)
    assert made[0].report.counts["projects"] == 4
    assert (data / "current").read_text(encoding="utf-8").strip() == made[0].release_id
    assert run([inputs], data).release_id == made[0].release_id


def test_any_order_and_any_number_of_jobs_give_the_same_bytes(inputs: Path, tmp_path: Path) -> None:
    files = [inputs / name for name in FILES]
    first = dumps(run(files, tmp_path / "one"))
    second = dumps(run(files[::-1], tmp_path / "two", jobs=2))
    assert first == second


def test_a_dump_is_sorted_and_every_line_stands_once(inputs: Path, tmp_path: Path) -> None:
    lines = dumps(run([inputs], tmp_path / "data"))["dumps/public.nq"].splitlines()
    assert lines == sorted(set(lines))


def test_contact_details_are_in_the_restricted_file_only(inputs: Path, tmp_path: Path) -> None:
    result = run([inputs], tmp_path / "data")
    files = [path for path in result.release.rglob("*") if path.is_file()]
    holding = {path.relative_to(result.release).parts[0] for path in files if PHONE[1:].encode() in path.read_bytes()}
    assert holding == {"restricted"}
    assert (result.release / "restricted" / "restricted.nq").stat().st_mode & 0o077 == 0


def test_spellings_of_one_body_meet_in_the_store(inputs: Path, tmp_path: Path) -> None:
    run([inputs], tmp_path / "data")
    with open_release(tmp_path / "data") as release:
        table = release.query(
            "PREFIX hv: <https://w3id.org/hankeverkko/def#> "
            "SELECT ?o (COUNT(?p) AS ?n) WHERE { ?p hv:implementedBy ?o } GROUP BY ?o ORDER BY ?o"
        )
    assert [(str(row["o"]).rpartition("/")[2], row["n"]) for row in table] == [
        ("esimerkin-kaupunki", 2),
        ("malli-oy", 2),
    ]


def test_the_report_lists_problems_duplicates_and_rejected_inputs(inputs: Path, tmp_path: Path) -> None:
    (inputs / "twin.txt").write_text(FILES["a.txt"], encoding="utf-8")
    (inputs / "empty.txt").touch()
    (inputs / "odd.txt").write_text("UNKNOWN", encoding="utf-8")
    (inputs / "broken.ttl").write_text("<a> <b>", encoding="utf-8")
    result = run([inputs], tmp_path / "data")
    report = json.loads((result.release / "report.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in report["rejected"]] == ["inputs/broken.ttl", "inputs/empty.txt", "inputs/odd.txt"]
    assert {"duplicate-document", "odd-line"} <= {one["code"] for one in report["problems"]}
    assert report["counts"]["projects"] == 4
    assert result.report.needs_a_person()
    page = (result.release / "report.html").read_text(encoding="utf-8")
    assert "inputs/broken.ttl" in page


def test_a_fault_of_a_reader_rejects_one_document_and_tells_no_detail(inputs: Path, tmp_path: Path) -> None:
    (inputs / "fault.txt").write_text("FAULT", encoding="utf-8")
    result = run([inputs], tmp_path / "data")
    (rejected,) = result.report.rejected
    assert "KeyError in toy.py" in rejected.reason
    assert PHONE not in rejected.reason
    assert result.report.counts["projects"] == 4


def test_one_project_in_two_documents_is_said(inputs: Path, tmp_path: Path) -> None:
    (inputs / "again.txt").write_text("Alfa; Toinen kaupunki; Maija Mallinen\n", encoding="utf-8")
    result = run([inputs], tmp_path / "data")
    codes = {code for code, _ in result.report.problems.groups}
    assert "project-in-several-documents" in codes


def test_rdf_in_a_file_whose_name_has_spaces_is_taken_in(inputs: Path, tmp_path: Path) -> None:
    (inputs / "oma tieto ä.ttl").write_text('<s> <http://a.example/p> "x" .', "utf-8")
    result = run([inputs], tmp_path / "data")
    assert not result.report.rejected
    assert b'<http://a.example/p> "x"' in dumps(result)["dumps/public.nq"]


def test_rdf_of_the_users_own_is_taken_in_without_blank_nodes(inputs: Path, tmp_path: Path) -> None:
    (inputs / "own.ttl").write_text('<http://a.example/s> <http://a.example/p> [ <http://a.example/q> "x" ] .', "utf-8")
    run([inputs], tmp_path / "data")
    with open_release(tmp_path / "data") as release:
        table = release.query('SELECT ?o WHERE { ?s <http://a.example/p> ?o . ?o <http://a.example/q> "x" }')
    assert str(next(iter(table))["o"]).startswith("https://w3id.org/hankeverkko/.well-known/genid/")


def test_long_chains_of_blank_nodes_are_taken_in_and_the_same_file_gives_the_same(inputs: Path, tmp_path: Path) -> None:
    """They took exponential work in a canonical order, and recursion: 800 nodes over 20 s, 20,000 the process."""
    chain = "".join(f"_:b{n} <http://a.example/c> _:b{n + 1} .\n" for n in range(20_000))
    nested = (
        "<http://a.example/s> <http://a.example/d> " + "[ <http://a.example/d> " * 5_000 + "1" + " ]" * 5_000 + " ."
    )
    (inputs / "chain.ttl").write_text(chain, "utf-8")
    (inputs / "nested.ttl").write_text(nested, "utf-8")
    first, second = (dumps(run([inputs], tmp_path / name))["dumps/public.nq"] for name in ("one", "two"))
    assert first == second
    assert first.count(b"<http://a.example/c>") == 20_000
    assert first.count(b"<http://a.example/d>") == 5_001


def test_nothing_usable_changes_nothing(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    release = run([inputs], data).release_id
    empty = tmp_path / "empty.txt"
    empty.touch()
    with pytest.raises(InputError, match="none of the inputs"):
        run([empty], data)
    assert (data / "current").read_text().strip() == release
    assert [path.name for path in (data / "releases").iterdir()] == [release]


def test_a_missing_path_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        run([tmp_path / "nowhere"], tmp_path / "data")


def test_a_folder_that_cannot_be_read_is_rejected(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = inputs / "closed"
    closed.mkdir()
    real = os.scandir

    def scandir(path: Path | int) -> object:
        if not isinstance(path, int) and Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    # The tests may run as root, whom no permission stops.
    monkeypatch.setattr(os, "scandir", scandir)
    result = run([inputs], tmp_path / "data")
    assert [one.name for one in result.report.rejected] == ["inputs/closed/"]
    assert result.report.counts["projects"] == 4


def test_notes_and_hidden_files_in_a_folder_are_passed_over(inputs: Path, tmp_path: Path) -> None:
    (inputs / "README.md").write_text("UNKNOWN", encoding="utf-8")
    (inputs / ".hidden").write_text("UNKNOWN", encoding="utf-8")
    assert run([inputs], tmp_path / "data").report.rejected == []


def test_two_builds_at_once_are_refused(inputs: Path, tmp_path: Path) -> None:
    with DataFolder(tmp_path / "data").locked(), pytest.raises(ReleaseError, match="another build"):
        run([inputs], tmp_path / "data")


def test_older_releases_than_the_last_go(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    ids = []
    for number in range(3):
        (inputs / "a.txt").write_text(f"Alfa{number}; Esimerkin kaupunki; Maija Mallinen\n", encoding="utf-8")
        ids.append(run([inputs], data).release_id)
    assert {path.name for path in (data / "releases").iterdir()} == set(ids[1:])


def test_a_build_in_which_nothing_changed_keeps_the_release_before(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    first = run([inputs], data).release_id
    (inputs / "a.txt").write_text("Alfa; Malli Oy; Maija Mallinen\n", encoding="utf-8")
    second = run([inputs], data).release_id
    assert run([inputs], data).release_id == second
    assert {path.name for path in (data / "releases").iterdir()} == {first, second}


def test_the_same_inputs_give_the_same_release(inputs: Path, tmp_path: Path) -> None:
    assert run([inputs], tmp_path / "data").release_id == run([inputs], tmp_path / "data").release_id
    with open_release(tmp_path / "data") as release:
        assert release.manifest["counts"]["projects"] == 4


CHILD = """
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from graph.build.builder import build
from tests.build.toy import CONVERTERS
build([Path(sys.argv[1])], Path(sys.argv[2]), CONVERTERS, jobs=2)
"""


def start_child(inputs: Path, data: Path, prelude: str = "", *, seconds: float = 0.3) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-c", prelude + CHILD, str(inputs), str(data)]
    environment = {**os.environ, "TOY_SECONDS": str(seconds)}
    return subprocess.Popen(words, cwd=ROOT, env=environment, stderr=subprocess.PIPE, start_new_session=True)


def kill_after(child: subprocess.Popen[bytes], seconds: float) -> None:
    """Kills a process with all that it started; one that has ended by then is not waited for."""
    try:
        child.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.communicate()


@pytest.mark.slow
def test_a_killed_build_leaves_a_whole_release(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    old = run([inputs], data).release_id
    (inputs / "slow.txt").write_text("SLOW\nEpsilon; Malli Oy; Matti Meri\n", encoding="utf-8")
    moments = random.Random(7)
    for _ in range(6):
        child = start_child(inputs, data)
        kill_after(child, moments.uniform(0.2, 3.0))
        with open_release(data) as release:
            projects = release.manifest["counts"]["projects"]
            assert projects == (4 if release.id == old else 5)
            assert len(release.query("SELECT ?p WHERE { ?p a <https://w3id.org/hankeverkko/def#Project> }")) == projects
    assert run([inputs], data).report.counts["projects"] == 5


def test_a_full_disk_is_said_and_changes_nothing(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    old = run([inputs], data).release_id
    (inputs / "more.txt").write_text("Zeta; Malli Oy; Matti Meri\n", encoding="utf-8")
    # A limit on the size of files stops writing as a full disk does, without the rights to mount one.
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))\n"
    child = start_child(inputs, data, limit)
    _, error = child.communicate()
    assert child.returncode == 1
    assert b"the release cannot be written" in error
    assert (data / "current").read_text().strip() == old
    assert [path.name for path in (data / "releases").iterdir()] == [old]
