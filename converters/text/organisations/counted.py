"""Tells where a number before a name says that several bodies or units are meant: `66 MLL:n paikallisyhdistystä`."""

from __future__ import annotations

from converters.text.organisations.forms import TokenView
from converters.text.organisations.words import YEAR, head_form

_CASES = ("ssa", "sta", "lla", "lta", "lle")
_PARTITIVE = ("a", "ä", "ta", "tä", "tta", "ttä")
_AS_BACK = str.maketrans("ä", "a")


def tells_of_several(view: TokenView, first: int, at: int, *, owned: bool) -> bool:
    """Whether a number stands before the words, of which it counts the last; `owned`: whether a body has that."""
    last = view.word(at).casefold()
    if _is_number(view, first - 1):
        return _is_partitive(last)
    if not view.has(first - 1, "counts"):
        return False
    counted = view.word(first - 1).casefold().translate(_AS_BACK)
    form = head_form(last)
    genitive = owned and counted.endswith("n") and form is not None and form.genitive
    return genitive or any(counted.endswith(case) and last.translate(_AS_BACK).endswith(case) for case in _CASES)


def _is_number(view: TokenView, at: int) -> bool:
    """Whether a number in digits that is no year, or one in letters, stands there: `66`, `kolme`."""
    if view.has(at, "number"):
        return True
    token = view.tokens[at] if at >= 0 else None
    return token is not None and token.kind == "number" and not YEAR.fullmatch(token.text)


def _is_partitive(word: str) -> bool:
    """Whether a word that may end a name is in the partitive: `paikallisyhdistystä`, `toimea`, not `kunnassa`."""
    form = head_form(word)
    if form is None:
        return False
    stem = form.nominative.casefold()
    changed = stem.endswith("i") and word in (f"{stem[:-1]}ea", f"{stem[:-1]}eä")  # "toimea"
    return changed or (word.startswith(stem) and word.removeprefix(stem) in _PARTITIVE)
