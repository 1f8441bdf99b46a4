"""Finds the groups that a sentence of purpose speaks of, wherever in it they stand."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from converters.text.target_groups.ages import Ages, read_ages_of_clause
from converters.text.target_groups.arguments import begin_with_arguments, first_argument, has_doer, ruled
from converters.text.target_groups.begins import (
    NO_FIRST_WORDS,
    OTHERS,
    PARTICIPLE,
    first_attribute,
    first_fixed,
    first_of_phrase,
    is_age,
    is_attribute_without_case,
    is_governed,
    is_joined,
    is_one_of_two,
    is_owner,
    is_unlisted_attribute,
)
from converters.text.target_groups.cues import RECEIVING, is_word_of
from converters.text.target_groups.ends import end_of_aged, end_of_phrase
from converters.text.target_groups.foreign_attributes import BEGINS_CLAUSE
from converters.text.target_groups.foreign_attributes import end_of_clause as end_of_foreign_clause
from converters.text.target_groups.part_ages import are_of_other_lives
from converters.text.target_groups.parties import (
    did,
    is_body_that_does,
    is_foreign_partner,
    is_guide_book,
    is_kind_of_thing,
    is_other_party,
    is_place_inside,
    is_who_does,
)
from converters.text.target_groups.parts import is_vague
from converters.text.target_groups.phrases import Phrase, is_of_age, is_one_person
from converters.text.target_groups.tokens import (
    NUMERAL,
    Token,
    bound_before,
    case_of,
    end_of_bound,
    fallback_case,
    is_adjectival,
    is_adjective,
    is_noun,
    is_verb,
    tokenise,
)
from converters.text.target_groups.words import (
    GroupWord,
    expression_length,
    group_index,
    is_fixed_head,
    lexicon,
    read_word,
    stands_alone,
)

_FOUND_CASES = frozenset({"nom", "par", "all", "ill", "gen", "ade"})
_FORMS = ("ry", "rf", "r.y", "r.f")
_WHERE = ("i", "inom", "vid", "in", "at", "within")
_BEHIND_BUT = ("även", "också", "inte", "att", "det", "de", "vi", "för", "framför", "kan", "är", "har", "i", "på")
_WHOEVER_GIVEN = ("niille", "kaikille", "sellaisille")
_WHOEVER_HELPED = ("niitä", "kaikkia", "sellaisia")
_MANY = ("useampi", "moni", "jokainen")
_MAY_BE_AGED = frozenset("adeijmnopstuvyk0123456789")
"""What the words begin with that an age or a clause tells of alone: quicker by far than to look each up."""
_ONE_AGED = re.compile(r"(?:\d\d?\s?[-–—])?\d\d?[-–]?vuotiaalle|(?:työ|eläke|koulu|ala|täysi-)ikäiselle")
_GIVEN_TO_ONE = re.compile(r"\w(?<!i)lle$")
_MOST_OF_ONE = 2
_LEAST_SHARED = 3
_NEAR = 4
_FEW = 6
_FRONTED = ("för", "åt")
_GIVEN_TO = ("för", "till", "åt", "for", "to")
_STAFF = re.compile(r"(?:stö|kunta|kunna)(?:n|[aä]|lle|ll[aä])?$")
_THOUSANDS = 3
"""Figures that a blank parts: "12 500"."""
_DOING = re.compile(r"m(?:[aä]ll[aä]|aan|ään|[aä]st[aä])$")
"""What is done with the noun before it: "(kursseja) järjestämällä", "(töitä) hakemaan"."""
_CONCERNING = re.compile(r"\wv(?:[aä]\w{0,4}|i(?:[aä]|en|in|lle|st[aä]))$")
"""The end of a participle of what concerns the noun before it: "(perhettä) koskeva", "(perhettä) kiinnostavaa"."""
HAVING = ("illa", "illä")
"""Ends of those who have something."""
_BETWEEN_RECEIVERS = re.compile(r"(?:\s*\([^()]{0,60}\))?(?:\s*,\s*|\s+)(?:(?:ja|sekä|tai)\s+(?:heidän\s+)?)?")


def find_groups(text: str, start: int, end: int) -> Iterator[Phrase]:
    """The groups that stand anywhere in a stretch: an expression of the table with the attributes before it."""
    tokens = tokenise(text, start, end)
    words = [token.low for token in tokens]
    lengths = [expression_length(words, at) for at in range(len(words))]
    first = 0
    arguments = ruled(tokens)
    for at, token in enumerate(tokens):
        if at < first or at in arguments:
            continue
        if token.low[0] in _MAY_BE_AGED and (aged := _aged(text, tokens, at)):
            first = next((each for each in range(at, len(tokens)) if tokens[each].start >= aged.end), len(tokens))
            yield aged
            continue
        if not (lengths[at] or _stands_for_people(tokens, at) or _are_derived(tokens, at)) or _is_but(tokens, at):
            continue
        if _names_nobody(tokens, at):
            first = at + 1
            continue
        party = is_other_party(tokens, at) and not _joins_vague(tokens, at - 2, at)
        if party or _goes_on(tokens, lengths, at, arguments) or _is_in_name(tokens, at):
            continue
        begin = _begin_of(tokens, at, max(at - max(lengths[at], 1) + 1, first), first)
        if begin is None or _is_sought(tokens, begin) or (first and _is_where(tokens, first, begin)):
            continue
        noun = at + _has_unlisted_noun(tokens, at)
        end = end_of_phrase(text, tuple(tokens), noun, leading=True)
        counted = read_word(token.text) is not None and tokens[begin].text.isdigit() and not is_of_age(tokens, begin)
        behind = next((each for each in range(noun + 1, len(tokens)) if tokens[each].start >= end), len(tokens))
        first = _after_clause(tokens, behind)
        clause = text[tokens[noun + 1].start : tokens[first - 1].end].lstrip(" ,") if first > noun + 1 else ""
        first = max(first, next((each for each in range(noun, len(tokens)) if tokens[each].end > end), len(tokens)))
        leads = all(token.is_a("link") for token in tokens[:begin])
        starts = begin_with_arguments(text, tokens[begin].start, end) if leads else tokens[begin].start
        yield Phrase(starts, end, "", known=True, clause=clause, counted=counted)


def _names_nobody(tokens: list[Token], at: int) -> bool:
    """Whether a word that may name people or bodies names what does something too, a thing or where something is."""
    signs = (is_foreign_partner, is_kind_of_thing, is_guide_book, is_place_inside)
    return any(says(tokens, at) for says in signs)


def _aged(text: str, tokens: list[Token], at: int) -> Phrase | None:
    """Those whom only an age or a clause names: "alla under 29 år", "those who are over 60", "personer
    som bor ensamma"."""
    token = tokens[at]
    if (one := _end_of_one_of_many(tokens, at)) > at:
        return Phrase(tokens[at + 1].start, tokens[one].end, "sg", known=True)
    if _is_whoever(tokens, at):
        last = tokens[_after_clause(tokens, at + 1) - 1].end
        return Phrase(token.start, last, "", known=True, clause=text[tokens[at + 2].start : last])
    if end := end_of_aged(text, tokens, at):
        return Phrase(token.start, end, "", known=True)
    if last := _end_of_one_aged(tokens, at):
        return _one_aged(text, tokens, at, last)
    before = tokens[at - 1] if at > 0 and tokens[at - 1].low not in NO_FIRST_WORDS else None
    vague = token.is_a("vague") and not (before and is_attribute_without_case(before))
    if not (vague or token.is_a("anyone")) or not _is_relative(tokens, at + 1):
        return None
    last = tokens[_after_clause(tokens, at + 1) - 1].end
    clause = text[tokens[at + 1].start : last]
    given = at > 0 and (tokens[at - 1].low in _GIVEN_TO or tokens[at - 1].is_a("link"))
    told = vague or given or read_ages_of_clause(clause) != Ages()
    return Phrase(token.start, last, "", known=True, clause=clause) if told else None


