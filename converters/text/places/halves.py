"""Reads names that share a part: `Kanta- ja Päijät-Hämeen`, `Iso- ja Vähäkyrön`, `Pohjois-Savossa ja -Karjalassa`."""

from __future__ import annotations

from collections.abc import Iterator

from converters.text.places.index import Area, Reading, place_index
from converters.text.places.text import HALF_SIGNS, CutText, Word, place_words, read_form

_LEAST_PART = 3
"""Letters of the parts of a closed compound: `Iso|kyrö`."""
_MOST_ENDS = 4


def read_half(cut: CutText, index: int) -> tuple[Reading, ...]:
    """The areas that a word names whose end only a later one writes: `Kanta- ja Päijät-Hämeen`, `Norra och Södra …`."""
    return next((readings for _, readings in _wholes(cut, index)), ())


def whole_of(cut: CutText, index: int) -> int:
    """The word that writes the end of the half there, the word itself where it is no half."""
    return next((at for at, _ in _wholes(cut, index)), index) if _is_cut_short(cut, index) else index


def is_piece(cut: CutText, index: int) -> bool:
    """Whether the word begins a closed compound that is no place: `Kemi- ja Torniojoen`."""
    if not _is_cut_short(cut, index) or whole_of(cut, index) > index:
        return False
    whole = next((cut.words[at] for at in cut.halves_after(index)), None)
    return whole is not None and whole.capital and "-" not in _plain(whole) and not read_form(whole.text)


def begins_before(cut: CutText, index: int) -> str:
    """The side that begins an earlier name and this one, which is only an end: `Pohjois-Savossa ja -Karjalassa`."""
    for _ in range(_MOST_ENDS):
        gap = cut.words[index].gap
        if gap not in (" -", " ‑", ", -", ", ‑") or index == 0:
            break
        index -= 1 + ("," not in gap and cut.words[index - 1].is_a("link-word"))
        side, hyphen, _ = _plain(cut.words[max(index, 0)]).partition("-")
        if hyphen:
            return side if _is_side(side) else ""
    return ""


def read_end(cut: CutText, index: int) -> tuple[Reading, ...]:
    """The areas of an end: of the whole name, else the municipality whose part it is; a side of a region is none."""
    text = cut.words[index].text
    whole = place_index().readings(f"{begins_before(cut, index)}-{text}")
    parts = read_form(text)
    return whole or (() if any(reading.area.kind == "region" for reading in parts) else parts)


def is_among_sides(cut: CutText, index: int, area: Area) -> bool:
    """Whether an earlier half makes a side of what could be an area of its own: `Etelä- ja Keski-Suomessa`."""
    before, end = cut.near(index - 1), _plain(cut.words[index]).partition("-")[2]
    if before is None or not end or not _may_be_side(area):
        return False
    at = index - 1 - before.is_a("link-word")
    half = cut.near(at)
    shared = half is not None and cut.words[at + 1].gap[:1] in HALF_SIGNS and _is_side(half.text)
    return half is not None and shared and not place_index().readings(f"{half.text}-{end}")


def ends_as_country(area: Area) -> bool:
    """Whether the name may be that of a side of the country: `Keski-Suomi`."""
    return place_words().has(area.name.rpartition("-")[2].lower(), "country")


def _may_be_side(area: Area) -> bool:
    """Whether a side of the country is called as the region, or a side of a region as one that is gone."""
    return area.kind == "region" and (ends_as_country(area) or area.status(None) != "in-force")


def _is_side(word: str) -> bool:
    return place_words().has(word.lower(), "side") or place_words().has(word.lower(), "bare-side")


def _plain(word: Word) -> str:
    return word.text.replace("‑", "-")


def _is_cut_short(cut: CutText, index: int) -> bool:
    after = cut.near(index + 1)
    return after is not None and after.gap[:1] in HALF_SIGNS


def _wholes(cut: CutText, index: int) -> Iterator[tuple[int, tuple[Reading, ...]]]:
    """The later words that may write the end of a half, with the areas that it names then."""
    first = cut.words[index].with_capital
    if not _is_cut_short(cut, index) and first not in place_index().phrases:
        return
    for at in cut.halves_after(index):
        whole, tail = _plain(cut.words[at]), cut.near(at + 1)
        _, hyphen, end = whole.partition("-")
        if hyphen:
            ends, names = [whole], [f"{first}-{end}"]
        else:
            ends = [f"{whole}{joint}{tail.text}" for joint in " -"] if tail else []  # the later one may lack its hyphen
            names = [f"{first}{joint}{tail.text}" for joint in " -"] if tail else []
        readings = _first_known(names) or _closed(first, whole)
        if not _first_known(ends) and any(_may_be_side(reading.area) for reading in readings):
            readings = () if hyphen else readings
        if readings:
            yield at, readings


def _first_known(names: list[str]) -> tuple[Reading, ...]:
    return next(filter(None, map(place_index().words.get, names)), ())


def _closed(first: str, whole: str) -> tuple[Reading, ...]:
    """The municipality that ends as another does without a hyphen between its parts: `Iso- ja Vähäkyrö`."""
    cases = {reading.case for reading in place_index().readings(whole) if reading.area.kind == "municipality"}
    for at in range(_LEAST_PART, len(whole) - _LEAST_PART + 1) if cases else ():
        found = place_index().words.get(first + whole[at:], ())
        if readings := tuple(each for each in found if each.case in cases and each.area.kind == "municipality"):
            return readings
    return ()
