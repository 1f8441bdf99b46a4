"""Finds the names of known people and sole traders in a text, in any order and form, and puts a mark in their place.

A whole name is found everywhere. One part of a name alone ("Laukalle") is common as a word or a place, so that it
counts only in what is said of a project in which the person takes part: the `scope`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from graph.triples.privacy import MASK
from graph.web.masking.forms import WORD, cuts_of, fold, stems_of, words_of

_NOBODY: Final[frozenset[int]] = frozenset()
Scope = Collection[int]
"""The numbers of the names of which one part alone counts."""

_NEAR: Final = re.compile(r"[\s,.;_/+&'’\"()|:-]{0,3}|%20|\\[nrt]")
"""What may stand between the parts of one name."""

_IN_FILE_NAME: Final = re.compile(r"[_/@-]|\.\w")
_BEFORE: Final = ("_", "-", ".", "/", "=")

_FURTHEST: Final = 3
"""Words from one part of a name to the other: unknown middle names stand between."""

_SHORTEST: Final = 3
"""Letters of a part that counts alone: "af" and "von" do not."""

_KEPT: Final = 1 << 17
"""Words whose meaning is remembered."""


class Name(NamedTuple):
    """The folded words of a name; a business has no given name, and all its words come in their order."""

    given: tuple[str, ...]
    family: tuple[str, ...]


class _Meaning(NamedTuple):
    """Of which names a word can be a given and a family name, the whole name, or the beginning."""

    given: frozenset[int] = _NOBODY
    family: frozenset[int] = _NOBODY
    joined: bool = False
    phrases: tuple[tuple[str, ...], ...] = ()


class _Word(NamedTuple):
    start: int
    end: int
    text: str
    meaning: _Meaning


def split_name(full: str, given: str = "", family: str = "") -> Name:
    """A person's name in its parts; where they are not told apart, the last word is the family name.

    >>> split_name("Olli-Pekka Meri-Malli")
    Name(given=('olli', 'pekka'), family=('meri', 'malli'))
    """
    last = words_of(family or full.split()[-1])
    return Name(words_of(given) or tuple(word for word in words_of(full) if word not in last), last)


class NameIndex:
    """All names that must not be shown.

    Args:
        names: the names, of people in two parts, each under the number by which scopes name it.
        phrases: the names of businesses and other words that are masked where they stand together.
    """

    def __init__(self, names: Iterable[tuple[int, Name]], phrases: Iterable[str] = ()) -> None:
        given: dict[str, set[int]] = defaultdict(set)
        family: dict[str, set[int]] = defaultdict(set)
        self._initials: dict[int, frozenset[str]] = {}
        self._joined: set[str] = set()
        for number, name in names:
            for words, stems in ((name.given, given), (name.family, family)):
                for word in words:
                    for stem in stems_of(word):
                        stems[stem].add(number)
            initials = {word[0] for word in name.given}
            self._initials[number] = self._initials.get(number, frozenset()) | initials
            self._joined.update(_join(name))
        self._given = {stem: frozenset(numbers) for stem, numbers in given.items()}
        self._family = {stem: frozenset(numbers) for stem, numbers in family.items()}
        self._phrases: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for phrase in phrases:
            if len(words := words_of(phrase)) > 1:
                self._phrases[words[0]].add(words)
        self._meanings: dict[str, _Meaning] = {}

    def mask(self, text: str, scope: Scope = _NOBODY) -> str:
        """`text` with a mark for every name; the same object where there is none."""
        pieces = sorted(self._found(text, scope))
        if not pieces:
            return text
        masked, last = [], 0
        for start, end in pieces:
            if start >= last:
                masked.append(text[last:start] + MASK)
            last = max(last, end)
        return "".join([*masked, text[last:]])

    # -- what words mean ---------------------------------------------------------------------------

    def _words(self, text: str) -> list[_Word]:
        return [
            _Word(match.start(), match.end(), match.group(), self._meaning(match.group()))
            for match in WORD.finditer(text)
        ]

    def _meaning(self, word: str) -> _Meaning:
        if (known := self._meanings.get(word)) is None:
            if len(self._meanings) >= _KEPT:
                self._meanings.clear()
            known = self._meanings[word] = self._look_up(fold(word))
        return known

    def _look_up(self, word: str) -> _Meaning:
        given, family, joined = set[int](), set[int](), False
        for stem in cuts_of(word):
            given |= self._given.get(stem, _NOBODY)
            family |= self._family.get(stem, _NOBODY)
            joined = joined or stem in self._joined
        phrases = tuple(sorted(self._phrases.get(word, ())))
        known = given or family or joined or phrases
        return _Meaning(frozenset(given), frozenset(family), joined, phrases) if known else _NOTHING

    # -- where names stand -------------------------------------------------------------------------

    def _found(self, text: str, scope: Scope) -> Iterator[tuple[int, int]]:
        words = self._words(text)
        for at, word in enumerate(words):
            if word.meaning is _NOTHING and not _is_initial(word):
                continue
            if span := self._whole_name(text, words, at):
                yield span
            elif word.meaning.joined or (scope and _stands_alone(text, word, scope)):
                yield word.start, word.end
            for phrase in word.meaning.phrases:
                yield from _phrase_at(words[at : at + len(phrase)], phrase)

    def _whole_name(self, text: str, words: list[_Word], at: int) -> tuple[int, int] | None:
        """The characters from one part of a name to the other, with the parts of the same name beside them."""
        for other in range(at + 1, min(at + _FURTHEST, len(words) - 1) + 1):
            if not _NEAR.fullmatch(text[words[other - 1].end : words[other].start]):
                return None
            if numbers := self._together(words[at], words[other]):
                first, last = self._widen(text, words, at, other, numbers)
                return words[first].start, words[last].end
            if not words[other].text[0].isupper():
                return None
        return None

    def _together(self, one: _Word, other: _Word) -> frozenset[int]:
        first, second = one.meaning, other.meaning
        found = (first.given & second.family) | (first.family & second.given)
        return found or self._with_initial(one, other) or self._with_initial(other, one)

    def _with_initial(self, initial: _Word, family: _Word) -> frozenset[int]:
        if not _is_initial(initial) or len(family.text) < _SHORTEST or not family.text[0].isupper():
            return _NOBODY
        letter = fold(initial.text)
        return frozenset(number for number in family.meaning.family if letter in self._initials[number])

    def _widen(self, text: str, words: list[_Word], first: int, last: int, numbers: frozenset[int]) -> tuple[int, int]:
        def belongs(at: int, left: int) -> bool:
            meaning = words[at].meaning
            near = _NEAR.fullmatch(text[words[left].end : words[left + 1].start])
            return bool(near and (meaning.given | meaning.family) & numbers)

        while first > 0 and belongs(first - 1, first - 1):
            first -= 1
        while last + 1 < len(words) and belongs(last + 1, last):
            last += 1
        return first, last


_NOTHING: Final = _Meaning()


def _is_initial(word: _Word) -> bool:
    return len(word.text) == 1 and word.text.isupper()


def _phrase_at(words: list[_Word], phrase: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """The characters of the words, if they are those of the phrase; the last one may be inflected."""
    *middle, last = phrase[1:]
    if len(words) < len(phrase) or [fold(word.text) for word in words[1:-1]] != middle:
        return
    ending = fold(words[-1].text)
    if ending == last or not stems_of(last).isdisjoint(cuts_of(ending)):
        yield words[0].start, words[-1].end


def _join(name: Name) -> Iterator[str]:
    """The name in one word, as in addresses and names of files: "pasilaukka"."""
    if name.given and name.family:
        family = "".join(name.family)
        for given in {name.given[0], "".join(name.given)}:
            yield from (given + family, family + given)


def _stands_alone(text: str, word: _Word, scope: Scope) -> bool:
    """Whether one part of a name is meant: with a capital, or among the marks of a file's name."""
    if len(word.text) < _SHORTEST or not (word.meaning.given | word.meaning.family).intersection(scope):
        return False
    return word.text[0].isupper() or bool(_IN_FILE_NAME.match(text, word.end) or text.endswith(_BEFORE, 0, word.start))
