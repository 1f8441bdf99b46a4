"""Tells ages of the people whom a phrase names from those of others whom it mentions: "lasten (0–6 v.) vanhemmat"."""

from __future__ import annotations

import itertools
import re
from functools import cache

from converters.text.target_groups.tokens import ALONGSIDE, Token, case_of, is_adjectival, is_adjective, tokenise
from converters.text.target_groups.words import expression_length, lexicon, read_word

_OWNING = ("gen", "par", "all", "ela", "ade", "cnt")
"""Cases in which people belong to others or have something done to them: "lasten vanhemmat", "lapsia hoitavat"."""
_DOER = re.compile(r"(?:v(?:i[aä]|ille|ist[aä]|ill[aä])|[nlrs]ei(?:t[aä]|lle|st[aä]|ll[aä]))$")
"""A participle that may have an object: "(lapsia) hoitavia"."""
_ATTACHED = "with|of|to|for|med|till|åt"
"""Leads in Swedish and English from those who raise others to those whom they raise."""
_NAMING = re.compile(r"[\d\s–-]+(?:åring|year[- ]old)", re.IGNORECASE)
"""An age that names those who are of it: "0–6-year-olds"."""
_RELATIVE = re.compile(r"\bjo(?:tka|ka|i?lla|i?lle|iden|nka)\b", re.IGNORECASE)
_AND_THEY_ARE = re.compile(r"\b(?:ja|sekä)\s(?:itse\s)?ovat\b")
_DEED = re.compile(
    r"(?<!\w)\w{2,40}(?:v[aä]t|neet|n[uy]t|(?<![aä])(?:aa|ää)|[dhjklmnprst]ee|(?<!ole)massa)(?!\w)", re.IGNORECASE
)
"""A verb of a clause, or a part of one: "ohjaavat", "toimineet", "hoitaa"."""
_BEING_SO = frozenset({"ovat", "olivat", "olisivat", "olleet", "ollut", "kuuluvat", "kuuluneet", "lukeutuvat"})
"""Verbs of what people are, which leave the ages behind them theirs."""
_WHO = re.compile(r"\b(?:who|som)\s")
_SOMEBODY = re.compile(r"\b(?:an?|ett?|en)\s[\w-]+\s(?:of\s)?$")
_WHO_ARE = re.compile(r"(?:who|som)\s(?:\w+\s)?(?:are|is|were|was|är|var)\b")
_AND_ARE = re.compile(
    r"\b(?:and|och|but|men)\s(?:(?:who|som)\s)?(?:\w+\s)?(?:are|is|were|är|var|fyllt)\b|\bwho (?:are|is)\s$"
)
"""Comes back to what the people themselves are: "who work with children and (are over 30)"."""
_ONCE = ("ess", "tra")
"""Cases of what people were at some time: "15-vuotiaina maahan tulleet"."""


def are_of_others(text: str, ages: re.Match[str]) -> bool:
    """Whether ages are not those of the people that the phrase names but of others whom it mentions.

    They are where the case of the age differs from that of the last noun: "alle 3-vuotiaiden lasten vanhemmat",
    "13–17-vuotiaita nuoria ohjaavat aikuiset". Ages once passed ("15-vuotiaina") are nobody's.
    """
    noted = _noted_of(text, ages)
    following = [*noted[-1:], *_following(text, text.find(")", ages.end()) + 1 if noted else ages.end())]
    if _are_of_raised(text, ages) or _are_of_met(text, ages, following) or _are_of_met_abroad(text, ages):
        return True
    case = case_of(noted[-1]) if noted else _case_of_age(tokenise(text, *ages.span())[-1], following)
    if case in _ONCE:
        return True
    people = [token for token in following if read_word(token.text) or (is_adjectival(token) and case_of(token))]
    if case not in _OWNING:
        return False
    if case == "gen" and any(token.low in ALONGSIDE for token in following):
        return True
    if not people or _is_any(people[-1]):
        return False
    *others, head = people
    if case_of(head) not in (case, "cnt", "poss"):
        return True
    if case == "gen":
        owned = any(lexicon().has(lemma, "kin") for lemma in _lemmas(head))
        return owned and any(case_of(token) == case and not is_adjective(token) for token in others)
    pairs = itertools.pairwise(others)
    return any(not is_adjective(one) and case_of(one) == case and _DOER.search(other.low) for one, other in pairs)


