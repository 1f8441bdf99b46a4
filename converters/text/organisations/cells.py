"""Reads the bodies of a cell or a list: which line is a list and not a sentence, and what its pieces name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from converters.text.language.case_endings import AGENTS, RUNNING
from converters.text.organisations.asked import asks_area, asks_no_body, asks_thing
from converters.text.organisations.belongings import LAST_BRACKET
from converters.text.organisations.clubs import club_case
from converters.text.organisations.counties import is_county
from converters.text.organisations.edges import acting_unit, without_contacts, without_days
from converters.text.organisations.groups import group_pieces, is_label_line, names_body, names_employer
from converters.text.organisations.joins import is_led_by_label, sector_lists
from converters.text.organisations.kinds import is_aside, is_body, is_of_body, is_role
from converters.text.organisations.leads import BRACKETS, LABEL, tells_list
from converters.text.organisations.mentions import find_mentions
from converters.text.organisations.ministries import with_first_duty
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.pieces import ABBREVIATED, Piece, is_post_at_body, split_pieces
from converters.text.organisations.repeats import without_other_tongue
from converters.text.organisations.row_ends import without_row_end
from converters.text.organisations.rows_of_people import people_in_rows
from converters.text.organisations.shared import swedish_regions
from converters.text.organisations.short_genitives import known_genitive
from converters.text.organisations.spans import start_of
from converters.text.organisations.unit_owners import tells_owner_again
from converters.text.organisations.unit_tails import without_ending
from converters.text.organisations.units import (
    SPLITS_ANYTHING,
    is_field,
    is_genitive_legal_form,
    is_inflected_legal_form,
)
from converters.text.organisations.words import (
    all_countries,
    fold,
    genitive_places,
    head_form,
    is_person,
    is_plural_head,
    is_sub_region,
    kinds,
    known_names,
    place_names,
    small_unit_form,
    tells_trade,
    words,
)
from converters.text.people.names import rank_given
from graph.model import Organisation, Span

_BULLET = re.compile(
    r"\s*(?:(?:[-–—•*·▪◦o]|[^\w\s(\"”'’&§#€%+/.,:;!?)])\s+|\(?\d{1,2}[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=[A-ZÅÄÖ])|\(?[a-h]\)\s+)"
)
_SENTENCE_END = re.compile(
    r"\b(?!(?:ent|aik|nyk|[Kk]umpp)\.)\w{3,}[.!?](?:\s+[A-ZÅÄÖ]|\s*\Z)|\s(?:ry|rf|oy|ab|sr)\.\s+[A-ZÅÄÖ]"
)
_FACULTIES = re.compile(r"n(?: [a-zåäö-]+inen,?)+ ja [a-zåäö-]+inen tiedekunta\s*\Z")
"""Several faculties of which only the last has the word: `Lapin yliopiston juridinen ja tekninen tiedekunta`."""
_STOPPED_FORM = re.compile(r"(?:\b(?:ry|rf|kumpp|ltd|inc|co)\.)\s*\Z", re.IGNORECASE)
_NAME_AND_BRACKET = re.compile(r"([^(),;]{1,60})\(([^()]{2,80})\)")
_BRACKET = re.compile(rf"\s*{BRACKETS.pattern}(?=[.!?]\s+[A-ZÅÄÖ])|{BRACKETS.pattern}")
"""A bracket, with the blank before it where a sentence ends behind it."""
_ACTS_THROUGH = re.compile(r"(?<=,\s)[^,;]+n\s(\w+)\s*(?=[,;]|\Z)")
_HYPHEN_UNIT = re.compile(r"(?:(?<=, )|(?<=: ))[A-ZÅÄÖ]\w+(?: [\w-]+){1,5} -(?P<head>\w+)")
_ARTICLE = "the "
"""What may stand before the names of a list in small letters: `the city of X`."""
_ARTICLE_INSIDE = re.compile(r"(?<= and )the ")
"""The article inside the name of a sector: `Urban Planning and the Environment`."""
_MOST_WORDS, _WORDS_A_COMMA = 40, 6
_SWEDISH_TOWNS = re.compile(
    r"(?P<towns>[A-ZÅÄÖ][\w-]+(?:, [A-ZÅÄÖ][\w-]+)*) (?:och|samt) [A-ZÅÄÖ][\w-]+ (?:stad|kommun)s?(?: .*)?"
)
_SWEDISH_REGIONS = re.compile(r"\b((?:\w+ )?\w+[sx]) (?:och|samt) ((?:\w+ )?\w+[sx]) förbund\b")
_WRITTEN = {",": ", ", ";": "; ", "": "  ", "|": ", ", "•": ", ", "·": ", "}
"""How the signs between pieces are written; others stand between spaces."""
_UNKNOWN_IN_LIST = 0.5
_ITEM = re.compile(r"(?<!\S)\d{1,3}\.?(?=\s[A-ZÅÄÖa-zåäö])")
_LEAST_OF_AGENDA = 7
_ONE_IN = 4
_LEAST_BEHIND = 3
_LEAST_FIELDS = 2
_LONGEST_BEFORE_POST = 5
_TWO_WORDS, _COMMON_GIVEN = 2, 1000
"""Words of a name, and the rank of a given name up to which one that nothing else tells names a person."""
_GROUPS = ("ryhmä", "tiimi")
"""Ends of labels for a group of people, who may stand behind it with their bodies."""
_TARGET = "kohderyhmä"
"""The label of those whom a project is for: bodies there take no part in it."""
_SEVERAL = ("t", "er", "ies", "ns", "rs", "ts", "mme")
"""Ends of labels in the plural: `Kumppanit`, `Finansiärer`, `Partners`, `Yhteistyökumppanimme`."""
_POST = "asema"
"""The label of a field for somebody's post, behind which the body stands: `Asema: johtaja, Iin kunta`."""
_GIVEN_TO = ("lle", "lta", "ltä")
"""Ends of the cases of who gets and who gives; those of place may be where a house is."""
_SHORTEST_FRONT = 3
"""Letters before the word for a kind in a compound at least: `Merikeskus`."""
_LABELS = frozenset({"form-label", "type-label", "asked"})
"""Kinds of words for what is asked of a unit: `Iin kunnan kirjaston puhelinnumero`."""


