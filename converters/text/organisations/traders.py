"""Reads businesses of one person: marked as such, run together with a legal form, or named after the person only."""

from __future__ import annotations

import re

from converters.text.organisations.kinds import BRACKET, is_body, is_marked_trader
from converters.text.organisations.words import (
    EDGES,
    find_person,
    fold,
    genitive_places,
    glued_forms,
    head_form,
    initial_and_family,
    is_person,
    is_trade_of_person,
    kinds,
    known_names,
    legal_forms,
    tells_trade,
    words,
)
from converters.text.people.names import rank_given, rank_surname
from graph.model import Organisation

_BY_NAME, _INSIDE = 0.9, 0.7
_NO_TRADES = frozenset({"association", "foundation", "municipality", "parish", "university"})
_GLUED = re.compile(r"\b(.*\S\s+(?:OY|KY|AB|OYJ|TMI|Oy|Ky))(?=[A-ZÅÄÖ][a-zåäöA-ZÅÄÖ]{2,}\s)(.+)")
_GLUE = re.compile(r"\s(?:OYJ?|KY|AB|TMI|Oy|Ky)[A-ZÅÄÖ]")
_LEAST_PARTNERS = 3
_MOST_NAMES = 3
"""Words at the end of a business name among which a given name stands where it ends in a person's."""


def bring_out_trader(text: str) -> str:
    """The text with the word for a sole trader that a bracket held: `Aino Virtanen (tmi)` -> `Aino Virtanen tmi`."""
    bracket = BRACKET.search(text) if "(" in text else None
    if bracket is None or "trader" not in kinds(bracket.group(1).strip()):
        return text
    if is_body(text[: bracket.start()].strip()) or any("legal" in kinds(word) for word in text.split()):
        return text  # "Esimerkki Oy Aino Virtanen (tmi)": two bodies
    return f"{text[: bracket.start()]} {bracket.group(1).strip()}{text[bracket.end() :]}"


def parse_trader(text: str, raw: str) -> Organisation | None:
    """A business of one person: marked as such, or named by nothing but a person's name."""
    split = _GLUED.fullmatch(text) if _GLUE.search(text) else None
    if split:
        names = tuple(split.group(2).split())
        person = find_person(names) or _glued_person(names)
        if person:
            return _make_trader(split.group(1), raw, person, 1.0)
    parts = text.replace(",", " ").split()
    if glued := _read_glued(parts, raw):
        return glued
    if is_marked_trader(text):
        names = tuple(part.strip(",.:;") for part in parts if "trader" not in kinds(part.rstrip(".")))
        return _make_trader(text, raw, find_person(names), 1.0)
    folded = text.casefold().replace(",", " ").replace("/ ", " ").split()
    if person := _beside_stroke(text):
        return _make_trader(text, raw, person, _INSIDE)
    if len(parts) < 2 or "/" in parts or not legal_forms().isdisjoint(folded) or fold(text) in known_names():
        return None  # "Amos Rex" is listed, as a person may be called
    return _parse_unmarked(text, raw, parts)


def _parse_unmarked(text: str, raw: str, parts: list[str]) -> Organisation | None:
    """A business without a mark or a legal form: of partners, of a trade and a person, of a person's name alone."""
    names = tuple(part.strip(",.:") for part in parts)
    forms = [form for form in map(head_form, names) if form is not None and form.head.role == "body" and not form.case]
    if any(form.head.type in _NO_TRADES for form in forms):
        return None  # "Aktiastiftelsen Vanda"
    if "partners" in kinds(names[0]):
        partners = find_partners(names[1:])
        return _make_trader(text, raw, partners, 1.0) if partners else None
    if initial := initial_and_family(parts):
        return _make_trader(text, raw, initial, _INSIDE) if tells_trade(text) else None
    if all(rank_given(name) is None for name in names):
        return None
    if is_person(names):
        return _make_trader(text, raw, find_person(names), _BY_NAME)
    if is_trade_of_person(names):
        return _make_trader(text, raw, find_person(names[1:]), _INSIDE)
    if any((form := head_form(part)) is not None and form.head.role != "trade" for part in parts):
        return None
    if words().has(parts[0].casefold(), "front"):
        return None
    if words().pattern_of("phrase").search(text.casefold()):
        return None  # "Niina ja Rauno Pekkala Avoin yhtiö"
    person = _person_in(names) if len(parts) <= 6 else ()
    return _make_trader(text, raw, person, _INSIDE) if person else None


