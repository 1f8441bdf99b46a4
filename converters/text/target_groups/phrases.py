"""Cuts a stretch of a sentence into the phrases that name groups: lists, shared nouns, ages, relative clauses."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from converters.text.target_groups.counts import without_counts
from converters.text.target_groups.ends import AGES, end_of_phrase
from converters.text.target_groups.part_ages import (
    excludes_age_of,
    has_other_bound,
    is_age_of_life,
    is_age_only,
    is_bare_range_of,
    is_limit_in_list,
    states_age,
)
from converters.text.target_groups.parts import Part, cut_parts, is_vague, without_places
from converters.text.target_groups.run_together import part_run_together
from converters.text.target_groups.tokens import (
    COMPARISONS,
    LOCAL,
    Token,
    bound_before,
    case_of,
    counts,
    did_alone,
    fallback_case,
    is_adjectival,
    is_adjective,
    is_done_by,
    is_noun,
    is_object,
    tokenise,
)
from converters.text.target_groups.words import (
    expression_length,
    is_collective,
    is_fixed_head,
    is_owner_in_swedish,
    lexicon,
    read_concepts,
    read_singular,
    read_word,
    stands_alone,
)

_LIKE_VERB = re.compile(r"v[aä]t$")
_CASES = ("nom", "par", "ill", "all", "ela", "ade", "ess", "abl", "ine", "tra", "gen", "poss")
"""The cases in the order in which the head of a list is looked for: a genitive is mostly another's attribute."""
_TURNS = re.compile(r",\s(?:mutta|men|but)\b|,?\s(?:eftersom|så att|because|so that)\b")
"""Where a clause ends and the sentence says something else."""
_DOING_SO = re.compile(r"\w{2}ing$|^interested$")
"""What those do whom nothing else names: "anyone (planning) to found a business"."""
_IN_YEAR = ("vuonna", "vuosina", "år")
_LINKS = ("ja", "sekä", "tai", "eikä", "ja/tai")
_NUMBER = re.compile(r"\d+(?:[-–]\d+)?")
_MOST_BEFORE_SINGULAR = 6
"""Words, among which the person of a group in the singular is looked for."""
_MOST_OF_OBJECT = 2
"""Words among which the participle comes that rules an object of one's own: "omaistaan kotona hoitavat"."""
_SWEDISH_NOUN = re.compile(r"^(?!.*(?:der|ther|ger|lar|ior|inor)$).*\w{3}(?:[^\Waeiouyåäö](?:[ao]r|er)|[aeo]rna)$")
"""The end of a plural noun in Swedish, which no attribute of the next one has: "alumner"; no "older", "rural"."""
_OF_THEIRS = re.compile(r"(?:[aeiouyäö]j[aä]|l[aä]ise)ns[aä]$")
"""The end of a noun for people by its derivation with whose they are."""
_PARTICIPLE_OF_ONE = re.compile(r"(?:n[uy]tt|ev|av|äv)[aä]+$")
"""The end of a participle behind a number: "(40 koulunsa) päättänyttä"."""
_PLACED = ("in", "at", "within", "i", "vid")
_MOST_BETWEEN = 4
"""Words between two nouns without cases that may still make one group; more of them tell of the first."""


class Phrase(NamedTuple):
    """A group as it stands in the text; `clause` is the relative clause after it; `known` if its noun is listed.

    `counted`: a number of them is given ("40 nuorta"), and the phrase begins with it.
    """

    start: int
    end: int
    case: str
    known: bool
    clause: str = ""
    counted: bool = False


def read_phrases(text: str, start: int, end: int, *, leading: bool = False) -> list[Phrase]:
    """The groups that a stretch lists.

    Args:
        text: the whole text; `start` and `end` are characters of it.
        leading: only the groups that the stretch begins with, where a sentence about them follows.
    """
    tokens = tokenise(text, start, end)
    parts = without_places([part for part in cut_parts(text, tokens) if part.tokens])
    parts = _join_objects(without_counts(parts))
    if not parts:
        return []
    label = next((at for at, part in enumerate(parts) if part.opener == ":"), 0)
    case = _list_case(parts[:1] if leading else parts[label:]) or _list_case(parts)
    merged = _merge_attributes([one for part in parts for one in part_run_together(part, case)], case)
    kept = _without_labels(merged, case)
    phrases = [phrase for part in kept if (phrase := _phrase(text, part, case, leading=leading))]
    ones = [] if case not in ("", "poss") else _singulars(text, parts)
    if ones and not _are_bodies(parts[len(ones) :]):
        return ones
    return _first_run(phrases, kept) if leading else phrases


