"""Cuts lists that lost their line ends among their people: what stands around the names repeats from row to row."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from converters.text.contacts.phrases import Item
from converters.text.organisations.bodies import Body
from converters.text.people.roles import is_office
from converters.text.people.words import words_of

_CLASSES = {
    "title": "post", "role": "post", "body": "body", "place": "body", "capital": "body", "phone": "contact",
    "email": "contact", "comma": ",", "slash": "/", "dash": "-", "open": "(", "close": ")", "colon": ":",
}  # fmt: skip
_JOINTS = frozenset({",", "/", "-"})
_SILENT = frozenset({"degree", "period"})  # what rows may have or not
_NEAR = 24  # items between two names of a row
_LONGEST = 4  # words of an unlisted body
_MOST_SHAPES = 4  # of gaps that are tried as those of a list
_FEWEST = 2  # known bodies in a list that show where its bodies stand


class _Token(NamedTuple):
    """An item or several of one class side by side, with the position of the first."""

    kind: str
    at: int


class _Row(NamedTuple):
    """What stands behind a name and before the next one in a list, as every row has it or a part of it."""

    behind: tuple[str, ...]
    before: tuple[str, ...]


def repeated_cuts(items: Sequence[Item], positions: Sequence[int]) -> dict[int, int]:
    """Where the record of the second name of a pair begins, by the number of the pair, in rows that repeat.

    `positions` are those of the names. A list is one where the same kinds stand between most of its names, and one cut
    of them alone fits what stands before its first name and behind its last ("N:n kunta A lehtori M:n kunta B").
    """
    cuts: dict[int, int] = {}
    for first, run, row in _runs(items, positions):
        for number, gap in enumerate(run, first):
            size = _size(_shape(gap), row)
            if size is not None:
                begins = (token.at for token in gap[size:] if token.kind not in _JOINTS)
                cuts[number] = next(begins, positions[number + 1])
    return cuts


def unlisted_bodies(items: Sequence[Item]) -> list[int]:
    """The positions of capitalised words that stand in such a list where most of the other rows have a known body."""
    positions = [at for at, item in enumerate(items) if item.kind == "name"]
    found: list[int] = []
    for _, run, row in _runs(items, positions):
        sized = [gap for gap in run if _size(_shape(gap), row) is not None]
        bodies = [token.at for gap in sized for token in gap if token.kind == "body"]
        unknown = [at for at in bodies if items[at].kind == "capital"]
        if len(bodies) - len(unknown) >= max(_FEWEST, len(unknown)):
            found.extend(unknown)
    return found


def _runs(items: Sequence[Item], positions: Sequence[int]) -> Iterator[tuple[int, list[list[_Token]], _Row]]:
    """The lists of a text: the number of the first pair, the tokens of every gap, and how a row is cut."""
    gaps = [_read(items, left + 1, right) for left, right in itertools.pairwise(positions)]
    for first, last in _lists(gaps):
        run = [gap for gap in gaps[first : last + 1] if gap is not None]
        row = _row(run, _read_back(items, positions[first]), _read_on(items, positions[last + 1]))
        if row is not None:
            yield first, run, row


def _lists(gaps: Sequence[list[_Token] | None]) -> Iterator[tuple[int, int]]:
    """The first and the last pair of each run of pairs with something of theirs between and nothing else."""
    first = 0
    for at in range(len(gaps) + 1):
        gap = gaps[at] if at < len(gaps) else None
        if gap and any(token.kind in {"post", "body"} for token in gap):
            continue
        if at > first:
            yield first, at - 1
        first = at + 1


def _row(run: Sequence[Sequence[_Token]], front: Sequence[_Token], back: Sequence[_Token]) -> _Row | None:
    """A gap of a list cut as both ends of the list tell; None where they tell nothing or several cuts.

    The commonest gap, or another of which all are parts.
    """
    shapes = Counter(map(_shape, run))
    for shape, times in shapes.most_common(_MOST_SHAPES):
        fits = list(_cut(shape, _shape(front), _shape(back)))
        is_common = times * 2 >= len(run) and (times > 1 or len(run) == 1)
        if len(fits) == 1 and (is_common or all(_size(other, fits[0]) is not None for other in shapes)):
            return fits[0]
    return None


def _cut(shape: tuple[str, ...], front: tuple[str, ...], back: tuple[str, ...]) -> Iterator[_Row]:
    rows = (_Row(shape[:size], _begin(shape[size:])) for size in range(len(shape) + 1))
    return (row for row in rows if _fits(row, front, back))


def _fits(row: _Row, front: tuple[str, ...], back: tuple[str, ...]) -> bool:
    if (row.behind and row.behind[-1] in _JOINTS | {":", "("}) or row.before[:1] == (")",):
        return False
    ended = not row.behind or back[: len(row.behind)] == row.behind
    begun = not row.before or front[-len(row.before) :] == row.before
    return ended and begun and bool(row.before or row.behind)


def _size(shape: tuple[str, ...], row: _Row) -> int | None:
    """How many tokens of a gap are of the person before it: as in other rows, or the only number that leaves parts."""
    if shape[: len(row.behind)] == row.behind and _begin(shape[len(row.behind) :]) == row.before:
        return len(row.behind)
    if not row.before and shape[: len(row.behind)] == row.behind and _repeats(shape, row.behind):
        return len(shape)  # "A, rehtori, esittelijä B, lehtori": two posts behind a name
    fits = {
        len(shape) - len(_begin(shape[size:])): size
        for size in range(len(shape) + 1)
        if _is_part(shape[:size], row.behind) and _is_part(_begin(shape[size:]), row.before)
    }
    return next(iter(fits.values())) if len(fits) == 1 else None


def _repeats(shape: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether kinds are what a row has behind its names, each sign and post of it once or twice."""
    return len(shape) == 2 * len(behind) == 4 and shape[::2] == (behind[0],) * 2 and set(shape) <= {",", "post"}