def _end_of_one_of_many(tokens: list[Token], at: int) -> int:
    """The person who stands for all in an aim: "että yhä useampi (vammainen nuori) löytää työn"; else the place."""
    if tokens[at].low not in _MANY or not any(token.low == "että" for token in tokens[max(0, at - _NEAR) : at]):
        return at
    end = at + 1
    while end < len(tokens) and end - at <= _MOST_OF_ONE + 1 and is_one_person(tokens[end]):
        end += 1
    return end - 1


def _is_whoever(tokens: list[Token], at: int) -> bool:
    """Whether those are given something or helped whom only a clause names: "niille, joilla ei ole työtä"."""
    given = tokens[at].low in _WHOEVER_GIVEN
    helped = tokens[at].low in _WHOEVER_HELPED and at > 0 and tokens[at - 1].is_a("group-verb")
    behind = tokens[at + 1 : at + 3]
    return (given or helped) and len(behind) > 1 and behind[0].text == "," and behind[1].is_a("relative")


def _end_of_one_aged(tokens: list[Token], at: int) -> int:
    """Past the noun of one who receives something and is told of by an age: "alle 20-vuotiaalle opiskelijalle"."""
    first = at + tokens[at].is_a("bound")
    while first + 2 < len(tokens) and tokens[first].text.isdigit() and tokens[first + 1].text in "–—-":
        first += 2
    if first >= len(tokens) or not _ONE_AGED.fullmatch(tokens[first].low):
        return 0
    told = itertools.takewhile(
        lambda token: _GIVEN_TO_ONE.search(token.low), tokens[first + 1 : first + 1 + _MOST_OF_ONE]
    )
    end = first + 1 + len(list(told))
    alone = end == first + 1 and not (at and tokens[at - 1].is_a("whoever"))
    return 0 if alone and not _is_relative(tokens, end + 1) else end


