"""Gives a body that a text calls by a short name, or an institute that stands alone, the whole name told before."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from converters.text.organisations.words import fold, head_form, kinds, place_names, words
from graph.model import Organisation


def with_names_told(found: list[Organisation]) -> list[Organisation]:
    """The bodies of a text, each under the whole name that the text tells.

    `Malliopisto (MO)` and `MO:n`, `Malliseura ry` and `Malliseura`, `Kyläyhdistys Kaiku ry` and `Kaiku ry`, and, after
    `Ruralia Institute of the University of X`, its owner for `Ruralia Institute`.
    """
    called: dict[str, Organisation] = {}
    for each in found if len(found) > 1 else ():
        called |= {fold(short): each for short in _short_names(each) if fold(short) not in called}
    owners: dict[str, Organisation] = {}
    read: list[Organisation] = []
    for each in found:
        whole, owner = called.get(fold(each.name)), owners.get(fold(each.name))
        if whole is not None and each.name != whole.name:
            each = each._replace(name=whole.name, type=whole.type)
        elif owner is not None and each.type == "other" and not each.units:
            each = each._replace(name=owner.name, units=owner.units, type=owner.type, inferred=("name",))
        elif each.name and each.units:
            owners.setdefault(fold(each.units[-1]), each)
        read.append(each)
    return read


def _short_names(body: Organisation) -> Iterator[str]:
    """What a text calls a body: the letters told, the name without its legal form or the word for its kind."""
    if body.abbreviation:
        yield body.abbreviation
    *front, last = body.name.split() or [""]
    if front and "legal" in kinds(last):
        yield " ".join(front)
        if len(front) > 1 and _says_kind(front[-2]):
            yield f"{front[-1]} {last}"  # "Kyläyhdistys Kaiku ry"
    elif front and last in _shortened():
        yield from (" ".join((*front, short)) for short in _shortened()[last])  # "Tuiran srk"
    elif len(front) > 1 and len(last) > 1 and last.isupper():
        yield last  # "Lappeenrannan-Lahden teknillinen yliopisto LUT"
    elif len(front) == 1 and last[:1].isupper() and last.casefold() not in place_names() and _says_kind(front[0]):
        yield last  # "Ammattiopisto Luovi"


@cache
def _shortened() -> dict[str, tuple[str, ...]]:
    """The words for a kind of body that texts shorten, with their short forms: `seurakunta` -> "srk"."""
    found: dict[str, tuple[str, ...]] = {}
    for short in words().forms_of("short-head"):
        whole = words().value(short, "short-head") or ""
        found[whole] = (*found.get(whole, ()), short)
    return found


def _says_kind(word: str) -> bool:
    form = head_form(word)
    return form is not None and form.head.role == "body" and not form.case
