"""Where bodies stand in a text: what orders them, and which of them share words."""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Organisation, Span


def start_of(body: Organisation) -> int:
    """Where a body begins; 0 where its place is none of a text."""
    return body.at.start if isinstance(body.at, Span) else 0


def spans_of(found: Iterable[Organisation]) -> list[Span]:
    """The places of bodies in a text."""
    return [each.at for each in found if isinstance(each.at, Span)]


def overlaps(at: object, others: Iterable[Span]) -> bool:
    """Whether a place in the text has words in common with one of the others."""
    return isinstance(at, Span) and any(at.start < other.end and other.start < at.end for other in others)
