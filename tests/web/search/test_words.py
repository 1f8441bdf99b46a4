"""Finnish word forms meet in one key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.web.search.words import keys_of, split_words, word_key

FORMS = [
    "kaupunki kaupungin kaupungissa kaupunkia kaupungille",
    "hanke hankkeen hankkeet hankkeissa hankkeita",
    "nuori nuoren nuoret nuorten nuorille",
    "kunta kunnan kunnassa kuntaan",
    "yhdistys yhdistyksen yhdistykset yhdistyksille",
    "terveys terveyden terveydessä",
    "työllisyys työllisyyden työllisyyteen",
    "osallisuus osallisuuden osallisuutta",
    "laukka laukan laukalle",
    "ranta rannan rannalla",
    "silta sillan sillalla",
]


@pytest.mark.parametrize("forms", FORMS)
def test_forms_of_a_word_share_a_key(forms: str) -> None:
    keys = {word: word_key(word) for word in forms.split()}
    assert len(set(keys.values())) == 1, keys


def test_other_words_keep_other_keys() -> None:
    words = ["kaupunki", "kauppa", "hanke", "hankinta", "nuori", "nuotio", "kunta", "kunto", "terve", "terveys", "oulu"]
    assert len({word_key(word) for word in words}) >= len(words) - 1


def test_codes_and_short_words_stay_as_they_are() -> None:
    assert [word_key(word) for word in ("s22107", "ely", "2020")] == ["s22107", "ely", "2020"]


@given(st.text())
def test_no_text_breaks_the_words(text: str) -> None:
    assert isinstance(keys_of(text), str)
    assert all(word for word in split_words(text))
