"""Finds the groups that a sentence of purpose speaks of, wherever in it they stand."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from converters.text.group_ends import end_of_phrase
from converters.text.group_phrases import Phrase
from converters.text.group_tokens import (
    COMPARISONS,
    LOCAL,
    NUMERAL,
    PASSIVE,
    Token,
    adds_bound,
    bound_before,
    case_of,
    end_of_bound,
    fallback_case,
    is_adjectival,
    is_adjective,
    is_noun,
    is_object,
    is_verb,
    tokenise,
)
from converters.text.group_words import (
    GroupWord,
    expression_length,
    group_index,
    is_collective,
    is_fixed_head,
    lexicon,
    read_word,
    stands_alone,
)

_FOUND_CASES = frozenset({"nom", "par", "all", "ill", "gen", "ade"})
_NO_FIRST_WORDS = frozenset({"of", "on", "in", "at", "with", "the", "for", "to", "i", "på", "av", "för"})
_NO_NOUNS = _NO_FIRST_WORDS | {"and", "or", "as", "by", "from", "all", "both", "many", "more", "their", "our", "these"}
_GOT = ("voi", "löysi", "pääsi", "hyötyi", "osallistu", "saisi", "voisi", "oppisi", "kaipaisi", "tarvitsisi")
_OFFERS = ("tarjo", "luo", "järjest", "tuot", "perust", "etsi", "synty")
"""Verbs whose object is what people are given: "tarjoaa työpaikkoja"."""
_BEFORE_NOUNS = ("for", "of", "the", "other", "local", "small", "new", "and", "or")
_FORMS = ("ry", "rf", "r.y", "r.f")
_AWAY = ("poissa", "vailla", "erossa", "irti")
"""Rule the word before them: "työelämästä (poissa) olevat", "koulutusta (vailla) olevat"."""
_LEAST_SHARED = 3
_NEAR = 4
_FEW = 6
_SHORTEST_OWNER = 4
_DONE_BY = re.compile(
    r"(?:t[aä]|aa|ää|uo|eke|ele|va)m(?:[aä](?:[nt]|ll[aä]|st[aä]|ss[aä]|ksi|[aä])?|i(?:en|ll[aä]|ss[aä]|a|ä))$"
)
"""A participle of what the people before it do: "(vapaaehtoisten) toteuttamalla", "(nuorten) ohjaamia"."""


def find_groups(text: str, start: int, end: int) -> Iterator[Phrase]:
    """The groups that stand anywhere in a stretch: an expression of the table with the attributes before it."""
    tokens = tokenise(text, start, end)
    words = [token.low for token in tokens]
    lengths = [expression_length(words, at) for at in range(len(words))]
    first = 0
    for at, token in enumerate(tokens):
        if at < first or not (lengths[at] or _stands_for_people(tokens, at) or _are_derived(tokens, at)):
            continue
        if _is_other_party(tokens, at) or _goes_on(tokens, lengths, at) or _is_in_name(tokens, at):
            continue
        begin = _begin_of(tokens, at, max(at - max(lengths[at], 1) + 1, first), first)
        if begin is None or _is_sought(tokens, begin):
            continue
        noun = at + _has_unlisted_noun(tokens, at)
        end = end_of_phrase(text, tuple(tokens), noun, leading=True)
        counted = read_word(token.text) is not None and tokens[begin].text.isdigit()
        behind = next((each for each in range(noun + 1, len(tokens)) if tokens[each].start >= end), len(tokens))
        begins = behind if tokens[noun + 1 : noun + 2] and tokens[noun + 1].low == "of" else noun + 1
        first = _after_clause(tokens, begins)
        clause = text[tokens[noun + 1].start : tokens[first - 1].end].lstrip(" ,") if first > noun + 1 else ""
        first = max(first, next((each for each in range(noun, len(tokens)) if tokens[each].end > end), len(tokens)))
        yield Phrase(tokens[begin].start, end, "", known=True, clause=clause, counted=counted)


def _is_in_name(tokens: list[Token], at: int) -> bool:
    """Whether a noun is a part of an association's name: "Järviseudun (Omaiset) ja Läheiset ry"."""
    if not tokens[at].text[0].isupper():
        return False
    behind = itertools.dropwhile(
        lambda token: token.text[0].isupper() or token.is_a("link"), tokens[at + 1 : at + _FEW]
    )
    return next((token.low in _FORMS for token in behind), False)


