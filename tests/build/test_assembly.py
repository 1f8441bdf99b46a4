"""Runs merge into one sorted file; only whole terms are replaced."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.build import assembly
from graph.build.assembly import canonicalise_run, merge_runs
from graph.build.conversion import write_run

GRAPH = "<https://a.example/graph/g>"


@given(
    st.lists(st.lists(st.text(alphabet="abcäö€ ", max_size=3), max_size=30), min_size=1, max_size=8), st.integers(1, 7)
)
def test_merging_equals_sorting(tmp_path_factory: pytest.TempPathFactory, runs: list[list[str]], block: int) -> None:
    folder = tmp_path_factory.mktemp("runs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assembly, "_BLOCK", block)
        patch.setattr(assembly, "_MOST_FILES", 3)
        paths = []
        for number, lines in enumerate(runs):
            paths.append(folder / f"{number}.public")
            write_run([f"{line}\n" for line in lines], paths[-1])
        count = merge_runs(paths, folder / "all.nq")
    expected = sorted({line for lines in runs for line in lines})
    assert (folder / "all.nq").read_text(encoding="utf-8") == "".join(f"{line}\n" for line in expected)
    assert count == len(expected)


def test_whole_terms_are_replaced_and_the_run_is_sorted_again(tmp_path: Path) -> None:
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
    canonicalise_run(run, {f"{base}/a": f"{base}/z"})
    assert run.read_text().splitlines() == [
        f'<{base}/ab> <p:p> "see <{base}/a> there" {GRAPH} .',
        f"<{base}/ab> <p:p> <{base}/z> {GRAPH} .",
        f"<{base}/z> <p:p> <{base}/ab> {GRAPH} .",
    ]
