"""Cuts a cell or a line of a list into the pieces between its separators: which "ja", dash or comma separates."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from converters.text.organisations.brands import is_brand
from converters.text.organisations.chains import names_field
from converters.text.organisations.closed_runs import closed_spans
from converters.text.organisations.countries import begins_with_country, names_before_countries
from converters.text.organisations.crowds import end_before_person, ends_in_people, part_people
from converters.text.organisations.edges import acting_unit, without_tails
from converters.text.organisations.embedded import embedded_spans
from converters.text.organisations.english_bodies import joined_english
from converters.text.organisations.field_lists import field_lists
from converters.text.organisations.joins import first_name, is_plain_name, parts_at_join, sector_lists, stays_one_name
from converters.text.organisations.kinds import (
    closes_with_form,
    is_aside,
    is_body,
    is_role,
    is_titled_person,
    is_unit,
    type_of,
)
from converters.text.organisations.leads import (
    AROUND,
    BRACKETS,
    SHARE,
    find_lead,
    is_form,
    is_more_than_a_kind,
    is_surely_body,
    tells_list,
)
from converters.text.organisations.ministries import portfolios
from converters.text.organisations.names import set_in_order
from converters.text.organisations.papers import count_paper_words, is_document
from converters.text.organisations.posts_before import post_before
from converters.text.organisations.rows_of_people import Spans, people_in_rows, stands_behind_person
from converters.text.organisations.same_bodies import is_one_name, name_the_same, names_part_of
from converters.text.organisations.shared_pieces import completed, shared_names
from converters.text.organisations.things import find_things
from converters.text.organisations.traders import bring_out_trader
from converters.text.organisations.units import split_inner
from converters.text.organisations.words import (
    DOTTED_FORM,
    PARTING_SLASH,
    first_known_words,
    fold,
    genitive_places,
    head_form,
    is_legal,
    is_person,
    kinds,
    known_names,
    place_names,
    tells_trade,
    words,
)

_SEPARATOR = re.compile(
    r"\s*;\s*|\s*:\s+|\s*[\t|]\s*|(?<![-‑]),(?!(?<=\d,)\d)\s*|\s+(?:ja|sekä|och|and|JA|SEKÄ|OCH|AND|&)\s+|"
    rf"{PARTING_SLASH}|"
    r"\s+[–—>-]\s+|\s+[•·▪●|+*]\s+|\s{3,}|\s{2}(?=[a-zåäö])|\s+\(?\d{1,2}\)\s+|\s+\d{1,2}\.?\s+(?=[A-ZÅÄÖ])|(?<=\d-\d)\.\s+(?=[A-ZÅÄÖ])|(?<=[^\d\s])\s+(?=\d{1,3}(?:[.,]\d{1,2})?\s?%)|\s*\(\d[\d.,\s]{0,12}\s?(?:%|€|euroa?)\)\s+(?=[A-ZÅÄÖ])|\s+(?:vid|alkaen)\s+(?=[A-ZÅÄÖ])"
)
ABBREVIATED = re.compile(rf"(?:\b(?:{DOTTED_FORM}|ym|mm|lut)\.)\s*\Z", re.IGNORECASE)
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
_NO_TOWN_HAS = frozenset(
    {
        "municipality",
        "regional-council",
        "university",
        "university-of-applied-sciences",
        "state-agency",
        "ministry",
        "wellbeing-services-county",
    }
)
"""Kinds of bodies that are no institution of a town named behind them, nor have a town as a part."""
_LONGEST_BRAND = 2
_LEAST_COUNTRIES = 2
_TONGUES = ("ry", "rf")
"""The legal form of associations in Finnish and in Swedish."""
_LEAST_RUN, _LEAST_SPACES, _WORDS_OF_TWO = 3, 3, 4
_LEAST_OTHERS = 2
"""Words before a name that a run of bodies took for a part of it, at least."""
_DASHES = ("–", "—", "-")
_DASHED = re.compile(r"\s+[–—-]\s+")
_LEAST_DASHED = 4
"""Blanks of a list of three names between dashes."""
_PART_IN_BRACKET = re.compile(r"\(([a-zåäö-]{2,30}\.?)\)\s+(?=[A-ZÅÄÖ])")
"""What a body does, in small letters in a bracket before a word with a capital."""
_QUOTED = re.compile(r"(?<=\w )(?:“[^“”]{3,80}”|«[^«»]{3,80}»|\"[^\"]{3,80}\")")
"""What a body is called, in quotes behind its kind: `Educational Institution “College of Roads and Bridges”`."""


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
    if " and " in body or " & " in body:
        covered += sector_lists(body)
        covered += [match.span() for match in words().pattern_of("phrase").finditer(_low(body))]
        covered += [match.span() for match in _QUOTED.finditer(body)]
    covered += [*portfolios(body), *joined_english(body), *(match.span() for match in find_things(body))]
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
        pieces += _part_rows(body, start, match.start(), sign)
        start, sign = match.end(), _sign_of(mark)
    pieces += _part_rows(body, start, len(body), sign)
    pieces = [piece for piece in pieces if piece.text]
    between = [(body[before.end : after.start], after) for before, after in itertools.pairwise(pieces)]
    beside = {after.start for gap, after in between if _is_post_town(gap, after) or _is_under_heading(gap, after)}
    noted = [part for piece in pieces if piece.start not in beside for part in _split_at_parts(piece)]
    parts = _without_countries(body, [part for piece in noted for part in _split_run(piece)])
    parts = _with_shared_heads(parts)
    led = next((at for at, part in enumerate(parts) if _leads_traders(part.text)), None)
    return tuple(parts if led is None else [*parts[:led], *_each_trader(parts[led:])])


def _without_countries(body: str, pieces: list[Piece]) -> list[Piece]:
    """The names of a list of which several have their countries behind them: `Alfa Labs Italy, Beta Studio Greece`."""
    placed = [names_before_countries(piece.text) for piece in pieces]
    if len({each.country for names in placed for each in names}) < _LEAST_COUNTRIES:
        return pieces
    parts: list[Piece] = []
    for piece, names in zip(pieces, placed, strict=True):
        for start, end, _ in names:
            parts.append(Piece(piece.text[start:end], piece.start + start, piece.start + end, ";"))
        cut = not names and begins_with_country(body[piece.end :])
        parts += [] if names else [piece._replace(sign=";") if cut else piece]
    return parts


def _with_shared_heads(pieces: list[Piece]) -> list[Piece]:
    """The pieces with whole names where places share the word behind them: `Iin ja Simon kunta`."""
    parts: list[Piece] = []
    for piece in pieces:
        names = shared_names(piece.text)
        parts += [Piece(name, piece.start + start, piece.start + end, ";") for start, end, name in names] or [piece]
    for at, name in completed([piece.text for piece in parts]):
        parts[at] = parts[at]._replace(text=name, sign=";")
        parts[at + 1] = parts[at + 1]._replace(sign=";")
    return parts


def _sign_of(mark: str) -> str:
    """The sign that a separator counts as before the next piece."""
    if mark[:1].isdigit() or mark.endswith((")", ".")) or mark == "alkaen":
        return ";"
    return "," if mark == "vid" else mark


def _part_rows(body: str, start: int, end: int, sign: str) -> list[Piece]:
    """The piece that stands there, or the bodies between people or other words without signs.

    `Iin kunta Aino Virtanen Kivi Oy …`, `Hakija Euroa Iin Martat ry 755 Simon Kylät ry avoin …`.
    """
    if people := people_in_rows(body):
        return list(_rows_of_people(body, start, end, sign, people))
    if ends_in_people(body):
        end, sign = start + end_before_person(body[start:end]), ";"
    spans = part_people(body[start:end])
    if len(spans) == 1 and spans[0] == (0, end - start):
        spans = _closed_rows(body[start:end]) or spans
    placed = [(start + first, start + last) for first, last in spans] or [(start, end)]
    return [_piece(body, *span, ";" if at else sign) for at, span in enumerate(placed)]


def _rows_of_people(body: str, start: int, end: int, sign: str, people: Spans) -> Iterator[Piece]:
    """The parts of a piece before and behind people; what stands behind one is of the next row: `y-yksikkö Aro Aino X`.

    Behind a person and a sign there is the post or body of that one.
    """
    inside = [(first, last) for first, last in people if start <= first and last <= end]
    bounds = [start, *(edge for span in inside for edge in span), end]
    first_sign = ";" if stands_behind_person(body, start, people) else sign
    for at, (first, last) in enumerate(zip(bounds[::2], bounds[1::2], strict=True)):
        text = body[first:last].strip(AROUND)
        if text and not text.endswith(":"):  # "Työryhmän jäsenet: Aino Aro, …"
            yield _piece(body, first, last, ";" if at else first_sign)


def _closed_rows(text: str) -> list[tuple[int, int]]:
    """Where the bodies stand that close themselves among other words; empty where more follow one another."""
    tokens = list(_WORD.finditer(text)) if text.count(" ") >= _LEAST_SPACES else []
    written = [token.group() for token in tokens]
    spans = closed_spans(written)
    if not spans:
        return []
    following = _following_spans(text.strip(), written)
    begins = {last: first for first, last in spans}
    others = any(begins.get(last, first) - first >= _LEAST_OTHERS for first, last in following)
    if len(spans) < len(following) and not others:
        return []
    return [(tokens[first].start(), tokens[last - 1].end()) for first, last in spans]


def _is_lost_comma(left: str, right: str) -> bool:
    """Whether a gap stands for the comma between a listed body and its field: `Business Finland  matkailu`."""
    return fold(left.strip()) in known_names() and "  " not in right and names_field(first_name(right))


def _lists_by_dashes(body: str) -> bool:
    """Whether dashes part the names of a list, brands among bodies: `Kela – Vuolu – Lapin liitto`; no unit is there."""
    own_sign = ";" in body  # "Iin kunta – Valtarin koulu; Kemin kaupunki – Syväkankaan koulu"
    names = _DASHED.split(body) if not own_sign and body.count(" ") >= _LEAST_DASHED and _DASHED.search(body) else []
    if len(names) < _LEAST_RUN or not all(name[:1].isupper() for name in names):
        return False
    if any(is_one_name(*pair) or name_the_same(*pair) for pair in itertools.pairwise(names)):
        return False
    unknown = [name for name in names if not is_body(name)]
    told = len(names) - len(unknown)
    plain = all(name.count(" ") < _LEAST_RUN and is_plain_name(name) and not is_unit(name) for name in unknown)
    return plain and (told > 1 or (told == 1 and all(" " not in name for name in unknown)))


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


def _split_at_parts(piece: Piece) -> list[Piece]:
    """The bodies of a piece that only what each does in a bracket parts: `Lapin liitto (hakija) Iin kunta`."""
    text, at, parts = piece.text, 0, list[Piece]()
    ends = [match.end() for match in _PART_IN_BRACKET.finditer(text) if _tells_part(match[1])]
    for end in ends:
        if is_body(BRACKETS.sub("", text[at:end]).strip()) and _begins_with_body(text[end:]):
            left = text[at:end].rstrip()
            parts.append(Piece(left, piece.start + at, piece.start + at + len(left), ";" if parts else piece.sign))
            at = end
    last = Piece(text[at:], piece.start + at, piece.end, ";")
    return [*parts, last] if parts else [piece]


def _tells_part(inner: str) -> bool:
    """Whether a bracket says what somebody or a body does in the project: `hakija`, `pj.`, `koordinaattori`."""
    return is_role(inner) or is_role(inner.rstrip(".")) or tells_list(inner)


def _begins_with_body(text: str) -> bool:
    """Whether a surely known body or one with a legal form begins the words, and no unit."""
    tokens = text.partition("(")[0].split()
    fronts = (" ".join(tokens[:count]) for count in range(2, min(len(tokens), _LONGEST_LISTED) + 1))
    return any(is_form(front.rpartition(" ")[2]) or (is_surely_body(front) and not is_unit(front)) for front in fronts)


def _split_run(piece: Piece) -> list[Piece]:
    """The bodies of a piece that follow one another without signs, as tables lose their lines."""
    if piece.text.count(" ") < _LEAST_SPACES:
        return [piece]
    tokens = list(_WORD.finditer(piece.text))
    written = [token.group() for token in tokens]
    spans = _following_spans(piece.text, written) or embedded_spans(written)
    return _parts_of(piece, tokens, spans) or [piece]


def _following_spans(text: str, written: list[str]) -> list[tuple[int, int]]:
    """Where bodies stand of which a piece is made, one behind another; empty where they may be one."""
    closed = any(map(is_form, written[1:-1]))
    begins = fold(written[0]) in first_known_words() or written[0].casefold() in genitive_places()
    if len(written) <= _WORDS_OF_TWO and not begins and not closed:
        return []
    heading = written[0].isupper() and not text.isupper() and fold(written[0]) not in known_names()
    spans = _run_spans(written, int(heading))
    names = [" ".join(written[first:last]) for first, last in spans]
    if len(spans) == len(_TONGUES) and _are_in_two_tongues(names):
        return spans[:1]
    if len(spans) < _LEAST_RUN and not (_are_two_listed(names) or _are_closed_alike(names)):
        return []
    if any(name_the_same(one, other) or names_part_of(one, other) for one, other in itertools.pairwise(names)):
        return []  # "Luksia Länsi-Uudenmaan koulutuskuntayhtymä Luksia aikuisopisto"
    return spans


def _parts_of(piece: Piece, tokens: list[re.Match[str]], spans: list[tuple[int, int]]) -> list[Piece]:
    """The parts of a piece from word to word, each a piece of its own."""
    parts: list[Piece] = []
    for first, last in spans:
        start, end = tokens[first].start(), tokens[last - 1].end()
        parts.append(Piece(piece.text[start:end], piece.start + start, piece.start + end, ";" if parts else piece.sign))
    return parts


def _run_spans(tokens: list[str], at: int) -> list[tuple[int, int]]:
    """Where the bodies stand that words without signs name one after another; empty where some words name none.

    Behind two bodies a name of a word or two that nothing tells may stand before a listed one; words behind three
    bodies that name none are left out.
    """
    spans: list[tuple[int, int]] = []
    while at < len(tokens):
        end = (
            _listed_end(tokens, at) or next((end for end in range(at, len(tokens)) if _ends_body(tokens, end)), -1) + 1
        )
        inner = _listed_inside(tokens, at, end or len(tokens)) if len(spans) > 1 else len(tokens) + 1
        beside = inner < (end or len(tokens) + _enough(spans)) and _may_be_beside(tokens[at:inner])
        end = inner if beside else end
        name = " ".join(tokens[at:end])
        if not beside and not (end and is_body(name) and is_more_than_a_kind(name)):
            return spans if _enough(spans) else []
        spans.append((at, end))
        at = end
    return spans


def _enough(spans: list[tuple[int, int]]) -> bool:
    """Whether so many bodies follow one another that the words are a list."""
    return len(spans) >= _LEAST_RUN


def _may_be_beside(found: list[str]) -> bool:
    """Whether a word or two may be a firm or a unit in a run of bodies: `Norrhydro`, `Arktinen keskus`."""
    form = head_form(found[-1])
    told = form is not None and not form.case and found[0][:1].isupper()
    return len(found) <= _LONGEST_BRAND and (told or is_plain_name(" ".join(found)))


def _listed_inside(tokens: list[str], at: int, end: int) -> int:
    """Where a listed body or a firm of a town begins inside the words that a later head or form ends; else the end."""
    begins = (each for each in range(at + 1, end) if _listed_end(tokens, each) or _is_firm_of_town(tokens, each))
    return next(begins, end)


def _is_firm_of_town(tokens: list[str], at: int) -> bool:
    """Whether a town and what it trades in make the name of a firm: `Oulun Energia`."""
    if tokens[at].casefold() not in genitive_places() or at + 1 >= len(tokens):
        return False
    form = head_form(tokens[at + 1])
    return tokens[at + 1].istitle() and form is not None and form.head.role == "trade" and not form.case


def _listed_end(tokens: list[str], at: int) -> int:
    """The index after the longest listed name that begins with the word and that nothing goes on from; else 0."""
    if fold(tokens[at]).split(" ")[0] not in first_known_words() or not tokens[at][:1].isupper():
        return 0
    for end in range(min(at + _LONGEST_LISTED, len(tokens)), at, -1):
        known = known_names().get(fold(" ".join(tokens[at:end])))
        if known is None or (known.short and end == at + 1 and tokens[at] not in (known.name, known.name.upper())):
            continue
        follows = tokens[end] if end < len(tokens) else ""
        if known.type == "company" and _is_closed_beyond(tokens, end):
            return 0
        if not follows or (follows[:1].isupper() and not is_form(follows.rstrip("."))):
            return end
    return 0


def _is_closed_beyond(tokens: list[str], at: int) -> bool:
    """Whether one word that names nothing leads on from a firm to its legal form: `Sweco Finland Oy`."""
    closed = at + 1 < len(tokens) and is_form(tokens[at + 1].rstrip("."))
    return closed and tokens[at].istitle() and fold(tokens[at]) not in known_names() and not is_brand(tokens[at])


def _are_two_listed(names: list[str]) -> bool:
    """Whether two listed bodies of which neither is in the other stand side by side: `Oulun kaupunki Lapin liitto`."""
    if len(names) != _LEAST_RUN - 1:
        return False
    if type_of(names[1])[0] == "municipality" and type_of(names[0])[0] in _NO_TOWN_HAS:
        return all(map(is_surely_body, names)) and names[0] != names[1]  # "Lapin yliopisto Iin kunta"
    first, second = known_names().get(fold(names[0])), known_names().get(fold(names[1]))
    if second is not None and second.type in _STAND_ALONE and not second.short and is_surely_body(names[0]):
        return type_of(names[0])[0] == "municipality"  # "Iin kunta Lapin liitto"
    if first is not None and not first.short and first.type != "association" and _is_local_association(names[1]):
        return True
    if second is not None and not second.short and is_form(names[0].rpartition(" ")[2].rstrip(".")):
        return second.type in _STAND_ALONE  # "Lumikko Oy Keski-Suomen liitto"
    if first is None or second is None or first.id == second.id or first.short or second.short:
        return False
    of_the_country = names[1].startswith("Suomen ") or (second.type in _OF_THE_STATE and " " in names[1])
    return second.type in _STAND_ALONE or of_the_country


def _are_closed_alike(names: list[str]) -> bool:
    """Whether one legal form closes both of two names: `Kelo Oy Lumo Print Oy`; in two languages they are one body."""
    forms = [name.rpartition(" ")[2].casefold() for name in names]
    return len(names) == _LEAST_RUN - 1 and is_form(forms[0]) and forms[0] == forms[1] and names[0] != names[1]


def _are_in_two_tongues(names: list[str]) -> bool:
    """Whether a name is closed by the Finnish form of associations and one by the Swedish: `X ry Y rf`."""
    forms = [name.rpartition(" ")[2].casefold().replace(".", "") for name in names]
    return sorted(forms) == sorted(_TONGUES)


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
    closes = closes or (at > 0 and _is_firm_of_town(tokens, at - 1))
    follows = tokens[at + 1] if at + 1 < len(tokens) else ""
    return closes and (not follows or (follows[:1].isupper() and "legal" not in kinds(follows.rstrip("."))))


def _piece(body: str, start: int, end: int, sign: str) -> Piece:
    text = body[start:end] if body[end : end + 1] != ":" else _without_label(body[start:end])
    lead = find_lead(text)
    whole = text[lead:].strip(AROUND)
    stripped = without_tails(whole)
    if (stripped[:1].isdigit() or stripped != whole) and (item := find_lead(stripped)):
        lead, stripped = text.index(stripped, lead) + item, stripped[item:]  # "1 LAPIN LIITTO Julkaisu 3"
    if stripped.endswith(":") and is_legal(stripped.split()[-1].rstrip(":")):
        stripped = stripped[:-1]  # "Kehä rf:" over what it was granted for
    if stripped.endswith(".") and not ABBREVIATED.search(stripped):
        stripped = stripped[:-1]
    if " vid " in stripped and (unit := _unit_behind_post(stripped)):
        lead, stripped = text.index(stripped, lead) + len(stripped) - len(unit), unit
    named = bring_out_trader(stripped) if stripped.endswith(")") else acting_unit(stripped)
    return Piece(named, start + lead, start + lead + len(stripped), sign)


def _unit_behind_post(text: str) -> str:
    """The Swedish unit that a post is at: `Forskare vid Kemiska institutionen`; empty for other words."""
    post, _, unit = text.partition(" vid ")
    return unit if " " not in post and is_role(post) and is_unit(unit) else ""


def _without_label(text: str) -> str:
    """A name that a legal form closes, without the label of the next field behind it: `Kivi Oy Form och layout`."""
    found = list(_WORD.finditer(text))
    ends = [match.end() for match in found[1:] if is_legal(match.group())]
    return text[: ends[-1]] if ends else text


def _separates(mark: str, left: str, right: str, listed: bool) -> bool:
    if not left.strip() or not right.strip():
        return bool(mark)
    if _marks_trader(left, right) or (mark == "/" and tells_trade(f"{left.strip()}/{first_name(right)}")):
        return False  # "Tmi: Aino Virtanen", "Aino Virtanen, toiminimi"
    if mark in ("ja", "sekä", "och", "and", "&"):
        return bool(first_name(right)) and parts_at_join(mark, left, right, listed)  # no "X and • Y"
    if mark == "," and set_in_order(f"{left.strip()}, {right.strip()}") is not None:
        return False
    if mark[:1].isdigit() and not mark.endswith(")"):  # "Iin kunta 2. Kemin kaupunki"
        names = is_body if mark.endswith(".") else is_surely_body
        return is_body(left.strip()) and names(first_name(right))
    if mark == "," and closes_with_form(left, first_name(right)):
        return False  # "Korjaamo Kivi, avoin yhtiö"
    if mark == "vid":
        return is_unit(left.strip()) and is_body(first_name(right))  # "Fakulteten för pedagogik vid Åbo Akademi"
    if mark == "alkaen":
        return not left.rstrip()[-1:].isdigit()  # "X 1.1.2013 alkaen Y" is one body with two names
    if mark == ":":
        return _parts_at_colon(left.strip(), right, listed)
    if mark in _DASHES:
        return _parts_at_dash(mark, left, right, listed)
    return not (mark == "/" and (left[-1:].isdigit() or stays_one_name(left, mark, right)))


def _parts_at_colon(left: str, right: str, listed: bool) -> bool:
    """Whether a colon leads from a body to its unit or its people."""
    if is_post_at_body(left):
        return True
    named = (left[:1].isupper() or is_unit(left)) and not is_body(left)  # no "co-PI"
    if named and _begins_with_person(right.replace(",", " ").split()):
        return listed  # "Kemian laitos: professori Aino Virtanen"
    return is_body(left) and len(first_name(right).split()) <= _LONGEST_UNIT


def is_post_at_body(label: str) -> bool:
    """Whether a post and the body it is at stand before the colon and who has it: `Rektor vid Novia: N N`."""
    if post_before(label.split()):
        return True  # "Contact person in Novia"
    post, at, body = label.partition(" vid ")
    return bool(at) and is_role(post) and is_body(body) and is_more_than_a_kind(body)


def _begins_with_person(tokens: list[str]) -> bool:
    """Whether words begin with a person's name, their title or their post."""
    return is_titled_person(tuple(tokens)) or is_role(tokens[0]) or is_person(tuple(tokens[:2]))


