"""The words of networks: kinds, relations, types of nodes and measures, from the tables beside this module."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from graph.resources import table

LANGUAGES: Final = ("fi", "sv", "en")


@cache
def read_words(name: str) -> Mapping[str, Mapping[str, str]]:
    """The rows of `<name>.csv` of this package by their id."""
    with (Path(__file__).parent / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def type_label(type_id: str) -> dict[str, str]:
    """What a type of node is called, in three languages; types of organisations have the names of their code list."""
    row = _organisation_types().get(type_id) or read_words("node_types").get(type_id) or {}
    return {language: row.get(language) or type_id for language in LANGUAGES}


@cache
def _organisation_types() -> Mapping[str, Mapping[str, str]]:
    return {row["id"]: row for row in table("organisation_types")}
