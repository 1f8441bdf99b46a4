"""Finds the funding tables of a text as runs of cells with their places; what the cells mean is not said here.

A table stands under a heading with a funding word, begins with a row of years, or is of items that add up to a total.
Its cells stand one a line, with or without blank lines between, or several a line, parted by tabs, bars or several
spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

from converters.text.amounts.sums import SumWords, plain
from converters.text.amounts.units import UnitNote, blank, find_units, unit_above
from converters.text.language.funding_words import is_funding_word
from converters.text.language.words import read_lexicon
from graph.model import Money, Span

_CELL = re.compile(r"[^\t|;\n]+?(?=\s{2,}|\s*[\t|;]|\s*$)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_GLUED = re.compile(r"(?<=[a-zåäö]{3})(?=(?:[Ee]uroa?|EUR|€)[\s)]*$)")
"""Where a page ran the heads of two columns together: `Saajaeuroa`."""
_LONGEST_LABEL = 8
_LABELS_IN_A_ROW = 6
_SECTION = re.compile(r"\d{1,2}(\.\d+)*\.?\s+[A-ZÅÄÖ]")
_YEAR_CELL = re.compile(r"(?:v\.?|vuosi|vuonna|år|year)?\s*((?:19|20)\d\d)", re.IGNORECASE)
_DIGIT_GROUPS = re.compile(r"\d{1,3}(?: \d{3})+")
_COUNTED = re.compile(r"\w+(?:aa|ää|ta|tä|ja|jä)\b")
"""A caption in the partitive, as what a number counts stands in: `Osallistujaa`, `Opiskelijoita`."""
_PLAIN = re.compile(r"[\d\s]+")
_HIGHEST_PLAIN = 1_000_000_000
_BARE_CONFIDENCE = 0.9
_FEWEST_ITEMS = 2
_FIGURE_ABOVE = 4
"""Lines over a number among which one with a figure may stand, with its label and that of a picture between."""


class FundingCell(NamedTuple):
    """A cell; `kind` is "year", "sum", "total" (a word for it), "label" or "blank" (a dash for nothing)."""

    kind: str
    text: str
    at: Span
    line: int
    year: int | None = None
    money: Money | None = None


class FundingBlock(NamedTuple):
    """A table: its heading (empty where it has none), its cells in reading order and the note of their unit."""

    heading: str
    cells: tuple[FundingCell, ...]
    unit: UnitNote | None = None


def is_year(text: str) -> bool:
    """Whether the text is four digits that name a year of 1900 to 2099."""
    return _YEAR.fullmatch(text) is not None


def is_total(label: str) -> bool:
    """Whether a label says that the row or the column is a sum: `Yhteensä`, `Rahoitus yhteensä`, `Total`."""
    words = label.casefold().strip(" .:").split()
    lexicon = read_lexicon("amount_words")
    return bool(words) and (lexicon.has(words[0], "total") or lexicon.has(words[-1], "total"))


def find_funding_blocks(text: str) -> list[FundingBlock]:
    """The funding tables of `text` in their order. Never raises."""
    units = find_units(text)
    split = enumerate(_split_lines(blank(text, [Span(unit.start, unit.end) for unit in units])))
    lines = [_Line(number, start, body) for number, (start, body) in split if body.strip()]
    blocks: list[FundingBlock] = []
    index = 0
    while index < len(lines):
        start = lines[index - 1].end if index else 0  # a unit may stand alone above
        note = unit_above(units, start, lines[index].end)
        block, index = _block_at(lines, index, note is not None and not note.leads)
        if block is not None:
            blocks.append(_in_unit(block, start, units))
    return blocks


def _in_unit(block: FundingBlock, start: int, units: Sequence[UnitNote]) -> FundingBlock:
    """The block with its plain numbers in the unit that its heading or its labels name: `Kustannukset (1 000 €)`."""
    first = next(cell.at.start for cell in block.cells if cell.kind == "sum")
    unit = unit_above(units, start, first)
    if unit is None:
        return block
    return block._replace(cells=tuple(_scaled(cell, unit) for cell in block.cells), unit=unit)


def _scaled(cell: FundingCell, unit: UnitNote) -> FundingCell:
    money = cell.money
    if money is None or not money.raw[-1:].isdigit():
        return cell
    return cell._replace(money=money._replace(value=plain(money.value * unit.scale), currency=unit.currency))


class _Line(NamedTuple):
    number: int
    start: int
    body: str

    @property
    def end(self) -> int:
        return self.start + len(self.body)


def _split_lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for body in text.split("\n"):
        yield start, body
        start += len(body) + 1


def _block_at(lines: Sequence[_Line], index: int, in_unit: bool) -> tuple[FundingBlock | None, int]:
    """The table that begins with the line, and the index of the line after it.

    `in_unit`: the line is a heading with a unit, or stands under a unit.
    """
    header = _is_header_row(lines[index])
    heading = "" if header else _heading(lines[index].body)
    heading = "" if heading and _is_figure(lines[index]) else heading
    if in_unit and not header and not heading:
        cells, last = _collect(lines, index)
        return (
            (FundingBlock("", tuple(cells)), last) if any(cell.kind == "sum" for cell in cells) else (None, index + 1)
        )
    if not header and not heading:
        return _sum_at(lines, index)
    cells, last = _collect(lines, index + 1 if heading else index)
    cells = _as_sums(_split_columns(cells))
    sums = sum(cell.kind == "sum" for cell in cells)
    if sums == 0 or (sums == 1 and not heading) or not (heading or _speaks_of_funding(cells)):
        return None, index + 1
    return FundingBlock(heading, tuple(cells)), last


def _sum_at(lines: Sequence[_Line], index: int) -> tuple[FundingBlock | None, int]:
    """The items of money that begin with the line and add up to the total under them; a table that says no more."""
    if not _is_item(lines[index]) or (index and _is_item(lines[index - 1])):
        return None, index + 1
    cells, _ = _collect(lines, index)
    total = next((at for at, cell in enumerate(cells[:-1]) if cell.kind == "total"), None)
    if total is None:
        return None, index + 1
    values = [cell.money.value for cell in cells[: total + 2] if cell.money is not None]
    if len(values) <= _FEWEST_ITEMS or sum(values[:-1]) != values[-1] or not any(map(_names_cost, cells[:total])):
        return None, index + 1
    last = next(at for at in range(index, len(lines)) if lines[at].number == cells[total + 1].line)
    return FundingBlock("", tuple(cells[: total + 2])), last + 1


def _is_item(line: _Line) -> bool:
    """Whether the line is a label and one sum."""
    return [cell.kind for cell in _read_row(line) or []] == ["label", "sum"]


def _names_cost(cell: FundingCell) -> bool:
    return names_cost(cell.text)


def names_cost(label: str) -> bool:
    """Whether a label has a word of funding, of what money is spent on, or of who pays."""
    amounts, payers = read_lexicon("amount_words"), read_lexicon("payer_words")
    words = re.findall(r"[^\W\d_]+", label.casefold())
    return any(is_funding_word(word) or amounts.has(word, "cost-item") or payers.kinds(word) for word in words)


def _is_header_row(line: _Line) -> bool:
    """Whether the line begins a table by naming its columns: a year alone, or years after at most a label."""
    cells = _read_row(line) or []
    years = sum(cell.kind == "year" for cell in cells)
    return years > 0 and (years > 1 or cells[0].kind == "year") and all(cell.kind != "sum" for cell in cells)


def _heading(line: str) -> str:
    """The line as a heading: few words, one of them of funding, no sum in it."""
    words = _GLUED.sub(" ", line).split()
    short = len(words) <= _LONGEST_LABEL and not line.rstrip().endswith((".", ","))
    if not short or not any(is_funding_word(word) for word in words):
        return ""
    numbers = [word for word in words if word[0].isdigit() and not is_year(word[:4]) and word != words[0]]
    return "" if numbers else line.strip().rstrip(":")


def _speaks_of_funding(cells: Sequence[FundingCell]) -> bool:
    return any(cell.kind == "total" or any(is_funding_word(word) for word in cell.text.split()) for cell in cells)


def _collect(lines: Sequence[_Line], first: int) -> tuple[list[FundingCell], int]:
    """The cells from the line on, up to the first line that is no row or begins another table.

    Labels that no number follows are left out.
    """
    cells: list[FundingCell] = []
    kept, waiting, after = 0, 0, first
    for index in range(first, len(lines)):
        row = _read_row(lines[index])
        if row is None or waiting > _LABELS_IN_A_ROW or (row and _is_count(lines, index, row)):
            break
        if kept and _names_years(row) and all(cell.kind != "sum" for cell in row):
            if _are_in_order(row):
                break
            row = _years_as_sums(row)
        cells.extend(row)
        waiting = 0 if any(cell.kind != "label" for cell in row) else waiting + 1
        if any(cell.kind == "sum" for cell in row):
            kept, after = len(cells), index + 1
    return cells[:kept], after


def _is_figure(line: _Line) -> bool:
    """Whether a line is a sum with a currency and no label: its label comes under it, as in a picture of figures."""
    start, words = _sums_start(line.body), SumWords(line.body)
    led = [index for index, token in enumerate(words.tokens) if token.start < start and token.kind == "word"]
    row = (_read_row(line) or []) if all(words.has(index, "link") for index in led) else []
    return any(cell.money is not None and not cell.text[-1].isdigit() for cell in row)


def _is_count(lines: Sequence[_Line], index: int, row: Sequence[FundingCell]) -> bool:
    """Whether a plain number alone on its line counts what the next line says: `1 250` and `osallistujaa`.

    A label with "määrä" or "number of" says so only where the labels come under their figures.
    """
    if len(row) != 1 or row[0].kind != "sum" or not _PLAIN.fullmatch(row[0].text) or index + 1 >= len(lines):
        return False
    caption = lines[index + 1].body.strip()
    if (caption[0].islower() or _COUNTED.match(caption)) and counts_things(caption):
        return True
    words = caption.casefold().split()
    amounts = read_lexicon("amount_words")
    tells = any(amounts.has(word, "count-label") for word in words) and not any(map(is_funding_word, words))
    if not tells or (words[-1].isdigit() and not is_year(words[-1])):
        return False
    has_value = index + 2 < len(lines) and lines[index + 2].body.strip()[0].isdigit()
    return not has_value and any(map(_is_figure, lines[max(index - _FIGURE_ABOVE, 0) : index - 1]))


def _read_row(line: _Line) -> list[FundingCell] | None:
    """The cells of a line, None where the line is prose, a numbered heading, or another field."""
    body = line.body.strip()
    if _SECTION.match(body) or (body.endswith(".") and len(body.split()) > 3) or counts_things(body):
        return None
    cells: list[FundingCell] = []
    for match in _CELL.finditer(line.body):
        piece = match.group()
        start = line.start + match.start() + len(piece) - len(piece.lstrip())
        made = _make_cells(piece.strip(), start, line.number)
        if made is None:
            return None
        cells.extend(made)
    return cells


def counts_things(body: str) -> bool:
    """Whether a line or label counts people or things: a word such as "osallistujia" is in it, and none of money."""
    amounts = read_lexicon("amount_words")  # "Henkilöstö" and "Henkilöstökulut" are no people
    counted, folded = amounts.pattern_of("counted-stem"), body.casefold()
    counting = [word for word in folded.split() if counted.search(word)] if counted.search(folded) else []
    return any(not (is_funding_word(word) or amounts.has(word, "cost-item")) for word in counting)


def _make_cells(piece: str, start: int, line: int) -> list[FundingCell] | None:
    """The cells of a piece of a line: one cell, or a label with the sums after it."""
    at = Span(start, start + len(piece))
    year = _YEAR_CELL.fullmatch(piece)
    if year:
        return [FundingCell("year", piece, at, line, year=int(year.group(1)))]
    if piece in ("-", "–", "—"):
        return [FundingCell("blank", piece, at, line)]
    if piece.endswith("%"):
        return []
    years = _make_years(piece, start, line)
    if years:
        return years
    sums_from = _sums_start(piece)
    label = piece[:sums_from].strip().rstrip(":").strip()
    made = [] if not label else _make_label(label, start, line)
    sums = _make_sums(piece[sums_from:], start + sums_from, line)
    return None if made is None or sums is None else made + sums


def _make_years(piece: str, start: int, line: int) -> list[FundingCell]:
    """The cells of a header that single spaces part (`Rahoittaja 2019 2020 Yhteensä`), none for other pieces."""
    tokens = [(match.group(), start + match.start()) for match in re.finditer(r"\S+", piece)]
    first = next((index for index, (token, _) in enumerate(tokens) if is_year(token)), len(tokens))
    columns = tokens[first:]
    if sum(is_year(token) for token, _ in columns) < 2 or not all(is_year(t) or is_total(t) for t, _ in columns):
        return []
    label = piece[: columns[0][1] - start].strip()
    made = (_make_label(label, start, line) or []) if label else []
    for token, place in columns:
        at = Span(place, place + len(token))
        year = int(token) if is_year(token) else None
        made.append(FundingCell("year" if year else "total", token, at, line, year=year))
    return made


def _sums_start(piece: str) -> int:
    """Where the sums at the end of the piece begin: the first place from which there is nothing but sums."""
    words = SumWords(piece)
    count = len(words.tokens)
    ends = {count}  # places from which nothing but sums follows
    for index in reversed(range(count)):
        if (found := words.sum_at(index)) is not None and found.last in ends:
            ends.add(index)
    if count > 1 and is_year(words.text_at(count - 1)):
        ends.discard(count - 1)
    return next((words.tokens[index].start for index in sorted(ends) if index < count), len(piece))


def _make_label(label: str, start: int, line: int) -> list[FundingCell] | None:
    if ":" in label or len(label.split()) > _LONGEST_LABEL or not any(sign.isalpha() for sign in label):
        return None
    at = Span(start, start + len(label))
    return [FundingCell("total" if is_total(label) else "label", label, at, line)]


def _make_sums(text: str, start: int, line: int) -> list[FundingCell] | None:
    words, index = SumWords(text), 0
    cells: list[FundingCell] = []
    if len(words.tokens) > 1 and is_year(words.text_at(0)):
        year = words.tokens[0]
        at = Span(start + year.start, start + year.end)
        cells, index = [FundingCell("year", year.text, at, line, year=int(year.text))], 1
    while index < len(words.tokens):
        found = words.sum_at(index)
        if found is None:
            return None
        money = words.make_money(found)
        cells.extend(FundingCell("sum", each.raw, _span(each), line, money=each) for each in _columns(money, start))
        index = found.last
    return cells


def _columns(money: Money, offset: int) -> Iterator[Money]:
    """The sum moved to its place; digits of several columns that only spaces part are split (`169 779 171 279`)."""
    at = _span(money)
    widths = [len(money.raw)]
    if money.value >= _HIGHEST_PLAIN and _DIGIT_GROUPS.fullmatch(money.raw):
        widths = _split_groups(money.raw.split(" "))
    place = 0
    for width in widths:
        raw = money.raw[place : place + width]
        value = money.value if width == len(money.raw) else Decimal(raw.replace(" ", ""))
        span = Span(offset + at.start + place, offset + at.start + place + width)
        bare = raw[-1].isdigit() and raw[:1].isdigit()
        yield Money(value, money.currency, raw, span, _BARE_CONFIDENCE if bare else money.confidence)
        place += width + 1


def _split_columns(cells: list[FundingCell]) -> list[FundingCell]:
    """The cells with the numbers of every row parted, where each has as many as columns above: `120 130 140`."""
    rows = [list(row) for _, row in groupby(cells, key=attrgetter("line"))]
    heads = (sum(cell.kind in ("year", "total") for cell in row) for row in rows if _names_years(row))
    count = next(heads, 0)
    sums = [row for row in ([cell for cell in row if cell.kind == "sum"] for row in rows) if row]
    lone = [row[0] for row in sums if len(row) == 1]
    fits = all(len(row) in (1, count) for row in sums) and all(_has_columns(cell, count) for cell in lone)
    if count < _FEWEST_ITEMS or not fits:
        return cells
    return [each for cell in cells for each in (_part(cell) if cell in lone else [cell])]


def _as_sums(cells: list[FundingCell]) -> list[FundingCell]:
    """The cells with such as could be years as sums where they close rows of sums: `10 000`, `2000`, the next label."""
    years = [at for at, cell in enumerate(cells) if cell.kind == "year"]
    first = next((at for at, cell in enumerate(cells) if cell.kind == "sum"), len(cells))
    closes = [at > first and cells[at - 1].kind != "year" and _is_label(cells[at + 1 : at + 2]) for at in years]
    if not years or not all(closes):
        return cells
    return _years_as_sums(cells)


def _is_label(cells: Sequence[FundingCell]) -> bool:
    return all(cell.kind in ("label", "total") for cell in cells)


def _years_as_sums(cells: Sequence[FundingCell]) -> list[FundingCell]:
    return [cell if cell.kind != "year" else _year_as_sum(cell) for cell in cells]


def _year_as_sum(cell: FundingCell) -> FundingCell:
    money = Money(Decimal(cell.year or 0), "EUR", cell.text, cell.at, _BARE_CONFIDENCE)
    return cell._replace(kind="sum", year=None, money=money)


def _names_years(row: Sequence[FundingCell]) -> bool:
    return sum(cell.kind == "year" for cell in row) > 1


def _are_in_order(row: Sequence[FundingCell]) -> bool:
    """Whether years follow each other, as those that head columns do; in any other order they are sums."""
    years = [cell.year for cell in row if cell.year is not None]
    return all(after == before + 1 for before, after in pairwise(years))


def _has_columns(cell: FundingCell, count: int) -> bool:
    """Whether the groups of digits of a sum are as many as the columns, and none is the rest of thousands."""
    groups = cell.text.split(" ")
    plain_groups = cell.kind == "sum" and _DIGIT_GROUPS.fullmatch(cell.text) is not None
    return plain_groups and len(groups) == count and not any(group.startswith("0") for group in groups)


def _part(cell: FundingCell) -> Iterator[FundingCell]:
    """The sums of a cell whose groups of digits are columns of their own."""
    place = cell.at.start
    for group in cell.text.split(" "):
        at = Span(place, place + len(group))
        money = Money(Decimal(group), "EUR", group, at, _BARE_CONFIDENCE)
        yield cell._replace(text=group, at=at, money=money)
        place = at.end + 1


def _split_groups(groups: list[str]) -> list[int]:
    """The widths of the columns in groups of three digits: such that the last is the sum, or else below a million."""
    splits = list(_partitions(groups))
    summed = [split for split in splits if len(split) > 2 and sum(map(int, split[:-1])) == int(split[-1])]
    even = [split for split in splits if len(split) > 1 and all(len(number) <= 6 for number in split)]
    chosen = (summed or even or [["".join(groups)]])[0]
    return [len(number) + (len(number) - 1) // 3 for number in chosen]


def _partitions(groups: list[str]) -> Iterator[list[str]]:
    """Every way to part the groups into numbers of two or three groups, none of which begins with a zero."""
    if not groups:
        yield []
    for size in (2, 3):
        if len(groups) >= size and not groups[0].startswith("0"):
            for rest in _partitions(groups[size:]):
                yield ["".join(groups[:size]), *rest]


def _span(money: Money) -> Span:
    return money.at if isinstance(money.at, Span) else Span(0, 0)