def _one_aged(text: str, tokens: list[Token], at: int, end: int) -> Phrase:
    """The phrase of one of an age, with the word that says that each one is meant and the clause behind it."""
    begin = at - 1 if at and tokens[at - 1].is_a("whoever") else at
    behind = _after_clause(tokens, end)
    clause = text[tokens[end].start : tokens[behind - 1].end].lstrip(" ,") if behind > end else ""
    return Phrase(tokens[begin].start, tokens[end - 1].end, "all", known=True, clause=clause)


def _is_but(tokens: list[Token], at: int) -> bool:
    """Whether a word that looks like people is "but" in Swedish: "socialt, (men) även"."""
    return tokens[at].low == "men" and at + 1 < len(tokens) and tokens[at + 1].low in _BEHIND_BUT


def _is_where(tokens: list[Token], first: int, begin: int) -> bool:
    """Whether a noun only says where the people right before it are: "anställda i (mikroföretag)"."""
    return first == begin - 1 and tokens[first].low in _WHERE


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
        return first_attribute(tokens, at, case_of(tokens[at]), first)
    if word is None:
        fixed = first_fixed(tokens, begin, first) if is_fixed_head(tokens[at].text) else None
        return min(fixed, first_of_phrase(tokens, at, "gen", first)) if fixed and _is_staff(tokens[at]) else fixed
    if _is_whole_family(tokens, at, word, first):
        return at - 1
    if word.case == "cnt" and at > first and tokens[at - 1].is_a("group-verb"):
        return None if at + 1 < len(tokens) and PARTICIPLE.search(tokens[at + 1].low) else at
    if word.case == "cnt":
        bodies = any(lexicon().has(lemma, "body") for lemma in word.lemmas)
        near = range(at - 1, max(first, at - 5) - 1, -1)
        number = next((back for back in near if _is_count(tokens[back], figures=bodies)), None)
        served = any(token.is_a("group-verb") or token.low.startswith("osallistu") for token in tokens[:number])
        return _first_of_number(tokens, number, first) if served and number is not None else None
    if word.case == "poss" and begin > first and tokens[begin - 1].is_a("pronoun"):
        return begin - 1
    if word.case == "poss" and begin > first and read_word(tokens[begin - 1].text) and _is_genitive(tokens[begin - 1]):
        return first_attribute(tokens, begin - 1, "gen", first)  # "(iäkkäiden) asukkaidensa"
    if word.case not in _FOUND_CASES and not _are_where_it_acts(word):
        return None
    inside = [each for each in range(begin + 1, at + 1) if PARTICIPLE.search(tokens[each].low)]
    begin = min([begin, *(first_argument(tokens, each, first, word.case) for each in inside)])
    begin = first_of_phrase(tokens, begin, word.case, first)
    if _joins_vague(tokens, begin - 2, at) and begin - 2 >= first:
        begin -= 2
    doing = word.case == "nom" and is_who_does(tokens, begin)
    done = word.case == "nom" and (is_body_that_does(tokens, at, word) or did(tokens, at))
    return None if doing or done else begin


