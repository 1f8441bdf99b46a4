"""The words that names of bodies are made of: heads with their case forms, known bodies, places, people."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.inflection import inflect_name
from converters.text.language.words import Lexicon, read_lexicon, read_rows
from converters.text.organisations.plural_heads import plural_heads
from converters.text.organisations.spellings import ends_guest, spelt_otherwise
from converters.text.people.names import looks_like_surname, rank_given, rank_surname, read_name
from graph.resources import table

_ENDINGS = (
    "n|ta|tä|tta|ttä|a|ä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|an|än|in|on|ön|un|yn|en|hin|han|hän|hon|hön|seen"
)
_PLURAL_ENDINGS = "t|jen|ien|iden|itten|ja|jä|ia|iä|ita|itä|issa|issä|ista|istä|ihin|illa|illä|ilta|iltä|ille|iksi|in"
_SINGULAR, _PLURAL = frozenset(_ENDINGS.split("|")), frozenset(_PLURAL_ENDINGS.split("|"))
_ALL_ENDINGS = frozenset(["", *(colon + end for end in _SINGULAR | _PLURAL for colon in ("", ":"))])
_LONGEST_ENDING = max(map(len, _ALL_ENDINGS))
_NO_WORD = re.compile(r"[^\w]+")
_TAIL = 4
_GENITIVE_ENDINGS = frozenset(["n", "jen", "ien", "iden", "itten"])
_NAMES = 2
_TRADE_AND_PERSON = 3
_INITIAL_STOPPED = re.compile(r"[A-ZÅÄÖ]\.")
_INITIAL = re.compile(r"\w\.?")
_RUN_TOGETHER = re.compile(r"(\w*[a-zåäö]{3})(OYJ?|Oyj?|KY|Ky|AB|Ab|TMI|Tmi)")
_LONGEST_FORM = 4
"""Letters up to which a word is no name that a legal form is run together with."""
_GLUED_BEFORE = re.compile(r"\s(?:OYJ?|KY|AB|TMI|Oy|Ky)(?=[A-ZÅÄÖ]\w{2,}\s)(.+)")
_COMMON_NOUNS = frozenset({"leader"})
"""Words that are heads of names with a capital only: `Work package leader`."""
_CLITICS = ("nsa", "nsä", "kin", "kaan", "kään")
_TOWN_WORDS = frozenset({"kaupunki", "kunta", "stad", "kommun", "municipality", "town"})
_SHARED = frozenset({"parish-union", "joint-municipal-authority", "wellbeing-services-county"})
DOTTED_FORM = r"(?:r\.[yfps]|s\.r\.[lo]|s\.r|a\.s|s\.a\.s|s\.a|s\.l|b\.v|n\.v|s\.p\.a|d\.o\.o|e\.v)"
"""Legal forms that stops part, without the last stop, as a pattern: `r.y`, `S.p.A`."""
PARTING_SLASH = r"\s*(?<![cC])(?!(?<=\bA)/S\b)/\s*(?!o\b)"
"""A slash that may part names, as a pattern; `c/o` and `A/S` have none."""
YEAR = re.compile(r"(?:19|20)\d\d")
"""A year as four digits, of the last hundred years or so."""
EDGES = " \t\r\n.,;:•*·|\"”“'"
"""Signs that stand around a name and do not belong to it."""


class Head(NamedTuple):
    """The last word of a name that says what the body is; `shape` is how it is matched.

    `role` is "body", "unit", "trade", or "part": a unit where its body stands beside it and nothing elsewhere.
    """

    word: str
    role: str
    type: str
    shape: str

    @property
    def is_swedish(self) -> bool:
        """Whether the word is Swedish."""
        return self.shape in ("sv", "sv-word")

    @property
    def is_foreign(self) -> bool:
        """Whether the word is Swedish or English, which have no cases here."""
        return self.is_swedish or self.shape == "en"


class HeadForm(NamedTuple):
    """A word whose end is a head: the word in the nominative, and whether it stood in another case."""

    head: Head
    nominative: str
    case: str

    @property
    def genitive(self) -> bool:
        """Whether the form says "of the ..." (it also ends many other forms in running text)."""
        return self.case == "genitive"


class Known(NamedTuple):
    """A body of the table of organisations under one of its names."""

    id: str
    name: str
    type: str
    short: bool


_IN_CAPITALS = {"capital-form": "company", "club-form": "association"}
"""What is a legal form, or what sports clubs have for one, in its own capitals alone: `AS`, `IK`."""


def words() -> Lexicon:
    """The small words around names: legal forms, labels, function words."""
    return read_lexicon("organisation_words")


@lru_cache(maxsize=1 << 16)
def kinds(word: str) -> Mapping[str, str]:
    """The kinds of a small word around names, as it stands in a text, with the value of each.

    A word that a legal form is run together with has the kinds of that: `PohjolanMetalliOY`. A form of other countries
    that is a common word too is one in its own capitals alone: `AS`.
    """
    found = words().kinds((split_glued_form(word)[1] or word).casefold())
    told = next((legal for form, legal in _IN_CAPITALS.items() if word == found.get(form)), None)
    if told is None:
        return found
    return {kind: value for kind, value in found.items() if kind != "function"} | {"legal": told}


def split_glued_form(word: str) -> tuple[str, str]:
    """A word and the legal form that is run together with its end, empty where none is.

    >>> split_glued_form("HonkavirtaOY"), split_glued_form("Oy")
    (('Honkavirta', 'OY'), ('Oy', ''))
    """
    match = _RUN_TOGETHER.fullmatch(word) if len(word) > _LONGEST_FORM and word[-1:] in "yYbBiI" else None
    return (match[1], match[2]) if match else (word, "")


def glued_forms(word: str) -> list[tuple[str, str]]:
    """How a legal form may be run together with the end of a word; capitals do not show it: `VIRTANENOY`."""
    if (split := split_glued_form(word))[1]:
        return [split]
    if not word.endswith("Y") or not word.isupper():
        return []
    return [
        (word.removesuffix(form), form) for form in ("OY", "KY") if word.endswith(form) and len(word) > _LONGEST_FORM
    ]


def encloses(first: str, last: str) -> bool:
    """Whether two legal forms, one in each language, stand round one name: `Oy Esimerkki & Poika Ab`."""
    return {first.casefold(), last.casefold()} == {"oy", "ab"}


def is_glued_person(tokens: list[str]) -> bool:
    """Whether a person's name is run together with a legal form: `VIRTANEN MATTIOY`, which tells a sole trader."""
    glued = glued_forms(tokens[-1]) if len(tokens) > 1 else ()
    return any(is_person((*tokens[:-1], last)) for last, _ in glued)


