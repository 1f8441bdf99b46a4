"""Finds where a group ends behind its noun: its ages, a note in brackets, what a preposition or participle adds."""

from __future__ import annotations

import itertools
import re

from converters.text.target_groups.begins import is_foreign_attribute
from converters.text.target_groups.cues import has_verb, relation_in
from converters.text.target_groups.parts import AT_WORK, joins_objects
from converters.text.target_groups.tokens import LOCAL, PASSIVE, Token, case_of, end_of_bound
from converters.text.target_groups.words import is_fixed_head, read_concepts

_SIGN = r"(?:[<>]=?|[≤≥])\s?"
_BOUND = (
    r"(?:(?:alle|yli|ikä:?|vähintään|enintään|korkeintaan|noin|under|över|aged|i åldern)\s+|n\.\s?"
    rf"|iältään\s+(?:(?:alle|yli|vähintään|enintään|korkeintaan|noin)\s+)?|{_SIGN})"
)
_IN_AGE = r"(?:iältään|iässä|ikä:?|ikä(?:välillä|ryhmässä|luokassa|haarukassa))"
_MORE = r"(?:over|above|more|older|up|upwards|under|below|less|younger|uppåt|äldre|yngre)\b"
_BOUNDED = (
    r"(?:over|under|above|below|över|between|mellan|from|från(?: och med)?|fr\.o\.m\.|of(?: at (?:least|most))?"
    r"|minst|högst|at least|at most|up to|upp till|till och med|t\.o\.m\.|(?:no )?(?:younger|older) than|less than"
    r"|yngre än|äldre än)"
)
_IN_AGES = (
    r"(?:(?:in |i )?(?:the )?"
    r"(?:aged?(?: (?:group|range|bracket))?s?|åldern|åldrarna|ålder|ålders(?:grupp|klass)(?:en|erna))"
    rf"(?: {_BOUNDED})?)"
)
_TO = r"(?:\s?[-–]\s?|[-–]?\s(?:to|till|and|och)\s)"
_YEARS = r"\s?(?:års ålder|år|years?|yrs?|y\.?o|månader|months)\b(?:\s(?:old|of age)\b)?"
_FOREIGN = (
    # aged 18 to 29, i åldern 18–29 år, over the age of 45, aged 50 and over
    rf",?\s+(?:{_BOUNDED}\s)?{_IN_AGES}\s\d\d?(?:\s?\+|{_TO}\d\d?)?(?:{_YEARS})?(?:\s(?:and|or|och|eller)\s{_MORE})?"
    # over 50, between 18 and 29 years, from 18 to 29 years of age, of 18 years and over
    rf"|\s+{_BOUNDED}\s\d\d?(?:{_TO}\d\d?)?{_YEARS}(?:\s(?:and|or|och|eller)\s{_MORE}|\suppåt)?"
    r"|\s+(?:over|under|above|below|över|(?:no )?(?:younger|older) than|yngre än|äldre än)"
    r"\s(?:\d\d(?!\d)|\d(?=\s?(?:[,.;)]|$|and\b|och\b)))"
    r"|\s+(?:between|mellan)\s\d\d?\s(?:and|och)\s\d\d?(?!\d)"
    # 18 to 29 years old, 65 and older
    r"|\s+(?:from|från)\s\d\d?\s(?:to|till)\s\d\d?(?=\s?(?:[,.;)]|$|in\b|i\b))"
    r"|\s+i\s\d\d?(?:\s?[-–]\s?\d\d?)?-?\s?årsåldern\b"
    rf"|\s+(?:from|från)\s\d\d?\s(?:and|och)\s{_MORE}"
    rf"|\s+\d\d?\s(?:to|till)\s\d\d?{_YEARS}|\s+\d\d?(?:{_YEARS})?\s(?:and|or|och|eller)\s{_MORE}"
)
"""Ages in Swedish and English, as they stand behind a group."""
_ALONE = r"\s?(?:the )?(?:over|under)[- ]\d\d?(?:s|-year[- ]olds)(?!\w)"
"""Those of an age, who stand for themselves in English: "under-30s", "over-65-year-olds"."""
AGES = re.compile(
    rf"{_FOREIGN}|{_ALONE}|\s*,?\s*(?:{_BOUND})?(?:\d\d?(?:\s?v\b\.?)?\s?[-–]\s?)?\d\d?"
    r"(?:(?:\s?(?:år|v\.?|vuotta|years?))?\s?\+|\s?[-–]?\s?vuotia\w*(?:\s+(?:aina\s+)?\d\d?[-–]?\s?vuotiai?s\w+|\s(?:ylös|alas|eteen)päin|\s(?:alkaen|lähtien)"
    r"|\s(?:ja|tai)\s(?:vanhem|nuorem)\w+(?<!ns[aä])\b)?|\s?-?v\.?(?!\w)(?:\s(?:alkaen|lähtien|ylöspäin)\b)?|\s?-?vuotta(?:\s+täyttän\w+)?"
    r"|\s?år\s(?:fyllda|och äldre)\b|\s?[-–]?\s?år(?:ingar)?\b"
    r"|\s?(?:years?|yrs?|y\.?o)(?:\s(?:old|of age))?\b|-year[- ]olds?\b)|\s*,?\s*aged \d\d?\s?[-–]\s?\d\d?"
    rf"|\s*,?\s*{_IN_AGE} \d\d?\s?[-–]\s?\d\d?(?: vuotta\b| v\b\.?)?"
    r"|\s+(?:aina\s+)?\d\d?(?:\s(?:ikä)?vuoteen|[-–]?\s?vuotiaisiin)\s(?:saakka|asti)"
    r"|\s+\d\d?\s(?:ikä)?vuodesta\s(?:\d\d?\s(?:ikä)?vuoteen|ylöspäin|alkaen|lähtien)"
    r"|\s+\d\d?\svuoden\s(?:iästä|ikään)(?:\s(?:alkaen|lähtien|ylöspäin|saakka|asti))?"
    rf"|\s*(?:(?:alle|yli)\s|{_SIGN})\d\d?(?=\s?(?:\)|$))|\d\d?\s?[-–→](?=\s?\))|[-–]\s?\d\d?(?=\s?\))"
    r"|\s*\+\s?\d\d(?!\d)(?:-?vuotia\w+)?",
    re.IGNORECASE,
)
"""Ages as they stand behind a group, with the comma before them."""
STANDING_ALONE = re.compile(_ALONE, re.IGNORECASE)
_DIGIT = re.compile(r"\d")
"""Stands in all ages and classes; where it does not stand, none are looked for."""
_LIMITS = ("over", "under")
_RANGE = re.compile(r"\(\s?(\d\d?)\s?[-–—−‑]\s?(\d\d?)\s?\)")
BARE_RANGE = re.compile(r"(\d\d?)\s?[-–—−‑]\s?(\d\d?)")
_BEHIND_COMMA = re.compile(rf",\s{BARE_RANGE.pattern}(?=\s*(?:[,.;)]|$|\s(?:ja|sekä|och|and)\b))")
_LISTED_AGES = re.compile(r"(?:\d\d?(?:\s?[-–]\s?\d\d?)?[-–]?(?:,\s|,?\s(?:ja|tai|sekä|och|eller|and|or)\s))+(?=\d)")
"""The ages of an enumeration before its last ones, which alone say what they are: "(5–7 ja) 8–12 v"."""
_CLASSES = re.compile(
    r"\s+(?:i (?:åk|årskurs(?:erna)?)|i klass(?:erna)?|in grades?) \d\d?(?:\s?[-–]\s?\d\d?)?", re.IGNORECASE
)
"""The classes that pupils are in: "elever (i årskurs 7–9)"."""
_SCHOOL_YEARS = re.compile(
    r"\d\d?\.?(?:\s?[-–]\s?\d\d?\.)?(?:,\s\d\d?\.)*(?:\s(?:ja|tai)\s\d\d?\.)?\s?-?"
    r"(?:(?:vuosi)?luok|lk\b|vsk\b|vuosikurs|vuoden\s(?:opiskel|oppil)|aste)",
    re.IGNORECASE,
)
"""The classes or years of study in a bracket behind those who are in them: "yläkoululaiset (7.–9. luokka)"."""
_OF_AGE = frozenset(
    {"young-people", "young-adults", "children", "adults", "older-people", "pensioners", "neet-young-people"}
)
"""Concepts of people of some age."""
_SHORT_NOTE = 40
_MOST_IN_TAIL = 8
_POSTPOSED = re.compile(r"(?:ing|ed|able|ible)$")
_AFTER_POSTPOSED = ("to", "from", "in", "with", "for", "by", "of", "under", "without", "at", "on")
"""An English participle behind a noun, and what goes on behind it: "people recovering from illness"."""
_NOT_IN_TAIL = (
    *("are", "is", "was", "were", "will", "can", "may", "has", "have"),
    *("är", "kan", "får", "har", "ska", "ordnas", "hålls", "erbjuds", "ges"),
    "to",
    "att",
    "as",
    "find",
    "get",
    "gain",
    "become",
    "learn",
    "cope",
    "develop",
    "improve",
    "build",
    "take",
)
"""What those are to do who are told of: "helps people with disabilities (find) work"."""
_BY_MEANS = ("through", "by", "via", "using", "during", "genom")
"""What goes on to how people are helped."""
_STATES = (
    *(("at", "risk", "of"), ("in", "danger", "of"), ("in", "need", "of"), ("out", "of")),
    *(("i", "behov", "av"), ("i", "riskzonen", "för"), ("i", "risk", "för")),
)
"""What goes on to what people are threatened by or lack."""
_IN = ("in", "i")
_MOST_OF_STATE = 4
_AIMS = (
    "att",
    *("syfte", "syftet", "mål", "målet", "hjälp", "stöd", "view", "aim", "help", "support"),
    *("focus", "fokus", "specialfokus", "tyngdpunkt", "emphasis"),
)
"""What "with" and "med" go on to where they tell why or how something is done: "med syftet att ..."."""
_MOST_OF_OWNER = 5
_AFTER_OWNER = (
    *("in", "on", "at", "by", "for", "from", "with", "through", "who", "whose", "that", "which", "as", "is", "are"),
    *("was", "were", "will", "can", "may", "has", "have", "aged", "living", "during", "across", "into", "towards"),
)
"""What ends whose people a noun names."""
_MOST_AFTER_HEAD = 5
"""Words that may follow a group's noun and still belong to it: "ammattilaiset sosiaali- ja terveysalalta"."""


