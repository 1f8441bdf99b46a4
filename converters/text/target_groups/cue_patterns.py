"""Finds the wordings of a table in a text: each line of the table is one way of saying something.

A wording is items with spaces between; each is

    suunnattu          the word as it stands, in any capitals
    hank{e|keen}      one of several inside a word, which may be nothing: {s|}
    tulok*, *hanke     any letters there; * alone any word
    on|ovat|oli        one of several
    [myös|lisäksi]     one of several or none; [...]* any number of them
    TARGET             a wording of that kind, anywhere in the table
    _4                 up to four words; _4!OTHERS none of which is such a wording
    ~60  ,60           up to sixty signs before a full stop or a semicolon; before a comma too
    ^  $  .            the beginning of the sentence, its end, its end with or without a full stop
    :  ?  :?           that sign; a colon or none
    ()  #              a note in brackets or none, a number such as 4.2 or none
    +TARGET  -TARGET   what follows is such a wording, is none; it is no part of the wording
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from typing import Final, NamedTuple

from converters.text.language.needed_letters import Needed, has_needed
from converters.text.language.words import read_rows
from converters.text.target_groups.verbs import verb_wordings

_ITEM: Final = re.compile(r"\[[^\]]*\]\*?|\S+")
_GAP: Final = re.compile(r"_(\d+)(?:!([A-Z]+))?")
_SIGNS: Final = re.compile(r"([~,])(\d+)")
_CHOICE: Final = re.compile(r"(?:\{[^}]*\}|[^|{])+")
_WORD: Final = r"[\w‑-]"
_LETTERS: Final = rf"{_WORD}{{0,40}}"
"""Any letters of a word; bounded, so that a long run of letters costs no more than its length."""
_BEGINS, _ENDS = r"(?<![\w-])", r"(?!\w)"
_MARKS: Final = {
    "$": r"\s*$",
    ".": r"[\s.!]*$",
    ":": r"\s*:",
    "?": r"\s*\?",
    ":?": r"\s*:?",
    "()": r"(?:\s*\([^)]*\))?",
}

_BRACED: Final = re.compile(r"\{([^}]*)\}")
_LETTER_RUN: Final = re.compile(r"[^*{}]+")
_WITH_VERBS: Final = "group_cues"
"""The table whose wordings name verbs of tables/group_verbs.csv by their kinds."""
_TELLING: Final = 3
"""Letters; fewer are in any text."""
_ANY: Final = frozenset({""})
"""Letters that any text has."""

_Wordings = dict[str, list[str]]


class Wording:
    """One wording: its pattern, and for each of its items letters of which a text has some wherever it is found."""

    def __init__(self, written: str, wordings: _Wordings) -> None:
        self.needed: tuple[Needed, ...] = tuple(sorted(_needed_in(written, wordings), key=len))
        self._written, self._wordings = written, wordings

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds it; made when a text may have it first, for most texts have few of the wordings."""
        return re.compile(_pattern(self._written, self._wordings), re.IGNORECASE)

    def find(self, text: str) -> re.Match[str] | None:
        """Where it stands first, which is the beginning only where it has to stand there."""
        return self.pattern.match(text) if self._written.startswith("^") else self.pattern.search(text)