def is_glued_to_person(pair: tuple[str, str]) -> bool:
    """Whether a legal form is run together with either name of a person: `VIRTANEN MATTIOY`, `VIRTANENOY MATTI`."""
    first, last = pair
    before = any(is_person((first, bare)) for bare, _ in glued_forms(last))
    return before or any(is_person((bare, last)) for bare, _ in glued_forms(first))


def is_glued_before_person(text: str) -> bool:
    """Whether a person's name is run together with the legal form before it: `PRO LUMIKKO OYVIRTANEN MATTI`."""
    match = _GLUED_BEFORE.search(text) if " " in text else None
    return match is not None and bool(find_person(tuple(match[1].split())))


@cache
def legal_forms() -> frozenset[str]:
    """The legal forms, in small letters ("oy", "ry", "sr")."""
    return frozenset(words().forms_of("legal"))


def is_legal(word: str) -> bool:
    """Whether the word is a legal form, with its stop or without."""
    return "legal" in kinds(word) or "legal" in kinds(word.rstrip("."))


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """A name for comparison: small letters, no punctuation, single spaces."""
    folded = name.casefold()
    # Most names are letters and single spaces alone: looking is much cheaper than the pattern.
    if folded.replace(" ", "").isalnum() and "  " not in folded:
        return folded.strip()
    return _NO_WORD.sub(" ", folded).strip()


