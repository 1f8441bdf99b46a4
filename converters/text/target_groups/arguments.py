"""Finds what a participle rules before it: its objects, adverbials and adverbs, as the Finnish noun phrase has them.

A participle keeps the frame of its verb: "toisella asteella ammattiin (opiskelevien)", "työtä tai opiskelupaikkaa
vailla (olevien)". Read from the right, each constituent is a word with what agrees with it, its owners and what is
joined to it; one that fills a place of the frame already filled, or that the verb of the sentence asks for, ends it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from converters.text.target_groups.tokens import ALONGSIDE, PASSIVE, Token, case_of, is_adjectival, is_verb, tokenise
from converters.text.target_groups.words import is_fixed_head, is_person, read_concepts, read_word

_FORMS = (
    ("ine", re.compile(r"ss[aä](?:[aä]n|ns[aä])?$")),
    ("ela", re.compile(r"st[aä](?:[aä]n|ns[aä])?$")),
    ("ade", re.compile(r"ll[aä](?:[aä]n|ns[aä])?$")),
    ("abl", re.compile(r"lt[aä](?:[aä]n|ns[aä])?$")),
    ("all", re.compile(r"lle(?:en|ns[aä])?$")),
    ("tra", re.compile(r"(?:ksi|kseen|ksens[aä])$")),
    ("par", re.compile(r"(?:[ouyö]|j|(?<!m)i)(?:aan|ään)$")),
    ("ill", re.compile(r"(?:([aeiouyäö])\1|h[aeiouyäö]|s[ei]{2})n(?:s[aä])?$")),
    ("par", re.compile(r"(?<!valv)(?<!neuv)(?<!ju)(?<!lu)(?<!tu)[eoö]j[aä]$")),
    ("par", re.compile(r"(?:(?:[aeiouyäö]|[aeiouyäöntrlsk]t|it)[aä](?:[aä]n|ns[aä])?)$")),
    ("poss", re.compile(r"ns[aä]$")),
    ("ess", re.compile(r"[aeiouyäö]n[aä](?:[aä]n|ns[aä])?$")),
    ("gen", re.compile(r"(?<!ne)n$")),
)
"""The endings of the cases in the singular and the plural, with those of the possessor; the first that fits."""
_AMBIGUOUS = (
    (re.compile(r"[uy]st[aä]$"), ("par",)),
    (re.compile(r"st[aä]{2}n$"), ("par", "ela")),
    (re.compile(r"ist[aä]$"), ("ela", "par")),
)
"""Endings of several cases, the likeliest first: "ohjausta", "läheistään", "läheistä"."""
_PARTITIVE_ADJECTIVE = re.compile(
    r"(?:[aäbcdfghklmnprstv]ist[aä]|isi[aä]|v(?:aa|ää|i[aä])|[eo]ta|[aeiouyäö]ttu[aj]a?|tonta|töntä|[uy]tt[aä]|e(?:aa|ää))$"
)
"""What may agree with a partitive: "erityistä (tukea)", "julkisia (palveluja)"; two nouns side by side do not."""
_FINITE = re.compile(
    r"(?:(?<!val)(?<!in)(?<!ran)(?<!vir)(?<!suun)(?<!ker)(?<!kan)t(?:aa|ää)|[oue]aa|[eoö]ää|[aä]{2}mme|emme|oi|htiin|[oö]t(?:aan|ään))$"
)
"""Ends of finite verbs that look like partitives or other forms: "antaa", "tarjoaa", "kehitämme"; no "väkivaltaa"."""
_DOES = re.compile(r"\w{3}(?:uu|yy|ii|ee|öi)$")
"""Ends of verbs that no argument looks like: "kokoontuu", "sopii"."""
_COPULAS = ("on", "ovat", "oli", "olivat")
TO_DO = re.compile(r"\w{2}[aeouyäöi](?<!ase)(?<!elä)(?<!tee)(?<!trau)m(?:aan|ään|all[aä]|att[aä]|ätt[aä])$")
"""What is to be done, or how: "saamaan", "tukemalla"; no "asemaan", "elämään"."""
_NO_VERB = re.compile(
    r"(?:ammat|^net|internet|kort|^tes)tiin$|^lastaan$|huostaan$|(?:mis|(?<!\bno)[uy]s|omais|läheis|sairas|esikois|vertais)t(?:aan|ään)$"
)
"""Illatives and partitives that look like what is done: "ammattiin", "omaistaan"."""
_GENITIVE = re.compile(r"[aeiouyäö]n$")
_PARTICIPLE = re.compile(
    r"(?:v(?:at|ät|ien|i[aä]|ille|iin|ist[aä]|ill[aä]|ilt[aä]|issa|issä|aa|ää)"
    r"|(?<!väli)(?<![aä]i)[nlrs]e(?:et|i(?:den|t[aä]|lle|siin|st[aä]|ll[aä]|lt[aä]|ss[aä]))"
    r"|(?:tu|ty)(?:t|ille|ihin|ist[aä])|[td][uy](?:t|ille|ihin|ist[aä]|ill[aä])|t(?:uj|yj)(?:en|[aä]))$"
)
"""A participle in the plural, of what people do, did or was done to them."""
PARTICIPLE_OF_ONE = re.compile(r"(?:v(?:[aä](?:n|lle|ll[aä])|aa|ää)|nee(?:n|lle|seen))$")
"""A participle with a noun that names many in the singular: "kouluissa (työskentelevän) henkilöstön"."""
_BEFALLEN = re.compile(r"(?:[uy]t[uy]|[iue]nt[uy]|(?<!lähe)st[uy]|rt[uy])(?:ne|v)(?:et|at|ät|i)\w{0,4}$")
"""A participle of what happens to people, which has no object: "sairastuneille", "kotiutuvia"."""
_DONE = re.compile(r"(?:ne(?:et|i\w{2,4}))$")
"""A participle of what is over, whose object is whole: "(tutkinnon) suorittaneille"."""
_WAS_DONE = re.compile(r"[td][uy](?:t|ille|ihin|i\w{3})$|t(?:uj|yj)(?:en|[aä])$")
"""A participle of what was done to people, which has no object: "(rikoksista) tuomituille"."""
_MANY_THINGS = re.compile(r"[aeiouyäö]t$")
_OF_NOBODY = re.compile(
    r"(?:\w*-)?\w*(?:toimenpite|toiminna|toiminto|palvelu(?!ntuo)|menetelm|käytän|mall[ie]|ratkaisu|keino|hankke|koulutu[sk]s|työkalu|tuotte(?!ntaj)|väline|laittei|aineisto|materiaale|järjestelm|sovellu[sk]|\w{3}(?<!tt[oö])(?<!ih)mis(?:en|ten|ia|iä|ta|tä))"
)
"""What no people are, by its beginning or that of its last part: measures, services, methods, what is done."""
_LIKE_PARTICIPLE = re.compile(r"(?:tehtäv|päiv|järv|talv)(?:i\w{1,5}|[aä]t)$")
"""Nouns that look like participles: "työtehtäviä"."""
_SLOTS = {
    "ine": "place",
    "ade": "place",
    "ela": "source",
    "abl": "source",
    "ill": "goal",
    "all": "goal",
    "tra": "goal",
    "ess": "role",
    "par": "object",
    "poss": "object",
    "whole": "object",
    "adposition": "adposition",
}
_ADJECTIVES_SLOTS = ("abl", "ine", "ela", "adverb", "all", "ill")
_OF_IT = ("siihen", "niihin", "siitä", "niistä")
"""What an attribute rules of what was named before it: "astmaa ja (siihen) liittyviä sairauksia"."""
_FAR = 60
"""Signs before a phrase among which its first words are looked for; the first word of these may be cut."""
_KEPT = 1 << 14
"""Forms whose endings are remembered."""
_NEAR = 6
"""Words behind a participle among which the next one is looked for."""
_MOST = 4
"""Constituents of one participle."""


class Constituent(NamedTuple):
    """Words that a participle rules together: their first token and the case of the last one."""

    begin: int
    case: str


def rules(token: Token) -> bool:
    """Whether a word may have arguments before it."""
    return _is_participle(token.low) or is_adjectival(token)


@lru_cache(maxsize=_KEPT)
def _is_participle(low: str) -> bool:
    return _PARTICIPLE.search(low) is not None


def first_argument(tokens: Sequence[Token], at: int, first: int, case: str) -> int:
    """Where the arguments of the participle at a place begin, the place itself where it has none.

    `case`: of the noun that it goes with.
    """
    begin = at
    filled: set[str] = set()
    for _ in range(_MOST):
        one = _constituent(tokens, begin - 1, first)
        slot = one and _slot_of(tokens, at, one, begin, filled, case)
        if not (one and slot):
            break
        filled.add(slot)
        begin = one.begin
    return begin


def ruled(tokens: Sequence[Token]) -> frozenset[int]:
    """The places of the words that participles rule, so that they name no group: "(lasten kanssa) työskentelevät"."""
    participles = [at for at, token in enumerate(tokens) if at and _is_participle(token.low) and has_doer(tokens, at)]
    participles += [at for at in range(1, len(tokens) - 1) if _is_of_staff(tokens[at], tokens[at + 1])]
    begins = ((first_argument(tokens, at, 0, case_of(tokens[at])), at) for at in participles)
    return frozenset(place for begin, at in begins for place in range(begin, at))


def joins_ruled(tokens: Sequence[Token]) -> frozenset[int]:
    """The places of what joins words that a participle of another case rules: "väkivaltaa (tai) sen uhkaa kokeneille".

    In the same case either may be a group of its own: "nuoria ja vanhuksia hoitavia".
    """
    links = [at for at in range(1, len(tokens)) if tokens[at].is_a("link") or tokens[at].text == ","]
    participles = (at for at in range(links[0] + 2, len(tokens)) if _is_participle(tokens[at].low)) if links else ()
    found: set[int] = set()
    for at in participles:
        case = case_of(tokens[at])
        begin = first_argument(tokens, at, 0, case) if has_doer(tokens, at) else at
        found |= {each for each in links if begin < each < at and case_by_ending(tokens[each - 1]) != case}
    return frozenset(found)


def has_doer(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle may tell of people: "nuorten osallisuutta tukevien (toimenpiteiden)" are for those.

    Nor does one that shares the things of the next one: "arkea helpottavia (ja) aikaa säästäviä (ratkaisuja)".
    """
    if _LIKE_PARTICIPLE.search(tokens[at].low):
        return False
    case = case_by_ending(tokens[at])
    following = tokens[at + 1 : at + 2]
    if following and (following[0].is_a("link") or following[0].text == ","):
        near = range(at + 2, min(at + 2 + _NEAR, len(tokens)))
        shared = (each for each in near if _is_participle(tokens[each].low) and case_by_ending(tokens[each]) == case)
        following = tokens[next(shared, len(tokens)) + 1 :][:1]
    alike = bool(following) and (case_by_ending(following[0]) or case_of(following[0])) == case
    return not (alike and _OF_NOBODY.match(following[0].low))