def is_list_line(line: str) -> bool:
    """Whether the line lists names and is no sentence: no verb or function word, no full stop, few words."""
    line = without_days(without_row_end(line))
    if sum(names_employer(*match.groups()) for match in _NAME_AND_BRACKET.finditer(line)) > 1:
        return False
    body = _BRACKET.sub("", _strip_lead(line)[0]).strip()
    body = _HYPHEN_UNIT.sub(_without_fields, body) if " -" in body else body
    body = _ACTS_THROUGH.sub(_without_acting_unit, body) if "," in body else body
    body = body[len(_ARTICLE) :] if body.startswith(_ARTICLE) and is_body(body[len(_ARTICLE) :]) else body
    body = _ARTICLE_INSIDE.sub("", body) if " and the " in body and sector_lists(body) else body
    body = with_first_duty(body)
    tokens = re.findall(r"[\w:-]+", body)
    long = len(tokens) > max(_MOST_WORDS, _WORDS_A_COMMA * body.count(","))
    if not tokens or (long and not people_in_rows(body)):
        return False
    if _SENTENCE_END.search(body) and not (ABBREVIATED.search(body) or _STOPPED_FORM.search(body)):
        return False
    small = sum(token[:1].islower() and "legal" not in kinds(token) for token in tokens)
    placed = tokens[0].casefold() in genitive_places() and _STOPPED_FORM.search(body)
    stopped = body.endswith(".") and not placed  # "Iin kunnan kalastajien tuki ry."
    if (stopped and small > 1 and "," not in body) or words().has(tokens[0].casefold(), "body-verb"):
        return False
    if len(tokens) > 1 and words().has(tokens[0].casefold(), "label") and ":" not in line:
        return False
    if any(map(_pays_for, tokens, tokens[1:], [*tokens[2:], ""])):
        return False
    if any(map(_goes_on_after_legal_form, body.split(), body.split()[1:])):
        return False
    if len(tokens) > _LEAST_BEHIND and "plural-unit" in kinds(tokens[-1].removeprefix("-")):
        return False  # "Lapin yliopiston kemian ja fysiikan laitokset"
    if ("tiedekunta" in body and _FACULTIES.search(body)) or tells_owner_again(body):
        return False
    running = any(_is_running_word(word) and not _describes_services(tokens, at) for at, word in enumerate(tokens))
    if _is_inflected_list(body) or _shares_swedish_head(body) or (running and not _is_one_association(tokens)):
        return False
    return not any(
        words().has(token.casefold(), "function")
        for token in tokens
        if token.casefold() not in ("sekä", "samt", "för", "i", "vid", "for", "and", "in")
    )


