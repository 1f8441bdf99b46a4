"""Cuts a stretch of a sentence into its parts at commas and link words, past the clauses that tell of a group."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from converters.text.target_groups.arguments import TO_DO, is_adverb_of_next, joins_ruled
from converters.text.target_groups.foreign import is_second_of_pair
from converters.text.target_groups.foreign_attributes import BEGINS_CLAUSE
from converters.text.target_groups.foreign_attributes import end_of_clause as end_of_foreign_clause
from converters.text.target_groups.tokens import Token, adds_bound, fallback_case
from converters.text.target_groups.words import is_fixed_head, lexicon, read_word

_MOST_STRESSED = 6
_WHOSE = ("kohderyhmän", "kohderyhmien", "kohderyhmään", "kohderyhmiin")
"""What begins a group of others around the target group: "varsinaisen kohderyhmän vanhemmat"."""
_ITS = ("the", "this", "our")
_PROJECT = (
    "project",
    "programme",
    "program",
    "course",
    "training",
    "initiative",
    "event",
    "pilot",
    "workshop",
    "service",
)
AT_WORK = ("in", "at", "within", "i", "på", "vid", "inom")
"""What goes on to where people work or study: "students (at) vocational schools"."""
_BEHIND_MEN = ("who", "with", "aged", "from", "over", "under", "without")
"""Stands behind men in English, not behind "but" in Swedish."""
_MOST_OF_LABEL = 4
_MOST_TOLD_OF = 4
"""Words of people whom a link word adds, with the relative word behind them."""
_OF_THEM = ("joista", "heistä")
_DASHES = frozenset("-–—")
_NUMBER = re.compile(r"\d+|\d\d?[-–‑]?(?:vuotia|luokka)\w+")
"""What another number may stand before: "13, 15 ja 17-vuotiaat"."""
_EXAMPLES = ("kuten", "esimerkiksi", "esim")


_WHOM = re.compile(r"jo(?:ille|ita|ihin|ista|illa|ilta|issa|iden|iksi|ina)")
"""Begins a clause whose subject comes behind: "henkilöt, (joille) köyhyys ja pelot kasaantuvat"."""
_SAYS = re.compile(r"(?:on|oli|ei|olisi)|.+(?:aa|ää|ee|oi|ii|uu|yy|v[aä]t|aan|ään|iin|si|eet)")
"""A finite verb or a part of one; also other words, as a clause that has one may be over."""


class Part(NamedTuple):
    """What stands between two commas or "ja": its tokens, the clause after it, and the mark or word before it.

    `stressed`: a word lays stress on it, "nuoret, (erityisesti) tytöt".
    """

    tokens: tuple[Token, ...]
    clause: str = ""
    opener: str = ""
    stressed: bool = False


def cut_parts(text: str, tokens: list[Token]) -> Iterator[Part]:
    """The stretch cut at commas and link words; a clause belongs to the part before it and may end the list."""
    current: list[Token] = []
    opener = case = ""
    at = 0
    within = joins_ruled(tokens)
    while at < len(tokens):
        token = tokens[at]
        told = token.is_a("relative") and not (_counts_out(tokens, at) or is_second_of_pair(tokens, at))
        if told or ends_list(tokens, at):
            case = _last_case(current) or case
            resume = end_of_clause(tokens, at, case)
            clause = text[token.start : tokens[min(resume, len(tokens)) - 1].end]
            yield _part(current, clause, opener)
            current, opener, at = [], ",", resume
            continue
        if _begins_examples(tokens, at, current):
            if current:
                yield _part(current, "", opener)
            current, opener = [], "kuten"
        elif at not in within and _separates(tokens, at) and not _leads_to_clause(tokens, at):
            if not _continues(tokens, at):
                yield _part(current, "", opener)
                # "nuoret, alle 25-vuotiaat, ja ...": no list has a comma there, so an apposition ends
                opener = f", {token.low}" if opener == "," and not current else token.low
                current = []
        elif token.text != "." and not (token.text == "," and current):
            current.append(token)
        at += 1
    yield _part(current, "", opener)


def _part(words: list[Token], clause: str, opener: str) -> Part:
    """The part that words are without what only leads to them."""
    return Part(tuple(_without_fillers(words)), clause, opener, any(token.is_a("stressing") for token in words[:1]))


def without_places(parts: list[Part]) -> list[Part]:
    """The parts without those that name one more place in Swedish or English: "young people in Oulu and (Kemi)".

    Nor those that name one more setting of work or study: "studerande vid yrkeshögskolor och (universitet)".
    """
    kept: list[Part] = []
    placed = False
    for part in parts:
        if not (placed and _are_names(part.tokens)) and not (kept and _is_same_setting(kept[-1], part)):
            placed = _ends_with_place(part.tokens)
            kept.append(part)
    return kept


def _is_same_setting(before: Part, part: Part) -> bool:
    """Whether a part only goes on with where those before it work or study, behind a link word."""
    if not (part.opener and part.opener.isalpha() and before.tokens and before.tokens[-1].is_a("setting")):
        return False
    work = next((at for at, token in enumerate(before.tokens) if token.is_a("at-work")), len(before.tokens))
    placed = any(token.is_a("where") or token.low in AT_WORK for token in before.tokens[work + 1 :])
    return placed and part.tokens[-1].is_a("setting") and not any(token.is_a("at-work") for token in part.tokens)


def _ends_with_place(tokens: tuple[Token, ...]) -> bool:
    """Whether words end with a place behind its preposition: "entrepreneurs (in Vaasa)"."""
    at = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at].is_a("where")), len(tokens))
    return at > 0 and _are_names(tokens[at + 1 :])


def _are_names(tokens: tuple[Token, ...]) -> bool:
    """Whether words are names by their capitals and no groups: "Helsinki", not "SMEs"."""
    return bool(tokens) and all(token.text[0].isupper() and not _names_people(token) for token in tokens)


def _names_people(token: Token) -> bool:
    return read_word(token.text) is not None or is_fixed_head(token.text)


def _leads_to_clause(tokens: list[Token], at: int) -> bool:
    """Whether a relative clause begins behind a comma or a link word."""
    return at + 1 < len(tokens) and tokens[at + 1].is_a("relative") and not _counts_out(tokens, at + 1)


def _counts_out(tokens: list[Token], at: int) -> bool:
    """Whether a word parts a number of people into groups: "100 henkilöä, (joista) 60 nuoria"."""
    if tokens[at].low not in _OF_THEM:
        return False
    before = [token for token in tokens[max(0, at - 3) : at] if token.is_word]
    following = tokens[at + 1 : at + 4]
    return (
        len(before) > 1
        and before[-2].text.isdigit()
        and is_vague(before[-1].text)
        and any(token.text.isdigit() for token in following[:2])
        and not any(token.low == "on" for token in following)
    )


def ends_list(tokens: Sequence[Token], at: int) -> bool:
    """A word such as "mutta", the next label ("Rahoittaja:"), or a full stop not of an abbreviation ("mm. kunnat")."""
    token = tokens[at]
    leads = is_adverb_of_next(tokens, at) or (at == 0 and token.is_a("filler"))
    if token.is_a("stop") and not leads and not adds_bound(tokens, at):
        told = at + 1 < len(tokens) and (tokens[at + 1].low in _BEHIND_MEN or tokens[at + 1].is_a("link"))
        if token.low == "men" and (at == 0 or tokens[at - 1].text != "," or told):
            return False  # "women and men"; Swedish ", men ..." ends a list
        return token.low not in ("kuten", "esimerkiksi")
    if at > 0 and tokens[at - 1].text == "," and _begins_clause(tokens, at):
        return True
    if at > 0 and tokens[at - 1].low == "mukaan" and TO_DO.search(token.low):
        return True  # "kutsumme yrittäjiä mukaan kehittämään kaupunkia"
    if at > 0 and tokens[at - 1].is_a("link") and _is_said_to_be(tokens, at):
        return True
    label = at > 0 and _begins_label(tokens, at)
    return token.text in "!?" or (token.text == "." and at == len(tokens) - 1) or (label and not token.is_a("link"))


def _begins_label(tokens: Sequence[Token], at: int) -> bool:
    """Whether the label of the next field begins at a word: "Rahoittaja:", "Ohjausryhmän (jäsenet):".

    Of several words only where no comma nor link word is before it: "nuoret, Kemin (kaupat:)".
    """
    if not tokens[at].text[0].isupper():
        return False
    named = list(itertools.takewhile(lambda token: token.is_word, tokens[at : at + _MOST_OF_LABEL]))
    end = at + len(named)
    if end >= len(tokens) or tokens[end].text != ":" or any(token.text[0].isupper() for token in named[1:]):
        return False
    before = tokens[at - 1]
    return len(named) == 1 or (before.is_word and not before.is_a("link"))


def _is_said_to_be(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause that says what others are begins at a word: "ja (ohjaajina ovat) opiskelijat"."""
    verb = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return tokens[at].low.endswith(("ina", "inä")) and verb in ("ovat", "on", "olivat", "oli")


