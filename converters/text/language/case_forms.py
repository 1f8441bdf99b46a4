"""The cases of a person's name, by every stem that its sound allows: to leave a name out, so rather too many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from converters.text.language.inflection import inflect_name, is_front, name_stems
from converters.text.language.words import read_rows

_VOWELS = "aeiouyäöå"
_WEAK = {"gen": "n", "nom-plural": "t", "tra": "ksi", "ine": "ssA", "ela": "stA", "ade": "llA", "abl": "ltA"} | {
    "all": "lle",
    "abe": "ttA",
}
"""The endings of the weak stem by case; A is a or ä."""

_PLURAL_WEAK = ("ssA", "stA", "llA", "ltA", "lle", "ksi", "ttA")
_PLURAL_STRONG = ("nA", "tA", "A", "en", "den", "tten", "in", "hin", "siin")


def case_forms(word: str) -> Mapping[str, frozenset[str]]:
    """The forms of a name by case; those of the plural ("Laukkojen") together as "plural".

    >>> sorted({"Saarta", "Saarea"} & case_forms("Saari")["par"]), "Kankaana" in case_forms("Kangas")["ess"]
    (['Saarea', 'Saarta'], True)
    """
    forms: dict[str, set[str]] = defaultdict(set)
    forms["nom"] = {word}
    forms["gen"] = {f"{word}s", f"{word}n", f"{word}:n", f"{word}in"}
    for case, made in inflect_name(word).items():
        forms[case] |= made
    a = "ä" if is_front(word) else "a"
    for weak, strong in set(_stems(word)):
        for case, ending in _WEAK.items():
            forms[case].add(weak + ending.replace("A", a))
        forms["ess"].add(f"{strong}n{a}")
        forms["par"] |= {f"{strong}{a}", f"{strong}t{a}"}
        forms["ill"] |= {f"{strong}{strong[-1:]}n", f"{strong}seen", f"{strong}h{strong[-1:]}n"}
        forms["plural"] |= set(_plural_forms(weak, strong, a))
    for stem in _consonant_stems(word):
        forms["par"].add(f"{stem}t{a}")
        if stem[-2:-1].casefold() in _VOWELS:
            forms["plural"].add(f"{stem}ten")
    return {case: frozenset(made) for case, made in forms.items()}


def _plural_forms(weak: str, strong: str, a: str) -> Iterator[str]:
    for stem in _plural_stems(weak):
        yield from (stem + ending.replace("A", a) for ending in _PLURAL_WEAK)
    for stem in _plural_stems(strong):
        yield from (stem + ending.replace("A", a) for ending in _PLURAL_STRONG)
        if stem[-2:-1] in {*"oöeuy"}:
            yield from (f"{stem[:-1]}{ending}" for ending in (f"j{a}", "jen"))
    if strong.endswith("i"):
        yield f"{strong}en"


def _plural_stems(stem: str) -> Iterator[str]:
    """The stem with the i of the plural: Laukka, Laukkoi-; Mäke-, Mäki-; Matti, Mattei-; Kankaa-, Kankai-."""
    body, last = stem[:-1], stem[-1:].casefold()
    if body[-1:].casefold() == last:
        yield body + "i"
    elif last in {"a", "ä"}:
        yield from (body + "i", body + ("oi" if last == "a" else "öi"))
    elif last == "i":
        yield body + "ei"
    elif last == "e":
        yield body + "i"
    else:
        yield stem + "i"


def _stems(word: str) -> Iterator[tuple[str, str]]:
    """Weak and strong stems; a name may follow the words of its sound or keep its consonants."""
    yield name_stems(word)
    yield from _odd_stems(word)
    low = word.casefold()
    if low[-1:] in _VOWELS:
        yield word, word
        yield from ((grade + word[-1], word) for grade in _weaker(word[:-1]))
    if low.endswith("i"):
        weak_e = name_stems(word[:-1] + "a").weak
        yield weak_e[:-1] + "e", word[:-1] + "e"
        yield from ((grade + "e", word[:-1] + "e") for grade in _weaker(word[:-1]))
        if low.endswith("si"):
            yield f"{word[:-2]}de", f"{word[:-2]}te"
            yield from ((grade + "e", f"{word[:-2]}te") for grade in _weak_of_t(word[:-2]))
    elif low.endswith("e"):
        yield word + "e", word + "e"
        yield from ((stem + "ee", stem + "ee") for stem in _stronger(word[:-1]))
    elif low.endswith("s"):
        yield from _stems_in_s(word)
    if low[-1:] not in _VOWELS:
        yield word + "i", word + "i"
        yield from ((stem, stem) for stem in _stems_in_consonant(word))


def _odd_stems(word: str) -> Iterator[tuple[str, str]]:
    """The stems that no rule makes, by the end of the name: "Metsäpoika", Metsäpoja-."""
    for row in read_rows("person_name_stems"):
        if word.casefold().endswith(row["end"]):
            kept = word[: -len(row["end"])]
            weak, strong = (kept + row[grade] for grade in ("weak", "strong"))
            yield (weak, strong) if kept else (weak.capitalize(), strong.capitalize())


def _stems_in_s(word: str) -> Iterator[tuple[str, str]]:
    """Markus, Markukse-; Kangas, Kankaa-; Varkaus, Varkaude-; Mies, Miehe-."""
    body = word[:-1]
    yield body + "kse", body + "kse"
    yield from ((stem + word[-2] * 2, stem + word[-2] * 2) for stem in _stronger(word[:-2]))
    yield body + word[-2], body + word[-2]
    yield body + "de", body + "te"
    yield body + "he", body + "he"


def _stems_in_consonant(word: str) -> Iterator[str]:
    """Manner, Manteree-; Taival, Taipalee-; Jäsen, Jäsene-; Laidun, Laitume-; Kevät, Kevää-; Olut, Olue-.

    Other consonants end foreign names alone; and the genitive of a name in -an is no other name in -anen.
    """
    last, vowel = word[-1:].casefold(), word[-2:-1]
    if last not in {*"lrnt"} or vowel.casefold() not in _VOWELS:
        return
    for stem in _stronger(word[:-2]):
        whole = stem + word[-2:]
        if last != "n" or vowel.casefold() == "e":
            yield from (whole + "e", whole + "ee")
        if last == "n":
            yield whole[:-1] + "me"
        if last == "t":
            yield from (whole[:-1] + "e", whole[:-1] + vowel)


def _consonant_stems(word: str) -> Iterator[str]:
    """What stands before the -ta of the partitive: Saar-ta, Lien-tä, Vet-tä, Las-ta, Kangas-ta, Virtas-ta."""
    low = word.casefold()
    if low.endswith("nen"):
        yield word[:-3] + "s"
    elif low[-1:] not in _VOWELS:
        yield word
        if low.endswith("s"):
            yield word[:-1] + "t"
    elif low.endswith("i"):
        yield from _consonant_stems_in_i(word)
    elif low.endswith("e"):
        yield word + "t"


def _consonant_stems_in_i(word: str) -> Iterator[str]:
    low = word.casefold()
    if low.endswith(("ri", "li", "ni", "hi", "si")):
        yield word[:-1]
    if low.endswith("mi"):
        yield word[:-2] + "n"
    if low.endswith("si"):
        yield word[:-2] + "t"
    if low.endswith(("psi", "tsi")):
        yield word[:-3] + "s"
    if low.endswith("ksi"):
        yield word[:-3] + "h"


def _weaker(body: str) -> Iterator[str]:
    """Gradations that place names do not have: k that drops or becomes j, p that becomes v."""
    before, last = body[-2:-1].casefold(), body[-1:]
    if last == "k" and before in (*_VOWELS, "l", "r", "h"):
        yield body[:-1]
        yield body[:-1] + "j"
    if last == "p" and before in (*_VOWELS, "l", "r", "m"):
        yield body[:-1] + ("m" if before == "m" else "v")


def _weak_of_t(body: str) -> Iterator[str]:
    """The weak grade of a t that is s before i: Hirsi, Hirre-; Kynsi, Kynne-; Jälsi, Jälle-."""
    if body[-1:] in {"r", "n", "l"}:
        yield body + body[-1]


def _stronger(body: str) -> Iterator[str]:
    """The strong grade of what stands weak: "Rinne", "Rinteen"; "Kallas", "Kaltaan"."""
    yield body
    for weak, strong in (("nn", "nt"), ("ll", "lt"), ("rr", "rt"), ("mm", "mp"), ("ng", "nk"), ("d", "t"), ("v", "p")):
        if body.endswith(weak):
            yield body[: -len(weak)] + strong
    if body[-1:] in {"k", "p", "t"}:
        yield body + body[-1]
    if body[-1:].casefold() in _VOWELS:
        # Ies, Ikeen; Säe, Säkeen.
        yield body + "k"
