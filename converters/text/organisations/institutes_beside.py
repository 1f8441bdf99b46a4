"""Institutes that their field names, beside bodies in a sentence: `Ilmatieteen laitos ja Mittatekniikan keskus`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from converters.text.language.case_endings import WHERE_FROM
from converters.text.organisations.forms import ELLIPTIC, Mention, TokenView
from converters.text.organisations.kinds import is_role
from converters.text.organisations.words import HeadForm, fold, genitive_places, head_form, known_names
from converters.text.people.names import rank_given

_TOLD = 0.7
_KINDS = frozenset({"keskus", "instituutti", "museo", "akatemia", "arkisto"})
_LONGEST, _SHORTEST_FRONT = 5, 3
_PASSES = 2
_OF_TRADE = ("kauppakeskus", "liikekeskus", "ostoskeskus", "kaupunkikeskus", "kyläkeskus", "kuntakeskus")
"""Places to shop and to live at, which are no bodies."""
_FIELDS = ("n", "nen", "set", *ELLIPTIC)
"""Ends of the words that say what an institute is for: `Taiteen`, `Arktinen`, `Valmennus-`."""


def find_institutes(view: TokenView, found: Sequence[Mention]) -> list[Mention]:
    """The institutes beside the bodies that were found, in their case, behind what bodies do or before "kanssa"."""
    told: list[Mention] = []
    for _ in range(_PASSES if found else 1):
        beside = _Beside(view, [*found, *told])
        new = list(beside.institutes())
        told += new
        if not new:
            break
    return told


class _Beside:
    """The institutes of one text, apart from the tokens that names have taken."""

    def __init__(self, view: TokenView, found: Sequence[Mention]) -> None:
        self.view = view
        self.taken = {index for mention in found for index in range(mention.first, mention.last)}
        self.starts = {mention.first: mention for mention in found}
        self.ends = {mention.last: mention for mention in found}

    def institutes(self) -> Iterator[Mention]:
        """The institutes that the words for their kind close."""
        for at in range(1, len(self.view.tokens)):
            form = head_form(self.view.word(at)) if at not in self.taken and self.view.word(at) else None
            if form is None or form.head.word not in _KINDS or form.head.shape != "tail":
                continue
            first = self._start(at, form)
            if first is not None and self._is_among_bodies(first, at, form):
                yield self._mention(first, at, form)

    def _start(self, at: int, form: HeadForm) -> int | None:
        """Where the name begins that the word for its kind ends: at the nearest capital; None where none does."""
        for first in range(at, max(at - _LONGEST, 0), -1):
            word = self.view.word(first)
            if first in self.taken or (first < at and not word.endswith(_FIELDS)):
                return None
            if word[:1].isupper():
                first -= self._goes_before(first - 1)
                return first if self._may_begin(first, at, form) else None
        return None

    def _goes_before(self, index: int) -> bool:
        """Whether one more word is of the name, a place or a given name: `Päijät-Hämeen Urheiluakatemia`."""
        word = self.view.word(index)
        named = word.casefold() in genitive_places() or rank_given(word) is not None
        return named and word[:1].isupper() and index not in self.taken

    def _may_begin(self, first: int, at: int, form: HeadForm) -> bool:
        """Whether a capital inside a sentence begins the name of no listed body, place or person."""
        word, before = self.view.word(first), self.view.word(first - 1)
        own = first < at or len(form.nominative) - len(form.head.word) > _SHORTEST_FRONT
        named = self.view.begins_sentence(first) or before[:1].isupper() or is_role(word)
        known = fold(word) in known_names() or (word.endswith("n") and fold(word[:-1]) in known_names())
        listed = word.casefold() in genitive_places() and form.nominative == form.head.word
        public = self.view.has(at, "no-body") or form.nominative.casefold().endswith(_OF_TRADE)
        return own and not (named or known or listed or public)

    def _is_among_bodies(self, first: int, at: int, form: HeadForm) -> bool:
        """Whether bodies stand beside the name, in its case, or words that only lead to bodies."""
        if form.case == "other" and not self.view.word(at).endswith(WHERE_FROM):
            return False  # "museossa"
        if form.genitive and self.view.word(at + 1) == "kanssa":
            return True
        if not form.case and self.view.has(first - 1, "body-verb"):
            return True
        before = self.ends.get(first - 1) if self._parts(first - 1) else None
        after = self.starts.get(at + 2) if self._parts(at + 1) else None
        joined = self.view.has(first - 1, "joins") or self.view.has(at + 1, "joins")
        alike = all(self._is_like(each, form) for each in (before, after) if each is not None)
        if before is not None and after is not None:
            return alike
        return alike and joined and (before is not None or after is not None)

    def _is_like(self, body: Mention, form: HeadForm) -> bool:
        """Whether a body stands in the case of the name and ends in no word for a unit."""
        last = head_form(self.view.word(body.last - 1))
        unit = last is not None and last.head.role == "unit" and fold(body.nominative) not in known_names()
        return body.case == form.case and not unit

    def _parts(self, at: int) -> bool:
        return self.view.sign(at) == "," or self.view.has(at, "joins")

    def _mention(self, first: int, at: int, form: HeadForm) -> Mention:
        front = self.view.slice(first, at)
        name = f"{front} {form.nominative}" if front else form.nominative
        return Mention(first, at + 1, name, form.case, _TOLD, "other")
