"""The inflected forms of people's names: a word is cut into a stem that a name can have and an ending of Finnish.

Too many stems are made rather than too few: a form counts only beside another part of the same name, or where the
person is known to take part. Everything is folded, case, accents and invisible characters aside: "Mäen" is "MAEN".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Final

WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u00ad\u0300-\u036f\u200b-\u200d\u2060])*|\d+")
_VOWELS: Final = "aeiouy"
_GRADES: Final = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"),
    ("ht", "hd"), ("rk", "r"), ("lk", "l"), ("hk", "h"), ("lp", "lv"), ("rp", "rv"), ("k", ""), ("k", "v"), ("p", "v"),
    ("t", "d"), ("k", "j"), ("ik", "j"),
)  # fmt: skip
"""Strong and weak grade of the consonants before the last vowel."""

_CASES: Final = (
    "", "n", "a", "ta", "tta", "na", "ksi", "ssa", "sta", "lla", "lta", "lle", "seen", "ksen", "s", "t",
    *(f"{vowel}n" for vowel in _VOWELS), *(f"h{vowel}n" for vowel in _VOWELS),
    "en", "in", "den", "tten", "jen", "ien", "ten", "ja", "ia", "ita", "oita", "oja", "ojen", "oiden", "ille", "illa",
    "ilta", "issa", "ista", "iin", "ihin", "oille", "oilla", "oilta", "ojen", "iden", "iksi", "ina",
)  # fmt: skip
_POSSESSIVES: Final = ("", "ni", "si", "nsa", "mme", "nne")
_CLITICS: Final = ("", "kin", "kaan", "han", "ko", "pa")
ENDINGS: Final = frozenset("".join(parts) for parts in product(_CASES, _POSSESSIVES, _CLITICS))
_LONGEST: Final = max(map(len, ENDINGS))


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """The word for comparing: lower case, without accents, soft hyphens and characters of no width.

    >>> fold("MÄKELÄ"), fold("Åsa"), fold("Lauk\\u00adka")
    ('makela', 'asa', 'laukka')
    """
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in plain if character.isalnum())


def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name: "Olli-Pekka Mäki" is three.

    >>> words_of("Olli-Pekka Mäki")
    ('olli', 'pekka', 'maki')
    """
    return tuple(fold(word) for word in WORD.findall(name))


def stems_of(word: str) -> frozenset[str]:
    """What a folded name may begin with before an ending, itself included.

    >>> {"lauka", "laukka"} <= stems_of("laukka"), "virtase" in stems_of("virtanen"), "mae" in stems_of("maki")
    (True, True, True)
    """
    singular = {word, *_vowel_stems(word)}
    plural = {stem for one in singular for stem in _plural_stems(one)}
    return frozenset(singular | plural | set(_consonant_stems(word)))


def _plural_stems(stem: str) -> Iterator[str]:
    """The stem with the i of the plural, and without it before a j: Laukkoi-, Laukko-; Kankai-; Mattei-, Matte-."""
    body, last = stem[:-1], stem[-1:]
    if last not in _VOWELS:
        return
    if body[-1:] == last:
        yield f"{body}i"
    elif last == "a":
        yield from (f"{body}i", f"{body}oi", f"{body}o")
    elif last == "i":
        yield from (f"{body}ei", f"{body}e")
    elif last == "e":
        yield f"{body}i"
    else:
        yield f"{stem}i"


def _consonant_stems(word: str) -> Iterator[str]:
    """What stands before the -ta of the partitive: Saar-ta, Lun-ta, Vet-tä, Las-ta."""
    if word.endswith(("ri", "li", "ni", "hi", "si")):
        yield word[:-1]
    if word.endswith("mi"):
        yield f"{word[:-2]}n"
    if word.endswith("si"):
        yield f"{word[:-2]}t"
    if word.endswith(("psi", "tsi")):
        yield f"{word[:-3]}s"
    if word.endswith("ksi"):
        yield f"{word[:-3]}h"
    if word.endswith("s"):
        yield f"{word[:-1]}t"  # Varkaus, Varkautta


def _vowel_stems(word: str) -> Iterator[str]:
    body, last = word[:-1], word[-1:]
    if word.endswith("nen"):
        yield from (f"{word[:-3]}se", f"{word[:-3]}s")
    elif word.endswith("s"):
        # Markus, Markuksen; Kangas, Kankaan; Kallis, Kalliin; Ilves, Ilveksen
        yield from (f"{body}kse", f"{body}{body[-1:]}", f"{word}i", *_strong_stems(body), f"{body}de")
        yield from (f"{body}te", f"{body}he", f"{body[:-1]}k{body[-1:] * 2}")  # Mies, Miehen; Ruis, Rukiin
    elif last and last not in _VOWELS:
        # Björkman, Björkmanin; Manner, Mantereen
        for stem in (word, *(f"{stem[:-1]}{last}" for stem in _strong_stems(body))):
            yield from (f"{stem}i", f"{stem}e", f"{stem}ee")
            if last in "nt":
                yield from (f"{stem[:-1]}me", f"{stem[:-1]}e")  # Laidun, Laitumen; Olut, Oluen
        if last == "t":
            yield f"{body}{body[-1:]}"  # Kevät, Kevään
    else:
        yield from _weak_stems(body, last)
        if last == "e":
            yield from (f"{word}e", f"{body}kee", *_strong_stems(word))
        if last == "i":
            yield from (f"{body}e", *_weak_stems(body, "e"))
            if body.endswith("s"):
                yield from (
                    f"{body[:-1]}de",
                    f"{body[:-1]}te",
                    f"{body[:-1]}{body[-2:-1]}e",
                )  # Vesi, Veden; Hirsi, Hirren


def _weak_stems(body: str, last: str) -> Iterator[str]:
    for strong, weak in _GRADES:
        if body.endswith(strong) and len(body) > len(strong):
            yield body[: len(body) - len(strong)] + weak + last


def _strong_stems(word: str) -> Iterator[str]:
    """The stem of a name that has the weak grade in its basic form: Kangas, Kankaa-; Sade, Satee-."""
    body, last = word[:-1], word[-1:]
    for strong, weak in _GRADES:
        if weak and body.endswith(weak):
            yield body[: len(body) - len(weak)] + strong + last + last


def cuts_of(word: str) -> Iterator[str]:
    """The stems that a folded word can be a form of, the whole word first."""
    for length in range(len(word), max(1, len(word) - _LONGEST) - 1, -1):
        if word[length:] in ENDINGS:
            yield word[:length]
