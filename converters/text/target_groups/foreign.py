"""The noun phrases of Swedish and English: what stands behind a noun, and whether a comma or link word begins the
next one.

A phrase is its noun with the attributes before it, then ages, attributes that a preposition or a participle begins
("with disabilities", "bosatta i Vasa"), and a relative clause. What follows a comma or a link word is one more phrase
if it names people or bodies, else it goes on with the attribute or clause ("unga utan arbete och utbildning").
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from converters.text.target_groups.begins import is_foreign_attribute
from converters.text.target_groups.noun_words import is_kind, noun_words
from converters.text.target_groups.tokens import Token
from converters.text.target_groups.words import expression_length, is_fixed_head, read_word

_MOST_OF_NOUN = 8
"""Words of a noun with the attributes before it."""
_SIGNS = (",", ";", "/", "•", "·")
_OWNER = re.compile(r"\w{3}(?:nas|[eo]ns|ets)$")
"""The end of a Swedish genitive in the definite form."""
_MOST_OF_PAIR = 2
"""Words behind two attributes that a link word joins, among which their noun is looked for."""
_OF_SIZE = re.compile(r"(?:mikro|små|stor|micro-?)(?:företag\w{0,3}|enterprises|businesses|companies)")
"""Enterprises whose size is told in one word, beside others whose size is told by attributes."""
_LIKE_PEOPLE = re.compile(r"\w{3}(?:are|arna|ister(?:na)?|örer(?:na)?|loger(?:na)?|[eo]rs|ists|ants|ees|ians)$")
"""Ends of plurals that name people or bodies that no table lists."""
_FINITE: Final = re.compile(r"(?:[^s]s|ed)$")
_PAIRED = {"kuin": "niin", "myös": "paitsi", "että": "sekä", "till": "från", "to": "from", "som": "såväl"}
_MOST_IN_PAIR = 12
_INFINITIVE = re.compile(r"\w{3}(?:a|ar|er|s|e)$")
"""The end of a verb in Swedish and English, before the pronoun of whom or what it is done with."""
_AGAIN = ("for", "to", "för", "till", "åt")
"""What a list may say again before its next phrase."""


@cache
def _conditions() -> tuple[str, ...]:
    """Ends of words for what people have or live in, which name nobody: "hörselnedsättning", "needs"."""
    return noun_words().forms_of("condition")


def is_foreign(tokens: Sequence[Token]) -> bool:
    """Whether words are Swedish or English, as one of them shows that joins others or names people."""
    shown = any(is_kind(token, "function") for token in tokens) or (
        any(is_kind(token, "people") for token in tokens) and not any(read_word(token.text) for token in tokens)
    )
    return shown and not any(map(_is_finnish, tokens))


def _is_finnish(token: Token) -> bool:
    return token.low in ("ja", "sekä", "tai", "ovat", "on", "että", "eli") or (
        token.low.startswith("jo") and token.is_a("relative")
    )


def names_people(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word without cases names people or bodies, by a table or by its derivation."""
    low = tokens[at].low
    if not tokens[at].is_word or tokens[at].is_a("unlike") or low.endswith(_conditions()):
        return False
    if is_kind(tokens[at], "people"):
        return True
    derived = tokens[at].text.islower() and _LIKE_PEOPLE.search(low)
    if derived or is_fixed_head(tokens[at].text):
        return not tokens[at].is_a("thing")
    words = [token.low for token in tokens[max(0, at - 3) : at + 1]]
    return expression_length(words, len(words) - 1) > 0 and read_word(low) is None


def parts_phrases(token: Token) -> bool:
    """Whether a comma, a sign of a list or a link word stands there."""
    return token.text in _SIGNS or token.is_a("link") or token.is_a("emphasis") or is_enumerator(token)


def is_enumerator(token: Token) -> bool:
    """Whether a token numbers an item: "2)", "b)"."""
    return token.text[-1] == ")" and token.text[0] not in "()"


