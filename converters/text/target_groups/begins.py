"""Finds where a group begins before its noun: with its attributes, what these rule, and the genitives before it."""

from __future__ import annotations

import itertools
import re

from converters.text.target_groups.arguments import PARTICIPLE_OF_ONE, first_argument, rules
from converters.text.target_groups.cues import is_offer
from converters.text.target_groups.noun_words import is_kind
from converters.text.target_groups.tokens import (
    ALONGSIDE,
    COMPARISONS,
    LOCAL,
    PASSIVE,
    Token,
    adds_bound,
    bound_before,
    case_of,
    fallback_case,
    is_adjective,
    is_done_by,
    is_noun,
    is_object,
    is_verb,
    tells_past,
)
from converters.text.target_groups.words import expression_length, group_index, lexicon, read_word

NO_FIRST_WORDS = frozenset({"med", "with", "of", "on", "in", "at", "by", "the", "for", "to", "i", "på", "av", "för"})
_NO_NOUNS = NO_FIRST_WORDS | {"and", "or", "as", "by", "from", "all", "both", "many", "more", "their", "our", "these"}
OTHERS = ("muita", "muille", "muiden", "muihin")
"""Begins one more group, which has its own noun: "työttömiä ja (muita) alueen nuoria"."""
_LEADS_TO_NOUN = ("for", "of", "among", "with")
_MOST_BEFORE_NOUN = 2
_ALL_WHO_WORK = ("staff", "personnel")
_BEFORE_NOUNS = ("for", "of", "the", "other", "local", "small", "new", "and", "or")
_ONES = ("lapsen", "nuoren", "aikuisen", "asiakkaan", "ihmisen", "henkilön", "perheen", "vanhuksen")
"""One person in the genitive, whose matters are spoken of."""
_SHORTEST_OWNER = 4
_PROJECT = ("hankkeen", "projektin")
"""Ends of the project, which owns nobody for whom it is: "kehittämishankkeen (omaisten) tukemiseksi"."""
_QUALITY_OF_ONE = re.compile(r"(?<!ihm)(?<!na)(?<!oma)(?<!lähe)(?<!la)(?<!lä)(?<!ikä)(?<!pohjo)isen$")
"""The end of an adjective in the genitive singular, which owns nobody."""
_OF_KIND = re.compile(r"(?<!k)s(?:et|ten|i(?:lle|a|ä|in))$")
"""The end of an adjective in -inen that no table lists: "passiivisille (metsänomistajille)"; no "kursseja"."""
_ATTRIBUTE_ENDS = re.compile(
    r"(?:ed|ing|ly|al|ic|ous|(?<!\bg)(?<!\bl)(?<!rece)ive|ful|less|able|ary|ent|'s|iga|ska|ade|ella|ösa|ande|ende|blivna|lända|(?<=\w)bara|trötta|nian)$"
    r"|^(?:migrant|immigrant|refugee|rural|elderly|single|disabled|older|younger|pregnant|new|young|adult|blivande|nyblivna|gravida)$"
)
"""Ends of attributes in English and Swedish."""
_QUALITY_ENDS = re.compile(r"(?:ic|[cin]al|ous|ive|ful|less|able|ary|iska|liga|^(?:migrant|immigrant|refugee))$")
"""Ends of attributes in English and Swedish that no noun has: "mental", "psykiska"; no "funktionsnedsättning"."""
PARTICIPLE = re.compile(
    r"(?:v(?:ien|i[aä]|ille|iin)|(?<!väli)(?<![aä]i)(?:(?<!ko)n|\b(?:ol|tul)l|\bpääss)ei(?:den|t[aä]|lle|siin)|t(?:ui|yi)lle|t(?:uj|yj)(?:en|[aä]))$"
)
"""A participle that may have an object: "(tukea) tarvitsevien", "(suojelua) hakeneille"."""
BEFALLEN = re.compile(r"t[uy]ne(?:et|i(?:den|t[aä]|lle|siin))$")
"""A participle of what happened to people, which has no object: "sairastuneille", "velkaantuneita"."""
_DOING_SO = re.compile(r"[aä]en$")
"""The end of how something is done, no genitive: "monipuolistaen"."""
WORK = re.compile(r"(?:u|y)st[aä]$")
"""A singular partitive that looks like an elative: "ohjausta"."""
_HAVING_DONE = re.compile(r"(?:täyttä|suoritta|läpäis|lopetta|käy)(?:v|ne|nee)")
"""A participle that has whole things for objects: "(ehdot) täyttäville", "(kurssit) suorittaneita"."""


