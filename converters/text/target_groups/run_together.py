"""Parts groups that stand behind each other without a sign: "opiskelijat yritykset ja kunnat"."""

from __future__ import annotations

from collections.abc import Iterator

from converters.text.target_groups.parts import Part, is_vague
from converters.text.target_groups.tokens import Token, is_noun
from converters.text.target_groups.words import read_word

_MAY_TELL = frozenset({"nuoret", "aikuiset", "vanhemmat", "seniorit", "romanit"})
"""Nouns that may also say which people those behind them are: "nuoret yrittäjät"."""


def part_run_together(part: Part, case: str) -> Iterator[Part]:
    """The part, cut behind each noun that the next group follows at once, as no noun tells of another one."""
    begin = 0
    for end in range(1, len(part.tokens)) if case == "nom" else ():
        if _is_plain_noun(part.tokens[end - 1]) and _is_group(part.tokens[end:]):
            yield Part(part.tokens[begin:end], opener=part.opener if begin == 0 else ",")
            begin = end
    yield part if begin == 0 else Part(part.tokens[begin:], part.clause, ",")


def _is_plain_noun(token: Token) -> bool:
    """Whether a word is a noun that is no attribute: "opiskelijat"; no "nuoret", "vapaaehtoiset"."""
    word = read_word(token.text)
    if word is None or word.case != "nom" or not is_noun(token):
        return False
    return not any(lemma.endswith("iset") or lemma in _MAY_TELL for lemma in word.lemmas)


def _is_group(following: tuple[Token, ...]) -> bool:
    """Whether words begin with a noun in the nominative, or with attributes of one.

    Not with one that says only that there are people ("kuurosokeat (henkilöt)"), nor with a name ("Nuorisopalvelut").
    """
    if following[0].text[0].isupper():
        return False
    for token in following:
        word = read_word(token.text)
        if word is None or word.case != "nom" or token.low.endswith(("vat", "vät")):
            return False
        if is_noun(token):
            return not is_vague(token.text)
    return False
