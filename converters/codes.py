"""What the words of a field mean in our code lists (ontology/tables/concepts.csv)."""

from __future__ import annotations

import re
from functools import cache

from graph.resources import table

_SPACES = re.compile(r"[\s\u00a0]+")
_END = re.compile(r"[\s\u00a0.:;]+$")


def find_concept(scheme: str, words: str) -> str:
    """The last segment of the concept that the words name, whatever their case; empty where there is none."""
    return _concepts(scheme).get(_key(words), "")


def find_numbered(scheme: str, scope: str, words: str) -> str:
    """The concept of a scheme inside a scope ("eura2014") by the number before its name, else by the name."""
    match = re.match(r"\s*(\d+(?:\.\d+)*)", words)
    number = f"{scope}-{match[1]}" if match else ""
    if number.casefold() in _concepts(scheme):
        return _concepts(scheme)[number.casefold()]
    name = words[match.end() :].lstrip(". \u00a0") if match else words
    found = find_concept(scheme, name)
    return found if found.startswith(f"{scope}-") else ""


def spellings(scheme: str) -> dict[str, str]:
    """Every spelling of a scheme's concepts in any language, as the table has it, with the concept; Finnish last."""
    rows = [row for row in table("concepts") if row["scheme"] == scheme]
    columns = ("en", "sv", "words_en", "words_sv", "words")
    return {word: row["id"] for column in columns for row in rows for word in row[column].split("|") if word}


def main_label(scheme: str, concept: str) -> str:
    """The Finnish name of a concept of a scheme; empty where there is none."""
    return next((row["fi"] for row in table("concepts") if (row["scheme"], row["id"]) == (scheme, concept)), "")


@cache
def _concepts(scheme: str) -> dict[str, str]:
    words = {_key(word): concept for word, concept in spellings(scheme).items()}
    return {row["id"].casefold(): row["id"] for row in table("concepts") if row["scheme"] == scheme} | words


def _key(words: str) -> str:
    return _END.sub("", _SPACES.sub(" ", words)).strip().casefold()
