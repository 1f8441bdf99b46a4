"""The tokens of a text, and the way back from case forms of known names: `THL:n`, `Diakin`, `ministeriön`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from converters.text.organisation_names import agreed_nominative, to_nominative
from converters.text.organisation_words import head_form, known_names

_TOKEN = re.compile(
    r"(?P<word>(?:[Ee]v\.\s?-?[Ll]ut\.|r\.y\.|r\.f\.|s\.r\.|[Tt]:mi\b|(?:\d+(?=[^\W\d]))?(?!\d)\w+(?:(?:[-‑–'’&.](?=\w)|:(?=[a-zåäö]{1,5}\b))\w+)*[-‑]?|-\w+))"
    r"|(?P<number>\d+(?:[.,-]\d+)*)|(?P<line>\n)|(?P<sign>[^\s\w])"
)
_ENDINGS = (
    *tuple(
        ending
        for base in ["n", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä", "a", "ä"]
        for ending in (f":{base}", f"i{base}", base)
    ),
    ":hin",
    ":een",
    ":ään",
    ":ta",
    ":tä",
    "iin",
    "an",
    "än",
    "on",
    "un",
    "een",
    "hin",
    "s",
)


class Token(NamedTuple):
    """A word, a number, a line end or a sign of a text with its place."""

    kind: str
    text: str
    start: int
    end: int


def split_tokens(text: str) -> list[Token]:
    """The tokens of a text; a hyphenated word, `Oy:n` and `ev.-lut.` are one."""
    return [Token(m.lastgroup or "", m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]


@cache
def first_words() -> frozenset[str]:
    """The first words of known names, with the case endings that a name of one word takes."""
    firsts = {name.split(" ")[0] for name in known_names()}
    alone = {name for name in known_names() if " " not in name}
    alone |= {f"{name[:-1]}kse" for name in alone if name.endswith("s")}
    return frozenset(firsts | {name + ending for name in alone for ending in (e.strip(":") for e in _ENDINGS)})


def nominatives(front: str, last: str) -> list[tuple[str, str]]:
    """What the words may be in the nominative, each with the case they would stand in."""
    tokens = [*front.split(), last]
    found = [(" ".join(tokens), "")]
    form = head_form(last)
    if form is not None and form.case:
        found.append((to_nominative(tokens), form.case))
    agreeing = [agreed_nominative(token) for token in tokens[:-1]]
    for ending in _ENDINGS:
        if last.endswith(ending) and len(last) - len(ending) >= 2:
            case = "genitive" if ending.strip(":") in ("n", "in", "s") else "other"
            stem = last[: -len(ending)]
            found.append((" ".join([*tokens[:-1], stem]), case))
            if agreeing != tokens[:-1]:
                found.append((" ".join([*agreeing, stem]), case))
            if stem.endswith("kse"):
                found.append((" ".join([*tokens[:-1], f"{stem[:-3]}s"]), case))
    return found
