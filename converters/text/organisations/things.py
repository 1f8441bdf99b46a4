"""Names of associations that list what they do: `Soittoa, Laulua ja Tanssia ry`, all words in the partitive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from converters.text.organisations.words import fold, known_names, place_names, words

_THING = r"[^\W\d_]+[oöuyieaätj][aä]"
"""A word in the partitive: `soittoa`, `leipää`, `sanoja`, `kuvataidetta`."""
_WORD = re.compile(r"[^\W\d_]+")


def find_things(text: str) -> Iterator[re.Match[str]]:
    """Where the text names an association by things in the partitive with a comma among them, up to its legal form.

    >>> [match.group() for match in find_things("Mukana on Soittoa, laulua ja Tanssia ry.")]
    ['Soittoa, laulua ja Tanssia ry']
    """
    if "," not in text or " ja " not in text:
        return
    for match in _names_of_things().finditer(text):
        parts = _WORD.findall(match["things"])
        if not any(fold(part) in known_names() or part.casefold() in place_names() for part in parts):
            yield match


@cache
def _names_of_things() -> re.Pattern[str]:
    listed = sorted(filter(_is_association, words().forms_of("legal")), key=len, reverse=True)
    forms = "|".join(map(re.escape, listed))
    return re.compile(rf"(?<!\w)(?P<things>(?=[A-ZÅÄÖ])(?:{_THING}, )+{_THING} ja {_THING}) (?i:{forms})(?!\w)")


def _is_association(form: str) -> bool:
    """Whether a legal form is of associations, and without a stop that may be the sentence's: `ry`, `r.y.`."""
    return (form[-1:].isalpha() or "." in form[:-1]) and words().value(form, "legal") == "association"
