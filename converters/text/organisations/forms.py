"""The tokens of a text, and the way back from case forms of known names: `THL:n`, `Diakin`, `ministeriön`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.case_endings import ABLATIVES, LOCAL_CASES
from converters.text.language.inflection import inflect_name, name_stems
from converters.text.organisations.houses import is_swedish_area
from converters.text.organisations.units import (
    agreed_nominative,
    short_names_before_forms,
    short_names_inside,
    to_nominative,
)
from converters.text.organisations.words import (
    DOTTED_FORM,
    YEAR,
    first_known_words,
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    place_forms,
    place_names,
    words,
)

_TOKEN = re.compile(
    r"(?P<word>(?:(?:[Ee]v|EV)\.\s?-?(?:[Ll]ut|LUT)\.|"
    rf"(?i:{DOTTED_FORM})\.|"
    r"[Tt]:mi\b|A/S\b|(?:\d+(?=[^\W\d]))?(?!\d)\w+(?:(?:[-‑–'’&.](?=\w)|:(?=[a-zåäö]{1,5}\b))\w+)*(?:[-‑]|(?<=s)[’'](?=\s[A-Z]))?|-\w+))"
    r"|(?P<number>\d+(?:[.,-]\d+)*)|(?P<line>\n)|(?P<sign>[^\s\w])"
)
_SHORTEST_SIDE = 2
_OPEN_HYPHEN = re.compile(r"\w- \w| -\w")
_GLUED_FORM = re.compile(r"([Oo]yj?|OYJ?|[Rr]y|RY|sr|Ab)[.’'-]?(n|tä|ta|ssä|ssa|stä|sta|llä|lla|ltä|lta|lle)")
"""A legal form that its case ending follows without the colon: `Luotola Oyn`, `Kylät ry.n`."""
_PLURALS = (
    (re.compile(r"[oö](?:jen|iden|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|ihin)"), ("at", "ät", "ot", "öt")),
    (re.compile(r"i(?:en|ssä|ssa|stä|sta|llä|lla|ltä|lta|lle|hin)"), ("it", "et", "ät", "at")),
    (re.compile(r"[jdt]en"), ("t",)),
    (re.compile(r"sten"), ("set", "pset")),
)
"""Plural endings and what they may be in the nominative: `Nuorisoseurojen` -> `Nuorisoseurat`."""
_ENDINGS = (
    *tuple(
        ending
        for base in ["n", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä", "a", "ä"]
        for ending in (f":{base}", f"i{base}", base)
    ),
    ":hin",
    ":een",
    ":ään",
    ":ää",
    ":aa",
    ":ta",
    ":tä",
    "iin",
    "an",
    "än",
    "on",
    "un",
    "een",
    "hin",
    "s",
)


_WEAKENED = {"kk": "k", "pp": "p", "tt": "t", "mp": "mm", "nt": "nn", "nk": "ng", "lt": "ll", "rt": "rr", "p": "v"}
_STRENGTHENED = (("hde", "ht"), ("nne", "nt"), ("lle", "lt"), ("rre", "rt"), ("mme", "mp"))
"""Ends of nominatives in -e and how they are before the -ee of other cases: `Pohde`, `Pohteen`."""
_WEAKENING = frozenset({"n", *(case + vowel for case in ("ss", "st", "ll", "lt") for vowel in "aä"), "lle", "ksi"})
_STRONG = re.compile(
    rf"(?P<front>\w*[aeiouyäö](?:[lrnm](?=kk|pp|tt))?)(?P<strong>{'|'.join(_WEAKENED)})(?P<vowel>[aeiouyäö])"
)
_BARE_ENDINGS = tuple(dict.fromkeys(ending.strip(":") for ending in _ENDINGS))
_BEGINNING = 3
_VOWELS = frozenset("aeiouyäö")
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")
_LONG_VOWELS = frozenset({"aa", "ää", "oo", "öö", "uu", "yy", "ii"})
_LONG_END = re.compile(r"[a-zåäö][A-ZÅÄÖ]([aeiouyäö])\1n\Z")
"""The end of a brand of two words run together, the last of one syllable with a long vowel: `MeePoon`."""
_MADE = ("tun", "tyn", "llun", "llyn", "nnun", "nnyn", "tavan", "tävän", "aman", "ämän")
_WHERE = ("aan", "ään", "oon", "öön", "uun", "yyn", "een", "iin", "lle", "lla", "llä", "ssa", "ssä")
ELLIPTIC = ("-", "‑", "–")
"""Ends of the first halves of compounds: `Sosiaali-`."""


class Token(NamedTuple):
    """A word, a number, a line end or a sign of a text with its place."""

    kind: str
    text: str
    start: int
    end: int


def split_tokens(text: str) -> list[Token]:
    """The tokens of a text; a hyphenated word, `Oy:n` and `ev.-lut.` are one, and `Oyn` reads as `Oy:n`.

    The short name inside another is left out: `Ravinnon (RAVI) tutkimusryhmä`, `Oulun Nuorten Tuki (ONT) ry`.
    """
    tokens = [Token(m.lastgroup or "", _with_colon(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    if inside := [*short_names_inside(text), *short_names_before_forms(text)]:
        tokens = [each for each in tokens if not any(first <= each.start < last for first, last in inside)]
    return _close_areas(tokens) if _OPEN_HYPHEN.search(text) else tokens


def _close_areas(tokens: list[Token]) -> list[Token]:
    """The tokens with an area as one that a blank parts: `Meri- Lapin`, `Pohjois -Savon`."""
    closed: list[Token] = []
    for token in tokens:
        last = closed[-1] if closed else None
        hyphened = last is not None and token.kind == "word" and last.text.endswith("-") != token.text.startswith("-")
        if hyphened and last is not None and f"{last.text}{token.text}".casefold() in genitive_places():
            closed[-1] = Token("word", f"{last.text}{token.text}", last.start, token.end)
        else:
            closed.append(token)
    return closed


def _with_colon(token: str) -> str:
    """A legal form with its case ending behind a colon, as the norm writes it; other tokens as they stand."""
    match = _GLUED_FORM.fullmatch(token)
    return f"{match.group(1)}:{match.group(2)}" if match else token


_ADJECTIVE_ENDS = tuple(f"is{case}" for case in ("en", "ta", "tä", *(f"e{end}" for end in (*LOCAL_CASES, *ABLATIVES))))


def _first_word(word: str) -> str:
    """The first word of a name for comparison, an adjective in the nominative: `Korkeimman` is "korkein"."""
    return fold(agreed_nominative(word) if "adjective" in kinds(word) else word).split(" ")[0]


def _agreed_word(word: str) -> str:
    """A first word that may be an adjective in another case, in the nominative: `Arktiselta` is "arktinen"."""
    return fold(agreed_nominative(word)) if word.endswith(_ADJECTIVE_ENDS) else ""


@lru_cache(maxsize=65536)
def begins_known(word: str) -> bool:
    """Whether a known name may begin with the word: it is the first of one, or one of a single word in another case."""
    first = _first_word(word)
    if first in first_known_words() or _agreed_word(word) in first_known_words():
        return True
    if first[:_BEGINNING] not in _beginnings() or not first.endswith(_BARE_ENDINGS):
        return False
    alone = _single_names()
    return any(first.endswith(end) and first[: -len(end)] in alone for end in _BARE_ENDINGS)


@cache
def weak_stems() -> dict[str, str]:
    """The names of one word whose stem is another in other cases, by that: `ruuki` -> "Ruukki", `pohtee` -> "Pohde"."""
    stems = {}
    for name, known in known_names().items():
        match = _STRONG.fullmatch(name)
        if match is not None:
            stems[match["front"] + _WEAKENED[match["strong"]] + match["vowel"]] = known.name
        elif name.endswith("e") and name.isalpha():
            stems |= dict.fromkeys(_e_stems(name), known.name)
        elif len(name) > _BEGINNING and name.isalpha() and not known.name.isupper():
            stems.setdefault(name_stems(name).weak, known.name)  # "Mehiläisen", "Rinnekodin"
    return stems


def _e_stems(name: str) -> list[str]:
    """The stems of a name in -e, whose consonants are strong in other cases: `pohde` -> `pohtee`, `selänne`."""
    strong = next((f"{name.removesuffix(weak)}{end}ee" for weak, end in _STRENGTHENED if name.endswith(weak)), "")
    return [f"{name}e", *([strong] if strong else [])]


@cache
def _weak_ends() -> dict[str, str]:
    """The last words of known names of several words whose consonants weaken: `seudu` -> "seutu"."""
    stems = {}
    for name in known_names():
        last = name.rpartition(" ")[2] if " " in name else ""
        match = _STRONG.fullmatch(last)
        if match is not None:
            stems[match["front"] + _WEAKENED[match["strong"]] + match["vowel"]] = match.group()
        elif last.endswith("nne"):
            stems |= dict.fromkeys(_e_stems(last), last)
        elif last.isalpha():
            stems.setdefault(name_stems(last).weak, last)  # "Suomen Ladun"
    return stems


@cache
def _single_names() -> frozenset[str]:
    """The known names of one word, with the stems of those whose "s" is "kse" in other cases."""
    alone = {name for name in known_names() if " " not in name} | set(weak_stems())
    alone |= {f"{name[:-1]}e" for name in alone if name.endswith("i")}  # "Riihi", of which the genitive is "Riihen"
    return frozenset(alone | {f"{name[:-1]}kse" for name in alone if name.endswith("s")})


@cache
def _beginnings() -> frozenset[str]:
    """The first letters of the names of one word, by which most words are passed over at once."""
    return frozenset(name[:_BEGINNING] for name in _single_names())


def nominatives(front: str, last: str) -> list[tuple[str, str]]:
    """What the words may be in the nominative, each with the case they would stand in."""
    tokens = [*front.split(), last]
    found = [(" ".join(tokens), "")]
    form = head_form(last)
    if form is not None and form.case:
        found.append((to_nominative(tokens), form.case))
    if front and (place := place_forms().get(last.casefold())):
        found.append((f"{front} {place[0]}", place[1]))
    agreeing = [agreed_nominative(token) for token in tokens[:-1]]
    for ending in _endings_by_letter().get(last[-1:], ()):
        if last.endswith(ending) and len(last) - len(ending) >= 2 and not _leans_on_vowel(last, ending):
            case = "genitive" if ending.strip(":") in ("n", "in", "s") else "other"
            stem = last[: -len(ending)]
            if not front and ending in _WEAKENING and (strong := weak_stems().get(stem.casefold())):
                found.append((strong, case))
            if ending in _WEAKENING and (front or "-" in stem):
                found += [(name, case) for name in _strengthened(agreeing, stem)]
            found.append((" ".join([*tokens[:-1], stem]), case))
            if agreeing != tokens[:-1]:
                found.append((" ".join([*agreeing, stem]), case))
            if stem.endswith("e") and len(stem) > _BEGINNING:
                found.append((" ".join([*tokens[:-1], f"{stem[:-1]}i"]), case))
            if front and stem.endswith("ude"):
                found += [(f"{each} {stem[:-2]}s", case) for each in {front, " ".join(agreeing)}]  # "oikeuden"
            if stem.endswith("kse"):
                found.append((" ".join([*tokens[:-1], f"{stem[:-3]}s"]), case))
    if front:
        found += [(" ".join([*tokens[:-1], plural]), case) for plural, case in _plurals(last)]
    return found


def _strengthened(front: list[str], stem: str) -> list[str]:
    """What a stem whose consonants are weak may be at the end of a name: `Suomen` and `Ladu`, `A-Killa`."""
    lead, hyphen, last = stem.rpartition("-")
    strong = _weak_ends().get(last.casefold())
    return [" ".join([*front, f"{lead}{hyphen}{strong}"])] if strong else []


def _leans_on_vowel(word: str, ending: str) -> bool:
    """Whether an ending is none behind its letter: that with the "i" of acronyms behind a vowel, others without one.

    "Yleistä" is no form of "Yle", "AMKista" is one of "AMK".
    """
    before = word[-len(ending) - 1]
    if len(ending) == 1:
        return ending != "s" and before in _CONSONANTS  # "Taika" is no form of "Taik"
    return ending[0] == "i" and before.casefold() in _VOWELS


def without_genitive(brand: str) -> str:
    """A brand in the genitive as it is in the nominative, as far as its end tells.

    A word that says where to is one, too.

    >>> without_genitive("Kelon"), without_genitive("Salpauksen"), without_genitive("Lehtovuoren")
    ('Kelo', 'Salpaus', 'Lehtovuori')
    """
    land = next((form for form in _lands_in_genitive() if brand.endswith(form)), "")
    if land:
        return brand.removesuffix(land) + _lands_in_genitive()[land]  # "Lehtovuoren"
    if brand.endswith(("uden", "yden")):
        return f"{brand.removesuffix('den')}s"  # "Lakeuden"
    if brand.endswith("een"):
        return brand.removesuffix("en")  # "Huoneen"
    if brand[-3:-1] in _LONG_VOWELS and brand.endswith("n"):
        return brand[:-1] if _LONG_END.search(brand) else brand[:-2]
    return f"{brand.removesuffix('ksen')}s" if brand.endswith("ksen") else brand.removesuffix("n")


@cache
def _lands_in_genitive() -> dict[str, str]:
    """The genitives of the words for land or water that names end in, with the nominative: `vuoren` -> "vuori"."""
    ends = words().forms_of("village-end")
    return {form.lower(): end for end in ends for form in inflect_name(end.capitalize()).get("gen", ())}


@cache
def _endings_by_letter() -> dict[str, tuple[str, ...]]:
    """The case endings by their last letter, in their order."""
    return {letter: tuple(end for end in _ENDINGS if end[-1] == letter) for letter in {end[-1] for end in _ENDINGS}}


_SIGNS_BETWEEN = 2
"""Commas that a text may set into a listed name of several words."""


@cache
def _longest_names() -> dict[str, int]:
    """The first words of the known names -> the tokens of the longest name that begins so."""
    longest: dict[str, int] = {}
    for folded, known in known_names().items():
        first = folded.split(" ")[0]
        longest[first] = max(longest.get(first, 1), len(_TOKEN.findall(known.name)), folded.count(" ") + 1)
    return longest


@lru_cache(maxsize=1 << 15)
def most_tokens(word: str) -> int:
    """How many tokens a known name that begins with the word has at most."""
    longest = max(_longest_names().get(first, 1) for first in (_first_word(word), _agreed_word(word)))
    return longest + _SIGNS_BETWEEN if longest > 1 else 1


def _plurals(word: str) -> list[tuple[str, str]]:
    """What a word in the plural may be in the nominative, with its case: only names that a table lists are meant."""
    found = []
    for pattern, endings in _PLURALS:
        match = pattern.search(word, max(0, len(word) - 6))
        if match is not None and match.end() == len(word):
            case = "genitive" if word.endswith("en") else "other"
            found += [(word[: match.start()] + ending, case) for ending in endings]
    return found


def is_part_of_area(word: str, follows: str) -> bool:
    """Whether a side of an area begins its genitive: `Rannikko-Pohjanmaan`, `Koillis-Savon`, `Södra` `Österbottens`."""
    side, hyphen, area = word.casefold().rpartition("-")
    compound = bool(hyphen) and len(side) > _SHORTEST_SIDE and area in genitive_places()
    return compound or is_swedish_area(word, follows)


class Mention(NamedTuple):
    """A name in a text: tokens `first` to before `last`, the words in the nominative, and how sure it is a body."""

    first: int
    last: int
    nominative: str
    case: str
    confidence: float
    type: str = ""
    """The type that the words beside the name tell, where the name itself tells none."""


_OF_TRADE = frozenset({"trader", "trade", "partners", "front"})
_GLUED = re.compile(r"[^\W\d_]{3}(?:OY|KY|Oy|Ky|TMI|Tmi)\b")
"""A legal form that is run together with the word before it."""
_NO_KINDS: frozenset[str] = frozenset()


@lru_cache(maxsize=1 << 15)
def _kinds_of(word: str) -> frozenset[str]:
    """The kinds of a word, with those it has without the case ending after its colon."""
    return frozenset(kinds(word)).union(kinds(word.split(":")[0]) if ":" in word else ())


class TokenView:
    """A text in tokens, asked by index; an index outside of it is an empty word."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = split_tokens(text)
        # The rules ask for words millions of times: what they ask is looked up once a token.
        self._words = [token.text if token.kind == "word" else "" for token in self.tokens]
        self._kinds = [_kinds_of(word) if word else _NO_KINDS for word in self._words]
        self._count = len(self.tokens)
        for at, found in enumerate(self._kinds):
            if not found.isdisjoint(("capital-form", "club-form")) and not self._is_of_capitals(at):
                self._kinds[at] = found - {"legal"}
        self.trades = any(not _OF_TRADE.isdisjoint(kinds_here) for kinds_here in self._kinds)
        self.glued = _GLUED.search(text) is not None
        self.trades = self.trades or self.glued or "/" in text
        """Whether a word says that somebody trades alone."""

    def _is_of_capitals(self, at: int) -> bool:
        """Whether capitals that are a common word too may be a legal form: beside a word with a capital alone.

        Behind another word in capitals where words in small letters stand before that: `by SINTEF AS`.
        """
        before, after = self.word(at - 1), self.word(at + 1)
        if before.isupper() and len(before) > _SHORTEST_SIDE:
            return self.word(at - 2).islower() and not after.isupper()
        return (before[:1].isupper() and not before.isupper()) or (after.istitle() and len(after) > 1)

    def word(self, index: int) -> str:
        """The word at the index, empty where there is none."""
        return self._words[index] if 0 <= index < self._count else ""

    def sign(self, index: int) -> str:
        """The sign at the index, empty where a word, a number or nothing stands there."""
        return self.tokens[index].text if 0 <= index < self._count and self.tokens[index].kind == "sign" else ""

    def has(self, index: int, kind: str) -> bool:
        """Whether the word is of this kind; a case ending after a colon is left out (`Oy:n`)."""
        return 0 <= index < self._count and kind in self._kinds[index]

    def where(self, kind: str) -> list[int]:
        """The indices of the words of the kind."""
        return [index for index, found in enumerate(self._kinds) if kind in found]

    def begins_sentence(self, index: int) -> bool:
        """Whether the word is the first of a line or sentence, where a capital says nothing."""
        if index == 0:
            return True
        before = self.tokens[index - 1]
        if YEAR.fullmatch(before.text) and self.word(index - 2).islower():
            return False  # "vuonna 2018 Taitoliitolle"
        return before.kind != "word" and before.text not in (",", "/", "&", "(")

    def says_where_made(self, at: int) -> bool:
        """Whether a place and a participle say where a thing is made: `Ouluun suunnitellun koulun`."""
        place, made = self.word(at), self.word(at + 1)
        return place[:1].isupper() and made.islower() and made.endswith(_MADE) and place.endswith(_WHERE)

    def slice(self, first: int, last: int) -> str:
        last = min(last, len(self.tokens))
        return self.text[self.tokens[first].start : self.tokens[last - 1].end] if first < last else ""

    def is_legal(self, index: int) -> bool:
        return self.has(index, "legal") or self.has(index, "trader")

    def is_place_genitive(self, index: int) -> bool:
        word = self.word(index).casefold()
        if word in genitive_places() or word.rstrip("s") in place_names() or word in place_names():
            return True
        return word.endswith("n") and not self.begins_sentence(index)
