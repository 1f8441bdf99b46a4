"""Parts the units from their body inside one name, and puts the words of a name in the nominative."""

from __future__ import annotations

import re

from converters.text.organisations.field_lists import is_field_list
from converters.text.organisations.ministries import is_nationality
from converters.text.organisations.people_inside import are_people_inside
from converters.text.organisations.same_bodies import is_foreign, is_main_name, name_the_same
from converters.text.organisations.short_genitives import genitive_stem, known_genitive
from converters.text.organisations.swedish import end_of_kind, without_place_behind
from converters.text.organisations.unit_run_on import runs_on_below
from converters.text.organisations.words import (
    HeadForm,
    Known,
    as_listed,
    first_known_words,
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    part_form,
    place_names,
    words,
)

# Bodies whose name ends with its head, so that what follows is a part of them.
SPLITS_ANYTHING = frozenset(
    {
        "municipality",
        "university",
        "university-of-applied-sciences",
        "state-regional-authority",
        "state-agency",
        "ministry",
    }
)
_OWN_BODIES = frozenset({"association", "foundation", "cooperative", "company", "joint-municipal-authority"})
_CALLED_BY_SHORT = frozenset({"wellbeing-services-county", "state-agency"})
_OWN_BY_ONE_WORD = SPLITS_ANYTHING | _CALLED_BY_SHORT
_CHAPTER = "yhdistys"
_BOARD, _SECTION = "lautakunta", "jaosto"
"""A board of a town, and what of it decides of a part: `kasvatuslautakunnan suomenkielinen jaosto`."""
RESEARCH = "tutkimus"
_DONE = ("ttu", "tty", "tun", "tyn", "llun", "nnun", "ma", "mä", "man", "män")
"""Ends of participles of what is done with a thing: `suunnitellun`, `rakentama`."""
_LEAST_OF_PLACE = 3
_SECTORS = ("0", "1")
"""How far below their body sectors are, by the words for them."""
_DESCRIBED = 2
"""Words of a field of work with what kind of it is meant: `kohdennettu nuorisotyö`."""
_LONGEST_TWIN = 6
"""Words of a body's name in another language, at most."""
POSSESSIVE = ("'s", "’s", "s'", "s’")
_SHORT_BEFORE_FORM = re.compile(
    r"(?<=[a-zåäö] )\([A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{1,12}\) (?=(?:ry|rf|sr|Oy|oy|Ab|ab)(?::\w+|n|\.)?(?!\w))"
)
"""A short name in a bracket between a name and its legal form."""
_SHORT_INSIDE = re.compile(r"(?<=[a-zåäö]n)\s\([A-ZÅÄÖ][\w-]*\)(?=\s(?P<head>[a-zåäö]+))")
_PLURAL_ADJECTIVE = re.compile(
    r"(?P<stem>\w*(?:ll|aal|kiel|[Tt]ekn|[Yy]hte|[Yy]le|[Jj]ulk|uur))is(?:ten|iin)|"
    r"(?P<local>\w{2,})isi(?:lle|ll[aä]|lt[aä]|ss[aä]|st[aä])"
)
"""An adjective in a plural case; of other words in -isten most are people: `vammaisten`, `ikäihmisten`.

In a local case it is one before a head in that case, as people lead to a head in the genitive.
"""
_ADJECTIVE = re.compile(r"(.+(?<!m))is(?:en|essa|essä|esta|estä|elle|elta|eltä|ella|ellä|een|ta|tä)\Z")