@cache
def _heads() -> dict[str, Head]:
    """The head of every stem."""
    heads: dict[str, Head] = {}
    for row in read_rows("organisation_heads"):
        head = Head(row["word"], row["role"], row["type"], row["shape"])
        for stem in row["stems"].split("|"):
            heads.setdefault(stem, head)
            if head.is_swedish and not stem.endswith("s"):
                heads.setdefault(f"{stem}s", head)
            if head.shape == "en":
                heads.setdefault(f"{stem}'s", head)
                heads.setdefault(f"{stem}’s", head)
    return heads


@cache
def _lone_heads() -> dict[str, Head]:
    """The heads of stems that say as a word of their own what their compounds do not: `tutkimuksen toimikunta`."""
    rows = [row for row in read_rows("organisation_heads") if row["shape"] == "word"]
    lone = ((stem, row) for row in rows for stem in row["stems"].split("|") if _heads()[stem].shape == "compound")
    return {stem: Head(row["word"], row["role"], row["type"], row["shape"]) for stem, row in lone}


@cache
def _singular_heads() -> dict[str, Head]:
    """The heads of stems whose plural is a head, too: `palvelulta` beside `palveluilta`."""
    rows = [row for row in read_rows("organisation_heads") if row["shape"] == "tail"]
    twins = ((stem, row) for row in rows for stem in row["stems"].split("|") if _heads()[stem].shape == "plural")
    return {stem: Head(row["word"], row["role"], row["type"], row["shape"]) for stem, row in twins}


@cache
def _stem_lengths() -> dict[str, tuple[int, ...]]:
    """How long the stems are that share their last letters, the longest first."""
    lengths: dict[str, set[int]] = {}
    for stem in _heads():
        lengths.setdefault(stem[-_TAIL:], set()).add(len(stem))
    return {tail: tuple(sorted(found, reverse=True)) for tail, found in lengths.items()}


@cache
def _tails() -> frozenset[str]:
    """The last letters of words that end in a head in any form, by which most words are passed over at once."""
    return frozenset((tail + ending)[-_TAIL:] for tail in _stem_lengths() for ending in _ALL_ENDINGS)


def _stem_start(word: str) -> int:
    """Where the longest stem begins that the word ends in; -1 where it ends in none."""
    heads, lengths = _heads(), _stem_lengths()
    for tail in range(_TAIL, 0, -1):
        for length in lengths.get(word[-tail:], ()):
            if word[-length:] in heads:
                return max(len(word) - length, 0)
    return -1


def _split_head(word: str) -> tuple[str, str, str] | None:
    """The word as front, stem of a head and ending: the stem that begins first, and of those the longest."""
    if _tails().isdisjoint([word[-1:], word[-2:], word[-3:], word[-_TAIL:]]):
        return None
    first, last = len(word), 0
    for cut in range(len(word), max(len(word) - _LONGEST_ENDING - 1, 0), -1):
        if word[cut:] in _ALL_ENDINGS:
            start = _stem_start(word[:cut])
            if 0 <= start < first:
                first, last = start, cut
    return (word[:first], word[first:last], word[last:]) if last else None


@lru_cache(maxsize=65536)
def head_form(word: str) -> HeadForm | None:
    """The head that the word ends in, in whatever case; None where it ends in none."""
    form = part_form(word)
    return None if form is None or form.head.role == "part" else form


def ends_body(word: str) -> bool:
    """Whether a name may end with the word: a legal form or a head of bodies in the nominative."""
    form = head_form(word)
    return is_legal(word) or (form is not None and form.head.role == "body" and not form.case)


