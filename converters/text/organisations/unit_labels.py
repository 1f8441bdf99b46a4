"""Labels of forms that ask for a unit: `Vastuuyksikkö:`, `2. Hakijan edustama yksikkö`, `Toimiala`."""

from __future__ import annotations

import re
from functools import cache

from converters.text.organisations.twin_labels import JOIN, NO_LABEL
from converters.text.organisations.words import words


def is_sector_label(line: str) -> bool:
    """Whether the label of a line asks for a sector, which is a unit of a town and a branch of trade elsewhere."""
    label = line.split(":")[0].split() or [""]
    return words().value(label[-1 if ":" in line else 0].casefold(), "unit-label") == "sector"


def is_unit_label(line: str) -> bool:
    """Whether the line is a label for a unit that the next one names: `2. Hakijan edustama yksikkö`."""
    return unit_label().fullmatch(line) is not None


@cache
def unit_label() -> re.Pattern[str]:
    """A label for a unit that begins a line, with its colon or without: `Vastuuyksikkö: `, `2. Yksikkö/osasto:`."""
    labels = "|".join(map(re.escape, sorted(words().forms_of("unit-label"), key=len, reverse=True)))
    fronts = "|".join(words().forms_of("unit-label-front"))
    label = rf"(?:\d+\.\s)?(?:(?:{fronts})\s){{0,2}}(?:{labels})(?P<twins>(?:{JOIN}(?:{labels}))*)"
    clause = r"(?:, jo\w+ [^:\n]{1,60}(?=:))?"  # "Yksikkö, joka vastaa projektista: …"
    return re.compile(rf"\s*{label}{clause}(?P<sign>\s*:\s*|\s+|\Z){NO_LABEL}", re.IGNORECASE)
