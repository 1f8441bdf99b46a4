"""Gives a body that a text calls by a short name, or an institute that stands alone, the whole name told before."""

from __future__ import annotations

from collections.abc import Iterator

from converters.text.organisations.words import fold, head_form, kinds, place_names
from graph.model import Organisation

_KIND_AND_NAME = 2


def with_names_told(found: list[Organisation]) -> list[Organisation]:
    """The bodies of a text, each under the whole name that the text told before.

    `Malliopisto (MO)`, later `MO:n`; `Malliseura ry`, later `Malliseura`; `Ruralia Institute of the University of X`,
    later `Ruralia Institute`.
    """
    called: dict[str, Organisation] = {}
    owners: dict[str, Organisation] = {}
    read: list[Organisation] = []
    for each in found:
        whole, owner = called.get(fold(each.name)), owners.get(fold(each.name))
        if whole is not None and each.name != whole.name:
            each = each._replace(name=whole.name, type=whole.type)
        elif owner is not None and each.type == "other" and not each.units:
            each = each._replace(name=owner.name, units=owner.units, type=owner.type, inferred=("name",))
        elif each.name:
            called |= {fold(short): each for short in _short_names(each) if fold(short) not in called}
            if each.units:
                owners.setdefault(fold(each.units[-1]), each)
        read.append(each)
    return read


def _short_names(body: Organisation) -> Iterator[str]:
    """What a text calls a body after its name: the letters told, the name without its legal form or its kind."""
    if body.abbreviation:
        yield body.abbreviation
    *front, last = body.name.split()
    if front and "legal" in kinds(last):
        yield " ".join(front)
    elif len(front) == _KIND_AND_NAME - 1 and last[:1].isupper() and last.casefold() not in place_names():
        form = head_form(front[0])
        if form is not None and form.head.role == "body" and not form.case:
            yield last  # "Ammattiopisto Luovi"
