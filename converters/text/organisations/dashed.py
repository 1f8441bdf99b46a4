"""Finds a brand that a dash joins to what its association is: `Kaarna – puualan osaamiskeskus ry`."""

from __future__ import annotations

from converters.text.organisations.forms import ELLIPTIC, Mention
from converters.text.organisations.kinds import is_role
from converters.text.organisations.legal import LegalNames, split_form
from converters.text.organisations.words import fold, genitive_places, head_form, kinds, known_names, place_names, words
from converters.text.people.names import looks_like_surname

_SIGNS = ("–", "—", "-")
_DASHES = tuple(f" {sign} " for sign in _SIGNS)
_LONGEST = 5
"""Words behind the dash before the legal form."""
_BY_DASH = 0.9
_NO_BRAND = ("label", "kind-front", "field-label", "type-label", "form-label", "starter", "function", "no-body")


def may_hold_dashed(text: str) -> bool:
    """Whether a dash stands between words of the text, so that there is something to read."""
    return any(dash in text for dash in _DASHES)


class DashedNames(LegalNames):
    """The grammar of names of a brand, a dash and a description that a legal form closes."""

    def dashed(self, index: int) -> Mention | None:
        """`Kaarna – puualan osaamiskeskus ry`: whose or of what an association is, in small letters, behind its brand.

        The last word before the form stands in the nominative, those before it are genitives.
        """
        if self.sign(index + 1) not in _SIGNS or not self._may_be_brand(index):
            return None
        at = first = index + 2
        at += self._begins_description(at)
        while at - first < _LONGEST and self.word(at).islower() and not self.is_legal(at):
            at += 1
        before = [self.word(each) for each in range(first, at - 1)]
        told = bool(before) and all(word.endswith(("n", *ELLIPTIC)) or "joins" in kinds(word) for word in before)
        form, ending = split_form(self.word(at))
        if not told or self.word(at - 1).endswith("n") or words().value(form.casefold(), "legal") != "association":
            return None
        name = f"{self.slice(index, at)} {form}"
        return Mention(index, at + 1, name, "genitive" if ending else "", _BY_DASH, "association")

    def _begins_description(self, index: int) -> bool:
        """Whether a word with a capital is no name and leads to small ones: `Uuden sirkuksen keskus`."""
        word = self.word(index)
        named = word.casefold() in genitive_places() or fold(word) in known_names() or looks_like_surname(word)
        return word.istitle() and word.endswith("n") and self.word(index + 1).islower() and not named

    def branded_behind(self, index: int) -> Mention | None:
        """`Kainuun omaiset – Kajo ry`: people of a place and the brand of their association, which its form closes."""
        dash = index + 2 if self.sign(index + 2) in _SIGNS else index + 3
        form, ending = split_form(self.word(dash + 2))
        people = self.word(dash - 1)
        placed = self.word(index).casefold() in genitive_places() and people.endswith("t") and head_form(people) is None
        registered = words().value(form.casefold(), "legal") == "association"
        if self.sign(dash) not in _SIGNS or not (placed and registered and self._calls(dash + 1)):
            return None
        name = f"{self.slice(index, dash + 2)} {form}"
        return Mention(index, dash + 3, name, "genitive" if ending else "", _BY_DASH, "association")

    def _calls(self, index: int) -> bool:
        """Whether the word is one with a capital that no place has."""
        return self.word(index)[:1].isupper() and self.word(index).casefold() not in place_names()

    def _may_be_brand(self, index: int) -> bool:
        """Whether one word with a capital may call an association: no place, person, label or word for a kind."""
        word = self.word(index)
        if not word[:1].isupper() or self.word(index - 1)[:1].isupper() or looks_like_surname(word):
            return False
        said = any(self.has(index, kind) for kind in _NO_BRAND) or is_role(word) or head_form(word) is not None
        return not said and word.casefold() not in place_names() and fold(word) not in known_names()
