"""The list of people to be forgotten: keyed hashes of the forms of their names, and ids; never a readable name.

Every build reads it: who is on it is left out of the records (graph/resolve/forgetting.py), and the name is masked
wherever a text holds it. The hashes are made with the key of people's ids: without the key the list is of no use, and
no build goes on with another one.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from graph.errors import InputError, UsageError
from graph.replacing import replaced
from graph.resolve.details import find_beside, find_known
from graph.resolve.name_parts import Part, find_parts, words_of
from graph.resolve.naming import Naming

if TYPE_CHECKING:
    from graph.resolve.mentions import PersonSeen

FILE: Final = "forgotten.tsv"
MASK: Final = "[…]"

_DIGEST_BYTES: Final = 8
_CLITIC: Final = re.compile(r"(?:kin|kaan|han|ko)$")
_LONGEST: Final = 7
"""Parts of the longest name that is looked for."""


class Entry(NamedTuple):
    """Somebody to be forgotten.

    `names` are hashes of the forms of the whole name; `surnames` and `givens`, of the family name and the given names,
    which are masked alone where the whole name stands in the same record. With `everyone` all people of the name are
    meant, else only those whose ids are in `iris`, and other people of the name stay. `signs` are hashes of the
    person's numbers and addresses: who bears the name and one of them is the same person, even when no document says
    so any more, and in texts they are masked however they are spelt.
    """

    date: str
    id_key: str
    everyone: bool
    names: frozenset[str]
    surnames: frozenset[str]
    iris: frozenset[str]
    signs: frozenset[str] = frozenset()
    label: str = ""
    givens: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        """What the list calls it: made of its first content, and kept when builds learn more."""
        return self.label or _short_hash("|".join(sorted(self.names | self.iris)))

    @property
    def check(self) -> str:
        """A hash of all its content."""
        lists = ["|".join(sorted(values)) for values in (self.names, self.surnames, self.iris, self.signs)]
        # What was written before given names were known keeps its check.
        lists += ["|".join(sorted(self.givens))] if self.givens else []
        return _short_hash("\n".join((self.id, self.date, self.id_key, str(self.everyone), *lists)))


def _short_hash(text: str) -> str:
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
        self._blind = Naming(key=key).hash
        self.iris = frozenset(iris).union(*(entry.iris for entry in self.entries))
        self._names = frozenset().union(*(entry.names for entry in self.entries))
        self._everyone = frozenset().union(*(entry.names for entry in self.entries if entry.everyone))
        self._surnames = frozenset().union(*(entry.surnames for entry in self.entries))
        self._givens = frozenset().union(*(entry.givens for entry in self.entries))
        self._signs = frozenset().union(*(entry.signs for entry in self.entries))

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
        text = "\n".join(sorted(entry.check for entry in self.entries))
        return hashlib.blake2b(text.encode(), key=self._key, digest_size=_DIGEST_BYTES).hexdigest()

    def is_forgotten_name(self, name: str) -> bool:
        """Whether everybody of this name is to be forgotten, however the name is ordered or inflected."""
        return self._is_one_of(self._everyone, find_parts(name))

    def entries_of(self, name: str, iri: str, signs: Iterable[str]) -> frozenset[str]:
        """The ids of the entries that mean a person.

        Args:
            name: the person's name.
            iri: the person's id.
            signs: hashes of the person's numbers and addresses, looked at only where the name is on the list.
        """
        parts = find_parts(name)
        is_listed = self._is_one_of(self._names, parts)
        if not is_listed and iri not in self.iris:
            return frozenset()
        shown = frozenset(signs) if is_listed else frozenset()
        return frozenset(
            entry.id
            for entry in self.entries
            if iri in entry.iris
            or ((entry.everyone or not shown.isdisjoint(entry.signs)) and self._is_one_of(entry.names, parts))
        )

    def learned(self, forgotten: Mapping[str, PersonSeen], joined: Mapping[str, frozenset[str]]) -> Suppression:
        """The list with what documents show of those on it, so that they are known when these documents are gone.

        Args:
            forgotten: who was left out, by the ids.
            joined: ids of people who turned out to be some of those.
        """
        entries = []
        for entry in self.entries:
            left_out = {iri for iri, seen in forgotten.items() if entry.id in seen.entries}
            same = {iri for iri, others in joined.items() if not left_out.isdisjoint(others)}
            signs = entry.signs.union(*(forgotten[iri].signs for iri in left_out))
            iris = entry.iris | same | (set() if entry.everyone else left_out)
            entries.append(entry._replace(iris=iris, signs=signs, label=entry.id))
        return Suppression(entries, self._key, self.iris)

    @property
    def signs(self) -> frozenset[str]:
        """Hashes of the numbers and addresses of everybody on the list."""
        return self._signs

    def is_forgotten_sign(self, sign: str) -> bool:
        """Whether a number in E.164, or an address in small letters, is one of somebody's on the list."""
        return bool(self._signs) and self._blind(sign) in self._signs

    def spans(
        self, text: str, *, surnames: bool = False, givens: bool = False, any_case: bool = False
    ) -> list[tuple[int, int]]:
        """Where a text holds a name of the list.

        Args:
            text: running text, an address, the name of a file.
            surnames: find a family name alone too, where it has a capital.
            givens: find a given name alone too, where it has a capital.
            any_case: find them without a capital too.
        """
        if not self._names:
            return []
        alone = (self._surnames if surnames else frozenset[str]()) | (self._givens if givens else frozenset[str]())
        parts = find_parts(text)
        return _merged(
            (parts[first].span[0], parts[last].span[1])
            for first, last in _neighbours(text, parts)
            if self._is_name(parts[first : last + 1])
            or (alone and (any_case or parts[first].is_name) and self._holds(alone, parts[first : last + 1]))
        )

    def hidden_spans(self, text: str, *, alone: bool = False) -> list[tuple[int, int]]:
        """Where a text holds a name of the list, contact details that stand beside it, or numbers of those on the list.

        Args:
            text: running text, an address, the name of a file.
            alone: find a family name and a given name alone too.
        """
        names = self.spans(text, surnames=alone, givens=alone)
        known = find_known(text, self.is_forgotten_sign) if self._signs else ()
        return _merged((*names, *find_beside(text, names), *known))

    def mask(self, text: str, *, alone: bool = False) -> str:
        """The text without the names and contact details of the forgotten; the same object where there are none."""
        spans = self.hidden_spans(text, alone=alone)
        for start, end in reversed(spans):
            text = f"{text[:start]}{MASK}{text[end:]}"
        return text

    def hash_forms(self, forms: Iterable[str]) -> frozenset[str]:
        """The keyed hashes of forms of names, case and accents aside."""
        return frozenset(self._digest(" ".join(part.folded for part in find_parts(form))) for form in forms)

    def _is_name(self, parts: Sequence[Part]) -> bool:
        """Whether the parts are a name of the list, or one with a middle name more."""
        if self._holds(self._names, parts):
            return True
        words = words_of(parts) if len(parts) > 2 and all(part.is_name for part in parts) else []
        return any(
            self._holds(self._names, [part for word in (*words[:middle], *words[middle + 1 :]) for part in word])
            for middle in range(1, len(words) - 1)
        )

    def _is_one_of(self, hashes: frozenset[str], parts: Sequence[Part]) -> bool:
        """Whether the parts are a name, or one with middle names more."""
        words = words_of(parts)
        return self._holds(hashes, parts) or (len(words) > 2 and self._holds(hashes, [*words[0], *words[-1]]))

    def _holds(self, hashes: frozenset[str], parts: Sequence[Part]) -> bool:
        if not hashes or not parts:
            return False
        plain = " ".join(part.folded for part in parts)
        if self._digest(plain) in hashes:
            return True
        bare = _CLITIC.sub("", plain)
        return bare != plain and self._digest(bare) in hashes

    def _digest(self, form: str) -> str:
        return _digest(self._key, form)


