"""Pairs of names in long lists: splink looks where the rules look and further, and the rules judge what it finds."""

from __future__ import annotations

import csv
import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from benchmarks.made_up_names import write_made_up_names
from graph.cli import run
from graph.cli.linkage import choose_pair_finder, read_names
from graph.errors import UsageError
from graph.resolve.candidates import keep_alike
from graph.resolve.linkage import MODEL, NameLinkage, more_reasons
from graph.resolve.names import name_key
from graph.resolve.similarity import pairs_to_compare
from tests.build.cluster import SETTINGS, Cluster
from tests.needs import missing

ROOT = Path(__file__).resolve().parents[2]
WORDS = st.text("aeiklmnoprstuvyäö", min_size=7, max_size=20)
MIXED = [
    *("Kontiolahden kunta", "Kontolahden kunta", "Finnecofi Oy", "Finndecofi Oy", "Oulun yliopisto", "Turun yliopisto"),
    *("Hämeen elinkeino-, liikenne- ja ympäristökeskus", "Lapin elinkeino-, liikenne- ja ympäristökeskus"),
    *("Oulun kaupunki", "Oulun kaupunki / Konserniesikunta", "Oulun kaupunki, konserniesikunta, hallinto"),
    *("Kahvila Kaneli", "Mäntyharjun kahvila Kaneli", "Putkityö Virtanen Oy", "Putkityö Virtanen Tmi"),
]


@pytest.fixture
def splink() -> None:
    """Skips the test where splink is not installed."""
    if importlib.util.find_spec("splink") is None:
        missing("splink is not installed: make linkage")


def candidates(names: list[str], folder: Path, *more: str) -> set[tuple[str, str, str]]:
    """The subject, the object and the score of every candidate among some names."""
    source, out = folder / "names.txt", folder / "out.tsv"
    source.write_text("\n".join(names), encoding="utf-8")
    assert run(["resolve", "candidates", str(source), "-o", str(out), "--data", str(folder), *more]) == 0
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return {
        (row["subject_id"].rpartition("/id/")[2], row["object_id"].rpartition("/id/")[2], row["confidence"])
        for row in rows
    }


# ---- what both ways have in common


def test_each_comparison_counts_whole_thousands() -> None:
    for levels in MODEL.values():
        assert sum(level.same for level in levels) == pytest.approx(1000, abs=1)
        assert sum(level.all for level in levels) == pytest.approx(1000, abs=1.1)


@given(WORDS, st.data())
def test_a_letter_lost_swapped_or_changed_leaves_a_reason(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 2))
    swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    for slipped in (word[:place] + word[place + 1 :], word[:place] + "q" + word[place + 1 :], swapped):
        assert set(more_reasons(word)) & set(more_reasons(slipped)), slipped


@given(st.lists(WORDS, min_size=2, max_size=5, unique=True), st.data())
def test_a_word_more_or_another_leaves_a_reason(words: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words) - 1))
    other = data.draw(WORDS)
    assume(other not in words)
    key = " ".join(words)
    for changed in (words[:place] + words[place + 1 :], [*words[:place], other, *words[place + 1 :]]):
        assert set(more_reasons(key)) & set(more_reasons(" ".join(changed)))


def test_rules_find_candidates_in_a_list_without_a_build(tmp_path: Path) -> None:
    found = {pair[:2] for pair in candidates(MIXED, tmp_path)}
    assert ("organisation/kahvila-kaneli", "organisation/mantyharjun-kahvila-kaneli") in found
    assert_nothing_that_can_never_be_one(found)


def assert_nothing_that_can_never_be_one(found: set[tuple[str, str]]) -> None:
    """No unit with its body, no two listed bodies, none that name different places, no sole trader."""
    for one, other in found:
        assert one.count("/") == other.count("/") == 1, "units are no candidates"
        assert "/st-" not in one + other
    ids = {end for pair in found for end in pair}
    assert not [one for one in ids if "ely-keskus" in one or "yliopisto" in one or "oulun-kaupunki" in one]


