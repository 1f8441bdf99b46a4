"""Joins the parts of a list that are attributes of the next one's noun, or its age."""

from __future__ import annotations

import itertools
import re

from converters.text.target_groups.arguments import PARTICIPLE_OF_ONE
from converters.text.target_groups.heads import head_of, is_partitive
from converters.text.target_groups.part_ages import (
    excludes_age_of,
    has_other_bound,
    is_age_of_life,
    is_age_only,
    is_bare_range_of,
    is_limit_in_list,
)
from converters.text.target_groups.parts import Part
from converters.text.target_groups.tokens import (
    LOCAL,
    Token,
    case_of,
    fallback_case,
    is_adjectival,
    is_adjective,
    is_done_by,
    is_noun,
    is_object,
)
from converters.text.target_groups.words import (
    expression_length,
    is_collective,
    is_fixed_head,
    lexicon,
    read_concepts,
    read_word,
    stands_alone,
)

_AT_HOME = "kotona"
_LIKE_VERB = re.compile(r"v[aä]t$")
_OF_TIME = re.compile(r"(?:nykyis|tulev|entis|mahdollis|potentiaalis)")
"""Attributes that say when people are what their noun names."""
_SWEDISH_NOUN = re.compile(r"^(?!.*(?:der|ther|ger|lar|ior|inor)$).*\w{3}(?:[^\Waeiouyåäö](?:[ao]r|er)|[aeo]rna)$")
"""The end of a plural noun in Swedish, which no attribute of the next one has: "alumner"; no "older", "rural"."""
_PARTICIPLE_OF_ONE = re.compile(r"(?:n[uy]tt|ev|av|äv)[aä]+$")
"""The end of a participle behind a number: "(40 koulunsa) päättänyttä"."""


def merge_attributes(parts: list[Part], case: str) -> list[Part]:
    """Joins parts that are attributes of the next part's noun, from the right to the left."""
    merged: list[Part] = []
    for part in reversed(parts):
        if merged and _is_age_of(merged[0], part, case) and not is_limit_in_list(merged):
            merged[0] = Part(part.tokens + merged[0].tokens, part.clause or merged[0].clause, part.opener)
        elif merged and not part.clause and _is_part_of(part, merged[0], case) and not _is_one_of_several(part, merged):
            merged[0] = Part(part.tokens + merged[0].tokens, merged[0].clause, part.opener)
        else:
            merged.insert(0, part)
    return merged


def _is_one_of_several(part: Part, following: list[Part]) -> bool:
    """Whether an attribute is a group of its own: by its age, or the first of three or more behind each other."""
    if excludes_age_of(part, following[0]):
        return True
    word = read_word(part.tokens[-1].text)
    listed = len(following) > 1 and (following[0].opener, following[1].opener) in ((",", "ja"), (",", "sekä"))
    return (
        listed and len(part.tokens) == 1 and word is not None and stands_alone(word) and bool(following[0].tokens[1:])
    )


def _is_part_of(part: Part, following: Part, case: str) -> bool:
    """Whether a part says something of the next part's noun: a number, the other bound of an age, an attribute."""
    if following.stressed and head_of(part, case) is not None:
        return False  # "kylissä asuvat, erityisesti ikääntyneet asukkaat"
    if has_other_bound(part, following) or _shares_count(part, following) or _are_times_of_one(part, following):
        return True
    if _are_places_of_one(part, following, case) or _are_deeds_of_one(part, following, case):
        return True
    return _belongs_to(part, following, case)


def _are_times_of_one(part: Part, following: Part) -> bool:
    """Whether parts say when people are what one noun names: "nykyiset (ja) tulevat asiakkaat"."""
    one, other = part.tokens[-1].low, following.tokens[0].low
    of_time = _OF_TIME.match(one) and _OF_TIME.match(other) and len(following.tokens) > 1
    return bool(of_time) and one[-1].replace("ä", "a") == other[-1].replace("ä", "a")


def _shares_count(part: Part, following: Part) -> bool:
    """Whether a number counts the next part's noun too: "60 osatyökykyistä ja vammaista henkilöä", "40 koulunsa
    päättänyttä, työtä vailla olevaa nuorta"."""
    last = part.tokens[-1]
    if part.tokens[0].text.isdigit() and _PARTICIPLE_OF_ONE.search(last.low):
        of_others = following.tokens[0].text.isdigit()
        return not of_others and any(is_noun(token) and case_of(token) == "cnt" for token in following.tokens)
    words = [word for token in following.tokens if (word := read_word(token.text))]
    counted = any(token.text.isdigit() for token in part.tokens) and is_adjective(last) and case_of(last) == "cnt"
    counts_too = any(token.text.isdigit() for token in following.tokens)
    return (
        counted
        and not counts_too
        and len(words) > 1
        and {word.case for word in words} == {"cnt"}
        and following.opener != ","
    )