def split_inner(text: str) -> tuple[str, tuple[str, ...]]:
    """`Helsingin yliopiston Koulutuskeskus Palmenia` -> the university and its unit; other names stay whole."""
    if fold(text) in known_names():
        return text, ()
    tokens = text.split()
    listed = (_split_possessive(tokens) if "'" in text or "’" in text else None) or split_at_known(tokens)
    listed = listed or ((_split_of_place(tokens) or _split_before_english(tokens)) if " of " in text else None)
    listed = listed or split_beside_english(tokens)
    listed = listed or _split_at_letters(tokens)
    if listed is not None:
        return listed
    for index, token in enumerate(tokens[:-1]):
        form = head_form(token)
        if is_genitive_legal_form(token) and any(head_form(word) for word in tokens[index + 1 :]):
            unit = () if any(map(tells_what_was_done, tokens[index + 1 : -1])) else (" ".join(tokens[index + 1 :]),)
            return " ".join([*tokens[:index], token.split(":")[0]]), unit
        if form is None or form.head.shape == "en":
            continue
        if "phrase" in kinds(" ".join(tokens[index:]).casefold()):
            continue  # "Oripää 4H club"
        if not form.case and is_genitive_legal_form(tokens[index + 1]):
            continue  # "Lapin Martat ry:n yhdistys": the legal form ends the name
        leads = token.casefold().startswith(form.head.word) or "front" in kinds(token.casefold())
        if index == 0 and not form.case and leads:
            continue  # "Stiftelsen Arbis", "Kustannusosakeyhtiö Keskus": the word for a kind of body begins the name
        local = form.genitive and index > 0 and _is_local_institution(tokens[0], form)
        if form.head.role != "body" and not local and fold(to_nominative(tokens[: index + 1])) not in known_names():
            continue
        end = index + 1 if form.case else _after_legal_form(tokens, index + 1)
        rest = tokens[end:]
        body = " ".join(tokens[:end])
        if len(rest) > 1 and not form.case and name_the_same(body, " ".join(rest)):
            return body, ()  # "Vaasan kaupunki Vasa stad"
        if _names_a_unit(form, rest, body):
            name = to_nominative(tokens[:end]) if end == index + 1 else body
            return name, (" ".join(rest),)
    return text, ()


def _is_local_institution(first: str, form: HeadForm) -> bool:
    """Whether a place begins the name of an institution that has units of its own: `Kokkolan yliopistokeskuksen`."""
    return first.casefold() in genitive_places() and words().has(form.head.word, "institution")


def _split_at_letters(tokens: list[str]) -> tuple[str, tuple[str, ...]] | None:
    """A listed body by its letters in the genitive and its unit: `THL:n yksikkö`; None for other words.

    A chapter is registered by itself: `MLL:n Lapuan yhdistys`.
    """
    last = head_form(tokens[-1]) if len(tokens) > 1 else None
    short = known_genitive(tokens[0]) if last is not None else None
    if last is None or short is None:
        return None
    if last.head.word == _CHAPTER:
        return " ".join(tokens), ()
    stem = genitive_stem(tokens[0])
    if not stem and (last.head.role != "unit" or last.case):
        return None
    return stem or short.name, (" ".join(tokens[1:]),)


def _after_legal_form(tokens: list[str], end: int) -> int:
    """The index after the legal form that stands there before other words, else the same."""
    while end < len(tokens) - 1 and words().has(tokens[end].casefold(), "legal"):
        end += 1
    return end


def _split_possessive(tokens: list[str]) -> tuple[str, tuple[str, ...]] | None:
    """`University of Turku's Brahea Centre`: an English body in the genitive and its unit; None for other names."""
    for index, token in enumerate(tokens[:-1]):
        owner = [*tokens[:index], without_possessive(token)]
        owns = token.endswith(POSSESSIVE) and not are_people_inside(tokens, index)
        if owns and any(map(_is_english, owner)):
            return " ".join(owner), (" ".join(tokens[index + 1 :]),)
    return None


def without_possessive(name: str) -> str:
    """An English name without the ending of its genitive.

    >>> without_possessive("University's"), without_possessive("Sciences'"), without_possessive("Services")
    ('University', 'Sciences', 'Services')
    """
    if name.endswith(POSSESSIVE):
        return name[:-2].removesuffix("'").removesuffix("’") + ("" if name[-1] == "s" else "s")
    return name


