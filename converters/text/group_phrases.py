"""Cuts a stretch of a sentence into the phrases that name groups: lists, shared nouns, ages, relative clauses."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from converters.text.group_words import (
    expression_length,
    group_index,
    is_collective,
    is_fixed_head,
    lexicon,
    read_word,
    stands_alone,
)

_TOKEN = re.compile(r"(?<!\w)(?:\d{1,2}|[a-h])\)|\([^()]{0,160}\)?|[-‑]?[\w&]+(?:[-‑–:/][\w&]+)*[-‑]?|[^\w\s]")
_AGES = re.compile(
    r"\s*,?\s*(?:(?:alle|yli|iältään|vähintään|noin|under|över|aged|i åldern)\s+)?(?:\d\d?\s?[-–]\s?)?\d\d?"
    r"(?:\s?[-–]?\s?vuotia\w*|\s?-?v\.?(?!\w)|\s?-?vuotta(?:\s+täyttän\w+)?|\s?[-–]?\s?år(?:ingar)?\b"
    r"|\s?years?(?:\s(?:old|of age))?\b)|\s*,?\s*aged \d\d?\s?[-–]\s?\d\d?"
    r"|\s+(?:over|under|above|below|över)\s\d\d(?!\d)"
    r"|,?\s+(?:(?:i åldern|aged|between|mellan)\s)+\d\d?\s(?:och|and|to|till)\s\d\d?(?:\s(?:år|years)\b)?",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"\d\s+[a-zåäö]{3,}(?<!vuotta)(?<!vuotiasta)\b.*(?:henkilö|[aä]{2}\b)|\d\s+(?:henkilö|person|people)"
)
_ADJECTIVE = re.compile(
    r"(?:v(?:[aä]t|i(?:en|[aä]|lle|in|st[aä]|ll[aä]|lt[aä]|n[aä]))|[nlrs]e(?:et|i(?:den|t[aä]|lle|siin|st[aä]|ll[aä]|n[aä]))"
    r"|t[oö]m(?:[aä]t|i\w+)|(?:kykyi|kuntoi|ikäi|taustai|alai|lai|läi|kieli|tuloi|varai|mai|puoli)s\w+|vuotia\w+"
    r"|altti\w+|saira[ai]\w+|iäkkä\w+|tut|tyt|tuj[ae]\w*|tyj[äe]\w*|tuille|tyille|tuista|tyistä)$"
)
_LIKE_VERB = re.compile(r"v[aä]t$")
_LOCAL = re.compile(r"(?:lt[aä]|st[aä]|ss[aä]|ll[aä])$")
_CASES = ("nom", "par", "ill", "all", "ela", "ade", "ess", "abl", "ine", "tra", "gen", "poss")
"""The cases in the order in which the head of a list is looked for: a genitive is mostly another's attribute."""
_FALLBACK = (
    ("all", re.compile(r"ille$")),
    ("ela", re.compile(r"ist[aä]$")),
    ("ill", re.compile(r"i(?:in|hin)$")),
    ("nom", re.compile(r"[aeiouyäö]t$")),
    ("par", re.compile(r"(?:i[aä]|it[aä]|j[aä])$")),
    ("gen", re.compile(r"(?:ien|jen|iden|sten)$")),
)
_SHORT_NOTE = 40
_LEAST_SHARED = 3
_MOST_AFTER_HEAD = 5
"""Words that may follow a group's noun and still belong to it: "ammattilaiset sosiaali- ja terveysalalta"."""


