"""English ministries and state offices: of which country and for what: `Norwegian Ministry of Trade and Industry`."""

from __future__ import annotations

import re

from converters.text.organisations.words import fold, head_form, kinds, known_names, place_names

_NATIONALITIES = frozenset({"Dutch", "French", "German", "Greek", "Icelandic", "Czech", "Korean"})
_LEADING = ("n", "s", "-", ",")
"""Ends of words that go on to a ministry: a country in the genitive, the half of a compound."""
_ENDS = ("ian", "ish", "ese")
_FIELD = r"[A-Z][a-z]+(?: [A-Z][a-z]+)?"
_MINISTRY = re.compile(rf"Ministry of {_FIELD}(?:, {_FIELD})*,? (?:and|&) (?P<last>{_FIELD})(?! [A-Z])")

_OFFICE = "Centre for Economic Development"
_DUTIES = re.compile(r",?\s+Transport,?\s+and\s+(?:the\s+)?Environment(?!\w)")
"""What the regional office of the state is for besides, with the commas that a text may have or not."""


def bare_ministry(name: str) -> str:
    """The listed ministry that ends a name of other words, which lost their line; other names as they are.

    >>> bare_ministry("Vuoden raportti Opetus- ja kulttuuriministeriö"), bare_ministry("Swedish Ministry of Defence")
    ('Opetus- ja kulttuuriministeriö', 'Swedish Ministry of Defence')
    """
    tokens = name.split()
    own = known_names().get(fold(" ".join(tokens[1:]))) if tokens[0] == "Suomen" else None
    if own is not None and own.type == "ministry":
        return own.name  # "Suomen opetus- ja kulttuuriministeriö"
    for at in range(1, len(tokens)):
        listed = known_names().get(fold(" ".join(tokens[at:])))
        if listed is not None and listed.type == "ministry" and not listed.short:
            leads = (
                is_nationality(tokens[at - 1]) or tokens[at - 1].endswith(_LEADING) or "joins" in kinds(tokens[at - 1])
            )
            return name if leads else listed.name
    return name


def is_nationality(word: str) -> bool:
    """Whether the word says of which other country something is: `Swedish`, `Estonian`, `Dutch`; not `Finnish`."""
    return word.istitle() and word != "Finnish" and (word.endswith(_ENDS) or word in _NATIONALITIES)


def may_be_portfolio(words_of_field: str) -> bool:
    """Whether the words with capitals may say what a ministry is for: no place and no name of a body."""
    return not any(
        fold(word) in known_names() or word.casefold() in place_names() or head_form(word) is not None or word.isupper()
        for word in (words_of_field, *words_of_field.split())
    )


def portfolios(text: str) -> list[tuple[int, int]]:
    """Where ministries stand whose names hold "and": signs inside are no separators."""
    offices = [(at, duties_end(text, at)) for at in _ends_of_offices(text)]
    found = [(at, end) for at, end in offices if end > at]
    if "Ministry of" not in text:
        return found
    return found + [match.span() for match in _MINISTRY.finditer(text) if may_be_portfolio(match["last"])]


def duties_end(text: str, at: int) -> int:
    """Where the other duties of a regional office end that its name goes on with there, else the place itself.

    >>> duties_end("Lapland Centre for Economic Development, Transport, and the Environment", 39)
    71
    """
    match = _DUTIES.match(text, at) if text.endswith(_OFFICE, 0, at) else None
    return match.end() if match is not None else at


def with_first_duty(name: str) -> str:
    """The name of a regional office with the first of its duties alone; other names as they are."""
    ends = _ends_of_offices(name)
    return name[: ends[0]] + name[duties_end(name, ends[0]) :] if ends else name


def _ends_of_offices(text: str) -> list[int]:
    """Where the first duty of each regional office of the state ends."""
    return [match.end() for match in re.finditer(_OFFICE, text)]
