"""Finds where the name of a body begins behind what stands before it: labels, papers, people, posts, shares, places."""

from __future__ import annotations

import re

from converters.text.language.case_endings import AGENTS, OBLIQUE
from converters.text.organisations.brands import is_brand
from converters.text.organisations.causes import tells_field
from converters.text.organisations.edges import is_street, part_of_text, says_season, without_address
from converters.text.organisations.fields_before import fields_before
from converters.text.organisations.kinds import is_body, is_led_by_unit, is_role, is_unit, type_of
from converters.text.organisations.papers import count_paper_words, is_document
from converters.text.organisations.posts_before import post_before
from converters.text.organisations.swedish import is_swedish_club
from converters.text.organisations.units import is_field
from converters.text.organisations.words import (
    YEAR,
    HeadForm,
    all_countries,
    first_known_words,
    fold,
    genitive_places,
    head_form,
    is_legal,
    is_person,
    kinds,
    known_names,
    place_names,
    says_from_where,
    words,
)
from converters.text.organisations.work_headings import task_end
from converters.text.people.names import rank_given, rank_surname
from converters.text.people.roles import is_project

LABEL = re.compile(r"\s*([^\W\d_][\w\s/()–-]{2,40}?)(?<! [tT])\s*:(?![a-zåäö])\s*")
BRACKETS = re.compile(r"\([^()]*\)")
SHARE = re.compile(r"\s*\d[\d .,\u00a0]{0,15}(?:%|€|euroa?)\s+(?=[A-ZÅÄÖ])")
"""What a body pays, before its name: `50 % Iin kunta`."""
AROUND = " \t\r\u00a0\"”'*•©"
_LEAD = re.compile(
    r"\(?\d{1,2}[.:)]\s+(?=[A-ZÅÄÖ])|(?:19|20)\d\d:?\s+(?=[A-ZÅÄÖ])|\d{1,2}\.\d{1,2}\.\d{4}:?\s+(?=[A-ZÅÄÖ])|\(?(?:P{1,2}\d{1,2}\)?:?|(?:P{1,2}|LP|WP)\s?\d{0,2}\)?:)\s+(?=[A-ZÅÄÖ])|[AS]\d{5},?\s+(?=[A-ZÅÄÖ])|(?:Y-tunnus:?\s+)?\d{6,7}(?:-\d)?,?\s+(?=[A-ZÅÄÖ])|alkaen\s+(?=[A-ZÅÄÖ])|Euroopan\srakenne-\sja\sinvestointirahastot\s*[-–:,]\s*(?=[A-ZÅÄÖ])|(?:ja|sekä|och|and)\s+(?=[A-ZÅÄÖ])|[A-ZÅÄÖ]?[a-zåäö]{3,}j[ai]n[aä]\s+(?=[A-ZÅÄÖ])|(?:[Tt]he\s+)?Finnish\s+(?=Ministry\b)|[Tt]he\s+(?=\S)|\S{4,}(?:na|nä)\s+toimiva\s+"
)
"""What is no part of the name behind it: `Aalto-yliopistona toimiva Aalto-korkeakoulusäätiö`, `A70070 `, `PP2: `."""
_ITEM = re.compile(r"(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,2}\.?)\s+(?=[A-ZÅÄÖ])")
_QUOTED = re.compile(r"\s*[\"”“»][^\"”“»]{4,150}[\"”“»]\s*(?:[:–—-]\s+)?(?=[A-ZÅÄÖ])")
"""The title of a project between its marks, before who pays for it."""
_TIMES = re.compile(r"[\s,]*(?:\d[\d.–-]*)?[\s.]*\Z")
_WORD = re.compile(r"\S+")
_ACTING = (*AGENTS, "ttorina")
"""Ends of words for who does something, in the case that says as what somebody acts."""
_AS = ("na", "nä")
_HALVED = 3
"""Words of a post in two halves."""
_MARK = re.compile(r"[XE]|[A-ZÅÄÖ][A-Za-zÅÄÖ]{0,2}[A-ZÅÄÖ]|\((?:pj|vpj|siht)\.?\)")
"""Marks of who was there (present, hindered, in the chair) and letters of a degree (`FL`, `TkL`, `KTM`)."""
WORDS_OF_HONOUR = 2
_FRONTS = frozenset({"front", "front-of"})
_OF_TRADE = frozenset({"trade", "firm-field", "firm-tail", "firms", "partners", "front", "sector-word", "field"})
INITIALS = re.compile(r"(?:[A-ZÅÄÖ]\.)+(?=[A-ZÅÄÖ][a-zåäö])")
"""Initials run together with the surname behind them: `K.M.Bergmans`."""
_ENDOWED = frozenset({"foundation", "fund"})
_PAGE = re.compile(r"\d{1,3}")
_LONGEST_PUBLIC = 5
_PUBLIC = frozenset({"municipality", "university", "university-of-applied-sciences", "wellbeing-services-county"})
"""Bodies whose name no number begins."""
LISTED_PUBLIC = _PUBLIC | {"ministry", "state-agency", "state-regional-authority", "regional-council"}
"""Public bodies, of which the table has every name: no other name begins or ends with such a one."""
_KINDS = ("toimintaryhmä", "leader-ryhmä", "järjestö", "organisaatio", "aktionsgruppen")
"""Ends of words that say what a body is and end no name of one."""
_PRINTS = ("paino", "print", "offset")
_BRAND_ENDS = "bcdfghjklmpqrvwxz"
_OF_TOWNS = ("kaupungin", "kunnan")
_LEAST_TEXT = 2
"""Words of another field before a name, at least."""
_LONGEST_LABEL = 3
_LONGEST_SUM = 6
_CURRENCIES = frozenset({"€", "e", "eur", "euro", "euroa"})
_BEFORE_POST = ("n", "va", "vä")
_LEAST_HEADING, _LONG_WORD = 2, 6
_DATED = 2
"""Words of a season or month and its year."""
_YEARS = re.compile(r"(?:19|20)\d\d[–-](?:19|20)\d\d")
_NUMBER = re.compile(r"\d{1,5}[A-Za-z]?[.,]?")
_STAIR = re.compile(r"(?:[A-Z]|as|\d{1,3})[.,]?")
"""What goes on from the number of a street: `4 B 12`."""
_POST_CODE = re.compile(r"\d{5}")
_BOXES = ("PL", "PB", "Box")
_LONGEST_ADDRESS = 6


