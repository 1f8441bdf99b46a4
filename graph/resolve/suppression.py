"""The list of people to be forgotten: keyed hashes of the forms of their names, and ids; never a readable name.

Every build reads it: who is on it is left out of the records (graph/resolve/forgetting.py), and the name is masked
wherever a text holds it. The hashes are made with the key of people's ids: without the key the list is of no use, and
no build goes on with another one.
"""

from __future__ import annotations

import csv
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from graph.errors import InputError, UsageError
from graph.replacing import replaced

FILE: Final = "forgotten.tsv"
MASK: Final = "[…]"

_DIGEST_BYTES: Final = 8
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_PART: Final = re.compile(r"[^\W\d_]+")
_CHUNK: Final = re.compile(r"\S+")
_JOINS: Final = re.compile(r"[-_.@/]")
_GAP: Final = re.compile(r"(?:%20|[\s,.;:_+/()\"'’-]){0,4}")
_CLITIC: Final = re.compile(r"(?:kin|kaan|han|ko)$")
_LONGEST: Final = 5
"""Words of the longest name that is looked for."""


class Entry(NamedTuple):
    """Somebody to be forgotten.

    `names` are hashes of the forms of the whole name; `surnames`, of the family name, which is masked where the whole
    name stands in the same record. With `everyone` all people of the name are meant, else only those whose ids are
    in `iris`, and other people of the name stay.
    """

    date: str
    id_key: str
    everyone: bool
    names: frozenset[str]
    surnames: frozenset[str]
    iris: frozenset[str]

    @property
    def id(self) -> str:
        """What the list calls it."""
        text = "|".join(sorted(self.names | self.iris))
        return hashlib.sha256(text.encode()).hexdigest()[:8]


class Suppression:
    """What a build has to leave out.

    Args:
        entries: the list.
        key: the key of people's ids.
        iris: more ids that turned out to be the same people.
    """

    def __init__(self, entries: Iterable[Entry] = (), key: bytes = b"", iris: Iterable[str] = ()) -> None:
        self.entries = tuple(entries)
        self._key = key[:64]
        self.iris = frozenset(iris).union(*(entry.iris for entry in self.entries))
        self._names = frozenset().union(*(entry.names for entry in self.entries))
        self._everyone = frozenset().union(*(entry.names for entry in self.entries if entry.everyone))
        self._surnames = frozenset().union(*(entry.surnames for entry in self.entries))

    def __bool__(self) -> bool:
        return bool(self._names or self.iris)

    def with_iris(self, iris: Iterable[str]) -> Suppression:
        """The same list with more ids."""
        return Suppression(self.entries, self._key, self.iris | set(iris))

    def with_entry(self, entry: Entry) -> Suppression:
        """The same list with one more entry."""
        return Suppression((*self.entries, entry), self._key, self.iris)

    @property
    def fingerprint(self) -> str:
        """What the manifest may say of the list: enough to see that two releases obey the same one."""
        text = "\n".join(sorted(entry.id for entry in self.entries))
        return hashlib.blake2b(text.encode(), key=self._key, digest_size=_DIGEST_BYTES).hexdigest()

    def is_forgotten_name(self, name: str) -> bool:
        """Whether everybody of this name is to be forgotten, however the name is ordered or inflected."""
        words = [_fold(word) for word in _WORD.findall(name)]
        return self._holds(self._everyone, words) or (
            len(words) > 2 and self._holds(self._everyone, [words[0], words[-1]])
        )

    def spans(self, text: str, *, surnames: bool = False) -> list[tuple[int, int]]:
        """Where a text holds a name of the list; with `surnames` also a family name alone."""
        if not self._names:
            return []
        found = [*self._spans_of_words(text, _words(_WORD, text, 0)), *self._spans_in_compounds(text)]
        if surnames:
            found += [
                word.span
                for word in _words(_WORD, text, 0)
                if word.is_name and self._holds(self._surnames, [word.folded])
            ]
        return _merged(found)

    def mask(self, text: str, *, surnames: bool = False, mark: str = MASK) -> str:
        """The text with the names masked; the same object where there are none."""
        spans = self.spans(text, surnames=surnames)
        for start, end in reversed(spans):
            text = f"{text[:start]}{mark}{text[end:]}"
        return text

    def hash_forms(self, forms: Iterable[str]) -> frozenset[str]:
        """The keyed hashes of forms of names, case and accents aside."""
        return frozenset(self._digest(" ".join(_fold(word) for word in _WORD.findall(form))) for form in forms)

    def _spans_of_words(self, text: str, words: list[_Word]) -> Iterator[tuple[int, int]]:
        for first in range(len(words)):
            for last in range(first, min(first + _LONGEST, len(words))):
                if last > first and not _GAP.fullmatch(text, words[last - 1].span[1], words[last].span[0]):
                    break
                if self._is_name(words[first : last + 1]):
                    yield words[first].span[0], words[last].span[1]

    def _is_name(self, words: list[_Word]) -> bool:
        """Whether the words are a name of the list, or one with a middle name more."""
        folded = [word.folded for word in words]
        middle = len(words) == 3 and words[1].is_name
        return self._holds(self._names, folded) or (middle and self._holds(self._names, [folded[0], folded[2]]))

    def _spans_in_compounds(self, text: str) -> Iterator[tuple[int, int]]:
        """Names inside addresses and file names: "pasi.laukka@…", ".../pasi-laukka-2020"."""
        for match in _CHUNK.finditer(text):
            if _JOINS.search(match[0]):
                yield from self._spans_of_words(text, _words(_PART, match[0], match.start()))

    def _holds(self, hashes: frozenset[str], words: list[str]) -> bool:
        if not hashes or not words:
            return False
        plain = " ".join(words)
        if self._digest(plain) in hashes:
            return True
        bare = _CLITIC.sub("", plain)
        return bare != plain and self._digest(bare) in hashes

    def _digest(self, form: str) -> str:
        return _digest(self._key, form)