class Token(NamedTuple):
    """A word, a mark, or a parenthesis as a whole."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        return self.text.lower()

    def is_a(self, kind: str) -> bool:
        return lexicon().has(self.low, kind)

    @property
    def is_word(self) -> bool:
        return self.text[-1].isalnum() or (len(self.text) > 1 and self.text[0].isalnum())


class Phrase(NamedTuple):
    """A group as it stands in the text; `clause` is the relative clause after it; `known` if its noun is listed.

    `counted`: a number of them is given ("40 nuorta"), and the phrase begins with it.
    """

    start: int
    end: int
    case: str
    known: bool
    clause: str = ""
    counted: bool = False


class _Part(NamedTuple):
    """What stands between two commas or "ja": its tokens, the clause after it, and the mark or word before it."""

    tokens: tuple[Token, ...]
    clause: str = ""
    opener: str = ""


def tokenise(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a stretch of the text, with spans in the whole text."""
    return [Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text, start, end)]


def read_phrases(text: str, start: int, end: int, *, leading: bool = False) -> list[Phrase]:
    """The groups that a stretch lists.

    Args:
        text: the whole text; `start` and `end` are characters of it.
        leading: only the groups that the stretch begins with, where a sentence about them follows.
    """
    tokens = tokenise(text, start, end)
    parts = [part for part in _parts(text, tokens) if part.tokens]
    if not parts:
        return []
    case = _list_case(parts[:1] if leading else parts) or _list_case(parts)
    merged = _merge_attributes(parts, case)
    phrases = [phrase for part in merged if (phrase := _phrase(text, part, case, leading=leading))]
    return _first_run(phrases, merged) if leading else phrases


def is_list(text: str, start: int, end: int) -> bool:
    """Whether a stretch is nothing but listed groups in the nominative, and no sentence that speaks of them."""
    parts = [part for part in _parts(text, tokenise(text, start, end)) if part.tokens]
    case = _list_case(parts)
    return case == "nom" and bool(parts) and all(_is_bare(text, part, case) for part in _merge_attributes(parts, case))


def _is_bare(text: str, part: _Part, case: str) -> bool:
    head = _head(part, case)
    if head is None or not _is_known(part.tokens[head]):
        return False
    return _end_of_phrase(text, part.tokens, head, leading=True) >= part.tokens[-1].end


def _first_run(phrases: list[Phrase], parts: list[_Part]) -> list[Phrase]:
    """The phrases up to the first part that goes on after its noun: there the sentence about them begins."""
    kept: list[Phrase] = []
    for phrase, part in zip(phrases, parts, strict=False):
        if not part.tokens[0].start <= phrase.start <= part.tokens[-1].end:
            break
        kept.append(phrase)
        if part.tokens[-1].end > phrase.end:
            break
    return kept


def _parts(text: str, tokens: list[Token]) -> Iterator[_Part]:
    """The stretch cut at commas and link words; a clause belongs to the part before it and may end the list."""
    current: list[Token] = []
    opener = ""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.is_a("relative") or _ends_list(tokens, at):
            resume = _end_of_clause(tokens, at, _last_case(current))
            clause = text[token.start : tokens[min(resume, len(tokens)) - 1].end]
            yield _Part(tuple(_without_fillers(current)), clause, opener)
            current, opener, at = [], ",", resume
            continue
        if _separates(tokens, at) and not (at + 1 < len(tokens) and tokens[at + 1].is_a("relative")):
            if not _continues(tokens, at):
                yield _Part(tuple(_without_fillers(current)), opener=opener)
                current, opener = [], token.low
        elif token.text != "." and not (token.text == "," and current):
            current.append(token)
        at += 1
    yield _Part(tuple(_without_fillers(current)), opener=opener)


def _ends_list(tokens: list[Token], at: int) -> bool:
    """A word such as "mutta", the next label ("Rahoittaja:"), or a full stop not of an abbreviation ("mm. kunnat")."""
    token = tokens[at]
    if token.is_a("stop"):
        return token.low not in ("kuten", "esimerkiksi")
    label = at > 0 and token.text[0].isupper() and at + 1 < len(tokens) and tokens[at + 1].text == ":"
    return token.text in "!?" or (token.text == "." and at == len(tokens) - 1) or (label and not token.is_a("link"))