def first_of_phrase(tokens: list[Token], begin: int, case: str, first: int) -> int:
    """Where a phrase begins with the attributes and owners before its noun: "(kotona asuville alueen) asukkaille"."""
    owner = _first_owner(tokens, first_attribute(tokens, begin, case, first), first)
    owner -= owner > first and tokens[owner - 1].is_a("various")  # "(eri) alojen ammattilaisia"
    more = owner > first and is_adjective(tokens[owner - 1]) and case_of(tokens[owner - 1]) == case
    owner = first_attribute(tokens, owner, case, first) if more else owner
    if first < owner < begin and PARTICIPLE.search(tokens[owner].low) and is_governed(tokens, owner, first):
        owner = first_attribute(tokens, owner + 1, case, first)  # "erityistä (tukea tarvitsevien alan osaajien)"
    while owner - 1 > first and tokens[owner - 1].is_a("link") and owner < begin and is_joined(tokens[owner - 2]):
        owner -= 2
    while owner - 1 > first and _is_one_of_those_met(tokens, owner):
        owner -= 2
    if owner < begin:
        owner = _first_of_places(tokens, owner, first)
    return owner + 1 if owner < begin and _is_given_away(tokens, owner, begin) else owner


def _first_of_places(tokens: list[Token], owner: int, first: int) -> int:
    """Where the names begin of which the last one begins a phrase: "(Ylöjärven, Ikaalisten) ja Kihniön nuoria"."""
    at = owner
    while at - 1 > first and _is_name_of_owner(tokens[at]) and _is_name_of_owner(tokens[at - 2]):
        joins = tokens[at - 1].is_a("link") if at == owner else tokens[at - 1].text == ","
        if not joins:
            break
        at -= 2
    return at


def _is_name_of_owner(token: Token) -> bool:
    return token.text[0].isupper() and is_owner(token)


def _is_one_of_those_met(tokens: list[Token], owner: int) -> bool:
    """Whether one more stands before those whom others meet: "(lasten,) nuorten ja perheiden parissa toimivat"."""
    met = next((token for token in tokens[owner:] if not is_among_people(token)), None)
    joins = tokens[owner - 1].is_a("link") or tokens[owner - 1].text == ","
    return met is not None and met.low in ALONGSIDE and joins and is_among_people(tokens[owner - 2])


def is_among_people(token: Token) -> bool:
    """Whether a word is one of a list of people in the genitive, or stands between them."""
    return token.is_a("link") or token.text == "," or (case_of(token) == "gen" and not is_adjective(token))


def _first_owner(tokens: list[Token], begin: int, first: int) -> int:
    """Where a phrase begins with the genitives before it: "ohjelmistoalan (ammattilaisia)", "Kainuun (yritysten)".

    A participle among these brings along what it rules: "masennuksesta kärsivien (läheisille)".
    """
    while begin > first and is_owner(tokens[begin - 1]):
        if is_age(tokens[begin]) and is_offer(tokens[begin - 1].low):
            break  # "tapahtuman (7–14-vuotiaille)"; but "kurssin osallistujille"
        if tokens[begin].low in _ONES and is_offer(tokens[begin - 1].low):
            break  # "suunnittelevat toiminnan (lapsen) etua ajatellen"
        if _QUALITY_OF_ONE.search(tokens[begin - 1].low) and not tokens[begin].low.endswith("n"):
            break  # "perinteisen (lapsille) suunnatun koulun"
        begin -= 1
        if PARTICIPLE.search(tokens[begin].low):
            begin = first_argument(tokens, begin, first, "gen")
        elif (
            (is_age(tokens[begin]) or "ikäi" in tokens[begin].low) and begin > first and tokens[begin - 1].is_a("bound")
        ):
            begin -= 1  # "(alle) 3-vuotiaiden lasten vanhemmille"
    return begin


