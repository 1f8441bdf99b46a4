"""What stands behind a noun in Swedish and English, and where it ends: ages, attributes, a place, a relative clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from converters.text.target_groups.foreign import (
    RULED,
    begins_phrase,
    end_of_words,
    is_finite,
    is_of_them,
    joins_owners,
    names_people,
    noun_at,
    parts_at,
    parts_phrases,
    past_signs,
    rules_what_follows,
)
from converters.text.target_groups.noun_words import is_kind
from converters.text.target_groups.tokens import Token, adds_bound, is_of_abbreviation
from converters.text.target_groups.words import expression_length

AgesAt = Callable[[str, int], int]
"""Finds where the ages end that begin at a character; 0 without."""
_MOST_OF_OBJECT = 14
"""Words and signs of what a preposition or participle rules."""
_MOST_OF_PLACE = 8
_BRANCH = re.compile(r"\w{2}(?:branschen|näringen|sektorn|industrin)$")
"""The end of a compound for a field of work: "jordbrukare i (ekobranschen)"."""
_NO_PLACE = ("proje", "hank", "coop", "samarb", "collab")
"""Begins of what something is done in, and which is no place: "in cooperation with Kela"."""
_MOST_OF_NEXT = 4
"""Words of one more thing that an attribute has."""
_NEAR = 4
_STATES = (
    *(("at", "risk", "of"), ("in", "danger", "of"), ("in", "need", "of"), ("out", "of")),
    *(("i", "behov", "av"), ("i", "riskzonen", "för"), ("i", "risk", "för")),
)
"""What goes on to what people are threatened by or lack."""
_AIMS = frozenset(
    {"att", "syfte", "syftet", "mål", "målet", "hjälp", "stöd", "view", "aim", "help", "support", "focus", "fokus"}
    | {"specialfokus", "tyngdpunkt", "emphasis"}
)
"""What "with" and "med" go on to where they tell why or how something is done: "med syftet att ..."."""
_AT_WORK = ("in", "at", "within", "i", "på", "vid", "inom")
_AT = ("vid", "at")
_ORIGINS = ("from", "från")
_LIMITS = ("under", "över", "over", "above", "below")
BEGINS_CLAUSE = frozenset({"som", "who", "whose", "vars", "vilkas", "that", "which", "vilka"})
_IS = ("är", "var", "are", "were", "is", "was")
_TURNS = ("men", "but", "eftersom", "because")
_SUBJECTS = ("som", "who", "that", "which")
"""Relative words right behind which the verb of their clause stands."""
_SAYS = frozenset({"är", "kan", "får", "ska", "ordnas", "hålls", "erbjuds", "is", "are", "will", "can", "may"})
"""Verbs with which a sentence goes on behind a clause."""
_JOINS = BEGINS_CLAUSE | {"att", "to", "what", "vad", "where", "där", "how", "hur", "if", "om", "when", "när"}
"""Words that begin a clause inside a clause, whose verb it has."""
_NOTED_STAGE = re.compile(r"\s\w+åldern\s\(\d")
"""A stage of life with its ages in a note: "i högstadieåldern (13–16 år)"."""
_TOLD_OF_MANY = re.compile(r"(?!(?:has|is|was|does)$)\w+(?<!s)$|does$")


def end_of_attributes(text: str, tokens: Sequence[Token], noun: int, ages: AgesAt) -> int:
    """The place behind all that tells of a noun, but for where its people are and its relative clause."""
    at = noun + 1
    while at < len(tokens):
        end = _end_of_attribute(text, tokens, noun, at, ages)
        if end == at and at == noun + 1:
            end = _end_of_expression(tokens, noun) + 1
        if end == at:
            break
        at = end
    return at


def _end_of_expression(tokens: Sequence[Token], noun: int) -> int:
    """The last word of what a table lists as one: "children (in day care)"; else the noun."""
    first = max(0, noun - _NEAR)
    words = [token.low for token in tokens[first : noun + 1 + _NEAR]]
    ends = range(min(noun + _NEAR, len(tokens) - 1), noun, -1)
    return next((end for end in ends if expression_length(words[: end + 1 - first], end - first) > end - noun), noun)


def _end_of_attribute(text: str, tokens: Sequence[Token], noun: int, at: int, ages: AgesAt) -> int:
    """Where one attribute that begins at a place ends; the place itself where none begins."""
    if found := ages(text, tokens[at - 1].end):
        past = next((each for each in range(at, len(tokens)) if tokens[each].start >= found), len(tokens))
        if past < len(tokens) and past - 2 > at and tokens[past - 2].is_a("link") and names_people(tokens, past):
            past -= 2  # "over 65 years and (older farmers)"
        if past > at and found <= tokens[-1].end + 1:
            return past
    words = [token.low for token in tokens[at : at + 3]]
    if state := next((each for each in _STATES if tuple(words[: len(each)]) == each), ()):
        return _end_of_object(tokens, at + len(state)) or at
    if words[:1] == ["till"] and tokens[noun].is_a("of-whom"):
        child, behind = noun_at(tokens, at + 1)
        told = child >= 0 and (names_people(tokens, child) or is_kind(tokens[child], "adjective"))
        return behind if told else at
    if aged := _count_words_of_life(words, text[tokens[at].end :]):
        return at + aged
    if words[0] in _AT_WORK and tokens[noun].is_a("others"):
        return _end_of_object(tokens, at + 1, placed=True) or at  # "övriga (i livsmedelskedjan)"
    if words[0] in _AT_WORK and (met := _end_of_setting(tokens, noun, at) or _end_of_state(tokens, at)):
        return met
    kept = words[0] in _ORIGINS and end_of_place(tokens, at) == at
    if words[0] == "of" or kept or tokens[at].is_a("preposition"):
        aims = len(words) > 1 and words[1] in _AIMS
        of_setting = at - 1 > noun and tokens[at - 1].is_a("setting")
        met = tokens[noun].is_a("at-work")
        return at if aims else _end_of_object(tokens, at + 1, met=met, of_setting=of_setting) or at
    if _is_joined_to_ruling(tokens, at):
        at += 2
    if rules_what_follows(tokens, at):
        first = at + 1 + (tokens[at + 1].low in RULED)
        return _end_of_object(tokens, first, placed=True, people=is_kind(tokens[at], "rules")) or at
    return at


def _is_joined_to_ruling(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle shares what the next one rules: "(living or) studying in Vaasa"."""
    if not (is_kind(tokens[at], "behind") and at + 2 < len(tokens) and tokens[at + 1].is_a("link")):
        return False
    return is_kind(tokens[at + 2], "behind") and rules_what_follows(tokens, at + 2)