def _pays_for(payer: str, verb: str, follows: str) -> bool:
    """Whether an English verb of the past follows a name and leads to what was paid: `X Foundation funded BIOWAY`."""
    done = verb.endswith("ed") and {"does-work", "done-by"} <= kinds(verb).keys()
    return done and payer[:1].isupper() and follows not in ("", "by", "from", "with", "in", "through", "and")


def _shares_swedish_head(body: str) -> bool:
    """Whether towns or regions share the word for their kind, which only the last has.

    `Vasa, Karleby och Jakobstads stad`, `Norra Savolax och Norra Karelens förbund`.
    """
    regions = (match.groups() for match in _SWEDISH_REGIONS.finditer(body.casefold()))
    if any(all(name in swedish_regions() for name in pair) for pair in regions):
        return True
    match = _SWEDISH_TOWNS.fullmatch(body)
    return match is not None and all(town.casefold() in place_names() for town in match["towns"].split(", "))


def _without_fields(match: re.Match[str]) -> str:
    """A unit without the words that a hyphen joins to its head, as they stand: `toimivat markkinat -osasto`."""
    return match["head"].capitalize() if small_unit_form(match["head"]) else match.group()


def _without_acting_unit(match: re.Match[str]) -> str:
    """A part of a line, empty if it says through which unit a body acts: `…, Kemian laitoksen kautta`."""
    return match.group() if acting_unit(match.group().strip()) == match.group().strip() else ""


def _goes_on_after_legal_form(word: str, follows: str) -> bool:
    """Whether a word in small letters goes on after a legal form as a sentence does: `Sweco Oy teki selvityksen`."""
    if "legal" not in kinds(word) or not follows.isalpha() or not follows.islower():
        return False
    known = kinds(follows)
    listed = not {"legal", "joins", "decided"}.isdisjoint(known)  # "Iin Martat ry avoin"
    return not (listed or is_role(follows) or head_form(follows) is not None)


def read_list_line(line: str, offset: int, *, among_bodies: bool, told: bool = False) -> list[Organisation]:
    """The bodies of a line that lists names; `among_bodies` lets names pass that no rule knows.

    `told`: whether words before the line say that bodies are listed, as a label in the plural does.
    """
    written, line = line, without_contacts(line)
    body, start, labelled = _strip_lead(line)
    label = line[: max(start, 0)].rstrip(" :").strip().casefold()
    bare = body.rstrip()
    heading = bare.endswith(":") and not is_body(bare[:-1])  # "Kainuu:" over the bodies of Kainuu
    body = bare[:-1] if bare.endswith(":") else body
    pieces = split_pieces(body)
    people = label.endswith(_GROUPS) and (any(map(_names_person, pieces)) or _are_bodies(label, pieces))
    if heading:
        return [each._replace(at=_shift(each.at, offset + start)) for each in _inflected_mentions(body)]
    area = asks_area(label) and not (pieces and is_role(pieces[0].text.split()[0]))  # "Merialue: johtaja N (X)"
    if area or (words().has(label, "type-label") and not people):
        return _behind_post(line, offset, start, pieces) if label == _POST else []
    # Where semicolons part the bodies, commas stand before their units.
    among_bodies = among_bodies and (labelled or not LABEL.match(line) or "credit" in kinds(label))
    several = told or (labelled and label.endswith(_SEVERAL) and all(piece.sign != ";" for piece in pieces))
    labelled = labelled or told
    groups = group_pieces(pieces, among_bodies or labelled, labelled, several)
    found: list[Organisation] = []
    for group in groups:
        # A unit that a later piece continues may come behind that piece.
        first, last = start + min(piece.start for piece in group), start + max(piece.end for piece in group)
        read = _make(line[first:last], _name_of(group, body), offset + first, chained=len(group) > 1)
        found.extend(_as_written(each, written, offset) for each in read)
    if found:
        sure = labelled or among_bodies or len(found) > 1
        found = [each for each in found if _may_stand_behind(label, each) and (sure or not is_county(each.name))]
        return without_other_tongue(sorted([*found, *_before_posts(pieces, found, offset + start)], key=start_of))
    within = [each._replace(at=_shift(each.at, start)) for each in _inflected_mentions(body) or _led_by_agency(body)]
    within = within or _inflected_mentions(line)  # "Tekesin rahoitus: 20 000 €"
    return [each._replace(at=_shift(each.at, offset)) for each in within]


