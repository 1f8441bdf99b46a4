"""Reads the municipalities, sub-regions and regions that a text mentions; names of people and bodies are no places.

The text is cut into words once; a word with a capital that is a form of a place name becomes a candidate, and a few
rules look at its neighbours. The words that the rules know stand in tables/place_words.csv.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from converters.text.language.explain import Step
from converters.text.language.soft_breaks import join_lines
from converters.text.places.bodies import after_list, is_abroad, is_body, is_body_word, is_firm, owns_as_firm
from converters.text.places.candidates import Candidate, find_candidates
from converters.text.places.halves import is_among_sides, is_piece, whole_of
from converters.text.places.index import INNER, OUTER, Area, Reading, place_index
from converters.text.places.namesakes import is_given_name
from converters.text.places.people import is_full_name, is_person, is_someones, may_be_someones
from converters.text.places.rows import cells_of_rows, names_place_again
from converters.text.places.text import JOINING_DASHES, CutText, cut_text, place_words, read_form
from graph.model import Place, Span

_KIND_WORD = re.compile(r"\s+(?:seutukun\w+|maakun\w+|kaupunki|kunta|seutu)$", re.IGNORECASE)
_COUNTRY = frozenset(
    {
        *("suomi", "koko suomi", "koko maa", "koko valtakunta", "valtakunnallinen", "finland", "hela landet"),
        *("hela finland", "riksomfattande", "nationell", "nationwide", "whole country", "the whole country"),
    }
)
_KINDS = ("municipality", "region", "sub-region")
"""Of areas with one name, the kind that is meant where nothing says which."""
_AGREEING = {
    "nom": ("nen",),
    "gen": ("isen",),
    "par": ("istä", "ista"),
    "ine": ("ssä", "ssa"),
    "ela": ("isestä", "isesta", "immasta"),
    "ill": ("seen", "maan"),
    "ade": ("llä", "lla"),
    "abl": ("ltä", "lta"),
    "all": ("lle",),
}
"""How an adjective for a side ends before a region in each case."""
_BULLETS = frozenset("•·*●▪■◦")
_LONGEST_LIST = 60
_LONGEST_SAYING = 5
"""Words behind a verb among which one says what areas are: `Salo on hankkeen uusin pilottikunta`."""
_DEMONYM_CONFIDENCE = 0.95
_NAME_CONFIDENCE = 0.7


def read_places(text: str, *, on: date | None = None) -> list[Place]:
    """The places that a text mentions, in its order, one for every mention.

    Args:
        text: running text or lists in Finnish, Swedish or English; spans count from its beginning.
        on: the day that `status` speaks of, such as the project's start; without it an area is in force unless it
            has been abolished.
    """
    flow = join_lines(text)
    cut = cut_text(flow.text)
    return [
        flow.as_given(_make_place(cut, flow.text, candidate, _choose(cut, candidate, on), on))
        for candidate, other in _judge(cut)
        if not other
    ]


def explain_places(text: str) -> list[Step]:
    """Every form of a place name in the text, in its order: how the text was understood.

    The kind is "place", "person", "body", "district", "abroad" or "common-word"; the meaning is the area and the cases
    that the form may be.
    """
    flow = join_lines(text)
    cut = cut_text(flow.text)
    explained = []
    for candidate, other in _judge(cut):
        area = _choose(cut, candidate, None)
        cases = "/".join(sorted(candidate.cases))
        raw = flow.text[candidate.start : candidate.end]
        meaning = f"{area.kind} {area.code} {area.name} ({cases})"
        step = Step(other or "place", raw, candidate.start, candidate.end, meaning)
        explained.append(flow.step_as_given(step))
    return explained


def find_place(name: str, *, kind: str = "", on: date | None = None) -> Place | None:
    """The place that a field names ("Oulunkaaren", "Uleåborg", "Simo"); None where it is no known name.

    Args:
        name: the value of a field: a name in any case form, in Finnish, Swedish or English.
        kind: "municipality", "sub-region", "region" or "country" where the field says; else the likeliest is taken.
        on: the day that `status` speaks of; it also tells two areas of one name apart.
    """
    wanted = " ".join(name.replace("‑", "-").split()).strip(" .,;:")
    if kind in ("", "country") and wanted.casefold() in _COUNTRY:
        return Place("Suomi", "FI", "country", "in-force", name, stated=True)
    readings = [
        reading
        for form in _spellings(wanted)
        for reading in place_index().readings(form)
        if kind in ("", reading.area.kind)
    ]
    if not readings:
        return None
    area = _preferred(readings, on)
    return Place(area.name, area.code, area.kind, area.status(on), name, stated=True)


def _spellings(name: str) -> Iterator[str]:
    """The name as written and with its capitals mended, with and without the word for its kind."""
    for form in (name, _KIND_WORD.sub("", name)):
        yield form
        yield re.sub(r"\w+", lambda match: match[0].capitalize(), form)


def _preferred(readings: Sequence[Reading], on: date | None) -> Area:
    """Of areas with one name: the municipality, of these the one in force on the day; but Lappi is the region."""

    def rank(area: Area) -> tuple[bool, int, bool]:
        return area.name != "Lappi" or area.kind != "region", _KINDS.index(area.kind), area.status(on) != "in-force"

    return min((reading.area for reading in readings), key=rank)


def _is_half_of_body(cut: CutText, last: int) -> bool:
    """Whether a dash joins the name to a compound for a body: `Laukaa–Konnevesi-lehdessä`."""
    after = cut.near(last + 1)
    if after is None or after.gap not in JOINING_DASHES:
        return False
    head, hyphen, tail = after.text.replace("‑", "-").rpartition("-")
    return bool(hyphen and read_form(head)) and place_words().has(tail.lower(), "body-tail")


def _begins_numbered_name(cut: CutText, last: int) -> bool:
    """Whether a year and a word for a body or system behind a hyphen make it a name: `Turku 2011 -säätiö`."""
    year, tail = cut.near(last + 1), cut.near(last + 2)
    if year is None or tail is None or not cut.joined(last + 1) or not year.text.isdigit():
        return False
    hyphened = tail.gap.lstrip(" \xa0") in JOINING_DASHES and tail.gap[0] in " \xa0"
    return hyphened and (tail.is_a("body-tail") or tail.is_a("system-tail"))


def _make_place(cut: CutText, text: str, candidate: Candidate, area: Area, on: date | None) -> Place:
    raw = text[candidate.start : candidate.end]
    confidence = _DEMONYM_CONFIDENCE if candidate.cases == {"demonym"} else 1.0
    # "itä-Lapin", "östra Nyland"
    small_side = raw[0].islower() and confidence == 1.0 and ("-" in raw or area.status(on) == "abolished")
    half = (
        area.kind == "municipality" and whole_of(cut, candidate.first) > candidate.last
    )  # "Kala- ja Pyhäjoen": rivers?
    if small_side or half or _could_be_person(cut, candidate) or _is_of_other_kind(cut, candidate, area):
        confidence = _NAME_CONFIDENCE
    span = Span(candidate.start, candidate.end)
    return Place(area.name, area.code, area.kind, area.status(on), raw, span, confidence=confidence)


def _is_of_other_kind(cut: CutText, candidate: Candidate, area: Area) -> bool:
    """Whether the label announces another kind of area, of which the name has one too: `Kunta: Lappi`."""
    told = cut.label_kind(candidate.first)
    if not told or told == area.kind or _kind_behind(cut, candidate):
        return False
    return any(reading.area.kind == told for reading in candidate.readings)


def _may_be_owner(candidate: Candidate) -> bool:
    """Whether the form is the genitive of a name that people have too."""
    return "gen" in candidate.cases and is_given_name(candidate.area.name)


def _could_be_person(cut: CutText, candidate: Candidate) -> bool:
    """Whether the form is a given name in the nominative and nothing beside it speaks of places."""
    if _may_be_owner(candidate) and may_be_someones(cut, candidate.last):
        return True
    given = is_given_name(cut.words[candidate.first].text) and candidate.cases <= {"nom", "sv"}
    return given and not cut.is_in_field(candidate.first) and not _stands_among_places(cut, candidate)


def _choose(cut: CutText, candidate: Candidate, on: date | None) -> Area:
    """The area meant: of the kind that the word behind the name, the list or the label says, else the likeliest."""
    told = _kind_behind(cut, candidate) or ("sub-region" if _led_by_sub_region(cut, candidate) else "")
    wanted = [
        reading for reading in candidate.readings if reading.area.kind == (told or cut.label_kind(candidate.first))
    ]
    if not told and _are_gone(wanted, on):
        wanted = []
    return _preferred(wanted or candidate.readings, on)


def _are_gone(readings: Sequence[Reading], on: date | None) -> bool:
    """Whether the municipalities that a label announces are not there any more: who writes `Kunta: Lappi` today
    means the region."""
    return all(reading.area.kind == "municipality" and reading.area.status(on) != "in-force" for reading in readings)


def _kind_behind(cut: CutText, candidate: Candidate) -> str:
    """The kind of area that a word behind the name says: `Oulun ja Raahen seutukunnat`, `Oulu (seutukunta)`."""
    owned = "gen" in candidate.cases
    at = after_list(cut, candidate.last) if owned else candidate.last + 1
    word, further = cut.near(at), cut.near(at + 1)
    if word is None:
        return ""
    if word.gap.strip() == "(" and (further is None or further.gap[:1] == ")"):
        return place_words().value(word.low, "label") or ""
    if not cut.joined(at):
        return ""
    if word.is_a("sub-region"):
        return "sub-region" if owned or place_words().value(word.low, "sub-region") != "genitive" else ""
    return "municipality" if owned and word.is_a("one-municipality") else ""


def _led_by_sub_region(cut: CutText, candidate: Candidate) -> bool:
    """Whether the list of a name that a sub-region has too begins so: `three sub-regions, Ylivieska and Oulu`.

    After a name the word belongs to that: `Joensuun seutukunnassa, Kuopiossa ja Kajaanissa`.
    """
    if not any(reading.area.kind == "sub-region" for reading in candidate.readings):
        return False
    if _is_in_list_of_sub_regions(cut, candidate.first):
        return True
    leads = (at for at in cut.list_before(candidate.first) if cut.words[at].is_a("sub-region"))
    return any(not (cut.joined(at) and cut.words[at - 1].capital) for at in leads)


def _is_in_list_of_sub_regions(cut: CutText, index: int) -> bool:
    """Whether a colon after the word for sub-regions leads the list: `neljä seutukuntaa: Turun seutu, Salon seutu`."""
    for _ in range(_LONGEST_LIST):
        before, sign = cut.near(index - 1), cut.words[index].gap.strip()
        if before is None or sign == ":":
            return before is not None and before.is_a("sub-region") and not cut.names_area(index - 1)
        linked = not sign and before.text.islower() and before.is_a("link-word")
        if sign != "," and not linked:
            return False
        index -= 1 + linked
        index -= index > 0 and cut.words[index].is_a("area-noun")
        if index < 0 or not read_form(cut.words[index].text):
            return False
    return False


def _judge(cut: CutText) -> Iterator[tuple[Candidate, str]]:
    """Every candidate with what else it is, as `explain_places` calls it; nothing where it is a place."""
    candidates = list(find_candidates(cut))
    sure = {candidate.area for candidate in candidates if not _could_be_common(cut, candidate)}
    people = {candidate.area for candidate in candidates if is_full_name(cut, candidate.first)}
    named = (each for each in candidates if is_given_name(cut.words[each.first].text))
    given = {each.area for each in named if is_person(cut, each.first)}
    firms = {candidate.area for candidate in candidates if is_firm(cut, candidate.first, candidate.last)}
    lakes = {each.area for each in candidates if _has_lake_name(each) and _is_part_of_other(cut, each)}
    cells = cells_of_rows(cut, [candidate.first for candidate in candidates])
    for candidate in candidates:
        if candidate.first in cells:
            yield candidate, ""
        elif candidate.area in lakes and not _is_called_municipality(cut, candidate):
            yield candidate, "district"
        elif _may_be_owner(candidate) and is_someones(cut, candidate.last, candidate.area in given):
            yield candidate, "person"
        else:
            yield candidate, _other_meaning(cut, candidate, sure, people, firms)


def _is_told(cut: CutText, candidate: Candidate) -> bool:
    """Whether a label, a street or a cell beside it says that a name is a place, whatever else it could be."""
    own, first, last = candidate.cases, candidate.first, candidate.last
    if own == {"demonym"} or cut.is_in_field(first) or cut.follows_street(first):
        return True
    if own & {"nom", "sv"} and (names_place_again(cut, last) or (cut.is_labelled(first) and _leads_field(cut, first))):
        return True
    return "gen" in own and cut.is_labelled(first) and _has_village(cut, last)


def _other_meaning(cut: CutText, candidate: Candidate, sure: set[Area], people: set[Area], firms: set[Area]) -> str:
    """What the words name where it is not the place itself, empty where it is."""
    own, first, last = candidate.cases, candidate.first, candidate.last
    if _is_told(cut, candidate):
        return ""
    if first == last and is_person(cut, first) and not _ends_labelled_list(cut, first):
        return "person"
    end = whole_of(cut, first) if first == last else last
    body = is_body(cut, first, end, own | _cases_of_end(cut, candidate)) or _is_half_of_body(cut, last)
    body = body or _begins_numbered_name(cut, last)
    if body and not _is_of_region(cut, candidate):
        return "body"
    if _is_told_of(cut, candidate, people):
        return "person"
    if _begins_own_name(cut, candidate):
        return "common-word"
    if _is_part_of_other(cut, candidate) or _is_side_of_region(cut, candidate) or is_piece(cut, first):
        return "district"
    if own <= {"sv", "sv-gen"} and is_abroad(cut, first):
        return "abroad"
    if _is_told_of(cut, candidate, firms) or owns_as_firm(cut, last, own, candidate.area in firms):
        return "body"
    common = _could_be_common(cut, candidate) and not _does_as_place(cut, candidate)
    if common and candidate.area not in sure and not _stands_among_places(cut, candidate):
        return "common-word"
    return ""


def _cases_of_end(cut: CutText, candidate: Candidate) -> set[str]:
    """The cases of the last place of a compound or of a name in several words: `Oulu-Kajaanin`."""
    text = cut.words[candidate.last].text
    if candidate.first == candidate.last and "-" not in text and "‑" not in text:
        return set()
    return {reading.case for reading in read_form(re.split("[-‑]", text)[-1])}


def _leads_field(cut: CutText, index: int) -> bool:
    """Whether the word before begins a field with its capital, or a verb stands between: `Kunta Hartola`."""
    before = cut.words[index - 1]
    return before.capital or before.is_a("copula")


def _has_village(cut: CutText, last: int) -> bool:
    """Whether one capital that is no body ends the value of a field behind a genitive: `Sijainti: Lopen Launonen`."""
    village, after = cut.near(last + 1), cut.near(last + 2)
    if village is None or not cut.joined(last + 1) or not village.capital or is_body_word(village):
        return False
    return after is None or "\n" in after.gap or after.gap[:1] in (",", ";", ")", "|")


def _ends_labelled_list(cut: CutText, index: int) -> bool:
    """Whether the label of a place leads the list that the name is in: `Sijainti: Launonen, Loppi`."""
    labelled = (cut.is_labelled(at) and cut.words[at].gap.startswith(":") for at in cut.list_before(index))
    return any(labelled)


def _does_as_place(cut: CutText, candidate: Candidate) -> bool:
    """Whether a verb shows that a common word is a place: `Kolarissa järjestettiin`, `Laukaa on`."""
    word, after = cut.words[candidate.first], cut.near(candidate.last + 1)
    if after is None or not cut.joined(candidate.last + 1):
        return False
    if candidate.cases <= INNER | OUTER:
        return after.is_a("place-verb")
    if not after.is_a("copula") or "nom" not in candidate.cases:
        return False
    said = (cut.near(at) for at in range(candidate.last + 2, candidate.last + 2 + _LONGEST_SAYING))
    return word.is_a("verb-form") or any(each is not None and each.is_a("said-of-area") for each in said)


def _begins_own_name(cut: CutText, candidate: Candidate) -> bool:
    """Whether the next word makes it the name of another area or a water: `Oulun Eteläinen`, `Oulu River`.

    In small letters too where it modifies nothing: `Oulun eteläisen alue`, but `Oulun eteläisen kaupunginosan`.
    """
    after, further = cut.near(candidate.last + 1), cut.near(candidate.last + 2)
    if after is None or not cut.joined(candidate.last + 1):
        return False
    if after.is_a("small-feature"):
        return bool(candidate.cases & {"nom", "sv", "sv-gen"})  # "Raseborgs å"
    if not after.capital:
        ends = further is None or not cut.joined(candidate.last + 2)
        alone = ends or (further is not None and (further.is_a("area-noun") or further.is_a("copula")))
        return alone and place_words().value(after.low, "own-name-of") == candidate.area.name
    return after.is_a("own-name") if "gen" in candidate.cases else after.is_a("feature")


def _is_part_of_other(cut: CutText, candidate: Candidate) -> bool:
    """Whether the genitive of a municipality right before it says that it is a part of that: `Oulun Ruskossa`.

    What many lakes are called is one in any case (`Säkylän Pyhäjärvi`). A municipality that was abolished may have
    become a part of the other ("Oulun Haukiputaalla").
    """
    local = candidate.cases <= INNER | OUTER or _has_lake_name(candidate)
    if not local or candidate.area.kind != "municipality" or not cut.joined(candidate.first):
        return False
    before = cut.near(candidate.first - 1)
    wholes = [reading for reading in read_form(before.text) if reading.case == "gen"] if before else []
    is_other = bool(wholes) and _preferred(wholes, None).kind == "municipality" and wholes[0].area != candidate.area
    return is_other and candidate.area.status(None) == "in-force"


def _has_lake_name(candidate: Candidate) -> bool:
    """Whether many lakes are called as the municipality is."""
    return place_words().has(candidate.area.name.lower(), "common-water")


def _is_called_municipality(cut: CutText, candidate: Candidate) -> bool:
    """Whether the word for a municipality follows, in a text that has spoken of a lake of the name."""
    after = cut.near(candidate.last + 1)
    return after is not None and (after.is_a("municipality-noun") or after.is_a("municipal"))


def _is_side_of_region(cut: CutText, candidate: Candidate) -> bool:
    """Whether an adjective for a side makes a region another one: `eteläinen Pohjanmaa` is no part of Pohjanmaa.

    It agrees with the region: `pohjoisessa Pohjanmaa ja Kainuu` are two regions.
    """
    if candidate.area.kind != "region":
        return False
    if is_among_sides(cut, candidate.first, candidate.area):
        return True
    if not cut.joined(candidate.first):
        return False
    side = cut.words[candidate.first - 1]
    prefix = place_words().value(side.low, "side-word")
    agrees = any(side.low.endswith(_AGREEING.get(case, ("?",))) for case in candidate.cases)
    others = place_index().readings(f"{prefix}-{candidate.area.name}") if prefix and agrees else ()
    return any(reading.area.kind == "region" for reading in others)


def _is_of_region(cut: CutText, candidate: Candidate) -> bool:
    """Whether the municipalities of a region or sub-region are meant, which is no body itself: `Pirkanmaan kunnat`."""
    at = after_list(cut, whole_of(cut, candidate.last))
    after = cut.near(at)
    counted = after is not None and cut.joined(at) and after.is_a("of-region")
    kinds = {reading.area.kind for reading in candidate.readings}
    return counted and ("region" in kinds or kinds == {"sub-region"})


def _is_told_of(cut: CutText, candidate: Candidate, people: set[Area]) -> bool:
    """Whether a name in the nominative means a person or firm of the text ("Matti Salo ... Salo toteaa")."""
    if candidate.area not in people or "nom" not in candidate.cases:
        return False
    before, after = cut.near(candidate.first - 1), cut.near(candidate.last + 1)
    follows = before is not None and cut.joined(candidate.first) and before.text.islower()
    leads = after is not None and cut.joined(candidate.last + 1) and after.text.islower()
    return (leads or follows) and not _stands_among_places(cut, candidate)


def _could_be_common(cut: CutText, candidate: Candidate) -> bool:
    """Whether the form is a common word or a firm's name, and its capital may come from the start of a sentence."""
    word, one = cut.words[candidate.first], candidate.first == candidate.last
    return one and word.is_a("common") and cut.starts_sentence(candidate.first) and not word.gap.rstrip().endswith(":")


