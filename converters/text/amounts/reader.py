"""Reads sums of money in Finnish, Swedish and English text; the words stand in tables/amount_words.csv.

A number is a sum where a currency says so, or where it stands in a funding context: after a label such as
"Myönnetty rahoitus:", after a word such as "budjetti", or as a cell of a funding table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from operator import attrgetter

from converters.text.amounts.bare_sums import (
    BARE_CONFIDENCE,
    LONGEST_LABEL,
    LONGEST_LINK,
    MILLION,
    find_bare_range,
    find_bare_shares,
    is_bare_sum,
    line_around,
    line_before,
)
from converters.text.amounts.columns import find_column_cells
from converters.text.amounts.cost_rows import find_row_sums
from converters.text.amounts.funding_blocks import counts_things, find_funding_blocks, is_total, is_year, names_cost
from converters.text.amounts.sum_lists import (
    GROUPED,
    LISTABLE,
    LONGEST_LIST,
    LONGEST_MEMBER,
    LONGEST_SHARE,
    THOUSAND,
    continues_list,
    ends_clause,
    find_shared,
)
from converters.text.amounts.sums import DASHES, Sum, SumWords, plain
from converters.text.amounts.units import UnitNote, blank, find_units, unit_above
from converters.text.dates.reader import read_joined_dates
from converters.text.language.explain import Step
from converters.text.language.funding_words import is_funding_word
from converters.text.language.soft_breaks import join_lines
from converters.text.language.words import read_lexicon
from graph.model import Money, Span

_COMPARED_CONFIDENCE = 0.7
_LONE_CONFIDENCE = 0.5
_CUT_CONFIDENCE = 0.6
_LEAST_LONE = 10_000
_SHARE_WORDS = 2
"""Between two shares: a comma or "ja", and the payer in the genitive."""
_FEWEST_TOKENS = 5
"""Of two labels with their numbers and a total."""
_LONGEST_SUM = 60
"""Words before a total among which its items are looked for."""
_LARGEST_COUNT = 10_000
"""Below it a number without thousands' groups counts the grants that a word in the partitive names."""
_HEAD = re.compile(r"[1-9]\d{0,2}(?:\s\d{3})*")
_REST = re.compile(r"\d{3}(?:\s\d{3})*")


def parse_amount(text: str) -> Decimal | None:
    """The value of a text that is one sum and nothing else, with or without a currency; None for anything else.

    >>> parse_amount("0,8 milj. euroa")
    Decimal('800000')
    """
    stripped = text.strip()
    if stripped.isascii() and stripped.isdigit():
        return Decimal(stripped)
    words = SumWords(stripped)
    first = 0
    while words.has(first, "link") or (first and words.text_at(first) == "."):
        first += 1
    found = words.sum_at(first) or words.sum_at(0)
    if found is None or words.text_at(found.last) not in ("", ".") or found.last + 1 < len(words.tokens):
        return None
    return plain(found.value)


def read_amounts(text: str) -> list[Money]:
    """The sums in `text` in their order; percentages, counts, dates and phone numbers are none. Never raises."""
    flow = join_lines(text)
    return [flow.as_given(money) for money in read_joined_amounts(flow.text)]


def read_joined_amounts(text: str) -> list[Money]:
    """The sums in a text whose soft line breaks are spaces."""
    columns = find_column_cells(text)
    text = blank(text, [cell.at for cell in columns])
    blocks = find_funding_blocks(text)
    inside = [cell.money for block in blocks for cell in block.cells if cell.money is not None]
    inside += [cell.money for cell in columns if cell.money is not None]
    taken = [money.at for money in inside if isinstance(money.at, Span)]
    taken += [Span(block.unit.start, block.unit.end) for block in blocks if block.unit is not None]
    outside = [money for money in read_sums(text) if not _touches(money, taken)]
    return sorted(inside + outside, key=lambda money: money.at or Span(0, 0))


