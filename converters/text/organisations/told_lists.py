"""Finds the bodies that an English or Swedish sentence lists behind what they are: `The partners are A, B and C.`"""

from __future__ import annotations

import re

from converters.text.organisations.groups import names_body
from converters.text.organisations.pieces import split_pieces
from converters.text.organisations.words import is_person
from graph.model import Span

_LIST = re.compile(
    r"\b(?i:partners?|partnerna|samarbetspartner(?:na)?|members|medlemmarna|participants|deltagarna|funders|financiers"
    r"|finansiärerna|beneficiaries)\b[^.,:;()\n]{0,40}?\s(?:are|were|include|included|är|var)\s"
    r"(?P<list>(?:the\s)?[A-ZÅÄÖ][^.:;()\n]+)(?=\.?\s*\Z|\.\s)"
)
_CLAUSE = re.compile(r"\b(?:and|och)\s(?!the\s)[a-zåäö]")
"""Where another clause goes on: `…, och i Finland …`."""
_LEAST, _ONE_IN = 2, 3


def find_told_list(line: str) -> Span | None:
    """Where the list stands, if each of its names has a capital and one in three at least is told to be a body."""
    match = _LIST.search(line)
    if match is None or _CLAUSE.search(match["list"]):
        return None
    names = [piece.text for piece in split_pieces(match["list"])]
    told = sum(map(names_body, names)) * _ONE_IN >= len(names) >= _LEAST
    people = any(is_person(tuple(name.split())) for name in names)
    capitals = all(name[:1].isupper() for name in names)
    return Span(*match.span("list")) if told and capitals and not people else None
