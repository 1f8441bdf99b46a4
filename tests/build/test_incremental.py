"""Whatever is added, changed or removed: building on the release before gives the bytes of a build from nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph import validate
from graph.build import builder, cache, changes, check, conversion, reading
from graph.build.builder import BuildResult, build
from graph.build.check import check_release
from graph.build.inputs import InputFile
from graph.release import open_release
from tests.build.toy import CONVERTERS

NAMES = ("a.txt", "b.txt", "c.txt", "d.txt")
BODIES = (
    "Malli Oy",
    "Malli",
    "MALLI OY",
    "Esimerkin kaupunki",
    "Esimerkin ammattikorkeakoulu",
    "EAMK",
    "Mallli oppilaitos",
)
PEOPLE = ("Maija Mallinen", "Maija Mallinen*", "Matti Meri", "Mallinen Maija*")
LINE = st.builds(
    "{}; {}; {}".format, st.sampled_from(("Alfa", "Beeta", "Gamma")), *map(st.sampled_from, (BODIES, PEOPLE))
)
TEXT = st.lists(st.one_of(LINE, st.just("rikki")), min_size=1, max_size=3).map(lambda lines: "\n".join(lines) + "\n")
STEP = st.tuples(st.sampled_from(NAMES), st.one_of(st.none(), TEXT, TEXT, TEXT))
STEPS = st.lists(STEP, min_size=1, max_size=5)
OWN = '<http://a.example/s> <http://a.example/p> "{}" .'


@pytest.fixture(autouse=True)
def always_built_on(small: None, monkeypatch: pytest.MonkeyPatch) -> None:
    # The toy documents are small beside the reference data; every change is to be built on what was there.
    monkeypatch.setattr(changes, "_MOST", 10)


def content_of(result: BuildResult) -> dict[str, bytes]:
    """Every file of a release but what its store is made of, and its manifest, which says when it was made."""
    files = (path for path in result.release.rglob("*") if path.is_file() and path.stem != "manifest")
    names = {path.relative_to(result.release).as_posix(): path for path in files}
    return {name: path.read_bytes() for name, path in names.items() if not name.startswith("store/")}


def store_of(data: Path) -> list[tuple[str, ...]]:
    with open_release(data) as release:
        named = release.query("SELECT ?s ?p ?o ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?s ?p ?o ?g")
        merged = release.query("SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s ?p ?o")
    return [tuple(map(str, row.values())) for table in (named, merged) for row in table]


def run(inputs: Path, data: Path) -> BuildResult:
    return build([inputs], data, CONVERTERS, jobs=1)


@pytest.mark.slow
@settings(max_examples=8, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_any_sequence_of_changes_gives_the_bytes_of_a_clean_build(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str | None]]
) -> None:
    folder = tmp_path_factory.mktemp("sequence")
    inputs = folder / "inputs"
    inputs.mkdir()
    (inputs / "stays.txt").write_text("Delta; Pysyvä säätiö; Pia Pysyvä\n", encoding="utf-8")
    run(inputs, folder / "data")
    for name, text in steps:
        if text is None:
            (inputs / name).unlink(missing_ok=True)
        else:
            (inputs / name).write_text(text, encoding="utf-8")
        result = run(inputs, folder / "data")
        clean = run(inputs, folder / "clean")
        assert content_of(result) == content_of(clean)
        assert store_of(folder / "data") == store_of(folder / "clean")
        assert check_release(result.release) == []
        shutil.rmtree(folder / "clean")


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    folder = tmp_path / "inputs"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        (folder / name).write_text(f"Hanke {number}; {BODIES[number]}; {PEOPLE[number]}\n", encoding="utf-8")
    return folder


def test_only_what_changed_is_read_and_nothing_is_loaded_anew(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(inputs, tmp_path / "data")
    (inputs / "a.txt").write_text("Uusi; Malli Oy; Matti Meri\n", encoding="utf-8")
    read: list[str] = []
    real = reading._convert_one

    def convert(file: InputFile, setting: object) -> object:
        read.append(file.name)
        return real(file, setting)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "_convert_one", convert)
    monkeypatch.setattr(builder._Builder, "_load", None)
    monkeypatch.setattr(builder._Builder, "_write_all", None)
    monkeypatch.setattr(validate, "validate_release", None)
    run(inputs, tmp_path / "data")
    assert read == ["inputs/a.txt"]


def test_files_that_both_releases_share_are_read_for_their_hash_once(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(inputs, tmp_path / "data")
    (inputs / "a.txt").write_text("Uusi; Malli Oy; Matti Meri\n", encoding="utf-8")
    hashed: list[int] = []

    def sha256_of(path: Path) -> str:
        hashed.append(path.stat().st_ino)
        return conversion.sha256_of(path)

    monkeypatch.setattr(check, "sha256_of", sha256_of)
    result = run(inputs, tmp_path / "data")
    assert len(hashed) == len(set(hashed))
    tables = {path.stat().st_ino for path in result.release.glob("store/*.sst")}
    assert tables & set(hashed)
    assert check_release(result.release) == []


def test_a_document_that_is_gone_is_in_no_file(inputs: Path, tmp_path: Path) -> None:
    (inputs / "a.txt").write_text("Katoava; Katoava yhdistys ry; Kalle Katoava\n", encoding="utf-8")
    for _ in range(2):
        run(inputs, tmp_path / "data")
        (inputs / "a.txt").unlink(missing_ok=True)
    kept = [path for path in (tmp_path / "data" / "cache").rglob("*") if path.is_file()]
    assert kept
    assert not [path for path in kept if b"Katoava" in path.read_bytes()]


def test_the_cache_is_its_owners_only_and_holds_no_strangers_code(inputs: Path, tmp_path: Path) -> None:
    run(inputs, tmp_path / "data")
    cache = tmp_path / "data" / "cache"
    assert cache.stat().st_mode & 0o077 == 0
    entry = next(cache.rglob("*.outcome"))
    entry.write_bytes(entry.read_bytes()[:-3])
    for run_file in cache.rglob("*.public"):
        run_file.write_bytes(run_file.read_bytes()[:-3])
    result = run(inputs, tmp_path / "data")
    assert check_release(result.release) == []
    assert result.report.counts["projects"] == len(NAMES)


def test_rdf_of_the_users_own_is_built_from_nothing(inputs: Path, tmp_path: Path) -> None:
    for text in ("x", "y"):
        (inputs / "own.ttl").write_text(OWN.format(text), encoding="utf-8")
        result = run(inputs, tmp_path / "data")
    assert content_of(result) == content_of(run(inputs, tmp_path / "clean"))
    (inputs / "own.ttl").unlink()
    assert content_of(run(inputs, tmp_path / "data")) == content_of(run(inputs, tmp_path / "other"))


def test_another_name_of_a_file_and_a_judgement_change_what_they_should(inputs: Path, tmp_path: Path) -> None:
    run(inputs, tmp_path / "data")
    (inputs / "a.txt").rename(inputs / "e.txt")
    result = run(inputs, tmp_path / "data")
    assert content_of(result) == content_of(run(inputs, tmp_path / "clean"))
    assert [outcome.name for outcome in result.report.outcomes][-1] == "inputs/e.txt"


@pytest.mark.parametrize("most", [0, 3])
def test_what_more_documents_mention_is_read_again_instead_of_held(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    held = content_of(run(inputs, tmp_path / "held"))
    monkeypatch.setattr(cache, "_HELD", most)
    result = run(inputs, tmp_path / "data")
    assert sum(bool(outcome.mentions.organisations) for outcome in result.report.outcomes) == bool(most)
    assert content_of(result) == held
    (inputs / "a.txt").write_text("Uusi; Malli; Matti Meri\n", encoding="utf-8")
    again = content_of(run(inputs, tmp_path / "data"))
    assert again == content_of(run(inputs, tmp_path / "clean"))
