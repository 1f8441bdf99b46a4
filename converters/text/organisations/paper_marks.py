"""Leaves out the number of minutes that stands inside a heading: `Iin kunta Pöytäkirja 2/2017 1 (10) Valtuusto`."""

from __future__ import annotations

import re

from converters.text.language.soft_breaks import Flow
from converters.text.organisations.words import head_form, kinds

_MARK = re.compile(
    r"(?<=[^\W\d_]) (?P<paper>[A-ZÅÄÖ]\w+)(?: [Nn]ro)? \d{1,3} ?/[ \d./()]*(?<=[ \d)./]) ?"
    r"(?=[A-ZÅÄÖ][A-ZÅÄÖa-zåäö])"
)
"""A paper, its number and those of its page between words, as the heads of minutes lose their columns."""
_WORD = re.compile(r"[\w-]+")
_LONGEST_ORGAN = 5
_TELLING = ("municipal-organ", "organ")


def without_paper_marks(text: str) -> Flow:
    """The text without the numbers of papers between a body and its organ, or between two halves of a name.

    >>> without_paper_marks("Iin kunta Pöytäkirja 2/ (10) Kirkkovaltuusto").text
    'Iin kunta Kirkkovaltuusto'
    """
    marks = [mark for mark in _MARK.finditer(text) if _is_of_minutes(text, mark)] if "/" in text else []
    if not marks:
        return Flow(text, text)
    pieces, starts, given = [text[: marks[0].start()]], [0], [0]
    for mark, end in zip(marks, [*(mark.start() for mark in marks[1:]), len(text)], strict=True):
        starts.append(sum(map(len, pieces)) + 1)
        given.append(mark.end())
        pieces.append(f" {text[mark.end() : end]}")
    return Flow("".join(pieces), text, tuple(starts), tuple(given))


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