def _may_stand_behind(label: str, body: Organisation) -> bool:
    """Whether a body in an address is no house (`Toimintakeskus Onni, Rantatie 3`), nor a unit one to be visited."""
    asked = words().value(label.rpartition(" ")[2], "form-label")
    return asked not in ("address", "visit") or (body.confidence == 1 if body.name else asked == "address")


def _before_posts(pieces: list[Piece], found: list[Organisation], offset: int) -> list[Organisation]:
    """The bodies in the genitive before somebody's post in the pieces that gave none: `…, Oamkin lehtori N N`."""
    taken = [each.at for each in found if isinstance(each.at, Span)]
    named: list[Organisation] = []
    for piece in pieces:
        start, end = offset + piece.start, offset + piece.end
        posts = [word for word in piece.text.split()[1:_LONGEST_BEFORE_POST] if word.islower() and is_role(word)]
        if posts and not any(start < at.end and at.start < end for at in taken):
            read = find_mentions(piece.text)
            first = read[:1] if read and read[0].raw != read[0].name and start_of(read[0]) == 0 else []
            named += [each._replace(at=_shift(each.at, start)) for each in first if each.name]
    return named


def _behind_post(line: str, offset: int, start: int, pieces: list[Piece]) -> list[Organisation]:
    """The body behind somebody's post in the value of a field: `johtaja, Iin kunta`; no unit of what stands above."""
    if len(pieces) < _LEAST_FIELDS or not is_role(pieces[0].text):
        return []
    behind = start + pieces[1].start
    return [each for each in read_list_line(line[behind:], offset + behind, among_bodies=False) if each.name]


def _are_bodies(label: str, pieces: list[Piece]) -> bool:
    """Whether most names behind the label of a group are bodies: `Työryhmä: A ry, B ry`."""
    named = sum(names_body(BRACKETS.sub("", piece.text).strip()) for piece in pieces)
    return label != _TARGET and named > 1 and 2 * named > len(pieces)


def _names_person(piece: Piece) -> bool:
    """Whether the words are somebody's name, with a bracket or without."""
    return is_person(tuple(BRACKETS.sub("", piece.text).split()))


def _as_written(found: Organisation, line: str, offset: int) -> Organisation:
    """The body with its raw words as the line has them, addresses of the net among them."""
    if not isinstance(found.at, Span):
        return found
    return found._replace(raw=line[found.at.start - offset : found.at.end - offset])


def _inflected_mentions(body: str) -> list[Organisation]:
    """The bodies of a phrase that looks like a list and inflects like a sentence: `Traficomin yhteinen kampanja`."""
    return [each for each in find_mentions(body) if each.name and (each.raw != each.name or _heads_title(each, body))]


def _heads_title(found: Organisation, body: str) -> bool:
    """Whether a listed public body stands before a title of several words: `VTT Kulutuksen tutkimus`."""
    rest = body[found.at.end :].split() if isinstance(found.at, Span) and not found.at.start else []
    titled = len(rest) > 1 and rest[0].istitle() and rest[-1].islower()
    return titled and fold(found.name) in known_names() and found.type in SPLITS_ANYTHING | {"company"}


def _led_by_agency(body: str) -> list[Organisation]:
    """The agency whose letters begin a line before words that no rule takes for a unit: `MTT Kasvien tutkimus`."""
    letters, _, rest = body.partition(" ")
    listed = known_names().get(fold(letters)) if letters.isupper() and rest[:1].isupper() else None
    if listed is None or listed.type != "state-agency" or is_person(tuple(rest.split()[:2])):
        return []
    return [each for each in find_mentions(letters) if each.raw == letters]


def lists_bodies(lines: Sequence[str], *, led: bool = False) -> bool:
    """Whether half of the pieces of lines are named as bodies, the labels over them left out.

    Under a label for bodies one in four is enough where no more of the others than that are single words, as headings
    of other fields are: `Tavoitteet`; no bullet stands before those.
    """
    pieces = [piece.text for line in lines for piece in split_pieces(_strip_lead(line)[0])]
    pieces = [text for text in pieces if any(map(str.isalpha, text)) and not _is_country(text)]  # no sums of a table
    pieces = [text for text in pieces if not is_label_line(text)]
    named = [names_body(text) for text in pieces]
    single = sum(" " not in text and not names_body(text) for text in pieces) if led else 0
    least = _ONE_IN if led and (single <= sum(named) or all(map(_BULLET.match, lines))) else 2
    return bool(named) and least * sum(named) >= len(named)


