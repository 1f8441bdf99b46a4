"""Reads person names: which words are given names and surnames in Finland, their order, and how sure that is."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.words import TABLES
from converters.text.people.emails import fold_letters
from converters.text.people.words import words_of

_INITIAL = re.compile(r"[^\W\d_]\.?(?:-[^\W\d_]\.?)?\Z")
_LETTERS_ALONE = re.compile(r"[^\W\d_]+")
_APOSTROPHES = str.maketrans({"’": "'", "´": "'", "`": "'", "‑": "-", "–": "-"})
_ACCENTS = str.maketrans("áàâéèêëíìîïóòôúùûýčšžđŋŧńłęąśźż", "aaaeeeeiiiiooouuuycszdntnleaszz")  # Sámi, Polish, French
_LETTERS = _APOSTROPHES | _ACCENTS
_RARE = 1_000_000  # the rank of a part that is not listed
_COMMON_NAME = 2_000  # the rank up to which a name is common
_COMMON = 8_000  # the rank up to which a surname is looked for in longer ones
_LONGEST = 15  # letters of a surname or of a half of one
_UNLISTED = 60_000  # what a name that is not listed counts as where two readings are weighed
# Given names come first unless the words speak clearly for the other order.
_ORDER_BIAS = 2.0
_CLEAR = 3.5  # the gap in those odds from which the words leave no doubt
_EITHER = 2.5  # the odds below which a word may as well be a surname
_MOST_SYLLABLES, _LONGEST_SYLLABLE = 3, 6  # words behind a Vietnamese surname, and letters of one
_MARK = "X"  # who was there, in a list without its lines: no initial, which has its stop
# Endings that surnames in Finland have and hardly any other word.
_SURNAME_END = re.compile(
    r"(?:[^n]nen|inen|kainen|läinen|lainen|[bdfglmprt]sen|(?<![oöuy])ksen|ström|strøm|qvist|kvist|berg|blom|gren|holm|lund|stedt|sson|ssen|wall|vall"
    r"|bäck|back|skog|dahl|strand|rantala|mäki|niemi|lahti|ranta|saari|järvi|koski|harju|vaara|vuori|lampi|laakso|kallio|lehto|luoma|salmi|virta|rinne|metsä|kangas|korpi|pelto|nurmi|kivi|niitty|lähde|silta|nyi|ova|eva|enko|escu|ska|ski|ović|vić|idze|shvili|yan"
    r"|dóttir|dottir|wicz|czyk|chuk|enka|ović|saar|mets|tamm|kask|mägi|nurme|auskas|aitis)\Z"
)
_NOUN_ENDS = ("minen", "llinen", "ttinen")  # "kokoontuminen", "yhteisöllinen": nouns of action, adjectives
# Endings of Finnish case forms, and what the end of the stem before them was in the base form: a surname that a
# sentence inflects ("Virtasen", "Mäkelälle", "Mäen", "Rannalta") back to its base. The strong grades come with it.
_CASES = re.compile(
    r"(?:lle|lta|ltä|lla|llä|sta|stä|na|nä|(?<=a)an|(?<=e)en|(?<=i)in|(?<=o)on|(?<=u)un|(?<=ä)än|(?<=ö)ön|n)\Z"
)
# Surnames do not end so: what is left of a long word without the ending is one ("Kangaspuulta").
_LOCAL = re.compile(r"(?P<stem>[^\W\d_]{4,}[aeiouyäö])(?:lle|lt[aä]|st[aä])\Z")
_STEM_ENDS = (
    ("se", "nen"), ("e", "i"), ("i", ""), ("aa", "as"), ("ee", "e"), ("kse", "s"),
    ("de", "si"), ("ä", "äki"), ("o", "ko"),
    ("oe", "oki"),
)  # fmt: skip
_STRONG_GRADES = (
    ("nn", "nt"), ("rr", "rt"), ("ll", "lt"), ("mm", "mp"), ("ng", "nk"), ("d", "t"), ("v", "p"),
    ("k", "kk"), ("p", "pp"), ("t", "tt"), ("", "k"),
)  # fmt: skip
_VOWELS = tuple("aeiouyäöå")
_FARM = re.compile(r"[^\W\d_]{3}[^l]l[aä]\Z")  # "Kuosmala": a base form, listed or not
_CONTRACTED = re.compile(r"(nt|rt|lt|mp|nk|kk|pp|tt|t|p|k)([aäei])\2\Z")
_GRADED = re.compile(r"(nn|rr|ll|mm|ng|[dvkpt]|(?<=[aäeor])(?=[eo]))([aeiouyäö])\Z")


class Name(NamedTuple):
    """A person's name in its parts, given names first; `confidence` 0..1 says how surely it is a name of a person."""

    given: str
    family: str
    confidence: float
    reversed: bool = False

    @property
    def full(self) -> str:
        """Given names and surname as one."""
        return f"{self.given} {self.family}".strip()


