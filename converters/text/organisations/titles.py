"""Tells where a body's name is followed by that of a project or a programme: `Iin liitto Vireä Ii -hankkeesta`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from converters.text.organisations.words import kinds
from converters.text.people.roles import is_project

_TITLED = re.compile(r"-\w*(?:ohjelma|hanke|hankkee|projekti)\w{0,6}\Z")
"""The words for what has a title, in any case and with whose it is: `-hankkeestaan`."""


def joins_programme(word: str) -> bool:
    """Whether a programme is joined to a common word by its hyphen, which names no body: `EAKR-säätiö`."""
    lead, hyphen, rest = word.casefold().partition("-")
    return bool(hyphen) and rest[:1].isalpha() and not {"programme", "no-body"}.isdisjoint(kinds(lead))


def is_title(word: str) -> bool:
    """Whether a hyphen joins the word for a project in the nominative or genitive, or a programme, to its name."""
    kind = word.casefold().removeprefix("-")
    return word.startswith("-") and (is_project(kind) or kind.endswith("ohjelma"))


def is_title_end(word: str) -> bool:
    """Whether a hyphen joins the word for a project or a programme, in any case, to the words before it.

    >>> is_title_end("-ohjelmasta"), is_title_end("-hanke"), is_title_end("-yksikkö")
    (True, True, False)
    """
    return _TITLED.match(word.casefold()) is not None


def begins_title(tokens: Sequence[str]) -> bool:
    """Whether the words, an empty one where a sign stands, begin with the name of a project or a programme.

    >>> begins_title(["Vireä", "Kainuu", "-hankkeesta"]), begins_title(["Vireä", "", "Kaiku", "-hanke"])
    (True, False)
    """
    clause = tokens[: tokens.index("")] if "" in tokens else tokens
    return any(map(is_title_end, clause[1:]))
