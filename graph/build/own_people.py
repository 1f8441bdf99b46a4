"""Finds in RDF of the user's own the nodes of people who are forgotten, by whole names and by names in two literals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from graph.resolve.mentions import Blinder
from graph.resolve.suppression import MASK, Suppression
from graph.triples.name_terms import FAMILY, GIVEN, NAMES, local_name

if TYPE_CHECKING:
    import pyoxigraph

    Node = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Triple
    Quad = pyoxigraph.Quad

_CONTACTS = frozenset({"phone", "telephone", "email", "mbox", "hasTelephone", "hasEmail"})


class _Said(NamedTuple):
    """What is said of a node: its names, the texts of other literals, its numbers and addresses, its blank nodes."""

    whole: list[str]
    given: list[str]
    family: list[str]
    texts: list[str]
    signs: set[str]
    below: set[Node]

    def names(self) -> Iterator[str]:
        """The names that the node bears, those in two literals put together."""
        yield from self.whole
        yield from (f"{given} {family}" for given, family in product(self.given, self.family))


class OwnForgetter:
    """Takes the forgotten out of the quads of one dataset.

    Args:
        quads: the dataset.
        suppression: who is to be forgotten.
        blind: makes the hashes by which numbers and addresses of the forgotten are known.
    """

    def __init__(self, quads: Iterable[Quad], suppression: Suppression, blind: Blinder) -> None:
        self._suppression = suppression
        said = _read(quads)
        self._gone = {node for node, one in said.items() if self._is_forgotten(node, one, blind)}
        self._split = {
            node for node, one in said.items() if any(map(suppression.spans, one.names())) and node not in self._gone
        }
        self._named = {node for node, one in said.items() if any(map(suppression.spans, one.texts))} | self._split
        waiting = list(self._gone)
        while waiting:
            below = (said[waiting.pop()].below & said.keys()) - self._gone
            self._gone |= below
            waiting += below

    def without(self, quad: Quad) -> Quad | None:
        """The quad with names masked in its literal; nothing where it is about somebody forgotten or an IRI tells."""
        import pyoxigraph

        suppression = self._suppression
        if quad.subject in self._gone or quad.object in self._gone:
            return None
        for node in (quad.subject, quad.object, quad.graph_name):
            if isinstance(node, pyoxigraph.NamedNode) and (
                node.value in suppression.iris or suppression.spans(node.value)
            ):
                return None
        value = quad.object
        if not isinstance(value, pyoxigraph.Literal):
            return quad
        masked = self._masked(quad, value.value)
        if masked == value.value:
            return quad
        # A typed value whose text is changed is of that type no longer.
        return pyoxigraph.Quad(
            quad.subject, quad.predicate, pyoxigraph.Literal(masked, language=value.language), quad.graph_name
        )

    def _masked(self, quad: Quad, text: str) -> str:
        if quad.subject in self._split and local_name(quad.predicate.value) in GIVEN | FAMILY:
            return MASK
        return self._suppression.mask(text, alone=quad.subject in self._named)

    def _is_forgotten(self, node: Node, said: _Said, blind: Blinder) -> bool:
        iri = getattr(node, "value", "")
        return iri in self._suppression.iris or any(
            self._suppression.entries_of(name, iri, map(blind, said.signs)) for name in said.names()
        )


def _read(quads: Iterable[Quad]) -> dict[Node, _Said]:
    import pyoxigraph

    nodes: dict[Node, _Said] = defaultdict(lambda: _Said([], [], [], [], set(), set()))
    for quad in quads:
        said, value, called = nodes[quad.subject], quad.object, local_name(quad.predicate.value)
        if isinstance(value, pyoxigraph.BlankNode):
            said.below.add(value)
        elif isinstance(value, pyoxigraph.NamedNode):
            if value.value.startswith(("tel:", "mailto:")):
                said.signs.add(_sign(value.value.partition(":")[2]))
        elif isinstance(value, pyoxigraph.Literal):
            for kinds, texts in ((NAMES, said.whole), (GIVEN, said.given), (FAMILY, said.family)):
                if called in kinds:
                    texts.append(value.value)
            said.texts.append(value.value)
            if called in _CONTACTS:
                said.signs.add(_sign(value.value))
    return dict(nodes)


def _sign(text: str) -> str:
    """A number in international form, as documents' numbers are compared; anything else in small letters."""
    import phonenumbers

    if "@" in text:
        return text.strip().casefold()
    try:
        number = phonenumbers.parse(text, "FI")
    except phonenumbers.NumberParseException:
        return text
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def make_filter(quads: Iterable[Quad], suppression: Suppression, blind: Blinder) -> Callable[[Quad], Quad | None]:
    """What takes the forgotten out of a dataset's quads; it lets all be where nobody is forgotten."""
    return OwnForgetter(quads, suppression, blind).without if suppression else lambda quad: quad
