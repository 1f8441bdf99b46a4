"""Reads a dump for what hangs on its people: who they are, how they are called, in which projects they take part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Final

from graph.triples.name_terms import FAMILY, GIVEN, NAMES, local_name
from graph.triples.terms import expand
from graph.web.masking.forms import words_of
from graph.web.masking.names import Name, split_name
from graph.web.masking.quads import Quad, read_quads, read_text, split_quad

TYPE: Final = expand("rdf:type")
SOLE_TRADER: Final = expand("hv:soleTrader")
PARTICIPANT: Final = expand("hv:participant")
_IN_PROJECT: Final = expand("hv:inProject")
_EVIDENCE: Final = expand("hv:evidence")
_CLASSIFICATION: Final = expand("org:classification")
SAME: Final = expand("owl:sameAs")
_PERSON_TYPES: Final = frozenset(
    f"<{name}>"
    for name in (
        "http://www.w3.org/ns/person#Person",
        "http://xmlns.com/foaf/0.1/Person",
        "https://schema.org/Person",
        "http://schema.org/Person",
        "http://www.w3.org/2006/vcard/ns#Individual",
    )
)
OWNED: Final = frozenset(
    {
        "participation",
        "amount",
        "place-mention",
        "target-group",
        "observation",
        "assessment",
        "attachment",
        "contact",
        "evidence",
    }
)
"""Kinds of nodes that belong to one project."""

_LEGAL_FORMS: Final = frozenset({"tmi", "toiminimi", "firma"})

CONTACT_PREDICATES: Final = frozenset(
    [
        *map(expand, ("cv:contactPoint", "cv:telephone", "cv:email", "locn:address", "locn:thoroughfare")),
        *map(expand, ("locn:postCode", "locn:postName", "locn:fullAddress", "foaf:mbox", "foaf:phone")),
        expand("foaf:mbox_sha1sum"),
        *(
            f"<{scheme}://schema.org/{name}>"
            for scheme in ("http", "https")
            for name in ("telephone", "email", "address", "faxNumber", "streetAddress", "postalCode", "contactPoint")
        ),
    ]
)
VCARD: Final = "<http://www.w3.org/2006/vcard/ns#"


@dataclass(slots=True)
class Survey:
    """What a dump says of the agents that are not to be shown as they are; all IRIs as terms, with their brackets."""

    people: set[str] = field(default_factory=set)
    businesses: set[str] = field(default_factory=set)
    aliases: set[str] = field(default_factory=set)
    """Other ids of people and businesses: of them nothing is said but whose they are."""
    traders: set[tuple[str, str]] = field(default_factory=set)
    """A business and the person behind it."""
    hidden: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    numbers: dict[str, int] = field(default_factory=dict)
    names: list[tuple[int, Name]] = field(default_factory=list)
    phrases: set[str] = field(default_factory=set)
    scopes: dict[str, frozenset[int]] = field(default_factory=dict)
    projects: dict[str, frozenset[int]] = field(default_factory=dict)
    mentions: set[str] = field(default_factory=set)
    """Participations of hidden agents."""
    quotes: set[str] = field(default_factory=set)
    """Evidence of those participations."""
    dropped: set[str] = field(default_factory=set)
    """Nodes that go with what is removed."""


def survey(path: Path, base: str, *, hide_all: bool, remove_all: bool, forgotten: Iterable[str]) -> Survey:
    """Read the dump three times: for the agents, for what touches them, for what belongs to their projects.

    Args:
        path: the release's dump.
        base: where the IRIs of things start.
        hide_all: all people and sole traders are hidden, not only the forgotten ones.
        remove_all: what is hidden is left out, not put under another name.
        forgotten: IRIs of what is left out in any case.
    """
    found = Survey()
    _find_agents(path, base, found)
    gone = {f"<{iri}>" for iri in forgotten}
    gone |= {person for business, person in found.traders if business in gone}
    found.hidden = (found.people | found.businesses) if hide_all else gone & (found.people | found.businesses)
    found.removed = gone | (found.hidden if remove_all else set())
    found.numbers = {term: number for number, term in enumerate(sorted(found.hidden))}
    _Touching(found, base).read(path)
    _Belonging(found, base).read(path)
    return found


def _find_agents(path: Path, base: str, found: Survey) -> None:
    person, business = f"<{base}id/person/", f"<{base}id/organisation/st-"
    marks = ("Person>", "Individual>", "ole-trader>", SOLE_TRADER, person, business)
    described: set[str] = set()
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            # Few lines are of people: the others are not even split.
            if any(map(line.__contains__, marks)):
                quad = split_quad(line)
                if quad.predicate in (TYPE, SOLE_TRADER):
                    described |= {quad.subject, quad.object}
                _note_agent(quad, person, business, found)
    found.aliases -= described


def _note_agent(quad: Quad, person: str, business: str, found: Survey) -> None:
    for term in (quad.subject, quad.object):
        # An id that we make of somebody gives the person away wherever it stands: other ids are said to be nobody's.
        if term.startswith((person, business)) and term.count("/") == person.count("/"):
            (found.people if term.startswith(person) else found.businesses).add(term)
            if quad.predicate == SAME and term == quad.subject:
                found.aliases.add(term)
    if quad.predicate == TYPE and (quad.object in _PERSON_TYPES or quad.subject.startswith(person)):
        found.people.add(quad.subject)
    elif quad.predicate == SOLE_TRADER:
        found.businesses.add(quad.subject)
        found.people.add(quad.object)
        found.traders.add((quad.subject, quad.object))
    elif quad.predicate in (TYPE, _CLASSIFICATION) and (
        quad.object.endswith("/sole-trader>") or (quad.subject.startswith(business) and "rganization" in quad.object)
    ):
        found.businesses.add(quad.subject)


class _Reading:
    """One reading of a dump, a subject with all its quads at a time."""

    def __init__(self, found: Survey, base: str) -> None:
        self.found = found
        self._things = f"<{base}id/"
        self._blank = f"<{base}.well-known/genid/"

    def read(self, path: Path) -> None:
        for subject, quads in groupby(read_quads(path), attrgetter("subject")):
            self.take(subject, list(quads))
        self.finish()

    def take(self, subject: str, quads: list[Quad]) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """What is left to do at the end."""

    def owned(self, term: str) -> bool:
        """Whether the node belongs to one project."""
        return term.startswith(self._things) and term[len(self._things) :].partition("/")[0] in OWNED

    def told(self, term: str) -> bool:
        """Whether what is written of the node belongs to what is told of the project."""
        return self.owned(term) or term.startswith(f"{self._things}portfolio/")

    def blank(self, term: str) -> bool:
        """Whether the node was a blank one in a file of the user's own."""
        return term.startswith(self._blank)


