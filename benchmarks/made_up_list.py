"""A made-up list of projects in the layout of 2007–2013, as varied as a real one: for measuring without real data."""

from __future__ import annotations

import csv
import random
from pathlib import Path
from typing import Final

from graph.errors import UsageError

ROWS: Final = 19_940
"""As many rows as the list of 2007–2013 has."""

IMPLEMENTER: Final = "Toteuttajan nimi"
"""The column of the lists that names the implementer."""

HEADER: Final = (
    *("Koodi", "Rahasto", "Projektin nimi", "Ohjelma / osio", "Tl", "Viranomainen", "Toiminnan tila"),
    *("Aloituspvm", "Päättymispvm", IMPLEMENTER, "Myönnetty EU- ja valtion rahoitus"),
    *("Toteutunut EU- ja valtion rahoitus", "Suunniteltu julkinen rahoitus yhteensä"),
    "Toteutunut julkinen rahoitus yhteensä",
)
_PARTS = ("Itä-Suomi", "Pohjois-Suomi", "Länsi-Suomi", "Etelä-Suomi")
_AUTHORITIES = (
    "Hämeen elinkeino-  liikenne- ja ympäristökeskus",
    "Etelä-Savon elinkeino- liikenne- ja ympäristökeskus",
    "Keski-Suomen elinkeino-  liikenne- ja ympäristökeskus  yritystuet",
    "Pohjois-Pohjanmaan elinkeino-  liikenne- ja ympäristökeskus  yritystuet",
    "Lapin liitto",
    "Finnvera",
)
_STARTS = ("Kone", "Puu", "Palvelu", "Matkailu", "Osaamis", "Hyvinvointi", "Ranta", "Metsä", "Energia", "Kulttuuri")
_ENDS = ("verkko", "polku", "talo", "pilotti", "akatemia", "klinikka", "paja", "tori", "silta", "kiihdyttämö")
_BODIES = ("Oy", "ry", "Ky", "osk", "kunta", "kuntayhtymä", "säätiö", "opisto", "Ab")


def write_made_up_list(path: Path, rows: int = ROWS, seed: int = 1) -> None:
    """Write a list of `rows` projects; the same arguments give the same bytes."""
    source = random.Random(seed)  # noqa: S311 - nothing secret is made here
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(_make_row(source, number) for number in range(rows))


def list_or_made_up(source: Path | None, folder: Path, rows: int = ROWS) -> Path:
    """The list of the user's own, or one of `rows` made-up projects in the folder.

    Raises:
        UsageError: there is no such list.
    """
    if source is None:
        source = folder / "list.csv"
        write_made_up_list(source, rows)
    elif not source.is_file():
        raise UsageError("there is no such file", where=str(source), advice="name a list in CSV or XLSX")
    return source


def _make_row(source: random.Random, number: int) -> list[str]:
    granted = source.randrange(1, 900_000)
    realised = granted - source.randrange(granted)
    year = source.randrange(2007, 2014)
    return [
        f"A{500_000 + number}",
        "EAKR",
        f"{_word(source)} ja {_word(source).lower()} {number % 97}",
        source.choice(_PARTS),
        str(source.randrange(1, 5)),
        source.choice(_AUTHORITIES),
        source.choice(("Toiminta päättynyt", "Toiminta päättynyt", "Keskeytynyt")),
        f"{source.randrange(1, 29)}.{source.randrange(1, 13)}.{year}",
        f"{source.randrange(1, 29)}.{source.randrange(1, 13)}.{year + source.randrange(1, 3)}",
        f"{_word(source)} {source.randrange(150)} {source.choice(_BODIES)}",
        *(str(amount) for amount in (granted, realised, granted * 5 // 4, realised * 5 // 4)),
    ]


def _word(source: random.Random) -> str:
    return source.choice(_STARTS) + source.choice(_ENDS)
