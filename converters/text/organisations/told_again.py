"""Finds a body again by the short name that its whole one gives: `Lumola Network Oy … Lumolan tilat`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from converters.text.organisations.clubs import club_case
from converters.text.organisations.forms import nominatives
from converters.text.organisations.same_bodies import name_the_same
from converters.text.organisations.spans import overlaps, start_of
from converters.text.organisations.words import (
    Known,
    fold,
    genitive_places,
    head_form,
    is_part_of_person,
    kinds,
    known_names,
    place_names,
    words,
)
from graph.model import Organisation, Span

_AGAIN = 0.7
_WORD = re.compile(r"[^\W_](?:[\w&:+-]*\w)?")
_SHORTEST, _SHORTEST_LETTERS = 4, 3
_BEGINNING = 3
_SHORTEST_FRONT = 2
"""Letters before the word for a kind in a compound that may call a body, at least."""
_NATIONAL = "Suomen "
"""Begins the whole name of a federation that short names leave out: `Palloliitto`."""
_LONGEST = 4
_ACTS = ("body-verb", "does-one")
_COMMON = frozenset(
    {"starter", "function", "front", "modifier", "label", "adjective", "firm-field", "trade", "no-body"}
)


class _Short(NamedTuple):
    """A body by its short name; `alone`: only where no other word with a capital stands beside it."""

    body: Organisation
    alone: bool


def with_bodies_again(text: str, found: list[Organisation]) -> list[Organisation]:
    """The bodies of a text with those that it names again by a short name, where nothing else was read."""
    covered = sum(each.at.end - each.at.start for each in found if isinstance(each.at, Span))
    if len(text) - covered < _SHORTEST_LETTERS:
        return found  # a cell that is a name alone
    found = _by_whole_names(found)
    shorts = {fold(short): _Short(body, alone) for body in found for short, alone in _shorts_of(body)}
    if not shorts:
        return found
    taken = [each.at for each in found if isinstance(each.at, Span) and each.confidence > _AGAIN]
    again = [each for each in _find(text, shorts) if isinstance(each.at, Span) and not overlaps(each.at, taken)]
    spans = [each.at for each in again if isinstance(each.at, Span)]
    kept = [each for each in found if not any(_holds(span, each.at) for span in spans)]
    again = [each for each in again if not any(_holds(body.at, each.at) for body in kept)]
    return sorted([*kept, *again], key=start_of) if again else found


def _by_whole_names(found: list[Organisation]) -> list[Organisation]:
    """The bodies, one that is called again by a listed short name by the whole one that the text began with."""
    named: list[Organisation] = []
    wholes: list[str] = []
    whole_of = _wholes_of_heads(found) | _wholes_of_letters(found)
    for each in found:
        name = whole_of.get(each.name) or next((whole for whole in wholes if _is_short_of(each.name, whole)), each.name)
        named.append(each._replace(name=name) if name != each.name else each)
        if name.startswith(_NATIONAL) and name not in wholes:
            wholes.append(name)
    return named


def _wholes_of_heads(found: list[Organisation]) -> dict[str, str]:
    """The bodies called by one word that tells their kind and begins or ends a whole name before: `Tiedeseura`.

    A table may not list the word as another body, and one whole name alone has it.
    """
    names = list(dict.fromkeys(each.name for each in found))
    wholes: dict[str, str] = {}
    for at, name in enumerate(names):
        form = head_form(name) if name[:1].isupper() and name.isalpha() and _listed(name) is None else None
        if form is not None and len(name) > len(form.head.word) + _SHORTEST_FRONT:
            longer = [whole for whole in names if _is_headed_by(whole, name)]
            wholes |= {name: longer[0]} if len(longer) == 1 and longer[0] in names[:at] else {}
    return wholes


def _is_headed_by(whole: str, name: str) -> bool:
    """Whether the word is the last of a Finnish name, or the first of a Swedish one that says where it is."""
    own = [word for word in whole.split() if "legal" not in kinds(word)]
    return len(own) > 1 and (own[-1] == name or (own[0] == name and own[1] == "i"))


def _wholes_of_letters(found: list[Organisation]) -> dict[str, str]:
    """The listed letters and brands of the bodies whose whole names the text has, too, before them or behind."""
    listed = {each.name: known for each in found if (known := _listed(each.name)) is not None}
    short = {name: known for name, known in listed.items() if _is_short(name, known, listed)}
    wholes: dict[str, str] = {}
    for name, known in listed.items():
        if name not in short and (not known.short or head_form(name) is not None):
            wholes.setdefault(known.id, name)
    told = {each.abbreviation: each.name for each in found if each.abbreviation.isalpha() and not each.units}
    return told | {name: wholes[known.id] for name, known in short.items() if known.id in wholes}


def _is_short(name: str, known: Known, others: dict[str, Known]) -> bool:
    """Whether a name is listed as a short one, or one word of another of the body's names: `Arcada`.

    The text has that other name, too: `Arcada University of Applied Sciences`.
    """
    if known.short:
        plain = name.replace("-", "").isalpha()
        return plain and (head_form(name) is None or not ("-" in name or name[1:].islower()))  # "SeAMK"
    wholes = [longer for longer, other in others.items() if other.id == known.id and " " not in name]
    return any(longer.startswith((f"{name} ", f"{name}-")) or longer.endswith(f" {name}") for longer in wholes)


def _listed(name: str) -> Known | None:
    """The listed body of a name, or of the name without its legal form."""
    front, _, form = name.rpartition(" ")
    return known_names().get(fold(name)) or (known_names().get(fold(front)) if "legal" in kinds(form) else None)


def _is_short_of(again: str, whole: str) -> bool:
    """Whether a name is a part of the whole one behind "Suomen", and a table lists both for one body."""
    part = bool(again) and whole.startswith(f"{_NATIONAL}{again}")
    return part and name_the_same(whole, again)


def _holds(span: object, other: object) -> bool:
    """Whether the other lies in the span and is shorter, or the same."""
    if not isinstance(span, Span) or not isinstance(other, Span):
        return False
    return span.start <= other.start and other.end <= span.end


def _shorts_of(body: Organisation) -> Iterator[tuple[str, bool]]:
    """What a text may call a body after its name: its letters, the name without its form, and a brand that leads it."""
    letters = body.abbreviation
    if letters.isupper() and len(letters) >= _SHORTEST_LETTERS and not _is_common(letters):
        yield letters, False
    *front, last = body.name.split() or [""]
    if body.type == "association" and club_case([*front, last]) == "":
        yield last, True  # "Sysmän Sisu", whose "Sisun hiihtojaosto"
    if not front or "legal" not in kinds(last) or body.type == "sole-trader":
        return
    if len(front) > 1 and all(word[:1].isupper() for word in front):
        yield " ".join(front), False
    if _is_brand(front[0]):
        yield front[0], True


def _is_brand(word: str) -> bool:
    """Whether a word that begins a name may stand for it: no place, person, common word or word for its kind."""
    if len(word) < _SHORTEST or not word[:1].isupper() or not word.isalpha() or word.endswith(("n", "s")):
        return False
    return not (_is_common(word) or is_part_of_person(word) or head_form(word) is not None)


def _is_common(word: str) -> bool:
    folded = word.casefold()
    placed = folded in place_names() or folded in genitive_places()
    return placed or not _COMMON.isdisjoint(kinds(folded))


def _find(text: str, shorts: dict[str, _Short]) -> Iterator[Organisation]:
    beginnings = {short[:_BEGINNING] for short in shorts}
    tokens = list(_WORD.finditer(text))
    at = 0
    while at < len(tokens):
        named = fold(tokens[at].group())[:_BEGINNING] in beginnings and tokens[at].group()[:1].isupper()
        read = _longest(text, tokens, at, shorts) if named else None
        if read is not None:
            yield read[0]
        at += read[1] if read is not None else 1


def _longest(
    text: str, tokens: list[re.Match[str]], at: int, shorts: dict[str, _Short]
) -> tuple[Organisation, int] | None:
    """The body whose short name begins with the token, and how many tokens it has."""
    for last in range(min(at + _LONGEST, len(tokens)), at, -1):
        start, end = tokens[at].start(), tokens[last - 1].end()
        raw = text[start:end]
        if raw.count(" ") != last - at - 1 or not all(word[:1].isupper() for word in raw.split(" ")):
            continue
        front, _, word = raw.rpartition(" ")
        readings = (shorts.get(fold(name)) for name, _ in nominatives(front, word))
        short = next((reading for reading in readings if reading is not None), None)
        if short is not None and not (short.alone and _has_company(text, tokens, at)):
            whole, unit = short.body, _unit_behind(tokens, last) if word.endswith("n") else ""
            end = tokens[last].end() if unit else end
            at_text, units = Span(start, end), (unit,) if unit else ()
            told = Organisation(whole.name, text[start:end], at_text, units, whole.type, confidence=_AGAIN)
            return told, last - at + bool(unit)
    return None


def _unit_behind(tokens: list[re.Match[str]], at: int) -> str:
    """The unit in small letters behind a body's short name in the genitive: `Sisun hiihtojaosto`; else empty."""
    word = tokens[at].group() if at < len(tokens) else ""
    form = head_form(word) if word.islower() and tokens[at].start() == tokens[at - 1].end() + 1 else None
    named = form is not None and form.head.role == "unit" and form.nominative.casefold() != form.head.word
    return form.nominative if form is not None and named else ""


def _has_company(text: str, tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a word alone may be something else: beside another with a capital, or at a start without a verb."""
    before = text[: tokens[at].start()].rstrip(" ")
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    beside = behind is not None and text[tokens[at].end() : behind.start()] == " "
    follows = behind.group() if behind is not None and beside else ""
    if follows[:1].isupper() or follows.startswith("-"):
        return True
    begins = not before or before[-1] in ".!?:;\n•-–"
    if begins:
        return not any(words().has(follows, kind) for kind in _ACTS)
    leads = tokens[at - 1].group() if tokens[at - 1].end() == len(before) else ""
    return leads[:1].isupper() and leads.casefold() not in ("ja", "sekä")
