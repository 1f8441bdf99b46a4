"""Tells those who do something, or are a party to it, from those for whom it is done."""

from __future__ import annotations

import itertools
import re

from converters.text.target_groups.arguments import TO_DO
from converters.text.target_groups.begins import WORK
from converters.text.target_groups.tokens import Token, case_of, is_noun, is_verb
from converters.text.target_groups.words import (
    GroupWord,
    expression_length,
    is_collective,
    lexicon,
    names_people_in_swedish_or_english,
    read_word,
)

_GOT = ("voi", "löysi", "pääsi", "hyötyi", "osallistu", "saisi", "voisi", "oppisi", "kaipaisi", "tarvitsisi")
_HELP = (
    "antavat",
    "tarjoavat",
    "tukevat",
    "auttavat",
    "opastavat",
    "neuvovat",
    "ohjaavat",
    "kouluttavat",
    "valmentavat",
)
"""What helpers do."""
_OFFERS = ("tarjo", "luo", "järjest", "tuot", "perust", "etsi", "synty")
"""Verbs whose object is what people are given: "tarjoaa työpaikkoja"."""
_NEAR = 4
_FEW = 6
_MOST_OF_PARTIES = 12
_FOR_YOUTH = ("network", "work", "centre", "center", "club", "services", "organisations", "policy", "house", "council")
"""What "youth" says the kind of: "an entrepreneurial youth (network)"."""
_FOREIGN_WITH = ("with", "med")
_FOREIGN_BETWEEN = ("between", "mellan")
_MOST_OF_TITLE = 4
_ENGLISH = ("the", "and", "of", "with", "we", "they", "their", "to", "is", "are", "for")
_SWEDISH = ("och", "för", "som", "att", "till", "är", "av", "på", "samt", "vi")
_ONE_OF_KIND = ("immigrant", "migrant", "refugee", "student", "pupil")
_JOINTLY = (
    "together",
    "cooperation",
    "co-operation",
    "collaboration",
    "partnership",
    "tillsammans",
    "samarbete",
    "samverkan",
)
_TALKS = ("tala", "talar", "prata", "pratar", "diskutera", "diskuterar", "talk", "talking", "speak", "discuss")
"""Leads to those with whom others talk: "att tala om sina problem med (vuxna)"."""
_BRINGS = ("bring", "brought", "sammanför")
_BEHIND_PARTNERS = ("for", "to", "by", "so", "för", "att", "till", "så")
_FAR_PARTNER = 25
"""Tokens before a partner among which the words are looked for that make it one."""
_WORK_WITH = ("työtä", "töitä", "työskente", "työskenne")
_DEVELOPING = re.compile(
    r"(?:kehit|edist|lisä|vahvist|parant|tuke|kasvatt|kohent|kartutt|syvent|turvaa)\w*mi(?:nen|se\w+)$"
)
"""What is done for people with what they have: "osaamisen (kehittäminen)", "(lisäämiseksi)"."""
_DONE_BY = re.compile(
    r"(?:t[aä]|aa|ää|uo|eke|ele|va)m(?:[aä](?:[nt]|ll[aä]|st[aä]|ss[aä]|ksi|[aä])?|i(?:en|ll[aä]|ss[aä]|a|ä))$"
)
"""A participle of what the people before it do: "(vapaaehtoisten) toteuttamalla", "(nuorten) ohjaamia"."""


_PLACES = ("cities", "towns", "municipalities", "villages")
_INSIDE = ("in", "within", "across", "throughout")
_GUIDES = re.compile(r"oppa(?:at|ita|iden)")
_MADE = re.compile(
    r"(?:materiaal|aineisto|video|esitt[eä]|julis|kirj(?:a|o)|lomak|kuvi|ohjei|podcast|tieto(?:is|lehti)|verkkosiv)"
)
"""What is made of paper or pixels."""
_OF_TIMES = re.compile(r"(?:[aeiouyäölnrst]t[uy][aä]|^määrä(?:än|stä|llä))$")
"""What comes to pass before something else, or is counted: "vauvojen (synnyttyä)", "veteraanien (määrään)"."""


