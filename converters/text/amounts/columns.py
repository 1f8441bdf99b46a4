"""Tells by the head of a table which of its columns are sums and which count other things: `Osuus, € | Osuus, %`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from converters.text.amounts.funding_blocks import counts_things, is_total, is_year, names_cost
from converters.text.amounts.sum_lists import SOME
from converters.text.amounts.sums import SumWords, plain
from converters.text.amounts.units import blank, read_unit
from converters.text.language.funding_words import is_funding_word
from converters.text.language.words import read_lexicon
from graph.model import Money, Span

_SIGN = re.compile(r"[\t|;]")
_SPACES = re.compile(r"[ \xa0]{2,}")
_MAY_HAVE_CELLS = re.compile(r"[\t|]|;.*;|\S {2,}\S")
_NUMBER = re.compile(r"[\d .,\xa0–-]*\d[\d .,\xa0]*%?")
_MONEY_ENDS = re.compile(r"(?:€|eur(?:oa?)?|euroina|euros|kr)\)?$", re.IGNORECASE)
_WORD = re.compile(r"[^\s(),/]+")
_EUROS = frozenset({"€", "eur", "euro", "euroa", "euros"})
_LONGEST_HEAD = 6
_FEWEST_COLUMNS = 2
_CONFIDENCE = 0.9


class _Cell(NamedTuple):
    text: str
    start: int
    end: int


class ColumnCell(NamedTuple):
    """A number under a head: the sum that it is, None where the head counts other things."""

    at: Span
    money: Money | None


def find_column_cells(text: str) -> list[ColumnCell]:
    """The numbers of all tables whose heads say what they are, in their order; of other columns nothing. Never raises.

    A table is a line of heads and lines of as many cells, parted by tabs, bars, semicolons or several spaces.
    """
    if "\n" not in text or not _MAY_HAVE_CELLS.search(text):
        return []
    found: list[ColumnCell] = []
    heads: list[str] = []
    start = 0
    for line in text.split("\n"):
        cells = _split(line, start)
        start += len(line) + 1
        if _is_head(cells):
            heads = [cell.text for cell in cells]
        elif len(cells) == len(heads):
            found += _read_row(heads, cells)
        elif line.strip():
            heads = []
    return found


def blank_counts(text: str) -> str:
    """The text without the numbers of columns that count other things than money."""
    return blank(text, [cell.at for cell in find_column_cells(text) if cell.money is None])


def _split(line: str, start: int) -> list[_Cell]:
    """The cells of a line; empty ones only where signs part them."""
    sign = _SIGN.search(line)
    parting = re.compile(re.escape(sign[0])) if sign else _SPACES
    edges = [match.span() for match in parting.finditer(line)]
    begins, ends = [0, *(end for _, end in edges)], [*(begin for begin, _ in edges), len(line)]
    cells = []
    for begin, end in zip(begins, ends, strict=True):
        piece = line[begin:end]
        at = start + begin + len(piece) - len(piece.lstrip())
        cells.append(_Cell(piece.strip(), at, at + len(piece.strip())))
    return cells if sign else [cell for cell in cells if cell.text]


def _is_head(cells: list[_Cell]) -> bool:
    """Whether the cells are short labels, one of them at least of a column that its words tell."""
    if len(cells) < _FEWEST_COLUMNS or any(_NUMBER.fullmatch(cell.text) for cell in cells):
        return False
    if any(cell.text[:1].isdigit() and not is_year(cell.text[:4]) for cell in cells):
        return False  # `Laavu | 1 000 €` is a row
    short = all(len(cell.text.split()) <= _LONGEST_HEAD and not cell.text.endswith(".") for cell in cells)
    return short and any(_unit_of(cell.text) or _counts(cell.text) for cell in cells[1:])


def _unit_of(head: str) -> tuple[Decimal, str] | None:
    """The scale and currency that a head ends with: `Osuus, €`, `Budjetti (t€)`, `Euroa`."""
    if "%" in head or not _MONEY_ENDS.search(head):
        return None
    ends = (head[word.start() :].rstrip(")") for word in _WORD.finditer(head))
    units = (read_unit(end) or ((Decimal(1), "EUR") if end.casefold() in _EUROS else None) for end in ends)
    return next(filter(None, units), None)


def _counts(head: str) -> bool:
    """Whether a head names shares in a hundred or what is counted: `Tuki-%`, `Osallistujia`, `lkm`."""
    amounts = read_lexicon("amount_words")
    words = re.findall(r"[^\W\d_]+|%", head.casefold())
    if not words or any(amounts.has(word, "currency") for word in words):
        return False
    if any(word.endswith(amounts.forms_of("percent-tail")) for word in words):
        return True
    if any(is_funding_word(word) or amounts.has(word, "cost-item") for word in words):
        return False
    counted = any(amounts.has(word, "count-label") for word in words) or counts_things(head)
    return counted or (len(words) == 1 and words[0].endswith(SOME))


def _may_be_money(head: str) -> bool:
    """Whether nothing says that a column beside one of euros is of other things: a year, a word of money, no word."""
    words = re.findall(r"[^\W\d_]+", head)
    year = is_year(head[:4]) or is_year(head[-4:])
    return not words or year or is_total(head) or names_cost(head)


def _read_row(heads: list[str], cells: list[_Cell]) -> Iterator[ColumnCell]:
    """The numbers of a row that their heads tell; beside a column of euros the others count something."""
    told = any(map(_unit_of, heads))
    for head, cell in zip(heads, cells, strict=True):
        if not _NUMBER.fullmatch(cell.text):
            continue
        unit = _unit_of(head)
        if unit is not None and (money := _make_money(cell, unit)) is not None:
            yield ColumnCell(Span(cell.start, cell.end), money)
        elif unit is None and (_counts(head) or (told and not _may_be_money(head))):
            yield ColumnCell(Span(cell.start, cell.end), None)


def _make_money(cell: _Cell, unit: tuple[Decimal, str]) -> Money | None:
    words = SumWords(cell.text)
    found = words.sum_at(0)
    if found is None or found.last < len(words.tokens):
        return None
    scale, currency = unit
    return Money(plain(found.value * scale), currency, cell.text, Span(cell.start, cell.end), _CONFIDENCE)