class _Word(NamedTuple):
    folded: str
    span: tuple[int, int]
    is_name: bool


def _words(pattern: re.Pattern[str], text: str, offset: int) -> list[_Word]:
    return [
        _Word(_fold(match[0]), (match.start() + offset, match.end() + offset), match[0][0].isupper())
        for match in pattern.finditer(text)
    ]


@lru_cache(maxsize=1 << 16)
def _fold(word: str) -> str:
    """A word without case, accents and apostrophes, so that "makinen" of an address is "Mäkinen"."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if letter.isalpha() or letter == "-")


@lru_cache(maxsize=1 << 18)
def _digest(key: bytes, form: str) -> str:
    return hashlib.blake2b(f"forgotten\x1f{form}".encode(), key=key, digest_size=_DIGEST_BYTES).hexdigest()


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


_COLUMNS: Final = ("entry", "date", "id_key", "everyone", "names", "surnames", "iris")


def read_entries(path: Path) -> list[Entry]:
    """The entries of a list; none where there is no file.

    Raises:
        InputError: the file is damaged: nothing is built from half a list.
    """
    if not path.exists():
        return []
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t")
            if tuple(rows.fieldnames or ()) != _COLUMNS:
                raise ValueError
            return [_read_entry(row) for row in rows]
    except (ValueError, AttributeError) as error:
        advice = "bring it back from a copy; without it people would return"
        raise InputError("the list of the forgotten is damaged", where=path.name, advice=advice) from error


def _read_entry(row: dict[str, str]) -> Entry:
    names, surnames, iris = (frozenset(filter(None, row[name].split("|"))) for name in _COLUMNS[4:])
    entry = Entry(row["date"], row["id_key"], row["everyone"] == "yes", names, surnames, iris)
    if entry.id != row["entry"]:
        raise ValueError
    return entry


def write_entries(entries: Iterable[Entry], path: Path) -> None:
    """Replace the list in one step; sorted, one entry a line.

    Raises:
        ReleaseError: it cannot be written.
    """
    with replaced(path) as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(_COLUMNS)
        for entry in sorted(entries, key=lambda entry: (entry.date, entry.id)):
            lists = ("|".join(sorted(values)) for values in (entry.names, entry.surnames, entry.iris))
            writer.writerow([entry.id, entry.date, entry.id_key, "yes" if entry.everyone else "no", *lists])


def read_suppression(data: Path, key: bytes, id_key: str) -> Suppression:
    """What a build of a data folder has to leave out.

    Args:
        data: the data folder.
        key: the key of people's ids.
        id_key: its fingerprint.

    Raises:
        InputError: the list is damaged.
        UsageError: the list was made with another key, so that nobody on it would be known.
    """
    entries = read_entries(data / FILE)
    if any(entry.id_key != id_key for entry in entries):
        advice = "use the key that the list was made with; with another one the forgotten would return"
        raise UsageError("was made with another key of ids", where=FILE, advice=advice)
    return Suppression(entries, key)


def forgotten_iris(data: Path) -> frozenset[str]:
    """The ids of the forgotten, for a server to answer 410 Gone; no key is needed."""
    return frozenset().union(*(entry.iris for entry in read_entries(data / FILE)))


def is_forgotten(iri: str, data: Path) -> bool:
    """Whether an id is that of somebody who was forgotten."""
    return iri in forgotten_iris(data)
