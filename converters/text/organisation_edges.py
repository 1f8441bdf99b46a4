"""Cuts off what a lost line end or column put beside the name of a body: sums, days, addresses, people, headings."""

from __future__ import annotations

import itertools
import re
from functools import cache

from converters.text.organisation_kinds import is_body, is_role, is_unit, posts_before_name
from converters.text.organisation_words import fold, head_form, is_person, kinds, known_names, place_names, words

_MONEY_ENDS = frozenset("€%aArR 0123456789–-")
_AMOUNT = re.compile(
    r"[\s,:–-]+\d[\d\s.,]{0,15}(?:milj\.?|t)?\s?(?:€|%|euroa?|eur)\s*\Z|[\s,]+\d{1,2}\.\d{1,2}\.\d{4}\s*\Z|[\s,]+(?:19|20)\d\d\s?[–-]\s?(?:(?:19|20)?\d\d)?\s*\Z",
    re.IGNORECASE,
)
_BARE_SUM = re.compile(r"[\s,]+\d{1,3}(?:[ \u00a0]\d{3})+\s*\Z|(?<=\.)\s+\d{1,3}\s*\Z")
"""A sum of a column that says no euros: `15 000`, and one below a thousand behind `ry.`."""
_PHONE = re.compile(r"[\s,]+(?:puh|p|tel|gsm)?\.?\s*\+?\d{2,4}[ -]?\d[\d ]{4,}\Z")
_CARE_OF = re.compile(r"[ ,]+c/o\s[^;,]*", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_SHORTEST_HEADING = 6
_FEWEST_WITH_PERSON = 3
"""A body of one word and two names."""


def without_amount(text: str) -> str:
    """The text without a sum, a share, a day or years at its end: `Kuopion kaupunki 20 000 €` -> `Kuopion kaupunki`."""
    if text[-1:] not in _MONEY_ENDS:
        return text
    text = _AMOUNT.sub("", text)
    name = _BARE_SUM.sub("", _PHONE.sub("", text))
    return name if name == text or is_body(name.rstrip(".")) else text


def without_address(text: str) -> str:
    """The text without the address that follows a body: `Lapin yliopisto PL 122`, `Iin kunta Jokitie 2 Ii`."""
    text = without_care_of(text)
    estate = words().has(text.split(" ")[0].casefold(), "before-legal")  # "Kiinteistö Oy Jokitie 2"
    tokens = list(_WORD.finditer(text)) if any(map(str.isdigit, text)) and not estate else []
    for word, number in itertools.pairwise(tokens):
        box = word.group() in ("PL", "PB", "Box")
        street = word.group()[:1].isupper() and word.group().casefold().endswith(words().forms_of("street-end"))
        if (box or street) and number.group()[:1].isdigit() and _has_address(text[: word.start()].strip()):
            return text[: word.start()].strip(" ,")
    return text


def without_care_of(text: str) -> str:
    """The text without who takes in the mail of a body: `X ry c/o Aino Virtanen`."""
    care = _CARE_OF.search(text) if "/" in text else None
    if care is None or not _has_address(text[: care.start()].strip()):
        return text
    return f"{text[: care.start()]}{text[care.end() :]}"


def _has_address(text: str) -> bool:
    """Whether the words before a street are a body or its unit."""
    return is_body(text) or is_unit(text)


def without_person(text: str) -> str:
    """The text without a person behind a body, as a lost line end leaves it, or in a post behind a unit.

    >>> without_person("Iin kunta Aino Virtanen"), without_person("Fysiikan laitos Professori Aino Virtanen")
    ('Iin kunta', 'Fysiikan laitos')
    """
    tokens = text.split()
    if len(tokens) < _FEWEST_WITH_PERSON:
        return text
    unit = " ".join(tokens[: posts_before_name(tuple(tokens)) or 0])
    if unit and is_unit(unit):
        return unit
    if not is_person(tuple(tokens[-2:])):
        return text
    front = tokens[:-2]
    while len(front) > 1 and front[-1][:1].isupper() and is_role(front[-1]):
        front.pop()  # "X ry Rehtori Aino Virtanen"
    last = head_form(front[-1])
    whole = " ".join(front)
    ends = "legal" in kinds(front[-1]) or (last is not None and not last.case and is_body(whole))
    return whole if ends or fold(whole) in known_names() else text


def without_tail(text: str) -> str:
    """The text up to what closes no name: `X ry Meijeritie Pori`, `X Oy Kemi 2008`, `X-säätiö TOIMINTAKERTOMUS`."""
    tokens = list(_WORD.finditer(text))
    for at in range(1, len(tokens)):
        word, front = tokens[at].group(), text[: tokens[at].start()].rstrip(" ,")
        if _is_beside(front, word) or (_is_heading(word) and not front.isupper() and _is_whole(front, tokens[at:])):
            return front
    return text


def _is_heading(word: str) -> bool:
    """Whether a word in capitals is of a heading and no brand: `TOIMINTAKERTOMUS`."""
    return len(word) >= _SHORTEST_HEADING and word.isalpha() and word.isupper() and fold(word) not in known_names()


def _is_whole(front: str, rest: list[re.Match[str]]) -> bool:
    """Whether the words before are a body, and those after them do not close its name."""
    return is_body(front) and not any("legal" in kinds(match.group().rstrip(".")) for match in rest)


def _is_beside(front: str, word: str) -> bool:
    """Whether a street, a number or a telephone stands behind a name that its legal form closes."""
    tokens = front.split()
    if tokens[-1].casefold() in place_names() and word.isdigit() and len(tokens) > 1:
        tokens = tokens[:-1]  # "X Oy Kemi 2008"
    closed = len(tokens) > 1 and "legal" in kinds(tokens[-1].rstrip(".")) and "before-legal" not in kinds(tokens[-2])
    street = word[:1].isupper() and word.casefold().endswith(words().forms_of("street-end"))
    return closed and (word.isdigit() or street or "phone" in kinds(word.rstrip(".:")))


@cache
def part_of_text() -> re.Pattern[str]:
    """The number of an appendix, a table or a figure, before the name that it is of: `Liite 2 `, `Taulukko 3. `."""
    return re.compile(rf"(?:{'|'.join(words().forms_of('text-part'))})\s+\d+[.:]?\s+(?=\S)", re.IGNORECASE)
