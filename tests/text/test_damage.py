"""The readers on texts that copying, a scanner, a template or a spreadsheet has damaged: the labelled ones, broken.

What is found in them does not matter here; a reader that raises would lose the whole page.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from converters.text.amounts.reader import read_amounts
from converters.text.contacts.reader import read_contacts
from converters.text.dates.reader import read_dates
from converters.text.organisations.reader import read_organisations
from converters.text.places.reader import read_places
from converters.text.target_groups.reader import read_target_groups
from graph.model import Span

HERE = Path(__file__).parent

SINGLE = "\\{}()[]<>*+?|^$/,.;:\"'@#&%§=_-–—•·…²½\t\n\r\f\x00\xad\xa0\u2009\u200b\u0301"
RUNS = [*SINGLE, "9", "a", "Ä", "1.", "1,", "A. ", "a, ", "a-", "a:", "A/", " -", "* ", "( ", "ja ", "Oy ", "Iin "]
"""What a line may be filled with, each of which a pattern could try in countless ways."""

SIGNS = [
    *SINGLE,
    *("\\u00e4", "\\1", "\\g<0>", "{0}", "%s", "<b>", "..", "//", "\r\n", " - ", " / ", " | "),
    *(40 * run for run in RUNS),
    *("0", "31.", "2018", "1.1.", "٣", "ﬁ", "İ", "ß", "\U0001f600", "A.", "ja", "Oy", "ry", "€", "t€"),
]
"""What gets into a text: signs that mean something to a pattern, a template or a number, and bits of fields."""

JOINTS = [
    " ja ",
    " , ",
    "\n",
    "\n\n",
    ": ",
    "; ",
    ". ",
    "&",
    " / ",
    " – ",
    "  ",
    " (",
    ") ",
    " | ",
    " § ",
    " ovat ",
    " är ",
]
"""What stands between two texts that run into one another."""

READERS = [read_organisations, read_contacts, read_places, read_dates, read_amounts, read_target_groups]
DAMAGES = 6
TEXTS = 150
LONGEST = 400


@cache
def _texts() -> list[str]:
    """The texts of all labelled sets beside the tests."""
    rows = (row for file in sorted(HERE.glob("*/*.jsonl")) for row in file.read_text(encoding="utf-8").splitlines())
    return [text[:LONGEST] for row in rows if (text := json.loads(row).get("text"))]


def _damage(text: str, random: Random) -> str:
    """A few things that happen to a text, at random places."""
    for _ in range(random.randint(1, DAMAGES)):
        at = random.randint(0, len(text))
        end = at + random.randint(1, 15)
        other = random.choice(_texts())
        words = text.split(" ")
        fewer = " ".join(word for number, word in enumerate(words) if number != at % len(words))
        random.shuffle(words)
        text = random.choice(
            [
                text[:at] + random.choice(SIGNS) + text[at:],
                text[:at] + random.choice(SIGNS) + text[at:],
                text[:at] + text[end:],
                text[:end] + text[at:],
                text[:at] + other[at : at + end] + text[at:],
                text[:at] + random.choice(JOINTS) + other[random.randint(0, len(other)) :],
                text[:at] + random.choice(JOINTS) + text[at:],
                fewer,
                text[:at] + text[at:end].swapcase() + text[end:],
                text.replace(" ", random.choice(SIGNS), 3),
                " ".join(words),
            ]
        )
    return text


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("read", READERS)
def test_no_damaged_text_makes_a_reader_raise_and_spans_lie_in_it(
    read: Callable[[str], Iterable[Any]], seed: int
) -> None:
    random = Random(seed)
    for _ in range(TEXTS):
        text = _damage(random.choice(_texts()), random)
        _check_spans(read(text), text)


def _check_spans(read: Iterable[Any], text: str) -> None:
    for found in read:
        assert isinstance(found.at, Span)
        assert 0 <= found.at.start < found.at.end <= len(text)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("read", READERS)
def test_a_run_of_one_sign_is_read_as_fast_as_other_text(read: Callable[[str], Iterable[Any]], run: str) -> None:
    for front, behind in [
        ("", ""),
        ("Iin kunta ", " x"),
        ("Anna Mäki, puh.", "Kohderyhmä"),
        ("nuoret 31.", "2.2019 €"),
    ]:
        text = front + 60 * run + behind  # no test depends on the clock: a pattern that fails here would not end
        _check_spans(read(text), text)


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_organisations, r"Vapaa-aika ja \Kulttuuri ja liikunta"),
        (read_organisations, "2018 - | 2019 | Yhteensä"),
        (read_organisations, "Lääketieteellinen - .."),
        (read_organisations, "Tilanne 31." + "9" * 60 + "1#2.2019: 2 019 asukasta"),
        (read_organisations, "Ympäristöpalvelut\nKaupungin y:ä.mpäristökeskus\nHy\nKoulutie 16"),
        (read_target_groups, "Lisäksi\nmukana\non\nkymmenkunta\nalan yritystä."),
        (read_organisations, "Suunnittelija,\r\n Elinvoimaa Kouvolan /"),
        (read_organisations, "Jokin 2020, 90014 Oulun yliopisto, puh. 0ala / Kirjaston yksikkö"),
        (read_contacts, "Hannu Mäki               Eeva Aho\npuheenjohtaja       [    :a       [    :   sihteeri"),
        (read_dates, "Anu Mäki (30.?6.2019 asti), 1.7.2019 alkaen Eeva Aho"),
        (read_amounts, "Tuki: kunta (6 000), seura"),
        (read_amounts, "Vuokra:²\n/kt€"),
        (read_amounts, "alle 30-²vuotiaista nuorista"),
        (read_amounts, "Palkat: 123 400 €\nOstot: 23 000 €\nMuut kulut: 4 600 €\nYhteesä: 151 000 1€"),
    ],
)
def test_what_once_made_a_reader_raise_is_read(read: Callable[[str], Iterable[Any]], text: str) -> None:
    _check_spans(read(text), text)
