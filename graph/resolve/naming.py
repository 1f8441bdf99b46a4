"""Makes the IRIs of things: from the fewest stable facts, and never from a person's readable name."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final, NamedTuple

from graph.model import Organisation, Person
from graph.resolve.names import name_key, person_key, slug
from graph.resources import table
from graph.vocabulary import BASE

_HASH_BYTES: Final = 10
_LONG_NAME: Final = 10
"""Letters from which the name of a body may stand before a unit without a sign between them."""

_OWN_BODIES: Final = ("säätiö", "yhdistys", "seura", "liitto", "kunta", "yhtymä", "yhtiö", "kauppakamari", "förening")
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
def first_words() -> frozenset[str]:
    """The first words of the bases of `known_organisations`."""
    return frozenset(base.split()[0] for base in known_organisations())


@lru_cache(maxsize=1 << 16)
def known_body(base: str) -> str:
    """The id of a body of the table by the base of a name, its abbreviation beside it or not; else nothing.

    >>> known_body("teknologian tutkimuskeskus vtt") == known_body("vtt")
    True
    """
    known = known_organisations()
    words = base.split()
    if base in known or len(words) < 2:
        return known.get(base, "")
    for short, name in ((words[-1], words[:-1]), (words[0], words[1:])):
        found = known.get(" ".join(name), "")
        if found and known.get(short) == found:
            return found
    return ""


@cache
def municipality_bodies() -> dict[str, str]:
    """The ids of the cities and municipalities by the base of every way to name one: "Oulun kaupunki", "Oulu",
    "Uleåborgs stad", "Malax kommun", "City of Oulu". A name that two share is left out, as is that of a region."""
    names = {row["code"]: row for row in table("municipalities")}
    owners: dict[str, set[str]] = {}
    for row in table("municipality_bodies"):
        genitives = row["genitive"].split("|")
        written = name_of_municipality(row)
        body = known_organisations().get(name_key(written).base) or slug(written)
        others = (name_key(name).base for name in row["other_names"].split("|") if name)
        for base in (*_bases_of(names[row["code"]], genitives), *others):
            owners.setdefault(base, set()).add(body)
    regions = {name_key(row["name_fi"]).base for row in table("regions")}
    return {base: ids.pop() for base, ids in owners.items() if len(ids) == 1 and base not in regions}


@cache
def municipality_rows() -> dict[str, dict[str, str]]:
    """The Finnish name and the type of every city and municipality by its id."""
    rows = {}
    for row in table("municipality_bodies"):
        written = name_of_municipality(row)
        rows[slug(written)] = {"name_fi": written, "type": "municipality"}
    return rows


def name_of_municipality(row: dict[str, str]) -> str:
    """How the city or municipality is written; a name that says its kind is written alone."""
    return f"{row['genitive'].split('|')[0]} {row['body']}".strip()


class Merger(NamedTuple):
    """What became of a municipality: the id of the body that follows, and its first day."""

    into: str
    day: date


@cache
def municipality_mergers() -> dict[str, Merger]:
    """The abolished municipalities by the id of their body; those that no source says the end of are left out."""
    ids = {}
    for row in table("municipality_bodies"):
        ids[row["code"]] = slug(name_of_municipality(row))
    return {
        ids[row["code"]]: Merger(ids[row["merged_into"]], date.fromisoformat(row["valid_to"]) + timedelta(days=1))
        for row in table("municipalities")
        if row["merged_into"] in ids and row["valid_to"] and ids[row["merged_into"]] != ids[row["code"]]
    }


def _bases_of(row: dict[str, str], genitives: list[str]) -> Iterator[str]:
    """The bases of the ways to name a municipality: the words around its own name are none that a base leaves out."""
    finnish = name_key(row["name_fi"]).base
    swedish = name_key(row["name_sv"]).base if row["name_sv"] else finnish
    yield from (finnish, swedish)
    for genitive in genitives:
        yield from (f"{name_key(genitive).base} {word}" for word in ("kaupunki", "kunta", "kaup"))
    for own in (swedish, f"{swedish}s"):
        yield from (f"{own} {word}" for word in ("stad", "kommun"))
    yield from (f"{word} {swedish}" for word in ("staden", "kommunen"))
    for name in (finnish, swedish):
        yield from (f"{word} of {name}" for word in ("city", "town", "municipality"))


@cache
def shared_business_ids() -> frozenset[str]:
    """The business ids that several bodies of the table share, as all ELY centres do: no sign of one body."""
    listed = Counter(row["business_id"] for row in table("organisations") if row["business_id"])
    return frozenset(one for one, times in listed.items() if times > 1)


@lru_cache(maxsize=1 << 16)
def split_known_body(name: str) -> tuple[str, str]:
    """A name that is a body of the table with a unit behind it, taken apart; else the name and nothing.

    >>> split_known_body("Kainuun liitto alueidenkäyttö")
    ('Kainuun liitto', 'alueidenkäyttö')
    """
    words = name.split()
    base = name_key(name).base
    # A listed body in front begins with the first word of a listed name.
    if base.partition(" ")[0] not in first_words() or known_body(base):
        return name, ""
    for end in range(len(words) - 1, 0, -1):
        body, unit = " ".join(words[:end]), " ".join(words[end:]).strip(" ,-–/()")
        if known_body(name_key(body).base) and len(body) >= _LONG_NAME:
            return (body, unit) if _is_unit_alone(unit) else (name, "")
    return name, ""


def _is_unit_alone(text: str) -> bool:
    """Whether words behind a body can be its unit: no conjunction, no body of their own, no abbreviation."""
    key = name_key(text)
    last = key.base.split()[-1] if key.base else ""
    joins = text.split()[:1] in (["ja"], ["och"], ["and"], ["+"], ["&"])
    return bool(len(text) > _SHORT_NAME and not key.form and not joins and not last.endswith(_OWN_BODIES))


class Named(NamedTuple):
    """A mention of a body with its IRIs: of the lowest unit named (of the body where none is), and of the body."""

    agent: str
    body: str
    organisation: Organisation


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

    def read(self, organisation: Organisation) -> Organisation:
        """The mention with a unit that its name holds put in the chain of units."""
        name, units = organisation.name, organisation.units
        if not name and units:
            name, units = units[0], units[1:]
        body, unit = ("", "") if organisation.sole_trader else split_known_body(name)
        return organisation._replace(name=body, units=(unit, *units)) if unit else organisation

    def name(self, organisation: Organisation) -> Named:
        """The IRIs of a mention, and what of it is the body and what its units."""
        read = self.read(organisation)
        body, units = self._body(read), read.units if read.name else read.units[1:]
        return Named("/".join((body, *map(slug, units))) if units else body, body, read)

    def agent(self, organisation: Organisation) -> str:
        """The IRI of the lowest unit named, or of the body where none is."""
        return self.name(organisation).agent

    def body(self, organisation: Organisation) -> str:
        """The IRI of the body at the top of the chain."""
        return self._body(self.read(organisation))

    def _body(self, read: Organisation) -> str:
        key = (read.name or (read.units[0] if read.units else ""), read.sole_trader)
        if (iri := self._bodies.get(key)) is None:
            iri = self._bodies[key] = self._allowed(*key, f"{self.id}organisation/{self._body_id(*key)}")
        return iri

    def spelling(self, name: str) -> str:
        """The id that a spelling would have, were it a name of its own."""
        return f"{self.id}organisation/{slug(name)}"

    def listed_bodies(self) -> frozenset[str]:
        """The ids of the bodies that the reference table tells apart."""
        ids = {row["id"] for row in table("organisations")} | set(municipality_bodies().values())
        return frozenset(f"{self.id}organisation/{one}" for one in ids)

    def _allowed(self, name: str, sole_trader: str, iri: str) -> str:
        if sole_trader or not self._apart:
            return iri
        own = self.spelling(name)
        return own if {own, iri} in self._apart else iri

    def _body_id(self, name: str, sole_trader: str) -> str:
        base, form = name_key(name)
        if sole_trader or form == "tmi":
            return "st-" + self.hash("trader", base)
        known = known_body(base) or ("" if form else municipality_bodies().get(base))
        if known and not (form and len(base) <= _SHORT_NAME):
            return known
        return f"{slug(base)}-{form}" if form else slug(base)

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