def given_names() -> dict[str, int]:
    """The given names of converters/text/tables/given_names.txt in small letters, with their rank (0 most common)."""
    return _ranks("given_names")


def surnames() -> dict[str, int]:
    """The surnames of converters/text/tables/surnames.txt in small letters, with their rank (0 most common)."""
    return _ranks("surnames")


@cache
def _ranks(name: str) -> dict[str, int]:
    other = frozenset((TABLES / "not_names.txt").read_text(encoding="utf-8").split())
    ranks: dict[str, int] = {}
    for rank, line in enumerate((TABLES / f"{name}.txt").read_text(encoding="utf-8").casefold().splitlines()):
        if line not in other:
            ranks.setdefault(line, rank)
    return ranks


@lru_cache(maxsize=1 << 14)
def rank_given(word: str) -> int | None:
    """The rank of a given name, of the rarer part where two are joined by a hyphen; None where it is not listed."""
    return _rank(word, given_names())


def is_common(rank: int | None) -> bool:
    """Whether a rank is of a common name: two that run together make no brand ("LahjaKeidas" is one)."""
    return rank is not None and rank <= _COMMON_NAME


@lru_cache(maxsize=1 << 14)
def rank_surname(word: str) -> int | None:
    """The rank of a surname, of the commoner part where two are joined by a hyphen; None where it is not listed."""
    key = word.translate(_APOSTROPHES).casefold()
    known = surnames()
    if key in known:
        return known[key]
    parts = key.split("-")
    if len(parts) < 2 or parts[0] in words_of("area-prefix"):
        return None
    return min((known[part] for part in parts if part in known), default=None)


def _rank(word: str, known: dict[str, int]) -> int | None:
    key = word.casefold()
    if key not in known:
        key = key.translate(_LETTERS)
    if key in known:
        return known[key]
    parts = key.split("-")
    if len(parts) > 1 and all(part in known or _INITIAL.match(part) for part in parts):
        return max(known.get(part, _RARE) for part in parts)
    return None


def is_capitalised(word: str) -> bool:
    """Whether a word begins with a capital, as names do ("Yli-Mäki", "Vanha-aho", "O'Brien", not "de", not "d'Or")."""
    return word[:1].isupper()


@lru_cache(maxsize=1 << 14)
def is_particle(word: str) -> bool:
    """Whether a word is a small word inside surnames ("von", "af", "de", "v."); "E" alone is an initial."""
    return word.casefold() in words_of("particle") and not (len(word.strip(".")) == 1 and word.isupper())


@lru_cache(maxsize=1 << 14)
def is_initial(word: str) -> bool:
    """Whether a word is an initial or those of a double name ("J.", "J-P", "M", "JP")."""
    return (bool(_INITIAL.match(word)) and word[:1].isupper()) or _are_initials(word)


def _are_initials(word: str) -> bool:
    return word.isupper() and word.casefold() in words_of("double-initial")


def looks_like_surname(word: str) -> bool:
    """Whether a word that is not listed has the form of a surname."""
    key = word.casefold()
    return len(word) > 4 and bool(_SURNAME_END.search(key)) and not key.endswith(_NOUN_ENDS)


