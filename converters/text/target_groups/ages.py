"""Reads the ages and the planned numbers of people that a phrase about a group states, in Finnish, Swedish, English."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.needed_letters import Needed, has_needed, needed_letters
from converters.text.target_groups.numerals import in_figures, may_tell_age
from converters.text.target_groups.tokens import ALONGSIDE, Token, case_of, is_adjectival, is_adjective, tokenise
from converters.text.target_groups.words import GroupWord, expression_length, is_person, lexicon, read_word


class Ages(NamedTuple):
    """Whole years, both ends belong; None where that end is open."""

    low: int | None = None
    high: int | None = None


_DASH = r"\s?(?:[-–—‑−]|…)\s?"
_IS = r"\b(?:aged|are|is|är)"
_UP_TO = rf"(?:{_DASH}|\s(?:to|through|till|and|och)\s)"
_SPAN = rf"(?:{_DASH}|\s(?:to|till)\s)"
_RANGES = rf"(?:{_SPAN}[1-9]\d?[-–‑]?(?:,\s|,?\s(?:ja|tai|sekä|och|eller|samt|and|or)\s)[1-9]\d?)+{_SPAN}"
"""Stands between the first and the last number of several ranges: "7(–9, 10–12 och 13–)15"."""
_YEARS = (
    r"(?:\s?[-–‑]?\s?vuo(?:ti?a|den\s+ikäi)\w*|\s?[-–‑]?\s?v\b\.?|\s?[-–‑]?\s?åri?n?g?\w*|\s?[-–‑]?\s?years?\b(?!\sof\s(?!age\b)|\sexperience)"
    r"|\s?[-–‑]?\s?ikäi\w+|\s?vuotta\s+vanh(?!em)\w+|\s?kymppi\w+)"
)
_YEARS_OF_AGE = r"years?\b(?!\s(?:to|of\s(?!age)|exp))"
_NUMBER = r"(?<!\d)(?<!\d[.,])([1-9]\d?)(?![\d%€]|\s?(?:mån|month|kuukau|kk\b|veck|week|viik))"
_FROM = r"(?<!\d)(?<!\d[.,])(0|[1-9]\d?)(?![\d%€.,])"
"""The first number of a range: "0–6-vuotiaat"."""
_LISTED = r"(?<!\d)(?<!\d[.,])(0|[1-9]\d?)(?![\d%€])"
"""The first number of an enumeration: "13-, 15- ja 17-vuotiaat"."""
_AGED = (
    r"(?:\bage[sd]?(?:\s(?:group|range|bracket)s?)?|iältään|\bikä\w*:?"
    r"|\bålder(?:n|s(?:grupp|klass)(?:en|erna))?|åldrarna)"
)
_OTHER_BOUND = r"(?=[-–‑]?,?\s(?:mutta|ja)\s(?:alle|enintään|korkeintaan|yli|vähintään)\s\d)"
"""Comes after the first of two bounds: "yli 20- (mutta alle 36-vuotiaat)"."""
_BARE = rf"(?:(?=\s?(?:[),.;]|$|ja\b|sekä\b|(?:with|without|med|utan|who|som)\s))|{_OTHER_BOUND})"
_NOTED, _GROWN, _NOTE_END = r"(?:(?<=\()|(?<=,\s)|(?<=iältään\s))", r"(1[5-9]|[2-9]\d)", r"(?=\s?(?:[),.;]|$))"
"""A note of its own with an age that is no length of time: "nuoret (alle 30 vuotta)"; no "työttömät, yli 2 vuotta"."""
_UNDER = r"(?:\b(?:alle|under|below|younger\s+than|less\s+than|yngre\s+än)[\s-]|<\s?)"
_OVER = r"(?:\b(?:yli|över|over|above|(?<!no\s)older\s+than|äldre\s+än)[\s-]|>\s?)"
_AT_LEAST = r"(?:\b(?:vähintään|väh[\s.]?|minst|at\s+least|aged\s+at\s+least)\s|(?:≥|>=)\s?)"
_AT_MOST = (
    r"(?:\b(?:enintään|korkeintaan|maksimissaan|enimmillään|max[\s.]?|högst|maximalt|upp\s+till|till\s+och\s+med"
    r"|t\.o\.m\.|at\s+most|up\s+to)\s|(?:≤|<=)\s?)"
)
_ONE = r"(?<!alle\s)(?<!yli\s)(?<![-–‑])" + rf"{_NUMBER}(?:{_YEARS}|\s?vuotta)"
"""An age of one number that nothing bounds."""
_AND = r"\s+\(?(?:ja|tai|eller|och|or|and)\s+(?:sitä\s+)?"
_OLDER, _YOUNGER = (
    r"(?:vanhem|äldre|older|uppåt|over|above|more|up)\w*(?<!ns[aä])\b",
    r"(?:nuorem|yngre|younger|under|below)\w*(?<!ns[aä])\b",
)
_YEAR = r"\s?[-–‑]?\s?(?:vuotiai?sta|vuotiaasta|(?:ikä)?vuodesta)"
_UP_TO_YEAR = r"\s?[-–‑]?\s?(?:vuotiaisiin|vuotiaaseen|(?:ikä)?vuoteen)"
_COMPARED = re.compile(
    rf"((?:{_ONE}(?:\s?täyttän\w+)?|\w+kymppi\w+))({_AND}(?:vanhem|nuorem)\w*(?<!ns[aä])\b)", re.IGNORECASE
)
"""An age with "ja vanhemmat" behind it, who are no parents."""

# Each rule: a pattern with one or two numbers, what to add to its first number for the low end, to its last for the
# high end; None leaves that end open. A pattern without a number has the ends themselves. The first that matches at a
# place wins.
_RULES: tuple[tuple[tuple[Needed, ...], re.Pattern[str], int | None, int | None], ...] = tuple(
    (needed_letters(pattern), re.compile(pattern, re.IGNORECASE), low, high)
    for pattern, low, high in (
        # 13-, 15- ja 17-vuotiaat
        (rf"{_LISTED}[-–‑]?(?:,\s[1-9]\d?[-–‑]?)+,?\s(?:ja|tai|sekä)\s{_NUMBER}{_YEARS}", 0, 0),
        # 5–7 ja 8–12 v., 13–17- ja 18–29-vuotiaat
        (rf"{_FROM}{_RANGES}{_NUMBER}{_YEARS}", 0, 0),
        (rf"{_AGED}\s{_FROM}{_RANGES}{_NUMBER}", 0, 0),
        # 18–29-vuotiaat, (18 - 30 vuotiaat), 18–29 v., 18 v–29 v, 16-64-åringar, aged 18 to 29, iältään 16–64
        (rf"{_FROM}(?:(?:\s?v\b\.?)?{_DASH}|[-–‑]?\s(?:to|through|till|and|och|ja|tai|sekä)\s){_NUMBER}{_YEARS}", 0, 0),
        # 13 19-vuotiaat, whose dash the page lost
        (rf"{_FROM}\s{_NUMBER}[-–‑]?\s?vuotia(?:at|ille|iden|isiin|ista|illa|ita)\b", 0, 0),
        # nuoret 15–29 vuotta; "1–2 vuotta työttömänä" and "3–5 vuotta toimineet" are no ages
        (rf"{_FROM}{_DASH}{_NUMBER}\s?[-–‑]?\s?vuotta(?=\s?(?:[),.;]|$))", 0, 0),
        # (15–29), where that belongs to a group
        (rf"(?:(?<=\()|(?<=\(\s)){_FROM}{_DASH}{_NUMBER}(?=\s?\)$)|(?<=,\s){_FROM}{_DASH}{_NUMBER}$", 0, 0),
        (rf"{_AGED}\s(?:(?:on|of|between|from|mellan|från)\s)?{_NUMBER}{_UP_TO}{_NUMBER}", 0, 0),
        # (16–29 yrs), (16-29 y.o.), from 16 to 29
        (rf"{_FROM}{_UP_TO}{_NUMBER}\s?(?:yrs?\b|y\.?o\b)", 0, 0),
        (rf"\b(?:from|från)\s{_FROM}\s(?:to|till)\s{_NUMBER}(?=\s?(?:$|\)))", 0, 0),
        (rf"{_NUMBER}{_DASH}{_NUMBER}(?=\s?[-–‑]\s?(?:,|ja\b|tai\b|sekä\b|och\b))", 0, 0),
        # 7.-luokkalaisista 17-vuotiaisiin, (7. lk–17 v)
        (rf"(?:\blk\.?|luok\w+){_DASH}{_NUMBER}{_YEARS}|luokkalaisista\s{_NUMBER}{_UP_TO_YEAR}", None, 0),
        # 17-vuotiaista 24-vuotiaisiin, 15 vuodesta 29 vuoteen, 15 ja 29 ikävuoden välillä
        (rf"{_NUMBER}(?:{_YEAR})?\s+(?:aina\s+)?{_NUMBER}{_UP_TO_YEAR}", 0, 0),
        (rf"\b(?:between|mellan)\s{_NUMBER}\s(?:and|och)\s{_NUMBER}$", 0, 0),
        (rf"{_NUMBER}\.?\s(?:ja|sekä)\s{_NUMBER}\.?\s(?:ikä)?vuoden\s+väli\w+", 0, 0),
        # täysi-ikäiset, alaikäiset, minderåriga; not those who once were: "alaikäisinä tulleet"
        (r"\btäysi-ikäi(?:nen|s(?!ty)\w+(?<!n[aä]))\b", 18, None),
        (r"\balaikäi(?:nen|s(?!ty|yy)\w+(?<!n[aä]))\b|(?<!till )(?<!med )(?<!av )\bminderåriga\b", None, 17),
        # 30 vuotta täyttämättömät, jotka eivät ole täyttäneet 30 vuotta, som inte fyllt 30 år, 29 ikävuoteen saakka
        (rf"{_NUMBER}\s?-?v(?:uotta|\.)?\s+täyttämättöm\w+", None, -1),
        (rf"\bei(?:vät)?\s(?:vielä\s)?ole\s(?:vielä\s)?täyttä(?:neet|nyt)\s{_NUMBER}\s(?:ikä)?vuotta", None, -1),
        (rf"\bnot\s(?:yet\s)?(?:turned|reached\sthe\sage\sof)\s{_NUMBER}", None, -1),
        (rf"\b(?:turned|reached\sthe\sage\sof)\s{_NUMBER}", 0, None),
        (rf"\binte\s(?:ännu\s)?(?:har\s)?(?:ännu\s)?fyllt\s{_NUMBER}(?:\sår)?", None, -1),
        (rf"{_NUMBER}{_UP_TO_YEAR}\s+(?:saakka|asti)\b", None, 0),
        # 30 vuotta täyttäneet, 65-vuotiaat ja (sitä) vanhemmat, 15-vuotiaista ylöspäin, 65+, minst 18 år, fyllt 30 år
        (rf"{_NUMBER}(?:\s?-?v(?:uotta|\.)?|\s(?:ikävuotta|vuoden\siän))?\s+täyttän\w+(?:{_AND}{_OLDER})?", 0, None),
        (rf"\btäyttä(?:neet|nyt)\s{_NUMBER}\s(?:ikä)?vuotta", 0, None),
        (rf"{_NUMBER}\sår\sfyllda", 0, None),
        (rf"{_AGED}\s{_NUMBER}(?:\sår|\syears)?{_AND}{_OLDER}|{_NUMBER}\s(?:and|or)\s(?:older|over)\b", 0, None),
        (rf"{_NUMBER}\s(?:and|or)\s(?:younger|under)\b", None, 0),
        (rf"{_IS}\s(?:at\sleast|minst)\s{_NUMBER}", 0, None),
        (rf"{_IS}\s(?:at\smost|up\sto|högst)\s{_NUMBER}|\bno\solder\sthan\s{_NUMBER}", None, 0),
        (rf"{_AGED}\s{_NUMBER}(?:\sår|\syears)?{_AND}{_YOUNGER}", None, 0),
        (rf"{_ONE}{_AND}{_OLDER}|\b(?:from|från)\s{_NUMBER}{_AND}{_OLDER}", 0, None),
        (rf"{_ONE}{_AND}{_YOUNGER}", None, 0),
        (rf"{_NUMBER}(?:{_YEAR}|\s?v\b\.?)\s+(?:ylöspäin|alkaen|lähtien|eteenpäin)\b", 0, None),
        (rf"{_NUMBER}{_YEAR}\s+alaspäin\b", None, 0),
        (rf"(?<![\d+]){_NUMBER}(?:\s?(?:år|v\.?|vuotta|years?))?\s?\+", 0, None),
        # from age 3, from the age of 7, från 4 års ålder, 4 vuoden iästä, 12 vuoden ikään; upp till 12 års ålder
        (rf"\bfrom\s(?:the\s)?age\s(?:of\s)?{_NUMBER}|{_NUMBER}\svuoden\siästä\b", 0, None),
        (rf"\b(?:from|från(?:\soch\smed)?|fr\.o\.m\.)\s{_NUMBER}\s?(?:år\b|{_YEARS_OF_AGE})", 0, None),
        (rf"\b(?:från|fr\.o\.m\.)\s(?:och\smed\s)?{_NUMBER}\sårs\sålder", 0, None),
        (rf"\bup\sto\s(?:the\s)?age\s(?:of\s)?{_NUMBER}|\btill\s(?:och\smed\s)?{_NUMBER}\sårs\sålder", None, 0),
        (rf"{_NUMBER}\svuoden\sikään\b", None, 0),
        (rf"(?<!\w)\+\s?{_NUMBER}|{_NUMBER}\s?-?pluss\w+", 0, None),
        # (65–), (–25)
        (rf"(?<=\(){_NUMBER}\s?v?\.?\s?[-–→](?=\s?\))", 0, None),
        (rf"(?<=\()[-–]\s?{_NUMBER}\s?v?\.?(?=\s?\))", None, 0),
        (rf"{_AT_LEAST}{_NUMBER}(?:{_YEARS}|{_OTHER_BOUND})", 0, None),
        (rf"(?:≥|>=)\s?{_NUMBER}{_BARE}", 0, None),
        (rf"\b(?:som\s+)?fyllt\s{_NUMBER}(?:\sår)?", 0, None),
        (rf"{_AT_MOST}{_NUMBER}(?:{_YEARS}|{_OTHER_BOUND})", None, 0),
        (rf"(?:≤|<=)\s?{_NUMBER}{_BARE}", None, 0),
        # alle 30-vuotiaat, alle 25, <30, under 30 år, younger than 30; yli 55-vuotiaat, över 55 år, over 55
        (rf"\b(?:under|below)\sthe\sage\sof\s{_NUMBER}", None, -1),
        (rf"\b(?:over|above)\sthe\sage\sof\s{_NUMBER}", 1, None),
        (rf"\bunder-{_NUMBER}(?!\w)|{_UNDER}{_NUMBER}(?:{_YEARS}|{_BARE}|s\b)", None, -1),
        (rf"{_NOTED}alle\s{_GROWN}\s?vuotta{_NOTE_END}", None, -1),
        (rf"{_NOTED}yli\s{_GROWN}\s?vuotta{_NOTE_END}", 1, None),
        (rf"\bovat\salle\s{_GROWN}\svuotta(?=\s?(?:[,.;)]|$|ja\b|vanh))", None, -1),
        (rf"\bovat\syli\s{_GROWN}\svuotta(?=\s?(?:[,.;)]|$|ja\b|vanh))", 1, None),
        (rf"{_NUMBER}\s?-?vuotta\s+nuorem\w+", None, -1),
        (rf"\bover-{_NUMBER}(?!\w)|{_OVER}{_NUMBER}(?:{_YEARS}|{_BARE}|s\b)", 1, None),
        (rf"{_NUMBER}\s?-?vuotta\s+vanhem\w+", 1, None),
        # 6 vuotta täyttävät, 5 tai 6 vuotta täyttävät
        (rf"(?:{_FROM}(?:{_DASH}|\s(?:ja|tai)\s))?{_NUMBER}\s?[-–‑]?\s?vuotta\s+täyttäv\w+", 0, 0),
        # 16-vuotiaat
        (rf"{_NUMBER}\s?[-–‑]?\s?(?:vuotia\w+|åringar\w*|year[- ]olds?)", 0, 0),
    )
)  # fmt: skip
_KEPT = 512
"""Phrases whose answer is kept, as several readings of a text ask it again."""
_ANY = re.compile(r"\d")
_DIGITS = {"yksi": 1, "kaksi": 2, "kolme": 3, "neljä": 4, "viisi": 5, "kuusi": 6, "seitsemän": 7, "kahdeksan": 8}
_DIGITS |= {"yhdeksän": 9, "pari": 2, "kolmi": 3, "neli": 4, "seitsen": 7, "kaks": 2, "viis": 5, "kuus": 6, "": 0}
_DIGIT = "|".join(filter(None, _DIGITS))
_HAVING = re.compile(r"joi?lla\b")
"""Begins a clause about what people have: "joilla on alle 3-vuotiaita lapsia"."""
_FOREIGN_CLAUSE = ("som ", "who ")
_AND_SO = re.compile(
    r"^(?:(?!\b(?:or|eller)\b)[^,;])+\b(?:and|och)\s(?:(?:who|som)\s)?"
    r"(?=(?:are|is|är|har\sfyllt|have\sturned)\s(?:\w+\s){0,2}\d)"
)
"""What a clause in Swedish or English says before it adds an age: "(who live alone and) are over 65"."""
_TELLS_AGE = re.compile(
    r"\w+\s(?:ännu\s)?inte\s(?:(?:ännu|har)\s)*fyllt\s\d\d?(?:\sår)?|\w+\shave\snot\s(?:yet\s)?turned\s\d\d?|"
    r"\w+\s(?:(?:redan|already|har|have|är|are|aged|between|mellan|fyllt|turned|reached the age of|över|under|over"
    r"|minst|högst|at least|at most|up to|yngre än|äldre än|younger than|older than)\s)*"
    r"\d\d?(?:\s?(?:[-–]|och|and|to|till)\s?\d\d?)?(?:\s(?:år|years?)(?:\s(?:gamla|fyllda|old|of age))?)?(?:\s?\+)?"
    r"(?:\s(?:och|and|eller|or)\s(?:äldre|older|uppåt|over|yngre|younger))?"
    r"(?=\W*$|,?\s(?:och|and|eftersom|då|because|since)\b|,?\s(?:i|på|från|in|from)\s[A-ZÅÄÖ])"
)
"""A clause in Swedish or English that tells an age first, and no alternative: "som fyllt 65 år"."""
_BEING = re.compile(
    r"(?:who|som)\s(?:are|is|were|have\sbeen|live|reside|study|lack|är|bor|lever|studerar|saknar|har\svarit)\b"
)
"""Begins a clause of what people are, not of what they do to others."""
_AGED_BEHIND = re.compile(
    rf"\b(?:(?:under|over|above|below|from|up\sto)\s(?:the\s)?age\sof|aged|i\såldern)\s(?:(?:between|mellan|under|over)\s)?"
    rf"\d\d?(?:{_UP_TO}\d\d?)?(?:\s(?:år|years?))?(?:{_AND}{_OLDER}|{_AND}{_YOUNGER})?"
)
"""Ages that say they are ages: "under the age of 29", "i åldern 18–29 år"."""
_CONJUNCTS = re.compile(r"(?<![-–‑])\s(?:ja|sekä|mutta)\s(?!sitä|vanhem|nuorem)|;")
_EITHER = re.compile(r"\b(?:tai|joko)\b")
_BETWEEN_ALTERNATIVES = re.compile(r",\s(?:tai\s)?|\stai\s")
_IN_WORDS = re.compile(
    rf"\b(?:(?P<teen>{_DIGIT})toista(?=[\s-]?vuo)|(?P<tens>{_DIGIT}|)(?:kymmen(?:tä)?(?P<ones>{_DIGIT}|)(?=[\s-]?vuo))"
    rf"|(?P<decade>{_DIGIT})(?=kymppi)|(?P<one>{_DIGIT})(?=(?:(?:\s?[-–]\s?|-\s(?:ja|tai|sekä)\s)(?:{_DIGIT}))?-?vuotia))",
    re.IGNORECASE,
)
"""A number before "-kymppiset" or "-vuotiaat" in letters; of "kuusikymppiset" alone no limit is read."""
_IN_LETTERS = re.compile(r"[a-zäö]-?vuotia")
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


@lru_cache(maxsize=_KEPT)
def read_ages(text: str) -> Ages:
    """The ages that a phrase states; several statements are joined ("18 vuotta täyttäneet, alle 30-vuotiaat").

    >>> read_ages("nuoret aikuiset (18 - 30 vuotiaat)"), read_ages("alle 25"), read_ages("yli 55-vuotiaat")
    (Ages(low=18, high=30), Ages(low=None, high=24), Ages(low=56, high=None))
    """
    found = list(_statements(text)) if _may_say_age(text) else []
    lows = [ages.low for ages in found if ages.low is not None]
    highs = [ages.high for ages in found if ages.high is not None]
    low, high = min(lows, default=None), max(highs, default=None)
    if (
        len(found) > 1
        and any(ages == Ages(ages.low) for ages in found)
        and any(ages == Ages(high=ages.high) for ages in found)
    ):
        low, high = max(lows, default=None), min(highs, default=None)
    return Ages(low, high) if low is None or high is None or low <= high else Ages()


def _statements(text: str) -> Iterator[Ages]:
    """What each statement in the text says; ages of people's children are not theirs."""
    if _may_count_in_words(text):
        text = _IN_WORDS.sub(_in_digits, text)
    if may_tell_age(text):
        text = in_figures(text)
    taken: list[tuple[int, int]] = []
    letters = text.lower()
    for needed, pattern, low, high in _RULES:
        for match in pattern.finditer(text) if has_needed(letters, needed) else ():
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            taken.append(match.span())
            if not _are_of_others(text, match):
                numbers = [int(number) for number in match.groups() if number] or [0]
                yield Ages(
                    None if low is None else numbers[0] + low,
                    None if high is None else numbers[-1] + high,
                )


