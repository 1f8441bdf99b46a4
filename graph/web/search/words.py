"""Finnish word forms as one key: Snowball takes the endings off, and the two grades of a consonant become one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import Stemmer

_WORD: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_VOWELS: Final = "aeiouyäöå"
_STEMMER: Final = Stemmer.Stemmer("finnish")
_SHORTEST: Final = 3

# Consonant gradation: the weak grade beside the strong one, so that "kaupungin" and "kaupunki" share a key.
# (Iso suomen kielioppi, § 41-44; nouns in -us and -ys: § 66.)
_GRADES: Final = (
    *(("uud", "uus"), ("yyd", "yys"), ("uut", "uus"), ("yyt", "yys"), ("ud", "us"), ("yd", "ys"), ("ks", "s")),
    *(("kk", "k"), ("pp", "p"), ("tt", "t"), ("ng", "nk"), ("mm", "m"), ("mp", "m"), ("nn", "n"), ("nt", "n")),
    *(("ll", "l"), ("lt", "l"), ("rr", "r"), ("rt", "r"), ("d", "t"), ("v", "p")),
)


def split_words(text: str) -> Iterator[str]:
    """The words of a text in lower case; a compound with a hyphen gives its parts and the whole."""
    for match in _WORD.finditer(unicodedata.normalize("NFC", text).casefold()):
        word = match.group()
        yield word
        if "-" in word:
            yield from word.split("-")


@lru_cache(maxsize=1 << 16)
def word_key(word: str) -> str:
    """The key of a word's forms.

    >>> word_key("kaupungissa") == word_key("kaupunki")
    True
    """
    if len(word) <= _SHORTEST or not word.isalpha():
        return word
    stem = _STEMMER.stemWord(word).rstrip(_VOWELS)
    for weak, strong in _GRADES:
        if stem.endswith(weak):
            stem = stem.removesuffix(weak) + strong
            break
    return stem if len(stem) >= _SHORTEST else word


def keys_of(text: str) -> str:
    """The keys of a text's words, as the index keeps them."""
    return " ".join(word_key(word) for word in split_words(text))


def bag_key(name: str) -> str:
    """The key of a name in any form of its words and any order of them.

    >>> bag_key("Malli Veikko") == bag_key("Veikko Mallin")
    True
    """
    return " ".join(sorted(keys_of(name).split()))