def _is_staff(token: Token) -> bool:
    """Whether one noun names all who work somewhere: "(yritysten) henkilöstön", "henkilökunnalle"."""
    return token.low.startswith("henkilö") and _STAFF.search(token.low) is not None


def _is_genitive(token: Token) -> bool:
    return case_of(token) == "gen"


def _is_whole_family(tokens: list[Token], at: int, word: GroupWord, first: int) -> bool:
    """Whether all of a family are helped, beside one of it: "tukee (koko perhettä)", "lasta ja (koko perhettä)"."""
    if at - 2 < first or tokens[at - 1].low != "koko" or not any(one.endswith("perheet") for one in word.lemmas):
        return False
    before = tokens[at - 2]
    if at + 1 < len(tokens) and _CONCERNING.search(tokens[at + 1].low):
        return False  # "koko perhettä kiinnostavaa ohjelmaa"
    return word.case == "cnt" and (before.is_a("group-verb") or (before.is_a("link") and at - 3 >= 0))


def _are_where_it_acts(word: GroupWord) -> bool:
    """Whether families are where something is brought about: "lukemisen lisääminen (lapsiperheissä)"."""
    return word.case == "ine" and any(lemma.endswith("perheet") for lemma in word.lemmas)


def _is_count(token: Token, *, figures: bool) -> bool:
    """Whether a word counts people: in figures, or (unless only `figures` count) in letters, ten or more; no age."""
    return token.text.isdigit() or (not figures and NUMERAL.match(token.low) is not None)


def _first_of_number(tokens: list[Token], at: int, first: int) -> int | None:
    """Where a number begins whose last figures stand at a place: "(12) 500 nuorta"; None for a fraction ("3,5")."""
    while at > first and len(tokens[at].text) == _THOUSANDS and re.fullmatch(r"\d{1,3}", tokens[at - 1].text):
        at -= 1
    fraction = at > 1 and tokens[at - 1].text in ",." and tokens[at - 1].end == tokens[at].start
    return None if fraction and tokens[at - 2].text.isdigit() else at


def _stands_for_people(tokens: list[Token], at: int) -> bool:
    """Whether a participle with what it rules stands for people: "turvaa hakeneiden", "rikoksista tuomituille".

    Not where its noun follows ("turvaa hakeneiden perheiden").
    """
    if at == 0 or not PARTICIPLE.search(tokens[at].low) or not (is_governed(tokens, at) and has_doer(tokens, at)):
        return False
    case = case_of(tokens[at])
    owners = itertools.takewhile(lambda token: is_owner(token) and case_of(token) != case, tokens[at + 1 :])
    following = at + 1 + len(list(owners))
    if following == len(tokens):
        return True
    after = tokens[following]
    if _has_noun(tokens[at + 1 : at + 9], case):
        return False  # "ehdot täyttäville kotona asuville vanhuksille"
    return case_of(after) != case and not after.text.endswith("-") and not _shares_noun(tokens[at + 1 : at + 9], case)


