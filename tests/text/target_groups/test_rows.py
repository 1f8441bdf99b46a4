"""Rows of a form that hold a label of target groups and its groups on one line."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups
from graph.model import Span

_PARTS = [": ", "\t", "\t\t", " ", "   ", " - ", " – ", " | ", "|", "; ", " = "]
_FORMS = [
    ("Kohderyhmä", ["opettajat"], [("Kustannukset", "20 000 €"), ("Rahoittaja", "ELY-keskus"), ("Toimialue", "Kotka")]),
    ("Hankkeen kohderyhmät", ["pienyrittäjät", "opiskelijat"], [("Kesto", "18 kk"), ("Hinta", "maksuton")]),
    ("Target group", ["immigrants"], [("Budget", "20 000 €"), ("Duration", "2 years")]),
    ("Målgrupp", ["pensionärer", "invandrare"], [("Budget", "20 000 €"), ("Finansiär", "NTM-centralen")]),
]


@pytest.mark.parametrize(("label", "groups", "rows"), _FORMS, ids=[form[0] for form in _FORMS])
@pytest.mark.parametrize("part", _PARTS)
def test_the_value_of_a_label_is_read_whatever_row_stands_below(
    label: str, groups: list[str], rows: list[tuple[str, str]], part: str
) -> None:
    for name, value in rows:
        for above in ("", f"Nimi{part}Silta\n"):
            text = f"{above}{label}{part}{', '.join(groups)}\n{name}{part}{value}"
            found = read_target_groups(text)
            assert [group.text for group in found] == groups, text
            assert all(isinstance(one.at, Span) and text[one.at.start : one.at.end] == one.text for one in found)


@pytest.mark.parametrize("part", ["\t", " | "])
def test_a_row_of_several_cells_ends_with_the_first(part: str) -> None:
    text = part.join(("Kohderyhmä", "hoitajat", "Budjetti", "40 000 €"))
    assert [group.text for group in read_target_groups(text)] == ["hoitajat"]
    assert [group.text for group in read_target_groups(f"| {text} |\n| Kesto | 1 v |")] == ["hoitajat"]


def test_a_row_tells_ages_and_relation() -> None:
    found = read_target_groups("Kohderyhmä | Nuoret 16–25 v\nVälillinen kohderyhmä | omaiset\nKesto | 2 v")
    assert [(one.text, one.age_min, one.age_max, one.relation) for one in found] == [
        ("Nuoret 16–25 v", 16, 25, "direct"),
        ("omaiset", None, None, "indirect"),
    ]


def test_a_value_goes_on_in_the_lines_below_that_name_groups() -> None:
    for text in ("Kohderyhmä\tsairaanhoitajat\n\tomaiset\nBudjetti\t9 000", "Kohderyhmä sairaanhoitajat\nomaiset"):
        assert [group.text for group in read_target_groups(text)] == ["sairaanhoitajat", "omaiset"]


@pytest.mark.parametrize(
    "text",
    [
        "Kohderyhmä | Kesto | Budjetti\nlapsiperheet | 2 v | 9 000 €",
        "Kohderyhmä\tKesto\nlapsiperheet\t2 v",
        "Budjetti\t9 000 €\nKesto\t2 v",
    ],
)
def test_the_label_of_the_next_cell_is_no_group(text: str) -> None:
    assert not [group for group in read_target_groups(text) if not group.text.startswith("lapsiperheet")]


def test_a_heading_over_a_list_stays_one() -> None:
    for heading in ("Kohderyhmät", "Kohderyhmä ja tavoitteet", "Kohderyhmä - kuvaus", "Hankkeen kohderyhmät"):
        assert [one.text for one in read_target_groups(f"{heading}\nLapsiperheet\nOmaiset")] == [
            "Lapsiperheet",
            "Omaiset",
        ]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmä | Yrittäjät | Kunnat | Rahoittaja | ELY-keskus", ["Yrittäjät", "Kunnat"]),
        ("Kohderyhmä\tnuoret\tvanhemmat\nKesto\t2 v", ["nuoret", "vanhemmat"]),
        ("Kohderyhmä | Yrittäjät | Tavoitteet | Yritykset kasvavat", ["Yrittäjät"]),
    ],
)
def test_more_cells_with_groups_are_read(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
