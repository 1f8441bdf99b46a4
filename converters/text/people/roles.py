"""Reads the words for what a person does: roles in a project (ontology/tables/roles.csv) and job titles."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.words import TABLES, read_rows
from converters.text.people.words import words_of
from graph.resources import table

# Roles of bodies: a person never has them, their words head a field of bodies.
BODY_ROLES = frozenset({"funder", "implementer", "co-implementer", "responsible-authority", "partner"})
DEFAULT_ROLE = "contact-person"
GROUP_ROLE = "steering-group-member"

# "hankkeen", "projekti-", "the project's": the word for a project before a function becomes one mark.
_PROJECT_WORD = re.compile(
    r"(?:[^\W\d_][\w-]*-)?(?:(?:[^\W\d_]+|-)?(?:hanke|hankkeen|hankkeiden|projekti|projektin|projektien)"
    r"|[^\W\d_]*projekt(?:et|ets|s)?|(?:sub-?)?project(?:['’]s|s)?|osatoteutuksen|osatoteuttajan|ohjelman)\Z"
)
_PROJECT_PREFIX = re.compile(
    r"(?:osa|pää|yhteis|kehittämis|kehitys|tutkimus|esiselvitys|del|sub)?-?(?:hanke|hankkeen|projektin?|projekt|project)-?(?=[a-zåäö]{3})"
)
_MARK = "~"
_SHORTEST_RESPELT = 8  # letters of a word that is read though its doubled letters are not as they should be
_DOUBLED = re.compile(r"(.)\1+")
_STRONG_END = re.compile(r"([kpt])\1([aeiouyäö])\Z")
_SMALL_WORDS = frozenset({"the", "of", "för", "i", "in", "av", "for", "on"})
_LEADING = frozenset({"project-manager", "coordinator"})
_PLURAL, _SINGULAR, _GENITIVE = "plural", "singular", "genitive"
# Case and number endings with the number they tell; Swedish and English ones last.
_ENDINGS = (
    (re.compile(r"t\Z"), _PLURAL),
    (re.compile(r"(?:naan|nään|na|nä)\Z"), _SINGULAR),
    (re.compile(r"(?:inaan|inään|ina|inä|ille|ilta|iltä|ihin|iksi)\Z"), _PLURAL),
    (re.compile(r"(?:ien|iden|jen|den|tten)\Z"), _PLURAL),
    (re.compile(r"n\Z"), _GENITIVE),
    (re.compile(r"(?:lle|lta|ltä|ksi|ssa|ssä)\Z"), _SINGULAR),
    (re.compile(r"(?:arna|erna|er|ar|rna)\Z"), _PLURAL),
    (re.compile(r"(?<=a)rnas?\Z"), _PLURAL),  # "samordnarna", whose stem lacks its "re"
    (re.compile(r"(?:en|et|n|ens|ns|mme)\Z"), _SINGULAR),
    (re.compile(r"(?:kseen|ksensa|ksensä|kseni|ksemme)\Z"), _SINGULAR),
    (re.compile(r"(?:lle|lta|ltä|lla|llä)(?:mme|nne|ni|nsa|nsä)\Z"), _SINGULAR),
    (re.compile(r"s\Z"), _PLURAL),
    (re.compile(r"(?:ita|itä|ia|iä)\Z"), _PLURAL),
    # The partitive stands after a number of people most of all: "kaksi hanketyöntekijää".
    (re.compile(r"(?:ta|tä|a|ä)\Z"), _PLURAL),
)
# Endings that make words for people of their work, in Finnish and Swedish.
_DOER = re.compile(r"[^\W\d_]{3}(?:[aiy]ja|[äiy]jä|(?<!i)isti|logi|iatri|grafi|aattori|ööri|nomi)\Z")
_SWEDISH_DOER = re.compile(r"[^\W\d_]{4}(?:are|ör|ist|log|graf|nom|ansvarig)\Z")
_SWEDISH_ENDINGS = frozenset({"", "n", "en", "s", "ns", "ens", "er", "erna"})
_WEAK_GRADES = ((re.compile(r"([kpt])([aeiouyäö])\Z"), r"\1\1\2"), (re.compile(r"d([aeiouyäö])\Z"), r"t\1"))


class Lemma(NamedTuple):
    """A dictionary form that a word may have, and what its ending tells: singular, plural or genitive."""

    word: str
    form: str


class RoleWords(NamedTuple):
    """Words that name a role: the concept's last segment, whether they are plural or genitive.

    Not `sure` are words that may be of any body's people where nothing tells of a project ("Tiimi").
    """

    role: str
    form: str
    sure: bool = True


@lru_cache(maxsize=32768)
def lemmas(word: str) -> tuple[Lemma, ...]:
    """The base forms that a word in small letters may come from, likeliest first; the word itself is the first."""
    found = [Lemma(word, _SINGULAR)]
    for ending, form in _ENDINGS:
        if match := ending.search(word):
            found.extend(Lemma(base, form) for base in _bases(word[: match.start()]))
    return tuple(dict.fromkeys(found))


def _bases(stem: str) -> Iterator[str]:
    if len(stem) < 3:
        return
    yield stem
    if stem[-1] == stem[-2] and len(stem) > 3:  # "Piia" is no form of "PI"
        yield stem[:-1]
    for weak, strong in _WEAK_GRADES:
        if weak.search(stem):
            yield weak.sub(strong, stem)
    for inflected, base in (
        ("se", "nen"),
        ("s", "nen"),
        ("kse", "s"),
        ("miehe", "mies"),
        ("ledamöt", "ledamot"),
        ("e", "i"),
        ("a", "are"),
        ("i", "ja"),
        ("i", "jä"),
        ("j", "ja"),
        ("j", "jä"),
        ("e", ""),
        ("o", "a"),
        ("ö", "ä"),
    ):
        if stem.endswith(inflected):
            yield stem[: len(stem) - len(inflected)] + base


@cache
def _role_index() -> dict[tuple[str, ...], str]:
    index: dict[tuple[str, ...], str] = {}
    for row in table("roles"):
        for words in row["words"].split("|"):
            if words:
                index.setdefault(mark_project(words.casefold().split()), row["id"])
    index.update(_phrases())
    return index


def _phrases(*columns: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """What a person is said to do, in both orders ("taloudesta vastaa", "vastaa taloudesta"), with its role.

    `columns` are those of the table with the words for what it is done to.
    """
    for row in read_rows("role_phrases"):
        objects = (one for column in columns or ("objects",) for one in row[column].split("|") if one)
        for about, deed in itertools.product(objects, row["verbs"].split("|")):
            yield mark_project((*about.split(), *deed.split())), row["role"]
            yield mark_project((*deed.split(), *about.split())), row["role"]


@cache
def _deeds() -> frozenset[tuple[str, ...]]:
    return frozenset(words for words, _ in _phrases("objects", "again"))


@cache
def _later_deeds() -> dict[tuple[str, ...], str]:
    """Deeds that say "it" for the project, and verbs that leave it out."""
    found: dict[tuple[str, ...], str] = {}
    for row in read_rows("role_phrases"):
        if row["again"]:
            found.update((mark_project(deed.split()), row["role"]) for deed in row["verbs"].split("|"))
    return found | dict(_phrases("again"))


def read_later_deed(words: Sequence[str], before: str) -> RoleWords | None:
    """The role that a clause tells behind another about the project; its words leave the project out or say "it".

    "sitä koordinoivat", "koordinoivat"; "sen taloudesta" behind "hankkeesta vastaa" (`before`), whose verb it shares.
    """
    keys = [word.casefold() for word in words if word.casefold() not in words_of("its")]
    role = _later_deeds().get(mark_project(keys))
    if role is not None:
        return RoleWords(role, _PLURAL if any(word.endswith(("vat", "vät")) for word in keys) else _SINGULAR)
    deed = (*keys, before.casefold().split()[-1])
    return read_role(deed) if tells_deed(deed) else None


@cache
def leading_verbs() -> dict[str, str]:
    """The verbs of leading and coordinating something in small letters, with the role of who does it to a project."""
    rows = (row for row in read_rows("role_phrases") if row["again"] and row["role"] in _LEADING)
    verbs = {verb: row["role"] for row in rows for verb in row["verbs"].split("|")}
    english = {verb.removeprefix("is "): role for verb, role in verbs.items() if verb.endswith(" by")}
    return verbs | english  # "Led by"


def tells_deed(words: Sequence[str]) -> bool:
    """Whether words tell what somebody does in a project, with a verb ("hanketta johtaa"): a body may do it, too."""
    return mark_project([word.casefold() for word in words]) in _deeds()


def mark_project(words: Sequence[str]) -> tuple[str, ...]:
    """Words with the project in them made one mark: "hankkeen vetäjä", "projektivetäjä" -> ("~", "vetäjä")."""
    marked: list[str] = []
    for word in words:
        if _PROJECT_WORD.match(word):
            marked.append(_MARK)
        elif match := _PROJECT_PREFIX.match(word):
            marked.extend((_MARK, word[match.end() :]))
        elif word not in _SMALL_WORDS:
            marked.append(word)
    return tuple(marked)


def read_role(words: Sequence[str]) -> RoleWords | None:
    """The role that a run of words names, whatever its case and number; None where it names none.

    "hankkeen talousvastaava", "Projektikoordinaattorit", "osa-aikaisena koordinaattorina", "project manager". The
    whole run has to belong to it, but for words that change no role ("vt.", "alueellinen").
    """
    keys = tuple(word.casefold().strip(".:") for word in words)
    if len(words) > 1 and words[0].islower() and words[-1].istitle() and _read_role(keys[:1]) is not None:
        return None  # "hankevastaava Yhteyshenkilön": the next field begins
    return _read_role(keys)


def _respell(word: str) -> str:
    """A word with its letters doubled as in the word of a role that it is otherwise ("projektipäälikön")."""
    if len(word) < _SHORTEST_RESPELT:
        return word
    prefix = _PROJECT_PREFIX.match(word)
    start = prefix.end() if prefix else 0
    if len(word) - start < _SHORTEST_RESPELT:
        return word
    right = _spellings().get(_single(word[start:]))
    return word[:start] + right if right else word


@cache
def _spellings() -> dict[str, str]:
    """The long words of roles and their genitives by their letters without doubles."""
    found: dict[str, str] = {}
    for words in _role_index():
        word = words[-1]
        if len(words) < 3 and len(word) >= _SHORTEST_RESPELT:
            found[_single(word)] = word
            found[f"{_single(word)}n"] = _STRONG_END.sub(r"\1\2", word) + "n"
    return found


@cache
def _beginnings() -> frozenset[str]:
    """How the long words of roles and of projects begin: what begins otherwise is none of them misspelt."""
    return frozenset(word[:2] for word in (*_spellings().values(), "hanke", "projekti", "osahanke", "kehittämishanke"))


def _single(word: str) -> str:
    """A word with every letter that is doubled once."""
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=32768)
def _read_role(words: tuple[str, ...]) -> RoleWords | None:
    found = _read_listed(words)
    likely = found is None and words[-1][:2] in _beginnings()
    if likely and (respelt := _respell(words[-1])) != words[-1]:
        found = _read_listed((*words[:-1], respelt))
    return found or _read_function(words)


def _read_listed(words: tuple[str, ...]) -> RoleWords | None:
    marked = mark_project(words)
    while marked:
        if found := _look_up(marked) or _look_up(tuple(word for word in marked if word != _MARK)):
            return found
        if marked[0] != _MARK and not _modifies(marked[0], in_project=_MARK in marked):
            return None
        marked = marked[1:]
    return None


def _modifies(word: str, *, in_project: bool) -> bool:
    """Whether a word before a role changes nothing: "vt.", and with a project word a rank ("johtava")."""
    kinds = ("role-modifier", "rank-modifier") if in_project else ("role-modifier",)
    return any(lemma.word in words_of(kind) for lemma in lemmas(word) for kind in kinds)


def _read_function(words: tuple[str, ...]) -> RoleWords | None:
    """A function that is not listed, a doer with the project: "hankekehittäjä", "project engineer"."""
    if len(words) == 2 and words[0] == "project" and words[1] in words_of("english-title-head"):
        return RoleWords("project-worker", _SINGULAR)
    if len(words) != 1 or not (project := _PROJECT_PREFIX.match(words[0])):
        return None
    if words[0][project.end() :] in words_of("english-title-head"):
        return RoleWords("project-worker", _SINGULAR)  # "projectengineer"
    heads, _ = _title_heads()
    doer = next((lemma for lemma in lemmas(words[0][project.end() :]) if lemma.word in heads), None)
    return RoleWords("project-worker", doer.form) if doer else None


def _look_up(words: tuple[str, ...]) -> RoleWords | None:
    if not words or words == (_MARK,):
        return None
    index = _role_index()
    if words in index:
        several = words in _deeds() and any(word.endswith(("vat", "vät")) for word in words)  # "vastaavat hankkeesta"
        return RoleWords(index[words], _PLURAL if several else _SINGULAR)
    for head in lemmas(words[-1]):
        for first in _first_lemmas(words, head.form):
            role = index.get((*first, head.word))
            if role is not None:
                of_it = not words_of("field-link").isdisjoint(words[1:-1])  # "ordförande för styrgruppen"
                return RoleWords(role, _SINGULAR if of_it else head.form)
    return None


def _first_lemmas(words: tuple[str, ...], form: str) -> Iterator[tuple[str, ...]]:
    """The words before the head as they stand, and with an adjective in its base form ("vastuullisen johtajan")."""
    yield words[:-1]
    if len(words) == 2:
        yield from ((lemma.word,) for lemma in lemmas(words[0])[1:])
    if len(words) == 3:
        yield from ((words[0], lemma.word) for lemma in lemmas(words[1])[1:])


def is_project(word: str) -> bool:
    """Whether a word is the word for a project or its genitive ("hankkeen", "Toivo-hankkeen", "project's")."""
    return bool(_PROJECT_WORD.match(word.casefold()))


def names_project(word: str) -> bool:
    """Whether a word is a compound that names a function in a project ("projektipäällikkö"): never a post."""
    return bool(_PROJECT_PREFIX.match(word.casefold())) and read_role((word,)) is not None


@cache
def _title_heads() -> tuple[frozenset[str], int]:
    heads = frozenset((TABLES / "title_heads.txt").read_text(encoding="utf-8").split())
    return heads, max(map(len, heads))


@lru_cache(maxsize=32768)
def read_title_head(word: str) -> Lemma | None:
    """The base form of a word that is the head of a job title ("kulttuurijohtaja", "päälliköt"); None for others."""
    heads, longest = _title_heads()
    key = word.casefold().strip(".")
    for lemma in lemmas(key):
        if lemma.word in words_of("compound-title-head"):
            return None
        for size in range(min(len(lemma.word), longest), 1, -1):
            if lemma.word[-size:] in heads and (size == len(lemma.word) or (size > 3 and len(lemma.word) - size > 2)):
                return _in_its_language(key, lemma, lemma.word[-size:])
    return next((lemma for lemma in lemmas(key) if key.startswith(lemma.word) and _is_doer(key, lemma.word)), None)


def _in_its_language(key: str, lemma: Lemma, head: str) -> Lemma:
    """The base form of a head that Swedish has without the last "i" of the Finnish one, as its case form tells.

    "miljöjuristen" is a Swedish form ("jurist"; the Finnish genitive has "in"), "professoriksi" a Finnish one.
    """
    heads, _ = _title_heads()
    swedish = lemma.word.removesuffix("i")
    if lemma.word.endswith("i") and head[:-1] in heads and key == f"{swedish}en":
        return lemma._replace(word=swedish, form=_SINGULAR)
    if f"{head}i" in heads and key.startswith(f"{lemma.word}i") and key != lemma.word:
        return lemma._replace(word=f"{lemma.word}i")
    return lemma


def is_office(word: str) -> bool:
    """Whether a word is an office in a group in any case ("puheenjohtajaksi", "vpj.", "viceordförande")."""
    return any(lemma.word in words_of("group-office") for lemma in lemmas(word.casefold().strip(".")))


def is_listed_head(word: str) -> bool:
    """Whether the word ends in a listed head of job titles, and does not only look like one for a doer."""
    heads, _ = _title_heads()
    return any(lemma.word.endswith(head) for lemma in lemmas(word.casefold()) for head in heads if len(head) > 3)


def _is_doer(key: str, word: str) -> bool:
    """Whether the form of an unlisted word tells that it is somebody who does something ("kaavoittaja", "viulisti")."""
    fits = _DOER.search(word) or (_SWEDISH_DOER.search(word) and key[len(word) :] in _SWEDISH_ENDINGS)
    return bool(fits) and not word.endswith(tuple(words_of("no-doer")))
