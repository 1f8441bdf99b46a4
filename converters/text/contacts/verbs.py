"""Says what the verb beside a body tells of it: that it pays, that it gives, that somebody speaks of it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.kinds import tells_group
from converters.text.contacts.phrases import Item
from converters.text.people.roles import RoleWords
from converters.text.people.words import words_of

_PAID = ("rahoittam", "osarahoittam")
_NAMED = ("nimeäm", "asettam", "valitsem", "kutsum", "kokoam", "perustam")
_FARTHEST = 4  # items from a verb to the group that it is said of
_PASSIVE = 3  # words: "funded by the"
_GROUP_WORDS = frozenset({"text", "capital", "role"})
_PAYERS = frozenset({"funder", "responsible-authority"})


def pays(items: Sequence[Item], at: int) -> bool:
    """Whether a body is said to pay, by a verb beside it or by its field ("Rahoittaja N", "Vastuuviranomainen: N")."""
    led = next((item for item in reversed(items[max(0, at - 2) : at]) if item.kind != "colon"), None)
    if led is not None and isinstance(led.meaning, RoleWords) and led.meaning.role in _PAYERS:
        return True
    words = itertools.takewhile(lambda item: item.kind in {"text", "capital"}, reversed(items[max(0, at - 2) : at]))
    before = [word for item in [*words][::-1] for word in item.text.casefold().split()][-_PASSIVE:]
    after = [item.text.casefold().split()[0] for item in items[at + 1 : at + 2] if item.kind == "text"]
    return not words_of("paying").isdisjoint((*before, *after))


def is_paid(following: Sequence[Item]) -> bool:
    """Whether words behind a body in the genitive say what it pays for ("N:n osittain rahoittamat projektit")."""
    words = following[0].text.casefold().split()[:2] if following and following[0].kind == "text" else []
    return any(word.startswith(_PAID) for word in words)


def names_group(following: Sequence[Item]) -> bool:
    """Whether words behind a body in the genitive say that it made a steering group ("N:n nimeämä ohjausryhmä: A")."""
    named = bool(following) and following[0].kind == "text" and following[0].text.casefold().startswith(_NAMED)
    group = itertools.takewhile(lambda item: item.kind in _GROUP_WORDS, following[:_FARTHEST])
    return named and any(map(tells_group, group))


def says(between: Sequence[Item]) -> bool:
    """Whether a verb of saying is among items."""
    return any(words_of("saying") & set(item.text.casefold().split()) for item in between if item.kind == "text")


def gives(items: Sequence[Item], at: int) -> bool:
    """Whether a preposition ties a body to another verb than working ("received funding from N", "met with N")."""
    words = items[at - 1].text.casefold().split() if items[at - 1].kind == "text" else []
    said = [word for word in words if word not in words_of("article")]
    return len(said) > 1 and said[-1] in words_of("giving") and not words_of("working") & set(said)