def _is_country(text: str) -> bool:
    return BRACKETS.sub("", text).strip().casefold() in all_countries()


def are_values(lines: Sequence[str]) -> list[bool]:
    """For each line whether it may be a field of a form or a name of a list, and no title of the form over its fields.

    What stands under the label of a field that asks for no body is none either.

    >>> are_values(["HANKE", "Hakija: Kivi", "Rahoittaja: Kelo"]), are_values(["Kivi Oy", "Projektets namn", "Kelo"])
    ([False, True, True], [True, True, False])
    """
    fields = [(match := LABEL.match(line)) is not None and match.end() < len(line) for line in lines]
    if sum(fields) < _LEAST_FIELDS or sum(fields) * 2 < len(lines):
        return [not (at and asks_no_body(lines[at - 1])) for at in range(len(lines))]
    return [field or (at > 0 and heads_list(lines[at - 1])) for at, field in enumerate(fields)]


def heads_list(line: str) -> bool:
    """Whether the line only says what the bodies under it are: `Yhteistyökumppanit:`, `Mukana hankkeessa`."""
    label = line.strip(" :")
    if asks_thing(label):
        return False  # "Toteuttamisalue"
    return is_label_line(label) or (label[1:].islower() and any(map(_tells_members, label.casefold().split())))


def _tells_members(word: str) -> bool:
    """Whether the word says that firms or who takes part follow: `pilottiyritykset`, `mukana`."""
    return bool({"firms", "leads"} & kinds(word).keys()) or word.endswith("yritykset")


def heads_other(line: str) -> bool:
    """Whether a line begins another list or another field of a form: `Rahoittajat:`, `Aikataulu`."""
    return heads_list(line) or words().has(line.strip(" :").casefold(), "form-label")


def _strip_lead(line: str) -> tuple[str, int, bool]:
    """The line without bullet and label, where it begins, and whether a label said that bodies follow."""
    start = match.end() if (match := _BULLET.match(line)) else 0
    label = LABEL.match(line, start)
    if label is None or is_body(label.group(1)) or label.end() == len(line) or is_post_at_body(label.group(1)):
        return line[start:], start, False
    labelled = any(
        tells_list(word) or words().has(word.casefold(), "maker") or words().has(word.casefold(), "firms")
        for word in label.group(1).split()
    )
    labelled = labelled and not asks_thing(label.group(1))
    numbered = _BULLET.match(line, label.end())
    start = numbered.end() if numbered else label.end()
    return line[start:], start, labelled


def _is_one_association(tokens: Sequence[str]) -> bool:
    """Whether small words behind one capital are closed by the form of associations: `Nuoret pois kadulta ry`."""
    form = next((at for at, token in enumerate(tokens) if "legal" in kinds(token)), 0)
    inner = tokens[1:form]
    sums = all(token.isdecimal() for token in tokens[form + 1 :])
    closed = bool(inner) and words().value(tokens[form].casefold(), "legal") == "association" and sums
    return closed and tokens[0][:1].isupper() and all(map(str.islower, inner)) and not _does(inner)


def _does(inner: Sequence[str]) -> bool:
    """Whether a verb of what bodies do is among the words: `Hanketta hallinnoi iin martat ry`."""
    return any(words().has(token, "body-verb") or words().has(token, "function") for token in inner)


def _is_running_word(token: str) -> bool:
    """Whether a word in small letters has an ending of verbs or local cases, as sentences have and names have not."""
    least = 6 if token.endswith(("vat", "vät")) else 5  # "luvat" is a noun
    return len(token) >= least and token.islower() and token.endswith((*RUNNING, *AGENTS)) and head_form(token) is None


def _describes_services(tokens: Sequence[str], at: int) -> bool:
    """Whether a participle in the plural says which services follow, as a verb may not: `kuntouttavat palvelut`."""
    form = small_unit_form(tokens[at + 1]) if at + 1 < len(tokens) else None
    return tokens[at].endswith(("vat", "vät")) and form is not None and form.head.shape == "plural" and not form.case