def test_lists_are_read_as_lines_or_as_a_column(tmp_path: Path) -> None:
    lines, table = tmp_path / "names.txt", tmp_path / "names.csv"
    lines.write_text("\ufeffMalli Oy\n\n  Koe; ry \n", encoding="utf-8")
    assert list(read_names(lines, "")) == ["Malli Oy", "Koe; ry"]
    for separator in ",;\t":
        table.write_text(
            f'id{separator}nimi\n1{separator}"Malli{separator} Oy"\n2{separator}Koe\n3\n', encoding="utf-8"
        )
        assert list(read_names(table, "nimi")) == [f"Malli{separator} Oy", "Koe"]


@pytest.mark.parametrize(
    "words",
    [
        ["nowhere.txt"],
        ["latin.txt"],
        ["names.txt", "--column", "nimi"],
        ["names.txt", "--linkage", "magic"],
        ["names.txt", "--master", "spark://127.0.0.1:1"],
    ],
)
def test_wrong_usage_ends_with_two(words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "names.txt").write_text("Malli Oy\n", encoding="utf-8")
    (tmp_path / "latin.txt").write_bytes("Mäkelä Oy".encode("latin-1"))
    words = [str(tmp_path / words[0]), *words[1:]]
    assert run(["resolve", "candidates", *words, "--data", str(tmp_path)]) == 2
    captured = capsys.readouterr()
    assert not captured.out
    assert captured.err.count("\n") == 1


def test_without_splink_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.resolve.linkage.find_spec", lambda _: None)
    with pytest.raises(UsageError, match=r"pip install 'hankeverkko\[linkage\]'"):
        choose_pair_finder("splink")


