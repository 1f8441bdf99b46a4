"""Reads a run of words of a contact text: a name, a role, a title, a body, a degree, a place, each with its score."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.contacts.phrase_scores import score_body, score_name, score_role, score_title
from converters.text.contacts.titles import is_english_title, is_spelt_degree, read_title
from converters.text.language.case_endings import WHERE_FROM
from converters.text.language.words import read_rows
from converters.text.organisations import bodies
from converters.text.organisations.bodies import Body
from converters.text.organisations.papers import count_paper_words
from converters.text.organisations.words import place_forms
from converters.text.people import names, roles
from converters.text.people.names import Name
from converters.text.people.roles import RoleWords
from converters.text.people.words import degrees, words_of

_SHORTEST_BENT = 5  # letters of a surname behind a particle that may stand in a case
_LONGEST_ABBREVIATION = 4  # letters; a longer word in capitals may be a heading
_RARE_SURNAME = 2000  # the rank from which on a municipality is hardly somebody's surname
_LONGEST_FIRM = 4  # words behind the one for its people
_LONGEST_OFFICE = 4  # words of a post in an organ

_POST_BOX = ("PL", "PB")  # "N Oyj PL 181": where the address begins
_FEWEST_OF_WRITER = 2  # words of the body behind the name of its paper
_OF_MEMBERS = ("ry", "rf", "r.y", "r.f")  # legal forms of associations, in any case
_ARTICLES = ("A", "An", "a", "an", "the", "The")


class Reading(NamedTuple):
    score: float
    kind: str
    meaning: Name | RoleWords | Body | str


@cache
def labels() -> dict[str, str]:
    return {row["word"]: row["kind"] for row in read_rows("contact_labels")}


def readings(
    words: tuple[str, ...], start: int, end: int, hints: frozenset[str], *, ends_line: bool = False
) -> Iterator[Reading]:
    span = words[start:end]
    if len(span) == 1:
        yield read_word(span[0])
    if is_spelt_degree(span):
        yield Reading(score_title(span), "degree", " ".join(span))
    elif role := roles.read_role(span[1:] if len(span) > 1 and span[0] in _ARTICLES else span):
        yield Reading(score_role(role, span), "field" if role.role in roles.BODY_ROLES else "role", role)
    elif (
        not _is_of_body(words, start, end, ends_line=ends_line)
        and (title := read_title(span))
        and not _is_name_like_post(words, start, end)
        and not (is_english_title(span) and _ends_name(words, start))
    ):
        yield Reading(score_title(span), "title", title)
    if len(span) == 1 and start == 0 and _is_post_and_surname(span[0], words[1:3]):
        yield Reading(2.5, "title", span[0].casefold())
    known = words if not ends_line else words[:end]
    # "KTM Arto N" is a degree, "Arto N, KTM" may be the ministry.
    before_name = len(span) == 1 and end < len(words) and not ends_line
    is_degree = before_name and span[0].isupper() and span[0].casefold() in degrees()
    of_post = len(span) == 1 and span[0].islower() and span[0].endswith("n") and bodies.is_generic(span[0])
    of_post = of_post and end < len(words) and words[end].islower() and roles.read_title_head(words[end]) is not None
    if (
        not (is_degree or of_post or _is_surname_in_capitals(known, start, end))
        and (body := bodies.read_body(span))
        and not (body.form == "local" and _takes_person(words, start, end))
        and not (end < len(words) and _continues_body(words[end]))
        and not _holds_postposition(span)
        and not (len(span) > 1 and _begins_with_other(span))
        and not _begins_in_heading(words, start, end)
        and not (len(span) > 1 and span[-1] in _POST_BOX)
        and not (len(span) == 1 and _ends_house(words, start, body.name))
        and not (len(span) > 1 and _heads_organ(words, end - 1))
        and not (len(span) == 1 and roles.names_project(span[0]))  # "Project-leader"
    ):
        yield Reading(score_body(body, span), "body", body)
    if 2 <= len(span) <= 5 and not _blocked(known, start, end) and (name := _read_name(span, hints)):
        yield Reading(score_name(name, span), "name", name)


def _is_of_body(words: Sequence[str], start: int, end: int, *, ends_line: bool) -> bool:
    """Whether words belong to the name of a body: "Johtaja Oy", the area in "MTK Pohjois-Suomen lehtori"."""
    if not ends_line and end < len(words) and bodies.is_legal_form(words[end]):
        return True
    if not ends_line and start == 0 and end == 1 and _begins_firm(words):
        return True
    return start > 0 and bodies.is_listed(words[start - 1]) and bodies.read_area(words[start]) is not None


def _begins_firm(words: Sequence[str]) -> bool:
    """Whether the word for its people begins the name of a firm ("Arkkitehdit Siivola Oy")."""
    if len(words) < 3 or not words[0].istitle() or not any(map(bodies.is_legal_form, words[2 : 1 + _LONGEST_FIRM])):
        return False
    named = itertools.takewhile(lambda word: names.is_capitalised(word) or word == "&", words[1 : 1 + _LONGEST_FIRM])
    head = roles.read_title_head(words[0])
    return head is not None and head.form == "plural" and any(map(bodies.is_legal_form, [*named][1:]))


def _is_name_like_post(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a capitalised word behind a post only looks like one for a doer: a given name ("Lehtori Egidija N")."""
    word = words[start]
    alone = end == start + 1 and start > 0 and word.istitle() and word.endswith("ja") and not roles.is_listed_head(word)
    return alone and end < len(words) and names.is_capitalised(words[end]) and roles.is_listed_head(words[start - 1])