def _is_inflected_list(body: str) -> bool:
    """Whether a name in the line is inflected as in a sentence: a plural head, or a piece that ends in a genitive."""
    if any(is_plural_head(token) for token in re.findall(r"\w+", body)):
        return True
    pieces = [piece.text.split() for piece in split_pieces(body) if not is_aside(piece.text)]
    lasts = [tokens[-1] for tokens in pieces]
    if (
        any(map(_owns_in_capitals, pieces))
        or any(map(is_inflected_legal_form, lasts))
        or any(map(club_case, pieces))
        or any(map(_tells_of_owner, pieces))
    ):
        return True
    if any(map(_bends_brand, pieces)):
        return True
    return any((form := head_form(last)) is not None and form.case and is_of_body(form) for last in lasts)


def _owns_in_capitals(tokens: list[str]) -> bool:
    """Whether a legal form in a case stands inside a heading in capitals: `KIVI OY:N LUPA`."""
    return any(token.isupper() and is_inflected_legal_form(token) for token in tokens)


def _bends_brand(tokens: list[str]) -> bool:
    """Whether a case stands on the brand behind a compound for a kind: `Merikeskus Vellamon opas`, `… Vellamolle`."""
    if any("legal" in kinds(token.rstrip(".")) for token in tokens):
        return False
    for at, (kind, brand) in enumerate(pairwise(tokens)):
        named = brand.istitle() and brand.isalpha() and brand.casefold() not in genitive_places()
        form = head_form(kind) if named else None
        if form is None or form.case or form.head.shape == "en" or len(kind) < len(form.head.word) + _SHORTEST_FRONT:
            continue
        behind = tokens[at + 2] if at + 2 < len(tokens) else ""
        of_it = brand.endswith("n") and behind.islower() and behind.isalpha() and head_form(behind) is None
        given = brand.endswith(_GIVEN_TO) and bool(find_mentions(" ".join(tokens)))
        if given or (of_it and not is_field(behind) and not is_role(behind)):
            return True
    return False


def _tells_of_owner(tokens: list[str]) -> bool:
    """Whether a unit in the genitive or people follow their body: `Iin kunnan nuorisotoimen`, `… tutkijat`."""
    last = tokens[-1]
    if not any((form := head_form(token)) is not None and form.genitive for token in tokens[:-1]):
        return False
    if not last.islower():
        return "of" in tokens and without_ending(last) != last  # "Oulun yliopiston School of Designin"
    form = small_unit_form(last)
    people = words().has(last, "people") or (last.endswith("t") and is_role(last[:-1]))
    return people or (form is not None and bool(form.case))


def _name_of(group: list[Piece], line: str) -> str:
    """The name that the pieces make, without what stands between them: `Iin kunta, Jokitie 2; nuorisotyö`."""
    name = group[0].text
    for before, piece in pairwise(group):
        between = line[before.end : piece.start]
        sign = (
            between
            if between.strip() == piece.sign and piece.sign not in "|•·"
            else _WRITTEN.get(piece.sign, f" {piece.sign} ")
        )
        name += f"{sign}{piece.text}"
    return name


def _make(raw: str, name: str, start: int, *, chained: bool) -> list[Organisation]:
    """The body of a piece; where it is inflected, or led by a role, what the reader of sentences finds in it."""
    parsed = parse_organisation(name)
    if parsed.type == "sole-trader" and parsed.confidence < 1 and not tells_trade(name):
        return []
    lead = raw.split()[0]
    lexicon = words()
    labelled = is_led_by_label(raw)
    led = is_body(raw) and (
        is_role(lead) or lead.casefold() == "c/o" or lexicon.has(lead.casefold(), "acting") or labelled
    )
    if led or (is_role(raw) and not chained) or _is_phrase(raw, parsed) or _lists_items(raw):
        return [each._replace(at=_shift(each.at, start)) for each in find_mentions(raw)]
    shared = _shared_units(raw, parsed) or _handed_out_by(raw, parsed)
    if shared:
        return [each._replace(at=_shift(each.at, start)) for each in shared]
    if is_sub_region(raw):
        parsed = parsed._replace(type="joint-municipal-authority")
    elif not parsed.type and "firm-place" in kinds(raw.casefold()):
        parsed = parsed._replace(type="company", confidence=_UNKNOWN_IN_LIST)
    raw = _without_note(raw, parsed)
    if parsed.name and not parsed.type and _is_no_guess(parsed.name.split()):
        return []
    confidence = parsed.confidence if parsed.type or not parsed.name else min(parsed.confidence, _UNKNOWN_IN_LIST)
    return [parsed._replace(raw=raw, at=Span(start, start + len(raw)), confidence=confidence)]