def _are_derived(tokens: list[Token], at: int) -> bool:
    """Whether people that no table lists are given something, helped or of a place: "pyöräilijöille", "jatkajia"."""
    word = read_word(tokens[at].text)
    if word is None or not word.derived or word.case not in _FOUND_CASES - {"nom", "ade"}:
        return False
    helped = word.case == "par" and any(lemma.endswith("jat") for lemma in word.lemmas)
    given = word.case == "all" or helped or any(lemma.endswith("set") for lemma in word.lemmas)
    return given and (at + 1 == len(tokens) or case_of(tokens[at + 1]) != word.case)


def _is_sought(tokens: list[Token], begin: int) -> bool:
    """Whether the project wants more of the people rather than serves them: "rekrytoida (seudulle) osaajia"."""
    before = begin - 1 if begin and not tokens[begin - 1].low.endswith("lle") else begin - 2
    return before >= 0 and tokens[before].is_a("seek")


def _after_clause(tokens: list[Token], at: int) -> int:
    """Past the relative clause that tells of the group just found ("lapsia, joiden vanhemmat ovat eronneet")."""
    clause = at + 1 if at < len(tokens) and tokens[at].text == "," else at
    if not _is_relative(tokens, clause):
        return at
    foreign = tokens[clause].low in (*BEGINS_CLAUSE, *_GIVEN_TO)
    last = end_of_foreign_clause(tokens, clause) if foreign else len(tokens)
    rest = range(clause + 1, last)
    return next((end for end in rest if (_is_held(tokens, end) if foreign else tokens[end].text in ",.;")), last)


def _is_relative(tokens: list[Token], at: int) -> bool:
    """Whether a relative clause begins there: "who", "for whom"."""
    if at < len(tokens) and tokens[at].low in _GIVEN_TO:
        at += 1
        return at < len(tokens) and tokens[at].low == "whom"
    return at < len(tokens) and tokens[at].is_a("relative")


def _is_held(tokens: list[Token], at: int) -> bool:
    """Whether the verb comes of a sentence that begins with whom something is for: "För er som väntar barn (ordnas
    kurser)"."""
    return tokens[0].low in _FRONTED and is_word_of("HELDSV", tokens[at].low)


def _goes_on(tokens: list[Token], lengths: list[int], at: int, arguments: frozenset[int]) -> bool:
    """Whether the next word is the noun of this one ("nuorten aikuisten", "unemployed young people")."""
    if at + 1 == len(tokens):
        return False
    if (older := end_of_bound(tokens, at + 1)) > at + 1:
        following = tokens[older - 1 : older + 2]
        return any(read_word(token.text) and case_of(token) == case_of(tokens[at]) for token in following)
    if at + 1 not in arguments and (whole := _past_cut(tokens, at + 1)) > at + 1:
        return case_of(tokens[whole]) == case_of(tokens[at]) and is_noun(tokens[whole]) and is_adjective(tokens[at])
    word, after = read_word(tokens[at].text), read_word(tokens[at + 1].text)
    beyond = next((each for each in range(at + 1, min(at + 4, len(tokens))) if not is_age(tokens[each])), at + 1)
    aged = any(case_of(token) == word.case for token in tokens[at + 1 : beyond + 1]) if word else False
    if word and beyond > at + 1 and is_adjective(tokens[at]) and aged:
        return True
    if word is None:
        joined = _owns(tokens, at) or (lengths[at + 1] > 0 and after is None) or is_one_of_two(tokens, at)
        return joined or _leads_to_noun(tokens, lengths, at)
    if (is_age(tokens[at]) or bound_before(tokens, at + 1)) and _is_age_of_expression(tokens, lengths, at):
        return True
    if word.case == "gen" and _is_staff(tokens[at + 1]):
        return True
    if word.case == "gen" and after is not None and after.case != "gen" and _names_people(tokens[at + 1], after):
        return True
    if _shares_people(tokens, at):
        return True
    if after is not None and after.case == word.case and (lengths[at + 1] > 0 or stands_alone(after)):
        return True
    if not is_adjective(tokens[at]):
        return False
    return _is_attribute_of_next(tokens, at, word.case, arguments)