def _separates(tokens: list[Token], at: int) -> bool:
    """A comma, a slash or a link word parts two groups; not after a compound cut short ("päihde- ja ...")."""
    token = tokens[at]
    if not (token.text in (",", ";", ":", "/", "•", "·") or token.text[-1] == ")" != token.text[0] != "(" or token.is_a("link")):
        return False
    if at > 0 and tokens[at - 1].is_a("cut"):
        return False
    if 0 < at < len(tokens) - 1 and tokens[at - 1].text.isdigit() and tokens[at + 1].text.isdigit():
        return False
    return not (at > 0 and tokens[at - 1].text.endswith(("-", "‑")) and len(tokens[at - 1].text) > 1)


def _continues(tokens: list[Token], at: int) -> bool:
    """Whether the part goes on after the comma with examples ("henkilöt, kuten ...")."""
    return at + 1 < len(tokens) and tokens[at + 1].low in ("kuten", "esimerkiksi", "esim")


def _last_case(tokens: list[Token]) -> str:
    words = [word for token in tokens if (word := read_word(token.text))]
    return words[-1].case if words else ""


def _end_of_clause(tokens: list[Token], at: int, case: str) -> int:
    """Where the list goes on after a clause: at a group in the case of the list; else the end."""
    if tokens[at].text in ".!?" or not case:
        return len(tokens)
    for index in range(at + 1, len(tokens)):
        if tokens[index].text == ";":
            return index
        if not _separates(tokens, index) or (case == "nom" and tokens[index].low == "ja"):
            continue
        following = tokens[index + 1 : index + 8]
        heads = [word for token in following if (word := read_word(token.text)) and word.case in (case, "poss")]
        if heads and not any(token.is_a("relative") for token in following[:1]) and case not in ("gen", "par"):
            return index
    return len(tokens)


def _without_fillers(tokens: list[Token]) -> list[Token]:
    """The tokens without the adverbs and marks before the group and the marks after it."""
    first, last = 0, len(tokens)
    while first < last and (
        tokens[first].is_a("filler") or not (tokens[first].is_word or tokens[first].text[0] == "+")
    ):
        first += 1
    while last > first and not (tokens[last - 1].is_word or tokens[last - 1].text[0] == "("):
        last -= 1
    return tokens[first:last]


def _list_case(parts: list[_Part]) -> str:
    """The case of the groups: that of the first part that shows one; a genitive only where all parts are in it."""
    found: list[str] = []
    for part in parts:
        cases = {word.case for token in part.tokens if (word := read_word(token.text))}
        cases.add(_fallback_case(part.tokens[-1]))
        found += [case for case in _CASES[:-1] if case in cases][:1]
    return min(found, key=_rank, default="")


def _rank(case: str) -> int:
    """Cases that name what is aimed at, then those of circumstances, then the genitive; the first in the list wins."""
    return 0 if case in _CASES[:4] else 2 if case == "gen" else 1


def _head(part: _Part, case: str) -> int | None:
    """The index of the last listed noun in the case of the list, else of an adjective in it."""
    found: int | None = None
    for index, token in enumerate(part.tokens):
        if token.low == "kuten":
            break
        word = read_word(token.text)
        if word and found is not None and is_noun(part.tokens[found]) and not stands_alone(word):
            continue
        named = _fits(word.case, case, part.tokens[:index]) if word else is_fixed_head(token.text)
        unlisted = found is None or not is_noun(part.tokens[found])
        if named or (word is None and unlisted and _is_attribute(token, case)):
            found = index
    return None if found is None else _extended(part.tokens, found, case)


def _fits(case: str, wanted: str, before: tuple[Token, ...]) -> bool:
    """Whether a noun in the case can be a group of the list: in its case, with a suffix ("opettajansa"), or counted."""
    return case in (wanted, "poss") or (case == "cnt" and any(token.text[0].isdigit() for token in before))


