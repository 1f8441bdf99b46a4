"""Leaves out those whom a text names in passing: whom a credit or a source names, experts who were heard, voters."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence, Set
from functools import cache

from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.headings import names_under, names_under_contacts
from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.people.names import Name
from converters.text.people.words import words_of

_ENDS = BREAKS | {"stop"}
_WORDS = frozenset({"capital", "text", "label", "conjunction"})
_MAKING = frozenset({"capital", "text", "label", "title"})
_ROW = frozenset({"name", "comma", "conjunction", "slash", "degree"})
_SHOWN = _ROW | {"colon", "semicolon", "body", "place", "capital"}  # "Kuva: Iin kirkko, A", "Kuvat; A"
_VOTED = _ROW | BREAKS | {"open", "close", "colon", "number", "title", "bar", "semicolon"}
_COUNTS = frozenset({"colon", "number", "open"})  # behind the word for one side of a vote
_SOURCE = frozenset({"name", "semicolon", "comma", "conjunction", "open", "close"})
_YEAR = re.compile(r"\(?(?:19|20)\d\d\)?")
_CITED = frozenset({"capital", "body", "place"})
_NEAR = 40  # items to the head of a list, or to the year of a source


def drop_passing(reading: Reading) -> None:
    """Takes the people out who are nobody's contacts: they are not the project's, and nothing says how to reach them.

    Makers of pictures and texts only where the text tells no more of them than that.
    """
    if all(map(_is_reachable, reading.drafts)):
        return
    told = names_under_contacts(reading.items)
    heard = names_under(reading.items, _hears) if _may_hear(reading.items) else set()
    cited = _cited_words(reading.items)
    reading.drafts = [
        draft
        for draft in reading.drafts
        if (draft.record.name in told and not _is_credit_below(reading, draft))
        or _is_reachable(draft)
        or not _is_passing(reading, draft, heard, cited)
    ]


def _is_reachable(draft: Draft) -> bool:
    """Whether a number or an address that no template made is the person's."""
    return bool(draft.phones or (draft.emails and "email" not in draft.inferred))


def _is_passing(reading: Reading, draft: Draft, heard: Set[int], cited: Set[str]) -> bool:
    items, at = reading.items, draft.record.name
    if at in heard or _is_source(items, at):
        return True
    if draft.role:
        return False
    return draft.name.family.casefold() in cited or _votes(items, at) or _is_bare_credit(reading, draft)


def _is_bare_credit(reading: Reading, draft: Draft) -> bool:
    """Whether a credit is all that a text tells of somebody, under a heading of contacts or not."""
    bare = draft.employer is None and (not draft.title or draft.title in words_of("byline"))
    return bare and _is_credited(reading.items, draft.record.name)


def _may_hear(items: Sequence[Item]) -> bool:
    """Whether a text has one of the words of hearings at all: most have none, and nothing more is to be looked for."""
    said = {word for item in items if item.kind != "name" for word in item.text.casefold().split()}
    return not said.isdisjoint(_words_of_hearing())


@cache
def _words_of_hearing() -> frozenset[str]:
    return words_of("hearing-end") | {words.split()[-1] for words in words_of("hearing")}


def _hears(line: Sequence[Item]) -> bool:
    """Whether words tell of a hearing: "kuultavana" anywhere, "on kuullut" at the end of a heading."""
    told = " ".join(item.text for item in line if item.kind != "name").casefold().rstrip(" :")
    if any(f" {words} " in f" {told} " for words in words_of("hearing")):
        return True
    return told.split()[-1:] != [] and told.split()[-1] in words_of("hearing-end") and not _names_anybody(line)


def _names_anybody(line: Sequence[Item]) -> bool:
    return any(item.kind == "name" for item in line)


def _is_credited(items: Sequence[Item], at: int) -> bool:
    """Whether nothing but other names stands between a name and the words for what was made ("Kuva: A", "Text: B")."""
    makers = words_of("credit") | words_of("byline")
    for far in range(at - 1, max(-1, at - _NEAR), -1):
        item = items[far]
        if item.kind in _MAKING and (
            item.text.casefold() in makers or _ends_in_credit(item) or _is_parted_credit(items, far)
        ):
            return item.kind != "title" or items[far + 1].kind == "colon" or _follows_credit(items, far)
        if item.kind not in _SHOWN and item.text.casefold() not in words_of("credit-link"):
            return False
    return False


def _is_credit_below(reading: Reading, draft: Draft) -> bool:
    """Whether a bare credit stands behind others under a heading of contacts ("Lisätietoja: A, 050 1 Kuva: B")."""
    makers = words_of("credit") | words_of("byline")
    above = (item for item in reversed(reading.items[: draft.record.name]) if item.text.casefold() not in makers)
    before = itertools.takewhile(lambda item: item.meaning != "heading", above)
    return _is_bare_credit(reading, draft) and any(item.kind == "name" for item in before)


def _ends_in_credit(item: Item) -> bool:
    """Whether plain words end in one for pictures ("muut kuvat")."""
    return item.kind == "text" and item.text.casefold().split()[-1] in words_of("credit")