def _begins_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether an English clause begins behind a list: "as (skills help)", "the (project has two)"; not "as well as"."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return (tokens[at].low == "as" and after != "well") or (tokens[at].low in _ITS and after in _PROJECT)


def _separates(tokens: list[Token], at: int) -> bool:
    """A comma, a slash or a link word parts two groups; not after a compound cut short ("päihde- ja ...")."""
    token = tokens[at]
    enumerator = token.text[-1] == ")" and token.text[0] not in "()"
    parts = (
        token.text in (",", ";", ":", "/", "•", "·")
        or token.is_a("link")
        or token.low == "vaan"
        or _stresses(tokens, at)
        or _is_dash_of_list(tokens, at)
    )
    parts = parts or is_second_of_pair(tokens, at) or (token.low in _OF_THEM and _counts_out(tokens, at))
    if not (parts or enumerator):
        return False
    if (at > 0 and tokens[at - 1].is_a("cut")) or adds_bound(tokens, at) or adds_bound(tokens, at + 1):
        return False
    if 0 < at < len(tokens) - 1 and _NUMBER.fullmatch(tokens[at + 1].text) and _ends_number(tokens, at - 1):
        return False
    return not (at > 0 and tokens[at - 1].text.endswith(("-", "‑")) and len(tokens[at - 1].text) > 1)


