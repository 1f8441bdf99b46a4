"""A small Turtle writer: blocks in the order they are given, no blank nodes, the same input gives the same bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from graph.vocabulary import BASE, PREFIXES

_LOCAL_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*\Z")
_NOT_IN_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_WIDTH = 118


class Block(NamedTuple):
    """A subject with its predicates and their objects, all of them terms as `iri`, `text` or `typed` write them."""

    subject: str
    properties: tuple[tuple[str, tuple[str, ...]], ...]


def iri(value: str) -> str:
    """An absolute IRI as a Turtle term: a prefixed name, or relative to the base, or whole.

    Raises:
        ValueError: a character that no IRI may hold.
    """
    if _NOT_IN_IRI.search(value):
        raise ValueError(f"not an IRI: {value!r}")
    for prefix, namespace in PREFIXES.items():
        local = value.removeprefix(namespace)
        if local != value and _LOCAL_NAME.match(local):
            return f"{prefix}:{local}"
    return f"<{value.removeprefix(BASE)}>"


def text(value: str, language: str = "") -> str:
    """A literal, with a language tag where one is given."""
    quoted = f'"{value.translate(_ESCAPES)}"'
    return f"{quoted}@{language}" if language else quoted


def typed(value: object, datatype: str) -> str:
    """A literal of a datatype that is given as a prefixed name: `typed("2015-05-01", "xsd:date")`."""
    return f"{text(str(value))}^^{datatype}"


def decimal(value: str) -> str:
    """An xsd:decimal in its shortest form: no zeros at the end."""
    return typed(format(Decimal(value).normalize(), "f"), "xsd:decimal")


def texts(values: Mapping[str, str]) -> list[str]:
    """The literals of a text by language, the empty ones left out."""
    return [text(value, language) for language, value in values.items() if value]


def make_block(subject: str, *properties: tuple[str, Iterable[str]]) -> Block:
    """The block of an absolute IRI: predicates without objects are left out, an object said twice is written once."""
    filled = ((predicate, tuple(dict.fromkeys(objects))) for predicate, objects in properties)
    return Block(iri(subject), tuple((predicate, objects) for predicate, objects in filled if objects))


def write_turtle(comment: str, blocks: Iterable[Block]) -> str:
    """A Turtle file: the comment, the base, the prefixes that the blocks use, the blocks."""
    written = list(blocks)
    used = {prefix for block in written for prefix in _prefixes_of(block)}
    head = [f"# {line}" for line in comment.splitlines()]
    head += ["", f"@base <{BASE}> ."]
    head += [f"@prefix {prefix}: <{namespace}> ." for prefix, namespace in PREFIXES.items() if prefix in used]
    return "\n\n".join(["\n".join(head), *(_write_block(block) for block in written)]) + "\n"


def _write_block(block: Block) -> str:
    lines = [_write_objects(predicate, objects) for predicate, objects in block.properties]
    return f"{block.subject}\n    " + " ;\n    ".join(lines) + " ."


def _write_objects(predicate: str, objects: tuple[str, ...]) -> str:
    line = f"{predicate} {', '.join(objects)}"
    return line if len(line) < _WIDTH else f"{predicate}\n        " + ",\n        ".join(objects)


def _prefixes_of(block: Block) -> Iterator[str]:
    """Every prefix of the block's terms; what stands within quotes is no term."""
    terms = [block.subject]
    for predicate, objects in block.properties:
        terms += [predicate, *objects]
    for term in terms:
        name = term.rpartition("^^")[2] if term.startswith('"') else term
        if not name.startswith(("<", '"')) and ":" in name:
            yield name.partition(":")[0]
