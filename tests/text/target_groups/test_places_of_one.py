"""Several places of one group behind its age, and an age of two nouns of one kind."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups

_Read = list[tuple[str, int | None, int | None]]


def _read(text: str) -> _Read:
    return [(group.text, group.age_min, group.age_max) for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    "group",
    [
        "yli 18-vuotiaille harjoittelussa, palkkatyössä tai vapaalla oleville isille, jotka asuvat lastensa kanssa",
        "yli 18-vuotiaille työssä, opiskelemassa ja kotona oleville äideille",
        "yli 18-vuotiaille lukiossa tai ammattikoulussa opiskeleville",
        "yli 18-vuotiaille koulussa, työpajalla tai kotona oleville nuorille",
    ],
)
def test_places_behind_an_age_are_of_one_group(group: str) -> None:
    assert _read(f"Kurssit on tarkoitettu {group}.") == [(group, 19, None)]


def test_the_first_place_may_be_home() -> None:
    group = "kotona, palvelutalossa tai laitoksessa asuville muistisairaille"
    assert _read(f"Palvelu on suunnattu {group}.") == [(group, None, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kohderyhmänä ovat 18–40-vuotiaat turvapaikanhakijat ja maahanmuuttajat.",
            [("18–40-vuotiaat turvapaikanhakijat", 18, 40), ("maahanmuuttajat", 18, 40)],
        ),
        (
            "Kohderyhmänä ovat 18–64-vuotiaat työttömät ja lomautetut.",
            [("18–64-vuotiaat työttömät", 18, 64), ("lomautetut", 18, 64)],
        ),
        (
            "Kohderyhmänä ovat 18–29-vuotiaat opiskelijat ja opettajat.",
            [("18–29-vuotiaat opiskelijat", 18, 29), ("opettajat", None, None)],
        ),
        (
            "Palvelu on tarkoitettu 7–12-vuotiaille koulussa ja kotona oleville vanhemmille.",
            [("7–12-vuotiaille koulussa", 7, 12), ("kotona oleville vanhemmille", None, None)],
        ),
    ],
)
def test_an_age_is_of_nouns_of_one_kind(text: str, expected: _Read) -> None:
    assert _read(text) == expected
