"""What the headers of a client ask (RFC 9110): the media type it likes best, and whether it has the answer already."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_QUOTED_COMMA = re.compile(r',(?=(?:[^"]*"[^"]*")*[^"]*$)')
_RANGE = re.compile(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+")
_WEIGHT = re.compile(r"(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)")


def knows_tag(if_none_match: str, tag: str) -> bool:
    """Whether the client has the answer of a weak entity tag; tags are compared weakly (RFC 9110, 13.1.2).

    >>> knows_tag('"a", W/"b"', 'W/"a"')
    True
    """
    known = {one.strip().removeprefix("W/") for one in if_none_match.split(",")}
    return "*" in known or tag.removeprefix("W/") in known


class MediaRange(NamedTuple):
    """A member of an Accept header: "text/*" with its weight from 0 to 1."""

    name: str
    weight: float


def choose(accept: str, offers: Sequence[str]) -> str | None:
    """The offer that the header likes best; of equals the one that comes first.

    Args:
        accept: the value of the Accept header; where it is empty everything is welcome.
        offers: media types without parameters, in the server's order.

    Returns:
        None where no offer is acceptable.

    >>> choose("text/html;q=0.9, */*;q=0.1", ["application/json", "text/html"])
    'text/html'
    """
    ranges = list(read_accept(accept))
    if not accept.strip():
        return offers[0] if offers else None
    weights = [weigh(offer, ranges) for offer in offers]
    best = max(weights, default=0.0)
    return offers[weights.index(best)] if best > 0 else None


def weigh(offer: str, ranges: Sequence[MediaRange]) -> float:
    """The weight of the most specific range that covers the offer; 0 where none does."""
    kind = offer.partition("/")[0]
    for name in (offer, f"{kind}/*", "*/*"):
        weights = [one.weight for one in ranges if one.name == name]
        if weights:
            return max(weights)
    return 0.0


def read_accept(accept: str) -> Iterator[MediaRange]:
    """The members of the header; those that are malformed are passed over, parameters but q do not count."""
    for name, weight in read_weights(accept):
        if _RANGE.fullmatch(name):
            yield MediaRange(name, weight)


def read_weights(header: str) -> Iterator[tuple[str, float]]:
    """The members of any Accept header with their weights, in lower case; a malformed weight takes its member away.

    >>> list(read_weights("de, en-GB;q=0.8, fi;q=2"))
    [('de', 1.0), ('en-gb', 0.8)]
    """
    for member in _QUOTED_COMMA.split(header):
        name, *parameters = (part.strip() for part in member.split(";"))
        weight = _read_weight(parameters)
        if weight is not None:
            yield name.lower(), weight


def _read_weight(parameters: Sequence[str]) -> float | None:
    """The value of q, 1 where there is none; None where it is malformed."""
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "q":
            return float(value) if _WEIGHT.fullmatch(value.strip()) else None
    return 1.0
