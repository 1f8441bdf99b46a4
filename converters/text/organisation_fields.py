"""Parts a text into the lines that are read alone: its own, and the fields of a form that lost its line ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from converters.text.organisation_words import words

_FIELD = re.compile(r"(?<=[^\s,:;/(–-])\s+([A-ZÅÄÖ][a-zåäö]{4,}):\s")
_LEAST_LABELS = 2
"""Labels that make a line a form: one alone may begin a sentence."""
_LABEL_END = 4
_SECTION = re.compile(r"\s\d{1,2}(?:\.\d{1,2})?\.?\s*\Z")
"""The number of the section that the next label heads: `Lapin liitto 2. `."""
_WORD = re.compile(r"\w+")


def split_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their places; a field in the midst of a line begins a new one, as tables lose their lines."""
    for start, line in _split_forms(text):
        at = 0
        for field in _FIELD.finditer(line) if ":" in line else ():
            if _names_maker(field.group(1).casefold()) and field.start() > at:
                yield start + at, line[at : field.start()]
                at = field.start(1)
        if line[at:].strip():
            yield start + at, line[at:]


def _names_maker(word: str) -> bool:
    """Whether the word is the label of a body or of who made a book: `Toteuttaja`, `Painopaikka`."""
    return words().has(word, "label") or words().has(word, "credit")


def _split_forms(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text; the labels of a form in one line part its fields, of which those of bodies are read."""
    start = 0
    for line in text.split("\n"):
        labels = list(_form_labels().finditer(line)) if _may_hold_labels(line) else []
        if len(labels) < _LEAST_LABELS:
            lead = _bare_label_end(line, labels)
            yield start + lead, line[lead:]
        else:
            yield start, line[: labels[0].start()]
            yield from ((start + at, field) for at, field in _fields(line, labels))
        start += len(line) + 1


def _bare_label_end(line: str, labels: list[re.Match[str]]) -> int:
    """Where a line goes on after a label that begins it without a colon: `Työn teettäjä Iin kunta`; else 0."""
    bare = labels and labels[0].start() == 0 and line[labels[0].end() :].strip()[:1].isupper()
    if not bare or ":" in labels[0].group():
        return 0
    return labels[0].end() if words().value(labels[0].group(1).casefold(), "form-label") == "body" else 0


def _fields(line: str, labels: list[re.Match[str]]) -> Iterator[tuple[int, str]]:
    """The fields of bodies, and those that say more than their label asks; an empty id leads back to the bodies."""
    names_bodies = False
    for label, after in zip(labels, [*labels[1:], None], strict=True):
        field = _SECTION.sub("", line[label.end() : after.start() if after else len(line)])
        value = words().value(label.group(1).casefold(), "form-label")
        names_bodies = value == "body" or (names_bodies and value == "id" and not field.strip()[:1].isdigit())
        if names_bodies or _is_sentence(field):
            yield label.end(), field


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
    return re.compile(rf"(?<!\S)({'|'.join(forms)})(?=\s|:|\Z)\s*:?")
