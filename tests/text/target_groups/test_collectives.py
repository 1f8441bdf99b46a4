"""Nouns in the singular that name many people or bodies: "virkamieskunta", "näringslivet"."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kohderyhmään kuuluvat valtuutetut ja sivistystoimen virkamieskunta.",
            "valtuutetut|sivistystoimen virkamieskunta",
        ),
        ("Kohderyhmänä ovat alueen yrittäjäkunta ja opettajakunta.", "alueen yrittäjäkunta|opettajakunta"),
        ("Kohderyhmää ovat lääkärikunta ja potilaat.", "lääkärikunta|potilaat"),
        ("Målgruppen är det lokala näringslivet.", "det lokala näringslivet"),
        ("Målgruppen är föreningslivet och övriga företag.", "föreningslivet|övriga företag"),
    ],
)
def test_they_are_groups_of_a_list(text: str, groups: str) -> None:
    assert [one.text for one in read_target_groups(text)] == groups.split("|")


@pytest.mark.parametrize(
    "text",
    [
        "Yrittäjäkunta on kasvanut alueella viime vuosina.",
        "Projektet genomförs tillsammans med näringslivet under ledning av högskolan.",
        "Ledningen sammanträder varje månad.",
    ],
)
def test_they_are_none_where_nothing_says_so(text: str) -> None:
    assert read_target_groups(text) == []
