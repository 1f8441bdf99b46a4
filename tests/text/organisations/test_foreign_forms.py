"""Legal forms of other countries, with stops or a slash."""

from __future__ import annotations

import re

import pytest

from converters.text.organisations.words import DOTTED_FORM, words
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    "form", ["A.S.", "S.A.", "S.p.A.", "S.r.l.", "s.r.o.", "d.o.o.", "B.V.", "e.V.", "A/S", "AS", "ASA"]
)
def test_a_form_closes_a_name_in_a_list_and_in_a_sentence(form: str) -> None:
    check(f"Kumppanit: Nordlys {form}, Iin kunta", [f"Nordlys {form}", "Iin kunta"])
    check(f"Hankkeessa on mukana Nordlys {form} Norjasta.", [f"Nordlys {form}"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The institute is owned by NORDLYS AS and others.", ["NORDLYS AS"]),
        ("The text is taken AS IS.", []),
    ],
)
def test_capitals_that_are_a_common_word_too_are_a_form_beside_a_name_alone(text: str, found: Wanted) -> None:
    check(text, found)


def test_every_form_with_stops_is_told_as_one() -> None:
    stopped = [form for form in words().forms_of("legal") if "." in form.rstrip(".")]
    assert stopped
    assert [form for form in stopped if not re.fullmatch(rf"{DOTTED_FORM}\.?", form)] == []
