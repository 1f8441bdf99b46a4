"""Finds English names by the word for their kind, where a place in them or what stands beside them tells a name."""

from __future__ import annotations

from abc import ABC, abstractmethod

from converters.text.organisations.english_bodies import LONGEST_ENGLISH, holds_kind, read_english_body
from converters.text.organisations.forms import Mention
from converters.text.organisations.fronted import FrontedNames
from converters.text.organisations.names import is_spelt_from
from converters.text.organisations.units import POSSESSIVE
from converters.text.organisations.words import fold, known_names

_PLACED, _TOLD = 0.9, 0.8
_LEAST_TOLD = 2
_OF_BODY = ("of", "at", "in", "within")


class EnglishNames(FrontedNames, ABC):
    """The grammar of English names that their last word, or the first with what it is of, tells."""

    def _worded(self, index: int) -> Mention | None:
        """`Finnish Olympic Committee`, `Centre for the Promotion of X (CPX)`: placed, led by a verb or spelt again."""
        word = self.word(index)
        if not word[:1].isupper() or self._goes_on_from(index) or self._begins_no_name(index):
            return None
        found: list[str] = []
        while len(found) < LONGEST_ENGLISH and self.word(index + len(found)):
            found.append(self.word(index + len(found)))
        read = read_english_body(tuple(found))
        if read is None:
            return None
        last = index + read.size
        if self._is_owned_behind(last):
            return None
        sure = _PLACED if read.placed else _TOLD if self._is_led_to(index, last) else 0.0
        return Mention(index, last, self.slice(index, last), "", sure, read.type) if sure else None

    @abstractmethod
    def name_at(self, index: int) -> Mention | None:
        """The bare name that begins with the token, None where none begins."""

    @abstractmethod
    def _begins_no_name(self, index: int) -> bool:
        """Whether a word with a capital is of a label, a role, a thing, a place or the person before it."""

    def holds_kind(self) -> bool:
        """Whether a word of the text tells a kind of body in English."""
        return holds_kind(self._words)

    def _goes_on_from(self, index: int) -> bool:
        """Whether the word before is of the same row of capitals, which then began there."""
        before = self.word(index - 1)
        apart = self.has(index - 1, "label") or self.begins_sentence(index) or self.has(index - 1, "starter")
        return (before[:1].isupper() and not apart) or before.endswith(POSSESSIVE)

    def _is_owned_behind(self, at: int) -> bool:
        """Whether a name is of a part of the body behind it: `Polar Academy (PA) of the University of Oulu`."""
        at += 3 * (self.sign(at) == "(" and self.sign(at + 2) == ")")
        if self.word(at) not in _OF_BODY:
            return False
        at += 1 + (self.word(at + 1) == "the")
        return self.name_at(at) is not None

    def _is_led_to(self, first: int, last: int) -> bool:
        """Whether a name of two words or more is spelt again in letters, or stands behind what only bodies do."""
        if last - first < _LEAST_TOLD or all(self.has(at, "kind-only") for at in range(first, last - 1)):
            return False
        spelt = self.sign(last) == "(" and self.sign(last + 2) == ")" and self.word(last + 1).isupper()
        plain = not any(self.has(at, "vague-kind") for at in range(first, last))  # "Snow Cluster (SC)", a project
        listed = fold(self.word(last + 1)) in known_names()
        if spelt and plain and not listed and is_spelt_from(self.word(last + 1), self.slice(first, last)):
            return True
        lead = first - 1 - (self.word(first - 1) in ("the", "The"))
        led = self.word(lead) in ("by", "from") and self.has(lead - 1, "done-by")
        led = led or (self.word(lead) == "with" and self.has(lead - 1, "works-with"))
        return led or (self.has(last, "does-work") and self.word(last + 1) not in ("by", "with"))
