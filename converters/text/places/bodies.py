"""Tells from the words around a name whether it belongs to the name of a body or a firm, or to another country."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from converters.text.language.case_forms import case_forms
from converters.text.places.foreign_bodies import is_foreign_body
from converters.text.places.halves import whole_of
from converters.text.places.index import INNER, OUTER, place_index
from converters.text.places.namesakes import is_given_name, is_plain_given_name
from converters.text.places.text import JOINING_DASHES, LIST_SIGNS, CutText, Word, is_shouted, place_words, read_form

_LOCAL_ENDING = re.compile(r"(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|aan|ään|oon|öön|uun|yyn|een|iin|hin)$")
_DISTRICT_PARTITIVE = re.compile(
    r"(?:[ouyö][aä]|aa|ää|[aeiouyäö]{2}t[aä]|(?:järve|mäke|joke|koske|lahte|nieme|salme|numme|lampe|vuore)[aä]|saarta)$"
)
"""The partitive of one thing, as no club or newspaper in the plural ends: Korsoa, Hervantaa, Varissuota."""
_AREA = re.compile(r"alue(?:$|e|i|tta)")
"""A form of "alue", and no "alueyksikkö" or "aluetoimisto"."""
_PUPILS = re.compile(r"(?:koulu|lukio|opisto)l[aä]is(?:et|ten|i[aä]|i(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|in|ksi))$")
"""People of a town's schools: `yhteiskoululaiset`, `lukiolaisten`."""
_AS_WHAT = ("jana", "jänä", "sina", "sinä", "tena", "tenä")
_FIRM_GAP = re.compile(r"-?[ \xa0](?:-|& )?")
_LETTERED = re.compile(r"\d[A-ZÅÄÖ]{1,2}")
"""Part of a name such as "4H"."""

_SAME_NAME_GAP = re.compile(r"\.?(?:-,?)?[ \t\xa0]*\n?[ \t\xa0]*-?")
_LEGAL_FORMS = frozenset({"oy", "ab", "oyj", "ry", "rf", "ky", "osk", "tmi", "amk"})
_PEOPLE_OF_CLUB = re.compile(
    r"\w{2,}(?:[aeioöuyä]j(?:[aä]t|ien|i[aä]|[oö]iden|[oö]it[aä]|[oö]?i(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|hin|in|ksi))"
    r"|[aäeiu]r(?:it|ien|ei(?:den|t[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|hin|ksi)))"
)
"""The plural of people who do something, as clubs are called: Hiihtäjien, Palloilijoista, Uimareita."""

_LEAST_TAIL = 5
"""Letters of a form that may end a compound: Kiekkohaiden, Palloseuran."""

_LEAST_VILLAGE = 3
"""Letters before the tail of a village's name: `Hauta|järvi`."""
_LONGEST_LIST = 60
_BEFORE_VERB = 4
"""Words from municipalities to the verb that says what they do."""

_LONGEST_ABBREVIATION = 3
_LONGEST_TITLE = 2
"""Words of a newspaper's name behind its place that are looked at."""

_LONGEST_LETTERS = 5
_WITHIN = 6
"""Words after a place that a body's name may go on for: "Oulun ev.-lut. seurakuntayhtymä" has three."""


def is_firm(cut: CutText, first: int, last: int) -> bool:
    """Whether a legal form follows the name at once, or the letters of clubs lead it: "Nokia Oyj", "FC Inari"."""
    before = cut.near(first - 1)
    if before is not None and cut.joined(first) and _has_club_letters(before, -1):
        return True
    return _is_legal_form(cut, last + 1)


def _is_legal_form(cut: CutText, index: int) -> bool:
    """Whether a legal form is joined there: `Oy`, `rf:n`, `r.y.`."""
    word = cut.near(index)
    return word is not None and cut.joined(index) and _ends_as_firm(cut, index)


def _ends_as_firm(cut: CutText, index: int) -> bool:
    """Whether the word there is a legal form, or its first letter."""
    low = cut.words[index].low
    if low == "r":
        second = cut.near(index + 1)
        return second is not None and second.gap == "." and second.low in ("f", "y")
    return low in _LEGAL_FORMS or (":" in low and low.partition(":")[0] in _LEGAL_FORMS)


