"""The tokens of a text by their index, with what a word table says of each: what readers of dates and sums share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from converters.text.language.words import Lexicon


class Token(NamedTuple):
    """A number, a word or a sign with its place in the text; `kind` where its reader tells them apart."""

    text: str
    start: int
    end: int
    kind: str = ""


class ListedWords:
    """Tokens and the table of their words; an index outside has no text and no kind."""

    def __init__(self, text: str, tokens: Iterable[Token], lexicon: Lexicon) -> None:
        self.text = text
        self.tokens = list(tokens)
        self._lexicon = lexicon

    def text_at(self, index: int) -> str:
        """The token's text, empty outside."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def has(self, index: int, kind: str) -> bool:
        """Whether the token is a word of this kind."""
        text = self.text_at(index)
        return bool(text) and self._lexicon.has(text.casefold(), kind)

    def value(self, index: int, kind: str) -> str | None:
        """The value of the token as a word of this kind."""
        text = self.text_at(index)
        return self._lexicon.value(text.casefold(), kind) if text else None

    def kinds(self, index: int) -> tuple[str, ...]:
        """Every kind of the token as a word of the table."""
        return tuple(sorted(self._lexicon.kinds(self.text_at(index).casefold())))

    def adjacent(self, index: int) -> bool:
        """Whether nothing stands between the token and the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end
