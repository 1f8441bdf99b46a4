"""Tells a clause whose verb looks like a participle ("Hanketta toteuttavat kunnat") from a bare list of groups."""

from __future__ import annotations

import re

from converters.text.target_groups.cues import has_verb, is_word_of
from converters.text.target_groups.tokens import Token, case_of, fallback_case, is_noun, is_object, tokenise
from converters.text.target_groups.words import read_word

_PASSIVE = re.compile(r"\w+(?:[aeiuä]t|d)(?:aan|ään)\b", re.IGNORECASE)
"""What is done: "rekrytoidaan (nuorista)"; no "läheistään (hoitavat)", "vähintään (18-vuotiaat)"."""
_PARTICIPLE = re.compile(
    r"(?<!t\s)(?<!in[aä]\s)\b(?:toimi|osallistu|saa|hyöty|tule|pääse|oppi)v[aä]t(?=\s(?:[\w-]+\s){0,2}?[\w-]{3,40}t\b)",
    re.IGNORECASE,
)
"""What looks like a verb before the noun that it goes with: "nuorten kanssa (toimivat) tahot"."""
_MAY_BE_VERB = re.compile(r"v[aä]t$")
_HAS_VERB = re.compile(r"v[aä]t\b", re.IGNORECASE)
_OF_ANY_AGE = ("nuoret", "aikuiset")
"""Nouns that go with one behind them: "nuoret (odottavat äidit)"."""


def begins_with_passive(text: str, start: int = 0) -> bool:
    """Whether a verb that says what is done stands at a place."""
    return _PASSIVE.match(text, start) is not None


def begins_with_deed(text: str, start: int, end: int) -> bool:
    """Whether a line begins with what something does, as an aim among items: "(Tukee) nuorten arkea"."""
    first = next(iter(tokenise(text, start, end)), None)
    return first is not None and not first.low.endswith("t") and is_word_of("DOES", first.low)


def is_sentence(words: str) -> bool:
    """Whether words have a verb of their own, which is no participle before its noun."""
    if not has_verb(words):
        return False
    plain = _PARTICIPLE.sub("", words)
    return plain == words or has_verb(plain)


def tells_what_is_done(text: str, start: int, end: int) -> bool:
    """Whether a sentence without a plain verb says what somebody does: "kunnat (valitsevat) osallistujat"."""
    if not _HAS_VERB.search(text, start, end):
        return False
    tokens = _without_clauses(tokenise(text, start, end))
    return any(_MAY_BE_VERB.search(token.low) and _is_verb(tokens, at) for at, token in enumerate(tokens))


def _without_clauses(tokens: list[Token]) -> list[Token]:
    """The tokens up to the first relative clause and from the comma behind one: what it tells is no deed of theirs."""
    kept: list[Token] = []
    within = False
    for token in tokens:
        within = token.is_a("relative") or (within and token.text not in ",;.")
        if not within:
            kept.append(token)
    return kept


def _is_verb(tokens: list[Token], at: int) -> bool:
    if read_word(tokens[at].text) is not None and is_noun(tokens[at]):
        return False
    if any(_is_beside_verb(token.low) for token in tokens[at + 1 : at + 2]):
        return True
    if at == 0:
        return False
    if any(is_word_of("STEERING", token.low) for token in tokens[:at]):
        return True
    before = tokens[at - 1]
    if _is_subject(before) or is_word_of("run", before.low) or tokens[at].is_a("runs"):
        return True
    has_object = is_object(before) or fallback_case(before) == "par"
    return has_object and is_word_of("of-project", tokens[0].low)


def _is_beside_verb(low: str) -> bool:
    """Whether a word comes behind a verb, not between a participle and its noun: "testaavat (laajasti) opiskelijat"."""
    return is_word_of("how", low) or is_word_of("of-project", low)


def _is_subject(token: Token) -> bool:
    return is_noun(token) and case_of(token) == "nom" and token.low not in _OF_ANY_AGE