def _has_club_letters(word: Word, end: int) -> bool:
    """Whether the word, or its part at that end, is letters such as FC: `KTP-AC Inari`, `Ekenäs IF-FF Jaro`."""
    if not word.text[end].isupper():
        return False
    letters = re.split("[-‑]", word.text)[end]
    return letters.isupper() and place_words().has(letters.lower(), "club-letters")


def _precedes_club_letters(cut: CutText, last: int) -> bool:
    """Whether the letters of a Swedish club follow: `Ekenäs IF`."""
    after = cut.near(last + 1)
    return after is not None and cut.joined(last + 1) and _has_club_letters(after, 0)


def owns_as_firm(cut: CutText, last: int, cases: set[str], named: bool) -> bool:
    """Whether the genitive is a firm's: what only firms have follows, and the text names the firm or where that is.

    "Nokia Oyj ... Nokian liikevaihto", "Nokian tehdas Oulussa"; of a plant with no other place the town may be meant.
    """
    if "gen" not in cases:
        return False
    what = cut.near(last + 1)
    if what is None or what.capital or not cut.joined(last + 1):
        return False
    if named and (what.low == "mukaan" or _stems("of-firm").match(what.low)):
        return True
    return cut.words[last].is_a("firm") and bool(_stems("of-firm").match(what.low)) and _is_elsewhere(cut, last)


def _is_elsewhere(cut: CutText, last: int) -> bool:
    """Whether another place in a local case stands right behind the two words: `Outokummun tehtaalla Torniossa`."""
    where = cut.near(last + 2)
    if where is None or not cut.joined(last + 2):
        return False
    areas = {reading.area for reading in read_form(where.text) if reading.case in INNER | OUTER}
    return bool(areas) and not areas & {reading.area for reading in read_form(cut.words[last].text)}


def is_body(cut: CutText, first: int, last: int, cases: set[str]) -> bool:
    """Whether the words from `first` to `last` belong to the name of a body.

    "Oulun yliopisto", "Åbo Akademi", "University of Oulu"; `cases` are the cases that the words may stand in.
    """
    before = cut.near(first - 1)
    led = before is not None and cut.joined(first) and (before.is_a("before-name") or _has_club_letters(before, -1))
    if led or _follows_body_of(cut, first):
        return True
    if "gen" in cases and (_begins_finnish_body(cut, last) or _begins_firm(cut, last) or _begins_titled(cut, last)):
        return not (_is_covered(cut, first, last) or _is_former(cut, first, last))
    named = cut.joined(first) and is_body_word(cut.words[first - 1]) and not _ends_firm(cut, first - 1)
    if cases & {"nom", "par"} and named:
        return True
    if cases & {"nom", "sv", "sv-gen", "en"}:
        return (
            _precedes_club_letters(cut, last)
            or _begins_foreign_body(cut, first, last)
            or ("gen" not in cases and _inside_name(cut, first, last) and not _ends_address_of_home(cut, first))
        )
    return False


def _ends_firm(cut: CutText, index: int) -> bool:
    """Whether "ry", "Oy" or the like ends a name there; one that begins a name ("Oy Kotka Store") does not."""
    return cut.words[index].low.partition(":")[0] in _LEGAL_FORMS and cut.joined(index)


def _is_covered(cut: CutText, first: int, last: int) -> bool:
    """Whether a municipality is what a verb says an area to be: `hankealue kattaa Oulun kaupungin ja Iin kunnan`."""
    noun, after = cut.words[last + 1], cut.near(last + 2)
    ends = after is None or bool(after.gap.strip()) or after.is_a("link-word") or "\n" in after.gap
    return ends and noun.is_a("municipality-noun") and _is_led_by(cut, first, "covers")


def _is_former(cut: CutText, first: int, last: int) -> bool:
    """Whether a municipality that is gone is named, which acts no more: `entinen Nilsiän kaupunki on osa Kuopiota`."""
    before = cut.near(first - 1)
    return before is not None and before.is_a("former") and cut.words[last + 1].is_a("municipality-noun")