def _count_words_of_life(words: list[str], behind: str) -> int:
    """How many words limit people to a stage of life: "under school age", "i högstadieåldern (13–16)"; 0 for others."""
    if words[0] == "i":
        return 2 if _NOTED_STAGE.match(behind) else 0
    return next((each for each in (2, 3) if _is_age(words[:each])), 0) if words[0] in _LIMITS else 0


def _is_age(words: list[str]) -> bool:
    """Whether words limit people to an age of life: "under school age"."""
    return words[-1] in ("age", "åldern", "skolåldern")


def _end_of_setting(tokens: Sequence[Token], noun: int, at: int) -> int:
    """Where the nouns end for where people work or study: "studerande (på andra stadiet)"; 0 without.

    Not what one word behind "in" says: "teachers in schools".
    """
    least = 1 if tokens[at].low in _AT and tokens[noun].is_a("at-work") else 2
    end = _past_setting(tokens, at + 1)
    if end < at + 1 + least:
        return 0
    at_work = tokens[noun].is_a("at-work") and end < len(tokens) and tokens[end].is_a("link")
    more = _past_setting(tokens, end + 1) if at_work else 0
    bodies = more > end + 2 and any(names_people(tokens, each) for each in range(end + 1, more))
    return end if not more or bodies or _has_clause(tokens, more) else more


