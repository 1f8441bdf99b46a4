"""Makes RDF terms of the values that people give to a query's parameters."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches

from graph.errors import UsageError
from graph.model import Iri, Literal, Term
from graph.terms import XSD, is_iri, literal, write_term
from graph.vocabulary.codes import read_concepts, read_schemes

Value = str | int | float | Decimal | date | Iri | Literal
"""What a parameter takes; a term of an earlier answer stands for its text."""


def make_term(value: Value, type_name: str, *, parameter: str, scheme: str = "") -> Term:
    """The value as a term of the parameter's type.

    Args:
        type_name: "string", "iri", "integer", "decimal", "date", "year", "code" or a language tag ("fi").
        scheme: for a code, the code list that it must belong to; the term is the concept's IRI.

    Raises:
        UsageError: the value does not fit; says what would.
    """
    text = _text_of(value)
    if type_name == "code":
        return _read_code(text, scheme, parameter)
    read = _READERS.get(type_name)
    return read(text, parameter) if read else Literal(text, language=type_name)


def write_value(term: Term) -> str:
    """The term as SPARQL; a count in its short form, because LIMIT takes no other."""
    is_count = isinstance(term, Literal) and term.datatype == f"{XSD}integer" and term.value.isdecimal()
    return term.value if is_count else write_term(term)


def code_list(scheme: str) -> dict[str, str]:
    """The codes of a code list with their IRIs, in the order of its table; none where there is no such list."""
    lists = (each for each in read_schemes() if each.id == scheme)
    return {concept.id: concept.iri for each in lists for concept in read_concepts(each)}


def _text_of(value: Value) -> str:
    if isinstance(value, Iri | Literal):
        return value.value
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def _misfit(parameter: str, text: str, wanted: str) -> UsageError:
    return UsageError(f"{text!r} does not fit", where=f"parameter {parameter}", advice=f"give {wanted}")


def _read_code(text: str, scheme: str, parameter: str) -> Term:
    """A code stands for the IRI of its concept, which fits as well."""
    codes = code_list(scheme)
    if text in codes or text in codes.values():
        return Iri(codes.get(text, text))
    near = get_close_matches(text, codes, n=5, cutoff=0.5) or list(codes)[:30]
    raise _misfit(parameter, text, f"one of the list {scheme}: {', '.join(near)}")


def _read_string(text: str, parameter: str) -> Term:
    return Literal(text)


def _read_iri(text: str, parameter: str) -> Term:
    if not is_iri(text):
        raise _misfit(parameter, text, "an absolute IRI such as https://w3id.org/hankeverkko/id/municipality/564")
    return Iri(text)


def _read_integer(text: str, parameter: str) -> Term:
    if not re.fullmatch(r"[+-]?[0-9]+", text.strip()):
        raise _misfit(parameter, text, "a whole number such as 18")
    return literal(str(int(text)) if len(text) < 4000 else text.strip(), "integer")


def _read_decimal(text: str, parameter: str) -> Term:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number.adjusted()) > 100:
        raise _misfit(parameter, text, "a number with a point for decimals, such as 1500.50")
    return literal(f"{number:f}", "decimal")


def _read_date(text: str, parameter: str) -> Term:
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text.strip()):
            raise ValueError
        return literal(date.fromisoformat(text.strip()).isoformat(), "date")
    except ValueError:
        raise _misfit(parameter, text, "a day as year-month-day, such as 2020-05-31") from None


def _read_year(text: str, parameter: str) -> Term:
    if not re.fullmatch(r"[0-9]{4}", text.strip()):
        raise _misfit(parameter, text, "a year of four digits, such as 2016")
    return literal(text.strip(), "gYear")


_READERS: dict[str, Callable[[str, str], Term]] = {
    "string": _read_string,
    "iri": _read_iri,
    "integer": _read_integer,
    "decimal": _read_decimal,
    "date": _read_date,
    "year": _read_year,
}
