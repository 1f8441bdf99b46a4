"""Reads the groups of a stretch of a text that something says to name some."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

from converters.text.target_groups.cues import relation_after, relation_among, relation_in
from converters.text.target_groups.finds import find_groups
from converters.text.target_groups.making import Stretch, make_group
from converters.text.target_groups.offered import joined
from converters.text.target_groups.phrases import Phrase, read_phrases
from converters.text.target_groups.words import GroupWord, read_word
from graph.model import TargetGroup

_NOTE = re.compile(r"\s*\(([^()]{0,60})\)")
_REASON = re.compile(r",\s(?:jotta|koska|sillä|jolloin)\b")
"""Begins what comes of helping the groups: "koulutetaan ohjaajia, jotta lapset viihtyvät"."""
_THEN = re.compile(r"jolloin\b", re.IGNORECASE)
_IN_WHAT = re.compile(r"\s\w+(?:ssa|ssä)\b")
_COPULA = re.compile(r"\s(?:ovat|on|olivat|oli)\s")
"""Stands between other words and whom they are about, in no name of a group: "yhteistyössä (ovat) seurakunnat"."""
_CONSISTS = re.compile(r"(?:koostu|muodostu)\w+\s*$")
"""Asks for the elative: "kohderyhmä koostuu (kunnista)"."""
_OWNING = re.compile(r"(?:d|t|j|i)en\Z")
"""The end of those whose matters are stressed, not they: "keskitytään (nuorten) hyvinvointiin"."""
_DEFINITE = re.compile(r"\w{3,}(?:en|na)")
_LEAST = 3
_NEAR = 20
"""How far before groups the verb that asks for their case is looked for."""


def read_stretch(text: str, stretch: Stretch, *, counted: bool) -> Iterator[TargetGroup]:
    """The groups of a stretch; those that it only counts ("45 nuorta") where `counted`: no group was named before."""
    at = stretch.start
    if stretch.told:
        phrases = helped(text, list(find_groups(text, at, stretch.end)), stretch.end, [])
        phrases = joined(text, at, phrases) if stretch.leading else phrases
        if stretch.known:
            phrases = [one for one in phrases if not _OWNING.search(text, one.start, one.end)]
    else:
        phrases = read_phrases(text, stretch.start, stretch.end, leading=stretch.leading)
    if stretch.leading and phrases and _COPULA.search(text, phrases[0].start, phrases[0].end):
        return
    vouched = any(phrase.known or phrase.case == "nom" for phrase in phrases)
    consists = vouched and _CONSISTS.search(text, max(0, at - _NEAR), at) is not None
    stretch = stretch._replace(vouched=vouched, consists=consists)
    said_after = _said_after(text, stretch)
    given = any(phrase.case == "all" for phrase in phrases)
    for phrase in phrases:
        if stretch.leading and not (phrase.known or phrase.case):
            continue  # "(Arbetsområdet) är kommunerna"
        if stretch.known and phrase.case == "gen" and not stretch.again:
            continue  # "painopisteenä on (lasten) näkökulma"
        if given and phrase.case == "" and not phrase.known:
            continue  # "nuorille suunnattu kurssi ja (retki)"
        stretch = stretch._replace(relation=relation_among(text[at : phrase.start]) or stretch.relation)
        relation = said_after[bisect_right(said_after, phrase.start, key=itemgetter(0)) - 1][1] or stretch.relation
        if note := _NOTE.match(text, phrase.end):
            relation = relation_in(note[1]) or relation
        group = make_group(text, phrase, stretch._replace(relation=relation)) if counted or not phrase.counted else None
        if group:
            yield group
            stretch = stretch._replace(follows=True)
        at = phrase.end + text[phrase.end : stretch.end].find(phrase.clause) + len(phrase.clause)


def _said_after(text: str, stretch: Stretch) -> list[tuple[int, str]]:
    """Where each clause between semicolons begins, and the relation that it says behind its groups, or ""."""
    clauses: list[tuple[int, str]] = []
    start = stretch.start
    for clause in text[stretch.start : stretch.end].split(";"):
        clauses.append((start, relation_after(clause)))
        start += len(clause) + 1
    return clauses


def helped(text: str, phrases: list[Phrase], end: int, named: list[Phrase]) -> list[Phrase]:
    """Of the groups found in a sentence of purpose those that it is about: before its reason, none named before."""
    reason = _REASON.search(text, phrases[0].end, end) if phrases else None
    kept = [phrase for phrase in phrases if reason is None or phrase.start < reason.start()]
    kept = [phrase for phrase in kept if not (_THEN.match(text, phrase.start) or _is_matter(text, phrase, kept))]
    return [phrase for phrase in kept if not _is_again(text, phrase, [*named, *kept])]


def _is_matter(text: str, phrase: Phrase, phrases: list[Phrase]) -> bool:
    """Whether people only tell in what those right before them are helped: "omaisia (vanhusten) hoidossa"."""
    if not text.startswith("n", phrase.end - 1) or _IN_WHAT.match(text, phrase.end) is None:
        return False
    return any(text[one.end : phrase.start].isspace() for one in phrases if one.end < phrase.start)


def _is_again(text: str, phrase: Phrase, named: list[Phrase]) -> bool:
    """Whether a word alone names a group that was named before: "tukea nuoria äitejä … äitien"."""
    word = read_word(text[phrase.start : phrase.end])
    heads = (read_word(text[each.start : each.end].split()[-1]) for each in named if each.start < phrase.start)
    if word is None:
        return _is_swedish_again(text[phrase.start : phrase.end].lower(), text, named)
    return any(head and word.prefix in ("", head.prefix) and _are_alike(head, word) for head in heads)


def _are_alike(one: GroupWord, word: GroupWord) -> bool:
    """Whether a noun is the other one, maybe without the letters before it: "pk-yritykset", then "yritykset"."""
    ends = tuple(f"-{lemma}" for lemma in word.lemmas)
    return one.lemmas == word.lemmas or any(lemma.endswith(ends) for lemma in one.lemmas)


def _is_swedish_again(low: str, text: str, named: list[Phrase]) -> bool:
    """Whether a Swedish plural in the definite form names those named before: "stödja företag … (företagen)"."""
    if not _DEFINITE.fullmatch(low):
        return False
    before = (word.lower() for one in named for word in text[one.start : one.end].split())
    return any(low.startswith(word) and low[len(word) :] in ("en", "na") for word in before if len(word) > _LEAST)
