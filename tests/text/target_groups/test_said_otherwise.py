"""Whom something is for in wordings that stand apart from the usual ones: an adverb between, another order, a list."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _stated(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Lähihoitajille on syksyn aikana tarjolla ilmainen verkkokurssi.", ["Lähihoitajille"]),
        ("Omaisille on ensi vuonna tarjolla uusi vertaisryhmä.", ["Omaisille"]),
        ("Kalastajille on koulutustilaisuuksia ja webinaareja eri aiheista.", ["Kalastajille"]),
        ("Kaikki hoitajat ovat siis tervetulleita mukaan.", ["Kaikki hoitajat"]),
        ("Kaikki yrittäjät ovat näin ollen tervetulleita.", ["Kaikki yrittäjät"]),
    ],
)
def test_other_wordings(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Retki eläkeläisille peruttiin.",
        "Lägret för unga inställdes.",
        "Vanhemmilla on mahdollisuus vaikuttaa päiväkodin toimintaan.",
        "Nuorilla on oikeus valittaa päätöksestä.",
    ],
)
def test_what_is_for_nobody(text: str) -> None:
    assert _stated(text) == []
