"""Tables with a column of target groups: the label stands among other headers, and the groups below it."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups
from graph.model import Span

_TABLES = [
    (["Hanke", "Toteuttaja", "Kohderyhmä"], ["Polku", "Kotilan kunta", "työttömät"], ["Tupa", "Ilo ry", "omaiset"]),
    (["Hanke", "Kohderyhmät", "Kesto"], ["Polku", "työttömät", "2 v"], ["Tupa", "omaiset", "18 kk"]),
    (["Kohderyhmä", "Kesto"], ["työttömät", "2 v"], ["omaiset", "18 kk"]),
    (["Projekt", "Målgrupp", "Tid"], ["Stigen", "unga arbetslösa", "2024"], ["Bron", "invandrare", "2023"]),
    (["Project", "Target group"], ["Path", "unemployed youth"], ["Bridge", "immigrants"]),
]


def _lines(rows: list[list[str]], edge: str) -> list[str]:
    if edge == "frame":
        head, *body = (f"| {' | '.join(row)} |" for row in rows)
        return [head, "|" + "---|" * len(rows[0]), *body]
    return [edge.join(row) for row in rows]


@pytest.mark.parametrize("edge", [" | ", "\t", "frame"])
@pytest.mark.parametrize("table", _TABLES, ids=lambda table: " ".join(table[0]))
def test_the_groups_of_a_column_are_read_below_its_label(table: tuple[list[str], ...], edge: str) -> None:
    rows = list(table)
    column = next(at for at, header in enumerate(rows[0]) if header.startswith(("Kohde", "Målg", "Target")))
    text = "Hankkeet 2024\n\n" + "\n".join(_lines(rows, edge))
    found = read_target_groups(text)
    assert [one.text for one in found] == [row[column] for row in rows[1:]]
    assert all(isinstance(one.at, Span) and text[one.at.start : one.at.end] == one.text for one in found)


def test_a_cell_lists_its_groups_and_may_be_empty() -> None:
    text = "Hanke | Kohderyhmä\nPolku | kuntoutujat ja omaiset\nTupa |\nSilta | pyöräilijät"
    assert [one.text for one in read_target_groups(text)] == ["kuntoutujat", "omaiset", "pyöräilijät"]


def test_the_label_says_how_they_are_meant() -> None:
    found = read_target_groups("Hanke | Välillinen kohderyhmä\nPolku | nuoret\nTupa | perheet")
    assert [(one.text, one.relation) for one in found] == [("nuoret", "indirect"), ("perheet", "indirect")]


@pytest.mark.parametrize(
    "text",
    [
        "Hanke | Kohderyhmä\nPolku | ks. liite\nOpettajat | 2 v",
        "Hanke | Yhteistyötahot\nPolku | nuoret\nTupa | perheet",
        "Tekijät | Rahoittaja\nopettajat | Kotilan kunta",
    ],
)
def test_no_other_column_holds_groups(text: str) -> None:
    assert [one.text for one in read_target_groups(text) if one.confidence > 0.6] == []


def test_a_form_of_two_columns_is_no_table() -> None:
    text = "Kohderyhmä | nuoret\nToteuttajat | opettajat\nKesto | 2 v"
    assert [one.text for one in read_target_groups(text)] == ["nuoret"]
