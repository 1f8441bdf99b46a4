"""Finds the words of a text that are a form of a place name, whatever they mean there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from converters.text.places.bodies import after_list
from converters.text.places.halves import begins_before, ends_as_country, read_end, read_half
from converters.text.places.index import Area, Reading, place_index
from converters.text.places.text import JOINING_DASHES, CutText, Word, place_words, read_form

_DEMONYM_ENDS = re.compile(
    r"l[aä]i(?=nen|s[a-zåäö-])|(?:(?<=joki|veti)|(?<=järvi))(?=nen|s[eit])"
    r"|(?:bo|bor|borna|are|arna|sk[at]?|ning(?:en|ar|arna)?)s?$"
)
"""Where the ending of a word for people, or for what is from there, begins: oulu-lainen, kalajoki-nen, haapaveti-nen,
åbo-borna, vasa-are, nyländ-ska, österbott-ningar."""
_LEAST_LINE = 2
"""Parts that a compound with two places and a small tail has more of: "Kemi-Tornio-juna"."""


class Candidate(NamedTuple):
    """Words that are a form of a place name: from `first` up to and with `last`, at these characters."""

    first: int
    last: int
    start: int
    end: int
    readings: tuple[Reading, ...]

    @property
    def area(self) -> Area:
        return self.readings[0].area

    @property
    def cases(self) -> set[str]:
        return {reading.case for reading in self.readings}


def find_candidates(cut: CutText) -> Iterator[Candidate]:
    """The candidates of a text in their order; none overlap."""
    index = 0
    while index < len(cut.words):
        found = list(_candidates_at(cut, index))
        yield from found
        index = found[-1].last + 1 if found else index + 1


def _candidates_at(cut: CutText, index: int) -> Iterator[Candidate]:
    """The candidate that begins with the word; two where a hyphen joins two places ("Oulu-Kajaani")."""
    word = cut.words[index]
    capital = word.capital
    named = capital or word.is_a("side")
    if named and (name := _phrase(cut, index) or _parted_name(cut, index) or _half_name(cut, index)):
        yield name
    elif capital and word.gap.endswith(("-", "‑")) and begins_before(cut, index):
        return
    elif capital and (readings := read_form(word.text) or cut.read_acronym(index)):
        length = len(word.text.partition(":")[0]) if not place_index().readings(word.text) else len(word.text)
        yield Candidate(index, index, word.start, word.start + length, readings)
    elif capital and "-" in word.text.replace("‑", "-") and (joined := list(_hyphenated(cut, index))):
        yield from joined
    elif not capital and "-" in word.text and (readings := _read_small_side(word)):
        yield Candidate(index, index, word.start, word.end, readings)
    elif readings := _read_part(word):
        yield Candidate(index, index, word.start + word.text.replace("‑", "-").index("-") + 1, word.end, readings)
    elif readings := _read_small(cut, index):
        yield Candidate(index, index, word.start, word.end, readings)


def _read_small(cut: CutText, index: int) -> tuple[Reading, ...]:
    """The places of a word that needs no capital: alone after a label or a postal code, or a word for people."""
    word = cut.words[index]
    told = word.gap != " " or cut.words[index - 1].text.isdigit()
    if told and (readings := cut.read_after_label(index)):
        return readings
    small = not word.capital or cut.starts_sentence(index)
    return _read_demonym(word.low) if small else ()


def _read_demonym(low: str) -> tuple[Reading, ...]:
    """The places whose people a word in lower case names, in Finnish or Swedish."""
    stems = place_index().demonyms
    matches = (match for match in _DEMONYM_ENDS.finditer(low) if match.start())
    found = (stems.get(low[: match.start()].replace("-", "")) for match in matches)
    return next(filter(None, found), ())


def _phrase(cut: CutText, index: int) -> Candidate | None:
    """The longest name of several words that begins here ("Koski Tl", "södra Österbotten")."""
    first, small = cut.words[index].with_capital, not cut.words[index].capital
    shouted = first.isupper() and len(first) > 1
    for parts in place_index().phrases.get(first.title() if shouted else first, ()):
        last = index + len(parts) - 1
        words = cut.words[index : last + 1]
        written = tuple(part.upper() for part in parts) if shouted else parts
        spelt = tuple(_without_ending(word.text) for word in words[1:])
        if (first, *spelt) in (written, (first, *map(str.upper, written[1:]))) and all(
            cut.joined(at) or _is_bracketed_province(cut, at) for at in range(index + 1, last + 1)
        ):
            readings = place_index().words[" ".join(parts)]
            if (small and words[-1].is_a("country")) or _is_town_of_sub_region(cut, last, readings):
                return None  # "central Finland" is no name
            closing = words[-2] if _is_bracketed_province(cut, last) else words[-1]
            end = closing.start + len(_without_ending(closing.text))
            return Candidate(index, last, words[0].start, end, readings)
    return None


def _is_bracketed_province(cut: CutText, index: int) -> bool:
    """Whether brackets hold the letters that tell two municipalities of one name apart: `Koski (Tl)`, `Lappi (Tl)`."""
    word, after = cut.words[index], cut.near(index + 1)
    opens = word.gap.lstrip(" \xa0") == "(" and word.is_a("province-letters")
    return opens and (after is None or after.gap.startswith(")"))


def _without_ending(form: str) -> str:
    """The form without the ending behind a colon: `Koski Tl:ssä`."""
    return form.partition(":")[0] if ":" in form else form


def _is_town_of_sub_region(cut: CutText, last: int, readings: tuple[Reading, ...]) -> bool:
    """Whether `Maarianhaminan kaupunki` is the town itself: no word for the sub-region of this name follows."""
    word, after = cut.words[last], cut.near(last + 1)
    town = word.is_a("municipality-noun") or word.is_a("municipal")
    named = town and all(reading.area.kind == "sub-region" for reading in readings)
    return named and not (after is not None and after.is_a("sub-region"))


def _parted_name(cut: CutText, index: int) -> Candidate | None:
    """A name whose hyphen has spaces, is a dash or lost: `Etelä - Savossa`, `Pohjois Savo`, `Saarijärvi – Viitasaari
    sub-region`.

    Two municipalities with a dash between are a line, unless a word for a sub-region follows.
    """
    word, after = cut.words[index], cut.near(index + 1)
    lost = word.capital and word.is_a("bare-side")
    signs = (*JOINING_DASHES, "") if lost and cut.joined(index + 1) else JOINING_DASHES
    if after is None or not after.capital or after.gap.strip(" \xa0") not in signs:
        return None
    readings = place_index().readings(f"{word.with_capital}-{after.text}")
    if readings and read_form(word.text):
        at = after_list(cut, index + 1)
        kind = cut.near(at)
        follows = kind is not None and cut.joined(at) and (kind.is_a("sub-region") or kind.is_a("area"))
        readings = tuple(each for each in readings if each.area.kind == "sub-region") if follows else ()
    return Candidate(index, index + 1, word.start, after.end, readings) if readings else None


def _read_small_side(word: Word) -> tuple[Reading, ...]:
    """The area whose side is in small letters (`itä-Lapin`); one of the country (`keski-Suomi`) is none."""
    side, _, rest = word.text.partition("-")
    if not (side.islower() and rest[:1].isupper() and place_words().has(side, "side")):
        return ()
    readings = read_form(word.with_capital)
    return () if any(ends_as_country(reading.area) for reading in readings) else readings


def _read_part(word: Word) -> tuple[Reading, ...]:
    """The municipality whose part a compound names: `Pohjois-Kirkkonummella`; such a part of a region is none."""
    if "-" not in word.text and "‑" not in word.text:
        return ()
    if place_words().has(word.low, "no-part"):
        return ()
    side, _, rest = word.text.replace("‑", "-").partition("-")
    readings = read_form(rest) if rest[:1].isupper() and place_words().has(side.lower(), "side") else ()
    of_region = any(reading.area.kind == "region" for reading in readings)
    return () if of_region else tuple(reading for reading in readings if reading.area.kind == "municipality")


def _half_name(cut: CutText, index: int) -> Candidate | None:
    """A name that shares a part with another: `Kanta- ja Päijät-Hämeen`, `Etelä-Savon ja -Karjalan`."""
    word = cut.words[index]
    readings = read_end(cut, index) if begins_before(cut, index) else read_half(cut, index)
    return Candidate(index, index, word.start, word.end, readings) if readings else None


def _hyphenated(cut: CutText, index: int) -> Iterator[Candidate]:
    """The places of "Oulu-Kajaani", "Hamina-Kotka-alue" and "Oulu-Kemi-Narvik" (two), "Oulu-alueella" (one).

    Two with a dash between are a line whatever it is called ("Oulu–Kajaani-väylä"), but no name of a body
    ("Laukaa–Konnevesi-lehti"); there is none in "Oulu-logo".
    """
    word = cut.words[index]
    parts = re.split("[-‑]", word.text)
    readings = [place_index().readings(part) if part[:1].isupper() else () for part in parts]
    tail = parts[-1].lower()
    named = place_words().has(tail, "line-tail") or place_words().has(tail, "area-tail")
    area_follows = named or (_ends_line(cut, index, readings) and not place_words().has(tail, "body-tail"))
    line = sum(map(bool, readings)) > 1 and all(part[:1].isupper() for part in parts)
    if not line and not all(readings[:-1] if area_follows else readings) and not _is_pair_of_area(cut, index, parts):
        return
    whole = "-".join(parts[:-1])
    if named and (one := place_index().readings(whole)):
        parts, readings = [whole], [one]
    start = word.start
    for part, found in zip(parts, readings, strict=True):
        if found:
            yield Candidate(index, index, start, start + len(part), found)
        start += len(part) + 1


def _is_pair_of_area(cut: CutText, index: int, parts: Sequence[str]) -> bool:
    """Whether two genitives, one of them of a place abroad, have an area together: `Tornion-Haaparannan alueella`."""
    after = cut.near(index + 1)
    area = after is not None and cut.joined(index + 1) and (after.is_a("area") or after.is_a("area-noun"))
    return area and all(part[:1].isupper() and part.endswith("n") for part in parts)


def _ends_line(cut: CutText, index: int, readings: Sequence[tuple[Reading, ...]]) -> bool:
    """Whether a compound in small letters at its end holds two places, or a dash joins its first to one before it."""
    if readings[-1] or not all(readings[:-1]):
        return False
    before = cut.near(index - 1)
    dashed = before is not None and cut.words[index].gap in JOINING_DASHES and bool(read_form(before.text))
    return dashed or len(readings) > _LEAST_LINE