def parse_name(raw: str, *, hints: Iterable[str] = ()) -> Name | None:
    """The name of a person in a field that should hold one ("VUORINEN ANU", "Mäki, Aino", "FT Anna von Essen").

    None where the text cannot be a name. `hints` are words known to be parts of names, in address letters.
    """
    words = re.sub(r"\([^)]*\)", " ", raw).replace(",", " , ").split()
    if "," in words[1:] and words.index(",") <= 3:
        comma = words.index(",")
        surname, given = words[:comma], [word for word in words[comma + 1 :] if word != ","]
        if given and all(is_capitalised(word) or is_particle(word) for word in [*surname, *given]):
            return Name(_write(given), _write(surname), 0.9, reversed=True)
    words = [word for word in words if word != "," and not _is_degree_like(word)]
    return read_name(tuple(words), frozenset(hints), stated=True)


def _is_degree_like(word: str) -> bool:
    return word.endswith(".") and len(word) > 2


@lru_cache(maxsize=65536)
def read_name(words: tuple[str, ...], hints: frozenset[str] = frozenset(), *, stated: bool = False) -> Name | None:
    """The name that a run of words makes, None where it makes none; the whole run has to belong to it.

    A run of words unknown to the lists is a name only where `stated` is set: the text says that a name stands here.
    """
    if words and words[-1].endswith(("’s", "'s")):
        words = (*words[:-1], words[-1][:-2])  # "Professor Aino Mäki's group"
    if not 2 <= len(words) <= 5 or not _has_shape(words) or any(map(_is_no_name, words)):
        return None
    if any(map(_is_short_surname, words)) and all(word.isupper() for word in words):
        words = tuple(word.title() for word in words)  # "EK CARL": no initials
    in_capitals = len(words) > 2 and is_particle(words[0]) and all(word.isupper() for word in words)
    if not is_capitalised(words[0]) or (in_capitals and _read_particle_first(words)):
        return _read_particle_first(words)
    marked = _read_capital_surname(words) or _read_by_address(words, hints) or _read_family_first(words)
    if marked is not None:
        return marked
    best = _cut_forward(words, hints)
    backward = _score(words[1:], words[:1], hints)
    if backward > 0.7 * best.confidence and _prefers_reversed(words, backward - best.confidence):
        best = Name(_write(words[1:]), _write(words[:1]), max(backward, best.confidence), reversed=True)
        if rank_surname(words[0]) is None and not looks_like_surname(words[0]) and fold(words[0]) not in hints:
            best = best._replace(confidence=min(best.confidence, 0.39))
    bare = len(words) > 3 and not any(word.islower() for word in words)  # "Jaap van der Berg" is not
    if bare and not stated and any(_given_weight(word, hints) < 0.5 for word in best.given.split()):
        return None
    if bare and not stated and best.reversed and _begins_next(words[2]):
        return None
    if best.confidence <= 0.0:
        return None
    if best.confidence < 0.4 and stated:
        return best._replace(confidence=0.7)
    return best


def _is_no_name(word: str) -> bool:
    """Whether a word is of the names of programmes and bodies and no list of names has it ("Network", "Baltic")."""
    return word.casefold() in words_of("no-name") and rank_given(word) is None and rank_surname(word) is None


def _is_short_surname(word: str) -> bool:
    """Whether two letters are a listed surname and no given name ("EK", not "BO")."""
    return len(word) == 2 and rank_surname(word) is not None and rank_given(word) is None


def _read_capital_surname(words: tuple[str, ...]) -> Name | None:
    """A name whose surname alone is in capitals ("MÄKI Heikki", "Elina SALOVAARA"): the capitals say which it is."""
    capitals = [len(word) > 2 and word.isupper() and not is_initial(word) for word in words]
    given = tuple(word for word, is_capital in zip(words, capitals, strict=True) if not is_capital)
    family = tuple(word for word, is_capital in zip(words, capitals, strict=True) if is_capital)
    if len(family) != 1 or not (capitals[0] or capitals[-1]) or max(map(len, family[0].split("-"))) > _LONGEST:
        return None  # "OSOITTEENMUUTOKSET Anna"
    known = all(rank_given(word) is not None or is_initial(word) for word in given)
    sure = known and (rank_surname(family[0]) is not None or looks_like_surname(family[0]))
    return Name(_write(given), _write(family), 1.0 if sure else 0.6 if known else 0.3, reversed=capitals[0])


