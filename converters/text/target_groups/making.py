"""Makes the group of a phrase, where the phrase names one."""

from __future__ import annotations

import re
from typing import NamedTuple

from converters.text.target_groups.ages import (
    Ages,
    read_ages,
    read_ages_of_clause,
    with_limit,
    without_comparison,
)
from converters.text.target_groups.begins import BEFALLEN, PARTICIPLE
from converters.text.target_groups.cues import begins_with_deed, find_members, has_verb, is_header, is_word_of
from converters.text.target_groups.parts import is_vague
from converters.text.target_groups.people_counts import read_count, read_count_beside
from converters.text.target_groups.phrases import Phrase
from converters.text.target_groups.prose import begins_with_passive
from converters.text.target_groups.tokens import NUMERAL, did_alone, tokenise
from converters.text.target_groups.words import (
    in_plural,
    is_person,
    is_place_name,
    lexicon,
    names_people_in_swedish_or_english,
    read_concepts,
    read_singular,
    read_word,
)
from graph.model import Span, TargetGroup

_NOT_A_GROUP = re.compile(r"(?:ns[aä]|[aä]{2}n|n[uy]t|t[uy]|(?:ss|ll|lt|st)[aä])$")
"""Ends of what belongs to a group ("tarpeensa") or is said of it ("sitoutunut")."""
_SINGULAR = re.compile(r"(?:[^\W\daeiouyäö][aeiouyäö]|i[oö]|[aeiouyäö]s|nen|ue|työ)$", re.IGNORECASE)
"""Ends of a nominative singular: "lastensuojelu", "vähittäiskauppa"."""
_PLURAL = re.compile(r"[aeiouyäö]t$")
_OTHER_CASE = re.compile(r"(?:sti|lle|ksi|n[aä]|t[aä]|mme|nne|tse)$")
_ONE_THING = re.compile(r"[^i\W]lle\s[\w-]+lle$")
"""The end of one thing in the allative, as its attribute shows: "uudelle paperille"."""
_PARTITIVE = re.compile(r"(?:[aä]{2}|[^aeiouyäö]t[aä]|i[aä]|[ou]j[aä])$")
_ABSTRACT = re.compile(r"(?<!teollis)(?:uus|yys)$|minen$|ongelmat?$|sairau(?:s|det)$")
"""What befalls people or is done, in the nominative: "köyhyys", "asuminen"; industry is a field of bodies."""
_AREA = re.compile(r"(?<!hyvinvointi)(?<!kalastus)(?<!talous)(?:aluei(?:lle|siin|hin)|seu(?:duille|tuihin))$")
"""Areas that something is aimed at, and which name nobody: "maaseutualueille", "reunaseuduille"."""
_MOST_WORDS_OF_SINGULAR = 3
_YEAR = re.compile(r"(?:19|20)\d\d\s+(?=[^\W\d])")
_NUMBERED = re.compile(r"([^\W\d]+)\s\d{1,2}\s+(?=\D)")
_OFFER_FIRST = re.compile(r"([^\W\d]+)\s+(?![\w-]+(?:ville|neille)\b)(?=(?:[\w-]+jen\s)?[\w-]+lle(?:en)?\b)")
"""What there is for those behind it, as one more item: "kerho lapsille ja (kahvila) vanhemmille"."""
_BORN = "syntyne"
_WHEN_BORN = re.compile(
    r"\b(?:vuo(?:nna|sina)\s\d{4}(?:\s?[–-]\s?\d{4})?\s(?:tai|ja)\s"
    r"(?:sen\själkeen|sitä\sennen|ennen\ssitä|myöhemmin|aiemmin|aikaisemmin)|ennen\svuotta\s\d{4})\s$",
    re.IGNORECASE,
)
_SAYER = re.compile(r"(?:[\w-]+\s){0,3}[A-ZÅÄÖ][\w-]+n\smukaan\s+(?:\w+sti\s+)?")
"""Who says for whom something is: "(ohjaaja Liisa Lammen mukaan) nuorille"."""
_RELATIVE = re.compile(r",\sjo(?:tka|ka|i\w+)\s")
_WITHOUT = re.compile(r"\s(?:ilman|utan|without)\s.*", re.DOTALL)
"""What a group has not: "nuoret ilman työpaikkaa" are no workplaces."""
_DOING = re.compile(
    r"\s(?:som|who|that)\s(?!(?:\w+\s)?"
    r"(?:är|are|have (?:\w+\s)?been|has been|har (?:\w+\s)?(?:blivit|varit)|blir|blivit)\b).*",
    re.DOTALL,
)
"""What a group does, not what it is: "personer (som arbetar med barn)" are no children."""
_PREPOSITION = re.compile(r"\s(?:of|with|without|in|from|med|utan|i|inom|från|till)\s")
"""Begins what is told of people in Swedish and English: "victims (of violence)"."""
_PROBLEM = re.compile(
    r"(?:ongelm|häiriö)(?!ai|sair|potil|is(?:et|ten|i(?:ä|lle|in))$)\w*$|\b(?:problems|problem|disorders|ohälsa)$"
)
"""What people suffer from, and a sentence of purpose prevents: no people."""
_REFERS = re.compile(r"(?:ks|kts|katso|vrt|ei tiedossa|se bilaga|see)\b", re.IGNORECASE)
"""Begins what only sends the reader elsewhere: "Ks. liite"."""
_PLACED = ("in ", "at ", "within ", "inom ", "vid ")
"""Begins what only says where, one more item of a list: "in the municipalities"."""
_CLASS = re.compile(r"\d{1,2}\.[-–. \d]*(?:luok|lk)")
"""Begins with the numbers of school classes: "7.–9. lk"."""
_DONE_TO = re.compile(r"\w{3,}ed by\b")
"""Begins what is done to people, by whom: "supported by mentors"."""
_FAR = 40
"""Signs before a group among which that is looked for."""
_WHERE = ("ela", "ade", "abl", "ine")
"""Cases of what a sentence under a heading begins with and goes on about: "Toimialoista tärkeimpiä ovat ..."."""
_QUALITY = re.compile(r"(?:isi[aä]|vi[aä])$")
"""What "kohderyhmät ovat" says of the groups rather than names: "moninaisia", "sopivia"."""
_MOST_WORDS = 8
_SURE = 1.0
_DESCRIBING = re.compile(r"(?:jo(?:tka|ka)\s+(?:eivät\s+)?(?:ovat|on|ole)|joi?lla|joiden\s+ikä)\b")
_ADDED_CLAUSE = re.compile(
    r"jotka\s(?:(?!\b(?:tai|joko|eivät|jo\w+)\b)[^,;])+\s(?:ja|sekä)\s(?:jotka\s)?(?P<own>ovat\s.+)"
)
_DENYING = re.compile(r"\w+\s+(?:ei|eivät)\b")


