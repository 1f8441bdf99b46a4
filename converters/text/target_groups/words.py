"""Finds the concepts of ontology/tables/target_groups.csv in a phrase, in any case form and in elliptic compounds."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.words import Lexicon, read_lexicon
from converters.text.target_groups.numerals import WORDS
from graph.resources import table

_WORD = re.compile(r"[\w&]+(?:[-‑][\w&]+)*[-‑]?")
_LOCAL_END = re.compile(r"(?:lt[aä]|st[aä]|ss[aä]|ll[aä])$")
_LONGEST_ENDING = 5
"""Letters that may follow the stem of a word without cases here, more make a compound of another kind."""
_SHORTEST_HEAD = 5
"""Letters of a Swedish word that compounds may end with: "allmän" is no man."""
_LONGEST = 60
"""Letters; a longer run is damage and no word."""
_VOWELS = "aeiouyäöå"
_ABSTRACT = re.compile(r"(?:uu|yy|au|äy)(?:s|den|tt[aä]|teen|dess?t?[aä]|delle|dell[aä])$")
"""A quality in -uus, -yys or -aus, such as "yrittäjyyden" or "sairautta": no group, though it begins like one."""

# What may follow the consonant stem of a plural noun: its vowels and a case ending; "cnt" is the singular partitive
# that a number asks for ("40 nuorta").
_PLURAL_ENDINGS = {
    "nom": re.compile(r"[aeiouyäö]*t"),
    "gen": re.compile(r"(?!(?<=ks)een$)(?:[aeiouyäö]*i?(?:en|den|tten)|[aeiouyäö]*jen|ten)"),
    "par": re.compile(r"[aeiouyäö]*(?:i[aä]|it[aä]|j[aä])"),
    "ill": re.compile(r"[aeiouyäö]*i(?:in|hin|siin)"),
    "ine": re.compile(r"[aeiouyäö]*iss[aä]"),
    "ela": re.compile(r"[aeiouyäö]*ist[aä]"),
    "ade": re.compile(r"[aeiouyäö]*ill[aä]"),
    "abl": re.compile(r"[aeiouyäö]*ilt[aä]"),
    "all": re.compile(r"[aeiouyäö]*ille"),
    "ess": re.compile(r"[aeiouyäö]*in[aä]"),
    "tra": re.compile(r"[aeiouyäö]*iksi"),
    "cnt": re.compile(r"[aeiouyäö]*(?:t?t[aä]|[aou]a|[äöy]ä|[ei][aä])"),
    "poss": re.compile(
        r"[aeiouyäö]*i?(?:(?:si+|h[aeiouyäö])?ns[aä]|[tj][aä]{2}n|[aeoiä]{2,3}n|(?:ll|lt|st|ss)[aeä](?:ns[aä]|en|[aä]n)|(?:t|tt|d|j)ens[aä])"
    ),
}
_STRONG = (
    *(
        ("mm", "mp"),
        ("nn", "nt"),
        ("ll", "lt"),
        ("rr", "rt"),
        ("ng", "nk"),
        ("hd", "ht"),
        ("ks", "s"),
        ("d", "t"),
        ("d", ""),
    ),
    *((letter, letter * 2) for letter in "kpt"),
)
_IRREGULAR = {"laps": ("las",), "mieh": ("mies",), "poj": ("poik",), "äid": ("äit",)}
"""Stems that no rule of gradation gives."""


def consonant_stems(plural: str) -> frozenset[str]:
    """The stems of a noun given in the nominative plural, without its vowels and in both grades.

    >>> sorted(consonant_stems("vanhemmat")), sorted(consonant_stems("nuoret"))
    (['vanhemm', 'vanhemp'], ['nuor'])
    """
    stem = plural.removesuffix("t").rstrip(_VOWELS)
    grades = {stem[: -len(weak)] + strong for weak, strong in _STRONG if stem.endswith(weak)}
    irregular = {
        stem[: -len(end)] + other for end, others in _IRREGULAR.items() if stem.endswith(end) for other in others
    }
    singular = {stem[:-3] + stem[-2:-1] + "n"} if stem.endswith(("ttöm", "ttom")) else set()
    if plural.endswith(("aat", "äät")) and stem.endswith(("kk", "pp", "tt")):
        singular = {stem[:-1]}  # "asiakkaat", "asiakasta"
    quality = {stem[:-1] + "ks"} if plural.endswith(("udet", "ydet")) else set()  # "taloudet", "talouksia"
    return frozenset({stem} | grades | irregular | singular | quality)


class Expression(NamedTuple):
    """Words that together name a concept: each is a set of stems, a prefix (`*`) or a fixed form."""

    words: tuple[str, ...]
    concept: str


class GroupIndex(NamedTuple):
    """The expressions by the key of their last word, and what each stem of a group word stands for."""

    by_head: dict[str, tuple[Expression, ...]]
    stems: dict[str, frozenset[str]]
    prefixes: dict[str, str]
    vocabulary: frozenset[str]


@cache
def group_index() -> GroupIndex:
    """The index of all expressions of the table and of the heads that have no concept."""
    stems: dict[str, set[str]] = {}
    prefixes: dict[str, str] = {}
    by_head: dict[str, list[Expression]] = {}
    for words, concept in _all_expressions():
        by_head.setdefault(words[-1], []).append(Expression(words, concept))
        for word in words:
            if word.endswith("*"):
                prefixes[word[:-1]] = word
            for stem in consonant_stems(word) if is_plural(word) else ():
                stems.setdefault(stem, set()).add(word)
    ordered = {head: tuple(sorted(found, key=lambda each: -len(each.words))) for head, found in by_head.items()}
    vocabulary = frozenset(word for words, _ in _all_expressions() for word in words)
    return GroupIndex(ordered, {stem: frozenset(words) for stem, words in stems.items()}, prefixes, vocabulary)


def _all_expressions() -> list[tuple[tuple[str, ...], str]]:
    found = [
        (tuple(words.lower().split(" ")), row["id"])
        for row in table("target_groups")
        for words in (
            row["fi"].split(" (")[0],
            *row["words"].split("|"),
            row["sv"].split(" (")[0],
            row["en"].split(" (")[0],
        )
        if words and row["words"]
    ]
    return found + [(tuple(head.split(" ")), "") for head, kinds in lexicon().forms.items() if "head" in kinds]


def is_plural(word: str) -> bool:
    """Whether a listed word is a Finnish nominative plural, to be read in every case."""
    return len(word) > 3 and word.endswith("t") and word[-2] in _VOWELS


@cache
def lexicon() -> Lexicon:
    """The words that the reader of target groups knows, from tables/group_words.csv."""
    return read_lexicon("group_words")


_SINGULARS = (
    *(
        ("ttomat", "ton"),
        ("ttömät", "tön"),
        ("yneet", "ynyt"),
        ("äneet", "änyt"),
        ("neet", "nut"),
        ("iset", "inen"),
        ("kset", "s"),
        ("mmat", "mpi"),
    ),
    *(("kkaat", "kas"), ("kkäät", "käs"), ("eet", "e"), ("aat", "as"), ("äät", "äs"), ("et", "i"), ("t", "")),
)
"""Ends of nominative plurals, and of the singulars that they are of; the first that fits is taken."""


@cache
def _singulars() -> dict[str, str]:
    """The nominative singulars of the listed plurals, with the plural: in its grade and the stronger ones."""
    found: dict[str, str] = {}
    for words, _ in _all_expressions():
        plural = words[-1]
        if not is_plural(plural):
            continue
        end, single = next(pair for pair in _SINGULARS if plural.endswith(pair[0]))
        weak = plural.removesuffix("t").rstrip(_VOWELS)
        for stem in {weak} | {stem for stem in consonant_stems(plural) if len(stem) >= len(weak)}:
            found.setdefault((stem + plural[len(weak) :]).removesuffix(end) + single, plural)
    return found


@cache
def read_singular(form: str) -> GroupWord | None:
    """The listed plural that a nominative singular belongs to, whole or as the head of a compound.

    >>> read_singular("työnhakija").lemmas, read_singular("maahanmuuttajanuori").prefix
    (frozenset({'työnhakijat'}), 'maahanmuuttaja')
    """
    low = form.lower()
    if len(low) > _LONGEST or lexicon().has(low, "unlike") or _ABSTRACT.search(low):
        return None
    for start in (0, *range(3, len(low) - 4)):
        lemma = _singulars().get(low[start:])
        if lemma and not (start and lexicon().has(lemma, "whole")):
            return GroupWord(frozenset({lemma}), "sg", low[:start])
    return None


def in_plural(phrase: str) -> str:
    """A phrase of one person as it would name many, as far as its words are listed: "työtön nuori", "työttömät nuoret".

    >>> in_plural("Nuori työtön")
    'nuoret työttömät'
    """
    words = (word if (one := read_singular(word)) is None else one.prefix + min(one.lemmas) for word in phrase.split())
    return " ".join(words)


class GroupWord(NamedTuple):
    """A word read as a plural of a listed one: `lemmas` its listed forms, `prefix` what a compound has before it.

    `derived`: no table lists it, its derivation says that it names people.
    """

    lemmas: frozenset[str]
    case: str
    prefix: str = ""
    derived: bool = False


@cache
def read_word(form: str) -> GroupWord | None:
    """The listed plural that a form belongs to, whole or as the head of a compound; None for other words.

    >>> read_word("maahanmuuttajille").case, read_word("metalliyrityksiin").prefix
    ('all', 'metalli')
    """
    low = form.lower().strip("-‑")
    if len(low) > _LONGEST or lexicon().has(low, "unlike") or _ABSTRACT.search(low):
        return None
    for start in (0, *range(2 if low[:1].isdigit() else 3, len(low) - 4)):  # "7-luokkalaiset"
        lemmas, case = _read_plural(low[start:])
        if lemmas and not low[0].isdigit():
            lemmas = frozenset(lemma for lemma in lemmas if not lexicon().has(lemma, "numbered"))
        if start:
            lemmas = frozenset(
                lemma
                for lemma in lemmas
                if not (lexicon().has(lemma, "whole") or lexicon().has(low[:start] + lemma, "thing"))
            )
            if case == "cnt" and low.endswith(
                ("sta", "stä")
            ):  # mostly an elative, but "sahayritystä", "pakolaisnaista"
                lemmas = frozenset(lemma for lemma in lemmas if lemma.endswith(("ykset", "naiset", "laiset", "läiset")))
        if lemmas:
            return GroupWord(lemmas, case, low[:start])
    derived = _read_derived(low)
    return read_word(low[:-3]) if derived is None and low.endswith(_CLITIC) else derived


_CLITIC = "kin"
"""What may end any word: "niin nuoret kuin ikääntyneet(kin)"."""
_DERIVED = re.compile(
    r"(?P<stem>\w{2,}(?:[aeiouyäö]j|(?<![nl])(?<!eri)l[aä]is|kielis))(?P<end>(?:[aeä]t|ten|[oö]?i)\w{0,5})"
)
"""A doer ("kunnostajat") or people of a place, a kind or a language ("oululaiset", "saamenkieliset"), before the ending
of the case."""


def _read_derived(form: str) -> GroupWord | None:
    """A plural that names people by its derivation; not "ikärajat", nor "erilaiset"."""
    match = _DERIVED.fullmatch(form)
    if match is None:
        return None
    lemma = match["stem"] + ("et" if match["stem"].endswith("s") else "at" if _is_back(match["stem"]) else "ät")
    if lemma.endswith(_things()):
        return None
    case = next((case for case, ending in _PLURAL_ENDINGS.items() if ending.fullmatch(match["end"])), "")
    if case == "poss" and form.endswith(("ojaan", "öjään")):
        return None  # "taitojaan"
    return GroupWord(frozenset({lemma}), case, derived=True) if case else None


@cache
def _things() -> tuple[str, ...]:
    """Plurals that look like people by their derivation and are none, whole or as heads of compounds."""
    return tuple(form for form, kinds in lexicon().forms.items() if "thing" in kinds)


@cache
def _place_names() -> frozenset[str]:
    """The names of municipalities and regions, in Finnish and Swedish."""
    rows = [row for name in ("municipalities", "regions", "sub_regions") for row in table(name)]
    return frozenset(row[column].casefold() for row in rows for column in ("name_fi", "name_sv") if row.get(column))


def is_place_name(words: str) -> bool:
    """Whether words are the name of a municipality or a region alone, which names no group.

    >>> is_place_name("Kempele"), is_place_name("Etelä-Savo"), is_place_name("Kempeleen kunta")
    (True, True, False)
    """
    return words.casefold() in _place_names()


def _is_back(stem: str) -> bool:
    """Whether the endings of a word have back vowels: "opettaj", not "tekij"."""
    return next((letter in "aou" for letter in reversed(stem) if letter in "aouäöy"), False)


def _read_plural(form: str) -> tuple[frozenset[str], str]:
    stems = group_index().stems
    for end in range(len(form) - 1, 1, -1):
        if not (listed := stems.get(form[:end])):
            continue
        lemmas = frozenset(lemma for lemma in listed if form.startswith(_lasting(lemma), end))
        if _DID.fullmatch(form, end):
            lemmas = frozenset(lemma for lemma in lemmas if not lemma.endswith("neet"))
        if lemmas:
            for case, ending in _PLURAL_ENDINGS.items():
                if ending.fullmatch(form, end):
                    return lemmas, case
            counted = frozenset(lemma for lemma in lemmas if lemma.endswith(("aat", "äät")))
            if counted and _COUNTED.fullmatch(form, end):
                return counted, "cnt"
            people = frozenset(lemma for lemma in lemmas if is_person(lemma))
            if people and (one := _ONE.fullmatch(form, end)):
                return people, "all" if one["end"] == "lle" else "ela"
    return frozenset(), ""


_DID = re.compile(r"[uy]t")
"""The end of what one person did, where several are "-neet": "jäänyt"."""
_COUNTED = re.compile(r"[aä]st[aä]")
"""The partitive singular of nouns in -as: "(40) oppilasta"."""
_ONE = re.compile(r"[aeiouyäö]+(?P<end>lle|st[aä])")
"""The end of one who is given something, "(jokaiselle) nuorelle", or is counted among many: "(20) opettajasta"."""


@cache
def is_person(plural: str) -> bool:
    """Whether a listed plural is a noun for persons, so that one of them can stand for all; no body, no adjective."""
    return plural.endswith(("jat", "jät")) or (lexicon().has(plural, "noun") and not lexicon().has(plural, "actor"))


@cache
def _lasting(plural: str) -> str:
    """The vowels that stay in every form of a plural: "puolisot" has its "o" everywhere, "asiakkaat" not its "a"."""
    vowels = plural.removesuffix("t")[len(plural.removesuffix("t").rstrip(_VOWELS)) :]
    return vowels if vowels.endswith(("o", "ö", "u", "y")) else ""


def stands_alone(word: GroupWord) -> bool:
    """Whether the word names a group without others; "olevat" and "saavat" only do at the end of an expression."""
    return word.derived or any(
        len(each.words) == 1 for lemma in word.lemmas for each in group_index().by_head.get(lemma, ())
    )


@cache
def _collective() -> re.Pattern[str]:
    """Ends of singular nouns that name many: "matkailuala", "suuri yleisö"."""
    ends = [form for form, kinds in lexicon().forms.items() if "collective" in kinds]
    return re.compile(rf"(?:{'|'.join(ends)})$")


def is_collective(form: str) -> bool:
    """Whether the form is a Finnish singular that names many: "matkailuala", "henkilöstö"."""
    return _collective().search(form.lower()) is not None


_AGED = re.compile(
    rf"(?:\d\d?(?:(?:[-–‑]|-?\sto\s)\d\d?)?|{WORDS})[-‑ ]?(?:year[- ]olds|åringar(?:na)?|plussare(?:na)?)"
)
"""People by nothing but their age: "30-59-year-olds"."""
_STAFF = re.compile(r"[\w-]{3,40}henkilö(?:stö(?:n|ä|lle)?|kun(?:ta|nan|taa|nalle))")
"""Those who work at something, in one word: "varhaiskasvatushenkilöstön"."""


@cache
def is_fixed_head(form: str) -> bool:
    """Whether the form ends an expression that has no cases here: "henkilöstö", "sektorin", "ungdomar", "people".

    Not the forms that only tell something of a group: "ulkopuolella", "syrjäytymisvaarassa", "työttömyyden".
    """
    low = form.lower()
    index = group_index()
    if len(low) > _LONGEST or lexicon().has(low, "unlike"):
        return False
    listed = low in index.by_head or _is_swedish(low) or _collective().search(low)
    if listed or _AGED.fullmatch(low) or _STAFF.fullmatch(low) or _is_doer(form):
        return _LOCAL_END.search(low) is None or low in _swedish_plurals()
    prefix = _stem_of(low)
    return index.prefixes.get(prefix, "") in index.by_head and not lexicon().has(prefix, "topic")


_DOERS = re.compile(
    r"[a-z-]{3,}(?:ers|ors|ists|ians|ees|eries)"
    r"|[A-ZÅÄÖ]?[a-zåäö-]{2,}(?:bor(?:na)?|ister(?:na)?|örer(?:na)?|sökande|studerande|ägare|tagare)"
)
"""Plurals that name people by their derivation, in English and Swedish: "potters", "guitarists", "Vasabor"."""


_NO_DOERS = ("register", "rister", "hörer", "körer", "rörer")
"""Ends of Swedish words for things and deeds that look so: "kundregister", "berörer"."""


def _is_doer(form: str) -> bool:
    """Whether a form without cases names people by its derivation; not "computers", "errors"."""
    if _DOERS.fullmatch(form) is None or lexicon().has(form, "thing"):
        return False
    return not form.endswith(_NO_DOERS)


def _is_swedish(form: str) -> bool:
    """Whether a form is a listed Swedish word for people or a compound of one, in the genitive too: "skolledares"."""
    low = form.removesuffix("s")
    return low in _swedish_plurals() or low.endswith(_swedish_heads())


def names_people_in_swedish_or_english(form: str) -> bool:
    """Whether a form is a word for people in a language without cases: "chefer", "coaches", "gitarrister"."""
    low = form.lower()
    plural = low.isascii() and low.endswith("s") and lexicon().has(low, "head")
    return plural or lexicon().has(low, "swedish") or low.endswith(_swedish_heads()) or _is_doer(form)


_SWEDISH_OWNER = re.compile(r"\w{3}(?:[aeo]r|n[ae]?)s$")
"""The end of a Swedish plural in the genitive."""


def is_owner_in_swedish(form: str) -> bool:
    """Whether a form is a listed Swedish plural in the genitive: "skolornas", "ungdomars"."""
    return _SWEDISH_OWNER.search(form) is not None and is_fixed_head(form.removesuffix("s"))


@cache
def _swedish_heads() -> tuple[str, ...]:
    return tuple(word for word in _swedish_plurals() if len(word) >= _SHORTEST_HEAD)


_QUALITIES = ("ship", "hood", "skap")
"""Ends of qualities in English and Swedish: "entrepreneurship"."""


@cache
def _stem_of(form: str) -> str:
    """The listed stem that a form has an ending of, or is a compound of with another one; empty without.

    >>> _stem_of("ungdomarna"), _stem_of("invandrarkvinnor"), _stem_of("barnlitteratur")
    ('ungdom', 'invandrar', '')
    """
    if form.endswith(_QUALITIES):
        return ""
    prefixes = group_index().prefixes
    stem = next((form[:end] for end in range(len(form), 2, -1) if form[:end] in prefixes), "")
    rest = form[len(stem) :].removeprefix("s")
    return stem if len(rest) <= _LONGEST_ENDING or (stem and (_is_whole(rest) or _stem_of(rest))) else ""


@cache
def _swedish_plurals() -> frozenset[str]:
    """The listed words in Swedish that name people, to be read in the genitive too."""
    return frozenset(form for form, kinds in lexicon().forms.items() if "swedish" in kinds)


def read_concepts(phrase: str) -> tuple[str, ...]:
    """The ids of the concepts that a phrase names, in its order; the longest expression at a place wins.

    >>> read_concepts("mielenterveys- ja päihdekuntoutujat")
    ('mental-health-rehabilitees', 'substance-abuse-rehabilitees')
    """
    words = [match[0].lower() for match in _WORD.finditer(phrase)]
    found: list[tuple[int, str]] = []
    covered = len(words)
    for last in range(len(words) - 1, -1, -1):
        if last >= covered or (found and _is_holder(words[last])):
            continue
        for expression in _expressions_at(words, last):
            found.append((last, expression.concept))
            covered = min(covered, last - len(expression.words) + 1)
        found += [(last, concept) for concept in _compound_concepts(words, last)]
    return tuple(dict.fromkeys(concept for _, concept in sorted(found, key=lambda pair: pair[0]) if concept))


def _compound_concepts(words: list[str], at: int) -> list[str]:
    """The concepts of the other part of a compound: "maahanmuuttajanuoret", "päihde- ja", "invandrarkvinnor"."""
    form = words[at]
    if form.endswith(("-", "‑")):
        return _elliptic(words, at)
    word = read_word(form)
    if word and word.prefix:
        return _prefix_concepts(word.prefix)
    index = group_index()
    end = next((end for end in range(min(len(form), _LONGEST), 2, -1) if form[:end] in index.prefixes), 0)
    return [] if _is_whole(form) or not end else _concepts_of(frozenset(_keys(form[end:].removeprefix("s"))))


def _is_whole(form: str) -> bool:
    """Whether the form is listed just so, on its own ("ungdomsarbetare"): then no stem is looked for in it."""
    return any(len(each.words) == 1 for each in group_index().by_head.get(form, ()))


def _is_holder(form: str) -> bool:
    """Whether the word is a body in the genitive, whose people the phrase names: "yritysten (työntekijät)"."""
    word = read_word(form)
    return (
        word is not None and word.case in ("gen", "poss") and any(lexicon().has(lemma, "body") for lemma in word.lemmas)
    )


def expression_length(words: list[str], last: int) -> int:
    """How many words the longest expression has that ends with the word there, 0 where none does; no topics."""
    if lexicon().has(words[last], "topic") or lexicon().has(words[last], "unlike"):
        return 0
    if _AGED.fullmatch(words[last]) or _STAFF.fullmatch(words[last]) or _is_swedish(words[last]):
        return max((len(each.words) for each in _expressions_at(words, last)), default=1)
    return max((len(each.words) for each in _expressions_at(words, last)), default=0)


def _expressions_at(words: list[str], last: int) -> list[Expression]:
    """The longest expressions that end with the word there; two concepts may share one wording."""
    matching = [
        expression
        for key in _keys(words[last])
        for expression in group_index().by_head.get(key, ())
        if _matches(expression.words, words, last)
    ]
    longest = max((len(expression.words) for expression in matching), default=0)
    return [expression for expression in matching if len(expression.words) == longest]


@lru_cache(maxsize=1 << 14)
def _keys(form: str) -> tuple[str, ...]:
    """The words of the table that a form may stand for."""
    if len(form) > _LONGEST:
        return (form,)
    keys = [form]
    if not _is_whole(form) and (stem := _stem_of(form)):
        keys.append(group_index().prefixes[stem])
    if form.endswith("s") and form[:-1] in _swedish_plurals():
        keys.append(form[:-1])  # "ungas", "äldres"
    word = read_word(form)
    return (*keys, *(sorted(word.lemmas) if word else ()))


def _matches(pattern: tuple[str, ...], words: list[str], last: int) -> bool:
    first = last - len(pattern) + 1
    return first >= 0 and all(wanted in _keys(words[first + at]) for at, wanted in enumerate(pattern[:-1]))


def _concepts_of(lemmas: frozenset[str]) -> list[str]:
    """The concepts that listed words name on their own."""
    index = group_index().by_head
    return [each.concept for lemma in sorted(lemmas) for each in index.get(lemma, ()) if len(each.words) == 1]


def _prefix_concepts(prefix: str) -> list[str]:
    """The concepts of a compound's first part: "maahanmuuttaja" of "maahanmuuttajanuoret"."""
    return _concepts_of(
        group_index().stems.get(prefix.rstrip(_VOWELS), frozenset()) if prefix[-1] in _VOWELS else frozenset()
    )


def _elliptic(words: list[str], at: int) -> list[str]:
    """The concepts of a compound cut short: "mielenterveys-" before "ja päihdekuntoutujat"."""
    after = (
        word for word in words[at + 1 : at + 5] if not word.endswith(("-", "‑")) and not lexicon().has(word, "link")
    )
    whole, prefix = next(after, ""), words[at].rstrip("-‑")
    for start in range(3, len(whole) - 3):
        full = read_word(prefix + whole[start:])
        if full and not full.prefix:
            return _concepts_of(full.lemmas)
    return _prefix_concepts(prefix) if prefix else []
