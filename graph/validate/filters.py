"""Reads what filters of SPARQL rules ask of the text of one value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_TEST: Final = re.compile(r'(!?)(STRSTARTS|REGEX)\(STR\([?$](\w+)\),"([^"\\]*)"\)', re.IGNORECASE)
_BLANK: Final = re.compile(r"ISBLANK\([?$](\w+)\)", re.IGNORECASE)
ODD: Final = re.compile(r"\(\?|\[[^]]*\[|\[[^]]*[&~-]{2}|\$.")
"""Signs in a regular expression that not every language reads alike."""


class Test(NamedTuple):
    """What a filter asks of the text of a value: that the regular expression is found in it, or is not."""

    expression: str
    is_found: bool


def read_tests(condition: str) -> dict[str, tuple[Test, ...]]:
    """What texts of variables have to pass: of conditions that all have to hold, those that are a choice of tests.

    A blank node has no text to test, so that a choice may be it: `isBlank(?x) || REGEX(STR(?x), ...)`.
    """
    found: dict[str, tuple[Test, ...]] = {}
    if set(condition) & set("'\\"):  # quotes could hide an operator
        return found
    for part in _split(condition, "&&"):
        texts = list(_split(part, "||"))
        blank = {f"?{choice[1]}" for text in texts if (choice := _BLANK.fullmatch(text))}
        choices = [_TEST.fullmatch(text) for text in texts if not _BLANK.fullmatch(text)]
        names = blank | {f"?{choice[3]}" for choice in choices if choice}
        tests = [test for choice in choices if choice and (test := _test(choice))]
        if len(names) == 1 and tests and len(tests) == len(choices):
            found[names.pop()] = tuple(tests)
    return found


def _test(match: re.Match[str]) -> Test | None:
    negation, function, _, text = match.groups()
    if function.upper() == "STRSTARTS":
        return Test("^" + re.escape(text), not negation)
    return None if ODD.search(text) else Test(text, not negation)


def _split(text: str, operator: str) -> Iterator[str]:
    """The parts between operators that stand outside parentheses; the text's own pair taken off."""
    while text.startswith("(") and _closes(text) == len(text) - 1:
        text = text[1:-1]
    depth, part = 0, ""
    for piece in re.split(r'("[^"]*"|[()]|&&|\|\|)', text):
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece == operator and not depth:
            yield part
            part = ""
        else:
            part += piece
    yield part


def _closes(text: str) -> int:
    """Where the first parenthesis is closed."""
    depth = 0
    for match in re.finditer(r'"[^"]*"|[()]', text):
        depth += {"(": 1, ")": -1}.get(match[0], 0)
        if not depth:
            return match.start()
    return -1
