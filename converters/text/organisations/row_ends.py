"""Cuts what ends a row of a table, an agenda or minutes behind a body: what was decided and when, a page, a section.

`Iin Martat ry - 31.12.2024 Päättynyt`, `KIVI OY Sivu 172`, `Iin kunnan sivistyslautakunnassa 61 § / 28.11.2013`.
"""

from __future__ import annotations

import re

from converters.text.organisations.words import kinds

_DECIDED = re.compile(r"\s*[-–]?\s*\d{1,2}\.\d{1,2}\.\d{4}\s+(?P<state>[^\W\d_]+)\s*\Z")
_PAGE = re.compile(r",?\s+(?:sivu|sida|page)\s?\d{1,4}\s*\Z", re.IGNORECASE)
_SECTION = re.compile(r",?\s+(?:§{1,2}\s?\d{1,4}|\d{1,4}\s?§)(?:\s*/\s*[\d.]+)?\s*\Z")


def without_row_end(text: str) -> str:
    """The text without it.

    >>> without_row_end("Iin Martat ry - 31.12.2024 Päättynyt"), without_row_end("KIVI OY Sivu 172")
    ('Iin Martat ry', 'KIVI OY')
    """
    if not any(map(str.isdigit, text)):
        return text
    text = _SECTION.sub("", _PAGE.sub("", text))
    decided = _DECIDED.search(text)
    closed = decided is not None and "decided" in kinds(decided["state"].casefold())
    return text[: decided.start()] if decided is not None and closed else text