def _is_of_staff(participle: Token, noun: Token) -> bool:
    return noun.low.startswith("henkilö") and PARTICIPLE_OF_ONE.search(participle.low) is not None


def is_adverb_of_next(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that may lead a list or end it tells of the participle behind it: "(jo) työelämässä olevat"."""
    if not tokens[at].is_a("adverb"):
        return False
    near = range(at + 1, min(at + 2 + _MOST, len(tokens)))
    participle = next((each for each in near if _is_participle(tokens[each].low)), 0)
    return participle > 0 and first_argument(tokens, participle, at, "") == at


def begin_of_noun_phrase(tokens: Sequence[Token], head: int) -> int:
    """Where what belongs to a noun may begin: behind the verb of a sentence about it and what lays stress on it.

    "(Kilpailulla haetaan ideoita etenkin) työtä vailla olevien nuorten": what only says what is done with them has no
    other words before the verb, "(parannetaan) oppilaiden palveluja".
    """
    arguments = ruled(tokens[: head + 1])
    verb = next((at for at in range(head - 1, 0, -1) if at not in arguments and _is_done(tokens[at])), 0)
    stressing = (at for at in range(head - 1, verb, -1) if tokens[at].is_a("stressing"))
    return next(stressing, verb) + 1 if verb else 0


def _is_done(token: Token) -> bool:
    return PASSIVE.search(token.low) is not None and not _NO_VERB.search(token.low)


def begin_with_arguments(text: str, start: int, end: int) -> int:
    """Where a phrase begins with the arguments that stand before the character at which it was found to begin.

    What leads to groups may take a part of them: "keskitytään (syrjäytymisvaarassa) oleviin nuoriin".
    """
    back = text.rfind("\n", 0, start) + 1
    whole = back >= start - _FAR
    tokens = tokenise(text, back if whole else start - _FAR, end)
    at = next((at for at, token in enumerate(tokens) if token.start >= start), 0)
    participle = next((each for each in range(at, len(tokens)) if _is_participle(tokens[each].low)), 0)
    if not at or not participle:
        return start
    return min(start, tokens[first_argument(tokens, participle, not whole, case_of(tokens[participle]))].start)


def _slot_of(tokens: Sequence[Token], at: int, one: Constituent, end: int, filled: set[str], case: str) -> str:
    """The free place in the frame of a participle that a constituent before a place takes, "" for none."""
    if one.case == "adverb":
        return "adverb" if end == at or _is_adverb_within(tokens, one.begin) else ""
    attribute = rules(tokens[end - 1]) or (end < at and tokens[end - 1].low == "muita")
    if attribute and case_of(tokens[end - 1]) == case:
        return ""  # one more attribute: "(asuviin) työttömiin perheisiin", "(muita) alaan liittyviä toimijoita"
    slots = (_SLOTS.get(each, "") for each in (one.case, *_ambiguous(tokens[end - 1].low)[1:]))
    free = (slot for slot in slots if slot not in filled and _may_take(tokens, at, one, end, slot, case))
    return next((slot for slot in free if slot != "role" or filled <= {"adverb"}), "")


def _may_take(tokens: Sequence[Token], at: int, one: Constituent, end: int, slot: str, case: str) -> bool:
    """Whether a constituent may be this of a participle, rather than of the verb of the sentence."""
    if slot in ("", "object"):
        return slot != "" and _takes_object(tokens, at, one, end, case)
    if slot == "place" and case == "all" and end < at and _follows_doing(tokens, one.begin):
        return not tokens[end].is_a("adverb")  # "kerho kokoontuu (kirjastossa) yksin asuville"
    if not _is_participle(tokens[at].low):
        return end == at and one.case in _ADJECTIVES_SLOTS
    return not (slot == "goal" and _names_people(tokens[end - 1]) and tokens[end - 1].low.endswith(("lle", "lleen")))


def _names_people(token: Token) -> bool:
    """Whether a word in the allative is people who are given something rather than where others came to."""
    return token.low.endswith("ille") or read_word(token.text) is not None or is_fixed_head(token.text)


def _is_adverb_within(tokens: Sequence[Token], at: int) -> bool:
    """Whether an adverb tells of a word of the phrase: "(heikosti) suomea puhuvia"; not "sopii (hyvin) suomea ...".

    One of degree goes with the adjective or adverb behind it: "(hyvin) vaikeassa asemassa oleville".
    """
    if tokens[at].is_a("degree"):
        return tokens[at + 1].low.endswith("sti") or tokens[at + 1].low[-3:] == tokens[at + 2].low[-3:]
    return tokens[at].is_a("adverb") or not _follows_verb(tokens, at)


def _takes_object(tokens: Sequence[Token], at: int, one: Constituent, end: int, case: str) -> bool:
    """Whether a participle has a constituent for its object rather than the verb of the sentence."""
    participle = tokens[at]
    if _BEFALLEN.search(participle.low) or participle.is_a("intransitive"):
        return False
    if not _is_participle(participle.low) or _WAS_DONE.search(participle.low):
        return False
    if tokens[one.begin].low == "tukea" and not participle.is_a("needs"):
        return False
    if one.case == "whole":
        return end == at and (_DONE.search(participle.low) is not None or participle.is_a("completes"))
    given = case == "all" and end < at and participle.is_a("object-optional") and _follows_verb(tokens, one.begin)
    return not given  # "järjestetään (kursseja) toisella asteella opiskeleville"


def _follows_verb(tokens: Sequence[Token], begin: int) -> bool:
    before = tokens[begin - 1].low if begin else "on"
    return before not in _COPULAS and (is_finite(tokens[begin - 1]) or _DOES.search(before) is not None)


def _follows_doing(tokens: Sequence[Token], begin: int) -> bool:
    return begin > 0 and _DOES.search(tokens[begin - 1].low) is not None


def is_finite(token: Token) -> bool:
    """Whether a word is the verb of a sentence by its form or the tables."""
    low = token.low
    if token.is_a("group-verb") or (PASSIVE.search(low) and not _NO_VERB.search(low)) or is_verb(low):
        return low != "tukea"
    return low in _COPULAS or _FINITE.search(low) is not None


def _constituent(tokens: Sequence[Token], last: int, first: int) -> Constituent | None:
    """The constituent that ends with a token; None for words that are of the sentence and no participle's."""
    if last < first or not _may_be_ruled(tokens[last]):
        return None
    token = tokens[last]
    if token.is_a("adverb") or token.low.endswith("sti"):
        return Constituent(last, "adverb")
    if token.is_a("rules-partitive"):
        one = _constituent(tokens, last - 1, first)
        return one._replace(case="adposition") if one and one.case in ("par", "ela") else Constituent(last, "adverb")
    if token.is_a("postposition"):
        begin = _first_owner(tokens, last, first)
        return Constituent(begin, "adposition") if begin < last else None
    case = "whole" if _MANY_THINGS.search(token.low) and read_word(token.text) is None else case_by_ending(token)
    if not case:
        return None
    begin = _first_of_noun(tokens, last, first, case)
    if case == "gen":
        return Constituent(begin, "whole")
    if case == "par" and begin > first and tokens[begin - 1].is_a("before-partitive"):
        return Constituent(begin - 1, "adposition")
    return Constituent(begin, case)


def _may_be_ruled(token: Token) -> bool:
    """Whether a word may belong to a participle: no mark, no verb, nothing that leads, frames or dates a sentence."""
    if token.is_a("adverb") or token.is_a("postposition"):
        return True
    if not (token.is_word and token.text[0].isalpha()) or token.is_a("link"):
        return False
    if token.is_a("filler") and not token.is_a("small"):
        return False
    if any(token.is_a(kind) for kind in ("frame", "relative", "stop", "between", "when", "of-sentence", "emphasis")):
        return False
    return not (is_finite(token) or TO_DO.search(token.low))


@lru_cache(maxsize=_KEPT)
def _case_of_form(low: str) -> str:
    return next(iter(_ambiguous(low)), "") or next((case for case, ending in _FORMS if ending.search(low)), "")


@lru_cache(maxsize=_KEPT)
def _ambiguous(low: str) -> tuple[str, ...]:
    """The cases of a word whose ending may be of several, none of others."""
    return next((cases for ending, cases in _AMBIGUOUS if ending.search(low)), ())


def case_by_ending(token: Token) -> str:
    """The case of a word in the singular or the plural by its ending alone, "" for none.

    >>> from converters.text.target_groups.tokens import tokenise
    >>> [case_by_ending(token) for token in tokenise("asteella ammattiin tukea opintonsa", 0, 34)]
    ['ade', 'ill', 'par', 'poss']
    """
    word = read_word(token.text)
    if word and word.case in ("gen", "par", "ill", "all"):
        return word.case
    return _case_of_form(token.low)


def _first_of_noun(tokens: Sequence[Token], last: int, first: int, case: str) -> int:
    """Where a noun in a case begins with what agrees with it, its owners and what is joined to it."""
    begin, listed = last, False
    while begin > first:
        before = tokens[begin - 1]
        of_it = before.low in _OF_IT and rules(tokens[begin]) and begin < last
        if of_it or before.is_a("undeclined") or (_may_be_ruled(before) and _goes_with(before, tokens[begin], case)):
            begin -= 1
        elif begin - 1 > first and _is_joined_to(tokens, begin, case, listed=listed):
            begin -= 2
            listed = True
        else:
            break
    return begin


def _goes_with(before: Token, noun: Token, case: str) -> bool:
    """Whether a word is an attribute or the owner of the one behind it."""
    own = case_by_ending(before)
    if before.is_a("before-partitive") or before.is_a("adverb"):
        return False
    if own == "gen" or (before.low.endswith("een") and case != "ill"):
        return _is_owner_of(before, noun, case)
    agrees = case == own or case in _ambiguous(before.low)[1:]
    if not agrees or case in ("gen", "poss"):
        return False
    return case != "par" or _PARTITIVE_ADJECTIVE.search(before.low) is not None or before.is_a("small")


def _is_owner_of(before: Token, noun: Token, case: str) -> bool:
    """Whether a genitive may stand before a noun: no place has one but a place, what is one's own only "oman"."""
    if case == "poss":
        return before.is_a("small") or before.low.endswith("isen")
    return not noun.text[0].isupper() or before.text[0].isupper()


def _is_joined_to(tokens: Sequence[Token], begin: int, case: str, *, listed: bool = False) -> bool:
    """Whether a link word, or a comma before one more, joins a word of the same case or a compound cut short.

    `listed`: others are joined behind it, so that a comma is enough: "kouluissa, kirjastoissa ja päiväkodeissa".
    """
    one, sign = tokens[begin - 2 : begin]
    if not (sign.is_a("link") or sign.text == ","):
        return False
    if one.text.endswith("-") and len(one.text) > 1:
        return True
    met = begin + 1 < len(tokens) and tokens[begin + 1].low in ALONGSIDE  # "lasten, leskien ja orpojen parissa"
    if not _may_be_ruled(one) or rules(one) or not (met or _is_people(one) == _is_people(tokens[begin])):
        return False
    mine = case_by_ending(one)
    others = case == "par" and tokens[begin].low in ("muita", "muuta") and one.low.endswith(("sta", "stä"))
    mine = case if others or case in _ambiguous(one.low) else mine  # "diabetesta tai (muuta sairautta) potevat"
    places = _SLOTS.get(mine) == _SLOTS.get(case) == "place" and one.text[0].isupper()  # "Iissä ja Rovaniemellä"
    if not places and (mine != case or mine == ""):
        return False
    return sign.is_a("link") or listed or (begin + 1 < len(tokens) and tokens[begin + 1].is_a("link"))


def _is_people(token: Token) -> bool:
    word = read_word(token.text)
    return word is not None and (any(map(is_person, word.lemmas)) or read_concepts(token.text) != ())


def _first_owner(tokens: Sequence[Token], last: int, first: int) -> int:
    """Where the genitives before a postposition begin."""
    begin = last
    while begin > first:
        before = tokens[begin - 1]
        if _may_be_ruled(before) and _GENITIVE.search(before.low) and not before.is_a("adverb"):
            begin -= 1
        elif begin < last and begin - 1 > first and _is_joined_to(tokens, begin, "gen"):
            begin -= 2
        else:
            break
    return begin
