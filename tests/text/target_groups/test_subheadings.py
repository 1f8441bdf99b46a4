"""Lines under a heading of target groups that only head some of the items below them are no groups."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize("line", ["Pilari 2:", "Osio B:", "Kotilan kunta, itäosa:", "Del 1:", "Work package 3:"])
def test_a_line_that_names_no_group_is_none(line: str) -> None:
    found = read_target_groups(f"{line}\n • omaishoitajat\n • eläkeläiset", section="direct")
    assert [one.text for one in found] == ["omaishoitajat", "eläkeläiset"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Yritykset:\n • leipomot\n • kahvilat", "Yritykset|leipomot|kahvilat"),
        ("Företag:\n- bagerier", "Företag|bagerier"),
        ("Unga vuxna:\n- studerande", "Unga vuxna|studerande"),
    ],
)
def test_a_line_that_names_one_is(text: str, groups: str) -> None:
    found = [one.text for one in read_target_groups(text, section="direct")]
    assert found == groups.split("|")


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Palvelu on tarkoitettu jokaiselle kylän asukkaalle sekä omaisille.", "jokaiselle kylän asukkaalle|omaisille"),
        ("Kurssi on tarkoitettu jokaiselle asukkaalle.", "jokaiselle asukkaalle"),
    ],
)
def test_one_inhabitant_stands_for_all(text: str, groups: str) -> None:
    assert [one.text for one in read_target_groups(text)] == groups.split("|")