def _may_say_age(text: str) -> bool:
    return (
        _ANY.search(text) is not None
        or "ysi-ikä" in text
        or "laikäi" in text
        or "inderårig" in text
        or _may_count_in_words(text)
        or may_tell_age(text)
    )


def _may_count_in_words(text: str) -> bool:
    return "kymppi" in text or "kymmentä" in text or "toista" in text or _IN_LETTERS.search(text) is not None


def without_comparison(phrase: str) -> str:
    """A phrase without what an age is compared with, which names nobody: "65-vuotiaat (ja vanhemmat)"."""
    return _COMPARED.sub(r"\1", phrase) if "vanhem" in phrase or "nuorem" in phrase else phrase


def read_ages_of_clause(clause: str) -> Ages:
    """The ages that a relative clause says of its group; one of its alternatives limits nobody.

    >>> read_ages_of_clause("jotka ovat alle 25-vuotiaita ja työttömiä")
    Ages(low=None, high=24)
    >>> read_ages_of_clause("jotka ovat alle 25-vuotiaita tai maahanmuuttajia")
    Ages(low=None, high=None)
    """
    if clause.startswith(_FOREIGN_CLAUSE):
        told = _TELLS_AGE.match(clause) or _TELLS_AGE.match(_AND_SO.sub("who ", clause))
        return read_ages(told[0]) if told else _ages_behind(clause)
    if not clause or not _may_say_age(clause) or (_HAVING.match(clause) and "ikä" not in clause):
        return Ages()
    said = (part for part in _CONJUNCTS.split(clause) if all(_may_say_age(one) for one in _alternatives(part)))
    return read_ages("; ".join(said))