def _read_family_first(words: tuple[str, ...]) -> Name | None:
    """A name whose first word is a surname of a language that puts it first ("Nguyen Thi Thu Ha")."""
    if not 2 < len(words) <= _MOST_SYLLABLES + 1 or words[0].casefold() not in words_of("family-first"):
        return None
    first, *rest = words
    known = (rank_surname(word) for word in rest)
    other = any(rank is not None and rank < _COMMON for rank in known) or any(map(looks_like_surname, rest))
    syllables = all(word.istitle() and len(word) <= _LONGEST_SYLLABLE for word in rest)
    return Name(_write(rest), _write((first,)), 1.0, reversed=True) if syllables and not other else None


def _read_by_address(words: tuple[str, ...], hints: frozenset[str]) -> Name | None:
    """A name in the order that an address of the text has it ("osman.juuso" beside "Juuso Osman")."""
    if not hints or len(words) != 2 or any(is_initial(word) for word in words):
        return None
    if f"{fold(words[0])}.{fold(words[1])}" in hints:
        return Name(_write(words[:1]), _write(words[1:]), 1.0)
    if f"{fold(words[1])}.{fold(words[0])}" in hints:
        return Name(_write(words[1:]), _write(words[:1]), 1.0, reversed=True)
    return None


def _read_particle_first(words: tuple[str, ...]) -> Name | None:
    """A surname with its particle before the given names ("von Essen Carl-Johan")."""
    known = all(rank_given(word) is not None or is_initial(word) for word in words[2:])
    return Name(_write(words[2:]), _write(words[:2]), 0.9, reversed=True) if known else None


def is_clear(name: Name) -> bool:
    """Whether the words of a name alone, and not their order, show which of them is the surname."""
    return _given_odds(name.given.split()[-1]) - _given_odds(name.family.split()[-1]) > _CLEAR


def leans_given(word: str) -> bool:
    """Whether a word is far commoner as a given name than as a surname."""
    return _given_odds(word) > _CLEAR


def _cut_forward(words: tuple[str, ...], hints: frozenset[str]) -> Name:
    """The name with the given names first: the surname is the last word, begins with a particle, or is two words."""
    best = Name(_write(words[:-1]), _write(words[-1:]), _score(words[:-1], words[-1:], hints))
    for cut in range(1, len(words) - 1):
        if is_particle(words[cut]):
            score = _score(words[:cut], words[cut:], hints)
            if words[cut].islower() or rank_given(words[cut]) is None or score > best.confidence:
                return Name(_write(words[:cut]), _write(words[cut:]), score)
        if len(words) > 2:
            best = max(best, _two_surnames(words, cut, hints), key=lambda name: name.confidence)
    return best


def _prefers_reversed(words: tuple[str, ...], gain: float) -> bool:
    """Whether the surname stands first: by how much likelier each word is a given name than a surname."""
    if is_initial(words[0]) or any(is_particle(word) and word.islower() for word in words[:-1]):
        return False
    if rank_surname(words[0]) is None and any(rank_given(word) is None and not is_initial(word) for word in words[1:]):
        return False
    if is_double_given(words[-1]) and rank_surname(words[0]) is not None:
        return True  # a double given name is hardly ever a surname
    return _given_odds(words[0]) + _ORDER_BIAS < min(_given_odds(word) for word in words[1:]) + 4 * min(gain, 0.0)


def is_double_given(word: str) -> bool:
    """Whether two given names are joined: "Anna-Liisa", not "Demir-Aalto", whose end is far commoner as a surname."""
    begin, _, end = word.rpartition("-")
    if is_particle(begin):
        return False  # "Al-Hassan"
    given, family = rank_given(end), rank_surname(end)
    return "-" in word and rank_given(word) is not None and (given is None or family is None or given < 20 * family)


def _given_odds(word: str) -> float:
    """The logarithm of how much commoner a word is as a given name than as a surname, by the ranks."""
    given, family = rank_given(word), rank_surname(word)
    if is_double_given(word):
        family = None
    if given is None and family is None:
        return -1.5 if looks_like_surname(word) else 0.0
    return math.log(((_UNLISTED if family is None else family) + 20) / ((_UNLISTED if given is None else given) + 20))


