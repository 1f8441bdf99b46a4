"""What the command `build` tells at its end."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.build.builder import BuildResult
from graph.build.report import Report
from graph.cli.build import tell_result

NAMES = ("projects", "documents", "public quads", "findings: violation", "findings: warning")


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ((1, 1, 1, 1, 1), "1 project from 1 document, 1 statement; 1 violation, 1 warning"),
        ((19940, 1, 0, 0, 798), "19\u00a0940 projects from 1 document, 0 statements; 0 violations, 798 warnings"),
    ],
)
def test_one_is_told_in_the_singular(numbers: tuple[int, ...], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    report = Report(counts=dict(zip(NAMES, numbers, strict=True)))
    tell_result(BuildResult(Path("releases/a"), "a", report))
    assert capsys.readouterr().out.splitlines()[0] == f"release a: {told}"
