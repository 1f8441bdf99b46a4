"""Reads whom a service, an offer or an event is for: "Palvelua tarjotaan (omaisille)", "(Isille) on oma ryhmä"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from converters.text.target_groups.cues import RECEIVING, is_negated, tells_of_money, tells_of_study
from converters.text.target_groups.finds import HAVING, find_groups, receivers
from converters.text.target_groups.making import Stretch, make_group
from converters.text.target_groups.offer_cues import (
    find_able,
    find_arranged,
    find_for,
    find_having,
    find_held,
    find_knowing,
    find_made,
    find_made_for,
    find_receiving,
    is_called_off,
    is_daily_work,
    is_handed_over,
    names_offer,
)
from converters.text.target_groups.parts import is_vague
from converters.text.target_groups.phrases import Phrase
from converters.text.target_groups.sentences import Sentence
from graph.model import TargetGroup

_LINKS = re.compile(
    r"\s*,?\s*(?:(?:ja|sekä|tai|että|och|samt|eller|and|or)\s+)?(?:(?:all|both|the|its|our|their|other|andra|övriga|also|for|to|alla|både|de|våra|deras|sina|även|också|för|till|åt)\s+){0,2}(?:(?:[A-ZÅÄÖ][\w-]+|\w+n)s\s+)?"
    r"(?:(?:myös|niin|kaikille|kaikkia|muille|muita|kotona|etenkin|varsinkin|lähinnä|pääosin|ensisijassa|\w{4,20}sti)\s+){0,2}"
)
"""What may stand between groups, and before one in Swedish whose they are: "för (byns) invånare"."""
_ATTRIBUTE = re.compile(
    r"(?:\s+(?!\w+(?:aa|ää|ee|oo|v[aä]t|mme)\b)[^\s,.;:()]+){0,2}?\s+\w+(?:ille|n)\s+(?:ja|tai|sekä)(?=\s)"
)
"""An attribute that shares the noun of the group behind it: "(päihteitä käyttäville ja) yksin asuville ihmisille"."""
_SAKE = re.compile(
    r"(?:(?<=[aä])|(?<=[aä]{2}n))(?= varten\b)"
    r"|(?<=n)(?= (?:käyttöön|käytössä|tueksi|avuksi|iloksi|hyödyksi|tarpeisiin)\b)"
)
"""Where those end for whose sake something is: "nuoria( varten)", "vanhempien( tueksi)"."""
_OWN_STAFF = re.compile(
    r"(?:hankkeen|projektin)\s(?:työntekij|ohjaaj|valmentaj|vetäj|koordinaattor|henkilöst|henkilökun)", re.IGNORECASE
)
"""Those who do the project, for whom it is not."""
_MOST_WORDS_OF_TITLE = 6
_LED_BY = re.compile(r"(?:\s+(?:sekä|niin|myös|erityisesti))?\s*$")
"""What may lead the groups of a title: "(sekä) lapsille että nuorille"."""
_MOST_WORDS_BEFORE = 9
_TITLE_LEADS = ("För ", "For ")
_AGE = re.compile(r"\d[\s-]?(?:year[\s-]old|åri[gn]|\s?år\b|vuotiai)|\baged\s\d")
_AGED_FIRST = re.compile(r"(?:\d\d?\s?[-–]\s?)?\d\d?-vuotiaille\s\w+lle")
_MOST_WORDS_OF_AGED = 5
_NOTE = re.compile(r"\s*\([^()]{0,60}\)(?:\s*$|\s(?=[A-ZÅÄÖ]).*)", re.DOTALL)
_LEAST_BLANKS = 3
"""Blanks of a line of running text."""
_HELD, _OFFERED = 0.6, 0.4
"""How sure those are whom something is said to be for, and whom somebody serves, as a body's everyday work does."""
_TRIES = 3
"""How many wordings of a sentence are tried: "(ger) handledning (för) unga"."""
_AIM_LEADS = (" ut på att", "syftet är att", "målet är att", "avsikten är att", "så att", "för att")
"""Ends of what says what a project is to bring about."""


