"""Cuts a stretch of a sentence into the phrases that name groups: lists, shared nouns, ages, relative clauses."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from converters.text.target_groups.arguments import begin_of_noun_phrase, begin_with_arguments, ruled
from converters.text.target_groups.counts import without_counts
from converters.text.target_groups.ends import end_of_ages, end_of_phrase
from converters.text.target_groups.foreign import is_foreign, names_people
from converters.text.target_groups.foreign_lists import note_behind, read_list, with_quote, without_marks
from converters.text.target_groups.heads import head_of, is_partitive
from converters.text.target_groups.merging import merge_attributes
from converters.text.target_groups.part_ages import states_age
from converters.text.target_groups.parts import Part, cut_parts, is_vague, without_places
from converters.text.target_groups.run_together import part_run_together
from converters.text.target_groups.tokens import (
    LOCAL,
    Token,
    did_alone,
    fallback_case,
    is_adjectival,
    is_object,
    tokenise,
)
from converters.text.target_groups.words import (
    is_collective,
    is_fixed_head,
    lexicon,
    read_singular,
    read_word,
    stands_alone,
)

_CASES = ("nom", "par", "ill", "all", "ela", "ade", "ess", "abl", "ine", "tra", "gen", "poss")
"""The cases in the order in which the head of a list is looked for: a genitive is mostly another's attribute."""
_TURNS = re.compile(r",\s(?:mutta|men|but)\b|,?\s(?:eftersom|så att|because|so that)\b")
"""Where a clause ends and the sentence says something else."""
_NO_CLAUSE = re.compile(r"(?:tervetuloa\b.*)?[\s.,;!?]*", re.IGNORECASE | re.DOTALL)
"""What ends a list and tells nothing of those before it: "kaikki (tervetuloa!)"."""
_DOING_SO = re.compile(r"\w{2}ing$|^interested$")
"""What those do whom nothing else names: "anyone (planning) to found a business"."""
_IN_YEAR = ("vuonna", "vuosina", "år")
_LINKS = ("ja", "sekä", "tai", "eikä", "ja/tai")
_NUMBER = re.compile(r"\d+(?:[-–]\d+)?")
_MOST_BEFORE_SINGULAR = 6
"""Words, among which the person of a group in the singular is looked for."""
_ONE_THING = re.compile(r"[a-zåäö-]{3,}(?:nnus|tus|mus|(?<!i)nta|ntä|mä|minen|io|iö|ili|ppi|kki|tti|ssi|rssi)")
"""The end of one thing in the nominative that no attribute of people has."""
_OF_THEIRS = re.compile(r"(?:[aeiouyäö]j[aä]|l[aä]ise)ns[aä]$")
"""The end of a noun for people by its derivation with whose they are."""


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


def read_phrases(text: str, start: int, end: int, *, leading: bool = False) -> list[Phrase]:
    """The groups that a stretch lists.

    Args:
        text: the whole text; `start` and `end` are characters of it.
        leading: only the groups that the stretch begins with, where a sentence about them follows.
    """
    tokens = tokenise(text, start, end)
    if is_foreign(tokens) and (listed := _foreign(text, tokens)):
        return listed
    parts = without_places([part for part in cut_parts(text, tokens) if part.tokens])
    parts = _join_objects(without_counts(parts))
    if not parts:
        return []
    label = next((at for at, part in enumerate(parts) if part.opener == ":"), 0)
    case = _list_case(parts[:1] if leading else parts[label:]) or _list_case(parts)
    merged = merge_attributes([one for part in parts for one in part_run_together(part, case)], case)
    kept = _without_labels(merged, case)
    phrases = [phrase for part in kept if (phrase := _phrase(text, part, case, leading=leading))]
    ones = [] if case not in ("", "poss") else _singulars(text, parts)
    if ones and not _are_bodies(parts[len(ones) :]):
        return ones
    phrases = _with_arguments(text, start, phrases)
    return _first_run(phrases, kept) if leading else phrases


def _with_arguments(text: str, start: int, phrases: list[Phrase]) -> list[Phrase]:
    """The phrases, the first one with its words that what leads to it has taken."""
    if not phrases or (text[start : phrases[0].start].strip() or "ja") not in _LINKS:
        return phrases
    first, *others = phrases
    return [first._replace(start=begin_with_arguments(text, first.start, first.end)), *others]


