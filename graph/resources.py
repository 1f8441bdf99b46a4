"""Finds and reads the data that ships with the program: ontology/, shapes/, queries/, examples/, YAML beside code."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Any

from graph.errors import InputError

_PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """The folder or file `name` ("ontology/tables"), in a wheel as in a checkout.

    Raises:
        InputError: there is no such folder: the installation is damaged.
    """
    for root in (_PACKAGE / "shipped", _PACKAGE.parent):
        path = root / name
        if path.exists():
            return path
    raise InputError("a part of the program is missing", where=name, advice="install hankeverkko again")


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of the reference table `ontology/tables/<name>.csv`, every value as text."""
    with (shipped("ontology/tables") / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def read_yaml(text: str) -> Any:
    """What a YAML document holds, of the plain types only.

    Raises:
        yaml.YAMLError: it is no YAML; `problem_mark` says where.
    """
    import yaml

    # The loader in C does the same in an eighth of the time; not every installation of PyYAML has it.
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 (both are safe)