def is_joined(token: Token) -> bool:
    """Whether a word is one of two owners: "(sosiaali-) ja terveysalan", "(päiväkotien) ja koulujen"."""
    word = read_word(token.text)
    body = word is not None and word.case == "gen" and any(lexicon().has(lemma, "body") for lemma in word.lemmas)
    return token.text.endswith("-") or body


def _is_given_away(tokens: list[Token], begin: int, noun: int) -> bool:
    """Whether what looks like an owner is what someone gives: "järjestää (leirin) nuorille"."""
    clause = tokens[noun + 1 :]
    if begin == 0 or not clause or not tokens[begin - 1].is_a("group-verb") or not is_owner(tokens[begin]):
        return False
    if PASSIVE.search(tokens[begin - 1].low):
        return False  # what is given stands in the nominative
    if case_of(tokens[noun]) != "all" or tokens[begin].low == "yksin" or tokens[begin].text[0].isupper():
        return False
    if _HAVING_DONE.match(tokens[begin + 2].low):
        return False  # "palvelun ehdot täyttäville"
    clause = list(itertools.takewhile(lambda token: token.text not in ".;" and not token.is_a("relative"), clause))
    return not any(is_object(token) or token.low.endswith(("n", "t", "ia", "iä", "ja", "jä")) for token in clause)


def is_owner(token: Token) -> bool:
    """Whether a word looks like a genitive: not an illative ("kouluun"), unless it is a name, nor "maanantaisin", nor
    the project."""
    genitive = re.search(r"[aeiouyäö]n$", token.low) is not None and len(token.text) >= _SHORTEST_OWNER
    illative = (
        _DOING_SO.search(token.low) or re.search(r"([aouyäöi])\1n$|(?<!u)een$|h[aeiouyäö]n$", token.low) is not None
    )
    if token.low.endswith(("minen", "isin", *_PROJECT)) or PASSIVE.search(token.low):
        return False
    if not genitive or (illative and not token.text[0].isupper()):
        return False
    return not (token.is_a("filler") or token.is_a("link") or token.is_a("relative") or token.is_a("frame"))


def first_fixed(tokens: list[Token], at: int, first: int) -> int:
    """Where a phrase without case forms begins: "unemployed young adults", "varhaiskasvatuksen henkilöstöä"."""
    if at - 1 > first and tokens[at - 1].is_a("link") and tokens[at - 2].text.endswith("-"):
        at -= 2  # "mikro- och småföretagare"
    while at > first and (is_attribute_without_case(tokens[at - 1]) or _is_singular_participle(tokens, at)):
        joins = tokens[at - 1].low in NO_FIRST_WORDS
        if joins and not (at > first + 1 and expression_length([tokens[at - 2].low], 0)):
            break
        at -= 1
    while at - 1 > first and is_one_of_two(tokens, at - 2):
        at -= 2
    if PARTICIPLE_OF_ONE.search(tokens[at].low):
        at = first_argument(tokens, at, first, "")
    while tokens[at].low in NO_FIRST_WORDS:
        at += 1
    if at > first and tokens[at].text[0].isdigit():
        return _first_of_age(tokens, at, first)
    if at - 1 > first and _is_noun_before_noun(tokens, at - 1):
        return at - 1
    return _first_behind_preposition(tokens, at, first)


def _first_behind_preposition(tokens: list[Token], at: int, first: int) -> int:
    """Where an English noun begins behind a preposition with the nouns before it: "for (international degree
    students)"; else the place itself."""
    begin = at
    while begin > first and at - begin < _MOST_BEFORE_NOUN and _is_plain_english(tokens[begin - 1]):
        begin -= 1
    led = begin > first and tokens[begin - 1].low in _LEADS_TO_NOUN
    return begin if led and not tokens[begin].low.endswith("ing") else at


def _is_plain_english(token: Token) -> bool:
    """Whether a word may stand before an English noun: no verb, no function word, no name."""
    plain = token.text.isascii() and token.text.isalpha() and token.text.islower() and len(token.text) > 2
    others = token.is_a("group-verb") or token.is_a("link") or token.is_a("relative") or token.low in _NO_NOUNS
    shown = any(is_kind(token, kind) for kind in ("function", "verb", "stop", "where", "determiner", "people"))
    return plain and not others and not shown