def names_body_alone(text: str) -> bool:
    """Whether the words are a body by a name and not by its kind or its form alone: `Kivi ry`, not `yhdistys ry`."""
    return bool(text) and is_body(text) and is_more_than_a_kind(text) and not is_form(text.split()[0])


def is_more_than_a_kind(name: str) -> bool:
    """Whether the words are more than one word for a kind of body: `Hattula-Seura`, not `Kehittämisyhdistys`."""
    return " " in name or "-" in name or fold(name) in known_names()


def tells_list(word: str) -> bool:
    """Whether the word says which part bodies have that stand behind or under it: `Hakija`, `Hankekumppanimme`."""
    return words().has(word.casefold(), "label") or _ends_as_label(word)


def heads_field(word: str) -> bool:
    """Whether the word heads a field of a form in which a body stands: `Saaja`, `Vastuutahot`, `Yhteystiedot`."""
    return _ends_as_label(word) or not words().kinds(word.casefold()).keys().isdisjoint(("form-label", "type-label"))


def _ends_as_label(word: str) -> bool:
    return word.casefold().endswith(words().forms_of("label-end"))


def is_form(word: str) -> bool:
    """Whether the word says that a firm, an association or a sole trader is named."""
    return is_legal(word) or "trader" in kinds(word)


def find_lead(text: str) -> int:
    """Where the name in a piece begins: after a label, words that are no part of it and a person before a body."""
    lead = len(text) - len(text.lstrip(AROUND))
    quoted = _QUOTED.match(text)
    if quoted is not None and names_body_alone(_TIMES.sub("", text[quoted.end() :])):
        return quoted.end()  # ""Lumen aika" Kelan säätiö 2019–2022"
    label = LABEL.match(text)
    if label is not None and _is_label(label.group(1), text[label.end() :].strip(" .")):
        lead = label.end()
    for before in (SHARE, _LEAD, part_of_text()):
        if found := before.match(text, lead):
            lead = found.end()
    lead = _beyond_colon(text, _beyond_item(text, task_end(text, lead)))
    if fold(text[lead:].rstrip(" .,")) in known_names():
        return lead
    first = text[lead:].partition(" ")[0]
    if text.count(" ", lead) < 2 and not (first.islower() or says_from_where(first) or is_document(first)):
        return lead
    words_here = list(_WORD.finditer(text, lead))
    tokens = [word.group() for word in words_here]
    if years := _years_before(tokens) or _season_before(tokens):
        return words_here[years].start()
    if _comes_from(tokens):
        return words_here[1].start()
    skipped = _words_before(tokens)
    return words_here[skipped].start() if skipped and not _opens_behind_body(tokens[:skipped]) else lead