def _parts_at_dash(mark: str, left: str, right: str, listed: bool) -> bool:
    """Whether a dash stands between two bodies, or a body and its unit or its part, and not inside a name."""
    if is_person(tuple(left.split())) or is_role(left) or (listed and _is_calling(left.strip())):
        first = right.split(f" {mark} ")[0].strip()
        return is_body(first) or is_role(first) or _is_calling(first)  # "Anna Esimerkki – muotoilija – Esimerkki Oy"
    if is_one_name(left, right):
        return False
    paper = left.split()
    if is_body(right.strip()) and len(paper) == count_paper_words(paper):
        return True  # "MUISTIO - Sastamalan Tuki Oy"
    if not is_body(left.strip()) and is_surely_body(right.strip(" .")):
        return True  # "Yhteistä kieltä - Turun ammattikorkeakoulu Oy"
    if is_body(left.strip()) and is_aside(right.strip()):
        return True  # "Iin kunta – hallinnoija"
    if not listed and _is_brand_before(left.strip(), first_name(right)):
        return True
    if listed and is_unit(left.strip()) and is_body(first_name(right)):
        return True  # "Iin kunta, kirjasto – Ijo kommun, biblioteket"
    place = left.split()[-1].casefold().endswith(words().forms_of("no-body-end"))
    return (is_body(left.strip()) or place) and (is_body(right.strip()) or is_unit(right.strip()))


def _is_brand_before(brand: str, name: str) -> bool:
    """Whether one word that names no body stands before a body or its unit: `Lumo – Iin kunnan kirjasto`."""
    if not name or " " in brand or is_body(brand) or is_unit(brand):
        return False
    body, units = split_inner(name)
    return is_surely_body(body if units else name) and all(map(is_unit, units))


def _marks_trader(left: str, right: str) -> bool:
    """Whether the word for a sole trader alone stands on one side of a sign and a name on the other."""
    if "trader" in kinds(left.strip()):
        return True
    follows = right.split(maxsplit=1)[0].rstrip(",;")
    alone = "trader" in kinds(follows) and first_name(right) == follows
    return alone and left.strip()[:1].isupper() and not is_body(left.strip())


def _is_calling(words_between: str) -> bool:
    """Whether one common word stands there, as the trade of a person between two dashes."""
    return words_between.isalpha() and words_between.islower()