def _ends_address_of_home(cut: CutText, first: int) -> bool:
    """Whether a village stands before the name, alone or behind a person and a comma: `Aino Rautio, Hirvikylä Oulu`."""
    if not cut.joined(first):
        return False
    village = cut.words[first - 1]
    if village.text.islower():
        return village.low == "kylä" and cut.joined(first - 1) and cut.words[first - 2].text.endswith("n")
    surname, given = cut.near(first - 2), cut.near(first - 3)
    if village.gap.strip() != "," or surname is None or given is None or not cut.joined(first - 2):
        return False
    named = village.capital and village.low.endswith(place_words().forms_of("village-tail"))
    return named and surname.capital and is_given_name(given.text)


def _begins_titled(cut: CutText, last: int) -> bool:
    """Whether a hyphen joins all words of a name to what it is the name of: `Savon ääni -sanomalehti`."""
    for at in range(last + 2, last + 2 + _LONGEST_TITLE):
        word = cut.near(at)
        if word is not None and word.gap in (" -", " –"):
            named = word.text[0].islower() and (word.is_a("body-tail") or _ends_as_own(word))
            return named and all(cut.joined(mid) and cut.words[mid].text.isalpha() for mid in range(last + 1, at))
    return False


def _follows_body_of(cut: CutText, index: int) -> bool:
    """ "University of Oulu", "Yrkesakademin i Österbotten": the table says which word joins the place to the body."""
    before, head = cut.near(index - 1), cut.near(index - 2)
    if before is None or head is None or not cut.joined(index):
        return False
    further = cut.near(index - 3)
    two = place_words().value(f"{further.low} {head.low}", "before-body") if further else None  # "services county of"
    joints = (two or place_words().value(head.low, "before-body") or "").split()
    if before.low == "i" and _is_definite_body(head):
        return True
    named = head.capital or two or before.low == "i" or (head.is_a("municipal") and _is_agent(cut, index - 3))
    return bool(named) and before.low in joints


def _is_definite_body(head: Word) -> bool:
    """Whether a compound with a capital is a Swedish body before its town: `Pensionärsföreningen i Kronoby`."""
    tail = next((tail for tail in place_words().forms_of("definite-tail") if head.low.endswith(tail)), "")
    return bool(tail) and head.capital and len(head.low) > len(tail)


def _is_agent(cut: CutText, index: int) -> bool:
    """Whether the article there begins a sentence or follows "by": `the municipality of Ii decided`."""
    article, before = cut.near(index), cut.near(index - 1)
    if article is None or not cut.joined(index + 1):
        return False
    return cut.starts_sentence(index) or (before is not None and before.is_a("agent"))


def after_list(cut: CutText, last: int) -> int:
    """The first word after the genitives that commas and "ja" join to the one at `last`; some may be foreign."""
    for _ in range(_LONGEST_LIST):
        index = next(cut.list_after(last), None)
        end = None if index is None else _end_of_genitive(cut, index)
        if end is None:
            break
        last = end
    return last + 1


def _end_of_genitive(cut: CutText, index: int) -> int | None:
    """The last word of the name in the genitive that begins there: `Nivala–Haapajärven`, `Ylä- ja Sisä-Savon`."""
    index = whole_of(cut, index)
    word, after = cut.words[index], cut.near(index + 1)
    if after is not None and after.capital:
        dashed = after.gap in JOINING_DASHES
        joint = "-" if dashed or word.is_a("bare-side") else " "
        whole = place_index().readings(f"{word.text}{joint}{after.text}")
        if (dashed or cut.joined(index + 1)) and any(reading.case == "gen" for reading in whole):
            return index + 1
    readings = read_form(word.text)
    named = any(reading.case == "gen" for reading in readings) if readings else _may_be_genitive(word)
    return index if named else None