class Stretch(NamedTuple):
    """Characters that name groups; `leading` if a sentence about them follows, `listed` if they stand in a list.

    `vouched`: one of its phrases has a listed noun; `follows`: one of them has been read. `told`: it is a sentence
    of purpose under a heading, which names groups only by whom it helps. `known`: only nouns that say
    who they are name groups in it. `again`: they may have been named before. `consists`: a verb before it asks for the
    elative ("koostuu kunnista").
    """

    start: int
    end: int
    relation: str
    leading: bool = False
    listed: bool = False
    vouched: bool = False
    follows: bool = False
    stated: bool = True
    confidence: float = 1.0
    told: bool = False
    known: bool = False
    consists: bool = False
    again: bool = False


def make_group(text: str, phrase: Phrase, stretch: Stretch) -> TargetGroup | None:
    """The group of a phrase; None for phrases that name none ("henkilöt", "erityistarpeensa")."""
    phrase = _with_years_of_birth(_without_offer(_without_membership(phrase, text), text), text)
    words = text[phrase.start : phrase.end]
    clause = phrase.clause if _DESCRIBING.match(phrase.clause) else ""
    has_them = clause and not _DENYING.match(clause)
    named = in_plural(words) if phrase.case == "sg" else words
    said = without_comparison(f"{named} {clause}" if has_them else named)
    concepts = read_concepts(_DOING.sub("", _WITHOUT.sub("", said)))
    foreign = phrase.clause.startswith(("som ", "who "))
    told_ages = read_ages_of_clause(phrase.clause if foreign else clause or _added_to(phrase.clause))
    ages = with_limit(read_ages(words), told_ages)
    told = phrase.clause.startswith("jo") and not phrase.clause.startswith("joista")
    described = bool(concepts or ages != Ages() or told)
    if not _names_group(phrase, words, stretch, described=described, aged=ages != Ages()):
        return None
    planned = (
        read_count(words)
        if phrase.counted
        else read_count_beside(text, phrase.start, phrase.end, follows=stretch.follows)
    )
    return TargetGroup(
        words,
        stretch.relation,
        concepts,
        ages.low,
        ages.high,
        planned if stretch.stated else None,
        at=Span(phrase.start, phrase.end),
        stated=stretch.stated,
        confidence=stretch.confidence if phrase.known else min(stretch.confidence, 0.6),
    )