@lru_cache(maxsize=65536)
def part_form(word: str) -> HeadForm | None:
    """The same for a word beside a body, where more words name a unit: `Oulun kaupungin osallisuussektori`."""
    folded = word.casefold()
    if folded in genitive_places():
        return None  # "Kiikalan": no "ala"
    for form in (folded, _without_clitic(folded)) if folded.endswith(_CLITICS) else (folded,):
        parts = _split_head(form)
        if parts is not None:
            found = _fit(word, *parts)
            if found is not None and not _is_surname(word, found):
                return found
    return None


def closing_kind(folded: str) -> str:
    """The type that English words at the end of a name tell: `Adult Education Centre`; empty where none do."""
    closing = words().forms_of("closing-phrase")
    ends = folded.endswith(closing) and next(end for end in closing if folded.endswith(end))
    return words().value(ends, "closing-phrase") or "" if ends and len(ends) < len(folded) else ""


def small_unit_form(word: str) -> HeadForm | None:
    """The head of a word in small letters that says that a unit is named: `osaamisala`, `vastuualueen`; else None."""
    form = head_form(word) if word.islower() else None
    return form if form is not None and form.head.role == "unit" else None


def _is_surname(word: str, form: HeadForm) -> bool:
    """Whether a word with a capital that ends as a compound is a family's or a firm's name: `Vainikkala`, no "ala"."""
    capital = word.istitle() or word.isupper()
    named = rank_surname(form.nominative) is not None or "firm-place" in kinds(form.nominative)
    return capital and form.head.shape == "compound" and named


def _without_clitic(word: str) -> str:
    return next(word.removesuffix(end) for end in _CLITICS if word.endswith(end))


@lru_cache(maxsize=65536)
def is_plural_head(word: str) -> bool:
    """Whether the word is a head of bodies in the plural: `kunnat`, `kaupunkien`, `seurakunnille`."""
    return word.casefold() in plural_heads()


def singular_head(word: str) -> str:
    """The singular of a plural head, empty for other words: `kunnat` -> `kunta`."""
    return plural_heads().get(word.casefold(), "")


def _fit(word: str, front: str, stem: str, ending: str) -> HeadForm | None:
    head, end = _heads()[stem], ending.removeprefix(":")
    head = head if front else _lone_heads().get(stem, head)
    if head.shape == "plural" and not _end_fits(stem, end, head):
        head = _singular_heads().get(stem, head)
    if head.shape == "en" and head.role != "part" and not front and word[:1].isupper() and ends_guest(stem, end):
        return HeadForm(head, _spell(word, stem), "genitive" if end in ("n", "in") else "other")
    if not _front_fits(front, head) or not _end_fits(stem, end, head) or (word in _COMMON_NOUNS):
        return None
    if head.is_foreign:
        case = "" if stem == head.word or not stem.endswith("s") else "genitive"
        return HeadForm(head, _spell(word, front + (head.word if case else stem)), case)
    inflected = bool(end) and not (head.shape == "plural" and end == "t")
    genitive = end in _GENITIVE_ENDINGS or (end == "in" and stem[-1] != "i")  # "AMKin", "seurain"
    case = "" if not inflected else "genitive" if genitive else "other"
    if not inflected and stem + end != head.word:
        return None
    return HeadForm(head, _spell(word, front + head.word), case)


def _front_fits(front: str, head: Head) -> bool:
    if head.shape in ("word", "sv-word", "en"):
        return not front
    if head.shape == "compound":
        return len(front) > 2 and (front[-1].isalpha() or front[-1] == "-")
    return not front or front == "-" or len(front) > 1


def _end_fits(stem: str, end: str, head: Head) -> bool:
    if head.is_foreign or head.shape == "field":
        return not end
    if head.shape == "plural":
        return end in _PLURAL
    if not end:
        return True
    if stem + end == "keskusta":
        return False
    if stem.endswith("n"):
        return end == "ta"  # "sivistystointa", no "toinen"
    return end in _SINGULAR


