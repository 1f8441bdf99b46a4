"""What the words of a cell mean in our code lists, and which body an authority's cell names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from converters.codes import find_concept, find_numbered
from converters.private import without_contact_details
from converters.sources.eura_lists.layout import settings
from converters.text.organisations.names import parse_organisation
from graph.model import Organisation
from graph.resources import table

_CACHED: Final = 1 << 16
_BETWEEN_BODIES = re.compile(r"[,;]|\s(?:ja|sekä|och)\s")
_NO_LIST = re.compile(r"[/(&]")
_PLURALS: Final = {
    "kaupungit": "kaupunki",
    "kunnat": "kunta",
    "kuntayhtymät": "kuntayhtymä",
    "yliopistot": "yliopisto",
    "ammattikorkeakoulut": "ammattikorkeakoulu",
    "liitot": "liitto",
}
_HEADS: Final = (*_PLURALS.values(), "keskus", "ministeriö", "alue", "seurakunta", "stad", "kommun", "församling")
"""Ends of the names of public bodies as lists of them have them."""
_SEVERAL: Final = 2
_PUBLIC = frozenset(
    (
        "municipality",
        "joint-municipal-authority",
        "wellbeing-services-county",
        "regional-council",
        "state-regional-authority",
        "state-agency",
        "ministry",
        "university",
        "university-of-applied-sciences",
        "parish",
        "parish-union",
    )
)


class Authority(NamedTuple):
    """The body of an authority's cell; `codes` name the repairs; `leaked` is text that belongs to the title."""

    organisation: Organisation
    codes: tuple[str, ...]
    leaked: str = ""


parse_code = lru_cache(maxsize=_CACHED)(find_concept)
"""The concept of a code list that a cell names in words; empty where none."""

parse_numbered = lru_cache(maxsize=_CACHED)(find_numbered)
"""The axis or objective of a programme by the number that a cell begins with ("1", "4.2 Uutta osaamista")."""


@lru_cache(maxsize=_CACHED)
def parse_part(period: str, text: str) -> str:
    """The programme, or the part of one, that a cell names within a period; empty where none."""
    found = find_concept("programme", text)
    return found if found.startswith(period) else ""


@lru_cache(maxsize=_CACHED)
def parse_authority(text: str) -> Authority:
    """The authority that a cell names, with its name repaired against the table of organisations.

    The lists have lost the commas inside names, have spaces too many, put a budget line after the name, and in some
    rows the end of the title before it. A name that stands nowhere in the table is read as it is.
    """
    words = " ".join(text.split())
    name, line = _split_budget_line(words)
    codes = ("budget-line",) if line else ()
    known = _authorities()
    if row := known.get(_comma_blind(name)):
        repaired = () if name in _spellings(row) and words == text else ("repaired-authority",)
        return Authority(_make_organisation(row, name), (*repaired, *codes))
    for start in _word_starts(name):
        if row := known.get(_comma_blind(name[start:])):
            codes = ("title-in-authority", "repaired-authority", *codes)
            return Authority(_make_organisation(row, name[start:]), codes, name[:start].rstrip())
    return Authority(parse_organisation(name), ("unknown-authority", *codes))


@lru_cache(maxsize=_CACHED)
def parse_implementers(cell: str) -> tuple[str, tuple[Organisation, ...]]:
    """A cell up to its first telephone number or e-mail address, and the bodies it names if they are several."""
    text = without_contact_details(cell)
    return text, parse_public_bodies(text)


def parse_public_bodies(text: str) -> tuple[Organisation, ...]:
    """The bodies of a cell that names several public ones and nothing else; none where it names one.

    The name of a company may have a comma or an "and" in it, and what stands behind a stroke is nearly always a unit.

    >>> [body.name for body in parse_public_bodies("Iin ja Simon kunnat")]
    ['Iin kunta', 'Simon kunta']
    """
    if _NO_LIST.search(text) or not _BETWEEN_BODIES.search(text):
        return ()
    parts = [part for part in map(str.strip, _BETWEEN_BODIES.split(text)) if part]
    names = _whole_names(parts)
    if not all(name.casefold().endswith(_HEADS) for name in names):
        return ()  # most cells: their names are not read once more
    found = [parse_organisation(name) for name in names]
    if len({body.name for body in found}) < max(len(found), _SEVERAL) or not all(map(_is_public, found)):
        return ()
    return tuple(body._replace(raw=part) for body, part in zip(found, parts, strict=True))


def _whole_names(parts: list[str]) -> list[str]:
    """The names of a list, each with the head whose plural closes it: `Iin ja Simon kunnat`."""
    last, _, plural = parts[-1].rpartition(" ") if parts else ("", "", "")
    head = _PLURALS.get(plural.casefold())
    return [f"{owner} {head}" for owner in (*parts[:-1], last)] if head else parts


def _is_public(body: Organisation) -> bool:
    return body.type in _PUBLIC and not body.units


def is_authority(text: str) -> bool:
    """Whether a cell names a body of the table, however damaged."""
    return "unknown-authority" not in parse_authority(text).codes


def _split_budget_line(name: str) -> tuple[str, str]:
    for line in settings().budget_lines:
        if name.casefold().endswith(f" {line}"):
            return name[: -len(line)].rstrip(), line
    return name, ""


def _word_starts(text: str) -> Iterator[int]:
    return (match.end() for match in re.finditer(r"\s+", text))


def _comma_blind(name: str) -> str:
    return " ".join(name.replace(",", " ").split()).casefold()


@cache
def _authorities() -> dict[str, dict[str, str]]:
    """Name without commas -> the body's row in the table of organisations; a full name goes before a short one."""
    found: dict[str, dict[str, str]] = {}
    rows = table("organisations")
    for column in ("name_fi", "other_names", "short_fi", "name_sv", "name_en"):
        for row in rows:
            for name in row[column].split("|"):
                if name:
                    found.setdefault(_comma_blind(name), row)
    return found


def _spellings(row: dict[str, str]) -> tuple[str, ...]:
    return row["name_fi"], row["short_fi"], row["name_sv"], row["name_en"]


def _make_organisation(row: dict[str, str], raw: str) -> Organisation:
    # The business id is left to the resolver: the document does not state it, and centres share one.
    return Organisation(name=row["name_fi"], raw=raw, type=row["type"])