def explain_amounts(text: str) -> list[Step]:
    """The sums of the text (value and currency), and outside them the words of the table and other numbers."""
    flow = join_lines(text)
    words, found = SumWords(flow.text), read_joined_amounts(flow.text)
    spans = [money.at for money in found if isinstance(money.at, Span)]
    explained = [
        Step("sum", money.raw, span.start, span.end, f"{money.value} {money.currency}")
        for money, span in zip(found, spans, strict=True)
    ]
    starts = {at for span in spans for at in range(span.start, span.end)}
    for index, token in enumerate(words.tokens):
        kind = "number" if token.kind == "number" else "/".join(words.kinds(index))
        if kind and token.start not in starts:
            explained.append(Step(kind, token.text, token.start, token.end))
    return [flow.step_as_given(step) for step in sorted(explained, key=lambda item: item.start)]


def read_sums(text: str) -> list[Money]:
    """The sums of running text, without the cells of tables."""
    words = SumWords(text)
    if len(words.tokens) == 1 and words.tokens[0].kind == "number":
        return _read_lone_number(words)
    dates = [date.at for date in read_joined_dates(text) if date.at is not None]
    units = [unit for unit in find_units(text) if unit.leads]
    sums = list(_find_sums(words, dates, units))
    sums += _bare_tables(words, sums)
    sums += _row_sums(words, sums, dates)
    sums = sorted((*sums, *_items_of_totals(words, sums)), key=attrgetter("first"))
    taken = {at for each in sums for at in range(each.first, each.last)}
    sums = [each._replace(confidence=_CUT_CONFIDENCE) if _may_be_cut(words, each, taken) else each for each in sums]
    found = [words.make_money(_in_unit(words, each, units)) for each in sums]
    notes = [Span(unit.start, unit.end) for unit in units]
    return [money for money in found if not _touches(money, notes)]


def _row_sums(words: SumWords, sums: Sequence[Sum], dates: Sequence[Span]) -> list[Sum]:
    """The sums that only their rows tell, outside dates and other sums."""
    taken = {at for each in sums for at in range(each.first, each.last)}
    days = {at for span in dates for at in range(span.start, span.end)}
    found = find_row_sums(words, {each.first for each in sums})
    fresh = [each for each in found if each.first not in taken and words.tokens[each.first].start not in days]
    return [each._replace(confidence=BARE_CONFIDENCE) for each in fresh]


def _may_be_cut(words: SumWords, found: Sum, taken: set[int]) -> bool:
    """Whether digits that are no sum end the line before one of whole thousands' groups: `Haettu 12` and `500 euroa`.

    They may be its head, or the number of a page or an enclosure.
    """
    before = found.first - 1
    if before < 0 or words.same_line(found.first) or before in taken:
        return False
    gap = words.text[words.tokens[before].end : words.tokens[found.first].start]
    head, rest = words.text_at(before), words.text_at(found.first)
    return gap.count("\n") == 1 and _HEAD.fullmatch(head) is not None and _REST.fullmatch(rest) is not None


def _in_unit(words: SumWords, found: Sum, units: Sequence[UnitNote]) -> Sum:
    """A plain number behind "Rahoitus (t€):" on its line, in thousands of euros."""
    unit = None if found.currency or found.scale > 1 else _unit_of(words, found.first, units)
    return found if unit is None else found._replace(value=found.value * unit.scale, currency=unit.currency)


def _unit_of(words: SumWords, index: int, units: Sequence[UnitNote]) -> UnitNote | None:
    start = words.tokens[index].start
    return unit_above(units, words.text.rfind("\n", 0, start) + 1, start) if units else None


def _read_lone_number(words: SumWords) -> list[Money]:
    """A text that is one large number and nothing else: the cell of a table that lost its heading."""
    found = words.sum_at(0)
    if found is None or found.value < _LEAST_LONE:
        return []
    return [words.make_money(found._replace(confidence=_LONE_CONFIDENCE))]


def _items_of_totals(words: SumWords, sums: Sequence[Sum]) -> Iterator[Sum]:
    """Plain numbers that add up to the total behind them: `ESR 75 %, 120 000; kunta 40 000; yhteensä 160 000 €`."""
    known = {each.first: each for each in sums}
    found = {
        item.first: item
        for total in sums
        if total.currency and is_total(words.text_at(total.first - 1))
        for item in _that_add_up(words, total, known)
    }
    yield from (item for first, item in found.items() if first not in known)