def _added_to(clause: str) -> str:
    """The clause of what people are that is added to one of what they do: "jotka hoitavat omaista ja (ovat 65 v.)"."""
    added = _ADDED_CLAUSE.match(clause)
    return f"jotka {added['own']}" if added else ""


def _without_membership(phrase: Phrase, text: str) -> Phrase:
    """A phrase without what says that its people belong to the group: "(kohderyhmään kuuluvien) nuorten perheet".

    Kept whole where it alone says whose people they are: "kohderyhmään kuuluvien perheet".
    """
    first = max(0, phrase.start - _FAR)
    told = find_members(text[first : phrase.end])
    if told is None or first + told.end() == phrase.end:
        return phrase
    begin, end = first + told.start(), first + told.end()
    belong = told[0].split()[-1].lower()
    if phrase.start not in (begin, end - len(belong)):
        return phrase
    of_any = belong.endswith("ien") and " " not in text[end + 1 : phrase.end]
    return phrase._replace(start=begin if of_any else end + 1)


def _with_years_of_birth(phrase: Phrase, text: str) -> Phrase:
    """A phrase with all the words that say when its people were born: "(vuonna 1950 tai sen jälkeen) syntyneet"."""
    at = text.find(_BORN, phrase.start, phrase.end)
    told = _WHEN_BORN.search(text, max(0, at - _FAR), at) if at >= 0 else None
    return phrase._replace(start=told.start()) if told and told.start() < phrase.start <= told.end() else phrase


def _without_offer(phrase: Phrase, text: str) -> Phrase:
    """A phrase without the name of the offer that is one of several: "kerho 1 on lapsille ja (kerho 2) nuorille".

    Nor the year or the one who says so before it: "vuonna (2022) työikäisille", nor an offer that is one more item of
    a list.
    """
    if aside := _YEAR.match(text, phrase.start, phrase.end) or _SAYER.match(text, phrase.start, phrase.end):
        return phrase._replace(start=aside.end())
    offer = _OFFER_FIRST.match(text, phrase.start, phrase.end) if phrase.case == "all" else None
    if offer and is_word_of("MADEFI", offer[1].lower()):
        return phrase._replace(start=offer.end())
    named = _NUMBERED.match(text, phrase.start, phrase.end)
    return phrase._replace(start=named.end()) if named and is_word_of("MADEFI", named[1]) else phrase


def _names_group(phrase: Phrase, words: str, stretch: Stretch, *, described: bool, aged: bool) -> bool:
    """A listed noun with a concept, an age or an attribute of its own; others where a list or a plural vouches."""
    words = _without_number(words) if phrase.counted or words[:1].islower() else words
    count = len(words.split())
    if not count or lexicon().has(words.lower(), "others") or _REFERS.match(words):
        return False
    if is_header(words) and not phrase.counted:
        return False
    if stretch.leading and phrase.case in _WHERE:
        return False
    if _tells_deed(words) if stretch.stated else _PROBLEM.search(words):
        return False
    last = _RELATIVE.split(words, maxsplit=1)[0].split()[-1].lower()
    if lexicon().has(last, "between") or words.lower().startswith(_PLACED):
        return False
    known = phrase.known or (phrase.case == "all" and PARTICIPLE.search(words) is not None)
    if stretch.known and not (aged or (known and (described or _are_people(words)))):
        return False
    if _is_deed_of_one(words) and not described:
        return False
    if phrase.known:
        return (
            described
            or count > 1
            or not (phrase.case == "sg" or is_vague(words) or lexicon().has(words.lower(), "vague"))
        )
    if not _may_be_group(phrase, words, stretch, described=described):
        return False
    aged = (phrase.case == "ill" and described) or _CLASS.match(words) is not None  # "60 vuotta täyttäneisiin"
    if stretch.listed or aged or phrase.case in ("nom", "all") or _PLURAL.search(words) or words[:1].isupper():
        return True
    if _is_one_body(words, stretch):
        return True
    return stretch.vouched and (phrase.case not in ("", "gen") or _is_singular(words) or _is_swedish_plural(words))


