"""Cuts a text into words for the place reader, with the labels of its lines and the words that its rules know."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from converters.text.language.words import Lexicon, read_lexicon
from converters.text.places.index import Reading, place_index

_WORD = re.compile(r"\w+(?:[-‑]\w+)*(?::[a-zåäö]{1,5}\b)?")
_MASKED = re.compile(
    r"(?<!\S)\S*@\S+|(?:https?://|www\.)\S+|(?<![\w-])[\w-]{1,63}\.(?:fi|com|org|eu|net|ax)\b(?:/\S*)?"
)
_STREET = re.compile(r"\w{3,30}(?:katu|tie|polku|kuja|väylä|raitti|gatan|vägen|gränden|stigen|bulevardi)|bulevardi")
_CODE_DIGITS = 5
"""Digits of a postal code."""
_SENTENCE_ENDS = frozenset('.!?:;•*–-"”“(»·')
HALF_SIGNS = ("-", "‑", "–")
"""What cuts the first of two names short; a page may make a dash of its hyphen."""
JOINING_DASHES = ("–", "—", "-", "‑")
_MOST_HALVES = 4
_LONGEST_LIST = 60
"""Members of a list that are looked at around a name: the time stays linear on any text."""
LIST_SIGNS = (",", ";")
_SPACES = " \t\xa0"
_FIELD_SIGNS = frozenset("\n\t|;")
_CELL_SIGNS = frozenset("\n\t|")
_LONGEST_BRACKET = 3
"""Words that may stand in brackets between a label and its value: `Seutukunta (LAU 1): Mikkeli`."""


class Word(NamedTuple):
    """A word of the text: `gap` is what stands between it and the word before it."""

    text: str
    start: int
    end: int
    gap: str

    @property
    def low(self) -> str:
        return self.text.lower()

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def with_capital(self) -> str:
        return self.text[0].upper() + self.text[1:]

    def is_a(self, kind: str) -> bool:
        """Whether tables/place_words.csv lists the word as of this kind."""
        return place_words().has(self.low, kind)


class Label(NamedTuple):
    """From which character to which a label such as "Seutukunnat:" rules, and the kind of area that it announces.

    `field`: a colon ends it and it begins its field, so that no more than names of areas is to follow; where the kind
    is "body", as of wellbeing services counties, they may be of bodies.
    """

    start: int
    end: int
    kind: str
    field: bool


class CutText(NamedTuple):
    """A text cut into words, with the labels that say of what kind the areas behind them are."""

    words: list[Word]
    labels: list[Label]

    def near(self, index: int) -> Word | None:
        """The word there, None outside the text."""
        return self.words[index] if 0 <= index < len(self.words) else None

    def joined(self, index: int) -> bool:
        """Whether only spaces on the same line stand between the word and the one before it."""
        return 0 < index < len(self.words) and self.words[index].gap.strip(_SPACES) == "" != self.words[index].gap

    def starts_sentence(self, index: int) -> bool:
        """Whether a capital there may come from its place in the sentence or line."""
        gap = self.words[index].gap
        if index > 0 and gap in JOINING_DASHES:
            return False  # "Hamina–Kotka-alue"
        return index == 0 or "\n" in gap or gap.strip()[-1:] in _SENTENCE_ENDS

    def read_acronym(self, index: int) -> tuple[Reading, ...]:
        """The places of a word that may be an acronym, in an address, a form or a list of places: "24100 SALO"."""
        word = self.words[index]
        readings = place_index().readings(word.text.capitalize()) if word.text.isupper() else ()
        told = readings and (self._ends_address(index) or self.is_labelled(index) or self._is_listed_in_capitals(index))
        return readings if told else ()

    def _ends_address(self, index: int) -> bool:
        """Whether a postal code, or a street with its number and a comma, stands before the word."""
        before, street = self.near(index - 1), self.near(index - 2)
        if before is None or not before.text.isdigit():
            return False
        coded = self.joined(index) and len(before.text) == _CODE_DIGITS
        named = street is not None and street.capital and self.joined(index - 1) and is_street(street)
        return coded or (named and self.words[index].gap == ", ")

    def follows_street(self, index: int) -> bool:
        """Whether a nominative follows a street, or its number and comma: `Ketunpolku Kajaani`, `Rantatie 3, Oulu`."""
        numbered = index > 1 and self.words[index].gap == ", " and self.words[index - 1].text.isdigit()
        street = self.near(index - 1 - numbered)
        if street is None or not street.capital or not self.joined(index - numbered) or not is_street(street):
            return False
        readings = read_form(self.words[index].text) or self.read_acronym(index)
        return any(reading.case in ("nom", "sv") for reading in readings)

    def is_labelled(self, index: int) -> bool:
        """Whether the label of a form stands before the word: `Toteutuskunta HARTOLA Rahoitus`, `Kunta: SALO`."""
        if index == 0 or self.words[index].gap.strip(_SPACES) not in ("", ":"):
            return False
        before = self.words[index - 1]
        if before.text.islower() and before.is_a("copula") and self.joined(index - 1):
            before = self.words[index - 2]
        return before.is_a("place-label")

    def ends_row(self, index: int) -> bool:
        """Whether two places without commas stand right before the word: "Vimpeli Lapua Alajärvi"."""
        row = [self.near(at) for at in (index - 1, index - 2)]
        named = all(word is not None and any(each.case == "nom" for each in read_form(word.text)) for word in row)
        return named and self.joined(index) and self.joined(index - 1)

    def _is_listed_in_capitals(self, index: int) -> bool:
        """Whether the word is in a list with a place in capitals: "TURKU, SALO"."""
        listed = (self.words[at].text for at in (*self.list_before(index), *self.list_after(index)))
        return any(form.isupper() and read_form(form) for form in listed)

    def read_after_label(self, index: int) -> tuple[Reading, ...]:
        """The places that a word in small letters names alone after a label: "Postitoimipaikka: kannonkoski"."""
        gap = self.words[index].gap
        if gap == " ":
            coded = (
                self.words[index - 1].text.isdigit() and self._ends_address(index) and self.words[index].text.islower()
            )
            return place_index().readings(self.words[index].text.capitalize()) if coded else ()
        if gap.strip(_SPACES) != ":":
            return ()
        before, after = self.near(index - 1), self.near(index + 1)
        labelled = before is not None and before.is_a("place-label")
        alone = after is None or "\n" in after.gap
        return place_index().readings(self.words[index].text.capitalize()) if labelled and alone else ()

    def halves_after(self, index: int) -> Iterator[int]:
        """The words that may end this one's name: those joined by "ja" or commas, with or without a hyphen after it."""
        for _ in range(_MOST_HALVES):
            after = self.near(index + 1)
            sign = after.gap.strip(_SPACES).lstrip("-‑–") if after else "."
            linked = after is not None and after.is_a("link-word")
            if sign not in ("", ",", "/") or not (linked or sign):
                return
            index += 1 + linked
            if index < len(self.words):
                yield index

    def names_area(self, index: int) -> bool:
        """Whether the word for a kind of area belongs to the genitive before it: `Mikkelin seutukunta: Juva`."""
        return _is_owned(self.words, index)

    def label(self, index: int) -> Label | None:
        """The label whose value the word is in, None without one."""
        start = self.words[index].start
        at = bisect_right(self.labels, start, key=lambda label: label.start) - 1
        return self.labels[at] if at >= 0 and start < self.labels[at].end else None

    def label_kind(self, index: int) -> str:
        """The kind of area that a label announces for the word, empty without one."""
        label = self.label(index)
        return label.kind if label else ""

    def is_in_field(self, index: int) -> bool:
        """Whether the word is the value of a field whose label announces areas: `Kunnat: Salo, Inari`."""
        label = self.label(index)
        return label is not None and label.field

    def list_before(self, index: int) -> Iterator[int]:
        """The words that commas, semicolons and "ja" join to this one, going back."""
        for _ in range(_LONGEST_LIST):
            if index <= 0:
                return
            before, gap = self.words[index - 1], self.words[index].gap.strip()
            if gap in LIST_SIGNS:
                index -= 1
            elif gap == "" and before.is_a("link-word"):
                index -= 2
            else:
                return
            if index >= 0:
                yield index

    def list_after(self, index: int) -> Iterator[int]:
        """The words that commas, semicolons and "ja" join to this one, going on."""
        for _ in range(_LONGEST_LIST):
            after = self.near(index + 1)
            if after is None:
                return
            if after.gap.strip() in LIST_SIGNS:
                index += 1
            elif after.gap.strip() == "" and after.is_a("link-word"):
                index += 2
            else:
                return
            if index < len(self.words):
                yield index