def _bare_tables(words: SumWords, sums: Sequence[Sum]) -> list[Sum]:
    """Totals without a currency, on a line that speaks of costs, to which the numbers before them add up.

    `Palkat 100 000, matkat 7 500, yhteensä 107 500`: the rows of a table that lost their lines.
    """
    folded = words.text.casefold() if len(words.tokens) > _FEWEST_TOKENS else ""
    if not any(form in folded for form in read_lexicon("amount_words").forms_of("total")):
        return []
    known = {each.first: each for each in sums}
    totals: list[Sum] = []
    for index in range(1, len(words.tokens) - 1):
        total = words.sum_at(index + 1) if words.has(index, "total") and index + 1 not in known else None
        plain_total = total is not None and not total.currency and LISTABLE.fullmatch(words.text_at(index + 1))
        if total is None or not plain_total or not words.same_line(index + 1) or not ends_clause(words, total.last):
            continue
        if names_cost(line_before(words, index)) and _that_add_up(words, total, known):
            totals.append(total._replace(currency="EUR", confidence=BARE_CONFIDENCE))
    return totals


def _that_add_up(words: SumWords, total: Sum, known: Mapping[int, Sum]) -> list[Sum]:
    """The last numbers before a total on its line whose sum it is, none where there are no such."""
    items: list[Sum] = []
    for index in range(total.first - 1, max(0, total.first - _LONGEST_SUM) - 1, -1):
        if not words.same_line(index + 1):
            break
        listable = index in known or LISTABLE.fullmatch(words.text_at(index)) is not None
        item = known.get(index) or (words.sum_at(index) if listable else None)
        if item is not None and not words.has(item.last, "percent"):
            items.append(item._replace(currency=total.currency, confidence=BARE_CONFIDENCE))
            if len(items) > 1 and sum(each.value for each in items) == total.value:
                return items
    return []


def _touches(money: Money, spans: list[Span]) -> bool:
    at = money.at
    return isinstance(at, Span) and any(at.start < span.end and span.start < at.end for span in spans)


def _find_sums(words: SumWords, dates: list[Span], units: Sequence[UnitNote]) -> Iterator[Sum]:
    index = 0
    latest: Sum | None = None
    while index < len(words.tokens):
        sign = words.text_at(index + 1)
        together = words.slashed(index) if sign == "/" else words.compared(index) if sign == "(" else ()
        if together and not is_year(words.text_at(index)):
            yield from together
            index = together[-1].last
            continue
        found = words.sum_at(index)
        if found is None or (found.value < 0 and not found.currency):
            index += 1
            continue
        if not found.currency and (_counts_grants(words, found) or _is_count_compared(words, found, latest)):
            index = found.last
            continue
        if group := _group_at(words, found, latest, dates):
            yield from group
            latest, index = group[-1], group[-1].last
            continue
        if not found.currency and found.scale >= MILLION and (currency := _lent_currency(words, found)):
            found = found._replace(currency=currency, confidence=BARE_CONFIDENCE)
        if found.currency:
            latest = found
            yield found
        elif _is_under(words, found, units) or is_bare_sum(words, found, dates) or _follows(words, found, latest):
            latest = found
            yield found._replace(confidence=BARE_CONFIDENCE)
        index = found.last


def _group_at(words: SumWords, found: Sum, latest: Sum | None, dates: list[Span]) -> tuple[Sum, ...]:
    """The sums that begin with the number and share a unit, with each other or with the sum before them."""
    if (compared := _compared_at(words, found, latest)) is not None:
        return (compared,)
    return find_shared(words, found) or find_bare_range(words, found, dates) or find_bare_shares(words, found)


