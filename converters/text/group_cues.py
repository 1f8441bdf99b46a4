"""The wordings that say which part of a sentence names target groups, and whether these are direct or indirect."""

from __future__ import annotations

import re
from typing import NamedTuple

_FILL = r"(?:[\w‑-]+\s+){0,6}?"
_NOTE = r"(?:\s*\([^)]*\))?"
_NAME = (
    r"(?:(?<![\w-])[\w-]{0,40}(?:kohde|asiakas|ikä|tavoite)ryhm(?:änä|inä|iä|ää|ät|ä|äksi|iksi)(?:mme)?|målgrupp(?:en|er|erna)?|target\s+(?:groups?|audiences?)"
    r"|(?:loppu)?(?:hyödyn|edun)saaj(?:a|at|ia|ina|ana)|beneficiar(?:y|ies))\b"
)
_BE = (
    r"(?:(?:on|ovat|oli|olivat)\s+(?:valittu|rajattu|määritelty|valikoitunut|valikoituneet|valikoitui|tunnistettu|asetettu)"
    r"|(?:voidaan|voi)\s+(?:pitää|nähdä|katsoa)|ovat(?:kin)?|on|olivat|oli|toimivat|toimii|muodostavat|muodostaa|muodostuvat|muodostuu|koostuvat|koostuu|sisältää"
    r"|sisältävät|käsittää|käsittävät|kattaa|kattavat"
    r"|utgörs\s+av|består\s+av|omfattar|är|consists?\s+of|includes?"
    r"|comprises?|are|is)\b"
)
_PROJECT = (
    r"(?:hank(?:e|kee\w+)|projekti\w*|toimenpitee\w+|toimet|toiminta|valmennu\w+|koulutu\w+|pilot\w+|toimintamalli\w*"
    r"|ohjelma)\b"
)
_SERVICE = (
    r"(?:[\w-]{0,40}(?:toiminta|valmennu\w+|koulutu\w+)|mallit?|palvelut?|kurssit?|työpajat?|ryhmät?|vertaisryhmä\w*"
    r"|tuki)\b"
)
"""What a project offers. Only "on tarkoitettu" counts after it: services of others "kohdistuvat" to groups as well."""
_MEANT_FOR = (
    r"(?:(?:on|ovat|oli|olivat)\s+(?:\w+sti\s+)?(?:suunnattu|tarkoitettu|kohdennettu|kohdistettu)\w*"
    r"|soveltu(?:u|vat))"
)
_AIMED_AT = (
    r"(?:kohdistuu|kohdistuvat|kohdentuu|kohdentuvat|kohdennetaan|kohdistetaan|suunnataan|suuntautuu|suuntautuvat"
    rf"|{_MEANT_FOR})"
)
_SERVED = r"(?:hanke|hankkee(?:lla|ssa)|(?:projekti|ohjelma)(?:lla|ssa)?)"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_AFTER = _any(
    # Kohderyhmään kuuluvat (ovat) X; kohderyhmiin lukeutuvat myös X
    r"kohderyhm(?:ään|iin)\s+(?:kuuluvat|kuuluu|lukeutuvat|lukeutuu|sisältyvät|sisältyy|otetaan|valitaan|luetaan)\b(?:\s+(?:ovat|on|olivat)\b)?\s*:?",
    # Hankkeen kohderyhmänä ovat X; målgruppen för projektet är X; the target groups are X
    rf"{_NAME}{_NOTE}\s+{_FILL}{_BE}\s*:?",
    r"kohderyhmän\s+(?:muodostavat|muodostaa)\b\s*:?",
    r"kohderyhm(?:än|ien)\s+(?:kuvaus|määrittely|rajaus)\s*:",
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
    rf"\b{_PROJECT}[^.;]{{0,60}}?\b{_AIMED_AT}",
    rf"\b{_SERVICE}[^.;]{{0,60}}?\b{_MEANT_FOR}",
    rf"^\W*(?:mutta\s+)?(?:(?:se|ne)\s+)?{_AIMED_AT}",
    rf"\b{_SERVED}\s+(?:palvelee|tavoittaa|tavoitetaan|tavoitellaan|pyritään\s+tavoittamaan|haetaan)\b",
    r"\b(?:hankkeen|projektin|toiminnan|palvelun|valmennuksen)\s+(?:asiakkaat|osallistujat|asiakkaina|osallistujina|käyttäjät|kohteena)\s+(?:ovat|on|olivat)\b",
    r"^\W*(?:osallistujina|asiakkaina)\s+(?:ovat|on|olivat|oli)\b",
    r"\b(?:toimenpiteiden|toimien|[\w-]{1,40}työn)\s+kohteena\s+(?:ovat|on|olivat)\b(?:\s+olleet\b)?",
    r"\b(?:mukaan|hankkeeseen|projektiin|toimintaan|ryhmään|\w*valmennukseen|\w*koulutukseen|kurssille|ohjelmaan)"
    r"\s+(?:otetaan|valitaan|hyväksytään|rekrytoidaan|kutsutaan)\b",
    r"\b(?:mukaan|hankkeeseen|projektiin|toimintaan|valmennukseen|koulutukseen)"
    r"\s+(?:(?:voivat|pääsevät|voi|pääsee)\s+(?:hakea|hakeutua|osallistua|tulla|ilmoittautua|mukaan)|pääsevät|pääsee)\b",
    r"\b(?:hankkeessa|työssä|projektissa|toiminnassa|lisäksi|erityisesti)\s+(?:\w+\s+)?(?:huomioidaan|otetaan\s+huomioon)\b",
    r"^\W*(?:(?:lisäksi|myös|tähän)\s+)*(?:ryhmään|siihen|niihin|näihin)\s+(?:kuuluvat|kuuluu|lukeutuvat)\b",
    r"\bvaikuttaa\s+(?:\w+\s+)?välillisesti\b",
    r"\b(?:ovat\s+tervetulleita|tervetulleita\s+ovat)\b",
    r"^\W*(?:kenelle|ketkä|keille|för\s+vem|for\s+whom)\s*[:?]",
    r"\bpaino(?:tuksena|pisteenä)\s+(?:ovat|on)\b",
    r"(?<![\w-])[\w-]{0,40}kohderyhm(?:änä|inä)\b(?=\s+\w)",
    r"\bprojektet\b[^.]{0,40}?\b(?:riktar\s+sig|vänder\s+sig|riktas|är\s+avsett|är\s+riktat)\s+(?:(?!till|mot|för)\w+\s+){0,4}?(?:till|mot|för)\b",
    r"\b(?:project|activities|training|service)\b[^.]{0,40}?\b(?:is|are)\s+(?:aimed|targeted|directed|intended)\s+(?:at|to|for)\b",
    r"(?:^\W*(?:lisäksi|välillisesti|epäsuorasti)|(?:hankkee|projekti|toiminna|tulok)[\w-]{0,40}st[aä])\s+(?:\w+sti\s+|myös\s+)*"
    r"(?:hyötyvät|hyötyy)\b(?:\s+(?:\w+sti|myös))*(?=\s+\w)",
    r"^\W*(?:(?:välillisesti|epäsuorasti|lisäksi|myös)\s+)*(?:hanke|projekti|toiminta)\s+(?:\w+sti\s+)?(?:hyödyttää|koskettaa)\b(?:\s+\w+sti|\s+myös)*",
    r"\bvälillisiä\s+vaikutuksia\b(?:\s+(?:on|myös|\w+sti))*",
)
_PREDICATE = re.compile(
    r"^\W*(?:(?!kumppan|toteuttaj|rahoitt|hakij|tavoitte|toimenpi|tulok|haast|ongelm|esimerk)[\w-]+\s+){0,4}?"
    r"(?:(?:[\w-]+\s+)?[\w-]+[aä]\s+(?:voivat\s+hyödyntää|hyödyntävät)\b(?:\s+(?:\w+sti|myös))*(?=\s+\w)"
    r"|(?:hankkeen\s+)?(?:tulokset|toimet)\s+(?:\w+sti\s+)?hyödyttävät"
    r"|(?:[\w-]+\s+){0,2}?(?:hankkeeseen|projektiin|toimintaan|toimenpiteisiin|koulutuksiin|valmennukseen)"
    r"\s+(?:osallistuvat|kuuluvat)"
    r"|(?:osallistujat|asiakkaat|hyödynsaajat|käyttäjät|kohde(?!ryhm)\w+t)\s+(?:ovat|on)"
    r"|(?!\w*(?:kumppan|toteuttaj|rahoitt|hakij|tavoitt|toimenpi|tulok|haast|ongelm|esimerk))[\w-]+(?:i(?:t?[aä]|n[aä])|[oöu]j[aä])\s+(?:ovat|olivat)|[\w-]+in[aä]\s+on)(?!\w)",
    re.IGNORECASE,
)
"""What a sentence says of the groups that it then names: "keskeisiä toimijoita ovat X", "osallistujina ovat X"."""
_SETTING = re.compile(
    r"(?:\W*(?:tässä|lisäksi|myös|[\w-]{0,40}hankkeessa|projektissa|toiminnassa))*\W*$", re.IGNORECASE
)
"""Words before "ovat kohderyhmänä" that name no group."""
_NEGATION = _any(
    r"\b(?:eivät|ei|inte|not|ej)\b[^.]{0,60}?(?:\bkuulu\b|kohderyhm|kohdistu\b|kohdenneta|suunnat|målgrupp|target)",
    r"kohderyhm\w+[^.,]{0,40}\b(?:eivät|ei)\b\s+(?:\w+\s+)?(?:kuulu|ole|sisälly|lukeudu)\b",
    r"^\W*(?:[\w-]+\s+){0,2}?[\w-]{0,40}(?:kumppan|toteuttaj|rahoittaj|hakij|ohjausryhm)[\w-]{0,40}(?:n[aä]|ss[aä]|än)\s+(?:ovat|on|olivat|toimivat|toimii|kuuluvat)\b",
    r"\b(?:eivät|ei)\s+(?:ole|oteta)\s+mukana\b|\bmukaan\s+ei\s+oteta\b",
    r"kohderyhm\w+\s+(?:on|ovat|oli|olivat)\s+(?:\w+\s+)?(?:tavoitettu|saavutettu|ollut|olleet|löyty|sitoutu|laajentunut|muuttunut)\w*",
    r"rajat(?:aan|tu)\s+(?:pois|ulkopuolelle)",
    r"\b(?:aiem\w+|aikaisem\w+|edellis\w+|edeltä\w+|muiden|rinnakkai\w+)\s+(?:[\w-]+\s+){0,2}?[\w-]{0,40}(?:hank|projekt)\w*",
    r"(?:hankkeen|kohderyhmän)\s+ulkopuolelle\s+(?:jää|raja)",
)
_FORMER = re.compile(r"\btoteutetu\w+\s+[\w-]{0,40}(?:hank|projekti)\w+,?\s+jonka\b", re.IGNORECASE)
"""Another project: "jatkoa vuosina 2015–2017 toteutetulle hankkeelle, jonka ..."."""
_CLAUSE = re.compile(r",\s*(?:ja\s+)?jo(?:tka|ka|i\w{2,4}|nka|ta|hon|[ls][ltls][aeä])\b[^.;:]*")
"""A relative clause: what it denies is said of the group ("nuoret, jotka eivät kuulu palveluiden piiriin")."""
_HEADING = re.compile(
    r"^\W*(?:kenelle|ketkä|keille|för\s+vem|for\s+whom)\W*$|^\W*(?:\d[\d.]*\s*)?(?:[\w-]+\s+){0,3}?(?:(?<![\w-])[\w-]{0,40}kohderyhm(?:ä|ät)|målgrupp(?:en|er|erna)?|target\s+groups?)(?:\s+[\w-]+){0,2}\s*:?\s*$",
    re.IGNORECASE,
)
_INDIRECT = re.compile(
    r"välilli[sn]|epäsuor|toissijai|indirekt|indirect|secondary|sekundär",
    re.IGNORECASE,
)
_BENEFICIARY = re.compile(r"hyödynsaaj|edunsaaj|hyöty(?:vät|y)|beneficiar", re.IGNORECASE)
_DIRECT = re.compile(
    r"varsinai|ensisijai|pääkohderyhm|\bsuora|välittöm|\bdirekt|\bdirect\b|primary|primär", re.IGNORECASE
)
_PURPOSE = _any(
    r"\b(?:\w*tavoitteena|\w*tavoite|tarkoituksena|tarkoitus|pyritään|päämääränä|tehtävänä)\b",
    r"\b(?:syfte|syftet|mål|målet|strävar|aims?|goal|objective|purpose)\b",
    r"\b(?:hankkeen|projektin)\s+(?:avulla|myötä|kautta)\b",
    r"\b(?:hankkeeseen|projektiin|toimintaan)\s+(?:osallistuu|osallistuvat|otetaan|valitaan)\b",
    r"\b(?:hankkeessa|projektissa|hankkeella|[\w-]{0,40}hanke|[\w-]{0,40}projekti)\b[^.]{0,60}?\b(?:tuetaan|autetaan|ohjataan|koulutetaan"
    r"|työllistetään|kehitetään|edistetään|vahvistetaan|parannetaan|järjestetään|tarjotaan|lisätään|luodaan|rakennetaan|valmennetaan"
    r"|pilotoidaan|kokeillaan|testataan|aktivoidaan|kannustetaan|rohkaistaan|annetaan|etsitään|ehkäistään|tukee|auttaa|edistää|parantaa|vahvistaa|tarjoaa|kouluttaa"
    r"|kehittää|lisää|kannustaa|rohkaisee|valmentaa|aktivoi|luo|antaa|ehkäisee|työllistää|ohjaa|helpottaa|innostaa|mahdollistaa)\b",
    r"^\W*(?:tuetaan|autetaan|koulutetaan|kehitetään|edistetään|vahvistetaan|parannetaan|tarjotaan|lisätään|luodaan|valmennetaan)\b",
    r"\b(?:the\s+project|projektet)\s+(?:\w+\s+)?(?:supports|helps|improves|implements|provides|offers|develops|strengthens|enhances|increases|encourages"
    r"|promotes|trains|stöder|hjälper|förbättrar|främjar|stärker|utvecklar|erbjuder|ökar|uppmuntrar|utbildar)\b",
)
_VERB = re.compile(
    r"\b(?:ovat|on|ei|eivät|oli|olivat|saavat|saa|voivat|voi|hyötyvät|hyötyy|osallistuvat|osallistuu|pääsevät|oppivat|tulevat|toimivat|når|ger|får"
    r"|(?!vähin|enin|korkein)[a-zåäö]{3,}(?:taan|tään|daan|dään)|are|is|will|får|är|kan|ska)\b",
    re.IGNORECASE,
)


