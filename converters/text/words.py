"""Reads the word tables of the readers: which kinds a word form has, by whole form or by stem."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

_TABLES = Path(__file__).parent / "tables"
_REMEMBERED = 1 << 16
_LONGEST_STEM = 40


class Lexicon(NamedTuple):
    """Word forms with their kinds; a kind has a value, often empty. Stems stand for every form that begins so."""

    forms: dict[str, dict[str, str]]
    stems: dict[str, dict[str, str]]
    seen: dict[str, dict[str, str]]
    listed: dict[str, tuple[str, ...]]

    def kinds(self, word: str) -> dict[str, str]:
        """The kinds of a word in lower case, by its form and its longest stem; empty where it is not listed."""
        found = self.seen.get(word)
        if found is None:
            if len(self.seen) >= _REMEMBERED:
                self.seen.clear()
            found = self.seen[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> dict[str, str]:
        known = self.forms.get(word, {})
        for length in range(min(len(word), _LONGEST_STEM), 1, -1):
            by_stem = self.stems.get(word[:length])
            if by_stem is not None:
                return {**by_stem, **known} if known else by_stem
        return known

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


@cache
def read_lexicon(name: str) -> Lexicon:
    """The table `tables/<name>.csv` with the columns form, kind, value; a form that ends in `*` is a stem."""
    lexicon = Lexicon({}, {}, {}, {})
    with (_TABLES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            form, kind, value = row["form"].casefold(), row["kind"], row["value"]
            entries = lexicon.stems if form.endswith("*") else lexicon.forms
            entries.setdefault(form.rstrip("*"), {})[kind] = value
    return lexicon
