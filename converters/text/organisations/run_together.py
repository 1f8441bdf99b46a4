"""Parts words that a lost blank or line end has run together around a name: `Keski-Suomen liittoSepänkatu 4`.

A sum may stand right behind the name, a sentence or a person right before it: `Lumon Martat rf1 000 €`. The word for a
kind of body that a lost line end has left in two halves is made one: `Lapin ammatti- korkeakoulu`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.language.soft_breaks import Flow
from converters.text.organisations.words import head_form, kinds
from converters.text.people.names import rank_given, rank_surname

_JOINT = re.compile(r"[A-ZÅÄÖ](?=[a-zåäö]{2}|[LB]\b)(?:(?<=[a-zåäö]{3}.)|(?<=[A-ZÅÄÖ]{6}.)|(?<=[a-zåäö]{3}:.))")
"""A capital behind small letters, behind other capitals of which it is none, or behind a colon without its blank."""
_FORM_AND_SUM = re.compile(r"(?<=\bry|\brf|\bsr|\bOy|\bAb)(?=\d)")
"""Where a sum follows the legal form of a name right away."""
_SUM = re.compile(r"(?<=[a-zåäö]{4})(?=(?:\d{1,3} \d{3}|\d{3,7})\s?(?:€|euro))")
"""Where one may follow the last word of a name, which tells it."""
_SENTENCE = re.compile(r"(?<=[a-zåäö]{3}[.!?])(?=[A-ZÅÄÖ][a-zåäö]+ )")
"""Where a sentence begins right behind the one before it."""
_LETTERS_OF_KIND = re.compile(r"\b([A-ZÅÄÖ]{2,4})(?=([a-zåäö]{6,})\b)")
"""Letters that a lost hyphen has run together with the word that they make a kind of body with: `ELYkeskus`."""
_ADDRESS = re.compile(r"\S*(?:@|www|//)\S*\Z")
_PERSON = re.compile(r"(?<!\S)([A-ZÅÄÖ][\w-]+) ([A-ZÅÄÖ][a-zåäö-]+)\Z")
_FRONT = re.compile(r"[\w-]+:?\Z")
_LAST = re.compile(r"[A-ZÅÄÖ][a-zåäö]+\Z")
_HALVED = re.compile(r"(?<=[a-zåäö]{2})- (?=[a-zåäö]{3})")
_BEHIND = re.compile(r"[a-zåäö]+")
_LONGEST = 40
_LABELS = frozenset({"credit", "label", "field-label"})


def part_words(text: str) -> Flow:
    """The text with a blank where a name ends or begins inside a word, a line end behind the word for its kind.

    Never raises.

    >>> part_words("Lapin liittoHallituskatu 20, EduLiitto").text
    'Lapin liitto\\nHallituskatu 20, EduLiitto'
    >>> part_words("Kesäleiri Iissä.Lumon Martat rf1 000 €").text
    'Kesäleiri Iissä. Lumon Martat rf 1 000 €'
    >>> part_words("Lapin ammatti- korkeakoulu, kirjasto- ja tietopalvelut").text
    'Lapin ammattikorkeakoulu, kirjasto- ja tietopalvelut'
    """
    edits = sorted(
        {*((cut, cut, _joint(text, cut)) for cut in _cuts(text)), *((at, end, "") for at, end in _halves(text))}
    )
    if not edits:
        return Flow(text, text)
    pieces, starts, given = [], [0], [0]
    length = at = 0
    for end, begin, joint in edits:
        pieces += [text[at:end], joint]
        length += end - at + len(joint)
        starts.append(length)
        given.append(begin)
        at = begin
    return Flow("".join((*pieces, text[at:])), text, tuple(starts), tuple(given))


def _joint(text: str, cut: int) -> str:
    return "\n" if _closes_name(text, cut) else " "


def _closes_name(text: str, cut: int) -> bool:
    """Whether the word for a kind of body ends there and a capital follows, as of another line: `Iin kuntaPuhelin`."""
    front = _FRONT.search(text, max(0, cut - _LONGEST), cut)
    return front is not None and text[cut : cut + 1].isupper() and _tells_body(front.group())


def _halves(text: str) -> Iterator[tuple[int, int]]:
    """Where a hyphen and a blank part the halves of a word for a kind of body, of which neither is one of its own."""
    for cut in _HALVED.finditer(text) if "- " in text else ():
        front, behind = _FRONT.search(text, max(0, cut.start() - _LONGEST), cut.start()), _BEHIND.match(text, cut.end())
        word = front.group() + behind.group() if front is not None and behind is not None else ""
        form = head_form(word) if word and behind is not None and "joins" not in kinds(behind.group()) else None
        if form is not None and form.nominative.casefold() == form.head.word:
            yield cut.span()


def _cuts(text: str) -> Iterator[int]:
    """Where a blank was lost."""
    for joint in _JOINT.finditer(text):
        if _ends_at(text, joint.start()):
            yield joint.start()
    for joint in (*_FORM_AND_SUM.finditer(text), *_SUM.finditer(text)):
        front = _FRONT.search(text, max(0, joint.start() - _LONGEST), joint.start())
        if front is not None and (joint.re is _FORM_AND_SUM or _tells_body(front.group())):
            yield joint.start()
    for joint in _LETTERS_OF_KIND.finditer(text):
        if _make_kind(joint[1], joint[2]):
            yield joint.end()
    for joint in _SENTENCE.finditer(text):
        if not _ADDRESS.search(text, max(0, joint.start() - _LONGEST), joint.start()):
            yield joint.start()


def _ends_at(text: str, end: int) -> bool:
    """Whether the word up to here is one of its own: a head of bodies in small letters, a label or a surname."""
    person = _PERSON.search(text, max(0, end - _LONGEST), end)
    if person is not None and rank_given(person[1]) is not None and rank_surname(person[2]) is not None:
        return True
    front = _FRONT.search(text, max(0, end - _LONGEST), end)
    word = front.group().rstrip(":") if front else ""
    last = _LAST.search(word)
    if _is_label(last.group() if last else word):
        return True
    return text[end - 1] != ":" and (word.islower() or "-" in word) and _tells_body(word)


def _make_kind(letters: str, word: str) -> bool:
    """Whether a kind of body is called by the letters, a hyphen and the word in any case: `ELY-keskukselta`."""
    form = head_form(f"{letters}-{word}")
    return form is not None and form.head.role == "body" and form.head.word.startswith(f"{letters.casefold()}-")


def _is_label(word: str) -> bool:
    """Whether a body stands behind the word in an imprint, and no firm's name begins with it: `Julkaisija`."""
    found = kinds(word)
    return not _LABELS.isdisjoint(found) and found.get("credit") != "firm"


def _tells_body(word: str) -> bool:
    """Whether a word that ends in small letters is a head of bodies in the nominative."""
    form = head_form(word) if word[-1:].islower() else None
    return form is not None and form.head.role == "body" and not form.case