def end_of_aged(text: str, tokens: list[Token], at: int) -> int:
    """Where those end whom in Swedish and English only an age names: "alla (över 60 år)", "under-30s"; 0 for others."""
    token = tokens[at]
    if token.is_a("anyone"):
        ages = AGES.match(text, token.end, tokens[-1].end)
    else:
        ages = STANDING_ALONE.match(text, token.start, tokens[-1].end) if token.low.startswith(_LIMITS) else None
    return ages.end() if ages else 0


def end_of_phrase(text: str, tokens: tuple[Token, ...], head: int, *, leading: bool) -> int:
    """The character at which the group whose noun is `tokens[head]` ends; `leading`: a sentence about it follows."""
    head = end_of_bound(tokens, head + 1) - 1
    rest = tokens[head + 1 :]
    end = tokens[head].end
    if rest and rest[0].text[0] == "(":
        named = text[tokens[0].start : end]
        return rest[0].end if _belongs(rest[0].text[1:]) or _are_ages(rest[0].text, named) else end
    ages = _ages_at(text, end) if rest and _DIGIT.search(text, end, tokens[-1].end + 1) else None
    if ages and ages.end() <= tokens[-1].end + 1 and not _are_of_next(ages, rest):
        return ages.end()
    if rest and rest[0].is_a("from-age") and tokens[head].text[0].isdigit():
        return rest[0].end
    if rest and (child := _of_whom(tokens, head)):
        return end_of_phrase(text, tokens, child, leading=leading)
    if rest and (tail := _setting(tokens[head], rest) or _tail(rest)):
        return tail.end
    if rest and (rest[0].low == "kuten" or (not leading and _is_where(text, rest))):
        return rest[-1].end
    return end