def _opens_behind_body(before: list[str]) -> bool:
    """Whether a bracket that is left open stands behind a body: `Iin kunta (hallinnoija`."""
    front, bracket, inner = " ".join(before).rpartition("(")
    return bool(bracket) and ")" not in inner and is_body(front.strip())


def _words_before(tokens: list[str]) -> int:
    """How many words stand before a body that are no part of its name, one kind behind another."""
    readers = (
        _authors_before,
        _fund_before,
        _project_before,
        _paper_before,
        _subject_before,
        _capitals_before,
        _sum_before,
        _credits_before,
        _people_before,
        _halved_post_before,
        _talk_before,
        _country_before,
        post_before,
        _labels_before,
        _kind_before,
        _head_of_field_before,
        _address_before,
        _heading_before,
        _field_before,
        _pages_before,
        _indexed_before,
        _menu_before,
        _text_before,
        fields_before,
    )
    skipped = 0
    while count := next((count for read in readers if (count := read(tokens[skipped:]))), 0):
        skipped += count
    return skipped


def _fund_before(tokens: list[str]) -> int:
    """One, where the letters of a fund stand before who grants it: `EAKR Lapin liitto`, not `ESR-projektit Oy`."""
    funded = len(tokens) > 2 and "programme" in kinds(tokens[0].casefold()) and tokens[0].isupper()
    return int(funded and tokens[1].casefold() in genitive_places())


def _project_before(tokens: list[str]) -> int:
    """How many words name a project before a body, up to the hyphen of its word: `Kylät elävät -hanke Kivi Oy`."""
    joined = (at for at in range(1, len(tokens) - 1) if tokens[at][:1] == "-" and is_project(tokens[at][1:]))
    end = next(joined, -1) + 1
    return end if end and names_body_alone(" ".join(tokens[end:])) else 0


def _beyond_item(text: str, lead: int) -> int:
    """Where a body begins behind the bare number of an item or a page: `2 Laurea-ammattikorkeakoulu`."""
    item = _ITEM.match(text, lead) if text[lead : lead + 1].isdigit() else None
    return item.end() if item is not None and _is_placed_body(text[item.end() :].strip(AROUND)) else lead


def _is_placed_body(name: str) -> bool:
    """Whether the words are a listed name, or lead from a place to a head of bodies: `Oulun seudun ammattiopisto`."""
    own = [word for word in name.split() if not is_legal(word)]
    form = head_form(own[-1]) if own and own[0].casefold() in genitive_places() else None
    listed = fold(name) in known_names() or fold(" ".join(own)) in known_names()
    return listed or (form is not None and form.head.role == "body" and not form.case)


def _beyond_colon(text: str, lead: int) -> int:
    """Where a body begins behind the last colon of words that name none: `1. painos Printing house: Kivi Oy`."""
    colon = text.rfind(": ", lead)
    name = text[colon + 2 :].strip(" .") if colon > 0 else ""
    return colon + 2 if name and is_body(name) and not is_body(text[lead:colon].strip()) else lead


def _is_label(label: str, name: str) -> bool:
    """Whether words before a colon are a label of bodies or say what one does: `Ennaltaehkäisevä työ: Euran kunta`."""
    first = label.split()[0].casefold()
    if words().has(first, "label") or words().has(first, "credit"):
        return True
    return is_body(name) and not (is_body(label) or is_unit(label)) and ":" not in name


def _comes_from(tokens: list[str]) -> bool:
    """Whether a place before a body says from where it is: `Virosta sosiaaliministeriö`, `Suomesta Kemira Oy`."""
    if len(tokens) < 2 or not says_from_where(tokens[0]):
        return False
    follows = tokens[1]
    where_to = follows.endswith(OBLIQUE) and follows.casefold() not in genitive_places()  # "Oulusta Eurooppaan ry"
    begins = follows[:1].isupper() or follows.endswith("-") or head_form(follows) is not None
    if where_to or not begins or (len(tokens) == 2 and "legal" in kinds(follows)):
        return False
    return head_form(tokens[-1]) is not None or is_body(" ".join(tokens[1:]))


