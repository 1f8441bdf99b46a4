"""Units that a sentence counts or names together and lists: `Tiedekuntia on kaksi: filosofinen tiedekunta ja …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.organisations.kinds import is_unit
from converters.text.organisations.spans import start_of
from converters.text.organisations.unit_owners import has_units
from converters.text.organisations.unit_pairs import LISTED_PART, kind_of, part_joined
from converters.text.organisations.units_of_kinds import TOLD_BEFORE
from converters.text.organisations.words import head_form
from graph.model import Organisation, Span

_LISTED = re.compile(r"(?P<lead>[^.:;\n]{4,120})(?::\s+| ovat | är | are )(?P<list>[^.:;\n]+)")
_JOIN = re.compile(r"(?:and|ja|sekä|och|samt) ")
"""The word behind the comma of a list in English, which is of no unit."""
_SHORTEST_STEM, _ENDING = 4, 2
"""Letters of the word for a kind that stay in the plural at least, and those that may change."""
_LEAST_UNITS = 2
_MOST_WORDS = 8


def with_counted_units(text: str, found: list[Organisation]) -> list[Organisation]:
    """The bodies, with the units that a sentence lists by one word for their kind, of the body it or the text names."""
    for listed in _LISTED.finditer(text) if found else ():
        units = _units(listed)
        stem = _common_stem([name for name, _ in units])
        owner = _owner(found, listed) if stem and _names_kind(listed["lead"], stem) else None
        read = {unit for each in found for unit in each.units}
        apart = read.isdisjoint(name for name, _ in units)
        if owner is not None and apart and not any(_stands_in(each, listed.span("list")) for each in found):
            found = [_without_kind(each, stem) if each is owner else each for each in found]
            found = sorted([*found, *_owned(text, owner, stem, units)], key=start_of)
    return found


def _units(listed: re.Match[str]) -> list[tuple[str, Span]]:
    """The units of the list with their places; none where something else stands among them.

    Units that share their word have the place of both: `teknillinen ja lääketieteellinen tiedekunta`.
    """
    units: list[tuple[str, Span]] = []
    for piece in LISTED_PART.finditer(listed["list"]):
        lead = _JOIN.match(piece.group())
        at = listed.start("list") + piece.start()
        names = part_joined(piece.group()[lead.end() if lead else 0 :])
        for name in names:
            start = listed.string.find(name, at)
            place = Span(start, start + len(name)) if start >= 0 else Span(at, at + len(piece.group()))
            units.append((" ".join(name.split()), place))
    told = all(is_unit(name) and len(name.split()) <= _MOST_WORDS for name, _ in units)
    return units if told and len(units) >= _LEAST_UNITS else []


def _common_stem(names: list[str]) -> str:
    """The letters that stay of the word for the kind of all units; empty where they are of several."""
    stems = {_stem(name) for name in names}
    return stems.pop() if len(stems) == 1 else ""


def _stem(name: str) -> str:
    tokens = name.casefold().removeprefix("the ").split()
    form = head_form(tokens[-1])
    kind = form.head.word if form is not None and not form.case and kind_of(name) == form.head.word else tokens[0]
    return kind[: max(_SHORTEST_STEM, len(kind) - _ENDING)] if len(tokens) > 1 else ""


def _names_kind(lead: str, stem: str) -> bool:
    """Whether the words before the list say the kind, whatever its case: `Tiedekuntia on kaksi`, `three faculties`."""
    return any(word.startswith(stem) for word in re.findall(r"\w+", lead.casefold()))


def _owner(found: list[Organisation], listed: re.Match[str]) -> Organisation | None:
    """The only body with units that the sentence before the list names, else the only one of the text before it."""
    before = [each for each in found if each.name and start_of(each) < listed.start("list") and has_units(each.name)]
    near = [each for each in before if _stands_in(each, listed.span("lead"))] or before
    return near[-1] if len({each.name for each in near}) == 1 else None


def _without_kind(body: Organisation, stem: str) -> Organisation:
    """The body without the mere word for the kind of its units: `yliopiston tiedekunnat`."""
    told = bool(body.units) and " " not in body.units[-1] and body.units[-1].casefold().startswith(stem)
    return body._replace(units=body.units[:-1]) if told else body


def _owned(text: str, owner: Organisation, stem: str, units: list[tuple[str, Span]]) -> Iterator[Organisation]:
    above = _without_kind(owner, stem).units
    for name, at in units:
        told = owner._replace(raw=text[at.start : at.end], at=at, confidence=TOLD_BEFORE, inferred=("name",))
        yield told._replace(units=(*above, name))


def _stands_in(body: Organisation, at: tuple[int, int]) -> bool:
    return at[0] <= start_of(body) < at[1]