_LIMITS = ("över", "under", "over")
"""What limits an age behind it: "(över) 65-åringar"."""


def _first_of_age(tokens: list[Token], at: int, first: int) -> int:
    """Where an age begins that a phrase begins with: "(under) 25-year-old jobseekers", "(16- to) 24-year-olds"."""
    if tokens[at - 1].is_a("or-more") or tokens[at - 1].is_a("bound") or tokens[at - 1].low in _LIMITS:
        return at - 1
    spans = at - 2 >= first and tokens[at - 1].low in ("to", "till") and tokens[at - 2].text[0].isdigit()
    return at - 2 if spans else at


def _is_noun_before_noun(tokens: list[Token], at: int) -> bool:
    """Whether an English word says of what kind those behind it are: "help (timber) entrepreneurs"."""
    word, before = tokens[at], tokens[at - 1]
    plain = word.text.isascii() and word.text.isalpha() and word.low not in _NO_NOUNS and not word.is_a("group-verb")
    leads = before.is_a("group-verb") or before.low in _BEFORE_NOUNS
    many = tokens[at + 1].low.endswith("s") or tokens[at + 1].low in _ALL_WHO_WORK
    return plain and leads and word.text.islower() and before.text.isascii() and many


def _is_singular_participle(tokens: list[Token], at: int) -> bool:
    """Whether a participle that agrees with a noun in the genitive singular, or what it rules, stands before a word."""
    before = tokens[at - 1].low
    if tokens[at].low.endswith("stön") or tokens[at].low.endswith("kunnan"):
        return before.endswith(("van", "vän", "neen"))
    return tokens[at].low.endswith(("van", "vän", "neen")) and LOCAL.search(before) is not None


def is_one_of_two(tokens: list[Token], at: int) -> bool:
    """Whether an English attribute shares the people behind a link word with the one before them: "(single) and
    divorced parents"; not "the unemployed and disabled people"."""
    if at + 3 >= len(tokens) or tokens[at + 1].low not in ("and", "or") or (at and tokens[at - 1].low == "the"):
        return False
    alike = all(_ATTRIBUTE_ENDS.search(tokens[each].low) for each in (at, at + 2))
    words = [token.low for token in tokens[: at + 5]]
    return alike and any(expression_length(words, noun) for noun in range(at + 3, len(words)))


def is_foreign_attribute(token: Token) -> bool:
    """Whether a word looks like an attribute in Swedish or English: "mental", "psykiska"."""
    return _QUALITY_ENDS.search(token.low) is not None


def is_attribute_without_case(token: Token) -> bool:
    """Whether a word may stand before a noun without cases and say which people: "unemployed", "äldre"."""
    if token.is_a("link") or token.is_a("group-verb") or not token.is_word:
        return False
    if is_kind(token, "adjective"):
        return True
    return token.low in group_index().vocabulary or _ATTRIBUTE_ENDS.search(token.low) is not None or "-" in token.text


def first_attribute(tokens: list[Token], at: int, case: str, first: int) -> int:
    """Where the phrase of the noun begins: its adjectives and participles with the words that these govern."""
    begin = at
    while begin > first and not (case == "nom" and tokens[begin - 1].is_a("finite")):
        before = tokens[begin - 1]
        told = (
            before.low in OTHERS
            or is_adjective(before)
            or is_noun(before)
            or is_done_by(tokens, begin - 1)
            or _OF_KIND.search(before.low)
        )
        unlisted = begin - 1 > first and is_unlisted_attribute(tokens, begin - 1, case)
        agrees = (told or unlisted) and case_of(before) == case
        dashed = before.text in "–—" and tokens[begin].low.startswith("vuotia")
        agrees = agrees and not (before.is_a("group-verb") or tells_past(before.low) or before.low.endswith(_PROJECT))
        if (begin < at or PARTICIPLE.search(tokens[at].low)) and rules(tokens[begin]):
            argument = first_argument(tokens, begin, first, case)
            if argument < begin:
                begin = argument
                continue
        aged = is_age(before) or _is_unit_of_age(tokens, begin - 1)
        if agrees or dashed or aged or adds_bound(tokens, begin - 1):
            begin -= 1
        elif before.low[:6] in COMPARISONS and begin - (added := bound_before(tokens, begin)) > first and added:
            begin -= added
        elif begin - 1 > first and _goes_back(tokens, begin, at, case):
            begin -= 2
        else:
            break
    return begin


