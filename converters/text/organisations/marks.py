"""Leaves out numbers that stand inside or before names: of minutes (`Iin kunta Pöytäkirja 2/2017 1 (10) Valtuusto`),
of the parties of a project that a list counts (`P 04 Umeå University`), of registers (`Iin kunta Dnro 12/2008`),
of series (`Sairaanhoitopiiri N:o 79`), of pages behind their dots (`Lapin liitto...7`); and the column of places of a
table (`Hattula Hattula kommun 5 000`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.language.soft_breaks import Flow
from converters.text.organisations.words import head_form, kinds, place_names
from graph.model import Organisation

_MARK = re.compile(
    r"(?<=[^\W\d_]) (?P<paper>[A-ZÅÄÖ]\w+)(?: [Nn]ro)? \d{1,3} ?/[ \d./()]*(?<=[ \d)./]) ?"
    r"(?=[A-ZÅÄÖ][A-ZÅÄÖa-zåäö])"
)
"""A paper, its number and those of its page between words, as the heads of minutes lose their columns."""
_PARTY = re.compile(r"^(?P<letters>[A-ZÅÄÖ]{1,2}[a-zåäö]?) ?(?P<number>\d{1,2})[.:)]? +(?=[A-ZÅÄÖ])", re.MULTILINE)
"""The number of a party before its name; that it is one only others that begin alike tell: `A1 Media Oy`."""
_NOTE = re.compile(r"^[a-h] (?=[A-ZÅÄÖ])", re.MULTILINE)
"""The letter of a note before where an author works, as papers set it."""
_REGISTER = re.compile(
    r"(?<=[^\W\d_]),? (?P<open>\()?(?:dnr(?:o|:o)?|diaarinro)[:.]? ?(?:[A-ZÅÄÖ]{1,8}[/-])?\d[\d/.-]{2,30}"
    r"(?(open)\))",
    re.IGNORECASE,
)
"""The number of a register behind a name: `Hallintovirasto Dnro 12/210/2008`."""
_OF_SERIES = re.compile(r"(?i)(?<=[^\W\d_])(?<![ij][aä]),? (?:n:o|nro) ?\d{1,4}(?: ?/ ?\d{2,4})?(?![\w/])")
"""The number of a series behind who publishes it, not behind what is published: `Sairaanhoitopiiri N:o 79 / 2012`."""
_PLACED_ROW = re.compile(r"^(?P<place>[A-ZÅÄÖ][\w-]+) (?=[A-ZÅÄÖ].*[\d€]$)", re.MULTILINE)
"""The place that begins a row of a table, which a number ends."""
_OVER_PLACES = re.compile(
    r"^(?:Kunta|Paikkakunta|Kotipaikka|Kommun|Ort|Municipality)(?: [^\W\d][\w/()€]*){1,5}$", re.MULTILINE
)
"""The heads of the columns over such rows."""
_SUM_OF_ROW = re.compile(r" \d[\d .,]* ?€?$", re.MULTILINE)
_ITEM_NUMBER = re.compile(r"^(?P<number>\d{1,3})(?: ?§)? +(?=[A-ZÅÄÖ])", re.MULTILINE)
"""The number of an item on an agenda, which goes on from that of the meeting before: `42 Kivi Oy, lupa`."""
_IN_FORM = re.compile(r"(?<=[^\W\d_] r)(?:\. | )(?=[yf]\b)")
"""The blank inside the legal form of an association: `r f`, `r. y.`."""
_NOTE_NUMBER = re.compile(r"(?<=[a-zåäö]{4})\d(?:,\d)*(?=[,;]? |[,;]?$)", re.MULTILINE)
"""The number of a note right behind the last word of a name: `Lapin yliopisto2`."""
_NOTE_BEFORE = re.compile(r"(?<![^\s,;])\d{1,2}(?=[A-ZÅÄÖ][a-zåäö]{2})")
"""The number of a note right before a name, as authors have where they work: `1Oulun yliopisto, 2Lapin yliopisto`."""
_PARTED_FORM = re.compile(r"\br(?:\. | )[yf]\.?\Z")
_ASSOCIATIONS = (" ry", " rf")
_LEADER = re.compile(r"\s?(?:\.{3,}|…{1,}) ?\d{1,3}(?!\d|\s?[%€]|[ -]\d)[ \t]?")
"""The dots that lead to a page in a table of contents, and its number: `Lapin liitto ...... 7 Oulun kaupunki ... 9`."""
_LETTERS_OF = re.compile(r"(?<![\w.-])[A-ZÅÄÖ][\w-]{1,7}(?: [A-ZÅÄÖ]{2,6})? = (?=[^\W\d])")
"""The letters that a list of them explains: `KS ELY = Keski-Suomen ELY-keskus`."""
_FEWEST_ROWS = 3
_JOINTS = {_MARK: " ", _OF_SERIES: "\n", _LETTERS_OF: "; ", _LEADER: "\n"}
"""What stands for a number: two halves of a name go on behind one of minutes, nothing does behind one of a series."""
_WORD = re.compile(r"[\w-]+")
_LAST_WORD = re.compile(r"[\w-]+\Z")
_LONGEST_ORGAN = 5
_TELLING = ("municipal-organ", "organ")


def without_marks(text: str) -> Flow:
    """The text without the numbers of papers between a body and its organ or two halves of a name, and of parties.

    >>> without_marks("Iin kunta Pöytäkirja 2/ (10) Kirkkovaltuusto").text
    'Iin kunta Kirkkovaltuusto'
    >>> without_marks("P 04 Umeå University\\nP11 Luke").text
    'Umeå University\\nLuke'
    """
    marks = [mark for mark in _MARK.finditer(text) if _is_of_minutes(text, mark)] if "/" in text else []
    registers = _REGISTER.finditer(text) if "nr" in text else ()
    series = _OF_SERIES.finditer(text) if ":o " in text or "ro " in text or ":O " in text else ()
    marks += [
        *registers,
        *series,
        *_IN_FORM.finditer(text),
        *_note_numbers(text),
        *_numbers_before(text),
        *_party_numbers(text),
        *_item_numbers(text),
        *_letters_of_notes(text),
        *_places_of_rows(text),
        *(_LEADER.finditer(text) if "..." in text or "…" in text else ()),
        *(_LETTERS_OF.finditer(text) if " = " in text else ()),
    ]
    marks.sort(key=re.Match.start)
    if not marks:
        return Flow(text, text)
    pieces, starts, given = [text[: marks[0].start()]], [0], [0]
    length = len(pieces[0])
    for mark, end in zip(marks, [*(mark.start() for mark in marks[1:]), len(text)], strict=True):
        joint = _JOINTS.get(mark.re, "")
        pieces += [joint, text[mark.end() : end]]
        starts.append(length + len(joint))
        given.append(mark.end())
        length += len(joint) + end - mark.end()
    return Flow("".join(pieces), text, tuple(starts), tuple(given))


def form_as_typed(found: Organisation) -> Organisation:
    """The body with its legal form as the text has it, a blank inside it: `Lumon Martat r f`."""
    typed = _PARTED_FORM.search(found.raw)
    if typed is None or not found.name.endswith(_ASSOCIATIONS):
        return found
    stop = "." if "." in typed.group() else ""
    return found._replace(name=f"{found.name[:-2]}{typed.group().rstrip('.')}{stop}")


def _party_numbers(text: str) -> Iterator[re.Match[str]]:
    """What counts the parties of a list: one letter first and several numbers at the beginnings of lines."""
    marks = list(_PARTY.finditer(text)) if "\n" in text else []
    numbers: dict[str, set[int]] = {}
    for mark in marks:
        numbers.setdefault(mark["letters"][0], set()).add(int(mark["number"]))
    return (mark for mark in marks if len(numbers[mark["letters"][0]]) > 1)


def _item_numbers(text: str) -> list[re.Match[str]]:
    """The numbers of items that follow one another and not from one on, as those of notes do; of sections all."""
    sections = [mark for mark in _ITEM_NUMBER.finditer(text) if "§" in mark.group()] if "§" in text else []
    if sections:
        return sections
    marks = list(_ITEM_NUMBER.finditer(text)) if "\n" in text else []
    numbers = [int(mark["number"]) for mark in marks]
    follow = len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return marks if follow and numbers[0] > 1 else []


def _note_numbers(text: str) -> Iterator[re.Match[str]]:
    """The numbers of notes right behind the word that tells a body: `Lapin yliopisto1, Iin kunta2`."""
    for mark in _NOTE_NUMBER.finditer(text):
        form = head_form(_LAST_WORD.findall(text[: mark.start()])[0])
        if form is not None and form.head.role == "body" and form.head.shape in ("word", "tail"):
            yield mark


def _numbers_before(text: str) -> list[re.Match[str]]:
    """The numbers of notes right before words with capitals, from one on."""
    marks = list(_NOTE_BEFORE.finditer(text))
    return marks if len(marks) > 1 and [int(mark.group()) for mark in marks] == list(range(1, len(marks) + 1)) else []


def _letters_of_notes(text: str) -> list[re.Match[str]]:
    """Small letters before lines, in their order from the first: `a Oulun yliopisto`, `b Lapin yliopisto`."""
    marks = list(_NOTE.finditer(text)) if "\nb " in text else []
    letters = [mark.group()[0] for mark in marks]
    return marks if len(letters) > 1 and letters == list("abcdefgh"[: len(letters)]) else []


def _places_of_rows(text: str) -> list[re.Match[str]]:
    """The places and sums around the rows of a table, and the line of its heads: `Tornio Tornion seurakunta 4 000`."""
    if text.count("\n") < _FEWEST_ROWS - 1:
        return []
    rows = [row for row in _PLACED_ROW.finditer(text) if row["place"].casefold() in place_names()]
    heads = list(_OVER_PLACES.finditer(text)) if rows else []
    if len(rows) + len(heads) < _FEWEST_ROWS:
        return []
    sums = (_SUM_OF_ROW.search(text, row.end()) for row in rows)
    return [*heads, *rows, *filter(None, sums)]


def _is_of_minutes(text: str, mark: re.Match[str]) -> bool:
    """Whether minutes are numbered there, and an organ or the rest of the body's name follows."""
    if "meeting" not in kinds(mark["paper"].casefold()):
        return False
    follows = _WORD.findall(text[mark.end() :].partition("\n")[0])[:_LONGEST_ORGAN]
    first = head_form(follows[0])
    if first is not None and first.head.role == "body" and mark["paper"].isupper() and follows[0].isupper():
        return first.nominative.casefold() == first.head.word  # "SIMON JA IIN PÖYTÄKIRJA 1/2008 SEURAKUNTAYHTYMÄ"
    body = head_form(text[: mark.start()].split()[-1])  # not "KAINUUN SOTE", which capitals alone tell
    return body is not None and body.head.role == "body" and any(map(is_organ, follows))


def is_organ(word: str) -> bool:
    """Whether the word ends in one for an organ that meets, in the nominative: `Kirkkovaltuusto`.

    >>> is_organ("Tarkastuslautakunta"), is_organ("Kirjasto")
    (True, False)
    """
    form = head_form(word)
    return form is not None and not form.case and any(kind in kinds(form.head.word) for kind in _TELLING)
