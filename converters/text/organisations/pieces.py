"""Cuts a cell or a line of a list into the pieces between its separators: which "ja", dash or comma separates."""

from __future__ import annotations

import itertools
import re
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.case_endings import OBLIQUE, WHERE_TO
from converters.text.organisations.edges import (
    acting_unit,
    part_of_text,
    without_amount,
    without_tails,
)
from converters.text.organisations.kinds import describes, is_aside, is_body, is_role, is_unit, names_person, type_of
from converters.text.organisations.ministries import portfolios
from converters.text.organisations.names import set_in_order
from converters.text.organisations.same_bodies import is_one_name, name_the_same, names_part_of
from converters.text.organisations.traders import bring_out_trader
from converters.text.organisations.units import field_lists
from converters.text.organisations.words import (
    HeadForm,
    country_names,
    encloses,
    first_known_words,
    fold,
    genitive_places,
    head_form,
    is_person,
    kinds,
    known_names,
    says_from_where,
    shares_body,
    words,
)
from converters.text.people.names import is_particle, rank_given

LABEL = re.compile(r"\s*([^\W\d_][\w\s/()–-]{2,40}?)(?<! [tT])\s*:(?![a-zåäö])\s*")
_SEPARATOR = re.compile(
    r"\s*;\s*|\s*:\s+|\s*[\t|]\s*|(?<![-‑]),(?!(?<=\d,)\d)\s*|\s+(?:ja|sekä|och|and|JA|SEKÄ|OCH|AND|&)\s+|\s*(?<![cC])/\s*(?!o\b)|\s+[–—>-]\s+|\s+[•·▪●|+]\s+|\s{3,}|\s+\(?\d{1,2}\)\s+|(?<=\d-\d)\.\s+(?=[A-ZÅÄÖ])"
)
BRACKETS = re.compile(r"\([^()]*\)")
ABBREVIATED = re.compile(r"(?:\b(?:r\.y|r\.f|s\.r|ym|mm|lut)\.)\s*\Z", re.IGNORECASE)
_SHARE = re.compile(r"\s*\d[\d .,\u00a0]{0,15}(?:%|€|euroa?)\s+(?=[A-ZÅÄÖ])")
"""What a body pays, before its name: `50 % Iin kunta`."""
_LEAD = re.compile(
    r"(?:19|20)\d\d:?\s+(?=[A-ZÅÄÖ])|\d{1,2}\.\d{1,2}\.\d{4}:?\s+(?=[A-ZÅÄÖ])|\(?(?:P{1,2}\d{1,2}\)?:?|(?:P{1,2}|LP|WP)\s?\d{0,2}\)?:)\s+(?=[A-ZÅÄÖ])|[AS]\d{5},?\s+(?=[A-ZÅÄÖ])|(?:Y-tunnus:?\s+)?\d{6,7}(?:-\d)?,?\s+(?=[A-ZÅÄÖ])|alkaen\s+(?=[A-ZÅÄÖ])|(?:ja|sekä|och|and)\s+(?=[A-ZÅÄÖ])|[A-ZÅÄÖ]?[a-zåäö]{3,}j[ai]n[aä]\s+(?=[A-ZÅÄÖ])|(?:[Tt]he\s+)?Finnish\s+(?=Ministry\b)|[Tt]he\s+(?=\S)|\S{4,}(?:na|nä)\s+toimiva\s+"
)
"""What is no part of the name behind it: `Aalto-yliopistona toimiva Aalto-korkeakoulusäätiö`, `A70070 `, `PP2: `."""
_WORD = re.compile(r"\S+")
_MARK = re.compile(r"[XE]|[A-ZÅÄÖ][A-Za-zÅÄÖ]{0,2}[A-ZÅÄÖ]|\((?:pj|vpj|siht)\.?\)")
"""Marks of who was there (present, hindered, in the chair) and letters of a degree (`FL`, `TkL`, `KTM`)."""
_AROUND = " \t\r\u00a0\"”'*•©"
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
_WORDS_OF_HONOUR = 2
_ENDOWED = frozenset({"foundation", "fund"})
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


