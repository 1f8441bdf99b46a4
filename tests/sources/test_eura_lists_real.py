"""The real lists: every one of their rows, the sums of their money, and what is known to be wrong with them."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from converters.documents import read_document
from converters.sources.eura_lists import convert, recognise
from graph.model import Cell, Organisation, Problem, Project

pytestmark = pytest.mark.slow
LIST_2007 = "eura-2007-2013.csv"
LIST_2014 = "eura-2014-2020-first-200.csv"
KINDS = {
    "Myönnetty EU- ja valtion rahoitus": "granted-eu-state",
    "Toteutunut EU- ja valtion rahoitus": "realised-eu-state",
    "Suunniteltu julkinen rahoitus yhteensä": "planned-public",
    "Toteutunut julkinen rahoitus yhteensä": "realised-public",
}


@cache
def read(path: Path) -> tuple[list[Project], list[Problem]]:
    records = list(convert(read_document(path, path.name)))
    return [one for one in records if isinstance(one, Project)], [one for one in records if isinstance(one, Problem)]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def sums(projects: Iterable[Project]) -> Counter[str]:
    found: Counter[str] = Counter()
    for project in projects:
        for amount in project.amounts:
            found[amount.kind] += int(amount.value)
    return found


def plain_sums(path: Path) -> Counter[str]:
    found: Counter[str] = Counter()
    for row in rows(path):
        for name, kind in KINDS.items():
            found[kind] += int(row[name].strip() or 0)
    return found


def test_every_row_of_2007_is_a_project(shared: Path) -> None:
    path = shared / "data" / LIST_2007
    projects, _ = read(path)
    assert recognise(read_document(path, path.name)) == 1.0
    assert len(projects) == 19_940
    assert [project.at for project in projects] == [Cell(row) for row in range(2, 19_942)]
    assert [project.key for project in projects] == [f"eura2007/{row['Koodi']}" for row in rows(path)]


def test_the_money_of_the_lists_is_all_there(shared: Path) -> None:
    for name in (LIST_2007, LIST_2014):
        path = shared / "data" / name
        assert sums(read(path)[0]) == plain_sums(path)


def test_every_code_list_value_of_the_lists_is_known(shared: Path) -> None:
    for name in (LIST_2007, LIST_2014):
        projects, problems = read(shared / "data" / name)
        assert not {problem.code for problem in problems if problem.code.startswith("unknown")}
        assert all(project.fund and project.status and project.programme and project.axis for project in projects)


def test_what_is_suspect_in_2007_is_counted(shared: Path) -> None:
    _, problems = read(shared / "data" / LIST_2007)
    found = Counter(problem.code for problem in problems)
    assert found["sole-trader"] > 400
    del found["sole-trader"]
    assert found == {
        "repaired-authority": 10_541,
        "budget-line": 7_254,
        "realised-above-planned": 732,
        "realised-above-granted": 59,
        "negative-amount": 4,
        "start-equals-end": 3,
    }


def test_what_is_suspect_in_2014_is_counted(shared: Path) -> None:
    projects, problems = read(shared / "data" / LIST_2014)
    assert len(projects) == 200
    assert Counter(problem.code for problem in problems if problem.code != "sole-trader") == {
        "repaired-authority": 196,
        "no-date": 7,
        "no-amount": 3,
        "realised-above-planned": 3,
        "title-in-authority": 3,
        "start-equals-end": 2,
        "no-implementer": 1,
        "shifted-row": 1,
    }


def test_the_three_leaked_titles_are_whole_again(shared: Path) -> None:
    projects, problems = read(shared / "data" / LIST_2014)
    leaked = {problem.project for problem in problems if problem.code == "title-in-authority"}
    titles = {project.code: project.title for project in projects if project.key in leaked}
    assert titles.keys() == {"A70408", "A70423", "A70452"}
    assert titles["A70408"].endswith("| Norja, Ruotsi")


def test_authorities_are_the_bodies_of_the_table(shared: Path) -> None:
    projects, _ = read(shared / "data" / LIST_2007)
    names = {project.participations[0].agent.name for project in projects}
    assert len(names) == 37
    assert "Hämeen elinkeino-, liikenne- ja ympäristökeskus" in names
    assert "Innovaatiorahoituskeskus Tekes" in names
    assert not any("yritystuet" in name for name in names)


def test_spot_rows(shared: Path) -> None:
    projects = {project.code: project for project in read(shared / "data" / LIST_2007)[0]}
    project = projects["S10326"]
    assert project.title.startswith("Osaavaa työ- ja työhönvalmennusta")
    assert (project.start, project.end, project.status) == (date(2008, 1, 1), date(2012, 3, 31), "ended")
    assert project.axis == "eura2007-ita-suomen-suuralueosio-2"
    assert {amount.kind: int(amount.value) for amount in project.amounts} == {
        "granted-eu-state": 755_798,
        "realised-eu-state": 752_043,
        "planned-public": 932_428,
        "realised-public": 930_664,
    }
    implementer = project.participations[1].agent
    assert isinstance(implementer, Organisation)
    assert implementer.name == "Itä-Suomen yliopisto"
    assert implementer.former_names == ("Kuopion yliopisto",)