def _split_of_place(tokens: list[str]) -> tuple[str, tuple[str, ...]] | None:
    """`City of Vaasa Employment Unit`: a town or university of a place and its unit; None for other names."""
    named = len(tokens) > _LEAST_OF_PLACE and words().has(tokens[0].casefold(), "front") and tokens[1] == "of"
    if not named or tokens[2].casefold() not in place_names():
        return None
    forms = [head_form(token) for token in tokens[3:]]
    unit = any(form is not None and form.head.shape == "en" and form.head.role == "unit" for form in forms)
    unit = unit or "unit-name" in kinds(" ".join(tokens[3:]))  # "Botanical Garden"
    return (" ".join(tokens[:3]), (" ".join(tokens[3:]),)) if unit and tokens[3][:1].isupper() else None


def _split_before_english(tokens: list[str]) -> tuple[str, tuple[str, ...]] | None:
    """`Department of Physics University of Oulu`: an English unit before its body; None for other names."""
    if tokens[1] != "of" or not words().has(tokens[0].casefold(), "unit-front"):
        return None
    fronts = (at for at in range(3, len(tokens) - 2) if tokens[at + 1] == "of" and tokens[at][:1].isupper())
    body = next((at for at in fronts if words().has(tokens[at].casefold(), "front")), 0)
    body -= body > _LEAST_OF_PLACE and is_nationality(tokens[body - 1])  # "Swedish University of …"
    return (" ".join(tokens[body:]), (" ".join(tokens[:body]),)) if body else None


def split_beside_english(tokens: list[str]) -> tuple[str, tuple[str, ...]] | None:
    """`Lapland University Faculty of Law`, `Climate Unit Finnish Meteorological Institute`; None for other names."""
    forms = [(at, form) for at, token in enumerate(tokens) if (form := part_form(token)) is not None]
    heads = {at: form.head for at, form in forms if form.head.shape == "en"}
    for at, head in heads.items():
        led = "unit-front" in kinds(tokens[at]) and tokens[at + 1 : at + 2] in ([], ["of"])
        if at and led and tokens[at][:1].isupper():
            body = " ".join(tokens[:at])
            taught = at > 1 and at - 1 in heads and heads[at - 1].type == "university"
            if taught or fold(body) in known_names():
                return body, (" ".join(tokens[at:]),)
        known = known_names().get(fold(" ".join(tokens[at + 1 :]))) if at and head.role in ("unit", "part") else None
        if known is not None and not known.short:
            return known.name, (" ".join(tokens[: at + 1]),)
    return None


def _is_english(word: str) -> bool:
    """Whether the word says in English what a body is: `University`, `City`."""
    form = head_form(word)
    return words().has(word.casefold(), "front") if form is None else form.head.shape == "en"


def split_at_known(tokens: list[str]) -> tuple[str, tuple[str, ...]] | None:
    """`OSEKK Oulun seudun ammattikorkeakoulu`, `Oulun Eteläisen instituutti Oulun yliopisto`: a listed name and a unit.

    A listed name ends the text only where a unit before it does; None where no listed name begins or ends it.
    """
    if not tokens:
        return None
    begins = fold(tokens[0]).split(" ")[0] in first_known_words()
    for end in range(len(tokens) - 1 if begins else 0, 0, -1):
        known, rest = known_names().get(fold(" ".join(tokens[:end]))), tokens[end:]
        branch = (
            known is not None and end == 1 and known.short and (_is_branch(known, rest) or _is_chapter(known, rest))
        )
        branch = branch or (known is not None and known.type == "state-agency" and is_research(rest))
        branch = branch or (known is not None and _is_compound_unit(known, tokens, end))
        branch = branch or (
            known is not None and known.type in SPLITS_ANYTHING and "unit-name" in kinds(" ".join(rest))
        )
        if known is not None and (branch or (head_form(tokens[end]) is None and _is_unit_of(known, rest))):
            return " ".join(tokens[:end]), (" ".join(_without_short(known, rest)),)
    owner = known_owner(tokens)
    if owner is not None:
        return owner
    closing = head_form(tokens[-1])
    named = _named_twice(tokens, closing) if begins else None
    if named is not None:
        return named, ()
    for start in range(1, len(tokens) - 1 if closing is not None and closing.head.role == "body" else 0):
        before = head_form(tokens[start - 1])
        if before is None or before.case or (before.head.role != "unit" and before.head.type != "other"):
            continue
        known = known_names().get(fold(" ".join(tokens[start:])))
        if known is not None and known.type in SPLITS_ANYTHING:
            return known.name, (" ".join(tokens[:start]),)
    return None


