"""The letters that a text needs for an expression to be found in it."""

from __future__ import annotations

import pytest

from converters.text.language.needed_letters import has_needed, needed_letters
from converters.text.target_groups.ages import _RULES


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"alle\s\d+", [{"alle"}]),
        (r"(?:alle|under)\s\d+", [{"alle", "under"}]),
        (r"\d+(?:\svuotta)?\s\+?", []),
        (r"\d+\s?\+", [{"+"}]),
        (r"vuotiai?sta", [{"vuotia"}, {"sta"}]),
        (r"(?<!no\s)older(?=\sthan)(?!\d)", [{"older"}]),
        (r"[)(|]\d{1,2}x{0,3}|Yli", []),
        (r"(?P<one>Yli)|(?:a(?:bc|de)){1,2}", [{"yli", "bc", "de"}]),
        (r"fr\.o\.m\.|from", [{"fr.o.m.", "from"}]),
    ],
)
def test_reads_what_an_expression_cannot_do_without(pattern: str, needed: list[set[str]]) -> None:
    assert list(map(set, needed_letters(pattern))) == needed


@pytest.mark.parametrize(
    "text",
    [
        *("13-, 15- ja 17-vuotiaat", "Alle 30-vuotiaat", "65+", "minst 18 år", "FRÅN 15 TILL 20 ÅR", "from age 3"),
        *("nuoret (15–29)", "≥ 18 v", "TÄYSI-IKÄISET", "30 vuotta täyttämättömät", "som fyllt 65 år", "under-30s"),
    ],
)
def test_no_rule_that_finds_an_age_is_passed_over(text: str) -> None:
    finding = [needed for needed, pattern, _, _ in _RULES if pattern.search(text)]
    assert finding
    assert all(has_needed(text.lower(), needed) for needed in finding)
