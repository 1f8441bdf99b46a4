"""The wordings that say which part of a sentence names target groups, and whether these are direct or indirect."""

from __future__ import annotations

import re
from typing import NamedTuple

_FILL = r"(?:[\w‑-]+\s+){0,6}?"
_NOTE = r"(?:\s*\([^)]*\))?"
_NAME = (
    r"(?:(?<![\w-])[\w-]{0,40}kohderyhm(?:änä|inä|iä|ää|ät|ä)|målgrupp(?:en|er|erna)?|target\s+(?:groups?|audiences?)"
    r"|(?:loppu)?(?:hyödyn|edun)saaj(?:a|at|ia|ina|ana)|beneficiar(?:y|ies))\b"
)
_BE = (
    r"(?:ovat(?:kin)?|on|olivat|oli|toimivat|toimii|muodostavat|muodostaa|muodostuvat|muodostuu|koostuvat|koostuu|sisältää"
    r"|sisältävät|käsittää|käsittävät|kattaa|kattavat"
    r"|utgörs\s+av|består\s+av|omfattar|är|consists?\s+of|includes?"
    r"|comprises?|are|is)\b"
)
_PROJECT = (
    r"(?:hanke|hankkee\w+|projekti\w*|toimenpitee\w+|toiminta|valmennu\w+|koulutu\w+|pilot\w+|toimintamalli\w*"
    r"|ohjelma)\b"
)


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_AFTER = _any(
    # Kohderyhmään kuuluvat (ovat) X; kohderyhmiin lukeutuvat myös X
    r"kohderyhm(?:ään|iin)\s+(?:kuuluvat|kuuluu|lukeutuvat|lukeutuu|sisältyvät|sisältyy)\b(?:\s+(?:ovat|on|olivat)\b)?\s*:?",
    # Hankkeen kohderyhmänä ovat X; målgruppen för projektet är X; the target groups are X
    rf"{_NAME}{_NOTE}\s+{_FILL}{_BE}\s*:?",
    r"kohderyhmän\s+(?:muodostavat|muodostaa)\b\s*:?",
    # Kohderyhmä: X; kohderyhmät – X
    rf"{_NAME}{_NOTE}\s*(?::|\s[–=-]\s)",
    # Kohderyhmän eli X
    r"(?:kohderyhm\w+|målgruppen|target\s+group)\s*,?\s+(?:eli|dvs\.?|i\.e\.)\s",
)
_BEFORE = _any(
    r"\b(?:kuuluvat|kuuluu|lukeutuvat|lukeutuu)\s+(?:[\w‑-]+\s+){0,4}?(?<![\w-])[\w-]{0,40}kohderyhm(?:ään|iin)\b",
    r"\b(?:ovat|on|toimivat|toimii)\s+(?:[\w‑-]+\s+){0,4}?(?<![\w-])[\w-]{0,40}kohderyhm(?:ä|ät|änä|inä|iä)\b",
    r"\b(?:muodostavat|muodostaa)\s+(?:[\w‑-]+\s+){0,4}?(?<![\w-])[\w-]{0,40}kohderyhmän\b",
    r"\b(?:är|utgör)\s+(?:[\w-]+\s+){0,3}?målgrupp\w*",
    r"\b(?:are|is|form|constitute)\s+(?:[\w-]+\s+){0,3}?target\s+groups?",
)
_AIMED = _any(
    rf"\b{_PROJECT}[^.;]{{0,60}}?\b(?:kohdistuu|kohdistuvat|kohdentuu|kohdentuvat|kohdennetaan|kohdistetaan|suunnataan|suuntautuu"
    r"|suuntautuvat|(?:on|ovat)\s+(?:suunnattu|tarkoitettu|kohdennettu|kohdistettu)\w*)",
    r"\bhankkeen\s+(?:asiakkaat|osallistujat)\s+ovat\b",
    r"\bpaino(?:tuksena|pisteenä)\s+(?:ovat|on)\b",
    r"\bkohderyhm(?:änä|inä)\b(?=\s+(?:myös|erityisesti|lisäksi))",
    r"\bprojektet\b[^.]{0,40}?\b(?:riktar\s+sig|riktas|är\s+avsett|är\s+riktat)\s+(?:till|mot|för)\b",
    r"\b(?:project|activities|training|service)\b[^.]{0,40}?\b(?:is|are)\s+(?:aimed|targeted|directed|intended)\s+(?:at|to|for)\b",
    r"\bhyötyvät\s+välillisesti\b",
    r"\bvälillisesti\s+(?:hankkeesta\s+)?hyötyvät\b",
    r"\bhankkeesta\s+hyötyvät\b",
)
_NEGATION = _any(
    r"\b(?:eivät|ei|inte|not|ej)\b[^.]{0,60}?(?:\bkuulu\b|kohderyhm|kohdistu\b|kohdenneta|suunnat|målgrupp|target)",
    r"kohderyhm\w+[^.,]{0,40}\b(?:eivät|ei)\b\s+(?:\w+\s+)?(?:kuulu|ole|sisälly|lukeudu)\b",
    r"rajataan\s+(?:pois|ulkopuolelle)",
    r"(?:hankkeen|kohderyhmän)\s+ulkopuolelle\s+(?:jää|raja)",
)
_HEADING = re.compile(
    r"^\W*(?:\d[\d.]*\s*)?(?:[\w-]+\s+){0,3}?(?:(?<![\w-])[\w-]{0,40}kohderyhm(?:ä|ät)|målgrupp(?:en|er|erna)?|target\s+groups?)(?:\s+[\w-]+){0,2}\s*:?\s*$",
    re.IGNORECASE,
)
_INDIRECT = re.compile(
    r"välilli[sn]|epäsuor|toissijai|indirekt|indirect|secondary|sekundär|hyödynsaaj|edunsaaj|hyötyvät|beneficiar",
    re.IGNORECASE,
)
_DIRECT = re.compile(
    r"varsinai|ensisijai|pääkohderyhm|\bsuora|välittöm|\bdirekt|\bdirect\b|primary|primär", re.IGNORECASE
)
_PURPOSE = _any(
    r"\b(?:\w*tavoitteena|\w*tavoite|tarkoituksena|tarkoitus|pyritään|päämääränä|tehtävänä)\b",
    r"\b(?:syfte|syftet|mål|målet|aims?|goal|objective|purpose)\b",
    r"\b(?:hankkeessa|projektissa|hankkeella|hanke|projekti)\b[^.]{0,60}?\b(?:tuetaan|autetaan|ohjataan|koulutetaan|työllistetään|kehitetään"
    r"|edistetään|vahvistetaan|parannetaan|järjestetään|tarjotaan|lisätään|tukee|auttaa|edistää|parantaa|vahvistaa|tarjoaa|kouluttaa)\b",
    r"\b(?:the\s+project|projektet)\s+(?:\w+\s+)?(?:supports|helps|improves|stöder|hjälper|förbättrar|främjar|promotes|trains)\b",
)
_VERB = re.compile(
    r"\b(?:ovat|on|saavat|saa|voivat|voi|hyötyvät|hyötyy|osallistuvat|osallistuu|pääsevät|oppivat|tulevat|toimivat"
    r"|[a-zåäö]{3,}(?:taan|tään|daan|dään)|are|is|will|får|är|kan|ska)\b",
    re.IGNORECASE,
)


