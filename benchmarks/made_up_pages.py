"""Made-up project pages in the layouts of the shipped examples, one project a page: for measuring many documents."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Final

from graph.resources import shipped

PAGES: Final = 20_000
_LAYOUTS: Final = ("hyva-alku-pohjois-pohjanmaalla", "oulutoivo2020", "tukiverkko", "yhdistamo")
_TITLES: Final = re.compile(r"Hyvä alku Pohjois-Pohjanmaalla|OuluToivo2020|Tukiverkko-hanke|Yhdistämö")
_PEOPLE: Final = re.compile(
    r"Pasi Laukka|Mirja Syrjälä|Markus Lepinoja|Jani Paananen|Henri Huumonen|Marguerite Guibert|Anu Vuorinen"
    r"|Pekka Asikainen|Kim Wasama"
)
_BODIES: Final = re.compile(r"Pudasjärven kaupunki|Oulunkaaren kuntayhtymä\b|Diakonia-ammattikorkeakoulu Oy")
_SUMS: Final = re.compile(r"\b\d{2,3} \d{3}\b(?! \d)")
_PHONES: Final = re.compile(r"\b050 000 0\d{3}\b")
_FIRST: Final = ("Aino", "Eero", "Helmi", "Ilmari", "Kaisu", "Lauri", "Martta", "Onni", "Pihla", "Tapio", "Venla")
_STEMS: Final = ("Kivi", "Lehto", "Mäki", "Niemi", "Ranta", "Saari", "Suo", "Vuori", "Harju", "Koski", "Lampi", "Metsä")
_ENDINGS: Final = ("nen", "la", "nto", "vaara", "kangas", "lahti", "luoma", "salo", "aho", "joki", "järvi", "mäki")
_WORDS: Final = ("Kone", "Puu", "Palvelu", "Matkailu", "Osaamis", "Hyvinvointi", "Ranta", "Metsä", "Energia", "Musa")
_HEADS: Final = ("verkko", "polku", "talo", "pilotti", "akatemia", "klinikka", "paja", "tori", "silta", "kiihdyttämö")
_FORMS: Final = ("Oy", "ry", "säätiö", "osk")


def write_made_up_pages(folder: Path, pages: int = PAGES, seed: int = 1) -> None:
    """Write so many pages into a folder; the same arguments give the same bytes."""
    layouts = [(shipped("examples") / f"{name}.txt").read_text(encoding="utf-8") for name in _LAYOUTS]
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(pages):
        page = make_page(layouts[number % len(layouts)], number, seed)
        (folder / f"page-{number:06}.txt").write_text(page, encoding="utf-8")


def make_page(layout: str, number: int, seed: int = 1) -> str:
    """The layout with another title, code, bodies with their people, sums and telephone numbers."""
    source = random.Random(f"{seed}-{number}")  # noqa: S311 - nothing secret is made here
    body = random.Random(source.randrange(400))  # noqa: S311
    name = f"{_compound(body)} {body.choice(_FORMS)}"
    people = [f"{body.choice(_FIRST)} {body.choice(_STEMS)}{body.choice(_ENDINGS)}" for _ in range(4)]
    text = _TITLES.sub(f"{_compound(source)} {number}", layout).replace("S22107", f"S{300_000 + number}")
    text = _PEOPLE.sub(lambda _: source.choice(people), text)
    text = _BODIES.sub(lambda _: name, text)
    text = _SUMS.sub(lambda _: f"{source.randrange(10, 999)} {source.randrange(1000):03}", text)
    return _PHONES.sub(lambda _: f"050 000 0{source.randrange(1000):03}", text)


def _compound(source: random.Random) -> str:
    return source.choice(_WORDS) + source.choice(_HEADS)