def _spell(word: str, nominative: str) -> str:
    """The nominative in the letters of the word as written, as far as they agree: capitals stay capitals."""
    agree = 0
    for written, meant in zip(word.casefold(), nominative, strict=False):
        if written != meant:
            break
        agree += 1
    rest = nominative[agree:]
    return word[:agree] + (rest.upper() if word.isupper() and len(word) > 3 else rest)


@cache
def known_names() -> dict[str, Known]:
    """Every name of the table of organisations, folded, with its spelling; full names go before short ones."""
    known: dict[str, Known] = {}
    rows = table("organisations")
    for row in rows:
        for name in (row["name_fi"], row["name_sv"], row["name_en"]):
            if name:
                known.setdefault(fold(name), Known(row["id"], name, row["type"], short=False))
    for row in rows:
        for name in (row["short_fi"], *row["other_names"].split("|")):
            if name:
                short = name == name.upper() or " " not in name
                known.setdefault(fold(name), Known(row["id"], name, row["type"], short))
    for name in _chapters():
        whole = known.get(fold(name.split(" ")[0]))
        known.setdefault(fold(name), Known(fold(name), name, whole.type if whole else "association", short=False))
    for body in [*known.values()]:
        for name in spelt_otherwise(body.name, body.type):
            known.setdefault(fold(name), body._replace(name=name))
    return known


def as_listed(known: Known, written: str) -> str:
    """The name as the table spells it; a chapter of a federation keeps its hyphen: `MTK-Satakunta`."""
    return written if " " in known.id and fold(written) == known.id else known.name


def _chapters() -> list[str]:
    """The chapters of federations that are named by their area: `MTK Pohjois-Suomi`, `MTK Häme`, `SLC Österbotten`."""
    areas = [row[column] for row in table("regions") for column in ("name_fi", "name_sv", "name_en")]
    areas += [f"{side} Finland" for side in ("Northern", "Southern", "Western", "Eastern", "Central")]
    areas += [f"{form.title()[:-2]}i" for form in words().forms_of("area-genitive") if form.endswith("-suomen")]
    areas += [form.title()[:-2] for form in words().forms_of("area-genitive") if form.endswith("een")]
    areas += [form.title()[:-1] for form in words().forms_of("area-genitive") if form.endswith(("on", "an"))]
    towns = [f"MTK {row['name_fi']}" for row in table("municipalities")]
    named = [f"{words().value(name, 'federation')} {area}" for name in words().forms_of("federation") for area in areas]
    return [*named, *towns]


@cache
def first_known_words() -> frozenset[str]:
    """The first words of the names of the table of organisations, folded."""
    return frozenset(name.split(" ")[0] for name in known_names())


@cache
def genitive_places() -> dict[str, str]:
    """The genitives of municipalities and regions, folded, with their spelling ("oulun": "Oulun")."""
    names = [row["name_fi"] for row in table("municipalities")]
    forms = [form for name in names for form in inflect_name(name).get("gen", ())]
    forms += [row["genitive"] for row in table("regions") if row["genitive"]]
    forms += ["-".join(part.capitalize() for part in form.split("-")) for form in words().forms_of("area-genitive")]
    short = {form: words().value(form, "short-genitive") or "" for form in words().forms_of("short-genitive")}
    return {form.casefold(): form for form in forms} | short  # "hgin" is "Helsingin"


def says_from_where(word: str) -> bool:
    """Whether a word with a capital says from which place something is: `Suomesta`, `Kemistä`, `Pohjois-Savosta`."""
    return word.endswith(("ta", "tä")) and word[:1].isupper() and word.casefold() in _from_places()


@cache
def _from_places() -> frozenset[str]:
    """The forms of countries, regions and municipalities that say from where, folded."""
    names = [*(row["name_fi"] for row in table("regions")), *(row["name_fi"] for row in table("municipalities"))]
    names += [f"{form.title()[:-2]}i" for form in words().forms_of("area-genitive") if form.endswith("-suomen")]
    names += map(str.capitalize, words().forms_of("country"))
    forms = (inflect_name(name) for name in names if name)
    return frozenset(form.casefold() for each in forms for case in ("ela", "abl") for form in each.get(case, ()))


