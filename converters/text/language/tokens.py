"""Cuts text into typed tokens with their spans: words, numbers, separators, and the contact details found in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Token(NamedTuple):
    """Characters `start` to `end` (exclusive) of a text; `value` is what they mean where that is not the text itself.

    Kinds: word, number, sign (any other character), the separators comma, semicolon, colon, stop, slash, dash, open,
    close, bar (a bullet, a tab or a vertical bar), line (one line end), gap (an empty line), and what is laid over
    them: phone, email, template (an address to be made from names), url.
    """

    kind: str
    text: str
    start: int
    end: int
    value: str = ""


SEPARATORS = frozenset({"comma", "semicolon", "colon", "stop", "slash", "dash", "open", "close", "bar", "line", "gap"})

_SIGNS = {",": "comma", ";": "semicolon", ":": "colon", ".": "stop", "/": "slash", "(": "open", "[": "open"} | {
    ")": "close",
    "]": "close",
    "|": "bar",
    "•": "bar",
    "·": "bar",
    "*": "bar",
    **dict.fromkeys("●▪■◦‣►➢✓→»", "bar"),
    "\t": "bar",
    "–": "dash",
    "—": "dash",
    "-": "dash",
    "−": "dash",
}
_TOKEN = re.compile(
    r"(?P<url>(?:https?://|www\.)[^\s,;)\]]*[^\s,;.)\]])"
    r"|(?P<gap>[ \t\u00a0]*\r?\n(?:[ \t\u00a0\r]*\n)+[ \t\u00a0]*)"
    r"|(?P<line>[ \t\u00a0]*\r?\n[ \t\u00a0]*)"
    # Spaces, dots or lines that lead from one column to the next.
    r"|(?P<columns>[ \u00a0]{4,}(?=\S)|\.{4,}|…{2,}|_{3,})"
    # A word may hold hyphens and apostrophes, begin with one hyphen ("-hanke"), end in one ("sosiaali- ja ...")
    # and carry the case ending of an abbreviation after a colon ("ry:n"); two initials are one ("A.-L.").
    r"|(?P<word>[A-ZÅÄÖ]\.-[A-ZÅÄÖ]\.|\b(?:(?:Ph|Ed)\.D|(?:[MBD]|Lic)\.(?:Soc\.)?(?:Sc|Ed|Tech|Phil)|LL\.[MBD])\b\.?"
    r"|\b(?:fr|t)\.o\.m\b\.?|\b[Ee]v\.[ -]?\s?[Ll]ut\.?(?!\w)"
    r"|\b[RrOo]\.\s?[YyFf]\.?|[^\W\d_]+\.(?:joht|siht|pääll|pj|ins|tri|lis|maist|kand|dr|mag)\b\.?|(?:(?<![\w])[-–]|\b\d(?=[A-ZÅÄÖ]+-\w|[A-ZÅÄÖ][a-zåäö]+-[a-zåäö]))?[^\W\d_](?:\w|[-–‑'’`´](?=\w))*(?::(?:n|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä|in|tä|ta|ää|aa|t|s)\b)?"
    r"(?:[-–‑](?=[,;]?\s*[^\W\d_])(?!\w))?)"
    r"|(?P<number>\d[\d.,:–-]*\d|\d)"
    # Whatever else Unicode has for blanks, and the ends of pages and of parts in plain text.
    r"|(?P<space>(?:[\u200b\ufeff\u00ad\ufe0f]|[^\S\t\n])+)"
    r"|(?P<sign>.)",
    re.DOTALL,
)


def tokenise(text: str, found: Iterable[Token] = ()) -> list[Token]:
    """The tokens of a text in order; `found` are tokens already made, whose characters are not cut again."""
    tokens: list[Token] = []
    position = 0
    for token in sorted(found, key=lambda token: token.start):
        if token.start < position:
            continue
        tokens.extend(_cut(text, position, token.start))
        tokens.append(token)
        position = token.end
    tokens.extend(_cut(text, position, len(text)))
    return tokens


def _cut(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or "sign"
        if kind == "space" or (kind == "columns" and not match.start()):
            continue
        if kind == "columns":
            kind = "bar"
        if kind == "sign":
            kind = _SIGNS.get(match.group(), "sign")
        yield Token(kind, match.group(), match.start(), match.end())
