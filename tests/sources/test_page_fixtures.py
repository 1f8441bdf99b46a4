"""Whole pages against the facts and problems expected of them.

After a meant change, look at the difference and write the files anew:
`python -m tests.sources.test_page_fixtures`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from converters import catalogue
from converters.documents import read_document
from tests.sources.pages import convert, facts

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "sources"
PAGES = sorted([*FIXTURES.glob("ouka_hanketietokanta/in/*"), *FIXTURES.glob("eura2014_hankekuvaus/in/*")])


def found_in(file: Path) -> str:
    """The facts and the problems of a file, one a line."""
    document = read_document(file, file.name)
    source = catalogue.recognise(document)
    assert source.id == file.parents[1].name
    projects, problems = convert(source, document)
    lines = [line for project in projects for line in facts(project, document)]
    lines += [f"problem: {found.code} {found.field} {found.value}".rstrip() for found in problems]
    return "\n".join(lines) + "\n"


def expected_file(file: Path) -> Path:
    return file.parents[1] / "expected" / f"{file.name}.facts"


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.name)
def test_a_page_gives_the_expected_facts(file: Path) -> None:
    assert found_in(file) == expected_file(file).read_text(encoding="utf-8")


if __name__ == "__main__":
    for page in PAGES:
        expected_file(page).write_text(found_in(page), encoding="utf-8")