def _has_unlisted_noun(tokens: list[Token], at: int) -> bool:
    """Whether a noun that no table lists follows an attribute in its case: "yksinäisiä (porukoita)".

    Not what others do for them ("työttömiä kursseja järjestämällä") nor what a participle rules ("työttömiä kesätöitä
    hakevia").
    """
    if at + 1 == len(tokens) or not _is_quality(tokens[at]):
        return False
    noun, case = tokens[at + 1], case_of(tokens[at])
    if case not in ("par", "all") or read_word(noun.text) or fallback_case(noun) != case or is_adjectival(noun):
        return False
    if noun.is_a("group-verb") or noun.is_a("frame") or noun.is_a("filler") or is_verb(noun.low):
        return False
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    return after is None or not (_DOING.search(after.low) or is_adjectival(after) or case_of(after) == case)


def _is_quality(token: Token) -> bool:
    """Whether a word that names people is an adjective: "työttömiä", "yksinäisiä"."""
    lemmas = word.lemmas if (word := read_word(token.text)) else frozenset()
    plain = not any(lexicon().has(lemma, "noun") for lemma in lemmas)
    return is_adjective(token) or (plain and any(lemma.endswith("set") for lemma in lemmas))


def _begin_of(tokens: list[Token], at: int, begin: int, first: int) -> int | None:
    """Where the phrase of the noun begins, not before `first`; None where its form names no group."""
    word = read_word(tokens[at].text)
    if _stands_for_people(tokens, at):
        return _first_attribute(tokens, at, case_of(tokens[at]), first)
    if word is None:
        return _first_fixed(tokens, begin, first) if is_fixed_head(tokens[at].text) else None
    if word.case == "cnt" and at > first and tokens[at - 1].is_a("group-verb"):
        return None if at + 1 < len(tokens) and _PARTICIPLE.search(tokens[at + 1].low) else at
    if word.case == "cnt":
        bodies = any(lexicon().has(lemma, "body") for lemma in word.lemmas)
        near = range(at - 1, max(first, at - 5) - 1, -1)
        number = next((back for back in near if _is_count(tokens[back], figures=bodies)), None)
        served = any(token.is_a("group-verb") or token.low.startswith("osallistu") for token in tokens[:number])
        return number if served else None
    if word.case == "poss" and begin > first and tokens[begin - 1].is_a("pronoun"):
        return begin - 1
    if word.case not in _FOUND_CASES:
        return None
    begin = _first_of_phrase(tokens, begin, word.case, first)
    doing = word.case == "nom" and begin > 0 and tokens[begin - 1].low.endswith(("vat", "vät"))
    doing = doing and tokens[begin - 1].is_a("group-verb")
    done = word.case == "nom" and (_is_body_that_does(tokens, at, word) or _did(tokens, at))
    return None if doing or done else begin


def _did(tokens: list[Token], at: int) -> bool:
    """Whether it is told what people did: "(nuoret) antoivat palautetta"; not what they got or learnt."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return after.endswith(("oivat", "sivat", "sivät")) and not after.startswith(_GOT)


def _is_body_that_does(tokens: list[Token], at: int, word: GroupWord) -> bool:
    """Whether a body is the subject of what is done for others: "(mukana olevat yritykset) järjestävät kesätöitä"."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    body = any(lexicon().has(lemma, "body") for lemma in word.lemmas)
    return body and after.endswith(("vat", "vät")) and is_verb(after)


def _is_count(token: Token, *, figures: bool) -> bool:
    """Whether a word counts people: in figures, or (unless only `figures` count) in letters, ten or more; no age."""
    return token.text.isdigit() or (not figures and NUMERAL.match(token.low) is not None)


def _stands_for_people(tokens: list[Token], at: int) -> bool:
    """Whether a participle with what it rules stands for people: "turvaa hakeneiden", "rikoksista tuomituille".

    Not where its noun follows ("turvaa hakeneiden perheiden").
    """
    if at == 0 or not _PARTICIPLE.search(tokens[at].low) or not _is_governed(tokens[at - 1], tokens[at]):
        return False
    case = case_of(tokens[at])
    owners = itertools.takewhile(lambda token: _is_owner(token) and case_of(token) != case, tokens[at + 1 :])
    following = at + 1 + len(list(owners))
    if following == len(tokens):
        return True
    after = tokens[following]
    return case_of(after) != case and not after.text.endswith("-") and not _shares_noun(tokens[at + 1 : at + 9], case)