def _compared_at(words: SumWords, found: Sum, latest: Sum | None) -> Sum | None:
    """A decimal in the unit of the sum before it: another year's in brackets, or what one who pays gives.

    `5,5 milj. euroa (2015: 5,1)`, `1,2 milj. euroa, josta valtio 0,7 ja kunnat 0,5`.
    """
    if latest is None or not latest.currency or latest.scale < THOUSAND or found.currency or found.scale > 1:
        return None
    decimal = re.fullmatch(r"\d{1,3}[.,]\d{1,2}", words.text_at(found.first)) is not None
    if not decimal or not (_is_other_years(words, found, latest) or _is_payers(words, found, latest)):
        return None
    return found._replace(
        value=found.value * latest.scale, scale=latest.scale, currency=latest.currency, confidence=_COMPARED_CONFIDENCE
    )


def _is_other_years(words: SumWords, found: Sum, latest: Sum) -> bool:
    """Whether brackets right behind the sum hold the number, perhaps with its year."""
    opening = found.first - 1 - 2 * (words.text_at(found.first - 1) == ":" and is_year(words.text_at(found.first - 2)))
    return words.text_at(opening) == "(" and words.text_at(found.last) == ")" and opening == latest.last


def _is_payers(words: SumWords, found: Sum, latest: Sum) -> bool:
    """Whether one who pays leads the number closely behind the sum, and the clause ends with it."""
    near = found.first - latest.last <= LONGEST_SHARE and all(map(words.same_line, range(latest.last, found.first + 1)))
    return near and _is_payer(words.text_at(found.first - 1)) and ends_clause(words, found.last)


def _is_bracketed_other(words: SumWords, found: Sum, latest: Sum) -> bool:
    """Whether brackets right behind a sum say what it was otherwise: `15 000 euroa (haettu 22 000)`."""
    label = [words.text_at(at) for at in range(latest.last + 1, found.first)]
    held = words.text_at(latest.last) == "(" and words.text_at(found.last) == ")" and bool(latest.currency)
    if not held or len(label) != 1 or GROUPED.fullmatch(words.text_at(found.first)) is None:
        return False
    told = words.has(found.first - 1, "signed") or is_funding_word(label[0])
    return told or words.has(found.first - 1, "otherwise")


