"""Spans of whole years, the last one included."""

from __future__ import annotations

from collections.abc import Iterable

Span = tuple[int, int]


def span_years(spans: Iterable[Span | None]) -> Span | None:
    """The years from the first to the last of several spans; None where no span is known."""
    known = [span for span in spans if span]
    return (min(first for first, _ in known), max(last for _, last in known)) if known else None


def join_spans(spans: Iterable[Span | None]) -> tuple[Span, ...]:
    """Spans, those that overlap or follow each other as one.

    >>> join_spans([(2009, 2011), (2007, 2008), None, (2015, 2016), (2010, 2010)])
    ((2007, 2011), (2015, 2016))
    """
    joined: list[Span] = []
    for first, last in sorted(span for span in spans if span):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return tuple(joined)
