"""Parts a text into the lines that are read alone: its own, and the fields of a form that lost its line ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from converters.text.organisations.asked import asked_end
from converters.text.organisations.brands import is_brand
from converters.text.organisations.countries import without_part_in_row
from converters.text.organisations.ids import BUSINESS_ID, is_business_id
from converters.text.organisations.kind_columns import without_kinds
from converters.text.organisations.kinds import heads_unit
from converters.text.organisations.twin_labels import split_twin_labels
from converters.text.organisations.words import (
    ends_body,
    fold,
    genitive_places,
    head_form,
    is_person,
    kinds,
    known_names,
    place_names,
    words,
)

_FIELD = re.compile(
    r"(?<=[^\s,:;/(–-])\s+((?:(?:[A-ZÅÄÖ][a-zåäö]+n|Muut|[A-ZÅÄÖ][a-zåäö]+\s(?:ja|och))\s[a-zåäö]|[A-ZÅÄÖ])"
    r"[a-zåäö]{3,}(?:-[a-zåäö]+)?):\s"
)
_LEAST_LABELS = 2
"""Labels that make a line a form: one alone may begin a sentence."""
_LABEL_END = 4
_LONGEST_LABELLED = 10
"""Words of a unit behind its label, at most."""
_JOINED_BEHIND = re.compile(r"\s*(?:ja|och|and|&)\s")
_LEAST_OF_BARE = 3
"""Blanks in a line with two bare labels, a body and a unit, at least."""
_SECTION = re.compile(r"\s\d{1,2}(?:\.\d{1,2})?\.?\s*\Z")
"""The number of the section that the next label heads: `Lapin liitto 2. `."""
_WORD = re.compile(r"\w+")
_ID_BEHIND = re.compile(rf"[\s,]+({BUSINESS_ID.pattern})[\s,.]*\Z")
"""The business id between a name and the type of its body: `X osaamiskeskus 1523864-4 Muu järjestö tai yhdistys`."""
_STATED_ID = re.compile(rf"\s*{BUSINESS_ID.pattern}\s*(\S|\Z)")
_ID = re.compile(r"\d{6}-\d\s")
_CASE_MARK = re.compile(
    r"\s+(?:[A-ZÅÄÖ][a-zåäö]{0,3}/\d*\s*\Z|\d{1,3}/(?:\d{0,4}\s*\Z|\s.*)|\d{1,3}(?:\s?\(\d{1,3}\))?\s*\Z|_{3,}.*)"
)
"""The mark of a case, a meeting or a page behind who met: `Nuorisolautakunta Np/4`, `Kirkkoneuvosto 2/ `, `… 1 (9)`."""
_ORGAN_MARK = re.compile(
    r"(?P<organ>[A-ZÅÄÖ][\w-]+(?:\s[\w-]+){0,2})\s+"
    r"(?:\d{1,3}(?:/\d{0,4}|\s?\(\d{1,3}\))|(?=[\d. ]*§|\d{1,2}\.\d{1,2}\.\d{4})[\d§][\d§()/. –-]*)\s*"
)
"""An organ alone on its line with the mark of its meeting or page: `KUNNANHALLITUS 8/2019`, `… 5.6.2017 § 240`."""
_NUMBERED = (
    r"(?:\s*(?:§|/|\(\d+\)|(?:(?i:sivut?|sida|nro?|no)\.?\s(?:[A-ZÅÄÖ][a-zåäö]{1,7}\s)?)?"
    r"\d[\d./–-]*(?:\(\d+\))?(?=\s|\Z)))"
)
"""The number, day or page of a document: ` 8/2019`, ` Nro 3`, ` sivu 1(7)`."""
_AUTHOR = re.compile(r"(?<!\S)(?P<family>[A-ZÅÄÖ][A-ZÅÄÖ-]+),?\s(?P<given>[A-ZÅÄÖ][A-ZÅÄÖ-]+)(?:\s[A-ZÅÄÖ-]+)?:\s")
_MEETING_DAY = re.compile(r"\s+\d{1,2}\.\d{1,2}\.(?:\d{4})?(?:\s[\d§()/. –-]*)?\Z")
"""The day of a meeting and the page behind who met: `Yhteinen kirkkovaltuusto 6.10.2005 112`."""
_LISTED_ID = re.compile(rf"\s*{BUSINESS_ID.pattern}\)?\s*;")
"""The id of one body of a list, behind which the next begins: `A sr, Y-tunnus 1006538-5; B ry`."""
_ID_ROW = re.compile(rf".*\S\s+(?P<id>{BUSINESS_ID.pattern})\s+(?P<kind>[A-ZÅÄÖ][a-zåäö]+(?:\s[a-zåäö]+){{0,4}})")
_GAP = "  "
_CELL = re.compile(r"\S+(?: \S+)*")
_COUNTED = re.compile(r"\d[\d .,]*(?:€|euroa)?")
_BANK_CODE = re.compile(r"[A-Z]{4}FI[A-Z\d]{2}(?:[A-Z\d]{3})?")
"""The code of a bank in Finland, as the value of a field for it."""
_NAME_OF_AGENT = r"[A-ZÅÄÖ][a-zåäö]+(?:\s\(?[a-zåäö]+)?j[aä]n\)?\snimi"
"""The label for whose name a form asks, whoever does it: `Tuen vastaanottajan nimi`, `Hakijan (toteuttajan) nimi`."""
_LEAST_CELLS = 3
_LISTED = re.compile(r"\s*(?P<kind>(?:[^\W\d_-]+\s){0,3}[^\W\d_-]{3,}t)\s?\((?P<list>[^()\n]+,[^()\n]+)\)\s*")
"""Plural words, and a list in brackets behind them."""


def split_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their places; a field in the midst of a line begins a new one, as tables lose their lines."""
    for start, line in _split_fields(text):
        parts = _without_documents(start, line)
        yield from (_list_of(*_listed_cell(at, without_part_in_row(part))) for at, part in parts)


