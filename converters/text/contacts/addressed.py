"""Names somebody whom a sentence calls by the given name alone, where the address beside tells the surname."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from converters.text.contacts.kinds import BREAKS, local_part
from converters.text.contacts.phrase_readings import is_other_word
from converters.text.contacts.phrases import Item
from converters.text.people.names import Name, fold, match_local, rank_given, surnames

_NEAR = 8  # items between the given name and the address
_ENDINGS = frozenset({"", "n", "in", "an", "en", "on", "un", "yn", "lle", "lta", "a", "ia", "s"})  # of cases, unmarked
_SURE = 0.6
_ENDS = BREAKS | {"stop", "name", "email"}


def name_addressed(items: Sequence[Item]) -> list[Item]:
    """The items with the given name before an address of its own made a name ("Tavoitat Ainon: aino.maki@kunta.fi").

    Not where the text names the person in full elsewhere.
    """
    made = list(items)
    for at in range(len(items) - 1, -1, -1):
        given, stop, family = local_part(items[at]).partition(".") if items[at].kind == "email" else ("", "", "")
        if not (stop and given.isalpha() and family.replace("-", "").isalpha()) or is_other_word(family.capitalize()):
            continue
        place = None if _is_named(items, items[at]) else _place_of(items, at, given)
        if place is not None:
            made[place : place + 1] = _part(items[place], len(given), family)
    return made


def _is_named(items: Sequence[Item], address: Item) -> bool:
    return any(isinstance(item.meaning, Name) and match_local(local_part(address), item.meaning) for item in items)


def _place_of(items: Sequence[Item], address: int, given: str) -> int | None:
    """The position of the words that end in a given name, in any case, in the sentence before its address."""
    for at in range(address - 1, max(-1, address - 1 - _NEAR), -1):
        if items[at].kind in _ENDS:
            return None
        *_, last = items[at].text.split() or [""]
        word = fold(last)
        called = items[at].kind == "capital" and word.startswith(given) and word[len(given) :] in _ENDINGS
        if called and rank_given(last[: len(given)]) is not None:
            return at
    return None


def _part(words: Item, size: int, family: str) -> list[Item]:
    """Capitalised words and the given name that ends them, of as many letters as the address has, as a name."""
    rest, _, called = words.text.rpartition(" ")
    start = words.end - len(called)
    name = Item("name", called, start, words.end, Name(called[:size], _surname(family), _SURE))
    return [words._replace(text=rest, end=start - 1), name] if rest else [name]


def _surname(family: str) -> str:
    """A surname in the letters of an address with its marks where a list has it ("makinen" -> "Mäkinen")."""
    return _folded().get(family, "-".join(part.capitalize() for part in family.split("-")))


@cache
def _folded() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in surnames():
        found.setdefault(fold(name), name)  # the commonest of those alike
    return {key: name.title() for key, name in found.items()}
