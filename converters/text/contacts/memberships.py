"""Makes members of a steering group of the people whom a sentence names before it, and of those it chooses for it."""

from __future__ import annotations

import itertools

from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.kinds import BREAKS, TELLING, tells_group
from converters.text.people.roles import GROUP_ROLE, is_office
from converters.text.people.words import words_of

_ENDS_PEOPLE = frozenset({"name", "title", "body", "place", "degree", "close", "line"})
_LONGEST_LIST = 100


def share_memberships(reading: Reading) -> None:
    """The people before the verb of belonging made members ("A, B ja C kuuluvat ohjausryhmään").

    Those with an office of the group in the next sentence, too ("Varapuheenjohtajana on B").
    """
    for at, item in enumerate(reading.items):
        if tells_group(item) and _belongs(reading, at):
            _make_members(reading, at)
    for before, draft in itertools.pairwise(reading.drafts):
        if before.role == GROUP_ROLE and not draft.role and _takes_office(reading, draft):
            draft.role = GROUP_ROLE
            draft.share(before.roles[:1])


def _belongs(reading: Reading, at: int) -> bool:
    """Whether a verb of belonging ties the people before it to the group, and nobody's name follows in the sentence."""
    verb = reading.items[at - 1] if at > 1 else None
    if verb is None or verb.kind != "text" or reading.items[at - 2].kind not in _ENDS_PEOPLE:
        return False
    words = reading.items[at].text.casefold().split()
    members = not (words_of("group-member") | words_of("members")).isdisjoint(words)
    return verb.text.casefold() in words_of("belonging") | (words_of("verb") if members else set())


def _make_members(reading: Reading, at: int) -> None:
    """The people of the sentence or the list that ends at the word for the group made its members."""
    last = next((number for number in range(len(reading.drafts) - 1, -1, -1) if _name(reading, number) < at), -1)
    for number in range(last, max(-1, last - _LONGEST_LIST), -1):
        draft = reading.drafts[number]
        if not draft.role:
            draft.role = GROUP_ROLE
            draft.share([at])
        if not number or reading.ends_sentence(number):
            return


def _name(reading: Reading, number: int) -> int:
    return reading.drafts[number].record.name


def _takes_office(reading: Reading, draft: Draft) -> bool:
    """Whether a sentence behind one that told of the group begins with an office in it ("Varapuheenjohtajana on N")."""
    before = range(draft.record.start, draft.record.name)
    at = next((at for at in before if reading.items[at].kind == "title"), 0)
    if not at or draft.roles or reading.items[at - 1].kind not in BREAKS | {"stop"}:
        return False
    words = reading.items[at].text.casefold()
    return reading.items[at + 1].kind == "text" and is_office(words) and words.endswith(TELLING)
