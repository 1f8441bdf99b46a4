"""Swedish names that say what a body is for: `Stiftelsen för bevarandet av Storå bruk`."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.organisations.words import is_part_of_person, place_names, words

FOUNDED = ("stiftelsen", "föreningen", "sällskapet", "samfundet", "förbundet", "fonden")
_DEFINITE = ("na", "en", "et")
_LINKS = frozenset({"av", "i", "på", "och", "för", "vid", "till", "den", "det", "de"})
_ADJECTIVES = (
    *("sk", "ska", "skt", "ig", "iga", "igt", "ngt", "bar", "bara", "bart"),
    *("iv", "iva", "ivt", "ell", "ella", "ellt", "ala", "sam", "samma", "samt"),
)
DEFINITE_ADJECTIVES = ("ska", "iga", "ella")
_BEHIND_PASSIVE = frozenset({"av", "i", "på", "vid", "till", "inom", "under", "med", "från", "genom"})
_VERBS = ("ade", "ades", "ar", "er", "te", "ick", "år", "as", "tog")
_LONGEST = 10
_LEAST_PLACED = 3


def is_swedish_club(word: str) -> bool:
    """Whether a word may be an association at a university, in the definite form: `Geologerna`, no surname.

    >>> is_swedish_club("Kartklubben"), is_swedish_club("Nieminen")
    (True, False)
    """
    return word.istitle() and word.endswith(_DEFINITE) and not is_part_of_person(word)


def leads_to_place(link: str, place: str) -> bool:
    """Whether a small word leads to the town or the island where a Swedish body is: `i Vasa`, `på Kökar`, no street.

    >>> leads_to_place("i", "Vasa"), leads_to_place("på", "Kökar"), leads_to_place("på", "Fredsgatan")
    (True, True, False)
    """
    if link not in ("i", "på") or not place[:1].isupper():
        return False
    return link == "i" or not place.casefold().endswith(words().forms_of("street-end"))


def is_placed(word: str, link: str, place: str) -> bool:
    """Whether a body in the definite form is called by where it is: `Arbetarinstitutet i Helsingfors`."""
    return word.endswith(("en", "et", "in")) and leads_to_place(link, place)


def split_branch(name: str) -> str:
    """The association whose branch of a town or an island the name is, `Folkhälsan i Vasa`; else empty."""
    front, _, place = name.rpartition(" ")
    front, _, link = front.rpartition(" ")
    return front if place.casefold() in place_names() and leads_to_place(link, place) else ""


def is_founded(word: str) -> bool:
    """Whether a word with a capital names a body for something in the definite form: `Föreningen`, `Stödstiftelsen`."""
    return word[:1].isupper() and word.casefold().endswith(FOUNDED)


def thanks_for(word: str, thing: str) -> bool:
    """Whether one definite thing behind "för" is what somebody has done: `Hembygdsföreningen för kaffet`.

    >>> thanks_for("Hembygdsföreningen", "kaffet"), thanks_for("Stiftelsen", "konsten")
    (True, False)
    """
    return word.casefold() not in FOUNDED and thing.islower() and thing.endswith(_DEFINITE)


def end_of_kind(tokens: Sequence[str]) -> int:
    """How many words say what a Swedish unit is, without what it is for.

    >>> end_of_kind("Havsverkets enhet för fiske".split()), end_of_kind("Havsverkets enhet".split())
    (2, 2)
    """
    return tokens.index("för", 1) if "för" in tokens[1:] else len(tokens)


def without_place_behind(tokens: list[str]) -> list[str]:
    """The words of a name without the town that "i" says behind it: `Havsverkets enhet i Vasa`."""
    placed = len(tokens) > _LEAST_PLACED and tokens[-2] == "i" and tokens[-1].casefold() in place_names()
    return tokens[:-2] if placed else tokens


def purpose_end(words_after: Sequence[str], legal: int) -> int:
    """How many words behind "för" say what the body is for; `legal` is the place of its legal form, -1 for none.

    >>> purpose_end(["bevarandet", "av", "Storå", ""], -1), purpose_end(["stadsodling", "ansökte"], -1)
    (3, 1)
    """
    if 0 < legal < _LONGEST:
        return legal
    end = 0
    while end < min(len(words_after), _LONGEST) and _goes_on(words_after, end):
        end += 1
    while end and words_after[end - 1] in _LINKS:
        end -= 1
    return end


def _goes_on(found: Sequence[str], at: int) -> bool:
    """Whether the word at the place is of the name: the first, one that a link, a genitive or an adjective leads to."""
    word = found[at]
    if at == 0 or not word:
        return bool(word)
    if word == "och" and "".join(found[at + 1 : at + 2])[:1].isupper():
        return False  # "Stiftelsen för X och Y Ab"
    if found[at - 1] == "och" and word.endswith("s") and found[at + 1 : at + 2] and found[at + 1] in _BEHIND_PASSIVE:
        return False  # "Enheten för juridik och finansieras av"
    before = found[at - 1]
    if before.islower() and before.endswith(_ADJECTIVES):
        return True  # "för digitala tjänster"
    if word.islower() and word not in _LINKS and word.endswith(_VERBS) and before not in _LINKS:
        return False
    if before[:1].isupper() and word.endswith("s") and "".join(found[at + 1 : at + 2]).islower():
        return True  # "av Storå slotts kulturarv"
    return word in _LINKS or before in _LINKS or word[:1].isupper() or before.endswith("s")
