"""Tells whether a text says that its people are to be contacted: a heading of contacts over them, or their sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from converters.text.contacts.kinds import cut_rows, is_plural
from converters.text.contacts.phrases import Item
from converters.text.people.roles import DEFAULT_ROLE, RoleWords
from converters.text.people.words import words_of

_WORDS = frozenset({"capital", "text", "conjunction"})
_TOLD = frozenset({"name", "phone", "email", "template", "stop"})
_CUED = _WORDS | {"label"}
_LONGEST = 5  # items of a heading

_Says = Callable[[Sequence[Item]], bool]


def names_under_contacts(items: Sequence[Item]) -> set[int]:
    """The positions of the names that a heading of contacts is over, or that stand in a sentence about contacting.

    "Lisätietoja: N", "N antaa lisätietoja", and all lines below "Yhteystiedot" up to the next heading; a heading with
    somebody on its own line is over its paragraph only.
    """
    return names_under(items, _says_contact, says_contacts, by_words=True)


def names_under(
    items: Sequence[Item], says: _Says, says_behind: _Says | None = None, *, by_words: bool = False
) -> set[int]:
    """The positions of the names under a heading that says something, or that stand in a sentence that says it.

    `says_behind` tells it of the words behind a name, where they may say it by fewer words; `by_words` is whether words
    tell it wherever they stand, so that a sentence without them need not be heard at each of its names.
    """
    found: set[int] = set()
    under = inline = False
    for start, end in cut_rows(items):
        if start == end:
            continue
        line, after_gap = items[start:end], start > 0 and items[start - 1].kind == "gap"
        names = [at for at in range(start, end) if items[at].kind == "name"]
        if after_gap and inline:
            under = False
        if _begins_part(line, says, after_gap=after_gap):
            under, inline = says(line) and not (names and _is_of_one(line[0])), bool(names)
        found.update(names if under else _told(items, (start, end), names, (says, says_behind or says), by_words))
    return found


def _begins_part(line: Sequence[Item], says: _Says, *, after_gap: bool) -> bool:
    """Whether a line begins with the label of a heading, or is one: few words of no known kind, after an empty line.

    The heads of columns, too, where one says it ("Partner | Contact person").
    """
    if line[0].kind == "label" and line[0].meaning == "heading":
        return True
    if line[0].kind == "label" and line[0].meaning != "name":
        return False
    if not any(item.kind in _TOLD for item in line) and says(line):
        return True
    if [item.kind for item in line[:2]] == ["role", "colon"]:
        return True
    plain = len(line) <= _LONGEST and all(item.kind in _WORDS | {"colon"} for item in line)
    return plain and (after_gap or line[-1].kind == "colon")


def _is_of_one(head: Item) -> bool:
    """Whether a line begins with the role of its one person ("Yhteyshenkilö: N"), over nobody else."""
    return head.kind == "role" and not is_plural(head)


def _told(
    items: Sequence[Item], row: tuple[int, int], names: Sequence[int], says: tuple[_Says, _Says], by_words: bool
) -> Iterator[int]:
    """The names of a row whose sentence says it before them or behind them."""
    says_before, says_behind = says
    stops = [row[0] - 1, *(at for at in range(*row) if items[at].kind == "stop"), row[1]]
    for before, after in pairwise(stops):
        inside = [at for at in names if before < at < after] if after > before + 1 else []
        sentence = items[before + 1 : after]
        if inside and (not by_words or says_before(sentence) or says_behind(sentence)):
            told = (at for at in inside if says_before(items[before + 1 : at]) or says_behind(items[at:after]))
            yield from told


def heads_contacts(item: Item) -> bool:
    """Whether an item is the label over people who are to be contacted ("Lisätietoja", "Kontaktuppgifter")."""
    return item.kind == "label" and item.meaning == "heading" and says_contacts([item])


def _says_contact(line: Sequence[Item]) -> bool:
    return says_contacts(line) or any(
        isinstance(item.meaning, RoleWords) and item.kind == "role" and item.meaning.role == DEFAULT_ROLE
        for item in line
    )


def says_contacts(line: Sequence[Item]) -> bool:
    """Whether the words for contacts are among those of items ("yhteystiedot")."""
    told = " ".join(item.text for item in line if item.kind in _CUED).casefold()
    words = told.split()
    if not _first_words().isdisjoint(words):
        return any(f" {cue} " in f" {told} " for cue in words_of("contact-cue"))
    return False


@cache
def _first_words() -> frozenset[str]:
    return frozenset(cue.split()[0] for cue in words_of("contact-cue"))