class Cue(NamedTuple):
    """What a cue says: the groups stand from `start` to `end`; `relation` is empty where it does not say."""

    start: int
    end: int
    relation: str
    confidence: float


def find_cue(text: str, start: int, end: int, *, under_heading: bool = False) -> Cue | None:
    """The stretch of a sentence that its own words say names target groups; None without such words.

    `under_heading`: it stands under a heading of target groups, so "keskeisiä ovat X" names them as well.
    """
    words = text[start:end]
    if cue := _AFTER.search(words):
        return Cue(start + cue.end(), end, relation_in(words[: cue.end()]), 1.0)
    before = _BEFORE.search(words)
    if before and not _SETTING.match(words, 0, before.start()):
        return Cue(start, start + before.start(), relation_in(before[0]), 1.0)
    if cue := _AIMED.search(words):
        return Cue(start + cue.end(), end, relation_in(cue[0]), 0.9)
    cue = _PREDICATE.search(words) if under_heading else None
    return Cue(start + cue.end(), end, relation_in(cue[0]), 0.8) if cue else None


def relation_in(words: str) -> str:
    """ "direct" or "indirect" where the words say so, else empty."""
    if _INDIRECT.search(words):
        return "indirect"
    if _DIRECT.search(words):
        return "direct"
    return "indirect" if _BENEFICIARY.search(words) else ""


def is_heading(words: str) -> bool:
    """Whether a line only announces target groups: "Kohderyhmät", "4.2 Välilliset kohderyhmät", "Målgrupp:"."""
    return _HEADING.match(words) is not None


def is_negated(words: str) -> bool:
    """Whether a sentence says who is not in the target group."""
    return _NEGATION.search(_CLAUSE.sub("", words)) is not None or _FORMER.search(words) is not None


def find_instead(words: str) -> int | None:
    """Where a sentence that denies one target group names the other: "eivät ole yritykset, vaan ..."."""
    instead = re.search(r",?\s+vaan\s+(?:myös\s+)?", words)
    return instead.end() if instead and re.search(r"kohderyhm|suunnat|tarkoit", words, re.IGNORECASE) else None


def find_purpose(words: str) -> int | None:
    """Where in a sentence its purpose begins; None where it states none."""
    cue = _PURPOSE.search(words)
    return cue.start() if cue else None


def has_verb(words: str) -> bool:
    """Whether the words before any relative clause make a sentence of their own and are no bare list."""
    return _VERB.search(_CLAUSE.sub("", words)) is not None