def _is_age_of(ages: Part, part: Part, case: str) -> bool:
    """Whether a part is only the ages of the one before: "nuoret, 18–29 v."."""
    whole = not is_age_only(part) and bool(part.tokens) and head_of(part, case) == len(part.tokens) - 1
    if not whole or ages.opener != ",":
        return False
    return is_bare_range_of(ages, part) or (is_age_only(ages) and is_age_of_life(ages, part.tokens[-1]))


def _belongs_to(part: Part, following: Part, case: str) -> bool:
    head, noun = head_of(part, case), head_of(following, case)
    if noun is None or following.opener[-1:] in (";", ":", ")") or following.opener in ("kuten", "kuin"):
        return False
    first = following.tokens[0]
    if first.is_a("others") or first.is_a("pronoun") or first.text.isdigit():
        return False  # "kuurot ja (muut|heitä palvelevat) tulkit", "20 nuorta ja 10 yritystä"
    if _shares_participle(part, following, noun) or _shares_place(part, following):
        return True
    if head is None:
        return _is_attribute_part(part, following, noun, case)
    last = part.tokens[-1]
    if case and last.low.endswith("n") and is_fixed_head(last.text) and case_of(following.tokens[noun]) == case:
        return noun > 0 and not is_collective(following.tokens[noun].text)  # "kolmannen sektorin ja kuntien toimijat"
    if head < len(part.tokens) - 1 and last.low.endswith("n") and fallback_case(last) != case:
        return not last.low.endswith("neen")  # "maahanmuuttajat perheineen"
    if not is_adjective(part.tokens[head]) or head < len(part.tokens) - 1 or _is_people_of_place(part, following):
        return False
    incomplete = noun > 0 and _is_incomplete(part.tokens[head]) and not _is_listed(part.tokens[: head + 1])
    if head > 0 and _is_incomplete(part.tokens[head]) and _parts_groups(following, noun):
        return False
    if following.opener == "," and incomplete and case_of(following.tokens[noun]) == case:
        return True
    if _is_whole(part.tokens[: head + 1], following.opener) or _are_unlike(part.tokens[head], following.tokens[noun]):
        return False
    if is_adjective(following.tokens[noun]) and not is_age_only(part):
        listed = (word := read_word(part.tokens[head].text)) is not None and stands_alone(word)
        return following.opener == "," and not listed and _is_incomplete(following.tokens[noun])
    attributes = (at for at in range(noun) if _is_told(following.tokens, at))
    return any((case_of(following.tokens[at]) or case) == case for at in attributes)


def _are_places_of_one(part: Part, following: Part, case: str) -> bool:
    """Whether an age with the first of several places is of those whom a participle says to be in one of them: "yli
    18-vuotiaille työssä, (koulussa tai kotona oleville äideille)"."""
    *age, place = part.tokens
    noun = head_of(following, case)
    if not age or noun is None or following.opener not in (",", "tai") or not _is_place(place):
        return False
    aged = is_age_only(part._replace(tokens=tuple(age))) and case_of(age[-1]) == case
    return aged and _is_place(following.tokens[0]) and _governs_place(following.tokens[: noun + 1])


def _is_place(token: Token) -> bool:
    """Whether a word says where people are or what they are at: "koulussa", "opiskelemassa", "kotona"."""
    return token.low == _AT_HOME or LOCAL.search(token.low) is not None


def _are_deeds_of_one(part: Part, following: Part, case: str) -> bool:
    """Whether two participles with objects tell of one noun: "lapsia hoitavat (ja) vanhuksia auttavat omaiset".

    Those whom the second one helps may be the first ones: "läheistään hoitavat ja heitä tukevat järjestöt".
    """
    first, noun = following.tokens[0], head_of(following, case)
    if noun is None or following.opener not in (",", "ja"):
        return False
    if following.opener == "ja" and first.is_a("pronoun") and first.low.endswith(("ta", "tä")):
        return False
    deeds = any(_is_deed(following.tokens, at) for at in range(noun))
    return deeds and is_noun(following.tokens[noun]) and _is_deed(part.tokens, len(part.tokens) - 1)