def _is_part(shape: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether kinds are some of a row's in its order."""
    left = iter(whole)
    return all(kind in left for kind in shape)


def _begin(shape: tuple[str, ...]) -> tuple[str, ...]:
    """Kinds without the signs in front that part people."""
    return tuple(itertools.dropwhile(lambda kind: kind in _JOINTS, shape))


def _read(items: Sequence[Item], start: int, end: int) -> list[_Token] | None:
    """The tokens between two positions; None where a line ends or a word of another kind stands between."""
    return _read_until(items, start, end) if end - start <= _NEAR else None


def _read_until(items: Sequence[Item], start: int, end: int) -> list[_Token] | None:
    tokens: list[_Token] = []
    at = start
    while at < end:
        aside = _aside(items, at)
        if not aside and not _append(tokens, items[at], at):
            return None
        at += aside or 1
    return tokens


def _aside(items: Sequence[Item], at: int) -> int:
    """How many items are a bracket with an office or a word in it ("(pj.)", "(estynyt)"), which one row may have.

    Or an office behind a comma and before a body ("A, pj. Iin kunta B Oulun kaupunki").
    """
    bracket = items[at : at + 3]
    if [item.kind for item in bracket] == ["comma", "title", "body"]:
        return 2 if is_office(bracket[1].text) else 0
    if [item.kind for item in bracket] not in (["open", "title", "close"], ["open", "text", "close"]):
        return 0
    return 3 if bracket[1].kind == "text" or is_office(bracket[1].text) else 0


def _append(tokens: list[_Token], item: Item, at: int) -> bool:
    """Whether an item has a class or says nothing; the tokens get it. A unit behind its body says nothing."""
    kind = "post" if item.text.casefold() in words_of("group-member") else _CLASSES.get(item.kind, "")
    if item.kind in _SILENT or (item.kind == "label" and item.meaning in {"phone", "email"}):
        return True
    if item.kind == "capital" and len(item.text.split()) > _LONGEST:
        return False
    is_unit = isinstance(item.meaning, Body) and item.meaning.kind == "unit"
    if is_unit and [token.kind for token in tokens[-2:]] == ["body", ","]:
        tokens.pop()
    elif kind and not (tokens and tokens[-1].kind == kind):
        tokens.append(_Token(kind, at))
    return bool(kind)


def _read_on(items: Sequence[Item], name: int) -> list[_Token]:
    """The tokens behind a name as far as they go."""
    end = next((at for at in range(name + 1, min(len(items), name + _NEAR)) if not _is_of_row(items, at)), name + _NEAR)
    return _read_until(items, name + 1, min(end, len(items))) or []


def _read_back(items: Sequence[Item], name: int) -> list[_Token]:
    """The tokens before a name as far as they go."""
    begin = next((at for at in range(name - 1, max(-1, name - _NEAR), -1) if not _is_of_row(items, at)), -1)
    return _read_until(items, max(begin, name - _NEAR) + 1, name) or []


def _is_of_row(items: Sequence[Item], at: int) -> bool:
    return _append([], items[at], at)


def _shape(tokens: Sequence[_Token]) -> tuple[str, ...]:
    return tuple(token.kind for token in tokens)