@lru_cache(maxsize=256)
def _split(body: str) -> tuple[Piece, ...]:
    covered = [
        match.span() for match in (*BRACKETS.finditer(body), *words().pattern_of("unit-name").finditer(_low(body)))
    ]
    covered += field_lists(body)
    if " and " in body:
        covered += [match.span() for match in words().pattern_of("phrase").finditer(_low(body))]
    covered += portfolios(body)
    pieces: list[Piece] = []
    start, sign, dashed = 0, "", _lists_by_dashes(body)
    for match in _SEPARATOR.finditer(body):
        if any(first <= match.start() < last for first, last in covered):
            continue
        share = _SHARE.match(body, match.end())
        left, right = body[start : match.start()], body[share.end() if share else match.end() :]
        mark = "•" if dashed and match.group().strip() in _DASHES else match.group().strip().lower()
        if mark != "•" and not _separates(mark, left, right, bool(pieces)):
            continue
        pieces.append(_piece(body, start, match.start(), sign))
        start, sign = match.end(), ";" if mark.endswith((")", ".")) else mark
    pieces.append(_piece(body, start, len(body), sign))
    towns = {
        after.start
        for before, after in itertools.pairwise(pieces)
        if _is_post_town(body[before.end : after.start], after)
    }
    parts = [part for piece in pieces if piece.text and piece.start not in towns for part in _split_run(piece)]
    led = next((at for at, part in enumerate(parts) if _leads_traders(part.text)), None)
    return tuple(parts if led is None else [*parts[:led], *_each_trader(parts[led:])])


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
        if not end or not is_body(name) or not _is_more_than_a_kind(name):
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
        if not follows or (follows[:1].isupper() and not _is_form(follows.rstrip("."))):
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


def _is_more_than_a_kind(name: str) -> bool:
    """Whether the words are more than one word for a kind of body: `Hattula-Seura`, not `Kehittämisyhdistys`."""
    return " " in name or "-" in name or fold(name) in known_names()


def _ends_body(tokens: list[str], at: int) -> bool:
    """Whether the word ends a name: a head of bodies or a legal form, and a word with a capital or nothing follows."""
    form = head_form(tokens[at])
    closes = "legal" in kinds(tokens[at].rstrip(".")) or (
        form is not None and form.head.role == "body" and not form.case and form.head.shape not in ("en", "sv")
    )
    follows = tokens[at + 1] if at + 1 < len(tokens) else ""
    return closes and (not follows or (follows[:1].isupper() and "legal" not in kinds(follows.rstrip("."))))


def _piece(body: str, start: int, end: int, sign: str) -> Piece:
    text = body[start:end]
    lead = _lead(text)
    stripped = text[lead:].strip(_AROUND)
    stripped = without_tails(stripped)
    if stripped.endswith(":") and _is_legal(stripped.split()[-1].rstrip(":")):
        stripped = stripped[:-1]  # "Kehä rf:" over what it was granted for
    if stripped.endswith(".") and not ABBREVIATED.search(stripped):
        stripped = stripped[:-1]
    named = bring_out_trader(stripped) if stripped.endswith(")") else acting_unit(stripped)
    return Piece(named, start + lead, start + lead + len(stripped), sign)


def _is_legal(word: str) -> bool:
    """Whether the word is a legal form, with its stop or without."""
    return "legal" in kinds(word) or "legal" in kinds(word.rstrip("."))


def _is_form(word: str) -> bool:
    """Whether the word says that a firm, an association or a sole trader is named."""
    return _is_legal(word) or "trader" in kinds(word)


def _lead(text: str) -> int:
    """Where the name in a piece begins: after a label, words that are no part of it and a person before a body."""
    lead = len(text) - len(text.lstrip(_AROUND))
    label = LABEL.match(text)
    if label is not None and _is_label(label.group(1), text[label.end() :].strip(" .")):
        lead = label.end()
    for before in (_SHARE, _LEAD, part_of_text()):
        if found := before.match(text, lead):
            lead = found.end()
    if text.count(" ", lead) < 2 and not says_from_where(text[lead:].partition(" ")[0]):
        return lead
    words_here = list(_WORD.finditer(text, lead))
    if _comes_from([word.group() for word in words_here]):
        return words_here[1].start()
    credited = _credits_before([word.group() for word in words_here])
    if credited:
        return words_here[credited].start()
    people = _people_before([word.group() for word in words_here])
    return words_here[people].start() if people else lead


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


