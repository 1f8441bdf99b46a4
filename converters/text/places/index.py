"""Finds which municipality, sub-region or region a word form names; built once, from the tables and the form rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from converters.text.language.inflection import demonym_stems, inflect_name, is_front
from converters.text.language.words import read_lexicon
from graph.resources import table

INNER = frozenset({"ine", "ela", "ill"})
OUTER = frozenset({"ade", "abl", "all"})

_ROUND_TOWN = ("regionen", "nejden", "trakten", "strakten")
"""Ends of Swedish compounds for a town with what lies round it: Åbotrakten, Nystadstrakten."""
_DEMONYM_KINDS = (
    ("demonym", "region"),
    ("demonym-municipality", "municipality"),
    ("demonym-sub-region", "sub-region"),
)
_GLUED = re.compile(r"(?<=[a-zäö])-(?=[A-ZÄÖ])")
"""A hyphen that a page may lose: `VarsinaisSuomessa`."""
_CLITICS = ("kin", "kaan", "kään", "han", "hän", "ko", "kö", "mme", "nsa", "nsä")


class Area(NamedTuple):
    """A municipality, sub-region or region with its validity as ISO days, empty where open."""

    kind: str
    code: str
    name: str
    valid_from: str = ""
    valid_to: str = ""

    def status(self, on: date | None) -> str:
        """ "in-force", "abolished" or "unknown" (not yet there) on a day; without one, abolished if it ever was."""
        day = on.isoformat() if on else ""
        if self.valid_to and (not day or self.valid_to < day):
            return "abolished"
        return "unknown" if day and self.valid_from > day else "in-force"


class Reading(NamedTuple):
    """One way to read a form: `case` is nom, gen ... or "sv", "sv-gen", "en", "demonym"."""

    area: Area
    case: str


class PlaceIndex(NamedTuple):
    """Forms of one word, forms of several by their first word (the longest first), and stems of demonyms."""

    words: dict[str, tuple[Reading, ...]]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    demonyms: dict[str, tuple[Reading, ...]]

    def readings(self, form: str) -> tuple[Reading, ...]:
        """The readings of a form as written, without its clitic (-kin, -kaan, -han) where needed."""
        found = self.words.get(form)
        if found is None:
            found = next(filter(None, (self.words.get(bare) for bare in _without_clitic(form))), ())
        return found


def _without_clitic(form: str) -> Iterator[str]:
    """The form without a clitic; a possessive stands on the vowel stem, so that a genitive's n comes back too."""
    for clitic in _CLITICS:
        if form.endswith(clitic):
            bare = form[: -len(clitic)]
            yield bare
            if clitic in ("mme", "nsa", "nsä"):
                yield bare + "n"


def areas() -> Iterator[tuple[Area, dict[str, str]]]:
    """Every area with its row, in force before abolished, so that the present bearer of a name comes first."""
    rows = [(Area("region", row["code"], row["name_fi"], "", row["valid_to"]), row) for row in table("regions")]
    rows += [
        (Area("municipality", row["code"], row["name_fi"], row["valid_from"], row["valid_to"]), row)
        for row in table("municipalities")
    ]
    rows += [
        (Area("sub-region", row["code"], row["name_fi"], row["valid_from"], row["valid_to"]), row)
        for row in table("sub_regions")
    ]
    yield from sorted(rows, key=lambda pair: pair[0].valid_to != "")


@cache
def place_index() -> PlaceIndex:
    """The index of all forms: some 12,000, built in less than a fifth of a second."""
    words: dict[str, list[Reading]] = {}
    for area, row in areas():
        for form, case in _forms(area, row):
            words.setdefault(form, []).append(Reading(area, case))
            if "-" in form and (glued := _GLUED.sub("", form)) != form:
                words.setdefault(glued, []).append(Reading(area, case))
    phrases: dict[str, set[tuple[str, ...]]] = {}
    for form in words:
        parts = tuple(form.split(" "))
        if len(parts) > 1:
            phrases.setdefault(parts[0], set()).add(parts)
    return PlaceIndex(
        {form: tuple(readings) for form, readings in words.items()},
        {first: tuple(sorted(found, key=len, reverse=True)) for first, found in phrases.items()},
        _demonyms(),
    )


def _forms(area: Area, row: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The forms of an area with their cases; a form that two languages share is read as Finnish only."""
    seen: set[str] = set()
    for form, case in (*_finnish_forms(area, row), *_foreign_forms(row)):
        if form not in seen:
            seen.add(form)
            yield form, case


def _finnish_forms(area: Area, row: dict[str, str]) -> Iterator[tuple[str, str]]:
    for name in filter(None, (area.name, *row["other_names"].split("|"))):
        for case, forms in inflect_name(name).items():
            yield from ((form, case) for form in sorted(forms))
    if "genitive" in row:
        yield row["genitive"], "gen"


def _foreign_forms(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Swedish names, their genitive and compounds for the district; English names of regions, with a hyphen too."""
    swedish, english = row["name_sv"], row.get("name_en", "")
    if swedish:
        yield swedish, "sv"
        yield swedish + "s", "sv-gen"
        yield from ((swedish + round_it, "sv") for round_it in _ROUND_TOWN)
        if swedish != row["name_fi"]:
            yield from _finnish_endings(swedish)
    for name in dict.fromkeys((english, english.replace(" ", "-"))) if english else ():
        yield name, "en"
        yield name + "'s", "sv-gen"


def _finnish_endings(swedish: str) -> Iterator[tuple[str, str]]:
    """A Swedish name with the inner cases of Finnish: Åbossa, Vasaan, Närpesissä."""
    a, last = "ä" if is_front(swedish) else "a", swedish[-1].lower()
    stem = swedish if last in "aeiouyåäö" else swedish + "i"
    long = "ho" if last == "å" else stem[-1].lower()
    yield from ((f"{stem}ss{a}", "ine"), (f"{stem}st{a}", "ela"), (f"{stem}{long}n", "ill"))


def _demonyms() -> dict[str, tuple[Reading, ...]]:
    """Stems of words for people without hyphens: of municipalities by rule, of regions (and none) by the word table."""
    stems: dict[str, list[Reading]] = {}
    by_code = {(area.kind, area.code): (area, row) for area, row in areas()}
    for (kind, _), (area, row) in by_code.items():
        if kind == "municipality":
            for stem in demonym_stems(area.name) | {row["name_sv"].lower()}:
                stems.setdefault(stem.replace("-", ""), []).append(Reading(area, "demonym"))
    for stem, kinds in read_lexicon("place_words").forms.items():
        for kind, area_kind in _DEMONYM_KINDS:
            if code := kinds.get(kind):
                stems[stem] = [Reading(by_code[area_kind, code][0], "demonym")]
            elif code == "":
                stems[stem] = []
    return {stem: tuple(found) for stem, found in stems.items()}