def _is_parted_credit(items: Sequence[Item], at: int) -> bool:
    """Whether two items are the word for what was made ("Graafinen" "suunnittelu")."""
    words = f"{items[at - 1].text} {items[at].text}" if at else ""
    return words.casefold() in words_of("credit") | words_of("byline")


def _follows_credit(items: Sequence[Item], at: int) -> bool:
    """Whether the label of a credit stands before a post on its line ("Kannen kuva: Talvi, kuvaaja A")."""
    line = itertools.takewhile(lambda item: item.kind not in BREAKS, reversed(items[max(0, at - _NEAR) : at]))
    return any(item.kind == "label" and item.text.casefold() in words_of("credit") for item in line)


def _votes(items: Sequence[Item], at: int) -> bool:
    """Whether the sentence of a name tells of a vote, or its list stands under the "Jaa" or "Ei" of one."""
    near = range(max(0, at - _NEAR), min(len(items), at + _NEAR))
    first = next((far + 1 for far in reversed(near[: near.index(at)]) if items[far].kind in _ENDS), near[0])
    last = next((far for far in near[near.index(at) :] if items[far].kind in _ENDS), near[-1] + 1)
    said = {word for item in items[first:last] if item.kind in _WORDS for word in item.text.casefold().split()}
    return not words_of("voting").isdisjoint(said) or _is_under_vote(items, at)


def _is_under_vote(items: Sequence[Item], at: int) -> bool:
    for far in range(at - 1, max(-1, at - _NEAR), -1):
        if items[far].kind in _WORDS and items[far].text.casefold().split()[-1] in words_of("vote"):
            alone = not far or items[far - 1].kind in BREAKS
            return items[far + 1].kind in ({*_COUNTS, *BREAKS} if alone else _COUNTS)
        if items[far].kind not in _VOTED:
            return False
    return False


def _is_source(items: Sequence[Item], at: int) -> bool:
    """Whether a name begins or goes on the writers of a source ("Mäki, Anna; Koski, Ville (Oulun yliopisto, 2021)").

    Or a sentence cites it ("Anna Mäki (2021) kirjoittaa").
    """
    year = _year_after(items, at)
    if "," in items[at].text or _is_edited(items, at):
        return year > 0 or "," not in items[at].text
    if _is_entry(items, at):
        return True
    if [item.kind for item in (*items[at - 1 : at], *items[at + 1 : at + 2])] == ["open", "colon"]:
        closed = _past_bracket(items, at)
        return any(map(_is_year, items[at:closed]))  # "(Anna Mäki: Kylät. Kustantaja, 2007.)"
    cited = items[at + 1 : year] if year else []
    behind = next((item.kind for item in items[year + 1 :] if item.text != ")"), "")
    in_sentence = behind == "text" or [item.kind for item in items[at - 1 : at]] == ["text"]
    return bool(year) and [item.text for item in cited] == ["("] and in_sentence


def _is_entry(items: Sequence[Item], at: int) -> bool:
    """Whether a name, surname first, begins an entry of sources, a year ends its sentence ("Mäki Anna 2013. Kylät")."""
    begins = not at or items[at - 1].kind in BREAKS | {"bar", "stop"}
    name = items[at].meaning
    reverse = isinstance(name, Name) and name.reversed
    behind = items[at + 1 : at + 4]
    year = behind[1:] if behind and behind[0].kind == "stop" else behind
    return begins and reverse and len(year) > 1 and _is_year(year[0]) and year[1].kind in {"stop", "colon"}


def _is_edited(items: Sequence[Item], at: int) -> bool:
    """Whether the word for who edited a book ends the list of names that one is of ("A ja B (toim.)")."""
    behind = itertools.dropwhile(lambda item: item.kind in {"name", "comma", "conjunction"}, items[at : at + _NEAR])
    bracket = [item.text.casefold().strip(".") for item in itertools.islice(behind, 2)]
    return bracket[:1] == ["("] and bracket[1:] != [] and bracket[1] in words_of("editor")


def _cited_words(items: Sequence[Item]) -> set[str]:
    """The words in the brackets of a text that cite writers with a year ("... Anna Mäen mukaan (Mäki 2001)")."""
    found: set[str] = set()
    for at, item in enumerate(items):
        inside = items[at + 1 : _past_bracket(items, at)] if item.kind == "open" else ()
        if any(map(_is_year, inside)):
            found.update(word.casefold() for one in inside if one.kind in _CITED for word in one.text.split())
    return found


def _past_bracket(items: Sequence[Item], at: int) -> int:
    """The position of the sign that closes the bracket around or behind a position, as far as one may be."""
    end = min(len(items), at + _NEAR)
    return next((far for far in range(at + 1, end) if items[far].kind == "close"), at)


def _is_year(item: Item) -> bool:
    return item.kind == "period" and _YEAR.fullmatch(item.text) is not None


def _year_after(items: Sequence[Item], at: int) -> int:
    """The position of the year of a source behind one of its writers; 0 where something else stands there."""
    depth = 0
    for far, item in enumerate(items[at + 1 : at + _NEAR], at + 1):
        if _is_year(item):
            return far
        depth += {"open": 1, "close": -1}.get(item.kind, 0)
        if item.kind in BREAKS or not (depth or item.kind in _SOURCE or item.text in ("(", ")")):
            return 0
    return 0
