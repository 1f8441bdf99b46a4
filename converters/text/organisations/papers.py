"""Tells the words for a paper or an event of a body: `Pro gradu -tutkielma Lapin yliopisto`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from converters.text.organisations.words import kinds, words


@lru_cache(maxsize=1 << 14)
def is_document(word: str) -> bool:
    """Whether a word in the nominative is of a paper or an event of a body: `YAMK-opinnäytetyö`, `Syysseminaari`."""
    ends = (*words().forms_of("document-end"), *words().forms_of("event-end"))
    return word.replace("-", "").isalpha() and word.casefold().endswith(ends)


def count_paper_words(tokens: Sequence[str]) -> int:
    """How many words name a paper at the beginning, 0 where none do.

    >>> count_paper_words("Pro gradu -tutkielma Lapin yliopisto".split()), count_paper_words(["Lapin", "yliopisto"])
    (3, 0)
    """
    fronts = next((at for at, token in enumerate(tokens) if "paper-front" not in kinds(token)), len(tokens))
    last = _last_paper_word(tokens, fronts)
    return 0 if tokens[last : last + 1] and "joins" in kinds(tokens[last]) else last  # "Prosessi- ja …"


def _last_paper_word(tokens: Sequence[str], fronts: int) -> int:
    """Where the words of a paper end that so many words for kinds of papers begin; 0 where there is none."""
    if fronts < len(tokens) and is_document(tokens[fronts]):
        return fronts + 1
    owned = not fronts and len(tokens) > 1 and tokens[0].endswith(("n", "N")) and is_document(tokens[1])
    if owned and (tokens[1].islower() or tokens[0].isupper()):
        return 2  # "Työn tiivistelmä"
    return fronts if fronts and is_document(tokens[fronts - 1]) else 0
