"""Finds the clause behind a group that tells which ones are meant: "nuoret, joilla ...", "barn som ..."."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from converters.text.target_groups.cues import has_verb, tells_of_gain, tells_of_offer
from converters.text.target_groups.foreign_attributes import begins_clause, end_of_place
from converters.text.target_groups.parts import end_of_clause
from converters.text.target_groups.sentences import Sentence
from converters.text.target_groups.tokens import Token, fallback_case, tokenise
from converters.text.target_groups.words import is_collective, read_singular, read_word
from graph.model import Span, TargetGroup

_OF_SEVERAL = r"joista(?=\s(?:ainakin\s|vain\s)?(?:toi(?:nen|s)|jompi|jomma|yksi|yhde|molem|kumpi|kumma|joku|jollaki))"
"""Tells of one of those in a group: "pariskunnat, (joista) toinen on sairastunut"; "joista puolet" counts them."""
_WHERE = r"där(?=\s(?:någon|ingen|en|ett|båda|alla|föräld\w+|barn\w*)\s)"
"""Tells of families and homes: "familjer (där) någon är sjuk"."""
_FOREIGN = rf"som|{_WHERE}|vars|vilkas|who|whose|(?:for|to|with|of)\swhom"
_PLURAL = rf"{_OF_SEVERAL}|jotka|joi(?:lla|lle|lta|ssa|hin|den|ta|na)|{_FOREIGN}"
_BEGINS = re.compile(rf",?\s(?P<word>{_PLURAL}|that|jo(?:ka|nka|lla|lle|lta|ssa|hon|ta))\s", re.IGNORECASE)
_NOTE = re.compile(r"\s\([^()]{0,160}\)(?=,?\sjo)")
"""A note in brackets between a group and its clause."""
_FIELD = re.compile(
    r"\s(?:in|within|at)(?:\s(?!(?:and|or|wh\w+|that|with|by)\b|co-?op|collab)[\w-]+){1,6}(?=,?\s(?:who|whose|(?:for|to|with|of)\swhom)\b)"
)
"""Where people study or work in English, before a clause that only people have: "pupils (at the college) who"."""
_FAR = 160
"""Signs behind a group among which its clause begins behind a place."""
_OF_ONE = re.compile(r"jo(?:ka|nka|lla|lle|lta|ssa|hon|ta)")
"""Begins what is told of one person or body."""
_ONE = re.compile(r"[^i]lle$")
"""The allative of one: "asiakkaalle"."""
_TURNS = re.compile(
    r",?\s(?:mutta|lukuun ottamatta|men|but|eftersom|så att|because|so that)\b"
    r"|,\s(?:ja|sekä)\s(?!jo(?:tka|i\w+|ka)\b)"
    r"|(?<!m[aä][aä]n),\s(?:\w+n\s){0,2}\w{3,}(?:maan|mään)\b"
)
"""Where a clause ends and the sentence says something else, adds to what stood before the clause, or goes on to what
people are helped to do: "nuoria, joilla on velkaa(, säästämään)"."""
_MAIN_VERB = re.compile(r",\s(?:on|ovat|oli|olivat|voi|voivat|saa|saavat)\b")
"""Where a sentence goes on about those that it begins with, behind their clause."""
_BEGINS_ANEW = re.compile(r"(?<=[a-zåäö]{4})\s(?=[A-ZÅÄÖ][a-zåäö]+\s(?!och\b|and\b|eller\b|or\b)[a-zåäö]+)")
"""Where the next sentence may begin whose line break is lost, in Swedish and English."""
_MARKS = " \t\xa0,;:.!?"
_LINK = re.compile(r"[\s,;]+(?:(?:ja|sekä|tai|och|samt|eller|and|or|till|to)(?:\smyös)?)?\s*$")


def find_clauses(text: str, sentences: list[Sentence], groups: Iterable[TargetGroup]) -> dict[int, int]:
    """Where the clauses end that tell of groups, by the character at which the group begins."""
    spans = sorted({one.at for one in groups if isinstance(one.at, Span)})
    ends: dict[int, int] = {}
    for span, following in pairwise((*spans, Span(len(text), len(text)))):
        begins = _BEGINS.match(text, _past_between(text, span.end))
        if begins and _is_of(text[span.start : span.end], begins["word"].lower()):
            sentence = next(one for one in sentences if one.start <= span.start < one.end)
            end = _end(text, sentence, span, begins.start("word"), following.start)
            if end > begins.end():
                ends[span.start] = end
    return ends


def _past_between(text: str, end: int) -> int:
    """Past what may stand between a group that ends at a place and its clause."""
    if note := _NOTE.match(text, end):
        return note.end()
    tokens = tokenise(text, end, min(end + _FAR, len(text)))
    place = end_of_place(tokens, 0)
    if place and begins_clause(tokens, place):
        return tokens[place - 1].end
    field = _FIELD.match(text, end)
    return field.end() if field else end


def _is_of(words: str, relative: str) -> bool:
    """Whether a relative word agrees with a group: one person or body, or many."""
    last = words.split()[-1]
    word = read_word(last)
    one = read_singular(last) is not None or is_collective(last) or (word is not None and _ONE.search(last))
    return bool(one) or _OF_ONE.fullmatch(relative) is None


def _end(text: str, sentence: Sentence, span: Span, begin: int, following: int) -> int:
    """Where a clause ends: before the next group of its list, or where the sentence goes on; 0 if it is none of it."""
    told = text[begin : sentence.end]
    if tells_of_offer(told) or tells_of_gain(told):
        return 0
    tokens = tokenise(text, span.start, sentence.end)
    at = next((at for at, token in enumerate(tokens) if token.start >= begin), len(tokens))
    if at == len(tokens):
        return 0
    resume = end_of_clause(tokens, at, _case(tokens[:at]))
    ends = [tokens[resume - 1].end if resume < len(tokens) else sentence.end]
    leads = not text[sentence.start : span.start].strip()
    turns = (pattern.search(text, begin, sentence.end) for pattern in (_TURNS, _MAIN_VERB)[: 1 + leads])
    ends += [turn.start() for turn in turns if turn]
    if begin < following < sentence.end and _LINK.search(text[begin:following]):
        ends.append(following)
    if not _is_finnish(tokens[at]):
        anew = _BEGINS_ANEW.finditer(text, begin, min(ends))
        ends += [one.start() for one in anew if has_verb(" ".join(text[one.end() :].split(maxsplit=2)[:2]))]
    clause = _LINK.sub("", text[begin : min(ends)].rstrip(_MARKS))
    return begin + len(clause.rstrip(_MARKS))


def _is_finnish(relative: Token) -> bool:
    return relative.low.startswith("jo")


def _case(group: list[Token]) -> str:
    """The case of the noun right before a clause."""
    last = next((token for token in reversed(group) if token.is_word), None)
    word = read_word(last.text) if last else None
    return word.case if word else fallback_case(last) if last else ""