def _foreign(text: str, marked: list[Token]) -> list[Phrase]:
    """The groups that a stretch in Swedish or English lists."""
    phrases: list[Phrase] = []
    tokens = without_marks(marked)
    for one in read_list(text, tokens, end_of_ages):
        clause = text[tokens[one.clause[0]].start : tokens[one.clause[1] - 1].end] if one.clause else ""
        part = Part(tuple(tokens[one.begin : one.end]), clause)
        if whoever := _whoever(text, part):
            phrases.append(whoever)
            continue
        words = part.tokens[: one.noun + 1 - one.begin]
        first = _number_of(words, len(words) - 1)
        noted = (*part.tokens, *note_behind(marked, part.tokens[-1]))
        end = (
            end_of_phrase(text, noted, len(noted) - 2, leading=True) if len(noted) > len(part.tokens) else noted[-1].end
        )
        begin = with_quote(text, words[first or 0].start, end)
        others = tokens[one.noun].is_a("others") and one.end > one.noun + 1
        known = others or names_people(tokens, one.noun) or _is_known(tokens[one.noun])
        phrases.append(Phrase(begin, end, "", known=known, clause=clause, counted=first is not None))
    return phrases


def _join_objects(parts: list[Part]) -> list[Part]:
    """Joins what one participle rules together: "lapsia ja (nuoria hoitavat vanhemmat)", "huolia, pelkoja tai ..."."""
    if len(parts) == 1:
        return parts
    joined: list[Part] = []
    within = False
    for part in reversed(parts):
        shares = bool(joined) and not part.clause and _is_object_of(part, joined[0])
        within = shares and (within or joined[0].opener in _LINKS or any(map(_joins, joined[0].tokens)))
        if within:
            joined[0] = Part(part.tokens + joined[0].tokens, joined[0].clause, part.opener)
        else:
            joined.insert(0, part)
    return joined


def _is_object_of(part: Part, following: Part) -> bool:
    """Whether a part is in the partitive, and a participle in another case rules such words in the next part."""
    if _is_told_object(part.tokens) and _rules_object(following.tokens):
        return True
    ruled = list(itertools.takewhile(lambda token: is_partitive(token) or _joins(token), following.tokens))
    if not ruled or not all(is_partitive(token) for token in part.tokens):
        return False
    return any(is_adjectival(token) for token in following.tokens[len(ruled) :][:1])


def _joins(token: Token) -> bool:
    return token.is_a("link") or token.text == ","


def _is_told_object(tokens: tuple[Token, ...]) -> bool:
    """Whether words are an object with whose it is: "Crohnin tautia", "kilpirauhasen vajaatoimintaa"."""
    *owners, last = tokens
    return bool(owners) and is_object(last) and all(token.low.endswith("n") for token in owners)


def _rules_object(tokens: tuple[Token, ...]) -> bool:
    """Whether a participle with its object, and no group before it, begins what follows: "kihtiä sairastaville"."""
    at = next((at for at, token in enumerate(tokens) if is_adjectival(token)), 0)
    return at > 0 and is_object(tokens[at - 1]) and not any(read_word(token.text) for token in tokens[:at])


def _singulars(text: str, parts: list[Part]) -> list[Phrase]:
    """The persons who stand for groups, and those who belong to them: "astmaa sairastava lapsi ja hänen perheensä"."""
    ones: list[Phrase] = []
    for part in parts:
        one = _singular(text, part) or (_those_of(part) if ones else None)
        if one is None:
            break
        ones.append(one)
    return ones


def _are_bodies(parts: list[Part]) -> bool:
    """Whether parts are bodies, each in the singular: "poliisi, (pelastuslaitos ja hätäkeskus)"."""
    return bool(parts) and all(read_singular(part.tokens[-1].text) is not None for part in parts)


def _those_of(part: Part) -> Phrase | None:
    """Whom a pronoun says to belong to a person: "hänen perheensä", "heidän läheisensä"."""
    *_, last = part.tokens
    word = read_word(last.text)
    owned = part.tokens[0].is_a("pronoun") and word is not None and word.case == "poss"
    return Phrase(part.tokens[0].start, last.end, "nom", known=True, clause=part.clause) if owned else None


def _singular(text: str, part: Part) -> Phrase | None:
    """The one person who stands for a group: "työtön nuori, joka ...", "alle 25-vuotias työnhakija"."""
    heads = [at for at, token in enumerate(part.tokens[:_MOST_BEFORE_SINGULAR]) if is_one_person(token)]
    if not heads:
        return None
    end = end_of_phrase(text, part.tokens, heads[-1], leading=True)
    return Phrase(part.tokens[0].start, end, "sg", known=True, clause=part.clause)


