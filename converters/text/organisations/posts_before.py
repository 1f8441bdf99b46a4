"""Tells the label of a contact or a post that leads to its body in English and Swedish: `Contact person in X Ltd`."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.organisations.kinds import is_body, is_role
from converters.text.organisations.words import kinds

_LEADS = frozenset({"in", "at", "of", "for", "from", "i", "på", "hos", "vid"})
_LONGEST_POST = 3


def post_before(tokens: Sequence[str]) -> int:
    """How many words before a body say who somebody is there, or that a contact follows.

    >>> post_before("Contact person in Oulu Lumi Ltd".split()), post_before("Project manager at Kela".split())
    (3, 3)
    >>> post_before("Music in Kemi Ltd".split()), post_before("Friends of Lapland ry".split())
    (0, 0)
    """
    at = next((at for at, token in enumerate(tokens[: _LONGEST_POST + 1]) if token in _LEADS), 0)
    post, begin = " ".join(tokens[:at]), at + 1
    begin += tokens[begin : begin + 1] == ["the"]
    told = bool(post) and (is_role(post) or "form-label" in kinds(post.casefold()))
    body = " ".join(tokens[begin:])
    return begin if told and body[:1].isupper() and is_body(body) else 0