def _are_derived(tokens: list[Token], at: int) -> bool:
    """Whether people that no table lists are given something or belong to a place: "suunnistajille", "suomalaisten"."""
    word = read_word(tokens[at].text)
    if word is None or not word.derived or word.case not in _FOUND_CASES - {"nom", "ade"}:
        return False
    given = word.case == "all" or any(lemma.endswith("set") for lemma in word.lemmas)
    return given and (at + 1 == len(tokens) or case_of(tokens[at + 1]) != word.case)


def _is_sought(tokens: list[Token], begin: int) -> bool:
    """Whether the project wants more of the people rather than serves them: "rekrytoida (seudulle) osaajia"."""
    before = begin - 1 if begin and not tokens[begin - 1].low.endswith("lle") else begin - 2
    return before >= 0 and tokens[before].is_a("seek")


def _after_clause(tokens: list[Token], at: int) -> int:
    """Past the relative clause that tells of the group just found ("lapsia, joiden vanhemmat ovat eronneet")."""
    clause = at + 1 if at < len(tokens) and tokens[at].text == "," else at
    if clause >= len(tokens) or not tokens[clause].is_a("relative"):
        return at
    return next((end for end in range(clause + 1, len(tokens)) if tokens[end].text in ",.;"), len(tokens))


def _first_owner(tokens: list[Token], begin: int, first: int) -> int:
    """Where a phrase begins with the genitives before it: "ohjelmistoalan (ammattilaisia)", "Kainuun (yritysten)".

    What rules a word brings it along: "masennuksesta kärsivien (läheisille)".
    """
    noun = begin
    while begin > first and (_is_owner(tokens[begin - 1]) or _is_ruled_by_owner(tokens, begin, noun)):
        begin -= 1
    return begin


def _is_ruled_by_owner(tokens: list[Token], begin: int, noun: int) -> bool:
    """Whether the word before an owner is ruled by it: "(masennuksesta) kärsivien läheisille"."""
    rules = begin < noun and _PARTICIPLE.search(tokens[begin].low) is not None
    return rules and LOCAL.search(tokens[begin - 1].low) is not None and _is_governed(tokens[begin - 1], tokens[begin])


def _is_joined(token: Token) -> bool:
    """Whether a word is one of two owners: "(sosiaali-) ja terveysalan", "(päiväkotien) ja koulujen"."""
    word = read_word(token.text)
    body = word is not None and word.case == "gen" and any(lexicon().has(lemma, "body") for lemma in word.lemmas)
    return token.text.endswith("-") or body


def _is_given_away(tokens: list[Token], begin: int, noun: int) -> bool:
    """Whether what looks like an owner is what someone gives: "järjestää (leirin) nuorille"."""
    clause = tokens[noun + 1 :]
    if begin == 0 or not clause or not tokens[begin - 1].is_a("group-verb") or not _is_owner(tokens[begin]):
        return False
    if case_of(tokens[noun]) != "all" or tokens[begin].low == "yksin" or tokens[begin].text[0].isupper():
        return False
    clause = list(itertools.takewhile(lambda token: token.text not in ".;" and not token.is_a("relative"), clause))
    return not any(is_object(token) or token.low.endswith(("n", "t", "ia", "iä", "ja", "jä")) for token in clause)


def _is_owner(token: Token) -> bool:
    """Whether a word looks like a genitive: not an illative ("kouluun"), unless it is a name, nor the project."""
    genitive = re.search(r"[aeiouyäö]n$", token.low) is not None and len(token.text) >= _SHORTEST_OWNER
    illative = re.search(r"([aouyäöi])\1n$|(?<!u)een$|h[aeiouyäö]n$", token.low) is not None
    if token.low.endswith("minen") or PASSIVE.search(token.low):
        return False
    if not genitive or (illative and not token.text[0].isupper()):
        return False
    return not (token.is_a("filler") or token.is_a("link") or token.is_a("relative") or token.is_a("frame"))