def _past_setting(tokens: Sequence[Token], at: int) -> int:
    """Past a noun for where people work or study, or a school by its name; 0 without."""
    behind = end_of_words(tokens, at)
    if not at < behind <= at + _NEAR:
        return 0
    last = tokens[behind - 1]
    named = last.text[0].isupper() and any(is_kind(token, "school") for token in tokens[at:behind])
    return behind if last.is_a("setting") or named else 0


def _end_of_state(tokens: Sequence[Token], at: int) -> int:
    """Where the noun ends for the state that people are in: "(in) difficult life situations"; 0 without."""
    for each in range(at + 1, min(at + 1 + _NEAR, len(tokens))):
        told = each > at + 1 + is_kind(tokens[at + 1], "determiner")
        field = (told and is_kind(tokens[each], "field")) or _BRANCH.search(tokens[each].low)
        if field or tokens[each].is_a("state"):
            return each + 1
        if not tokens[each].is_word or tokens[each].is_a("link") or tokens[each].low in BEGINS_CLAUSE:
            break  # "in Kemi who (need) help"
    return 0


def _end_of_object(
    tokens: Sequence[Token],
    at: int,
    *,
    placed: bool = False,
    people: bool = False,
    met: bool = False,
    of_setting: bool = False,
) -> int:
    """Where that ends which a preposition or participle rules; 0 where it rules nothing.

    `placed`: a place belongs to it. `people`: it is people whom one works with, so that a list of them belongs to it.
    `met`: it is of those who are where people work or study, so that two such belong to it. `of_setting`: it says of
    what kind that is, so that only one more word belongs to it ("universities of arts and design").
    """
    end = at
    linked = False
    while end < len(tokens) and end - at < _MOST_OF_OBJECT:
        token = tokens[end]
        if parts_phrases(token):
            both = met and _joins_settings(tokens, end)
            more = not (of_setting and _has_more_words(tokens, end)) and _goes_on(tokens, end, people=people)
            if end == at or linked or not (both or more):
                break
            linked = token.is_a("link") and not tokens[end - 1].text.endswith("-")
            end = _past_link(tokens, end)
            continue
        if not token.is_word or token.low in BEGINS_CLAUSE or is_kind(token, "stop"):
            break
        if end > at and _goes_on_beyond(tokens, end, placed=placed):
            break
        end += 1
    while end > at and (is_kind(tokens[end - 1], "function") or parts_phrases(tokens[end - 1])):
        end -= 1
    return end if end > at else 0


def _has_more_words(tokens: Sequence[Token], sign: int) -> bool:
    """Whether what a sign joins has several words: "universities of applied sciences and (later jobs)"."""
    return tokens[sign + 2 : sign + 3] != [] and tokens[sign + 2].is_word


def _joins_settings(tokens: Sequence[Token], sign: int) -> bool:
    """Whether a link word joins two of where people work or study: "leaders of associations (and) local companies"."""
    noun, behind = noun_at(tokens, sign + 1)
    joined = tokens[sign].is_a("link") and noun >= 0 and tokens[sign - 1].is_a("setting")
    return joined and tokens[noun].is_a("setting") and not _has_attribute(tokens, behind)


def _has_attribute(tokens: Sequence[Token], behind: int) -> bool:
    """Whether what stands behind a noun tells of it alone: "and companies (in) ...", "(that) ..."."""
    return behind < len(tokens) and not (parts_phrases(tokens[behind]) or tokens[behind].text in ".!?")