def _listed_cell(start: int, line: str) -> tuple[int, str]:
    """The one cell of a table's row that is a listed body, behind a title and beside a sum or a day; else the line."""
    if _GAP not in line:
        return start, line
    cells = list(_CELL.finditer(line))
    listed = [cell for cell in cells[1:] if fold(cell.group()) in known_names()]
    counted = any(_COUNTED.fullmatch(cell.group()) for cell in cells)
    if len(cells) < _LEAST_CELLS or not counted or len(listed) != 1 or ends_body(cells[0].group().split()[-1]):
        return start, line
    return start + listed[0].start(), listed[0].group()


def _without_documents(start: int, line: str) -> Iterator[tuple[int, str]]:
    """The parts of a line around a document with its number or day: `IIN KUNTA PÖYTÄKIRJA 4/2016 Kunnanhallitus`."""
    at = 0
    for document in _documents().finditer(line) if any(map(str.isdigit, line)) else ():
        if line[at : document.start()].strip():
            yield start + at, line[at : document.start()]
        at = document.end()
    rest = _MEETING_DAY.sub("", _CASE_MARK.sub("", line[at:])) if at else _without_organ_mark(line)
    if rest.strip():
        yield start + at, rest


def _without_organ_mark(line: str) -> str:
    """An organ without the mark of its meeting; other lines as they stand."""
    marked = _ORGAN_MARK.fullmatch(line) if any(map(str.isdigit, line)) else None
    last = marked["organ"].split()[-1] if marked is not None else ""
    met = bool(last) and (heads_unit(last) or words().has(last.casefold(), "organ"))
    return marked["organ"] if marked is not None and met else line


@cache
def _documents() -> re.Pattern[str]:
    """The word for a document with a capital and its number or day behind it: `Pöytäkirja 12.3.2019`, `Päätös 3 §`."""
    forms = sorted(words().forms_of("document"), key=len, reverse=True)
    names = "|".join(form for word in forms for form in (word.capitalize(), word.upper()))
    return re.compile(rf"(?:(?<!\S)|§)(?:{names}){_NUMBERED}+")


