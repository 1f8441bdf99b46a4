"""The words of which each place has one body, in every case of the plural: `kunnat`, `kaupunkeihin`, `museoiden`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from converters.text.language.inflection import is_front
from converters.text.language.words import read_lexicon, read_rows

_VOWELS = "aeiouyäö"
_OF_LETTERS = ("t", "ien", "ia", "issa", "ista", "illa", "ilta", "ille", "ihin")
"""Endings behind the colon of a word that is no word: `srk:t`, `AMK:ien`."""
_ROUND = re.compile(rf"[^{_VOWELS}][ou][^{_VOWELS}]+a")
"""The end of a word that keeps no vowel before the "i" of the plural: `kunta`, kuntia."""


@cache
def plural_heads() -> dict[str, str]:
    """The plural forms of the heads of which each place has one, folded, with their singular: `kunnat` -> "kunta"."""
    lexicon = read_lexicon("organisation_words")
    heads = ((head, lexicon.value(head, "each-has") or head) for head in lexicon.forms_of("each-has"))
    return {form: spelt for head, spelt in heads for form in _forms_of(head)}


def _forms_of(head: str) -> Iterator[str]:
    if head[-1] not in _VOWELS + "s":
        return (f"{head}:{ending}" for ending in _OF_LETTERS)
    return plural_forms(head, _weak_stem(head))


@cache
def _weak_stems() -> dict[str, str]:
    """The stem of other cases by the word, of the heads of the table."""
    return {row["word"]: row["stems"].split("|")[-1] for row in read_rows("organisation_heads")}


def _weak_stem(head: str) -> str:
    """The stem of the head by that of the longest word of the table that it ends in: `koulutuskuntayhtymä`."""
    ends = (head[at:] for at in range(len(head)))
    end = next((end for end in ends if end in _weak_stems()), "")
    return head.removesuffix(end) + _weak_stems()[end] if end else head


def plural_forms(word: str, weak: str) -> Iterator[str]:
    """The plural of a Finnish noun in the cases that texts use, by its nominative and the stem of weak cases.

    >>> sorted(plural_forms("liitto", "liito"))[:4]
    ['liitoiksi', 'liitoilla', 'liitoille', 'liitoilta']
    """
    a = "ä" if is_front(word) else "a"
    yield f"{weak}t"
    for soft, hard, rest in _plural_stems(word, weak):
        yield from (soft + case for case in (f"ss{a}", f"st{a}", f"ll{a}", f"lt{a}", "lle", "ksi"))
        yield from (f"{hard}n{a}", *rest)
    if weak.endswith("kse"):
        yield f"{word[:-1]}sten"


def _plural_stems(word: str, weak: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The stems before the "i" of the plural, weak and strong, with the genitive, partitive and illative."""
    a, last, before = "ä" if is_front(word) else "a", word[-1], word[-2:-1]
    if weak.endswith("kse"):
        yield weak[:-1] + "i", weak[:-1] + "i", _short(weak[:-1], a)
    elif weak.endswith("ude"):
        yield f"{weak[:-2]}ksi", f"{weak[:-2]}ksi", _short(f"{weak[:-2]}ks", a)
    elif weak.endswith("ee"):
        yield weak[:-1] + "i", weak[:-1] + "i", _long(weak[:-1], a, "siin")
    elif last == "i":
        forms = (f"{word}en", f"{word[:-1]}ej{a}", f"{word[:-1]}eihin")
        longer = _long(f"{word[:-1]}e", a, "hin") if word.endswith("ri") else ()
        yield f"{weak[:-1]}ei", f"{word[:-1]}ei", (*forms, *longer)
    elif last in "aä":
        yield f"{weak[:-1]}i", f"{word[:-1]}i", _short(word[:-1], a)
        if last == "a" and not _ROUND.search(word[-5:]):
            rest = (*_long(f"{word[:-1]}o", a, "hin"), f"{word[:-1]}ojen", f"{word[:-1]}oja")
            yield f"{weak[:-1]}oi", f"{word[:-1]}oi", rest
    elif before in _VOWELS:
        yield f"{weak}i", f"{word}i", _long(word, a, "hin")
    else:
        yield f"{weak}i", f"{word}i", (f"{word}jen", f"{word}j{a}", f"{word}ihin")


def _short(stem: str, a: str) -> tuple[str, ...]:
    return f"{stem}ien", f"{stem}i{a}", f"{stem}iin"


def _long(stem: str, a: str, where_to: str) -> tuple[str, ...]:
    return f"{stem}iden", f"{stem}itten", f"{stem}it{a}", f"{stem}i{where_to}"