def _begins_next(word: str) -> bool:
    """Whether the third of four words, a surname too, begins another name ("Lehto Anna Rasmus Kari" in a list)."""
    return rank_surname(word) is not None and _given_odds(word) < _EITHER


def _is_short_name(word: str) -> bool:
    """Whether two or three capitals are the short name of a body and no surname ("TU Berlin", not "AHO Matti")."""
    if len(word) < 5 and word[-1:].isupper() and not word.isupper():
        return True  # "TaM", a degree
    return 1 < len(word) < 4 and word.isupper() and rank_surname(word) is None and not is_initial(word)


def _has_shape(words: Sequence[str]) -> bool:
    if any(map(_is_short_name, words)) and not all(word.isupper() for word in words):
        return False
    small = [word for word in words if not is_capitalised(word)]
    if any(not is_particle(word) for word in small) or (is_particle(words[-1]) and not is_capitalised(words[-1])):
        return False
    begins = is_capitalised(words[0]) or (len(words) > 2 and is_capitalised(words[1]))
    return begins and _MARK not in words and not all(is_initial(word) for word in words) and not is_initial(words[-1])


def _two_surnames(words: tuple[str, ...], cut: int, hints: frozenset[str]) -> Name:
    """A name with two surnames apart ("Anna Mäki Virtanen"): both have to be listed and the first be no given name."""
    tail = words[cut:]
    fits = len(tail) == 2 and all(rank_surname(word) is not None for word in tail) and rank_given(tail[0]) is None
    score = _score(words[:cut], tail[-1:], hints) if fits else 0.0
    return Name(_write(words[:cut]), _write(tail), score)


def _score(given: Sequence[str], family: Sequence[str], hints: frozenset[str]) -> float:
    """How surely `given` are given names and `family` a surname: 0..1."""
    first = min((_given_weight(word, hints) for word in given), default=0.0)
    last = max((_family_weight(word, hints) for word in family if not is_particle(word)), default=0.0)
    if any(is_particle(word) for word in family) and first > 0:
        last = max(last, 0.8)
    return round(first * last, 3)


def _given_weight(word: str, hints: frozenset[str]) -> float:
    if is_initial(word):
        return 0.75
    rank = rank_given(word)
    if rank is not None:
        return 1.0 if rank < 3000 else 0.93
    if fold(word) in hints:
        return 0.95
    if rank_surname(word) is not None or looks_like_surname(word):
        return 0.3
    return 0.45 if not word.casefold().endswith("n") else 0.3


def _family_weight(word: str, hints: frozenset[str]) -> float:
    if is_initial(word):
        return 0.0
    rank = rank_surname(word)
    if rank is not None:
        return 1.0 if rank < 12000 else 0.96
    if fold(word) in hints:
        return 0.95
    if looks_like_surname(word):
        return 0.9
    if rank_given(word) is not None:
        return 0.5
    return 0.55 if not word.casefold().endswith("n") else 0.4


def fold(word: str) -> str:
    """A word in the letters of an e-mail address."""
    return fold_letters(word).replace(" ", "")


@lru_cache(maxsize=32768)
def base_surname(word: str) -> str:
    """The surname that a case form stands for ("Virtasen" -> "Virtanen"); the word itself where it is a base form."""
    first, hyphen, last = word.rpartition("-")
    if rank_surname(last) is not None or looks_like_surname(last) or len(last) < 4 or _FARM.search(last):
        return word
    found = [(_rank_form(base), base) for base in _base_forms(last) if _rank_form(base) < _RARE]
    if not found and (local := _LOCAL.match(last)):
        found = [(_RARE, local["stem"])]
    return first + hyphen + min(found, default=(0, last))[1]


def _rank_form(word: str) -> int:
    rank = rank_surname(word)
    likely = looks_like_surname(word) and not re.search(r"[^aiouyäö]nen\Z", word)
    likely = likely or word.endswith("llinen") or (len(word) > 5 and word.endswith(("la", "lä"))) or _is_compound(word)
    return rank if rank is not None else _UNLISTED if likely else _RARE