def is_kind_of_thing(tokens: list[Token], at: int) -> bool:
    """Whether an English word for one person says of what kind a thing is: "(immigrant) entrepreneurship"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    thing = (
        after is not None and after.text.isalpha() and after.text.islower() and not expression_length([after.low], 0)
    )
    named = tokens[at].low == "youth" and after is not None and after.low in _FOR_YOUTH
    named = named or _is_in_title(tokens, at) or _is_private(tokens, at)
    return named or (thing and tokens[at].low in _ONE_OF_KIND)


def _is_in_title(tokens: list[Token], at: int) -> bool:
    """Whether a word begins what a programme is called: "the (Youth) Programme", "(Children)'s Strategy"."""
    following = tokens[at + 1 : at + 1 + _MOST_OF_TITLE]
    named = itertools.takewhile(
        lambda token: token.text[0].isupper() or token.low == "s" or not token.is_word, following
    )
    capital = tokens[at].text[0].isupper() and not tokens[at].text.isupper()
    return capital and any(token.is_a("titled") and token.text[0].isupper() for token in named)


def _is_private(tokens: list[Token], at: int) -> bool:
    """Whether what is staff in Swedish is an attribute in English: "(personal) and tailored support"."""
    if tokens[at].low != "personal" or any(
        names_people_in_swedish_or_english(token.text) for token in tokens[at + 1 : at + 2]
    ):
        return False
    words = {token.low for token in tokens}
    return not words.isdisjoint(_ENGLISH) and words.isdisjoint(_SWEDISH)


def is_place_inside(tokens: list[Token], at: int) -> bool:
    """Whether an English word for places says where something is: "jobs in the regional (cities)"."""
    if tokens[at].low not in _PLACES:
        return False
    near = itertools.takewhile(lambda token: token.is_word and not token.is_a("link"), reversed(tokens[:at]))
    return any(token.low in _INSIDE for token in itertools.islice(near, _NEAR))


def is_guide_book(tokens: list[Token], at: int) -> bool:
    """Whether guides are made rather than people, as what is made beside them tells: "(oppaita), kuvia ja videoita"."""
    near = (*tokens[max(0, at - _FEW) : at], *tokens[at + 1 : at + _NEAR])
    return _GUIDES.fullmatch(tokens[at].low) is not None and any(_MADE.match(token.low) for token in near)


def is_who_does(tokens: list[Token], begin: int) -> bool:
    """Whether a verb of what is done stands before its subjects: "tietoja antavat hankkeen (työntekijät)"."""
    before = next((token for token in reversed(tokens[:begin]) if not _may_be_subject(token)), None)
    if before is None or not before.low.endswith(("vat", "vät")):
        return False
    return before.is_a("group-verb") or is_verb(before.low)


def _may_be_subject(token: Token) -> bool:
    """Whether a word is one more of the subjects behind a verb, or whose they are: "(omaiset ja) hankkeen"."""
    return (
        token.is_a("frame") or token.is_a("link") or token.text == "," or (is_noun(token) and case_of(token) == "nom")
    )


def did(tokens: list[Token], at: int) -> bool:
    """Whether it is told what people did: "(nuoret) antoivat palautetta"; not what they got or learnt."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return after.endswith(("oivat", "sivat", "sivät")) and not after.startswith(_GOT)


def is_body_that_does(tokens: list[Token], at: int, word: GroupWord) -> bool:
    """Whether a body is the subject of what is done for others: "(mukana olevat yritykset) järjestävät kesätöitä".

    Or people of what helpers do: "koulutetut (vertaisohjaajat) antavat neuvontaa"; not what they do for each other.
    """
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if after in _HELP and not any(token.low.startswith("tois") for token in tokens[at + 2 : at + 4]):
        return True
    return _is_body(word) and after.endswith(("vat", "vät")) and is_verb(after)


def _is_body(word: GroupWord) -> bool:
    return any(lexicon().has(lemma, "body") for lemma in word.lemmas)


