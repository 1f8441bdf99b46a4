"""Questions that tell whether a server's answer is whole: servers with a ceiling cut an answer and say nothing.

The rows of a SELECT are counted by the server and compared. The triples of a CONSTRUCT cannot be counted so, but every
solution's triples belong to the answer: those of the last half of the solutions have to be among the triples that came.
"""

from __future__ import annotations

from typing import NamedTuple

from graph.saved.tokens import Token, read_tokens

ROWS = "hankeverkkoRows"
"""The one column of a count."""


class _Parts(NamedTuple):
    """A query taken apart: `head` is the form with its projection or template, `rest` begins with the pattern."""

    prologue: str
    form: str
    head: str
    dataset: str
    rest: str
    modifiers: tuple[str, ...]
    """The words and numbers outside all brackets after the pattern, in capitals."""


def count_rows(text: str) -> str:
    """The query that counts the solutions of a SELECT or a CONSTRUCT, its own LIMIT and all.

    >>> count_rows("SELECT ?s { ?s ?p ?o } LIMIT 5").split()[:2]
    ['SELECT', '(COUNT(*)']
    """
    parts = _take_apart(text)
    head = parts.head if parts.form == "SELECT" else "SELECT *"
    inner = f"{{ {head} WHERE {parts.rest}\n}}"
    return f"{parts.prologue}SELECT (COUNT(*) AS ?{ROWS}) {parts.dataset} WHERE {{ {inner} }}"


def ask_last(text: str, solutions: int) -> str:
    """The CONSTRUCT for the last half of so many solutions of a CONSTRUCT."""
    # Virtuoso takes no OFFSET without a LIMIT.
    parts = _take_apart(text)
    _, _, template = parts.head.partition("{")
    head = parts.head if template else f"CONSTRUCT {_pattern(parts.rest)}"
    inner = f"{{ SELECT * WHERE {parts.rest}\n}}"
    return f"{parts.prologue}{head} {parts.dataset} WHERE {{ {inner} }} LIMIT {solutions} OFFSET {solutions // 2}"


def own_limit(text: str) -> int | None:
    """The number of rows that the query itself asks for at most."""
    modifiers = _take_apart(text).modifiers
    if "LIMIT" not in modifiers[:-1]:
        return None
    return int(modifiers[modifiers.index("LIMIT") + 1])


def is_grouped(text: str) -> bool:
    """Whether the solutions are groups, which SELECT * cannot count."""
    return "GROUP" in _take_apart(text).modifiers


def _take_apart(text: str) -> _Parts:
    tokens = [Token(one.kind, "\n", one.start) if one.kind == "comment" else one for one in read_tokens(text)]
    outer = list(_outer(tokens))
    form = next(at for at in outer if tokens[at].text.upper() in {"SELECT", "CONSTRUCT", "ASK", "DESCRIBE"})
    words = [at for at in outer if at > form and tokens[at].kind == "word"]
    groups = [at for at in outer if at > form and tokens[at].text == "{"]
    start = next((at for at in words if tokens[at].text.upper() in {"FROM", "WHERE"}), len(tokens))
    is_construct = tokens[form].text.upper() == "CONSTRUCT"
    # The first group of a CONSTRUCT is its template, unless it is written short: CONSTRUCT WHERE { … }.
    skipped = 1 if is_construct and groups[0] < start and len(groups) > 1 else 0
    group = groups[skipped]
    start = min(start, group)
    dataset = "".join(one.text for one in tokens[start:group] if one.text.upper() != "WHERE")
    after = [tokens[at].text.upper() for at in outer if at > group and tokens[at].kind == "word"]
    return _Parts(
        _text(tokens[:form]), tokens[form].text.upper(), _text(tokens[form:start]), dataset,
        _text(tokens[group:]), tuple(after),
    )  # fmt: skip


def _outer(tokens: list[Token]) -> list[int]:
    """The places of the tokens outside all brackets, opening brackets included."""
    depth, places = 0, []
    for at, token in enumerate(tokens):
        if token.kind == "other" and token.text in "})":
            depth -= 1
        if depth == 0 and token.kind != "space":
            places.append(at)
        if token.kind == "other" and token.text in "{(":
            depth += 1
    return places


def _text(tokens: list[Token]) -> str:
    return "".join(token.text for token in tokens)


def _pattern(rest: str) -> str:
    """The group that the rest of a query begins with."""
    tokens = list(read_tokens(rest))
    ends = [at for at in _outer(tokens) if tokens[at].text == "}"]
    return _text(tokens[: ends[0] + 1])