def _is_other_party(tokens: list[Token], at: int) -> bool:
    """Whether the word names those who do the project ("oppilaitokset"), a party to it ("yritysten välille"), a topic.

    Who does something is a party too: "vapaaehtoisten toteuttamalla". A topic is what a study is about ("tietoa
    romanien asumisesta") or what something has to do with: "romaneihin liittyviä ennakkoluuloja".
    """
    word = read_word(tokens[at].text)
    if (
        word is not None
        and not _is_served(tokens, at, word)
        and any(lexicon().has(lemma, "actor") for lemma in word.lemmas)
        and not _gains(tokens, at, word)
    ):
        return True
    if _is_singular_attribute(tokens, at):
        return True
    if _does_in_clause(tokens, at):
        return True
    if at + 1 == len(tokens):
        return False
    after = tokens[at + 1]
    if after.text[0] in "-‑–" and len(after.text) > 1:
        return True  # a name: "Digituki kylille -hanke"
    if word is not None and word.case == "gen" and _DONE_BY.search(after.low):
        return True
    told_of = after.low.endswith(("sta", "stä")) and not _WORK.search(after.low)
    studied = told_of and any(token.is_a("study") for token in tokens[:at])
    return (
        studied
        or (after.is_a("between") and not (word and word.case == "all") and not _is_worked_with(tokens, at + 1))
        or _are_between(tokens[at + 1 : at + _FEW])
        or (after.low.startswith("liitty") and word is not None and word.case == "ill")
    )


def _is_worked_with(tokens: list[Token], at: int) -> bool:
    """Whether those are meant for whom the work is done: "tehdään työtä nuorten (kanssa)"; no "yhteistyötä"."""
    before = tokens[max(0, at - _FEW) : at]
    return tokens[at].low == "kanssa" and any(
        token.low in ("työtä", "töitä") or token.low.startswith("työskente") for token in before
    )


def _does_in_clause(tokens: list[Token], at: int) -> bool:
    """Whether a word is the subject of a clause about something else: "palveluja, joita tuottaa (henkilöstö)"."""
    word = read_word(tokens[at].text)
    before = itertools.takewhile(lambda token: token.text not in ",.;", reversed(tokens[:at]))
    return (word.case == "nom" if word else is_collective(tokens[at].text)) and any(
        token.low in ("joita", "jota") for token in before
    )


def _first_of_phrase(tokens: list[Token], begin: int, case: str, first: int) -> int:
    """Where a phrase begins with the attributes and owners before its noun: "(kotona asuville alueen) asukkaille"."""
    owner = _first_owner(tokens, _first_attribute(tokens, begin, case, first), first)
    more = owner > first and is_adjective(tokens[owner - 1]) and case_of(tokens[owner - 1]) == case
    owner = _first_attribute(tokens, owner, case, first) if more else owner
    while owner - 1 > first and tokens[owner - 1].is_a("link") and owner < begin and _is_joined(tokens[owner - 2]):
        owner -= 2
    return owner + 1 if owner < begin and _is_given_away(tokens, owner, begin) else owner


def _gains(tokens: list[Token], at: int, word: GroupWord) -> bool:
    """Whether what bodies of some kind have is improved: "kehittää alueen toimijoiden (osaamista)"."""
    of_kind = bool(word.prefix) or (at > 0 and _is_owner(tokens[at - 1]) and not is_fixed_head(tokens[at - 1].text))
    gained = at + 1 < len(tokens) and tokens[at + 1].is_a("gain")
    before = tokens[max(0, at - _FEW) : at]
    return word.case == "gen" and of_kind and gained and any(_is_of_help(token) for token in before)


def _is_of_help(token: Token) -> bool:
    return token.is_a("group-verb") or is_verb(token.low) or _TO_DO.search(token.low) is not None


def _are_between(following: list[Token]) -> bool:
    """Whether a word is one of two parties: "(suomalaisten) ja maahan muuttaneiden välille"."""
    return following[0].is_a("link") and any(token.low in ("välille", "välillä", "välistä") for token in following)


def _is_served(tokens: list[Token], at: int, word: GroupWord) -> bool:
    """Whether bodies are given something ("kunnille") or are the object of a verb of help ("innostaa alueen kyliä")."""
    bodies = word.case == "par" and any(lexicon().has(lemma, "body") for lemma in word.lemmas)
    before = tokens[max(0, at - _NEAR) : at]
    given = any(token.low.startswith(_OFFERS) for token in before)
    return word.case == "all" or (bodies and not given and any(token.is_a("group-verb") for token in before))


def _is_singular_attribute(tokens: list[Token], at: int) -> bool:
    """Whether a word is an adjective in the genitive singular before its noun: "vapaaehtoisen (vertaistuen)"."""
    token, word = tokens[at], read_word(tokens[at].text)
    if word is None or not token.low.endswith("isen"):
        return False
    if any(lexicon().has(lemma, "noun") and not lexicon().has(lemma, "quality") for lemma in word.lemmas):
        return False
    return at + 1 < len(tokens) and tokens[at + 1].low.endswith("n")


