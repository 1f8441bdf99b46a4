"""Where a firm makes something, as a unit of it: `tehtaalla`, `kaivos`, `biotuotetehtaan`."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from converters.text.organisations.words import words


@cache
def _plants() -> re.Pattern[str]:
    stems = "|".join(sorted(words().forms_of("plant"), key=len, reverse=True))
    return re.compile(rf"(\w*)({stems})(?:n|ll[aä]|lt[aä]|lle|ss[aä]|st[aä]|seen)?")


@lru_cache(maxsize=4096)
def plant_name(word: str) -> str:
    """The nominative of a word for where a firm makes something; empty for other words.

    >>> plant_name("biotuotetehtaalla"), plant_name("kaivos"), plant_name("tehtävän")
    ('biotuotetehdas', 'kaivos', '')
    """
    match = _plants().fullmatch(word)
    return f"{match[1]}{words().value(match[2], 'plant')}" if match else ""
