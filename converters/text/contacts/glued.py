"""Parts the words that run together where cells lost what stood between: "KontaktpersonAnna", "MäkiJohtaja"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from converters.text.contacts.phrase_readings import labels
from converters.text.language.tokens import Token
from converters.text.organisations.bodies import is_legal_form
from converters.text.people import names, roles

_SEAM = re.compile(r"(?<=[a-zåäöé]{2})(?=[A-ZÅÄÖ])")
_RUN_ON = re.compile(r"(?<=[a-zåäöé]{2})(?:puh|tel|tfn|gsm)\Z")  # the label of a number behind a surname
_LABELLED = re.compile(rf"{_RUN_ON.pattern[:-2]}(?=[.: ])")
_LONGEST = 30  # letters of a given name before a surname that runs on
# A name whose last word may have a post run on: two words with capitals, the second long.
_RUN_ON_POST = re.compile(r"[A-ZÅÄÖ][a-zåäöé-]+ [A-ZÅÄÖ][a-zåäöé]{9,}")
_LONG = 10  # letters of a surname with a post run on
_SHORTEST = 4  # letters of a label or of a heading in capitals


def part_glued(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens with a word cut at its seams where a label, a role or a heading in capitals meets something else.

    A line ends at each seam, as it did between the cells. Other words with a capital inside are brands ("ProAgria").
    """
    if not (_SEAM.search(text) or _LABELLED.search(text) or _RUN_ON_POST.search(text)):
        return tokens
    parted: list[Token] = []
    for at, token in enumerate(tokens):
        before = parted[-1].text if parted else ""
        if token.kind != "word" or not token.text[:1].isalpha():
            parted.append(token)
        elif _SEAM.search(token.text):
            begins = not parted or parted[-1].kind == "line"
            name = _part_name(token, tokens[at + 1 : at + 4], begins=begins)
            parted.extend(name or _part(token, before))
        else:
            parted.extend(_part_post(token, parted) or _part_label(token))
    return parted


def part_addresses(text: str, emails: Iterable[Token]) -> list[Token]:
    """The addresses without the surname or the post that runs on into one ("Mäkianna.maki@…", "Johtajaanna.maki@…")."""
    return [_part_address(text, token) if token.kind == "email" else token for token in emails]


def _part_address(text: str, token: Token) -> Token:
    first = token.text.partition(".")[0]
    if not (first != token.text and first[:1].isupper() and first[1:].islower()) or _is_name(first):
        return token
    *_, before, blank = ("", *text[max(0, token.start - _LONGEST) : token.start].split(" "))
    named = not blank and names.rank_given(before) is not None
    for cut in range(_SHORTEST - 1, len(first) - 1):
        word, given = first[:cut], first[cut:]
        if _is_common(given) and ((named and names.rank_surname(word) is not None) or _fills(word)):
            value = token.value.partition("@")
            return token._replace(text=token.text[cut:], start=token.start + cut, value=f"{value[0][cut:]}@{value[2]}")
    return token


def _is_name(word: str) -> bool:
    """Whether a word is a name as it stands ("Frida" is no surname "Fri" and given name "da")."""
    return names.rank_given(word) is not None or names.rank_surname(word) is not None


def _is_common(given: str) -> bool:
    """Whether the rest of a word is a common given name of some letters: rare ones end many names ("Aitana")."""
    return len(given) >= _SHORTEST - 1 and names.is_common(names.rank_given(given.capitalize()))


def _fills(word: str) -> bool:
    return _is_cell(word) or _is_post(word)


def _part_name(token: Token, behind: list[Token], *, begins: bool) -> list[Token]:
    """A common given name and a surname that lost the blank between them, in no name of a firm ("AinoMäki").

    The surname has to be common, or a post has to follow what begins a line ("AinoYlitalo, rehtori").
    """
    given, *rest = _SEAM.split(token.text)
    if len(rest) != 1 or not names.is_common(names.rank_given(given)):
        return []
    surname = names.rank_surname(rest[0])
    posted = begins and _is_followed_by_post(behind) and (surname is not None or names.looks_like_surname(rest[0]))
    if not (posted or names.is_common(surname)) or any(is_legal_form(one.text) for one in behind[:1]):
        return []
    cut = token.start + len(given)
    return [Token("word", given, token.start, cut), Token("word", rest[0], cut, token.end)]


