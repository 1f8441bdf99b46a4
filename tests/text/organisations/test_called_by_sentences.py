"""Associations that small words name, where a sentence begins with them."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Yhdessä eteenpäin ry hakee avustusta kylätalon kunnostukseen.", "Yhdessä eteenpäin ry"),
        ("Kohti parempaa arkea ry järjestää kursseja.", "Kohti parempaa arkea ry"),
    ],
)
def test_small_words_before_a_legal_form_name_who_does_something(text: str, name: str) -> None:
    assert [(body.name, body.confidence) for body in read_organisations(text)] == [(name, 0.7)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hankkeen toteuttanut ry hakee jatkoa.", []),
        ("Yhdistyksemme ry hakee avustusta.", []),
        ("Hakijana toimii ry.", []),
        ("Yhdessä kuntien kanssa Kotikaari ry hakee avustusta.", ["Kotikaari ry"]),
    ],
)
def test_words_of_a_sentence_are_no_name(text: str, names: list[str]) -> None:
    assert [body.name for body in read_organisations(text)] == names
