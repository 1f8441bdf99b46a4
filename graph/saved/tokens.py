"""Splits SPARQL into tokens as far as binding needs it: what is a variable, and what only looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from graph.errors import QueryError

_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<comment>\#[^\r\n]*)
  | (?P<iri><(?:[^<>"{}|^`\\\x00-\x20]|\\[uU][0-9A-Fa-f]+)*>)
  | (?P<string>'''(?:'{0,2}(?:[^'\\]|\\.))*''' | \"\"\"(?:"{0,2}(?:[^"\\]|\\.))*\"\"\"
             | '(?:[^'\\\r\n]|\\.)*' | "(?:[^"\\\r\n]|\\.)*")
  | (?P<variable>[?$]\w[\w\u00b7\u0300-\u036f\u203f\u2040]*)
  | (?P<name>(?:[^\W\d_][\w.-]*)?:(?:[\w.:-]|%[0-9A-Fa-f]{2}|\\[_~.!$&'()*+,;=/?\#@%-])*)
  | (?P<word>\w+)
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_FORMS = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})


class Token(NamedTuple):
    """A piece of a query: `kind` is "space", "comment", "iri", "string", "variable", "name", "word" or "other"."""

    kind: str
    text: str
    start: int


def read_tokens(text: str) -> Iterator[Token]:
    """All pieces of the text in order; put together they are the text again.

    Raises:
        QueryError: a quotation mark that is never closed.
    """
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "other"
        if kind == "other" and match[0] in "\"'":
            raise QueryError(
                f"{place_of(text, match.start())}: a string is never closed", advice="close the quotation mark"
            )
        yield Token(kind, match[0], match.start())


def place_of(text: str, offset: int) -> str:
    """The offset as a person counts it: "line 3, column 7"."""
    line = text.count("\n", 0, offset) + 1
    return f"line {line}, column {offset - text.rfind(chr(10), 0, offset)}"


def variables_of(text: str) -> list[str]:
    """The names of the variables, without ? or $, each once, in the order of the text."""
    return list(dict.fromkeys(token.text[1:] for token in read_tokens(text) if token.kind == "variable"))


def replace_variables(text: str, terms: Mapping[str, str]) -> str:
    """The text with the named variables replaced by written terms; strings, IRIs and comments stay as they are."""
    return "".join(
        f" {terms[token.text[1:]]} " if token.kind == "variable" and token.text[1:] in terms else token.text
        for token in _keep_tokens(text)
    )


@lru_cache(200)
def _keep_tokens(text: str) -> tuple[Token, ...]:
    """The pieces of a text that is bound again and again: a saved query's."""
    return tuple(read_tokens(text))


def read_form(text: str) -> str:
    """What is asked: "SELECT", "ASK", "CONSTRUCT" or "DESCRIBE".

    Raises:
        QueryError: it is something else, an update for instance.
    """
    for token in read_tokens(text):
        word = token.text.upper()
        if token.kind == "word" and word in _FORMS:
            return word
        if token.kind == "word" and word not in {"PREFIX", "BASE"}:
            raise QueryError(
                f"{place_of(text, token.start)}: {token.text} asks nothing",
                advice="begin with SELECT, ASK, CONSTRUCT or DESCRIBE: a release is only read",
            )
    raise QueryError("there is no query in the text", advice="begin with SELECT, ASK, CONSTRUCT or DESCRIBE")


def read_projection(text: str) -> list[str] | None:
    """The columns of a SELECT in order, aliases included; None for SELECT *."""
    tokens = (token for token in read_tokens(text) if token.kind not in {"space", "comment"})
    for token in tokens:
        if token.kind == "word" and token.text.upper() == "SELECT":
            break
    columns: list[str] = []
    depth, last = 0, ""
    for token in tokens:
        if not depth and (token.text in "{*" or token.text.upper() in {"WHERE", "FROM"}):
            return None if token.text == "*" else columns
        if token.kind == "variable":
            last = token.text[1:]
        depth += {"(": 1, ")": -1}.get(token.text, 0)
        if not depth and (token.kind == "variable" or token.text == ")"):
            columns.append(last)
    return columns


def asks_elsewhere(text: str) -> bool:
    """Whether the word SERVICE stands in a query, so that another server takes part in the answer."""
    if "service" not in text.lower():
        return False
    try:
        return any(token.kind == "word" and token.text.upper() == "SERVICE" for token in read_tokens(text))
    except QueryError:
        return False
