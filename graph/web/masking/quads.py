"""Lines of N-Quads as terms, split by what the grammar allows where, and written again in canonical form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from graph.errors import ReleaseError
from graph.triples.terms import escape

_ESCAPED: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_NAMED: Final = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}


class Quad(NamedTuple):
    """The four terms of a line as they are written there: an IRI with its brackets, a literal with its quotes."""

    subject: str
    predicate: str
    object: str
    graph: str

    @property
    def line(self) -> str:
        """The quad as a line, its end included."""
        return f"{self.subject} {self.predicate} {self.object} {self.graph} .\n"


class Text(NamedTuple):
    """A literal: its characters, and what follows the closing quote ("@fi", "^^<…>" or nothing)."""

    value: str
    suffix: str

    @property
    def term(self) -> str:
        """The literal as a term."""
        return f'"{escape(self.value)}"{self.suffix}'


def split_quad(line: str) -> Quad:
    """The terms of a line: no IRI holds a space, so that what is left between the outer three is the object.

    Raises:
        ReleaseError: the line is none of a release's own form, so nothing can be promised of it.
    """
    try:
        subject, predicate, rest = line.split(" ", 2)
        value, graph, end = rest.rsplit(" ", 2)
    except ValueError:
        raise _damaged() from None
    if end != ".\n" or subject[0] + predicate[0] + graph[0] != "<<<" or value[0] not in '<"' or graph[-1] != ">":
        raise _damaged()
    return Quad(subject, predicate, value, graph)


def _damaged() -> ReleaseError:
    return ReleaseError("a line of the dump is no N-Quads statement", advice="run hankeverkko build again")


def read_quads(path: Path) -> Iterator[Quad]:
    """The quads of a dump in its order; errors as for `split_quad`."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield split_quad(line)


def read_text(term: str) -> Text:
    """The characters of a literal term.

    >>> read_text('"a \\\\"b\\\\" \\\\u00E4"@fi')
    Text(value='a "b" ä', suffix='@fi')
    """
    end = term.rindex('"')
    value = term[1:end]
    return Text(_ESCAPED.sub(_unescape, value) if "\\" in value else value, term[end + 1 :])


def _unescape(match: re.Match[str]) -> str:
    short, long, named = match.groups()
    return _NAMED.get(named, named) if named else chr(int(short or long, 16))