def is_unlisted_attribute(tokens: list[Token], at: int, case: str) -> bool:
    """Whether a word that no table lists stands between an age or attribute and a noun in its case, as one more
    attribute: "18–29-vuotiaita (erityisherkkiä) nuoria"."""
    if not 0 < at < len(tokens) - 1 or fallback_case(tokens[at]) != case or read_word(tokens[at].text) is not None:
        return False
    before, noun = tokens[at - 1], tokens[at + 1]
    agrees = case_of(before) == case_of(noun) == case
    return agrees and (is_adjective(before) or is_age(before)) and is_noun(noun) and not is_verb(tokens[at].low)


def _goes_back(tokens: list[Token], begin: int, at: int, case: str) -> bool:
    """Whether a phrase goes on before a comma or a link word: a compound cut short, an attribute, a place, an age.

    "ja sitä (vanhempia)", "16, 18 ja (21-vuotiaita)".
    """
    if tokens[begin - 1].low == "sitä" and adds_bound(tokens, begin - 2):
        return True
    numbers = tokens[begin].text[0].isdigit() and tokens[begin - 2].text.isdigit()
    if numbers and (tokens[begin - 1].text == "," or tokens[begin - 1].is_a("link")):
        return True
    return _is_cut_before(tokens, begin, case) or _is_shared_before(tokens, begin, at, case)


def _is_shared_before(tokens: list[Token], begin: int, at: int, case: str) -> bool:
    """Whether a link word and one more attribute stand before a phrase: "(työttömille ja) vammaisille nuorille"."""
    return tokens[begin - 1].is_a("link") and _shares(tokens, begin, at, case)


def _is_cut_before(tokens: list[Token], begin: int, case: str) -> bool:
    """Whether what cannot stand alone stands before a comma: "(sika-,) nauta- ja lammastiloille", "maalla (asuvien,)
    yksinäisten miesten"; so does an attribute that was read as no group of its own."""
    if tokens[begin - 1].text != ",":
        return False
    before = tokens[begin - 2]
    if is_adjective(before) and case_of(before) == case:
        return True
    return before.text.endswith("-") or (PARTICIPLE.search(before.low) is not None and read_word(before.text) is None)


def is_governed(tokens: list[Token], at: int, first: int = 0) -> bool:
    """Whether a participle or adjective rules words before it: "(asemassa) olevia", "(omaisiaan) hoitaville"."""
    return rules(tokens[at]) and first_argument(tokens, at, first, case_of(tokens[at])) < at


def _is_unit_of_age(tokens: list[Token], at: int) -> bool:
    """Whether a word counts years of age behind a number: "18–29 (v.) nuoria", "18–29 (vuoden) ikäisiä"."""
    if at == 0 or not tokens[at - 1].text[0].isdigit():
        return False
    word, after = tokens[at].low, tokens[at + 1].low
    aged = (word == "vuoden" and after.startswith("ikäi")) or (word == "vuotta" and after.startswith("täyttän"))
    return word == "v" or aged


_AGE_WORD = re.compile(r"^\d(?!\d?\)$)|vuotia(?:at|ille|ita|iden|isiin|is)")
"""A number that counts no item of a list, or people by nothing but their age: "kuusivuotiaille"."""


def is_age(token: Token) -> bool:
    return token.is_a("bound") or token.low == "+" or _AGE_WORD.search(token.low) is not None


def _shares(tokens: list[Token], begin: int, at: int, case: str) -> bool:
    """Whether the word before a link word is an attribute like the one after it."""
    before, after = tokens[begin - 2], tokens[begin]
    if after.low.startswith(OTHERS):
        return False
    if is_object(before) and is_object(after):
        return True
    if is_adjective(before) and (begin < at or is_adjective(after)):
        return case_of(before) == case
    if before.text.endswith("-"):
        return True
    owners = before.low.endswith("n") and after.low.endswith("n") and not is_noun(after)
    return owners and not PASSIVE.search(before.low)