@cache
def _towns_in_force() -> frozenset[str]:
    """The genitives of the municipalities that have not become parts of others, folded."""
    names = [row["name_fi"] for row in table("municipalities") if not row["valid_to"]]
    return frozenset(form.casefold() for name in names for form in inflect_name(name).get("gen", ()))


def is_of_other_town(name: str, body: str) -> bool:
    """Whether a name begins with a town of today that the body's does not: `Iin museo` beside `Oulun kaupunki`."""
    town = name.split()[0].casefold()
    return town in _towns_in_force() and town != body.split()[0].casefold()


def is_sub_region(name: str) -> bool:
    """Whether the words name a sub-region, which among bodies is the joint office of its towns: `Kemin seutukunta`."""
    place, _, word = name.partition(" ")
    return word == "seutukunta" and place.casefold() in genitive_places()


def shares_body(place: str, name: str) -> bool:
    """Whether a place in the genitive has one body with that of the name: `Turun` and `Kaarinan seurakuntayhtymä`."""
    first, *rest = name.split() or [""]
    form = head_form(rest[-1]) if rest else None
    shared = form is not None and form.head.type in _SHARED and not is_plural_head(rest[-1])
    shared = shared or (len(rest) > 1 and form is not None and rest[0] in ("alueen", "seudun") and not form.case)
    return shared and {place.casefold(), first.casefold()} <= genitive_places().keys()


@cache
def _municipality_codes() -> dict[str, str]:
    """The codes of municipalities in force by their names, by a Finnish genitive and by both Swedish forms."""
    codes: dict[str, str] = {}
    for row in sorted(table("municipalities"), key=lambda row: row["valid_to"] != ""):
        name, swedish = row["name_fi"].casefold(), row["name_sv"].casefold()
        genitives = (form.casefold() for form in inflect_name(row["name_fi"]).get("gen", ()))
        for form in (name, swedish, f"{swedish}s", *genitives):
            codes.setdefault(form, row["code"])
    return codes


def municipality_code(name: str) -> str:
    """The code of the municipality that two words name in either language, empty for other names.

    >>> municipality_code("Mustasaaren kunta") == municipality_code("Korsholms kommun") == "499"
    True
    """
    place, _, word = name.casefold().partition(" ")
    return _municipality_codes().get(place, "") if word in _TOWN_WORDS else ""


@cache
def country_names() -> frozenset[str]:
    """The names of countries, folded: a ministry in Finland is no `Aktiastiftelsen i Vasa`."""
    return frozenset(words().forms_of("country"))


@cache
def all_countries() -> frozenset[str]:
    """The names of countries near and far, folded."""
    return country_names() | frozenset(words().forms_of("far-country"))


@cache
def country_forms() -> frozenset[str]:
    """The case forms of the Finnish names of countries, folded."""
    forms = (inflect_name(name.capitalize()) for name in words().forms_of("country"))
    return frozenset(form.casefold() for each in forms for written in each.values() for form in written)


@cache
def place_forms() -> dict[str, tuple[str, str]]:
    """The case forms of municipalities, folded, with the name and the case ("helsingistä": "Helsinki", "other")."""
    forms: dict[str, tuple[str, str]] = {}
    for row in table("municipalities"):
        for case, written in inflect_name(row["name_fi"]).items():
            kind = {"nom": "", "gen": "genitive"}.get(case, "other")
            forms.update((form.casefold(), (row["name_fi"], kind)) for form in written)
    return forms


@cache
def place_names() -> frozenset[str]:
    """The names of municipalities and regions, folded, in Finnish and Swedish."""
    rows = [*table("municipalities"), *table("regions"), *table("sub_regions")]
    return frozenset(row[column].casefold() for row in rows for column in ("name_fi", "name_sv") if row[column])