def is_led_by_short(tokens: list[str]) -> bool:
    """Whether the short name of a county or an agency stands before a capital: `Varha Ikääntyneiden palvelut`."""
    listed = known_names().get(fold(tokens[0])) if len(tokens) > 1 and tokens[1][:1].isupper() else None
    return listed is not None and listed.short and listed.type in _CALLED_BY_SHORT and tokens[0][:1].isupper()


def _is_compound_unit(known: Known, tokens: list[str], end: int) -> bool:
    """Whether one compound word with a capital behind a short name is a unit: `MMM Luonnonvaraosasto`."""
    rest = tokens[end:]
    short = end == 1 and known.short and tokens[0].isupper()
    led = len(rest) == 1 and (short or (known.type in _CALLED_BY_SHORT and head_form(tokens[end - 1]) is None))
    form = head_form(rest[0]) if led and rest[0].istitle() else None
    own = form is not None and form.nominative.casefold() != form.head.word and not form.case
    return own and form is not None and form.head.role == "unit" and form.head.type == ""


def _without_short(known: Known, rest: list[str]) -> list[str]:
    """The words of a unit without another name of its body before them: `Suomen ympäristökeskus SYKE Merikeskus`."""
    for end in range(min(len(rest) - 1, _LONGEST_TWIN), 1, -1):
        again = " ".join(rest[:end])
        if fold(again) in known_names() and is_foreign(again) and name_the_same(known.name, again):
            return rest[end:]  # "Helsingin yliopisto Helsingfors universitet Kemian laitos"
    short = known_names().get(fold(rest[0])) if len(rest) > 1 and rest[0].isupper() and not known.short else None
    return rest[1:] if short is not None and short.short and short.id == known.id else rest


def known_owner(tokens: list[str]) -> tuple[str, tuple[str, ...]] | None:
    """`Suomen Punaisen Ristin Hämeen piiri`, `Kelan tutkimusosasto`: a listed name in the genitive and its unit."""
    tokens = without_place_behind(tokens)
    close = end_of_kind(tokens)
    last = head_form(tokens[close - 1]) if close > 1 else None
    if last is None or last.case or last.head.role != "unit":
        return None
    for end in range(close - 1, 0, -1):
        owner = _listed_owner(tokens[:end]) if tokens[end - 1].endswith(("n", "s")) else None
        if owner is not None:
            return owner.name, (" ".join(tokens[end:]),)
    return None


def _listed_owner(tokens: list[str]) -> Known | None:
    """The body whose listed name the words are in the genitive; one word alone is a public body's and no place."""
    word = tokens[-1]
    if len(tokens) == 1:
        known = known_names().get(fold(word[:-1])) if word[:1].isupper() else None
        placed = word.casefold() in genitive_places() or word[:-1].casefold() in place_names()
        return known if known is not None and known.type in _OWN_BY_ONE_WORD and not placed else None
    name = [agreed_nominative(token) for token in tokens[:-1]] if word.endswith("n") else tokens[:-1]
    form = head_form(word)
    return known_names().get(
        fold(" ".join([*name, form.nominative if form is not None and form.genitive else word[:-1]]))
    )


def _named_twice(tokens: list[str], closing: HeadForm | None) -> str | None:
    """The listed name where two names of a body stand side by side (`Luksia Länsi-Uudenmaan koulutuskuntayhtymä`)."""
    for end in range(len(tokens) - 1, 0, -1):
        front, rest = " ".join(tokens[:end]), " ".join(tokens[end:])
        known, again = known_names().get(fold(front)), known_names().get(fold(rest))
        if known is None:
            continue
        if again is not None:
            full = again if known.short or (is_main_name(rest) and not is_main_name(front)) else known
            return full.name if name_the_same(front, rest) and not again.short else None
        repeats = closing is not None and not closing.case and closing.head.type == known.type
        return known.name if known.short and end == 1 and repeats and len(tokens) > 2 else None
    return None