def _tells_deed(words: str) -> bool:
    """Whether words begin with what is done, or was done by others."""
    return _DONE_TO.match(words) is not None or begins_with_passive(words) or begins_with_deed(words)


def _are_people(words: str) -> bool:
    """Whether words end with a listed noun for people, who need no concept: "vauvoille", "chefer"; no "asiakkaille".

    So does a participle of what befalls people, or with what it rules: "sairastuneille", "asunnottomuutta kokeville".
    In Swedish and English vague ones are told of behind them: "personer som har mist sin bostad".
    """
    first, *others = words.split()
    last = words.split()[-1]
    if BEFALLEN.search(last) or (others and (PARTICIPLE.search(last) or _is_told_of(first))):
        return True
    if any(map(names_people_in_swedish_or_english, _PREPOSITION.split(words)[0].split()[-1:])):
        return True
    if others and lexicon().has(words.lower(), "head"):
        return True  # "highly educated"
    word = read_word(last)
    lemmas = word.lemmas if word else ()
    named = (one for one in lemmas if not lexicon().has(one, "generic"))
    return any(is_person(one) or lexicon().has(one, "kin") or lexicon().has(one, "life") for one in named)


def _is_told_of(word: str) -> bool:
    """Whether a word names those of whom a clause behind it tells: "personer som ...", "dig som sköter en anhörig"."""
    return any(lexicon().has(word.lower(), kind) for kind in ("vague", "anyone"))


def _is_deed_of_one(words: str) -> bool:
    """Whether words only say what one person did: "ollut", "jäänyt vaille työtä"; no "vaille työtä jäänyt"."""
    if words.partition(" ")[0][-2:].lower() not in ("ut", "yt"):
        return False
    first = tokenise(words, 0, len(words))[:1]
    many = " " in words and _PLURAL.search(words) is not None  # "muotoillut palvelut"
    return any(map(did_alone, first)) and not many


def _may_be_group(phrase: Phrase, words: str, stretch: Stretch, *, described: bool) -> bool:
    """Whether words that no table lists may name a group by their forms."""
    count = len(words.split())
    if _ABSTRACT.search(words) or is_place_name(words) or _AREA.search(words):
        return False
    if count == 1 and phrase.case == "par" and not stretch.vouched and _QUALITY.search(words):
        return False
    listed = phrase.case == "ela" and stretch.consists  # "koostuu kunnista ja osuuskunnista"
    begins = words[:1].isalpha() or described or _CLASS.match(words) is not None
    if count > _MOST_WORDS or not begins or (_NOT_A_GROUP.search(words) and not listed):
        return False
    of_others = words.endswith("n") and not words.endswith("nen") and not (phrase.case == "ill" and described)
    if has_verb(words) or of_others:
        return False
    if (
        phrase.case == ""
        and not _is_one_body(words, stretch)
        and (_OTHER_CASE.search(words) or _PARTITIVE.search(words))
    ):
        return False
    return not (phrase.case == "all" and _ONE_THING.search(words) and not PARTICIPLE.search(words))


def _without_number(words: str) -> str:
    """A phrase without the number that counts it, in figures or in letters: "(sataa) osallistujaa"."""
    return NUMERAL.sub("", words.lstrip(" 0123456789-–"), count=1)


def _is_swedish_plural(words: str) -> bool:
    """Whether a few words that no table lists look like people in Swedish: "skolkuratorer"."""
    return len(words.split()) <= _MOST_WORDS_OF_SINGULAR and re.search(r"(?:are|er|ar|or|rna)$", words) is not None


def _is_one_body(words: str, stretch: Stretch) -> bool:
    """Whether a few words where groups stand for sure name one body: "hyvinvointialue", "alueen seurakunta"."""
    *before, last = words.split()
    short = len(before) < _MOST_WORDS_OF_SINGULAR
    return short and stretch.confidence == _SURE and read_singular(last) is not None


def _is_singular(words: str) -> bool:
    """Whether a few words that no table lists look like a nominative singular, as names of fields and bodies are."""
    short = len(words.split()) <= _MOST_WORDS_OF_SINGULAR and not has_verb(words)
    return short and _SINGULAR.search(words) is not None and not _OTHER_CASE.search(words)
