"""Drops the row of heads of a table whose columns no sign parts: "Taho Varsinainen jäsen Varajäsen" names nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from converters.text.language.tokens import Token
from converters.text.people.words import words_of

_LONGEST = 2  # words of a head
_FEWEST = 2  # heads that fill a line
_FEWEST_INSIDE = 3  # heads in a row that lost its line
_ENDS = frozenset({"line", "gap"})


def drop_column_heads(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without heads side by side, one for deputies among them: all of a line, or three and more in a row.

    Where signs part the heads, the rows are told by them elsewhere.
    """
    deputies = words_of("deputy-head")
    if all(token.kind != "word" or token.text.casefold() not in deputies for token in tokens):
        return list(tokens)
    kept: list[Token] = []
    for run in _runs(tokens):
        begins = not kept or kept[-1].kind in _ENDS
        ends = run[-1].end == tokens[-1].end or run[-1].kind in _ENDS
        words = run[:-1] if run[-1].kind in _ENDS else run
        kept.extend(run if not _is_row(words, whole=begins and ends) else run[len(words) :] if not begins else ())
    return kept


def _runs(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The tokens in runs: heads side by side with the line end behind them, and each other token by itself."""
    at = 0
    while at < len(tokens):
        end = at
        while size := _head(tokens, end):
            end += size
        end = min(end + 1, len(tokens)) if end == at or _is_end(tokens, end) else end
        yield tokens[at:end]
        at = end


def _is_end(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind in _ENDS


def _head(tokens: Sequence[Token], at: int) -> int:
    """How many words from one on are the head of a column, the longest that is one; 0 where none is."""
    for size in range(_LONGEST, 0, -1):
        words = tokens[at : at + size]
        told = " ".join(word.text for word in words).casefold()
        if len(words) == size and all(word.kind == "word" for word in words) and told in words_of("column-head"):
            return size if words[0].text[:1].isupper() else 0
    return 0


def _is_row(words: Sequence[Token], *, whole: bool) -> bool:
    heads: list[str] = []
    at = 0
    while size := _head(words, at):
        heads.append(" ".join(word.text for word in words[at : at + size]).casefold())
        at += size
    enough = len(heads) >= (_FEWEST if whole else _FEWEST_INSIDE)
    return at == len(words) and enough and not words_of("deputy-head").isdisjoint(heads)