def _paper_before(tokens: list[str]) -> int:
    """How many words before a body name the paper that it wrote: `Loppuraportti Savonia-ammattikorkeakoulu Oy`."""
    item = int(tokens[0].isdigit() and not tokens[1].isupper()) if len(tokens) > 1 else 0
    paper = count_paper_words(tokens[item:])
    at = item + paper if paper else 0
    at += at > 0 and any(map(YEAR.fullmatch, tokens[at : at + 1]))  # "Toimintakertomus 2011 Kivi ry"
    own = [token for token in tokens[at:] if not is_form(token)] if at else []
    return at if own and own[0][:1].isupper() and is_body(" ".join(tokens[at:])) else 0


def _capitals_before(tokens: list[str]) -> int:
    """How many words before a body are a heading in capitals, with its number: `1 LOPPURAPORTTI Iin kunta`."""
    at = int(tokens[0].isdigit())
    while at < len(tokens) - 1 and _is_in_heading(tokens[at]):
        at += 1
    if at < _LEAST_HEADING:
        return 0
    heading, rest = tokens[:at], tokens[at:]
    long = any(len(word) >= _LONG_WORD and word.isalpha() for word in heading)
    if not long or any(map(is_form, heading)) or not rest[0].istitle() or fold(" ".join(heading)) in known_names():
        return 0
    name = " ".join(rest)
    if is_unit(name):
        return 0 if any((form := head_form(word)) and form.head.role == "body" for word in heading) else at
    return at if is_body(name) and is_more_than_a_kind(name) else 0


def _sum_before(tokens: list[str]) -> int:
    """How many words before a body end with a sum: `Tuki 5 000 euroa Iin kunta`."""
    ends = (at for at, token in enumerate(tokens[:_LONGEST_SUM], 1) if token.casefold() in _CURRENCIES)
    at = next(ends, 0)
    summed = at > 1 and tokens[at - 2][-1:].isdigit() and len(tokens) > at and tokens[at][:1].isupper()
    return at if summed and is_body(" ".join(tokens[at:])) else 0


def _is_in_heading(word: str) -> bool:
    """Whether a word is of a heading in capitals and no listed name; a dash is."""
    return (word.isupper() and fold(word) not in known_names()) or word in ("-", "–", "—")


def _subject_before(tokens: list[str]) -> int:
    """How many words before a body are a subject and its paper or label: `Kylätalo kuntoon Loppuraportti Iin kunta`."""
    papers = [at for at, token in enumerate(tokens[:-1]) if token[:1].isupper() and _heads_body(token)]
    at = papers[-1] + 1 if papers and papers[-1] > 1 else 0
    named = at > 0 and _is_placed_body(" ".join(tokens[at:]))
    return at if named and not is_body(" ".join(tokens[: at - 1])) else 0


def _heads_body(word: str) -> bool:
    """Whether a word is of a paper or the label of a field without its colon: `Loppuraportti`, `Julkaisija`."""
    return is_document(word) or "field-label" in kinds(word)


def _field_before(tokens: list[str]) -> int:
    """1 where the label of a field stands before a body without its colon: `Osoite Lapin yliopiston kirjasto`."""
    labelled = len(tokens) > WORDS_OF_HONOUR and "field-label" in kinds(tokens[0])
    return int(labelled and tokens[1][:1].isupper() and not is_form(tokens[1]) and is_body(" ".join(tokens[1:])))


def _pages_before(tokens: list[str]) -> int:
    """How many numbers of pages stand before a public body, as papers lose their lines: `2 2 LAPIN YLIOPISTO`."""
    at = next((at for at, token in enumerate(tokens) if not _PAGE.fullmatch(token)), 0)
    forms = map(head_form, tokens[at + 1 : at + _LONGEST_PUBLIC]) if at else ()
    public = any(form is not None and form.head.type in _PUBLIC for form in forms)
    return at if public and tokens[at][:1].isupper() and is_body(" ".join(tokens[at:])) else 0


def _indexed_before(tokens: list[str]) -> int:
    """How many words before a body are a title and its page, as indices lose lines: `Talvi tulee 12 Iin kunta`."""
    at = next((at for at, token in enumerate(tokens[1:], 1) if _PAGE.fullmatch(token)), 0)
    before, rest = tokens[:at], tokens[at + 1 :]
    if not at or len(rest) < _LEAST_TEXT or not rest[0][:1].isupper() or any(map(is_form, before)):
        return 0
    own = is_body(" ".join(before)) or is_unit(" ".join(before)) or is_street(before[-1])
    placed = rest[0].casefold() in genitive_places() and is_legal(rest[-1]) and is_body(" ".join(rest))
    return 0 if own or not (placed or _is_placed_body(" ".join(rest))) else at + 1