def _stands_among_places(cut: CutText, candidate: Candidate) -> bool:
    """Whether a word for an area follows, a list or line has another place with it, or the name fills its line."""
    word, after = cut.words[candidate.first], cut.near(candidate.last + 1)
    ends_line = after is None or "\n" in after.gap
    if ends_line and (candidate.first == 0 or "\n" in word.gap):
        return True
    if after and not ends_line and (after.is_a("area-noun") or after.is_a("municipality-noun")):
        return True
    if after and after.gap[:1] == ":" and _is_one_of_labels(cut, candidate.last):
        return True
    if _is_dated(cut, candidate.last):
        return True
    line = candidate.first - 1 if word.gap.strip() in JOINING_DASHES else None
    listed = (next(cut.list_after(candidate.last), None), next(cut.list_before(candidate.first), None), line)
    beside = (*listed, *_bulleted(cut, candidate))
    near = [cut.words[index] for index in beside if index is not None and index >= 0]
    return any(each.capital and read_form(each.text) for each in near)


def _is_dated(cut: CutText, last: int) -> bool:
    """Whether a day follows the name, as in a list of events: `Salo 12.5.2020`, `Kotka, 3.6.`."""
    day, month = cut.near(last + 1), cut.near(last + 2)
    near = day is not None and day.gap.strip(" ,\xa0") == "" and day.text.isdigit()
    return near and month is not None and month.gap == "." and month.text.isdigit()


def _is_one_of_labels(cut: CutText, index: int) -> bool:
    """Whether another place is a label before a colon as well: `Ruovesi: kirjasto; Virrat: koulu`."""
    labels = (at for at, word in enumerate(cut.words[1:]) if word.gap[:1] == ":" and at != index)
    return any(cut.words[at].capital and read_form(cut.words[at].text) for at in labels)


def _bulleted(cut: CutText, candidate: Candidate) -> Iterator[int]:
    """The words beside a name that is all between two bullets inside a line: `Juva • Sulkava • Rantasalmi`."""
    word, after = cut.words[candidate.first], cut.near(candidate.last + 1)
    if after is not None and cut.joined(candidate.last + 1):
        return
    if word.gap.strip(" \t\xa0") in _BULLETS:
        yield candidate.first - 1
    if after is not None and after.gap.strip(" \t\xa0") in _BULLETS:
        yield candidate.last + 1