def _of_whom(tokens: tuple[Token, ...], head: int) -> int:
    """Where the people stand whose parents or carers others are in Swedish: "föräldrar till (barn)"; 0 without."""
    if head + 2 >= len(tokens) or tokens[head + 1].low != "till" or not tokens[head].is_a("of-whom"):
        return 0
    near = range(head + 2, min(head + _MOST_OF_STATE + 1, len(tokens)))
    return next((at for at in near if is_fixed_head(tokens[at].text)), 0)


def _ages_at(text: str, at: int) -> re.Match[str] | None:
    return AGES.match(text, at) or _BEHIND_COMMA.match(text, at) or _CLASSES.match(text, at)


def _is_where(text: str, rest: tuple[Token, ...]) -> bool:
    """Whether the words behind a noun say where its people are or come from: "ammattilaiset sosiaalialalta"; not what
    they did: "nuoret saivat ohjausta"."""
    if len(rest) > _MOST_AFTER_HEAD or not LOCAL.search(rest[-1].low):
        return False
    if any(PASSIVE.search(token.low) for token in rest):
        return False
    return not (rest[0].low.endswith(("vat", "vät")) or has_verb(text[rest[0].start : rest[-1].end]))


def _are_of_next(ages: re.Match[str], rest: tuple[Token, ...]) -> bool:
    """Whether ages behind a comma are those of the next group: "miehet, (alle 30-vuotiaat) naiset"."""
    if "," not in ages[0]:
        return False
    case = next((case_of(token) for token in rest if token.end == ages.end()), "")
    following = (token for token in rest if token.start >= ages.end())
    after = list(itertools.takewhile(lambda token: token.text not in ",;.", following))
    return case != "" and after != [] and not after[0].is_a("link") and any(case_of(token) == case for token in after)


