"""Terms as text that Turtle, TSV answers and SPARQL all read alike."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from graph.errors import UsageError
from graph.model import Iri, Literal, Term
from graph.vocabulary import PREFIXES

XSD = PREFIXES["xsd"]
STRING = XSD + "string"
BLANK = "_:"

# A backslash before u is a trap: engines that expand \uXXXX over the whole query first would see one inside the string,
# so that u is written as an escape itself, of eight digits, since rdflib takes all hex digits behind it.
_ESCAPE = re.compile(r'\\[uU]|["\\\n\r\t\b\f]')
_ESCAPES = {
    '"': r"\"",
    "\\": r"\\",
    "\n": r"\n",
    "\r": r"\r",
    "\t": r"\t",
    "\b": r"\b",
    "\f": r"\f",
    "\\u": r"\\\U00000075",
    "\\U": r"\\\U00000055",
}
_IRI = re.compile(r'[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|^`\\]*')


def is_iri(text: str) -> bool:
    """Whether the text is an absolute IRI, so that it can stand between < and >."""
    from pyoxigraph import NamedNode

    try:
        NamedNode(text)
    except ValueError:
        return False
    return _IRI.fullmatch(text) is not None


def finite_number(text: str) -> Decimal | None:
    """The number that a literal writes; nothing where it is none (RDF of one's own may say "NaN", "INF" or words).

    >>> finite_number("12.50"), finite_number("NaN"), finite_number("paljon")
    (Decimal('12.50'), None, None)
    """
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def write_term(term: Term) -> str:
    """The term in the syntax that N-Triples, Turtle and SPARQL share.

    Raises:
        UsageError: the term cannot be written: no IRI, or characters that no UTF-8 text can hold.
    """
    if isinstance(term, Iri):
        return term.value if term.value.startswith(BLANK) else f"<{_checked_iri(term.value)}>"
    if _has_surrogate(term.value):
        raise UsageError("the text holds characters that are not Unicode", advice="check its encoding (UTF-8)")
    text = f'"{_ESCAPE.sub(lambda match: _ESCAPES[match[0]], term.value)}"'
    if term.language:
        return f"{text}@{term.language}"
    return text if term.datatype == STRING else f"{text}^^<{_checked_iri(term.datatype)}>"


def _checked_iri(iri: str) -> str:
    if not is_iri(iri):
        raise UsageError("this is no absolute IRI", where=repr(iri), advice="write one like https://example.org/a-b")
    return iri


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def literal(value: str, datatype: str) -> Literal:
    """A literal of an XML Schema datatype given by its local name ("date")."""
    return Literal(value, XSD + datatype)