def _goes_on_beyond(tokens: Sequence[Token], at: int, *, placed: bool) -> bool:
    """Whether a word is none of an object, as its sentence goes on: a verb, a place, "(in) i arbetslivet"."""
    if is_kind(tokens[at], "ends") or is_finite(tokens, at):
        return True
    into = tokens[at].low in ("in", "ut", "upp") and at + 1 < len(tokens) and tokens[at + 1].low in ("i", "på", "till")
    return into or (not placed and end_of_place(tokens, at) > at)


def _past_link(tokens: Sequence[Token], sign: int) -> int:
    """Past a comma with the link word behind it, or one of them."""
    both = tokens[sign].text == "," and sign + 1 < len(tokens) and tokens[sign + 1].is_a("link")
    return sign + 1 + both


def _goes_on(tokens: Sequence[Token], sign: int, *, people: bool) -> bool:
    """Whether behind a comma or a link word comes one more thing that an attribute has, and no phrase nor clause."""
    if tokens[sign].is_a("resumes") or not (tokens[sign].text == "," or tokens[sign].is_a("link")):
        return False
    if (
        tokens[sign - 1].text.endswith("-")
        or _joins_attributes(tokens, sign)
        or (tokens[sign].is_a("link") and joins_owners(tokens, sign))
    ):
        return True
    first = _past_link(tokens, sign)
    if first >= len(tokens) or not tokens[first].is_word or is_of_them(tokens[first]):
        return False
    noun, behind = noun_at(tokens, first)
    if noun < 0 or behind - first > _MOST_OF_NEXT:
        return False
    if tokens[first].text[0].isupper():
        return tokens[sign - 1].text[0].isupper() and not names_people(tokens, noun)  # "in Lahti or Nastola"
    if behind < len(tokens) and (is_finite(tokens, behind) or _has_object(tokens, behind)):
        return False
    listed = people and names_people(tokens, sign - 1) and not _has_clause(tokens, behind)
    if names_people(tokens, noun) and not listed:
        return False
    if tokens[sign].text != ",":
        return True
    return behind < len(tokens) and parts_phrases(tokens[behind]) and _goes_on(tokens, behind, people=people)


def _joins_attributes(tokens: Sequence[Token], sign: int) -> bool:
    """Whether a link word joins two attributes of what a preposition leads to: "at formal (and) non-formal schools"."""
    one, other = tokens[sign - 1], tokens[sign + 1 : sign + 2]
    if not tokens[sign].is_a("link") or not is_kind(tokens[sign - 2], "function") or is_kind(one, "people"):
        return False
    return is_kind(one, "adjective") and any(is_kind(token, "adjective") or "-" in token.text for token in other)


def _has_object(tokens: Sequence[Token], behind: int) -> bool:
    """Whether what begins right behind a word shows it to be a verb: "and answer (their) needs"."""
    return tokens[behind].is_a("theirs") or is_kind(tokens[behind], "determiner")


def _has_clause(tokens: Sequence[Token], behind: int) -> bool:
    return behind < len(tokens) and tokens[behind].low in BEGINS_CLAUSE


def end_of_place(tokens: Sequence[Token], at: int) -> int:
    """Past the place that a preposition leads to, "(i) norra Nyland", "(in) rural areas"; else where it begins."""
    if at >= len(tokens) or not is_kind(tokens[at], "where"):
        return at
    end = named = at + 1
    while end < len(tokens) and end - at < _MOST_OF_PLACE and _may_be_place(tokens, end):
        if tokens[end].text[0].isupper() or is_kind(tokens[end], "place"):
            named = end + 1
        end += 1
    if named == at + 1:
        return at
    return named + 2 * ([token.low for token in tokens[named : named + 2]] == ["med", "omnejd"])


