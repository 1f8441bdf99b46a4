"""Normalised names: what two spellings of one name have in common."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from graph.resources import table

_PARENTHESIS = re.compile(r"\([^()]*\)")
_GLUED = re.compile(r"(?<=\s)(OY|RY|KY)([A-ZÅÄÖ]{3,}).*", re.DOTALL)
_CARE_OF = re.compile(r"\s*C/O\b.*", re.DOTALL)
_ZERO = re.compile(r"\b0Y\b")
_SEPARATOR = re.compile(r"[^\w&+]+")
_SLUG_WORD = re.compile(r"[a-z0-9]+")


class NameKey(NamedTuple):
    """A name without its legal form, and the form: "ODL Oy" and "odl oy" have equal keys."""

    base: str
    form: str


@cache
def _words() -> dict[str, tuple[str, str]]:
    return {row["word"]: (row["kind"], row["value"]) for row in table("name_words")}


def _split_words(text: str) -> list[str]:
    """The words of a name; "ev.-lut.", "ev. lut." and "T:mi" are one word each, as the table has them."""
    words: list[str] = []
    known = _words()
    for piece in text.split():
        joined = piece if piece.isalnum() else _SEPARATOR.sub("", piece)
        words += [joined] if joined is piece or joined in known else filter(None, _SEPARATOR.split(piece))
        if len(words) > 1 and words[-2] + words[-1] in known:
            words[-2:] = ["".join(words[-2:])]
    return words


def spelt_words(name: str) -> tuple[str, ...]:
    """The words of a name as it stands, case and punctuation aside.

    >>> spelt_words("MALLIN VÄKI R.Y.")
    ('mallin', 'väki', 'ry')
    """
    return tuple(_split_words(unicodedata.normalize("NFKC", name).casefold()))


def is_legal_form(word: str) -> bool:
    """Whether a word of `spelt_words` is a legal form, in short or in full."""
    return _words().get(word, ("",))[0] == "legal-form"


def _without_tail(name: str) -> str:
    """A name without what registers print behind it: "ESIMERKKI OYESIMERKKI LTD", "ESIMERKKI OYC/O TOINEN OY"."""
    # Most names hold none of the signs: looking for these first is much cheaper than the patterns.
    name = _ZERO.sub("OY", name) if "0Y" in name else name
    cut = _CARE_OF.sub("", name) if "C/O" in name else name
    match = _GLUED.search(cut) if "Y" in cut else None
    # "RYHMÄ" and "KYLÄ" are words of their own; what repeats the name is none.
    if match and (match[1] == "OY" or cut.startswith(match[2])) and (match[1] + match[2]).casefold() not in _words():
        cut = f"{cut[: match.start()]}{match[1]}"
    return cut or name


@lru_cache(maxsize=1 << 16)
def name_key(name: str) -> NameKey:
    """The key of an organisation's name: case, punctuation, brackets, "ev.-lut." and the legal form aside.

    >>> name_key("Oulun ev.-lut. seurakuntayhtymä") == name_key("OULUN SEURAKUNTAYHTYMÄ")
    True
    >>> name_key("Diakonia-ammattikorkeakoulu Oy")
    NameKey(base='diakonia ammattikorkeakoulu', form='oy')
    """
    text = unicodedata.normalize("NFKC", _without_tail(name)).casefold()
    outside = _PARENTHESIS.sub(" ", text) if "(" in text else text
    words = _split_words(outside if outside is text or _SEPARATOR.sub("", outside) else text)
    known = _words()
    words = _first_of_two(words)
    forms = [known[word][1] for word in words if known.get(word, ("",))[0] == "legal-form"]
    base = [word for word in words if word not in known]
    if not base:
        return NameKey(" ".join(words) or text.strip(), "")
    return NameKey(" ".join(base), forms[-1] if forms else "")


def _first_of_two(words: list[str]) -> list[str]:
    """The first of two names that stand one after the other, each with its legal form: "Malli Oy - Modell Ab"."""
    forms = [n for n, word in enumerate(words) if _words().get(word, ("",))[0] == "legal-form"]
    if forms and forms[0] > 0 and forms[-1] == len(words) - 1 and forms[-1] - forms[0] > 1:
        return words[: forms[0] + 1]
    return words


@lru_cache(maxsize=1 << 16)
def person_key(name: str) -> str:
    """The key of a person's name: case and spacing aside, nothing else (two spellings stay two people)."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


@lru_cache(maxsize=1 << 16)
def slug(text: str) -> str:
    """`text` as a readable segment of an IRI: ASCII letters, digits and hyphens; never empty.

    >>> slug("Sosiaali- ja terveysministeriö")
    'sosiaali-ja-terveysministerio'
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    words = _SLUG_WORD.findall(plain)
    if not words:
        return "x-" + hashlib.sha256(text.encode()).hexdigest()[:10]
    return "-".join(words)


def is_abbreviation(short: str, name: str) -> bool:
    """Whether `short` ("ODL") can be made of the initials of the words and word parts of `name`.

    Each word but a last legal-form word must begin a letter, and every letter must come in order.
    """
    if not (2 <= len(short) <= 6 and short.isupper() and short.isalpha()):
        return False
    words = name_key(name).base.split()
    letters = short.casefold()
    if words and words[-1] in {"säätiö", "yhdistys", "liitto", "kuntayhtymä"} and len(words) > 1:
        return _spells(letters, words) or _spells(letters, words[:-1])
    return _spells(letters, words)


def _spells(letters: str, words: list[str]) -> bool:
    if not words or not letters:
        return not words and not letters
    word, rest = words[0], words[1:]
    if not word.startswith(letters[0]):
        return False
    # Letters beyond the initial come from later parts of a compound word, in order.
    taken, position = 1, 1
    while True:
        if _spells(letters[taken:], rest):
            return True
        if taken == len(letters):
            return False
        position = word.find(letters[taken], position) + 1
        if position == 0:
            return False
        taken += 1
