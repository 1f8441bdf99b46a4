"""Finds the bodies that a table lists among the words of a title page, an imprint or a menu that lost its lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from converters.text.organisations.edges import is_heading
from converters.text.organisations.kinds import heads_unit, is_body, is_unit
from converters.text.organisations.leads import LISTED_PUBLIC
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.same_bodies import name_the_same
from converters.text.organisations.words import (
    first_known_words,
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    place_names,
)

_LONGEST = 9
_FEWEST = 3
"""Words of the shortest run: a name of two words or of one and two others, or a town and one."""
_LINKS = frozenset({"function", "joins", "link", "former", "federation"})
_SMALL_BEGINNINGS = ("ministeriö", "-")
"""Ends of words that names in small letters begin with: `opetus- ja kulttuuriministeriö`."""
_SIGNS = (",", ";", ":", ")")
_GENITIVE = ("n", "-", "–", ":")

Spans = list[tuple[int, int]]


def embedded_spans(tokens: Sequence[str]) -> Spans:
    """Where listed public bodies stand among other words, and bodies beside them; empty where the words may be a name.

    >>> embedded_spans("Sarja B 110 Lapin liitto Rovaniemi 2009 Paino Kivi".split())
    [(3, 5)]
    """
    sure = list(_sure_spans(tokens)) if len(tokens) >= _FEWEST else []
    if not sure or not _is_read_wrong(" ".join(tokens)):
        return []
    spans: Spans = []
    listed = frozenset(sure)
    for first, last in _with_gaps(sure, len(tokens)):
        told = (first, last) in listed or _is_closed(tokens, first, last)
        if told:
            spans.append((first, last))
        elif spans and _tells_part(tokens[first:last]):
            spans[-1] = (spans[-1][0], last)  # "Lapin liitto Kuva 2011 Viestintäyksikkö"
        elif not _is_beside(tokens, first, last):
            return []
    return _each_once(tokens, sure, spans)


def _is_read_wrong(text: str) -> bool:
    """Whether a name that a reader of chains makes of the words holds a listed one and more."""
    read = parse_organisation(text)
    return any(map(_holds_more, (read.name, *read.units)))


def _holds_more(name: str) -> bool:
    """Whether a listed name and other words stand in a name."""
    tokens = name.split()
    return list(_sure_spans(tokens)) not in ([], [(0, len(tokens))])


def _with_gaps(sure: Spans, count: int) -> Iterator[tuple[int, int]]:
    """The spans of names with those of the words between, before and behind them."""
    at = 0
    for first, last in sure:
        if first > at:
            yield at, first
        yield first, last
        at = last
    if at < count:
        yield at, count


def _each_once(tokens: Sequence[str], sure: Spans, spans: Spans) -> Spans:
    """The spans without names that say the body before them again: `Lapin liitto Lapplands förbund`."""
    names = {first: " ".join(tokens[first:last]) for first, last in sure}
    kept = spans[:1]
    for (before, _), again in pairwise(spans):
        one, other = names.get(before, ""), names.get(again[0], "")
        said = fold(one) == fold(other) or name_the_same(one, other)
        if not (one and other and said):
            kept.append(again)
    return kept


def _sure_spans(tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where names stand that are whole by the table, with no word before them that goes on to them."""
    at = brackets = 0
    while at < len(tokens):
        word = tokens[at]
        brackets += word.count("(") if "(" in word else 0
        may_begin = word[:1].isupper() or word.endswith(_SMALL_BEGINNINGS)
        end = _sure_end(tokens, at) if may_begin and brackets <= 0 else 0
        if end:
            yield at, end
        if brackets:
            brackets -= sum(token.count(")") for token in tokens[at : end or at + 1])
        at = end or at + 1


def _sure_end(tokens: Sequence[str], at: int) -> int:
    """The index after the name that begins with the word, 0 where none does."""
    word = tokens[at]
    if word.casefold() in genitive_places() and word[:1].isupper() and at + 1 < len(tokens):
        form = head_form(tokens[at + 1])
        if form is not None and form.head.shape == "word" and not form.case and form.head.type == "municipality":
            return 0 if _goes_on(tokens, at + 2) else at + 2
    if fold(word).split(" ")[0] not in first_known_words():
        return 0
    for end in range(min(at + _LONGEST, len(tokens)), at, -1):
        known = known_names().get(fold(" ".join(tokens[at:end])))
        if known is None or known.short or known.type not in LISTED_PUBLIC or tokens[end - 1][-1] in _SIGNS:
            continue
        alone = end == at + 1 and known.type != "ministry"
        return 0 if alone or _goes_on(tokens, end) else end
    return 0


def _goes_on(tokens: Sequence[str], end: int) -> bool:
    """Whether the name goes on: to a legal form, a word in small letters, a short name in capitals or its bracket."""
    if end >= len(tokens):
        return False
    follows = tokens[end]
    if follows.isupper() and follows.isalpha() and end + 1 == len(tokens) and not is_heading(follows):
        return True  # "Lapin hyvinvointialue LAPHA"
    return not (follows[:1].isupper() or follows[:1].isdigit()) or "legal" in kinds(follows.rstrip("."))


def _is_closed(tokens: Sequence[str], first: int, last: int) -> bool:
    """Whether words beside a listed name are a body of their own; a legal form alone may end a longer name."""
    text = " ".join(tokens[first:last])
    led = first > 0 or last - first > 1
    registered = any("legal" in kinds(word.rstrip(".")) for word in tokens[first:last])
    if registered and "credit" not in kinds(tokens[first]):
        return False  # "Aalto University Executive Education Oy"
    closing = head_form(tokens[last - 1])
    whole = registered or (closing is not None and closing.head.role == "body" and not closing.case)
    return led and whole and is_body(text)


def _is_beside(tokens: Sequence[str], first: int, last: int) -> bool:
    """Whether words beside a listed name are none of it: they tell no unit and nothing in them leads on to it."""
    words_here = tokens[first:last]
    if last < len(tokens) and _leads_on(words_here[-1]):
        return False
    text = " ".join(words_here)
    closing = head_form(words_here[-1])
    if closing is not None and not closing.case and last < len(tokens):
        return False  # "… -kuntayhtymä", "Satakunnan oppisopimuskeskus"
    if len(words_here) == 1 and "-" in text and any(map(str.isdigit, text)):
        return False  # "FI-20014 University of Turku"
    if is_unit(text) or any("legal" in kinds(word.rstrip(".")) for word in words_here):
        return False
    return last < len(tokens) or len(words_here) > 1 or is_heading(words_here[0].replace("-", ""))


def _leads_on(word: str) -> bool:
    """Whether a word goes on to the name behind it: a genitive, a word that joins or says where."""
    of_place = word.endswith("s") and word[:-1].casefold() in place_names()
    return of_place or word.endswith(_GENITIVE) or not _LINKS.isdisjoint(kinds(word.rstrip(".")))


def _tells_part(words_here: Sequence[str]) -> bool:
    """Whether a word says that a unit is named."""
    return any(map(heads_unit, words_here))
