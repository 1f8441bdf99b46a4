"""Cuts what ends a row of a table, of contents or of minutes behind a body: a decision, a page, an hour, authors.

`Iin Martat ry - 31.12.2024 Päättynyt`, `KIVI OY Sivu 172`, `Iin kunnan sivistyslautakunnassa 61 § / 28.11.2013`,
`Leirikeskus Lumo ......... 34`, `Iin Opisto 31`, `Iin kunnanvirasto klo`, `© Kuntaliitto ja tekijät`.
"""

from __future__ import annotations

import re
from functools import cache

from converters.text.organisations.words import head_form, kinds, words

_DECIDED = re.compile(r"\s*[-–]?\s*\d{1,2}\.\d{1,2}\.\d{4}\s+(?P<state>[^\W\d_]+)\s*\Z")
_PAGE = re.compile(r",?\s+(?:sivu|sida|page)\s?\d{1,4}\s*\Z", re.IGNORECASE)
_LEADERS = re.compile(r"\s*(?:\.{4,}|…{2,}|(?: \.){4,})[\s\d]*\Z")
"""The dots that lead to a page, with the page or without it."""
_HOUR = re.compile(r",?\s+(?:klo|kl\.)\s*\Z")
"""The word before an hour that was lost."""
_NUMBER = re.compile(r"(?<=[^\W\d_])\s\d{1,3}\s*\Z")
_TEACH = frozenset({"educational-institution", "university", "university-of-applied-sciences"})
"""Bodies whose name no number ends behind the word for their kind."""
_SECTION = re.compile(r",?\s+(?:§{1,2}\s?\d{1,4}|\d{1,4}\s?§)(?:\s*/\s*[\d.]+)?\s*\Z")


def without_row_end(text: str) -> str:
    """The text without it.

    >>> without_row_end("Iin Martat ry - 31.12.2024 Päättynyt"), without_row_end("KIVI OY Sivu 172")
    ('Iin Martat ry', 'KIVI OY')
    """
    text = _HOUR.sub("", _LEADERS.sub("", text))
    if (authors := _authors().search(text)) is not None:
        text = text[: authors.start()]
    if not any(map(str.isdigit, text)):
        return text
    text = _without_page(_SECTION.sub("", _PAGE.sub("", text)))
    decided = _DECIDED.search(text)
    closed = decided is not None and "decided" in kinds(decided["state"].casefold())
    return text[: decided.start()] if decided is not None and closed else text


def _without_page(text: str) -> str:
    """A school without the bare number of a page behind it: `Iin Opisto 31`."""
    page = _NUMBER.search(text)
    front = text[: page.start()] if page is not None else ""
    form = head_form(front.split()[-1]) if " " in front.strip() else None
    return front if form is not None and form.head.type in _TEACH and not form.case else text


@cache
def _authors() -> re.Pattern[str]:
    """The authors beside a body in the mark of their rights, with the title that follows: ` ja tekijät Raportti 3`."""
    return re.compile(rf"\s+(?:ja|och|and)\s+(?:the\s)?(?:{'|'.join(words().forms_of('author'))})(?![\w-]).*\Z")
