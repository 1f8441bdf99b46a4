"""The benchmarks run, their writers agree quad by quad, and the README names them; no test reads a clock."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import BENCHMARKS, main
from benchmarks.convert import compare_convert, count_equal, read_lines
from benchmarks.made_up_list import HEADER, write_made_up_list
from benchmarks.made_up_pages import write_made_up_pages
from benchmarks.measure import BenchmarkError, Measurement, Run, measure, run_once, summarise
from benchmarks.push import measure_pushing
from benchmarks.read_projects import count_projects
from benchmarks.rebuild import measure_rebuilding
from benchmarks.validate import compare_validate
from benchmarks.write_lines import write_lines
from benchmarks.write_rdflib import write_rdflib
from graph.build.builder import build
from tests.build.toy import CONVERTERS
from tests.needs import missing

README = Path(__file__).resolve().parents[2] / "benchmarks" / "README.md"
FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "sources" / "eura_lists" / "in"


@pytest.mark.parametrize("name", ["list-2007.csv", "list-2014.csv"])
def test_both_writers_write_the_same_quads(name: str, tmp_path: Path) -> None:
    write_lines(FIXTURES / name, tmp_path / "lines.nq")
    write_rdflib(FIXTURES / name, tmp_path / "rdflib.nq")
    assert read_lines(tmp_path / "lines.nq") == read_lines(tmp_path / "rdflib.nq")
    assert count_equal(tmp_path / "lines.nq", tmp_path / "rdflib.nq") > 100


def test_the_real_list_comes_out_the_same_from_both(shared: Path, tmp_path: Path) -> None:
    source = shared / "data" / "eura-2014-2020-first-200.csv"
    write_lines(source, tmp_path / "lines.nq")
    write_rdflib(source, tmp_path / "rdflib.nq")
    assert count_equal(tmp_path / "lines.nq", tmp_path / "rdflib.nq") > 10_000


def test_writers_that_differ_are_found_out(tmp_path: Path) -> None:
    line = "<x:s> <x:p> <x:o> <x:g> .\n"
    (tmp_path / "a").write_text(line, encoding="utf-8")
    (tmp_path / "b").write_text(line.replace("x:o", "x:other"), encoding="utf-8")
    with pytest.raises(BenchmarkError, match="differ in 2 quads"):
        count_equal(tmp_path / "a", tmp_path / "b")


@pytest.mark.slow
def test_the_harness_measures_both_on_a_small_list() -> None:
    comparison = compare_convert(None, runs=1, rows=20, peers=())
    assert [one.name for one in comparison.measurements] == ["lines", "rdflib", "reading"]
    assert all(one.cpu > 0 and one.memory > 0 and one.runs == 1 for one in comparison.measurements)
    assert comparison.ratios["rdflib"] > 0
    assert comparison.writing_ratio > 0
    assert comparison.quads > 1000


@pytest.mark.slow
def test_the_command_prints_and_writes_its_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "figures.json"
    status = main(["startup", "--runs", "1", "--json", str(target)])
    figures = json.loads(target.read_text(encoding="utf-8"))
    (found,) = figures["benchmarks"]
    assert found["name"] == "startup"
    assert status in {0, 1}
    assert figures["machine"].keys() == {"processor", "cores", "system", "python", "rdflib"}
    assert "startup" in capsys.readouterr().out


def test_a_list_that_is_not_there_ends_with_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(tmp_path / "none.csv"), "--runs", "1"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_command_that_fails_is_an_error() -> None:
    with pytest.raises(BenchmarkError, match="status 3"):
        run_once([sys.executable, "-c", "raise SystemExit(3)"])


def test_commands_take_turns_and_medians_are_taken() -> None:
    found = measure({"a": [sys.executable, "-c", ""], "b": [sys.executable, "-c", ""]}, runs=2)
    assert [(one.name, one.runs) for one in found] == [("a", 2), ("b", 2)]
    runs = [Run(1.0, 5.0, 10), Run(3.0, 4.0, 30), Run(2.0, 6.0, 20)]
    assert summarise("x", runs) == Measurement("x", 3, 2.0, 5.0, 20)


def test_reading_alone_reads_every_project() -> None:
    assert count_projects(FIXTURES / "list-2007.csv") == 4


def test_the_made_up_list_is_the_same_every_time(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        write_made_up_list(tmp_path / name, rows=50)
    text = (tmp_path / "a.csv").read_text(encoding="utf-8")
    assert text == (tmp_path / "b.csv").read_text(encoding="utf-8")
    assert text.count("\n") == 51
    assert text.startswith(",".join(HEADER))


def test_the_readme_names_every_benchmark_and_its_claim() -> None:
    text = README.read_text(encoding="utf-8")
    assert set(re.findall(r"^## `python -m benchmarks (\w+)", text, re.MULTILINE)) == set(BENCHMARKS)
    assert "at least 12 times" in text
    assert "at least 5 times less than mapping" in text
    for claim in ("at least 5 times", "at least half as many", "twice what they take without"):
        assert claim in text


def test_resolving_a_list_is_measured_and_its_claim_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["resolve", "--rows", "200"]) in {0, 1}
    assert re.search(r"resolve: \d+ names are \d+ bodies; reading .* under 10 together", capsys.readouterr().out)
    assert main(["resolve", str(tmp_path / "nowhere.csv")]) == 2


@pytest.mark.slow
def test_linking_a_small_list_is_measured_against_what_was_planted(capsys: pytest.CaptureFixture[str]) -> None:
    if importlib.util.find_spec("splink") is None:
        missing("splink is not installed: make linkage")
    assert main(["linkage", "--rows", "600", "--runs", "1"]) in {0, 1}
    assert "planted" in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.usefixtures("small")
def test_a_push_into_a_server_that_is_killed_is_measured(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(40):
        text = f"Hanke {number}; Malli Oy; Maija Mallinen\n"
        (tmp_path / "in" / f"{number}.txt").write_text(text, encoding="utf-8")
    build([tmp_path / "in"], tmp_path / "data", CONVERTERS, jobs=1)
    for found in measure_pushing(tmp_path / "data"):
        killed, resumed, again = found.steps
        assert found.holds
        assert killed.sent
        assert resumed.graphs
        assert (again.graphs, again.kept) == (0, resumed.graphs + resumed.kept)


@pytest.mark.slow
def test_checking_a_release_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--runs", "1"]) == 0
    assert "is whole" in capsys.readouterr().out


@pytest.mark.slow
def test_a_rebuilt_release_equals_one_from_nothing() -> None:
    found = measure_rebuilding(pages=4)
    assert found.quads > 1000
    assert found.as_json()["share"] == found.changed.cpu / found.anew.cpu
    assert any("4 pages" in line for line in found.describe())


@pytest.mark.slow
def test_a_small_list_is_validated_beside_pyshacl_to_the_end() -> None:
    (found,) = compare_validate(None, 1, rows=5)
    assert found.projects == 5
    assert found.pyshacl
    assert found.stopped or found.pyshacl > found.ours.cpu
    assert any("times less CPU" in line for line in found.describe())


def test_made_up_pages_are_the_same_every_time_and_all_differ(tmp_path: Path) -> None:
    for folder in ("one", "other"):
        write_made_up_pages(tmp_path / folder, 40)
    one, other = ([path.read_bytes() for path in sorted((tmp_path / name).iterdir())] for name in ("one", "other"))
    assert one == other
    assert len(set(one)) == 40
