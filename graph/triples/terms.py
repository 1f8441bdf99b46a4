"""N-Quads terms as text: canonical, so that the same fact is the same bytes."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from urllib.parse import quote

from graph.vocabulary import DEF, PREFIXES

_SPECIAL = re.compile(r'[\x00-\x1f\x7f"\\]')
_NAMED = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_PLAIN_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9:/.=,_~@+-]*(?:#[A-Za-z0-9:/.=,_~-]*)?")
_WEB_ADDRESS = re.compile(
    r"(https?://)?((?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?::\d{1,5})?(?:[/?#].*)?)",
    re.IGNORECASE | re.DOTALL,
)
_SAFE = ":/?@!$&'()*+,;=%~"
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")

XSD = PREFIXES["xsd"]
_DECIMAL = f"^^<{XSD}decimal>"


def _escape_character(match: re.Match[str]) -> str:
    character = match.group()
    return _NAMED.get(character) or f"\\u{ord(character):04X}"


def escape(text: str) -> str:
    """`text` as it stands between the quotes of a canonical N-Quads literal.

    >>> escape('a "b"')
    'a \\\\"b\\\\"'
    """
    if not text.isprintable() or '"' in text or "\\" in text:
        text = text.encode("utf-8", "replace").decode() if _has_surrogate(text) else text
        return _SPECIAL.sub(_escape_character, text)
    return text


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def make_iri(value: str) -> str:
    """`value` as an IRI term; characters that no IRI may hold are percent-encoded.

    >>> make_iri("https://esimerkki.example/a b")
    '<https://esimerkki.example/a%20b>'
    """
    if _PLAIN_IRI.fullmatch(value):
        return f"<{value}>"
    start, mark, fragment = _STRAY_PERCENT.sub("%25", value).partition("#")
    return f"<{quote(start, safe=_SAFE, errors='replace')}{mark}{quote(fragment, safe=_SAFE, errors='replace')}>"


def make_web_address(value: str) -> str:
    """A web address as an IRI term, "http://" put before a bare host; nothing where it is none.

    >>> make_web_address("www.esimerkki.example/ä")
    '<http://www.esimerkki.example/%C3%A4>'
    >>> make_web_address("ei ole")
    ''
    """
    match = _WEB_ADDRESS.fullmatch(value.strip())
    return make_iri(f"{(match[1] or 'http://').lower()}{match[2]}") if match else ""


def make_string(text: str) -> str:
    """A plain string literal."""
    return f'"{escape(text)}"'


def make_text(text: str, language: str = "fi") -> str:
    """A literal in a language."""
    return f'"{escape(text)}"@{language}'


def make_typed(lexical: str, datatype: str) -> str:
    """A literal of an XML Schema datatype, its lexical form already canonical."""
    return f'"{lexical}"^^<{XSD}{datatype}>'


@lru_cache(maxsize=1 << 14)
def make_date(value: date) -> str:
    """An xsd:date."""
    return make_typed(value.isoformat(), "date")


def make_decimal(value: Decimal | float | int) -> str:
    """An xsd:decimal without exponent, sign of zero or needless digits.

    >>> make_decimal(Decimal("1.50"))
    '"1.5"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    """
    digits = str(value)
    return f'"{digits if digits.isdecimal() else _plain_decimal(digits)}"{_DECIMAL}'


@lru_cache(maxsize=1 << 14)
def _plain_decimal(number: str) -> str:
    digits = f"{Decimal(number):f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits in {"-0", ""} else digits


def make_integer(value: int) -> str:
    """An xsd:integer."""
    return make_typed(str(value), "integer")


def make_boolean(value: bool) -> str:
    """An xsd:boolean."""
    return make_typed("true" if value else "false", "boolean")


@cache
def expand(curie: str) -> str:
    """The IRI term of a prefixed name of our own prefix table.

    >>> expand("hv:role")
    '<https://w3id.org/hankeverkko/def#role>'
    """
    prefix, _, local = curie.partition(":")
    return f"<{PREFIXES[prefix]}{local}>"


@cache
def concept(scheme: str, name: str) -> str:
    """The IRI term of a concept of our own code lists."""
    return make_iri(f"{DEF}{scheme}/{name}")
