"""Reads who pays how much: funding tables by payer and year, budget sentences, partners; totals with their sums."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import product
from operator import attrgetter

from converters.text.amounts.columns import blank_counts
from converters.text.amounts.funding_blocks import FundingBlock, FundingCell, find_funding_blocks, is_total, is_year
from converters.text.amounts.reader import read_sums
from converters.text.language.soft_breaks import join_lines
from converters.text.language.words import read_lexicon
from converters.text.organisations.kinds import BRACKET, is_body, is_unit
from converters.text.organisations.mentions import find_mentions
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.reader import read_organisations
from converters.text.organisations.words import fold
from graph.model import Amount, Money, Organisation, Participation, Span
from graph.resources import table

_CLAUSE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])|\n|;\s|•")
_LISTING = (
    r"(?:\s+(?:hankkeessa|projektissa|i projektet|in the project))?"
    r"\s*(?::|\b(?:on|ovat|oli|olivat|toimii|toimivat|toimi|mukana|är|var|are|is|include)\b)"
)
_PARTNERS = {
    "partner": re.compile(
        r"(?:(?:hanke|projekti|yhteistyö|konsortio)?(?:kumppani|partneri|kumppane|partnere)\w*|yhteistyötaho\w*"
        rf"|samarbetspartner\w*|partners?){_LISTING}",
        re.IGNORECASE,
    ),
    "co-implementer": re.compile(
        rf"(?:osatoteuttaj|delgenomförar|medgenomförar|co-implementer)\w*{_LISTING}", re.IGNORECASE
    ),
}
_TOTAL_KIND, _PLANNED, _OWN = "stated-total", "planned", "own"
_FUNDS = {"esf": 0, "erdf": 1, "jtf": 2, "eu": 3, "state": 4}
_LONGEST_LABEL = 8
_LINES_END = re.compile(r"\n\s*\n|\n(?=[^\n]*:)")
_SENTENCE_END = re.compile(r"\n|(?<=\w{3})[.!?](?=\s+[A-ZÅÄÖ]|\s*\Z|\s*\n)")
_LEAD_WORDS = ("link", "joins")
_LEFT_OVER = re.compile(r"\A[^\w\n]*(?:(?:ja|sekä|och|samt|and)\s+)?")
"""What is left of brackets and lists before the words of a sum."""
_GAP = re.compile(r"[^\S\n]{2,}")
_SHARE = re.compile(r"\s*\d+(?:[.,]\d+)?\s*%(?: eli)?\Z")
_OF_INITIALS = re.compile(r"\b([A-ZÅÄÖ]{2,}):n .+")
"""`OKM:n myöntämä avustus`: the body is what stands before the ending."""
_YEAR = r"((?:19|20)\d\d)\b(?!\s?[-–])"
_YEAR_BEFORE = re.compile(rf"\b{_YEAR}:?(?: on| oli)?\s*\Z")
_YEAR_AFTER = re.compile(rf"\s*(?:vuodelle|vuodeksi|vuonna|för år|for|in) {_YEAR}", re.IGNORECASE)


def read_funding(text: str) -> list[Amount]:
    """The money of a project that `text` states, in its order, each with its place.

    Tables give "planned" per payer and year and "stated-total" for their totals; sentences give "budget", "own" or
    what they say. Every stated total carries the sum of its parts in `computed`, where the text has the parts.
    """
    flow = join_lines(text)
    text = blank_counts(flow.text)
    blocks = find_funding_blocks(text)
    amounts = [amount for block in blocks for amount in _read_block(block)]
    taken = [cell.at for block in blocks for cell in block.cells]
    sentences = list(_read_sentences(text, taken))
    return [flow.as_given(amount) for amount in _with_overall_total(sorted([*amounts, *sentences], key=_place))]


def read_partners(text: str) -> list[Participation]:
    """The bodies that the text calls partners or co-implementers: `Hankepartneri: X`, `Osatoteuttajina ovat X ja Y`."""
    leads = sorted(
        (match.start(), match.end(), role) for role, lead in _PARTNERS.items() for match in lead.finditer(text)
    )
    nexts = [*(start for start, _, _ in leads), len(text)][1:]
    return [
        part
        for (_, start, role), after in zip(leads, nexts, strict=True)
        for part in _listed(text, start, max(after, start), role)
    ]


def _listed(text: str, start: int, after: int, role: str) -> Iterator[Participation]:
    """The bodies of the list that begins at a place and ends before another one, in the role."""
    for body in read_organisations(text[start : min(after, _list_end(text, start))]):
        if isinstance(body.at, Span) and body.name:
            at = Span(body.at.start + start, body.at.end + start)
            yield Participation(body._replace(at=at), role, body.raw, at, confidence=body.confidence)


def _list_end(text: str, start: int) -> int:
    """Where the list ends: at the end of its sentence or line, or of its lines where it begins with one."""
    lead = re.match(r"\s*\n\s*", text[start:])
    begin = start + (lead.end() if lead else 0)
    stop = (_LINES_END if lead else _SENTENCE_END).search(text, begin)
    return stop.start() if stop else len(text)


def _place(amount: Amount) -> Span:
    return amount.at if isinstance(amount.at, Span) else Span(0, 0)


def _read_block(block: FundingBlock) -> Iterator[Amount]:
    """A table in reading order: its header of years (or of payers), then rows that a label leads."""
    header, rest = _split_header(block.cells)
    rows = _split_rows([_as_sum(cell) for cell in rest] if any(cell.kind == "year" for cell in header) else rest)
    if header and all(cell.kind in ("label", "total") for cell in header):
        cells = list(_transposed(header, rows))
    else:
        cells = list(_by_year(header, rows))
    yield from _with_sums(cells)


def _split_header(cells: Sequence[FundingCell]) -> tuple[list[FundingCell], list[FundingCell]]:
    """The cells that name the columns (years, perhaps a total; or labels over rows of years), and the rest."""
    first_year = next((index for index, cell in enumerate(cells) if cell.kind == "year"), None)
    first_sum = next((index for index, cell in enumerate(cells) if cell.kind == "sum"), len(cells))
    if first_year is None or first_year > first_sum:
        return [], list(cells)
    end = first_year
    while end < len(cells) and cells[end].kind in ("year", "total") and (cells[end].kind == "year" or end > first_year):
        end += 1
    if end - first_year == 1 and first_sum == end:
        return [cell for cell in cells[:first_year] if cell.kind != "year"], list(cells[first_year:])
    return list(cells[first_year:end]), list(cells[end:])


def _as_sum(cell: FundingCell) -> FundingCell:
    """Below a header of years a number such as 1900 is a sum."""
    if cell.year is None:
        return cell
    return cell._replace(kind="sum", year=None, money=Money(Decimal(cell.year), "EUR", cell.text, cell.at, 0.5))


def _split_rows(cells: Sequence[FundingCell]) -> list[list[FundingCell]]:
    """Each label, total or year with the sums after it."""
    rows: list[list[FundingCell]] = []
    for cell in cells:
        if cell.kind in ("sum", "blank"):
            if rows:
                rows[-1].append(cell)
        else:
            rows.append([cell])
    return [row for row in rows if any(cell.kind == "sum" for cell in row)]


def _by_year(header: Sequence[FundingCell], rows: Sequence[list[FundingCell]]) -> Iterator[Amount]:
    for lead, *cells in rows:
        columns = _columns(header, cells)
        for cell, column in zip(cells, columns, strict=True):
            if cell.money is None:
                continue
            column_total = column is not None and column.kind == "total"
            year = column.year if column is not None else lead.year
            yield _make_amount(cell.money, lead, year, total=column_total)


def _columns(header: Sequence[FundingCell], cells: Sequence[FundingCell]) -> list[FundingCell | None]:
    """The column of each cell: one to one, or the last as the total where the header does not name it."""
    if len(cells) == len(header):
        return list(header)
    if len(cells) == len(header) + 1 and all(cell.kind == "year" for cell in header) and header:
        return [*header, header[0]._replace(kind="total", year=None)]
    if not header and len(cells) > 2 and _is_sum_of(cells[-1], cells[:-1]):
        return [*[None] * (len(cells) - 1), cells[-1]._replace(kind="total")]
    if len(cells) == 1 and header and header[-1].kind == "total":
        return [header[-1]]
    return [None] * len(cells)


def _is_sum_of(total: FundingCell, parts: Sequence[FundingCell]) -> bool:
    values = [cell.money.value for cell in parts if cell.money is not None]
    return total.money is not None and sum(values) == total.money.value


def _transposed(header: Sequence[FundingCell], rows: Sequence[list[FundingCell]]) -> Iterator[Amount]:
    """Years lead the rows and payers head the columns."""
    for lead, *cells in rows:
        heads = header[-len(cells) :] if len(cells) <= len(header) else [header[0]] * len(cells)
        for cell, head in zip(cells, heads, strict=True):
            if cell.money is not None:
                yield _make_amount(cell.money, head, lead.year, total=head.kind == "total" or lead.kind == "total")


def _make_amount(money: Money, lead: FundingCell, year: int | None, *, total: bool) -> Amount:
    named = kind_of(lead.text)
    stated_total = total or (lead.kind == "total" and not named)
    kind = _TOTAL_KIND if stated_total else named or _PLANNED
    pays = kind in (_PLANNED, _TOTAL_KIND) and lead.kind == "label"
    payer, group = read_payer(lead.text) if pays else (None, "")
    return Amount(
        money.value,
        kind,
        money.raw,
        money.at,
        label=lead.text,
        currency=money.currency,
        payer=payer,
        payer_group=group,
        year=year,
    )


def _with_sums(amounts: Sequence[Amount]) -> Iterator[Amount]:
    """Every stated total with the sum of the parts that it covers: of its payer, its year, or all."""
    sums = _sums_of_parts(amounts)
    for amount in amounts:
        if amount.kind == _TOTAL_KIND:
            payer = None if is_total(amount.label) else amount.label
            amount = amount._replace(computed=sums.get((payer, amount.year)))
        yield amount


def _sums_of_parts(amounts: Sequence[Amount]) -> dict[tuple[str | None, int | None], Decimal]:
    """What the rows of a table make together by label and year; None stands for all of them."""
    sums: dict[tuple[str | None, int | None], Decimal] = {}
    for part in amounts:
        if part.kind in (_PLANNED, _OWN):
            for total in product({part.label, None}, {part.year, None}):
                sums[total] = sums.get(total, Decimal(0)) + part.value
    return sums


def read_payer(label: str) -> tuple[Organisation | None, str]:
    """Who pays by the label of a row: a body, or the id of a group of payers; neither for words of another kind."""
    group = _payer_groups().get(fold(label)) or _group_by_words(label)
    if group:
        return None, group
    label = _OF_INITIALS.sub(r"\1", label)
    bodies = [body for body in read_organisations(label) if body.name]
    if bodies:
        return bodies[0], ""
    if is_body(label) or (is_unit(label) and not is_total(label)):
        return parse_organisation(label), ""
    return None, ""


@cache
def _payer_groups() -> dict[str, str]:
    """The words of the code list of payer groups, folded, with the group's id."""
    groups: dict[str, str] = {}
    for row in table("concepts"):
        if row["scheme"] == "payer-group":
            names = [row["fi"], row["sv"], row["en"], *(row[column] for column in row if column.startswith("words"))]
            for name in "|".join(filter(None, names)).split("|"):
                groups.setdefault(fold(name), row["id"])
    return groups