def _menu_before(tokens: list[str]) -> int:
    """How many words before a town are a menu or a heading of its page, as its place begins its name.

    `Etusivu Haku Iin kunta`; not `Länsi-Uudenmaan Iin kunta`, and no body or unit before it.
    """
    for at in range(1, len(tokens) - 1):
        form = head_form(tokens[at + 1]) if tokens[at].casefold() in genitive_places() else None
        if form is None or not _is_town_or_its(tokens[at + 1], form):
            continue
        before = " ".join(tokens[:at])
        if not (tokens[0][:1].isupper() and all(token.replace("-", "").isalpha() for token in tokens[:at])):
            return 0
        led = tokens[at - 1].endswith(("n", "s", "-")) or "joins" in kinds(tokens[at - 1])
        own = is_body(before) or (is_unit(before) and tokens[at - 1].casefold() not in place_names())
        return 0 if led or own or _says_former(tokens[at - 1]) else at
    return 0


def _is_town_or_its(word: str, form: HeadForm) -> bool:
    """Whether the word says that a town is named, or a house or an office that each town has one of.

    `kaupunki`, `kaupunginkirjasto`, `kunnanvirasto`.
    """
    if form.head.shape == "word" and form.head.word == word.casefold():
        return True
    return word.islower() and word.startswith(_OF_TOWNS) and not form.case


def _text_before(tokens: list[str]) -> int:
    """How many words of another field stand before a listed public name: `Pro gradu -tutkielma Oulun yliopisto`.

    A body, a unit or what leads into the name is no such field.
    """
    for at in range(1 if is_field(tokens[0], "science") else _LEAST_TEXT, len(tokens)):
        end = _listed_public_end(tokens, at)
        if end:
            before, rest = tokens[:at], " ".join(tokens[end:])
            led = before[-1].endswith(("n", "s", "-", ",")) or "joins" in kinds(before[-1]) or _says_former(before[-1])
            own = is_body(" ".join(before)) or is_unit(" ".join(before)) or any(map(is_form, tokens))
            behind = not rest or is_unit(rest) or is_person(tuple(tokens[end:]))
            return at if behind and not (led or own) else 0
    return 0


def _listed_public_end(tokens: list[str], at: int) -> int:
    """The index after a listed public name of several words that begins there, 0 where none does."""
    if not tokens[at][:1].isupper() or fold(tokens[at]).split(" ")[0] not in first_known_words():
        return 0
    for end in range(min(at + _LONGEST_PUBLIC, len(tokens)), at + 1, -1):
        known = known_names().get(fold(" ".join(tokens[at:end])))
        if known is not None:
            return end if known.type in LISTED_PUBLIC and not known.short else 0
    return 0


def _says_former(word: str) -> bool:
    return "former" in kinds(word) or "former" in kinds(word.rstrip("."))


def _heading_before(tokens: list[str]) -> int:
    """How many words before a body are a heading of a form: `Yhteystiedot Lapin liitto`, `Hakijan perustiedot X`."""
    ends = words().forms_of("heading-end")
    at = next((at for at, token in enumerate(tokens[:_LONGEST_LABEL], 1) if token.casefold().endswith(ends)), 0)
    led = all(token.endswith("n") for token in tokens[: at - 1]) if at else False
    return at if led and at < len(tokens) and is_surely_body(without_address(" ".join(tokens[at:]))) else 0


def _address_before(tokens: list[str]) -> int:
    """How many words before a body are an address of another field: `Torikatu 3. Iin kunta`, `96100 Ii Iin kunta`."""
    if not any(token[0].isdigit() for token in tokens[:_LONGEST_ADDRESS]):
        return 0
    at = _post_town_end(tokens, 0)
    for number in range(1, min(len(tokens) - 1, _LONGEST_ADDRESS)):
        if at or is_form(tokens[number - 1]):
            break
        at = _number_end(tokens, number)
    firm = words().value(tokens[-1].casefold(), "legal") == "company" and not tokens[at - 1].endswith(".")
    sure = _is_box(tokens[0]) and not firm  # not "Rantatie 3 Kehitys Oy"
    return at if at and _is_own_body(tokens[at:], sure=sure) else 0