def _ends_name(words: Sequence[str], at: int) -> bool:
    """Whether a word stands behind a given name, and no word of English posts ("Tuija | Xqsten Project Manager")."""
    before = at > 0 and words[at - 1].istitle() and names.leans_given(words[at - 1])
    known = words_of("english-title-modifier") | words_of("english-title-head")
    alone = before and not (at > 1 and names.rank_given(words[at - 2]) is not None)
    return alone and words[at].istitle() and words[at].casefold() not in known


def _is_post_and_surname(word: str, after: Sequence[str]) -> bool:
    """Whether a word is a post and no surname here, though it may be both ("Kokki Anna Mäki", not "Kokki Anna")."""
    if names.rank_surname(word) is None or not all(map(names.is_capitalised, after)) or len(after) < 2:
        return False
    if names.rank_given(after[-1]) is not None or names.rank_given(after[0]) is None:
        return False
    return roles.read_title_head(word.casefold()) is not None


def _is_surname_in_capitals(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a short name of a body is a surname here: given names alone stand beside it in capitals ("EK CARL")."""
    word = words[start]
    if end > start + 1 or not word.isupper() or names.rank_surname(word) is None:
        return False
    before = list(itertools.takewhile(str.isupper, words[start - 1 :: -1] if start else ()))
    after = list(itertools.takewhile(str.isupper, words[end:]))
    return any(side and all(map(names.leans_given, side)) for side in (before, after))


def _takes_person(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a run has somebody's surname in it, before where the person is from ("Anna Lampi ELY-keskuksesta")."""
    given = [at for at in (start - 1, start) if at >= 0 and at + 2 < end and names.rank_given(words[at]) is not None]
    return any(names.rank_surname(words[at + 1]) is not None for at in given)


def _holds_postposition(span: Sequence[str]) -> bool:
    """Whether a run goes on from what takes somebody's genitive: no name of a body ("N:n mukaan liitto")."""
    return not words_of("postposition").isdisjoint(span[:-1]) and not bodies.is_legal_form(span[-1])


def _is_english_post(word: str) -> bool:
    return word.casefold() in words_of("english-title-head") or roles.read_title_head(word.casefold()) is not None


def _begins_with_other(span: Sequence[str]) -> bool:
    """Whether words for a body begin with another part of the sentence: a verb, a post, a unit before its person.

    "Teemana on nuorten kuntoutus", "CEO of Kaiku Oy", "dekan för fakulteten", "Kirjasto Anna Mäki",
    "Paikka Iin kunnanvirasto", "Hallitus Anna", "Toukokuussa Kaiku ry", "Loppuraportti Iin Martat ry".
    """
    first, second, *rest = span
    if (
        _begins_with_paper(span)
        or first.casefold() in words_of("meeting-label")
        or first.endswith("kuussa")
        or first in words_of("verb")
        or (second == "of" and _is_english_post(first))
        or (second == "för" and (roles.is_listed_head(first) or roles.read_role((first,)) is not None))
    ):
        return True
    if first.casefold() in words_of("organ-heading") and names.rank_given(second) is not None:
        return True
    return len(rest) == 1 and bodies.is_bare_head(first) and _is_person(second, rest[0])


def _begins_with_paper(span: Sequence[str]) -> bool:
    """Whether a paper stands before who wrote it ("Muistio Iin Martat ry"), or a verb that asks ("Soita N ry").

    A firm may be called so ("Agenda Digital Media Oy"), but for what has its place in the genitive.
    """
    at = count_paper_words(span) or int(span[0].casefold() in words_of("asking"))
    own = span[at:] if at else ()
    owned = len(own) >= _FEWEST_OF_WRITER and names.is_capitalised(own[0])
    return owned and (own[0].endswith("n") or own[-1].casefold().startswith(_OF_MEMBERS))


def _ends_house(words: Sequence[str], at: int, name: str) -> bool:
    """Whether a word only looks like a body that is written in capitals: it ends a house's ("Havets Hus", no "HUS")."""
    house = words[at].istitle() and name.isupper() and at > 0
    return house and names.is_capitalised(words[at - 1]) and words[at - 1].endswith("s")


def _begins_in_heading(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the capitals of a heading go over into a name in small letters ("HAKIJAN TIEDOT Hämeen Kylät ry")."""
    if end - start < 2 or not _is_in_capitals(words[start]) or words[end - 1].isupper():
        return False
    heads = words[start].casefold() in labels() or (start > 0 and _is_in_capitals(words[start - 1]))
    return heads and any(word.istitle() for word in words[start + 1 : end])


def _is_in_capitals(word: str) -> bool:
    return len(word) > _LONGEST_ABBREVIATION and word.isupper()


def _continues_body(word: str) -> bool:
    return word.startswith(("-", "–"))


def read_word(word: str) -> Reading:
    key = word.casefold().strip(".")
    if key in degrees() and (
        word.isupper()
        or word.endswith(".")
        or any(sign.isupper() for sign in word[1:])
        or key in words_of("form-of-address")
    ):
        return Reading(2.0, "degree", word)
    if key in bodies.places():
        return Reading(0.8, "place", bodies.places()[key])
    if names.is_capitalised(word) and len(key) > 1:
        return Reading(0.1, "capital", word)
    return Reading(0.0, "text", word)


def _read_name(span: tuple[str, ...], hints: frozenset[str]) -> Name | None:
    if any(sign.isdigit() for word in span for sign in word):
        return None  # "Projektikoodi S10111 Tila"
    if len(span) > 2 and names.rank_surname(span[-1]) is None and _is_body_or_area(span[-1]):
        return None
    if " ".join(span).casefold().removesuffix("s") in bodies.areas() or _is_body_in_town(span):
        return None  # "Mellersta Österbottens"
    name = names.read_name(span, hints)
    short_foreign = len(span[-1]) < _SHORTEST_BENT and names.is_particle(span[-2])  # "Anna de Haan"
    may_bend = len(span) < 4 and names.is_capitalised(span[-1]) and names.rank_given(span[0]) is not None
    may_bend = may_bend and not short_foreign
    base = names.base_surname(span[-1]) if may_bend and names.rank_given(span[-1]) is None else span[-1]
    comes_from = len(span) > 2 and span[-1].endswith(WHERE_FROM)
    if base != span[-1] and len(span) == 2 and span[-1].casefold() in place_forms() and span[-1].endswith(WHERE_FROM):
        return None  # "Lahja Porista": somebody or something from there
    if base != span[-1] and comes_from and names.rank_surname(base) is None and names.rank_surname(span[1]) is not None:
        return None  # "Anna Lampi Pohteelta"
    if base != span[-1]:
        inflected = names.read_name((*span[:-1], base), hints)
        if inflected and (name is None or base.endswith("llinen") or inflected.confidence >= name.confidence):
            # "Paavo Nurmen stadion": a genitive alone often names a thing after the person.
            name = inflected._replace(confidence=0.39 if span[-1].endswith("n") else 0.8)
    bent = base != span[-1] and names.rank_surname(base) is not None  # "Salla Heikkisen"
    if name and name.confidence < 0.5 and not bent and any(word.casefold() in bodies.places() for word in span):
        return None
    if name and all(word.casefold() in bodies.places() for word in span):
        return name._replace(confidence=min(name.confidence, 0.45))
    return name


def _is_body_in_town(span: tuple[str, ...]) -> bool:
    """Whether a listed body and a municipality that is hardly a surname only look like a name ("Luke Jokioinen")."""
    if len(span) != 2 or span[1].casefold() not in bodies.places() or not bodies.is_listed(span[0]):
        return False
    rank = names.rank_surname(span[1])
    return rank is None or rank > _RARE_SURNAME


def _is_body_or_area(word: str) -> bool:
    """Whether a word behind a name is no part of it: `Ilona Esimerkki Tekesistä`, `Mari Esimerkki Etelä-Suomesta`."""
    return bodies.read_body([word]) is not None or bodies.is_area_form(word)


def _blocked(words: tuple[str, ...], start: int, end: int) -> bool:
    """Whether a run of words cannot be a name because of what its words are or what follows."""
    beside = _is_unlisted_surname(words[start:end]) or _is_bent_surname(words[start:end])
    inner = words[start : end - 1] if beside else words[start:end]
    if any(is_other_word(word) for word in inner):
        return True
    if words[start].casefold() in bodies.place_genitives() and names.rank_given(words[start]) is None:
        return True
    if words[start].casefold() in words_of("abroad") and not _is_listed_as_name(words[start]):
        return True  # "Berliini Yhteinen sihteeri Anna N"
    if words[end - 1].casefold() in words_of("venue") and not _is_person(words[start], words[end - 1]):
        return True
    if roles.is_project(words[end - 1].casefold()) and names.rank_surname(words[end - 1]) is None:
        return True  # "Patteristonkatu 3 D Projektin vastuuhenkilö"
    after = words[end] if end < len(words) and not _heads_organ(words, end) else ""
    return bool(after) and (
        after.startswith(("-", "–"))
        or bodies.is_legal_form(after)
        or (bodies.is_bare_head(after) and after not in words_of("verb") and not _begins_other(words, start, end))
        or after.casefold() in words_of("venue")
        or (after.islower() and bodies.is_street(after))
    )


def _heads_organ(words: Sequence[str], at: int) -> bool:
    """Whether a word is the heading of an organ behind somebody's name ("Anna Mäki Hallitus Ville N, jäsen")."""
    heading = words[at].istitle() and words[at].casefold() in words_of("organ-heading")
    return heading and at > 1 and _is_person(words[at - 2], words[at - 1])


def _begins_other(words: tuple[str, ...], start: int, end: int) -> bool:
    """Whether the word for a body behind a name begins another phrase.

    A body by itself ("Tekes"), what a known name comes from ("Anna Lampi ELY-keskuksesta"), an English body ("Council
    of ...") or post ("Service Designer") behind a known name.
    """
    after, following = words[end], words[end + 1 : end + 2]
    if bodies.is_listed(after) or _begins_body(words[end : end + 4]):
        return True
    if _begins_office(words[end : end + _LONGEST_OFFICE]):
        return _is_person(words[start], words[end - 1]) or _is_person(words[end - 1], words[start])
    of_it = after.endswith(WHERE_FROM) or following == ("of",) or is_english_title((after, *following))
    return of_it and _is_person(words[start], words[end - 1])


def _begins_office(words: tuple[str, ...]) -> bool:
    """Whether the genitive of an organ begins a post in it ("valtuuston puheenjohtaja", "hallituksen II varapj")."""
    organ = words[0].casefold().endswith(tuple(words_of("organ-genitive")))
    if len(words) == 1:
        return organ  # "valtuuston 1. varapuheenjohtaja"
    if not words[0].endswith("n") or bodies.is_legal_form(words[0]) or not (organ or words[0].islower()):
        return False
    others = [word.strip(".") for word in words[1:] if word.islower()]
    heads = (roles.read_title_head(word) for word in others)
    found = any(head is not None and head.form == "singular" for head in heads)
    return found or not words_of("delegate").isdisjoint(others)


def _is_unlisted_surname(span: tuple[str, ...]) -> bool:
    """Whether a word that only looks like one for a doer follows a given name ("Jukka Louhija")."""
    first, last = span[0], span[-1]
    shaped = len(span) == 2 and last.istitle() and names.rank_given(first) is not None
    head = roles.read_title_head(last) if shaped else None
    return head is not None and (not roles.is_listed_head(last) or _ends_in_surname(last))


def _ends_in_surname(word: str) -> bool:
    """Whether a compound ends in a post that is a surname, too ("Kieseppä")."""
    return any(
        names.rank_surname(word[cut:]) is not None and roles.is_listed_head(word[cut:])
        for cut in range(2, len(word) - 3)
    )


def _is_bent_surname(span: tuple[str, ...]) -> bool:
    """Whether a listed surname in a case follows a given name, whatever it ends in ("Eero Uusitalolle")."""
    base = names.base_surname(span[-1])
    return base != span[-1] and names.rank_surname(base) is not None and names.rank_given(span[0]) is not None


def _is_listed_as_name(word: str) -> bool:
    return names.rank_given(word) is not None or names.rank_surname(word) is not None


def _is_person(first: str, last: str) -> bool:
    """Whether words are a listed given name and a listed surname, though they may be more ("Kaarlo Hall")."""
    return names.rank_given(first) is not None and names.rank_surname(last) is not None


def _begins_body(words: tuple[str, ...]) -> bool:
    """Whether a body with a legal form begins with its kind ("Kehitysyhtiö Savogrow Oy")."""
    ends = [at for at, word in enumerate(words) if at > 1 and bodies.is_legal_form(word)]
    return bool(ends) and bodies.read_body(words[: ends[0] + 1]) is not None


@lru_cache(maxsize=32768)
def is_other_word(word: str) -> bool:
    """Whether a word is something else than a part of a name: a role, a title, a body, a label, a degree."""
    *_, last = word.split("-")
    if word.endswith(("-", "-,")) or (last != word and (bodies.is_body_word(last) or roles.is_project(last))):
        return True
    if word.casefold() in words_of("group-member"):
        return True
    if word.casefold() in words_of("venue") and names.rank_given(word) is None and names.rank_surname(word) is None:
        return True
    if names.rank_surname(word) is not None or names.rank_given(word) is not None:
        return False
    if word.casefold().endswith(tuple(words_of("paper"))):
        return True
    if roles.read_role([word]) or roles.read_title_head(word) or bodies.is_body_word(word):
        return True
    key = word.casefold().strip(".")
    return (key in labels() and len(key) > 1) or read_word(word).kind == "degree" or key in words_of("conjunction")
