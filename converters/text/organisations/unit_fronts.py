"""What of a body's units stands before its name: `Kemian laitos, Lapin yliopisto`, `the Arctic Centre of the …`."""

from __future__ import annotations

from abc import ABC

from converters.text.organisations.forms import Mention
from converters.text.organisations.kinds import is_body, is_unit, type_of
from converters.text.organisations.unit_tails import HAVE_UNITS, LONGEST_UNIT, UnitTails
from converters.text.organisations.words import head_form

_FOREIGN = ("en", "sv", "sv-word")
_LINKS = ("of", "and", "for")


class UnitFronts(UnitTails, ABC):
    """The grammar of units before a name."""

    read_to = 0
    """The index after the name before, which no unit of the next one reaches into."""

    def _with_unit_before(self, mention: Mention) -> Mention:
        """`Skärgårdsinstitutet vid Åbo Akademi`, `Kemian laitos, Lapin yliopisto`: a unit in front of its body."""
        if mention.case:
            return mention
        body = mention.first
        found = self._english_unit_before(body) or self._swedish_unit_before(body) or self._unit_before_comma(mention)
        if found is None or found[0] < self.read_to:
            return mention
        return mention._replace(first=found[0], nominative=f"{mention.nominative}, {self.slice(*found)}")

    def _english_unit_before(self, body: int) -> tuple[int, int] | None:
        first = self._english_unit_start(body)
        return None if first is None else (first, body - (2 if self.word(body - 1) == "the" else 1))

    def _swedish_unit_before(self, body: int) -> tuple[int, int] | None:
        """Where a Swedish unit stands before "vid", with what it is for: `Fakulteten för pedagogik vid Åbo Akademi`."""
        if self.word(body - 1) != "vid":
            return None
        for first in range(body - 2, max(body - LONGEST_UNIT, -1), -1):
            form = head_form(self.word(first))
            inside = form is not None and (form.head.role == "unit" or form.head.type == "university")
            if form is not None and inside and form.head.shape in ("sv", "sv-word"):
                named = first - (self.word(first).islower() and self.word(first - 1)[:1].isupper())
                alone = first == body - 2 and self.word(named)[:1].isupper()
                if alone or self.word(first + 1) == "för":
                    return named, body - 1
            if not self.word(first):
                return None
        return None

    def _unit_before_comma(self, mention: Mention) -> tuple[int, int] | None:
        """Where a unit stands before a comma and its body: `Aino Virtanen, Kemian laitos, Lapin yliopisto`."""
        end = mention.first - 1
        form = head_form(self.word(end - 1)) if self.sign(end) == "," and self.word(end - 1) else None
        english = form is None or form.head.shape == "en"
        if (form is not None and (form.case or form.head.role != "unit")) or self.sign(end) != ",":
            return None
        if type_of(mention.nominative.split(",")[0])[0] not in HAVE_UNITS:
            return None
        first = self._english_start(end) if english else self._finnish_start(end)
        if first >= end or 0 < self.read_to >= first - 1 or self.word(first - 1)[:1].isupper():
            return None  # the unit of the body before: "Iin kunta, nuorisopalvelut, Simon kunta"
        name = self.slice(first, end)
        named = name[:1].isupper() or bool(self.sign(first - 1))
        return (first, end) if named and is_unit(name) and not is_body(name) else None

    def _finnish_start(self, end: int) -> int:
        """Where a unit with a Finnish head begins: genitives, plurals and first halves lead to its head."""
        first = end - 1
        while first > end - LONGEST_UNIT and self.leads_unit(first - 1) and not self.word(first)[:1].isupper():
            first -= 1
        return first

    def _english_start(self, end: int) -> int:
        """Where an English unit begins: words with capitals and "of" between them, one of which tells it."""
        first = end
        while self.word(first - 1)[:1].isupper() or (first < end and self.word(first - 1) in (*_LINKS, "the")):
            first -= 1
        while first < end and (self.word(first).islower() or self.has(first, "starter")):
            first += 1
        return first if any(self._is_english_unit(at) for at in range(first, end)) else end

    def _english_unit_start(self, body: int) -> int | None:
        """Where the English unit before "of" or "at" and its body begins, None where there is none."""
        link = body - (2 if self.word(body - 1) == "the" else 1)
        first = link
        while self.word(first - 1)[:1].isupper() or (first < link and self.word(first - 1) in _LINKS):
            first -= 1
        while first < link - 1 and self.has(first, "starter"):
            first += 1
        if self.word(link) not in ("of", "at") or first >= link - 1:
            return None
        last = head_form(self.word(link - 1))
        at = self.word(link) == "at"
        inside = last is not None and (last.head.role == "unit" or last.head.type == "other")
        named = last is not None and last.head.shape == "en" and (inside or at)
        fields = any(
            self.word(each + 1) in ("of", "for") and self._is_english_unit(each) for each in range(first, link)
        )
        return first if named or fields else None

    def _is_english_unit(self, at: int) -> bool:
        """Whether the word with a capital says in English what a unit is: `Unit`, `School`."""
        form = head_form(self.word(at))
        unit = self.is_english_head(at) and form is not None and form.head.role == "unit"
        return unit or (self.word(at)[:1].isupper() and self.has(at, "unit-front"))
