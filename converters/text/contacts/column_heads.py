"""Drops the row of heads of a table whose columns no sign parts: "Taho Varsinainen jäsen Varajäsen" names nobody."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from converters.text.language.tokens import Token
from converters.text.people.words import words_of

LONGEST_HEAD = 2  # words
_FEWEST = 2  # heads that fill a line
_FEWEST_INSIDE = 3  # heads in a row that lost its line
_ENDS = frozenset({"line", "gap"})


def drop_column_heads(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without heads side by side: all of a line, with one for names or deputies, or three and more in a row.

    In a row one for deputies is among them. Where signs part the heads, the rows are told by them elsewhere.
    """
    deputies = words_of("deputy-head")
    names = deputies | words_of("name-head")
    if all(token.kind != "word" or token.text.casefold() not in names for token in tokens):
        return list(tokens)
    kept: list[Token] = []
    for run, heads in _runs(tokens):
        begins = not kept or kept[-1].kind in _ENDS
        ends = run[-1].end == tokens[-1].end or run[-1].kind in _ENDS
        words = run[:-1] if run[-1].kind in _ENDS else run
        fills = begins and ends and len(heads) >= _FEWEST and not names.isdisjoint(heads)
        is_row = fills or (len(heads) >= _FEWEST_INSIDE and not deputies.isdisjoint(heads))
        kept.extend(run if not is_row else run[len(words) :] if not begins else ())
    return kept


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[Sequence[Token], list[str]]]:
    """The tokens in runs with their heads: these side by side and their line end, and each other token by itself."""
    at = 0
    while at < len(tokens):
        end = at
        heads: list[str] = []
        while head := _head(tokens, end):
            heads.append(" ".join(head))
            end += len(head)
        end = min(end + 1, len(tokens)) if end == at or _is_end(tokens, end) else end
        yield tokens[at:end], heads
        at = end


def _is_end(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind in _ENDS


def _head(tokens: Sequence[Token], at: int) -> Sequence[str]:
    """The words of the head of a column that begins with a capital, in small letters; none where none begins there."""
    words = itertools.takewhile(lambda token: token.kind == "word", tokens[at : at + LONGEST_HEAD])
    head = longest_head([word.text.casefold() for word in words])
    return head if head and tokens[at].text[:1].isupper() else ()


def longest_head(words: Sequence[str]) -> Sequence[str]:
    """As many of the first of some words in small letters as are the head of a column; none where they are none."""
    sizes = range(min(LONGEST_HEAD, len(words)), 0, -1)
    return next((words[:size] for size in sizes if " ".join(words[:size]) in words_of("column-head")), ())