def _may_be_genitive(word: Word) -> bool:
    """Whether an unknown name may be a place in the genitive: "Luulajan"."""
    return word.capital and word.text.endswith("n") and not is_shouted(word) and not word.is_a("function-word")


def _begins_finnish_body(cut: CutText, last: int) -> bool:
    """Whether the words after a genitive, and after those listed with it, make the name of a body."""
    index = after_list(cut, last)
    capitals: list[Word] = []
    for at in range(index, index + _WITHIN):
        word = cut.near(at)
        if word is None or (word.gap != " " and not _is_in_name(cut, at)):
            break
        if is_body_word(word):
            if word.is_a("wider") and _is_town(cut, last):
                return True
            merged = word.low.startswith(("liito", "liitt")) and _are_towns(cut, last)
            return not (merged or _is_area_of_body(cut, at) or _is_known_part(cut, last, word))
        if _names_own_body(word):
            part = cut.near(at + 1)  # "Nilsiän Tahkon keskusta"
            area = part is not None and cut.joined(at + 1) and part.is_a("area-noun")
            return not (area or _is_known_part(cut, last, word))
        if word.is_a("municipalities"):
            return _is_led_by_actor(cut, last) or _does_something(cut, at + 1)
        if word.is_a("of-region") and _is_title(cut, at + 1):
            return True
        if (
            word.is_a("name-part")
            or _LETTERED.fullmatch(word.text)
            or _modifies_body(cut, at)
            or _is_cut_short(cut, at)
        ):
            continue
        of_area = word.is_a("area-noun") and not _leads_capital(cut, at)
        if not word.capital or is_shouted(cut.words[last]) or "\n" in word.gap or of_area:
            break
        capitals.append(word)
    else:
        word = None
    if not capitals or _is_district(capitals) or _is_village(cut, last, capitals):
        return False
    return not _is_attribute(capitals[-1], word)


def _leads_capital(cut: CutText, index: int) -> bool:
    """Whether a word with a capital is joined behind a genitive: `Kajaanin Nuorten Työpaja`."""
    after = cut.near(index + 1)
    genitive = cut.words[index].capital and cut.words[index].low.endswith("n")
    return genitive and after is not None and cut.joined(index + 1) and after.capital and not is_shouted(after)


def _is_in_name(cut: CutText, index: int) -> bool:
    """Whether what stands before the word may be inside a name: no full stop before a capital but of "ev.-lut."."""
    word, before = cut.words[index], cut.words[index - 1]
    ends = word.capital and word.gap[0] == "." and len(before.text) > _LONGEST_ABBREVIATION
    return not ends and _SAME_NAME_GAP.fullmatch(word.gap) is not None


def _is_known_part(cut: CutText, last: int, part: Word) -> bool:
    """Whether the table knows the word, which clubs are called too, as a part of the municipality: `Kuopion Tahkon`."""
    wholes = (place_words().value(part.low, "part-of") or "").split() if part.capital else ()
    return any(reading.area.name in wholes for reading in read_form(cut.words[last].text)) if wholes else False


def _begins_firm(cut: CutText, last: int) -> bool:
    """Whether a legal form ends the words after a genitive: "Hartolan kyläkauppa Ky", "Lapin taiteilijaseura ry"."""
    for at in range(last + 1, last + _WITHIN):
        word = cut.near(at)
        if word is None or not _FIRM_GAP.fullmatch(word.gap) or _LOCAL_ENDING.search(word.text) or _says_as_what(word):
            return False
        if _ends_as_firm(cut, at):
            return True
    return False


def _says_as_what(word: Word) -> bool:
    """Whether the word says as what somebody acts, so that no name goes on: `Salon urakoitsijana aloittaa Silta Oy`."""
    return word.text.islower() and word.text.endswith(_AS_WHAT)


@cache
def _stems(kind: str) -> re.Pattern[str]:
    """The stems of a kind, to be found inside compounds ("koulutuskuntayhtymä")."""
    return re.compile("|".join(re.escape(stem) for stem, kinds in place_words().stems.items() if kind in kinds))


