"""Imports run one way, names are standard, and no packaged copy of the data folders stands in the checkout."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted([*ROOT.glob("graph/**/*.py"), *ROOT.glob("converters/**/*.py")])
LEAVES = {"graph.model", "graph.errors", "graph.resources"}


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module == "graph":
                yield from (f"graph.{alias.name}" for alias in node.names)


def is_below(path: Path, package: str) -> bool:
    return path.relative_to(ROOT).as_posix().startswith(package)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_run_one_way(path: Path) -> None:
    imported = set(imports_of(path))
    if is_below(path, "converters/"):
        assert {name for name in imported if name.startswith("graph")} <= LEAVES
        assert not {name for name in imported if name.split(".")[0] in {"rdflib", "pyoxigraph", "pyshacl", "networkx"}}
    elif not is_below(path, "graph/cli/"):
        assert not {name for name in imported if name.startswith(("converters", "graph.cli"))}
    if path.relative_to(ROOT).as_posix() in {f"{leaf.replace('.', '/')}.py" for leaf in LEAVES}:
        assert {name for name in imported if name.startswith("graph")} <= {"graph.errors"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_names_say_what_things_do() -> None:
    vague = re.compile(r"\b(?:def|class)\s+\w*(?:process_|handle_|utils|Manager)\w*", re.IGNORECASE)
    assert [path for path in MODULES if vague.search(path.read_text(encoding="utf-8"))] == []


def test_no_folder_of_tests_is_passed_over(pytestconfig: pytest.Config) -> None:
    folders = {folder.name for path in ROOT.glob("tests/**/test_*.py") for folder in path.relative_to(ROOT).parents}
    passed_over = pytestconfig.getini("norecursedirs")
    assert [name for name in folders if any(fnmatch(name, pattern) for pattern in passed_over)] == []


def test_no_packaged_copy_of_the_data_folders_stands_here() -> None:
    assert not (ROOT / "graph" / "shipped").exists()
