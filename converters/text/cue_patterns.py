"""Finds the wordings of a table in a text: each line of the table is one way of saying something.

A wording is items with spaces between; each is

    suunnattu          the word as it stands, in any capitals
    hank{e|keen}      one of several inside a word, which may be nothing: {s|}
    tulok*, *hanke     any letters there; * alone any word
    on|ovat|oli        one of several
    [myös|lisäksi]     one of several or none; [...]* any number of them
    TARGET             a wording of that kind, anywhere in the table
    _4                 up to four words; _4!OTHERS none of which is such a wording
    ~60  ,60           up to sixty signs before a full stop or a semicolon; before a comma too
    ^  $               the beginning of the sentence, its end
    :  ?  :?           that sign; a colon or none
    ()  #              a note in brackets or none, a number such as 4.2 or none
    +TARGET  -TARGET   what follows is such a wording, is none; it is no part of the wording
"""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from typing import Final

_TABLES: Final = Path(__file__).parent / "tables"
_ITEM: Final = re.compile(r"\[[^\]]*\]\*?|\S+")
_GAP: Final = re.compile(r"_(\d+)(?:!([A-Z]+))?")
_SIGNS: Final = re.compile(r"([~,])(\d+)")
_CHOICE: Final = re.compile(r"(?:\{[^}]*\}|[^|{])+")
_WORD: Final = r"[\w‑-]"
_LETTERS: Final = rf"{_WORD}{{0,40}}"
"""Any letters of a word; bounded, so that a long run of letters costs no more than its length."""
_BEGINS, _ENDS = r"(?<![\w-])", r"(?!\w)"
_MARKS: Final = {
    "$": r"\s*$",
    ":": r"\s*:",
    "?": r"\s*\?",
    ":?": r"\s*:?",
    "()": r"(?:\s*\([^)]*\))?",
}

Wordings = dict[str, list[str]]


@cache
def wordings_of(table: str, kind: str) -> re.Pattern[str]:
    """What finds any wording of a kind in a text.

    Args:
        table: the name of the table, without its ending; its columns are `kind` and `wording`.
        kind: which wordings.

    Raises:
        KeyError: the table has none of the kind.
    """
    return re.compile(_any_of(_read(table), kind), re.IGNORECASE)


@cache
def _read(table: str) -> Wordings:
    wordings: Wordings = {}
    with (_TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            wordings.setdefault(row["kind"], []).append(row["wording"])
    return wordings


def _any_of(wordings: Wordings, kind: str) -> str:
    return "|".join(_pattern(wording, wordings) for wording in wordings[kind])


def _pattern(wording: str, wordings: Wordings) -> str:
    """The regular expression of one wording."""
    made, space = "", ""
    for item in _ITEM.findall(wording):
        piece, space = _piece(item, space, wordings)
        made += piece
    return made


def _piece(item: str, space: str, wordings: Wordings) -> tuple[str, str]:
    """The expression of an item, after the space that parts it from what is before, and the space after it."""
    if gap := _GAP.fullmatch(item):
        other = f"(?!{_any_of(wordings, gap[2])})" if gap[2] else ""
        return rf"{space}(?:{other}{_WORD}+\s+){{0,{gap[1]}}}?", ""
    if signs := _SIGNS.fullmatch(item):
        return rf"[^.;{',' if signs[1] == ',' else ''}]{{0,{signs[2]}}}?", ""
    if item == "^":
        return r"^\W*", ""
    if item == "#":
        return r"(?:\d[\d.]*\s*)?", ""
    if item in _MARKS:
        return _MARKS[item], r"\s+" if item == "()" else r"\s*"
    if item[0] in "+-":
        return f"(?{'=' if item[0] == '+' else '!'}{space}{_word(item[1:], wordings)})", space
    if item[0] == "[":
        inner, times = _word(item[1 : item.rindex("]")], wordings), "*" if item[-1] == "*" else "?"
        return (rf"(?:{space}{inner}){times}", space) if space else (rf"(?:{inner}\s+){times}", "")
    return space + _word(item, wordings), r"\s+"


def _word(item: str, wordings: Wordings) -> str:
    """One of several words, each of which may be a kind of wordings."""
    choices = _CHOICE.findall(item)
    if len(choices) == 1 and choices[0].isupper() and choices[0] in wordings:
        return f"(?:{_any_of(wordings, choices[0])})"
    if len(choices) > 1 and any(choice[-1] == "*" for choice in choices):
        return f"(?:{'|'.join(_word(choice, wordings) for choice in choices)})"
    return f"{_BEGINS}(?:{'|'.join(map(_letters, choices))})" + ("" if choices[-1][-1] == "*" else _ENDS)


def _letters(choice: str) -> str:
    if choice == "*":
        return f"{_WORD}+"
    escaped = re.escape(choice).replace(r"\{", "(?:").replace(r"\}", ")").replace(r"\|", "|")
    return escaped.replace(r"\*", _LETTERS)