def _is_dash_of_list(tokens: list[Token], at: int) -> bool:
    """Whether a dash with blanks around it stands between two nouns of groups in one case: "nuoret - opettajat"."""
    if tokens[at].text not in _DASHES or not 0 < at < len(tokens) - 1:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    loose = before.end < tokens[at].start and tokens[at].end < after.start
    nouns = [read_word(token.text) for token in (before, after)]
    return loose and all(nouns) and len({noun.case for noun in nouns if noun}) == 1


def _stresses(tokens: list[Token], at: int) -> bool:
    """Whether a token leads to people among or beside those named before: "(with special attention to) young men"."""
    if not tokens[at].is_a("emphasis"):
        return False
    following = tokens[at + 1 : at + 1 + _MOST_STRESSED]
    near = itertools.takewhile(lambda token: token.is_word and not token.is_a("link"), following)
    return any(map(_names_people, near))


def _is_within(token: Token) -> bool:
    return token.is_word and not token.is_a("link")


def _ends_number(tokens: list[Token], at: int) -> bool:
    """Whether a number or an ordinal ends at a token: "(3.) ja 4. luokan", "(1.), 2. ja 3. vuoden"."""
    return tokens[at].text.isdigit() or (at > 0 and tokens[at].text == "." and tokens[at - 1].text.isdigit())


def _continues(tokens: list[Token], at: int) -> bool:
    """Whether the part goes on after the comma with what it means ("henkilöt, kuten ...")."""
    return at + 1 < len(tokens) and tokens[at + 1].low in _EXAMPLES and is_vague(tokens[at - 1].text)


def _begins_examples(tokens: list[Token], at: int, current: list[Token]) -> bool:
    """Whether examples of the group before come next ("taiteilijat, kuten ..."), where that group says enough."""
    return tokens[at].low == "kuten" and not (current and is_vague(current[-1].text))


def is_vague(noun: str) -> bool:
    """Whether a noun says only that there are people or bodies ("henkilöt", "osallistujille")."""
    word = read_word(noun)
    return word is not None and not word.prefix and any(lexicon().has(lemma, "generic") for lemma in word.lemmas)


def _last_case(tokens: list[Token]) -> str:
    words = [word for token in tokens if (word := read_word(token.text))]
    if not words and tokens:
        return fallback_case(tokens[-1])
    return words[-1].case if words else ""