def _number_end(tokens: list[str], at: int) -> int:
    """Where an address ends behind its number: a street's, a box's or one that a stop closes; else 0."""
    before, end = tokens[at - 1], at + 1
    if not _NUMBER.fullmatch(tokens[at]) or not before[:1].isupper():
        return 0
    while end < len(tokens) - 1 and _STAIR.fullmatch(tokens[end]):
        end += 1
    return (_post_town_end(tokens, end) or end) if _is_box(before) or tokens[end - 1].endswith(".") else 0


def _post_town_end(tokens: list[str], at: int) -> int:
    """Where a post code and its town end; else 0."""
    coded = at + 1 < len(tokens) and _POST_CODE.fullmatch(tokens[at]) is not None
    return at + 2 if coded and tokens[at + 1].casefold().rstrip(".,") in place_names() else 0


def _is_box(word: str) -> bool:
    """Whether a number behind the word makes an address of it: a street, a box."""
    return word in _BOXES or is_street(word)


def _is_own_body(tokens: list[str], *, sure: bool) -> bool:
    """Whether words behind an address name a body; behind a word that is no street only a surely known one."""
    name = " ".join(tokens)
    if not name[:1].isupper() or words().has(tokens[0].casefold(), "before-legal") or is_form(tokens[0]):
        return False
    return is_surely_body(name) or (sure and is_body(name) and is_more_than_a_kind(name))


def is_surely_body(name: str) -> bool:
    """Whether the words are a listed name, or of a place with a head of bodies that ends them."""
    first, *rest = name.split() or [""]
    own = [word for word in rest if "legal" not in kinds(word)]
    form = head_form(own[-1]) if own else None
    town = form is not None and form.head.shape == "word" and first.istitle() and first.endswith("n")
    placed = form is not None and form.head.role == "body" and not form.case
    placed = placed and (town or first.casefold() in genitive_places())  # "Haaparannan kaupunki"
    return (fold(name) in known_names() and not name.isupper()) or (placed and len(own) == 1)


def _years_before(tokens: list[str]) -> int:
    """How many words before a body end in the years of a programme: `Kasvua ja työtä 2014–2020 Lapin liitto`."""
    at = next((at for at, token in enumerate(tokens, 1) if _YEARS.fullmatch(token)), 0)
    rest = tokens[at:] if at else []
    return at if len(rest) > 1 and rest[0][:1].isupper() and is_body(" ".join(rest)) else 0


def _season_before(tokens: list[str]) -> int:
    """How many words say when a paper was written, before the body it is of: `syksy 2016 Lapin ammattikorkeakoulu`."""
    dated = len(tokens) > _DATED and says_season(tokens[0]) and YEAR.fullmatch(tokens[1]) is not None
    return _DATED if dated and tokens[_DATED][:1].isupper() and names_body_alone(" ".join(tokens[_DATED:])) else 0


def _labels_before(tokens: list[str]) -> int:
    """How many words before a body say what its part is: `Ohjausryhmän jäsenet Iin kunta`, `studerande vid Novia`."""
    at = next((at for at, token in enumerate(tokens[:_LONGEST_LABEL]) if token.islower() and _is_part(token)), -1) + 1
    if tokens[1:2] == ["vid"] and head_form(tokens[0]) is None and not is_unit(tokens[0]):
        at = 0 if is_legal(tokens[-1]) and is_swedish_club(tokens[0]) else 2
    elif not at or not all(token.endswith("n") or "others" in kinds(token) for token in tokens[: at - 1]):
        return 0
    return at if " ".join(tokens[at : at + 1])[:1].isupper() and is_body(" ".join(tokens[at:])) else 0


def _kind_before(tokens: list[str]) -> int:
    """1 where a word in small letters says what the registered body behind it is: `kehitysyhtiö Lumo Oy`."""
    form = head_form(tokens[0]) if tokens[0].islower() and len(tokens) > WORDS_OF_HONOUR else None
    kind = (form is not None and form.head.role == "body" and not form.case) or tokens[0].endswith(_KINDS)
    kind = kind or (tokens[0] == "NGO" and len(tokens) > WORDS_OF_HONOUR)
    own = tokens[1:-1]
    named = all(word[:1].isupper() and not is_form(word) for word in own) if kind else False
    return int(named and is_legal(tokens[-1]))


def _country_before(tokens: list[str]) -> int:
    """1 where a country stands before the word for a kind of English body: `Denmark University of Southern Denmark`."""
    led = len(tokens) > _HALVED and tokens[2] == "of" and not _FRONTS.isdisjoint(kinds(tokens[1]))
    return int(led and tokens[0].casefold() in all_countries() and not tells_field(tokens[3:]))