def is_other_party(tokens: list[Token], at: int) -> bool:
    """Whether the word names those who do the project ("oppilaitokset"), a party to it ("yritysten välille"), a topic.

    Who does something is a party too: "vapaaehtoisten toteuttamalla". A topic is what a study is about ("tietoa
    romanien asumisesta") or what something has to do with: "romaneihin liittyviä ennakkoluuloja".
    """
    word = read_word(tokens[at].text)
    if (
        word is not None
        and not _is_served(tokens, at, word)
        and any(lexicon().has(lemma, "actor") for lemma in word.lemmas)
        and not (_gains(tokens, at, word) or _is_added(tokens, at, word))
    ):
        return True
    if _is_singular_attribute(tokens, at) or _is_agent(tokens, at):
        return True
    if _does_in_clause(tokens, at) or _is_left_out(tokens, at):
        return True
    if at and tokens[at - 1].low == "heistä":
        return True  # "kouluttamalla heistä (lastenohjaajia)"
    if at + 1 == len(tokens):
        return False
    after = tokens[at + 1]
    if after.text[0] in "-‑–" and len(after.text) > 1:
        return True  # a name: "Digituki kylille -hanke"
    if word is not None and word.case == "gen" and (_DONE_BY.search(after.low) or _OF_TIMES.search(after.low)):
        return True
    given = word is not None and word.case == "all"  # "tietoa vanhemmille suunnatuista kursseista"
    told_of = not given and after.low.endswith(("sta", "stä")) and not WORK.search(after.low)
    studied = told_of and any(token.is_a("study") for token in tokens[:at])
    return (
        studied
        or (after.is_a("between") and not (word and word.case == "all") and not _is_worked_with(tokens, at + 1))
        or (_is_genitive(tokens[at], word) and _are_partners(tokens, at))
        or _are_between(tokens[at + 1 : at + _FEW])
        or (after.low.startswith("liitty") and word is not None and word.case == "ill")
    )


def _is_added(tokens: list[Token], at: int, word: GroupWord) -> bool:
    """Whether bodies are added to people served: "nuoria ja heidän (kumppaneitaan)", "ja muita alan (toimijoita)"."""
    partners = any(lexicon().has(lemma, "partner") for lemma in word.lemmas)
    if not partners or word.case not in ("poss", "par", "all") or at == 0:
        return False
    if tokens[at - 1].is_a("pronoun"):
        return not any(token.is_a("between") for token in tokens[at + 1 : at + 2])
    near = range(max(1, at - _NEAR), at)
    return word.case == "par" and any(tokens[each].low == "muita" and tokens[each - 1].is_a("link") for each in near)


def _is_genitive(token: Token, word: GroupWord | None) -> bool:
    """Whether a noun is in the genitive, one that names many in the singular too: "henkilökunnan", "henkilöstön"."""
    return word.case == "gen" if word else token.low.endswith(("kunnan", "stön"))


def _is_agent(tokens: list[Token], at: int) -> bool:
    """Whether an English noun names who did something: "led by three (universities)"; no "by training teachers"."""
    near = itertools.takewhile(lambda token: not token.low.endswith("ing"), reversed(tokens[max(0, at - _NEAR) : at]))
    return any(token.low == "by" for token in near)


def is_foreign_partner(tokens: list[Token], at: int) -> bool:
    """Whether a noun names who does something too: "together with the cities of Ii and (Simo)", "i samarbete med",
    "cooperation between schools, (companies) and towns".

    Not where they are brought together with others.
    """
    near = range(at - 1, max(0, at - _FAR_PARTNER), -1)
    links = (*_FOREIGN_WITH, *_FOREIGN_BETWEEN)
    with_them = next((back for back in near if tokens[back].low in links or _ends_partners(tokens[back])), 0)
    if not with_them or tokens[with_them].low not in links:
        return False
    if tokens[with_them].low in _FOREIGN_BETWEEN:
        return tokens[with_them - 1].low in _JOINTLY
    if any(token.low in _TALKS for token in tokens[max(0, with_them - _FEW) : with_them]):
        return True
    if tokens[with_them - 1].low not in _JOINTLY:
        return False
    return not any(token.low.startswith(_BRINGS) for token in tokens[max(0, with_them - _FEW) : with_them])


def _ends_partners(token: Token) -> bool:
    return token.low in _BEHIND_PARTNERS or token.text in ".;:" or token.is_a("relative") or token.low.endswith("ing")