def is_one_person(token: Token) -> bool:
    """Whether a word is one person who may stand for a group: "opiskelija"; no body, nor "jäänyt"."""
    word = read_singular(token.text)
    if word is None or (did_alone(token) and not stands_alone(word)):
        return False  # "joka olet jäänyt työttömäksi"
    kinds = [lexicon().kinds(lemma) for lemma in word.lemmas]
    return not any("body" in each or "actor" in each for each in kinds)


def _without_labels(parts: list[Part], case: str) -> list[Part]:
    """The parts without labels ("Ryhmä 1: ...", "kaksi ryhmää: ...") and without examples that no table lists."""
    openers = [part.opener for part in parts[1:]] + [""]
    examples = next((at for at, part in enumerate(parts) if part.opener == "kuten"), len(parts))
    return [
        part
        for at, (part, following) in enumerate(zip(parts, openers, strict=True))
        if (head_of(part, case) is not None or (following != ":" and at < examples))
        and not (following == ":" and is_vague(part.tokens[-1].text))
    ]


def is_list(text: str, start: int, end: int, *, placed: bool = False) -> bool:
    """Whether a stretch is nothing but listed groups in the nominative, and no sentence that speaks of them.

    `placed`: a name may follow that says where they are ("yrittäjät Pohjois-Pohjanmaalla").
    """
    parts = [part for part in cut_parts(text, tokenise(text, start, end)) if part.tokens]
    case = _list_case(parts)
    merged = [_without_place(part) if placed else part for part in merge_attributes(parts, case)]
    return case == "nom" and bool(parts) and all(_is_bare(text, part, case) for part in merged)


def _without_place(part: Part) -> Part:
    *front, last = part.tokens
    return part._replace(tokens=tuple(front)) if front and last.text[0].isupper() and LOCAL.search(last.low) else part


def _is_bare(text: str, part: Part, case: str) -> bool:
    head = head_of(part, case)
    if head is None or not _is_known(part.tokens[head]):
        return False
    return end_of_phrase(text, part.tokens, head, leading=True) >= part.tokens[-1].end


def _first_run(phrases: list[Phrase], parts: list[Part]) -> list[Phrase]:
    """The phrases up to the first part that goes on after its noun: there the sentence about them begins."""
    kept: list[Phrase] = []
    for phrase, part in zip(phrases, parts, strict=False):
        if not part.tokens[0].start <= phrase.start <= part.tokens[-1].end:
            break
        kept.append(phrase)
        if any(token.start >= phrase.end and token.text[0] != "(" for token in part.tokens):
            break
    return kept


def _list_case(parts: list[Part]) -> str:
    """The case of the groups: that of the first part that shows one; a genitive only where all parts are in it."""
    found: list[str] = []
    for part in parts:
        arguments = ruled(part.tokens)
        words = (read_word(token.text) for at, token in enumerate(part.tokens) if at not in arguments)
        cases = {word.case for word in words if word}
        if not (cases and part.tokens[-1].text[0].isupper()):  # "40 nuorta (Kemistä)"
            cases.add("nom" if is_collective(part.tokens[-1].text) else fallback_case(part.tokens[-1]))
        found += [case for case in _CASES[:-1] if case in cases][:1]
    return min(found, key=_rank, default="")


def _rank(case: str) -> int:
    """Cases that name what is aimed at, then those of circumstances, then the genitive; the first in the list wins."""
    return 0 if case in _CASES[:4] else 2 if case == "gen" else 1


def _phrase(text: str, part: Part, case: str, *, leading: bool) -> Phrase | None:
    """The phrase of a part, up to its noun, with ages and what belongs to the noun after it."""
    if whoever := _whoever(text, part):
        return whoever
    head = head_of(part, case)
    tokens = part.tokens
    if head is None:
        last = tokens[-1]
        shown = case if case and fallback_case(last) == case else ""
        aged = states_age(part) or _belongs_to_others(tokens)
        end = last.end + (last.low == "v" and text[last.end : last.end + 1] == ".")
        return None if leading else Phrase(tokens[0].start, end, shown, known=aged, clause=part.clause)
    end = end_of_phrase(text, tokens, head, leading=leading)
    first = _number_of(tokens, head)
    begin = tokens[first or max(begin_of_noun_phrase(tokens, head), _behind_offer(tokens, head, case))].start
    known = _has_known(tokens[: head + 1], case)
    return Phrase(begin, end, case, known=known, clause=part.clause, counted=first is not None)


