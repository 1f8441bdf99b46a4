"""One person of an aim who stands for all: "että yhä useampi nuori löytää työn"."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Tavoitteena on, että yhä useampi vammainen nuori löytää paikkansa työelämässä.", "vammainen nuori"),
        ("Tavoitteena on, että jokainen omaishoitaja saa tarvitsemansa tuen.", "omaishoitaja"),
        ("Hankkeen tavoitteena on, että moni maahanmuuttaja löytää harrastuksen.", "maahanmuuttaja"),
        ("Tavoitteena on, että entistä useampi työtön työnhakija työllistyy.", "työtön työnhakija"),
    ],
)
def test_one_of_many_stands_for_all(text: str, group: str) -> None:
    (found,) = read_target_groups(text)
    assert found.text.endswith(group)
    assert not found.stated


@pytest.mark.parametrize(
    "text",
    [
        "Tavoitteena on, että useampi yritys rahoittaa hanketta.",
        "Jokainen ohjaaja vastaa omasta ryhmästään.",
        "Moni vanhempi on kysynyt aikatauluista.",
    ],
)
def test_one_who_does_something_is_none(text: str) -> None:
    assert read_target_groups(text) == []