def _list_of(start: int, line: str) -> tuple[int, str]:
    """The bodies that a bracket lists behind what they are: `Kehitysyhtiöt (Alfa Oy, Beta Oy)`; else the line."""
    match = _LISTED.fullmatch(line)
    if match is None:
        return start, line
    kind = match["kind"].split()
    if any(fold(" ".join(kind[at:])) in known_names() for at in range(len(kind))):
        return start, line  # "Iin Martat (yhdistys, Ii)"
    return start + match.start("list"), match["list"]


def _split_fields(text: str) -> Iterator[tuple[int, str]]:
    for start, line in _split_forms(text):
        at, unit = 0, False
        for field in _FIELD.finditer(line) if ":" in line else ():
            stop = line[field.start() - 1] == "."  # "…, nuorisopalvelut. Kuvat: Lumikko Oy"
            label = field.group(1).casefold().split()[-1]
            made = stop or unit or _names_maker(label) or _ends_value(line[at : field.start()])
            unit = unit or words().has(label, "unit-label")
            if (made or unit) and field.start() > at and not _describes_label(line[at : field.start()]):
                yield start + at, line[at : field.start()]
                at = field.start(1)
        if line[at:].strip():
            yield start + at, line[at:]


def _describes_label(front: str) -> bool:
    """Whether one word before a label says which part is meant, and is no body: `Local` before ` Partner: `."""
    body = fold(front) in known_names() or is_brand(front) or ends_body(front)
    return front.isalpha() and front.istitle() and not body


def _ends_value(front: str) -> bool:
    """Whether a body that a label leads to ends before another label: `Hakija: Iin kunta` before ` Paikkakunta: `."""
    name = front.rpartition(": ")[2].split() if ": " in front else []
    behind = any(ends_body(word.rstrip(",")) for word in name)  # "Iin kunta, kirjasto Jokikatu Ii", "X Oy, Kemi"
    of_place = (name[1:2] == ["of"] or behind) and name[-1].casefold() in place_names()  # "City of Kemi"
    return bool(name) and (of_place or ends_body(name[-1]) or fold(" ".join(name)) in known_names())


def _names_maker(word: str) -> bool:
    """Whether the word is the label of a body or of who made a book: `Toteuttaja`, `Painopaikka`."""
    return words().has(word, "label") or words().has(word, "credit")