class Cue(NamedTuple):
    """What a cue says: the groups stand from `start` to `end`; `relation` is empty where it does not say."""

    start: int
    end: int
    relation: str
    confidence: float


def find_cue(text: str, start: int, end: int) -> Cue | None:
    """The stretch of a sentence that its own words say names target groups; None without such words."""
    if cue := _AFTER.search(text, start, end):
        return Cue(cue.end(), end, relation_in(text[start : cue.end()]), 1.0)
    before = _BEFORE.search(text, start, end)
    if before and text[start : before.start()].strip():
        return Cue(start, before.start(), relation_in(before[0]), 1.0)
    if cue := _AIMED.search(text, start, end):
        return Cue(cue.end(), end, relation_in(cue[0]), 0.9)
    return None


def relation_in(words: str) -> str:
    """ "direct" or "indirect" where the words say so, else empty."""
    if _INDIRECT.search(words):
        return "indirect"
    return "direct" if _DIRECT.search(words) else ""


def is_heading(words: str) -> bool:
    """Whether a line only announces target groups: "Kohderyhmät", "4.2 Välilliset kohderyhmät", "Målgrupp:"."""
    return _HEADING.match(words) is not None


def is_negated(words: str) -> bool:
    """Whether a sentence says who is not in the target group."""
    return _NEGATION.search(words) is not None


def find_purpose(words: str) -> int | None:
    """Where in a sentence its purpose begins; None where it states none."""
    cue = _PURPOSE.search(words)
    return cue.start() if cue else None


def has_verb(words: str) -> bool:
    """Whether the words before any relative clause make a sentence of their own and are no bare list."""
    return _VERB.search(re.split(r",\s*jo[a-zåäö]{1,4}\b", words)[0]) is not None
