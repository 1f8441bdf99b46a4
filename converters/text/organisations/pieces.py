"""Cuts a cell or a line of a list into the pieces between its separators: which "ja", dash or comma separates."""

from __future__ import annotations

import itertools
import re
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.case_endings import WHERE_TO
from converters.text.organisations.chains import names_field
from converters.text.organisations.crowds import part_people
from converters.text.organisations.edges import acting_unit, without_amount, without_tails
from converters.text.organisations.kinds import (
    closes_with_form,
    describes,
    is_aside,
    is_body,
    is_role,
    is_unit,
    names_person,
    type_of,
)
from converters.text.organisations.leads import (
    AROUND,
    BRACKETS,
    SHARE,
    WORDS_OF_HONOUR,
    find_lead,
    honours,
    is_form,
    is_legal,
    is_more_than_a_kind,
    is_surely_body,
)
from converters.text.organisations.ministries import portfolios
from converters.text.organisations.names import set_in_order
from converters.text.organisations.same_bodies import is_foreign, is_one_name, name_the_same, names_part_of
from converters.text.organisations.things import find_things
from converters.text.organisations.traders import bring_out_trader
from converters.text.organisations.units import field_lists
from converters.text.organisations.words import (
    HeadForm,
    closing_kind,
    country_names,
    encloses,
    first_known_words,
    fold,
    genitive_places,
    head_form,
    is_document,
    is_person,
    kinds,
    known_names,
    place_names,
    shares_body,
    tells_trade,
    words,
)
from converters.text.people.names import is_particle, rank_given, rank_surname