def _is_followed_by_post(behind: list[Token]) -> bool:
    """Whether a comma or a line end and a word for a post or a role come next, which is of nobody else."""
    if len(behind) < 2 or behind[0].kind not in {"comma", "line"}:
        return False
    if len(behind) > 2 and names.is_capitalised(behind[2].text):
        return False  # "LahjaKeidas, johtaja Aino Mäki"
    return roles.read_role((behind[1].text,)) is not None or roles.is_listed_head(behind[1].text)


def _part_post(token: Token, before: list[Token]) -> list[Token]:
    """A listed surname and the post or the role that runs on from it in small letters ("Anna Mäkisuunnittelija").

    The longest surname is the person's: "Tuominenkehittäjä" is no "Tuomi". A label of a number may run on in its turn.
    """
    word = token.text
    if len(word) < _LONG or not word[0].isupper() or not word[1:].islower() or not _lacks_surname(before):
        return []
    label = _RUN_ON.search(word)
    end = label.start() if label is not None else len(word)
    for cut in range(end - _SHORTEST - 1, 2, -1):
        if names.rank_surname(word[:cut]) is not None and _is_whole_post(word[cut:end]):
            cuts = [0, cut, *([end] if label is not None else []), len(word)]
            spans = [(token.start + first, token.start + last) for first, last in itertools.pairwise(cuts)]
            cells = [
                Token("word", word[first - token.start : last - token.start], first, last) for first, last in spans
            ]
            breaks = [Token("line", "", cell.start, cell.start) for cell in cells[1:]]
            return [cells[0], *itertools.chain.from_iterable(zip(breaks, cells[1:], strict=True))]
    return []


def _lacks_surname(before: list[Token]) -> bool:
    """Whether tokens end in a given name with no surname before it ("Mäki Anna" has one)."""
    *_, first, given = ("", "", *(token.text for token in before[-2:]))
    turned = names.rank_surname(first) is not None and names.rank_given(first) is None
    return names.rank_given(given) is not None and not turned


def _is_whole_post(word: str) -> bool:
    """Whether a word in small letters is a post or a role, in the nominative."""
    role = roles.read_role((word,))
    head = roles.read_title_head(word) if roles.is_listed_head(word) else None
    return (role is not None and role.form != "genitive") or (head is not None and head.word == word)


def _part_label(token: Token) -> list[Token]:
    """A listed surname and the label of a number that runs on from it ("Virtanenpuh.")."""
    label = _RUN_ON.search(token.text)
    if label is None or names.rank_surname(token.text[: label.start()]) is None:
        return [token]
    cut = token.start + label.start()
    return [
        Token("word", token.text[: label.start()], token.start, cut),
        Token("word", label.group(), cut, token.end),
    ]


def _part(token: Token, given: str) -> Iterator[Token]:
    """The cells of a word; `given` is the word before it, which tells that it begins with a surname."""
    pieces = _SEAM.split(token.text)
    cells = [pieces[0]]
    for before, piece in itertools.pairwise(pieces):
        named = names.rank_given(given) is not None and before == pieces[0]
        posted = _is_post(before) and (len(cells) > 1 or names.rank_given(piece) is not None)
        if _is_cell(before) or _is_cell(piece) or posted or (named and _begins_next(before, piece)):
            cells.append(piece)
        else:
            cells[-1] += piece
    at = token.start
    for number, cell in enumerate(cells):
        if number:
            yield Token("line", "", at, at)
        yield Token("word", cell, at, at + len(cell))
        at += len(cell)


def _is_cell(word: str) -> bool:
    """Whether a word fills a cell as a label or a role does ("Puhelin", "Yhteyshenkilö")."""
    if len(word) < _SHORTEST or not word[:1].isupper():
        return False
    if word.casefold() in labels():
        return True
    role = roles.read_role((word,))
    return role is not None and role.form != "genitive"


def _is_post(word: str) -> bool:
    """Whether a word fills a cell as a post does behind a name or before one ("Puheenjohtaja"), not in a brand."""
    head = roles.read_title_head(word) if roles.is_listed_head(word) else None
    return head is not None and head.word == word.casefold() and names.rank_surname(word) is None


def _begins_next(before: str, piece: str) -> bool:
    """Whether the next cell stands behind a surname ("MäkiVille", "SeppäläPOISSA", "KoskinenKemin kaupunki").

    Only the surnames that a list has: what begins as others do may be a brand.
    """
    if len(piece) < _SHORTEST or len(before) < _SHORTEST:
        return names.rank_given(piece) is not None and names.rank_surname(before) is not None
    if names.rank_surname(before) is not None:
        return True
    told = piece.isupper() or names.rank_given(piece) is not None or _is_post(piece)
    return told and names.looks_like_surname(before)