def read_offered(text: str, sentences: list[Sentence]) -> Iterator[tuple[int, TargetGroup]]:
    """The groups that receive something, with their block; of these only what a concept, an age or a clause tells.

    Stated where the sentence says for whom something is, of a purpose where somebody serves them.
    """
    for sentence, following in itertools.zip_longest(sentences, sentences[1:]):
        words = text[sentence.start : sentence.end]
        title = sentence._replace(end=sentence.end - len(_note_behind_age(words)))
        if _is_title(text[title.start : title.end]) and (
            (following and _is_text_below(text, sentence, following)) or _tells_age_alone(text, title)
        ):
            yield from _named_in_title(text, title)
        elif sentence.first and (shown := words.rstrip("! ")).endswith(RECEIVING):
            yield from _offered_in_title(text, sentence._replace(end=sentence.start + len(shown)))
        begins, plain = find_for(words), _told_to_have(text, sentence, words)
        if (
            (begins is None and not plain)
            or is_negated(words)
            or is_called_off(words)
            or tells_of_study(words)
            or tells_of_money(words)
        ):
            continue
        sure = _HELD if plain else _OFFERED
        stretch = Stretch(sentence.start, sentence.end, "direct", stated=bool(plain), confidence=sure, known=True)
        for phrase in plain or _offered(text, sentence, begins):
            if not phrase.counted and (group := make_group(text, phrase, stretch)):
                yield sentence.block, group


def _told_to_have(text: str, sentence: Sentence, words: str) -> list[Phrase]:
    """The groups of whom a sentence says that something is for them, by nobody's everyday work."""
    plain = _found_beside(text, sentence, words)
    if plain and (is_handed_over(words) or is_daily_work(words)):
        return []
    return [one for one in plain if not _OWN_STAFF.match(text, text.rfind(" ", 0, max(one.start - 1, 0)) + 1)]


def _found_beside(text: str, sentence: Sentence, words: str) -> list[Phrase]:
    """The groups beside what says that something is for them."""
    return (
        [one for end in find_receiving(words) for one in _before(text, sentence, end)]
        or [one for one in _once(_each_behind(text, sentence, find_made(words))) if _receives(text, one)]
        or _behind_all(text, sentence, find_held(words))
        or _for_whose_sake(text, sentence, _SAKE.search(words))
        or _who_can(text, sentence, find_able(words))
        or _who_have(text, sentence, find_having(words))
        or _who_have(text, sentence, find_knowing(words), aimed=True)
        or _behind_all(text, sentence, find_arranged(words) or find_made_for(words))
    )


def _receives(text: str, phrase: Phrase) -> bool:
    return text[phrase.start : phrase.end].endswith(("lle", "lleen"))


def _is_title(words: str) -> bool:
    """Whether a line may be a heading that names those for whom the text below it is: "Lapsille ja nuorille"."""
    led = words.endswith("lle") or words.startswith(_TITLE_LEADS)
    return (
        (words[:1].isupper() or _AGED_FIRST.match(words) is not None)
        and led
        and words.count(" ") < _MOST_WORDS_OF_TITLE
    )


def _tells_age_alone(text: str, title: Sentence) -> bool:
    """Whether a line is nothing but for whom something is, with their age: "For 5-7 year old children"."""
    led = text.startswith(_TITLE_LEADS, title.start) or _AGED_FIRST.match(text, title.start, title.end) is not None
    aged = title.first and led and _AGE.search(text, title.start, title.end) is not None
    return aged and text[title.start : title.end].count(" ") < _MOST_WORDS_OF_AGED


def _note_behind_age(words: str) -> str:
    """The note in brackets behind a line with an age, and the line joined to it: "For 5-7 year old children( (born in
    2014-2016))"."""
    note = _NOTE.search(words)
    return note[0] if note and _AGE.search(words, 0, note.start()) else ""


def _is_text_below(text: str, title: Sentence, following: Sentence) -> bool:
    """Whether running text stands below a line; below an item of a menu stands the next one."""
    words = text[following.start : following.end]
    below = title.first and following.block == title.block + 1 and not (title.item or following.item)
    return below and words.endswith((".", "!", "?")) and words.count(" ") >= _LEAST_BLANKS


def _named_in_title(text: str, title: Sentence) -> Iterator[tuple[int, TargetGroup]]:
    """The groups of a line that names nothing else."""
    lead = len(_TITLE_LEADS[0]) if text.startswith(_TITLE_LEADS, title.start) else 0
    phrases = joined(text, title.start + lead, list(find_groups(text, title.start + lead, title.end)))
    if phrases and phrases[-1].end == title.end and not any(is_vague(text[one.start : one.end]) for one in phrases):
        stretch = Stretch(title.start, title.end, "direct", confidence=_HELD, known=True)
        yield from ((title.block, group) for one in phrases if (group := make_group(text, one, stretch)))


