"""Holds a contact text while it is read: its items, and a draft of each person that the steps fill in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.contacts.records import Record, distance
from converters.text.people.names import Name
from converters.text.people.words import words_of
from graph.model import Organisation

SHARED_CONFIDENCE = 0.9
TIGHT = frozenset({"comma", "conjunction", "slash", "line", "degree", "period"})
_SENTENCE_ENDS = frozenset({"gap", "stop", "semicolon"})


@dataclass
class Draft:
    """What is known of one person so far; positions are places in the list of items.

    `used` are the person's own items, `shared` those of another person or of a whole list that are the person's, too.
    """

    record: Record
    name: Name
    roles: list[int] = field(default_factory=list)
    titles: list[int] = field(default_factory=list)
    bodies: list[int] = field(default_factory=list)
    role: str = ""
    title: str = ""
    employer: Organisation | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    used: set[int] = field(default_factory=set)
    shared: set[int] = field(default_factory=set)
    inferred: set[str] = field(default_factory=set)
    confidence: float = 1.0

    def is_before(self, position: int) -> bool:
        """Whether an item stands before the name."""
        return position < self.record.name

    def share(self, items: Iterable[int]) -> None:
        """Items of a list or of another person were said of this one with it."""
        self.shared.update(items)
        self.confidence = min(self.confidence, SHARED_CONFIDENCE)


def _is_number(kinds: Sequence[str], at: int) -> bool:
    return (kinds[at], kinds[at + 1]) == ("number", "stop")


class Reading:
    """The items of a text and the drafts of its people, with what the steps ask about both.

    `sections` has the position of the body that heads the section of each name, where the text is made of such.
    """

    def __init__(self, text: str, items: Sequence[Item], drafts: list[Draft], sections: Mapping[int, int]) -> None:
        self.text = text
        self.items = items
        self.drafts = drafts
        self.sections = sections
        self._numbers = {draft.record.name: number for number, draft in enumerate(drafts)}

    def reach(self, draft: Draft, at: int) -> float:
        """How far an item of a record stands from its name."""
        if draft.is_before(at):
            return distance(self.items, at, draft.record.name, backwards=False)
        return distance(self.items, draft.record.name, at, backwards=True)

    def kinds_to_name(self, draft: Draft, at: int) -> set[str]:
        """The kinds of the items between an item of a record and its name, without the number of a row ("1.")."""
        low, high = sorted((at, draft.record.name))
        kinds = [item.kind for item in self.items[low + 1 : high]]
        numbers = {
            place for place in range(1, len(kinds) - 1) if kinds[place - 1] in BREAKS and _is_number(kinds, place)
        }
        return {kind for place, kind in enumerate(kinds) if not {place, place - 1} & numbers}

    def is_former(self, draft: Draft, at: int) -> bool:
        """Whether an item after a name is what the person was before ("N, joka toimi aiemmin opettajana")."""
        depth, former = 0, words_of("former")
        for item in self.items[draft.record.name + 1 : at]:
            depth += {"open": 1, "close": -1}.get(item.kind, 0)
            if item.kind == "text" and not depth and former & set(item.text.casefold().split()):
                return True  # in brackets it is a former name: "Anna Mäki (previously Koski)"
        return False

    def was_former(self, draft: Draft, at: int) -> bool:
        """Whether an item before a name is what the person did before ("aiemmin N:n rehtorina toiminut A")."""
        before = self.items[max(0, at - 2) : at]
        told = any(item.kind == "text" and item.text.casefold().split()[-1] in words_of("former") for item in before)
        between = self.items[at + 1 : draft.record.name]
        did = (item.text.casefold().split()[0] for item in between if item.kind == "text")
        return told and not words_of("having-worked").isdisjoint(did)

    def items_between(self, number: int) -> Sequence[Item]:
        """The items between the name of a draft and the name before it."""
        names = self.drafts[number - 1].record.name, self.drafts[number].record.name
        return self.items[names[0] + 1 : names[1]]

    def between(self, number: int) -> set[str]:
        """The kinds of the items between the name of a draft and the name before it."""
        return {item.kind for item in self.items_between(number)}

    def ends_sentence(self, number: int) -> bool:
        """Whether a sentence or a block ends between a name and the name before it."""
        return bool(self.between(number) & _SENTENCE_ENDS)

    def is_listed(self, number: int) -> bool:
        """Whether a comma or a conjunction, and no line end or colon, parts a name from the one before in a list."""
        between = self.between(number)
        return bool(between & {"comma", "conjunction"}) and not between & {"line", "colon", "text", *_SENTENCE_ENDS}

    def is_tight(self, number: int) -> bool:
        """Whether nothing but commas and conjunctions stands between a name and the name before it."""
        return self.between(number) <= TIGHT

    def follows_name(self, draft: Draft) -> bool:
        """Whether the name of a draft stands in a list, with another name before it."""
        number = self._numbers[draft.record.name]
        return number > 0 and self.is_tight(number)

    def is_joined_to_last(self, draft: Draft) -> bool:
        """Whether a conjunction joins a name to the one before, whatever each of them is ("johtaja A ja lehtori B")."""
        number = self._numbers[draft.record.name]
        return number > 0 and self.is_listed(number) and "conjunction" in self.between(number)

    def neighbours(self, draft: Draft, most: int) -> list[Draft]:
        """Up to so many people on each side of a person."""
        number = self._numbers[draft.record.name]
        return self.drafts[max(0, number - most) : number] + self.drafts[number + 1 : number + 1 + most]

    def succeeds(self, number: int) -> bool:
        """Whether a name follows the one before in office ("A 31.8. asti, B 1.9. alkaen", "A, sijaisenaan B")."""
        told = " ".join(item.text for item in self.items_between(number)).casefold()
        succeeds = any(f" {words} " in f" {told} " for words in words_of("successor"))
        return (self.is_tight(number) and "period" in self.between(number)) or succeeds

    def is_joined(self, number: int) -> bool:
        """Whether a name is joined to the one before by "ja", or by a comma in a list that a "ja" ends."""
        for later in range(number, len(self.drafts)):
            if not self.is_tight(later):
                return False
            if "conjunction" in self.between(later):
                return True
        return False