def _is_branch(known: Known, rest: list[str]) -> bool:
    """Whether a field of work after a short name is a part of the body: `HUS Psykiatria`, `VTT Bio- ja tekniikka`.

    In small letters it is a science: `OYS psykiatria`.

    A place is none: `THL Oulu`.
    """
    if rest[0].casefold() in place_names():
        return False
    if len(rest) == 1 and rest[0].islower() and is_field(rest[0], "science"):
        return True
    if not known.name.isupper() and not (len(rest) == 1 and is_field(rest[0], "science")):
        return False
    fields = len(rest) == 3 and rest[0].endswith("-") and words().has(rest[1], "joins") and rest[2].islower()
    return fields or (len(rest) == 1 and rest[0].istitle())


def is_field(text: str, kind: str = "") -> bool:
    """Whether the last word ends as fields of work do; of the kind "science" where the words beside it tell nothing.

    >>> is_field("Yhdyskuntatekniikka"), is_field("kasvatustieteet", "science"), is_field("rahoitus")
    (True, True, False)
    """
    folded = text.casefold()
    end = next((end for end in words().forms_of("field-end") if folded.endswith(end)), "")
    return bool(end) and (not kind or words().value(end, "field-end") == kind)


def is_research(tokens: list[str]) -> bool:
    """Whether the words say what an institute has a unit of research on: `Kasvintuotannon tutkimus`.

    >>> is_research("Kasvintuotannon tutkimus".split()), is_research("Tutkimus kasveista".split())
    (True, False)
    """
    *fields, last = tokens or [""]
    if not last.endswith(RESEARCH):
        return False
    if not fields:
        return last.istitle() and last.casefold() != RESEARCH  # "Taloustutkimus"
    return last.islower() and all(word.endswith("n") for word in fields)


def _is_chapter(known: Known, rest: list[str]) -> bool:
    """Whether a place and the word for a local branch follow an association's short name: `MLL Oulun yhdistys`."""
    last = head_form(rest[-1])
    local = len(rest) == 2 and rest[0].casefold() in genitive_places() and last is not None and not last.case
    return local and known.type == "association" and last is not None and words().has(last.head.word, "branch")


def _is_unit_of(known: Known, rest: list[str]) -> bool:
    """Whether the words after a listed name end in a head and name no other form of the same body."""
    last, meant = head_form(rest[-1]), known_names().get(fold(" ".join(rest)))
    if last is None or last.case or last.head.type in _OWN_BODIES:
        return False
    if rest[0].startswith("-") or (len(rest) == 2 and rest[1].startswith("-")):
        return False  # "HAMK Bio -tutkimusyksikkö" is the name of the unit
    if any(map(is_genitive_legal_form, rest)):
        return False  # "YIT Talot Oy:n keskus"
    lead = rest[0].split(":")[0].casefold()
    led = words().has(lead, "joins") or words().has(lead, "legal")
    if words().has(" ".join(rest).casefold(), "closing-phrase"):
        return False  # "Sedu Vocational Education Centre"
    return not led and (meant is None or meant.id != known.id)


def tells_what_was_done(word: str) -> bool:
    """Whether a participle tells what is done with a thing, which is no unit: `Kemiin suunnitellun keskuksen`."""
    return word.islower() and word.endswith(_DONE)


def is_genitive_legal_form(token: str) -> bool:
    """Whether the word is a legal form in the genitive: `ry:n`, `Oy:n`."""
    return token.endswith(":n") and is_inflected_legal_form(token)


def is_inflected_legal_form(token: str) -> bool:
    """Whether the word is a legal form in another case than the nominative: `ry:n`, `Oy:stä`, `r.f:lle`."""
    form, colon, ending = token.partition(":")
    return bool(colon) and ending.isalpha() and words().has(form.casefold(), "legal")