def _extended(tokens: tuple[Token, ...], head: int, case: str) -> int:
    """The head, or the plural in its case that no table lists and that follows it: "vapaaehtoiset digitukijat"."""
    after = tokens[head + 1] if head + 1 < len(tokens) else None
    if not case or after is None or read_word(after.text) or _fallback_case(after) != case or _LIKE_VERB.search(after.low):
        return head
    return head + 1


def _is_attribute(token: Token, case: str) -> bool:
    """A participle or adjective in the case that no table lists; it stands for its group where no noun follows."""
    return case != "" and _fallback_case(token) == case and _ADJECTIVE.search(token.low) is not None


def _fallback_case(token: Token) -> str:
    """The case of a plural that no table lists, by its ending."""
    if len(token.text) < 5:
        return ""
    return next((case for case, ending in _FALLBACK if ending.search(token.low)), "")


def is_noun(token: Token) -> bool:
    """Whether a word is a listed group and no attribute."""
    return read_word(token.text) is not None and not is_adjective(token)


def is_adjective(token: Token) -> bool:
    """Whether a group word is an attribute by its form ("työttömät", "olevia") and no noun ("aikuiset")."""
    word = read_word(token.text)
    if word and not stands_alone(word):
        return True
    if word and any(lexicon().has(lemma, "noun") for lemma in word.lemmas):
        return False
    return _ADJECTIVE.search(token.low) is not None


def _merge_attributes(parts: list[_Part], case: str) -> list[_Part]:
    """Joins parts that are attributes of the next part's noun, from the right to the left."""
    merged: list[_Part] = []
    for part in reversed(parts):
        if merged and _is_age_of(merged[0], part, case):
            merged[0] = _Part(part.tokens + merged[0].tokens, part.clause or merged[0].clause, part.opener)
        elif merged and not part.clause and merged[0].opener[-1:] not in (";", ":", ")") and _belongs_to(part, merged[0], case):
            merged[0] = _Part(part.tokens + merged[0].tokens, merged[0].clause, part.opener)
        else:
            merged.insert(0, part)
    return merged


def _is_age_of(ages: _Part, part: _Part, case: str) -> bool:
    """Whether a part is only the ages of the one before: "nuoret, 18–29 v."."""
    whole = not _is_age_only(part) and bool(part.tokens) and _head(part, case) == len(part.tokens) - 1
    return whole and ages.opener == "," and _is_age_only(ages)


def _is_age_only(part: _Part) -> bool:
    text = " ".join(token.text for token in part.tokens)
    return bool(_AGES.fullmatch(text)) or bool(re.fullmatch(r"(?:alle |yli |iältään )?[\d –-]+-?vuotia\w+", text))


def _belongs_to(part: _Part, following: _Part, case: str) -> bool:
    head, noun = _head(part, case), _head(following, case)
    if noun is None:
        return False
    if head is None:
        last = part.tokens[-1].low
        if _LOCAL.search(last) and _governs_place(following.tokens[:noun]):
            return True
        if case or is_collective(following.tokens[noun].text):
            return last.endswith(("n", "-", "‑"))
        return not _has_local_end(part)
    if head < len(part.tokens) - 1 and part.tokens[-1].low.endswith("n") and _fallback_case(part.tokens[-1]) != case:
        return True
    if not is_adjective(part.tokens[head]) or head < len(part.tokens) - 1:
        return False
    if is_adjective(following.tokens[noun]) and not _is_age_only(part):
        return False
    attributes = [token for token in following.tokens[:noun] if is_adjective(token) and not re.match(r"\d", token.text)]
    return any((_case_of(token) or case) == case for token in attributes)


def _governs_place(attributes: tuple[Token, ...]) -> bool:
    """Whether a participle rules a word in a local case ("työtoiminnassa olevat"), as it may rule one before "ja"."""
    return any(_LOCAL.search(one.low) and is_adjective(two) for one, two in itertools.pairwise(attributes))


def _case_of(token: Token) -> str:
    word = read_word(token.text)
    return word.case if word else _fallback_case(token)


