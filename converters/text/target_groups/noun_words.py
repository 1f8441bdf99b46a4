"""The words of Swedish and English that show where a noun phrase begins and ends, from tables/noun_phrase_words.csv."""

from __future__ import annotations

from functools import cache

from converters.text.language.words import Lexicon, read_lexicon
from converters.text.target_groups.tokens import Token


@cache
def noun_words() -> Lexicon:
    """The table of these words, by kind."""
    return read_lexicon("noun_phrase_words")


def is_kind(token: Token, kind: str) -> bool:
    """Whether a word is of a kind of the table."""
    return noun_words().has(token.low, kind)