def _names_a_unit(form: HeadForm, rest: list[str], body: str) -> bool:
    lexicon = words()
    if any("legal" in kinds(form) for word in rest for form in (word, word.rstrip("."))) or rest[0][0] in "-–—":
        return False
    if rest[0].islower() and lexicon.has(rest[0], "closes-name"):
        return False  # "Päijät-Hämeen koulutuskeskus kuntayhtymä"
    if lexicon.has(rest[0].casefold(), "joins") or lexicon.has(rest[0].casefold(), "link"):
        return False
    if len(rest) == 1 and lexicon.has(rest[0], "branch") and form.head.type == "association" and not form.case:
        return False  # "Lapin 4H piiri"
    short, whole = known_names().get(fold(" ".join(rest))), known_names().get(fold(body))
    if short is not None and whole is not None and short.id == whole.id:
        return False
    last = next((found for word in reversed(rest) if (found := head_form(word)) is not None), None)
    if last is not None and last.head.type in _OWN_BODIES and form.case:
        return False
    if form.genitive:
        return True
    if form.case:
        return False
    heads = [found for word in rest if (found := head_form(word)) is not None]
    if heads:
        return True
    brand = len(rest) == 1 and (rest[0].isupper() or form.head.type not in SPLITS_ANYTHING)
    return form.head.type in SPLITS_ANYTHING and not brand and fold(body) + " " != ""


def split_units(text: str) -> list[str]:
    """`teknillisen tiedekunnan sähkötekniikan laitos` -> the faculty and its department."""
    tokens = text.split()
    if is_field_list(text):
        return [text]
    if _begins_with_kind(tokens):
        return split_units(" ".join(tokens[1:]))
    owned = _split_possessive(tokens) if "'" in text or "’" in text else None
    if owned is not None and "unit-rank" in kinds(owned[0].partition(" of ")[0]):
        return [owned[0], *owned[1]]  # "Faculty of Law's Centre for Ethics"
    led = _second_led(tokens) if " of " in text else 0
    if led:
        return [" ".join(tokens[:led]), *split_units(" ".join(tokens[led:]))]
    for index, token in enumerate(tokens[:-1]):
        form = part_form(token)
        if form is None:
            continue
        rest = tokens[index + 1 :]
        closing = part_form(rest[-1])
        if len(rest) == 1 and closing is not None and closing.head.shape == "en" and form.head.shape == "en":
            continue  # "Youth Services Unit"
        if rest[0].startswith("-"):
            continue  # "Opetus- ja kulttuuritoimi -vastuualue" is one unit
        if form.genitive and _nests(form, token, rest):
            part = [*tokens[:index], form.nominative] if form.head.role == "part" else tokens[: index + 1]
            return [to_nominative(part), *split_units(" ".join(rest))]
        alone = head_form(rest[0])
        starts_unit = rest[0][:1].isupper() and (len(rest) > 1 or alone is not None)
        if token.islower() and alone is not None and not alone.case and not form.case and len(rest) == 1:
            named = rest[0][:1].isupper() or form.head.role == "unit"
            starts_unit = alone.head.role == "unit" and named and len(rest[0]) > 8
        below = runs_on_below(form, rest) or _runs_on_to_field(form, rest)
        if not form.case and (below or (closing is not None and starts_unit)):
            end = index + 1 + _closes_with_brand(form, rest)
            return [" ".join(tokens[:end]), *split_units(" ".join(tokens[end:]))]
    return [text]


def _second_led(tokens: list[str]) -> int:
    """Where a second English unit begins that its kind leads: `Faculty of Law Department of Ethics`; else 0."""
    led = [at for at, token in enumerate(tokens[:-1]) if tokens[at + 1] == "of" and "unit-rank" in kinds(token)]
    apart = len(led) > 1 and led[0] == 0 and tokens[led[1]].istitle() and tokens[led[1] - 1][:1].isupper()
    return led[1] if apart else 0


def _closes_with_brand(over: HeadForm, rest: list[str]) -> bool:
    """Whether a brand of the unit before stands between it and the next: `yliopistokeskus Kaamos Kemian laitos`."""
    brand, *unit = rest
    named = brand.istitle() and brand.isalpha() and head_form(brand) is None and not brand.endswith(("n", "t"))
    placed = brand.casefold() in place_names() or brand.casefold() in genitive_places()
    return named and not placed and over.head.shape == "tail" and len(unit) > 1 and unit[0][:1].isupper()


