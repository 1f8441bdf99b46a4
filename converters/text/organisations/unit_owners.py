"""Tells which bodies have units: public ones by their type, hospitals by their name."""

from __future__ import annotations

import re
from functools import cache

from converters.text.organisations.kinds import is_body, type_of
from converters.text.organisations.unit_pairs import JOINS
from converters.text.organisations.units import split_inner
from converters.text.organisations.words import fold, head_form, known_names

HAVE_UNITS = frozenset(
    {
        "municipality",
        "university",
        "university-of-applied-sciences",
        "wellbeing-services-county",
        "joint-municipal-authority",
        "ministry",
        "parish",
        "parish-union",
        "regional-council",
        "state-agency",
        "state-regional-authority",
    }
)
HAVE_BOARDS = frozenset({"regional-council", "joint-municipal-authority", "university"})
"""Kinds of bodies whose board decides as that of a town does; that of an association is no unit."""
_AUTHORITIES = frozenset({"ministry", "state-regional-authority"})
_HOSPITALS = ("sairaala", "hospital", "sjukhus")


_PARTS = re.compile(r",\s+|\s*/\s*")


def has_units(name: str) -> bool:
    """Whether a body of the name may have units that stand beside it.

    >>> has_units("Oulun yliopisto"), has_units("Tyks"), has_units("Kivi Oy")
    (True, True, False)
    """
    return type_of(name)[0] in HAVE_UNITS or is_hospital(name)


def is_university(name: str) -> bool:
    """Whether a university begins the name, which its units may follow: `Lapin yliopiston kemian laitos`."""
    return type_of(split_inner(name.split(",")[0])[0])[0] == "university"


def is_kind_of(word: str, body: str) -> bool:
    """Whether the mere word for the kind of the body stands in the genitive, as it does before units of it.

    >>> is_kind_of("kaupungin", "Kemin kaupunki"), is_kind_of("kaupungin", "Lapin yliopisto")
    (True, False)
    """
    kind = type_of_kind(word)
    return bool(kind) and kind == type_of(body)[0]


def type_of_kind(word: str) -> str:
    """The type of body whose mere word stands in the genitive; empty for other words."""
    form = head_form(word) if word.islower() else None
    mere = form is not None and form.genitive and form.head.role == "body" and form.nominative == form.head.word
    return form.head.type if mere and form is not None else ""


def tells_owner_again(line: str) -> bool:
    """Whether the word for a body stands again before a second unit of it, or before its first.

    >>> tells_owner_again("Iin kunnan kirjasto sekä kunnan museo"), tells_owner_again("Iin kunta, kunnan museo")
    (True, True)
    """
    for join in (*JOINS.finditer(line), *_PARTS.finditer(line)):
        owner, _, behind = line[join.end() :].partition(" ")
        before = line[: join.start()].rpartition(",")[2].strip()
        kind = type_of_kind(owner)
        if behind and before and kind and kind == type_of(split_inner(before)[0])[0]:
            return True
    return False


def is_hospital(name: str) -> bool:
    """Whether the name, or the listed one that it is short for, is that of a hospital: `Oulu University Hospital`."""
    listed = known_names().get(fold(name))
    if listed is not None:
        return listed.id in _listed_hospitals()
    form = head_form(name.rpartition(" ")[2])
    return form is not None and form.head.role == "body" and form.head.word.endswith(_HOSPITALS)


@cache
def _listed_hospitals() -> frozenset[str]:
    return frozenset(known.id for name, known in known_names().items() if name.endswith(_HOSPITALS))


def is_authority_beside(over: str, text: str) -> bool:
    """Whether the words name a ministry or a regional authority, which are no unit of any body but an agency.

    >>> is_authority_beside("Lapin liitto", "Lapin ELY-keskus"), is_authority_beside("Lapin liitto", "ELY-tiimi")
    (True, False)
    """
    return type_of(text)[0] in _AUTHORITIES and is_body(text) and type_of(over)[0] != "state-agency"