def _is_compound(word: str) -> bool:
    """Whether a surname of four letters or more ends a word ("Pikkukangas")."""
    return any((rank_surname(word[cut:]) or _RARE) < _COMMON for cut in range(3, len(word) - 3))


def _base_forms(word: str) -> Iterator[str]:
    """What a word may be the case form of, the strong grade of its last consonants among it."""
    yield from _partitive_bases(word)
    strong = dict(_STRONG_GRADES)
    for stem in _case_stems(word):
        if stem.endswith("miehe"):
            yield f"{stem[:-2]}s"  # "Häkämiehen"
        for grade in (stem, _GRADED.sub(lambda found: strong[found[1]] + found[2], stem)):
            yield grade
            yield from (grade.removesuffix(end) + base for end, base in _STEM_ENDS if grade.endswith(end))
        yield from _contracted_bases(stem)


def _case_stems(word: str) -> Iterator[str]:
    """What stands before the ending of a case, "Mäenpää" and "Mäenpä" of "Mäenpään"."""
    if match := _CASES.search(word):
        yield word[: match.start()]
        if word.endswith("n") and match.group() != "n":
            yield word[:-1]


def _contracted_bases(stem: str) -> Iterator[str]:
    """The weak base of a strong stem with a long vowel ("Kankaa" -> "Kangas", "Rintee" -> "Rinne")."""
    if match := _CONTRACTED.search(stem):
        weak = {strong: weak for weak, strong in _STRONG_GRADES}[match[1]]
        yield f"{stem[: match.start()]}{weak}{match[2]}{'' if match[2] == 'e' else 's'}"


def _partitive_bases(word: str) -> Iterator[str]:
    """What a word may be the partitive of: "Virtasta", "Leppävuorta", "Rinnettä", "Mäkeä", "Ahoa"."""
    stem = word[:-1] if word.endswith(("a", "ä")) else ""
    base = f"{stem[:-2]}nen" if stem.endswith("st") else ""
    if base.endswith("inen") or rank_surname(base) is not None:
        yield base
    if stem.endswith("t"):
        yield from (stem[:-1], f"{stem[:-1]}i")
    if stem.endswith("ett"):
        yield stem[:-2]
    if stem.endswith(_VOWELS):  # "Ahoa", not "Kanta": a name that ends in a consonant takes "-ia"
        yield from (stem, f"{stem[:-1]}i") if stem.endswith("e") else (stem,)
    if stem.endswith("i"):
        yield stem[:-1]  # "Lindqvistiä"


def _write(words: Sequence[str]) -> str:
    """Words as a name is written: capitals become "Yli-Mäki", "von" inside stays small, anything else as it is."""
    particles = {at for at, word in enumerate(words[:-1]) if is_particle(word) and rank_given(word) is None}
    small = {at for at in particles if words[at].isupper()}
    return " ".join(word.lower() if at in small else _decapitalise(word) for at, word in enumerate(words))


@lru_cache(maxsize=1 << 14)
def _decapitalise(word: str) -> str:
    short = len(word) < 3 and rank_given(word) is None  # "Bo" is written "BO"
    if short or not word.isupper() or is_initial(word):
        return word
    return _LETTERS_ALONE.sub(lambda part: part.group().capitalize(), word)


@lru_cache(maxsize=65536)
def match_local(local: str, name: Name) -> int:
    """How well the local part of an address fits a name.

    4 given name and surname, 3 surname and how the given name begins, 2 surname, 1 given name, 0 not.
    """
    words = re.split(r"[._ -]", fold_letters(local.replace("_", " ").replace(".", " ")))
    joined = "".join(words)
    parts = re.split(r"[ -]", fold_letters(name.family))
    family = next((part for part in ["".join(parts), *parts] if len(part) > 2 and part in joined), "")
    given = re.split(r"[ -]", fold_letters(name.given))[0]
    if family and given:
        begins = joined.replace(family, "", 1).startswith(given[0])
        return 4 if given in words else 3 if begins else 2
    if family:
        return 2
    return 1 if given and given in words else 0
