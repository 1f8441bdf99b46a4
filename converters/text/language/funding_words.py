"""Tells the words that speak of money given or spent, by the table of the reader of amounts."""

from __future__ import annotations

from converters.text.language.words import read_lexicon


def is_funding_word(word: str) -> bool:
    """Whether the word speaks of money that is given or spent: `rahoitus`, `omarahoitusosuus`, `budget`."""
    lexicon = read_lexicon("amount_words")
    folded = word.strip(",.:;()").casefold()
    last = folded.rsplit("-", 1)[-1]  # "EAKR-tuki"
    speaks = lexicon.has(last, "funding") or any(stem in folded for stem in lexicon.forms_of("funding-stem"))
    return speaks and not (lexicon.has(last, "no-funding") or folded.endswith(lexicon.forms_of("application")))
