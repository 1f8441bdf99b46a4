"""Gives the base form of a body's name that no list knows, where its case form tells it plainly."""

from __future__ import annotations

import re

from converters.text.people.names import base_surname, rank_surname

_PLAIN = r"(?<!l)l|(?<!m)m|(?<!n)n|(?<!r)r|(?<=s)[kt]"
# Genitives of words in -s, in -i and in other vowels, with consonants that no gradation makes ("Talon", not "Kaiun").
_GENITIVE = re.compile(rf"(?P<s>.+)ksen|(?P<i>.+(?:{_PLAIN}))en|(?P<word>.+(?:{_PLAIN}|[hjs])[aouyäö])n")
# Short names keep their capitals before the ending; those that end in a consonant have an i before it.
_SHORT_NAME = re.compile(r"([A-ZÅÄÖ]{3,})i?n")
_LONG = re.compile(r"([aouyäö])\1n\Z")
# Where somebody comes from or works, of words in -s, of foreign ones with an i for their consonant, and of others.
_LOCAL = re.compile(
    rf"(?:(?P<s>.+)kse|(?P<foreign>.+[bcdfgmpxz])i|(?P<word>.+(?:{_PLAIN}|[hjs])[aouyäö]|.+i[aoä]))(?:s[ts]|l[tl])[aä]"
)


def base_of_genitive(word: str) -> str:
    """The base form of a word in the genitive; empty where it is not plain.

    >>> base_of_genitive("Elämyksen"), base_of_genitive("Pihan"), base_of_genitive("Kaiun")
    ('Elämys', 'Piha', '')
    >>> base_of_genitive("SILTAn"), base_of_genitive("DIMEXin"), is_short_genitive("Sillan")
    ('SILTA', 'DIMEX', False)
    >>> base_of_genitive("Porvoon")  # no short vowel has a long one in the genitive
    'Porvoo'
    """
    if short := _SHORT_NAME.fullmatch(word):
        return short[1]
    if _LONG.search(word):
        return word[:-1]
    surname = base_surname(word)
    if surname != word and rank_surname(surname) is not None:
        return surname
    match = _GENITIVE.fullmatch(word)
    if match is None:
        return ""
    return f"{match['i']}i" if match["i"] else f"{match['s']}s" if match["s"] else str(match["word"])


def is_short_genitive(word: str) -> bool:
    """Whether a word is the genitive of a short name in capitals ("SILTAn"): no field of work is written so."""
    return _SHORT_NAME.fullmatch(word) is not None


def base_of_local(word: str) -> str:
    """The base form of a word in a case of where; empty where it is not plain.

    >>> base_of_local("Telecomista"), base_of_local("Luotoksesta"), base_of_local("Mansikasta")
    ('Telecom', 'Luotos', '')
    """
    match = _LOCAL.fullmatch(word)
    if match is None:
        return ""
    return f"{match['s']}s" if match["s"] else str(match["foreign"] or match["word"])
