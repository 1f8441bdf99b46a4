"""Finds plain numbers that are sums by their rows: behind labels of costs and payers, with no heading and no unit.

`Palkat 120 000`, `Haettu tuki 15 000 Myönnetty tuki 12 000`, a label over its numbers. One row is enough where its
label says nothing but money; other labels, short numbers and such as could be years need a row of money beside them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from converters.text.amounts.funding_blocks import counts_things, is_total, is_year
from converters.text.amounts.sums import Sum, SumWords
from converters.text.language.funding_words import is_funding_word
from converters.text.language.words import read_lexicon

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_ENDS_IN_NUMBER = re.compile(r"\d[^\w\n%]{0,8}(?:€|eur|euroa)?[ \t.;|]*$", re.IGNORECASE)
_BIG = re.compile(r"[1-9]\d{0,2}(?:[\s.]\d{3})+(?:,\d\d)?|[1-9]\d{4,}(?:,\d\d)?|\d{1,4},\d\d")
_SHORT = re.compile(r"[1-9]\d{2,3}")
_FEWEST_ITEMS = 2
_LONGEST_LABEL = 8
_LONGEST_LINE = 300
_LONGEST_END = 24
"""Characters at the end of a line that are looked at for its number."""
_FUNDS = ("esf", "erdf", "jtf")


class _Row(NamedTuple):
    """A label with its numbers; `spends`: it is of what is paid for or who pays, `sure`: of nothing but money."""

    label: str
    named: bool
    spends: bool
    sure: bool
    figures: tuple[Sum, ...]


def find_row_sums(words: SumWords, known: Collection[int]) -> Iterator[Sum]:
    """The plain numbers that are sums by their rows, without a currency; `known` are the tokens where sums begin."""
    for run in _runs(words):
        figures = [(row, each) for row in run for each in row.figures]
        firm = {
            each.first for row, each in figures if each.first in known or each.currency or _is_firm(words, row, each)
        }
        likely = {each.first for row, each in figures if row.named and _BIG.fullmatch(words.text_at(each.first))}
        adds_up = _adds_up(run)
        for row, each in figures:
            beside = 2 * len(firm - {each.first}) + len(likely - {each.first})
            if each.first not in known and (_is_sum(words, row, each, beside) or (adds_up and not each.currency)):
                yield each


def _adds_up(run: Sequence[_Row]) -> bool:
    """Whether the last row is the total of those above, of which one at least is of costs or payers."""
    values = [each.value for row in run for each in row.figures]
    whole = len(values) > _FEWEST_ITEMS and is_total(run[-1].label) and sum(values[:-1]) == values[-1]
    return whole and any(row.spends for row in run) and all(len(row.figures) == 1 for row in run)


def _is_firm(words: SumWords, row: _Row, figure: Sum) -> bool:
    """Whether a label says that a number is money and no year."""
    number = words.text_at(figure.first)
    if number.isdigit() and _is_fund(row.label.rpartition(" ")[2]):
        return False  # `ESR 10324` may be a code
    fits = _BIG.fullmatch(number) or (_SHORT.fullmatch(number) and not is_year(number))
    return row.sure and bool(fits) and not _counts_grants(row, number)


def _counts_grants(row: _Row, number: str) -> bool:
    """Whether a short number counts the grants that its label names in the partitive: `Avustuksia myönnettiin 823`."""
    named = any(read_lexicon("amount_words").has(word, "grants") for word in row.label.split())
    return named and _SHORT.fullmatch(number) is not None


def _is_sum(words: SumWords, row: _Row, figure: Sum, beside: int) -> bool:
    """Whether a number is a sum by its label, or by the money beside it: one likely sum for a long one, else more."""
    number = words.text_at(figure.first)
    if figure.currency or figure.scale > 1 or not row.named or _counts_grants(row, number):
        return False
    if is_year(number):
        heads = len(row.figures) > 1 and is_year(words.text_at(row.figures[0].first))
        return beside > 1 and row.spends and figure is row.figures[-1] and not heads
    if _is_firm(words, row, figure) or (beside and _BIG.fullmatch(number)):
        return True
    return beside > 1 and (row.spends or row.sure) and _SHORT.fullmatch(number) is not None


def _runs(words: SumWords) -> Iterator[list[_Row]]:
    """The rows that stand line under line; a line of words alone may be the label of the next."""
    lines = list(_LINE.finditer(words.text))
    if not any(_may_be_row(line[0]) for line in lines):
        return
    starts = [token.start for token in words.tokens]
    run: list[_Row] = []
    label: list[str] = []
    for line in lines:
        first, last = bisect_left(starts, line.start()), bisect_left(starts, line.end())
        segments = _segments(words, first, last) if _may_be_row(line[0]) else []
        if segments:
            run += _rows(segments, label, run)
            label = []
            continue
        heads = not label and last - first <= _LONGEST_LABEL and not any(sign.isdigit() for sign in line[0])
        label = [words.text_at(at) for at in range(first, last)] if heads else []
        if _is_caption(label) and run:
            run[-1] = run[-1]._replace(figures=())
        if not heads:
            yield run
            run = []
    yield run


def _may_be_row(line: str) -> bool:
    near_end = max(len(line) - _LONGEST_END, 0)
    return len(line) <= _LONGEST_LINE and _ENDS_IN_NUMBER.search(line, near_end) is not None


def _is_caption(label: Sequence[str]) -> bool:
    """Whether a line of words says what the number above it counts: `osallistujaa`, `Antal läger`."""
    amounts = read_lexicon("amount_words")
    counts = counts_things(" ".join(label)) or any(amounts.has(word.casefold(), "count-label") for word in label)
    return counts or (bool(label) and label[0].islower())


def _rows(segments: Sequence[tuple[list[str], list[Sum]]], label: list[str], run: list[_Row]) -> Iterator[_Row]:
    """The rows of a line; its numbers without a label are of the label above, or of the last row.

    Where numbers come first, as in a picture of figures, the lines under them are their labels.
    """
    for own, figures in segments:
        above = label if not run or run[0].label else []
        if own or above or not run:
            yield _make_row(own or above, figures)
        else:
            run[-1] = run[-1]._replace(figures=(*run[-1].figures, *figures))
        label = []


def _segments(words: SumWords, first: int, last: int) -> list[tuple[list[str], list[Sum]]]:
    """Labels with the numbers behind each, where a line is nothing else; empty for other lines."""
    found: list[tuple[list[str], list[Sum]]] = []
    label: list[str] = []
    at = first
    while at < last:
        token = words.tokens[at]
        figure = words.sum_at(at) if token.kind == "number" or token.text == "€" else None
        if figure is not None:
            following = bool(label) or not found
            if following:
                found.append((label, []))
                label = []
            if not words.has(figure.last, "percent"):
                found[-1][1].append(figure)
            at = figure.last
            continue
        if token.kind == "number" or token.text in "!?/" or (token.text == "." and at + 1 < last and len(label) > 1):
            return []
        if token.kind == "word":
            begins = found and not label and not (token.text[0].isupper() or not words.text_at(at - 1)[-1:].isdigit())
            label.append(token.text)
            if begins or len(label) > _LONGEST_LABEL:
                return []
        at += 1
    return [] if label else found


def _make_row(label: list[str], figures: list[Sum]) -> _Row:
    """What the words of a label say of its numbers: its last word most, unless brackets hold it."""
    amounts, payers = read_lexicon("amount_words"), read_lexicon("payer_words")
    folded = [word.casefold() for word in label if word[0].isalpha()]
    funded = [is_funding_word(word) for word in folded]
    costs = [amounts.has(word, "cost-item") or word.endswith(amounts.forms_of("cost-row")) for word in folded]
    pays = [bool(kinds := payers.kinds(word)) and "neutral" not in kinds for word in folded]
    total = is_total(" ".join(folded)) if folded else False
    counts = counts_things(" ".join(folded))
    named = bool(folded) and not counts and (any(funded) or any(costs) or any(pays) or total)
    last = folded[-1] if folded else ""
    sure = funded[-1:] == [True] or last.endswith(amounts.forms_of("cost-row")) or _is_fund(last)
    spends = named and (any(costs) or any(pays)) and not any(funded)
    return _Row(" ".join(folded), named, spends, named and sure, tuple(figures))


def _is_fund(word: str) -> bool:
    return any(kind in _FUNDS for kind in read_lexicon("payer_words").kinds(word))
