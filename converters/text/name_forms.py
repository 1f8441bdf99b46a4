"""The forms in which a text may hold a person's name, to leave it out: orders, initials, cases; rather too many."""

from __future__ import annotations

from collections.abc import Iterator

from converters.text.inflection import is_front, name_stems
from converters.text.names import parse_name

_VOWELS = "aeiouyäöå"
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

    In Finnish only the last word of a name is inflected; both words are where they stand apart ("Pasin Laukan").
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
    yield from (f"{first} {form}" for form in word_forms(family))
    yield from (f"{family} {' '.join(names[:-1])} {form}" for form in word_forms(names[-1]))
    yield from (f"{form} {family}" for form in word_forms(first))
    for given in {joined, joined.replace("-", "")}:
        yield family + given
        # An initial and a case make too many other words.
        yield from (given + form for form in (word_forms(family) if len(given) > 1 else (family,)))


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
    a = "ä" if is_front(word) else "a"
    forms = {word, f"{word}s", f"{word}n", f"{word}:n", f"{word}in"}
    for weak, strong in _stems(word):
        forms |= {
            f"{weak}{ending}" for ending in ("n", "t", "ksi", f"ss{a}", f"st{a}", f"ll{a}", f"lt{a}", "lle", f"tt{a}")
        }
        forms |= {
            f"{strong}{ending}" for ending in (f"n{a}", a, f"t{a}", f"{strong[-1:]}n", "seen", f"h{strong[-1:]}n")
        }
    if word.casefold().endswith("nen"):
        forms.add(f"{word[:-3]}st{a}")
    return frozenset(forms)


def _stems(word: str) -> Iterator[tuple[str, str]]:
    """Weak and strong stems; a name may follow the words of its sound or keep its consonants."""
    weak, strong = name_stems(word)
    yield weak, strong
    low = word.casefold()
    if low[-1:] in _VOWELS:
        yield word, word
        for grade in _weaker(word[:-1]):
            yield grade + word[-1], word
    if low.endswith("i"):
        weak_e, _ = name_stems(word[:-1] + "a")
        yield weak_e[:-1] + "e", word[:-1] + "e"
        for grade in _weaker(word[:-1]):
            yield grade + "e", word[:-1] + "e"
        if low.endswith("si"):
            yield f"{word[:-2]}de", f"{word[:-2]}te"
    if low.endswith("e"):
        yield word + "e", word + "e"
        yield from ((stem + "ee", stem + "ee") for stem in _stronger(word[:-1]))
    if low.endswith(("as", "äs", "is", "es", "us", "ys", "os", "ös")):
        yield word[:-1] + "kse", word[:-1] + "kse"
        yield word[:-1] + word[-2], word[:-1] + word[-2]
        yield from ((stem + word[-2] * 2, stem + word[-2] * 2) for stem in _stronger(word[:-2]))
        yield word[:-1] + "de", word[:-1] + "te"
    if low[-1:] not in _VOWELS:
        yield word + "i", word + "i"


def _weaker(body: str) -> Iterator[str]:
    """Gradations that place names do not have: k that drops or becomes j, p that becomes v."""
    before, last = body[-2:-1].casefold(), body[-1:]
    if last == "k" and before in (*_VOWELS, "l", "r", "h"):
        yield body[:-1]
        yield body[:-1] + "j"
    if last == "p" and before in (*_VOWELS, "l", "r"):
        yield body[:-1] + "v"


def _stronger(body: str) -> Iterator[str]:
    """The strong grade of what stands weak: "Rinne", "Rinteen"; "Kallas", "Kaltaan"."""
    yield body
    for weak, strong in (("nn", "nt"), ("ll", "lt"), ("rr", "rt"), ("mm", "mp"), ("ng", "nk"), ("d", "t"), ("v", "p")):
        if body.endswith(weak):
            yield body[: -len(weak)] + strong
    if body[-1:] in {"k", "p", "t"}:
        yield body + body[-1]