def _is_attribute_of_next(tokens: list[Token], at: int, case: str, arguments: frozenset[int]) -> bool:
    """Whether the noun of an adjective comes behind other attributes of it, with what these rule."""
    following = tokens[at + 1 : at + 9]
    if "ikäis" in tokens[at].low and following[0].text == "," and is_age(following[1]):
        return False  # "esikouluikäisiin, 13–15-vuotiaisiin koululaisiin"
    plain = [tokens[each] for each in range(at + 1, min(at + 9, len(tokens))) if each not in arguments]
    joined = _shares_noun(plain if following[0].is_a("link") else following, case)
    if is_unlisted_attribute(tokens, at + 1, case) or (joined and not _is_of_other_life(tokens[at], following, case)):
        return True
    return _has_noun(plain, case) or _has_placed_noun(following, case)


def _owns(tokens: list[Token], at: int) -> bool:
    """Whether a field that has no cases here owns the bodies or people behind it: "(kolmannen sektorin) yritysten"."""
    after = tokens[at + 1]
    return tokens[at].low.endswith("n") and is_noun(after) and case_of(after) == "gen"


def _joins_vague(tokens: list[Token], one: int, other: int) -> bool:
    """Whether two nouns that say nothing of their own share the clause behind: "henkilöille tai ryhmille, joilla"."""
    if one < 0 or other + 2 >= len(tokens) or not tokens[one + 1].is_a("link"):
        return False
    told = tokens[other + 1].text == "," and tokens[other + 2].is_a("relative")
    alike = case_of(tokens[one]) == case_of(tokens[other])
    return told and alike and is_vague(tokens[one].text) and is_vague(tokens[other].text)


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
    while begin < at < len(tokens) - 1 and is_owner(tokens[at]) and not is_noun(tokens[at]):
        at += 1
    return at


def _owns_people(following: list[Token]) -> bool:
    """Whether an owner comes and then the people that are its own: "(päiväkotien ja) koulujen työntekijöille"."""
    owners = len(list(itertools.takewhile(lambda token: is_owner(token) and not _has_people(token), following)))
    return 0 < owners < len(following) and _has_people(following[owners])


def _shares_people(tokens: list[Token], at: int) -> bool:
    """Whether people come behind what else stands before them: one more owner, a field of one's own, a vague noun."""
    if tokens[at + 1].is_a("link") and is_joined(tokens[at]) and _owns_people(tokens[at + 2 : at + _FEW]):
        return True
    word = read_word(tokens[at].text)
    rules = PARTICIPLE.search(tokens[at].low) is not None or (word is not None and word.derived)
    owns = rules and _owns_people_in(tokens[at + 1 : at + _FEW], case_of(tokens[at]))
    return owns or _joins_vague(tokens, at, at + 2)


def _owns_people_in(following: list[Token], case: str) -> bool:
    """Whether people of the same case come behind a field of one's own: "(tukea tarvitsevien) visuaalisen alan
    taiteilijoiden"."""
    of_several = bool(following) and following[0].is_a("various")
    fields = following[of_several:]
    owners = len(list(itertools.takewhile(lambda token: is_owner(token) and not _has_people(token), fields)))
    people = fields[owners : owners + 1]
    return owners > 0 and any(_has_people(token) and case_of(token) == case for token in people)


def _has_people(token: Token) -> bool:
    word = read_word(token.text)
    return word is not None and _names_people(token, word)


def _has_noun(following: list[Token], case: str) -> bool:
    """Whether one more attribute, with what it rules, and then the noun come: "(yli 70-vuotiaille) yksin asuville
    miehille"."""
    parted = (at for at, token in enumerate(following) if _parts(token) and not _joins_owners(following, at))
    words = following[: next(parted, len(following))]
    noun = next((at for at, token in enumerate(words) if is_noun(token) and case_of(token) == case), 0)
    return noun > 0 and case_of(words[noun - 1]) == case and is_adjective(words[noun - 1])


def _has_placed_noun(following: list[Token], case: str) -> bool:
    """Whether the noun comes behind the place it is of: "(ikääntyvien) Puumalan asukkaiden"."""
    places = len(list(itertools.takewhile(lambda token: token.text[0].isupper() and is_owner(token), following)))
    noun = following[places : places + 1]
    return places > 0 and any(is_noun(token) and case_of(token) == case for token in noun)


