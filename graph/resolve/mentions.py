"""What is remembered of every mention while documents are written, so that they can be told apart or joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from graph.model import ContactPoint, Organisation, Person
from graph.resolve.names import person_key

Blinder = Callable[[str], str]
"""Makes a keyed hash of a name or sign, the same for the same words."""


def _make_counter() -> Counter[Any]:
    """An empty counter that has not looked for anything to count first: every body has two."""
    return Counter.__new__(Counter)


@dataclass(slots=True)
class OrganisationSeen:
    """All mentions of one body or unit under one provisional IRI; most have none of what the sets hold."""

    body: str
    units: tuple[str, ...] = ()
    names: Counter[str] = field(default_factory=_make_counter)
    types: Counter[str] = field(default_factory=_make_counter)
    business_ids: frozenset[str] = frozenset()
    former_names: frozenset[str] = frozenset()
    later_names: frozenset[str] = frozenset()
    change_days: frozenset[tuple[str, str]] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    trader: str = ""
    contacts: frozenset[ContactPoint] = frozenset()


@dataclass(slots=True)
class PersonSeen:
    """All mentions of one person under one provisional IRI; numbers and addresses are compared, never written here."""

    key: str
    organisation: str
    names: Counter[tuple[str, str, str]] = field(default_factory=_make_counter)
    signs: set[str] = field(default_factory=set)
    entries: frozenset[str] = frozenset()
    """Which lines of the list of the forgotten mean the person."""


@dataclass(slots=True)
class Mentions:
    """The bodies, units and people that some documents mention."""

    organisations: dict[str, OrganisationSeen] = field(default_factory=dict)
    people: dict[str, PersonSeen] = field(default_factory=dict)
    forgotten: dict[str, PersonSeen] = field(default_factory=dict)
    """People who were left out of the records: hashes of their name and signs, so that they are known elsewhere."""
    remembered: set[str] = field(default_factory=set)
    """Hashes of the numbers and addresses of the forgotten that the list remembers, whatever the documents say now."""
    together: set[tuple[str, str]] = field(default_factory=set)
    """Pairs of an abbreviation's IRI and a body's IRI that stand in one document."""

    def add_organisation(self, iri: str, body: str, organisation: Organisation) -> None:
        """Count a mention under the IRI of the agent (the lowest unit) and of its body."""
        if (seen := self.organisations.get(body)) is None:
            seen = self.organisations[body] = OrganisationSeen(body)
        seen.names[organisation.name or organisation.raw] += 1
        if organisation.type:
            seen.types[organisation.type] += 1
        if organisation.business_id:
            seen.business_ids |= {organisation.business_id}
        if organisation.abbreviation:
            seen.abbreviations |= {organisation.abbreviation}
        if organisation.contact is not None:
            seen.contacts |= {organisation.contact}
        if organisation.former_names:
            seen.former_names |= {*organisation.former_names}
        if organisation.later_names:
            seen.later_names |= {*organisation.later_names}
        if organisation.change_days:
            seen.change_days |= {*organisation.change_days}
        if iri != body:
            self._add_units(iri, body, organisation)

    def _add_units(self, iri: str, body: str, organisation: Organisation) -> None:
        units = organisation.units if organisation.name else organisation.units[1:]
        for depth in range(len(units), 0, -1):
            if (seen := self.organisations.get(iri)) is None:
                seen = self.organisations[iri] = OrganisationSeen(body, units[:depth])
            seen.names[units[depth - 1]] += 1
            iri = iri.rpartition("/")[0]

    def add_person(self, iri: str, key: str, organisation: str, person: Person) -> None:
        """Count a mention of a person, with the signs by which two mentions can be one person."""
        if (seen := self.people.get(iri)) is None:
            seen = self.people[iri] = PersonSeen(key, organisation)
        seen.names[(person.name, person.given, person.family)] += 1
        seen.signs |= signs_of(person)

    def add_forgotten(
        self, iri: str, organisation: str, person: Person, blind: Blinder, entries: frozenset[str] = frozenset()
    ) -> None:
        """Note the signs of a person who is left out, as the hashes that `blind` makes: what is kept names nobody.

        `entries` are the ids of the lines of the list that mean the person.
        """
        seen = self.forgotten.setdefault(iri, PersonSeen(blind(person_key(person.name)), organisation))
        seen.signs |= set(map(blind, signs_of(person)))
        seen.entries |= entries

    def add_trader(self, business: str, iri: str, organisation: Organisation) -> None:
        """Count the person behind a sole trader's business."""
        self.organisations[business].trader = iri
        given, _, family = organisation.sole_trader.rpartition(" ")
        person = Person(organisation.sole_trader, given, family, organisation.raw)
        self.add_person(iri, person_key(person.name), business, person)

    def merge(self, other: Mentions) -> None:
        """Take in what another set of documents mentions; the order does not matter."""
        for iri, theirs in other.organisations.items():
            if (mine := self.organisations.get(iri)) is None:
                self.organisations[iri] = theirs
                continue
            mine.names.update(theirs.names)
            mine.types.update(theirs.types)
            mine.business_ids |= theirs.business_ids
            mine.former_names |= theirs.former_names
            mine.later_names |= theirs.later_names
            mine.change_days |= theirs.change_days
            mine.abbreviations |= theirs.abbreviations
            mine.contacts |= theirs.contacts
            mine.trader = mine.trader or theirs.trader
        for mine_of, theirs_of in ((self.people, other.people), (self.forgotten, other.forgotten)):
            for iri, person in theirs_of.items():
                if (known := mine_of.get(iri)) is None:
                    mine_of[iri] = person
                    continue
                known.names.update(person.names)
                known.signs |= person.signs
                known.entries |= person.entries
        self.remembered |= other.remembered
        self.together |= other.together


def signs_of(person: Person) -> set[str]:
    """The numbers and addresses of a mention by which two can be one person."""
    if person.contact is None:
        return set()
    # A template makes an address of any name: it is no sign of its own.
    stated = set() if "email" in person.contact.inferred else set(person.contact.emails)
    return {*person.contact.phones, *stated}
