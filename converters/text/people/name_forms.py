"""The forms in which a text may hold a person's name, to leave it out: orders, initials, cases; rather too many."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from converters.text.language.case_forms import case_forms
from converters.text.people.names import parse_name
from converters.text.people.words import words_of

_AFTER_COLON = ("n", "ta", "tä", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi", "na", "nä")
"""The cases of an initial: "P:lle"."""


def split_name(name: str) -> tuple[tuple[str, ...], str]:
    """The given names and the family name of a person, in whichever order they are written.

    >>> split_name("Laukka Pasi")
    (('Pasi',), 'Laukka')
    """
    words = tuple(name.replace(",", " ").split())
    read = parse_name(name)
    if read and read.given and read.family:
        return tuple(read.given.split()), read.family
    return words[:-1], words[-1] if words else ""


def whole_name_forms(given: tuple[str, ...], family: str) -> frozenset[str]:
    """The forms of a whole name: "Pasi Laukka", "Laukka Pasi", "P. Laukan", "Laukalle", "pasilaukka" of an address.

    In Finnish only the last word of a name is inflected; people inflect both as well.
    """
    if not given:
        return word_forms(family) if family else frozenset()
    forms: set[str] = set()
    for names in _given_variants(given):
        forms |= set(_forms(names, family))
        if "-" in family:
            # An address may hold the two family names in one word.
            forms |= set(_forms(names, family.replace("-", "")))
    return frozenset(" ".join(form.split()) for form in forms)


def _forms(names: tuple[str, ...], family: str) -> Iterator[str]:
    first, joined = " ".join(names), "".join(names)
    family_forms, first_forms = word_forms(family), word_forms(first)
    yield from (f"{first} {form}" for form in family_forms)
    yield from (f"{family} {' '.join(names[:-1])} {form}" for form in word_forms(names[-1]))
    yield from (f"{form} {family}" for form in first_forms)
    if len(joined) > 1:
        yield from _agreeing(first, family)
    yield from _with_legal_forms(first, family)
    for given in {joined, joined.replace("-", "")}:
        yield family + given
        # An initial and a case make too many other words.
        yield from (given + form for form in (family_forms if len(given) > 1 else (family,)))


def _agreeing(first: str, family: str) -> Iterator[str]:
    """Both words in one case ("Pasia Laukkaa"), and the family's name before the person's ("Laukan Pasille")."""
    ours, theirs = case_forms(first), case_forms(family)
    for case, forms in ours.items():
        if case != "plural":
            yield from (f"{one} {other}" for one, other in product(forms, theirs.get(case, ())))
            yield from (f"{one} {other}" for one, other in product(theirs["gen"], forms))


def _with_legal_forms(first: str, family: str) -> Iterator[str]:
    """The name run together with what registers print beside it: "PASI LAUKKAOY", "TMIPASI LAUKKA"."""
    for form in words_of("legal-form"):
        for one, other in ((first, family), (family, first)):
            yield from (f"{one} {other}{form}", f"{form}{one} {other}")


def _given_variants(given: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield given
    yield tuple(name[:1] for name in given)
    if len(given) > 1:
        yield given[:1]
        yield (given[0], *(name[:1] for name in given[1:]))


def word_forms(word: str) -> frozenset[str]:
    """A name in its cases, by every stem that its sound allows ("Koski": Kosken as a surname, Koskin as a first name).

    >>> {"Laukan", "Laukkaa", "Laukalle", "Laukkas"} <= word_forms("Laukka")
    True
    """
    if len(word) == 1:
        return frozenset({word, *(f"{word}:{ending}" for ending in _AFTER_COLON)})
    return frozenset[str]().union(*case_forms(word).values())
