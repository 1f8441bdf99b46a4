"""Made-up names of bodies, some of them twice with a slip: for measuring linkage in lists of any length."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

_SYLLABLES: Final = (
    "ka",
    "lo",
    "ri",
    "me",
    "sa",
    "tu",
    "vi",
    "no",
    "hel",
    "pan",
    "kor",
    "las",
    "vää",
    "jou",
    "tie",
    "mäk",
)
_ENDS: Final = ("nen", "la", "mo", "vaara", "niemi", "tek", "nova", "linja")
_TRADES: Final = (
    *("rakennus", "sähkö", "kuljetus", "konepaja", "metsäpalvelu", "tilitoimisto", "kiinteistöt", "autohuolto"),
    *("ravintola", "matkailu", "ohjelmistot", "koulutus", "hoivapalvelut", "siivous", "maansiirto", "suunnittelu"),
)
_EACH: Final = 10
"""Of so many names one stands in the list twice."""


def write_made_up_names(names: Path, twice: Path, count: int, seed: int = 1) -> None:
    """Write `count` names, one a line, and those that are one name twice, tab-separated; always the same bytes."""
    source = random.Random(seed)  # noqa: S311 - nothing secret is made here
    written, pairs = set(), []
    for number, name in enumerate(islice(_names(source), count * _EACH // (_EACH + 1))):
        written.add(name)
        if number % _EACH == 0:
            slipped = source.choice(_SLIPS)(name, source)
            written.add(slipped)
            pairs.append(f"{name}\t{slipped}\n")
    names.write_text("".join(f"{name}\n" for name in sorted(written)), encoding="utf-8")
    twice.write_text("".join(sorted(pairs)), encoding="utf-8")


def _names(source: random.Random) -> Iterator[str]:
    """Names that all differ in more than a slip or two, as far as chance lets them."""
    seen = set()
    while True:
        own = "".join(source.choices(_SYLLABLES, k=source.randrange(3, 6))) + source.choice(_ENDS)
        more = [source.choice(_TRADES)] if source.random() < 0.7 else []
        if own not in seen:
            seen.add(own)
            yield " ".join([own, *more]) if source.random() < 0.9 else f"{'ja '.join(more)} {own}".strip()


def _dropped(name: str, source: random.Random) -> str:
    place = source.randrange(1, len(name))
    return name[:place] + name[place + 1 :]


def _swapped(name: str, source: random.Random) -> str:
    place = source.randrange(1, len(name) - 1)
    return name[:place] + name[place + 1] + name[place] + name[place + 2 :]


def _changed(name: str, source: random.Random) -> str:
    place = source.randrange(1, len(name))
    return name[:place] + source.choice("aeiklnorst") + name[place + 1 :]


def _with_a_word(name: str, source: random.Random) -> str:
    return f"{name} {source.choice(_TRADES)}"


_SLIPS: Final[tuple[Callable[[str, random.Random], str], ...]] = (_dropped, _swapped, _changed, _with_a_word)