def _belongs(note: str) -> bool:
    """Whether what stands in brackets is part of the phrase: ages or a short note, no number of people."""
    if relation_in(note):
        return False
    if note.startswith(("ei ", "eivät ", "mm", "esim", "kuten", "ml.", "sis.", "t.ex", "e.g")):
        return False
    if _SCHOOL_YEARS.match(note):
        return True
    listed = _LISTED_AGES.match(note)
    if AGES.match(note, listed.end() if listed else 0) or AGES.match(f" {note}"):
        return True
    return len(note) < _SHORT_NOTE and re.search(r"[\d=,]| ja |\b(?:tervetul|welcome|välkom)", note) is None


def _are_ages(note: str, named: str) -> bool:
    """Whether a range in brackets that says no unit is one of ages, not of numbers: "nuoret (15–29)"."""
    limits = _RANGE.fullmatch(note)
    if limits is None or int(limits[1]) >= int(limits[2]):
        return False
    return not _OF_AGE.isdisjoint(read_concepts(named)) or "neet" in named.lower()


def _tail(rest: tuple[Token, ...]) -> Token | None:
    """The last word of what a preposition adds to a noun: "with a low level of education"."""
    if len(rest) > 1 and (rest[0].low, rest[1].low) == ("living", "alone"):
        return rest[1]
    if rest[0].low == "of":
        return _owner_behind(rest)
    if state := next((each for each in _STATES if tuple(token.low for token in rest[: len(each)]) == each), ()):
        return _owner_behind(rest[len(state) - 1 :])
    if rest[0].low in _IN and (situation := _state(rest[1:])):
        return situation
    told_of = _POSTPOSED.search(rest[0].low) is not None and len(rest) > 1 and rest[1].low in _AFTER_POSTPOSED
    if not (rest[0].is_a("preposition") or told_of) or (len(rest) > 1 and rest[1].low in _AIMS):
        return None
    behind = rest[2 if told_of else 1 :]
    joined = 2 if len(behind) > 1 and behind[1].is_a("link") and is_foreign_attribute(behind[0]) else 0
    told = list(behind[:joined])
    told += itertools.takewhile(lambda token: token.is_word and not _ends_tail(token), behind[joined:])
    at = len(rest) - len(behind) + len(told)
    if told and at < len(rest) and rest[at].is_a("link") and joins_objects(rest, at):
        told += itertools.takewhile(lambda token: token.is_word and not _ends_tail(token), behind[len(told) + 1 :])
    return told[-1] if told and len(told) <= _MOST_IN_TAIL else None


def _setting(head: Token, rest: tuple[Token, ...]) -> Token | None:
    """The noun for where those work or study who are called by it: "studerande (på andra stadiet)".

    No town, and nothing of one word, which says where they are rather than which: "teachers in schools".
    """
    if rest[0].low not in AT_WORK or not head.is_a("at-work"):
        return None
    told = list(itertools.takewhile(lambda token: token.is_word and not _ends_owner(token), rest[1:]))
    return told[-1] if 1 < len(told) <= _MOST_OF_STATE and told[-1].is_a("setting") else None


def _state(behind: tuple[Token, ...]) -> Token | None:
    """The noun of the state that people are in: "(in) difficult life situations", "(i) svag ställning"."""
    near = itertools.takewhile(lambda token: token.is_word and not token.is_a("link"), behind[:_MOST_OF_STATE])
    return next((token for token in near if token.is_a("state")), None)


def _owner_behind(rest: tuple[Token, ...]) -> Token | None:
    """The last word of whose people a noun names: "customers of employment services (in Vaasa)"."""
    told = list(itertools.takewhile(lambda token: token.is_word and not _ends_owner(token), rest[1:]))
    if told and told[-1].is_a("cut"):  # "poverty and social exclusion"
        told += itertools.takewhile(lambda token: token.is_word and not _ends_owner(token), rest[len(told) + 2 :])
    return told[-1] if told and len(told) <= _MOST_OF_OWNER else None


def _ends_owner(token: Token) -> bool:
    return _ends_tail(token) or token.low in _AFTER_OWNER or token.is_a("preposition")


def _ends_tail(token: Token) -> bool:
    return token.is_a("link") or token.is_a("relative") or token.low in _NOT_IN_TAIL or token.low in _BY_MEANS
