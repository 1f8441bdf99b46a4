"""Reads the ages that a phrase about a group states, in Finnish, Swedish, English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from converters.text.language.needed_letters import Needed, has_needed, needed_letters
from converters.text.target_groups.ages_of_others import are_of_others
from converters.text.target_groups.numerals import in_figures, may_tell_age
from converters.text.target_groups.tokens import tokenise
from converters.text.target_groups.words import expression_length


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
        # 6 kk – 3-vuotiaat
        (rf"\d\d?\s?kk\b\.?{_DASH}{_NUMBER}{_YEARS}", None, 0),
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
        (rf"{_NUMBER}{_YEAR}\s+(?:aina\s+)?(?:eläkeikäisiin|senioreihin|vanhuksiin)\b", 0, None),
        (rf"{_NUMBER}{_YEAR}\s+alaspäin\b", None, 0),
        (rf"(?<![\d+]){_NUMBER}(?:\s?(?:år|v\.?|vuotta|years?))?\s?\+", 0, None),
        # from age 3, from the age of 7, från 4 års ålder, 4 vuoden iästä, 12 vuoden ikään; upp till 12 års ålder
        (rf"\bfrom\s(?:the\s)?age\s(?:of\s)?{_NUMBER}|{_NUMBER}\svuoden\siästä\b", 0, None),
        (rf"\b(?:from|från(?:\soch\smed)?|fr\.o\.m\.)\s{_NUMBER}\s?(?:år\b|{_YEARS_OF_AGE})", 0, None),
        (rf"\b(?:från|fr\.o\.m\.)\s(?:och\smed\s)?{_NUMBER}\sårs\sålder", 0, None),
        (rf"\bup\sto\s(?:the\s)?age\s(?:of\s)?{_NUMBER}|\btill\s(?:och\smed\s)?{_NUMBER}\sårs\sålder", None, 0),
        (rf"{_NUMBER}\svuoden\sikään\b", None, 0),
        (rf"(?<!\w)\+\s?{_NUMBER}|{_NUMBER}\s?-?plus(?:s\w+|\b)", 0, None),
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
            if not are_of_others(text, match):
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