def _has_local_end(part: _Part) -> bool:
    """A part such as "Oulun seudulla" or "lisäksi" that is no attribute of what follows."""
    return bool(_LOCAL.search(part.tokens[-1].low)) and len(part.tokens) < 3


def _phrase(text: str, part: _Part, case: str, *, leading: bool) -> Phrase | None:
    """The phrase of a part, up to its noun, with ages and what belongs to the noun after it."""
    head = _head(part, case)
    tokens = part.tokens
    if head is None:
        last = tokens[-1]
        shown = case if case and _fallback_case(last) == case else ""
        return None if leading else Phrase(tokens[0].start, last.end, shown, known=False, clause=part.clause)
    end = _end_of_phrase(text, tokens, head, leading=leading)
    first = _number_of(tokens, head)
    begin = tokens[first or 0].start
    known = _has_known(tokens[: head + 1], case)
    return Phrase(begin, end, case, known=known, clause=part.clause, counted=first is not None)


def _number_of(tokens: tuple[Token, ...], head: int) -> int | None:
    """Where the number of a counted noun stands ("noin 40 nuorta"), None for a noun that is not counted."""
    word = read_word(tokens[head].text)
    if word.case != "cnt" if word else not (head and tokens[head - 1].text.isdigit()):
        return None
    numbers = [at for at in range(head) if tokens[at].text.isdigit()]
    return next((at for at in numbers if at + 1 not in numbers or at - 1 not in numbers), None)


def _belongs(note: str) -> bool:
    """Whether what stands in brackets is part of the phrase: ages or a short note, no number of people."""
    return _AGES.match(note) is not None or (len(note) < _SHORT_NOTE and re.search(r"\d|=", note) is None)


def _has_known(tokens: tuple[Token, ...], case: str) -> bool:
    """Whether the noun is listed or an attribute of it is: "kotona asuvat oululaiset"."""
    attributes = (word for token in tokens[:-1] if (word := read_word(token.text)))
    return _is_known(tokens[-1]) or any(word.case == case != "gen" for word in attributes)


def _is_known(token: Token) -> bool:
    return read_word(token.text) is not None or is_fixed_head(token.text)


def _end_of_phrase(text: str, tokens: tuple[Token, ...], head: int, *, leading: bool) -> int:
    rest = tokens[head + 1 :]
    end = tokens[head].end
    if rest and rest[0].text[0] == "(" and _belongs(rest[0].text[1:]):
        return rest[0].end
    if (ages := _AGES.match(text, end)) and ages.end() <= tokens[-1].end + 1:
        return ages.end()
    if rest and (
        rest[0].low == "kuten" or (not leading and len(rest) <= _MOST_AFTER_HEAD and _LOCAL.search(rest[-1].low))
    ):
        return rest[-1].end
    return end


def find_groups(text: str, start: int, end: int) -> Iterator[Phrase]:
    """The groups that stand anywhere in a stretch: an expression of the table with the attributes before it."""
    tokens = tokenise(text, start, end)
    words = [token.low for token in tokens]
    lengths = [expression_length(words, at) for at in range(len(words))]
    first = 0
    for at, token in enumerate(tokens):
        word = read_word(token.text)
        if not lengths[at] or _is_actor(token) or _goes_on(tokens, lengths, at):
            continue
        if at + 1 < len(tokens) and tokens[at + 1].low in _OF_RELATION:
            continue
        begin = max(at - lengths[at] + 1, first)
        if word is not None and word.case == "cnt":
            number = next((back for back in range(at - 1, max(first, at - 5) - 1, -1) if tokens[back].text.isdigit()), None)
            if number is None:
                continue
            begin = number
        elif word is not None and word.case in _FOUND_CASES:
            begin = _first_attribute(tokens, begin, word.case, first)
        elif word is None and is_fixed_head(token.text):
            begin = _first_fixed(tokens, begin, first)
        else:
            continue
        yield Phrase(tokens[begin].start, _end_of_phrase(text, tuple(tokens), at, leading=True), "", known=True)
        first = at + 1