def _credits_before(tokens: list[str]) -> int:
    """How many words before a body are labels of credits without their colons: `Taitto Paino Kemin Kirjapaino Oy`."""
    at = 0
    while at < len(tokens) - 2 and words().has(tokens[at].casefold(), "credit"):
        at += 1
    own = [token for token in tokens[at:] if "legal" not in kinds(token)]
    return at if at and len(own) > 1 and own[0][:1].isupper() and is_body(" ".join(tokens[at:])) else 0


def _people_before(tokens: list[str]) -> int:
    """How many words before a body are of people, with their degrees, posts and marks: `FL Aino Virtanen Iin kunta`."""
    at, people, sure = 0, 0, True
    while at < len(tokens) - 1:
        if len(tokens) > at + 2 and _is_person_like(tokens[at], tokens[at + 1]):
            sure = sure and is_person(tuple(tokens[at : at + 2]))
            at, people = at + 2, people + 1
        elif is_role(tokens[at]) or (_MARK.fullmatch(tokens[at]) and fold(tokens[at]) not in known_names()):
            at += 1
        else:
            break
    return at if people and _begins_body(tokens[at:], sure=sure) else 0


def _is_person_like(first: str, second: str) -> bool:
    """Whether two words before a body are a person's name, of which the lists know a half at least."""
    if is_person((first, second)):
        return True
    named = second[:1].isupper() and second.isalpha() and not second.isupper() and fold(second) not in known_names()
    return named and rank_given(first) is not None and head_form(second) is None


def _begins_body(tokens: list[str], *, sure: bool) -> bool:
    """Whether the words behind a person are a body of their own and no end of a firm that begins as a name does."""
    if _honours(tokens):
        return False  # "August Ludvig Hartwalls stiftelse"
    if tokens[0].casefold() in genitive_places() or fold(tokens[0]) in known_names():
        return tokens[0][:1].isupper()
    name = BRACKETS.sub("", " ".join(tokens)).strip(" .")
    own = [token for token in tokens if "legal" not in kinds(token.rstrip("."))]
    registered = len(own) < len(tokens)
    apart = not registered or (sure and (len(own) > 1 or _is_more_than_a_kind(" ".join(own))))
    return (
        is_body(name)
        and tokens[0][:1].isupper()
        and "legal" not in kinds(tokens[0])
        and _is_more_than_a_kind(name)
        and apart
    )


def _honours(tokens: list[str]) -> bool:
    """Whether a surname in the genitive and a foundation or fund follow given names: `Hartwalls stiftelse`."""
    form = head_form(tokens[1]) if len(tokens) == _WORDS_OF_HONOUR and tokens[0].endswith(("s", "n")) else None
    return form is not None and form.head.type in _ENDOWED and tokens[0].casefold() not in genitive_places()


