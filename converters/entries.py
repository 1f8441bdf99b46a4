"""The entries of a list of bodies: names that a column broke over lines are whole again, those run together are two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from converters.layout import Field, plain
from converters.text.language.line_ends import is_genitive, kind_of
from converters.text.organisations.reader import parse_organisation, read_organisations
from converters.text.organisations.words import country_forms, genitive_places, legal_forms
from graph.model import Organisation, Span

ANGLED = re.compile(r"\s*<([^<>\s]+)>")
"""The address behind a link, which the reader of HTML puts in angle brackets."""
_ENTRY = re.compile(r"[^;]+")
_SEPARATOR = re.compile(r"[,;:/]")
_CUT_WORD = re.compile(r"[^\W\d_]-$")
_NEXT_NAME = re.compile(r"(?<=[^\W\d_])[ \u00a0]+(?=[A-ZÅÄÖ])")
_SLACK = 0.9
"""How much of its column a line fills at least, in letters, which are not alike wide."""
_WHOLE = frozenset(("municipality", "regional-council", "university"))
"""Types of bodies that are no part of another, whose names end in a word for the type."""
_ENDS_WHOLE = ("kaupunki", "kunta", "liitto", "yliopisto")
_LONGEST = 300  # letters: what is longer is no list of names run together


def whole_lines(field: Field, own: Sequence[Field]) -> Iterator[tuple[Field, bool]]:
    """The lines of a field, those that are one name as one, each with whether only the column's width says so.

    Args:
        field: the field.
        own: its lines that are of the list, in their order.
    """
    if not own:
        return
    sure = [_goes_on(field, before, after) for before, after in pairwise(own)]
    width = min((_need(own[at], own[at + 1]) for at, joins in enumerate(sure) if joins), default=0)
    first, at_width = 0, False
    for at, joins in enumerate(sure):
        if joins:
            continue
        run = _joined(field, own[first : at + 1])
        if width and _goes_on_at_width(field, run, own[at], own[at + 1], width):
            at_width = True
            continue
        yield run, at_width
        first, at_width = at + 1, False
    yield _joined(field, own[first:]), at_width


def entries_of(line: Field) -> Iterator[Field]:
    """The entries of a line: those that semicolons part, and names of bodies that nothing parts."""
    for match in _ENTRY.finditer(ANGLED.sub(lambda found: " " * len(found[0]), line.value)):
        words = match[0].strip(" \u00a0,-–•*")
        if words:
            yield from _apart(_part(line, match.start() + match[0].index(words), words))


def _goes_on(field: Field, before: Field, after: Field) -> bool:
    """Whether the words on both sides of a line break are of one name, whatever the width."""
    if not _is_next(field, before, after):
        return False
    kind = kind_of(plain(before.value), plain(after.value))
    if kind in ("hard", "sure"):
        return kind == "sure"
    if before.value.endswith(","):
        return bool(read_organisations(plain(before.value)))
    return kind == "name" and _is_unfinished(plain(before.value), plain(after.value))


def _is_next(field: Field, before: Field, after: Field) -> bool:
    """Whether one line break and nothing else stands between two lines."""
    between = field.value[before.at.end - field.at.start : after.at.start - field.at.start]
    return between.count("\n") == 1 and not between.strip()


def _is_unfinished(before: str, after: str) -> bool:
    """Whether a line ends in an owner whose body the next line names: "Oulun seudun" over "Yrittäjänaiset ry"."""
    piece = _SEPARATOR.split(before)[-1].strip()
    last = piece.rpartition(" ")[2]
    owns = is_genitive(last) if last.islower() else _is_place_genitive(last.casefold())
    if not owns or read_organisations(piece):
        return False
    found = read_organisations(f"{piece} {after}")
    return bool(found) and isinstance(found[0].at, Span) and found[0].at.start == 0


def _is_place_genitive(word: str) -> bool:
    return word in genitive_places() or (word.endswith("n") and word in country_forms())


def _goes_on_at_width(field: Field, run: Field, before: Field, after: Field, width: float) -> bool:
    """Whether a name goes on in a column that has broken another: the next word had no place, and is no body's own."""
    if not _is_next(field, before, after) or _need(before, after) < _SLACK * width:
        return False
    if kind_of(plain(before.value), plain(after.value)) == "hard":
        return False
    following = read_organisations(plain(after.value))
    return not following or _is_name_of(following[0], read_organisations(plain(run.value))[-1:])


def _is_name_of(body: Organisation, before: Sequence[Organisation]) -> bool:
    """Whether a company goes by the name behind what it is: "kehitysyhtiö" and "Laine Oy"."""
    kinds = [one for one in before if one.type == body.type == "company" and not _has_form(one.name)]
    return bool(kinds) and _has_form(body.name)


def _need(before: Field, after: Field) -> int:
    """How many letters a line would have with the first word of the next."""
    return len(before.value) + 1 + len(after.value.split()[0])


def _joined(field: Field, lines: Sequence[Field]) -> Field:
    """Lines as one, as long as they were: only a word cut by a hyphen keeps its line break, for the readers to join."""
    at = Span(lines[0].at.start, lines[-1].at.end)
    *rest, last = field.value[at.start - field.at.start : at.end - field.at.start].split("\n")
    value = "".join(f"{line}\n" if _CUT_WORD.search(line) else f"{line} " for line in rest) + last
    return lines[0]._replace(value=value, at=at)


def _part(line: Field, start: int, words: str) -> Field:
    start += line.at.start
    return line._replace(value=words, at=Span(start, start + len(words)))


def _apart(entry: Field) -> Iterator[Field]:
    """The names of an entry that nothing parts, where the words before and behind are whole bodies."""
    if len(entry.value) <= _LONGEST and not _SEPARATOR.search(entry.value):
        for gap in _NEXT_NAME.finditer(entry.value):
            if _is_whole(entry.value[: gap.start()]) and _ends_whole(entry.value[gap.end() :]):
                yield _part(entry, 0, entry.value[: gap.start()])
                yield from _apart(_part(entry, gap.end(), entry.value[gap.end() :]))
                return
    yield entry


def _ends_whole(words: str) -> bool:
    """Whether words, or those before another name run together with them, are a whole body."""
    gaps = [gap.start() for gap in _NEXT_NAME.finditer(words)]
    return any(_is_whole(words[:end]) for end in (*gaps, len(words)))


def _is_whole(words: str) -> bool:
    """Whether words are the name of a body that is no part of another: "Laine Oy", "Oulun kaupunki"."""
    *front, last = words.split() or [""]
    if not front or any(_has_form(word) for word in front):
        return False
    if _has_form(last):
        return True
    if not last.endswith(_ENDS_WHOLE):
        return False
    body = parse_organisation(plain(words))
    return body.type in _WHOLE and not body.units and body.confidence == 1 and front[0].casefold() in genitive_places()


def _has_form(name: str) -> bool:
    """Whether a name ends in a legal form."""
    return name.rpartition(" ")[2].casefold() in legal_forms()