def _join_objects(parts: list[Part]) -> list[Part]:
    """Joins what one participle rules together: "lapsia ja (nuoria hoitavat vanhemmat)", "huolia, pelkoja tai ..."."""
    if len(parts) == 1:
        return parts
    joined: list[Part] = []
    within = False
    for part in reversed(parts):
        shares = bool(joined) and not part.clause and _is_object_of(part, joined[0])
        within = shares and (within or joined[0].opener in _LINKS)
        if within:
            joined[0] = Part(part.tokens + joined[0].tokens, joined[0].clause, part.opener)
        else:
            joined.insert(0, part)
    return joined


def _is_object_of(part: Part, following: Part) -> bool:
    """Whether a part is in the partitive, and a participle in another case rules such words in the next part."""
    if _is_told_object(part.tokens) and _rules_object(following.tokens):
        return True
    ruled = list(itertools.takewhile(_is_partitive, following.tokens))
    if not ruled or not all(_is_partitive(token) for token in part.tokens):
        return False
    return any(is_adjectival(token) for token in following.tokens[len(ruled) :][:1])


def _is_told_object(tokens: tuple[Token, ...]) -> bool:
    """Whether words are an object with whose it is: "Crohnin tautia", "kilpirauhasen vajaatoimintaa"."""
    *owners, last = tokens
    return bool(owners) and is_object(last) and all(token.low.endswith("n") for token in owners)


def _rules_object(tokens: tuple[Token, ...]) -> bool:
    """Whether a participle with its object, and no group before it, begins what follows: "kihtiä sairastaville"."""
    at = next((at for at, token in enumerate(tokens) if is_adjectival(token)), 0)
    return at > 0 and is_object(tokens[at - 1]) and not any(read_word(token.text) for token in tokens[:at])


def _is_partitive(token: Token) -> bool:
    return case_of(token) == "par" or is_object(token)


def _singulars(text: str, parts: list[Part]) -> list[Phrase]:
    """The persons who stand for groups, and those who belong to them: "astmaa sairastava lapsi ja hänen perheensä"."""
    ones: list[Phrase] = []
    for part in parts:
        one = _singular(text, part) or (_those_of(part) if ones else None)
        if one is None:
            break
        ones.append(one)
    return ones


def _are_bodies(parts: list[Part]) -> bool:
    """Whether parts are bodies, each in the singular: "poliisi, (pelastuslaitos ja hätäkeskus)"."""
    return bool(parts) and all(read_singular(part.tokens[-1].text) is not None for part in parts)


def _those_of(part: Part) -> Phrase | None:
    """Whom a pronoun says to belong to a person: "hänen perheensä", "heidän läheisensä"."""
    *_, last = part.tokens
    word = read_word(last.text)
    owned = part.tokens[0].is_a("pronoun") and word is not None and word.case == "poss"
    return Phrase(part.tokens[0].start, last.end, "nom", known=True, clause=part.clause) if owned else None


def _singular(text: str, part: Part) -> Phrase | None:
    """The one person who stands for a group: "työtön nuori, joka ...", "alle 25-vuotias työnhakija"."""
    heads = [at for at, token in enumerate(part.tokens[:_MOST_BEFORE_SINGULAR]) if _is_person(token)]
    if not heads:
        return None
    end = end_of_phrase(text, part.tokens, heads[-1], leading=True)
    return Phrase(part.tokens[0].start, end, "sg", known=True, clause=part.clause)


def _is_person(token: Token) -> bool:
    word = read_singular(token.text)
    if word is None or (did_alone(token) and not stands_alone(word)):
        return False  # "joka olet jäänyt työttömäksi"
    kinds = [lexicon().kinds(lemma) for lemma in word.lemmas]
    return not any("body" in each or "actor" in each for each in kinds)


def _without_labels(parts: list[Part], case: str) -> list[Part]:
    """The parts without labels ("Ryhmä 1: ...", "kaksi ryhmää: ...") and without examples that no table lists."""
    openers = [part.opener for part in parts[1:]] + [""]
    examples = next((at for at, part in enumerate(parts) if part.opener == "kuten"), len(parts))
    return [
        part
        for at, (part, following) in enumerate(zip(parts, openers, strict=True))
        if (_head(part, case) is not None or (following != ":" and at < examples))
        and not (following == ":" and is_vague(part.tokens[-1].text))
    ]


