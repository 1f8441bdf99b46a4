"""Saved queries: files of SPARQL with a header in grlc's convention, and parameters that are bound as terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from graph.errors import QueryError, UsageError
from graph.resources import shipped
from graph.saved.header import Header, Parameter, read_header, read_parameters
from graph.saved.tokens import read_form, read_projection, replace_variables
from graph.saved.values import Value, make_term, write_value

__all__ = ["Parameter", "SavedQuery", "find_query", "list_saved", "load_saved", "parse_query", "read_query"]


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A query with its header: `name` is "people/list_roles", `form` "SELECT", "ASK", "CONSTRUCT" or "DESCRIBE"."""

    name: str
    text: str
    form: str
    header: Header
    parameters: tuple[Parameter, ...]

    @property
    def columns(self) -> list[str] | None:
        """The columns of the answer; None where only the answer tells (SELECT *) or there are none."""
        return read_projection(self.text) if self.form == "SELECT" else None

    def summary(self, language: str = "en") -> str:
        """One line about what is asked, in English where the language has none."""
        return self.header.summary.get(language) or self.header.summary.get("en", "")

    def bind(self, values: Mapping[str, Value | None]) -> str:
        """The SPARQL text with the values in place of the parameters.

        A required parameter that is not given takes its default; an optional one stays a variable that nothing
        binds, which the text tests with BOUND.

        Raises:
            UsageError: an unknown parameter, a missing one, or a value that does not fit.
        """
        self._refuse_unknown(values)
        terms: dict[str, str] = {}
        for parameter in self.parameters:
            value = values.get(parameter.name)
            given = parameter.default if value is None else value
            if given is not None:
                term = make_term(given, parameter.type, parameter=parameter.name, scheme=parameter.scheme)
                terms[parameter.variable] = write_value(term)
            elif not parameter.optional:
                raise UsageError(
                    f"the parameter {parameter.name} is missing",
                    where=self.name,
                    advice=f"give it as {parameter.name}=…",
                )
        return replace_variables(self.text, terms)

    def _refuse_unknown(self, values: Mapping[str, object]) -> None:
        known = [parameter.name for parameter in self.parameters]
        for name in values:
            if name not in known:
                advice = f"it has {', '.join(known)}" if known else "it has none"
                raise UsageError(f"there is no parameter {name!r}", where=self.name, advice=advice)


def parse_query(text: str, name: str = "query") -> SavedQuery:
    """A query of any origin; the header may be missing.

    Raises:
        QueryError: it has no readable header, asks nothing, or its parameters contradict each other.
    """
    try:
        header = read_header(text, name)
        return SavedQuery(name, text, read_form(text), header, read_parameters(text, header, name))
    except QueryError as error:
        raise QueryError(error.what, where=error.where or name, advice=error.advice) from None


def read_query(path: Path | str) -> SavedQuery:
    """The query of a file of the user's own.

    Raises:
        UsageError: the file cannot be read.
        QueryError: as for `parse_query`.
    """
    try:
        return parse_query(Path(path).read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise UsageError(f"the query file cannot be read: {reason}", where=str(path)) from None


@cache
def load_saved(name: str) -> SavedQuery:
    """The shipped query of that name ("people/list_roles", with or without ".rq").

    Raises:
        UsageError: there is none; names those that are spelled alike.
    """
    names = _names()
    stem = name.removesuffix(".rq")
    if stem not in names:
        last = {known.rsplit("/", 1)[-1]: known for known in names}
        near = get_close_matches(stem, names, n=3) or [
            last[part] for part in get_close_matches(stem.rsplit("/", 1)[-1], last, n=3)
        ]
        advice = f"did you mean {' or '.join(near)}?" if near else "see `hankeverkko query --list`"
        raise UsageError("there is no saved query of that name", where=name, advice=advice)
    return parse_query((shipped("queries") / f"{stem}.rq").read_text(encoding="utf-8"), stem)


def list_saved() -> list[SavedQuery]:
    """All shipped queries in the order of their names, the checks included."""
    return [load_saved(name) for name in _names()]


def find_query(query: str) -> SavedQuery:
    """The query that a person means: SPARQL text, a file, or the name of a shipped one.

    Raises:
        UsageError: it is none of them.
        QueryError: it does not parse.
    """
    if "{" in query or "\n" in query:
        return parse_query(query)
    stem = query.removesuffix(".rq")
    if stem not in _names() and (query.endswith((".rq", ".sparql")) or Path(query).is_file()):
        return read_query(query)
    return load_saved(stem)


@cache
def _names() -> tuple[str, ...]:
    folder = shipped("queries")
    return tuple(sorted(path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.rq")))