def _behind_offer(tokens: tuple[Token, ...], head: int, case: str) -> int:
    """Past what is given to those behind it, as the end of one thing shows: "uusi tapahtuma (leskille)"."""
    if case != "all":
        return 0
    arguments = ruled(tokens[: head + 1])
    return next((at + 1 for at in range(head - 1, -1, -1) if at not in arguments and _is_one_thing(tokens[at])), 0)


def _is_one_thing(token: Token) -> bool:
    """Whether a word looks like one thing in the nominative: "kädenojennus", "ryhmä", "tapaaminen"."""
    return _ONE_THING.fullmatch(token.low) is not None and not (
        token.is_a("adverb") or token.is_a("filler") or token.is_a("undeclined") or token.is_a("degree")
    )


def _belongs_to_others(tokens: tuple[Token, ...]) -> bool:
    """Whether people that no table lists are those of others: "heidän jatkajansa"; no "heidän tarpeensa"."""
    return len(tokens) > 1 and tokens[0].is_a("pronoun") and _OF_THEIRS.search(tokens[-1].low) is not None


def _whoever(text: str, part: Part) -> Phrase | None:
    """The group that only a relative clause or an age names, with it: "kaikki, jotka hoitavat läheistään", "de som bor
    kvar", "alla över 60 år"."""
    first, last = part.tokens[:1], part.tokens[-1:]
    anyone = list(itertools.takewhile(lambda token: token.is_a("whoever"), part.tokens))
    if anyone and end_of_ages(text, anyone[-1].end) == last[0].end:
        return Phrase(first[0].start, last[0].end, "", known=True, clause=part.clause)
    behind = part.tokens[len(anyone) :]
    told = len(behind) > 1 and (_DOING_SO.search(behind[0].low) or behind[0].is_a("preposition"))
    if anyone and told:
        return Phrase(first[0].start, last[0].end, "", known=True, clause=part.clause)
    if _NO_CLAUSE.fullmatch(part.clause) or not part.tokens or not all(_is_anyone(token) for token in part.tokens):
        return None
    begin = text.find(part.clause, part.tokens[-1].end)
    words = _TURNS.split(part.clause, maxsplit=1)[0].rstrip(" .,;!?")
    return Phrase(part.tokens[0].start, begin + len(words), "", known=True, clause=part.clause)


def _is_anyone(token: Token) -> bool:
    """Whether a word names nobody by itself: "kaikki", "ne", "henkilöt", "personer", "people"."""
    return token.is_a("whoever") or token.is_a("vague") or is_vague(token.text)


def _number_of(tokens: tuple[Token, ...], head: int) -> int | None:
    """Where the number of a counted noun stands ("noin 40 nuorta"), None for a noun that is not counted."""
    word = read_word(tokens[head].text)
    right_before = head > 0 and _NUMBER.fullmatch(tokens[head - 1].text) is not None
    first = _NUMBER.fullmatch(tokens[0].text) is not None and is_fixed_head(tokens[head].text)
    if not (right_before or first if word is None or word.case == "par" else word.case in ("cnt", "ela")):
        return None
    numbers = [at for at in range(head) if _NUMBER.fullmatch(tokens[at].text) and not _is_other_number(tokens, at)]
    return next((at for at in numbers if at + 1 not in numbers or at - 1 not in numbers), None)


def _is_other_number(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a number is an age or a year: "(29) vuotiaista", "vuonna (2021)"."""
    return is_of_age(tokens, at) or (at > 0 and tokens[at - 1].low in _IN_YEAR)


def is_of_age(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is an age: "(29) vuotiaista", "(29) -vuotiaista"."""
    follows = tokens[at + 1].low.lstrip("-–")
    return follows.startswith(("vuoti", "ikäis")) or follows in ("v", "vuotta")


def _has_known(tokens: tuple[Token, ...], case: str) -> bool:
    """Whether the noun is listed or an attribute of it is: "kotona asuvat oululaiset"."""
    attributes = (word for token in tokens[:-1] if (word := read_word(token.text)))
    return _is_known(tokens[-1]) or any(word.case == case != "gen" for word in attributes)


def _is_known(token: Token) -> bool:
    return read_word(token.text) is not None or is_fixed_head(token.text)
