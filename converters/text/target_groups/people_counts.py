"""Reads the numbers of people that a sentence plans to reach or a phrase about a group states, in three languages."""

from __future__ import annotations

import re
from typing import NamedTuple

from converters.text.target_groups.words import GroupWord, is_person, lexicon, read_word

_ANY = re.compile(r"\d")
_COUNT = r"(\d{1,3}(?:[ \xa0]\d{3})+|\d{1,6})"
_COUNTED = (
    r"(?:henkilö|hlö|nuor|osallistuj|asiaka|edustaj|kuntoutuj|opiskelij|(?:pitkäaikais)?työtön|työnhakij|ihmi|aikui|lapse|las|lasta|perhe|naista|äitiä|isää|tyttöä|poikaa"
    r"|miestä|maahanmuuttaj|työntekij|ammattilai|opettaj|yrittäj|vankia|asukas|oppila(?!it)|omai|hoitaj|potila|käyttäj|ohjaaj"
    r"|[\w-]*(?:kyistä|kuntoista|vammaista|oireista|rajoitteista|taustaista|kielistä)\b"
    r"|[\w-]*j(?:aa|ää)\b|vapaaehtoi|romani|pakolai|ikäihmi|senior|esimie|deltagare|personer|ungdomar|participants|people|persons"
    r"|(?:students?|job-?seekers|entrepreneurs|pupils|teachers|women|children|carers|adults|immigrants|refugees|workers)\b"
    r"|(?:employees|studerande|elever|lärare|företagare|invandrare|seniorer|vuxna|kvinnor|arbetslösa|anställda)\b)"
)
_BETWEEN = r"(?:[^\W\d][\w-]*|\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?-?vuotia\w+)"
"""A word between a number and what it counts; ages are one: "120 alle 25-vuotiasta nuorta"."""
_NUMBERED = re.compile(
    rf"(?<![\d.,–-]){_COUNT}(?![\d%])(?:\s?[-–]\s?(\d{{1,6}}))?\s+(?P<words>(?!(?:ja|sekä|och|samt|and)\s)(?:{_BETWEEN}\s+){{0,7}}{_BETWEEN})",
    re.IGNORECASE,
)
"""A number, and the words behind it among which is what it counts."""
_COUNTED_WORD = re.compile(_COUNTED, re.IGNORECASE)
_PLAN_VERBS = re.compile(
    r"osallistu|tavoit|määrä|mukaan|ohja(?:taan|utuu)|valita|palvel(?:laan|ee)|koulut(?:etaan|taa)|saa(?:vat|daan)?\b|aloit"
    r"|kohderyhm\w*\s+(?:koko|on|kuuluu)|målgrupp\w*\s+är|mukana|arvio|hankkeeseen|projektiin|työlliste|deltar|deltagare|nå[rs]?\b|reach|participat|involve"
    r"|\((?:n\.|noin|yht\w*\.?|arviolta|ca|about)?\s*\d+\s[^)]*\)",
    re.IGNORECASE,
)
_STATE_VERBS = re.compile(
    r"\basuu\b|seminaari|tilaisuu|kysely|messu|tällä hetkellä|vuonna (?:19|20)\d\d oli|tilasto|työttömänä oli"
    r"|vuosittain sairastu|alueella on (?:noin |n\. )?\d|väkilu|asukasta\b.{0,40}\bkunt|\bbor\b|currently",
    re.IGNORECASE,
)


_SIZE = re.compile(
    r"(?:(?:osallistuja|henkilö|asiakas)(?:määr|tavoite|tavoitt)\w*|\bosallistujia|\b(?:heistä|joista))\s+(?:[^\W\d]+\s+){0,4}?"
    r"(?:n\.\s*)?" + _COUNT + r"(?![\d%]|[.,]\d)(?!\s*prosent|\s*on\b)",
    re.IGNORECASE,
)
"""A number of people without a noun after it: "Osallistujamääräksi on arvioitu 80."."""


class Planned(NamedTuple):
    """A number of people, and where in the sentence it stands."""

    persons: int
    at: int


def read_planned_persons(sentence: str) -> Planned | None:
    """How many people a sentence plans to reach; None where it counts others (inhabitants, today's members).

    >>> read_planned_persons("Toimenpiteisiin osallistuu n. 110 kohderyhmän edustajaa.")
    Planned(persons=110, at=30)
    >>> read_planned_persons("Iissä asuu 9 900 henkilöä.")
    """
    if not _ANY.search(sentence) or _STATE_VERBS.search(sentence) or not _PLAN_VERBS.search(sentence):
        return None
    match = next((found for found in _NUMBERED.finditer(sentence) if _counts_people(sentence, found)), None)
    if match is not None:
        return Planned(int(re.sub(r"\D", "", match[2] or match[1])), match.start())
    size = _SIZE.search(sentence)
    return Planned(int(re.sub(r"\D", "", size[1])), size.start(1)) if size else None


def read_count(phrase: str) -> int | None:
    """The number of people that a phrase names a group with; None where it counts no people.

    >>> read_count("45 maahanmuuttajataustaista äitiä"), read_count("20 teollisuusyritystä")
    (45, None)
    """
    match = _NUMBERED.match(phrase)
    return int(re.sub(r"\D", "", match[2] or match[1])) if match and _counts_people(phrase, match) else None


def _counts_people(sentence: str, match: re.Match[str]) -> bool:
    """Whether one of the words behind a number is a noun of persons, and the number is no age."""
    people = any(_COUNTED_WORD.match(word) or _is_counted_person(word) for word in match["words"].split())
    return people and not _is_age(sentence, match)


