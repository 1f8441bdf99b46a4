"""Reads the ages and the planned numbers of people that a phrase about a group states, in Finnish, Swedish, English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Ages(NamedTuple):
    """Whole years, both ends belong; None where that end is open."""

    low: int | None = None
    high: int | None = None


_DASH = r"\s?(?:[-–—‑−]|…)\s?"
_YEARS = (
    r"(?:\s?[-–‑]?\s?vuo(?:ti?a|den\s+ikäi)\w*|\s?[-–‑]?\s?v\b\.?|\s?[-–‑]?\s?åri?n?g?\w*|\s?[-–‑]?\s?years?\b"
    r"|\s?[-–‑]?\s?ikäi\w+|\s?vuotta\s+vanh(?!em)\w+)"
)
_NUMBER = r"(?<![\d.,])([1-9]\d?)(?![\d%€])"
_FROM = r"(?<![\d.,])(0|[1-9]\d?)(?![\d%€.,])"
"""The first number of a range: "0–6-vuotiaat"."""
_AGED = r"(?:\bage[sd]?|iältään|ikä\w*|åldern|åldrarna)"
_OTHER_BOUND = r"(?=[-–‑]?,?\s(?:mutta|ja)\s(?:alle|enintään|korkeintaan|yli|vähintään)\s\d)"
"""Comes after the first of two bounds: "yli 20- (mutta alle 36-vuotiaat)"."""
_BARE = rf"(?:(?=\s?(?:[),.;]|$|ja\b|sekä\b))|{_OTHER_BOUND})"

# Each rule: a pattern with one or two numbers, what to add to its first number for the low end, to its last for the
# high end; None leaves that end open. The first that matches at a place wins.
_RULES: tuple[tuple[re.Pattern[str], int | None, int | None], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), low, high)
    for pattern, low, high in (
        # 18–29-vuotiaat, (18 - 30 vuotiaat), 18–29 v., 16-64-åringar, aged 18 to 29, iältään 16–64
        (rf"{_FROM}(?:{_DASH}|[-–‑]?\s(?:to|till|and|och)\s|[-–‑]\s(?:ja|tai|sekä)\s){_NUMBER}{_YEARS}", 0, 0),
        # nuoret 15–29 vuotta; "1–2 vuotta työttömänä" and "3–5 vuotta toimineet" are no ages
        (rf"{_FROM}{_DASH}{_NUMBER}\s?vuotta(?=\s?(?:[),.;]|$))", 0, 0),
        (rf"{_AGED}\s(?:on\s|between\s|from\s|mellan\s)?{_NUMBER}(?:{_DASH}|\s(?:to|till|and|och)\s){_NUMBER}", 0, 0),
        (rf"{_NUMBER}{_DASH}{_NUMBER}(?=\s?[-–‑]\s?(?:,|ja\b|tai\b|sekä\b|och\b))", 0, 0),
        (rf"{_NUMBER}\s?[-–‑]?vuotiaista\s+{_NUMBER}\s?[-–‑]?vuotiaisiin", 0, 0),
        # 30 vuotta täyttäneet, 65-vuotiaat ja sitä vanhemmat, 65+, minst 18 år, som fyllt 30 år
        (rf"{_NUMBER}\s?-?v(?:uotta|\.)?\s+täyttän\w+", 0, None),
        (rf"\btäyttä(?:neet|nyt)\s{_NUMBER}\s(?:ikä)?vuotta", 0, None),
        (rf"{_NUMBER}\sår\sfyllda", 0, None),
        (rf"{_AGED}\s{_NUMBER}\s(?:and|or|och|eller)\s(?:over|above|older|äldre|över)\b", 0, None),
        (rf"{_NUMBER}{_YEARS}\s+(?:ja|tai|eller|or|and)\s+(?:sitä\s+)?(?:vanhem|äldre|older)\w*", 0, None),
        (rf"{_NUMBER}{_YEARS}\s+(?:ja|tai|eller|or|and)\s+(?:sitä\s+)?(?:nuorem|yngre|younger)\w*", None, 0),
        (rf"(?<![\d+]){_NUMBER}\s?\+", 0, None),
        (rf"(?<!\w)\+{_NUMBER}", 0, None),
        (rf"\b(?:vähintään|minst|at\s+least|aged\s+at\s+least)\s{_NUMBER}(?:{_YEARS}|{_OTHER_BOUND})", 0, None),
        (rf"\b(?:som\s+)?fyllt\s{_NUMBER}(?:\sår)?", 0, None),
        (rf"\b(?:enintään|korkeintaan|högst|at\s+most|up\s+to)\s{_NUMBER}(?:{_YEARS}|{_OTHER_BOUND})", None, 0),
        # alle 30-vuotiaat, alle 25, under 30 år, younger than 30; yli 55-vuotiaat, över 55 år, over 55
        (rf"\bunder\sthe\sage\sof\s{_NUMBER}", None, -1),
        (rf"\b(?:alle|under|below|younger\s+than|yngre\s+än)[\s-]{_NUMBER}(?:{_YEARS}|{_BARE})", None, -1),
        (rf"{_NUMBER}\s?-?vuotta\s+nuorem\w+", None, -1),
        (rf"\b(?:yli|över|over|above|older\s+than|äldre\s+än)\s{_NUMBER}(?:{_YEARS}|{_BARE})", 1, None),
        (rf"{_NUMBER}\s?-?vuotta\s+vanhem\w+", 1, None),
        # 16-vuotiaat
        (rf"{_NUMBER}\s?[-–‑]?\s?(?:vuotia\w+|åringar\w*|year[- ]olds?)", 0, 0),
    )
)  # fmt: skip
_ANY = re.compile(r"\d")
_OF_OTHERS = re.compile(
    r"[^.,;()]{0,30}?\b(?:lasten|nuorten|oppilaiden|poikien|tyttöjen|lapsen)\s+"
    r"(?:vanhem|perhe|äid|äit|isä|isi|huoltaj|opettaj)",
    re.IGNORECASE,
)


def read_ages(text: str) -> Ages:
    """The ages that a phrase states; several statements are joined ("18 vuotta täyttäneet, alle 30-vuotiaat").

    >>> read_ages("nuoret aikuiset (18 - 30 vuotiaat)"), read_ages("alle 25"), read_ages("yli 55-vuotiaat")
    (Ages(low=18, high=30), Ages(low=None, high=24), Ages(low=56, high=None))
    """
    found = list(_statements(text)) if _ANY.search(text) else []
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
    taken: list[tuple[int, int]] = []
    for pattern, low, high in _RULES:
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            taken.append(match.span())
            if not _OF_OTHERS.match(text, match.end()):
                numbers = [int(number) for number in match.groups() if number]
                yield Ages(
                    None if low is None else numbers[0] + low,
                    None if high is None else numbers[-1] + high,
                )


_COUNT = r"(\d{1,3}(?:[ \xa0]\d{3})+|\d{1,6})"
_COUNTED = (
    r"(?:henkilö|hlö|nuor|osallistuj|asiaka|edustaj|kuntoutuj|opiskelij|(?:pitkäaikais)?työtön|työnhakij|ihmi|aikui|lapse|las|lasta|perhe|naista|äitiä|isää|tyttöä|poikaa"
    r"|miestä|maahanmuuttaj|työntekij|ammattilai|opettaj|yrittäj|vankia|asukas|oppila|omai|hoitaj|potila|käyttäj|ohjaaj"
    r"|[\w-]*(?:kyistä|kuntoista|vammaista|oireista|rajoitteista|taustaista|kielistä)\b"
    r"|[\w-]*j(?:aa|ää)\b|vapaaehtoi|romani|pakolai|ikäihmi|senior|esimie|deltagare|personer|ungdomar|participants|people|persons)"
)
_BETWEEN = r"(?:[^\W\d][\w-]*|\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?-?vuotia\w+)"
"""A word between a number and what it counts; ages are one: "120 alle 25-vuotiasta nuorta"."""
_PLANNED = re.compile(
    rf"(?<![\d.,–-]){_COUNT}(?![\d%])(?:\s?[-–]\s?(\d{{1,6}}))?\s+(?:{_BETWEEN}\s+){{0,7}}?{_COUNTED}[\w-]*",
    re.IGNORECASE,
)
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
    match = next((found for found in _PLANNED.finditer(sentence) if not _is_age(sentence, found)), None)
    if match is not None:
        return Planned(int(re.sub(r"\D", "", match[2] or match[1])), match.start())
    size = _SIZE.search(sentence)
    return Planned(int(re.sub(r"\D", "", size[1])), size.start(1)) if size else None


def read_count(phrase: str) -> int | None:
    """The number of people that a phrase names a group with; None where it counts no people.

    >>> read_count("45 maahanmuuttajataustaista äitiä"), read_count("20 teollisuusyritystä")
    (45, None)
    """
    match = _PLANNED.match(phrase)
    return int(re.sub(r"\D", "", match[2] or match[1])) if match and not _is_age(phrase, match) else None


_BRACKETED = re.compile(
    rf"\s?\((?:n\.|noin|arviolta|yht\.|yhteensä|ca\.?|cirka|approx\.|about)?\s?{_COUNT}"
    r"\s?(?:hlöä?|henkilöä|henkeä|kpl|personer|people|persons|participants)?\.?\)",
    re.IGNORECASE,
)


def read_count_after(text: str, end: int) -> int | None:
    """The number of people in brackets right behind a group's name; None for years and other notes.

    >>> read_count_after("pitkäaikaistyöttömät (n. 200)", 20)
    200
    """
    match = _BRACKETED.match(text, end)
    count = int(re.sub(r"\D", "", match[1])) if match else None
    return None if count is None or (match and re.fullmatch(r"\s?\((?:19|20)\d\d\)", match[0])) else count


def _is_age(sentence: str, match: re.Match[str]) -> bool:
    return re.match(r"\s?[-–]?\s?(?:vuot|v\b|år|year)", sentence[match.end(1) :]) is not None