def _is_no_guess(name: list[str]) -> bool:
    """Whether words that nothing tells to be a body are a person or of a numbered series: `Aineistoja 14`."""
    return _may_be_person(name) or (len(name) > 1 and name[-1].isdigit())


def _may_be_person(name: list[str]) -> bool:
    """Whether one of two words that nothing tells to be a body is a common given name: `ESA HALOLA`, `Moilo Sanna`."""
    ranks = [rank for word in name if (rank := rank_given(word.title())) is not None]
    return len(name) == _TWO_WORDS and all(map(str.isalpha, name)) and any(rank < _COMMON_GIVEN for rank in ranks)


def _shared_units(raw: str, parsed: Organisation) -> list[Organisation]:
    """The units of one body that a list joins: `Iin kunnan kemian laitos ja fysiikan laitos`; empty for others."""
    tokens = raw.split()
    joins = (at for at, token in enumerate(tokens[1:-1], 1) if "joins" in kinds(token))
    if not parsed.units or not any(small_unit_form(tokens[at - 1]) for at in joins) or not small_unit_form(tokens[-1]):
        return []
    found = find_mentions(raw)
    whole = len(found) > 1 and isinstance(found[-1].at, Span) and found[-1].at.end == len(raw)
    return found if whole and all(each.units and each.name == parsed.name for each in found) else []


def _handed_out_by(raw: str, parsed: Organisation) -> list[Organisation]:
    """A fund and the authority in brackets that grants from it: `Euroopan sosiaalirahasto (Hämeen ELY-keskus)`."""
    bracket = LAST_BRACKET.search(raw) if parsed.type == "fund" else None
    return find_mentions(raw) if bracket is not None and is_body(bracket.group().strip(" ()")) else []


def _is_phrase(raw: str, parsed: Organisation) -> bool:
    """Whether the words are a phrase about a body: it is inflected, or what follows it names no unit."""
    tokens = raw.split()
    last = head_form(tokens[-1]) if tokens else None
    if last is not None and last.case and last.head.role == "body" and parsed.name == raw:
        return True
    if parsed.name == raw and _goes_on_behind_form(tokens):
        return True
    if last is None and any(is_genitive_legal_form(token) for token in tokens[:-1]):
        return True
    if last is None and parsed.name == raw and not words().has(tokens[-1].casefold().rstrip("."), "legal"):
        return any(
            ((form := head_form(token)) is not None and form.head.role == "body" and form.genitive)
            or known_genitive(token) is not None
            for token in tokens[:-1]
        )
    inner = tokens[len(parsed.name.split()) :] if parsed.name else []
    genitive = head_form(tokens[len(parsed.name.split()) - 1]) if inner else None
    if genitive is None or not genitive.genitive:
        return False
    # "Iin kunnan kirjaston kokoelmien luettelo"
    of_unit = inner[-1].islower() and last is None and kinds(inner[-1]).keys() <= _LABELS
    owned = of_unit and any((form := head_form(token)) is not None and form.genitive for token in inner)
    return owned or all(head_form(token) is None for token in inner)


def _goes_on_behind_form(tokens: Sequence[str]) -> bool:
    """Whether three words or more go on behind a legal form, the first small: `X Oy palvelut ja tuotteet`."""
    forms = [at for at, token in enumerate(tokens[1:], 1) if "legal" in kinds(token)]
    behind = tokens[forms[-1] + 1 :] if forms else []
    return len(behind) >= _LEAST_BEHIND and behind[0].islower()


def _lists_items(raw: str) -> bool:
    """Whether the words are items of an agenda with their numbers and no name: `33 Iin Vesi Oy:n takaus 34 Muut …`."""
    return raw.count(" ") >= _LEAST_OF_AGENDA and len(_ITEM.findall(raw)) > 1


def _without_note(raw: str, parsed: Organisation) -> str:
    """The raw words without a bracket at the end that is no part of the name: `(koordinaattori)`."""
    match = LAST_BRACKET.search(raw)
    told = parsed.abbreviation or parsed.former_names or parsed.business_id
    if match is None or told or (parsed.units and parsed.units[-1] in match.group()):
        return raw
    return raw[: match.start()].rstrip()


def _shift(at: object, offset: int) -> Span:
    return Span(at.start + offset, at.end + offset) if isinstance(at, Span) else Span(offset, offset)
