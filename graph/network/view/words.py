"""The fixed words of the view in the reader's language, for the page and for the script on it."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from graph.network.tables import read_words
from graph.resources import table

_AMOUNTS: Final = "amount"


class ViewWords:
    """The words in one language: `words("edges")`; the table is texts.csv, those of codes come from their tables."""

    def __init__(self, language: str, kind: str) -> None:
        """`kind` is that of the network, one of kinds.csv."""
        self.language = language
        name = read_words("kinds")[kind][language]
        title = _texts(language)["title"].format(kind=name[:1].upper() + name[1:])
        self.all: Mapping[str, str] = {**_texts(language), **_codes(language), "title": title}

    def __call__(self, key: str, **values: object) -> str:
        """The words of that key, with `{name}` replaced by the values."""
        return self.all[key].format(**values) if values else self.all[key]

    def of_code(self, group: str, code: str) -> str:
        """What a code is called: `of_code("role", "funder")`; the code itself where it has no name."""
        return self.all.get(f"{group} {code}", code)

    def number(self, number: float) -> str:
        """A number as the language writes it, without a fraction where there is none.

        >>> ViewWords("en", "people").number(12500.0)
        '12,500'
        """
        text = f"{number:,.2f}".rstrip("0").rstrip(".")
        return text if self.language == "en" else text.translate({ord(","): "\u00a0", ord("."): ","})


@cache
def _texts(language: str) -> Mapping[str, str]:
    with (Path(__file__).parent / "texts.csv").open(encoding="utf-8", newline="") as file:
        return {row["key"]: row[language] for row in csv.DictReader(file)}


@cache
def _codes(language: str) -> Mapping[str, str]:
    """The names of roles, relations and kinds of money, each under its group."""
    roles = {f"role {row['id']}": row[language] for row in table("roles")}
    links = {f"link {name}": row[language] for name, row in read_words("relations").items()}
    amounts = [row for row in table("concepts") if row["scheme"] == _AMOUNTS]
    return {**roles, **links, **{f"money {row['id']}": row[language] for row in amounts}}