def _parts(token: Token) -> bool:
    return not token.is_word or token.is_a("link") or token.low == "kuin"


def _joins_owners(words: list[Token], at: int) -> bool:
    """Whether a comma or link word stands between genitives that one word rules: "opiskelun (ja) työn ulkopuolella"."""
    if not 0 < at < len(words) - 1 or not (words[at].text == "," or words[at].is_a("link")):
        return False
    return is_owner(words[at + 1]) and (words[at - 1].text.endswith("-") or is_owner(words[at - 1]))


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
        parted = parted or token.low in NO_FIRST_WORDS
        if lengths[at + offset] > (offset if parted else 0):
            return True
    return False


def _shares_noun(following: list[Token], case: str) -> bool:
    """Whether after a link word another attribute comes and then the noun of both ("olevien ja työttömien nuorten")."""
    if len(following) < _LEAST_SHARED or not (following[0].is_a("link") or following[0].text == ","):
        return False
    if following[0].is_a("link") and (is_age(following[1]) or following[1].low.startswith(OTHERS)):
        return False  # "työllistyvien ja alle 25-vuotiaiden nuorten", "yrittäjiksi aikovia ja muita alan toimijoita"
    words = list(itertools.takewhile(lambda token: token.is_word and not is_noun(token), following[1:]))
    listed = following[0].text == ","
    if listed and any(token.is_a("others") and token.low.startswith("mu") for token in words):
        return False  # "pitkäaikaistyöttömille, tarvittaessa myös muille työttömille"
    if following[0].text == "," and len(words) > 1 and _stands_for_noun(words[-1], case):
        words.pop()
    attributes = itertools.takewhile(lambda token: not token.is_a("link"), reversed(words))
    if not any(case_of(token) == case for token in attributes):
        return False  # "työttömille, lomautetuille ja opiskelijoille", "työttömille ja alueen nuorille"
    if len(words) >= len(following) - 1 or case_of(following[len(words) + 1]) != case:
        return False
    beyond = following[len(words) + 2 : len(words) + 3]
    stressed = len(words) + 3 < len(following) and following[len(words) + 3].is_a("stressing")
    listed = following[0].text == "," and bool(beyond) and (beyond[0].is_a("link") or beyond[0].text == ",")
    listed = listed and not stressed  # "kouluttamattomia, työtä vailla olevia naisia, erityisesti ..."
    return not (listed and len(words) > 1)  # "asunnottomia, työn ulkopuolella olevia nuoria sekä ..."


def _is_of_other_life(people: Token, following: list[Token], case: str) -> bool:
    """Whether the noun behind names people of another time of life: "(ikääntyneiden) ja työttömien nuorten"."""
    noun = next((token for token in following if is_noun(token) and case_of(token) == case), None)
    return noun is not None and are_of_other_lives(people, noun)


def _stands_for_noun(token: Token, case: str) -> bool:
    """Whether an adjective is the people that attributes before it tell of: "toimintakyvyltään heikentyneille
    (iäkkäille)"."""
    word = read_word(token.text)
    return word is not None and word.case == case and stands_alone(word)


def receivers(text: str, phrases: list[Phrase], end: int, endings: tuple[str, ...] = RECEIVING) -> list[Phrase]:
    """Of groups found in a text those that receive something and stand joined right before its character `end`.

    `endings`: what all of them end with.
    """
    kept: list[Phrase] = []
    for phrase in reversed(phrases):
        joined = _BETWEEN_RECEIVERS.fullmatch(text, phrase.end, kept[-1].start if kept else end)
        if not joined or not text[phrase.start : phrase.end].endswith(endings):
            break
        kept.append(phrase)
    return kept[::-1]


def names_project(words: str) -> bool:
    """Whether a project is spoken of, so that the words are no bare list."""
    return any(word.lower().startswith(("hankkee", "projekti")) or word.lower() == "hanke" for word in words.split())