def is_body_word(word: Word) -> bool:
    """Whether the word, or a part of the compound, names a kind of body."""
    if word.is_a("no-body") or _PUPILS.search(word.low):
        return False
    if word.is_a("body") or (len(word.text) > 8 and _stems("body").search(word.low) is not None):
        return True
    ends = _singulars("body-head")
    return any(word.low[at:] in ends for at in range(len(word.low) - _LEAST_TAIL + 1))


def _is_town(cut: CutText, index: int) -> bool:
    """Whether the name is a municipality's alone, after which a body with a wider area may be called."""
    kinds = {reading.area.kind for reading in read_form(cut.words[index].text)}
    return "municipality" in kinds and "region" not in kinds


def _are_towns(cut: CutText, index: int) -> bool:
    """Whether several municipalities and no regions are listed: their "liitos" is a merger and no body of theirs."""
    listed = [index, *cut.list_before(index), *cut.list_after(index)]
    readings = [read_form(cut.words[at].text) for at in listed]
    towns = [each for each in readings if each and all(reading.area.kind == "municipality" for reading in each)]
    return len(towns) > 1 and len(towns) == sum(map(bool, readings))


def _names_own_body(word: Word) -> bool:
    """Whether a capital after a place begins the proper name of a club, newspaper or utility: `Salon Viestin`."""
    if not word.capital or is_shouted(word) or "\n" in word.gap or word.is_a("bare-side"):
        return False
    if word.low in _own_heads("own-head") or _PEOPLE_OF_CLUB.fullmatch(word.low):
        return True
    return _ends_as_own(word)


def _ends_as_own(word: Word) -> bool:
    """Whether the compound ends in a word for a club or newspaper: `Kiekkohaiden`, `maaseutulehden`."""
    ends = _own_heads("own-tail")
    return any(word.low[at:] in ends for at in range(1, len(word.low) - _LEAST_TAIL + 1))


@cache
def _own_heads(kind: str) -> frozenset[str]:
    """The forms of the words that end the names of clubs and newspapers, by the rules of names."""
    heads = place_words().forms_of(kind)
    return frozenset(form.lower() for head in heads for forms in case_forms(head).values() for form in forms)


@cache
def _singulars(kind: str) -> frozenset[str]:
    """The forms of one body that such words have, alone or at the end of a compound: `kirjastolle`, `kylämuseossa`."""
    cases = [case_forms(head) for head in place_words().forms_of(kind)]
    several = ("plural", "nom-plural", "abe")
    return frozenset(form for each in cases for case, forms in each.items() if case not in several for form in forms)


def _is_cut_short(cut: CutText, index: int) -> bool:
    """The first half of a compound and the link word after it: "sosiaali- ja terveystoimi"."""
    word, after = cut.words[index], cut.near(index + 1)
    if word.gap.startswith("-") and (word.is_a("link-word") or (after is not None and after.is_a("link-word"))):
        return True  # the second of three may lack its hyphen
    before = cut.words[index - 1]
    lost = word.is_a("link-word") and before.text.islower() and before.gap.startswith("-")
    return lost or (after is not None and after.gap.startswith(("- ", "-,")))


def _modifies_body(cut: CutText, index: int) -> bool:
    """A genitive or adjective right before the word for the body: "terveydenhuollon kuntayhtymä"."""
    after = cut.near(index + 1)
    return cut.words[index].low.endswith("n") and after is not None and cut.joined(index + 1) and is_body_word(after)


def _is_led_by_actor(cut: CutText, last: int) -> bool:
    """Whether those who do something are said to be the municipalities: `osatoteuttajina ovat X:n ja Y:n kunnat`."""
    for at in _leads_of_list(cut, last):
        linked = cut.words[at].is_a("copula") and cut.joined(at + 1)
        word = cut.near(at - linked)
        if word is not None and word.is_a("actor") and cut.words[at - linked + 1].gap.strip() in ("", ":"):
            return True
    return False


def is_abroad(cut: CutText, index: int) -> bool:
    """Whether a list of places begins with the genitive of another country: `Ruotsin Haaparanta ja Övertorneå`."""
    return _is_led_by(cut, index, "abroad")