def _goes_on(tokens: list[Token], lengths: list[int], at: int) -> bool:
    """Whether the next word is the noun of this one ("nuorten aikuisten", "unemployed young people")."""
    if at + 1 == len(tokens):
        return False
    if (older := end_of_bound(tokens, at + 1)) > at + 1:
        following = tokens[older - 1 : older + 2]
        return any(read_word(token.text) and case_of(token) == case_of(tokens[at]) for token in following)
    if (whole := _past_cut(tokens, at + 1)) > at + 1:
        return case_of(tokens[whole]) == case_of(tokens[at]) and is_noun(tokens[whole]) and is_adjective(tokens[at])
    word, after = read_word(tokens[at].text), read_word(tokens[at + 1].text)
    beyond = next((each for each in range(at + 1, min(at + 4, len(tokens))) if not _is_age(tokens[each])), at + 1)
    aged = any(case_of(token) == word.case for token in tokens[at + 1 : beyond + 1]) if word else False
    if word and beyond > at + 1 and is_adjective(tokens[at]) and aged:
        return True
    if word is None:
        return (lengths[at + 1] > 0 and after is None) or _leads_to_noun(tokens, lengths, at)
    if (_is_age(tokens[at]) or bound_before(tokens, at + 1)) and _is_age_of_expression(tokens, lengths, at):
        return True
    if word.case == "gen" and _owns_object(tokens, at):
        return True
    if word.case == "gen" and after is not None and after.case != "gen" and _names_people(tokens[at + 1], after):
        return True
    if tokens[at + 1].is_a("link") and _is_joined(tokens[at]) and _owns_people(tokens[at + 2 : at + _FEW]):
        return True
    if after is not None and after.case == word.case and (lengths[at + 1] > 0 or stands_alone(after)):
        return True
    following = tokens[at + 1 : at + 9]
    return is_adjective(tokens[at]) and (_shares_noun(following, word.case) or _has_noun(following, word.case))


def _owns_object(tokens: list[Token], at: int) -> bool:
    """Whether a genitive belongs to what others do: "(ikäihmisten) neuvontaa tekevien ammattilaisten"."""
    following = tokens[at + 1 : at + 4]
    if len(following) < _LEAST_SHARED or not is_object(following[0]) or not _PARTICIPLE.search(following[1].low):
        return False
    return is_noun(following[2]) and case_of(following[2]) == case_of(following[1])


def _is_age_of_expression(tokens: list[Token], lengths: list[int], at: int) -> bool:
    """Whether a listed expression begins behind an age in its case: "yli 50-vuotiaiden (vaikeasti työllistyvien)"."""
    case = case_of(tokens[at])
    ends = range(at + 2, min(at + _NEAR + 1, len(tokens)))
    return any(lengths[end] == end - at and case_of(tokens[end]) == case for end in ends)


def _past_cut(tokens: list[Token], at: int) -> int:
    """Where the noun stands behind compounds cut short: "mielenterveys- ja (päihdekuntoutujat)", "sosiaali- ja
    terveysalan (ammattilaiset)"."""
    begin = at
    while at + 2 < len(tokens) and tokens[at].text.endswith("-"):
        at += 2
    while begin < at < len(tokens) - 1 and _is_owner(tokens[at]) and not is_noun(tokens[at]):
        at += 1
    return at


def _owns_people(following: list[Token]) -> bool:
    """Whether an owner comes and then the people that are its own: "(päiväkotien ja) koulujen työntekijöille"."""
    owners = len(list(itertools.takewhile(lambda token: _is_owner(token) and not _has_people(token), following)))
    return 0 < owners < len(following) and _has_people(following[owners])


def _has_people(token: Token) -> bool:
    word = read_word(token.text)
    return word is not None and _names_people(token, word)


def _has_noun(following: list[Token], case: str) -> bool:
    """Whether one more attribute, with what it rules, and then the noun come: "(yli 70-vuotiaille) yksin asuville
    miehille"."""
    words = list(
        itertools.takewhile(lambda token: token.is_word and not token.is_a("link") and token.low != "kuin", following)
    )
    noun = next((at for at, token in enumerate(words) if is_noun(token)), 0)
    return noun > 1 and case_of(words[noun]) == case == case_of(words[noun - 1]) and is_adjective(words[noun - 1])


