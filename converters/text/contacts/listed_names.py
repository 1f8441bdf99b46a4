"""Finds the names of a list by its other items: who stands among people, as they stand, is a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from converters.text.contacts.kinds import BREAKS, knows_given
from converters.text.contacts.phrases import Item
from converters.text.people.names import Name, looks_like_surname, rank_given, rank_surname

_JOINTS = frozenset({"comma", "conjunction"})
_ENDS = BREAKS | {"stop", "semicolon", "bar", "close", "colon", "label"}
_BULLETS = frozenset({"dash", "bar"})
_FEWEST = 2  # sure names that make a list
_LONGEST_ASIDE = 3  # items of a bracket that says what somebody does
_FULL = 2  # words of a name
_FEWEST_AROUND = 3  # sure names of a list that tell of a name of which no list has a word
_TURNED = 0.7  # how sure a name is that only the rows beside it tell


def listed_among_people(items: Sequence[Item], sure: Sequence[bool]) -> set[int]:
    """The unsure names with a known given name that stand among sure ones: side by side, or all with a bracket behind.

    "Aino Mäki, Jaana Xq, Ville Salo", "Aino Mäki (viestintä), Sampo Xq (pilotit)". Where two thirds of a list are
    sure, names of which no list has a word, too.
    """
    found: set[int] = set()
    for run in _runs(items):
        known = sum(sure[at] for at in run)
        asides = all(end > at + 1 for at, end in run.items())
        if known >= (1 if asides else _FEWEST):
            found.update(at for at in run if not sure[at] and knows_given(items[at]))
        plain = all(end == at + 1 for at, end in run.items())
        if plain and known >= max(_FEWEST_AROUND, 2 * (len(run) - known)):
            found.update(at for at in run if not sure[at] and _may_be_foreign(items[at].text.split()))
    return found


def _may_be_foreign(words: Sequence[str]) -> bool:
    """Whether two words that no list has may be somebody's name ("Xq Zubrin"), and are not called as other things."""
    unlisted = all(rank_given(word) is None and rank_surname(word) is None for word in words)
    return unlisted and len(words) == _FULL and all(word.istitle() and word.isalpha() for word in words)


def _runs(items: Sequence[Item]) -> Iterator[dict[int, int]]:
    """The names that only commas, conjunctions and a bracket behind each part, with where each ends; two or more."""
    run: dict[int, int] = {}
    for at, item in enumerate(items):
        if item.kind != "name":
            continue
        last = next(reversed(run.values()), 0)
        if not (run and last + 1 == at and items[last].kind in _JOINTS):
            if len(run) > 1:
                yield run
            run = {}
        run[at] = _past_aside(items, at + 1)
    if len(run) > 1 and _ends(items, next(reversed(run.values()))):
        yield run


def _ends(items: Sequence[Item], at: int) -> bool:
    return at >= len(items) or items[at].kind in _ENDS | _JOINTS | {"period"}


def _past_aside(items: Sequence[Item], at: int) -> int:
    """The position past a short bracket; the position itself where none opens there."""
    if at >= len(items) or items[at].kind != "open":
        return at
    inside = items[at + 1 : at + 2 + _LONGEST_ASIDE]
    closed = next((place for place, item in enumerate(inside) if item.kind == "close"), 0)
    return at + closed + 2 if closed else at


def join_turned_rows(items: Sequence[Item]) -> list[Item]:
    """The surname, comma and given name that begin a row made a name where others of the rows begin with one.

    Of two words that no list knows only where the same sign follows them as follows the others ("- Xq, Zub: ...").
    """
    made = list(items)
    rows = list(_beginnings(items))
    turned = [at for at in rows if items[at].kind == "name" and "," in items[at].text]
    if len(turned) < _FEWEST:
        return made
    signs = {items[at + 1].kind for at in turned if at + 1 < len(items)}
    for at in reversed(rows):
        words, after = items[at : at + 3], items[at + 3].kind if at + 3 < len(items) else "line"
        if [item.kind for item in words] != ["capital", "comma", "capital"] or " " in words[0].text:
            continue
        if " " not in words[2].text and (after in signs or _is_known(words[0].text, words[2].text)):
            made[at : at + 3] = [_turned(words)]
    return made


def _is_known(family: str, given: str) -> bool:
    known = rank_surname(family) is not None or looks_like_surname(family)
    return known and rank_given(given) is not None


def _turned(words: Sequence[Item]) -> Item:
    family, _, given = words
    sure = 0.85 if _is_known(family.text, given.text) else _TURNED
    name = Name(given.text, family.text, sure, reversed=True)
    return Item("name", f"{family.text}, {given.text}", family.start, given.end, name)


def _beginnings(items: Sequence[Item]) -> Iterator[int]:
    """Where the rows of a text begin, behind their bullets."""
    for at, item in enumerate(items):
        begins = not at or items[at - 1].kind in BREAKS
        if begins and item.kind in _BULLETS and at + 1 < len(items):
            yield at + 1
        elif begins and item.kind not in BREAKS:
            yield at