def _head_of_field_before(tokens: list[str]) -> int:
    """How many words head the field that a body stands in: `Järjestävä taho Kyläseura Kaiku ry`, `Saaja Iin kunta`."""
    at = next((at for at, token in enumerate(tokens[1:], 1) if not token.islower()), 0)
    if not 0 < at <= _LONGEST_LABEL or not tokens[0][:1].isupper() or not heads_field(tokens[at - 1]):
        return 0
    end = next((each for each in range(at + 1, len(tokens)) if heads_field(tokens[each])), len(tokens))
    named = tokens[at][:1].isupper() and not is_form(tokens[at])
    return at if named and is_body(" ".join(tokens[at:end])) else 0


def _is_part(word: str) -> bool:
    """Whether a word in small letters says what somebody's part is, and is no unit: `jäsenet`, `studerande`."""
    return ("label" in kinds(word) or is_role(word) or plays_part(word)) and head_form(word) is None


def plays_part(word: str) -> bool:
    """Whether a word in small letters says as what somebody acts, so that a name begins behind it: `valvojana X`.

    >>> plays_part("valvojana"), plays_part("Tatjana"), plays_part("kumppanina")
    (True, False, True)
    """
    return word.islower() and (word.endswith(_ACTING) or ("label" in kinds(word) and word.endswith(_AS)))


def _authors_before(tokens: list[str]) -> int:
    """How many words before a body say that others made its book, too: `Tekijät ja Lapin liitto`."""
    named = len(tokens) > WORDS_OF_HONOUR and "author" in kinds(tokens[0]) and "joins" in kinds(tokens[1])
    return 2 if named and is_body(" ".join(tokens[2:])) else 0


def _credits_before(tokens: list[str]) -> int:
    """How many words before a body are labels of credits without their colons: `Taitto Paino Kemin Kirjapaino Oy`."""
    at = 0
    while at < len(tokens) - 2 and words().has(tokens[at].casefold(), "credit"):
        at += 1
    own = [token for token in tokens[at:] if "legal" not in kinds(token)]
    firm = tokens[0].istitle() and words().value(tokens[0].casefold(), "credit") == "firm"
    named = len(own) > 1 or (bool(own) and not firm)  # "Paino Kivi Oy" may be a name
    named = named or (bool(own) and own[0].casefold().endswith(_PRINTS))  # "Paino Kivipaino Oy"
    return at if at and named and own[0][:1].isupper() and is_body(" ".join(tokens[at:])) else 0


def _people_before(tokens: list[str]) -> int:
    """How many words before a body are of people, with their degrees, posts and marks: `FL Aino Virtanen Iin kunta`."""
    if len(tokens) > WORDS_OF_HONOUR and _PAGE.fullmatch(tokens[0]):
        behind = _people_before(tokens[1:])
        return behind + 1 if behind else 0  # "4 Aino Virtanen Iin kunta"
    at, people, sure = 0, 0, True
    while at < len(tokens) - 2 and (at == 0 or tokens[at].islower()) and tokens[at].endswith(_BEFORE_POST):
        at += 1  # "yksikön päällikkö", "Neuvotteleva virkamies"
    at *= is_role(tokens[at])
    posted = at > 0 or is_role(tokens[0])
    while at < len(tokens) - 1:
        named = len(tokens) > at + 2 and fold(" ".join(tokens[at : at + 2])) not in known_names()  # "Edita Prima Oy"
        if named and _is_person_like(tokens[at], tokens[at + 1]):
            sure = sure and is_person(tuple(tokens[at : at + 2]))
            at, people = at + 2, people + 1
        elif is_role(tokens[at]) or (_MARK.fullmatch(tokens[at]) and fold(tokens[at]) not in known_names()):
            at += 1
        else:
            break
    if people == 1 and _is_firm(tokens[at:]) and ((posted and sure) or _is_brand_alone(tokens[at:])):
        return at  # "päällikkö Aino Virtanen Kelo Oy"
    return at if people and _begins_body(tokens[at:], sure=sure) else 0


def _is_firm(tokens: list[str]) -> bool:
    """Whether one word or more with capitals and a legal form behind them stand there: `Kelo Oy`."""
    return len(tokens) > 1 and tokens[0].istitle() and is_legal(tokens[-1]) and not any(map(is_form, tokens[:-1]))


