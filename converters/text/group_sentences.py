"""Cuts a text about target groups into blocks (paragraphs and list items) and sentences, with spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_ITEM = re.compile(r"\s*(?:[-–—•*·▪●]|\d{1,2}[.):]|[a-h][.)])\s*(?=\S)")
NUMBERED_HEADING = re.compile(r"\s*\d{1,2}(?:(?:\.\d{1,2})+\.?)?\s+[A-ZÅÄÖ][^.!?:]{2,60}$")
_SENTENCE_END = re.compile(
    r",(?=\s+(?:mutta|joskaan)\b)|;(?=\s(?:(?!\bjo[itlsnk]\w+)[^;.,]){0,90}\b(?:ei|eivät|eivätkä|inte)\b)"
    r"|(?<!\bmm)(?<!\besim)(?<!\bn)(?<!\bns)(?<!\bym)(?<!\bv)(?<!\d)[.!?](?=\s+[A-ZÅÄÖ\d\"”]|\s*$)"
    r"|(?<=[\dv])\.(?=\s+[A-ZÅÄÖ]|\s*$)"
)
_WIDTH = 60
_WRAPPED = re.compile(rf"[^\n]{{{_WIDTH - 1}}}[\w,-][ \t]*\n[ \t]*[a-zåäö]")
"""A line of at least `_WIDTH` letters that breaks off and goes on below with a small letter."""


class Sentence(NamedTuple):
    """A sentence by its characters; `block` counts paragraphs and list items, `first` is the block's first sentence."""

    start: int
    end: int
    block: int
    first: bool
    item: bool


def read_sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a text in order, blank ones left out; ", mutta" and a denial behind ";"
    begin one, as they turn round what was said."""
    for block, (start, stop, item) in enumerate(_blocks(text)):
        first = True
        for end in (*(match.end() for match in _SENTENCE_END.finditer(text, start, stop)), stop):
            if text[start:end].strip():
                yield Sentence(start, end, block, first, item)
                first = False
            start = end


def _blocks(text: str) -> Iterator[tuple[int, int, bool]]:
    """The paragraphs and list items, without the mark of the item; lines that a narrow page has cut are joined."""
    begin = stop = 0
    item = False
    for line in re.finditer(r"[^\n]+", text):
        if not line[0].strip():
            continue
        mark = None if NUMBERED_HEADING.match(line[0]) else _ITEM.match(line[0])
        end = line.start() + len(line[0].rstrip())
        start = line.start() + (mark.end() if mark else len(line[0]) - len(line[0].lstrip()))
        if stop and mark is None and _WRAPPED.fullmatch(text, max(stop - _WIDTH, begin), start + 1):
            stop = end
            continue
        if stop:
            yield begin, stop, item
        begin, stop, item = start, end, mark is not None
    if stop:
        yield begin, stop, item
