"""Puts the initials of whom a body is called after before its name: `V.N. Karazin Kharkiv National University`."""

from __future__ import annotations

import re

from converters.text.organisations.words import fold, genitive_places, known_names
from converters.text.people.names import rank_given
from graph.model import Organisation, Span

_INITIALS = re.compile(r"(?<!\S)(?:(?P<given>[A-ZÅÄÖ][a-zåäöé-]+) )?(?P<initials>(?:[A-ZÅÄÖ]\. ?){1,3})\Z")
_MOST_LETTERS = 30


def with_initials(text: str, found: list[Organisation]) -> list[Organisation]:
    """The bodies, those of no list with the initials, and the given name before those, that stand before them."""
    return [_with_initials(text, each) for each in found] if ". " in text else found


def _with_initials(text: str, body: Organisation) -> Organisation:
    if not body.name or not isinstance(body.at, Span) or fold(body.name) in known_names():
        return body
    before = _INITIALS.search(text, max(0, body.at.start - _MOST_LETTERS), body.at.start)
    first = body.name.split()[0]
    if before is None or not body.raw.startswith(first) or first.casefold() in genitive_places():
        return body  # "Osa B. Keravan Partio ry"
    given = before["given"] is not None and rank_given(before["given"]) is not None
    span = Span(before.start("given" if given else "initials"), body.at.end)
    return body._replace(name=text[span.start : body.at.start] + body.name, at=span, raw=text[span.start : span.end])