def _is_count_compared(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """Whether a number in brackets is another year's of the number before them, which is no sum: `823 (2022: 784)`."""
    opening = found.first - 3
    dated = words.text_at(opening) == "(" and is_year(words.text_at(opening + 1)) and words.text_at(opening + 2) == ":"
    counted = words.text_at(opening - 1)[:1].isdigit()
    return dated and counted and (latest is None or latest.last != opening)


def _counts_grants(words: SumWords, found: Sum) -> bool:
    """Whether a plain number counts grants and not their euros: `Avustuksia myönnettiin 823`."""
    if found.scale > 1 or found.value >= _LARGEST_COUNT or GROUPED.fullmatch(words.text_at(found.first)):
        return False
    for at in range(found.first - 1, max(found.first - 1 - LONGEST_LINK, -1), -1):
        if not words.same_line(at + 1) or words.text_at(at) in (*".:;,",):
            return False
        if words.has(at, "grants"):
            return True
    return False


def _lent_currency(words: SumWords, found: Sum) -> str:
    """The currency that millions of other shares behind it end with: `valtio 3 milj., kunnat 2 milj. euroa`."""
    for _ in range(LONGEST_LIST):
        joint = words.text_at(found.last) == "," or words.has(found.last, "joins")
        if found.scale < MILLION or not joint:
            return ""
        at = found.last + 1 + words.has(found.last + 1, "joins")
        while at - found.last <= LONGEST_SHARE and words.text_at(at).isalpha() and words.sum_at(at) is None:
            at += 1
        following = words.sum_at(at) if all(map(words.same_line, range(found.last, at + 1))) else None
        if following is None or following.scale < MILLION:
            return ""
        if following.currency:
            return following.currency
        found = following
    return ""


def _is_under(words: SumWords, found: Sum, units: Sequence[UnitNote]) -> bool:
    """Whether a number that ends its clause stands in a line of sums of one unit: `Kustannukset, t€: palkat 120,`."""
    if _unit_of(words, found.first, units) is None or is_year(words.text_at(found.first)):
        return False
    ends = ends_clause(words, found.last) or words.text_at(found.last) == "("
    return ends and not words.has(found.last, "percent")


def _follows(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """Whether the sum before it shows that a number is one too: a total, a share, a year's, millions by millions."""
    if latest is not None and (continues_list(words, found, latest) or _is_bracketed_other(words, found, latest)):
        return True
    told = (
        _totals,
        _shares,
        _shares_years,
        _shares_millions,
        _shares_of_payers,
        _parts,
        _spent_parts,
        _shares_of_whole,
        _parts_of_whole,
        _has_outcome,
    )
    return any(tells(words, found, latest) for tells in told)


def _shares_years(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """`35 000 euroa vuodelle 2017, 40 000 vuodelle 2018 ja 42 000 vuodelle 2019`: each sum has its year behind it."""
    if latest is None or LISTABLE.fullmatch(words.text_at(found.first)) is None:
        return False
    years = [words.has(at, "year") and is_year(words.text_at(at + 1)) for at in (latest.last, found.last)]
    between = range(latest.last + 2, found.first)
    joined = all(words.text_at(at) == "," or words.has(at, "joins") for at in between)
    return all(years) and 0 < len(between) <= _SHARE_WORDS and joined and words.same_line(found.first)


def _shares_millions(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """`300 miljoonaa euroa, josta valtion osuus on 126 miljoonaa`: on the line of millions with their currency."""
    if latest is None or not latest.currency or min(latest.value, found.scale) < MILLION:
        return False
    between = words.text[words.tokens[latest.last - 1].end : words.tokens[found.first].start]
    payer = words.text_at(found.last).endswith(("lta", "ltä")) and ends_clause(words, found.last + 1)
    closes = payer or ends_clause(words, found.last)
    return len(between) <= LONGEST_LABEL and "\n" not in between and closes


def _parts(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """`30 000 €, josta 21 000 on EU-rahaa`, `varav 21 000 EU-stöd`: a part of the sum before it, by who pays it."""
    if (
        latest is None
        or not latest.currency
        or latest.value < found.value
        or not words.has(found.first - 1, "of-which")
    ):
        return False
    near = 0 <= found.first - latest.last <= _SHARE_WORDS and words.same_line(found.first)
    at = found.last + words.has(found.last, "states")
    paid = _is_payer(words.text_at(at)) or is_funding_word(words.text_at(at))
    return near and paid and LISTABLE.fullmatch(words.text_at(found.first)) is not None


def _spent_parts(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """`101 000 euro under förutsättning att 65 000 används för parken`: a part of the sum before it and its use."""
    if latest is None or not latest.currency or latest.value < found.value:
        return False
    between = words.text[words.tokens[latest.last - 1].end : words.tokens[found.first].start]
    near = len(between) <= LONGEST_LABEL and not re.search(r"\n|[.!?]\s", between)
    spent = words.same_line(found.last) and words.has(found.last, "spent-on")
    return near and spent and GROUPED.fullmatch(words.text_at(found.first)) is not None


def _shares_of_whole(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """`65 000 euroa, josta talkootyön osuus on 9 750`, `varav kommunens andel 36 000`: whose share of the sum it is."""
    if latest is None or (latest.currency and latest.value < found.value):
        return False
    at = found.first - 1
    while words.has(at, "states") or words.has(at, "link"):
        at -= 1
    if not (words.has(at, "share") and at > latest.last and words.same_line(found.first)):
        return False
    between = words.text[words.tokens[latest.last - 1].end : words.tokens[found.first].start]
    whose = words.text[words.tokens[latest.last - 1].end : words.tokens[at - 1].start]  # but not "yritysten osuus"
    near = len(between) <= LONGEST_LABEL and not re.search(r"\n|[.!?]\s", between) and not counts_things(whose)
    grouped = GROUPED.fullmatch(words.text_at(found.first)) is not None
    return near and grouped and ends_clause(words, found.last)


def _parts_of_whole(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """`96 500 euroa, josta säätiö vastaa 40 000`, `varav stiftelsen står för 40 000`: a smaller number ends the clause
    that tells who has a part of the sum before it."""
    if latest is None or not latest.currency or latest.value <= found.value or not ends_clause(words, found.last):
        return False
    at = latest.last + (words.text_at(latest.last) == ",")
    led = words.has(at + (words.text_at(at) == "of"), "of-which")
    between = range(latest.last, found.first + 1)
    near = led and len(between) <= LONGEST_MEMBER and all(map(words.same_line, between))
    label = [words.text_at(at) for at in between[1:-1]]
    one = near and all(word.isalpha() for word in label if word != ",")
    return one and GROUPED.fullmatch(words.text_at(found.first)) is not None and not counts_things(" ".join(label))


def _has_outcome(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """`40 000 euron tavoite. Kertymä (31 500) jäi siitä`: a bracket behind what came of the money told before."""
    bracketed = words.text_at(found.first - 1) == "(" and words.text_at(found.last) == ")"
    if latest is None or not latest.currency or not bracketed or not GROUPED.fullmatch(words.text_at(found.first)):
        return False
    told = words.has(found.first - 2, "outcome") or is_funding_word(words.text_at(found.first - 2))
    sentence = re.split(r"[.!?]\s", line_before(words, found.first))[-1]
    return told and words.same_line(found.first - 1) and not counts_things(sentence)


def _is_payer(word: str) -> bool:
    """Whether the word is one for a payer, and not for any share: `valtio`, `EAKR`, `kunnalta`."""
    kinds = read_lexicon("payer_words").kinds(word.casefold())
    return bool(kinds) and "neutral" not in kinds


def _shares_of_payers(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """`ESR 57 093, kunta 14 273`, `kunnan osuus 14273`: a payer leads the number, and the line speaks of more money."""
    if LISTABLE.fullmatch(words.text_at(found.first)) is None or not ends_clause(words, found.last):
        return False
    at = found.first - 1
    at -= words.text_at(at) in (*":|",) or words.text_at(at) in DASHES
    share = words.has(at, "share")
    if not _is_payer(words.text_at(at - share)) or not words.same_line(found.first):
        return False
    told = share or (latest is not None and found.first - latest.last <= LONGEST_SHARE)
    return told or _lists_payer(words, found.last) or any(map(is_funding_word, line_around(words, found)))


def _lists_payer(words: SumWords, index: int) -> bool:
    """Whether a comma and another payer with its number follow on the line: `EU 57 093, valtio 20 000`."""
    at = index + 1
    listed = words.text_at(index) in (",", ";") or words.has(index, "joins")
    number = words.text_at(at + 1)
    return listed and words.same_line(at + 1) and _is_payer(words.text_at(at)) and bool(LISTABLE.fullmatch(number))


def _totals(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """Whether a total comes right under a line with a sum, or behind smaller ones: `haettu 5 000, yhteensä 8 650`."""
    if latest is None or not ends_clause(words, found.last):
        return False
    before = line_before(words, found.first)
    between = words.text[words.tokens[latest.last - 1].end : words.tokens[found.first].start]
    if between.count("\n") == 1:
        return is_total(before)
    label = re.split(r"[,;]|\beli\b|\bdvs\b", before)[-1].split()
    return "\n" not in between and len(label) == 1 and is_total(label[0]) and found.value >= latest.value


def _shares(words: SumWords, found: Sum, latest: Sum | None) -> bool:
    """Whether a payer's share follows the one before it: `kuntien osuus on 60 000 euroa ja yritysten 15 000`."""
    if latest is None or not latest.currency or GROUPED.fullmatch(words.text_at(found.first)) is None:
        return False
    if found.first - latest.last != _SHARE_WORDS or not words.same_line(found.first):
        return False
    joined = words.has(latest.last, "joins") or words.text_at(latest.last) == ","
    return joined and words.text_at(latest.last + 1).endswith("n") and ends_clause(words, found.last)
