"""Whom a project concentrates on where it says how they are to fare: "painotetaan nuorten työllistymistä"."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Toiminnassa painotetaan alle 25-vuotiaiden ja yli 55-vuotiaiden työllistymistä.",
            [("alle 25-vuotiaiden", None, 24), ("yli 55-vuotiaiden", 56, None)],
        ),
        ("Hankkeessa panostetaan maahanmuuttajien kotoutumiseen.", [("maahanmuuttajien", None, None)]),
        (
            "Kohderyhmänä ovat perheet. Toiminnassa painotetaan isien jaksamista.",
            [("perheet", None, None), ("isien", None, None)],
        ),
        (
            "Kohderyhmänä ovat työttömät. Toiminnassa painotetaan työttömien kuntoutumista.",
            [("työttömät", None, None)],
        ),
        ("Hankkeessa keskitytään lasten leikkipaikkojen suunnitteluun.", []),
        ("Hankkeessa painotetaan nuorten näkökulmaa.", []),
        ("Hankkeessa keskitytään yritysten toimintaan.", []),
    ],
)
def test_whose_own_doing_is_stressed_is_meant(text: str, expected: list[tuple[str, int | None, int | None]]) -> None:
    read = [(group.text, group.age_min, group.age_max) for group in read_target_groups(text) if group.stated]
    assert read == expected