def _neighbours(text: str, parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """The first and the last of every few parts that stand together."""
    for first in range(len(parts)):
        for last in range(first, min(first + _LONGEST, len(parts))):
            if last > first and not parts[last].is_near:
                break
            yield first, last


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


_COLUMNS: Final = ("entry", "date", "id_key", "everyone", "names", "surnames", "iris", "signs", "givens", "check")
_FORMER_COLUMNS: Final = (_COLUMNS[:7], (*_COLUMNS[:8], "check"))
"""Of lists that knew no signs, where the id of a line was its check, and of those that knew no given names."""


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
            if tuple(rows.fieldnames or ()) not in (_COLUMNS, *_FORMER_COLUMNS):
                raise ValueError
            return [_read_entry(row) for row in rows]
    except (ValueError, AttributeError) as error:
        advice = "bring it back from a copy; without it people would return"
        raise InputError("the list of the forgotten is damaged", where=path.name, advice=advice) from error


def _read_entry(row: dict[str, str]) -> Entry:
    names, surnames, iris, signs, givens = (
        frozenset(filter(None, row.get(name, "").split("|"))) for name in _COLUMNS[4:9]
    )
    entry = Entry(row["date"], row["id_key"], row["everyone"] == "yes", names, surnames, iris, signs, givens=givens)
    kept = entry._replace(label=row["entry"])
    if (kept.check != row["check"]) if "check" in row else (entry.id != row["entry"]):
        raise ValueError
    return kept


def write_entries(entries: Iterable[Entry], path: Path) -> None:
    """Replace the list in one step; sorted, one entry a line.

    Raises:
        ReleaseError: it cannot be written.
    """
    with replaced(path) as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(_COLUMNS)
        for entry in sorted(entries, key=lambda entry: (entry.date, entry.id)):
            hashes = (entry.names, entry.surnames, entry.iris, entry.signs, entry.givens)
            lists = ("|".join(sorted(values)) for values in hashes)
            everyone = "yes" if entry.everyone else "no"
            writer.writerow([entry.id, entry.date, entry.id_key, everyone, *lists, entry.check])


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
