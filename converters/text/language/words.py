"""Reads the word tables of the readers: their rows, and which kinds a word form has, by whole form or by stem."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

TABLES = Path(__file__).parents[1] / "tables"
"""The folder of the word lists, which its README names with their sources."""
_REMEMBERED = 1 << 16
_NO_KINDS: dict[str, str] = {}


class Lexicon(NamedTuple):
    """Word forms with their kinds; a kind has a value, often empty. Stems stand for every form that begins so."""

    forms: dict[str, dict[str, str]]
    stems: dict[str, dict[str, str]]
    seen: dict[str, dict[str, str]]
    listed: dict[str, tuple[str, ...]]
    starts: dict[str, list[int]]
    """The first two letters of stems -> the lengths of the stems that begin so, the longest first."""
    patterns: dict[str, re.Pattern[str]]

    def kinds(self, word: str) -> dict[str, str]:
        """The kinds of a word in lower case, by its form and its stems; empty where it is not listed.

        Of two stems with the same kind the longer one says the value.
        """
        found = self.seen.get(word)
        if found is None:
            if len(self.seen) >= _REMEMBERED:
                self.seen.clear()
            found = self.seen[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> dict[str, str]:
        found = self.forms.get(word, _NO_KINDS)
        for length in self.starts.get(word[:2], ()):
            if stem := self.stems.get(word[:length]):
                found = stem | found
        return found

    def value(self, word: str, kind: str) -> str | None:
        """The value that the word has as this kind, None where it is no such word."""
        return self.kinds(word).get(kind)

    def has(self, word: str, kind: str) -> bool:
        """Whether the word is of this kind."""
        return kind in self.kinds(word)

    def forms_of(self, kind: str) -> tuple[str, ...]:
        """Every whole form of this kind."""
        if kind not in self.listed:
            self.listed[kind] = tuple(form for form, kinds in self.forms.items() if kind in kinds)
        return self.listed[kind]

    def pattern_of(self, kind: str) -> re.Pattern[str]:
        """What finds the whole forms of this kind anywhere in a text in small letters, the longest first."""
        if kind not in self.patterns:
            # A form is tried only where its first letter stands: with all forms side by side, each would be.
            rests: dict[str, list[str]] = {}
            for form in sorted(self.forms_of(kind), key=len, reverse=True):
                rests.setdefault(re.escape(form[0]), []).append(re.escape(form[1:]))
            self.patterns[kind] = re.compile("|".join(f"{first}(?:{'|'.join(rests[first])})" for first in rests))
        return self.patterns[kind]


def read_rows(name: str) -> list[dict[str, str]]:
    """The rows of the table `tables/<name>.csv`, every value as text."""
    with (TABLES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def read_lexicon(name: str) -> Lexicon:
    """The table `tables/<name>.csv` with the columns form, kind, value; a form that ends in `*` is a stem."""
    lexicon = Lexicon({}, {}, {}, {}, {}, {})
    for row in read_rows(name):
        form, kind, value = row["form"].casefold(), row["kind"], row["value"]
        entries = lexicon.stems if form.endswith("*") else lexicon.forms
        entries.setdefault(form.rstrip("*"), {})[kind] = value
    for length in sorted({len(stem) for stem in lexicon.stems if len(stem) > 1}, reverse=True):
        for start in {stem[:2] for stem in lexicon.stems if len(stem) == length}:
            lexicon.starts.setdefault(start, []).append(length)
    return lexicon