class _Touching(_Reading):
    """Names of agents, the participations and projects that touch them, and what hangs on them."""

    def __init__(self, found: Survey, base: str) -> None:
        super().__init__(found, base)
        self._agents = found.people | found.businesses
        self._projects: dict[str, set[int]] = defaultdict(set)
        self._below: dict[str, set[str]] = defaultdict(set)
        self._owners = {business: person for business, person in found.traders if person in found.hidden}

    def take(self, subject: str, quads: list[Quad]) -> None:
        if subject in self._agents:
            self._take_agent(subject, quads)
            return
        if self.blank(subject):
            self._below[subject] = {quad.object for quad in quads if self.blank(quad.object)}
        objects = {quad.object for quad in quads}
        touched = objects & self.found.hidden
        if touched:
            projects = {quad.object for quad in quads if quad.predicate == _IN_PROJECT} or {subject}
            behind = {self._owners[business] for business in touched & self._owners.keys()}
            for project in projects:
                self._projects[project] |= {self.found.numbers[agent] for agent in touched | behind}
            if any(quad.predicate == PARTICIPANT and quad.object in touched for quad in quads):
                self.found.mentions.add(subject)
        if any(quad.object in self.found.removed and quad.predicate in (PARTICIPANT, _IN_PROJECT) for quad in quads):
            self.found.dropped.add(subject)
        if subject in self.found.removed:
            self.found.dropped |= {term for term in objects if self.owned(term)}

    def _take_agent(self, agent: str, quads: list[Quad]) -> None:
        if agent in self.found.hidden:
            full, given, family = (
                [read_text(quad.object).value for quad in quads if _is_name(quad, which)]
                for which in (NAMES, GIVEN, FAMILY)
            )
            self._name(agent, sorted(set(full)), given, family)
        for quad in quads:
            contact = quad.predicate in CONTACT_PREDICATES or quad.predicate.startswith(VCARD)
            if quad.object.startswith("<") and (contact or self.blank(quad.object)):
                self.found.dropped.add(quad.object)

    def _name(self, agent: str, full: list[str], given: list[str], family: list[str]) -> None:
        number = self.found.numbers[agent]
        if agent in self.found.people:
            whole = full or [" ".join([*given, *family])]
            parts = (given[0], family[0]) if len(given) == len(family) == 1 else ("", "")
            self.found.names += [(number, split_name(name, *parts)) for name in whole if name.strip()]
            return
        for words in map(_business_words, full):
            if len(words) == 1:
                self.found.names.append((number, Name((), words)))
            self.found.phrases.add(" ".join(words))

    def finish(self) -> None:
        self.found.projects = {project: frozenset(numbers) for project, numbers in self._projects.items()}
        waiting = [term for term in self.found.dropped if self.blank(term)]
        while waiting:
            below = self._below.get(waiting.pop(), set()) - self.found.dropped
            self.found.dropped |= below
            waiting += below


class _Belonging(_Reading):
    """The nodes of the projects that hidden agents take part in, with their evidence."""

    def __init__(self, found: Survey, base: str) -> None:
        super().__init__(found, base)
        self._scopes: dict[str, set[int]] = defaultdict(set)
        self._shared: set[str] = set()
        self._resting: dict[str, set[str]] = {}

    def take(self, subject: str, quads: list[Quad]) -> None:
        found = self.found
        evidence = {quad.object for quad in quads if quad.predicate == _EVIDENCE}
        if subject in found.mentions:
            found.quotes |= evidence
        if subject in found.dropped:
            found.dropped |= {term for term in evidence if self.owned(term)}
        else:
            self._shared |= evidence
        projects = {subject, *(quad.object for quad in quads if quad.predicate == _IN_PROJECT)}
        numbers = frozenset[int]().union(*(found.projects.get(project, ()) for project in projects))
        if numbers:
            told = {quad.object for quad in quads if self.told(quad.object)}
            for node in (subject, *told):
                self._scopes[node] |= numbers
        elif evidence:
            self._resting[subject] = {term for term in evidence if self.owned(term)}

    def finish(self) -> None:
        # Evidence that something else rests on stays, without its words.
        self.found.dropped -= {term for term in self._shared if "/evidence/" in term}
        for node in self._scopes.keys() & self._resting.keys():
            for term in self._resting[node]:
                self._scopes[term] |= self._scopes[node]
        self.found.scopes = {node: frozenset(numbers) for node, numbers in self._scopes.items()}


def _business_words(name: str) -> tuple[str, ...]:
    """The folded words of a business's name without the legal form that some leave out."""
    return tuple(word for word in words_of(name) if word not in _LEGAL_FORMS)


def _is_name(quad: Quad, which: frozenset[str]) -> bool:
    return quad.object.startswith('"') and local_name(quad.predicate) in which