def _does_something(cut: CutText, index: int) -> bool:
    """Whether municipalities act as bodies, by a verb in the plural: "X:n ja Y:n kunnat yhdessä maksavat"."""
    for at in range(index, index + _BEFORE_VERB):
        word = cut.near(at)
        if word is None or word.gap.strip() or not word.text.islower() or word.is_a("link-word"):
            return False
        if word.text.endswith(("vat", "vät")):
            return True
    return False


def _is_title(cut: CutText, index: int) -> bool:
    """Whether somebody's title is joined there: `Vehmaan ja Kustavin kuntien rakennustarkastaja`."""
    word = cut.near(index)
    titled = word is not None and (word.is_a("title") or word.low.endswith(place_words().forms_of("title-tail")))
    return titled and cut.joined(index)


def _is_area_of_body(cut: CutText, index: int) -> bool:
    """The area and not the body: "Oulun kaupungin alueella", "Iin kunnan asukkaat", "Salon kaupungin Perniössä"."""
    body, after = cut.words[index].low, cut.near(index + 1)
    if body in ("kaupungin", "kunnan") and (following := _next_genitive_body(cut, index)):
        return _is_area_of_body(cut, following)
    if after is None or after.gap.strip():
        return False
    if body in ("kaupungin", "kunnan"):
        if _stems("service").search(after.low):
            return False
        inflected = after.text.endswith("n") or _LOCAL_ENDING.search(after.text) is not None
        part = after.capital and inflected and not (after.text.isupper() or is_body_word(after))
        return part or after.is_a("area-noun") or _stems("resident").search(after.low) is not None
    return body.endswith("n") and _AREA.match(after.low) is not None


def _next_genitive_body(cut: CutText, index: int) -> int:
    """The word of the next municipality that is listed in the genitive: `X:n kaupungin ja Y:n kunnan alueella`."""
    named = next(cut.list_after(index), None)
    body = cut.near(named + 1) if named is not None else None
    if named is None or body is None or body.low not in ("kaupungin", "kunnan") or not cut.joined(named + 1):
        return 0
    return named + 1 if any(reading.case == "gen" for reading in read_form(cut.words[named].text)) else 0


def _is_district(capitals: list[Word]) -> bool:
    """Whether capitals after a genitive are a part of the place ("Oulun Kaakkurissa") and no name of a body."""
    first, last = capitals[0], capitals[-1]
    if re.search(r"\w{2}[-‑][a-zåäö]", first.text) or (first.is_a("bare-side") and len(capitals) > 1):
        return True  # "Kanta- ja Päijät Hämeen"
    if read_form(first.text) or is_plain_given_name(first) or _LOCAL_ENDING.search(last.text):
        return True
    return len(capitals) == 1 and _DISTRICT_PARTITIVE.search(first.text) is not None


def _is_village(cut: CutText, last: int, capitals: list[Word]) -> bool:
    """Whether one capital ends as villages do, and no firm is led by its form: `Sallan Hautajärvi`."""
    if len(capitals) > 1 or (last and cut.joined(last) and _ends_as_firm(cut, last - 1)):
        return False
    low = capitals[0].low
    tail = next((tail for tail in place_words().forms_of("village-tail") if low.endswith(tail)), low)
    return len(low) - len(tail) >= _LEAST_VILLAGE


def _is_attribute(capital: Word, following: Word | None) -> bool:
    """A district in the genitive before a common noun: "Porin Ahlaisten vesistöreitit"; no event in one."""
    if following is None or following.capital or following.gap.strip() or _stems("event").search(capital.low):
        return False
    return capital.low.endswith("n") and "\n" not in following.gap


def _is_within(cut: CutText, first: int, last: int) -> bool:
    """Whether something is in the municipality, which is no body then: `i Esbo kommun`, `in Muonio municipality`."""
    after = cut.near(last + 1)
    further = after is not None and cut.joined(last + 1) and (after.capital or is_foreign_body(after))
    return not further and _is_led_by(cut, first, "within")