_SEPARATOR = re.compile(
    r"\s*;\s*|\s*:\s+|\s*[\t|]\s*|(?<![-‑]),(?!(?<=\d,)\d)\s*|\s+(?:ja|sekä|och|and|JA|SEKÄ|OCH|AND|&)\s+|\s*(?<![cC])/\s*(?!o\b)|\s+[–—>-]\s+|\s+[•·▪●|+]\s+|\s{3,}|\s{2}(?=[a-zåäö])|\s+\(?\d{1,2}\)\s+|\s+\d{1,2}\.?\s+(?=[A-ZÅÄÖ])|(?<=\d-\d)\.\s+(?=[A-ZÅÄÖ])|(?<=[^\d\s])\s+(?=\d{1,3}(?:[.,]\d{1,2})?\s?%)|\s*\(\d[\d.,\s]{0,12}\s?(?:%|€|euroa?)\)\s+(?=[A-ZÅÄÖ])|\s+(?:vid|alkaen)\s+(?=[A-ZÅÄÖ])"
)
ABBREVIATED = re.compile(r"(?:\b(?:r\.y|r\.f|s\.r|ym|mm|lut)\.)\s*\Z", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_LONGEST_UNIT = 5
_MONEY = re.compile(r"[€%]|\beuro")
_STAND_ALONE = frozenset(
    {
        "municipality",
        "state-regional-authority",
        "regional-council",
        "ministry",
        "university",
        "wellbeing-services-county",
    }
)
_OF_THE_STATE = frozenset({"state-agency", "fund"})
_LONGEST_LISTED = 8
_LEAST_RUN, _LEAST_SPACES, _WORDS_OF_TWO = 3, 3, 4
_PAID = re.compile(r"\s+\(?\d[\d .]*\s?(?:%|€|euroa?)\)?\s*\Z")
_DASHES = ("–", "—", "-")
_DASHED = re.compile(r"\s+[–—-]\s+")
_LEAST_DASHED = 4
"""Blanks of a list of three names between dashes."""
_NEXT_SIGN = re.compile(r"[,;|\t•]|\s(?:ja|sekä|och|samt|and|&)\s|\s\(|\s[–—/-]\s|\s\d[\d .,]*(?:€|%|euro|\Z)")
_OF = ("of", "for")
_SAME_FIRM = ("Kumpp", "Poja", "Co ", "Co.")


class Piece(NamedTuple):
    """A piece of a cell between separators, with its place in the line and the separator before it."""

    text: str
    start: int
    end: int
    sign: str


def split_pieces(body: str) -> list[Piece]:
    """The line at its separators, none of them inside brackets; "ja" separates only where two bodies meet."""
    return list(_split(body))


def _leads_traders(text: str) -> bool:
    """Whether the plural word for sole traders begins the words: `Tmi:t`, `Toiminimet`."""
    return text[:1] in "tT" and "traders" in kinds(text.partition(" ")[0])


def _each_trader(pieces: list[Piece]) -> list[Piece]:
    """The pieces behind the plural word for sole traders, each person with the word: `Tmi:t A ja B`."""
    name = pieces[0].text.partition(" ")[2].strip()
    each = [Piece(name, pieces[0].end - len(name), pieces[0].end, ";"), *pieces[1:]]
    others = (at for at, piece in enumerate(each) if not is_person(tuple(piece.text.split())))
    last = next(others, len(each))
    return [*(piece._replace(text=f"Tmi {piece.text}", sign=";") for piece in each[:last]), *each[max(last, 1) :]]


def _names_with_signs(body: str) -> list[tuple[int, int]]:
    """Where brackets and names stand in which no sign separates."""
    covered = [
        match.span() for match in (*BRACKETS.finditer(body), *words().pattern_of("unit-name").finditer(_low(body)))
    ]
    covered += field_lists(body)
    if " and " in body:
        covered += [match.span() for match in words().pattern_of("phrase").finditer(_low(body))]
    covered += [*portfolios(body), *(match.span() for match in find_things(body))]
    return covered


@lru_cache(maxsize=256)
def _split(body: str) -> tuple[Piece, ...]:
    covered = _names_with_signs(body)
    pieces: list[Piece] = []
    start, sign, dashed = 0, "", _lists_by_dashes(body)
    for match in _SEPARATOR.finditer(body):
        if any(first <= match.start() < last for first, last in covered):
            continue
        share = SHARE.match(body, match.end())
        left, right = body[start : match.start()], body[share.end() if share else match.end() :]
        mark = "•" if dashed and match.group().strip() in _DASHES else match.group().strip().lower()
        if match.group() == "  ":
            if not _is_lost_comma(left, right):
                continue
            mark = ","
        if mark != "•" and not _separates(mark, left, right, bool(pieces)):
            continue
        pieces += _part_people(body, start, match.start(), sign)
        start, sign = match.end(), _sign_of(mark)
    pieces += _part_people(body, start, len(body), sign)
    pieces = [piece for piece in pieces if piece.text]
    between = [(body[before.end : after.start], after) for before, after in itertools.pairwise(pieces)]
    beside = {after.start for gap, after in between if _is_post_town(gap, after) or _is_under_heading(gap, after)}
    parts = [part for piece in pieces if piece.start not in beside for part in _split_run(piece)]
    led = next((at for at, part in enumerate(parts) if _leads_traders(part.text)), None)
    return tuple(parts if led is None else [*parts[:led], *_each_trader(parts[led:])])


def _sign_of(mark: str) -> str:
    """The sign that a separator counts as before the next piece."""
    if mark[:1].isdigit() or mark.endswith((")", ".")) or mark == "alkaen":
        return ";"
    return "," if mark == "vid" else mark


def _part_people(body: str, start: int, end: int, sign: str) -> list[Piece]:
    """The piece that stands there, or the bodies between people without signs: `Iin kunta Aino Virtanen Kivi Oy …`."""
    spans = [(start + first, start + last) for first, last in part_people(body[start:end])] or [(start, end)]
    return [_piece(body, *span, ";" if at else sign) for at, span in enumerate(spans)]


def _is_lost_comma(left: str, right: str) -> bool:
    """Whether a gap stands for the comma between a listed body and its field: `Business Finland  matkailu`."""
    return fold(left.strip()) in known_names() and "  " not in right and names_field(_first_name(right))


def _lists_by_dashes(body: str) -> bool:
    """Whether dashes part the names of a list, brands among bodies: `Kela – Vuolu – Lapin liitto`; no unit is there."""
    names = _DASHED.split(body) if body.count(" ") >= _LEAST_DASHED and _DASHED.search(body) else []
    if len(names) < _LEAST_RUN or not all(name[:1].isupper() for name in names):
        return False
    if any(is_one_name(*pair) or name_the_same(*pair) for pair in itertools.pairwise(names)):
        return False
    unknown = [name for name in names if not is_body(name)]
    told = len(names) - len(unknown)
    plain = all(name.count(" ") < _LEAST_RUN and _is_plain_name(name) and not is_unit(name) for name in unknown)
    return plain and (told > 1 or (told == 1 and all(" " not in name for name in unknown)))


def _is_plain_name(name: str) -> bool:
    """Whether words with capitals may name a firm that nothing tells: no head, role, person or phrase."""
    tokens = name.split()
    return all(token[:1].isupper() and head_form(token) is None for token in tokens) and looks_like_name(name)


def _low(text: str) -> str:
    """The text in small letters, each at its place."""
    return text.lower() if len(text.lower()) == len(text) else ""


def _is_post_town(address: str, piece: Piece) -> bool:
    """Whether one word behind an address that was left out is its town: `Iin kunta, Jokitie 2, Oitti`."""
    return (
        any(map(str.isdigit, address))
        and not _MONEY.search(address)
        and address.rstrip().endswith(",")
        and piece.text.istitle()
        and " " not in piece.text
    )


def _is_under_heading(gap: str, piece: Piece) -> bool:
    """Whether a heading that was cut off a body leads to no body: `Iin kunta 2009 Kansikuva: Kirnu`.

    Behind an event that is where it is held: `Iin kunta Syysseminaari, Helsinki Kiasma`.
    """
    heading = gap.partition(piece.sign)[0].split() if piece.sign in (":", ",") else []
    held = is_document(" ".join(heading[-1:])) and piece.text.split(" ")[0].casefold() in place_names()
    named = any(word.isalpha() for word in heading) and not is_body(piece.text)
    return named and (piece.sign == ":" or held)


def _split_run(piece: Piece) -> list[Piece]:
    """The bodies of a piece that follow one another without signs, as tables lose their lines."""
    if piece.text.count(" ") < _LEAST_SPACES:
        return [piece]
    tokens = list(_WORD.finditer(piece.text))
    written = [token.group() for token in tokens]
    if len(tokens) <= _WORDS_OF_TWO and fold(written[0]) not in first_known_words():
        return [piece]
    heading = written[0].isupper() and not piece.text.isupper() and fold(written[0]) not in known_names()
    spans = _run_spans(written, int(heading))
    names = [" ".join(written[first:last]) for first, last in spans]
    if len(spans) < _LEAST_RUN and not _are_two_listed(names):
        return [piece]
    if any(name_the_same(one, other) or names_part_of(one, other) for one, other in itertools.pairwise(names)):
        return [piece]  # "Luksia Länsi-Uudenmaan koulutuskuntayhtymä Luksia aikuisopisto"
    parts: list[Piece] = []
    for first, last in spans:
        start, end = tokens[first].start(), tokens[last - 1].end()
        parts.append(Piece(piece.text[start:end], piece.start + start, piece.start + end, ";" if parts else piece.sign))
    return parts


def _run_spans(tokens: list[str], at: int) -> list[tuple[int, int]]:
    """Where the bodies stand that words without signs name one after another; empty where some words name none."""
    spans: list[tuple[int, int]] = []
    while at < len(tokens):
        end = (
            _listed_end(tokens, at) or next((end for end in range(at, len(tokens)) if _ends_body(tokens, end)), -1) + 1
        )
        name = " ".join(tokens[at:end])
        if not end or not is_body(name) or not is_more_than_a_kind(name):
            return []
        spans.append((at, end))
        at = end
    return spans


def _listed_end(tokens: list[str], at: int) -> int:
    """The index after the longest listed name that begins with the word and that nothing goes on from; else 0."""
    if fold(tokens[at]).split(" ")[0] not in first_known_words() or not tokens[at][:1].isupper():
        return 0
    for end in range(min(at + _LONGEST_LISTED, len(tokens)), at, -1):
        known = known_names().get(fold(" ".join(tokens[at:end])))
        if known is None or (known.short and end == at + 1 and tokens[at] not in (known.name, known.name.upper())):
            continue
        follows = tokens[end] if end < len(tokens) else ""
        if not follows or (follows[:1].isupper() and not is_form(follows.rstrip("."))):
            return end
    return 0


def _are_two_listed(names: list[str]) -> bool:
    """Whether two listed bodies of which neither is in the other stand side by side: `Oulun kaupunki Lapin liitto`."""
    if len(names) != _LEAST_RUN - 1:
        return False
    first, second = known_names().get(fold(names[0])), known_names().get(fold(names[1]))
    if first is not None and not first.short and first.type != "association" and _is_local_association(names[1]):
        return True
    if first is None or second is None or first.id == second.id or first.short or second.short:
        return False
    of_the_country = names[1].startswith("Suomen ") or (second.type in _OF_THE_STATE and " " in names[1])
    return second.type in _STAND_ALONE or of_the_country


def _is_local_association(name: str) -> bool:
    """Whether a place and a legal form make the name of an association: `Päijät-Hämeen kylät ry`."""
    first, *rest = name.split()
    last = rest[-1] if rest else ""
    return first.casefold() in genitive_places() and words().value(last.casefold(), "legal") == "association"


def _ends_body(tokens: list[str], at: int) -> bool:
    """Whether the word ends a name: a head of bodies or a legal form, and a word with a capital or nothing follows."""
    form = head_form(tokens[at])
    closes = "legal" in kinds(tokens[at].rstrip(".")) or (
        form is not None and form.head.role == "body" and not form.case and form.head.shape not in ("en", "sv")
    )
    follows = tokens[at + 1] if at + 1 < len(tokens) else ""
    return closes and (not follows or (follows[:1].isupper() and "legal" not in kinds(follows.rstrip("."))))


def _piece(body: str, start: int, end: int, sign: str) -> Piece:
    text = body[start:end] if body[end : end + 1] != ":" else _without_label(body[start:end])
    lead = find_lead(text)
    stripped = text[lead:].strip(AROUND)
    stripped = without_tails(stripped)
    if stripped.endswith(":") and is_legal(stripped.split()[-1].rstrip(":")):
        stripped = stripped[:-1]  # "Kehä rf:" over what it was granted for
    if stripped.endswith(".") and not ABBREVIATED.search(stripped):
        stripped = stripped[:-1]
    named = bring_out_trader(stripped) if stripped.endswith(")") else acting_unit(stripped)
    return Piece(named, start + lead, start + lead + len(stripped), sign)


def _without_label(text: str) -> str:
    """A name that a legal form closes, without the label of the next field behind it: `Kivi Oy Form och layout`."""
    found = list(_WORD.finditer(text))
    ends = [match.end() for match in found[1:] if is_legal(match.group())]
    return text[: ends[-1]] if ends else text


def _separates(mark: str, left: str, right: str, listed: bool) -> bool:
    if not left.strip() or not right.strip():
        return bool(mark)
    if _marks_trader(left, right) or (mark == "/" and tells_trade(f"{left.strip()}/{_first_name(right)}")):
        return False  # "Tmi: Aino Virtanen", "Aino Virtanen, toiminimi"
    if mark in ("ja", "sekä", "och", "and", "&"):
        return bool(_first_name(right)) and _parts_at_join(mark, left, right, listed)  # no "X and • Y"
    if mark == "," and set_in_order(f"{left.strip()}, {right.strip()}") is not None:
        return False
    if mark[:1].isdigit() and not mark.endswith(")"):  # "Iin kunta 2. Kemin kaupunki"
        names = is_body if mark.endswith(".") else is_surely_body
        return is_body(left.strip()) and names(_first_name(right))
    if mark == "," and closes_with_form(left, _first_name(right)):
        return False  # "Korjaamo Kivi, avoin yhtiö"
    if mark == "vid":
        return is_unit(left.strip()) and is_body(_first_name(right))  # "Fakulteten för pedagogik vid Åbo Akademi"
    if mark == "alkaen":
        return not left.rstrip()[-1:].isdigit()  # "X 1.1.2013 alkaen Y" is one body with two names
    if mark == ":":
        return is_body(left.strip()) and len(_first_name(right).split()) <= _LONGEST_UNIT
    if mark in _DASHES:
        return _parts_at_dash(mark, left, right, listed)
    return not (mark == "/" and (left[-1:].isdigit() or _is_one_name(left, mark, right)))


def _parts_at_dash(mark: str, left: str, right: str, listed: bool) -> bool:
    """Whether a dash stands between two bodies, or a body and its unit or its part, and not inside a name."""
    if is_person(tuple(left.split())) or is_role(left) or (listed and _is_calling(left.strip())):
        first = right.split(f" {mark} ")[0].strip()
        return is_body(first) or is_role(first) or _is_calling(first)  # "Anna Esimerkki – muotoilija – Esimerkki Oy"
    if is_one_name(left, right):
        return False
    if not is_body(left.strip()) and is_surely_body(right.strip(" .")):
        return True  # "Yhteistä kieltä - Turun ammattikorkeakoulu Oy"
    if is_body(left.strip()) and is_aside(right.strip()):
        return True  # "Iin kunta – hallinnoija"
    place = left.split()[-1].casefold().endswith(words().forms_of("no-body-end"))
    return (is_body(left.strip()) or place) and (is_body(right.strip()) or is_unit(right.strip()))


def _marks_trader(left: str, right: str) -> bool:
    """Whether the word for a sole trader alone stands on one side of a sign and a name on the other."""
    if "trader" in kinds(left.strip()):
        return True
    follows = right.split(maxsplit=1)[0].rstrip(",;")
    alone = "trader" in kinds(follows) and _first_name(right) == follows
    return alone and left.strip()[:1].isupper() and not is_body(left.strip())


def _is_calling(words_between: str) -> bool:
    """Whether one common word stands there, as the trade of a person between two dashes."""
    return words_between.isalpha() and words_between.islower()


def _parts_at_join(mark: str, left: str, right: str, listed: bool) -> bool:
    """Whether a word that joins stands between two pieces and not inside one."""
    follower = _first_name(right)
    beside = is_role(right.split()[0]) or (" -" in follower and is_aside(follower))  # "Interreg Nord -ohjelma"
    beside = beside or is_led_by_label(follower)
    if left.rstrip()[-1:] in "€%" or (is_person(tuple(follower.split())) and _goes_on_with_person(left, listed)):
        return True  # "kunta 18 000 € ja yksityiset 6 000 €"
    if mark == "and" and _joins_english(left, follower):
        return False
    if mark in ("and", "&") and _ends_in_english_unit(left):
        return not _is_field_of_unit(follower)
    if _honours_two(left, follower) or (mark == "&" and _joins_owners(left, follower)):
        return False
    if _closes_list(left, right) or (is_body(left.strip()) and beside):
        return True
    if right[:1].islower() and not left.rstrip().endswith("-") and _begins_listed(right) and is_body(left.strip()):
        return True  # "Opetusministeriö sekä työ- ja elinkeinoministeriö"
    if left.rstrip().endswith("-") or not right[:1].isupper() or _is_one_name(left, mark, right):
        return _trades_beside(left, right)
    if shares_body(left.strip(), follower):
        return False
    return _joins_two(without_amount(left).strip(" ."), follower, listed)


def _goes_on_with_person(left: str, listed: bool) -> bool:
    """Whether a list of people or sole traders goes on, or that of people with their units behind them.

    `Aino Virtanen (johtaja) ja Ville Korhonen`, `Tmi:t Aino Virtanen ja Eino Aho`, `…, sivistystoimi ja Eino Aho`.
    """
    person = tuple(BRACKETS.sub("", left).split())
    if left.endswith(")") and is_person(person):
        return True
    traders = "traders" in kinds(left.strip().partition(" ")[0])
    return traders or (listed and (is_person(tuple(left.split())) or is_unit(left.strip())))


def _joins_english(left: str, follower: str) -> bool:
    """Whether "and" stands inside an English name: `Norwegian University of Science and Technology`."""
    fields = "field" in kinds(follower.split()[0]) and " of " in left
    return fields or _joins_english_firm(left, follower) or _joins_causes(left, follower)


def _joins_english_firm(left: str, follower: str) -> bool:
    """Whether a place and a field begin a name: `Kemi Business and Science Park Oy`, `Kemi Sports and Arts Fund`."""
    place, *fields = left.split(",")[-1].split()
    own = [word for word in follower.split() if not is_form(word)]
    begun = bool(fields) and place.casefold() in place_names() and all(word.istitle() for word in fields)
    told = any(head_form(word) is not None for word in fields) or not own or own[0].casefold() in place_names()
    told = told or fold(own[0]) in known_names() or "firm-place" in kinds(own[0])
    if not begun or told or fold(follower) in known_names() or not all(word[:1].isupper() for word in own):
        return False
    if is_form(follower.split()[-1]):
        return not is_body(" ".join(own))
    return is_body(follower) and (is_foreign(follower) or closing_kind(fold(follower)) != "")


def _ends_in_english_unit(left: str) -> bool:
    """Whether the words before "and" end in an English unit and its field: `University of Oulu, Faculty of Law`."""
    tokens = left.split(",")[-1].split()
    fronts = [at for at, word in enumerate(tokens[:-2]) if "unit-front" in kinds(word) and tokens[at + 1] in _OF]
    return bool(fronts) and _is_plain_name(" ".join(tokens[fronts[-1] + 2 :]))


def _is_field_of_unit(follower: str) -> bool:
    """Whether the words behind "and" are one more field of a unit: no body, firm or person."""
    other = is_body(follower) or "firm-place" in kinds(follower) or rank_given(follower.split()[0]) is not None
    return not other and _is_plain_name(follower)


def _joins_causes(left: str, follower: str) -> bool:
    """Whether an English body is for two things: `Kemi Foundation for Music` and `Arts`."""
    front = re.split(r"\s(?:of|for)\s", left.split(",")[-1].strip())
    cause = len(front) > 1 and front[-1][:1].isupper() and type_of(front[0])[0] in ("association", "foundation")
    return cause and follower.istitle() and " " not in follower and not is_body(follower)


def _honours_two(left: str, follower: str) -> bool:
    """Whether two given names are joined before the surname of a foundation: `Jenny och Antti Wihurin rahasto`."""
    names = [left.strip(), *follower.split()]
    both = len(names) > WORDS_OF_HONOUR and all(rank_given(name) is not None for name in names[:2])
    return both and honours(names[2:])


def _joins_owners(left: str, follower: str) -> bool:
    """Whether a word for an office and two surnames are one firm: `Asianajotoimisto Mikkola & Kuusela`."""
    kind, *owners = left.split()
    named = len(owners) == 1 and follower.isalpha() and fold(follower) not in known_names()
    return named and kinds(kind).get("front") == "company"


def is_led_by_label(raw: str) -> bool:
    """Whether a word for the part of a body in the project stands before its name: `tekijä Sweco Oy`."""
    lead, *rest = raw.split() or [""]
    told = words().has(lead.casefold(), "kind-front" if lead[:1].isupper() else "label")
    return told and len(rest) > 1 and rest[0][:1].isupper() and is_body(" ".join(rest))


def _begins_listed(text: str) -> bool:
    """Whether an authority's listed name of small letters begins the text: `työ- ja elinkeinoministeriö, Kela`."""
    name = re.split(r"(?<!-),|\s(?:sekä|och|and|&)\s|\s\(", text)[0].strip(" .")
    known = known_names().get(fold(name)) or known_names().get(fold(_first_name(text)))
    return known is not None and known.type in ("ministry", "state-agency")


def _trades_beside(left: str, right: str) -> bool:
    """Whether a sole trader with a word for the trade follows a body: `… ja kuvaamo T:mi Aino Esimerkki`."""
    kind, _, trader = right.partition(" ")
    return kind.islower() and "trader" in kinds(trader.split(" ")[0]) and is_body(left.strip())


def _first_name(text: str) -> str:
    """The words up to the next sign, past the place that shares its body: `Vantaan ja Keravan hyvinvointialue`."""
    ends = [*(match.start() for match in itertools.islice(_NEXT_SIGN.finditer(text), 2)), len(text)]
    first, longer = text[: ends[0]].strip(), text[: ends[1]].strip() if len(ends) > 1 else ""
    return longer if longer and shares_body(first, _NEXT_SIGN.split(longer)[-1].strip()) else first


def _closes_list(left: str, right: str) -> bool:
    """Whether a common word in the plural ends a list of names: `Kuopion kaupunki ja alueen yritykset`."""
    follower = _PAID.sub("", right.split(",")[0]).strip(" .")
    if not follower.islower() or not follower.endswith(words().forms_of("no-body-end")):
        return False
    left = without_amount(left)
    last = left.split()[-1]
    whole = follower in words().forms_of("no-body-end") or "legal" in kinds(last) or head_form(last) is not None
    whole = whole or fold(left) in known_names()
    return is_body(left.strip()) and whole


def _joins_two(left: str, follower: str, listed: bool) -> bool:
    """Whether "ja" stands between two bodies and not inside a name."""
    if f"{follower} ".startswith(_SAME_FIRM) or _closes_name(left, follower) or _is_enclosed(left, follower):
        return False
    if is_body(follower):
        if fold(follower) in known_names():
            return True
        two_words = len(left.split()) > 1 and left.split()[-1].casefold() not in genitive_places()
        return is_body(left) or listed or two_words
    alone = listed and " " not in left and left[:1].isupper() and " " not in follower
    named = looks_like_name(follower) or (follower[:1].isupper() and _tells_deed(follower.split()))
    return (is_body(left) or alone) and named and rank_given(follower) is None


def _is_enclosed(left: str, follower: str) -> bool:
    """Whether legal forms in two languages stand round both: `Oy Hangö Bygg` and `Design Ab`."""
    first, *others = left.split() or [""]
    own = not any(map(is_form, [*others, *follower.split()[:-1]]))
    return own and bool(others) and encloses(first, follower.rpartition(" ")[2])


def _closes_name(left: str, follower: str) -> bool:
    """Whether one word and a legal form end the name that the words before begin: `Liikunta ja Urheilu ry`."""
    first, *rest = follower.split()
    if len(rest) > 1 and rest[-1].casefold() in country_names() and is_legal(rest[-2]):
        rest.pop()  # "Training and Assessment Ltd UK"
    begun = BRACKETS.sub("", left).split(",")[-1].split()
    if fold(" ".join(begun)) in known_names() or any(map(is_form, begun)):
        return False
    head = head_form(begun[-1]) if begun else None
    if len(begun) == 1 and rest and words().value(rest[-1].casefold(), "legal") == "company":
        return head is None and fold(begun[0]) not in known_names()
    closing = head_form(first)
    if len(rest) != 1 or not words().has(rest[0].casefold(), "legal") or not (closing is None or _is_trade(closing)):
        return False
    return (
        bool(begun) and (head is None or _is_trade(head)) and not words().has(begun[-1].casefold().rstrip("."), "legal")
    )


def _is_trade(form: HeadForm) -> bool:
    return form.head.role == "trade"


def _is_one_name(left: str, mark: str, right: str) -> bool:
    """Whether a known name holds the separator: `Helsingin ja Uudenmaan sairaanhoitopiiri`."""
    before, after = fold(left), fold(right)
    if mark == "&":
        return fold(f"{left.strip()} & {_first_name(right)}") in known_names()
    return any(before.endswith(front) and after.startswith(back) for front, back in _joined_names(mark))


@cache
def _joined_names(mark: str) -> list[tuple[str, str]]:
    """The known names that hold the word, each as what stands before and after it."""
    return [
        (name[: match.start()], name[match.end() :])
        for name in known_names()
        for match in re.finditer(f" {re.escape(mark)} ", name)
    ]


def looks_like_name(text: str) -> bool:
    """Whether the words may name a body that nothing tells: a capital, few words, no role, person or phrase."""
    tokens = text.split()
    if not text[:1].isupper() or len(tokens) > 6 or is_aside(text):
        return False
    if any("phone" in kinds(token.casefold().rstrip(".:")) or "publication" in kinds(token) for token in tokens):
        return False  # "KEHITTÄMISYKSIKÖN JULKAISUJA"
    if "credit" in kinds(text) or (len(tokens) == 1 and text.endswith(words().forms_of("quality-end"))):
        return False  # "Taitto", "Kumppanuus"
    if any(map(is_particle, text.split())) or describes(text.split()) or text.casefold() in genitive_places():
        return False  # "Sofia van der Linden"
    if _names_person(text.split()):
        return False
    last = text.split()[-1].rpartition("-")[2]
    if _tells_deed(tokens):
        return False
    return not (last.islower() and last.endswith(WHERE_TO))  # "Tukea Leader-toimintaan"


def _tells_deed(tokens: list[str]) -> bool:
    """Whether a noun of doing is among the words: `Uimarannan rakentaminen`; no surname, `Kauppa Nieminen`."""
    return any(token.casefold().endswith("minen") and rank_surname(token) is None for token in tokens)


def _names_person(tokens: list[str]) -> bool:
    """Whether two words of which nothing tells a body are a person's name, though no list has the surname."""
    form = head_form(tokens[-1])
    plain = form is None or form.head.shape == "compound"  # "Helvi Karppala", no "ala"
    return names_person(tokens) and plain and type_of(" ".join(tokens))[0] == ""
