"""Puts names right among the tokens of a text before they are typed: broken, turned round, without capitals."""

from __future__ import annotations

import itertools

from converters.text.language.line_ends import joint_of
from converters.text.language.tokens import Token
from converters.text.organisations.words import place_forms
from converters.text.people import names
from converters.text.people.roles import is_listed_head, read_role

_FEWEST_TURNED = 3  # names with their surnames first that make a list without signs between them
_LONGEST_ROLE = 3  # words of a role that heads a field
_HYPHENS = "-–‑"
_QUOTES = "\"”“„'’‘«»"


def mend_names(tokens: list[Token], hints: frozenset[str]) -> list[Token]:
    """The tokens with every name in words that stand side by side; `hints` are parts of addresses in the text."""
    return _raise_names(_join_turned(_join_broken(_join_particles(_drop_nicknames(tokens)))), hints)


def _join_particles(tokens: list[Token]) -> list[Token]:
    """The tokens with a particle that is cut short and its stop made one ("Eva v. Bonsdorff")."""
    joined: list[Token] = []
    for at, token in enumerate(tokens):
        particle = joined[-1].text + token.text if joined and token.kind == "stop" else ""
        around = (joined[-2:-1] + tokens[at + 1 : at + 2]) if particle and names.is_particle(particle) else []
        if len(around) == 2 and all(one.kind == "word" and names.is_capitalised(one.text) for one in around):
            joined[-1] = joined[-1]._replace(text=particle, end=token.end)
        else:
            joined.append(token)
    return joined


def _drop_nicknames(tokens: list[Token]) -> list[Token]:
    """The tokens without a word in quotation marks inside a name ("Marja "Mallu" Kokko")."""
    dropped: set[int] = set()
    for at in range(1, len(tokens) - 3):
        kinds = [token.kind for token in tokens[at - 1 : at + 4]]
        marks = tokens[at].text + tokens[at + 2].text
        if kinds == ["word", "sign", "word", "sign", "word"] and all(mark in _QUOTES for mark in marks):
            dropped.update((at, at + 1, at + 2))
    return [token for at, token in enumerate(tokens) if at not in dropped]


def _join_broken(tokens: list[Token]) -> list[Token]:
    """The tokens with a word made one that a line end breaks at a hyphen ("Anna-", "Maija"; "koulutus-", "yhtymä")."""
    joined: list[Token] = []
    for token in tokens:
        whole = _join_halves(joined[-2], token) if len(joined) > 1 and joined[-1].kind == "line" else ""
        if whole:
            joined[-2:] = [joined[-2]._replace(text=whole, end=token.end)]
        else:
            joined.append(token)
    return joined


def _join_halves(first: Token, second: Token) -> str:
    """The word of which a line end has the halves on its sides: a double name, or a compound; empty for others."""
    if (first.kind, second.kind) != ("word", "word") or first.text[-1] not in _HYPHENS:
        return ""
    if _is_half_name(first, second):
        return f"{first.text[:-1]}-{second.text}"
    if not second.text[0].islower():
        return ""
    less, joint = joint_of(first.text, second.text)
    return "" if joint else f"{first.text[: len(first.text) - less]}{second.text}"


def _is_half_name(first: Token, second: Token) -> bool:
    halves = (first.text[:-1], second.text)
    if not all(map(names.is_capitalised, halves)):
        return False
    return any(all(rank(half) is not None for half in halves) for rank in (names.rank_given, names.rank_surname))


def _raise_names(tokens: list[Token], hints: frozenset[str]) -> list[Token]:
    """The tokens with a name or a surname in small letters given its capitals where an address has both its words.

    Or a given name where a post or a role heads it and a surname follows ("Käsittelijä leena Mäki").
    """
    raised = list(tokens)
    for at, (first, second) in enumerate(itertools.pairwise(tokens)):
        words = [first.text, second.text]
        if at and first.text.islower() and _is_headed_name(tokens[at - 1], first, second):
            raised[at] = first._replace(text=first.text.title())
            continue
        small = second.text.islower() and (first.text.islower() or first.text.istitle())
        if first.kind != "word" or second.kind != "word" or not small:
            continue
        if all(names.fold(word) in hints for word in words) and names.rank_given(first.text) is not None:
            raised[at : at + 2] = [token._replace(text=token.text.title()) for token in (first, second)]
    return raised


def _is_headed_name(head: Token, given: Token, family: Token) -> bool:
    common = names.is_common(names.rank_given(given.text))
    if not common or not names.is_capitalised(family.text) or not head.text[:1].isupper():
        return False
    if family.text.casefold() in place_forms() and names.rank_surname(family.text) is None:
        return False
    role = read_role((head.text,))
    return (role is not None and role.form == "singular") or is_listed_head(head.text)


_CONJUNCTIONS = frozenset({"ja", "och", "and", "&", "sekä", "samt"})
_NAME_BEGINS = frozenset({"line", "gap", "bar", "semicolon", "colon", "dash", "open"})