def _separates(mark: str, left: str, right: str, listed: bool) -> bool:
    if not left.strip() or not right.strip():
        return bool(mark)
    if _marks_trader(left, right):
        return False  # "Tmi: Aino Virtanen", "Aino Virtanen, toiminimi"
    if mark in ("ja", "sekä", "och", "and", "&"):
        return _parts_at_join(mark, left, right, listed)
    if mark == "," and set_in_order(f"{left.strip()}, {right.strip()}") is not None:
        return False
    if mark == ":":
        return is_body(left.strip()) and len(_first_name(right).split()) <= _LONGEST_UNIT
    dashed = mark in ("–", "—", "-")
    if dashed and (is_person(tuple(left.split())) or is_role(left) or (listed and _is_calling(left.strip()))):
        first = right.split(f" {mark} ")[0].strip()
        return is_body(first) or is_role(first) or _is_calling(first)  # "Anna Esimerkki – muotoilija – Esimerkki Oy"
    if dashed:
        if is_one_name(left, right):
            return False
        if not is_body(left.strip()) and _is_surely_body(right.strip(" .")):
            return True  # "Yhteistä kieltä - Turun ammattikorkeakoulu Oy"
        if is_body(left.strip()) and is_aside(right.strip()):
            return True  # "Iin kunta – hallinnoija"
        place = left.split()[-1].casefold().endswith(words().forms_of("no-body-end"))
        return (is_body(left.strip()) or place) and (is_body(right.strip()) or is_unit(right.strip()))
    return not (mark == "/" and (left[-1:].isdigit() or _is_one_name(left, mark, right)))


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
    if left.endswith(")") and is_person(tuple(BRACKETS.sub("", left).split())) and is_person(tuple(follower.split())):
        return True  # "Aino Virtanen (johtaja) ja Ville Korhonen (Kela)"
    if "traders" in kinds(left.strip().partition(" ")[0]) or (listed and is_person(tuple(left.split()))):
        person = is_person(tuple(follower.split()))  # "Tmi:t Aino Virtanen, Ville Korhonen ja Eino Aho"
        if person:
            return True
    if left.rstrip()[-1:] in "€%":
        return True  # "kunta 18 000 € ja yksityiset 6 000 €"
    if mark == "and" and "field" in kinds(follower.split()[0]) and " of " in left:
        return False  # "Norwegian University of Science and Technology"
    if _honours_two(left, follower):
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


def _honours_two(left: str, follower: str) -> bool:
    """Whether two given names are joined before the surname of a foundation: `Jenny och Antti Wihurin rahasto`."""
    names = [left.strip(), *follower.split()]
    both = len(names) > _WORDS_OF_HONOUR and all(rank_given(name) is not None for name in names[:2])
    return both and _honours(names[2:])


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


def _is_surely_body(name: str) -> bool:
    """Whether the words are a listed name, or of a place with a head of bodies that ends them."""
    first, *rest = name.split()
    own = [word for word in rest if "legal" not in kinds(word)]
    form = head_form(own[-1]) if own else None
    placed = form is not None and form.head.role == "body" and not form.case and first.casefold() in genitive_places()
    return (fold(name) in known_names() and not name.isupper()) or (placed and len(own) == 1)


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
    return (is_body(left) or alone) and looks_like_name(follower) and rank_given(follower) is None


def _is_enclosed(left: str, follower: str) -> bool:
    """Whether legal forms in two languages stand round both: `Oy Hangö Bygg` and `Design Ab`."""
    first, *others = left.split() or [""]
    own = not any(map(_is_form, [*others, *follower.split()[:-1]]))
    return own and bool(others) and encloses(first, follower.rpartition(" ")[2])


def _closes_name(left: str, follower: str) -> bool:
    """Whether one word and a legal form end the name that the words before begin: `Liikunta ja Urheilu ry`."""
    first, *rest = follower.split()
    if len(rest) > 1 and rest[-1].casefold() in country_names() and _is_legal(rest[-2]):
        rest.pop()  # "Training and Assessment Ltd UK"
    begun = left.split(",")[-1].split()
    if fold(" ".join(begun)) in known_names() or any(map(_is_form, begun)):
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
    if any("phone" in kinds(token.casefold().rstrip(".:")) for token in tokens):
        return False
    if any(map(is_particle, text.split())) or describes(text.split()) or text.casefold() in genitive_places():
        return False  # "Sofia van der Linden"
    if _names_person(text.split()):
        return False
    last = text.split()[-1].rpartition("-")[2]
    return not (last.islower() and last.endswith(WHERE_TO))  # "Tukea Leader-toimintaan"


def _names_person(tokens: list[str]) -> bool:
    """Whether two words of which nothing tells a body are a person's name, though no list has the surname."""
    form = head_form(tokens[-1])
    plain = form is None or form.head.shape == "compound"  # "Helvi Karppala", no "ala"
    return names_person(tokens) and plain and type_of(" ".join(tokens))[0] == ""
