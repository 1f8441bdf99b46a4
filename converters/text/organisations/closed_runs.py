"""Finds the bodies that close themselves among the words of a table or a form that lost its lines.

`Kunta Hakija Iin Martat ry 755 Simo Lumo-säätiö Kemin seudun ammattiopisto` holds three: each ends with a legal form or
the word for its kind, and begins behind a place, a number, a label or the body before it, or with its owner's genitive.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from converters.text.organisations.kinds import heads_unit, is_body
from converters.text.organisations.leads import heads_field, is_more_than_a_kind
from converters.text.organisations.names import is_spelt_from
from converters.text.organisations.words import genitive_places, head_form, is_legal, kinds, place_names

_FEWEST, _FEWEST_LED, _LEAST_OTHERS = 3, 2, 3
"""Bodies of a run at least; two, where so many words beside them are of neither."""
_LONGEST, _LONGEST_UNOWNED = 7, 3
_OWNS = ("n", "-", "–", ",")
_SHAPES = ("tail", "word", "compound")
_TOWNS = ("kaupungin", "kunnan")

Spans = list[tuple[int, int]]


def closed_spans(tokens: Sequence[str]) -> Spans:
    """Where bodies stand among other words; empty where the words may be one name.

    >>> closed_spans("Hakija Euroa Iin Martat ry 755 Simon Kylät ry avoin Oulu Lumo-säätiö 20".split())
    [(2, 5), (6, 9), (11, 12)]
    """
    spans: Spans = []
    for end in _closers(tokens):
        first = _start(tokens, spans[-1][1] if spans else 0, end)
        if first is not None and _is_named(tokens[first:end]) and not _says_again(tokens, spans, first):
            spans.append((first, end))
    taken = {at for first, last in spans for at in range(first, last)}
    beside = [token for at, token in enumerate(tokens) if at not in taken]
    if any(map(heads_unit, beside)):
        return []  # "Iin kunta Nuorisotoimi PL 24 …", which has its unit behind it
    several = len({" ".join(tokens[first:last]).casefold() for first, last in spans})
    enough = several >= _FEWEST or (several >= _FEWEST_LED and len(beside) >= _LEAST_OTHERS)
    return spans if enough else []


def _closers(tokens: Sequence[str]) -> Iterator[int]:
    """The indices after the words that close a name: a legal form, the word for a kind, a town's unit."""
    for at, token in enumerate(tokens):
        follows = tokens[at + 1] if at + 1 < len(tokens) else ""
        if follows[:1].islower() and is_legal(follows):
            continue
        if is_legal(token):
            if at and not is_legal(tokens[at - 1]) and "before-legal" not in kinds(tokens[at - 1].casefold()):
                yield at + 1
            continue
        form = head_form(token)
        if form is None or form.case or is_legal(follows) or follows[:1] == "-":
            continue
        owned = at > 1 and tokens[at - 1] in _TOWNS and tokens[at - 2].casefold() in genitive_places()
        if (form.head.role == "body" and form.head.shape in _SHAPES) or (form.head.role == "unit" and owned):
            yield at + 1


def _start(tokens: Sequence[str], behind: int, end: int) -> int | None:
    """Where the name that ends there begins, not before the index; None where nothing tells."""
    first = end - 1
    while first > behind and end - first < _LONGEST and not _parts(tokens[first - 1]):
        first -= 1
    own = tokens[end - 1]
    if own[:1].isupper() and "-" in own and not (end - 1 > first and tokens[end - 2].endswith(_OWNS)):
        return end - 1  # "Lumo-säätiö"
    owners = (at for at in range(end - 1, first - 1, -1) if _is_owner(tokens, first, at))
    owner = next(owners, None)
    if owner is not None:
        return owner
    return first if is_legal(own) and end - first <= _LONGEST_UNOWNED and tokens[first][:1].isupper() else None


def _parts(word: str) -> bool:
    """Whether no name goes on over the word: a number, a place, a label, a legal form or what was decided."""
    plain = word.rstrip(".,;:")
    if any(map(str.isdigit, plain)) or is_legal(word) or plain.casefold() in place_names() or heads_field(plain):
        return True
    return not {"kind-front", "label", "decided"}.isdisjoint(kinds(plain.casefold()))


def _is_owner(tokens: Sequence[str], first: int, at: int) -> bool:
    """Whether a genitive with a capital begins a name: no genitive, no half and no body stands before it."""
    word = tokens[at]
    if not word[:1].isupper() or not word.endswith("n") or word.endswith("nen"):
        return False
    if at + 1 < len(tokens) and is_legal(tokens[at + 1]):
        return False
    before = tokens[at - 1] if at > first else ""
    leads = before.endswith(_OWNS) or "joins" in kinds(before)
    form = head_form(before) if before else None
    return not leads and (form is None or form.case != "" or form.head.role != "body")


def _is_named(name: Sequence[str]) -> bool:
    """Whether the words are a body by more than the word for its kind."""
    text = " ".join(name)
    return is_body(text) and is_more_than_a_kind(text)


def _says_again(tokens: Sequence[str], spans: Spans, first: int) -> bool:
    """Whether letters are spelt from the name before them: `Iin Lentoyhdistys ry ILY ry`."""
    before = " ".join(tokens[slice(*spans[-1])]) if spans and spans[-1][1] == first else ""
    return bool(before) and tokens[first].isupper() and is_spelt_from(tokens[first], before)