@lru_cache(maxsize=1 << 14)
def is_person(name: tuple[str, ...]) -> bool:
    """Whether two to five words are a person's name: given names and a surname, in either order."""
    if not 2 <= len(name) <= 5 or not all(word[:1].isupper() for word in name):
        return False
    if "-" in name[0] and "front" in kinds(name[0]):
        return False  # "K-Market Kuusisto"
    return _given_then_family(name) or _given_then_family((*name[1:], name[0]))


def is_part_of_person(word: str) -> bool:
    """Whether the word is a given name or a surname."""
    return rank_given(word) is not None or rank_surname(word) is not None


def _given_then_family(name: tuple[str, ...]) -> bool:
    *given, family = name
    if any(rank_given(word) is None and not _INITIAL.fullmatch(word) for word in given):
        return False
    listed = rank_surname(family) is not None or looks_like_surname(family)
    return listed and any(rank_given(word) is not None for word in given)


def is_trade_of_person(name: tuple[str, ...]) -> bool:
    """Whether the word for a trade or an office and a person's two names are a business: `Puutyö Aino Virtanen`.

    A firm of several owners has its legal form in its name (Toiminimilaki 128/1979, 9 §).
    """
    if len(name) != _TRADE_AND_PERSON or not name[0][:1].isupper():
        return False
    traded = "trade" in kinds(name[0]) or kinds(name[0]).get("front") == "company"
    return traded and rank_given(name[1]) is not None and is_person(name[1:])


def is_person_and_trade(first: str, last: str, trade: str) -> bool:
    """Whether a stroke may stand between a person and what the person's business does: `Aino Virtanen/Ompelimo`."""
    form = head_form(trade)
    traded = "trade" in kinds(trade) or (form is not None and form.head.role == "trade" and not form.case)
    return trade[:1].isupper() and traded and is_person((first, last))


def tells_trade(name: str) -> bool:
    """Whether the words tell a person and the person's trade: `Puutyö Aino Virtanen`, `Aino Virtanen/Ompelimo`."""
    if "/" not in name:
        return name.count(" ") > 1 and (is_trade_of_person(tuple(name.split())) or _is_trade_of_initial(name.split()))
    person, _, trade = name.partition("/")
    pair = person.split()
    return len(pair) == _NAMES and is_person_and_trade(pair[0], pair[1], trade.strip())


def initial_and_family(tokens: Sequence[str]) -> tuple[str, ...]:
    """The initial and the surname that end a business name: `Rakennusliike J. Mäkinen`; empty for other names."""
    if len(tokens) < _TRADE_AND_PERSON or tokens[-2][-1:] != "." or not _INITIAL_STOPPED.fullmatch(tokens[-2]):
        return ()
    known = rank_surname(tokens[-1]) is not None or looks_like_surname(tokens[-1])
    return tuple(tokens[-2:]) if known and tokens[-1][:1].isupper() else ()


def _is_trade_of_initial(tokens: Sequence[str]) -> bool:
    """Whether a trade or an office stands before an initial and a surname: `Suutari- ja Avainpalvelu A. Kivelä`."""
    if not (initial_and_family(tokens) and tokens[0][:1].isupper()):
        return False
    form, office = head_form(tokens[-3]), kinds(tokens[0]).get("front") == "company"
    traded = form is not None and form.head.role == "trade" and not form.case
    traded = traded or tokens[-3].casefold().endswith(words().forms_of("trade-end"))
    return traded or (office and len(tokens) == _TRADE_AND_PERSON)


def find_person(name: tuple[str, ...]) -> tuple[str, ...]:
    """The longest run of words inside a business name that is most surely a person's name, the given names first."""
    for length in range(len(name), 1, -1):
        runs = (name[start : start + length] for start in range(len(name) - length + 1))
        if people := list(filter(is_person, runs)):
            found = [read_name(person) for person in people]
            sureness = [read.confidence if read is not None else 0.0 for read in found]
            best = sureness.index(max(sureness))
            read = found[best]
            return tuple(read.full.split()) if read is not None and read.reversed else people[best]
    return ()