def _group_by_words(label: str) -> str:
    """The group that the words of a label make up: `ESR:n ja valtion osuus` -> esf and state."""
    lexicon = read_lexicon("payer_words")
    parts: set[str] = set()
    for word in fold(label).split():
        kind = next(iter(lexicon.kinds(word)), None)
        if kind is None:
            return ""
        if kind != "neutral":
            parts.add(kind)
    if parts and parts <= _FUNDS.keys():
        return "-and-".join(sorted(parts, key=lambda part: _FUNDS[part]))
    return parts.pop() if len(parts) == 1 else ""


@cache
def _kinds() -> list[tuple[str, str]]:
    """The words of the code list of amounts, folded, the longest first, each with the kind."""
    kinds = [
        (fold(name), row["id"])
        for row in table("concepts")
        if row["scheme"] == "amount"
        for name in "|".join((row["fi"], row["words"], row["words_sv"], row["words_en"])).split("|")
        if name
    ]
    return sorted(kinds, key=lambda kind: -len(kind[0]))


def kind_of(label: str) -> str:
    """The kind of amount that the words of a label name, empty where they name none."""
    folded = f" {fold(label)} "
    named = next((kind for name, kind in _kinds() if f" {name}" in folded), "")
    return "" if named in (_TOTAL_KIND, _PLANNED) else named