def _is_deed(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a participle with its object stands at a place: "palveluja (tarjoavat)"."""
    return at > 0 and _LIKE_VERB.search(tokens[at].low) is not None and is_partitive(tokens[at - 1])


def _is_told(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word before a noun says something of it other than its age."""
    if is_done_by(tokens, at):
        return True
    return is_adjective(tokens[at]) and not tokens[at].text[0].isdigit()


def _is_attribute_part(part: Part, following: Part, noun: int, case: str) -> bool:
    """Whether a part without a group of its own belongs to the noun of the next one: "(sosiaali-) ja terveysalan"."""
    last = part.tokens[-1].low
    if last.endswith("sti") and following.tokens[0].low.endswith("sti"):
        return True
    if is_done_by(part.tokens, len(part.tokens) - 1) and case_of(part.tokens[-1]) == case:
        return True
    if _is_place(part.tokens[-1]) and _governs_place(following.tokens[: noun + 1]):
        return True
    if case or is_collective(following.tokens[noun].text):
        return last.endswith(("n", "-", "‑"))
    if is_age_only(part) or _SWEDISH_NOUN.search(last):
        return False
    return not _has_local_end(part) and (len(part.tokens) > 1 or following.opener == "," or _is_qualifying(last))


def _is_whole(tokens: tuple[Token, ...], opener: str) -> bool:
    """Whether an adjective names a group by itself, as its age or the link word behind it shows.

    "50+ työttömät, ...", "16-vuotiaat ja ...", "työttömät sekä osatyökykyiset työnhakijat", which "ja" leaves open.
    """
    *before, last = tokens
    if last.text[0].isdigit():
        return opener != ","
    word = read_word(last.text)
    parted = opener in ("sekä", "että") or (opener == "," and any(token.text[0].isdigit() for token in before))
    return parted and word is not None and stands_alone(word)


def _are_unlike(people: Token, noun: Token) -> bool:
    """Whether one names people and the other bodies: "työttömät, (pienet) yritykset"."""
    one, other = read_word(people.text), read_word(noun.text)
    body = other is not None and any(lexicon().has(lemma, "body") for lemma in other.lemmas)
    return body and one is not None and stands_alone(one) and read_concepts(people.text) != ()


def _is_qualifying(word: str) -> bool:
    """Whether a Swedish or English word looks like an attribute rather than a noun: "vocational", "arbetslösa"."""
    return re.search(r"(?:a|å|[dg]re|al|ed|ic|ing|ive|ous|ary|[-‑]|-income|-skilled|-aged|-term)$", word) is not None


def _is_people_of_place(part: Part, following: Part) -> bool:
    """Whether a part ends with a noun for the people of a place, as an attribute before it shows: "eläkkeellä olevat
    oululaiset"; not "nuoret oululaiset ja iiläiset (opiskelijat)"."""
    *before, last = part.tokens
    return bool(before) and is_adjectival(before[-1]) and _is_derived(last) and not _is_derived(following.tokens[0])


def _is_derived(token: Token) -> bool:
    return (word := read_word(token.text)) is not None and word.derived


def _shares_participle(part: Part, following: Part, noun: int) -> bool:
    """Whether a participle rules the last word of a part too: "työtä ja opiskelua vailla olevat nuoret"."""
    first, last = following.tokens[0], part.tokens[-1]
    rules = any(is_adjective(token) or _LIKE_VERB.search(token.low) for token in following.tokens[1 : noun + 1])
    settled = following.opener in (",", "") or any(token.is_a("preposition") for token in part.tokens)
    return rules and not settled and is_object(first) and is_object(last)


def _shares_place(part: Part, following: Part) -> bool:
    """Whether a part is one more place where staff works: "päiväkodeissa (ja) kouluissa työskentelevä henkilöstö"."""
    works = any(
        LOCAL.search(one.low) and PARTICIPLE_OF_ONE.search(two.low) for one, two in itertools.pairwise(following.tokens)
    )
    return works and case_of(part.tokens[-1]) == "ine"


def _parts_groups(following: Part, noun: int) -> bool:
    """Whether what follows is people of their own beside "pitkään työttömänä olleille": behind "sekä", or likewise
    ruled by their own words ("työtoiminnassa oleville")."""
    return following.opener.endswith("sekä") or (noun > 0 and _is_incomplete(following.tokens[noun]))


def _is_listed(tokens: tuple[Token, ...]) -> bool:
    """Whether words end with a listed expression: "eläkkeelle jääneet"."""
    return expression_length([token.low for token in tokens], len(tokens) - 1) > 0


def _is_incomplete(token: Token) -> bool:
    """Whether a participle such as "olevat" says nothing on its own."""
    word = read_word(token.text)
    return word is not None and not word.prefix and not stands_alone(word) and is_adjectival(token)


def _governs_place(attributes: tuple[Token, ...]) -> bool:
    """Whether a participle rules a word in a local case ("työtoiminnassa olevat"), as it may rule one before "ja"."""
    return any(
        _is_place(one) and (is_adjective(two) or PARTICIPLE_OF_ONE.search(two.low))
        for one, two in itertools.pairwise(attributes)
    )


def _has_local_end(part: Part) -> bool:
    """A part such as "Oulun seudulla" or "lisäksi" that is no attribute of what follows."""
    return bool(LOCAL.search(part.tokens[-1].low)) and len(part.tokens) < 3