def is_list(text: str, start: int, end: int, *, placed: bool = False) -> bool:
    """Whether a stretch is nothing but listed groups in the nominative, and no sentence that speaks of them.

    `placed`: a name may follow that says where they are ("yrittäjät Pohjois-Pohjanmaalla").
    """
    parts = [part for part in cut_parts(text, tokenise(text, start, end)) if part.tokens]
    case = _list_case(parts)
    merged = [_without_place(part) if placed else part for part in _merge_attributes(parts, case)]
    return case == "nom" and bool(parts) and all(_is_bare(text, part, case) for part in merged)


def _without_place(part: Part) -> Part:
    *front, last = part.tokens
    return part._replace(tokens=tuple(front)) if front and last.text[0].isupper() and LOCAL.search(last.low) else part


def _is_bare(text: str, part: Part, case: str) -> bool:
    head = _head(part, case)
    if head is None or not _is_known(part.tokens[head]):
        return False
    return end_of_phrase(text, part.tokens, head, leading=True) >= part.tokens[-1].end


def _first_run(phrases: list[Phrase], parts: list[Part]) -> list[Phrase]:
    """The phrases up to the first part that goes on after its noun: there the sentence about them begins."""
    kept: list[Phrase] = []
    for phrase, part in zip(phrases, parts, strict=False):
        if not part.tokens[0].start <= phrase.start <= part.tokens[-1].end:
            break
        kept.append(phrase)
        if any(token.start >= phrase.end and token.text[0] != "(" for token in part.tokens):
            break
    return kept


def _list_case(parts: list[Part]) -> str:
    """The case of the groups: that of the first part that shows one; a genitive only where all parts are in it."""
    found: list[str] = []
    for part in parts:
        words = ((at, read_word(token.text)) for at, token in enumerate(part.tokens))
        cases = {word.case for at, word in words if word and not _is_ruled(part.tokens, at, word.case)}
        if not (cases and part.tokens[-1].text[0].isupper()):  # "40 nuorta (Kemistä)"
            cases.add("nom" if is_collective(part.tokens[-1].text) else fallback_case(part.tokens[-1]))
        found += [case for case in _CASES[:-1] if case in cases][:1]
    return min(found, key=_rank, default="")


def _is_ruled(tokens: tuple[Token, ...], at: int, case: str) -> bool:
    """Whether people are the object of a participle in another case: "(lapsia) hoitaville vanhemmille"."""
    after = tokens[at + 1] if at + 2 < len(tokens) else None
    ruled = case == "par" and after is not None and is_adjectival(after)
    return ruled and after is not None and fallback_case(after) not in ("", "par")


def _rank(case: str) -> int:
    """Cases that name what is aimed at, then those of circumstances, then the genitive; the first in the list wins."""
    return 0 if case in _CASES[:4] else 2 if case == "gen" else 1


def _head(part: Part, case: str) -> int | None:
    """The index of the last listed noun in the case of the list, else of an adjective in it."""
    found: int | None = None
    last = part.tokens[-1:]
    for index, token in enumerate(part.tokens):
        if token.low == "kuten":
            break
        if token.low[:6] in COMPARISONS and bound_before(part.tokens, index + 1):
            continue
        word = read_word(token.text)
        if word and found is not None and is_noun(part.tokens[found]) and not stands_alone(word):
            continue
        if (
            word
            and word.case == "poss"
            and any(_is_attribute(after, case) for after in (*part.tokens[index + 1 :][:_MOST_OF_OBJECT], *last))
        ):
            continue  # "koulunsa keskeyttäneet", "läheisensä sairauden vuoksi menettäneet"
        named = _fits(word.case, case, part.tokens[:index]) if word else _ends_group(part.tokens[: index + 1])
        if word is None and named and is_owner_in_swedish(token.text) and part.tokens[index + 1 :]:
            continue  # "skolornas alumner"
        unlisted = found is None or not is_noun(part.tokens[found])
        if named and word is None and found is not None and _tells_of(part.tokens[: index + 1], found):
            break
        if named or (word is None and unlisted and _is_attribute(token, case)):
            found = index
    return None if found is None else _extended(part.tokens, found, case)


def _tells_of(tokens: tuple[Token, ...], found: int) -> bool:
    """Whether words without cases tell of the one found: "companies (with over 50 employees)", "staff (in towns)"."""
    between = tokens[found:-1]
    if len(between) > _MOST_BETWEEN or any(token.is_a("preposition") for token in between):
        return True
    placed = any(token.low in _PLACED for token in between) and tokens[-1].low.endswith("s")
    return placed and expression_length([token.low for token in tokens], len(tokens) - 1) <= len(between)