def _is_worked_with(tokens: list[Token], at: int) -> bool:
    """Whether those are meant for whom the work is done: "tehdään työtä nuorten (kanssa)"; no "yhteistyötä", nor
    where all of them are bodies."""
    before = tokens[max(0, at - _MOST_OF_PARTIES) : at]
    if all(_is_body(word) for token in before if (word := read_word(token.text))):
        return False
    return tokens[at].low == "kanssa" and any(token.low.startswith(_WORK_WITH) for token in before)


def _are_partners(tokens: list[Token], at: int) -> bool:
    """Whether a genitive is one of several before "kanssa": "yhteistyössä (yritysten,) koulujen ja kuntien kanssa"."""
    parties = itertools.takewhile(
        lambda token: token.text == "," or token.is_a("link") or token.low.endswith(("n", "nsa", "nsä")),
        tokens[at + 1 : at + _MOST_OF_PARTIES],
    )
    end = at + 1 + len(list(parties))
    return end < len(tokens) and tokens[end].low == "kanssa" and not _is_worked_with(tokens, end)


def _is_left_out(tokens: list[Token], at: int) -> bool:
    """Whether a word says who is not meant: "lukuun ottamatta (suuryrityksiä)", "(lapsia) lukuun ottamatta"."""
    near = (tokens[at - 2 : at] if at > 1 else [], tokens[at + 1 : at + 3])
    return any([token.low for token in pair] == ["lukuun", "ottamatta"] for pair in near)


def _does_in_clause(tokens: list[Token], at: int) -> bool:
    """Whether a word is the subject of a clause about something else: "palveluja, joita tuottaa (henkilöstö)"."""
    word = read_word(tokens[at].text)
    before = itertools.takewhile(lambda token: token.text not in ",.;", reversed(tokens[:at]))
    return (word.case == "nom" if word else is_collective(tokens[at].text)) and any(
        token.low in ("joita", "jota") for token in before
    )


def _gains(tokens: list[Token], at: int, word: GroupWord) -> bool:
    """Whether what bodies have is improved: "kehittää yhdistysten ja kylien (osaamista)", "(osaamisen) lisääminen"."""
    if word.case != "gen":
        return False
    owners = itertools.takewhile(
        lambda token: token.is_a("link") or token.text == "," or case_of(token) == "gen", tokens[at + 1 : at + _FEW]
    )
    gained = at + 1 + len(list(owners))
    if gained >= len(tokens) or not tokens[gained].is_a("gain"):
        return False
    before = tokens[max(0, at - _FEW) : at]
    done = any(_DEVELOPING.search(token.low) for token in tokens[gained + 1 : gained + _NEAR])
    return done if tokens[gained].low.endswith("n") else any(_is_of_help(token) for token in before)


def _is_of_help(token: Token) -> bool:
    return token.is_a("group-verb") or is_verb(token.low) or TO_DO.search(token.low) is not None


def _are_between(following: list[Token]) -> bool:
    """Whether a word is one of two parties: "(suomalaisten) ja maahan muuttaneiden välille"."""
    return following[0].is_a("link") and any(token.low in ("välille", "välillä", "välistä") for token in following)


def _is_served(tokens: list[Token], at: int, word: GroupWord) -> bool:
    """Whether bodies are given something ("kunnille") or are the object of a verb of help ("innostaa alueen kyliä").

    One of them is where somebody is sent: "työpajalle ohjataan nuoria".
    """
    bodies = word.case == "par" and _is_body(word)
    before = tokens[max(0, at - _NEAR) : at]
    given = any(token.low.startswith(_OFFERS) for token in before)
    several = word.case == "all" and tokens[at].low.endswith("ille")
    return several or (bodies and not given and any(token.is_a("group-verb") for token in before))


def _is_singular_attribute(tokens: list[Token], at: int) -> bool:
    """Whether a word is an adjective in the genitive singular before its noun: "vapaaehtoisen (vertaistuen)"."""
    token, word = tokens[at], read_word(tokens[at].text)
    if word is None or not token.low.endswith("isen"):
        return False
    if any(lexicon().has(lemma, "noun") and not lexicon().has(lemma, "quality") for lemma in word.lemmas):
        return False
    return at + 1 < len(tokens) and tokens[at + 1].low.endswith("n")