def find_partners(names: tuple[str, ...]) -> tuple[str, ...]:
    """The first of the people who farm or own together, the given names first; empty where they are no people.

    >>> find_partners(("Aino", "ja", "Ville", "Virtanen")), find_partners(("Korhonen", "Matti", "&", "Liisa"))
    (('Aino', 'Virtanen'), ('Matti', 'Korhonen'))
    """
    join = next((at for at, name in enumerate(names) if "joins" in kinds(name)), len(names))
    if join != 1 or len(names) < _LEAST_PARTNERS:
        return find_person(names[:join])
    return (names[0], names[-1]) if rank_given(names[0]) is not None and names[-1][:1].isupper() else ()


def _read_glued(parts: list[str], raw: str) -> Organisation | None:
    """A person with a legal form run together with either name: `VIRTANEN MATTIOY`, `VIRTANENOY MATTI`."""
    for at in {0, len(parts) - 1} if len(parts) > 1 else ():
        for word, form in glued_forms(parts[at]):
            names = (*parts[:at], word, *parts[at + 1 :])
            if is_person(names):
                return _make_trader(f"{' '.join(names)} {form}", raw, find_person(names), 1.0)
    return None


def _beside_stroke(text: str) -> tuple[str, ...]:
    """The person on one side of a stroke that has a business, no body, on the other: `Aino Virtanen/Kutomo`."""
    if "/" not in text:
        return ()
    sides = [side.strip() for side in text.split("/")]
    people = [tuple(side.split()) for side in sides if is_person(tuple(side.split()))] if len(sides) == 2 else []
    others = [side for side in sides if tuple(side.split()) not in people]
    return people[0] if len(people) == 1 and others[0] and not is_body(others[0]) else ()


def _person_in(names: tuple[str, ...]) -> tuple[str, ...]:
    """The person in a business name; all words where given names stand before a surname that no list has."""
    person, last = find_person(names), names[-1]
    given = set(person) == set(names[:-1]) and all(rank_given(name) is not None for name in person)
    return names if person and given and last.istitle() and last.isalpha() else person


def _person_behind(text: str) -> tuple[str, ...]:
    """The person whose name ends that of a business: `Konekorjaamo Tuure Hakala`."""
    parts = tuple(text.split())
    if len(parts) <= _MOST_NAMES - 1 or all(rank_given(part) is None for part in parts[-_MOST_NAMES:]):
        return ()
    person = _person_in(parts)
    last = {part.casefold() for part in parts[-len(person) :]}
    return person if {name.casefold() for name in person} == last else ()


def trader_behind(body: str, name: str, raw: str) -> Organisation | None:
    """The business whose name, of no known kind, ends in a person's; `body` is empty where only a unit is named."""
    person = _person_behind(body or name)
    return _make_trader(name, raw, person, _INSIDE) if person else None


def _glued_person(names: tuple[str, ...]) -> tuple[str, ...]:
    """The two names behind a legal form that is run together with them, of which a list may know only one.

    `OYKÖNGAS ARI`; no place and no word for a body: `OYKAJAANIN SIVUTOIMIPISTE`.
    """
    if len(names) != 2 or not all(name.isalpha() and len(name) > 2 for name in names):
        return ()
    if any(name.casefold() in genitive_places() or head_form(name) is not None for name in names):
        return ()
    first, last = names
    given = [rank_given(name) is not None for name in names]
    if not any(given) and rank_surname(last) is None:
        return ()
    return (last, first) if given == [False, True] else names


def _make_trader(name: str, raw: str, person: tuple[str, ...], confidence: float) -> Organisation:
    spelt = " ".join(part.title() if part.isupper() and len(part) > 1 else part for part in person)
    tidy = " ".join(name.split()).strip(EDGES)
    return Organisation(tidy, raw, type="sole-trader", sole_trader=spelt, confidence=confidence)