def is_street(word: Word) -> bool:
    """Whether the word names a street: `Ketunpolku`, `Skolgatan`."""
    return _STREET.fullmatch(word.low) is not None


def is_shouted(word: Word) -> bool:
    """Whether the word is in capitals all through, as whole lines are: its capital says nothing."""
    return word.text.isupper() and len(word.text) > 1


@cache
def place_words() -> Lexicon:
    """The words that the rules of the place reader know, from tables/place_words.csv."""
    return read_lexicon("place_words")


def cut_text(text: str) -> CutText:
    """The words of the text; those of addresses on the net are left out but still part the others."""
    masked = _MASKED.sub(lambda match: "@" * len(match[0]), text) if "." in text or "@" in text else text
    words: list[Word] = []
    end = 0
    for match in _WORD.finditer(masked):
        words.append(Word(match[0], match.start(), match.end(), masked[end : match.start()]))
        end = match.end()
    low = masked.lower()
    return CutText(words, list(_labels(words)) if any(stem in low for stem in _label_stems()) else [])


@cache
def _label_stems() -> tuple[str, ...]:
    """The labels that hold no shorter one: a text without any of them has no labels."""
    forms = place_words().forms_of("label")
    return tuple(form for form in forms if not any(other in form for other in forms if other != form))


def _labels(words: Sequence[Word]) -> Iterator[Label]:
    """What the labels of the text rule, each up to the next label, the end of its line or of the sentence."""
    kinds = {at: kind for at in range(len(words)) if (kind := _announced(words, at))}
    firsts = {at: first for at in kinds if (first := _first_of_value(words, at)) and first not in kinds}
    for at, first in firsts.items():
        kind = kinds[at]
        field = kind != "body" and _begins_field(words, at) and words[at + 1].gap.strip(_SPACES)[:1] == ":"
        end = _end_of_value(words, first, firsts)
        yield Label(words[first].start, words[end].end, kind, field and "\n" not in words[first].gap)