def _runs_on_to_field(over: HeadForm, rest: list[str]) -> bool:
    """Whether a field of work with its capital follows a sector without a sign: `toimiala Ruotsinkielinen opetus`."""
    stems = words().forms_of("service-stem")
    served = any(word.casefold().startswith(stems) for word in rest) or is_field(rest[-1], "science")
    served = served or (len(rest) == 1 and is_field(rest[0]))
    has_parts = over.head.type == "" and (words().has(over.head.word, "over-units") or over.head.word == "palvelut")
    return has_parts and served and rest[0][:1].isupper() and not rest[0].isupper()


def _begins_with_kind(tokens: list[str]) -> bool:
    """Whether a word for a kind of unit goes before its name: `alueyksikkö Oulun Eteläisen instituutti`."""
    kind = head_form(tokens[0]) if len(tokens) > 1 and tokens[1][:1].isupper() else None
    told = "unit-kind" if tokens[0].islower() else "unit-label"
    known = kind is not None and not kind.case and words().has(kind.nominative.casefold(), told)
    return known and head_form(tokens[-1]) is not None


def _nests(form: HeadForm, token: str, rest: list[str]) -> bool:
    """Whether what a unit or body in the genitive owns is a unit of its own below it."""
    quarter = form.head.word == "keskus" and not token.islower() and "-" not in token  # "Itäkeskuksen perhekeskus"
    if len(rest) == 1 and _is_sector(head_form(rest[0])) and not _is_sector(form):
        return False  # "kulttuuritoimen vastuualue"
    section = part_form(rest[-1]) if form.head.word == _BOARD else None
    return (
        (words().has(form.head.word, "over-units") and not quarter)
        or (section is not None and section.head.word == _SECTION)
        or form.head.role == "body"
        or _serves_through(form, rest)
    )


def _is_sector(form: HeadForm | None) -> bool:
    """Whether the word says only that a sector is meant, not which: `vastuualue`, but `kulttuuritoimi`, `kirjasto`."""
    level = words().value(form.head.word, "unit-level") if form is not None else ""
    return form is not None and form.nominative == form.head.word and level in _SECTORS


def _serves_through(services: HeadForm, rest: list[str]) -> bool:
    """Whether services or a branch have the unit behind them: `nuorisopalvelujen Tikkurilan toimipiste`.

    None where they only say what the unit does: `sosiaalipalvelujen kehittämisyksikkö`, `palvelujen työryhmä`.
    """
    unit = part_form(rest[-1])
    if services.head.word not in ("palvelut", "ala") or unit is None:
        return False
    placed = len(rest) > 1 and rest[0].istitle() and rest[0].endswith("n")  # a part of a town, too
    if len(rest) == 1 and unit.head.word == services.head.word == "palvelut" and unit.nominative != unit.head.word:
        return services.nominative != services.head.word  # "sivistyspalvelujen nuorisopalvelut"
    described = len(rest) == _DESCRIBED and is_work(unit) and not rest[0].endswith(("n", "-"))
    own = (
        (len(rest) == 1 or described)
        and services.nominative != services.head.word
        and (is_work(unit) or (words().has(unit.head.word, "small-unit") and unit.nominative != unit.head.word))
    )
    return unit.head.role != "body" and (placed or own)


def is_work(unit: HeadForm) -> bool:
    """Whether the head is a field of work that services have: `sosiaalipalvelujen aikuissosiaalityö`."""
    return unit.head.shape == "field" or unit.head.word.endswith("työ")


def is_establishment(unit: HeadForm) -> bool:
    """Whether the head is of a house that its body has beside its services, and no field of work: `terveyskeskus`."""
    return unit.head.role == "unit" and unit.head.type == "other" and unit.head.shape != "en" and not is_work(unit)