def _is_led_by(cut: CutText, first: int, kind: str) -> bool:
    """Whether a word of the kind leads the name or the list of municipalities it is in."""
    return any(cut.joined(at + 1) and cut.words[at].is_a(kind) for at in _leads_of_list(cut, first))


def _leads_of_list(cut: CutText, first: int) -> Iterator[int]:
    """The word before the name and before each that commas and "ja" join to it: `i Raseborgs stad och Ingå`."""
    for _ in range(_LONGEST_LIST):
        before = cut.near(first - 1)
        if before is None:
            return
        yield first - 1
        linked = cut.joined(first) and before.is_a("link-word")
        if not linked and cut.words[first].gap.strip() not in LIST_SIGNS:
            return
        at = first - 1 - linked
        noun = cut.near(at)
        at -= noun is not None and (noun.is_a("municipal") or noun.is_a("municipality-noun"))
        if at < 0 or not cut.words[at].capital:
            return
        first = at


def _begins_foreign_body(cut: CutText, first: int, last: int) -> bool:
    """ "Åbo Akademi", "Vasa stad", "Oulu University of Applied Sciences", "Pori Energia Oy"."""
    for at in range(last + 1, last + _WITHIN):
        word = cut.near(at)
        if word is None or not cut.joined(at):
            return False
        if word.is_a("city") and _is_area(cut, at + 1):
            return False
        if word.is_a("municipal") and at == last + 1 and _is_within(cut, first, at):
            return False
        if word.low in ("stads", "kommuns") and at == last + 1 and _has_people(cut, at + 1):
            return False
        if is_foreign_body(word) or _ends_as_firm(cut, at) or (at == last + 1 and _is_legal_form(cut, at + 1)):
            return True
        if not (word.capital or word.text[0].isdigit() or word.is_a("name-part")):
            return False
    return False


def _has_people(cut: CutText, index: int) -> bool:
    """Whether those who live there are named, whose the town is as a place: `Vasa stads ungdomar`."""
    people = cut.near(index)
    return people is not None and cut.joined(index) and people.is_a("of-town")


def _is_area(cut: CutText, index: int) -> bool:
    """Whether the word there is "region" or "area" and joined: "Tampere City Region"."""
    word = cut.near(index)
    return word is not None and cut.joined(index) and word.is_a("area-tail")


def _is_heading(word: Word) -> bool:
    """Whether the word is in capitals and too long for the letters of a body: a label of a form that lost its lines."""
    return is_shouted(word) and len(word.text) > _LONGEST_LETTERS


def _begins_field(cut: CutText, index: int) -> bool:
    """Whether the label of another field begins there, one or two words before a colon: `Alue: Iitti Kesto: ...`."""
    for at in (index + 1, index + 2):
        word = cut.near(at)
        if word is None or word.gap[:1] == ":" or not cut.joined(at):
            return word is not None and word.gap[:1] == ":"
    return False


def _inside_name(cut: CutText, first: int, last: int) -> bool:
    """Whether a name in the nominative stands between other capitals: "Oulu Innovation", "Spesia Jyväskylä"."""
    after, before = cut.near(last + 1), cut.near(first - 1)
    if is_shouted(cut.words[first]) and any(near is not None and is_shouted(near) for near in (after, before)):
        return False
    if before is not None and cut.joined(first):
        if before.is_a("place-label") or _ends_firm(cut, first - 1) or cut.ends_row(first):
            return False
        if _is_heading(before) and (after is None or _is_heading(after)):
            return False
    begins = after is not None and after.is_a("clause-word") and not is_shouted(after)  # a line break is lost
    begins = begins or _begins_field(cut, last + 1)
    if after is not None and cut.joined(last + 1) and after.capital and after.text.isalpha() and not begins:
        area = after.is_a("area-noun") or (after.is_a("city") and _is_area(cut, last + 2))
        return not (area or read_form(after.text) or is_plain_given_name(after))
    if before is None or not cut.joined(first) or not before.capital or before.is_a("country"):
        return False
    return before.is_a("foreign-body") or not (cut.starts_sentence(first - 1) or place_index().readings(before.text))
