"""The wordings that say for whom services, offers and events are: where those stand whom something is for."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import Final

from converters.text.target_groups.cue_patterns import wordings_of
from converters.text.target_groups.cues import is_about, tells_of_money

_GIVEN_TO = "lle"
"""The end of those who are given something; words without it are not looked at further."""
_HAVING = re.compile(r"ll[aä]\s+on\b")
"""Those who have something, before the verb: "täyttäneillä on"."""
_THING = re.compile(r"(?:[aeiouyäö]t?|nen|[aeiouyäö]s)$")
"""The end of a noun in the nominative or partitive."""
_SAYS = re.compile(r"\w(?:oo|ee|uu|yy|öö|aan|[^v]ään|v[aä]t|mme|iin)\b")
"""The end of a verb: "kertoo", "haetaan"."""
_GIVING = (
    _GIVEN_TO,
    "palvel",
    "ör ",
    "åt ",
    "till",
    " for ",
    " to ",
    "serve",
    "betjän",
    "erbjud",
    " få ",
    "där ",
    "dit ",
    " som ",
    "where ",
)
"""Letters of which each sentence has some that says for whom something is; "ör" of "för" and "För"."""
_HAD = (
    "erbjuds",
    " få ",
    " får ",
    " fick ",
    "rätt till",
    "offered",
    "provided",
    "receive",
    " get ",
    "obtain",
    "access to",
)
"""Letters of which each sentence has some that says in Swedish or English what people can have."""
_FOR_WHOM = ("för ", "åt ", "För ", "Åt ", " for ")
_FOR = re.compile(r"\b(?:för|åt|for)\s(?!att\b)", re.IGNORECASE)
"""Stands before those for whom something is arranged, in Swedish and English."""
_WORD = re.compile(r"(?<![^\s(:])[\w‑-]+(?=\s)")
"""A word before another one."""
_KEPT_WORDS = 8192
_PROJECT = re.compile(
    r"\b\w{0,30}(?:hank(?:e|keen|keessa|keella|keet|etta)|proje[ck]t|kehittämishan|pilot)", re.IGNORECASE
)
"""A word for a project, in a compound too."""
_cues: Final = partial(wordings_of, "group_cues")


def find_receiving(words: str) -> list[int]:
    """Where those end for whom something is made: before "on oma ryhmä", "järjestetään leirejä"."""
    return [start for start, _ in _cues("receiving").spans(words)] if _GIVEN_TO in words else []


def is_handed_over(words: str) -> bool:
    """Whether what people are given is no offer: a report, feedback, a duty."""
    return _cues("handover").search(words) is not None


def find_able(words: str) -> int | None:
    """Where those end who can have something: before "on mahdollisuus", "on oikeus palveluun"; None without."""
    cue = _cues("able").search(words) if _HAVING.search(words) else None
    return cue.start() if cue else None


def find_having(words: str) -> int | None:
    """The same in Swedish and English: before "erbjuds", "kan få stöd", "can get help"; None without."""
    cue = _cues("can-have").search(words) if any(sign in words for sign in _HAD) else None
    return cue.start() if cue else None


def find_knowing(words: str) -> int | None:
    """Where those end of whom an aim says that they get to know something: before "får ny information"."""
    cue = _cues("can-know").search(words)
    return cue.start() if cue else None


def find_held(words: str) -> list[int]:
    """Where those may begin whom a sentence says that something is for: behind "palvelua tarjotaan", "on kerhoja"."""
    told = any(sign in words for sign in _GIVING) and not _cues("none-arranged").search(words)
    return _cues("held").ends(words) if told else []


def find_made(words: str) -> list[int]:
    """Where those may begin who stand behind what there is for them, where nobody is said to make it for them."""
    made = [word.span() for word in _WORD.finditer(words) if _is_made(word[0])] if _GIVEN_TO in words else []
    return [end for start, end in made if _are_taken(words[end:].lstrip()) and not _has_doer(words[:start])]


def find_made_for(words: str) -> list[int]:
    """The same in Swedish and English: "(evenemang och kurser för) ungdomar", "workshops for (young people)"; not what
    a body does every day ("The town offers courses for adults") nor what is made better."""
    if not any(sign in words for sign in _FOR_WHOM):
        return []
    made = _cues("made-for").spans(words)
    return [end for start, end in made if not (_cues("works-daily").search(words[:start]) or is_about(words[:end]))]


def is_daily_work(words: str) -> bool:
    """Whether a public body is said to do what it does every day: "Kunta järjestää esiopetuksen kuusivuotiaille"."""
    return _cues("daily").match(words) is not None and not tells_of_project(words)


def tells_of_project(words: str) -> bool:
    """Whether a project is spoken of."""
    return _PROJECT.search(words) is not None


def is_called_off(words: str) -> bool:
    """Whether what was for somebody is not held: "Retki eläkeläisille peruttiin"."""
    return _cues("called-off").search(words) is not None


def _are_taken(words: str) -> bool:
    """Whether words lead to those for whom something is, and not to who makes it: "(tukea) isille järjestää kunta"."""
    return _cues("TAKER").match(words) is not None and _cues("giver").match(words) is None


@lru_cache(maxsize=_KEPT_WORDS)
def _is_made(word: str) -> bool:
    return _cues("MADEFI").covers(word) and not _cues("MAKER").covers(word)


def _has_doer(words: str) -> bool:
    """Whether somebody is said to do something, rather than that something is there."""
    return _cues("DEED").search(_cues("being").without(words)) is not None


def names_offer(words: str) -> bool:
    """Whether the words before the groups of a title name what there is for them: "Töitä ja kursseja (nuorille)"."""
    named = _THING.search(words) and not (_SAYS.search(words) or _cues("DEED").search(words))
    return bool(named) and not (_cues("message").search(words) or tells_of_money(words))


def is_no_event(title: str) -> bool:
    """Whether a line of a programme tells of prices, times or enrolment: "Ilmoittautuminen (opiskelijoille), ma"."""
    return _cues("no-event").search(title) is not None


def find_arranged(words: str) -> list[int]:
    """Where those may begin for whom a sentence says in Swedish or English that something is arranged, by nobody in
    it: "På torsdagar ordnas gymnastik för (pensionärer)"; not behind "rådet för", "a need for", which offer nothing."""
    told = any(sign in words for sign in _FOR_WHOM)
    if not told or _cues("arranged").search(words) is None or _cues("none-arranged").search(words):
        return []
    leads = _FOR.finditer(words)
    return [lead.end() for lead in leads if _cues("no-offer").search(words[: lead.start()]) is None]


def find_for(words: str) -> int | None:
    """Where those begin whom somebody serves, maybe as an everyday work: behind "seurat tarjoavat"; None without."""
    cue = _cues("for").search(words)
    return cue.end() if cue and not is_about(words[: cue.end()]) else None