def end_of_clause(tokens: list[Token], at: int, case: str) -> int:
    """Where the list goes on after a clause: at a group in the case of the list; else the end."""
    if tokens[at].text in ".!?" or _lists_what_is_told(tokens[at + 1 : at + 2]):
        return len(tokens)
    if tokens[at].low in BEGINS_CLAUSE or tokens[at].low == "där":
        return end_of_foreign_clause(tokens, at)
    for index in range(at + 1, len(tokens)):
        if tokens[index].text == ";":
            return index
        if _goes_on_telling(tokens, at, index) or _has_no_verb_yet(tokens[at:index]):
            continue
        if _is_told_of_too(tokens, index, case):
            return index
        after_comma = tokens[index].is_a("link") and tokens[index - 1].text == ","
        following = tokens[index + 1 : index + 8]
        named = case == "nom" and any(fallback_case(token) == case for token in following[:3])
        if after_comma and following and (named or following[0].is_a("pronoun")):
            return index
        if not _separates(tokens, index) or (case == "nom" and tokens[index].low in ("ja", "tai", "eikä")):
            continue
        if case not in ("gen", "par") and _resumes(tokens, index, case):
            return index
    return len(tokens)


def _lists_what_is_told(following: list[Token]) -> bool:
    """Whether the first item of a list stands behind a relative word: "jotka (a)) asuvat Iissä b) ovat työttöminä"."""
    return any(token.text[-1] == ")" and token.text[0] not in "()" for token in following)


def _is_told_of_too(tokens: list[Token], at: int, case: str) -> bool:
    """Whether a link word goes on to people with a clause of their own: "jotka ovat yksin (ja) ne omaiset, joiden"."""
    if not tokens[at].is_a("link"):
        return False
    near = list(itertools.takewhile(_is_within, tokens[at + 1 : at + 1 + _MOST_TOLD_OF]))
    behind = [token for token in tokens[at + 1 + len(near) :][:2] if token.text != ","]
    told = next((back for back, token in enumerate(near) if token.is_a("relative")), len(near))
    if not near[:told] or not (told < len(near) or (behind and behind[0].is_a("relative"))):
        return False
    word = read_word(near[told - 1].text)
    return word.case == case if word and case else not case and _names_people(near[told - 1])


def _goes_on_telling(tokens: list[Token], at: int, separator: int) -> bool:
    """Whether what follows is one more of the clause's participles: "jotka ovat jääneet yksin, syrjäytyneet ..."."""
    said = tokens[at + 1 : separator]
    perfect = any(
        verb.low in ("ovat", "olivat") and participle.low.endswith("neet")
        for verb, participle in itertools.pairwise(said)
    )
    following = tokens[separator + 1 : separator + 3]
    alone = bool(following) and (len(following) == 1 or not following[1].is_word or following[1].is_a("link"))
    return perfect and alone and following[0].low.endswith("neet")


def _has_no_verb_yet(clause: list[Token]) -> bool:
    """Whether a clause lists what happens to people and has not said it yet: "joille köyhyys, pelot (kasaantuvat)"."""
    return _WHOM.fullmatch(clause[0].low) is not None and not any(_SAYS.fullmatch(token.low) for token in clause[1:])


def _resumes(tokens: list[Token], at: int, case: str) -> bool:
    """Whether a group in the case of the list follows the separator, before the next separator."""
    following = tokens[at + 1 : at + 8]
    if case != "nom" and following and following[0].low.endswith(("vat", "vät")):
        return False  # one more verb of the clause: "lukiolaisille, jotka ... ja (haluavat) vaikuttaa"
    for offset, token in enumerate(following):
        word = read_word(token.text)
        if word and word.case in (case, "poss"):
            return not following[0].is_a("relative")
        if offset and token.text in ",;" and tokens[at + 2 + offset : at + 3 + offset]:
            return False
    return False


def _without_fillers(tokens: list[Token]) -> list[Token]:
    """The tokens without the adverbs and marks before the group and the marks after it."""
    last = len(tokens)
    first = next((at + 1 for at in range(last - 2, 0, -1) if tokens[at].is_a("beside")), 0)
    whose = next((at for at in range(1, min(4, last - 1)) if tokens[at].low in _WHOSE), 0)
    while (
        first < last
        and (first < whose - 1 or not whose)
        and (
            (
                tokens[first].is_a("filler")
                and not (first == last - 1 and tokens[first].is_a("whoever"))
                and not is_adverb_of_next(tokens, first)
            )
            or not (tokens[first].is_word or tokens[first].text[0] == "+" or tokens[first].is_a("bound"))
        )
    ):
        first += 1
    while last > first and not (tokens[last - 1].is_word or tokens[last - 1].text[0] in "(+"):
        last -= 1
    return tokens[first:last]