def to_nominative(tokens: list[str], part: HeadForm | None = None) -> str:
    """The words of a name with their head, and the adjectives that agree with it, in the nominative.

    `part` is the head where only a body beside the words makes it one.
    """
    form = part or head_form(tokens[-1])
    if form is None:
        return " ".join(tokens)
    front = tokens[:-1]
    if form.case and not form.head.is_foreign:
        agreed = _plural_nominative if form.head.shape == "plural" else agreed_nominative
        first = _first_agreeing(front)
        front = [*front[:first], *(agreed(token) for token in front[first:])]
    return " ".join([*front, form.nominative])


def _first_agreeing(front: list[str]) -> int:
    """Where the words begin that may agree with the head: behind an adjective of a noun of its own.

    `Julkisen hallinnon osaston` is of public administration; an adjective with a capital that says for which area a
    body is goes over the noun: `Kansallisen koulutuksen keskuksen` is a national centre.
    """
    for at in range(len(front) - 1, 0, -1):
        adjective, noun = front[at - 1], front[at]
        if noun.casefold() in genitive_places() and adjective.istitle() and agreed_nominative(adjective) != adjective:
            return at  # "Pohjoisen Keski-Suomen ammattiopiston"
        nominative = agreed_nominative(adjective)
        own = noun.islower() and noun.endswith("n") and agreed_nominative(noun) == noun and nominative != adjective
        if own and (adjective.islower() or not words().has(nominative.casefold(), "of-area")):
            return at
    return 0


def _plural_nominative(token: str) -> str:
    """An adjective that agrees with a plural, in the nominative: `teknisten` -> `tekniset`, not `vammaisten`."""
    match = _PLURAL_ADJECTIVE.fullmatch(token)
    return agreed_nominative(token) if match is None else f"{match['stem'] or match['local']}iset"


def agreed_nominative(token: str) -> str:
    """An adjective of a name in the nominative: `teknillisen` -> `teknillinen`; other words stay as they are."""
    irregular = words().value(token.casefold(), "adjective")
    if irregular:
        return irregular.capitalize() if token[:1].isupper() else irregular
    match = _ADJECTIVE.fullmatch(token)
    if match is None or token.casefold().rpartition("-")[2] in genitive_places():
        return token  # "Pielisen", "Koitere-Pielisen"
    return match.group(1) + "inen"


def spell(body: str) -> str:
    """The name as the tables spell it where they know it; other capitals are left as they stand."""
    known = known_names().get(fold(body))
    if known is not None:
        return as_listed(known, body)
    tokens = body.split()
    agreed = [agreed_nominative(token) for token in tokens] if "isen " in body else tokens
    if agreed != tokens and (known := known_names().get(fold(" ".join(agreed)))):
        return known.name  # "Humanistisen ammattikorkeakoulu"
    place = genitive_places().get(tokens[0].casefold()) if len(tokens) == 2 else None
    if place is not None and tokens[1].casefold() in ("kaupunki", "kunta"):
        return f"{place} {tokens[1].casefold()}"
    return body


def short_names_inside(text: str) -> list[tuple[int, int]]:
    """Where the short name of a unit stands inside its name: `Ravinnon (RAVI) tutkimusryhmä`."""
    found = _SHORT_INSIDE.finditer(text) if "n (" in text else ()
    return [match.span() for match in found if _is_field_before(text[: match.start()].split()[-1], match["head"])]


def short_names_before_forms(text: str) -> list[tuple[int, int]]:
    """Where a short name stands between a name and its legal form: `Oulun Nuorten Tuki (ONT) ry:n`."""
    return [match.span() for match in _SHORT_BEFORE_FORM.finditer(text)] if "(" in text else []


def _is_field_before(field: str, head: str) -> bool:
    """Whether a field in the genitive and the head of a unit stand there, and no body that has a unit."""
    owner, unit = head_form(field), head_form(head)
    return unit is not None and unit.head.role == "unit" and (owner is None or owner.head.role != "body")


def without_spans(text: str, spans: list[tuple[int, int]]) -> str:
    """The text without what stands at the places, which are in their order."""
    for first, last in reversed(spans):
        text = text[:first] + text[last:]
    return text