def _read_sentences(text: str, taken: Sequence[Span]) -> Iterator[Amount]:
    """Sums outside the tables, by the words of their clause."""
    sums = [money for money in read_sums(text) if not _is_taken(money, taken)]
    starts = [0, *(match.end() for match in _CLAUSE.finditer(text))]
    before, latest = 0, None
    for money in sums:
        at = money.at
        if not isinstance(at, Span):
            continue
        begins = starts[bisect_right(starts, at.start) - 1]
        clause = text[max(before, begins) : at.start]
        year = _YEAR_BEFORE.search(clause) or _YEAR_AFTER.match(text, at.end)
        amount = _sentence_amount(money, clause)
        if amount is None and latest is not None and latest.year and year and _tells_only_when(clause):
            amount = latest._replace(value=money.value, raw=money.raw, at=at, label=_label(clause))
        latest = amount and amount._replace(year=int(year[1]) if year else None)
        if latest is not None:
            yield latest
        before = at.end


def _tells_only_when(clause: str) -> bool:
    """Whether nothing but a year stands before a sum, which then is of the kind of the one before it.

    `vuodelle 2015 on 45 000 euroa, vuodelle 2016 50 000 euroa`
    """
    lexicon = read_lexicon("amount_words")
    words = re.findall(r"\w+", clause.casefold())
    return all(is_year(word) or any(lexicon.has(word, kind) for kind in _LEAD_WORDS) for word in words)


