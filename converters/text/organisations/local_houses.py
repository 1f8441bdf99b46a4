"""Tells whether a library or a museum of a place is spoken of as a body, and not as where something happens."""

from __future__ import annotations

from converters.text.organisations.words import HeadForm

LIBRARY = "kirjasto"
_PROJECT_STEMS = ("hanke", "hankke", "projekti", "kehittämishan", "yhteishan")
_TO_AND_FROM = ("lle", "lta", "ltä")
"""Cases in which an institution gives or is given to; in the others something happens there."""
_FROM, _PARTITIVE = ("sta", "stä"), ("ota", "ötä", "ria", "tia")


def acts_as_library(form: HeadForm, follows: str, *, with_others: bool) -> bool:
    """Whether a library is no mere place: `Iin kirjasto`, `Iin kirjaston hanke`, `Iin kirjaston kanssa`."""
    return not form.case or (form.genitive and (with_others or follows.startswith(_PROJECT_STEMS)))


def is_dealt_with(word: str, *, behind_person: bool) -> bool:
    """Whether an institution is a body in a case of place: it gives, is kept, somebody comes from it.

    Of a museum also `N N Iin museosta`, and `Iin museota ylläpitää …`.
    """
    return word.endswith((*_TO_AND_FROM, *_PARTITIVE)) or (word.endswith(_FROM) and behind_person)
