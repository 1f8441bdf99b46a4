"""Rewrites the quads of a release one by one for an edition: leaves out, renames, and masks what may not be shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from graph.resolve.naming import Naming
from graph.triples.privacy import MASK
from graph.triples.terms import expand, make_string, make_text
from graph.vocabulary import DEF, HV, PREFIXES
from graph.web.masking.contacts import ContactMask, Contacts, decode
from graph.web.masking.names import NameIndex, Scope
from graph.web.masking.quads import Quad, Text, read_text
from graph.web.masking.survey import CONTACT_PREDICATES, OWNED, SAME, SOLE_TRADER, TYPE, VCARD, Survey

_WRITTEN: Final = expand("hv:asWritten")
_EXACT: Final = expand("oa:exact")
_KEPT_OF_AGENTS: Final = frozenset({TYPE, SOLE_TRADER, expand("org:classification"), expand("hv:body")})
"""All that is said of an agent under a pseudonym."""

_PLAIN_TYPES: Final = frozenset(
    f"^^<{PREFIXES['xsd']}{name}>"
    for name in ("date", "dateTime", "decimal", "integer", "nonNegativeInteger", "boolean", "gYear", "double")
) | {f"^^{expand('hv:ytunnus')}"}
"""Datatypes whose values hold no words."""

_BELOW_AGENT: Final = re.compile(r"/(?:identifier/|contact/|address/)[^>]*>")
_KEYED_BUSINESS: Final = re.compile(r"st-[0-9a-f]{20}")
_DOCUMENT_NODE: Final = re.compile(r"[0-9a-f]{16}(?:-\d+)*|(?:st-)?[0-9a-f]{20}")
_LETTER: Final = re.compile(r"[^\W\d_]|%")
_CONTACT_SCHEMES: Final = ("<tel:", "<mailto:", "<sip:", "<sms:")
_REMEMBERED: Final = 1 << 16

# Crockford's alphabet: no letter can be taken for a digit.
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LABELS: Final = {
    "person": {"fi": "Henkilö", "sv": "Person", "en": "Person"},
    "organisation": {"fi": "Toiminimi", "sv": "Enskild firma", "en": "Sole trader"},
}
_SHORT: Final = 8
"""Letters of a pseudonym, 40 bits; two that agree in them are written whole, in 16."""


class TextMask:
    """Masks names and contact details in a text of any origin."""

    def __init__(self, found: Survey, contacts: Contacts) -> None:
        self._names = NameIndex(found.names, found.phrases | contacts.streets)
        self._contacts = ContactMask(contacts)
        self._known: dict[str, str] = {}

    def mask(self, text: str, scope: Scope = frozenset()) -> str:
        """`text` with a mark for what may not be shown; the same object where that is nothing."""
        if scope:
            return self._mask(text, scope)
        if (known := self._known.get(text)) is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[text] = self._mask(text, scope)
        return known

    def contacts(self, text: str) -> str:
        """`text` with a mark for contact details only."""
        plain = decode(text)
        masked = self._contacts.mask(plain)
        return text if masked == plain else masked

    def _mask(self, text: str, scope: Scope) -> str:
        plain = decode(text)
        masked = self._names.mask(self._contacts.mask(plain), scope)
        return text if masked == plain else masked


class _About(NamedTuple):
    """What holds for all quads of a subject."""

    subject: str
    shown: str | None = None
    pseudonymous: bool = False
    scope: frozenset[int] = frozenset()
    quoting: bool = False


class Rewriter:
    """Rewrites quads for one edition.

    Args:
        found: what the release says of people.
        mask: masks what is found in texts.
        naming: the IRI policy under the key of the release.
    """

    def __init__(self, found: Survey, mask: TextMask, naming: Naming) -> None:
        self._found, self._mask, self._naming = found, mask, naming
        self._things = f"<{naming.id}"
        self._ours = (f"<{naming.base}", f"<{DEF}", f"<{HV}")
        self._restricted = f"<{naming.graph('restricted/')}"
        self._agents_graph = f"<{naming.graph('agents')}>"
        self._agents = found.people | found.businesses
        self._pseudonyms = {agent: self._pseudonym(agent) for agent in found.hidden - found.removed}
        self._left_out = found.removed | found.dropped
        self._segments: dict[str, str] = {}
        for node, scope in sorted(found.scopes.items()):
            if node.startswith((f"{self._things}project/", f"{self._things}portfolio/")):
                for segment in node[1:-1].removeprefix(naming.id).split("/")[1:]:
                    self._segments[segment] = self._mask_segment(segment, scope)
        kinds = "|".join(sorted(OWNED))
        self._wordless = re.compile(rf"<{re.escape(naming.base)}(?:src/|id/(?:{kinds})/[0-9a-f]{{16}}-[0-9-]+[/>])")
        self._about = _About("")
        self._plain_iris: dict[str, str | None] = {}

    def rewrite(self, quad: Quad) -> Quad | None:
        """The quad as it may be shown, or nothing."""
        if quad.subject != self._about.subject:
            self._about = self._look_at(quad.subject)
        about = self._about
        if not about.shown or quad.graph.startswith(self._restricted) or self._goes(quad) or self._is_contact(quad):
            return None
        if about.pseudonymous and not self._is_kept_of_agent(quad):
            return None
        graph, value = self.rename(quad.graph), self._rewrite_object(quad, about.scope)
        return Quad(about.shown, quad.predicate, value, graph) if graph and value else None

    def _is_kept_of_agent(self, quad: Quad) -> bool:
        """Whether a quad of an agent under a pseudonym stays; that another id is the same, if both are pseudonyms."""
        if quad.predicate == SAME:
            return quad.subject in self._found.aliases and quad.object in self._pseudonyms
        return quad.predicate in _KEPT_OF_AGENTS and quad.object.startswith("<")

    def _look_at(self, subject: str) -> _About:
        found = self._found
        node = subject.replace("/selector>", ">")
        gone = subject in self._left_out or node in self._left_out or self._hangs_on_hidden(subject)
        return _About(
            subject,
            shown=None if gone else self.rename(subject),
            pseudonymous=subject in self._pseudonyms,
            scope=found.scopes.get(node, frozenset()),
            quoting=node in found.quotes,
        )

    def rename(self, term: str) -> str | None:
        """The IRI as it may be shown, or nothing where it would give a person away."""
        if pseudonym := self._pseudonyms.get(term):
            return pseudonym
        if self._wordless.match(term):
            return term
        try:
            return self._plain_iris[term]
        except KeyError:
            if len(self._plain_iris) >= _REMEMBERED:
                self._plain_iris.clear()
            renamed = self._plain_iris[term] = self._renamed(term)
            return renamed

    def labels(self) -> Iterator[Quad]:
        """What agents under a pseudonym are called."""
        graph = f"<{self._naming.graph('persons')}>"
        codes = self._codes()
        for agent, pseudonym in self._pseudonyms.items():
            if agent in self._found.aliases:
                continue
            kind = "person" if agent in self._found.people else "organisation"
            names = {language: f"{word} {codes[pseudonym]}" for language, word in _LABELS[kind].items()}
            if kind == "person":
                yield Quad(pseudonym, expand("foaf:name"), make_string(names["fi"]), graph)
            for language, name in names.items():
                yield Quad(pseudonym, expand("skos:prefLabel"), make_text(name, language), graph)

    def pseudonyms_of(self, iris: Iterable[str]) -> set[str]:
        """The IRIs that the same agents have in the pseudonymous edition."""
        return {self._pseudonym(f"<{iri}>")[1:-1] for iri in iris}

    # -- what is left out --------------------------------------------------------------------------

    def _goes(self, quad: Quad) -> bool:
        term = quad.object
        if term in self._left_out or (self._about.quoting and quad.predicate == _EXACT):
            return True
        return term.startswith(self._things) and self._hangs_on_hidden(term)

    def _hangs_on_hidden(self, term: str) -> bool:
        """Whether the node is an identifier, contact point or address of a hidden agent, or goes with a removed one."""
        if below := _BELOW_AGENT.search(term):
            return term[: below.start()] + ">" in self._found.hidden
        if "/change/" in term and self._found.removed:
            return any(self._business(match.group()) in self._left_out for match in _KEYED_BUSINESS.finditer(term))
        return False

    def _is_contact(self, quad: Quad) -> bool:
        """Whether the quad is a contact detail of a person, or of nobody knows whom."""
        contact = quad.predicate in CONTACT_PREDICATES or quad.predicate.startswith(VCARD)
        if quad.object.startswith(_CONTACT_SCHEMES) or contact:
            return quad.graph != self._agents_graph or quad.subject in self._agents
        return False

    # -- what is written another way ---------------------------------------------------------------

    def _rewrite_object(self, quad: Quad, scope: Scope) -> str | None:
        term = quad.object
        if term.startswith("<"):
            if pseudonym := self._pseudonyms.get(term):
                return pseudonym
            if scope and not term.startswith(self._ours) and self._mask.mask(term[1:-1], scope) != term[1:-1]:
                return None
            return self.rename(term)
        if quad.predicate == _WRITTEN and quad.subject in self._found.mentions:
            return make_string(MASK)
        suffix = term[term.rindex('"') + 1 :]
        if suffix in _PLAIN_TYPES:
            return term
        text = read_text(term)
        # What is said of a person who is shown is the name itself, whoever else bears it.
        own = quad.subject in self._found.people
        masked = self._mask.contacts(text.value) if own else self._mask.mask(text.value, scope)
        return term if masked == text.value else Text(masked, suffix).term

    def _renamed(self, term: str) -> str | None:
        iri = term[1:-1]
        if iri.startswith(self._naming.base):
            path = iri.removeprefix(self._naming.base)
            if "/change/" in term:
                path = _KEYED_BUSINESS.sub(self._pseudonymous_part, path)
            renamed = "/".join(map(self._shown_segment, path.split("/")))
            return f"<{self._naming.base}{renamed}>"
        # What is left here of telephone numbers are the switchboards of bodies.
        return term if term.startswith(_CONTACT_SCHEMES) or self._mask.mask(iri) == iri else None

    def _shown_segment(self, segment: str) -> str:
        return self._segments.get(segment) or self._mask_segment(segment, frozenset())

    def _mask_segment(self, segment: str, scope: Scope) -> str:
        """A part of an IRI that holds a name gives way to its keyed hash, so that links stay whole."""
        if not _LETTER.search(segment) or _DOCUMENT_NODE.fullmatch(segment.partition("#")[0]):
            return segment
        if self._mask.mask(segment, scope) == segment:
            return segment
        return f"x-{self._naming.hash('segment', segment)}"

    # -- pseudonyms --------------------------------------------------------------------------------

    def _pseudonym(self, agent: str) -> str:
        hashed = self._naming.hash("pseudonymous edition", agent[1:-1])
        kind = "organisation/st-" if "/organisation/" in agent or agent in self._found.businesses else "person/"
        return f"{self._things}{kind}{hashed}>"

    def _business(self, segment: str) -> str:
        return f"{self._things}organisation/{segment}>"

    def _pseudonymous_part(self, match: re.Match[str]) -> str:
        business = self._business(match.group())
        return self._pseudonyms.get(business, business)[1:-1].rpartition("/")[2]

    def _codes(self) -> dict[str, str]:
        """The code of every pseudonym: short, unless two would share it."""
        whole = {pseudonym: _code(pseudonym) for pseudonym in self._pseudonyms.values()}
        holders: dict[str, int] = {}
        for code in whole.values():
            holders[code[:_SHORT]] = holders.get(code[:_SHORT], 0) + 1
        return {name: code[:_SHORT] if holders[code[:_SHORT]] == 1 else code for name, code in whole.items()}


def _code(pseudonym: str) -> str:
    number = int(re.split(r"[/-]", pseudonym[:-1])[-1], 16)
    return "".join(_LETTERS[number >> shift & 31] for shift in range(75, -1, -5))