def _is_taken(money: Money, taken: Sequence[Span]) -> bool:
    """Whether a sum overlaps one of the cells, which are in the order of the text."""
    if not isinstance(money.at, Span):
        return False
    last = bisect_left(taken, money.at.end, key=attrgetter("start"))
    return last > 0 and money.at.start < taken[last - 1].end


def _sentence_amount(money: Money, clause: str) -> Amount | None:
    """What the words before a sum say of it, None where they speak of no project money."""
    clause = _LEFT_OVER.sub("", BRACKET.sub("", _GAP.sub(" ", clause))).rstrip(" \n:,(–-")
    label, clause = _label(clause), _SHARE.sub("", clause)
    payer, group = read_payer(label)
    kind = kind_of(clause) or _kind_by_stem(clause) or (_PLANNED if group else "")
    if not kind:
        if (payer := _sole_body(label)) is None:
            total = Amount(money.value, _TOTAL_KIND, money.raw, money.at, label=label, currency=money.currency)
            return total if is_total(label) else None
        kind = _PLANNED
    owner = _owner(clause) if kind in ("budget", _OWN) or (kind == _PLANNED and payer is None and not group) else None
    if kind == _PLANNED and payer is None and not group:
        payer, owner = owner, None
    return Amount(
        money.value,
        kind,
        money.raw,
        money.at,
        label=label,
        currency=money.currency,
        payer=payer if kind == _PLANNED else None,
        payer_group=group if kind == _PLANNED else "",
        budget_of=owner,
    )


def _sole_body(label: str) -> Organisation | None:
    """The body whose share a sum is where the label names it and nothing else: `Iin kunta 5 000 €`."""
    words = label.split()
    while words and is_total(words[-1]):
        words.pop()
    bodies = find_mentions(" ".join(words))
    return bodies[0] if len(bodies) == 1 and bodies[0].type and bodies[0].raw == " ".join(words) else None


def _kind_by_stem(clause: str) -> str:
    folded = clause.casefold()
    stems = read_lexicon("amount_words")
    for kind in (_OWN, "budget", _PLANNED):
        if any(stem in folded for stem in stems.forms_of(f"stem-{kind}")):
            return kind
    return ""


def _owner(clause: str) -> Organisation | None:
    """The body whose budget it is: the last one that the clause names before the sum."""
    bodies = [body for body in read_organisations(clause) if body.name and body.type]
    return bodies[-1] if bodies else None


def _label(clause: str) -> str:
    """The last few words before the sum, without link words: `Oulu Pudasjärvi yhteensä`, `kokonaisbudjetti`."""
    tail = _SHARE.sub("", re.split(r"(?:[,;(]|:(?!\w))\s*(?=\S)|\n", clause)[-1])
    tokens = tail.split()
    lexicon = read_lexicon("amount_words")
    while tokens and not is_total(tokens[-1]) and lexicon.has(tokens[-1].casefold().rstrip("."), "link"):
        tokens.pop()
    while tokens and not is_total(tokens[0]) and any(lexicon.has(tokens[0].casefold(), kind) for kind in _LEAD_WORDS):
        tokens.pop(0)
    return " ".join(tokens[-_LONGEST_LABEL:]).strip(" .:=–-")


def _with_overall_total(amounts: Sequence[Amount]) -> list[Amount]:
    """Totals of sentences with the sum of what stands before them: totals of tables, budgets and shares of bodies."""
    parts: list[Decimal] = []
    done: list[Amount] = []
    for amount in amounts:
        if amount.kind == _TOTAL_KIND and amount.computed is None:
            total = sum(parts, Decimal(0)) if parts else None
            amount, parts = amount._replace(computed=total), []
        elif _is_grand_total(amount) or _is_part(amount):
            if _is_grand_total(amount):
                parts.clear()
            parts.append(amount.value)
        done.append(amount)
    return done


def _is_grand_total(amount: Amount) -> bool:
    return amount.kind == _TOTAL_KIND and amount.year is None and amount.payer is None and not amount.payer_group


def _is_part(amount: Amount) -> bool:
    """A share that no total of a table covers yet."""
    if amount.kind == "budget":
        return amount.budget_of is not None
    return amount.kind in (_PLANNED, _OWN) and (
        amount.payer is not None or bool(amount.payer_group) or amount.kind == _OWN
    )