def _are_of_met(text: str, ages: re.Match[str], following: list[Token]) -> bool:
    """Whether a relative clause tells by its ages of those whom the people of a phrase meet, teach or help: "henkilöt,
    jotka ohjaavat 13–17-vuotiaita nuoria"."""
    relative = list(_RELATIVE.finditer(text, 0, ages.start()))
    if not relative:
        return False
    between = text[relative[-1].end() : ages.start()].lower()
    if relative[-1][0].lower() not in ("jotka", "joka"):
        return not ("," in between or "ikä" in between or _AND_THEY_ARE.search(between))
    deeds = [deed[0].lower() for deed in _DEED.finditer(text, relative[-1].end(), ages.start())]
    if not deeds or deeds[-1] in _BEING_SO:
        return False
    last = tokenise(text, *ages.span())[-1]
    return last.low.endswith(("vuotiasta", "ikäistä")) or _case_of_age(last, following) in _OWNING


def _are_of_met_abroad(text: str, ages: re.Match[str]) -> bool:
    """The same in Swedish and English: "personer som arbetar med barn under 3 år", "people who teach 7-year-olds"."""
    clause = _WHO.search(text, 0, ages.start())
    if clause is None or _WHO_ARE.match(text, clause.start()):
        return False
    between = text[clause.end() : ages.start()]
    words = [token.low for token in tokenise(between, 0, len(between))]
    named = any(expression_length(words, at) for at in range(len(words))) or _SOMEBODY.search(between) is not None
    behind = re.match(r"[\w–-]*(?:year[ -]olds?\b|åringar|åriga\b)", text[ages.start() :], re.IGNORECASE)
    return (named or behind is not None) and _AND_ARE.search(between) is None


def _are_of_raised(text: str, ages: re.Match[str]) -> bool:
    """Whether ages in Swedish or English are of those whom the people of a phrase have or raise, who stand behind them:
    "parents of children (under 3)", "familjer med (0–6-åringar)"."""
    before = text[: ages.start()]
    named = _NAMING.match(text, ages.start()) is not None
    return _raised().search(before) is not None or (named and _raising().search(before) is not None)


@cache
def _raising() -> re.Pattern[str]:
    """Finds who raise somebody, and the word that attaches whom, at the end of a text: "parents of"."""
    return re.compile(
        rf"\b(?:{'|'.join(lexicon().forms_of('raises'))})\s(?:{_ATTACHED})\s(?:[\w-]+\s)?$", re.IGNORECASE
    )


@cache
def _raised() -> re.Pattern[str]:
    """Finds who raise somebody, and whom, near the end of a text: "parents of small children aged"."""
    who, whom = ("|".join(lexicon().forms_of(kind)) for kind in ("raises", "raised"))
    return re.compile(
        rf"\b(?:{who})\s(?:[\w-]+\s){{0,2}}?(?:{_ATTACHED})\s(?:[\w-]+\s){{0,3}}?(?:{whom})[\s,(]+(?:[\w-]+\s){{0,3}}$",
        re.IGNORECASE,
    )


def _noted_of(text: str, ages: re.Match[str]) -> list[Token]:
    """The words before the note in brackets that ages stand in: "lasten (0–6 v.) vanhemmat"; none without a note."""
    opened = text.rfind("(", 0, ages.start())
    noted = opened > text.rfind(")", 0, ages.start()) and ")" in text[ages.end() :]
    return [token for token in tokenise(text, 0, opened) if token.is_word] if noted else []


def _following(text: str, start: int) -> list[Token]:
    """The words behind an age that belong to its phrase, without notes in brackets."""
    words = itertools.takewhile(
        lambda token: token.text not in ",;:.)" and not token.is_a("relative"), tokenise(text, start, len(text))
    )
    return [token for token in words if token.is_word and token.text[0] != "("]


def _case_of_age(last: Token, following: list[Token]) -> str:
    """The case of the last word of an age; that of the noun behind it, where the age shows none ("0–6 v. lasten")."""
    if last.low.endswith(("vuotiaan", "ikäisen")):
        return "gen"
    if last.low.endswith(("vuotiaana", "ikäisenä")):
        return "ess"
    if case := case_of(last):
        return case
    return case_of(following[0]) if following and read_word(following[0].text) else ""


def _lemmas(token: Token) -> frozenset[str]:
    word = read_word(token.text)
    return word.lemmas if word else frozenset()


def _is_any(token: Token) -> bool:
    """Whether a noun says only that there are people or groups of them ("ryhmät"), who have the ages then."""
    word = read_word(token.text)
    return word is not None and not word.prefix and any(lexicon().has(lemma, "generic") for lemma in word.lemmas)