def _names_people(token: Token, word: GroupWord) -> bool:
    """Whether a noun names people of its own, whose owner stands before it: "(lasten) vanhemmille"; no "palveluja"."""
    return is_noun(token) and not any(
        lexicon().has(lemma, kind) for lemma in word.lemmas for kind in ("generic", "actor", "body")
    )


def _leads_to_noun(tokens: list[Token], lengths: list[int], at: int) -> bool:
    """Whether listed words without cases go on to one that ends an expression: "unemployed (young people)".

    Not past a preposition, unless the expression has it: "immigrants (at the universities)".
    """
    words = itertools.takewhile(
        lambda token: token.low in group_index().vocabulary and not token.is_a("link"),
        tokens[at + 1 : at + 4],
    )
    parted = False
    for offset, token in enumerate(words, 1):
        parted = parted or token.low in _NO_FIRST_WORDS
        if lengths[at + offset] > (offset if parted else 0):
            return True
    return False


def _shares_noun(following: list[Token], case: str) -> bool:
    """Whether after a link word another attribute comes and then the noun of both ("olevien ja työttömien nuorten")."""
    if len(following) < _LEAST_SHARED or not (following[0].is_a("link") or following[0].text == ","):
        return False
    if following[0].is_a("link") and _is_age(following[1]):
        return False  # "työllistyvien ja alle 25-vuotiaiden nuorten"
    words = list(itertools.takewhile(lambda token: token.is_word and not is_noun(token), following[1:]))
    attributes = itertools.takewhile(lambda token: not token.is_a("link"), reversed(words))
    if not any(case_of(token) == case for token in attributes):
        return False  # "työttömille, lomautetuille ja opiskelijoille", "työttömille ja alueen nuorille"
    if len(words) >= len(following) - 1 or case_of(following[len(words) + 1]) != case:
        return False
    beyond = following[len(words) + 2 : len(words) + 3]
    listed = following[0].text == "," and bool(beyond) and (beyond[0].is_a("link") or beyond[0].text == ",")
    return not (listed and len(words) > 1)  # "asunnottomia, työn ulkopuolella olevia nuoria sekä ..."


def _first_fixed(tokens: list[Token], at: int, first: int) -> int:
    """Where a phrase without case forms begins: "unemployed young adults", "varhaiskasvatuksen henkilöstöä"."""
    while at > first and (_is_attribute_without_case(tokens[at - 1]) or _is_singular_participle(tokens, at)):
        joins = tokens[at - 1].low in _NO_FIRST_WORDS
        if joins and not (at > first + 1 and expression_length([tokens[at - 2].low], 0)):
            break
        at -= 1
    while tokens[at].low in _NO_FIRST_WORDS:
        at += 1
    return at - 1 if at - 1 > first and _is_noun_before_noun(tokens, at - 1) else at


def _is_noun_before_noun(tokens: list[Token], at: int) -> bool:
    """Whether an English word says of what kind those behind it are: "help (timber) entrepreneurs"."""
    word, before = tokens[at], tokens[at - 1]
    plain = word.text.isascii() and word.text.isalpha() and word.low not in _NO_NOUNS and not word.is_a("group-verb")
    leads = before.is_a("group-verb") or before.low in _BEFORE_NOUNS
    return plain and leads and word.text.islower() and before.text.isascii() and tokens[at + 1].low.endswith("s")


def _is_singular_participle(tokens: list[Token], at: int) -> bool:
    """Whether a participle that agrees with a noun in the genitive singular, or what it rules, stands before a word."""
    before = tokens[at - 1].low
    if tokens[at].low.endswith("stön") or tokens[at].low.endswith("kunnan"):
        return before.endswith(("van", "vän", "neen"))
    return tokens[at].low.endswith(("van", "vän", "neen")) and LOCAL.search(before) is not None


_ATTRIBUTE_ENDS = re.compile(
    r"(?:ed|ing|ly|al|ic|ous|ive|ful|less|able|ary|ent|'s|iga|ska|ade|ella|ösa|ande|ende)$"
    r"|^(?:migrant|immigrant|refugee|rural|elderly|single|disabled|older|younger)$"
)
"""Ends of attributes in English and Swedish."""