def _join_turned(tokens: list[Token]) -> list[Token]:
    """The tokens with a surname, a comma and the given names that fill a cell or a line made one ("Mäki, Aino")."""
    joined: list[Token] = []
    at = 0
    run = _turned_runs(tokens)
    while at < len(tokens):
        size = 3 if at in run else _turned_size(tokens, at)
        if size and at not in run:
            begins = not joined or joined[-1].kind in _NAME_BEGINS or _goes_on(joined)
            size = size if begins or (_follows_role(joined) and _ends_line(tokens, at + size)) else 0
        if size:
            text = f"{tokens[at].text}, {' '.join(token.text for token in tokens[at + 2 : at + size])}"
            joined.append(Token("name", text, tokens[at].start, tokens[at + size - 1].end))
        else:
            joined.append(tokens[at])
        at += size or 1
    return joined


def _turned_runs(tokens: list[Token]) -> set[int]:
    """Where the names of a list begin that have their surnames first and no sign between ("Mäki, Aino Salo, Ville").

    Three at least; a given name before the first or a surname behind the last shows the other order ("Aino Mäki, Ville
    Salo, Timo Rinne").
    """
    found: set[int] = set()
    commas = (at for at, token in enumerate(tokens) if token.kind == "comma" and at)
    end = 0
    for at in commas:
        start = at - 1
        if start < end or not _is_turned(tokens, start):
            continue
        end = start + 3
        while _is_turned(tokens, end):
            end += 3
        if end - start >= 3 * _FEWEST_TURNED and not _shows_other_order(tokens, start, end):
            found.update(range(start, end, 3))
    return found


def _shows_other_order(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a given name stands before what may be turned names, or a surname behind them."""
    before = tokens[start - 1].text if start else ""
    after = tokens[end].text if end < len(tokens) else ""
    return names.rank_given(before) is not None or (after[:1].isupper() and names.rank_surname(after) is not None)


def _is_turned(tokens: list[Token], at: int) -> bool:
    """Whether a surname, a comma and a given name stand at a position."""
    if at + 2 >= len(tokens) or tokens[at + 1].kind != "comma" or {tokens[at].kind, tokens[at + 2].kind} != {"word"}:
        return False
    family, given = tokens[at].text, tokens[at + 2].text
    known = names.rank_surname(family) is not None or names.looks_like_surname(family)
    return family[:1].isupper() and given[:1].isupper() and known and names.rank_given(given) is not None


def _goes_on(joined: list[Token]) -> bool:
    """Whether a comma or a conjunction stands behind a name with its surname first ("Mäki, Aino ja ...")."""
    before = joined[-2].kind if len(joined) > 1 else ""
    return before == "name" and (joined[-1].kind == "comma" or joined[-1].text in _CONJUNCTIONS)


def _follows_role(joined: list[Token]) -> bool:
    """Whether only the words of a role stand before on the line, a label without its colon: `Projektipäällikkö`."""
    line = list(itertools.takewhile(lambda token: token.kind == "word", reversed(joined[-_LONGEST_ROLE - 1 :])))
    begins = len(line) == len(joined) or joined[-len(line) - 1].kind in _NAME_BEGINS
    return 0 < len(line) <= _LONGEST_ROLE and begins and read_role([one.text for one in reversed(line)]) is not None


def _ends_line(tokens: list[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].kind in {"line", "gap"}


def _leans_family(word: str) -> bool:
    """Whether a word is no given name, or a much more common surname ("Andersson")."""
    given, family = names.rank_given(word), names.rank_surname(word)
    return given is None or (family is not None and 10 * family < given)


def _turned_size(tokens: list[Token], at: int) -> int:
    """How many tokens from here on are a name with the surname first and a comma behind it; 0 where none is."""
    kinds = [token.kind for token in tokens[at : at + 5]]
    if kinds[:3] != ["word", "comma", "word"]:
        return 0
    size = 4 if kinds[3:4] == ["word"] and tokens[at + 3].text not in _CONJUNCTIONS else 3
    family, given = tokens[at].text, [token.text for token in tokens[at + 2 : at + size]]
    after = tokens[at + size : at + size + 4]
    another = [token.kind for token in after[1:]] == ["word", "comma", "word"] and after[0].text in _CONJUNCTIONS
    another = another and names.rank_surname(after[1].text) is not None and names.rank_given(after[3].text) is not None
    blocked = kinds[size : size + 1] == ["word"] and not another  # "Mäki, Aino ja Salo, Ville"
    blocked = blocked or (size > 3 and _leans_family(given[-1]))  # "EK, Anna Aalto": a whole name
    if blocked or any(names.rank_given(word) is None for word in given):
        return 0
    listed = kinds[size : size + 1] == ["colon"] and family.casefold() not in place_forms()  # "Haddington, Pentti: ..."
    is_family = names.rank_surname(family) is not None or names.looks_like_surname(family) or listed
    fits = is_family and _leans_family(family) and all(map(names.is_capitalised, [family, *given]))
    return size if fits else 0