def with_limit(ages: Ages, told: Ages) -> Ages:
    """The ages of a group with the limit that its clause adds: all of them, or the end that they leave open.

    >>> with_limit(Ages(15), Ages(high=24)), with_limit(Ages(15, 29), Ages(high=24))
    (Ages(low=15, high=24), Ages(low=15, high=29))
    """
    if ages == Ages():
        return told
    both = Ages(told.low if ages.low is None else ages.low, told.high if ages.high is None else ages.high)
    return both if both.low is None or both.high is None or both.low <= both.high else ages


def _ages_behind(clause: str) -> Ages:
    """The ages that stand behind what a clause in Swedish or English says of its group, and are of nobody else in it.

    >>> _ages_behind("who live alone aged 65 and over"), _ages_behind("who are raising children under the age of 3")
    (Ages(low=65, high=None), Ages(low=None, high=None))
    """
    aged = _AGED_BEHIND.search(clause)
    if aged is None or not _BEING.match(clause):
        return Ages()
    between = [token for token in tokenise(clause, 0, aged.start()) if token.text[0] != "("]
    words = [token.low for token in between]
    named = any(expression_length(words, at) or token.is_a("one") for at, token in enumerate(between))
    return Ages() if named else read_ages(aged[0])


def _alternatives(part: str) -> list[str]:
    """What a part of a clause lets one be, of which one is enough: "työttömiä tai alle 25-vuotiaita"."""
    plain = without_comparison(part)
    return _BETWEEN_ALTERNATIVES.split(plain) if _EITHER.search(plain) else [plain]


def _in_digits(number: re.Match[str]) -> str:
    """A number in letters by its digits: "kuusi(kymppiset)", "kahdeksantoista(vuotiaat)", "kolmi(vuotiaat)"."""
    if number["teen"]:
        return str(10 + _DIGITS[number["teen"].lower()])
    if number["decade"]:
        return str(10 * _DIGITS[number["decade"].lower()])
    if number["one"]:
        return str(_DIGITS[number["one"].lower()])
    return str(10 * (_DIGITS[number["tens"].lower()] or 1) + _DIGITS[(number["ones"] or "").lower()])


def _are_of_others(text: str, ages: re.Match[str]) -> bool:
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
