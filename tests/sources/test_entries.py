"""Lists of bodies in a field: names that a column broke over lines are one, names run together on a line are two."""

from __future__ import annotations

import pytest

from converters.sources import eura2014_hankekuvaus as eura
from converters.sources import ouka_hanketietokanta as ouka
from graph.model import Organisation, Problem, Span
from tests.sources.pages import OUKA, as_text, at_place, convert, make_ouka_page
from tests.sources.test_eura2014 import PAGE, agents, project_of


def page_with_others(lines: str) -> str:
    return PAGE.replace("siirto -menettely:", f"siirto -menettely:\n\nOsatoteuttajat\n{lines}")


def others_of(lines: str) -> list[str]:
    bodies = agents(project_of(page_with_others(lines)), "co-implementer")
    return ["/".join((body.name, *body.units)) for body in bodies if isinstance(body, Organisation)]


BROKEN = [
    ("Koivurannan seudun työllisyyden ja\nosaamisen tuki ry", ["Koivurannan seudun työllisyyden ja osaamisen tuki ry"]),
    ("Oulun yliopisto, Oulun\nyliopistokeskus Kide", ["Oulun yliopisto/Oulun yliopistokeskus Kide"]),
    (
        "Pohjoisen Keski-Suomen\nKehittämis- ja elinkeinoyhtiö Laine Oy",
        ["Pohjoisen Keski-Suomen Kehittämis- ja elinkeinoyhtiö Laine Oy"],
    ),
    ("Oulun seudun\nYrittäjänaiset ry\nIin kunta", ["Oulun seudun Yrittäjänaiset ry", "Iin kunta"]),
    ("Suomen\nKyläpyöräilijät ry", ["Suomen Kyläpyöräilijät ry"]),
    ("Kivikylän Tuki\nry", ["Kivikylän Tuki ry"]),
    ("Kivikylän Tuki ry\n(0123457-0)", ["Kivikylän Tuki ry"]),
    ("Niemen Kasvu- ja\nKehitys Oy\nIin kunta", ["Niemen Kasvu- ja Kehitys Oy", "Iin kunta"]),
    ("Oulun kaupunki,\nKulttuuripalvelut", ["Oulun kaupunki/Kulttuuripalvelut"]),
    ("Iin kunta,\nOulun yliopisto,\nRaahen kaupunki", ["Iin kunta", "Oulun yliopisto", "Raahen kaupunki"]),
    ("Niemen ammatti-\nkorkeakoulu Oy", ["Niemen ammattikorkeakoulu Oy"]),
    ("Niemen ammatti-\nkorkeakoulu Oy (0123457-0)", ["Niemen ammattikorkeakoulu Oy"]),
]


@pytest.mark.parametrize(("lines", "names"), BROKEN, ids=[lines for lines, _ in BROKEN])
def test_a_name_that_a_column_broke_is_one(lines: str, names: list[str]) -> None:
    assert others_of(lines) == names


def test_a_column_that_broke_one_name_may_have_broken_the_next_behind_a_whole_body() -> None:
    lines = (
        "Pohjoisen Keski-Suomen\nKehittämis- ja elinkeinoyhtiö\nLaine Oy\nViitasaaren kaupunki\n"
        "Jyväskylän yliopisto,\nKokkolan yliopistokeskus\nKide"
    )
    assert others_of(lines) == [
        "Pohjoisen Keski-Suomen Kehittämis- ja elinkeinoyhtiö Laine Oy",
        "Viitasaaren kaupunki",
        "Jyväskylän yliopisto/Kokkolan yliopistokeskus Kide",
    ]


def test_a_name_joined_by_the_width_of_its_column_alone_is_told() -> None:
    lines = "Pohjoisen Keski-Suomen\nKehittämis- ja elinkeinoyhtiö\nLaine Oy\nIin kunta"
    problems = [item for item in eura.convert(as_text(page_with_others(lines))) if isinstance(item, Problem)]
    assert [(item.code, item.severity) for item in problems if item.code == "joined-lines"] == [
        ("joined-lines", "info")
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Iin kunta\nOulun yliopisto\nRaahen kaupunki",
        "Helen Oy\nVantaan kaupunki",
        "Kivikylän Tuki ry\nLaine Oy\nKide Oy",
        "Raahen seudun kehitysyhtiö\nLaine Oy",
        "Oulun kaupunki\nnuorten tuki ry",
        "Iin kunta\n\nOulun yliopisto",
        "• Iin kunta\n• Oulun yliopisto",
    ],
)
def test_whole_names_on_lines_of_their_own_stay_apart(lines: str) -> None:
    assert others_of(lines) == [line.strip("• ") for line in lines.split("\n") if line]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Kivikylän Tuki ry Oulun kaupunki", ["Kivikylän Tuki ry", "Oulun kaupunki"]),
        ("Kivikylän Tuki ry Niemen Yrittäjät ry", ["Kivikylän Tuki ry", "Niemen Yrittäjät ry"]),
        ("Oulun kaupunki Iin kunta", ["Oulun kaupunki", "Iin kunta"]),
        ("Lapin liitto Oulun kaupunki Laine Oy", ["Lapin liitto", "Oulun kaupunki", "Laine Oy"]),
        ("Laine Oy Oulun yliopisto", ["Laine Oy", "Oulun yliopisto"]),
        ("Laine Oy Ab", ["Laine Oy Ab"]),
        ("Suomen Punainen Risti ry Oulun osasto", ["Suomen Punainen Risti ry Oulun osasto"]),
        ("Oulun kaupunki Sivistyspalvelut", ["Oulun kaupunki/Sivistyspalvelut"]),
        ("Tmi Anna Laine Oy", ["Tmi Anna Laine Oy"]),
        ("Osuuskunta Kivikylän kaupunki", ["Osuuskunta Kivikylän kaupunki"]),
    ],
)
def test_names_run_together_are_parted_where_each_is_whole(line: str, names: list[str]) -> None:
    assert others_of(line) == names


def test_a_broken_name_says_where_it_stands() -> None:
    document = as_text(page_with_others("Koivurannan seudun\nTuki ry\nIin kunta"))
    project = convert(eura, document)[0][0]
    places = [at_place(document, part.at) for part in project.participations if part.role == "co-implementer"]
    assert places == ["Koivurannan seudun\nTuki ry", "Iin kunta"]


@pytest.mark.parametrize("cut", ["Niemen ammatti-\nkorkeakoulu Oy", "Niemen ammatti-\nkorkeakoulu Oy (0123457-0)"])
def test_a_name_cut_inside_a_word_says_where_it_stands(cut: str) -> None:
    document = as_text(page_with_others(cut))
    (body,) = agents(convert(eura, document)[0][0], "co-implementer")
    assert isinstance(body.at, Span)
    assert at_place(document, body.at) == cut


def test_lists_of_the_database_have_broken_names_too() -> None:
    implementers = "Pohjois-Suomen metsän ja\nhoivan tuki ry\nOulun seudun\nYrittäjänaiset ry"
    page = make_ouka_page([*{**OUKA, "Toteuttajat": implementers}.items()])
    project = convert(ouka, as_text(page))[0][0]
    names = [part.agent.name for part in project.participations if part.role == "implementer"]
    assert names == ["Pohjois-Suomen metsän ja hoivan tuki ry", "Oulun seudun Yrittäjänaiset ry"]
