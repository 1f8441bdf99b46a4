"""A line that ends with the word for the target group, behind the groups, and items that are aims or a welcome."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _stated(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eläkeläiset pääkohderyhmä\n• Helpottaa kauppa-asiointia\n• Iloa, kaikki tervetuloa!", ["Eläkeläiset"]),
        ("Ikääntyneet kohderyhmänä\n- tuo seuraa\n- vähentää yksinäisyyttä", ["Ikääntyneet"]),
        ("Lapset ja nuoret hankkeen pääkohderyhmänä", ["Lapset", "nuoret"]),
        ("Yrittäjät toissijainen kohderyhmä", ["Yrittäjät"]),
        ("Hankkeen kohderyhmä\n- työttömät\n- omaiset", ["työttömät", "omaiset"]),
        ("Tärkein kohderyhmä\n- työttömät", ["työttömät"]),
    ],
)
def test_groups_before_the_word_in_a_line(text: str, expected: list[str]) -> None:
    assert _stated(text) == expected


def test_a_second_group_behind_which_its_word_stands_is_indirect() -> None:
    assert [group.relation for group in read_target_groups("Yrittäjät toissijainen kohderyhmä")] == ["indirect"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kohderyhmä:\n- työttömät\n- Tukea tarvitsevat nuoret\n- Parantaa perheiden arkea", 2),
        ("Kohderyhmät\n• Kaikki tervetuloa!\n• Tervetuloa mukaan!", 0),
        ("Kohderyhmä\n• Auttaa vanhempia\n• Kannustaa liikkumaan", 0),
    ],
)
def test_aims_and_welcomes_among_the_items_are_no_groups(text: str, expected: int) -> None:
    assert len(_stated(text)) == expected
