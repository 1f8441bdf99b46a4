"""Sets apart the letters that say in a list who was there ("A X Iin kunta B E Kemin kaupunki"): they name nothing."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.language.tokens import Token

_PRESENT = frozenset({"X", "x"})
_ABSENT = frozenset({"E", "P"})  # "este", "poissa"; initials too, so only beside marks of who was there
_FEWEST = 2  # marks behind words that make a list


def set_marks_apart(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with a comma for every mark of who was there that stands behind a word, in a text with several."""
    marks = [at for at in range(1, len(tokens)) if _is_mark(tokens, at)]
    if sum(tokens[at].text in _PRESENT for at in marks) < _FEWEST:
        return list(tokens)
    dropped = set(marks)
    return [token for at, token in enumerate(tokens) if at not in dropped]


def _is_mark(tokens: Sequence[Token], at: int) -> bool:
    """Whether a lone letter stands behind a capitalised word, or behind the stop of a short one ("A, pj. X")."""
    if tokens[at].kind != "word" or tokens[at].text not in _PRESENT | _ABSENT:
        return False
    before = tokens[at - 1]
    return before.kind == "stop" or (before.kind == "word" and before.text[:1].isupper() and len(before.text) > 1)