def test_nothing_of_splink_is_imported_without_it() -> None:
    code = (
        "import sys; from graph.cli import linkage; linkage.choose_pair_finder('rules'); import graph.resolve.linkage; "
        "sys.exit(any(name.split('.')[0] in {'splink', 'duckdb', 'pyarrow', 'sqlglot'} for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


# ---- splink itself


@pytest.mark.slow
@pytest.mark.usefixtures("splink")
def test_splink_finds_what_the_rules_find_and_slips_in_short_names(tmp_path: Path) -> None:
    rules, found = candidates(MIXED, tmp_path), candidates(MIXED, tmp_path, "--linkage", "splink")
    assert rules < found
    assert ("organisation/finndecofi-oy", "organisation/finnecofi-oy") in {pair[:2] for pair in found}
    assert_nothing_that_can_never_be_one({pair[:2] for pair in found})


@pytest.mark.slow
@pytest.mark.usefixtures("splink")
def test_what_people_settled_is_no_candidate(tmp_path: Path) -> None:
    judged = "https://w3id.org/hankeverkko/id/organisation/{}"
    one, other = judged.format("finndecofi-oy"), judged.format("finnecofi-oy")
    ledger = f"subject_id\tpredicate_id\tobject_id\tauthor_id\n{one}\towl:differentFrom\t{other}\tme\n"
    (tmp_path / "judgements.sssom.tsv").write_text(ledger, encoding="utf-8")
    assert not [pair for pair in candidates(MIXED, tmp_path, "--linkage", "splink") if "finnecofi" in "".join(pair)]


@pytest.mark.slow
@pytest.mark.usefixtures("splink")
def test_splink_finds_the_pairs_of_the_real_list(shared: Path) -> None:
    names = read_names(shared / "data" / "eura-2007-2013.csv", "Toteuttajan nimi")
    keys = {name_key(name).base for name in names}
    with NameLinkage() as find_pairs:
        pairs = list(find_pairs(keys))
        assert list(find_pairs(keys)) == pairs, "the second time from what was kept"
    assert pairs == sorted(set(pairs))
    alike = {pair[:2] for pair in keep_alike(pairs_to_compare(keys))}
    found = {pair[:2] for pair in keep_alike(pairs)}
    assert len(found & alike) >= 0.98 * len(alike)
    assert len(found) > len(alike)


@pytest.mark.slow
@pytest.mark.usefixtures("splink")
def test_a_build_takes_its_candidates_from_splink(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    text = (ROOT / "examples" / "oulutoivo2020.txt").read_text(encoding="utf-8")
    (tmp_path / "in" / "page.txt").write_text(text, encoding="utf-8")
    for linkage in ("rules", "splink"):
        words = ["build", str(tmp_path / "in"), "--data", str(tmp_path / linkage), "--jobs", "1", "--linkage", linkage]
        assert run(words) in {0, 1}
    assert run(["build", str(tmp_path / "in"), "--data", str(tmp_path / "none"), "--linkage", "magic"]) == 2


@pytest.mark.slow
@pytest.mark.usefixtures("splink")
def test_a_full_disk_is_a_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("graph.resolve.linkage.DuckEngine.make", full)
    (tmp_path / "names.txt").write_text("Malli Oy\nMallli Oy\n", encoding="utf-8")
    words = ["resolve", "candidates", str(tmp_path / "names.txt"), "--linkage", "splink", "--data", str(tmp_path)]
    assert run(words) == 2
    assert "--linkage rules" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.usefixtures("splink")
def test_a_cluster_finds_the_same_candidates_though_a_worker_is_killed(cluster: Cluster, tmp_path: Path) -> None:
    words = write_list(tmp_path)
    assert run([*words, str(tmp_path / "here.tsv")]) == 0
    with start_linking(cluster, [*words, str(tmp_path / "there.tsv")], tmp_path / "begun") as linking:
        cluster.kill(1)
        errors = linking.communicate()[1].decode()
    assert linking.returncode == 0, errors
    assert (tmp_path / "there.tsv").read_bytes() == (tmp_path / "here.tsv").read_bytes()
    assert len((tmp_path / "here.tsv").read_text(encoding="utf-8").splitlines()) > 5


@pytest.mark.slow
@pytest.mark.usefixtures("splink")
@pytest.mark.parametrize("whole", [False, True], ids=["its workers", "all of it"])
def test_a_cluster_that_is_killed_is_a_clear_error(cluster: Cluster, tmp_path: Path, whole: bool) -> None:
    words = [*write_list(tmp_path), str(tmp_path / "there.tsv")]
    with start_linking(cluster, words, tmp_path / "begun") as linking:
        for number in range(0 if whole else 1, 3):
            cluster.kill(number)
        errors = linking.communicate(timeout=120)[1].decode()
    assert linking.returncode == 3, errors
    assert "the Spark master or all of its workers have gone" in errors.splitlines()[-1]
    assert not (tmp_path / "there.tsv").exists()


def write_list(folder: Path) -> list[str]:
    """Made-up names, and the command that finds candidates among them, but for where to write these."""
    write_made_up_names(folder / "names.txt", folder / "twice.tsv", 150)
    return ["resolve", "candidates", str(folder / "names.txt"), "--linkage", "splink", "--data", str(folder), "-o"]


def start_linking(cluster: Cluster, words: list[str], begun: Path) -> subprocess.Popen[bytes]:
    """The command on the cluster, when the names are there and the model begins."""
    code = f"""
from pathlib import Path
from graph import cluster
from graph.resolve import linkage
make = linkage._linker
def begin(engine):
    cluster.PATIENCE_SECONDS = 3  # for workers that are lost, when there were some
    Path({str(begun)!r}).touch()
    return make(engine)
linkage._linker = begin
from graph.cli import main
main()
"""
    command = [sys.executable, "-c", code, *words, "--master", cluster.master]
    linking = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **SETTINGS}, stderr=subprocess.PIPE)
    while linking.poll() is None and not begun.exists():
        time.sleep(0.05)
    return linking