def _is_counted_person(word: str) -> bool:
    """Whether a word is a noun of persons as a number asks for it: "(120) vanhempaa"."""
    noun = read_word(word)
    return noun is not None and noun.case == "cnt" and any(is_person(lemma) for lemma in noun.lemmas)


_ABOUT = r"(?:(?:n\.|noin|arviolta|yht\.|yhteensä|vähintään|enintään|ca\.?|cirka|totalt|approx\.|about)\s?)*"
_PEOPLE = r"(?:hlöä?|henkilöä|henkeä|ihmistä|osallistujaa|kpl|personer|people|persons|participants)\b\.?"
_UNIT = re.compile(_PEOPLE, re.IGNORECASE)
_SIZE_AFTER = re.compile(
    rf"\s?(?P<mark>\(|[,:;]|[-–—](?=\s)|(?=\s))\s?(?P<about>{_ABOUT})(?P<count>{_COUNT})(?![\d%]|[.,]\d)"
    rf"(?:\s?[-–]\s?(?P<most>\d{{1,6}}))?(?:\s(?:(?P<people>{_PEOPLE})|(?P<noun>(?!(?:ja|sekä)\b)[^\W\d_]+)))?(?=\s?(?:[),.;•]|$|\n|ja\b|sekä\b|\d{{1,2}}\)))",
    re.IGNORECASE,
)
"""How many a group is, behind its name: "(n. 200)", ", yhteensä noin 300", " – 60 henkilöä", ": 50"."""
_SIZE_BEFORE = re.compile(rf"{_COUNT}\s{_PEOPLE}\s?:\s*$", re.IGNORECASE)
_SIZE_WITHIN = re.compile(rf"[(,;]\s?{_ABOUT}{_COUNT}\s{_PEOPLE}\s?\)\Z", re.IGNORECASE)
_OF_ALL = re.compile(r"\s?;|\s?,?\s(?:yhteensä|yht\.|totalt|in total)\s")
"""Leads to the number of all groups together."""
_FAR = 40


def read_count_beside(text: str, start: int, end: int, *, follows: bool = False) -> int | None:
    """The number of people that stands behind the name of a group, in a note of it or, with a colon, before it.

    `follows`: others stand before it, and their number together is nobody's ("opettajat ja rehtorit; 60 henkilöä").
    """
    if follows and _OF_ALL.match(text, end):
        return None
    if not _ANY.search(text, max(0, start - _FAR), end + _FAR):
        return None
    size = read_count_after(text, end)
    if size is None and text.endswith(")", start, end):
        size = read_count_within(text[start:end])
    return read_count_before(text, start) if size is None and ":" in text[max(0, start - 3) : start] else size


def is_unit(word: str) -> bool:
    """Whether a word says that people are counted and not which: "henkilöä", "hlö"."""
    return _UNIT.fullmatch(word) is not None


def read_count_after(text: str, end: int) -> int | None:
    """The number of people right behind a group's name; None for years, ages and other notes.

    Behind a comma or nothing a bare number may be anything, it must be said to be about so many or of people.

    >>> read_count_after("pitkäaikaistyöttömät (n. 200)", 20), read_count_after("nuoret, n. 120 hlöä", 6)
    (200, 120)
    >>> read_count_after("kunnat, 2020", 6)
    """
    match = _SIZE_AFTER.match(text, end)
    if match is None or (match["mark"] == "(") != (text[match.end() : match.end() + 2].lstrip()[:1] == ")"):
        return None
    last = read_word(text[:end].split()[-1])
    of_people = match["people"] or (match["noun"] and _is_same(match["noun"], last))
    of_body = last is not None and any(lemma.endswith(lexicon().forms_of("body")) for lemma in last.lemmas)
    if (match["noun"] and not of_people) or (match["most"] and (of_body or match["mark"] == "(")):
        return None  # "mikroyritykset (1–9 henkilöä)"
    said = bool(of_people or match["about"])
    bare = match["mark"] in ("(", ":", "-", "–", "—") or (
        match["mark"] == "" and last is not None and last.case == "par"
    )
    if not (said or (bare and not match["most"] and not re.fullmatch(r"(?:19|20)\d\d", match["count"]))):
        return None
    return int(re.sub(r"\D", "", match["most"] or match["count"]))


def _is_same(noun: str, named: GroupWord | None) -> bool:
    """Whether a counted noun is of the people named before it: "nuoret, 60 nuorta"."""
    own = read_word(noun)
    return _is_counted_person(noun) and own is not None and named is not None and bool(named.lemmas & own.lemmas)


def read_count_before(text: str, start: int) -> int | None:
    """The number of people that a group's name explains.

    >>> read_count_before("60 henkilöä: nuoret", 13)
    60
    """
    match = _SIZE_BEFORE.search(text, max(0, start - _FAR), start)
    return int(re.sub(r"\D", "", match[1])) if match else None


def read_count_within(phrase: str) -> int | None:
    """The number of people in the note that a phrase ends with.

    >>> read_count_within("nuoret (16–24 v., n. 120 henkilöä)")
    120
    """
    match = _SIZE_WITHIN.search(phrase)
    return int(re.sub(r"\D", "", match[1])) if match else None


def _is_age(sentence: str, match: re.Match[str]) -> bool:
    return re.match(r"\s?[-–]?\s?(?:vuot|v\b|år|year)", sentence[match.end(2 if match[2] else 1) :]) is not None