def _announced(words: Sequence[Word], at: int) -> str:
    """The kind of area that the word announces, with the word before it where both make a label."""
    low = words[at].low
    kind = place_words().value(low, "label") or ""
    if kind and _is_owned(words, at):
        return ""
    if kind and at and (longer := place_words().value(f"{words[at - 1].low} {low}", "label")):
        return longer
    if not kind and low.endswith(("kunta", "kunnat")):
        tails = (tail for tail in place_words().forms_of("label-tail") if low.endswith(tail))
        return next((place_words().value(tail, "label-tail") or "" for tail in tails), "")
    return kind


def _is_owned(words: Sequence[Word], at: int) -> bool:
    joined = at > 0 and words[at].gap == " " and words[at - 1].capital
    return joined and any(reading.case == "gen" for reading in read_form(words[at - 1].text))


def _begins_field(words: Sequence[Word], at: int) -> bool:
    at -= words[at].gap == "/"  # "Kunnat/kaupungit"
    return at == 0 or not _FIELD_SIGNS.isdisjoint(words[at].gap)


def _first_of_value(words: Sequence[Word], at: int) -> int:
    """The first word that a label rules: behind a colon, in the next cell, on the next line or at once; else 0."""
    first = at + 1
    if first < len(words) and words[first].gap.strip(_SPACES) == "(":
        first = next((end for end in range(at + 2, at + 3 + _LONGEST_BRACKET) if _closes(words, end)), len(words))
    if first >= len(words):
        return 0
    word, gap = words[first], words[first].gap.lstrip(")")
    if gap.strip(_SPACES)[:1] == ":":
        return first
    named = word.capital and bool(read_form(word.text) or read_form(word.text.capitalize()))
    if not _CELL_SIGNS.isdisjoint(gap):
        return first if named and _begins_field(words, at) else 0
    led = _begins_field(words, at) or bool(read_form(words[at - 1].text))
    return first if named and led and words[at].capital and not gap.strip(_SPACES) else 0


def _closes(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].gap.startswith(")")


def _end_of_value(words: Sequence[Word], first: int, kinds: Container[int]) -> int:
    """The last word of a value; one that begins below its label goes on for the lines that begin with a place."""
    column = "\n" in words[first].gap
    for at in range(first + 1, len(words)):
        gap = words[at].gap
        below = column and "\n" in gap and "\n" not in gap.strip(" \t").replace("\n", "", 1)
        listed = below and words[at].capital and bool(read_form(words[at].text))
        if at in kinds or ("\n" in gap and not listed) or gap[:2] in (". ", "! ", "? "):
            return at - 1
    return len(words) - 1


def read_form(form: str) -> tuple[Reading, ...]:
    """The places that a word may name; capitals all through and an ending after a colon (OULU, Ii:n) are read too."""
    form = form.replace("‑", "-")
    index = place_index()
    readings = index.readings(form)
    if not readings and ":" in form:
        bare = index.readings(form.partition(":")[0])
        readings = tuple(Reading(reading.area, "gen") for reading in bare if reading.case == "nom")
    if not readings and len(form) > 3 and form.isupper() and not place_words().has(form.lower(), "acronym"):
        readings = index.readings("-".join(part.capitalize() for part in form.split("-")))
    return readings