def _offered_in_title(text: str, title: Sentence) -> Iterator[tuple[int, TargetGroup]]:
    """The groups that a line without a verb ends with, behind what there is for them: "Töitä ja kursseja (isille)"."""
    phrases = [one for one in _right_before(text, title, title.end) if _receives(text, one)]
    before = _LED_BY.sub("", text[title.start : phrases[0].start]) if phrases else ""
    if before.count(" ") > _MOST_WORDS_BEFORE or not names_offer(before):
        return
    stretch = Stretch(title.start, title.end, "direct", confidence=_HELD, known=True)
    yield from ((title.block, group) for one in phrases if (group := make_group(text, one, stretch)))


def _before(text: str, sentence: Sentence, ends: int) -> list[Phrase]:
    """The groups right before what is for them."""
    before = list(find_groups(text, sentence.start, sentence.start + ends))
    return receivers(text, before, sentence.start + ends)


def _who_can(text: str, sentence: Sentence, ends: int | None) -> list[Phrase]:
    """The groups right before what says that they can have something: "(nuorilla) on mahdollisuus"."""
    before = [] if ends is None else _right_before(text, sentence, sentence.start + ends)
    return before if all(text[one.start : one.end].endswith(HAVING) for one in before) else []


def _who_have(text: str, sentence: Sentence, ends: int | None, *, aimed: bool = False) -> list[Phrase]:
    """The groups that a clause begins with and says in Swedish or English to be given something.

    `aimed`: only where an aim says so.
    """
    before = [] if ends is None else _right_before(text, sentence, sentence.start + ends)
    lead = text[sentence.start : before[0].start].strip().lower() if before else "-"
    plain = not aimed and (lead in ("", "the", "alla", "all") or lead.endswith(","))
    return before if plain or lead.endswith(_AIM_LEADS) else []


def _for_whose_sake(text: str, sentence: Sentence, sake: re.Match[str] | None) -> list[Phrase]:
    """The groups right before "varten"."""
    return [] if sake is None else _right_before(text, sentence, sentence.start + sake.start())


def _right_before(text: str, sentence: Sentence, end: int) -> list[Phrase]:
    """The groups that stand joined right before a place."""
    kept: list[Phrase] = []
    for phrase in reversed(list(find_groups(text, sentence.start, end))):
        if not _LINKS.fullmatch(text, phrase.end, kept[-1].start if kept else end):
            break
        kept.append(phrase)
    return kept[::-1]


def _behind_all(text: str, sentence: Sentence, places: list[int]) -> list[Phrase]:
    """The groups right behind places, each of the last place that leads to it."""
    return _once(_each_behind(text, sentence, places[::-1]))


def _once(found: Iterator[list[Phrase]]) -> list[Phrase]:
    """The groups in the order of the text, of several with the same words the first one found."""
    kept: list[Phrase] = []
    for near in found:
        kept += [one for one in near if not any(one.start < each.end and each.start < one.end for each in kept)]
    return sorted(kept, key=lambda phrase: phrase.start)


def _each_behind(text: str, sentence: Sentence, places: list[int]) -> Iterator[list[Phrase]]:
    """The groups right behind each of the places in a sentence, whose groups are looked for once."""
    groups = list(find_groups(text, sentence.start, sentence.end)) if places else []
    return (_behind(text, sentence, begins, groups) for begins in places)


def _behind(text: str, sentence: Sentence, begins: int, groups: list[Phrase]) -> list[Phrase]:
    """The groups right behind what says for whom something is; `groups`: those of the whole sentence."""
    begin = sentence.start + begins
    if not (near := joined(text, begin, [each for each in groups if each.start >= begin])):
        again = list(find_groups(text, begin, sentence.end))
        shared = _ATTRIBUTE.match(text, begin, again[0].start if again else begin)
        near = joined(text, begin, again) or joined(text, shared.end() if shared else begin, again)
    return near


def _offered(text: str, sentence: Sentence, begins: int | None) -> list[Phrase]:
    """The groups right behind the words of who serves them, of the first that lead to any and those behind."""
    begin, found = 0, list[Phrase]()
    groups = [] if begins is None else list(find_groups(text, sentence.start, sentence.end))
    for _ in range(_TRIES):
        if begins is None:
            break
        begin += begins
        near = _behind(text, sentence, begin, groups)
        found += [one for one in near if not found or one.start >= found[-1].end]
        begins = find_for(text[sentence.start + begin : sentence.end])
    return found


def joined(text: str, start: int, phrases: list[Phrase]) -> list[Phrase]:
    """The groups that stand right behind a place, joined: "(kohderyhmään kuuluvia) nuoria ja aikuisia"."""
    ends = [start, *(phrase.end for phrase in phrases)]
    return [
        phrase
        for phrase, _ in itertools.takewhile(
            lambda each: _LINKS.fullmatch(text, each[1], each[0].start), zip(phrases, ends, strict=False)
        )
    ]
