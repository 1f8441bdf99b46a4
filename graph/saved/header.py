"""Reads the header of a query file: grlc's decorators (`#+ ` lines of YAML) and our own keys beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.errors import QueryError
from graph.resources import read_yaml
from graph.saved.tokens import variables_of

_DECORATOR = re.compile(r"^#\+(.*)$", re.MULTILINE)
# grlc cuts a variable at its underscores, so a parameter's name holds none.
_VARIABLE = re.compile(r"(_{1,2})([^_]+)(?:_(.+))?")
_TYPES = {
    None: "string",
    "iri": "iri",
    "integer": "integer",
    "xsd_integer": "integer",
    "decimal": "decimal",
    "xsd_decimal": "decimal",
    "date": "date",
    "xsd_date": "date",
    "gYear": "year",
    "xsd_gYear": "year",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query: its variable in the text ("_day_xsd_date"), what fits, and its labels by language."""

    name: str
    variable: str
    type: str
    optional: bool = False
    default: str | None = None
    scheme: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Header:
    """What a query file says of itself; texts are by language ("en", "fi", "sv")."""

    summary: Mapping[str, str]
    description: Mapping[str, str]
    tags: tuple[str, ...]
    columns: Mapping[str, Mapping[str, str]]
    declared: Mapping[str, Mapping[str, Any]]
    defaults: Mapping[str, str]


def read_header(text: str, name: str) -> Header:
    """The header of a query file; everything in it may be missing.

    Raises:
        QueryError: the `#+` lines are no YAML of the expected form.
    """
    keys = _read_yaml("\n".join(_DECORATOR.findall(text)), name)
    others = {language: _mapping(keys, language, name) for language in ("fi", "sv")}
    return Header(
        summary=_by_language(keys, others, "summary"),
        description=_by_language(keys, others, "description"),
        tags=tuple(str(tag) for tag in keys.get("tags") or ()),
        columns=_mapping(keys, "columns", name),
        declared=_mapping(keys, "parameters", name),
        defaults=_read_defaults(keys.get("defaults") or [], name),
    )


def read_parameters(text: str, header: Header, name: str) -> tuple[Parameter, ...]:
    """The parameters that the text uses, in its order, with what the header says of them.

    Raises:
        QueryError: a variable whose type nobody knows, or two variables for one parameter.
    """
    found: dict[str, Parameter] = {}
    for variable in variables_of(text):
        if match := _VARIABLE.fullmatch(variable):
            parameter = _read_parameter(variable, match, header, name)
            if parameter.name in found:
                raise QueryError(f"two variables stand for the parameter {parameter.name}", where=name)
            found[parameter.name] = parameter
    return tuple(found.values())


def _read_parameter(variable: str, match: re.Match[str], header: Header, name: str) -> Parameter:
    underscores, label, suffix = match.groups()
    said = header.declared.get(label) or {}
    type_name = _TYPES.get(suffix) or (suffix if re.fullmatch("[a-z]{2}", suffix) else "")
    if not type_name:
        raise QueryError(
            f"the variable ?{variable} has an unknown type",
            where=name,
            advice="use _iri, _xsd_integer, _xsd_decimal, _xsd_date, _xsd_gYear or no ending",
        )
    return Parameter(
        name=label,
        variable=variable,
        type="code" if said.get("type") == "code" and type_name == "iri" else type_name,
        optional=underscores == "__",
        default=header.defaults.get(label),
        scheme=str(said.get("values", "")),
        labels={key: str(said[key]) for key in ("en", "fi", "sv") if key in said},
    )


def _read_yaml(text: str, name: str) -> dict[str, Any]:
    import yaml

    try:
        keys = read_yaml(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1} of the header" if mark else "the header"
        raise QueryError(f"{place} is not YAML", where=name, advice="mend the lines that begin with #+") from None
    if keys is None:
        return {}
    if not isinstance(keys, dict):
        raise QueryError("the header is not a list of keys", where=name, advice="write lines like `#+ summary: …`")
    return keys


def _mapping(keys: Mapping[str, Any], key: str, name: str) -> Mapping[str, Any]:
    value = keys.get(key) or {}
    if not isinstance(value, dict):
        raise QueryError(f"the key {key} of the header holds no keys of its own", where=name)
    return value


def _by_language(keys: Mapping[str, Any], others: Mapping[str, Mapping[str, Any]], key: str) -> Mapping[str, str]:
    texts = {"en": keys.get(key)} | {language: texts.get(key) for language, texts in others.items()}
    return {language: " ".join(str(text).split()) for language, text in texts.items() if text}


def _read_defaults(entries: Any, name: str) -> Mapping[str, str]:
    """grlc writes the defaults as a list of single keys."""
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise QueryError("the defaults of the header are not a list", where=name, advice="write `#+   - name: value`")
    return {str(key): str(value) for entry in entries for key, value in entry.items()}
