"""Reads job titles in Finnish, Swedish and English: a listed head word with what stands before it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from converters.text.organisations import bodies
from converters.text.people import names, roles
from converters.text.people.words import words_of

# Illatives and possessives: "ohjausryhmään", "edustajakseen". Genitives that end so are those of "maa", "vapaa", "työ"
# and their kind.
_ILLATIVE = re.compile(r"(?:(?<!m)(?<!vap)aan|ään|iin|oon|öön|uun|yyn|kseen|nsa|nsä)\Z")

_DEFINITE = ("en", "erna", "arna", "orna")  # Swedish nouns; what a post is for is indefinite ("drift och underhåll")
_CASE_ENDINGS = ("na", "nä", "ksi", "lle", "lta", "ltä")


def read_title(span: Sequence[str]) -> str:
    """The job title that a run of words is, in the singular, else an empty string."""
    return _read_title(tuple(span))


@lru_cache(maxsize=32768)
def _read_title(span: tuple[str, ...]) -> str:
    if found := _read_english_title(span) or _read_with_addition(span):
        return found
    if len(span) > 1 and span[0].casefold() in words_of("not-of-title"):
        return _read_title(span[1:])  # "uusi akatemiatutkija", "yksi työntekijä"
    if len(span) > 1 and span[0].casefold() in words_of("working"):
        return ""  # "Olen tutkija"
    head = roles.read_title_head(span[-1].lstrip("-–"))
    if head is None or (span[-1].casefold() in names.surnames() and span[-1][:1].isupper()):
        return ""
    if len(span) > 1 and roles.names_project(span[-1]):
        return ""
    if span[0].startswith(("-", "–")) or span[0] in words_of("conjunction") or _begins_anew(span):
        return ""
    if len(span) in (2, 3) and span[-1].startswith("-") and span[0][:1].isupper() and head.form == "singular":
        return " ".join(span) if all(names.rank_surname(word) is None for word in span[:-1]) else ""
    if not all(
        _may_modify(span[at], span[-1], at == 0) or span[at + 1].startswith(("-", "–")) for at in range(len(span) - 1)
    ):
        return ""
    if any(joint == "och" and _is_other_thing(word) for word, joint in itertools.pairwise(span)):
        return ""
    if any(bodies.is_legal_form(word) for word in span[:-1]) or bodies.read_collective(span):
        return ""
    if _is_post_in_body(span, head.word):
        return ""
    written = span[-1].casefold().strip(".").lstrip("-–")
    last = span[-1] if head.form == "singular" and head.word == written else head.word
    return " ".join((*(_agreed(word, span[-1]) or word for word in span[:-1]), last))


def _is_other_thing(word: str) -> bool:
    """Whether a Swedish noun before "och" is neither a post nor what a post is for ("perioden och ledaren")."""
    return word.endswith(_DEFINITE) and roles.read_title_head(word) is None


def _read_with_addition(span: tuple[str, ...]) -> str:
    """A title with what is said beside its post ("professori emeritus", "koulutuksesta vastaava vararehtori")."""
    if len(span) > 1 and span[-1].casefold() in words_of("title-suffix") and (title := _read_title(span[:-1])):
        return f"{title} {span[-1]}"
    if len(span) == 2:
        return _read_membership(*span)
    if len(span) > 2 and _states_charge(*span[:2]) and span[2].islower() and (title := _read_title(span[2:])):
        return " ".join((*span[:2], title))
    return ""


def _is_post_in_body(span: tuple[str, ...], head: str) -> bool:
    """Whether the words before a head are a body by themselves, unless an organ stands before its office.

    A unit of several fields belongs to its post ("kulttuurin ja luovan alan klusterin johtaja").
    """
    if len(span) < 3 or not span[0][:1].isupper() or span[0].endswith("-"):
        return False
    is_office = head in words_of("organ-office") and span[-2].endswith(tuple(words_of("organ-genitive")))
    body = None if is_office else bodies.read_body(span[:-1])
    return body is not None and (body.kind == "body" or words_of("conjunction").isdisjoint(span))


def _states_charge(field: str, verb: str) -> bool:
    """Whether two words say what somebody with a post answers for ("tutkimuksesta vastaava vararehtori")."""
    return field.endswith(("sta", "stä")) and verb in words_of("in-charge") and not roles.is_project(field)


def _agreed(word: str, head: str) -> str:
    """The base form of an attribute in the case of its head ("johtavana asiantuntijana"); empty for others."""
    ending = next((end for end in _CASE_ENDINGS if word.endswith(end) and head.endswith(end)), "")
    stem = word.removesuffix(ending) if ending else ""
    if stem.endswith("se"):
        return f"{stem[:-2]}nen"
    return stem if stem.endswith(("va", "vä", "ri", "si")) else ""


def _read_membership(organ: str, member: str) -> str:
    """A member of a standing organ ("kunnanhallituksen jäsen"), in the singular; else an empty string."""
    if not organ.casefold().endswith(tuple(words_of("organ-genitive"))):
        return ""
    words = words_of("group-member")
    found = [lemma.word for lemma in roles.lemmas(member.casefold()) if lemma.word in words]
    return f"{organ} {min(found, key=len)}" if found else ""


def is_spelt_degree(span: Sequence[str]) -> bool:
    """Whether words are a degree spelt out ("kauppatieteiden tohtori", "valtiotieteiden ja filosofian maisteri")."""
    if not 1 < len(span) < 5 or span[-1].casefold() not in words_of("degree-head"):
        return False
    fields = [word.casefold() for word in span[:-1] if word not in words_of("conjunction")]
    if fields and fields[0].endswith("-"):
        fields = fields[1:]  # "maa- ja metsätaloustieteiden tohtori"
    return bool(fields) and all(field.endswith(tuple(words_of("degree-field"))) for field in fields)


def is_english_title(span: Sequence[str]) -> bool:
    """Whether a run of words is an English title of several words ("Head of Research", "Partner Coordinator")."""
    return bool(_read_english_title(tuple(span)))


def _begins_anew(span: tuple[str, ...]) -> bool:
    """Whether the head has a capital after small words: another phrase begins there ("-salkku Salkkuvastaava")."""
    head = span[-1]
    small = any(word[:1].islower() or word[0] in "-–" for word in span[:-1])
    begins_short = "-" in head and head.partition("-")[0].isupper()  # "johtava EU-asiantuntija"
    return small and head[:1].isupper() and not (head.isupper() or begins_short)


def _may_modify(word: str, head: str, is_first: bool) -> bool:
    """Whether a word may stand before the head of a Finnish or Swedish title ("yhteisötoiminnan", "vt.", "TKI-")."""
    if word.startswith("-") and roles.is_project(word):
        return False  # "Elävä vesi -hankkeen tutkija" is a role
    if (
        word.casefold() in words_of("conjunction")
        or word.rstrip(",").endswith(("-", "–"))
        or word.startswith(("-", "–"))
    ):
        return True
    if roles.is_office(head) and word.casefold() in words_of("ordinal"):
        return True  # "II varapuheenjohtaja"
    if not word.islower() and not (is_first and _may_begin_title(word)):
        return False
    if word.casefold() in words_of("role-modifier") or word.casefold() in words_of("rank-modifier"):
        return True
    if roles.read_title_head(word) and not word.endswith("n"):
        return False
    if (
        len(word) < 4
        or _ILLATIVE.search(word.casefold())
        or word.casefold() in words_of("no-attribute")
        or roles.is_project(word)
    ):
        return word.casefold().strip(".") in words_of("abbreviation")
    if word.endswith(("lainen", "läinen", "lähtöinen", "syntyinen", "mmin")):
        return False  # "helsinkiläinen yrittäjä": where somebody lives or comes from; "tarkemmin"
    if _agreed(word, head) or word.endswith(tuple(words_of("organ-genitive"))):
        return True
    return word.casefold().strip(".").endswith(("n", "va", "vä", "vt", "vs", "ma", "va", "tf", "ande"))


def _may_begin_title(word: str) -> bool:
    if _heads_people(word):
        return False
    if names.rank_given(word) is not None or names.rank_surname(word) is not None:
        return False
    if word in bodies.inflected_single_names():
        return False  # "TAMKin kehittämispäällikkö"
    return word.casefold() not in bodies.place_genitives() and bodies.read_area(word) is None


def _heads_people(word: str) -> bool:
    """Whether a word by itself says whom to contact: the post behind it is another part ("Kontaktperson pastor N")."""
    role = roles.read_role((word,)) if word.casefold() != "contact" else None  # "Contact Centre Manager"
    return role is not None and role.role == roles.DEFAULT_ROLE and role.form != "genitive"


def _is_surname(word: str) -> bool:
    """Whether a capitalised word before an English title is the end of a name ("Kallioinen University Researcher")."""
    if word.casefold() in words_of("english-title-modifier"):
        return False
    return names.rank_surname(word) is not None or names.looks_like_surname(word)


def _is_listed_surname(word: str) -> bool:
    return word.casefold() not in words_of("english-title-modifier") and names.rank_surname(word) is not None


def _fields(words: tuple[str, ...]) -> list[str]:
    """The words before the head of an English post without the "and" inside ("Research and Development Manager")."""
    return [word for at, word in enumerate(words) if not (0 < at < len(words) - 1 and word in ("and", "&"))]


def _read_english_title(span: tuple[str, ...]) -> str:
    keys = [word.casefold() for word in span]
    if len(span) > 2 and keys[0] in ("a", "an", "the"):
        return _read_english_title(span[1:])
    if keys[-1] in words_of("verb"):
        return ""  # "... Sciences leads the consortium"
    if keys[-1].endswith("s") and keys[-1][:-1] in words_of("english-title-head"):
        return _read_english_title((*span[:-1], span[-1][:-1]))
    if len(span) == 2 and keys[0].strip(".") in words_of("academic-rank") and keys[1] in words_of("academic-post"):
        return " ".join(span)  # "Adj. Prof."
    if len(span) == 2 and keys[1] == "general" and keys[0] in words_of("english-title-head"):
        return " ".join(span)  # "Secretary General"
    if keys[-1] in words_of("english-title-head") and len(span) > 1:
        fits = all(names.is_capitalised(word) and names.rank_given(word) is None for word in _fields(span[:-1]))
        fits = fits and span[0] not in bodies.inflected_single_names()  # "Luken Senior Advisor"
        fits = fits and not _heads_people(span[0])
        fits = fits and not (_is_surname(span[0]) if len(span) > 2 else _is_listed_surname(span[0]))
        fields = _fields(span)
        if any(word.islower() and after.istitle() for word, after in itertools.pairwise(fields)) and keys[-2] != "and":
            return ""  # "... of the project / Financial Manager": another phrase begins
        fits = fits and not any(bodies.is_body_word(word) for word in span[:-2]) and keys[0] != "the"
        return " ".join(span) if fits or set(keys[:-1]) <= words_of("english-title-modifier") else ""
    if len(span) > 3 and keys[2] == "of" and keys[0] in words_of("english-title-modifier"):
        return f"{span[0]} {rest}" if (rest := _read_english_title(span[1:])) else ""
    if len(span) > 2 and keys[1] == "of" and (keys[0] in words_of("english-title-head") or keys[0] == "chief"):
        of_unit = len(span) == 3 and keys[0] in words_of("english-unit-head") and keys[2] in words_of("english-unit")
        fits = all(names.rank_given(word) is None for word in span[2:]) and (span[-1][:1].isupper() or of_unit)
        fits = fits and not {"at", "in"} & set(keys)
        return " ".join(span) if fits else ""
    return ""