class Wordings(NamedTuple):
    """The wordings of a kind, in the order of the table.

    `led`: their places with the letters looked for first, by the first three of these; `always`: where none are.
    """

    all: tuple[Wording, ...]
    led: dict[str, tuple[tuple[str, tuple[int, ...]], ...]]
    keys: frozenset[str]
    always: tuple[int, ...]

    def search(self, text: str) -> re.Match[str] | None:
        """What stands first in the text, of several that begin there that of the first wording."""
        found = (wording.find(text) for wording in self._may_be_in(text))
        return min(filter(None, found), key=re.Match.start, default=None)

    def ends(self, text: str) -> list[int]:
        """Where the wordings end, each once, in the order of the text."""
        found = (wording.find(text) for wording in self._may_be_in(text))
        return sorted({each.end() for each in found if each})

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where each of the wordings stands, wherever one begins behind the end of another."""
        found = (each.span() for wording in self._may_be_in(text) for each in wording.pattern.finditer(text))
        return sorted(found)

    def without(self, text: str) -> str:
        """The text without the wordings."""
        for wording in self._may_be_in(text):
            text = wording.pattern.sub("", text)
        return text

    def match(self, text: str, end: int | None = None) -> re.Match[str] | None:
        """The wording that the text, up to `end`, begins with."""
        stop = len(text) if end is None else end
        found = (wording.pattern.match(text, 0, stop) for wording in self._may_be_in(text))
        return next(filter(None, found), None)

    def covers(self, text: str) -> bool:
        """Whether a wording is the whole text."""
        return any(wording.pattern.fullmatch(text) for wording in self._may_be_in(text))

    def _may_be_in(self, text: str) -> list[Wording]:
        """The wordings of which a text has the letters that they cannot do without; quicker by far."""
        low, threes = _in_small_letters(text)
        places = set(self.always)
        for three in self.keys & threes:
            for letters, led in self.led[three]:
                if letters in low:
                    places.update(led)
        return [self.all[at] for at in sorted(places) if has_needed(low, self.all[at].needed)]


@lru_cache(maxsize=64)
def _in_small_letters(text: str) -> tuple[str, frozenset[str]]:
    """A text in small letters, and all its runs of three letters."""
    low = text.lower()
    return low, frozenset(low[at : at + _TELLING] for at in range(len(low) - _TELLING + 1))


def _index(wordings: tuple[Wording, ...]) -> Wordings:
    """The wordings by the letters of one of their items, of which a text has one most rarely: the longest."""
    led: dict[str, list[int]] = {}
    for at, wording in enumerate(wordings):
        for letters in max(wording.needed, key=lambda choices: (_shortest(choices), -len(choices)), default=_ANY):
            led.setdefault(letters, []).append(at)
    by_three: dict[str, list[tuple[str, tuple[int, ...]]]] = {}
    for letters, places in led.items():
        if letters:
            by_three.setdefault(letters[:_TELLING], []).append((letters, tuple(places)))
    kept = {three: tuple(found) for three, found in by_three.items()}
    return Wordings(wordings, kept, frozenset(kept), tuple(led.get("", ())))


@cache
def wordings_of(table: str, kind: str) -> Wordings:
    """What finds any wording of a kind in a text.

    Args:
        table: the name of the table, without its ending; its columns are `kind` and `wording`.
        kind: which wordings.

    Raises:
        KeyError: the table has none of the kind.
    """
    wordings = _read(table)
    return _index(tuple(Wording(wording, wordings) for wording in wordings[kind]))


@cache
def _read(table: str) -> _Wordings:
    wordings: _Wordings = verb_wordings() if table == _WITH_VERBS else {}
    for row in read_rows(table):
        wordings.setdefault(row["kind"], []).append(row["wording"])
    return wordings


def _any_of(wordings: _Wordings, kind: str) -> str:
    return "|".join(_pattern(wording, wordings) for wording in wordings[kind])


def _pattern(wording: str, wordings: _Wordings) -> str:
    """The regular expression of one wording."""
    made, space = "", ""
    for item in _ITEM.findall(wording):
        piece, space = _piece(item, space, wordings)
        made += piece
    return made


def _piece(item: str, space: str, wordings: _Wordings) -> tuple[str, str]:
    """The expression of an item, after the space that parts it from what is before, and the space after it."""
    if gap := _GAP.fullmatch(item):
        other = f"(?!{_any_of(wordings, gap[2])})" if gap[2] else ""
        return rf"{space}(?:{other}(?:\d+–)?{_WORD}+\s+){{0,{gap[1]}}}?", ""
    if signs := _SIGNS.fullmatch(item):
        return rf"[^.;{',' if signs[1] == ',' else ''}]{{0,{signs[2]}}}?", ""
    if item == "^":
        return r"^\W*", ""
    if item == "#":
        return r"(?:\d[\d.]*\s*)?", ""
    if item in _MARKS:
        return _MARKS[item], r"\s+" if item == "()" else r"\s*"
    if item[0] in "+-":
        return f"(?{'=' if item[0] == '+' else '!'}{space}{_word(item[1:], wordings)})", space
    if item[0] == "[":
        inner, times = _word(item[1 : item.rindex("]")], wordings), "*" if item[-1] == "*" else "?"
        return (rf"(?:{space}{inner}){times}", space) if space else (rf"(?:{inner}\s+){times}", "")
    return space + _word(item, wordings), r"\s+"


def _word(item: str, wordings: _Wordings) -> str:
    """One of several words, each of which may be a kind of wordings."""
    choices = _CHOICE.findall(item)
    if len(choices) == 1 and choices[0].isupper() and choices[0] in wordings:
        return f"(?:{_any_of(wordings, choices[0])})"
    if len(choices) > 1 and any(choice[-1] == "*" or (choice.isupper() and choice in wordings) for choice in choices):
        return f"(?:{'|'.join(_word(choice, wordings) for choice in choices)})"
    return f"{_BEGINS}(?:{'|'.join(map(_letters, choices))})" + ("" if choices[-1][-1] == "*" else _ENDS)


def _letters(choice: str) -> str:
    if choice == "*":
        return f"{_WORD}+"
    escaped = re.escape(choice).replace(r"\{", "(?:").replace(r"\}", ")").replace(r"\|", "|")
    return escaped.replace(r"\*", _LETTERS)


def _needed_in(wording: str, wordings: _Wordings) -> Iterator[frozenset[str]]:
    """For each item of a wording that must stand in the text the letters that it cannot do without."""
    for item in _ITEM.findall(wording):
        needed = frozenset() if item[0] in "[-~,_^#" or item in _MARKS else _needed_of(item.removeprefix("+"), wordings)
        if _shortest(needed) >= _TELLING:
            yield _without_longer(needed)


def _without_longer(needed: frozenset[str]) -> frozenset[str]:
    """The letters without those that hold others of them: a text that has "sparraavat" has "sparraa" too."""
    kept: list[str] = []
    for letters in sorted(needed, key=len):
        if not any(short in letters for short in kept):
            kept.append(letters)
    return frozenset(kept)


def _needed_of(item: str, wordings: _Wordings) -> frozenset[str]:
    """For each choice of an item the letters that it cannot do without."""
    found: set[str] = set()
    for choice in _CHOICE.findall(item):
        if choice.isupper() and choice in wordings:
            best = (max(_needed_in(each, wordings), key=_shortest, default={""}) for each in wordings[choice])
            found = found.union(*best)
        else:
            found |= _letters_of(choice)
    return frozenset(found)


def _letters_of(choice: str) -> frozenset[str]:
    """The longest run of letters in a choice, or what its braces choose from where that is longer."""
    runs = [frozenset({run.lower()}) for run in _LETTER_RUN.findall(_BRACED.sub("*", choice))]
    runs += [
        frozenset(each.lower() for each in braces.split("|")) for braces in _BRACED.findall(choice) if "*" not in braces
    ]
    return max(runs, key=_shortest, default=frozenset({""}))


def _shortest(letters: frozenset[str]) -> int:
    return min(map(len, letters), default=0)