def parts_at(tokens: Sequence[Token], at: int) -> bool:
    """The same with the second word of a pair: "såväl unga (som) gamla", "från barn (till) vuxna"."""
    return parts_phrases(tokens[at]) or is_second_of_pair(tokens, at)


def is_second_of_pair(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word parts two groups because of one a few words before: "niin (nuoret) kuin (vanhemmat)"."""
    first = _PAIRED.get(tokens[at].low)
    return first is not None and any(token.low == first for token in tokens[max(0, at - _MOST_IN_PAIR) : at])


def is_finite(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a verb of a clause: by the table, or by the article of an object behind it."""
    token = tokens[at]
    if is_kind(token, "verb"):
        return True
    if at + 1 >= len(tokens) or not token.text.islower() or token.is_a("link"):
        return False
    following = tokens[at + 1]
    if is_kind(following, "object") and _INFINITIVE.search(token.low):
        return True
    return is_kind(following, "determiner") and _FINITE.search(token.low) is not None


def noun_at(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """The noun of a phrase that begins at a place, and the place behind its last word; -1 where none does.

    "små och medelstora (företag) inom ...", "kommunernas (ungdomsarbetare)", "(children) will".
    """
    end = end_of_words(tokens, at)
    people = [each for each in range(at, end) if names_people(tokens, each)]
    if not people:
        return (end - 1, end) if end > at else (-1, at)
    last = people[-1]
    behind = tokens[end - 1]
    compound = last < end - 1 and behind.low.endswith("s") and behind.text.isascii() and not behind.is_a("or-more")
    return (end - 1, end) if compound else (last, last + 1)


def end_of_words(tokens: Sequence[Token], at: int) -> int:
    """The place behind the words from a place on that may belong to one noun."""
    end = at
    while end < len(tokens) and end - at < _MOST_OF_NOUN and _is_before_noun(tokens, at, end):
        end += 1
    return end


def _is_before_noun(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a word may belong to a noun or what stands before it."""
    token = tokens[at]
    if token.text == ",":
        return at > first and _lists_attributes(tokens, first, at)
    if token.is_a("link"):
        return at > first and not token.is_a("resumes") and _joins_attributes(tokens, first, at)
    if not token.is_word or token.is_a("relative") or token.is_a("preposition") or parts_phrases(token):
        return False
    if is_kind(token, "function") or is_kind(token, "where") or is_kind(token, "stop"):
        return at == first and (is_kind(token, "determiner") or token.is_a("theirs"))
    people = any(names_people(tokens, each) for each in range(first, at))
    behind = rules_what_follows(tokens, at) and (people or not names_people(tokens, at))
    return not (at > first and behind) and not is_finite(tokens, at)


def _lists_attributes(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a comma stands in a list of attributes of one noun: "micro(,) small and medium-sized enterprises"."""
    last = next((each for each in range(at, len(tokens)) if tokens[each].is_a("link")), 0)
    listed = [token for token in tokens[first:last] if token.text != ","]
    told = all(token.text.endswith("-") or (_is_attribute(token) and not names_people([token], 0)) for token in listed)
    return told and last > at and _joins_attributes(tokens, first, last)


def _joins_attributes(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a link word joins two attributes of one noun: "small (and) medium-sized companies", "mikro- (och)".

    Not where the one before it names people itself and the noun may be the other: "arbetslösa och unga vuxna".
    """
    before = tokens[at - 1]
    if before.text.endswith("-") or (
        at + 2 < len(tokens) and joins_owners(tokens, at) and names_people(tokens, at + 2)
    ):
        return True
    if at > first + 1 and names_people(tokens, at - 1):
        return False  # "ensamma vuxna (och) nya företagare"
    sized = at + 1 < len(tokens) and _OF_SIZE.fullmatch(tokens[at + 1].low) is not None
    sizes = list(_words_of(tokens[first:at]))
    if sized and all(_is_attribute(size) and not names_people([size], 0) for size in sizes):
        return True  # "små, medelstora (och) mikroföretag"
    told = (*_words_of(tokens[first:at]), *tokens[at + 1 : at + 2])
    if at + 2 >= len(tokens) or not all(map(_is_attribute, told)):
        return False
    following = itertools.takewhile(lambda each: tokens[each].is_word, range(at + 2, len(tokens)))
    return any(names_people(tokens, each) for each in itertools.islice(following, _MOST_OF_PAIR))


def joins_owners(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands between two Swedish genitives: "skolornas (och) daghemmens personal"."""
    beside = (tokens[at - 1], *tokens[at + 1 : at + 2])
    return len(beside) > 1 and all(_OWNER.search(token.low) for token in beside)


def _words_of(tokens: Sequence[Token]) -> Iterator[Token]:
    return (token for token in tokens if token.text != "," and not token.text.endswith("-"))


_LIKE_ATTRIBUTE = re.compile(r"\w{2}(?:ed|ing|ade|ande|ende|iga|iska|ella|ösa)$")


def _is_attribute(token: Token) -> bool:
    """Whether a word looks like an attribute: "medium-sized", "lokala", "young"."""
    if is_kind(token, "adjective"):
        return True
    told = _LIKE_ATTRIBUTE.search(token.low) is not None or is_foreign_attribute(token)
    return told and not (is_kind(token, "people") or is_fixed_head(token.text))


def begins_phrase(tokens: Sequence[Token], sign: int) -> bool:
    """Whether one more phrase that names people begins behind a comma or a link word."""
    first = past_signs(tokens, sign)
    if first >= len(tokens) or tokens[first].is_a("relative"):
        return False
    anyone = tokens[first].is_a("anyone") and first + 1 < len(tokens) and tokens[first + 1].is_a("relative")
    if is_of_them(tokens[first]) or anyone:
        return True
    noun, _ = noun_at(tokens, first)
    return noun >= 0 and names_people(tokens, noun)


def is_of_them(token: Token) -> bool:
    """Whether a word says that others of the people named before follow: "their (parents)", "andra"."""
    return token.is_a("theirs") or token.is_a("others")


def past_signs(tokens: Sequence[Token], at: int) -> int:
    """Past commas, link words, adverbs and a preposition said again before the next phrase of a list."""
    at += at < len(tokens) and is_second_of_pair(tokens, at)
    while at < len(tokens) and (_is_before_phrase(tokens[at]) or _is_of_abbreviation(tokens, at)):
        at += 1
    again = at < len(tokens) and tokens[at].low in _AGAIN
    return at + again


def _is_before_phrase(token: Token) -> bool:
    return parts_phrases(token) or token.is_a("filler") or is_kind(token, "adverb")


def _is_of_abbreviation(tokens: Sequence[Token], at: int) -> bool:
    """Whether a full stop ends "t.ex." or the like."""
    return (
        tokens[at].text == "." and at > 0 and tokens[at - 1].is_a("filler") and tokens[at - 1].end == tokens[at].start
    )


_RULES = re.compile(r"\w{2}(?:ing|ed|able|ible|ade|ande|ende)$")
RULED = frozenset(
    {"to", "from", "in", "with", "for", "by", "of", "under", "without", "at", "on", "within", "outside", "about"}
    | {"i", "på", "inom", "av", "för", "från", "med", "vid", "om", "hos", "utanför", "under", "till", "utan"}
)
"""Prepositions behind a participle."""


def rules_what_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle or adjective stands behind a noun with what it rules: "bosatta (i)", "living (alone)"."""
    token = tokens[at]
    if at + 1 >= len(tokens) or not (is_kind(token, "behind") or _RULES.search(token.low)):
        return False
    following = tokens[at + 1]
    if following.low in RULED:
        return True
    doing = token.low.endswith("ing") and is_kind(token, "behind") and following.is_word
    someone = at > 0 and (names_people(tokens, at - 1) or tokens[at - 1].is_a("whoever"))
    return doing and someone and not following.is_a("link")