def _is_actor(token: Token) -> bool:
    """Whether the word names those who do the project rather than those it is for ("toimijat", "oppilaitokset")."""
    word = read_word(token.text)
    return word is not None and any(lexicon().has(lemma, "actor") for lemma in word.lemmas)


_FOUND_CASES = frozenset({"nom", "par", "all", "ill", "gen", "ade", "cnt"})
_OF_RELATION = frozenset("välille välillä välistä välinen väliset välisen välisten välisiä kanssa taholta edustajista".split())
"""Words after a genitive that make it a party to something, not the group that it is for."""


def _goes_on(tokens: list[Token], lengths: list[int], at: int) -> bool:
    """Whether the next word is the noun of this one ("nuorten aikuisten", "unemployed young people")."""
    if at + 1 == len(tokens):
        return False
    word, after = read_word(tokens[at].text), read_word(tokens[at + 1].text)
    beyond = next((each for each in range(at + 1, min(at + 4, len(tokens))) if not _is_age(tokens[each])), at + 1)
    if word and beyond > at + 1 and is_adjective(tokens[at]) and _case_of(tokens[beyond]) == word.case:
        return True
    if word is None:
        return tokens[at + 1].low in group_index().vocabulary and not tokens[at + 1].is_a("link")
    if after is not None and after.case == word.case and (lengths[at + 1] > 0 or stands_alone(after)):
        return True
    return is_adjective(tokens[at]) and _shares_noun(tokens[at + 1 : at + 8], word.case)


def _shares_noun(following: list[Token], case: str) -> bool:
    """Whether after a link word another attribute comes and then the noun of both ("olevien ja työttömien nuorten")."""
    if len(following) < _LEAST_SHARED or not following[0].is_a("link"):
        return False
    attributes = itertools.takewhile(lambda token: token.is_word and not is_noun(token), following[1:])
    count = len(list(attributes))
    return 0 < count < len(following) - 1 and _case_of(following[count + 1]) == case


def _first_fixed(tokens: list[Token], at: int, first: int) -> int:
    """Where a phrase without case forms begins: "unemployed young adults", "varhaiskasvatuksen henkilöstöä"."""
    while at > first and not tokens[at - 1].is_a("link") and tokens[at - 1].low in group_index().vocabulary:
        at -= 1
    return at


def _first_attribute(tokens: list[Token], at: int, case: str, first: int) -> int:
    """Where the phrase of the noun begins: its adjectives and participles with the words that these govern."""
    begin = at
    while begin > first:
        before = tokens[begin - 1]
        agrees = (is_adjective(before) or is_noun(before)) and _case_of(before) == case
        if agrees or _is_age(before) or (begin < at and _is_governed(before, tokens[begin])):
            begin -= 1
        elif before.is_a("link") and begin - 1 > first and _shares(tokens, begin, case):
            begin -= 2
        else:
            break
    return begin


def _is_governed(before: Token, token: Token) -> bool:
    """Whether an attribute rules the word before it: "asemassa olevia", "työelämän ulkopuolella"."""
    if is_adjective(token) and _LOCAL.search(before.low):
        return True
    return _LOCAL.search(token.low) is not None and before.low.endswith("n")


def _is_age(token: Token) -> bool:
    return token.low in ("alle", "yli", "+") or re.match(r"\d", token.text) is not None


def _shares(tokens: list[Token], begin: int, case: str) -> bool:
    """Whether the word before a link word is an attribute like the one after it."""
    before, after = tokens[begin - 2], tokens[begin]
    if is_adjective(before) and (is_adjective(after) or _LOCAL.search(after.low)):
        return _case_of(before) == case
    return before.text.endswith("-") or (before.low.endswith("n") and after.low.endswith("n") and not is_noun(after))