def _is_attribute_without_case(token: Token) -> bool:
    if token.is_a("link") or token.is_a("group-verb") or not token.is_word:
        return False
    return token.low in group_index().vocabulary or _ATTRIBUTE_ENDS.search(token.low) is not None or "-" in token.text


def _first_attribute(tokens: list[Token], at: int, case: str, first: int) -> int:
    """Where the phrase of the noun begins: its adjectives and participles with the words that these govern."""
    begin = at
    while begin > first and not (case == "nom" and tokens[begin - 1].is_a("finite")):
        before = tokens[begin - 1]
        agrees = (is_adjective(before) or is_noun(before)) and case_of(before) == case
        agrees = agrees and not before.is_a("group-verb")
        ruled = (begin < at or _PARTICIPLE.search(tokens[at].low)) and _is_governed(before, tokens[begin])
        if agrees or _is_age(before) or ruled or adds_bound(tokens, begin - 1):
            begin -= 1
        elif before.low[:6] in COMPARISONS and begin - (added := bound_before(tokens, begin)) > first and added:
            begin -= added
        elif begin - 1 > first and _goes_back(tokens, begin, at, case):
            begin -= 2
        else:
            break
    return begin


def _goes_back(tokens: list[Token], begin: int, at: int, case: str) -> bool:
    """Whether a phrase goes on before a comma or a link word: a compound cut short, an attribute, a place, an age.

    "ja sitä (vanhempia)", "16, 18 ja (21-vuotiaita)".
    """
    if tokens[begin - 1].low == "sitä" and adds_bound(tokens, begin - 2):
        return True
    numbers = tokens[begin].text[0].isdigit() and tokens[begin - 2].text.isdigit()
    if numbers and (tokens[begin - 1].text == "," or tokens[begin - 1].is_a("link")):
        return True
    if _is_cut_before(tokens, begin) or _is_shared_before(tokens, begin, case):
        return True
    return begin < at and _is_one_of_places(tokens, begin)


def _is_one_of_places(tokens: list[Token], begin: int) -> bool:
    """Whether a place stands before another with a comma or a link word: "(Iissä,) Simossa ja Kemissä asuvien"."""
    one, sign, other = tokens[begin - 2 : begin + 1]
    parted = sign.text == "," or sign.is_a("link")
    local = LOCAL.search(one.low) is not None and LOCAL.search(other.low) is not None
    named = one.text[0].isupper() and other.text[0].isupper()
    return parted and local and named


def _is_shared_before(tokens: list[Token], begin: int, case: str) -> bool:
    """Whether a link word and one more attribute stand before a phrase: "(työttömille ja) vammaisille nuorille"."""
    return tokens[begin - 1].is_a("link") and _shares(tokens, begin, case)


def _is_cut_before(tokens: list[Token], begin: int) -> bool:
    """Whether what cannot stand alone stands before a comma: "(sika-,) nauta- ja lammastiloille", "maalla (asuvien,)
    yksinäisten miesten"."""
    if tokens[begin - 1].text != ",":
        return False
    before = tokens[begin - 2]
    return before.text.endswith("-") or (_PARTICIPLE.search(before.low) is not None and read_word(before.text) is None)


def _is_governed(before: Token, token: Token) -> bool:
    """Whether an attribute rules the word before it: "(heikossa) asemassa olevia", "työelämän ulkopuolella"."""
    if before.is_a("frame") or (is_verb(before.low) and before.low != "tukea"):
        return False
    if is_adjective(token) and LOCAL.search(before.low) and not _WORK.search(before.low):
        return True
    if before.is_a("preposition") and is_object(token):
        return True
    if token.low in _AWAY and (is_object(before) or LOCAL.search(before.low)):
        return True
    owned = read_word(before.text)
    ruled = (
        is_object(before)
        or (owned is not None and owned.case == "poss")
        or _OWN.search(before.low)
        or _TO_ONE.search(before.low)
    )
    if before.low == "tukea" and not token.is_a("needs"):
        return False
    if ruled and (_PARTICIPLE.search(token.low) or (is_object(token) and _OF_OBJECT.search(before.low))):
        return True
    ended = _ADVERBIAL.search(before.low) and not PASSIVE.search(before.low) and not _TO_DO.search(before.low)
    adverbial = before.is_a("adverb") or ended
    adverbial = adverbial and not before.is_a("group-verb")
    if (is_adjective(token) or before.is_a("adverb")) and adverbial and not read_word(before.text):
        return True
    if not (LOCAL.search(token.low) or _WHERE_TO.search(token.low)):
        return False
    agrees = LOCAL.search(before.low) is not None and before.low[-3:] == token.low[-3:]
    return agrees or (before.low.endswith("n") and not before.low.endswith("nen") and not PASSIVE.search(before.low))