def _split_forms(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text; the labels of a form in one line part its fields, of which those of bodies are read."""
    for start, line in _without_authors(text):
        found = _form_labels().finditer(line) if _may_hold_labels(line) else ()
        labels = [label for label in found if not (_is_beside_name(line, label) or _is_in_name(line, label))]
        if len(labels) < _LEAST_LABELS:
            lead = _bare_label_end(line, labels) or asked_end(line)
            end = _body_end(line, labels) if labels else _kind_start(line)
            yield from _at_bare_units(start + lead, line[lead:end])
            if end < len(line) and labels and _leads_to_body(labels[0]):
                yield start + labels[0].end(), line[labels[0].end() :]  # "Iin kunta Tuen siirto Simon kunta"
        else:
            yield start, _SECTION.sub("", line[: labels[0].start()])
            fields = _fields(line, labels)
            yield from ((start + at, field) for at, field in fields if field.strip(" |"))  # "Toteuttaja | Rahoitus"


def _without_authors(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text, parted at who wrote a thesis before its title: `VIRTANEN, AINO: Kysely kunnille`."""
    for start, line in split_twin_labels(text):
        author = _AUTHOR.search(line) if ": " in line else None
        if author is None or not is_person((author["given"].title(), author["family"].title())):
            yield start, line
            continue
        if line[: author.start()].strip():
            yield start, line[: author.start()]
        yield start + author.end(), line[author.end() :]


def _at_bare_units(start: int, line: str) -> Iterator[tuple[int, str]]:
    """The parts of a line at bare labels for units: `Organisaatio Iin kunta Yksikkö Kirjasto`.

    Behind a label that begins the line, or before a unit that ends as its label says: `Laitos Kemian laitos`.
    """
    may = line.count(" ") >= _LEAST_OF_BARE and ":" not in line and not _unit_labels().isdisjoint(line.split())
    at, found = 0, list(_WORD.finditer(line)) if may else []
    labels = [index for index, word in enumerate(found[1:-1], 1) if _is_bare_label(word.group())]
    ends = {index: end for index in labels if (end := _labelled_end(found, index))}
    led = bool(ends) or (bool(labels) and words().has(found[0].group().casefold(), "label"))
    for index in labels:
        begin = found[index].start()
        before = line[at:begin].split()
        named = len(before) > (not ends) and (ends_body(before[-1]) or _is_unit_end(before))
        if index in ends or (led and named):
            if not _is_cut(before):
                yield start + at, line[at:begin]
            at = begin
        if index in ends:
            yield start + at, line[at : ends[index]]
            at = ends[index]
    if line[at:].strip() or not at:
        yield start + at, line[at:]


def _is_cut(field: list[str]) -> bool:
    """Whether a label leads to a unit whose end was lost: `Tiedekunta Kielten ja alueiden`."""
    return len(field) > 1 and _is_bare_label(field[0]) and field[-1].islower() and field[-1].endswith("n")


def _is_bare_label(word: str) -> bool:
    return word in _unit_labels()


@cache
def _unit_labels() -> frozenset[str]:
    """The labels for units as a form writes them: `Laitos`, `LAITOS`."""
    return frozenset(form for label in words().forms_of("unit-label") for form in (label.capitalize(), label.upper()))


def _labelled_end(found: list[re.Match[str]], label: int) -> int:
    """Where the unit ends that has the word of the label before it for its head: `Laitos Kemian laitos`; else 0."""
    said = found[label].group().casefold()
    for word in found[label + 1 : label + _LONGEST_LABELLED]:
        if words().has(word.group(), "function"):
            return 0
        if word.group().islower() and word.group().endswith(said):
            return word.end()
    return 0


def _is_beside_name(line: str, label: re.Match[str]) -> bool:
    """Whether the label of an id is said of the name before it in a list and heads no field: `A ry, Y-tunnus …; B`."""
    if _asked_kind(label.group(1)) != "id":
        return False
    stated = _STATED_ID.match(line, label.end())
    beside = line[: label.start()].rstrip()[-1:] in (",", ";")
    return stated is not None and (beside or stated.group(1) in (",", ";"))


def _is_in_name(line: str, label: re.Match[str]) -> bool:
    """Whether the word is of a firm's or a unit's name: `Kuvitelma Rahoitus Suomi Oy`, `Rahoitus ja hallinto`."""
    if ":" in label.group():
        return False
    if _JOINED_BEHIND.match(line, label.end()):
        return True
    before = line[: label.start()].split()
    brand = bool(before) and before[-1].istitle() and not ends_body(before[-1])
    brand = brand and before[-1].casefold() not in place_names()  # "Rantatie 3, Kemi Pankkiyhteys Kivi Oyj"
    behind = line[label.end() :].split()[:2]
    return brand and any("legal" in kinds(word.rstrip(".,")) for word in behind)


def _bare_label_end(line: str, labels: list[re.Match[str]]) -> int:
    """Where a line goes on after a label that begins it without a colon: `Työn teettäjä Iin kunta`; else 0."""
    bare = labels and labels[0].start() == 0 and line[labels[0].end() :].strip()[:1].isupper()
    if not bare or ":" in labels[0].group():
        return 0
    return labels[0].end() if _leads_to_body(labels[0]) else 0


def _leads_to_body(label: re.Match[str]) -> bool:
    """Whether the label, or the kind of body that a form asks for, stands before a body."""
    return _asked_kind(label.group(1)) in ("body", "kind")


def _body_end(line: str, labels: list[re.Match[str]]) -> int:
    """Where the name of a body ends before the one label of its line: `Iin kunta Y-tunnus:`; else the whole line."""
    front = line[: labels[0].start()].rstrip() if labels and labels[0].start() else ""
    behind = _ID_BEHIND.search(front)
    known_id = behind is not None and is_business_id(behind.group(1))
    name = (front[: behind.start()] if behind and known_id else front).rpartition(":")[2].split()
    ends = (
        bool(name)
        and (front[-1] != "," or known_id)
        and (ends_body(name[-1]) or _is_unit_end(name) or fold(" ".join(name)) in known_names())
    )
    return len(front) if ends and not _is_sentence(front) else len(line)


def _kind_start(line: str) -> int:
    """Where a word for the kind of body begins behind a name and its id: `X 1006538-5 Kunta`; else the whole line."""
    row = _ID_ROW.fullmatch(line) if "-" in line and _ID.search(line) else None
    if row is None or not is_business_id(row["id"]) or row["kind"].split()[0].casefold() in genitive_places():
        return len(line)
    form = head_form(row["kind"].split()[-1])
    return row.start("kind") if form is not None and fold(row["kind"]) not in known_names() else len(line)


def _is_unit_end(name: list[str]) -> bool:
    """Whether a unit ends the words behind its label or its body: `Yksikkö Kemian laitos`, `Iin kunta Kirjasto`."""
    if words().has(name[0].casefold().rpartition("/")[2], "unit-label"):
        return len(name) > 1
    return heads_unit(name[-1]) and any(map(ends_body, name[:-1]))


def _fields(line: str, labels: list[re.Match[str]]) -> Iterator[tuple[int, str]]:
    """The fields of bodies, and those that say more than their label asks; an empty id leads back to the bodies.

    So does the kind of body after heads of columns alone: `Saajan nimi Y-tunnus Organisaatiotyyppi Kivi Oy …`.
    """
    names_bodies = listing = headed = False
    for label, after in zip(labels, [*labels[1:], None], strict=True):
        field = _SECTION.sub("", line[label.end() : after.start() if after else len(line)])
        value = _asked_kind(label.group(1))
        led = value == "id" and not field.strip()[:1].isdigit()
        columns = headed and names_bodies and "type-label" in kinds(label.group(1)) and bool(field.strip())
        names_bodies = value in ("body", "kind") or (names_bodies and (led or columns))
        headed = not field.strip()
        listed = _LISTED_ID.match(field) if listing and value == "id" else None
        listing = value == "body" or listed is not None
        if _BANK_CODE.fullmatch(field.strip()):
            continue
        if columns:
            yield from without_kinds(label.end(), field)
        elif names_bodies or listed or _is_sentence(field):
            at = listed.end() if listed else 0
            yield label.end() + at, field[at:]


def _is_sentence(field: str) -> bool:
    """Whether the words of a field say something of their own: `Hankepäätös Lapin liitto on myöntänyt`."""
    return any(words().has(word.casefold(), "function") for word in _WORD.findall(field))


def _may_hold_labels(line: str) -> bool:
    return not _label_ends().isdisjoint([word.rstrip(":")[-_LABEL_END:].casefold() for word in line.split()])


@cache
def _label_ends() -> frozenset[str]:
    """The last letters of the labels, by which most lines are passed over at once."""
    return frozenset(label.split()[-1][-_LABEL_END:] for label in words().forms_of("form-label"))


@cache
def _form_labels() -> re.Pattern[str]:
    labels = sorted(map(re.escape, words().forms_of("form-label")), key=len, reverse=True)
    forms = [form for label in labels for form in (label[:1].upper() + label[1:], label.upper())]
    return re.compile(rf"(?<!\S)({'|'.join(forms)}|{_NAME_OF_AGENT})(?=\s|:|\Z)\s*:?")


def _asked_kind(label: str) -> str | None:
    """What the label of a field asks for: the name of somebody is a body's where no table tells it."""
    told = words().value(label.casefold(), "form-label")
    return "body" if told is None and label.endswith(" nimi") else told