def _ends_group(tokens: tuple[Token, ...]) -> bool:
    """Whether words without cases end with a group: "people of working age", not every "age"."""
    *_, last = tokens
    if not is_fixed_head(last.text):
        return False
    return not last.is_a("inner") or expression_length([token.low for token in tokens], len(tokens) - 1) > 0


def _fits(case: str, wanted: str, before: tuple[Token, ...]) -> bool:
    """Whether a noun in the case can be a group of the list: in its case, with a suffix ("opettajansa"), or counted."""
    return case in (wanted, "poss") or (case == "cnt" and any(counts(token) for token in before))


def _extended(tokens: tuple[Token, ...], head: int, case: str) -> int:
    """The head, or the plural in its case that no table lists and that follows it: "vapaaehtoiset digitukijat"."""
    after = tokens[head + 1] if head + 1 < len(tokens) else None
    if not case or after is None or read_word(after.text) or _LIKE_VERB.search(after.low):
        return head
    return head + 1 if fallback_case(after) == case else head


def _is_attribute(token: Token, case: str) -> bool:
    """A participle or adjective in the case that no table lists; it stands for its group where no noun follows."""
    return case != "" and fallback_case(token) == case and is_adjectival(token)


def _merge_attributes(parts: list[Part], case: str) -> list[Part]:
    """Joins parts that are attributes of the next part's noun, from the right to the left."""
    merged: list[Part] = []
    for part in reversed(parts):
        if merged and _is_age_of(merged[0], part, case) and not is_limit_in_list(merged):
            merged[0] = Part(part.tokens + merged[0].tokens, part.clause or merged[0].clause, part.opener)
        elif merged and not part.clause and _is_part_of(part, merged[0], case) and not excludes_age_of(part, merged[0]):
            merged[0] = Part(part.tokens + merged[0].tokens, merged[0].clause, part.opener)
        else:
            merged.insert(0, part)
    return merged


def _is_part_of(part: Part, following: Part, case: str) -> bool:
    """Whether a part says something of the next part's noun: a number, the other bound of an age, an attribute."""
    if has_other_bound(part, following) or _shares_count(part, following):
        return True
    return _are_deeds_of_one(part, following, case) or _belongs_to(part, following, case)


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
    whole = not is_age_only(part) and bool(part.tokens) and _head(part, case) == len(part.tokens) - 1
    if not whole or ages.opener != ",":
        return False
    return is_bare_range_of(ages, part) or (is_age_only(ages) and is_age_of_life(ages, part.tokens[-1]))


def _belongs_to(part: Part, following: Part, case: str) -> bool:
    head, noun = _head(part, case), _head(following, case)
    if noun is None or following.opener[-1:] in (";", ":", ")") or following.opener in ("kuten", "kuin"):
        return False
    first = following.tokens[0]
    if first.is_a("others") or first.is_a("pronoun") or first.text.isdigit():
        return False  # "kuurot ja (muut|heitä palvelevat) tulkit", "20 nuorta ja 10 yritystä"
    if _shares_participle(part, following, noun):
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


def _are_deeds_of_one(part: Part, following: Part, case: str) -> bool:
    """Whether two participles with objects tell of one noun: "lapsia hoitavat (ja) vanhuksia auttavat omaiset".

    Those whom the second one helps may be the first ones: "läheistään hoitavat ja heitä tukevat järjestöt".
    """
    first, noun = following.tokens[0], _head(following, case)
    if noun is None or following.opener not in (",", "ja"):
        return False
    if following.opener == "ja" and first.is_a("pronoun") and first.low.endswith(("ta", "tä")):
        return False
    deeds = any(_is_deed(following.tokens, at) for at in range(noun))
    return deeds and is_noun(following.tokens[noun]) and _is_deed(part.tokens, len(part.tokens) - 1)