def _may_be_place(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.is_a("link"):
        return at + 1 < len(tokens) and tokens[at + 1].text[0].isupper() and not names_people(tokens, at + 1)
    if not token.is_word or token.is_a("relative") or token.is_a("preposition") or token.low.startswith(_NO_PLACE):
        return False
    return (is_kind(token, "place") or not names_people(tokens, at)) and not is_finite(tokens, at)


def begins_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a relative clause begins at a place; not "såväl i Vasa (som) i Närpes", "(som) en del av"."""
    if at >= len(tokens) or tokens[at].low not in BEGINS_CLAUSE:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    told = following is None or not (is_kind(following, "where") or is_kind(following, "determiner"))
    return told or tokens[at].low != "som"


def end_of_clause(tokens: Sequence[Token], at: int) -> int:
    """The place behind a relative clause whose first word stands at a place: at the next phrase of the list, at the
    verb of the sentence, or at its end."""
    for sign in range(at + 1, len(tokens)):
        token = tokens[sign]
        if is_of_abbreviation(tokens, sign):
            continue
        if token.text in ".;!?:" or token.is_a("emphasis") or token.is_a("resumes"):
            return sign
        if token.low in _TURNS or _is_of_rest(tokens, at, sign):
            return sign
        if parts_at(tokens, sign) and not _tells_more(tokens, at, sign):
            return sign
    return len(tokens)


def _is_of_rest(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """Whether a word behind a clause goes on with its sentence: "unga som saknar arbete (är) välkomna", "people who
    live alone (as) our target group"."""
    if tokens[verb].low in ("som", "as"):
        near = tokens[verb + 1 : verb + 1 + _NEAR]
        return any(token.low.startswith(("målgrupp", "target")) for token in near)
    before = tokens[at + 1 : verb]
    subject = tokens[at].low in _SUBJECTS and not any(is_kind(token, "determiner") for token in before[:1])
    own = next((each for each, token in enumerate(before) if is_kind(token, "verb")), 0 if subject else len(before))
    if tokens[verb].low not in _SAYS or own + 1 >= len(before):
        return False
    return not any(parts_phrases(token) or token.low in _JOINS for token in before)


def _tells_more(tokens: Sequence[Token], at: int, sign: int) -> bool:
    """Whether a clause goes on behind a comma or a link word."""
    first = past_signs(tokens, sign)
    if first >= len(tokens):
        return False
    following = tokens[first]
    if tokens[sign - 1].text.endswith("-") or following.low in BEGINS_CLAUSE:
        return True
    if adds_bound(tokens, sign):
        return True
    if following.low in ("men", "but"):
        return False
    if is_finite(tokens, first):
        return not _is_of_sentence(tokens, at, first)
    if is_of_them(following):
        return False
    noun, behind = noun_at(tokens, first)
    if noun < 0 or not begins_phrase(tokens, sign):
        return not (noun >= 0 and behind < len(tokens) and is_finite(tokens, behind) and tokens[sign].text == ",")
    if _has_clause(tokens, behind):
        return False
    before = tokens[sign - 1]
    if at + 1 < len(tokens) and tokens[at + 1].low in _IS and noun == first and is_kind(following, "adjective"):
        return True  # "som är under 30 år (eller) arbetslösa"
    if is_kind(before, "adjective"):  # "som bor ensamma (och) unga familjer", "som är arbetslösa (eller) permitterade"
        alone = (
            noun == first and is_kind(following, "adjective") and (behind == len(tokens) or not tokens[behind].is_word)
        )
        return alone and tokens[sign].is_a("link")
    if tokens[sign].is_a("link") and any(token.is_a("link") for token in tokens[at:sign]):
        return False  # "som arbetar med barn och unga (och) företagare"
    return names_people(tokens, sign - 1)


def _is_of_sentence(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """Whether a verb behind a link word is of the sentence, not of the clause: "people who live alone and (starts)"."""
    if not is_kind(tokens[verb], "main"):
        return False
    if tokens[at].low in ("som", "vars", "vilka", "vilkas"):
        return True
    return at + 1 < len(tokens) and _TOLD_OF_MANY.match(tokens[at + 1].low) is not None
