"""Breaks the valid graph at random with terms that engines may think differently of.

By hand, for as many graphs as wanted: `python -m tests.validate.broken 0 2000`.
"""

from __future__ import annotations

import sys
from random import Random
from typing import Final

from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from graph.validate import validate_store
from tests.shapes.graphs import make_store, valid_quads

_XSD: Final = "http://www.w3.org/2001/XMLSchema#"
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_BASE: Final = "https://w3id.org/hankeverkko/"
_TYPE: Final = NamedNode(_RDF + "type")
_DIGITS: Final = "9" * 5_000
_TYPED: Final[dict[str, tuple[str, ...]]] = {
    "integer": ("seven", "007", "+7", " 7 ", "7\n", "7_0", "٧", "7.0", "-0", "9" * 23, _DIGITS),
    "decimal": ("7.50", "1e1", "+7", ".5", "5.", "NaN", "Infinity", "9" * 23 + ".5", "0." + "0" * 22 + "1", _DIGITS),
    "nonNegativeInteger": ("7", "-7"),
    "byte": ("300",),
    "int": ("7",),
    "double": ("NaN", "INF", "-INF", "1e1", "1E400", "7", "abc"),
    "float": ("NaN", "INF", "7.25", "7.1"),
    "boolean": ("true", "1", "0", "TRUE", "maybe"),
    "date": (
        *("2019-02-29", "2019-03-01", "2019-03-01Z", "2019-03-01+02:00", "2019-03-01-14:00", "-0044-03-15"),
        *("12019-03-01", "", "2019-3-1", " 2019-03-01", "20190301"),
    ),
    "dateTime": ("2019-03-01T10:00:00", "2019-03-01T10:00:00Z", "2019-03-01T24:00:00", "2019-03-01T10:00:00.123456789"),
    "gYear": ("2019", "-0400", "2019Z", "19"),
    "gYearMonth": ("2019-01",),
    "duration": ("P1Y", "x"),
    "dayTimeDuration": ("PT1H",),
    "time": ("10:00:00", "25:00:00"),
    "anyURI": ("a",),
    "hexBinary": ("ff", "f"),
    "base64Binary": ("YQ==", "a"),
    "token": ("a  b",),
    "normalizedString": ("a\tb",),
    "language": ("fi",),
    "nonsense": ("x",),
    _RDF + "XMLLiteral": ("<b>",),
    _RDF + "HTML": ("<b",),
    _RDF + "JSON": ('{"a":1}',),
    "https://own.example/type": ("x",),
}
_PLAIN: Final = (
    "x",
    "",
    "7",
    "7.5",
    "1e1",
    "NaN",
    "INF",
    "\\",
    "a\\1 \\g<0> \\d+ {?value} {$this}",
    'a\n"\\\t\r',
    "x\ny",
)
_PLAIN_LONG: Final = (
    "x" * 20_000,
    _DIGITS,
    "a\u0308\u200b\x01",
    "\U0001f600" * 3,
    "9999999-0",
    "9999999-0\n",
    "٧٧٧٧٧٧٧-٧",
)
_CONTACTS: Final = (
    "030 000 0001",
    "aino@esimerkki.example",
    "aino\\@esimerkki.example",
    "\u0130@\u0130.example",
    "K@k.ex",
)
_LANGUAGES: Final = ("fi", "FI", "fi-fi", "sv-Latn-FI", "de", "FI-x-a")
_IRIS: Final = (
    *(_BASE + name for name in ("def/status/none", "def/status/running", "id/organisation/mallikunta")),
    *(_BASE + name for name in ("id/person/0a1b2c3d4e5f6071", "src/00112233445566aa#row=1", "src/00112233445566aa")),
    *(
        "mailto:aino@esimerkki.example",
        "MAILTO:x@y.example",
        "tel:+358300000001",
        "urn:x",
        "https://x.example/%5C\u00e4",
    ),
)
_BLANK: Final = [BlankNode(f"odd{number}") for number in range(3)]

Odd = Literal | NamedNode | BlankNode

ODD: Final[list[Odd]] = [
    *(
        Literal(text, datatype=NamedNode(name if ":" in name else _XSD + name))
        for name, texts in _TYPED.items()
        for text in texts
    ),
    *(Literal(text) for text in (*_PLAIN, *_PLAIN_LONG, *_CONTACTS)),
    *(Literal("x", language=language) for language in _LANGUAGES),
    Literal("\\u0041", language="fi"),
    *(Literal(value) for value in (7, -7, 0, 5.5)),
    *map(NamedNode, _IRIS),
    *_BLANK,
]
_QUADS: Final = sorted(valid_quads(), key=str)
_SUBJECTS: Final = sorted({quad.subject for quad in _QUADS}, key=str)
_PREDICATES: Final = sorted({quad.predicate for quad in _QUADS}, key=str)
_CLASSES: Final = sorted({quad.object for quad in _QUADS if quad.predicate == _TYPE}, key=str)


def break_graph(seed: int, most: int = 40) -> set[Quad]:
    """The valid graph with some quads gone and at most so many said otherwise, of each predicate alike often."""
    random = Random(seed)
    quads = set(_QUADS) - set(random.sample(_QUADS, random.randint(0, most // 5)))
    for _ in range(random.randint(4, most)):
        predicate = random.choice(_PREDICATES)
        quad = random.choice([quad for quad in _QUADS if quad.predicate == predicate])
        if random.random() < 0.45:
            quads.discard(quad)
        quads.update(_say_otherwise(random, quad))
    return quads


def _say_otherwise(random: Random, quad: Quad) -> list[Quad]:
    subject, predicate, value, graph = quad
    way, odd, blank, other = random.random(), random.choice(ODD), random.choice(_BLANK), random.choice(_QUADS)
    if way < 0.65:
        return [Quad(subject, predicate, odd, graph)]
    if way < 0.75:
        return [Quad(subject, predicate, random.choice(_SUBJECTS), graph)]
    if way < 0.8:
        return [Quad(subject, other.predicate, other.object, graph)]
    if way < 0.85:
        return [Quad(subject, random.choice(_PREDICATES), odd, graph)]
    if way < 0.9:
        return [Quad(subject, _TYPE, random.choice(_CLASSES), graph)]
    if way < 0.95:
        return [Quad(blank, predicate, value, graph), Quad(blank, random.choice(_PREDICATES), odd, graph)]
    return [Quad(subject, predicate, blank, graph), Quad(blank, _TYPE, random.choice(_CLASSES), graph)]


def compare(seed: int) -> int:
    """The number of findings on a broken graph, where both engines have the same."""
    store = make_store(break_graph(seed))
    setwise, reference = validate_store(store), validate_store(store, engine="pyshacl")
    assert setwise == reference, (seed, set(setwise) ^ set(reference))
    return len(setwise)


if __name__ == "__main__":
    start, stop = map(int, sys.argv[1:])
    sys.stdout.write(f"{sum(map(compare, range(start, stop)))} findings\n")
