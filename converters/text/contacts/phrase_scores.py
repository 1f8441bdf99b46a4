"""Weighs the readings of a run of words as a name, a title, a role or a body: the best sum of scores wins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from converters.text.contacts.titles import is_english_title
from converters.text.organisations import bodies
from converters.text.organisations.bodies import Body
from converters.text.people import roles
from converters.text.people.names import Name
from converters.text.people.roles import Lemma, RoleWords
from converters.text.people.words import words_of

_MEMBERS = re.compile(r"(?:ien|iden|jen|tten|sten|rten)\Z")


def score_name(name: Name, span: Sequence[str]) -> float:
    """The score of a name: two surnames without a hyphen are rarer than a name before "Kaiku Design Oy"."""
    apart = len(name.family.split()) > 1 and name.family.split()[0][:1].isupper()
    return 3.0 * len(span) * name.confidence - (2.0 if apart else 0.0)


def score_title(span: Sequence[str]) -> float:
    """The score of a job title, with what the word for a body at its beginning adds."""
    head = roles.read_title_head(span[-1])
    if head is not None and head.word in words_of("group-member"):
        return 0.9
    if is_english_title(span):
        return 4.5 + 2 * len(span)
    first = roles.read_title_head(span[0]) if len(span) == 2 else None
    if first is not None and first.form == "genitive" and head is not None and head.form == "singular":
        return 5.5  # "toimitusjohtajan assistentti"
    base = 0.8 if head is not None and head.form == "genitive" else 2.2
    return base + len(span) + (_score_owner(span[0], head) if len(span) > 1 else 0.0)


def _score_owner(word: str, head: Lemma | None) -> float:
    """What the word for a body before a title adds: an office has it in its title ("Kyläyhdistyksen puheenjohtaja")."""
    if head is not None and head.word in words_of("organ-office"):
        owner = bodies.read_body((word,))
        return 0.5 if owner and owner.name.casefold() not in bodies.known_names() else 0.0
    if word.casefold() in words_of("inner-unit"):
        return 0.0
    return -1.2 if bodies.is_bare_head(word) else 0.0


def score_role(role: RoleWords, span: Sequence[str]) -> float:
    """The score of a role, which counts more than a title of the same words."""
    return 1.0 + len(span) if role.form == "genitive" else 2.0 + 2 * len(span)


def score_body(body: Body, span: Sequence[str]) -> float:
    """The score of a body: whole bodies before units, names in the nominative before inflected ones."""
    if len(span) == 1 and bodies.is_bare_head(span[0]):
        return 0.5
    of_name = (
        len(span) > 2 and span[1] == "of" and bodies.is_bare_head(span[0])
    )  # "Department of Social Services": as long as it goes
    if (bodies.is_body_word(span[-1]) and not of_name) or len(span) == 1:
        joins = any(word in words_of("small-word") for word in span)
        each = 1.5 if not bodies.is_legal_form(span[-1]) else 2.2 if joins else 1.8
        base = 3.0 + each * len(span) if body.kind == "body" else 2.0 + 1.2 * len(span)
    else:
        base = 3.0 + 1.7 * len(span)
    if len(span) == 2 and _MEMBERS.search(span[0]) and span[0].istitle() and span[1].istitle():
        return max(base, 6.5)  # "Kehitysvammaisten Tukiliitosta"
    if body.form == "nominative" or bodies.is_legal_form(span[-1]):
        return base
    if bodies.read_collective(span):
        return 5.5  # "Savon Yrittäjien": more than a post behind a place
    if len(span) == 2 and _MEMBERS.search(span[0]) and bodies.is_bare_head(span[1]):
        return 2.5 + len(span)  # "Opettajien liiton": the members are no post
    has_place = len(span) == 2 and span[0].casefold() in bodies.place_genitives()
    return 0.5 + 0.8 * len(span) if body.kind == "body" or has_place else 0.5