def _is_age(token: Token) -> bool:
    return token.is_a("bound") or token.low == "+" or re.match(r"\d|vuotia", token.low) is not None


def _shares(tokens: list[Token], begin: int, case: str) -> bool:
    """Whether the word before a link word is an attribute like the one after it."""
    before, after = tokens[begin - 2], tokens[begin]
    if is_object(before) and is_object(after):
        return True
    if is_adjective(before) and (is_adjective(after) or _begins_attribute(after)):
        return case_of(before) == case
    if before.text.endswith("-"):
        return True
    owners = before.low.endswith("n") and after.low.endswith("n") and not is_noun(after)
    return owners and not PASSIVE.search(before.low)


def _begins_attribute(token: Token) -> bool:
    """Whether a word looks like what an attribute has before it: "(raskaana) oleville", "(tukea) tarvitseville"."""
    return LOCAL.search(token.low) is not None or _ADVERBIAL.search(token.low) is not None or is_object(token)


_PARTICIPLE = re.compile(
    r"(?:v(?:ien|i[aä]|ille|iin)|(?<!väli)(?<![aä]i)(?:(?<!ko)n|\b(?:ol|tul)l|\bpääss)ei(?:den|t[aä]|lle|siin)|t(?:ui|yi)lle|t(?:uj|yj)(?:en|[aä]))$"
)
"""A participle that may have an object: "(tukea) tarvitsevien", "(suojelua) hakeneille"."""
_ADVERBIAL = re.compile(
    r"(?:sti|[aeiouyäö]n[aä]|(?:ulko|sisä)puolelle|piiriin|maahan|pitkään|hyvin|erittäin|(?:([aouyäöi])\1|(?<!u)ee|h[aeiouyäö])n)$"
)
"""Ends of what an attribute has before it: "vaikeasti (vammaisten)", "työttömänä (olleita)", "syöpään (sairas)"."""
_DOING = re.compile(r"m(?:[aä]ll[aä]|aan|ään|[aä]st[aä])$")
"""What is done with the noun before it: "(kursseja) järjestämällä", "(töitä) hakemaan"."""
_TO_DO = re.compile(r"\w{3}[aeouyäöi]m(?:aan|ään)$")
"""An infinitive of what is done for people: "ehkäisemään (ikääntyneiden uupumista)"."""
_WORK = re.compile(r"(?:u|y)st[aä]$")
"""A singular partitive that looks like an elative: "ohjausta"."""
_OWN = re.compile(r"(?:ns[aä]|[ij](?:aan|ään))$")
"""The end of an object of one's own: "(työpaikkansa) menettäneille", "(lapsiaan) hoitaville"."""
_TO_ONE = re.compile(r"(?:(?<!i)lle|[aeouyäö]ksi)$")
"""The end of the place or state that people came to: "eläkkeelle (jääneille)", "leskeksi (jääneitä)"."""
_OF_OBJECT = re.compile(r"(?:ist[aä]|v(?:aa|ää)|e(?:aa|ää)|t(?:ua|yä)|t(?:onta|öntä))$")
"""Ends of an attribute of an object: "(tilapäistä) suojelua"."""
_WHERE_TO = re.compile(r"(?:puolelle|piiriin)$")
_BETWEEN_RECEIVERS = re.compile(r"(?:\s*,\s*|\s+)(?:(?:ja|sekä|tai)\s+(?:heidän\s+)?)?")


def receivers(text: str, phrases: list[Phrase], end: int) -> list[Phrase]:
    """Of groups found in a text those that receive something and stand joined right before its character `end`."""
    kept: list[Phrase] = []
    for phrase in reversed(phrases):
        joined = _BETWEEN_RECEIVERS.fullmatch(text, phrase.end, kept[-1].start if kept else end)
        if not joined or not text[phrase.start : phrase.end].endswith(("lle", "lleen", "iin", "ihin")):
            break
        kept.append(phrase)
    return kept[::-1]


def names_project(words: str) -> bool:
    """Whether a project is spoken of, so that the words are no bare list."""
    return any(word.lower().startswith(("hankkee", "projekti")) or word.lower() == "hanke" for word in words.split())
