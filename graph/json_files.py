"""Reads the JSON files of a release and of an edition as the types they were written in, or says that they are damaged.

A damaged file can be JSON all the same, of another form: what reads it must not have to think of that.
"""

from __future__ import annotations

import json
import types
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypedDict, TypeVar, Union, get_args, get_origin, get_type_hints, is_typeddict

from graph.errors import ReleaseError

_Form = TypeVar("_Form")

MANIFEST = "manifest.json"


class Input(TypedDict):
    """A document of a release."""

    name: str
    sha256: str
    source: str


class Manifest(TypedDict):
    """What went into a release; `suppression` and `id_key` are fingerprints, `sha256` has the files by path."""

    release: str
    made: str
    hankeverkko: str
    base: str
    id_key: str
    suppression: str
    inputs: list[Input]
    counts: dict[str, int]
    sha256: dict[str, str]


def read_manifest(release: Path) -> Manifest:
    """What went into the release in the folder.

    Raises:
        ReleaseError: the manifest is missing or damaged.
    """
    try:
        return read_json(release / MANIFEST, Manifest)
    except ReleaseError:
        raise ReleaseError(
            "the manifest of the release cannot be read", where=str(release), advice="run hankeverkko build again"
        ) from None


def read_json(path: Path, form: type[_Form]) -> _Form:
    """The content of a file of the release, as JSON has it: a class is a dict, and a tuple a list.

    Args:
        path: the file.
        form: what it was written from: a TypedDict, a dataclass, or a dict, list or tuple of such.

    Raises:
        ReleaseError: it is missing, no JSON, or of another form.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        content = _NOTHING
    if not fits(content, form):
        advice = "run hankeverkko build again"
        raise ReleaseError("a part of the release cannot be read", where=str(path), advice=advice)
    known: _Form = content
    return known


def fits(content: object, form: Any) -> bool:
    """Whether content read from JSON has the form of a type.

    >>> fits({"a": 1}, dict[str, int]), fits(["a"], dict[str, int]), fits([1, "b"], tuple[int, str])
    (True, False, True)
    """
    origin, parts = get_origin(form), get_args(form)
    if form is Any:
        return True
    if origin in (Union, types.UnionType):
        return any(fits(content, one) for one in parts)
    if origin is dict:
        return isinstance(content, dict) and all(fits(value, parts[1]) for value in content.values())
    if origin is list:
        return isinstance(content, list) and all(fits(one, parts[0]) for one in content)
    if origin is tuple:
        return isinstance(content, list) and len(content) == len(parts) and all(map(fits, content, parts))
    if is_typeddict(form) or is_dataclass(form):
        return isinstance(content, dict) and all(
            name in content and fits(content[name], hint) for name, hint in _fields(form).items()
        )
    # JSON's true is no number, though Python's is.
    return isinstance(content, form) and (form is bool or not isinstance(content, bool))


@cache
def _fields(form: Any) -> dict[str, Any]:
    return get_type_hints(form)


_NOTHING = object()
"""Fits no form."""
