"""Reads what stands for a name in an address template: `etunimi.sukunimi`, `e.sukunimi`, `first-name_l`."""

from __future__ import annotations

import re
from functools import cache

from converters.text.people.words import words_of

_GLUE, _SIGN = r"(?P<glue>[._-]?)", r"(?P<glue>[._-])"
# What may stand beside what, and the template of it; a short word ("etu", "name") is one only beside another.
_ORDERS = (
    ("{given}", "{{given}}"),
    ("{family}", "{{family}}"),
    ("(?:{given}|{short_given})" + _GLUE + "(?:{family}|{short_family})", "{{given}}{0}{{family}}"),
    ("(?:{family}|{short_family})" + _GLUE + "(?:{given}|{short_given})", "{{family}}{0}{{given}}"),
    ("{given_initial}" + _GLUE + "{family}", "{{given_initial}}{0}{{family}}"),
    ("{given_initial}" + _SIGN + "{short_family}", "{{given_initial}}{0}{{family}}"),
    ("{given}" + _SIGN + "{family_initial}", "{{given}}{0}{{family_initial}}"),
    ("{family}" + _SIGN + "{given_initial}", "{{family}}{0}{{given_initial}}"),
)


def read_template(local: str) -> str:
    """The template that a local part in small letters is, with `{given}`, `{family}` and initials in it; else empty."""
    for pattern, template in _patterns():
        if match := pattern.fullmatch(local):
            return template.format(match.groupdict().get("glue", ""))
    return ""


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    kinds = ("given", "family", "short-given", "short-family", "given-initial", "family-initial")
    words = {kind.replace("-", "_"): _any_of(words_of(f"template-{kind}")) for kind in kinds}
    return tuple((re.compile(order.format(**words)), template) for order, template in _ORDERS)


def _any_of(words: frozenset[str]) -> str:
    """An alternation of words, in which a hyphen may be left out ("etu-nimi", "etunimi")."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(re.escape(word).replace(re.escape('-'), '-?') for word in ordered)})"