def _is_brand_alone(firm: list[str]) -> bool:
    """Whether one word that no Finnish noun ends as makes the name of a firm, and no trade: `Metex Oy`."""
    word = firm[0]
    company = len(firm) == WORDS_OF_HONOUR and words().value(firm[1].casefold(), "legal") == "company"
    told = not _OF_TRADE.isdisjoint(kinds(word.casefold())) or head_form(word) is not None
    named = rank_given(word) is not None or rank_surname(word) is not None
    return company and not told and not named and (is_brand(word) or word[-1] in _BRAND_ENDS)


def _talk_before(tokens: list[str]) -> int:
    """How many words are a talk and who gives it, by post and name: `Teiden kunto Toimitusjohtaja N N Kelo Oy`."""
    for at in range(1, len(tokens) - _HALVED):
        name, rest = tokens[at + 1 : at + _HALVED], tokens[at + _HALVED :]
        if tokens[at][:1].isupper() and is_role(tokens[at]) and is_person(tuple(name)):
            own = is_body(" ".join(tokens[:at])) or not (_is_firm(rest) or _begins_body(rest, sure=True))
            return 0 if own else at + _HALVED
    return 0


def _halved_post_before(tokens: list[str]) -> int:
    """How many words are a post in two halves before a listed body: `tutkimus- ja kehittämispäällikkö SeAMK`."""
    if len(tokens) <= _HALVED or not tokens[0].endswith("-") or "joins" not in kinds(tokens[1]):
        return 0
    begins = fold(tokens[_HALVED]) in known_names() or tokens[_HALVED].casefold() in genitive_places()
    return _HALVED if begins and is_role(tokens[_HALVED - 1]) else 0


def _is_person_like(first: str, second: str) -> bool:
    """Whether two words before a body are a person's name, of which the lists know a half at least."""
    if is_person((first, second)):
        return True
    named = second[:1].isupper() and second.isalpha() and not second.isupper() and fold(second) not in known_names()
    return named and rank_given(first) is not None and head_form(second) is None


def _begins_body(tokens: list[str], *, sure: bool) -> bool:
    """Whether the words behind a person are a body of their own and no end of a firm that begins as a name does."""
    if honours(tokens) or tokens[0] == "Institute":
        return False  # "August Ludvig Hartwalls stiftelse", "Max Planck Institute for Polar Research"
    if tokens[0].casefold() in genitive_places() or fold(tokens[0]) in known_names():
        return tokens[0][:1].isupper() or type_of(tokens[0])[0] == "ministry"
    name = BRACKETS.sub("", " ".join(tokens)).strip(" .")
    own = [token for token in tokens if "legal" not in kinds(token.rstrip("."))]
    registered = len(own) < len(tokens)
    if sure and not registered and _begins_unit(tokens):
        return True
    apart = not registered or (sure and (len(own) > 1 or is_more_than_a_kind(" ".join(own))))
    return (
        is_body(name)
        and tokens[0][:1].isupper()
        and "legal" not in kinds(tokens[0])
        and is_more_than_a_kind(name)
        and apart
    )


def _begins_unit(tokens: list[str]) -> bool:
    """Whether the words behind a person are a unit, and none that is named after the person.

    >>> _begins_unit(["Kemian", "laitos"]), _begins_unit(["Akatemia"]), _begins_unit(["Kulttuurikeskus"])
    (True, False, False)
    """
    name, form, last = " ".join(tokens), head_form(tokens[0]), head_form(tokens[-1])
    if last is not None and last.head.shape == "en" and not is_led_by_unit(name):
        return False  # "Consulting Services"
    bare = form is not None and (form.head.type != "" or form.nominative.casefold() == form.head.word)
    alone = len(tokens) == 1 and bare and "-" not in tokens[0]  # not "Vesi-instituutti"
    led = len(tokens) > 1 and form is not None and not (form.head.shape == "en" and form.head.type == "")
    return tokens[0][:1].isupper() and not tokens[0].isupper() and not alone and not led and is_unit(name)


def honours(tokens: list[str]) -> bool:
    """Whether a surname and a foundation or fund follow given names: `Hartwalls stiftelse`, `Erkko Foundation`.

    The surname is in the genitive but in English.
    """
    form = head_form(tokens[1]) if len(tokens) == WORDS_OF_HONOUR else None
    if form is None or not (tokens[0].endswith(("s", "n")) or (form.head.shape == "en" and tokens[0].istitle())):
        return False
    return form.head.type in _ENDOWED and tokens[0].casefold() not in genitive_places()
