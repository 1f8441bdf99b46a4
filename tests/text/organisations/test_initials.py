"""Initials of whom a body is called after, before its name."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The partner is M. V. Sagan Ruskea National University.", "M. V. Sagan Ruskea National University"),
        ("Hankkeen rahoittaa A. I. Virtasen säätiö.", "A. I. Virtasen säätiö"),
        ("Rahoittajat: Otto A. Malmin lahjoitusrahasto", "Otto A. Malmin lahjoitusrahasto"),
        ("Osa B. Keravan kaupunki vastaa.", "Keravan kaupunki"),
    ],
)
def test_initials_are_of_the_name(text: str, name: str) -> None:
    check(text, [name])