def _is_deed(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a participle with its object stands at a place: "palveluja (tarjoavat)"."""
    return at > 0 and _LIKE_VERB.search(tokens[at].low) is not None and _is_partitive(tokens[at - 1])


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
    if LOCAL.search(last) and _governs_place(following.tokens[: noun + 1]):
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
    parted = opener == "sekä" or (opener == "," and any(token.text[0].isdigit() for token in before))
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
    return any(LOCAL.search(one.low) and is_adjective(two) for one, two in itertools.pairwise(attributes))


def _has_local_end(part: Part) -> bool:
    """A part such as "Oulun seudulla" or "lisäksi" that is no attribute of what follows."""
    return bool(LOCAL.search(part.tokens[-1].low)) and len(part.tokens) < 3


def _phrase(text: str, part: Part, case: str, *, leading: bool) -> Phrase | None:
    """The phrase of a part, up to its noun, with ages and what belongs to the noun after it."""
    if whoever := _whoever(text, part):
        return whoever
    head = _head(part, case)
    tokens = part.tokens
    if head is None:
        last = tokens[-1]
        shown = case if case and fallback_case(last) == case else ""
        aged = states_age(part) or _belongs_to_others(tokens)
        end = last.end + (last.low == "v" and text[last.end : last.end + 1] == ".")
        return None if leading else Phrase(tokens[0].start, end, shown, known=aged, clause=part.clause)
    end = end_of_phrase(text, tokens, head, leading=leading)
    first = _number_of(tokens, head)
    begin = tokens[first or 0].start
    known = _has_known(tokens[: head + 1], case)
    return Phrase(begin, end, case, known=known, clause=part.clause, counted=first is not None)


def _belongs_to_others(tokens: tuple[Token, ...]) -> bool:
    """Whether people that no table lists are those of others: "heidän jatkajansa"; no "heidän tarpeensa"."""
    return len(tokens) > 1 and tokens[0].is_a("pronoun") and _OF_THEIRS.search(tokens[-1].low) is not None


def _whoever(text: str, part: Part) -> Phrase | None:
    """The group that only a relative clause or an age names, with it: "kaikki, jotka hoitavat läheistään", "de som bor
    kvar", "alla över 60 år"."""
    first, last = part.tokens[:1], part.tokens[-1:]
    anyone = list(itertools.takewhile(lambda token: token.is_a("whoever"), part.tokens))
    if anyone and AGES.fullmatch(text, anyone[-1].end, last[0].end):
        return Phrase(first[0].start, last[0].end, "", known=True, clause=part.clause)
    behind = part.tokens[len(anyone) :]
    told = len(behind) > 1 and (_DOING_SO.search(behind[0].low) or behind[0].is_a("preposition"))
    if anyone and told:
        return Phrase(first[0].start, last[0].end, "", known=True, clause=part.clause)
    if not part.clause or not part.tokens or not all(_is_anyone(token) for token in part.tokens):
        return None
    begin = text.find(part.clause, part.tokens[-1].end)
    words = _TURNS.split(part.clause, maxsplit=1)[0].rstrip(" .,;!?")
    return Phrase(part.tokens[0].start, begin + len(words), "", known=True, clause=part.clause)


def _is_anyone(token: Token) -> bool:
    """Whether a word names nobody by itself: "kaikki", "ne", "henkilöt", "personer", "people"."""
    return token.is_a("whoever") or token.is_a("vague") or is_vague(token.text)


def _number_of(tokens: tuple[Token, ...], head: int) -> int | None:
    """Where the number of a counted noun stands ("noin 40 nuorta"), None for a noun that is not counted."""
    word = read_word(tokens[head].text)
    right_before = head > 0 and _NUMBER.fullmatch(tokens[head - 1].text) is not None
    first = _NUMBER.fullmatch(tokens[0].text) is not None and is_fixed_head(tokens[head].text)
    if not (right_before or first if word is None or word.case == "par" else word.case in ("cnt", "ela")):
        return None
    numbers = [at for at in range(head) if _NUMBER.fullmatch(tokens[at].text) and not _is_other_number(tokens, at)]
    return next((at for at in numbers if at + 1 not in numbers or at - 1 not in numbers), None)


def _is_other_number(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a number is an age or a year: "(29) vuotiaista", "vuonna (2021)"."""
    return is_of_age(tokens, at) or (at > 0 and tokens[at - 1].low in _IN_YEAR)


def is_of_age(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is an age: "(29) vuotiaista", "(29) -vuotiaista"."""
    follows = tokens[at + 1].low.lstrip("-–")
    return follows.startswith(("vuoti", "ikäis")) or follows in ("v", "vuotta")


def _has_known(tokens: tuple[Token, ...], case: str) -> bool:
    """Whether the noun is listed or an attribute of it is: "kotona asuvat oululaiset"."""
    attributes = (word for token in tokens[:-1] if (word := read_word(token.text)))
    return _is_known(tokens[-1]) or any(word.case == case != "gen" for word in attributes)


def _is_known(token: Token) -> bool:
    return read_word(token.text) is not None or is_fixed_head(token.text)
