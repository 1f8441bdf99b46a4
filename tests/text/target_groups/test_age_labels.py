"""Ages that a line begins with as a label are of the group behind the colon, and of nobody on the next line."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _read(text: str) -> list[tuple[str, int | None, int | None]]:
    return [(group.text, group.age_min, group.age_max) for group in read_target_groups(text)]


def test_each_line_has_its_own_ages() -> None:
    text = (
        "Ikäryhmä 9–12 v.: teatterikerho tytöille, joita esiintyminen jännittää.\nIkäryhmä 18–25 v.: parkour pojille."
    )
    assert _read(text) == [("tytöille, joita esiintyminen jännittää", 9, 12), ("pojille", 18, 25)]


@pytest.mark.parametrize(
    ("line", "group", "low", "high"),
    [
        ("Ikä 7–9 v.: uimakoulu lapsille.", "lapsille", 7, 9),
        ("Ikäryhmä yli 65 v.: jumppa eläkeläisille.", "eläkeläisille", 66, None),
        ("7–9-vuotiaat: satupaja lapsille, jotka pitävät tarinoista.", "lapsille, jotka pitävät tarinoista", 7, 9),
        ("Åldersgrupp 7–9 år: simskola för barn.", "barn", 7, 9),
        ("Age group 7–9: swimming courses for children.", "children", 7, 9),
    ],
)
def test_labels_are_read_in_three_languages(line: str, group: str, low: int, high: int | None) -> None:
    assert _read(line) == [(group, low, high)]


def test_a_label_reaches_to_the_next_semicolon() -> None:
    text = "Ikä 18–30 v.: kurssi opiskelijoille; vertaisryhmä eläkeläisille."
    assert _read(text) == [("opiskelijoille", 18, 30), ("eläkeläisille", None, None)]


def test_parents_do_not_get_the_ages_of_a_label() -> None:
    assert _read("Ikäryhmä 0–2 v.: vertaisryhmä vanhemmille.") == [("vanhemmille", None, None)]


def test_ages_behind_the_colon_stay_groups() -> None:
    assert [group.text for group in read_target_groups("Ikäryhmät: 7–9 v. ja 10–12 v.")] == ["7–9 v.", "10–12 v."]
