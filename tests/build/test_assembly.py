"""Runs merge into one sorted file; only whole terms are replaced."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.build import assembly
from graph.build.assembly import canonical_terms, canonicalise_run, merge_runs, replace_graphs, sort_lines
from graph.build.runs import Run, read_run, write_run

GRAPH = "<https://a.example/graph/g>"


@given(
    st.lists(st.lists(st.text(alphabet="abcäö€ ", max_size=3), max_size=30), min_size=1, max_size=8), st.integers(1, 7)
)
def test_merging_equals_sorting(tmp_path_factory: pytest.TempPathFactory, runs: list[list[str]], block: int) -> None:
    folder = tmp_path_factory.mktemp("runs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assembly, "_HELD", block)
        patch.setattr(assembly, "_MOST_FILES", 3)
        paths = []
        for number, lines in enumerate(runs):
            paths.append(folder / f"{number}.public")
            write_run([f"{line}\n" for line in lines], paths[-1])
        count = merge_runs(map(Run, paths), folder / "all.nq")
    expected = sorted({line for lines in runs for line in lines})
    assert (folder / "all.nq").read_text(encoding="utf-8") == "".join(f"{line}\n" for line in expected)
    assert count == len(expected)


def test_whole_terms_are_replaced_and_what_changed_is_a_run_of_its_own(tmp_path: Path) -> None:
    base = "https://a.example/id/organisation"
    run = tmp_path / "run"
    write_run(
        [
            f"<{base}/a> <p:p> <{base}/ab> {GRAPH} .\n",
            f'<{base}/ab> <p:p> "see <{base}/a> there" {GRAPH} .\n',
            f"<{base}/ab> <p:p> <{base}/a> {GRAPH} .\n",
        ],
        run,
    )
    before = run.read_bytes()
    folder = tmp_path / "canonical"
    folder.mkdir()
    rewritten = canonicalise_run(run, canonical_terms({f"{base}/a": f"{base}/z"}), folder)
    assert [[line.decode() for lines in read_run(one) for line in lines] for one in rewritten] == [
        [f'<{base}/ab> <p:p> "see <{base}/a> there" {GRAPH} .\n'],
        [f"<{base}/ab> <p:p> <{base}/z> {GRAPH} .\n", f"<{base}/z> <p:p> <{base}/ab> {GRAPH} .\n"],
    ]
    assert run.read_bytes() == before
    assert canonicalise_run(run, canonical_terms({f"{base}/x": f"{base}/z"}), folder) == [Run(run)]


LINES = st.sets(st.tuples(st.text(alphabet="abä ", max_size=3), st.sampled_from("fgh")), max_size=30)


def write_dump(path: Path, lines: set[tuple[str, str]]) -> list[bytes]:
    text = sorted(f'<s> <p> "{value}" <{graph}> .\n'.encode() for value, graph in lines)
    path.write_bytes(b"".join(text))
    return text


@given(LINES, LINES, st.integers(1, 60), st.integers(0, 3))
def test_replacing_graphs_equals_writing_anew(
    tmp_path_factory: pytest.TempPathFactory, old: set[tuple[str, str]], new: set[tuple[str, str]], size: int, few: int
) -> None:
    folder = tmp_path_factory.mktemp("dumps")
    kept = {line for line in old if line[1] == "f"}
    before = write_dump(folder / "old.nq", old)
    after = write_dump(folder / "new.nq", kept | {line for line in new if line[1] != "f"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assembly, "_BYTES", size)
        patch.setattr(assembly, "_FEW_GRAPHS", few)
        lines = (line for line in after if b"<f>" not in line)
        delta = replace_graphs(folder / "old.nq", {"g", "h"}, lines, folder / "made.nq")
    assert (folder / "made.nq").read_bytes() == (folder / "new.nq").read_bytes()
    assert delta == (sorted(set(before) - set(after)), sorted(set(after) - set(before)))


def test_many_runs_leave_nothing_beside_the_dump(tmp_path: Path) -> None:
    runs = []
    for number in range(assembly._MOST_FILES + 2):
        runs.append(tmp_path / f"{number}.public")
        write_run([f"{number}\n"], runs[-1])
    (tmp_path / "dumps").mkdir()
    assert merge_runs(map(Run, runs), tmp_path / "dumps" / "all.nq") == len(runs)
    assert [path.name for path in (tmp_path / "dumps").iterdir()] == ["all.nq"]
    assert all(run.exists() for run in runs)


@given(st.lists(st.text(alphabet="abä ", max_size=3), max_size=30))
def test_more_lines_than_are_held_at_once_are_sorted(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("sorted")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assembly, "_SORTED", 4)
        sort_lines((f"{line}\n" for line in lines), folder / "sorted")
    assert (folder / "sorted").read_text(encoding="utf-8") == "".join(f"{line}\n" for line in sorted(set(lines)))
    assert [path.name for path in folder.iterdir()] == ["sorted"]
