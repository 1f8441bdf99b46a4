"""Makes the IRIs of things: from the fewest stable facts, and never from a person's readable name."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Final

from graph.model import Organisation, Person
from graph.resolve.names import name_key, person_key, slug
from graph.resources import table
from graph.vocabulary import BASE

_HASH_BYTES: Final = 10
_SHORT_NAME: Final = 6
"""Letters up to which an alias is an abbreviation, which a legal form makes another name ("ODL" and "ODL Oy")."""


@cache
def known_organisations() -> dict[str, str]:
    """The ids of the table of organisations by the base of every name; a name that two bodies share is left out."""
    owners: dict[str, set[str]] = {}
    for row in table("organisations"):
        names = [row[column] for column in ("name_fi", "short_fi", "name_sv", "name_en")]
        for name in [*names, *row["other_names"].split("|")]:
            if base := name_key(name).base:
                owners.setdefault(base, set()).add(row["id"])
    return {base: ids.pop() for base, ids in owners.items() if len(ids) == 1}


@cache
def shared_business_ids() -> frozenset[str]:
    """The business ids that several bodies of the table share, as all ELY centres do: no sign of one body."""
    listed = Counter(row["business_id"] for row in table("organisations") if row["business_id"])
    return frozenset(one for one, times in listed.items() if times > 1)


class Naming:
    """The IRI policy under one base and one key.

    Args:
        base: where the IRIs of things start, with its last slash.
        key: the secret of the keyed hash that names people.
        apart: pairs of ids that a person judged to be two: a spelling is no name of a body that it is kept apart from.
    """

    def __init__(self, base: str = BASE, key: bytes = b"", apart: Iterable[tuple[str, str]] = ()) -> None:
        self.base = base
        self.id = f"{base}id/"
        self._key = key[:64]
        self._apart = frozenset(map(frozenset, apart))
        self._bodies: dict[tuple[str, str], str] = {}

    def hash(self, *parts: str) -> str:
        """The keyed hash of the parts, the same wherever the key is the same."""
        text = "\x1f".join(parts).encode()
        return hashlib.blake2b(text, key=self._key, digest_size=_HASH_BYTES).hexdigest()

    def document(self, document_id: str) -> str:
        """The IRI of a source document."""
        return f"{self.base}src/{document_id}"

    def graph(self, name: str) -> str:
        """The IRI of a named graph: a document's id, or a name such as "agents"."""
        return f"{self.base}graph/{name}"

    def body(self, organisation: Organisation) -> str:
        """The IRI of the body at the top of the chain."""
        key = (
            organisation.name or organisation.units[0] if organisation.units else organisation.name,
            organisation.sole_trader,
        )
        if (iri := self._bodies.get(key)) is None:
            iri = self._bodies[key] = self._allowed(*key, f"{self.id}organisation/{self._body_id(*key)}")
        return iri

    def spelling(self, name: str) -> str:
        """The id that a spelling would have, were it a name of its own."""
        return f"{self.id}organisation/{slug(name)}"

    def listed_bodies(self) -> frozenset[str]:
        """The ids of the bodies that the reference table tells apart."""
        return frozenset(f"{self.id}organisation/{row['id']}" for row in table("organisations"))

    def _allowed(self, name: str, sole_trader: str, iri: str) -> str:
        own = self.spelling(name)
        return own if self._apart and not sole_trader and {own, iri} in self._apart else iri

    def _body_id(self, name: str, sole_trader: str) -> str:
        base, form = name_key(name)
        if sole_trader or form == "tmi":
            return "st-" + self.hash("trader", base)
        known = known_organisations().get(base)
        if known and not (form and len(base) <= _SHORT_NAME):
            return known
        return f"{slug(base)}-{form}" if form else slug(base)

    def agent(self, organisation: Organisation) -> str:
        """The IRI of the lowest unit named, or of the body where none is."""
        units = organisation.units if organisation.name else organisation.units[1:]
        return "/".join([self.body(organisation), *map(slug, units)]) if units else self.body(organisation)

    def person(self, person: Person, organisation: Organisation | None, project_key: str) -> str:
        """The IRI of a person: the name and a second sign, the body, or else the project in which the name stands."""
        sign = self.body(organisation) if organisation else f"project/{project_key}"
        return f"{self.id}person/{self.hash('person', person_key(person.name), sign)}"

    def trader(self, organisation: Organisation) -> str:
        """The IRI of the person behind a sole trader's business."""
        return f"{self.id}person/{self.hash('person', person_key(organisation.sole_trader), self.body(organisation))}"

    def portfolio(self, name: str) -> str:
        """The IRI of a portfolio."""
        return f"{self.id}portfolio/{slug(name)}"
